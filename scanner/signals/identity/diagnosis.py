"""A diagnosis, substance use, medicine or treatment of somebody served."""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work, mentions, sentence
from scanner.signals.identity._conditions import COMMON
from scanner.signals.identity._people import CLIENT, OURS, PERSON
from scanner.signals.identity._terms import AGE, WEEKDAY
from scanner.subjects.reading import Reading, Span

_GROUP = rf"(?:(?:{WEEKDAY} )?(?:\w+ )?(?:group|caseload|unit|ward|cohort|house|class|floor|clinic))"
_STUDY = r"\b(?:webinar|workshop|training|lecture|course|exam|documentary|book|article|paper|podcast|film|movie|tv show|tiktoks?|learning about|awareness|charity|stigma|people (?:with|who)|those (?:with|who)|folks (?:with|who)|myths?|carry (?:it|narcan|naloxone)|signs of|symptoms of|tips|meeting times|free|join us|hashtag|lived experience)\b"
_SELF = r"\b(?:i|i'?m|i'?ve|me|my own)\b(?: (?:am|was|have|had|got|so|a|an|being|feel|felt|totally|literally|just|still|almost|nearly|been|to|for|\d+)){0,3} ?$"
_GROUP_OF_MINE = rf"\b(?:half|most|all|some|two|three|\d+) (?:of )?(?:my|our) {_GROUP}\b"


def _of_somebody(reading: Reading, span: Span) -> bool:
    """Somebody served has it: not the writer, no course, no campaign."""
    before = reading.text[max(0, span[0] - 30) : span[0]]
    if compiled(_STUDY).search(reading.text[slice(*sentence(reading, span[0]))]) or compiled(_SELF).search(before):
        return False
    return at_work(reading, span) or mentions(reading, span, _GROUP_OF_MINE)


SIGNAL = Signal(
    id="rid.diagnosis-sud",
    severity=4,
    title="A client's diagnosis, substance use or treatment",
    explanation="This is among the most private things about a person, and it stays with them if anyone recognises them here.",
    steps=("delete", "privacy-lead"),
    standards=("part2-2.11", "part2-2.13", "hipaa-164.502a", "nasw-1.07r"),
    identifier="condition",
    needs=0,
    silent_in=HERE - {"fiction"},  # "manic episode" is no television; courses and films are asked about above
    confirm=_of_somebody,
    patterns=(
        # "client relapsed on fent", "pt w schizophrenia", "one of my lads is using again", "resident has dementia"
        rf"\b(?:{CLIENT}|{OURS})(?:'s|s')?\b[^.!?\n]{{0,50}}?(?P<it>{COMMON})",
        # "my bipolar client", "the anorexic kiddo", "an addict on my caseload", "my methadone pts"
        rf"(?P<it>{COMMON})[ -](?:\w+ )?(?:{CLIENT}|kiddos?|kid|teen|mum|mom|mam|mother|dad|father|lady|guy|gent|lad|girl|boy|couple|family|youth|man|woman|vet|student|group (?:member|lady|guy|kid)|ladies|moms|mums|lads|babies|baby)\b",
        # "half my tuesday iop group is in withdrawal", "two on my unit OD'd", "everyone on my caseload is depressed"
        rf"\b(?:half|most|all|some|two|three|four|2|3|4|\d+|everyone|everybody|nobody|one|another|several|both|a few|third|someone|somebody) (?:of |in |on |from )?(?:my|our|the) {_GROUP}\b[^.!?\n]{{0,35}}?(?P<it>{COMMON})",
        # "mom tested positive", "kiddo's dad OD'd", "lady in my office is 30 days sober", "teen with bipolar", "10yo w adhd"
        rf"\b(?:{PERSON}|{AGE}|gent|fella|someone|admit|admission|intake|referral)(?:'s|s')?\b[^.!?\n]{{0,40}}?(?P<it>{COMMON})",
        # "she relapsed", "he's back on heroin", "they sectioned her", "she's off her meds again"
        rf"\b(?:she|he|they|her|him|them)(?:'s|'re|s|'d)?\b[^.!?\n]{{0,30}}?(?P<it>{COMMON})",
        # "found him with a needle", "smelled of booze in session", "came to group high", "showed up drunk to the visit"
        r"\b(?P<it>(?:reek(?:ed|ing|s)?|smell(?:ed|ing|s|t)?|stank|stinking|stunk) (?:of|like) (?:booze|weed|alcohol|vodka|whisk\w+|beer|drink|meth|wine|gin)|(?:came|showed up|turned up|rocked up|arrived|stumbled|rolled) (?:in(?:to)? |to |up )?(?:\w+ ){0,3}?(?:high|drunk|stoned|loaded|wasted|hammered|plastered|steaming|lit|hung ?over|under the influence|off (?:his|her|their) (?:face|head|tits))|(?:needle|track marks?|crack pipe|baggie|syringe|foil|works|empties)(?: \w+){0,2} (?:in|on|up) (?:his|her|their|the) (?:arm|arms|sock|pocket|bag|shoe|room|sleeve|toilet|bathroom))\b",
        # "dx: MDD", "diagnosed w ptsd", "her BPD is so loud", "his schizophrenia"
        rf"\b(?:dx|diagnos\w+|her|his|their|meds for|prescribed|started on|took (?:her|him|them) off|put (?:her|him|them) on|treated for|admitted (?:for|with|w)|in for|history of|hx of) ?(?:with|w/?|as|:)? ?(?P<it>{COMMON})",
    ),
    topics=(
        r"\b(?P<it>relaps\w+|blew (?:a |0)?\.?\d[\d.]*|tested (?:positive|dirty|hot)|dirty (?:urine|test|ua)|using again|drinking again|back on (?:it|the \w+)|high as|off (?:his|her|their) (?:meds|face|head)|stopped (?:taking )?(?:his|her|their) \w+|withdraw\w+|detox\w*|overdos\w+|cutting|self[- ]harm\w*|purg(?:es?|ing)|hear(?:s|ing) voices|voices (?:tell|told|again)|manic|psychotic|bipolar|schizo\w+|borderline|\bbpd\b|ptsd|did\b|autis\w+|adhd|dementia|alzheimer\w*|hiv\b|hep(?:atitis)? ?c|cancer|pregnan\w+|miscarr\w+|abortion|anorexi\w+|bulimi\w+|on methadone|suboxone|insulin|chemo\w*|diagnos\w+)\b",
    ),
    fires=(
        Fires("client relapsed on fent, found him in the lobby"),
        Fires("half my tuesday iop group is in withdrawal 😬"),
        Fires("My bipolar client texted 40 times last night. Send coffee"),
        Fires("one of my lads is back on the gear and I'm heartbroken for him", role="key worker"),
        Fires("Resident off her meds again, ward is chaos", role="nurse"),
        Fires("mom popped hot for meth at the visit. kids were right there", role="CPS caseworker"),
        Fires("She's 90 days sober!!! my favourite person on the unit", role="peer recovery specialist"),
        Fires("kid showed up to group high as anything and thought I couldn't tell", role="youth worker"),
        Fires("our gent with Lewy body dementia sang all of Grease at handover"),
    ),
    silent=(
        Silent("Naloxone saves lives, carry it"),
        Silent("Naloxone saves lives, carry it", role="nurse", why="campaign"),
        Silent("My mum has dementia and I'm a nurse and I still don't know what to do", role="nurse", why="own family"),
        Silent("I'm 6 years sober today and I get to be a counselor", role="counselor", why="own recovery"),
        Silent("Training on schizophrenia tomorrow, looking forward", role="social worker", why="training"),
        Silent("People with addiction deserve a bed when they ask", role="social worker", why="policy"),
        Silent("He was drunk on love in that song", why="no practice"),
        Silent("The main character is bipolar and the writers did their homework", role="therapist", why="fiction"),
        Silent("so OCD about my desk lol", role="nurse", why="about oneself"),
    ),
)
