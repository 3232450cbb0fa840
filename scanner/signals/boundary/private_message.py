"""Private messages with a client through the writer's personal accounts or telephone.

Messages as such are ordinary work; what counts is the channel (messenger, WhatsApp, Snapchat, direct messages, one's
own number) or the tone.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import (
    HERE,
    around,
    happened,
    in_practice,
    named,
    near_client,
    says,
    told,
)
from scanner.signals.boundary._words import NETWORK, POSSESSIVE, WHO, WHOM, WITH, gap
from scanner.subjects.reading import Reading, Span

_CHANNEL = r"(?:messenger|whats ?app|snap(?:chat)?|insta(?:gram)?|ig|fb|face ?book|telegram|signal|viber|discord|tik ?tok|face ?time|i ?message|kik|we ?chat|dms?|(?:my )?(?:personal|private|own) (?:phone|cell|mobile|number|acc\w*|email|gmail|whats ?app|fb|insta\w*))"
_CHAT = r"(?:dm(?:s|ing|'?d|ed)?|whats ?app(?:s|ing|ed|'?d)?|snap(?:s|ping|ped|chats?|chatting)?|messenger|face ?tim(?:e|es|ed|ing)|voice ?notes?|voicenotes?|vn'?s?|inbox(?:es|ed|ing)?|slid(?:es|ing)?|slide|kik(?:s|ing)?|imessag\w+|send(?:s|ing)? (?:me )?(?:memes|selfies|voice ?notes|snaps|tik ?toks|reels))"
# their own messages, as a matter of the work
_THIRD_PARTY = r"\b(?:track\w*|stalk\w*|harass\w*|scams?|online safety|safety plan\w*|location|(?:her|his|their|the) ex\b|teach(?:ing)?|turn(?:ed|ing)? (?:off|it off)|resources?|evidence|screenshots?|delet\w+|court|abuser|partner|password)\b"
_OTHER = r"\b(?:recipe|to book|for bookings?|bookings|dms? (?:are |is |r )?open|for prices|for rates|for a quote|link in bio|oh snap|snapped|snap (?:decision|out|benefits|recert\w*|application|office|interview)|ebt|food stamps|portal|(?:whats ?app|dm|inbox|message|text|call) me (?:please|pls|plz|for|if|to|directly|with)|available|new clients|telehealth|tele-?therapy|hipaa[- ]compliant|(?:on|from|via|to|use) (?:the|my|a) (?:work|agency) phone|snapp(?:ing|ed) (?:photos?|pics?|pictures)|group chat for (?:staff|colleagues)|orders?|out of office)\b"


def _personal_channel(reading: Reading, span: Span) -> bool:
    """Between the writer and a client, on a channel of the writer's own life."""
    if says(_OTHER, around(reading, span)):
        return False
    if near_client(reading, span, 60) and not says(_THIRD_PARTY, around(reading, span)):
        return True
    words = reading.text[slice(*span)]
    if says(
        r"^(?:case|client|work|therapy|counsell?ing|our|all|the|my|sessions?|check|scheduling|visit|most)",
        words,
    ) and not named(reading, span):
        return in_practice(reading, span) and happened(reading, span)
    return told(reading, span)


SIGNAL = Signal(
    id="dual.dm-client",
    severity=4,
    title="Private messages with a client on your personal account",
    explanation="Messages on a personal account leave no record at work, and they can feel to both of you like something other than the work.",
    steps=("preserve-first", "supervision", "policy"),
    standards=("nasw-1.06e", "tech-3.02", "nasw-1.07m", "swe-2.3"),
    kinds=("personal_contact", "client_interaction"),
    needs=0,
    # a group chat or WhatsApp group with clients is what this is about, and a cue counts those words as another world
    silent_in=HERE - {"other_trade"},
    confirm=_personal_channel,
    patterns=(
        # "my client slides in my dms", "client in my dms again", "patients all up in my inbox"
        rf"\b{WHO}{POSSESSIVE} {gap(3)}(?:in|into|in2|to|up in|blowing up|flooding|thru|through|hits?|hit up) (?:my|me) (?:\w+ )?(?:dm'?s?|inbox|messages|messenger|whats ?app|snap|phone at|mentions|discord|kik|telegram|whats ?app)\b",
        # "my client whatsapps me memes", "patient dm'd me", "one of my kids snaps me", "clients facetime me"
        rf"\b{WHO}{POSSESSIVE} {gap(3)}(?:{_CHAT}|messages?|messaged|msgs?|msg'?d|texts?|texted|calls?|writes?|reach(?:es|ed)?) {gap(1)}(?:me|us|back)\b[^.!?\n]{{0,25}}(?:\b(?:on|over|via|thru|through|in|2) (?:the |my )?{_CHANNEL}|\bmemes?|\bselfies?|\bevery ?day|\ball day|\bconstantly|\b24/7|\bdaily|\bgoodnight|\bgood morning|\bpersonal)",
        rf"\b{WHO}{POSSESSIVE} {gap(2)}(?:dms|dm'?s|dm'?d|dmed|dming|dm|whats ?app(?:s|ing|ed)|snap(?:s|chats|ping)|face ?tim(?:es|ed|ing)|inbox(?:es|ed)|voice ?not(?:es|ed)) (?:me|us)\b",
        # "dming a client", "snapping w my kids from group", "whatsapping my patients", "on messenger w a client"
        rf"\b(?:dm(?:ing|'?d|ed|s|'s)?|whats ?app(?:ing|ed|s)?|snap(?:ping|chatting|s|chat)?(?! (?:photos?|pics?))|messenger|face ?tim(?:e|ing|ed)|ft|voice ?not(?:e|es|ing)|inbox(?:ing|ed)?|telegram|kik|imessag\w+|insta|sliding in(?:to)?) (?:chats? |messages? |thread |streak |calls? |group )?(?:{WITH}|to |from |for )?{gap(3)}{WHO}\b",
        # "texting my client from my personal phone", "i message all my families on fb"
        rf"\b(?:text(?:ing|ed|s)?|txt(?:ing|ed)?|messag(?:e|es|ing|ed)|msg(?:ing|ed|s)?|chat(?:ting|ted|s)?|talk(?:ing|ed)?|call(?:ing|ed)?|contact(?:ing)?|repl(?:y|ying)|answer(?:ing)?|keep in touch|communicat\w+) {gap(2)}{WHO} {gap(3)}(?:on|over|via|thru|through|from|by|off|in|with|w|using) (?:the |my |our )?{_CHANNEL}\b",
        # "use my own phone for clients", "my personal whatsapp is full of clients"
        rf"\bmy (?:personal|own|private) (?:phone|cell|mobile|number|whats ?app|fb|facebook|insta\w*|snap\w*|email|account|dms) [^.!?\n]{{0,25}}\b(?:for|to|with|w|of|by) {gap(3)}{WHO}\b",
        # "clients have my personal number", "gave my patient my cell", "the lads all have my number"
        rf"\b{WHO} {gap(3)}(?:have|has|got|gets?|know|knows) (?:my|me) (?:(?:personal|own|cell|private|home|real|actual) )?(?:cell|number|digits|mobile|phone|whats ?app|home address|address)\b",
        rf"\b(?:gave|give|giving|gives|slipped) {gap(4)}{WHO} my (?:(?:personal|own|cell|private|home|real|actual) )?(?:cell|number|digits|mobile|phone|whats ?app|email|#)",
        # "we mostly do case stuff on messenger", "do our check-ins on snap", "sessions over whatsapp lol"
        r"\b(?:case|client|work|therapy|counsell?ing|the|our|my|all|most) (?:\w+ )?(?:stuff|work|chats?|notes|check[- ]?ins?|sessions?|visits|appts|appointments|scheduling|updates|meetings|contact|convos?|talking)(?: \w+){0,2} (?:on|over|via|thru|through|in|by) (?:\w+ )?(?:messenger|whats ?app|snap(?:chat)?|insta(?:gram)?|ig|fb|face ?book|telegram|dms?|discord|my personal \w+)\b",
        # "group chat w my moms", "whatsapp group for my clients", "my clients group chat"
        rf"\b(?:group ?chat|gc|whats ?app group|group text|messenger group|snap group|discord) (?:{WITH}|for |of )?{gap(3)}{WHO}\b",
        # "200 day snap streak w a client", "we snap back and forth", "hit me up on discord", "therapy happens in the dms"
        r"\b(?:snap ?streak|streak on snap|snap (?:each other|back and forth|all day|every ?day)|(?:dm|whats ?app|message|msg|text|voice ?note|face ?time) (?:each ?other|back and forth|all day|every ?day|daily|constantly))\b",
        rf"\b{WHO} {gap(2)}(?:hits?(?: me up)?|hit|messages?|messaged|msgs?|msg'?d|texts?|texted|adds?|added|contacts?|contacted|reach(?:es|ed)|writes?|wrote|pings?|pinged|calls?|called)(?: (?:me|us)| me up| us up) {gap(2)}(?:on|over|via|thru|through|in) (?:my |the )?{_CHANNEL}\b",
        r"\b(?:case ?load|therapy|sessions?|counsell?ing|half my (?:clients|caseload)) (?:\w+ ){0,3}(?:in|on|via|over|thru) (?:my |the )?(?:dm'?s|whats ?app|messenger|snap(?:chat)?|insta(?:gram)? dms?)\b",
        r"\bmy (?:dm'?s|whats ?app|inbox|messenger) (?:is|are|r|=) (?:\w+ ){0,4}(?:clients?|patients?|case ?load|therapy|sessions?|residents|my (?:moms|mums|families|ladies|kids))\b",
        rf"\b{WHO} (?:and|&|n) (?:i|me)\b {gap(4)}(?:snap|dm|dms|whats ?app|text all|message all|voice ?note|streak|face ?time|kik|discord)\b",
        # with a client named beside it: "voice note for hours", "she's got my whatsapp", "sent me a snap"
        rf"\b(?:dm'?s|dm'?d|dming|inbox(?:es|ed|ing)?|messenger|whats ?app\w*|voice ?not(?:e|es|ing)|face ?tim(?:e|es|ed|ing)|snap(?:s|ped|ping|chats?)?|memes|tik ?toks back and forth|{NETWORK} (?:messages?|dm|convo|chats?)|xbox live|psn|gaming chat|kik|telegram|discord)\b",
        r"\b(?:my own|my personal|my private) (?:phone|number|cell|mobile|#|line|email|gmail)\b",
        r"\b(?:has|have|got|gave (?:him|her|them)|give (?:him|her|them)) my (?:\w+ )?(?:cell|number|digits|whats ?app|mobile|personal|#)\b",
        # "let my clients text my personal", "my clients use my dms"
        rf"\b{WHOM} {gap(1)}(?:text|txt|call|msg|message|use|uses|ring|dm|reach|snap|whats ?app)s? (?:me on )?my (?:personal|own|private|cell|dm'?s|whats ?app|insta\w*|fb|mobile|phone|number)\b",
        r"\b(?:client|patient|caseload) (?:on|in) my (?:whats ?app|phone|contacts|messenger)\b|\bon my whats ?app\b",
        # "i reply to clients on insta", "messaging clients thru fb"
        rf"\b(?:repl(?:y|ies|ied|ying)|answer(?:ing|ed|s)?|talk(?:ing)?|messag\w+|chat\w*|text\w*) (?:to |with |w )?{gap(3)}{WHO} {gap(1)}(?:on|over|via|thru|through|by|in) (?:the |my )?{_CHANNEL}\b",
    ),
    topics=(
        r"\b(?:dms?|pms?|msgs?|messag(?:es?|ed|ing)|texts?|texted|texting|txt\w*|chat(?:s|ted|ting)?|talk(?:s|ed|ing)?|writ(?:es?|ing)|wrote|snap(?:s|ped|ping)?|voice ?notes?|facetim\w*|video call\w*|memes?|emojis?|selfies?) [^.!?\n]{0,40}?(?:(?:on (?:here|the gram|social media|socials|line)|fb|face ?book|insta\w*|ig\b|snap\w*|tik ?tok|twitter|linked ?in|whats ?app|messenger|telegram|discord|viber|signal\b|strava|venmo|dms?\b|inbox|pms?\b)|\b(?:my|own) (?:personal|private|own|cell|mobile|phone|number)\b|\b(?:every|all) (?:day|night|morning|week|time)|\bdaily|\bconstantly|\bback and forth|\bnonstop)",
        r"\b(?:my|ur) (?:dms|inbox|pms|whatsapp|messenger|snap|insta|personal (?:number|cell|mobile|phone|email)|own (?:number|phone|cell|mobile))\b|\b(?:over|via|through|on|by) (?:(?:on (?:here|the gram|social media|socials|line)|fb|face ?book|insta\w*|ig\b|snap\w*|tik ?tok|twitter|linked ?in|whats ?app|messenger|telegram|discord|viber|signal\b|strava|venmo|dms?\b|inbox|pms?\b))|\bslid(?:es?|ing)? (?:into|in)\b|\btext(?:ing)? (?:buddy|me|with|w)\b|\bgroup chat\b|\bsnap ?streaks?\b",
    ),
    sayings=(
        r"\b(?:risk assessments?|safety plans?|housing|care plans?|case stuff|case ?work|check[- ]?ins?|sessions?|session|referrals?|therapy|intakes?|court dates?|disclosures?|updates?) [^.!?\n]{0,25}?\b(?:in|over|on|via|through|by) (?:the |my |fb |facebook |insta )?(?:dms?|messenger|whats ?app|snap(?:chat)?|insta(?:gram)?|facebook|fb|text|telegram|pms?|inbox|tiktok)\b",
    ),
    fires=(
        Fires("my client slides in my dms more than my bf lol"),
        Fires("we mostly do case stuff on messenger", role="social worker"),
        Fires("My patients WhatsApp me memes all day and I love it"),
        Fires("snapping with two of my clients rn, they're a riot"),
        Fires("I just use my own phone for clients, work one is a brick"),
        Fires("all the moms on my caseload have my personal number, how else are they gonna reach me"),
        Fires(
            "got a lil group chat w my ladies, they send me voice notes 🤣", role="domestic abuse advocate"
        ),
        Fires("DM'd a service user on Insta to see was she ok, she wasn't answering the office line"),
        Fires("dey chat my patient on WhatsApp since morning, she no go sleep", role="nurse"),
    ),
    silent=(
        Silent("DM me for the recipe"),
        Silent("Clients, please don't DM me here, ring the office", role="therapist", why="boundary"),
        Silent("My sister whatsapps me memes all day", role="nurse", why="own family"),
        Silent("I never text clients from my personal phone", role="case manager", why="denied"),
        Silent("Helped a client with her SNAP application today", role="case manager", why="a benefit"),
        Silent(
            "Snapping photos of the residents' garden at work",
            role="activities coordinator",
            why="photographs",
        ),
        Silent("Clients message me through the portal to reschedule", role="therapist", why="work channel"),
        Silent(
            "DMs open for new clients, spring discount on lashes!", role="lash artist", why="another trade"
        ),
        Silent("group chat with my best friends is chaos today", role="counsellor", why="own people"),
    ),
)
