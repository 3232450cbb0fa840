"""A client's first name, pet form, or title and surname, in words of practice.

In small letters only listed given names are seen; a name that is also a word ("will", "grace") needs its capital.
"""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE
from scanner.signals.identity._names import ANY, CAP, TITLE, client_named, client_named_at_work, is_given
from scanner.signals.identity._people import CLIENT
from scanner.signals.identity._terms import COURT, DID, MEETING
from scanner.subjects.reading import Reading, Span

_SMALL = r"(?:my girl|my boy|my guy|my lady|my man|lil|li'l|l'il|little|wee|baby|sweet|big|old|ol'?|dear|poor|tiny|my|our|young|miss|mister|auntie|aunty|the lovely|lovely|precious)"
_THEIRS = (
    r"(?:IEP|504|court|hearing|case|case ?worker|social worker|sw|worker|key ?worker|meds|med(?:ication)?|placement|foster|caregiver|carer|discharge|session|sesh|group|file|notes"
    r"|chart|housing|voucher|visa|asylum|trial|care plan|safety plan|plan|sobriety|recovery|detox|relapse|1:1|bed|room|funeral|mum|mom|mam|dad|parents|family|bio|birth mom|team|goals?|progress"
    r"|assessment|appt|appointment|intake|last day|first day|removal|adoption|reunification|guardian|lawyer|PO|probation|parole|benefits|wheelchair|transition|graduation)"
)


# words after which any capitalised word is somebody's name
_INTRODUCED = rf"\b(?:{CLIENT}|kiddo|named|called|lil|li'l|little|wee|baby|{TITLE}|(?:{MEETING}) (?:w|w/|with))[,:]? $"


def _generic(reading: Reading, span: Span) -> bool:
    """After "of", "to", "for" an unknown word is as likely a place."""
    return bool(compiled(r"\b(?:of|to|for|like|about|in|from|at) $").search(reading.text[max(0, span[0] - 8) : span[0]]))


def _client_by_first_name(reading: Reading, span: Span) -> bool:
    """A name in words of practice; for "lil Jaxxon" and "Mr Kowalczyk asked me" the profile is enough."""
    before, after = reading.text[max(0, span[0] - 14) : span[0]], reading.text[span[1] : span[1] + 24]
    if before[-1:] in {"@", "#", "/", "_"}:
        return False
    unknown = not is_given(reading.text[slice(*span)].split()[0].split("-")[0])
    if unknown and not compiled(_INTRODUCED).search(reading.text[max(0, span[0] - 40) : span[0]]):
        # a name only where somebody is spoken of: "Tashie did her first group", not "Casualty was awful"
        of_somebody = compiled(r"^[^.!?\n]{0,40}\b(?:he|she|his|her|him|hers)\b").search(reading.text[span[1] :])
        if not of_somebody or _generic(reading, span):
            return False
    small = compiled(r"\b(?:lil|little|wee|baby|my (?:girl|boy|guy|lady|man|kid|kiddo|teen|lad)) $").search(before) or (
        compiled(rf"\b{TITLE} $").search(before) and compiled(rf"^(?:'s)? (?!taught){DID}\b").search(after)
    )
    return (client_named_at_work if small else client_named)(reading, span)


SIGNAL = Signal(
    id="rid.client-first-name",
    severity=4,
    title="A client's first name",
    explanation="With your workplace and the date of the post, a first name is often enough for people nearby to know who is meant.",
    steps=("delete", "supervision"),
    standards=("nasw-1.07r", "hipaa-164.514b2", "apa-4.01"),
    identifier="name",
    needs=0,
    silent_in=HERE,
    confirm=_client_by_first_name,
    patterns=(
        # "my client Tashie", "resident, Bob", "kiddo named Jaxxon", "client: maria", "a pt called wanda"
        rf"\b(?:{CLIENT}|kiddos?|student|pupil|foster (?:kid|child|baby|boy|girl)|(?:\d[\d-]{{0,3}} ?)?(?:y/?o|yr old|year[- ]old)|yp|mentee)(?:'s name (?:is|was)|,|:| named| called| -|,? let'?s call (?:him|her|them)|,? we'?ll call (?:him|her|them))? (?P<it>{ANY})\b",
        # "home visit w lil Jaxxon", "session with maria", "court for Dwayne today", "saw Tashie at group"
        rf"\b(?:{MEETING}|{COURT}|sat|sitting|work(?:ed|ing)?|advocat\w+|testif\w+|1st day|first day|last day|breakthrough|progress|hour) (?:w|w/|with|for|on|alongside|about) (?:{_SMALL} ){{0,2}}(?P<it>{ANY})\b",
        # "Tashie did her first full group", "Marcus no-showed again", "so then Wanda finally told me"
        rf"(?:^|[.!?:,;\n(] ?|\b(?:that|when|and|then|but|because|bc|so|today|tonight|morning|yesterday|where|cos|cuz|how|while|after|since) )(?:{_SMALL} ){{0,2}}(?P<it>{CAP}|[a-zß-ÿ]{{3,14}}) (?:{DID}|and (?:his|her|their|i)|& (?:his|her|i|me))\b",
        # "lil Jaxxon", "wee Callum", "Mr Kowalczyk", "Miss Dot"
        rf"\b(?:lil|li'l|little|wee|baby|{TITLE}) (?P<it>{CAP}(?: {CAP})?)\b",
        # "Marcus's IEP", "jaxxons foster mum", "Tashie's court date"
        rf"\b(?P<it>[a-zà-ÿ-]{{3,16}}?)(?:'s|s'|s) (?:new |old |first |last |next |bio |own |whole )?{_THEIRS}\b",
        # "told Marcus", "drove Wanda to detox", "so proud of tashie", "RIP Dot", "happy birthday Leon"
        rf"\b(?:told|drove|took|helped|asked|hugg?(?:ed|ing)?|fed|bath(?:ed|ing)|dress(?:ed|ing)|walk(?:ed|ing)|discharg(?:ed|ing)|plac(?:ed|ing)|admitt(?:ed|ing)|support(?:ed|ing)|visit(?:ed|ing)|see(?:ing)?|saw|met|for|lost|miss|missing|love|call(?:ed|ing)?|text(?:ed|ing)?|of|rip|to|birthday|anniversary|congrats|bless|tell|remind(?:ed)?|teach(?:ing)?|taught|watch(?:ed|ing)?|got|gave|moved|transport(?:ed|ing)|picked up|let|with|w/|w|about|like|oh|our|only|even|dear|poor|darling|bye|goodbye|hello|hi) (?:{_SMALL} ){{0,2}}(?P<it>{CAP})\b(?! {CAP})(?! (?:County|Street|St|Road|Rd|House|Court|Hospital|School|Unit|Ward|Centre|Center))",
        # "proud of you Kayleigh, 90 days"
        rf"\b(?:proud of|love|miss|thank|thanks|bless|congrats to|well done to|good luck to|happy birthday to|here'?s to) (?:you|u|ya),? (?P<it>{CAP})\b",
        # "sat w marcus til 2am", "so proud of tashie today", "told jayden his mum isnt coming"
        rf"\b(?:told|drove|took|helped|asked|hugged|proud of|worked w|worked with|sat w|sat with|placed|discharged|visited|saw|met|miss|rip|text(?:ed|ing)|call(?:ed|ing)?|named|called) (?:{_SMALL} ){{0,2}}(?P<it>{ANY})\b",
    ),
    fires=(
        Fires("Tashie did her first full group today, proud SW moment"),
        Fires("home visit w lil Jaxxon = glitter on everything 😂"),
        Fires("sat w marcus til 2am on the ward, he finally slept"),
        Fires("Mr Kowalczyk fell again on nights and we'd no bed alarm. Caseload is too high", role="nurse"),
        Fires("jaydens foster mum rang at 6am, placement's broken down"),
        Fires("My client Wanda is 30 days sober. I could burst"),
        Fires("Drove Leon to detox myself in the end. Longest hour ever", role="peer support worker"),
        Fires("Got Amara's IEP signed after 9 months of fighting!!"),
        Fires("when Oisín told me in session he'd got the apprenticeship I nearly wept"),
    ),
    silent=(
        Silent("My son Jaxxon covered the kitchen in glitter"),
        Silent("Drove Leon to his swimming gala, so early 😴", role="social worker", why="no practice words"),
        Silent("My husband Marcus packed my lunch for my first home visit today", role="health visitor", why="own family"),
        Silent("Nobody told me supervision would be this hard", role="social worker", why="no name"),
        Silent("Reminder that clients remember kindness. Happy Monday!", role="counsellor", why="general"),
        Silent("Group was cancelled. Netflix and Ted Lasso then", role="therapist", why="television"),
        Silent("Work from the office on Friday, session notes on Saturday", role="therapist", why="weekdays"),
        Silent("Jake did his first half marathon today!", why="no practice"),
        Silent("Training on CBT with clients in London was great", role="counsellor", why="a place"),
    ),
)
