"""A client's first and last name in one place: anybody can search for it.

Names in small letters are left to `first_name.py`; a name without any word of practice is found by nothing here.
"""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE
from scanner.signals.identity._names import ANY, CAP, FULL, client_named, is_full_name
from scanner.signals.identity._people import CLIENT
from scanner.signals.identity._terms import COURT, MEETING
from scanner.subjects.reading import Reading, Span

_SERVED = rf"(?:{CLIENT}|kiddos?|kid|student|pupil|youth|yp|young (?:man|woman|person|lady|lad)|foster (?:mum|mom|mam|dad|kid|child|parent|carer)|famil(?:y|ies)|mum|mom|mam|dad|mother|father|lad(?:y|ies)?|guy|gent|fella|vet|elder)"
_HOUSEHOLD = r"(?:boys|girls|kids|kiddos|twins|triplets|family|fam|siblings|sibs|sisters|brothers|bros|children|household|babies|case|removal|placement|file|hearing|lads|wains|weans|clan|sib group|couple|estate)"
_COLLEAGUE = r"\b(?:dr|prof(?:essor)?|colleagues?|co-?workers?|supervisor|director|manager|author|book|lecture|keynote|training|intern|judge|attorney|officer|senator|mayor|congress\w+|minister|president|actor|actress|singer|character|interview(?:ed)?|theory|model)\b\.?"


def _client_in_full(reading: Reading, span: Span) -> bool:
    """A client's name in full, not a colleague's, an author's or a company's."""
    start, end = span
    before, after = reading.text[max(0, start - 25) : start], reading.text[end : end + 30]
    return client_named(reading, span) and is_full_name(reading, span) and not _found_colleague(before, after)


def _found_colleague(before: str, after: str) -> bool:
    return bool(compiled(_COLLEAGUE).search(before) or compiled(rf"^[,(']?s? ?(?:\(|our |my |the |, ){{0,4}}{_COLLEAGUE}").search(after))


SIGNAL = Signal(
    id="rid.client-name-full",
    severity=5,
    title="A client's full name",
    explanation="Anyone who reads or searches for this name learns that the person is, or was, someone you work with.",
    steps=("preserve-first", "delete", "privacy-lead"),
    standards=("nasw-1.07r", "nasw-1.07b", "hipaa-164.514b2", "apa-4.01", "swe-guidance"),
    identifier="name",
    needs=0,
    silent_in=HERE,
    confirm=_client_in_full,
    grade="strong",
    patterns=(
        # "my client Denise Okafor", "resident, Bob Tanner", "a kiddo named Amara Obi", "client: Joan Pike"
        rf"\b{_SERVED}(?:'s name (?:is|was)|,| -|:| named| called| \()? ?(?:is |was )?(?P<it>{FULL})\b",
        # "client jimmy flanagan rang me"
        rf"\b{CLIENT}(?:,|:| named| called)? (?P<it>{ANY} {ANY})\b",
        # "Denise Okafor, a client of mine", "Denise Okafor (client)", "Joan Pike is one of my ladies"
        rf"(?P<it>\b{FULL})(?:,|:| \(| -| is| was|'s)? (?:is |was |who (?:is|was) |used to be )?(?:(?:my|our|a|an|one of my|one of our|the|this|former|ex|old|long[- ]?time|new|fave|favou?rite) ){{0,3}}(?:{CLIENT}\b|(?:kiddos?|lad(?:y|ie)s?|lads?|famil(?:y|ies)|vets?|students?|moms?|mums?) (?:on (?:my|the|our)|from (?:my|the|our)|i work|of mine)|on my caseload)",
        # "the Radcliffe-Mbeki boys", "our Henderson kids", "the Okafor case"
        rf"\b(?:the|that|those|this|these|our|my|poor) (?P<it>{CAP}(?: {CAP})?) {_HOUSEHOLD}\b",
        # "home visit at the Hendersons", "court for the Okafors"
        rf"\b(?:{MEETING}|{COURT}|visit(?:ed|ing)|met|meeting|placed|seeing|saw|case) (?:w|w/|with|at|for|on|to|re) (?:the )(?P<it>{CAP}s)\b(?! \w+(?:ion|ment|ers|al)\b)",
        # "session with Denise Okafor", "testified for Joan Pike", "intake on Amir Haddad"
        rf"\b(?:{MEETING}|{COURT}|testif\w+|advocat\w+|caring|pray(?:ing|ers)?|care) (?:w|w/|with|for|on|re|about) (?:our |my |little |lil |sweet |dear )?(?P<it>{FULL})\b",
        # "so proud of Marcus Bell", "shout out to Joan Pike for 90 days clean", "RIP Tony Marsh"
        rf"\b(?:proud of|shout ?-?out to|s/o to|big up|props to|congrats to|congratulations to|well done|rip|rest in peace|happy birthday|bye to|goodbye to|prayers for|pray for|working with|work with|worked with|visited|visiting|discharged|placed|removed|saw|seeing|sat with|drove|met with|reunified|looking for|has anyone seen)(?: to)?(?: our| my| little| lil| sweet)?,? (?P<it>{FULL})\b",
        # "Marcus Bell relapsed", "Joan Pike no-showed again", "Amir Haddad got his papers"
        rf"(?P<it>\b{FULL}) (?:finally |just |has |got |was |is |gets? ){{0,4}}(?:relapsed|disclosed|no[- ]?show\w*|discharged|admitted|sectioned|placed|removed|reunified|evicted|housed|sober|clean|in (?:detox|rehab|jail|hospital|treatment|placement|care|foster care)|(?:her|his|their) (?:keys|kids back|papers|visa|chip|GED|housing|voucher|green card|asylum|placement|discharge|hearing|appeal)|graduat\w+ (?:from )?(?:our|the|my) (?:program\w*|group|unit|IOP)|(?:the |our )?first (?:full )?(?:group|session))\b",
        # "if anybody sees Carla Jimenez tell her", "Tony Marsh had his first job interview"
        rf"(?P<it>\b{FULL})\b(?:,? (?:who|is|was|has|had|tell|told|and|if|when|because|bc|that|so|till|til|today|again|finally|just|got|gets|came|made|said|asked|lost|won|found|left|needs|wants|missed|passed|died|with|w|for|her|his|their|my|out|back|at|on|in|to|the|a|an|\w+ed|\d+\w*)){{0,6}} (?:her|his|him|she|he|their|them|missed|meds|group|unit|ward|shelter|clinic|placement|hearing|court|case|appts?|appointments?|detox|rehab|program\w*|caseload)\b",
        # "Ms. Ruth Abernathy passed on our unit", "Mr Tony Marsh"
        rf"\b(?:mrs?|ms|miss|mx)\.? (?P<it>{FULL})\b",
        # "patient name: Joan Pike", "Re: Denise Okafor", "DOB"
        rf"\b(?:(?:client|patient|pt|resident|student|child)'?s? name|re|name|subject)(?: is|:) ?(?P<it>{FULL})\b",
    ),
    fires=(
        Fires("big up my client Denise Okafor who got her keys back today 🎉"),
        Fires("court went ok for the Radcliffe-Mbeki boys, exhausted tho", role="social worker"),
        Fires("Home visit with Siobhan Kearney this morning, she had scones made for me bless her"),
        Fires("Marcus Bell relapsed again and I just sat in the car and cried", role="substance use counselor"),
        Fires("Joan Pike, one of my ladies on the dementia unit, turned 90"),
        Fires("so proud of Amir Haddad, got his papers after 6 yrs. best day at work", role="refugee caseworker"),
        Fires("third visit to the Hendersons this week. I love that family", role="health visitor"),
        Fires("has anyone seen Tony Marsh? missed his meds at the shelter 2 days running", role="outreach worker"),
    ),
    silent=(
        Silent("Met with my client Acme Corp about the new website"),
        Silent("So proud of my daughter Denise Okafor, graduated today!", role="nurse", why="own family"),
        Silent("Great workshop with Dr Joan Pike on attachment", role="therapist", why="training"),
        Silent("Reading Irvin Yalom before session tomorrow, what a writer", role="therapist", why="an author"),
        Silent("RIP Tina Turner, played her records all day", role="social worker", why="a celebrity"),
        Silent("The Kardashian sisters are back on tv tonight", why="celebrities, no practice"),
        Silent("Supervision with my director Sarah Jones was so good today", role="counsellor", why="a colleague"),
        Silent("My client Northgate Bank wants the deck by Monday", role="graphic designer", why="another trade"),
    ),
)
