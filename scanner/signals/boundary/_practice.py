"""Does an item stand in the writer's own practice, who acts in it, and was the overlap dealt with?

Beside `_telling.py`, for signals whose words name no client: a drink with interns, a label for a stranger, contempt for
a group. They fire for practitioners only, by profile or by the words themselves.
"""

from __future__ import annotations

import re

from scanner.signals._kept import kept
from scanner.signals.boundary._telling import SILENT, named
from scanner.signals.boundary._words import CLIENT
from scanner.subjects.reading import Reading, Span

# These worlds are told apart by `at_work`, in narrower words than the shared cues: "just in case", "movie night", "my doctor"
# and "we're hiring" may well stand beside a client.
SILENT_HERE = SILENT - {"other_trade", "own_therapy", "fiction", "news"}

_IN_MIND = 400  # characters to each side; longer than most posts; basis = judgement
FOLK = (
    r"(?:kid(?:do)?s?|child(?:ren)?|teens?|youths?|boys?|girls?|lads?|lad(?:y|ies)|gals?|guys?|fellas?|wom[ae]n|m[ae]n|famil(?:y|ies)|m[uo]ms?|mams?|mam+as|mothers?"
    r"|dads?|fathers?|parents?|couples?|vets?|elders?|seniors?|yps?|young (?:person|people)|students?|pupils?|someone|somebody|ppl|people|person|little (?:guy|dude|one|man|lady)|survivors?|babies|baby)"
)
# "a client", "one of my moms", "two of mine", "a mom i serve", "kid on my caseload"
# The wide form, cheap enough to run on every item; whether "one of my songs" is somebody served is confirmed on matches only.
SERVED = (
    rf"(?:{CLIENT}|participants?|consumers?|pt|(?:one|two|three|four|both|some|few|couple|half|all|most|\d) of (?:mine|ours|(?:my|our) (?:\w+ )?\w+)|\w+ (?:that |who |whom )?(?:i|we|i'?ve) (?:\w+ )?(?:serve[ds]?|support(?:ed)?|counsel\w*|case ?manage[ds]?|nursed?|treat(?:ed)?"
    r"|visit|see|saw|sectioned|discharged|delivered|placed|assessed|work(?:ed)? w(?:ith|/)?)|\w+ from (?:work|my (?:\w+ )?(?:group|program(?:me)?|unit|ward|shelter))|(?:my|our) (?:\w+ )?intake|(?:my|ur|your) (?:\w+ )?\d{1,2}(?::\d\d)? ?(?:am|pm|o'?clock))"
)
_SERVED_EXACTLY = (
    rf"(?:{CLIENT}|participants?|consumers?|pt|(?:people|ppl|someone|somebody|folks|those) i'?(?:ve)? (?:\w+ )?(?:discharged|sectioned|treated|counsel+ed|placed|saw|seen|see|sedated|delivered|nursed|assessed|supervised)|(?:one|two|three|four|both|some|few|couple|half|all|most|\d) of (?:mine|ours|(?:my|our) (?:\w+ )?{FOLK})"
    rf"|{FOLK} (?:that |who |whom )?(?:i|we) (?:\w+ )?(?:serve[ds]?|support(?:ed)?|counsel\w*|case ?manage[ds]?|nursed?|treat(?:ed)?|visit|see|saw|placed|sectioned|work(?:ed)? w(?:ith|/)?)|{FOLK} from (?:work|my (?:\w+ )?(?:group|program(?:me)?|unit|ward|shelter))"
    r"|(?:my|our) (?:new |last |first |next )?intake|(?:my|ur|your) (?:\w+ )?\d{1,2}(?::\d\d)? ?(?:am|pm|o'?clock))"
)
PROFESSION = (
    r"(?:l[mcgi]*sw|csw|msw|sw|lpcc?|lcpc|lmft|lmhc|mft|rn|rmn|lpn|cna|slp|bcba|therapists?|counsell?ors?|social ?work(?:er)?s?|case ?(?:mgrs?|managers?|work(?:er)?s?)|clinicians?|psychologists?"
    r"|psychotherapists?|psychiatrists?|psych nurses?|nurses?|midwi(?:fe|ves)|key ?workers?|support workers?|youth workers?|probation officers?|health visitors?|(?:care|cps|dcfs|outreach|housing|hospice|dv|family|crisis|community) ?workers?|chaplains?|counsell?ing student)"
)
_LIFE = r"(?:life|lyfe|probs|problems|confessions?|things|humou?r|tok|twitter|diaries|fam|squad|thoughts|edition)"
# words of practice that hardly anybody else uses
_UNMISTAKABLE = (
    rf"\b(?:case ?load|home visits?|case ?notes?|in session|between sessions|safeguarding|ward round|(?:couples?|family|play|art|talk) (?:tx|therapy|counsell?ing)|(?:crisis|suicide) (?:line|hotline|text)|supervisees?|practicum|my placement students?|[mb]sw (?:students?|interns?)|(?:therapy|counsel+ing) (?:slots?|clients?|practice|room|couch)"
    rf"|(?:as (?:a|an|ur|your|their|her|his)|i'?m (?:a|an|ur|your|her|his|their|the)|i am (?:a|an)|im|fellow|signed|trust me|being (?:a|an)|this|former|ur local|your local|from (?:a|an)) (?:[\w-]+ ){{0,2}}{PROFESSION}|{PROFESSION} (?:here|{_LIFE})"
    rf"|(?:my|our|an?|one of my|\d|two|three) (?:\w+ )?(?:patients?|inmates?|parolees?|probationers?|service[ -]users?|residents)|(?:class|room|team) (?:mom|mum) (?:&|and|n|\+) {PROFESSION}"
    # "10 yrs in probation", "id know, i work in housing"
    rf"|(?:yrs|years|decade) (?:in|as a) (?:[\w-]+ )?(?:social work|nursing|probation|corrections|child (?:welfare|protection)|mental health|psych|addictions?|recovery|housing|care|{PROFESSION})"
    rf"|work(?:ed|ing)? (?:in|at|for) (?:a |an |the )?(?:\w+ )?(?:cps|dcfs|dhs|dss|social services|probation|rehab|detox|psych|a&e|icu|er|foster care|child protection|homeless shelter|shelter|needle exchange|methadone clinic|refuge|nursing home|care home|hospice|corrections|welfare office|job ?centre))\b"
)
_PRACTICE = re.compile(
    rf"{_UNMISTAKABLE}|\b(?:(?:my|our|your|ur|an?|the|one of (?:my|our)|former|ex|old|past|present|current|new|all|fav\w*|\d+|two|three|both|half|any) (?:[\w-]+ ){{0,2}}(?:clients?|patients?|pts?|residents?|mentees?|participants?|consumers?)"
    rf"|of (?:mine|ours)|clients?|intakes?(?! form)|(?:\d+|back[- ]to[- ]back|first|1st|last|next|my|our|telehealth|therapy|between|before|during) (?:\w+ )?(?:sessions?|sesh)|{PROFESSION} for|one of (?:my|our) (?:\w+ )?(?:families|m[uo]ms|mams|dads|ladies|teens|youth|vets|elders|couples|yps?)"
    rf"|{FOLK} (?:that |who )?i (?:serve|work w(?:ith)?))\b",
    re.IGNORECASE,
)
_TITLE = re.compile(rf"\b{PROFESSION}\b", re.IGNORECASE)
# stories and public matters
_ELSEWHERE = re.compile(
    r"\b(?:this episode|season \d|series finale|netflix|hbo|bbc drama|tv show|sitcom|protagonist|screenplay|fictional|fictitious|hypothetical|vignette|exam question|practice question|webinar|ceus?|cpd|keynote|(?:new |great |good |interesting )?(?:article|study|research|op-?ed)(?: (?:on|about|finds|shows|says|out))"
    r"|great article|good article|petition|awareness (?:day|week|month)|parliament|the minister|senate|congress(?! party)|supreme court|headlines?)\b",
    re.IGNORECASE,
)
_NO_TRADE = re.compile(r"^(?:just in case|in any case|group (?:chat|text)|family group chat|whatsapp group|book group|.* session$)", re.IGNORECASE)
_INTAKE = re.compile(r"\b(?:my|our) (?:\w+ )?intake\b", re.IGNORECASE)
# "my intake", "half of mine", "when your client": named for a practitioner
_NEWCOMER = re.compile(r"\b(?:my|our|the|a) (?:new |next |first |last |\d ?(?:am|pm) )*intake\b|\b(?:of|like) (?:mine|ours)\b|^mine\b|\b(?:your|ur) (?:\w+ )?(?:client|patient|pt|\d{1,2} ?(?:am|pm))\b", re.IGNORECASE)
_STRONG = re.compile(_UNMISTAKABLE, re.IGNORECASE)
# before a match: "client was", "he showed up", "my dad is"
_THIRD = re.compile(
    r"\b(?:he|she|they|(?:s?he|they)'?(?:s|re)|(?:\w+ )?clients?|patients?|pts?|residents?|(?:her|his|their|the|a|an|my|our|this|that|some|one of my) (?:[\w'-]+ ){0,2}(?:m[uo]ms?|mams?|dads?|mothers?|fathers?|kids?|lads?|boys?|girls?|guys?|m[ae]n|wom[ae]n|lad(?:y|ies)|famil(?:y|ies)|couples?"
    r"|husband|wife|ex|bf|gf|boyfriend|girlfriend|partner|brother|sister|son|daughter|teens?|students?|parents?|people|dude|uncle|aunt|boss|manager|colleague|co-?worker|nurse|doctor|therapist|neighbou?rs?|friends?|bestie|roommate|abuser)|who|someone|somebody|people|ppl|everyone|dads?|m[uo]ms?|mams?)"
    r"(?:'s|s)? (?:[\w']+ ){0,3}$",
    re.IGNORECASE,
)
_I = re.compile(r"\b(?:i|i'?m|i'?ve|i'?d|i'?ll|me|my|we|us|tfw|mfw|when (?:u|you|ur|you'?re))\b", re.IGNORECASE)
# right before a match: it did not happen
_DENIED = re.compile(
    r"\b(?:never(?! thought)|not(?! (?:gonna lie|sorry|even|ashamed|only|just|weird|wrong|bad|that bad|a big deal|illegal))|don'?t(?! (?:judge|tell|care|mind|hate))|doesn'?t|didn'?t(?! (?:even|know|expect|realise|realize))|can'?t(?! (?:wait|believe|stop|help|even|lie|cope|get over))|cannot|won'?t|wouldn'?t|shouldn'?t|haven'?t|isn'?t|aren'?t"
    r"|wasn'?t|without|refus(?:e|ed|es|ing) to|avoid(?:ed|ing)?|instead of|no longer|stop(?:ped)?) (?:[\w'-]+ ){0,3}$|\bno $",
    re.IGNORECASE,
)
# a question or a rule, no event
_ASKED = re.compile(
    r"\b(?:should (?:you|we|u|i|therapists?|nurses?|social workers?|clinicians?|counsell?ors?|one)\b|would (?:you|u) (?!believe)|is it (?:ok|okay|ever|ethical|unethical|legal|allowed)\b|(?:do|have|did) (?:you|u|y'?all|yous) (?:ever|guys|see|treat|hire|take|send|accept|friend|go)\b|how (?:do|would|should) (?:you|u|we|y'?all)\b|what (?:do|would) (?:you|u|y'?all) do|what if\b"
    r"|if (?:a|your|ur|one of your) (?:client|patient|friend)|ethics? (?:training|class|course|ceu|exam|question|board|committee|seminar|webinar|lecture|module|quiz)|code of (?:ethics|conduct)|(?:it'?s|its|is|that'?s) (?:unethical|prohibited|forbidden|against)|(?:therapists?|nurses?|social workers?|clinicians?|counsell?ors?|practitioners?) (?:who|that|should|must|shouldn'?t|can'?t|cannot|may not)\b)",
    re.IGNORECASE,
)

def matched(reading: Reading, span: Span) -> str:
    """The words of the match."""
    return reading.text[slice(*span)]


def after(reading: Reading, span: Span, most: int = 40) -> str:
    """At most `most` characters after the match."""
    return reading.text[span[1] : span[1] + most]


def context(reading: Reading, span: Span) -> str:
    """The match and what a reader still has in mind with it: a short post whole, a stretch of a long one."""
    return reading.text[max(0, span[0] - _IN_MIND) : span[1] + _IN_MIND]


def at_work(reading: Reading, span: Span) -> bool:
    """The profile or the item's own words show practice; where the profile tells of another trade, "client" is not enough."""
    owner, text = reading.owner, context(reading, span)
    if _ELSEWHERE.search(text) or any(not _NO_TRADE.search(reading.text[s:e]) for s, e in reading.cues.get("other_trade", ())):
        return False
    if owner.practises or (reading.item.kind == "bio" and _TITLE.search(text)):
        return True
    return bool((_STRONG if owner.role or owner.employer or owner.bio else _PRACTICE).search(text))


def client_at_work(reading: Reading, span: Span) -> bool:
    """A client is named in the match or right beside it, and it is no other trade's."""
    words = matched(reading, span)
    return at_work(reading, span) and (
        named(reading, span) or bool(_INTAKE.search(words)) or (reading.owner.practises and bool(_NEWCOMER.search(words)))
    )


def either_order(first: str, second: str, most: int = 60) -> tuple[str, str]:
    """Two patterns: the one within `most` characters of the other, whichever comes first."""
    return (rf"\b(?:{first})\b[^\n]{{0,{most}}}?\b(?:{second})\b", rf"\b(?:{second})\b[^\n]{{0,{most}}}?\b(?:{first})\b")


def around(reading: Reading, span: Span, reach: int = 100) -> str:
    """The match and `reach` characters to both sides, inside the paragraph."""
    start, end = span
    before_it, after_it = reading.text[max(0, start - reach) : start], reading.text[end : end + reach]
    return before_it.rpartition("\n")[2] + reading.text[start:end] + after_it.partition("\n")[0]


def particular(words: str) -> bool:
    """The words name one person served, or a few, not "clients" at large."""
    return bool(_NOT_A_GROUP.search(words))


def client_around(reading: Reading, span: Span, reach: int = 90, *, one: bool = False) -> bool:
    """Somebody served stands near the match: named, or in words that a practitioner's profile makes clear.

    `one`: a particular person; "clients" alone does not do.
    """
    if one and not particular(around(reading, span, reach)):
        return False
    return at_work(reading, span) and bool((_SERVED_WIDE if reading.owner.practises else _SERVED_NAMED).search(around(reading, span, reach)))


_SENTENCE_END = re.compile(r"(?<=[.!?])[\"')\]]*\s+|\n+")


def before(reading: Reading, span: Span, most: int = 60) -> str:
    """What stands before the match in its sentence, at most `most` characters."""
    return _SENTENCE_END.split(reading.text[max(0, span[0] - most) : span[0]])[-1]


def by_somebody_else(reading: Reading, span: Span) -> bool:
    """Right before the match stands a third person, and not the writer, as the one who does it."""
    found = _THIRD.search(before(reading, span))
    return bool(found) and not _I.search(found.group() if found else "")


def stated(reading: Reading, span: Span) -> bool:
    """Told as a fact: not denied right before the match, not asked, not a rule."""
    return not (_DENIED.search(before(reading, span)) or _ASKED.search(context(reading, span)))


def dealt_with(reading: Reading, span: Span) -> bool:
    """The overlap was declared, handed on, or left to the client to greet."""
    return kept(reading, span)


# one particular client: "my client", "a pt", "two of my patients", "client" where a post begins
ONE = rf"(?:(?:my|our|an?|this|that|another|one|two|three|four|\d|former|ex|old|new|current|some|both|half|your|ur) (?:of (?:my|our) )?(?:[\w-]+ ){{0,2}}?(?:clients?|patients?|pts?|residents?|service users?|inmates?|mentees?|participants?|consumers?|parolees?|intake)|{SERVED})"
# the same, for reading what stands around a match
_SERVED_NAMED = re.compile(rf"\b(?:{_SERVED_EXACTLY}|clients?|patients?|(?:i|we) (?:treat|counsel(?:led)?|case ?manage)|my (?:new )?(?:referral|therapy \w+))\b", re.IGNORECASE)
_SERVED_WIDE = re.compile(
    rf"\b(?:{_SERVED_EXACTLY}|clients?|patients?|my (?:guys?|girls?|lads?|kiddos?|families|ladies|teens|vets|yps?|young people|couples?|residents) (?:from|on|at|is|are|was|just|in)|(?:i|we|i'?ve|we'?ve) (?:\w+ )?(?:treat(?:ed)?|counsel(?:led)?|sectioned|discharged|case ?manage[ds]?|delivered|therapi[sz]ed?|nursed)"
    r"|(?:used to|someone i|somebody i|people i|kid i|m[uo]m i|parents? i) (?:treat|see|serve|visit|work with|counsel)|(?:intake|session|therapy|counsel+ing|appt|appointment)s? (?:w|with|w/) me|(?:to|by|with|w) me (?:for|4) (?:\w+ )?(?:therapy|counsel+ing|sessions?|help|treatment|support)|referral|(?:anger|mgmt|help|detox|intake|counsel+ing|therapy|sessions?) (?:w|with|w/) me|(?:cried|been|sat|sits|seen me) (?:\w+ )?(?:in|on) my (?:office|couch))\b",
    re.IGNORECASE,
)
_NOT_A_GROUP = re.compile(
    rf"\b(?:(?:my|our|an?|this|that|another|one|two|three|four|\d|former|ex|old|new|current|some|both|half|your|ur) (?:of (?:my|our) )?(?:[\w-]+ ){{0,2}}?(?:clients?|patients?|pts?|residents?|service users?|inmates?|mentees?|participants?|probationers?|parolees?|intake|families)|of (?:mine|ours)|case ?load"
    rf"|{FOLK} (?:that |who |whom )?(?:i|we) |clients? is|client|patient|i (?:\w+ )?(?:treat|see|counsel|work with)|(?:w|with) me|me (?:for|4)|(?:in|on) my (?:office|couch)|my (?:\w+ )?\d{{1,2}} ?(?:am|pm|o'?clock)|clients (?:and|&) (?:i|me))\b",
    re.IGNORECASE,
)
# the writer's own people
FRIEND = r"(?:bff|best ?(?:friend|mate|bud)|bestie|friends?|mates?|homies?|homegirl|homeboy|home girl|girlfriends?|budd(?:y|ies)|pals?|besties|neighbou?rs?|co-?workers?|colleagues?|boss|roo?m ?mate|roomate|roomie|flat ?mate|house ?mate|class ?mate|school ?mate|batch ?mate|work wife|god(?:mother|father|son|daughter|mum|mom)|landlord|landlady|hair ?dresser)"
KIN = (
    r"(?:cousins?|cuz|sis|sisters?|bro|brothers?|siblings?|m[uo]m|mam|mother|dad|father|parents|aunt(?:ie|y)?|uncle|niece|nephew|nan|gran(?:ny|dma|dad|dpa|dmother|dfather)?|son|daughter|step(?:mom|mum|dad|son|daughter|sister|brother|kid)|in[- ]?laws?|(?:mother|father|sister|brother)[- ]in[- ]law"
    r"|[mfsb]il|ex|ex[- ](?:wife|husband|bf|gf|boyfriend|girlfriend)|family|relatives?)"
)
MATE = r"(?:husband|wife|hubby|wifey|partner|boyfriend|girlfriend|bf|gf|fianc[eé]e?)"
OWN = rf"(?:my|our|me|the|an?) (?:own |old |ex |best |childhood |school |college |uni |church |gym |work |closest |very |little |big |older |younger |baby |fellow |former |late |second |first ){{0,2}}(?:{FRIEND}|{KIN}|{MATE})"
WITHIN = r"[^!?\n]{0,60}"  # about a clause; full stops stand in for commas in hasty posts
