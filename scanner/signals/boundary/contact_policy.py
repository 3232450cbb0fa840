"""A profile through which clients may write, and no word on how: private messages for appointments, one account for all.

A hint for the account as a whole, not for one post; a policy, an office line or a website in the same words is the answer already.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import PROFESSION, SILENT_HERE, at_work, context, matched
from scanner.signals.boundary._telling import says
from scanner.signals.boundary._words import gap
from scanner.subjects.reading import Reading, Span

_WRITE = r"(?:(?:just |pls |please |plz )?(?:dm|pm|direct message|message|msg|text|txt|inbox|whats ?app|wa|snap|call or text|text or call|slide in(?:to)? (?:my|the|these) dms?|hmu|hit me up|insta|fb|drop me a (?:line|dm|message|msg)|holla|ping|private message)(?: me| us)?|dms? (?:is |are |r )?(?:always )?open|slide in|inbox (?:is )?(?:always )?open)"
_FOR = r"(?:appts?|appointments?|sessions?|bookings?|book(?:ing)?\b|consult\w*|therapy|counsel+ing|intakes?|schedul\w+|slots?|rates|prices|referrals?|availability|enquiries|inquiries|new clients|openings|reschedul\w+|cancell?ations?|support|advice|assessments?|a chat|coaching|visits?|home visits?|info(?:rmation)?|appt times?)"
_ACCOUNT = r"(?:account|acct|page|profile|fb|facebook|insta(?:gram)?|ig|tik ?tok|twitter|number|phone|cell|mobile|whats ?app|email|feed)"
_PRIVATE = r"(?:personal|main|private|family|own)"
_BUSINESS = r"(?:practice|business|work|professional|therapy|clinic|clients?|private practice|pro\b|counsel+ing|biz|job)"
_STATED = r"\b(?:polic(?:y|ies)|no dms|(?:please )?don'?t dm|dms? (?:are |is )?(?:not|aren'?t|never|isn'?t|closed|off)|not (?:monitored|checked|read)|can'?t (?:respond|reply|answer|accept)|in (?:a |an )?(?:crisis|emergency),? (?:please )?(?:call|contact|go|ring|dial|text)|988|999|911|website|web site|book (?:online|via|through)|(?:office|clinic|practice) (?:line|phone|number)|portal|our practice page|opening hours|https?://|www\.|\.com\b|contact rules|never (?:dm|message|text)|don'?t (?:message|text|contact|use)|(?:separate|keep|kept) (?:\w+ )?(?:accounts?|work|personal|page)|call (?:the|our) (?:office|clinic))\b"
_MISSING = r"(?:no|haven'?t (?:written|made|got|done)|not (?:written|got|made)|still haven'?t (?:written|made|done)|never (?:got round to|wrote|had|made|bothered with)|don'?t have|haven'?t got|don'?t (?:need|do)|what'?s|whats|who needs|without|zero|still no|lol at|forgot to write) (?:\w+ ){0,3}(?:social media|contact|boundar(?:y|ies)|online|dm|communication|texting|friend request) polic(?:y|ies)"
_UNDIVIDED = r"^(?:no (?:web ?site|office|booking|work)|don'?t have a web|who needs)|^(?:no|don'?t have|haven'?t got|never made|can'?t be|too lazy|not|why) .*separate"
_NO_ADVERT = r"\b(?:recipe|tickets?|hair|nails|lashes|cake|commission|prints?|collab\w*|merch|cars?|nudes)\b"


def _open_door(reading: Reading, span: Span) -> bool:
    """A practice's door, with no rule beside it."""
    text, words = context(reading, span), matched(reading, span)
    if not at_work(reading, span) or says(_NO_ADVERT, text):
        return False
    return says(_MISSING, words) or says(_UNDIVIDED, text) or not says(_STATED, text)


SIGNAL = Signal(
    id="dual.no-policy",
    severity=1,
    title="A way to reach you, and no word on how you use it",
    explanation="Clients who find this profile cannot know whether you read messages here or what to do when it is urgent.",
    steps=("policy",),
    standards=("tech-2.10", "aca-H.6b", "nasw-1.03e", "oti-dual"),
    kinds=("personal_contact",),
    needs=0,
    grade="hint",
    # "struggling? dm me for a session" is one of the forms; "policy" is a cue of news and the subject here
    even_if_kept=True,
    silent_in=SILENT_HERE - {"generic"},
    confirm=_open_door,
    patterns=(
        # "bio: dm for appts!!", "text me to book a session"
        rf"\b{_WRITE} (?:\w+ )?(?:for|4|to|2|re|about|abt|w/?|with|if) (?:\w+ ){{0,3}}{_FOR}",
        # "appointments via dm", "book by dm"
        rf"\b{_FOR} (?:by|via|thru|through|in|on|over) (?:my |the )?(?:dms?|inbox|text|messenger|whats ?app|insta(?:gram)?|fb|facebook|snap)\b",
        # "personal account doubles as practice page", "my private fb is also where clients reach me"
        rf"\b{_PRIVATE} {_ACCOUNT}\b[^\n]{{0,30}}\b(?:doubles|doubling|also|and|plus|same|both|is|as|for|turned|slash|&|n|\+)\b[^\n]{{0,25}}\b{_BUSINESS}",
        # "practice & personal all in one"
        rf"\b{_BUSINESS}\b ?(?:and|&|n|\+|/|slash|plus) ?(?:personal|private|family|life)\b[^\n]{{0,25}}\b(?:one|same|all (?:on|in)|here|single|mixed)\b",
        # "family and therapy account"
        rf"\b(?:personal|private|family|life|memes|dog pics|kids) ?(?:and|&|n|\+|/|slash|plus) ?(?:\w+ )?{_BUSINESS}\b[^\n]{{0,25}}\b(?:one|same|all (?:on|in)|here|single|mixed|{_ACCOUNT})\b",
        # "one account for work", "one insta for clients"
        rf"\b(?:one|same|1|single) {_ACCOUNT} (?:for|4) (?:everything|both|all|clients|work|it all|{_BUSINESS})\b",
        # "clients all have my personal number", "clients can reach me here or on my personal number"
        rf"\b(?:clients?|patients?|families) {gap(2)}(?:can |just |all |usually |mostly )*(?:reach|find|contact|message|msg|text|dm|get|have|use) (?:me |my ){gap(2)}(?:on |at |here|thru |through |via )?(?:my )?(?:{_PRIVATE} )?(?:{_ACCOUNT}|here|dms?)\b",
        # "text my cell for sessions"
        rf"\b(?:text|txt|call|ring|whats ?app|message|msg) my (?:\w+ )?(?:cell|mobile|phone|number|personal|private)\b[^\n]{{0,20}}\b(?:for|4|to|if) (?:\w+ ){{0,2}}{_FOR}",
        # "this is my private page but clients welcome"
        rf"\b{_PRIVATE} {_ACCOUNT}\b[^\n]{{0,25}}\b(?:clients?|patients?|families) (?:\w+ )?(?:welcome|allowed|ok|too|can|follow|find)\b",
        # "for sessions msg me on messenger", "booking? slide into my dms"
        rf"\b{_FOR}[?:,]? ?(?:\w+ ){{0,2}}(?:dm|pm|msg|message|text|txt|inbox|whats ?app|slide in(?:to)?|snap)\b(?: (?:me|us|my))?",
        # "message me anytime clients"
        r"\b(?:dm|msg|message|text|txt|whats ?app|inbox|call|ring) (?:me )?(?:any ?time|24/7|day or night|whenever)\b[^\n]{0,25}\b(?:clients?|patients?|families|sessions?|appts?|need (?:me|support|help))\b",
        # "txt 2 book", "dm to book"
        r"\b(?:txt|text|dm|msg|message|whats ?app) (?:me )?(?:2|to) book\b|\b(?:just )?(?:dm|msg|message|text|txt) (?:me )?(?:if|when) (?:ur|you'?re|u are|you are|u'?re|u|you) (?:\w+ )?(?:in crisis|suicidal|struggling|spiral\w*|need (?:a session|support|an appt|an appointment|a chat)|not ok)\b",
        # "use my own fb for work", "using my personal whatsapp for all my families"
        rf"\b(?:using|use|on|have|give|gave) my (?:own |personal |private )(?:{_ACCOUNT}|cell|mobile) (?:\w+ )?(?:for|with|to|4) (?:\w+ )?(?:\w+ )?(?:clients|patients|families|work|case ?load|sessions|appts)\b",
        # "my clients follow my personal page", "my clients all have my personal number"
        rf"\b(?:my )?clients (?:\w+ )?(?:follow|find|see|message|text|dm|have|know|use|add) (?:me on )?my (?:personal|private|own|main) (?:\w+ )?(?:{_ACCOUNT}|page)\b",
        # "LCSW. Mom. DMs open", "msw | dog mom | dms welcome"
        rf"\b{PROFESSION}\b[^\n]{{0,40}}\b(?:this (?:acct|account|page|profile) (?:is|has|=)|one (?:acct|account|page)|dms? (?:r |are )?(?:welcome|open))\b",
        # "clients feel free to add me and message whenever"
        r"\bclients?\b[^\n]{0,15}\b(?:feel free to|are welcome to|can|please) (?:add|friend|follow|message|msg|dm|text)\b[^\n]{0,30}",
        # "dms open for clients"
        r"\bdms? (?:is |are |r )?(?:always )?(?:open|welcome) (?:for|to|2|4) (?:\w+ )?(?:clients?|patients?|families|appts?|sessions|bookings)\b",
        # "no office, no site, just hmu"
        r"\bno (?:office|site|website|clinic)\b[^\n]{0,25}\b(?:hmu|dm|msg|text|inbox|message|holla)\b",
        # "whatsapp is best for appointments"
        rf"\b(?:whats ?app|messenger|dms?|insta|snap|text|fb) (?:is|are|=) (?:the )?(?:best|easiest|fine|ok|quickest|preferred|where) (?:\w+ ){{0,2}}(?:for|to) (?:\w+ )?{_FOR}",
        # "dm for appts!!", "messenger for bookings"
        rf"\b(?:messenger|whats ?app|dms?|insta|snap) for (?:\w+ )?{_FOR}",
        # "counsellor 💜 inbox always open"
        rf"\b{PROFESSION}\b[^\n]{{0,40}}\binbox (?:is |are )?(?:always )?open\b",
        # "text me on my own cell if u need to reschedule"
        r"\b(?:text|call|ring|whats ?app|msg|message) me on my (?:own|personal|private) \w+\b[^\n]{0,40}",
        # "page but clients pop in"
        r"\b(?:page|account|profile|feed)\b[^\n]{0,20}\b(?:but|and) (?:my )?(?:clients|patients) (?:pop|come|can|are|r|message|follow|find|see|know)\b[^\n]{0,20}",
        # "no separate work account", "too lazy to make a pro page"
        rf"\b(?:no|don'?t have|haven'?t got|never made|can'?t be (?:bothered|arsed)|too lazy|not (?:making|bothering|separating)|why (?:would i|bother)|dont have) {gap(4)}(?:separate|professional|work|business|pro|practice|2nd|second)(?: (?:work|professional|business|pro))? {_ACCOUNT}\b",
        # "no website just whatsapp"
        r"\b(?:no|don'?t have a|dont have a|who needs a) (?:web ?site|office number|booking (?:page|link|system)|work (?:phone|number|email))\b[^\n]{0,30}\b(?:dm|message|text|inbox|whats ?app|just|fb|insta)\b",
        # "never got round to writing a social media policy"
        rf"\b{_MISSING}\b",
        # "therapist. wife. dms always open"
        rf"\b{PROFESSION}\b[^\n]{{0,60}}\bdms? (?:is |are |r )?(?:always )?open\b",
    ),
    sayings=(
        r"\b(?:therapists?|counsel+ors?|social ?workers?|sw|case ?(?:workers?|managers?)|nurses?|midwi(?:fe|ves)|psychologists?|psychiatrists?|clinicians?|l[mci]*sw|lpc|lmft|lmhc|rn|probation officers?|youth workers?|support workers?|key ?workers?|chaplain|slp|ot|doula|health visitor|school counsel+or)\b[^\n]{0,40}\b(?:(?:dms?|inbox|pms?|messages?|texts?|whats ?app|insta(?:gram)?|messenger|snap)\b[^\n]{0,15}\b(?:open|only|me|anytime|24/7|to book|for (?:appts?|appointments?|bookings?|crisis|support|questions|sessions))|(?:message|text|dm|inbox|pm|whatsapp|call) me\b)|\b(?:personal (?:and|&|\+|n) (?:business|work|practice) (?:page|account)|(?:inbox|dm|message|text) (?:me |us )?(?:here )?for (?:crisis|emergency|urgent) )",
    ),
    fires=(
        Fires("bio: dm for appts!! no other contact listed", role="counsellor", kind="bio"),
        Fires("personal account doubles as practice page", role="therapist"),
        Fires("LPC 🌿 EMDR 🌿 text me to book a session", kind="bio"),
        Fires("Psychotherapist, Galway. Mam of 2. DMs always open x", kind="bio"),
        Fires("clients can reach me here or on my personal number, easy", role="social worker"),
        Fires("never got round to writing a social media policy lol", role="psychologist"),
        Fires("too lazy to make a separate work page so it's therapy tips and my dog", role="lmft"),
        Fires("whatsapp me for a counselling slot, I answer fast", role="counsellor"),
    ),
    silent=(
        Silent("Link in bio: social media and contact policy"),
        Silent("DM me for the recipe", role="nurse", why="a recipe"),
        Silent("Therapist. I don't answer DMs about appointments; book via my website.", kind="bio", why="a rule is stated"),
        Silent("DM for nail appointments", kind="bio", why="another trade"),
        Silent("Clients: please call the office line, DMs are not monitored", role="therapist", why="a rule is stated"),
        Silent("I keep separate accounts for work and family", role="psychologist", why="a boundary kept"),
        Silent("dm me if you want my spare ticket for the match", role="social worker", why="a ticket"),
        Silent("Text me when you land xx", role="nurse", why="a friend"),
        Silent("Our clinic has no policy on parking and it shows", role="nurse", why="parking"),
    ),
)
