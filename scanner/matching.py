"""Many patterns at once: which of hundreds of regular expressions can match a text at all.

From each pattern the literals are taken that any match must hold: a list of groups, one literal of each group. One pass
of an Aho-Corasick automaton finds the literals of a text; only patterns whose every group is met are run. Nothing is
missed, so the findings are the same as without the filter - only faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import product
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

try:
    from ahocorasick_rs import AhoCorasick, MatchKind
except ImportError:  # no wheel for this system: the same literals, found one by one
    AhoCorasick = None  # type: ignore[assignment, misc]

MOST = 400  # strings in one group; more would be slower to look for than the pattern is to run
SHORTEST = 2  # letters; a shorter literal is in every text
Strings = frozenset[str]
Groups = list[Strings]
NOTHING: Strings = frozenset({""})


def required_literals(pattern: str) -> Groups:
    """Groups of lower-case strings; every match of the pattern (case-insensitive) holds one string of each group."""
    return _required(_parser.parse(pattern, re.IGNORECASE))


def _required(nodes: Iterable[Any]) -> Groups:
    """Of a sequence: runs of parts that stand for a few known strings are multiplied out, each run is one group."""
    groups: Groups = []
    run: Strings = NOTHING

    def close() -> None:
        nonlocal run
        if run and min(map(len, run)) >= SHORTEST:
            groups.append(run)
        run = NOTHING

    for kind, value in nodes:
        exact = _exact(kind, value)
        if exact is not None and len(run) * len(exact) <= MOST:
            run = frozenset(a + b for a, b in product(run, exact))
            continue
        close()
        if exact is not None:
            run = exact
        else:
            groups.extend(_inside(kind, value))
    close()
    return groups


def _exact(kind: Any, value: Any) -> Strings | None:
    """The strings that a part can stand for, None where they are many or unknown."""
    if kind is op.LITERAL:
        return frozenset({chr(value).lower()})
    if kind in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return NOTHING  # they take no letters
    if kind is op.IN and all(k is op.LITERAL for k, _ in value) and len(value) <= 8:
        return frozenset(chr(v).lower() for _, v in value)
    if kind is op.SUBPATTERN:
        return _sequence(value[3])
    if kind is op.BRANCH:
        parts = [_sequence(branch) for branch in value[1]]
        union = frozenset().union(*(p for p in parts if p is not None)) if None not in parts else None
        return union if union is not None and len(union) <= MOST else None
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT) and value[:2] in ((0, 1), (1, 1)):
        inner = _sequence(value[2])
        return None if inner is None else inner | NOTHING if value[0] == 0 else inner
    return None


def _sequence(nodes: Iterable[Any]) -> Strings | None:
    total: Strings = NOTHING
    for kind, value in nodes:
        exact = _exact(kind, value)
        if exact is None or len(total) * len(exact) > MOST:
            return None
        total = frozenset(a + b for a, b in product(total, exact))
    return total


def _inside(kind: Any, value: Any) -> Groups:
    """Groups of a part that stands for too many strings to list."""
    if kind is op.SUBPATTERN:
        return _required(value[3])
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT) and value[0] >= 1:
        return _required(value[2])
    if kind is op.BRANCH:
        # one group that covers every branch: the best group of each
        best = [min(found, key=_commonness, default=None) for found in map(_required, value[1])]
        if all(b is not None for b in best):
            union = frozenset().union(*(b for b in best if b is not None))
            return [union] if len(union) <= 8 * MOST else []
    return []


def _commonness(group: Strings) -> float:
    """How often a group is met in a text, roughly: short strings are common."""
    return sum(0.2 ** len(s) for s in group)


class PatternSet:
    """`candidates(text)` gives the indices of the patterns that may match; a superset of those that do."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._always: list[int] = []
        self._rest: list[list[Strings]] = []
        self._triggers: dict[str, list[int]] = {}
        for index, pattern in enumerate(patterns):
            groups = sorted(required_literals(pattern), key=_commonness)
            self._rest.append([g for g in groups[1:4] if len(g) <= MOST])
            if not groups:
                self._always.append(index)
            for literal in groups[0] if groups else ():
                self._triggers.setdefault(literal, []).append(index)
        self._literals = sorted(set(self._triggers).union(*(g for rest in self._rest for g in rest)) if self._triggers else ())
        self._automaton = AhoCorasick(self._literals, matchkind=MatchKind.Standard) if AhoCorasick is not None and self._literals else None

    def candidates(self, text: str) -> list[int]:
        """Indices in rising order."""
        text = text.lower()
        if self._automaton is not None:
            present = {self._literals[i] for i, _, _ in self._automaton.find_matches_as_indexes(text, overlapping=True)}
        else:
            present = {literal for literal in self._literals if literal in text}
        hit = {i for literal in present if literal in self._triggers for i in self._triggers[literal]}
        found = [i for i in hit if all(not present.isdisjoint(g) for g in self._rest[i])]
        return sorted(found + self._always)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern as every signal and cue is run: case-insensitive, `.` not over line ends."""
    return re.compile(pattern, re.IGNORECASE)
