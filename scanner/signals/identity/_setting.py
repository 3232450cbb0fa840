"""Confirmations that several signals share: does a match stand in practice, or in the writer's own life?"""

from __future__ import annotations

from scanner.matching import compiled
from scanner.signals._signal import USUALLY_SILENT
from scanner.signals.identity._people import OURS, PARTICULAR, SETTING
from scanner.subjects.reading import Reading, Span

# Practitioners call clients "my girls", "our kids", "one of my moms": the cue alone does not say whose family it is.
# `served` below keeps the writer's own family out.
BUT_FAMILY = USUALLY_SILENT - {"own_family"}

_PRACTICE_WORDS = (
    # "my client", "residents", "a pt", "caseload", "one of mine"
    rf"\b(?:clients?|patients?|residents?|inmates?|service[ -]?users?|caseload|outpatients?|inpatients?|parolees?|(?<!\d )(?<!on )pts?(?! ?\d)|{OURS})\b",
    # "in session", "home visit", "art therapy", "intake", "couples sesh", "grief group"
    r"\b(?:(?:in|our|my|ur|your|the|last|next|first|final|same|this|a|couples|family|group|therapy|\d+) (?:\d+ )?(?:session|sesh)s?|home visits?|intakes?|care plans?|case ?notes?|safeguarding|ward round|handover|case conference|core group|mandated reporter|child protection|foster care|group home|care home)\b",
    r"\b(?:art|play|family|group|couples?|marriage|speech|occupational|music) (?:therapy|counsell?ing)\b|\b(?:grief|bereavement|support|process|dbt|skills|anger(?: management)?|iop|php|recovery|parenting|therapy) group\b",
    # "SW life", "therapist icks", "nurses of twitter", "as a counsellor"
    r"\b(?:therapists?|social work(?:ers?)?|sws?|l?[cm]sw|counsell?ors?|nurses?|case ?(?:workers?|managers?)|case ?mgr|clinicians?|midwi(?:fe|ves)|psychologists?|key ?workers?|support workers?|youth workers?|probation officers?|slps?|chaplains?)\b",
    # "lady i work with", "kids on our unit", "our summer camp kids"
    r"\b(?:i|we|i've|i'm) (?:work(?:ed|ing)?|serve[ds]?|support(?:ed)?|see|counsel\w*) (?:with|w/)?|\b(?:on|from) (?:my|our|the) (?:unit|ward|books|floor|caseload|shelter)\b",
    r"\b(?:my|our) (?:\w+ )?(?:camp|group|program(?:me)?|unit|ward|shelter|clinic|refuge|hostel|outreach) (?:kids|kiddos|girls|boys|ladies|lads|guys|moms|mums|families|teens|youth|fam)\b",
)
# the same where the profile tells of another life: hairdressers have clients too, and poets have patients
_UNMISTAKABLE = (
    r"\b(?:caseload|home visits?|case ?notes?|(?:my|our|a|one of my) (?:\w+ )?(?:patients?|inmates?|parolees?|service[ -]users?)|in session|intakes?|safeguarding|ward round|core group|(?:art|play) therapy)\b",
    r"\b(?:(?:as (?:a|an|ur|your)|fellow|dear) (?:\w+ )?(?:therapists?|social workers?|counsell?ors?|nurses?)|(?:therapist|nurse|sw|social work(?:er)?) (?:life|fam|friends|probs|problems|icks?)|\w+ of twitter)\b",
)
_OWN_PEOPLE = (
    # "my mum", "our dad" - but not "one of my mums"
    r"(?<!one of )(?<!two of )(?<!some of )\b(?:my|our) (?:own |\w+ )?(?:mum|mom|mam|mother|mummy|dad|da|daddy|father)\b",
    # "my niece", "our puppy", "my best friend", "hubby"
    r"\b(?:my|our) (?:own |\w+ )?(?:son|daughter|sister|brother|sis|bro|husband|wife|partner|nan|nana|gran(?!t)\w*|aunt\w*|uncle|cousin|niece|nephew|bf|gf|boyfriend|girlfriend|fianc\w+|toddler|newborn|dog|cat|puppy|pup|kitten|hamster|bestie|best friend|roommate|housemate|neighbou?r|in-laws|(?:mother|father|sister|brother)-in-law|mil|eldest|youngest|oldest)s?\b",
    r"\b(?:hubby|mummy|daddy|my own (?:kids?|child(?:ren)?|famil(?:y|ies)|therap(?:y|ist)))\b",
)
# "my kids", "our girls", a card on Mother's Day: family or clients, and family where nothing says otherwise
_PERHAPS_OWN = (
    r"(?<!one of )(?<!two of )(?<!some of )\b(?:my|our|me) (?:kids?|child(?:ren)?|boys?|girls?|baby|babies|twins|lads?|fam(?:ily)?)\b(?! (?:group|home|unit|at work|on (?:my|the|our)|from|in (?:my|the|our)))",
    r"\b(?:mother|father|mum|mom|dad)'?s'? day\b|\b(?:grandma|grandpa|nana)\b",
)


def _found(patterns: tuple[str, ...], text: str) -> bool:
    return any(compiled(p).search(text) for p in patterns)


def holds(reading: Reading, *patterns: str) -> bool:
    """Every one of the patterns is somewhere in the item."""
    return all(compiled(p).search(reading.text) for p in patterns)


def spoken(reading: Reading, span: Span) -> bool:  # noqa: ARG001
    """The item's own words show practice; fewer words do where the profile tells of another life."""
    owner = reading.owner
    elsewhere = bool(owner.role or owner.bio or owner.employer) and not owner.practises
    return _found(_UNMISTAKABLE if elsewhere else _PRACTICE_WORDS, reading.text)


_RULE = r"\b(?:never|don'?t|do not|please don'?t|should(?:n'?t| not| never)|must(?:n'?t| not)|we don'?t) (?:\w+ )?(?:share|post|tell|discuss|use|name|publish|repost|show)\b"


def a_rule(reading: Reading) -> bool:
    """The item tells others - or itself - not to share: a boundary kept, not crossed."""
    return _found((_RULE,), reading.text)


def own_people(reading: Reading, span: Span) -> bool:  # noqa: ARG001
    """The writer's own relatives, friends or animals are in the item, and nobody served is."""
    return _found(_OWN_PEOPLE, reading.text) and not compiled(PARTICULAR).search(reading.text)


def practised(reading: Reading, span: Span) -> bool:
    """The profile or the item's own words show practice."""
    return reading.owner.practises or spoken(reading, span)


def served(reading: Reading, span: Span) -> bool:
    """Somebody served, not the writer's family: practice words, or a practitioner's profile and no family words."""
    if own_people(reading, span):
        return False
    ambiguous = _found(_PERHAPS_OWN, reading.text) and not _found((SETTING,), reading.text)
    return spoken(reading, span) or (reading.owner.practises and not ambiguous)
