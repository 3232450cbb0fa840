"""A client's phone, e-mail, address, plate, docket or record number.

Numbers that practices publish themselves (helplines, booking lines) stay silent.
"""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work, mentions, own_life, public_life
from scanner.signals.identity._people import CLIENT
from scanner.signals.identity._terms import DID
from scanner.subjects.reading import Reading, Span

_PHONE = r"(?:(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])?\d{3}[ .-]\d{4}|(?:\+44 ?|\b0)\d{3,4} ?\d{3} ?\d{3,4}|\+\d{2,3} ?\d{2,4}(?:[ -]?\d{2,4}){2,3})"
_EMAIL = r"[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{2,20}){1,3}"
_ROAD = r"(?:st(?:reet)?|rd|road|ave(?:nue)?|dr(?:ive)?|ln|lane|blvd|boulevard|ct|court|pl(?:ace)?|way|terrace|ter|crescent|cres|close|gardens|row|grove|hwy|highway|trailer park|apts?|apartments|towers|estate|circle|cir)"
_ADDRESS = rf"(?:\d{{1,5}}[a-z]? (?:(?:n|s|e|w|north|south|east|west)\.? )?(?-i:[A-Z])[\w'-]{{2,20}}(?: (?-i:[A-Z])[\w'-]{{2,20}})? {_ROAD}\b\.?(?:,? (?:apt|unit|flat|#) ?\w{{1,5}})?)"
_NUMBER = r"[a-z]{0,4}[-/ ]?\d[\w]*(?:[-/][\w]+){0,4}"
_THEIRS = (
    rf"(?:{CLIENT}|her|hers|him|his|she|he|them|they|their|famil(?:y|ies)|kid|kiddo|student|pupil|mum|mom|mam|dad|mother|father|parent|gran|granny|lady|guy|couple|youth|elder|vet|baby|one of mine)"
)
_PUBLISHED = (
    r"\b(?:helpline|hotline|crisis line|lifeline|our (?:office|number|line|team|website|clinic)|call us|text us|ring us|email us|contact us|to book|bookings?|register|rsvp|enrol|enroll|sign up|donat\w+|apply|appointments? available|taking (?:new )?(?:clients|appointments|referrals)"
    r"|referrals? to|office hours|openings|accepting|insurance|samaritans|988|intake line|book (?:a|an|your|online)|for more info|info(?:rmation)? line|press|hiring|resume|cv|my (?:new )?(?:number|cell|email|office|practice)|me (?:at|on)|we(?:'ve| have)? moved|our new (?:house|home|place|flat)|moved (?:in|house)|new (?:house|home) at)\b"
)


_LEGAL = r"(?:docket|case|cause|court file|file|matter|petition|warrant|booking|inmate|DOC|prison(?:er)?|CPS|DCFS|DHS|custody)"
_HEALTH = (
    r"(?:MRN|med(?:ical)? rec(?:ord)?|NHS|hospital|patient|client|chart|medicaid|medicare|insurance|policy|member|SSN|social security|NI|national insurance|PPS|aadhaar|NIN|student|pupil|UPN|HMIS|A-?|alien|hospital"
    r"|passport|EBT|case file|referral|voucher|claim|service user|record|unit)"
)

# words before a number that make it a record of somebody, whoever writes
_RECORD = rf"(?:{_LEGAL}|{_HEALTH}|DOB|d\.o\.b\.?|born on|date of birth)(?:'s)?[ .#:,№]*(?:(?:no|num(?:ber)?|nbr|id|ref|is)[ .#:]*){{0,3}}(?-i:A)?$"
_OWN_RECORD = r"\b(?:my|our) (?:\w+ )?(?:own|case|file|claim|order|ticket|docket|passport|insurance|member\w*|policy|student|medicaid)\b|\b(?:order|ticket|tracking|flight|confirmed|new|covid)\b"


def _identifies(reading: Reading, span: Span) -> bool:
    """A record number of three digits or more that is not the writer's own, or contact data of somebody served."""
    before = reading.text[max(0, span[0] - 40) : span[0]]
    if own_life(reading, span) or public_life(reading, span):
        return False
    if compiled(_RECORD).search(before):
        digits = sum(c.isdigit() for c in reading.text[slice(*span)])
        return digits >= 3 and not compiled(_OWN_RECORD).search(before)
    return at_work(reading, span) and not mentions(reading, span, _PUBLISHED)


SIGNAL = Signal(
    id="rid.contact-or-record-id",
    severity=5,
    title="A client's contact details or a record number",
    explanation="A number or address belongs to one person only, so anyone who holds a list or a phone can turn it into a name.",
    steps=("preserve-first", "delete", "privacy-lead"),
    standards=("hipaa-164.514b2", "nasw-1.07l", "nasw-1.07r"),
    identifier="id_number",
    needs=0,
    silent_in=HERE,
    confirm=_identifies,
    grade="strong",
    patterns=(
        # "can anyone reach her? 555-0143", "client's number is 07700 900123", "mum's cell (555) 555-0102"
        rf"\b{_THEIRS}(?:'s)?\b[^\n]{{0,70}}?(?P<it>(?<![\w.-]){_PHONE})(?![\w-])",
        # "555-0143 if you can reach her", "07700 900123 is the mum's number"
        rf"(?P<it>(?<![\w.-]){_PHONE})(?![\w-])[^\n]{{0,40}}\b{_THEIRS}\b",
        # "email her at joan.p@example.org", "his email is d.k@example.org"
        rf"\b{_THEIRS}(?:'s)?\b[^\n]{{0,60}}?(?P<it>(?<![\w.+-]){_EMAIL})",
        # "client lives at 14 Tannery St", "visit at 220 Juniper Ave apt 3", "drop boxes at hers, 9 Mill Lane"
        rf"\b(?:{_THEIRS}|home visit|visit|lives?|living|staying|address|moved|house|place|flat|move)\b[^\n]{{0,40}}?(?P<it>\b{_ADDRESS})",
        # "anyone near 418 Maple? client not answering"
        r"\b(?:near|at|by|outside|around|to|passing|on) (?P<it>\d{2,5}[a-z]? (?-i:[A-Z][a-z]{2,14})(?: (?-i:[A-Z][a-z]{2,14}))?)(?=[?.!,]|$)",
        # "pt in room 214", "bed 6b", "cell 12"
        rf"\b(?:{CLIENT}|lady|gent|man|woman|guy|mr|mrs|kid|call light|screaming|family|she|he|they|she'?s|he'?s)\b[^.!?\n]{{0,25}}?\b(?P<it>(?:room|rm|bed|bay|cell|apt|unit) ?#?(?:\d{{1,4}}[a-z]?|[a-z]\d{{1,3}}))\b",
        # "Room 12 bed 2 keeps asking for u"
        rf"(?:^|[.!?\n] ?)(?P<it>(?:room|rm|bed|bay|cell) ?#?\d{{1,4}}[a-z]?(?: bed \w{{1,2}})?) (?:keeps|{DID})\b",
        # "docket 24-JV-118", "case no. 2019-CV-0042", "case #88123", "inmate 44821"
        rf"\b{_LEGAL}(?:'s)?(?: ?(?:no|num(?:ber)?|nbr|id|ref)\b\.?| ?#| ?№){{0,4}}(?: is|:)? ?(?P<it>(?-i:[A-Z]{{0,3}}-?)\d{{2,4}}[-/](?:[a-z]{{1,4}}[-/]?)?\d[\w-]*|(?:(?<=# )|(?<=#)|(?<=no )|(?<=no\. )|(?<=number )|(?<=id )|(?<=ref )|(?<=is )|(?<=: ))\d{{4,12}}\b)",
        # "MRN 0044821", "NHS no. 999 000 1234", "medicaid id 88412A", "student id 40012", "SSN 900-12-3456"
        rf"\b{_HEALTH}(?: ?(?:no|num(?:ber)?|nbr|id|ref)\b\.?| ?#){{1,4}}(?: is|:|,)? ?(?P<it>(?-i:[A-Z]{{0,4}}[- ]?)\d(?:[ -]?\d){{2,13}}[A-Z]?\b)",
        # "MRN 0044821", "SSN 900-12-3456", "DOB 3/14/09", "A-number A099000123"
        r"\b(?:MRN|SSN|d\.?o\.?b\.?|born on|date of birth|A-?number|UPN|CHI|PPSN?)(?: is| was| ends(?: in| with)?|:|#|,)? ?(?P<it>(?-i:A)?\d[\d/. -]{2,13}\d)\b",
        # "plate 7ABC 123", "reg AB12 CDE", "drives a red civic, license plate KJX-441"
        r"\b(?:licen[cs]e plate|number plate|plates?|reg(?:istration)?|tag) ?(?:is|no\.?|number|#|:)? ?(?P<it>(?-i:[A-Z]{1,3}\d{1,3}[ -]?[A-Z]{2,3}|[A-Z]{2,3}[ -]?\d{3,4}|\d[A-Z]{3}[ -]?\d{3}|\d{2,3}-[A-Z]{1,2}-\d{1,5}))\b",
        # "A#099000123", "ID 99-0042-B on her bracelet"
        r"\b(?:her|his|their|client'?s?|patient'?s?|kid'?s|resident'?s) (?:\w+ )?(?:id|number|no|#|code|account|passcode|pin|login|password)(?: is|:| number| no)? ?(?P<it>[\w-]{0,4}\d[\w-]{3,14})\b",
    ),
    fires=(
        Fires("can anyone reach her? 555-0143, she missed intake"),
        Fires("docket 24-JV-118 continued AGAIN smh"),
        Fires("my client lives at 14 Tannery Street and there's no heat, can anyone drop blankets"),
        Fires("mum's number is 07700 900123 if anyone on the team is near. She's not answering", role="social worker"),
        Fires("email her at wanda.p@example.org, she's my resident and needs a sofa", role="housing officer"),
        Fires("MRN 0044821 discharged w/out meds again. unreal", role="nurse"),
        Fires("He drives a red Civic, plate KJX-441, client went missing from group home"),
        Fires("NHS no. 999 000 1234 still not on the system, third time asking"),
        Fires("Case no. 2019-CV-0042 finally dismissed. 3 yrs of my life"),
    ),
    silent=(
        Silent("Call our public helpline 988 any time"),
        Silent("Now taking clients! Call the office on 555-0100 to book", role="therapist", why="a published number"),
        Silent("My new number is 07700 900456, lost my phone on shift", role="nurse", why="own number"),
        Silent("Ate a case of beer and 12 wings", why="not a record"),
        Silent("My case number for the passport is 2024-88123 and still nothing", role="social worker", why="own matter"),
        Silent("Case 1: a 2019 study of 400 patients", why="research"),
        Silent("Order #8841220 never arrived, thanks a lot", role="counsellor", why="own order"),
        Silent("Email me at hello@example.org for the worksheet", role="therapist", why="own address"),
        Silent("We moved! New house at 12 Orchard Lane 🏡", role="social worker", why="own address"),
    ),
)
