"""A town, street, estate or village tied to somebody served."""

import re

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, in_practice, in_words
from scanner.signals.identity._people import CLIENT, OURS, PERSON
from scanner.signals.identity._terms import MEETING
from scanner.subjects.reading import Reading, Span
from scanner.tables import table

_CAP = r"(?-i:[A-Z][a-zß-öø-ÿ'-]{2,17})"
_PLACE = rf"(?:(?:St\.? |Mt\.? |Fort |Port |Lake |North |South |East |West |Old |New |Upper |Lower )?{_CAP}(?: (?:on|upon|under|by|le|la|de|del) {_CAP}| {_CAP}){{0,2}})"
_ROAD = r"(?:St|Street|Rd|Road|Ave|Avenue|Dr|Drive|Ln|Lane|Blvd|Ct|Close|Crescent|Terrace|Row|Way|Hill|Gardens|Grove|Hwy|Highway|Route|Pike)"
_SETTLEMENT = (
    r"(?:estate|estates|projects|flats|towers|trailer park|caravan park|apartments|apts|housing|rez|reservation|res|reserve|pueblo|holler|hollow|village|villas|island|valley|township|ranch(?:eria)?|bayou|parish|hamlet|county|ridge|creek|halting site"
    r"|motel|inn|campground|encampment|manor|heights|camp|block|chawl|colony|nagar|quarter)"
)
# capitalised after "in" or "from", and no place
_NO_PLACE = re.compile(
    r"^(?:january|february|march|april|may|june|july|august|september|october|november|december|mon|tues|wednes|thurs|fri|satur|sun|\w+day|spanish|english|french|arabic|polish|urdu|hindi|somali|punjabi|session|court|group|therapy"
    r"|hospital|school|god|jesus|lord|heaven|covid|christmas|easter|ramadan|eid|lent|ptsd|adhd|ocd|bpd|recovery|detox|rehab|facebook|twitter|instagram|tiktok|zoom|mr|mrs|ms|miss|dr|the|my|our|her|his|a|an|this|that|care|foster|medicaid|medicare|section|year|grade|room|ward"
    r"|unit|social|child|family|mental|adult|early|special|step|aa|na|al|general|spring|summer|autumn|fall|winter|crocs|uber|walmart|tesco|target|starbucks|mcdonalds|lidl|aldi|asda|costco|disney|netflix|narnia|hogwarts|hell|i|i'm|day|week|month|minecraft|lego|all|not|real|crisis|love|tears"
    r"|prison|jail|team|supervision|training|uni|college|university|kindergarten|preschool|reception|supported|temporary|emergency|acute|inpatient|outpatient|phase|stage|tier|level|narcotics|alcoholics|domestic)\b",
    re.IGNORECASE,
)
_WHO = rf"(?:{CLIENT}|{PERSON}|{OURS}|kids|ones?|referrals?|placement|admission|visited (?:her|him|them)|(?:of )?mine)"


def _small(reading: Reading, span: Span) -> bool:
    """A place below state and big city, named for somebody served."""
    name = reading.text[slice(*span)]
    words = {w.lower() for w in name.split()}
    told_of = reading.owner.practises or in_words(reading)  # "a lady in Sayre told me" is anybody's story
    if not told_of or not in_practice(reading, span) or _NO_PLACE.match(name):
        return False
    return not words.intersection(table("given_names")["large_place"]["words"].split()) or bool(re.search(rf"\b(?:{_ROAD}|{_SETTLEMENT})\b", name, re.IGNORECASE))


SIGNAL = Signal(
    id="rid.place-small",
    severity=3,
    title="A small place tied to a client",
    explanation="In a place where people know one another, the street or the village and one more detail is as good as a name.",
    steps=("edit", "delete"),
    standards=("hipaa-164.514b1", "hipaa-164.514b2", "nasw-1.07r"),
    identifier="place",
    needs=0,
    silent_in=HERE,
    confirm=_small,
    patterns=(
        # "one of my kids out in Pinhook", "client from Ballinree", "my lady over in Cobb Hollow", "a mum of mine near Sligo town"
        rf"\b{_WHO}\b[^.!?\n]{{0,45}}?\b(?:in|from|near|outside|past|beyond|under|outta|out of|over by|down by|up by|of) (?:little |tiny |rural |lil |wee |downtown |good old |west |east |north |south ){{0,4}}(?P<it>{_PLACE})",
        # "client on Tannery St", "family down Mill Lane", "she lives on Juniper Rd", "home visit on Cobb Street"
        rf"\b(?:{_WHO}|lives?|living|house|flat|home|visits?|hv|moved|corner|stays?)\b[^.!?\n]{{0,30}}?\b(?:on|off|down|up|at|in|of|onto|round|around|by) (?:the (?:corner of )?)?(?P<it>(?:{_CAP} ){{1,2}}(?-i:{_ROAD})\b(?! (?:Elementary|School|Hospital|Clinic)))",
        # "from the Larkhill estate", "in the Maplewood projects", "at Sunny Pines trailer park", "on the Pine Ridge rez", "a family off Cobb Hollow"
        rf"\b(?:in|on|at|from|off|up|down|over|of|near|to) (?:the |that |our )?(?P<it>{_PLACE} {_SETTLEMENT})\b",
        # "Rosebud rez kids", "a Larkhill estate mum"
        rf"(?P<it>\b{_PLACE} {_SETTLEMENT}) (?:{_WHO})\b",
        # "the trailer park off Rt 9", "estate behind Tesco", "the motel on Juniper"
        r"\b(?:the |that |our )(?P<it>(?:trailer park|estate|projects|apartments|apts|flats|motel|tower block|halting site|caravan park|encampment|camp|houses|bungalows|housing|block) (?:off|on|behind|by|near|in|at|next to|under|beside|across from) (?:the )?(?:(?-i:[A-Z][\w'-]*|Rt|Route|Hwy)(?: (?-i:[A-Z][\w'-]*)| \d{1,4})?|railway|river|canal|bridge|tracks|overpass|mill|dump|airport|highway))\b",
        # "(pop 300!)", "population 412", "town of 600 people", "in a town of 900"
        r"(?P<it>\b(?:pop(?:ulation)?\.?(?: of| is|:)? ?\d[\d,.]*k?|(?:town|village|community|place|island|parish|hamlet|county|school|island) (?:of|w|with) (?:\d[\d,.]*k?|a few|several|six|seven|eight|nine|three|two|four|five)(?: hundred| thousand)?(?: people| folks| ppl| souls)?|\d[\d,]{1,5} (?:people|ppl|souls|residents) in (?:the |this |our )?(?:whole )?(?:town|village|county|island|place))\b)",
        # "the only trailer behind the Dollar General", "you know the blue house", "the flat above the chip shop", "last house before the bridge"
        r"\b(?P<it>(?:the |that |ur )?(?:blue|yellow|pink|green|red|white|corner|last|first|only|big|burnt|boarded[- ]up|crumbling|old|haunted|purple|tall) (?:house|trailer|flat|bungalow|farm(?:house)?|caravan|cottage|building|shack|cabin)|(?:house|trailer|flat|apartment|caravan|tent|bungalow|farm|squat|camp|room) (?:above|behind|beside|next to|over|under|opposite|across from|by|near|at the end of) the (?:[\w'-]+ ){0,2}(?:shop|chipper|store|bridge|church|school|pub|bar|station|dollar general|walmart|tesco|gas station|petrol station|laundr\w+|library|mill|river|creek|railway|tracks|fire ?hall|post office|bookies|takeaway|cemetery|graveyard|lake|overpass|underpass|quarry|pier|harbou?r|dump|bog|orchard|woods|forest|golf \w+|beach|canal|docks|roundabout|park|mosque|temple|garage|diner))\b",
        # "drove out to Pinhook for a home visit", "home visits in Ballinree", "all the way to Cobb Hollow to see her"
        rf"\b(?:drove|driving|drive|trek(?:ked)?|trip|way|headed|heading|going|out|over|up|down|{MEETING}) (?:\w+ ){{0,2}}?(?:to|in|from) (?:little |tiny |rural ){{0,4}}(?P<it>{_PLACE})(?= (?:for (?:a |my |the |another )?(?:home )?(?:visit|intake|client|hv|session|assessment)|to (?:see|visit|check|find|pick)|where (?:she|he|they|my)|today|this|with|w)|[,.!] (?:home visit|client|she|he|mom|mum)|(?: \w+)? (?:home )?visit)",
        # "she lives in Pinhook", "he moved back to Ballinree", "their house in Cobb Hollow"
        rf"\b(?:she|he|they|family|mum|mom|mam|dad|client|patient|pt|kid|gran|couple|her|his|their)(?:'s|s)? (?:\w+ )?(?:lives?|lived|living|moved(?: back)?|grew up|stays?|born|house|place|farm|flat|home|trailer|works?|from|village|town) (?:is )?(?:in|to|out in|near|from|outside|up in|down in|over in|out by) (?P<it>{_PLACE})",
        # "she's from Tubbercurry", "family from Cobb Hollow"
        rf"\b(?:she|he|they|famil(?:y|ies)|client|patient|pt|resident|lad|mum|mom|mam|dad|couple)(?:'s|s|'re| is| are| was)? (?:originally |all |only |just )?from (?P<it>{_PLACE})",
        # "visited a family on Achill", "home visits along Route 40"
        r"\b(?:visit(?:ed|ing|s)?|saw|met|placed)\b[^.!?\n]{0,25}?\b(?:on|along|off|down) (?:the )?(?P<it>(?-i:[A-Z][a-z]{3,14})(?: (?-i:Island|Isle|Head|Point|Road|Line))?|(?:Route|Rt|Rte|Hwy|Highway|County Road|CR) ?\d{1,4})\b",
    ),
    topics=(
        r"\b(?P<it>(?:up |out |over |down )?(?:at|in|on|from|near|outside) (?:the )?(?-i:[A-Z][\w']+(?: [A-Z][\w']+)? (?:Close|Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Drive|Court|Crescent|Terrace|Row|Estate|Island|Isle|Ridge|Creek|Farm|Glen|Valley|Heights|Park|Flats|Towers|House|Reservation|Rez|Village|Hollow|Springs|Bay|Point|Falls))|(?:up|out|over|down) (?:at|in|on|by) (?-i:[A-Z][\w']{3,}(?: [A-Z][\w']+)?)|number \d{1,3}\b|above the (?-i:[A-Z]\w+|chip shop|pub|bookies|laundrette)|pop(?:ulation)?\.? ?\d{2,4}|village of|trailer park|the (?:only|last) house|farm outside|two doors (?:down|up) from)(?=\W|$)",
    ),
    fires=(
        Fires("one of my kids out in Pinhook (pop 300!) won the spelling bee", role="school social worker"),
        Fires("client on Tannery St, you know the blue house"),
        Fires("Home visit up Cobb Hollow, no signal, no road, one very sweet old patient"),
        Fires("my lady from the Larkhill estate finally got her PIP", role="welfare rights adviser and social worker"),
        Fires("Drove out to Ballinree for a home visit and the cows were in the kitchen"),
        Fires("New family in the Maplewood projects, 6 kids and no beds. caseload overflowing"),
        Fires("He's the only client I have in a town of 400 so you can imagine"),
        Fires("Patient lives in Pinhook, flat above the chipper, no lift. Discharge is a joke", role="nurse"),
    ),
    silent=(
        Silent("Farmers market in Pinhook this Saturday"),
        Silent("Farmers market in Pinhook this Saturday", role="social worker", why="no client"),
        Silent("My parents live in Pinhook, off to see them after clinic", role="nurse", why="own family"),
        Silent("Kids in Texas deserve better foster care funding. Call your rep.", role="social worker", why="policy"),
        Silent("The family in Succession is a case study", role="therapist", why="television"),
        Silent("My client is fluent in Spanish and I am not", role="social worker", why="a language"),
        Silent("Clients seen in January: 112. Tired.", role="counsellor", why="a month"),
        Silent("We bought the blue house by the lake!", why="no practice"),
    ),
)
