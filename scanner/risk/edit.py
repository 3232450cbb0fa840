"""What a smaller edit would change: details made general, one or two at a time, and the item judged again.

Offered as advice only. People who were there recognise an episode whatever is left out, and the report says so.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

Span = tuple[int, int]
_GENERAL = {
    "name": "someone", "initial": "someone", "nickname": "someone", "handle": "someone", "relative_name": "a relative",
    "age": "", "date": "", "time": "recently", "place": "somewhere", "employer": "a workplace", "school": "a school",
    "occupation": "a job", "condition": "a health problem", "medication": "a medicine", "treatment": "help", "legal": "a legal matter",
    "family": "family", "ethnicity": "", "religion": "", "language": "", "appearance": "", "event": "something that happened",
    "quote": "", "object": "something", "contact": "", "id_number": "", "gender": "", "sexuality_gender_identity": "",
}  # fmt: skip
_WORDS = {
    "name": "leave out the name", "initial": "leave out the initials", "nickname": "leave out the nickname",
    "handle": "remove the handle", "relative_name": "leave out the relative's name", "age": "leave out the age",
    "date": "leave out the date", "time": "leave out when it happened", "place": "leave out the place",
    "employer": "leave out the employer", "school": "leave out the school", "occupation": "leave out the job",
    "condition": "leave out the condition", "medication": "leave out the medicine", "treatment": "leave out the treatment",
    "legal": "leave out the legal matter", "family": "leave out the family details", "ethnicity": "leave out the ethnicity",
    "religion": "leave out the religion", "language": "leave out the language", "appearance": "leave out the looks",
    "event": "leave out what happened", "quote": "leave out the quotation", "object": "leave out the object",
    "contact": "remove the contact details", "id_number": "remove the number", "gender": "leave out the gender",
    "sexuality_gender_identity": "leave out orientation or gender identity",
}  # fmt: skip


def generalise(text: str, spans: list[tuple[Span, str]]) -> str:
    """The text with each span put in general words; spans are (start, end), type and may not overlap."""
    for (start, end), kind in sorted(spans, reverse=True):
        text = text[:start] + _GENERAL.get(kind, "") + text[end:]
    return text


def smaller_edits(
    text: str, identifiers: list[tuple[Span, str]], score: float, rescore: Callable[[str], float]
) -> list[dict[str, object]]:
    """Up to two changes that lower the score most, `[{change, score_after}]`, only where they lower it by 3 or more."""
    by_type: dict[str, list[tuple[Span, str]]] = {}
    for span, kind in identifiers:
        if kind in _WORDS:
            by_type.setdefault(kind, []).append((span, kind))
    tried: list[tuple[float, tuple[str, ...]]] = []
    singles = sorted((rescore(generalise(text, spans)), (kind,)) for kind, spans in list(by_type.items())[:6])
    tried += singles[:1]
    best = [kinds[0] for _, kinds in singles[:3]]
    pairs = sorted((rescore(generalise(text, by_type[a] + by_type[b])), (a, b)) for a, b in combinations(best, 2))
    if pairs and (not singles or pairs[0][0] <= singles[0][0] - 3):
        tried += pairs[:1]
    return [
        {"change": " and ".join(_WORDS[k] for k in kinds), "score_after": round(after, 1)}
        for after, kinds in tried
        if after <= score - 3
    ]  # fmt: skip
