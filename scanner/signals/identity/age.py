"""A client's exact age or birthday, and facts that tell of a child."""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work, in_practice, mentions
from scanner.signals.identity._people import CLIENT
from scanner.signals.identity._terms import AGE, DATE, NUMBER_WORD, SAYS
from scanner.subjects.reading import Reading, Span

_N = rf"(?:\d{{1,3}}|{NUMBER_WORD})"
_WHO = rf"(?:{CLIENT}|kiddos?|kid|child|boy|girl|lad|lass|teen|teenager|student|pupil|mum|mom|mam|mother|dad|father|lady|gent|gentleman|guy|dude|man|woman|vet|veteran|elder|baby|toddler|youth|yp|survivor|couple|fella|bloke|gal|granny|grandma|grandpa|great[- ]gran\w*|widow(?:er)?|runaway|foster (?:kid|child|youth)|refugee|nun|priest|farmer|addict|girlie|buddy|dude|one|little (?:one|guy|dude|man|lady|girl|boy))"
_THING = r"^[- ]?(?:car|house|whisk\w+|scotch|wine|laptop|phone|bug|building|cat|dog|puppy|tree|marriage|fridge|cheese|boiler|van|truck|sofa|couch|jumper|dress|tv|computer|policy|law|study|record|mortgage|program\w*|agency|debt|photo|tradition|joke|recipe|self|me\b|version)"


def _years(reading: Reading, span: Span) -> bool:
    """Years of somebody served, not of a thing, and not of the writer."""
    after = reading.text[span[1] : span[1] + 20]
    before = reading.text[max(0, span[0] - 16) : span[0]]
    if compiled(_THING).search(after) or compiled(r"\b(?:i'?m|i am|i was|i turned|i turn|when i|me,?|for|over|after|past|last|every|in|about) (?:a |the |just |now |only |nearly |almost ){0,4}$").search(before):
        return False
    if compiled(r"^\s?(?:of )?(?:experience|in (?:the|this|social|practice)|sober|clean|later|ago|as an?|into|together|married)").search(after):
        return False
    if compiled(r"\b(?:my|our)(?: own)? $").search(before) and not compiled(rf"^[- ]?(?:\w+ )?(?:{CLIENT}|kiddo|lad(?:y|ie)|gent|vet|elder|student|foster)").search(after):
        return False  # "my 10yo told me": a child of one's own
    return _spoken_of(reading, span)


def _spoken_of(reading: Reading, span: Span) -> bool:
    """A practitioner's profile, or practice words other than the age itself."""
    if mentions(reading, span, _WORDS):
        return in_practice(reading, span)
    # a practitioner's "10yo told me" and "she's only 14" need no more; "the 8yo is a vegetarian" may be anybody's
    told = compiled(rf"^ (?:just |literally |today )?(?:{SAYS}|in (?:my|our|the) (?:office|ward|unit|group|class)|(?:w|w/|with) |(?:should|shouldn'?t|shouldnt|has|had|is|was|who|deserves|needs)\b|\w+ me\b)").search(reading.text[span[1] :])
    pronoun = compiled(r"\b(?:she|he|they)(?:'s|s| is| was| just| only|'re| are)?(?: \w+)? $|\b(?:tell|told|telling|ask(?:ed)?|explain(?:ed|ing)? to|remov(?:ed?|ing)|plac(?:ed?|ing)|hold(?:ing)?|held|sat with|sat w|sitting w|sitting with|promised|buried|met|losing|lost|youngest is|oldest is) (?:an? |my |the |another )?$").search(reading.text[max(0, span[0] - 24) : span[0]])
    return reading.owner.practises and at_work(reading, span) and bool(told or pronoun or mentions(reading, span, _AT_WORK))


_AT_WORK = r"\b(?:placed|placing|removed|removal|admit\w*|transported|aging out|ageing out|aged out|ages? out|court|hearing|visit|case|group|appt|unit|ward|shelter|caseload|clinic|detox|rehab|hotline call|residents?|clients?|patients?|custody|adoption|hospice|bed)\b"
_WORDS = rf"\b(?:{CLIENT}|session|sesh|intake|home visit|caseload|told me|of mine|of ours|i work with|placement|foster care|group home|on my (?:unit|ward|list)|in my office|removed|admitted|discharged|CPS|detox|shelter|hospice|counsel\w+|therap\w+|nurs\w+|social work\w*|disclos\w+|section\w*)\b"

SIGNAL = Signal(
    id="rid.age-or-minor",
    severity=3,
    title="A client's exact age or birthday",
    explanation="An exact age removes most people who could be meant, above all for children and the very old.",
    steps=("edit", "delete"),
    standards=("hipaa-164.514b2", "ferpa-99.3", "court-privacy"),
    identifier="age",
    needs=0,
    silent_in=HERE,
    confirm=_years,
    patterns=(
        # "my 94 yr old client", "a seven-year-old boy i work with", "this 16yo", "10 y/o kiddo"
        rf"(?P<it>\b{AGE})(?:,? (?:\w+ ){{0,2}}?{_WHO})?(?= |[,.!?:;)]|$)",
        # "10yo told me", "7yr old goes"
        rf"(?P<it>\b{AGE}) (?:just |literally |today )?{SAYS}\b",
        # "34f", "16M", "(72f)", "f/34"
        r"(?<![\w.])(?P<it>(?-i:[1-9]\d ?[fFmM]|[fFmM]/?[1-9]\d))(?=[\s,.;:)/]|$)",
        # "client is 16", "she's only 14", "he just turned 90", "resident turning 101", "baby is 3 weeks"
        rf"\b(?:{_WHO}|she|he|they)(?:'s|s| is| was|'re| are|,|:| -)? ?(?:only |just |barely |about to (?:be|turn) |gonna be |going to be |nearly |almost |literally |now |still |a |who is |who'?s ){{0,4}}(?:turn(?:ed|s|ing)? |aged? )?(?P<it>{_N}(?: (?:years|yrs|months|weeks|days)(?: old)?)?)(?=[,.!?;)\n😭💔🎂🥺😢🎉]| (?:today|tomorrow|tmrw|and|n|&|yrs|w/|with|but|going on|next|this|on (?:mon|tue|wed|thu|fri|sat|sun)|years|pregnant|w|in (?:{DATE}|a week|march|april))|$)",
        # "aged 9", "age 13", "at 15 she", "a client in her 90s"
        rf"\b(?:{_WHO}|she|he|they)\b[^.!?\n]{{0,30}}?\b(?:age[ds]?|at (?:just |only |the age of )?|turned|turning|turns|hit) (?P<it>\d{{1,3}})\b(?! ?(?:am|pm|min|minutes?|hours?|hrs?|%|days?|weeks?|months?|miles|times|x\b|o'?clock|of|kids|sessions|people|lbs|kg|clients|patients|:))",
        # "client's birthday today", "it's my resident's 100th", "100th birthday on the ward", "sweet 16 for one of mine"
        rf"\b(?P<it>(?:\d{{1,3}}(?:st|nd|rd|th)|sweet (?:16|sixteen)|quince(?:a[nñ]era)?|{_N}th) (?:birthday|bday|b-?day)|\d{{1,3}}(?:st|nd|rd|th)(?= (?:to|for) (?:one of|my|our|a))|(?<='s )\d{{2,3}}(?:st|nd|rd|th)(?= (?:and|but|today|tomorrow|tmrw|in|on)\b|[,.!])|sweet (?:16|sixteen)|quincea[nñ]era|\d{{2,3}}(?:st|nd|rd|th)(?= (?:today|on the ward|on the unit|for (?:my|one))))\b",
        # "two toddlers removed, 2 and 3", "three kids, 4, 7 and 9"
        rf"\b(?:{_WHO}s?|kids|toddlers|babies|boys|girls|sibs|siblings|children|sisters|brothers|teens)\b[^.!?\n]{{0,30}}?[,(:] ?(?:age[sd]? )?(?P<it>\d{{1,2}}(?:, ?\d{{1,2}}){{0,4}},? ?(?:and|&|n) ?\d{{1,2}})\b(?! ?(?:am|pm|min|hours?|days?|weeks?|of))",
        # "client turns 18 tmrw n ages out", "birthday is march 3rd", "born 3/14/09", "dob 2009"
        rf"\b(?:her|his|their|client'?s?|kiddo'?s?|resident'?s?|patient'?s?|pt'?s?|one of mine'?s?|student'?s?) (?:\w+ )?(?P<it>(?:birthday|bday|b-?day|dob|date of birth)(?: (?:is|was|on|today|tomorrow|tmrw|{DATE})){{0,4}})\b",
        # "aged out today", "turned 18 in care", "not even old enough to vote", "still in nappies", "a literal toddler"
        rf"\b(?:{CLIENT}|kiddo|kid|girl|boy|she|he|they|mom|mum|mam|mother|one)\b[^.!?\n]{{0,25}}?\b(?P<it>(?:just a (?:baby|kid|child)|not even (?:a teen(?:ager)?|old enough|double digits|\d{{1,2}})|still in (?:diapers|nappies|primary|elementary|kindergarten)|too young to (?:drive|vote|drink)|(?:is|was) (?:a )?(?:minor|preteen|tween|toddler|newborn|preemie|centenarian|in (?:her|his|their) (?:90s|80s|nineties|eighties|hundreds))|over 100|a hundred and (?:one|two|three|four)))\b",
    ),
    fires=(
        Fires("my 94 yr old client still drives omg"),
        Fires("10yo told me he wants to live w me 😭", role="social worker"),
        Fires("She's only 14. I can't stop thinking about my session today"),
        Fires("Resident turned 101 today and asked for a whiskey 🥃"),
        Fires("removed a seven-year-old boy at 3am and he asked to bring his fish", role="child protection social worker"),
        Fires("34f, two kids, nowhere to go tonight. intake of nightmares", role="shelter advocate"),
        Fires("my client turns 18 tmrw n ages out w nothing but bin bags"),
        Fires("one of my kiddos has his 9th birthday in placement tmrw, send balloons", role="caseworker"),
    ),
    silent=(
        Silent("My 94-year-old grandma still drives"),
        Silent("My 94-year-old grandma still drives", role="nurse", why="own family"),
        Silent("I turned 40 today and I'm on nights. Client-free birthday cake at 4am", role="nurse", why="own age"),
        Silent("Our 12 year old car finally died", role="social worker", why="a thing"),
        Silent("My 10yo told me I'm embarrassing", role="therapist", why="own child"),
        Silent("10 years in practice and clients still surprise me", role="counsellor", why="length of service"),
        Silent("Opened the 18 year old whisky after the week I've had", role="probation officer", why="a drink"),
        Silent("16-year-old wins Olympic gold, unreal", why="a celebrity, no practice"),
        Silent("A 10-year-old told his mum the funniest thing on the bus", why="no practice"),
    ),
)
