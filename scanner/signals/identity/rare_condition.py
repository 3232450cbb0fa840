"""A diagnosis or presentation that few people nearby have."""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work, sentence
from scanner.signals.identity._conditions import RARE
from scanner.signals.identity._people import CLIENT, OURS, PERSON
from scanner.signals.identity._terms import AGE, AT_PRACTICE, MEETING
from scanner.subjects.reading import Reading, Span

_WHO = rf"(?:{CLIENT}|{OURS}|{PERSON}|{AGE}|who|intake|referral|admission|case|he|she|they|child|gent|elder)"
_STUDY = r"\b(?:webinar|workshop|training|lecture|course|exam|documentary|book|article|paper|podcast|film|movie|show|tiktoks?|reading about|learning about|learned about|fascinated by|researching|research|essay|module|chapter|textbook|awareness|charity|fundrais\w+|month|week|quiz|trend|people with|those with|stigma|myths?)\b"


def _seen_in_practice(reading: Reading, span: Span) -> bool:
    """Somebody served has it: no course, no charity, no trend."""
    return at_work(reading, span) and not compiled(_STUDY).search(reading.text[slice(*sentence(reading, span[0]))])


SIGNAL = Signal(
    id="rid.rare-condition",
    severity=4,
    title="A rare diagnosis or unusual presentation",
    explanation="So few people nearby live with this that leaving out the name does not hide who is meant.",
    steps=("delete", "supervision"),
    standards=("hipaa-164.514b1", "nasw-1.07r", "apa-4.07"),
    identifier="condition",
    needs=0,
    silent_in=HERE - {"fiction"},  # "one manic episode" is no television; studies and films are asked about above
    confirm=_seen_in_practice,
    patterns=(
        # "someone w fatal insomnia", "client has Huntington's", "a kid dx'd with Rett", "8yo who has selective mutism"
        rf"\b{_WHO}(?:'s)?\b[^.!?\n]{{0,45}}?(?P<it>{RARE})",
        # "my DID client", "fragile x kiddo", "selective mute lad said hello"
        rf"(?P<it>{RARE})[^.!?\n]{{0,12}}?\b(?:{CLIENT}|{PERSON}|{OURS}|one)\b",
        # "first time working with fatal insomnia", "never seen catatonia like it", "assessing for Capgras", "Capgras on the ward today"
        rf"\b(?:(?:1st|first|second|2nd|third|only) (?:time|case|one|ever|real)|never (?:seen|had|met|worked|nursed)|working (?:w|with|w/)|worked (?:w|with|w/)|treat(?:ed|ing)|diagnos(?:ed|ing)|assess(?:ed|ing)|dx(?:ed)?|presenting (?:w|with)|case of|got a|had a|have a|seen (?:a|an|my|actual|real)|saw (?:a|an|my|actual|real)|{MEETING} (?:w|with|w/|for)|in the flesh|irl|nursing|caring for)\b[^.!?\n]{{0,30}}?(?P<it>{RARE})",
        # "Cotard's on my caseload", "actual folie à deux in my office today"
        rf"(?P<it>{RARE})[^.!?\n]{{0,40}}?\b(?:on my (?:caseload|ward|unit|books|list)|in (?:my office|session|group|clinic|the flesh)|on the (?:ward|unit)|at work|today at|in real life|irl|walked in|came in|admitted|caseload|sesh|session|intake)\b",
        # "only person in the state w this disorder and shes mine"
        r"\b(?P<it>(?:the )?(?:only|first|second|one) (?:person|one|kid|case|client|patient|pt|child|adult|man|woman) (?:in|with|w|w/|i'?ve (?:ever )?(?:seen|met|had)|ever|diagnosed)(?: [\w'-]+){0,4}? (?:disorder|condition|disease|syndrome|diagnosis|mutation|dx)|(?:this|her|his|their|a) (?:super |so |very |extremely |insanely |incredibly )?rare (?:disorder|condition|disease|syndrome|diagnosis|thing))\b",
        # "client can only speak in rhymes", "patient thinks she's dead", "resident who eats chalk", "hasn't slept in 9 days"
        rf"\b(?:{CLIENT}|{OURS}|kiddo|he|she|lady|kid|guy|lad)\b[^.!?\n]{{0,25}}?\b(?P<it>(?:thinks|believes|convinced|insists|swears|reckons) (?:that )?(?:she|he|they|her|his|their|i|the|my|it)(?:'s|'re| is| are| was)? (?:\w+ ){{0,4}}?(?:dead|jesus|god|pregnant with|an alien|possessed|a (?:wolf|cat|dog|vampire|robot|ghost|king|queen|prophet|saint|lizard)|imposters?|impostors?|being replaced|replaced|made of|invisible|the (?:messiah|devil|queen|president|pope|virgin mary)|rotting|royalty)|(?:only )?eats? (?:only )?(?:chalk|dirt|hair|soap|paper|paint|foam|ash|clay|glass|metal|batteries|coins|laundry|toilet paper|drywall)|(?:hasn'?t|hasnt|has not|not) (?:slept|spoken|eaten|left (?:the|her|his) (?:house|room|flat)) (?:in|for|since) (?:\d+|years|months|weeks|a year|over)|switch(?:ed|es|ing) (?:mid|in|during|personalit\w+|alters?)|speaks? (?:only )?in (?:rhymes?|third person|song|tongues|movie quotes|whispers)|can'?t feel pain|feels no pain|no short[- ]term memory|lost (?:all )?(?:her|his|their) memory)\b",
        # beside practice, in the sentence before or after
        rf"\b{AT_PRACTICE}\b[^\n]{{0,60}}?(?P<it>{RARE})",
        rf"(?P<it>{RARE})[^\n]{{0,60}}?\b{AT_PRACTICE}\b",
    ),
    fires=(
        Fires("1st time working w someone w fatal insomnia, wild", role="therapist"),
        Fires("my DID client switched mid session 🤯"),
        Fires("Actual Capgras on the ward today. Textbook. He thinks his wife is an imposter", role="nurse"),
        Fires("one of my kiddos has Prader-Willi and the locks on that fridge would break your heart"),
        Fires("Resident w/ Huntington's taught me poker tonight"),
        Fires("our selectively mute lad said HELLO today, whole team in bits", role="school psychologist"),
        Fires("client thinks she's dead, like actually believes she died in 2015. Never seen it before"),
        Fires("patient eats chalk. boxes of it. got a diet referral lol"),
    ),
    silent=(
        Silent("Great webinar on fatal familial insomnia"),
        Silent("Great webinar on fatal familial insomnia", role="therapist", why="training"),
        Silent("My nephew has Duchenne and we're running a 10k for it", role="nurse", why="own family"),
        Silent("Watching a film about a man with DID, so many myths", role="therapist", why="fiction"),
        Silent("Huntington's awareness month: please read and share", role="social worker", why="campaign"),
        Silent("I have hEDS and work as an OT, ask me anything", role="occupational therapist", why="own illness"),
        Silent("Insomnia again. 3am. Clients at nine.", role="counsellor", why="own sleep"),
        Silent("People with ALS deserve better home care", role="social worker", why="policy"),
        Silent("One in a million sunset tonight", why="a phrase"),
    ),
)
