"""Hashtags that add setting, diagnosis, group, place or person to a post which had left them out."""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._people import COUNT
from scanner.signals.identity._setting import BUT_FAMILY, own_people
from scanner.subjects.reading import Reading, Span
from scanner.text import words

# #inpatientlife, #psychward, #icu
_SETTING = (
    r"(?:\w*(?:in-?patient|out-?patient|psych(?:ward|unit|hospital|life)|locked(?:unit|ward)|detox|rehab(?:life)?|iop\b|php\b|nicu|picu|icu\b|crisis(?:unit|team|line)|hospice|palliative|oncology|dialysis|jail|prison|juvie|detention|correction"
    r"|foster|dvcall|crisiscall|call ?out|dvlife|court(?:day|life|room|date)|adoptionday|removal|reunif\w*|custody|placement|handover|group ?home|nursing ?home|care ?home|shelter|refuge|methadone|familycourt|drugcourt|dvcourt|cps\b|dcfs|childprotection|residential|day ?room|memory ?care|dementia(?:unit|ward|care)|rotation|trial|tpr|welfarecheck|offender|parole|lifer|judge[a-z]{3,}|arrest|discharge|strokeunit|nicu|safehouse|caseload|homevisit)\w*)"
)
# #ED, #BPD, #selfharm
_CONDITION = (
    r"(?:ed|bpd|did|ocd|odd|ptsd|cptsd|sud|oud|asd|fasd|rad|npd|hiv|tbi|adhd|autis\w+|anorexi\w+|bulimi\w+|eating ?disorders?|schizo\w+|psychosis|bipolar|mani[ac]\w*|self ?harm\w*|suicid\w+|overdose|relaps\w+|addict\w*|fentanyl|meth|heroin|opioids?|dementia|alzheimers?|trich\w*|selective ?mutism|pica|munchausen\w*|cochlear\w*|implant|nonverbal|trafficking|stroke|preemie|\d+week(?:er|s)|twin[ab]|abuse\w*|dv|csa|trauma(?:kid|baby)s?|detox\w*|sober\d+|\d+days?(?:sober|clean))(?:vets?|moms?|mums?|kids?|teens?|life|group|client|unit|ward|survivor|warrior|patient)?"
)
# #tuesdaygroup, #my3pm, #room12, #unit4b
_WHERE = rf"(?:\w*(?:mon|tues|wed(?:nes)?|thurs|fri|sat(?:ur)?|sun)(?:day)?s?_?(?:group|client|crew|girls|boys|session|appt|night|morning|gang|ladies|iop|clinic)\w*|\w*(?:my)?\d{{1,2}}(?:am|pm|oclock)\w*|\w*(?:ms|mrs|mr)[a-z]{3,}class|\w+street|(?:room|rm|bed|ward|unit|bay|floor|pod|cell|flat|wing|grade|class|case)_?(?:no)?\d+\w*|(?:\d+(?:st|nd|rd|th)?|{COUNT})(?:floor|ward|grade)\w*)"
# #mercywest, #countyjail, #lincolnhigh: proper places end in what they are
_PLACE = r"(?:\w{3,}(?:hospital|medical(?:center|centre)?|general|clinic|county\w*|\w*smalltown\w*|high(?:school)?|elementary|middleschool|primary(?:school)?|academy|infirmary|house|manor|lodge|court(?:house)?|prison|jail|hmp\w*|mercy\w*|nhs\w*|vamc|treatmentcenter|recoverycent(?:er|re))|(?:mercy|stjude|saint|hmp)[a-z]{3,}(?:north|south|east|west)?|\w+(?:north|south|east|west|ville|burg|ton|town|shire|borough))"
# #sheknowswhosheis, #hedidit, #notnamingnames
_PERSON = r"(?:(?:s?he|they|u|you)(?:s)?(?:knows?|know)\w*|iykyk|\w*(?:nonames?|notnaming|youknowwho|ukno\w*who)\w*|(?:my|our|fav\w*)\w*(?:client|patient|resident|kiddo|caseload)s?\w*|(?:my|our)(?:girl|boy|lad|guy|lady)s?|\w*(?:superhero|survivor|warrior)mom|bye(?:felicia|karen)|client(?:s)?\w*|patientsof\w*|freq\w*fl[iy]er\w*|difficult(?:client|patient|family)\w*)"

_SAID = compiled(rf"#{_PERSON}\b")  # a tag about the person weighs double
_TAG = compiled(r"#\w+")
_FACET = compiled(rf"#(?:{_SETTING}|{_CONDITION}|{_WHERE}|{_PLACE}|{_PERSON})\b")
_CAMPAIGN = compiled(r"#\w*(?:(?:awareness|work(?:er)?s?|world|national|international|mental|health|prevention|nurses?|therap\w+|history|pride)\w*(?:month|week|day)|awareness|matters?|stigma|advocacy|policy|reform|chat|conference|cpd|ceu|vote|justice|20\d\d|jobs?|hiring)\b")
_SHORT = 8  # words; so short a post is told by its tags; basis = judgement
_TEACHING = compiled(r"\b(?:training|webinar|conference|article|research|join|register|learn(?:ed|ing)?|read|reading|course|study|podcast|talk|event|stall|run|walk|fundrais\w+|petition|fund|funding|support (?:us|our)|donate)\b")
_TELLING = compiled(
    r"\b(?:rough|tough|hard|heavy|long|crazy|wild|proud|breakthrough|cried|tears|miracle|hugs?|win|blessed|today|tonight|tonite|one|client|patient|pt|resident|kid|kiddo|he|she|they|shift|session|group|finally|never|goodbye|lost|rip|saved?|fought|brave|my (?:girl|boy|lad|lady|guy)|these|this|no[- ]?show\w*|bye|goodbye|buddy|again|another|night|day|bed|code|best|ever|so|made it)\b"
)  # fmt: skip


def _adds_a_facet(reading: Reading, span: Span) -> bool:
    """Tags on a post that tells of somebody, by a practitioner or with two revealing tags; no campaign, no own life."""
    text = reading.text
    facets = len(_FACET.findall(text)) + len(_SAID.findall(text))
    if _CAMPAIGN.search(text) or own_people(reading, span):
        return False
    beside = _TAG.sub(" ", text)
    telling = bool(_TELLING.search(beside)) or len(words(beside)) <= _SHORT
    return facets >= 2 or (reading.owner.practises and telling and not _TEACHING.search(beside))


SIGNAL = Signal(
    id="rid.hashtag-leak",
    severity=3,
    title="A hashtag that adds the missing detail",
    explanation="A tag makes the post findable for everybody and names the ward, the condition or the group that the text had left out.",
    steps=("edit", "delete"),
    standards=("nasw-1.07r", "hipaa-164.514b2", "hcpc-sm"),
    identifier="other",
    needs=0,
    silent_in=BUT_FAMILY,
    confirm=_adds_a_facet,
    patterns=(
        # "#inpatientlife", "#psychward"
        rf"#{_SETTING}\b",
        # "#ED", "#selfharm"
        rf"#{_CONDITION}\b",
        # "#tuesdaygroup", "#room12"
        rf"#{_WHERE}\b",
        # "#mercywest", "#lincolnhigh"
        rf"#{_PLACE}\b",
        # "#sheknowswhosheis", "#myclient"
        rf"#{_PERSON}\b",
    ),
    fires=(
        Fires("rough one today #inpatientlife #room12 #mercywest"),
        Fires("so proud!! #ED #tuesdaygroup #sheknowswhosheis"),
        Fires("he finally ate a full meal 😭 #anorexia #ward7", role="mental health nurse"),
        Fires("This one will stay with me. #hmpfieldgate #selfharm", role="prison nurse"),
        Fires("she got her chip!! #90daysclean #drugcourt", role="probation officer"),
        Fires("goodbye hugs are the worst #fostercare #northvalehigh", role="youth social worker"),
        Fires("cant stop smiling #reunification #familycourt #bronx", role="social worker"),
        Fires("what a day #psychER #5150 #bay3", role="social worker"),
        Fires("sleepy bean #nicu #28weeker #twinA #stanneshospital", role="social worker"),
    ),
    silent=(
        Silent("#SocialWorkMonth #MentalHealthMatters", role="social worker", why="a campaign"),
        Silent("Read this on eating disorders #ED #EDAwarenessWeek", role="therapist", why="awareness"),
        Silent("Sunday run done #5k #halfmarathon", role="nurse", why="sport"),
        Silent("My son's first day at school! #proudmum #grade1", role="counsellor", why="own family"),
        Silent("Holiday at last #edinburgh #sunshine", role="social worker", why="travel"),
        Silent("New shoes #style", why="no practice"),
        Silent("We need funding for shelters #homelessness #policy #fundshelters", role="case manager", why="policy"),
    ),
)
