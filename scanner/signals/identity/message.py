"""A message from a client, pasted, photographed or read out: text, e-mail, voicemail, letter."""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work
from scanner.signals.identity._people import CLIENT, OURS, PERSON
from scanner.signals.identity._terms import AGE
from scanner.subjects.reading import Reading, Span

_MESSAGE = r"(?:texts?|txts?|text messages?|messages?|msgs?|msgd|e-?mails?|dms?|pms?|voice ?mails?|vms?|voice ?notes?|voice messages?|vn|whats ?app(?:s|ed)?|messenger|letters?|notes?|cards?|chat|convo|conversation|thread|inbox|portal messages?|answering machine|snap|insta message|review|referral|complaint|facebook message|thank you (?:note|card|text))"
_SHOT = r"(?:screen ?shots?|screen ?shotted|screen ?shotting|screen ?grabs?|screen ?caps?|ss\b|sc\b|pics? of|photo of|picture of|screen ?record\w*|swipe(?: left| for)?|see below|receipts|attached|posting this|sharing this|look at (?:this|these)|read this|exhibit a|copy ?(?:and )?paste(?:d)?|copied|transcribed|transcript|typed out|typing out|verbatim|word for word|reads|read:|blurred|name blurred|blocked out|cropped|redacted|with permission)"
_WHO = rf"(?:{CLIENT}|{OURS}|{PERSON}|{AGE}|gran|nan|grandma|bio (?:mom|mum|dad)|ex[- ]client|former (?:client|patient)|foster (?:mum|mom|carer)|my \d+ ?[ap]m)"
_TEXTED = r"(?:texts?|texted|txts?|txtd|txted|emails?|emailed|messaged?|msgd|dm'?d|dmed|dms|pm'?d|whats ?app(?:ed|s)|wrote|writes|voice ?mailed|left|sent|sends|replied|slid)"
_CHANNEL = r"(?:my (?:phone|inbox|voicemail|work phone|dms?|machine|desk|pigeonhole|locker)|me)"
_OTHERS = r"\b(?:scam\w*|spam|phishing|parcel|delivery|royal mail|ups|fedex|my (?:mum|mom|mam|dad|husband|wife|sister|brother|son|daughter|friend|bestie|boss|manager|supervisor|landlord|bank|gran|nan|bf|gf|boyfriend|girlfriend|partner|aunt\w*|uncle|cousin|niece|nephew|kid|kids)(?:'s|s'|s)?|hr|payroll|linkedin|recruiter|insurance|newsletter|christmas card|webinar|template|worksheet|(?:school|pta|class) (?:newsletter|app)|group chat|sample|example (?:text|email)|script)\b"


def _from_a_client(reading: Reading, span: Span) -> bool:
    """From somebody served: no scam, no newsletter, none of the writer's own people."""
    unquoted = compiled(r"\"[^\"\n]*\"").sub(" ", reading.text)  # "tell my son" is said by the client
    told = (span[0], len(reading.text)) if ":" in reading.text[slice(*span)] else span  # after a colon the client speaks
    return at_work(reading, span, said=told) and not compiled(_OTHERS).search(unquoted)


SIGNAL = Signal(
    id="rid.message-screenshot",
    severity=5,
    title="A client's message shown or read out",
    explanation="The words, the hour and the layout stay recognisable to whoever wrote or read them, even with the name blurred.",
    steps=("preserve-first", "delete", "privacy-lead"),
    standards=("nasw-1.07r", "nasw-1.07m", "hipaa-164.502a"),
    identifier="quote",
    needs=0,
    silent_in=HERE,
    confirm=_from_a_client,
    patterns=(
        # "got this email from a mom at 3am", "this text from a client", "voicemail from one of mine", "a letter from my resident"
        rf"\b(?P<it>{_MESSAGE} (?:i (?:got|received|woke up to|just got) |(?:i'?ve )?just (?:got|received) |sent |received |left |today |this morning |last night |at \w+ )?(?:from|by|off) (?:an? |my |one of my |one of |the |this |that |our |another |some )?(?:\w+ ){{0,3}}?{_WHO})\b",
        # "transcribed vm: 'i cant do this no more call me'", "screenshot of what she sent me", "the text reads:"
        rf"\b{_SHOT}[^.!?\n]{{0,30}}?\b(?P<it>{_MESSAGE}|what (?:s?he|they|mom|mum|the (?:client|mom|mum|kid)) (?:sent|wrote|texted|said|messaged)(?: me)?)\b",
        # "voicemail: 'pls call me'", "vm from 2am: …", "text at 3am: \"…\"", "inbox this morning: …"
        rf"\b(?P<it>(?:{_MESSAGE})(?: (?:from (?:an? |my |the |one of my )?(?:\w+ )?(?:{_WHO})|from|at|this|last|today|tonight|just now|i|woke|on|in|my|work|phone|left|received|got|to|up|\d{{1,2}}(?::\d\d)? ?[ap]m|morning|night|client|inbox|the|way)){{0,6}}(?:: ?|\. (?=[\"']))(?:\"[^\"\n]{{3,200}}\"?|'[^\n]{{3,200}}'|[^\W\d_][^\n]{{8,160}}))",
        # "client texted me '…'", "she emailed at midnight: …", "mum left a 4 min vm", "my 3pm dm'd me this"
        rf"\b(?:{_WHO}|he|she|they) (?:just |literally |actually |then |only ){{0,4}}(?P<it>{_TEXTED}(?: (?:me|us|my work phone|the office|my personal|back|in|a|this|an?|at \w+|last night|today|tonight|from \w+|\w+)){{0,4}}?(?: (?:this|a \w+ ?\w* ?{_MESSAGE}|{_MESSAGE})\b[^.!?\n]{{0,60}}|[^.!?\n]{{0,30}}[:,-]? ?(?:\"[^\"\n]{{3,200}}\"?|(?<!\w)'[^\n]{{3,200}}')))",
        # "look what a client sent me", "the text my client just sent", "messages i get from my patients lol", "what my residents text me"
        rf"\b(?P<it>(?:look (?:at )?what|(?:the|this|these|actual|real|best|sweetest|cutest|wildest|funniest|some of the) (?:\w+ )?(?:{_MESSAGE})(?: (?:that|which))?|what) (?:an? |my |one of my |one of |the |this |our )?(?:\w+ )?(?:{CLIENT}|{OURS}|{PERSON}|{AGE}) (?:just |has |have |still |always |ever |last ){{0,4}}(?:sent|texts?|texted|wrote|emailed|messaged|left|writes|send|sends|dm'?d|leaves)(?: me| us| to me| for me)?)\b",
        # "the last msg he ever sent me", "that text she sent"
        rf"\b(?P<it>(?:the|this|that|her|his|their) (?:very )?(?:last|first|only|final|next|sweetest|angriest)? ?{_MESSAGE} (?:that )?(?:she|he|they|mum|mom|mam|dad) (?:ever |just |had )?(?:sent|left|wrote|texted|typed)(?: me| us| to me)?)\b",
        # "mum emailed in all caps at midnight: YOU PROMISED"
        rf"\b(?:{_WHO}) (?:just |literally |actually )?(?P<it>(?:texted|emailed|messaged|wrote|dm'?d|whatsapped|msgd)(?: [\w']+){{0,6}}: ?\S[^\n]{{3,160}})",
        # "client's text", "my patient's voicemail", "reading my resident's letter", "her texts to me", "our messages"
        rf"\b(?:{CLIENT}|kiddo|student|mom|mum|kid|lad|resident|family|famil(?:y|ies))(?:'s|s')? (?:\w+ )?(?P<it>(?:texts?|emails?|voicemails?|messages?|letter|vm|dms?|voice note)\b(?: (?:to me|this morning|last night|at \w+|broke me|made me|says|said|reads|from \w+))?)",
        # "blurred the name", "names cropped, but read this", "swipe to read what mom sent"
        r"\b(?P<it>(?:blurr?ed|blocked|cropped|covered|scribbled|redacted|removed|crossed|blanked)(?: out)? (?:the |her |his |their )?(?:name|number|pic|names|photo|profile))\b[^\n]{0,60}\b(?:texts?|emails?|message|dm|convo|letter|wow|read|wrote|this|sent|chat|thread)\b",
    ),
    fires=(
        Fires("got this email from a mom at 3am, blurred name but wow", role="school counselor"),
        Fires("transcribed vm: 'i cant do this no more call me' 😳", role="crisis counselor"),
        Fires("look what one of my clients just sent me 😭😭"),
        Fires("client texted me at 4am \"u awake?\" ma'am I am a social worker"),
        Fires("Screenshot of the message she left on the ward phone. Words fail me", role="nurse"),
        Fires("voicemail from a dad this morning: \"tell my son I'm sorry\". Monday.", role="probation officer"),
        Fires("names cropped but read this. THIS is why I do the job. text from a resident I discharged in May"),
    ),
    silent=(
        Silent("my mom's texts kill me"),
        Silent("screenshot of my mom's texts, they kill me", role="social worker", why="own family"),
        Silent("Got a scam text from 'the bank' and nearly fell for it on nights", role="nurse", why="a scam"),
        Silent("Email from HR at 5pm on a Friday is a hate crime", role="social worker", why="work post"),
        Silent("Look at this text my sister sent me lol", role="therapist", why="own family"),
        Silent("Please email me at the practice to book", role="therapist", why="an offer"),
        Silent("screenshot of my wordle, personal best", role="counsellor", why="a game"),
        Silent("this email from the council about bins sent me", why="no practice"),
        Silent("Free template: thank you note for clients at discharge", role="counsellor", why="a resource"),
    ),
)
