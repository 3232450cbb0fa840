"""The client is also the teacher, classmate or fellow parent of the writer's own children.

The writer's child, or a place where parents meet, must stand beside the client; a school as workplace is silent.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import (
    FOLK,
    ONE,
    PROFESSION,
    SERVED,
    SILENT_HERE,
    WITHIN,
    around,
    at_work,
    before,
    client_around,
    client_at_work,
    context,
    dealt_with,
    either_order,
    matched,
    particular,
    stated,
)
from scanner.signals.boundary._telling import says
from scanner.signals.boundary._words import gap
from scanner.subjects.reading import Reading, Span

_CHILD = r"(?:kids?|kiddos?|sons?|daughters?|child(?:ren)?|boys?|girls?|lads?|twins?|youngest|eldest|oldest|middle (?:one|kid|child)|toddlers?|littles?|(?:little|lil|wee) (?:one|guy|man|fella|dude|lady|girl|boy)|bairns?|weans?|ward|step(?:son|daughter|kids?)|niece|nephew|grand(?:son|daughter|kids?|child(?:ren)?)|\d{1,2} ?(?:yo|y/o|yr old|year old))(?:'s|s'|s|')?"
_MINE = rf"(?:my|our) (?:own |older |younger |eldest |youngest |oldest |little |baby )?{_CHILD}"
_SCHOOL_PERSON = (
    r"(?:teachers?|tutor|principal|head(?:master|mistress|teacher)?|coach|ta|aide|bus driver|lunch lady|dinner lady|lollipop (?:lady|man)|crossing guard|childminder|daycare (?:lady|worker|provider)|nursery (?:worker|nurse|teacher)|creche (?:worker|teacher)|babysitter|nanny|minder|instructor|lesson teacher"
    r"|(?:class|desk|seat|team|play) ?mates?|best ?(?:friend|mate)s?|bff|bestie|friends?|mates?|girlfriend|boyfriend|gf|bf|bully|crush|pal|buddy|date|friend'?s (?:mum|mom|dad))(?:'s|s'|')?"
)
_SCHOOL_THING = r"(?:class(?:room|es)?|school|homeroom|grade|nursery|daycare|day care|cr[eè]che|preschool|pre-?k|kindergarten|playgroup|kita|bus|team|dance|soccer|football|swim\w*|hockey|scouts?|troop|recital|graduation|party|bday|birthday|sleepover|play ?date|football|hurling|camogie|cricket|tuition|lesson)"
_GATE = r"(?:school (?:run|pick[- ]?up|drop[- ]?off|gates?|yard|car ?line|disco|fair|f[eê]te|nativity|m[uo]ms?|play|concert)|pick[- ]?up line|drop[- ]?off line|car ?line|car ?pool\w*|pt[ao]|parents?'? (?:evening|night|association)|pt[ao] (?:meeting|mtg|night|with|w|president|chair|mom|mum)|(?:on|at|in) the pt[ao]|class (?:m[uo]m|rep|parent|dad)|room (?:m[uo]m|parent)|home ?room parent|play ?dates?|sleep ?overs?|sports day|open house|back to school night|meet the teacher(?: night)?|curriculum night|parent[- ]teacher (?:night|conference|conferences|meeting)|book fair|field ?trip|chaperon\w*|nursery run|toddler group|baby group|bake sale)"
# what the writer's children and the client's meet at, for a looser reading of the two together
_MEETING_POINT = r"\b(?:school|class\w*|teacher|principal|reception|year \d|grade|kindergarten|nursery|daycare|cr[eè]che|preschool|pick-?up|drop-?off|gates?|pta|room parent|party|bday|birthday|play ?date|sleepover|team|coach\w*|friends?|bff\w*|bestie\w*|mates?|girlfriend|boyfriend|gf|bf|crush|dating|desk|bus|carpool|recital|lesson|piano|swimming|ballet|dance|soccer|football|scouts?|graduation)\b"
_HOURS = r"\b(?:after|before|between|then|back to|in between|on my way to|late for|straight (?:to|from)|home (?:to|from)|instead of|miss(?:ed|ing)|because of|cos of|away from|juggl\w+|balanc\w+|work[- ]life|hug(?:ged)?|compare\w*|same age as)\b"
_SCHOOL_JOB = r"\b(?:school|teacher|education\w*|early (?:years|intervention)|nursery|slp|speech|child(?:ren)?'?s?|youth|family support|pa?ediatric|attendance)\b"
_OURS = r"(?:case ?load|clients?|patients?|pts|of mine|my (?:new )?(?:intake|\d{1,2} ?(?:am|pm|o'?clock))|sees? me|seeing me|my (?:waiting room|couch|office|group|practice|clinic|books|list)|(?:for|an|did (?:her|his)) intake)"
_WORKER = rf"(?:{PROFESSION}|worker|therapist|counsell?or)"
_DUTY = r"\b(?:IEP|individualized|504|truancy|referr(?:ed|al)|home ?work|career day|church|sunday school|as (?:the|a) school|took (?:a |my )?client|picked up (?:a|my) client|drove (?:a|my) client)\b"


def _overlaps(reading: Reading, span: Span) -> bool:
    """A client beside the writer's own children; or the two roles for one family in the writer's own words."""
    text, words = context(reading, span), matched(reading, span)
    if dealt_with(reading, span) or says(_DUTY, text) or not stated(reading, span):
        return False
    if not says(rf"\b{_WORKER}\b", words) and says(rf"^(?:{_MINE}|{_GATE}|room|drop|pick|school|spring|winter|xmas|christmas|summer|same|babysitter|nanny|childminder|bleachers|touchline|sidelines|our|both|wrestling|soccer|football|swim|dance|gymnastics|hockey|baseball|basketball|cricket|rugby|hurling|cheer|karate|ballet|piano|sleep\w*|slumber)[^\n]{{0,25}}$", words):
        near = around(reading, span, 75)
        loose = says(rf"^{_MINE}", words)
        if says(r"^(?:my|our) (?:\w+ )?(?:girls?|boys?|kiddos?|lads?|littles?|little one)$", words) and before(reading, span).endswith("of "):
            return False
        if loose and says(r"^my (?:girls?|boys?|kiddos?|lads?)$", words):
            return False
        if says(_HOURS, near) or (loose and not says(_MEETING_POINT, near)) or (not loose and says(_SCHOOL_JOB, reading.owner.role)):
            return False
        return client_around(reading, span, 75, one=True)
    if says(r"\b(?:after|before|between|last|rescheduled) (?:\w+ ){0,2}(?:client|patient|session)s?\b", words):
        return False
    if says(r"\bclients$", words) and not particular(words):
        return False
    if says(r"\n", words) or (says(rf"^(?:{_MINE}|{ONE})\b", words) and (says(_HOURS, words) or not says(rf"{_MEETING_POINT}|\b{_GATE}", text))):
        return False
    if says(rf"\b{_WORKER}\b", words) and not says(rf"\b{SERVED}\b", words):
        return at_work(reading, span)
    return client_at_work(reading, span) or (reading.owner.practises and says(r"\b(?:taught|teach\w*|coach\w*|babysat|tutor\w*)\b|\bof mine\b|\bse(?:es|eing) me\b|\bwith me\b|\bmy (?:couch|office|intake|practice|clinic|waiting room|books|group)\b", words))


SIGNAL = Signal(
    id="dual.school-overlap",
    severity=3,
    title="A client in your own child's school life",
    explanation="Other parents at the school can work out who your client is, and both your children are drawn in.",
    steps=("supervision", "delete"),
    standards=("nasw-1.06c", "ferpa-99.3", "nasw-1.07r"),
    kinds=("shared_community", "family_or_friend_tie"),
    needs=0,
    silent_in=SILENT_HERE,
    confirm=_overlaps,
    patterns=(
        # "my kids teacher just became my client", "our son's new bff is on my caseload"
        rf"\b{_MINE} {gap(3)}{_SCHOOL_PERSON}\b{WITHIN}\b{_OURS}\b",
        # "my client is my son's math teacher", "client's kid is in my daughter's class"
        rf"\b{SERVED}\b{WITHIN}\b{_MINE} {gap(2)}(?:{_SCHOOL_PERSON}|{_SCHOOL_THING})\b",
        # "a pt coaches my kids soccer team", "one of my clients coaches my kid's u9s"
        rf"\b{SERVED} {gap(2)}(?:coach(?:es|ed|ing)?|teach(?:es|ing)?|taught|tutors?|minds|babysits|drives) {_MINE}\b",
        # "client's kid in the same class as mine", "my client and i have kids in the same grade"
        rf"\b{SERVED}\b{WITHIN}\bsame {gap(2)}{_SCHOOL_THING}\b",
        # "my son's in the same class as my client's twins"
        rf"\b{_MINE}\b{WITHIN}\bsame {gap(2)}{_SCHOOL_THING} (?:as|w|with|w/) {gap(2)}{SERVED}\b",
        # "my daughter is besties with a client's kid", "my son got invited to my client's kids party"
        rf"\b{_MINE}\b{WITHIN}\b(?:friends?|bffs?|besties?|mates|play(?:s|ing|ed|date)?|class|party|bday|birthday|invited|invite|dating|obsessed|sits?|sat|team|school|partners?|carpool\w*|hang\w*|sleepover|crush|seated|paired) {gap(4)}(?:my |a |our |one of my )(?:\w+ )?{SERVED}\b",
        # "when the other room mom is on your caseload", "drop off is like a waiting room"
        rf"\b(?:{_GATE}|room (?:m[uo]ms?|parents?)|babysitter|nanny|childminder|bleachers|touchline|sidelines|(?:our|both our) (?:kids|girls|boys|sons|daughters) (?:r|are|were|is|go|play|share)|(?:wrestling|soccer|football|swim|dance|gymnastics|hockey|baseball|basketball|cricket|rugby|hurling|cheer|karate|ballet|piano) (?:coach|teacher|m[uo]ms?|dads?|practice|meet|class|recital)|drop[- ]?off|pick[- ]?up|school (?:board|gym|hall|concert|dance|auction|bus|trip|wide)|(?:spring|winter|xmas|christmas|summer) (?:concert|fair|fayte|play)|same (?:daycare|day care|nursery|cr[eè]che|preschool|school|class)|sleep(?:ing|s|over)? over|slumber party)\b",
        # "my twins' soccer coach just did intake w me"
        rf"\b{_MINE}\b",
        # "my lil guy has a new friend.. its my client's boy", "a client bc our kids"
        *either_order(rf"{_MINE}|our (?:kids|girls|boys|twins)", ONE, 80),
        # "half the moms in the pickup line have cried in my office"
        rf"\b{FOLK} (?:at|in|on) (?:the )?{_GATE} [^.!?\n]{{0,30}}\b(?:my (?:office|couch|case ?load|books|clients?|practice|waiting room)|see me|seen me|of mine)\b",
        # "taught her kid piano & now doing her therapy"
        rf"\b(?:taught|teach|coach(?:ed)?|babysat|tutor(?:ed)?) (?:her|his|their) (?:kids?|son|daughter|twins|boy|girl)\b[^!?\n]{{0,40}}\b(?:therapy|counsel+ing|case ?(?:manager|worker)|client|sessions?|{_WORKER})\b",
        # "school run w 2 of my clients", "pickup line and theres my client"
        rf"\b{_GATE}\b{WITHIN}\b(?:my|an?|our|of my|two|three|\d|former|ex) (?:\w+ )?{SERVED}\b",
        # "saw my client at school pickup", "my client is on the pta with me"
        rf"\b{SERVED}\b{WITHIN}\b(?:at|in|on|is|@|by|from|also|our|my) (?:the |our |my |a )?{_GATE}\b",
        # "class mom & case mgr for the same family"
        rf"\b(?:class|room|team|den|troop|soccer|hockey|football) ?(?:m[uo]m|mam|dad|parent|rep|mother|leader|coach)\b[^.!?\n]{{0,20}}\b{_WORKER}\b{WITHIN}\b(?:same|for (?:the|a|one|her|his|their)|to (?:the|a|one)|of (?:the|a))\b",
        # "im their therapist and our kids are in the same class"
        rf"\b(?:her|his|their|the (?:m[uo]m|dad|family)'?s) {_WORKER}\b[^.!?\n]{{0,20}}\b(?:our|my|and) (?:\w+ )?(?:kids?|girls?|boys?|sons?|daughters?|children)\b{WITHIN}\b(?:class|school|team|friends|together|besties|bffs|grade|play\w*)\b",
        # "a mom from my kid's school booked an intake with me", "one of the dads at school is now my client"
        rf"\b(?:{FOLK}|teacher|principal|head ?teacher)s? (?:\w+ )?(?:from|at|in) {gap(2)}(?:school|nursery|preschool|daycare|cr[eè]che|kindergarten|playgroup|pta|the school gates?)\b[^.!?\n]{{0,40}}\b(?:my (?:\w+ )?(?:client|patient|case ?load|intake|practice)|(?:booked|signed up|came) {gap(3)}(?:with me|w me|session|intake|therapy)|se(?:es|eing) me)\b",
    ),
    topics=(
        r"\b(?:(?:my|our) (?:own |\w+ )?(?:kids?|son|daughter|boy|girl|child|children|twins|eldest|youngest|little one|wee one)(?:'s|s')? (?:\w+ ){0,3}(?:teacher|class(?:mate)?|school|best friend|bestie|friend|team|nursery|coach|boyfriend|girlfriend|bf|gf|party|year|grade|tutor|daycare|dance|playdate|bully)|pt[ao]\b|room (?:mom|parent)|class (?:mom|mum|rep|parent)|school (?:gates?|run|pick ?up|drop ?off|fair|play|fete|board|governor)|parents'? evening|pick[- ]?up line|car ?pool|play ?dates?|governor (?:at|where)|same (?:class|school|year|grade|nursery|daycare) as (?:mine|my)|soccer (?:mom|sideline|practice)|scouts?|den (?:mom|leader)|brownies|nursery run|sleepover|field trip|teaches my|my kid'?s? (?:new )?\w+)\b",
    ),
    fires=(
        Fires("my kids teacher just became my client 😬"),
        Fires("class mom & case mgr for the same family, send help"),
        Fires("So my client's little boy is in my daughter's class this year. Lovely."),
        Fires("playdate at ours today.. with my client's kid 🙃 small world"),
        Fires("Pick-up line is me and three of my patients in a row lol"),
        Fires("my son's new best friend is on my caseload, what are the odds"),
        Fires("turns out one of my clients coaches my kid's u9s"),
        Fires("A dad from the school booked in with me for therapy, our girls share a desk 🙈", role="psychotherapist"),
    ),
    silent=(
        Silent("PTA bake sale on Friday"),
        Silent("My kid's teacher is so patient with him", why="patient as a quality"),
        Silent("IEP meeting for my client then her teacher rang", role="school social worker", why="the work itself"),
        Silent("My daughter's teacher asked what I do all day", role="nurse", why="no client"),
        Silent("Client's mum called the school about her attendance", role="case manager", why="the client's own school"),
        Silent("A client turned out to be my son's coach so I transferred her to a colleague", role="counsellor", why="dealt with"),
        Silent("School run, then six sessions, then football practice", role="therapist", why="a day"),
        Silent("Do you send your kids to the same school as your clients?", role="social worker", why="a question"),
        Silent("My clients are teachers and their kids are always sick", role="accountant", why="another trade"),
    ),
)
