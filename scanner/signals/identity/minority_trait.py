"""Language, religion, ethnicity, orientation or gender of a client that few share nearby."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work, mentions
from scanner.signals.identity._people import CLIENT, OURS
from scanner.signals.identity._terms import AGE, AT_PRACTICE
from scanner.subjects.reading import Reading, Span

_PEOPLE = (
    r"(?:hmong|karen|chin|burmese|rohingya|nepali|bhutanese|tibetan|mongolian|uyghur|uzbek|kazakh|afghan|hazara|pashtun|iraqi|iranian|persian|kurdish|yazidi|syrian|palestinian|lebanese|yemeni|saudi|egyptian|sudanese|somali|eritrean|ethiopian|congolese|rwandan|burundian|ugandan|kenyan|nigerian|yoruba|igbo|hausa|ghanaian|liberian|gambian|senegalese"
    r"|haitian|jamaican|cuban|dominican|puerto rican|mexican|guatemalan|honduran|salvadoran|venezuelan|colombian|ecuadorian|peruvian|bolivian|brazilian|mayan|mam|quiche|garifuna|latinx?|latina|latino|hispanic|vietnamese|cambodian|khmer|lao(?:tian)?|thai|filipin[oa]|indonesian|malaysian|chinese|taiwanese|korean|japanese|indian|pakistani|bangladeshi|bengali|sri lankan|tamil|punjabi|gujarati|sikh|dalit"
    r"|samoan|tongan|chamorro|marshallese|chuukese|hawaiian|m[aā]ori|aboriginal|first nations|m[eé]tis|inuit|i[ñn]upiat|yupik|native(?: american)?|indigenous|navajo|din[eé]|lakota|dakota|ojibwe|anishinaabe|cree|cherokee|choctaw|apache|hopi|zuni|blackfeet|crow|tlingit|traveller|pavee|mincéir|gyps(?:y|ies)|roma|romani|romanian|bulgarian|albanian|kosovan|bosnian|serbian|croatian|polish|ukrainian|russian|chechen|georgian|armenian|azeri|turkish|moldovan|lithuanian|latvian|estonian|hungarian|greek|portuguese|white|black|asian|mixed[- ]race|biracial|arab|african|caribbean|windrush)"
)
_FAITH = r"(?:amish|mennonite|hutterite|hasidic|chass?idic|haredi|orthodox(?: jewish| jew)?|jewish|muslim|hijabi|niqabi|sikh|hindu|jain|buddhist|zoroastrian|baha'?i|druze|coptic|copt|mormon|lds|flds|jehovah'?s witness(?:es)?|jw|seventh[- ]day adventist|quaker|pentecostal|snake[- ]handling|scientolog(?:y|ist)|pagan|wiccan|satanist|rastafari(?:an)?|rasta|santer[ií]a|hare krishna|moonie|exclusive brethren|brethren|ex[- ]?cult|atheist|catholic|evangelical|yazidi)"
_WORN = r"(?:hijabs?|niqabs?|burqas?|turban|kippah|yarmulke|kirpan|prayer (?:mat|beads|times)|prays? (?:5|five) times|fasting for|keeps (?:kosher|halal|shabbat|sabbath)|halal|kosher|shabbat|for ramadan|for eid|for diwali|quinceañera|speaks? no english|no english)"
_TONGUE = r"(?:asl|bsl|isl|auslan|sign language|braille|tigrinya|amharic|oromo|somali|swahili|kinyarwanda|lingala|dinka|nuer|arabic|farsi|dari|pashto|kurdish|sorani|urdu|hindi|bengali|sylheti|punjabi|gujarati|tamil|telugu|malayalam|nepali|burmese|karen|hmong|lao|khmer|vietnamese|tagalog|ilocano|cantonese|mandarin|fuzhounese|tibetan|mongolian|russian|ukrainian|polish|romanian|romani|albanian|bosnian|turkish|hebrew|yiddish|haitian creole|creole|kreyol|portuguese|k'?iche'?|mam|q'?eqchi'?|mixtec\w*|nahuatl|quechua|navajo|lakota|ojibwe|inuktitut|irish|gaeilge|welsh|gaelic|shelta|cant|yoruba|igbo|hausa|twi|wolof|french|german|spanish|italian|samoan|tongan|marshallese)"
_QUEER = r"(?:trans(?:gender)?(?:masc|femme?)?|mtf|ftm|non[- ]?binary|nb|enby|genderfluid|gender[- ]?fluid|genderqueer|intersex|two[- ]spirit|2[- ]spirit|agender|gay|lesbian|bi(?:sexual)?|pan(?:sexual)?|asexual|ace|queer|closeted|drag queen|hijra|polyamorous|poly|kinky|in the closet|detrans\w*|pre[- ]op|post[- ]op)"
_TRAIT = rf"(?:{_PEOPLE}|{_FAITH}|{_QUEER}|deaf|blind|deaf-?blind|hard of hearing|undocumented|{_TONGUE}(?:[- ](?:speaking|only))?)"
_WHO = rf"(?:{CLIENT}|famil(?:y|ies)|kiddos?|kids?|child(?:ren)?|teens?|youth|couples?|moms?|mums?|mams?|mamas?|mothers?|dads?|fathers?|lad(?:y|ies)|lads?|guys?|m[ae]n|wom[ae]n|girls?|boys?|elders?|students?|pupils?|vets?|yps?|grann(?:y|ies)|gran(?:dma|dpa)s?|refugees?|asylum seekers?|newcomers?|person|sibs|siblings|brothers|sisters|foster (?:kid|child|placement)|babies|baby|household|referral|intake|gent|survivor|girlie|dude)"
_FAMILY_OF_OURS = rf"\b(?:my|our) (?:only|one|first|new|sole|1st) (?:\w+ )?{_TRAIT} (?:famil(?:y|ies)|kiddos?|kids?|teen|couple|mom|mum|lady|student|guy|lad|elder)"
_ELSEWHERE = r"\b(?:restaurant|food (?:festival|truck|market|stall|tour)|street food|takeaway|recipe|festival|pride (?:parade|month|flag)|history month|duolingo|for fun|on holiday|vacation|trip to|my (?:polish|greek|indian|muslim|jewish|nigerian|irish|catholic|gay|trans|deaf) (?:husband|wife|friend|neighbou?r|mum|mom|dad|family|side|heritage|roots|boyfriend|girlfriend)|as a (?:\w+ )?(?:black|gay|queer|trans|muslim|jewish|asian|latina|latinx|indigenous|native|sikh|irish|deaf) (?:\w+ )?(?:woman|man|therapist|social worker|nurse|person|clinician|counsell?or|sw)|i'?m (?:a )?(?:black|gay|queer|trans|muslim|jewish|deaf)|rights|training|webinar|workshop|cultural(?:ly)? (?:competen\w+|humility|sensitive)|clinicians of colou?r|deserve|voters?|community (?:event|centre|center|needs)|statistics|disparit\w+|bill|law)\b"


def _of_a_client(reading: Reading, span: Span) -> bool:
    """Somebody served is so: no food, no festival, no policy, not the writer."""
    return at_work(reading, span) and not mentions(reading, span, _ELSEWHERE)


def _of_ours(reading: Reading, span: Span) -> bool:
    """The same; "my only Hmong family" says by itself that families are served."""
    if _of_a_client(reading, span):
        return True
    elsewhere = bool(reading.owner.role or reading.owner.employer) and not reading.owner.practises
    return not elsewhere and mentions(reading, span, _FAMILY_OF_OURS) and not mentions(reading, span, _ELSEWHERE)


SIGNAL = Signal(
    id="rid.minority-trait",
    severity=3,
    title="A trait that few people nearby share",
    explanation="Where only one or two families share a language, faith or background, naming it is close to naming them.",
    steps=("edit", "supervision"),
    standards=("nasw-1.05", "hipaa-164.514b1", "nasw-1.07r"),
    identifier="ethnicity",
    needs=0,
    silent_in=HERE,
    confirm=_of_ours,
    patterns=(
        # "my only Hmong family", "an Amish client", "trans kiddo on my caseload", "deaf couple", "Somali mums group"
        rf"(?P<it>\b{_TRAIT})[ -](?:\w+ ){{0,2}}?(?:{_WHO})\b(?! (?:rights|festival|restaurant|month|food|neighbou?rhood))",
        # "client is a Jehovah's Witness", "my kiddo came out as trans", "family are Travellers", "pt only speaks Tigrinya"
        rf"\b(?:{_WHO}|{OURS}|{AGE}|he|she|they)(?:'s|s'|'re)?\b[^.!?\n]{{0,30}}?\b(?:is|are|was|'s|'re|be|being|as|identif\w+ as|came out as|raised|grew up|born|converted to|turned|left the|ex[- ]|from an?|practising|practicing|only|who) (?:an? |the |strict |super |devout |only |very |openly |secretly |also |actually |my |our ){{0,4}}(?P<it>(?:{_FAITH}|{_QUEER}|{_PEOPLE}|deaf|blind|undocumented)s?)\b(?! (?:food|belt|tape|cab|eye|ice|friday|hole|sheep|market|cat|coffee|board|house|trash|rice|wine|bread|fish))",
        # "only speaks Tigrinya", "doesn't speak English", "learned ASL for a client", "through an interpreter", "taught me to swear in Polish"
        rf"\b(?:only |hardly |barely |just )?(?:speaks?|spoke|speaking|talks?|signs?|signed|signing|prays?|prayed|sang|sings|swears?|swore|swear|cursed|writes|reads|scream\w*|yell\w*|whispered|said \w+|told me \w+|thanked me|counts?|session|sesh|visit|group|intake|hello|thank you|interpreter|translat\w+)(?: \w+){{0,2}}? (?:in |using |into |for |only |mostly |fluent |nothing but )?(?P<it>{_TONGUE})\b",
        # "had 2 teach myself ASL for a new client", "learning Dari so I can talk to my families", "need a Karen interpreter"
        rf"\b(?:learn(?:ed|ing|t)?|teach(?:ing)? (?:myself|me)|taught (?:myself|me)|brush(?:ed|ing)? up (?:on|my)|practi[sc]ing|picked up|picking up|google translat\w+|studying|find|need(?:ed)?|booked|got|no|only|an?|the|through|via) (?:an? |some |a bit of |basic |the |my |another ){{0,4}}(?P<it>{_TONGUE})\b(?: \w+){{0,3}}? ?(?:for (?:a|my|one of|the|our|this|two|some|work)|so (?:i|we) can|to (?:talk|speak|communicate|sign|chat) (?:to|with|w)|interpreters?|translators?|speakers?|bc (?:my|of)|because (?:my|of))\b",
        # "the only black kid in the school", "only Jewish resident", "first openly gay lad in our group", "one Sikh in the whole county"
        rf"\b(?:only|first|sole|lone|one|token|single) (?:openly |out |practising |practicing |visibly |actual )?(?P<it>{_TRAIT})(?: (?:{_WHO}|one|in|on|at|of|we|i|my|our))\b",
        # "asylum seeker from Eritrea", "fled Sudan", "refugee from Aleppo" said of a client
        rf"\b(?:{_WHO}|{OURS}|he|she|they)\b[^.!?\n]{{0,25}}?\b(?P<it>(?:fled|escaped|ran from|deported from|trafficked from|smuggled (?:from|out of)|walked (?:here )?from|born in|arrived from|just (?:in|over) from|originally from|refugees? from|asylum seekers? from|grew up in) (?:the )?(?-i:[A-Z][a-z]+)(?: (?-i:[A-Z][a-z]+))?|(?:left|escaped|kicked out of|shunned by|excommunicated from|born into|raised in) (?:the |a |an |her |his |their ){{0,4}}(?:cult|amish|compound|commune|church of \w+|flds|jws?|community|order|halting site|reservation|rez|clan|tribe|sect))\b",
        # beside practice, in the sentence before or after
        rf"\b{AT_PRACTICE}\b[^\n]{{0,60}}?(?P<it>\b(?:{_FAITH}|{_WORN})\b)",
        rf"(?P<it>\b(?:{_FAITH}|{_WORN})\b)[^\n]{{0,60}}?\b{AT_PRACTICE}\b",
    ),
    fires=(
        Fires("my only Hmong family cooked for the whole team"),
        Fires("had 2 teach myself ASL for a new client, so worth it"),
        Fires("Amish patient paid me in jam again, bless", role="nurse"),
        Fires("one of my kiddos came out as trans today and asked me to tell his mam", role="youth worker"),
        Fires("Resident only speaks Welsh now since the stroke, I've learned 'paned?' and that's us sorted", role="carer"),
        Fires("first Sikh student in the whole school, and I'm the counselor who has to explain the kirpan", role="school counselor"),
        Fires("Session through a Tigrinya interpreter, 2 hours, both of us crying", role="therapist"),
        Fires("my lady who fled Eritrea got her flat!!", role="refugee caseworker"),
    ),
    silent=(
        Silent("Learning ASL for fun"),
        Silent("Learning ASL for fun", role="social worker", why="own hobby"),
        Silent("As a Black therapist I am tired today", role="therapist", why="about oneself"),
        Silent("Trans kids deserve care. Call your rep.", role="social worker", why="policy"),
        Silent("Cultural humility training with Hmong elders was the best CEU of the year", role="social worker", why="training"),
        Silent("My Polish husband made pierogi for the ward", role="nurse", why="own family"),
        Silent("Best Ethiopian restaurant in town, the family who run it are gems", role="counsellor", why="food"),
        Silent("Duolingo owl says my Irish is slipping", role="nurse", why="own hobby"),
        Silent("our only gay bar is closing", why="no practice"),
    ),
)
