"""How a client looks, moves or sounds: what a passer-by would know them by."""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work, in_practice, mentions
from scanner.signals.identity._people import CLIENT, OURS, PERSON
from scanner.signals.identity._terms import AGE, AT_PRACTICE, CLOCK, any_of
from scanner.subjects.reading import Reading, Span

_COLOUR = (
    r"(?:pink|purple|blue|green|red|ginger|orange|silver|white|gr[ae]y|bleached|blonde?|neon|rainbow|turquoise|teal|yellow|lilac|platinum|jet[- ]black|auburn|two[- ]tone"
    r"|gold|sparkly|leopard(?:[- ]print)?|camo|tie[- ]dye|bright \w+|hot pink|lime)"
)
_WITH = r"(?:(?:an?|the|his|her|their|with|that) )?"
_PERSON_AHEAD = r"(?= (?:\w+ )?(?:guy|man|dude|lad|woman|lady|biker|kid|teen|girl|boy|client|patient|pt|gent|vet|granny|mum|mom|dad|resident|student|fella|bloke|kiddo|one|lass))"
_LOOK = any_of(
    # "face tattoo", "teardrop tatts", "tattoos all over his hands"
    rf"{_WITH}(?:face|neck|hand|knuckle|forehead|teardrop|eyelid|chest|arm|leg|scalp|throat|head|sleeve|prison|gang|swastika|spider ?web|full[- ]body|finger) tatt?(?:oo(?:s|ed)?|s)?",
    r"tatt(?:oo)?s? (?:on|of|across|all over|that says|saying) (?:\w+ ){0,4}?\w+|tattooed (?:face|neck|hands?|knuckles|eyelids)|sleeve tatts?|swastika (?:on|tatt\w+)",
    # "LOVE HATE on his knuckles"
    r"(?:on|across|over) (?:his|her|their) (?:knuckles|face|neck|forehead|eyelids|throat|scalp|skull)\b",
    # "septum ring", "gauges", "face full of metal"
    r"(?:nose|septum|eyebrow|lip|face|facial|dermal|tongue) (?:ring|piercings?|stud|bolt)s?|face full of (?:metal|piercings)|gauges|stretched ears|split tongue",
    # "purple hair", "pink wheelchair", "red cowboy boots"
    rf"{_COLOUR} (?:hair|mohawk|dreads|dreadlocks|beard|wig|mullet|braids|afro|streak|wheelchair|walker|zimmer|crutch(?:es)?|cane|hearing aids?|prosthe\w+|glasses|cowboy (?:hat|boots)|crocs|boots|cape|coat"
    r"|suit|onesie|durag|bandana|beret|turban|eyes|mobility scooter|scooter|rollator|cast|(?:eye ?)?patch|contacts|nails|lipstick|teeth|fur coat|trench coat|wellies|wellingtons|shoes|trainers|jacket|hoodie|jumper|dress|scarf|gloves|backpack|umbrella|rucksack|dungarees|hat|tracksuit|jumpsuit|raincoat|bike|van|truck|mustang|corvette)",
    # "one eye", "missing two fingers", "glass eye", "no teeth", "prosthetic leg"
    r"(?:one|only one|missing|lost|no|glass|fake|false|gold|single|wooden|bionic|robotic|prosthetic|artificial|peg|cauliflower|lazy|half|webbed|extra|two different colou?red) (?:an? |his |her |one |both |two |front |left |right |whole ){0,2}(?:eyes?|ears?|legs?|arms?|hands?|fingers?|thumb|nose|toes?|foot|feet|teeth|tooth|eyebrows?|limbs?|grill|implant)\b",
    # "mohawk", "hair to her waist", "ZZ Top beard", "bald"
    r"mohawk|mullet|dreads|dreadlocks|afro|jheri curl|rat ?tail|man ?bun|beehive|bald(?: head)?|hair (?:down )?to (?:her|his|their) (?:waist|knees|ankles|bum|butt)|(?:floor|waist)[- ]length hair|handlebar m[ou]+stache|(?:big|huge|massive|zz top|santa|giant|long|forked|braided|gandalf|wizard) beard|unibrow|monobrow",
    # "burn scars", "birthmark", "cleft lip", "a limp"
    r"birth ?mark|port wine stain|burn scars?|burns? (?:on|all over|to) (?:his|her|their|the|\d+)|scars? (?:on|across|down|over|under|above|from|all over|covering) (?:\w+ ){0,4}?\w+|scarred|cleft (?:lip|palate)|hare ?lip|freckles|vitiligo|albino|limp(?:s|ing)?|hunchback|facial tics?|twitch(?:es)?",
    # "stutters", "sounds like Darth Vader", "thick Cork accent"
    r"stutters?|stammers?|lisp|speech impediment|electrolarynx|voice ?box|trach(?:eostomy)?|(?:sounds|talks|voice|laugh|laughs|cackles|swears|sings|walks|screams) (?:exactly |just )?like (?:an? |the )?(?:\w+ ?){1,3}|(?:thick|heavy|broad|strong) (?:\w+ )?(?:accent|brogue|drawl)|(?:deep|squeaky|booming|raspy|gravelly|high[- ]pitched|husky|baby|darth vader) voice",
    # "oxygen tank", "service dog", "wheelchair", "cochlear implant"
    r"oxygen tank|eye ?patch|monocle|colostomy bag|iron lung|(?:leg|neck|halo|back) brace|helmet|white cane|(?:seeing eye|guide|service) dog|hearing aids?|cochlear(?: implant)?s?|prosthe(?:tic|sis)(?: \w+)?|(?:double |triple )?amputee|wheelchair|mobility scooter|rollator|zimmer(?: frame)?|crutches",
    # "built like a fridge", "spitting image of Elvis"
    r"(?:built like|size of|looks (?:exactly |just )?like|spitting image of|dead ringer for|double of|doppelg[aä]nger of|the spit of|(?:a )?cross between) (?:an? |the |a young |an old |young |old )?(?:\w+[ -]?){1,3}",
    # "tiny client", "bearded giant", "toothless gent"
    rf"(?:tiny|teeny|giant|enormous|massive|skeletal|(?:very|heavily|8 months) pregnant|huge|skinny|super tall|very tall|(?:morbidly )?obese|emaciated|stick thin|drop[- ]dead gorgeous|ripped|jacked|toothless|bearded|one[- ](?:legged|eyed|armed)|(?:heavily )?tattooed|red[- ]?headed|ginger|goth|emo|punk|cross[- ]dressing){_PERSON_AHEAD}|covered in (?:tatt?oos?|tatts|piercings|paint|scars)|no teeth|not a tooth|toothless",
    # "same red coat every week", "always wears a cape"
    r"same (?:\w+ )?(?:coat|hat|hoodie|shirt|dress|jumper|shoes|cardigan|jacket|tie|cap|jersey) (?:to |in |at )?(?:every|each|for)|always (?:wears|in|wearing|has on|carr(?:ies|ying)) (?:an? |the |his |her |that |two |odd )?(?:\w+ ){0,3}?\w+",
)
# "6'8", "six foot nine", "400 lbs", "30 stone"; apart, because no letters are sure to stand there
_SIZE = (
    r"(?-i:[4-7])'(?:\d{1,2})?(?:\"|'')?(?= |,|\.|-|$)|(?-i:[4-7])(?: ?ft| foot| feet) ?(?:\d{1,2}|tall|nothing)|(?:six|seven|five|four)[- ]foot(?:[- ]\w+)?|\d{2,3} ?(?:lbs?|pounds?|kg|kilos|stone|st)\b"
)
_WHO = rf"(?:{CLIENT}|{OURS}|{PERSON}|{AGE}|gent|dude|bride|biker|fella|bloke|lady|gal|one|{CLOCK}|he|she|they|client|toddler)"
_OTHERS = r"\b(?:new tattoo|my (?:own |new |first )?(?:tatt?oo|hair|piercing|beard|wheelchair|scar|nails|limp|crutches|glasses|colleague|boss|supervisor|co-?worker)|tattoo (?:artist|studio|shop)|cosplay|concert|gig|uber|barista|celebrity|in the show|on tv|thoughts\?|colleague|coworker|receptionist|our manager|santa came|wheelchair access\w*|accessible|ramp)\b"


def _of_a_client(reading: Reading, span: Span) -> bool:
    """Somebody served looks so: not the writer, not a colleague, nobody on the street or on a screen."""
    if mentions(reading, span, _OTHERS) or compiled(r"\b(?:i'?m|i am|i have|i'?ve got|i look|i sound|makes me|i was) (?:\w+ ){0,2}$").search(reading.text[max(0, span[0] - 24) : span[0]]):
        return False
    return in_practice(reading, span) or (at_work(reading, span) and bool(mentions(reading, span, rf"\b(?:{CLIENT}|{OURS}|session|sesh|appt|group|office|court|visit|intake|couch|couple|kiddos?|day ?room|dining room|shoulder|(?:hugged|asked|told|told) me|melted|\d{{1,2}} ?[ap]m|sob\w*|cr(?:ied|ying))\b")))


SIGNAL = Signal(
    id="rid.physical-description",
    severity=3,
    title="How a client looks, moves or sounds",
    explanation="A tattoo, a wheelchair or a voice is what people would know this person by on the street.",
    steps=("edit", "delete"),
    standards=("idea-300.32", "nasw-1.07r"),
    identifier="appearance",
    needs=0,
    silent_in=HERE,
    confirm=_of_a_client,
    patterns=(
        # "my client w the pink wheelchair", "resident with one eye", "he's got a face tattoo", "3pm has purple hair"
        rf"\b{_WHO}(?:'s|s')?\b[^.!?\n]{{0,35}}?\b(?P<it>{_LOOK})",
        # "6'8 dude w a face tattoo", "a one-legged vet on my ward", "tattooed giant sobbing in my office", "toothless gent"
        rf"\b(?P<it>{_LOOK})[ ,-]+(?:\w+ ){{0,2}}?(?:{CLIENT}|{PERSON}|gent|dude|biker|fella|bloke|lady|one|vet|giant|grandpa|sobb\w+|cry\w+)\b",
        # "6'8 dude in my office", "client is 4'10", "my 400 lb teddy bear of a patient"
        rf"(?<![\w'])(?P<it>{_SIZE})[ ,-]+(?:\w+ ){{0,2}}?(?:{CLIENT}|{PERSON}|gent|dude|biker|fella|bloke|lady|vet|giant|grandpa|sobb\w+|cry\w+)\b",
        rf"\b(?:{_WHO})(?:'s|s')?\b[^.!?\n]{{0,25}}?(?<![\w'])(?P<it>{_SIZE})",
        # "that face tattoo in my 9am", "pink wheelchair, biggest smile on the unit"
        rf"\b(?P<it>{_LOOK})\b[^.!?\n]{{0,40}}?\b(?:in my (?:office|caseload|group|\d+ ?[ap]m)|on (?:my|our|the) (?:caseload|unit|ward|couch)|in (?:session|group|clinic|court|the waiting r(?:oo)?m))\b",
        # beside practice, in the sentence before or after
        rf"\b{AT_PRACTICE}\b[^\n]{{0,60}}?(?P<it>\b{_LOOK})",
        rf"(?P<it>\b{_LOOK})[^\n]{{0,60}}?\b{AT_PRACTICE}\b",
    ),
    topics=(
        r"""\b(?P<it>(?:\w+ )?(?:face |neck |teardrop |swastika |sleeve )?tattoos?|burn scars?|scars? (?:on|down|across|all)|birth ?mark|(?:\w+ )?wheelchair|walking frame|prosthe\w+(?: leg| arm)?|amput\w+|glass eye|eye ?patch|hook for a hand|one (?:arm|leg|eye|hand|ear)|one[- ](?:armed|legged|eyed)|missing (?:a |an |his |her |two |both |front )?(?:tooth|teeth|finger|eye|leg|arm)s?|gold (?:tooth|teeth)|stutter|stammer|hearing aids?|cochlear|trach|port wine|(?:blue|pink|purple|green|red|orange|rainbow|bright \w+) (?:hair|mohawk|dreads)|mohawk|dreadlocks|mullet|(?:\w+ )?sideburns|handlebar \w+|shaved head|turban|niqab|albino|\d+ ?(?:ft|foot|feet)(?: tall)?|\d'\d+\"?|\d+ stone|\d{3} ?(?:lbs|kg|pounds|kilos)|nose ring|face piercings?|no (?:teeth|legs|eyebrows)|elvis \w+)(?=[^\w]|$)""",
    ),
    fires=(
        Fires("6'8 dude w a face tattoo sobbing in my office, melted me", role="therapist"),
        Fires("my client w the pink wheelchair is my hero"),
        Fires("resident with one eye winked at me and I nearly died laughing", role="nurse"),
        Fires("one of my lads has a swastika on his neck and writes the gentlest poems", role="prison counsellor"),
        Fires("Client came in w/ purple hair down to her waist, new woman"),
        Fires("the 3pm couple: he's built like a fridge and she's 4'10 and terrifying", role="couples therapist"),
        Fires("lovely old patient, no teeth, laughs like a kettle"),
        Fires("kid on the unit stutters so badly and today he read to the whole group"),
    ),
    silent=(
        Silent("New tattoo of my own, thoughts?"),
        Silent("New tattoo of my own, thoughts?", role="therapist", why="about oneself"),
        Silent("My grandad has one eye and sees more than the whole ward", role="nurse", why="own family"),
        Silent("Our offices need wheelchair access, clients wait years", role="social worker", why="policy"),
        Silent("Saw a guy with a pink mohawk on the bus, icon", role="counsellor", why="a stranger"),
        Silent("I look like a wizard after that night shift on the ward", role="nurse", why="about oneself"),
        Silent("My colleague has purple hair now and the clients love it", role="therapist", why="a colleague"),
        Silent("6'8 centre with a face tattoo drops 40 points", why="sport, no practice"),
    ),
)
