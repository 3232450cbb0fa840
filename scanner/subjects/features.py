"""What the learned heads see of an item: named features, so that every verdict can be read back word by word.

Features are binary or small counts; words and word pairs share a weight of one divided by the root of their number,
so that a long post is not louder than a short one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from math import sqrt

from scanner.relationships.roster import EMPTY, Roster
from scanner.subjects.reading import Reading
from scanner.text import words

_NAME = re.compile(r"(?<![.!?]\s)(?<!^)\b[A-Z][a-z]{2,}\b")
_DIGIT = re.compile(r"\d")
_ALT = re.compile(r"[^\W\d_]{3,}")


def _tokens(text: str) -> list[str]:
    return words(_DIGIT.sub("0", text))[:400]


Features = list[tuple[str, float]]


def signal_features(signals: Iterable[str]) -> Features:
    """Features of the signals that matched, by id; ordered, so that sums of floats never depend on the order of a set."""
    matched = list(dict.fromkeys(signals))
    found = [(f"signal={signal}", 1.0) for signal in matched]
    for family in ("rid.", "dual."):
        count = sum(s.startswith(family) for s in matched)
        found += [(f"{family}>={n}", 1.0) for n in (1, 2, 4) if count >= n]
    return found


def features(reading: Reading, roster: Roster = EMPTY) -> Features:
    """Features of an item before any signal has looked at it."""
    item, owner = reading.item, reading.owner
    found: dict[str, float] = {"bias": 1.0, f"kind={item.kind}": 1.0, f"audience={item.audience}": 1.0}
    for category, spans in reading.cues.items():
        found[f"cue={category}"] = 1.0
        if len(spans) > 2:
            found[f"cues={category}"] = 1.0
    found[f"practice={reading.practice}"] = 1.0
    found["practises"] = float(owner.practises)
    if item.author is not None:
        found["by-other"] = 1.0
        found[f"by-other:{item.kind}"] = 1.0
    if item.to:
        found["to"] = 1.0
    if item.media:
        found["media"] = 1.0
    named = roster.in_text(item.text)
    if named:
        found[f"roster-text={named}"] = 1.0
    person = roster.is_person(item.author or item.to)
    if person:
        found[f"roster-person={person}"] = 1.0
    if item.group and roster.in_text(item.group):
        found["roster-group"] = 1.0
    text = reading.text
    if _NAME.search(text):
        found["capitalised"] = 1.0
    if "?" in text:
        found["question"] = 1.0
    if '"' in text:
        found["quotation"] = 1.0
    if reading.has("third_person") and reading.practice == 2:
        found["person-in-practice"] = 1.0
    if reading.has("now") and reading.practice == 2:
        found["now-in-practice"] = 1.0
    tokens = _tokens(text)
    for limit in (5, 15, 40, 100):
        if len(tokens) > limit:
            found[f"longer={limit}"] = 1.0
    grams = dict.fromkeys([f"w={t}" for t in tokens] + [f"w={a} {b}" for a, b in pairwise(tokens)])
    scene = dict.fromkeys(f"alt={t.casefold()}" for m in item.media if m.alt for t in _ALT.findall(m.alt))
    group = dict.fromkeys(f"group={t}" for t in _tokens(item.group or ""))
    for share, names in ((3.0, grams), (1.0, scene), (1.0, group)):
        found.update(dict.fromkeys(names, share / sqrt(len(names)) if names else 0.0))
    return [(name, value) for name, value in found.items() if value]


