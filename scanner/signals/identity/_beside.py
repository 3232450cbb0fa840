"""Confirmations that look beside a match: is the person there somebody served, or somebody of the writer's own life?

`own_family` and `news` cues of a whole item are too coarse here: a post about a client that ends "going home to hug my
kids" is still about the client. Signals that use these confirmations leave those two worlds to them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from scanner.matching import compiled
from scanner.signals._signal import USUALLY_SILENT
from scanner.signals.identity._people import PARTICULAR, SOMEONE, THIRD
from scanner.signals.identity._setting import spoken
from scanner.subjects.reading import Reading, Span

HERE = USUALLY_SILENT - {"own_family", "news"}

# "my niece", "our puppy", "me mam", "my own kids", "hubby"; not "my kids" or "my boys", which practice says of clients too
_OWN = re.compile(
    r"(?<!one of )(?<!two of )(?<!ree of )(?<!few of )(?<!ome of )(?<!all of )(?<!alf of )(?<!ost of )\b(?:my|our) (?:own |new |only |first |fave |late |poor |lovely |beautiful |older |younger |little |big |baby |step|ex[- ]|\w+ year old |\d+[- ]?(?:year[- ]old|y/?o|yr old) )?"
    r"(?:mum|mom|mam|mother|mummy|dad|da|daddy|father|parents|son|daughter|sister|brother|sis|bro|husband|wife|partner|nan|nana"
    r"|gran(?!t)\w*|aunt\w*|uncle|cousin|niece|nephew|bf|gf|boyfriend|girlfriend|fianc\w+|hubby|toddler|newborn|dog|cat|puppy|pup|kitten"
    r"|hamster|bestie|best friend|friend|roommate|flatmate|housemate|neighbou?r|in-laws|mil|eldest|youngest|oldest|kid|child|baby|twins|triplets"
    r"|(?:mother|father|sister|brother)-in-law)s?\b(?!'s? (?:client|patient|caseload))"
    r"|\b(?:hubby|mummy|daddy|my own (?:kids?|children|famil(?:y|ies)|boys?|girls?)|me (?:mam|mum|ma|da|nan|gran|granny)|of my own)\b"
    r"|\bour (?:kids|boys|girls|wedding|anniversary|honeymoon)\b|\bas (?:a|the) (?:mum|mom|mother|dad|father|parent)\b"
    r"|\bmy (?:beautiful |amazing |wonderful )?(?:family|children|godson|goddaughter|grand\w+)\b(?! (?:from|on (?:my|the) caseload))",
    re.IGNORECASE,
)
# "my client", "one of mine", "on my caseload", "patient told me": beside these, family words are the client's
_SERVED = re.compile(
    r"\b(?:(?:my|our|one of (?:my|our)|new|fave|favou?rite|this) (?:[\w-]+ ){0,3}(?:clients?|patients?|pts?|residents?|inmates?|service[ -]users?|students?|pupils?)"
    r"|(?:clients?|patients?|pt|resident|service[ -]user)(?:'s)? (?:\w+ed|said|says|told|came|is|was|w|w/|with|who)|of (?:mine|ours)|caseload"
    r"|i work (?:with|w))\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\"[^\"\n]*\"")
# "need to hug my dog", "going home to my kids"
_HOME_TO = re.compile(r"\b(?:hug\w*|kiss\w*|cuddl\w+|snuggl\w+|squeez\w+|home to|home 2|miss(?:ing)?|hold|holding|thankful for|grateful for|wine and|cry(?:ing)? to|told|tell|asked|scared) (?:the |up with |with |w )?$", re.IGNORECASE)
_NEWS = (
    r"\b(?:webinar|workshop|keynote|(?<!case )conference|symposium|article|op-?ed|headlines?|new (?:study|research|report)|study (?:finds|shows|says)"
    r"|research (?:shows|finds)|donate|fundrais\w+|helpline|hotline|crisis line|awareness|petition|vacanc(?:y|ies)|job opening|we'?re hiring"
    r"|parliament|congress|senate|legislat\w+|election|call your rep|saves? lives|ceus?|cpd|deserve (?:better|more)|netflix|podcast)\b"
    r"|#(?:\w+awareness|\w+month|\w+week|policy)\b"
)  # fmt: skip
# "at work", "on shift", "third visit": practice where the profile says what the work is
_WORKDAY = (
    r"\b(?:at work|(?:on|my|this|night|long|day|late|whole) shift|work (?:today|tonight|tonite)|visits? (?:to|at|with|w)|waiting r(?:oo)?m|case|class|on duty|my job|this job"
    r"|therap(?:y|ist)|tx|visits?|group|rounds|iop|php|visit(?:ed|ing)|appts?|appointments?|sober|clean|detox|rehab|placements?|foster\w*|hearing|adopt(?:ed|ion)|removed|ieps?"
    r"|restraint|ward|voucher|asylum|homeless|crisis|discharged?|sees? me|case ?workers?|day ?room|outreach|supervis\w+|meds|staffing|ER|unit|housed|nurses?|nicu|icu|streets|pip|ssi|benefits|ged|program(?:me)?|step(?:dad|mum|mom)|bio (?:m[uo]m|dad)|hung up on me|\d+ days|custod\w+|group home|flats?|estate|self[- ]harm\w*|suicid\w+|assess\w+|going home|refuge|safe ?house|evict\w+|food ?bank"
    r"|meltdown|restrained|dialysis|palliative|hospice|cps|dhs|dcfs|social services|counsel\w+|treating|abus\w+|dv|worker|in care|custody|judge|casework|SW"
    r"|(?:my|our) (?:\w+ ){0,2}(?:lad(?:y|ies)|lads?|guys?|m[uo]ms|mams|famil(?:y|ies)|fams?|girls|boys|kids|kiddos?|teens?|vets?|fellas?|elders?|students?|couple|gents?|yps?|babies))\b"
)
# hairdressers, designers, lawyers, trainers, landlords and rescuers of dogs have clients, intakes and home visits too
_TRADE = (
    r"\b(?:balayage|blow ?dr(?:y|ies)|highlights|lashes|brows|nails|salon|barber|logo|website|invoice[sd]?|mock-?ups?|brand(?:ing)?|brief|deadline|deliverables?|calendar invite|wireframe|copywriting|freelanc\w+"
    r"|viewings?|buyers?|sellers?|tenants?|landlord|mortgage|escrow|closing costs|listing|realtor|small claims|retainer|billable|witness(?:es)?|contractor|plumb\w+|boiler|dispatch|ute|haul(?:ing|in)?|load of"
    r"|deadlift\w*|squats?|macros|reps|pb|pt session|marathon|back piece|stencil|ink|flash|photographer|bride|groom|wedding shoot|venue|playlist|dungeon|campaign|npc|loot|quest"
    r"|spay|neuter|kennel|mutts?|beagle|shep|pit(?:bull| mix)?|kittens?|pups?|litter|rescue (?:dog|cat)s?|foster (?:dog|cat|fail|pup)s?|vet bill|hip (?:surgery|replacement)|emdr is)\b"
)
_GAP = 60  # characters: about a clause; basis = judgement
_SPOKEN_OF = re.compile(rf"{SOMEONE}|{THIRD}", re.IGNORECASE)
_BESIDE = 120  # characters between the matter and the person: one or two clauses; basis = judgement
_PARAGRAPH = 600  # characters; basis = judgement


def own_life(reading: Reading, span: Span, said: Span = (0, 0)) -> bool:
    """The writer's own relatives, friends or animals stand at the match, or beside it where no client does.

    Words that somebody else speaks do not count: those in quotation marks and those inside `said`. Nor do people whom
    the writer only goes home to.
    """
    around = _around(reading, span)
    others = [*_within(reading, _QUOTED, around), said]
    found = [
        end
        for start, end in _within(reading, _OWN, around)
        if not any(s <= start < e for s, e in others) and not _HOME_TO.search(reading.text[max(0, start - 24) : start])
    ]
    if any(0 <= span[0] - end <= 2 for end in found):  # "my husband, Dwayne"
        return True
    return bool(found) and not _within(reading, _SERVED, around)


def mentions(reading: Reading, span: Span, pattern: str) -> bool:
    """The pattern matches near a match: in the same post, or within a paragraph to both sides in a long text."""
    return bool(_within(reading, compiled(pattern), (span[0] - _PARAGRAPH, span[1] + _PARAGRAPH)))


def public_life(reading: Reading, span: Span) -> bool:
    """News, training, campaigns: people in general, or people whom everybody knows."""
    return mentions(reading, span, _NEWS)


def at_work(reading: Reading, span: Span, said: Span = (0, 0)) -> bool:
    """The profile or the words show practice: for patterns that say the rest themselves. `said`: see `own_life`."""
    shown = reading.owner.practises or _in_words(reading, span)
    return shown and not (own_life(reading, span, said) or public_life(reading, span))


def in_practice(reading: Reading, span: Span) -> bool:
    """The words show practice, or for a practitioner come near it: for patterns that also fit anybody's life."""
    near = reading.owner.practises and (reading.has("place", "client_group") or mentions(reading, span, _WORKDAY))
    shown = near or _in_words(reading, span)
    return shown and not (own_life(reading, span) or public_life(reading, span))


def spoken_by_worker(reading: Reading, span: Span) -> bool:
    """The profile tells of practice; it is no rule, question or story, and the writer's own people are not in it."""
    return reading.owner.practises and at_work(reading, span) and not reading.has("supposed")


def tied(reading: Reading, span: Span) -> bool:
    """Beside words that name the matter alone stands one particular person served, and it is no story, rule or question."""
    start, end = span
    window = (max(0, start - _BESIDE), end + _BESIDE)
    near = _within(reading, compiled(PARTICULAR), window) or (
        reading.owner.practises and reading.near("session", span, _BESIDE) and _within(reading, _SPOKEN_OF, window)
    )
    return bool(near) and in_practice(reading, span) and not reading.has("supposed")


def _in_words(reading: Reading, span: Span) -> bool:
    """Practice by the item's words; those of another trade's people must be unmistakable."""
    owner = reading.owner
    if not owner.practises and mentions(reading, span, _TRADE):
        return False
    elsewhere = bool(owner.role or owner.employer) and not owner.practises
    return (reading.practice == 2 and not elsewhere) or in_words(reading)


@lru_cache(maxsize=8)  # asked for every match of every signal, and the same for a whole item
def in_words(reading: Reading) -> bool:
    """The item's own words show practice."""
    return spoken(reading, (0, 0))


@lru_cache(maxsize=256)
def _spans(reading: Reading, pattern: re.Pattern[str]) -> list[Span]:
    """All matches in an item, found once however many signals ask."""
    return [m.span() for m in pattern.finditer(reading.text)]


def _within(reading: Reading, pattern: re.Pattern[str], window: Span) -> list[Span]:
    """The matches that lie inside a window."""
    spans = _spans(reading, pattern)
    return [span for span in spans[bisect_left(spans, (window[0], 0)) :bisect_right(spans, (window[1], 0))] if span[1] <= window[1]]


def _around(reading: Reading, span: Span) -> Span:
    """The sentence of the match, and a clause to both sides."""
    start, end = span
    first, last = sentence(reading, start)
    return max(0, min(first, start - _GAP)), max(last, end + _GAP)


def sentence(reading: Reading, position: int) -> Span:
    """The sentence at a position; the position itself between two sentences."""
    at = bisect_right(reading.sentences, (position, len(reading.text))) - 1
    if at >= 0 and reading.sentences[at][0] <= position < reading.sentences[at][1]:
        return reading.sentences[at]
    return position, position
