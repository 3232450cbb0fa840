"""The school, class, teacher or team of a child or student served."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work
from scanner.signals.identity._names import CAP, TITLE
from scanner.signals.identity._people import CLIENT
from scanner.signals.identity._terms import AGE

_GRADE = r"(?:(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)[- ]?grade(?:r?s?)|kindergart(?:n|en)ers?|freshm[ae]n|sophomores?|juniors?|seniors?|year[ -]?\d{1,2}s?|yr ?\d{1,2}s?|reception|[jp]\d|\d(?:st|nd|rd|th) years?|primary \d|\d(?:st|nd|rd|th) class|class \d{1,2}|form \d|s[1-6]|ss[123]|jss ?[123]|[1-9]th std|std \d{1,2}|grade \d{1,2}|pre-?k|preschooler|tk|sixth form(?:er)?)"
_SCHOOL = rf"(?:(?:St\.? |Saint |Our Lady of |Mount |Mt\.? )?{CAP}(?: (?:of|the|and) {CAP}| {CAP}|'s){{0,4}}(?: |-)(?i:elementary|elem|primary|middle|junior high|junior|jr high|high(?: school)?|secondary|grammar|academy|school|prep|preparatory|college|university|uni|community college|nursery|pre-?school|kindergarten|charter|magnet|montessori|national school|gaelscoil|convent|alternative|day treatment|sixth form|hs|ms|es|jhs|shs|ns|cc|comp)\b(?: (?i:school))?)"
_TEAM = r"(?:varsity|jv|football|soccer|basketball|hurling|camogie|gaa|netball|lacrosse|track|cross[- ]country|swim|wrestling|cheer|debate|chess|robotics|volleyball|baseball|softball|hockey|rugby|cricket|marching band|band|choir|orchestra|drama|spelling bee|math|quiz|gymnastics|dance|step|wildcats|tigers|eagles|panthers|bulldogs|warriors|hawks|under[- ]?\d{1,2}s?|u\d{1,2}s?)"
_CHILD = rf"(?:{CLIENT}|kids?|kiddos?|kiddies|child(?:ren)?|students?|pupils?|teens?|boys?|girls?|lads?|lass|dude|guy|fella|one|ones|bud|buddy|bub|munchkin|friend|babies|sophomore|freshman|senior|youth|yp|mentee|sibs|twins|brothers|sisters|son|daughter|quarterback|captain|cheerleader|valedictorian|prom (?:king|queen)|head (?:boy|girl)|goalie|{_GRADE}|{AGE})"


SIGNAL = Signal(
    id="rid.school-class",
    severity=4,
    title="A client's school, class, teacher or team",
    explanation="Everybody at that school, pupils and parents too, can work out who is meant.",
    steps=("delete", "privacy-lead"),
    standards=("ferpa-99.3", "idea-300.32", "nasw-1.07r"),
    identifier="school",
    needs=0,
    silent_in=HERE,
    confirm=at_work,
    patterns=(
        # "7th grader at Alder MS", "one of my kiddos at Westlake Elementary", "client goes to Juniper High"
        rf"\b{_CHILD}\b[^.!?\n]{{0,40}}?\b(?:at|from|in|to|attends|of|into|over at|left|starts?|started) (?:the )?(?P<it>(?-i:{_SCHOOL}))",
        # "Alder MS kid told me", "a Westlake High sophomore"
        rf"(?P<it>(?-i:\b{_SCHOOL})) (?:{_CHILD})\b",
        # "in Ms Pruitt's room", "from mr o'neill's class", "Mrs. Tan's homeroom", "Miss Abi's kids"
        rf"\b(?P<it>{TITLE} (?:{CAP}|[a-zß-ÿ]{{3,14}})(?:'?s|s')? (?:room|class(?:room)?|homeroom|kids|group|table|form|tutor group|set|(?:\d\w\w )?grade(?: class)?|period|lab|reception|kindergarten))\b",
        # "a sophomore from Eastside", "kid in Room 7", "girl in 10B"
        rf"\b{_GRADE} (?:at|from|in) (?P<it>(?-i:[A-Z][a-z]{{3,14}})(?: (?-i:[A-Z][a-z]{{3,14}}))?)\b",
        rf"\b{_CHILD} (?:in|from) (?P<it>(?:room|rm|class|form|homeroom) ?(?-i:\d{{1,3}}[A-Z]?|[A-Z]\d?)|(?-i:\d{{1,2}}[A-F]))\b",
        # "his teacher Ms Pruitt", "her form tutor, Mr Ó Sé", "coach Daly", "principal Whitcomb"
        rf"\b(?:his|her|their|the kid'?s|kiddo'?s|client'?s) (?:\w+ )?(?:teacher|form tutor|tutor|head of year|headteacher|principal|coach|aide|para|TA|SNA)(?:,| is|:)? (?P<it>{TITLE} {CAP}|{CAP})\b",
        # "kiddo at Hillcrest got student of the month", "Year 6 leavers assembly and my lad got an award"
        rf"\b{_CHILD} (?:at|from|over at) (?P<it>(?-i:[A-Z][a-z]{{3,14}})(?: (?-i:[A-Z][a-z]{{3,14}}))?)\b[^\n]{{0,60}}?\b(?:student of|hono[u]?r roll|homeroom|iep|detention|suspended|expelled|prom|graduat\w+|recess|assembly|principal|teachers?|class|grade|bullie[sd]|bullying|lunch(?:room)?|report card|counsel\w+)\b",
        rf"\b(?P<it>{_GRADE})\b[^.!?\n]{{0,50}}?\b(?:my|one of my|our) (?:\w+ )?(?:lad|lass|kid|kiddo|little|boy|girl|{CLIENT})\b",
        # "one of the 7th graders on my caseload", "year 9 lad told me", "my 4th class girls": the class by itself
        rf"\b(?P<it>{_GRADE})(?: \w+)? (?:{CLIENT}|kid|kiddo|boy|girl|lad|lass|student|pupil|who|i see|i work|on my caseload|in my office|in crisis|of mine|told me|asked|said|disclosed|cried|hugged|wrote|drew|gave me|just|came)\b",
        # "plays for the Alder Wildcats", "captain of the under 14s", "on the Westlake varsity team", "starting QB"
        rf"\b(?:plays?|played|playing|captain|goalie|starts?|made|joined|cut from|kicked off|on|star) (?:\w+ )?(?:for|of|on)? ?(?:the |our )?(?P<it>(?:(?-i:[A-Z][\w'-]+) ){{1,2}}(?i:{_TEAM})(?: team| squad)?|(?:school |local |county |parish |club )?(?:varsity|jv)(?: \w+)?(?: for (?-i:[A-Z]\w+))?|(?:school|local|county|parish|club) {_TEAM}(?: team| squad)?|starting (?:qb|quarterback|pitcher|goalie|point guard)|{_TEAM} (?:team|squad|captain)|u\d{{1,2}}s?|under[- ]\d{{1,2}}s)\b",
        # "only kid in the whole school with", "the only girl in 6B", "rm 12", "class 3C"
        r"\b(?P<it>(?:the )?only (?:\w+ ){0,2}(?:kid|boy|girl|student|pupil|one|child|lad) (?:in|at) (?:the |her |his |their |my )?(?:whole |entire )?(?:school|class|year|grade|district|building|program|form)|(?:class|form|room|rm\.?|homeroom) (?-i:\d{1,3}[A-Z]?|[A-Z]\d{1,2})|(?-i:\b\d{1,2}[A-F]))\b(?= (?:with|w|w/|kid|boy|girl|student|lad|told|is|was|who|got|had|today|again|on|has|in)|[,.!]|$)",
    ),
    topics=(
        r"\b(?P<it>(?-i:(?:St\.? |Saint )?[A-Z][\w'.]+(?: [A-Z][\w'.]+)? (?:Elementary|Primary|Middle|High|Academy|School|College|Prep|Juniors?|Infants|MS|HS|ES|Secondary|Grammar|Comp|Nursery|Kindergarten|Montessori))|(?-i:(?:Mr|Mrs|Ms|Miss)\.? [A-Z]\w+)'s (?:class|room|homeroom|group|form)|(?:year|grade|room|class) \d{1,2}[a-c]?|\d(?:st|nd|rd|th)[- ]grade(?:r)?s?|sixth[- ]form(?:er)?|kindergart\w+|reception class|excluded from (?-i:[A-Z][\w']+(?: [A-Z][\w']+)?)|into (?-i:St\.? [A-Z]\w+'?s?)|varsity|p\.?s\.? \d+)(?=\W|$)",
    ),
    fires=(
        Fires("7th grader at Alder MS told me she's pregnant today 💔"),
        Fires("my little dude in Ms Pruitt's room got suspended AGAIN", role="school counselor"),
        Fires("One of my kiddos at Westlake Elementary read his first whole book", role="school social worker"),
        Fires("year 9 lad disclosed to me at lunch and I've not stopped shaking", role="pastoral lead"),
        Fires("client's captain of the under 14s and his mam is dying. how is that fair"),
        Fires("her teacher Ms Tan keeps sending her out of class. I'm the counselor and I'm fuming"),
        Fires("Juniper High student in my office all morning, parents threw him out", role="school psychologist"),
        Fires("the only girl in 6B with an IEP and they still forgot her", role="school psychologist"),
    ),
    silent=(
        Silent("So proud of my daughter at Westlake!"),
        Silent("So proud of my daughter at Westlake Elementary!", role="school counselor", why="own family"),
        Silent("I start at Juniper College in the fall, MSW here I come", role="social worker", why="own studies"),
        Silent("My son made the varsity football team!!", role="nurse", why="own family"),
        Silent("In Miss Pruitt's class we learned fractions, 1994, what a year", why="own past"),
        Silent("Every school deserves a counselor. Fund it.", role="school counselor", why="policy"),
        Silent("Giving a talk at Alder High on vaping next week", role="school nurse", why="public work"),
        Silent("Hogwarts School kid at heart, rereading the books tonight", why="fiction, no practice"),
    ),
)
