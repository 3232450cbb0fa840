"""Confirmations of the boundary family: is it a client, did it happen, and was it the writer's doing?

A boundary that was kept, a rule, a question about what one should do and somebody else's story use the same words as
a boundary that was crossed. These conditions read the sentence around a match and keep those four apart.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache, lru_cache

from scanner.signals._signal import USUALLY_SILENT
from scanner.subjects.reading import Reading, Span

# Own family is judged here, beside the match: a post about a client may well name a husband too.
# That a boundary was kept is asked for every signal of the family (`signals/_kept.py`), with an eye to those who gave in after all.
SILENT = USUALLY_SILENT - {"own_family", "refusal"}
# The same for news ("cuts my hair"), films ("a movie with my client") and own treatment: `happened` and `known` are narrower.
HERE = SILENT - {"news", "fiction", "own_therapy"}

_PERSON = (
    r"(?:kid(?:do)?s?|kiddies|child|children|boys?|girls?|lads?|lass(?:ie)?|lad(?:y|ies)|gals?|guys?|fell(?:a|er)s?|bloke|gent|wom[ae]n|m[ae]n|famil(?:y|ies)|m[uo]ms?"
    r"|mams?|mam+as?|mothers?|dads?|fathers?|parents?|teens?|teenagers?|youths?|couples?|vets?|veterans?|elders?|seniors?|members?|participants?|survivors?"
    r"|students?|pupils?|yps?|young (?:person|people|man|lad|lady|ones?)|(?:little|lil|wee) (?:ones?|guys?|man|lady|dudes?|lad|girl|fella)|people|ppl|persons?|someone|somebody|peeps|nan|granny|dears?|pt|littles)"
)
_SERVICE = r"(?:group|unit|ward|wing|program(?:me)?|panel|clinic|shelter|practice|hostel|refuge|group home|care home|detox|rehab|residential|day cent(?:re|er)|treatment|therapy|intake|session)"
# what one does for people whom one serves
_SERVES = r"serve[ds]?|support(?:ed)?|counsel(?:l?ed)?|case ?manage[ds]?|nursed?|treat(?:ed)?|mentor(?:ed)?|key ?work(?:ed)?|supervised?|look(?:ed)? after|care(?:d)? for|work(?:ed|ing)? w(?:ith|/)?|see at|see for|visit(?:ed)?|placed|removed|assess(?:ed)?|discharged|resettled|housed"
_DAY = r"(?:mon|tues?|weds?|wednes|thurs?|thu|fri|satur|sat|sun)(?:day)?s?"
# words that by themselves say that somebody is served
_NAMED = re.compile(
    # "my client", "a patient"; not "client services", "a patient man", "client-side"
    r"\b(?:clients?(?![ -](?:side|server|portal|services?|relations|success|pitch|decks?|brief|base|facing|care|satisfaction|sites?|accounts?|projects?|websites?|apps?|data|files?)\b)"
    r"|patients?(?! (?:enough|with (?:me|him|her|them|us|yourself)|and kind|man|woman|person|people|husband|wife|dog|horse|soul|portal)\b)(?<!be patient)(?<!so patient)(?<!very patient)"
    r"|pts?(?! (?:session|cruiser))(?<!\d pts)(?<!my pt)|(?:my|a|the|old|former|ex|fave) pt|(?:in|out)patients|(?:my|our|an|the) (?:in|out)patient|service[ -]users?|case ?loads?|counsell?ees?|mentees?|probationers?|parolees?|care leavers?"
    # "my residents", "a former resident", "my young person"
    r"|(?:my|our|me|a|an|the|of (?:my|our|the)|this|that|fave?|favou?rite|former|old|ex|one|two|new|another) (?:[\w-]+ )?(?:residents?|inmates?|detainees?|tenants? i|participants?|yps?|young (?:person|people))"
    # "a mom on my list", "kid from the group home", "one of the dads from my parenting group"
    rf"|{_PERSON} (?:[\w']+ )?(?:(?:on|from|off|in|of|at) (?:my|our) (?:[\w-]+ )?(?:list|books|{_SERVICE})|(?:from|at|in|off) the {_SERVICE})"
    rf"|{_PERSON}(?: that| who| whom)? (?:i|we|i've|we've) (?:currently |used to |once |just |also )?(?:{_SERVES})"
    # "my tues 3pm", "my 5 oclock", "my friday morning couple"
    rf"|(?:my|our|ur|your) (?:whole |new |last |first )?{_DAY} (?:at )?(?:\d{{1,2}}(?::?\d\d)?(?: ?[ap]m)?|noon|group|lady|ladies|girl|guy|kiddo|couple|family)|(?:my|our) (?:new |last |first |next )?\d{{1,2}}(?::\d\d)? ?(?:[ap]m|o'?clock)"
    # "one of my families", "half our ladies", "two of mine"
    r"|(?:one|two|three|four|2|3|4|half|some|few|couple|most|all|any|couple of|loads|lots|none|each) of (?:mine|ours|(?:my|our|the) (?:[\w-]+ )?(?:families|ladies|m[uo]ms|mams|dads|teens|youth|yps?|young people|vets|elders|couples|parolees|participants|students|pupils|lads|girls|guys|boys|kids|kiddos|parents)))\b",
    re.IGNORECASE,
)  # fmt: skip
# "his client", "my husband's patients", "your clients": somebody else's; "when ur client" says it of oneself
_THEIRS = re.compile(
    r"\b(?:his|her|their|someone'?s|(?:husband|wife|hubby|partner|sister|brother|mum|mom|dad|friend|bestie|colleague|co-?worker|supervisor|boss|bf|gf)'?s) (?:[\w-]+ )?(?:clients?|patients?|caseload)\b",
    re.IGNORECASE,
)
_YOURS = re.compile(
    r"\b(?:your|ur|yr) (?:[\w-]+ ){0,2}(?:clients?|patients?|pts?|residents?|caseload)\b", re.IGNORECASE
)
_ONESELF = re.compile(
    r"\b(?:when|tfw|mfw|pov|awk\w*|that (?:awkward )?(?:moment|feeling)|nothing like|feeling|how (?:do )?(?:you|u) (?:even )?explain)\b",
    re.IGNORECASE,
)

# right before the match: it did not happen, or must not
_NOT = re.compile(
    r"\b(?:never(?! (?:thought|been happier|felt|mind|laughed|loved|met|had (?:such|so|this)))|not(?! (?:gonna lie|sorry|even|ashamed|mad|only|just|on the clock))|don'?t(?! (?:care|judge|tell|come|mind|worry|know|hate|regret|think it))"
    r"|doesn'?t|didn'?t(?! (?:want|wanna|have the heart|think|even|know|expect|mean))|do not|does not|did not|can ?not|can'?t(?! (?:wait|believe|stop|help|even|lie|cope|get over|decide))|couldn'?t(?! (?:say no|resist|help|not|refuse))"
    r"|won'?t(?! lie)|wouldn'?t|shouldn'?t|mustn'?t|haven'?t|hasn'?t|ain'?t|isn'?t|aren'?t|wasn'?t|weren'?t|without|avoid(?:ed|ing)?|refus(?:e|ed|es|ing)|instead of|rather than|against|(?:not |aren'?t )?allowed to)"
    r" (?:(?!(?:but|so|bc|cos|tho|though|yet|then) )[\w'-]+ ){0,3}$|\b(?:no|zero|0) $",
    re.IGNORECASE,
)
# inside the match
_NOT_WITHIN = re.compile(
    r"\b(?:never|don'?t|doesn'?t|didn'?t|do not|does not|did not|can'?t|cannot|won'?t|wouldn'?t|shouldn'?t|couldn'?t|isn'?t|aren'?t|wasn'?t|weren'?t|not (?:allowed|to|going to|gonna)|should(?:n'?t)? (?:not|never)|tried to|wants? to|wanted to|offered to|would (?:be|have))\b",
    re.IGNORECASE,
)
# a question or a rule, no event
_SUPPOSED = re.compile(
    r"\b(?:(?:if|imagine|suppose|whether|unless|whenever|in case) (?:a|an|your|ur|yr|you|u|one of your|any|clients?|patients?|the client|someone|somebody)\b|what if\b|would (?:you|u|it be|be)\b|could (?:you|u)\b"
    r"|should (?:you|we|u|therapists?|nurses?|social workers?|clinicians?|counsell?ors?|one)\b|(?:is|are) (?:it|there|we|you|u|therapists?|nurses?) (?:ok|okay|ever|wrong|bad|ethical|unethical|legal|allowed|supposed)\b(?! (?:if|that|to restrict|to limit))"
    r"|can (?:you|we|u|therapists?|nurses?|social workers?|clinicians?)\b|how (?:do|would|should) (?:you|we|u|therapists?|nurses?|social workers?)\b|do (?:you|u|any|y'?all|yous?|therapists?|nurses?)\b"
    r"|(?:have|has|did) (?:you|u|anyone|anybody|any of)\b|does (?:anyone|anybody|your|ur)\b|any(?:one|body) (?:else )?(?:ever )?(?:had|have|been|get|got|dealt|deal)\b|ever (?:had|been|wonder\w*|felt|have|get)\b"
    r"|how to\b|the (?:rule|policy|guideline|code|board)s? (?:on|about|is|says?|for|against)\b|(?:code|board) of ethics|ethics? (?:training|class|course|ceu|exam|question|board|committee|seminar|webinar|lecture|module|quiz)"
    r"|boundar(?:y|ies) (?:training|course|class|seminar|module|webinar)|dual relationships? (?:are|in|is|training|can)|(?:it'?s|it is|its|that'?s|is) (?:unethical|illegal|prohibited|forbidden|against|wrong|inappropriate|never ok|not ok|not okay)"
    r"|\b(?:therapists?|nurses?|social workers?|clinicians?|counsell?ors?|practitioners?|professionals?|providers?|workers|psychologists?|carers?|staff) (?:who|that|should|must|shouldn'?t|can'?t|cannot|may not|are|need)\b"
    r"|\b(?:never|don'?t|do not|(?<!n't )(?<!cant )stop|avoid) (?:ever )?(?:add|friend|follow|accept|date|lend|borrow|text|hire|sleep|flirt|give|buy|take|become|get|go|dm|message|let|sell|barter|trade)\w*)",
    re.IGNORECASE,
)  # fmt: skip
# somebody else does it: "my colleague is", "a nurse was"
_SOMEBODY = re.compile(
    r"\b(?:(?:my|our|his|her|a|an|the|this|that|some|another|one) (?:[\w'-]+ ){0,2}(?:husband|wife|partner|hubby|sister|sis|brother|bro|mom|mum|mam|dad|friend|bestie|mate|cousin|aunt|uncle|boss|manager|colleague|co-?worker|supervisor|therapist|doctor|nurse"
    r"|counsell?or|roommate|housemate|boyfriend|girlfriend|bf|gf|lawyer|agent|realtor|hairdresser|stylist|barber|trainer|teacher|worker|psychologist|psychiatrist|clinician|intern|daughter|son|cop|officer|photographer)|someone|somebody|hubby|who|he|she|they)\b"
    r"(?:'s)? ?(?:is|was|are|were|just|got|has|had|went|used to|keeps?|started|does|did|been|being|always|actually|once|now|gets?|goes|having|who|from work|at work|here|apparently)? ?(?:[\w']+ )?$",
    re.IGNORECASE,
)
_I = re.compile(r"\b(?:i|i'?m|i'?ve|i'?ll|im|ive|me|we|us)\b", re.IGNORECASE)
# the writer, other than as owner of a client
_WRITER = re.compile(
    r"\b(?:i|i'?m|i'?ve|i'?ll|i'?d|im|ive|me|we|us|myself|mine|(?:my|our) (?!(?:[\w'-]+ ){0,2}(?:clients?|patients?|residents?|pts?|caseload|kid(?:do)?s?|girls?|boys?|lads?|lad(?:y|ies)|m[uo]ms?|dads?|famil(?:y|ies)|\d)))\b",
    re.IGNORECASE,
)
# a sentence that opens with somebody else; hasty posts leave out "I", and open with the verb
_OF_OTHERS = re.compile(
    rf"\W*(?:(?:my|our|the|a|an|this|that|one of (?:my|our)|some|all|his|her|their|so|and|when|today|poor|omg|so my) )*(?:[\w'-]+ )?(?:clients?|patients?|residents?|service users?|pts?|he|she|they|it|{_PERSON})(?:'s|s'|s)?\b",
    re.IGNORECASE,
)
_CLIENT_DOES = re.compile(
    rf"\b(?:clients?|patients?|residents?|service users?|pts?|{_PERSON})(?:'s|s)? (?:(?:is|was|are|has|had|have|just|finally|now|also|got|keeps?|started|been|being|who|always|really|so|a|the|both) ){{0,3}}$",
    re.IGNORECASE,
)
# reports about others
_REPORTED = re.compile(
    r"\b(?:nurse|therapist|counsell?or|social worker|psychologist|psychiatrist|doctor|clinician|worker|officer|guard|carer|teacher|colleague|co-?worker|practitioner|lcsw|rn)\b[^\n]{0,60}\b(?:fired|arrested|charged|suspended|struck off|sued|banned|convicted|jailed|accused|loses? (?:his|her|their|license|licence)|lost (?:his|her|their|license|licence)|investigated|sentenced|reprimanded|disciplined)\b",
    re.IGNORECASE,
)
# stories, and news of people in general
_STORY = re.compile(
    r"\b(?:episode|season \d|s\d ?e\d|series finale|netflix (?:show|series)|(?:in|on|of) (?:this|the|that|a) (?:film|movie|show|series|book|novel|episode|drama|sitcom)|the (?:main |lead )?character|protagonist|screenplay|textbook|role[- ]?play\w*|vignette|case stud(?:y|ies)|hypothetical\w*"
    r"|(?:exam|practice|quiz) question|fictional|made[- ]up|webinar|workshop on|keynote|new (?:study|research|report)|study (?:finds|shows|says)|research (?:shows|finds)|headlines?|op-?ed|petition|awareness (?:day|week|month)|ceus?\b|cpd\b)",
    re.IGNORECASE,
)
_IDIOM = re.compile(
    r"(?:say no|said no|say yes|resist|help|wait|believe|stop|refuse|get over)\b", re.IGNORECASE
)
_MORE_FAMILY = re.compile(
    r"\b(?:(?:my|our|me) (?:\w+ ){0,2}(?:step\w+|bro|sis|man|bae|ex|girlfriends|besties|hubs|fella|godson|goddaughter|grand\w+|in-?laws|mil|fil|parents|folks|fam|family(?! (?:worker|support))|nephews?|nieces?|roomie|flatmate|friends?|mates|date|work (?:wife|husband|bestie)|co-?workers?|colleagues?)|mum and dad|mom and dad|hubby|of my own|my own (?:kids?|child(?:ren)?))\b",
    re.IGNORECASE,
)
_YOUNG = re.compile(r"\b(?:kids?|child(?:ren)?|boys?|girls?|babies|lads?)$", re.IGNORECASE)
# "me at her baby", "my patients daughter": the cue of own family takes two words between
_NOT_FAMILY = re.compile(r"^me (?!own )\w+ |\b(?:clients?|patients?|residents?|pts)\b", re.IGNORECASE)
_WITH_CHILDREN = r"youth|young|school|child|foster|resid|famil|teach|p(?:a)?ediatric|camp|guidance|early|nursery|juvenile|key ?work|play|support"
# where "client" alone could be anybody's
_PRACTICE_ONLY = re.compile(
    r"\b(?:patients?|pts|residents?|service[ -]users?|case ?load|inmates?|mentees?|parolees?|probationers?|therapist|therapy|counsell?\w*)\b|\b(?:m[uo]ms?|dads?|kids?|lad(?:y|ies)|famil(?:y|ies)) (?:on|from|i) ",
    re.IGNORECASE,
)
_DEAR = re.compile(r"\b(?:fave?|favou?rite|sweet\w*|dear(?:est)?) (?:\w+ )?clients?\b", re.IGNORECASE)
# everyday words for people, and the forms in which practice claims them
_ANYBODY = re.compile(rf"\b{_PERSON}\b", re.IGNORECASE)
_CLAIMED = re.compile(
    rf"\bthis (?:[\w'-]+ )?(?:kid(?:do)?|boy|girl|lad|baby|family|m[uo]m)\b|\b(?:these|those) (?:[\w'-]+ )?(?:kids|babies|boys|girls|families|m[uo]ms|teens|residents)\b|\b(?:my|our|mine|ours) (?:[\w'-]+ ){{0,2}}?{_PERSON}\b|\b{_PERSON} (?:[\w']+ )?(?:from work|from (?:the )?{_SERVICE}|at work|i work w|i see|on the {_SERVICE})",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"\b(?:s?he|they|him|her|them|his|their|you|u|ur|your)(?:'?s|'?re)?\b", re.IGNORECASE)
# "brunch w my ladies" is said of friends
_COMPANY = re.compile(
    r"(?<!of )\b(?:my|the) (?:\w+ )?(?:ladies|girls|girlies|gals|lads|guys|boys|fellas|people|peeps|women|men|crew|squad|bros|couple|members)\b(?! (?:from|on|at|in) (?:the|my|our|group|work|rehab|detox))",
    re.IGNORECASE,
)
_LEAD = 45  # characters before a match in which "my", "a mom i", "one of" may stand; basis = judgement
# "my ladies", "a grateful mom", "one of the dads", "mum from work": said of people served where the profile tells of practice
_AS_WORKERS_SAY = re.compile(
    r"\b(?:my|our) (?:[\w-]+ )?(?:ladies|lads?|guys|kiddos?|m[uo]ms|mams|mamas|dads|families|teens?|young (?:people|person|man|lady)|yps?|vets|elders|littles|regulars|peeps|couples?|little (?:man|guy|dude|lady|one)|pupils?|students?|inmates?|parolees?)\b"
    r"|\b(?:an?|the|this|that|some|one of the) (?:[\w-]+ )?(?:m[uo]ms?|mams?|mamas?|dads?|kiddo|parents?|family|families|couple|teen|lad|lady|elder|vet|survivor)\b"
    r"|\bfrom (?:work|group|the unit|clinic|rehab|detox)\b",
    re.IGNORECASE,
)
# what a service does for all, or a plan foresees
_OF_THE_WORK = re.compile(
    r"\b(?:clients?(?: are)? (?:welcome|can (?:follow|find|join|book))|on (?:the|our) (?:unit|ward) (?:for|today)|for (?:one of our|the|our) residents?|chair yoga|with the residents|as agreed|in (?:his|her|their|the) plan|(?:our|the) (?:practice|clinic|agency|team|church food) (?:page|website|account|newsletter|pantry)|insurance|bus pass form|housing (?:options|list)|voucher scheme|(?:diabetes|stop smoking|parenting|recovery|housing|support|court) (?:programme|program|reports?)|police|googled me|swiped left|unmatched|gave me (?:a |the |my )?(?:hugs?|chills|creeps|heads ?up|look|finger|lift of|idea|update|call|number|fright|smile|high[- ]?five|goosebumps|feedback|permission|consent|shivers)|if we (?:bump|meet|run))\b",
    re.IGNORECASE,
)
_BESIDE = 120  # characters between the matter and the person: one or two clauses; basis = judgement
_REACH = 300  # characters to both sides that a confirmation reads: a post; basis = judgement


@cache
def _matcher(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def says(pattern: str, text: str) -> bool:
    """A regular expression, case-insensitive, anywhere in a text."""
    return _matcher(pattern).search(text) is not None


def around(reading: Reading, span: Span, *, before: int = _REACH, after: int = _REACH) -> str:
    """The text beside a match, which for most items is all of it; what a long item says elsewhere is about something else."""
    return reading.text[max(0, span[0] - before) : span[1] + after]


@lru_cache(maxsize=1)  # asked several times for each match of an item, and items come one by one
def _mentions(reading: Reading) -> list[Span]:
    """Where somebody served by the writer is named, in order; nowhere if the profile tells of another trade and "client" is all there is."""
    owner, text = reading.owner, reading.text
    if owner.role and not owner.practises and not _PRACTICE_ONLY.search(text):
        return []
    theirs = [m.span() for m in _THEIRS.finditer(text)]
    if not _ONESELF.search(text):
        theirs += [m.span() for m in _YOURS.finditer(text)]
    taken = {at for start, end in theirs for at in range(start, end)}
    return [m.span() for m in _NAMED.finditer(text) if taken.isdisjoint(range(*m.span()))]


def _near(spans: list[Span], span: Span, distance: int) -> bool:
    """One of these sorted spans begins or ends within `distance` characters of the match."""
    start, end = span
    after = bisect_left(spans, (end + distance, 0))
    return after > 0 and spans[after - 1][1] > start - distance


def named(reading: Reading, span: Span) -> bool:
    """The words of the match, or those that touch it, name somebody served by the writer.

    "Client" is not enough where the profile tells of another trade: hairdressers and lawyers have clients too.
    """
    return named_near(reading, span, 4)


def named_near(reading: Reading, span: Span, distance: int) -> bool:
    """Somebody served by the writer is named within `distance` characters of the match."""
    return _near(_mentions(reading), span, distance)


def meant(reading: Reading, span: Span) -> bool:
    """The match says "she" or "him", the item names a client and nobody of the writer's own life."""
    words = reading.text[slice(*span)]
    return (
        bool(_PRONOUN.search(words))
        and _near(_mentions(reading), span, _REACH)
        and not _own_life(reading, span)
    )


def known(reading: Reading, span: Span) -> bool:
    """The match speaks of "her" or "one of my lads", the profile tells of practice, and nobody of the writer's own life is in the item."""
    words, beside = reading.text[slice(*span)], reading.text[max(0, span[0] - 20) : span[1] + 30]
    if not reading.owner.practises or _THEIRS.search(words):
        return False
    if not _PRONOUN.search(words):
        if not _ANYBODY.search(words):
            return False
        if not (_CLAIMED.search(beside) or (_COMPANY.search(beside) and reading.near("session", span, 40))):
            return False
    return not _own_life(reading, span)


def in_practice(reading: Reading, span: Span) -> bool:
    """The profile tells of practice, and nobody of the writer's own life is in the item: for patterns that say the rest themselves."""
    return reading.owner.practises and not _own_life(reading, span)


def _own_life(reading: Reading, span: Span) -> bool:
    """Somebody of the writer's own life is named around the match."""
    if reading.has("own_therapy"):
        return True
    first, last = max(0, span[0] - _REACH), span[1] + _REACH
    own = [cue for cue in reading.cues.get("own_family", ()) if cue[0] < last and cue[1] > first]
    own += [(m.start() + first, m.end() + first) for m in _MORE_FAMILY.finditer(around(reading, span))]
    return not all(_perhaps_served(reading, span, cue) for cue in own)


def _perhaps_served(reading: Reading, span: Span, cue: Span) -> bool:
    """A family word in the match that practitioners say of clients too: "two of my boys"; "my kids" where the role is with children."""
    (start, end), (first, last) = span, cue
    relation = reading.text[first:last]
    if _NOT_FAMILY.search(relation) or says(
        r"\b(?:call(?:s|ed|ing)?|named) $", reading.text[max(0, first - 10) : first]
    ):
        return True
    if first >= end + 12 or last <= start - 12 or not _YOUNG.search(relation):
        return False
    if says(
        r"^(?:'s)? (?:from|on|at|in) (?:work|placement|group|the|my|our)\b", reading.text[last : last + 20]
    ):
        return True
    singled = says(
        r"\b(?:of|fav\w*|work|little|lil|other) $", reading.text[max(0, first - 12) : first]
    ) or says(r"\b(?:fav\w*|work|little|lil|other|girl)\b", relation)
    return singled or says(_WITH_CHILDREN, reading.owner.role)


def among_friends(reading: Reading, span: Span) -> bool:
    """The company in the match is called as one calls friends: "my ladies", "the lads"; no client is named."""
    return not (named(reading, span) or reading.near("session", span, 40)) and bool(
        _COMPANY.search(reading.text[max(0, span[0] - 20) : span[1] + 30])
    )


def done_by_client(reading: Reading, span: Span) -> bool:
    """Right before the match stands a client as the one who does it: "my client has a crush on"."""
    return bool(_CLIENT_DOES.search(reading.text[max(0, span[0] - 40) : span[0]]))


def happened(reading: Reading, span: Span, *, wished: bool = False, by_others: bool = False) -> bool:
    """It is told as the writer's own doing: not denied, supposed, taught, reported of others, or kept within bounds.

    `wished`: the words of the match may themselves say "wants to", "not a". `by_others`: somebody else may do it.
    """
    start, end = span
    before_it = bisect_right(reading.sentences, start, key=lambda sentence: sentence[0])
    opens = reading.sentences[before_it - 1][0] if before_it else 0
    before, words = reading.text[opens:start], reading.text[start:end]
    if (_NOT.search(before[-70:]) and not _IDIOM.match(words)) or _SUPPOSED.search(before + words):
        return False
    if _NOT_WITHIN.search(words) and not wished:
        return False
    somebody = _SOMEBODY.search(before[-60:])
    if somebody and not (by_others or _NAMED.match(words) or _I.search(somebody.group()) or _I.search(words)):
        return False
    return not any(p.search(around(reading, span)) for p in (_REPORTED, _STORY))


def near_client(reading: Reading, span: Span, reach: int = 60) -> bool:
    """A client is named around the match or meant in it, the writer is part of it, and it happened: for matches that name only the matter."""
    start, end = span
    beside = reading.text[max(0, start - reach) : end + reach]
    if not (named_near(reading, span, reach) or meant(reading, span)):
        return False
    if not _WRITER.search(beside) and _OF_OTHERS.match(reading.sentence(start)):
        return False  # "client got christened": nobody says that the writer was there
    return happened(reading, span, wished=True)


def tied(reading: Reading, span: Span) -> bool:
    """Beside words that name the matter alone stands somebody served by the writer, who is part of it, and it happened."""
    owner = reading.owner
    if not (owner.practises or (not owner.role and _PRACTICE_ONLY.search(around(reading, span)))) or reading.has("supposed"):
        return False
    if _OF_THE_WORK.search(around(reading, span, before=_BESIDE, after=_BESIDE)):
        return False
    if near_client(reading, span, _BESIDE):
        return True
    beside = around(reading, span, before=_BESIDE // 2, after=_BESIDE // 2)
    spoken_of = bool(_AS_WORKERS_SAY.search(beside)) or (reading.near("session", span, _BESIDE) and bool(_PRONOUN.search(beside)))
    return owner.practises and spoken_of and not _own_life(reading, span) and happened(reading, span, wished=True)


def spoken_by_worker(reading: Reading, span: Span) -> bool:
    """The profile tells of practice; it is no rule, question or story, and nobody of the writer's own life is in the match."""
    own = any(start < span[1] and end > span[0] for start, end in reading.cues.get("own_family", ()))
    return reading.owner.practises and not (own or reading.has("supposed") or _STORY.search(around(reading, span)) or _REPORTED.search(around(reading, span)))


def told(reading: Reading, span: Span) -> bool:
    """A client is named, or understood from the profile, and it happened."""
    return (named(reading, span) or meant(reading, span) or known(reading, span)) and happened(reading, span)


def told_as_wish(reading: Reading, span: Span) -> bool:
    """`told`, and the words of the match may say "wants to" or "not a"."""
    return (named(reading, span) or meant(reading, span) or known(reading, span)) and happened(
        reading, span, wished=True
    )


def told_at_work(reading: Reading, span: Span) -> bool:
    """The same where the words fit every trade: the profile tells of practice, or they name nobody but a patient or resident."""
    words = reading.text[max(0, span[0] - _LEAD) : span[1] + 30]
    return told(reading, span) and (
        reading.owner.practises
        or (not reading.owner.role and bool(_PRACTICE_ONLY.search(words) or _DEAR.search(words)))
    )
