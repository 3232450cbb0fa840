"""A check-in, pin or location tag at the place where the work happens: court, unit, clinic, shelter, a client's home."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work, mentions
from scanner.signals.identity._people import CLIENT
from scanner.signals.identity._terms import FACILITY
from scanner.subjects.reading import Reading, Span

_NAMED = rf"(?:(?-i:[A-Z])[\w'.]+(?: [\w'.]+)? (?-i:House|Lodge|Manor|Villa|Correctional|Court)|ward \w{{1,3}}|(?:the )?(?:[\w'.&-]+ ){{0,5}}?{FACILITY}(?: (?:unit|ward|[a-z]\d|\d{{1,2}}[a-z]?|wing|floor))?)"
_PIN = r"(?:📍|📌|🗺️?|🧭|checked[- ]?in(?:to)?(?: at| @| to|:)?|checking[- ]?in (?:at|from|@)|check[- ]?in(?: at|:| @)|just checked in(?: at| to)?|currently at|(?:loc|location|where|current location)(?: ?:| is| =)|(?:is|am|i'?m|we'?re|here) (?:at|@)|- ?at|(?:^|(?<=\n))at|@|tagged (?:at|in)|geotag(?:ged)?:?|landed at|arrived at|posting from|live from|reporting from|greetings from|hello from|tweeting from|writing from|view from|stuck (?:at|@)|back (?:at|@)|another (?:day|shift|night|morning) (?:at|@)|long day (?:at|@)|night shift (?:at|@)|day \d+ (?:at|@)|home away from home:?|my happy place:?|clocking in (?:at|@)|first day (?:at|@))"
# the writer as patient, visitor or passer-by
_VISITOR = r"\b(?:my (?:surgery|op|scan|mri|baby|ankle|knee|back|own|blood|bloods|appointment|results|mum|mom|dad|nan|son|daughter|kid|kids|wife|husband|jab)|labou?r|contractions|day off|tennis|vacation|holiday|visiting (?:my|mum|mom|dad|nan)|in for my|get well|stitches|fracture|get results|tour|museum|wedding|jury duty|open day|dinner|brunch|gig)\b"


def _works_there(reading: Reading, span: Span) -> bool:
    worked = at_work(reading, span) or mentions(reading, span, _SHIFT)
    return worked and not mentions(reading, span, _VISITOR)


_SHIFT = r"\b(?:(?:crazy|mad|night|long|double|last|late|day|quiet|rough|wild|my|this|on|12 ?hr|twelve hour) shift|shift (?:over|done|started)|(?:fighting|advocating|here|court) (?:for|w|with) (?:my|our|a|two of my) (?:\w+ )?(?:kiddos?|kids|clients?|famil(?:y|ies)|girls|boys|ladies|mums|moms|youth|vets)|for work|clocked in|on call)\b"

SIGNAL = Signal(
    id="rid.geo-checkin",
    severity=3,
    title="A check-in at work, court or a client's home",
    explanation="The place and the minute let people work out who was with you there, and that a client uses that place.",
    steps=("strip-media", "delete", "limit-audience"),
    standards=("nasw-1.07i", "part2-2.13", "hipaa-164.514b2"),
    identifier="place",
    needs=0,
    silent_in=HERE,
    confirm=_works_there,
    patterns=(
        # "📍Juniper County Courthouse", "checked in at St Brannoc Psych Unit", "posting from the detention centre"
        rf"(?:(?<!\w){_PIN}) ?(?P<it>{_NAMED})\b(?!yard)",
        # "📍 client's house", "checked in at a client's place", "@ my client's wedding"
        rf"(?:(?<!\w){_PIN}) ?(?P<it>(?:[\w']+ ){{0,2}}?(?:{CLIENT}|foster family|a family|one of my families)(?:'s|s'|s)? (?:house|home|flat|place|apartment|apt|yard|porch|street|trailer|wedding|funeral|school|graduation|church|bedside))\b",
        # "Cedar House Women's Refuge 📍", "Juniper Detox 📌"
        rf"(?P<it>(?-i:\b[A-Z])[\w'.&-]*(?: [\w'.&-]+){{0,4}}? {FACILITY}) ?(?:📍|📌|🗺)",
        # "#juniperdetox", "#stbrannocpsych", "#countycourthouse"
        r"(?P<it>#\w{3,30}(?:courthouse|hospital|detox|rehab|shelter|hospice|psych(?:unit|ward)?|clinic|juvie|detention|grouphome|carehome|refuge|recoverycent(?:er|re)))\b",
        # "turned on my location outside the safe house", "snap map has me at the shelter"
        rf"\b(?:snap ?map|find my|my location|location (?:is |was |still )?on|geotag(?:ged)?|checked? ?in|tagged|location tag)\b[^.!?\n]{{0,40}}?\b(?:at|outside|in|by|near|to) (?P<it>(?:the |a |my |our )?(?:[\w'-]+ ){{0,2}}?(?:{FACILITY}|{CLIENT}(?:'s|s'|s)? (?:house|home|flat|place|apartment|street)))\b",
    ),
    fires=(
        Fires("📍Juniper County Courthouse — long day fighting for my kiddos"),
        Fires("checked in at St Brannoc Psych Unit: 'crazy shift'"),
        Fires("📍 client's house lol don't ask", role="case manager"),
        Fires("Greetings from Cedar Lodge Detox, day 4 of nights", role="nurse"),
        Fires("Back at Juniper Women's Refuge, new arrivals, no beds 😞", role="support worker"),
        Fires("Long day. Longer night. #junipercountydetox", role="counselor"),
        Fires("checking in from the juvenile detention centre with two of mine", role="youth advocate"),
    ),
    silent=(
        Silent("📍Juniper Lake, day off!"),
        Silent("📍Juniper Lake, day off!", role="social worker", why="own day off"),
        Silent("📍St Brannoc Hospital. My surgery is at noon, wish me luck", role="nurse", why="own illness"),
        Silent("Checked in at Juniper Hospital to meet my new nephew 🎉", role="social worker", why="own family"),
        Silent("📍Old Courthouse Museum tour with the kids", role="probation officer", why="sightseeing"),
        Silent("checked in at the hotel, conference starts tomorrow", role="therapist", why="a conference"),
        Silent("Live from the tennis court, she's two sets up", role="therapist", why="sport"),
        Silent("📍General Hospital reruns on the sofa", why="television, no practice"),
    ),
)
