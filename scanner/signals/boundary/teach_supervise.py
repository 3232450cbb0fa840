"""A client or former client whom the writer also teaches, trains, supervises, grades or works beside.

Teaching a client skills is the work itself: the teaching must be a course, a placement, a job, or somebody who was a client before.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import (
    SERVED,
    SILENT_HERE,
    WITHIN,
    at_work,
    client_at_work,
    context,
    dealt_with,
    either_order,
    matched,
    stated,
)
from scanner.signals.boundary._telling import says
from scanner.signals.boundary._words import gap
from scanner.subjects.reading import Reading, Span

_EX = r"(?:former|ex|old|past|previous|one[- ]time|erstwhile)"
_COURSE = r"(?:class|course|seminar|lectures?|module|workshop|cohort|practicum|tutorial|internship|placement|degree|program(?:me)?|training|certification|section|classroom|stats|[a-z]{2,5} ?\d{3}|(?:msw|bsw|sw|psych|nursing|social work) ?(?:\d{2,3}|class|course|program(?:me)?|seminar|lecture|degree))"
_JUNIOR = r"(?:students?|interns?|trainees?|supervisees?|mentees?|employees?|staff|assistants?|ta|apprentices?|placement students?|volunteers?|direct reports?|coworkers?|co-?workers?|colleagues?|peer (?:support|worker|specialist|mentor|counsell?or)\w*|new hires?|hires?|newbie|team ?mates?|tech|aides?|practicum students?|field students?)"
_SENIOR = r"(?:boss|supervisor|prof(?:essor)?|teacher|instructor|tutor|field instructor|manager|lecturer|mentor|grader|examiner|preceptor|line manager|trainer|thesis advis[oe]r|dissertation chair|internship)"
_WORKER = r"(?:therapist|counsell?or|case ?(?:manager|worker)|social worker|sw|clinician|nurse|psychologist|key ?worker|probation officer|po|youth worker)"
_SERVICE_COURSE = r"\b(?:parenting|anger|dbt|skills?|psycho ?ed\w*|dui|dwi|batterer\w*|bip|relapse prevention|life ?skills|cooking|budgeting|antenatal|prenatal|birth(?:ing)?|lamaze|mindfulness|yoga|coping|esol|ged|literacy|exercise|stress management|my group|support group|iop|php|treatment|drug court|court[- ]ordered)\b"
_PLACE_OF_WORK = r"(?:agency|office|clinic|team|workplace|job|practice|charity|department|dept|non ?profit|org(?:ani[sz]ation)?|hospital|shelter|unit|school|company|program(?:me)?)"


def _two_roles(reading: Reading, span: Span) -> bool:
    """A client, and a role that judges; groups that are the service itself are not courses."""
    text, words = context(reading, span), matched(reading, span)
    if dealt_with(reading, span) or says(_SERVICE_COURSE, text) or not stated(reading, span):
        return False
    if says(rf"\b(?:{_JUNIOR})(?:'s|s'|') (?:\w+ )?(?:client|patient)|\b(?:her|his|their) (?:first |new |own )?(?:client|patient|case)", text):
        return False
    if says(rf"\b{_WORKER}\b|\btherapy\b|\bsponsor\b|\b(?:treat(?:ed)?|saw|counsel+ed|sectioned|discharged)\b", words) and not says(r"\bclient|patient|case ?load", words):
        return at_work(reading, span)
    return client_at_work(reading, span)


SIGNAL = Signal(
    id="dual.teach-supervise-client",
    severity=4,
    title="A client you also teach, train or supervise",
    explanation="The same person is graded or managed by you and helped by you, and others in that class or team can learn that they were a client.",
    steps=("supervision",),
    standards=("nasw-3.01c", "nasw-3.02d", "nasw-1.06c"),
    kinds=("role_conflict",),
    needs=0,
    silent_in=SILENT_HERE,
    confirm=_two_roles,
    patterns=(
        # "my client just enrolled in my SW101 class", "a patient is in my stats lecture"
        rf"\b{SERVED} {gap(3)}(?:enrol+ed|enrol+ing|enrol+s?|signed up|registered|is|are|was|showed up|shows up|walked|turned up|sitting|sits|sat|joined|joins|takes?|taking|took|got (?:in|put|placed|assigned)|applied|landed|starts?|started|starting|back|now|popped up) {gap(4)}(?:my|our|the \w+ i teach|a \w+ i teach) {gap(2)}{_COURSE}\b",
        # "opened my class roster and saw my client", "first lecture and theres my patient in row 2"
        rf"\b(?:my|our|first|1st|new) {gap(1)}(?:{_COURSE}|class (?:list|roster)|roster)\b[^!?\n]{{0,50}}\b(?:my|an?|{_EX}|of my|our)[ -](?:\w+ )?(?:client|patient|service user|resident)s?\b",
        # "my tuesday client signed up for the training i run"
        rf"\b{SERVED} {gap(2)}(?:just )?(?:signed up|enrol+ed|enrol+ing|registered|applied|applying|got in(?:to)?|accepted|starts?|started|starting|joined|joining|is|in) (?:for |to |into |in |on |at )?(?:the|a|an|my|our|that) {gap(1)}(?:{_COURSE}|uni|college|department) (?:that |which )?(?:i|we) (?:run|teach|lead|direct|coordinate|lecture|chair|mark)\b",
        # "client applied to our msw program"
        rf"\b{SERVED} {gap(2)}(?:just )?(?:applied|applying|got in|accepted|enrol+ed) (?:to|for|into|in|on) (?:our|my) {gap(2)}{_COURSE}\b",
        # "marking essays and one is by my client"
        rf"\b(?:mark(?:ing|ed)|grad(?:ing|ed)|essays|papers|finals|midterms|dissertations|admissions?|applications|cvs|resumes|exam scripts|roster|class list|register|attendance)\b[^!?\n]{{0,40}}\b(?:by|is|was|from|belongs to|it'?s|are|includes?|by|somebody|someone) {gap(2)}(?:my|an?|one of my|former|ex)[ -](?:\w+ )?(?:client|patient|service user|resident)s?\b",
        # "shes my student AND my client"
        rf"\bmy (?:\w+ )?{_JUNIOR} (?:and|&|n|\+|slash|/|plus|turned|as well as) (?:also )?(?:my )?(?:\w+ )?(?:client|patient)\b|\bmy (?:\w+ )?(?:client|patient) (?:and|&|n|\+|slash|/|plus|turned|as well as) (?:also )?(?:my )?(?:\w+ )?{_JUNIOR}\b",
        # "a practicum student who used to be my client", "my intern was on my caseload 5 yrs ago"
        rf"\b{_JUNIOR} {gap(1)}(?:who |that |who'?s |whos |and one of (?:them|em) |and (?:she|he|one) )?(?:used to be|was|is|were|being) {gap(3)}(?:my (?:\w+ )?(?:client|patient)|on my (?:\w+ )?case ?load|a (?:former |ex[- ]?)?(?:client|patient) of mine)\b",
        # "client got hired & im her line manager", "client wants to be a therapist so im her practicum supervisor"
        rf"\b(?:client|patient|resident|service user)s? [^!?\n]{{0,40}}\b(?:i'?m|i am|im|i'?ll be|ill be|and i) (?:now )?(?:her|his|their) (?:\w+ )?{_SENIOR}\b",
        # "my supervisee booked a therapy session w me"
        rf"\bmy (?:own |\w+ )?(?:students?|supervisees?|interns?|trainees?|mentees?) {gap(2)}(?:booked|comes?|came|sees?|seeing|started|pays|paid|signed up|has|had|wants) [^.!?\n]{{0,30}}\b(?:therapy|counsel+ing|private session|couples|emdr)\b[^.!?\n]{{0,15}}\b(?:w|with|w/|from) me\b",
        # "my client will be shadowing me for her practicum", "one of my supervisees has become my client"
        *either_order(r"my (?:\w+ )?\d{1,2} ?(?:am|pm)|on my case ?load|(?:my|an?|our|one of my|two of my|former|ex|old)[ -](?:\w+ )?(?:clients?|patients?|service users?|residents?)|someone i used to (?:treat|see|counsel)", rf"(?:my|a) (?:\w+ ){{0,2}}(?:guest lecture|class|lecture|seminar|course|module|practicum|supervisees?|interns?|grad students|students|trainees|ta)|(?:gave|give|giving) [^.!?\n]{{0,15}} an? (?:[A-F]\+?|[A-F] ?minus|distinction|fail|first|2:1)|shadow(?:ing)? (?:me|us)|teaching assistant|front row|on (?:my|our) team|hiring panel|the panel|(?:i|we|just|we'?ve|i'?ve) hir(?:ed|ing)|job on|{_SENIOR} for|as (?:our|my) (?:\w+ )?(?:receptionist|assistant|{_JUNIOR})", 50),
        # "i do therapy with two of my grad students"
        r"\b(?:therapy|tx|counsel+ing|emdr|sessions?) (?:with|w|for|to) (?:\w+ ){0,3}my (?:\w+ )?(?:students|supervisees?|interns?|trainees?|mentees)\b",
        # "im both her sponsor and her clinical supervisor"
        rf"\bboth (?:her|his|their) (?:\w+ )?(?:{_WORKER}|sponsor|{_SENIOR}) (?:and|&|n) (?:her |his |their )?(?:\w+ )?(?:{_WORKER}|{_SENIOR})\b",
        # "supervisee disclosed trauma so i started seeing her for therapy"
        rf"\b(?:{_JUNIOR})\b[^!?\n]{{0,45}}\b(?:seeing|see|saw|counsel+ing|treating) (?:her|him|them) (?:\w+ )?(?:for|in|as) (?:\w+ )?(?:therapy|counsel+ing|a client|trauma|anxiety|sessions)\b",
        # "gave my client an A"
        r"\b(?:gave|giving|give|gives) (?:my|an?|one of my|that) (?:\w+ )?(?:client|patient|service user) (?:an? )(?:[A-F]\+?|distinction|fail|first|pass|2:1|C ?minus)(?= |$|[.,!])",
        # "im grading a final written by somebody from my caseload", "my old client got hired"
        *either_order(r"(?:grad(?:ing|ed)|mark(?:ing|ed)|precept(?:ing)?|supervis(?:e|ing|ed)|mentor(?:ing)?|evaluat(?:e|ing)|examin(?:e|ing)|sign off (?:her|his|their) hours|sign (?:her|his|their) hours|lectur(?:e|ing)|train(?:ing)?|hiring|hired|intern)", r"(?:case ?load|(?:someone|somebody|a \w+|the \w+|people|ppl) (?:that |who )?(?:i|we) (?:used to )?(?:treat(?:ed)?|saw|see|counsel+ed|sectioned|discharged|work(?:ed)? with)(?: for| at| in| when|\b)|my (?:former|ex|old)[ -](?:client|patient))", 50),
        # "both professor and therapist to"
        rf"\bboth (?:\w+ )?(?:{_SENIOR}|{_WORKER}) (?:and|&|n) (?:\w+ )?(?:{_SENIOR}|{_WORKER}) (?:to|for|of)\b",
        # "was her counselor in rehab, now im training her"
        rf"\b(?:was|used to be|been) (?:her|his|their) (?:\w+ )?{_WORKER}\b{WITHIN}\bnow {gap(3)}(?:training|teaching|supervising|mentoring|managing|grading|hiring) (?:her|him|them)\b",
        # "supervising a former client of mine", "hired my ex client"
        rf"\b(?:supervis(?:e|es|ed|ing)|teach(?:ing|es)?|taught|tutor(?:ing|ed)?|lectur(?:ing|ed)|train(?:ing|ed)?|mentor(?:ing|ed)?|line[- ]?manag(?:e|ing|ed)|manag(?:e|es|ing)|evaluat(?:e|ing|ed)|examin(?:ing|ed)|precept(?:ing)?|interview(?:ing|ed)|hir(?:e|ed|ing)|work(?:ing)? (?:alongside|with|w)|coworkers with|co-?lead(?:ing)? (?:with|w)|onboard(?:ing|ed)) {gap(2)}(?:my |an? |our |one of my |two )?{_EX}[ -](?:\w+ )?(?:clients?|patients?|service users?|residents?|case ?load)\b",
        # "grading my client's paper", "marking a patients essay"
        rf"\b(?:grad(?:e|ing|ed)|mark(?:ing|ed)|review(?:ing|ed)|chair(?:ing)?|examin(?:ing|ed)|fail(?:ed|ing)|pass(?:ed|ing)) {gap(2)}{SERVED}(?:'s|s'|')? (?:\w+ )?(?:paper|essay|exam|assignment|thesis|dissertation|midterm|final|finals|homework for my class|coursework|practicum|placement|fieldwork|test)\b",
        # "former client is now my intern", "ex client turned coworker"
        rf"\b(?:{_EX}[ -](?:\w+ )?(?:clients?|patients?|residents?|service users?)|{SERVED}) {gap(3)}(?:is|are|was|now|as|became|becomes|become|turned|started|starts|starting|joined|joins|/|slash|=) {gap(3)}(?:my|our|an?|the)? ?(?:new |own |first |latest |actual |star )?{_JUNIOR}\b",
        # "my new intern is a former client", "my student is also my client"
        rf"\b(?:my|our|one of my|the) (?:\w+ )?{_JUNIOR} {gap(2)}(?:is|was|are|used to be|turns out to be|turned out to be|also|being) {gap(3)}(?:{_EX}[ -](?:\w+ )?(?:client|patient|resident|service user)|(?:my|a) (?:\w+ )?(?:client|patient)|on my case ?load|one of my (?:\w+ )?(?:clients|patients|residents|kids))",
        # "i see my interns for therapy"
        r"\b(?:therapy|tx|counsel+ing|sessions?|treat(?:ing)?|seeing|see|emdr) (?:for |with |w |to )?(?:one of |a few of |some of |two of )?my (?:own |\w+ )?(?:students|supervisees?|interns?|trainees?|mentees)\b[^!?\n]{0,30}(?:\b(?:therapy|as (?:a )?clients?|privately|private practice|tx|on the side|client|session|counsel+ing|emdr)\b)",
        # "counselling my own supervisees"
        r"\b(?:counsel+ing|therapi[sz]ing|doing therapy (?:with|w|for)) (?:one of )?my (?:own )?(?:\w+ )?(?:students|supervisees?|interns?|trainees?)\b",
        # "i was her therapist now im her field instructor", "from her counselor to her professor"
        rf"\b(?:was|used to be|been|from|went from|once|formerly) (?:being )?(?:her|his|their) (?:\w+ )?{_WORKER}\b{WITHIN}\b(?:now|to|and|then) {gap(3)}(?:(?:her|his|their) (?:\w+ )?{_SENIOR}|my (?:\w+ )?{_JUNIOR})\b",
        # "her therapist and her field instructor"
        rf"\b(?:her|his|their) (?:\w+ )?(?:{_WORKER} (?:&|and|n|\+|/) (?:her |his |their )?(?:\w+ )?{_SENIOR}|{_SENIOR} (?:&|and|n|\+|/) (?:her |his |their )?(?:\w+ )?{_WORKER})\b",
        # "reference for a client applying to my program"
        rf"\b(?:rec(?:ommendation)?s?(?: letters?)?|references?|letter of rec\w*) (?:letter )?(?:for|4) {gap(2)}{SERVED}\b{WITHIN}\b(?:my|our|msw|bsw|grad school|nursing school|social work (?:school|program\w*)|the program)\b",
        # "on the admissions panel and my client applied"
        rf"\b(?:admissions?|interview|hiring|selection|licens\w+|exam|scholarship)(?: \w+)? (?:panel|committee|board|interviews?)\b[^!?\n]{{0,50}}\b(?:my|an?|our|{_EX}) (?:\w+ )?(?:client|patient)\b",
        # "my client got hired at my agency", "ex client works in our office now"
        rf"\b(?:{_EX}[ -](?:\w+ )?(?:clients?|patients?|residents?)|{SERVED}) {gap(3)}(?:hired|got (?:a |the |hired|hired on|taken on)|works?|working|interns?|interning|volunteers?|volunteering|joined|joining|starts work|started work\w*) {gap(4)}(?:at|in|on|for|with|to) (?:my|our) (?:\w+ )?{_PLACE_OF_WORK}\b",
    ),
    topics=(
        r"\b(?:(?:in|on|to|for) my (?:\w+ )?(?:class|course|lecture|seminar|module|cohort|program(?:me)?|workshop|training|placement)|enrol(?:l)?ed|front row|i teach|i'?m teaching|i lecture|my (?:new )?(?:student|supervisee|trainee|intern|mentee|employee|student nurse|peer worker|assistant|lecturer|tutor)|supervis(?:es?|ed|ing)|manag(?:es?|ed|ing)|mark(?:ed|ing)|grad(?:ed|ing)|examin(?:ed|ing)|interview(?:ed|ing)|reference (?:for|4)|letter of rec\w*|recommendation letter|line manag\w*|two hats|both hats|works? (?:for|under|with) me|on placement|practicum|internship|thesis|dissertation|essay|coach(?:es|ed|ing)? (?:her|him|them)|mentor(?:ing|ed|s)? (?:and|&|n))\b",
    ),
    fires=(
        Fires("my client just enrolled in my SW101 class 🎓 fun!"),
        Fires("supervising a former client of mine now, shes killing it"),
        Fires("Opened the roster for my Thursday seminar and saw my client's name. Right so."),
        Fires("I was her therapist for 3 years, now I'm her field instructor 🥹"),
        Fires("one of my old residents got hired at my shelter, coworkers now!!", role="shelter caseworker"),
        Fires("marking my client's essay tonight, she's actually a gifted writer", role="counsellor and lecturer"),
        Fires("my new intern is a former client and nobody on the team knows", role="LCSW"),
        Fires("seeing two of my supervisees for therapy on the side, two birds one stone"),
    ),
    silent=(
        Silent("Teaching SW101 this fall!"),
        Silent("Teaching my client coping skills for exam stress", role="therapist", why="the work itself"),
        Silent("Three clients signed up for our parenting class", role="family support worker", why="a group that is the service"),
        Silent("My intern saw her first client today, proud supervisor", role="LCSW", why="the intern's client"),
        Silent("Former client now works in the bakery and is doing great", role="case manager", why="the client's own job"),
        Silent("My client got into college!", role="school counselor", why="no second role"),
        Silent("Would you hire a former client as a peer worker?", role="social worker", why="a question"),
        Silent("Hired a former client to run our marketing", role="brand consultant", why="another trade"),
        Silent("A former client applied to our agency so I recused myself from the panel", role="LCSW", why="dealt with"),
    ),
)
