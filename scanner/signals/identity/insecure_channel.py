"""Invitations to tell confidential things in public or over a private phone, and client material kept where others read it."""

from scanner.matching import compiled
from scanner.signals._signal import USUALLY_SILENT, Fires, Signal, Silent
from scanner.signals.identity._people import CLIENT, beside
from scanner.signals.identity._setting import own_people, practised
from scanner.subjects.reading import Reading, Span

_CHANNEL = r"\b(?:dms?|in my dms|messenger|msenger|whats ?app|snap(?:chat)?|insta(?:gram)?(?: (?:video|live|dms?))?|facebook(?: (?:group|messenger))?|fb(?: group)?|discord|telegram|google (?:keep|docs?|drive|sheets?)|gmail|hotmail|yahoo|notes app|my (?:personal )?(?:cell|phone|number|email)|text me|friend me|add me|message me|inbox me|call me|in the (?:comments|replies)|facetime|skype|zoom link|wrong email|icloud|dropbox|chat ?gpt|unlocked|public wifi)\b"
_CONFIDENCE = r"\b(?:my clients|our clients|clients|my patients|patients|trauma clients|parents|families|updates on the kids|(?:pics?|photos?) of (?:your|ur) (?:wound|rash|meds|id|insurance)|relationship problems|free advice|set up therapy|therapy|counsell?ing|check[- ]?ins?|case ?notes?|session notes?|moms to|mums to|insurance card|free therapy|discharge summary|diagnosis|symptoms|client list|referrals?|peer support|intakes?|appts?|appointments?|sessions?|crisis|relapse|urges|meds)\b"

_WRITE = r"(?:dms?|voice ?note|video call|pms?|im|inbox|text|txt|msg|message|mess(?:e)?nger|msenger|whats ?app|wa|snap(?:chat)?|email|e-mail|fb|facebook|call|ring|tweet|ping|hit (?:me|us) up|hmu|slide in|face ?time|skype|telegram|discord|viber|kik|signal|reply|comment|drop|send|post|insta(?:gram)?)"
_OPEN = r"(?:messenger|msenger|msngr|fb|facebook|whats ?app|insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|twitter|x dms?|dms?|text(?:s|ing)?|sms|my (?:personal |own |private )?(?:cell|mobile|phone|number|gmail|email|hotmail|yahoo|whatsapp|account|page|profile|laptop|dropbox|google (?:drive|docs?))|gmail|hotmail|google (?:docs?|drive|sheets?)|dropbox|face ?time|skype|discord|telegram|kik|viber|notes app|venmo|cash ?app|free zoom|the comments?|comments? below|here|below)"
_MATTER = r"(?:cases?|check[- ]?ins?|symptoms?|intake(?: forms?)?|diagnos[ie]s|meds?|medications?|dob|date of birth|history|trauma|concerns?|struggles?|situations?|problems?|issues?|referrals?|test results?|results|lab results|treatment|paperwork|insurance(?: (?:info|card|details))?|member id|health (?:info|details|history)|mood (?:logs?|charts?)|thought records?|homework|meds list|urges?|cravings?|case ?notes?|session notes?|client (?:list|info|notes|names|records)|safety plans?|full name|relapse|feelings|story)"
_ELSE = compiled(
    r"\b(?:secure portal|our portal|through the portal|encrypted|hipaa[- ]?(?:compliant|secure)|secure (?:message|messaging|email|line|link)|do not (?:send|post|share|text|email|dm)|don'?t (?:send|post|share|put|text|email|dm)|never (?:send|post|share|text|email|dm)|please (?:don'?t|do not)|(?:do not|don'?t|never|stopped|no longer|won'?t) (?:\w+ )?(?:use|answer|accept|check|give|text|friend|add|reply|respond)|not (?:monitored|secure|for)|can'?t (?:answer|respond|reply|accept)|resume|cv|recipe|order|address|rsvp|tickets?|donation|scam|job|apply|swap|recommendations?|resources?|worksheet|freebie|template|pdf|syllabus|ebook|e-book)\b"
)


def _for_clients(reading: Reading, span: Span) -> bool:
    """A practitioner's channel; no warning against it, and no jobs, orders or handouts."""
    return practised(reading, span) and not own_people(reading, span) and not _ELSE.search(reading.text)


SIGNAL = Signal(
    id="rid.insecure-channel",
    severity=3,
    title="Confidential talk over a public or private channel",
    explanation="Messages to a personal account or under a public post can be read by others, and they show who is asking for your help.",
    steps=("edit", "policy", "supervision"),
    standards=("nasw-1.07m", "nasw-1.03e", "tech-2.07", "oti-confidentiality"),
    needs=0,
    silent_in=USUALLY_SILENT - {"own_family", "generic", "news", "other_trade"},  # adverts address "anyone who is struggling"
    confirm=_for_clients,
    patterns=(
        # "clients can just msenger me here its easier", "my families text me on my cell"
        rf"\b(?:clients?|patients?|pts?|residents?|parents|famil(?:y|ies)|moms|mums|students|kids|my (?:people|crew|folks|group|teens|girls|guys)|service users|participants|anyone|everyone|ppl|people) (?:can|could|should|may|pls|please|just|always|all|r welcome to|are welcome to|feel free to|know (?:they|to)|usually|mostly|who|prefer to|like to|have)(?: \w+){{0,4}} {_WRITE}\b[^.!?\n]{{0,25}}\b(?:me|us|my|here|cell|number|whats ?app|messenger|anytime|any time|24/?7|for (?:appts|appointments|sessions|check[- ]?ins))\b",
        # "text ur check-in to my cell", "dm me your symptoms", "drop your story below"
        rf"\b{_WRITE}(?: (?:me|us))?(?: (?:with|w|w/|about|abt|on|in))? (?:ur|your|yr|the|any|all|a (?:pic|photo|copy|summary) of (?:ur|your|the)) (?:[\w-]+ ){{0,2}}{_MATTER}\b",
        # "dm me for appts", "inbox me for a session", "whatsapp me to book therapy"
        rf"\b{_WRITE} (?:me|us) (?:\w+ ){{0,3}}(?:for|to|2|4|re|if) (?:\w+ ){{0,3}}(?:appts?|appointments?|sessions?|therapy|counsell?ing|consults?(?:ation)?|intake|book(?:ing)?|schedule|reschedule|refills?|referrals?|advice|crisis|help|support|diagnos\w+|assessment|evaluation|eval|check[- ]?in|telehealth|(?:you'?re|ur|u r|you are|u are) (?:in crisis|suicidal|struggling|my (?:client|patient)|a (?:client|patient)))\b",
        # "reply below with ur diagnosis", "comment ur meds"
        rf"\b(?:reply|comment|post|tell me|share|write|type|answer)(?: (?:here|below|under|in the comments|down below))+[^.!?\n]{{0,25}}\b(?:{_MATTER}|how (?:u|you|ur|you'?re) (?:feel\w*|cop\w+|doing)|(?:what|if|how) (?:u|you|ur|you'?re|your (?:partner|kid|child|son|husband|ex)) (?:\w+ ){{0,2}}(?:struggl\w+|taking|going through|diagnos\w+|triggers?|did|does|said))\b",
        rf"\b(?:comment|reply|share|post) (?:with |w )?(?:ur|your|yr) (?:\w+ )?{_MATTER}\b",
        # "doing sessions over facetime", "therapy on whatsapp video", "we do check ins by snap"
        rf"\b(?:sessions?|therapy|counsell?ing|consults?|check[- ]?ins?|intakes?|supervision|groups?|case stuff|appts?|appointments|home visits|handover|referrals?)\b[^.!?\n]{{0,15}}\b(?:via|over|by|on|thru|through|in|using) (?:my |the |fb |facebook |group |a )?{_OPEN}\b",
        # "sent the client list to my gmail", "case notes in my notes app"
        rf"\b(?:{CLIENT}|case|session|intake|treatment|progress)(?:'s|s')? ?(?:notes?|lists?|files?|records?|names|info|details|docs?|spreadsheets?|forms?|photos?|reports?|letters?|charts?)\b[^.!?\n]{{0,30}}\b(?:in|on|to|via|through|over|from) (?:the |a |an |my )?(?:{_OPEN}|shared (?:drive|folder|computer)|icloud|usb(?: stick)?|home (?:computer|laptop|printer)|public (?:wifi|computer)|starbucks wifi|chatgpt|gpt|family (?:ipad|computer|laptop))\b",
        # "heres my cell for clients 555-0143", "my personal number is on my profile, clients use it"
        rf"\b(?:(?:my|here'?s my|heres my) (?:personal |private |own |cell |mobile |home )+(?:number|cell|phone|line|mobile|whatsapp|email|gmail)?|my whatsapp|my cell|my number)\b[^\n]{{0,50}}\b(?:{CLIENT}s?|families|parents|students|caseload|sessions?|appts?|crisis|24/?7|anytime|after hours|call me|text me|\(?\d{{3}}\)?[ .-]\d{{3,4}})",
        # "my clients have my cell", "gave the moms my whatsapp"
        rf"\b(?:(?:{CLIENT}s?|parents|families|moms|mums|kids|teens|students) (?:all )?(?:have|got|has|know|use|text|call|message|msg|dm|snap|whatsapp|facetime) (?:\w+ )?(?:my (?:personal |private |own |home )?(?:cell|mobile|number|whatsapp|snap|insta|facebook|fb|phone|gmail|email|dms?)|me on (?:my |here|fb|facebook|insta\w*|ig|snap\w*|whats ?app|messenger|tik ?tok|personal|here))|(?:gave|give|giving) (?:\w+ ){{1,4}}my (?:personal |private |own |cell )?(?:cell|mobile|number|whatsapp|snap|phone))\b",
        # "not hipaa but lets use whatsapp", "too lazy for the portal, just text"
        r"\b(?:portal|encrypted|hipaa|secure (?:email|app)|work phone|ehr messag\w+)\b[^\n]{0,40}\b(?:sucks|is (?:down|a pain|annoying|too|so)|too (?:slow|much|hard)|nobody uses|skip|forget|instead)\b[^\n]{0,40}\b(?:text|dm|whats ?app|messenger|call|email|fb|snap)\b",
        # "send me a voice note if u relapse", "snap me if ur having urges"
        rf"\b{_WRITE} (?:me|us) (?:\w+ ){{0,4}}(?:if|when|whenever|anytime|any time|day or night) (?:u|you|ur|you'?re|they)\b[^.!?\n]{{0,30}}\b(?:relaps\w*|urges?|crav\w+|using|drink\w*|triggered|suicid\w+|unsafe|crisis|spiral\w*|hurt\w*|cut\w*|in trouble|panic\w*|struggl\w+)\b",
        # "clients: just text me, i never check the portal"
        rf"\b(?:clients?|patients?|parents|families|moms|mums|students|residents|ladies|guys|teens|kids|everyone|folks)\b[:,-]+ ?(?:\w+ ){{0,2}}{_WRITE} (?:me|us)\b",
        # "google doc w all my client notes just got shared w my husband oops"
        rf"\b(?:{_OPEN}|spreadsheet|shared (?:drive|folder|calendar)|chat ?gpt|ai|notebook|laptop|ipad|tablet|phone|bag|car|email) (?:w|with|full of|containing|of|that has|has) (?:all )?(?:my |the |our )?(?:\w+ )?(?:{CLIENT}|case|session|intake|patient) ?(?:notes?|names?|info|files?|lists?|records?|details|numbers|data)\b",
        # "comment 'help' and i'll dm u about therapy"
        r"\b(?:comment|type|reply|drop|say) (?:['\"]?\w+['\"]?|a [^\w\s]|an? \w+)(?: below| here)? (?:and|&|n|4|for|if) [^.!?\n]{0,40}\b(?:dm|message|inbox|text|pm|call|counsel\w*|therapy|session|help|diagnos\w+|appt)\b",
        # "snap me when the urge hits", "my dms are my office"
        r"\bmy (?:dms?|inbox|pms?|messages|snap|whats ?app|messenger) (?:is|are|r) (?:always |24/?7 |basically |now |literally )*(?:open|my office|a (?:clinic|safe space|crisis line)|the waiting room|where)\b",
        # "sending intakes by fb messenger", "faxed/emailed her records to my gmail"
        rf"\b(?:sent|send|sending|emailed|emailing|texted|texting|forwarded|forwarding|uploaded|uploading|saved|saving|kept|keep|airdropped|pasted|typed|screenshotted) (?:\w+ ){{0,4}}(?:intakes?|records?|notes|files?|referrals?|reports?|charts?|results|client \w+|patient \w+|diagnos\w+|care plans?|assessments?|court report)\b[^.!?\n]{{0,25}}\b(?:by|via|on|in|to|over|into|through|using|from) (?:the |my |a |her |his |fb |facebook )*{_OPEN}\b",
        # "we text all day, her whole safety plan is in my messages"
        r"\b(?:we|client|my clients?|pt|patient|mom|mum|kiddo|s?he|they) (?:\w+ )?(?:text(?:s|ed)?|dm(?:s|ed)?|messages?d?|whats ?app(?:s|ed)?|snap(?:s|ped)?|facetimes?|inbox(?:es|ed)?|pm(?:s|ed)?) (?:me |each other )?(?:\w+ )?(?:about|abt|her|his|their|the|for|when|if|between|instead) (?:\w+ )?(?:sessions?|symptoms|meds|cravings|urges|flashbacks|homework|check[- ]?ins?|mood|case|crisis|safety plan|appts?|appointments?|relapse)\b",
        # "parents just friend me and i'll message u updates on the kids", "I keep my case notes in google keep lol"
        *beside(_CHANNEL, _CONFIDENCE, 70),
        # "email me ur records at my hotmail"
        rf"\b{_WRITE} (?:me|us) (?:ur|your|the|any|all|a copy of your|a copy of ur) (?:[\w-]+ ){{0,2}}(?:records?|notes|forms?|results?|info|details|id|card|dob|ssn|script|prescription|report|evaluation|iep|file|chart|pics?|photos?)\b[^\n]{{0,30}}\b(?:at|to|on|via|by|thru|through|my|gmail|hotmail|whats ?app|cell|here)\b",
    ),
    sayings=(
        r"\b(?:dm|pm|msg|message|inbox|text|snap|whats ?app|email|comment|reply|send|tell|drop|post) (?:me|us|below|here|to this (?:tweet|post)|on (?:here|this)|in the comments)?[^.!?\n]{0,20}?\b(?:what (?:happened|the judge|is|'?s|you|u|he|she)|what'?s (?:going on|wrong|happening)|your (?:case|story|symptoms?|dob|mood|journal|homework|check[- ]?in|intake|appointment|diagnosis|meds|situation|issue|update|answers|sw|trauma|crisis)|ur (?:case|story|symptoms?|dob|mood|journal|homework|check[- ]?in|intake|appointment|diagnosis|meds|situation|answers)|to confirm (?:your|ur)|and (?:i'?ll|we'?ll) (?:tell|help|work|advise|talk|sort))\b",
    ),
    fires=(
        Fires("clients can just msenger me here its easier 🤷"),
        Fires("text ur check-in to my cell or reply below", role="probation officer"),
        Fires("DM me your symptoms and I'll tell you what I think 💕", role="psychotherapist"),
        Fires("doing all my sessions over FaceTime this week bc the office flooded", role="counsellor"),
        Fires("Inbox me for appointments, slots open from Monday", role="clinical psychologist"),
        Fires("finished my case notes on the family iPad lol"),
        Fires("my moms all have my whatsapp, easier that way", role="family support worker"),
        Fires("just dm me ur symptoms its fine", role="social worker"),
        Fires("need to talk? my insta dms = free therapy", role="social worker"),
        Fires("no portal? no problem, whatsapp me ur meds list", role="social worker"),
    ),
    silent=(
        Silent("Book through our secure portal", role="therapist", why="a secure way"),
        Silent("Please don't send client details by DM", role="social worker", why="a kept boundary"),
        Silent("DM me your address and I'll post the cake tin", role="nurse", why="a friend"),
        Silent("Comment below with your favourite tea", role="counsellor", why="no confidence"),
        Silent("text me when you land, love", role="psychologist", why="own life"),
        Silent("DM me for the free worksheet", role="therapist", why="a handout"),
        Silent("WhatsApp me to order samosas", why="no practice"),
        Silent("I don't answer clinical questions by text; call the office.", role="psychiatrist", why="a kept boundary"),
    ),
)
