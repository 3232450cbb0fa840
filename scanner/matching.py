"""Many patterns at once: which of hundreds of regular expressions can match a text at all.

From each pattern the literals are taken that any match must hold: a list of groups, one literal of each group. One pass
of an Aho-Corasick automaton finds the literals of a text; only patterns whose every group is met are run. Nothing is
missed, so the findings are the same as without the filter - only faster.
"""

from __future__ import annotations

import gzip
import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from hashlib import blake2b
from itertools import product
from re import _casefix, _parser  # type: ignore[attr-defined]
from re import _constants as op  # type: ignore[attr-defined]
from typing import Any

try:
    from ahocorasick_rs import AhoCorasick, MatchKind
except ImportError:  # no wheel for this system: the same literals, found one by one
    AhoCorasick = None  # type: ignore[assignment, misc]

MOST = 400  # strings in one group; more would be slower to look for than the pattern is to run
SHORTEST = 2  # letters; a shorter literal is in every text
EDGE = "\0"  # stands for a word boundary in literals and in the text they are looked for in
Strings = frozenset[str]
Groups = list[Strings]
NOTHING: Strings = frozenset({""})
# letters that `re` takes for one another beside their capitals, each to the first of them: ı as i, ſ as s, ς as σ
_SAME = {code: min(code, *others) for code, others in _casefix._EXTRA_CASES.items()} | {ord("İ"): ord("i")}  # noqa: SLF001


def required_literals(pattern: str) -> Groups:
    """Groups of folded strings; every match of the pattern (case-insensitive) holds one string of each group."""
    return _required(_parser.parse(pattern, re.IGNORECASE))


def _required(nodes: Iterable[Any], *, opens: bool = False, closes: bool = False) -> Groups:
    """Of a sequence: runs of parts that stand for a few known strings are multiplied out, each run is one group.

    `opens` and `closes`: a word boundary stands right before, right after the sequence.
    """
    groups: Groups = []
    parts = list(nodes)
    run: Strings = frozenset({EDGE}) if opens else NOTHING

    def close() -> None:
        nonlocal run
        marked = frozenset(map(_marked, run))
        if marked and all(map(_is_telling, marked)):
            groups.append(marked)
        run = NOTHING

    for index, (kind, value) in enumerate(parts):
        exact = _exact(kind, value)
        if exact is not None and len(run) * len(exact) <= MOST:
            run = frozenset(a + b for a, b in product(run, exact))
            continue
        edge_before = all(s.endswith(EDGE) for s in run)
        close()
        if exact is not None:
            run = frozenset(EDGE + s for s in exact) if edge_before else exact
        else:
            edge_after = parts[index + 1] == (op.AT, op.AT_BOUNDARY) if index + 1 < len(parts) else closes
            groups.extend(_inside(kind, value, opens=edge_before, closes=edge_after))
    if closes:
        run = frozenset(s + EDGE for s in run)
    close()
    return groups


def _is_telling(literal: str) -> bool:
    """Long enough to look for: two letters, or one character that is no letter of ordinary text, such as an emoji."""
    letters = literal.replace(EDGE, "")
    return len(letters) >= SHORTEST or (len(letters) == 1 and ord(letters) > 0x2000)


def _marked(literal: str) -> str:
    """The literal with an edge wherever letters and other characters meet inside it, as `_edges` writes a text."""
    out = ""
    for char in literal:
        if char == EDGE:
            if not out.endswith(EDGE):
                out += EDGE
            continue
        before = out[-1:]
        if before and before != EDGE and _is_word(before) != _is_word(char):
            out += EDGE
        out += char
    return out


def _folded(text: str) -> str:
    """One letter for all that a case-insensitive pattern takes for the same."""
    return text.lower() if text.isascii() else text.replace("İ", "i").lower().translate(_SAME)


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"


_BOUNDARY = re.compile(r"\b")


def _edges(text: str) -> str:
    """A folded text with an edge at every word boundary."""
    return _BOUNDARY.sub(EDGE, text.replace(EDGE, " "))


def _exact(kind: Any, value: Any) -> Strings | None:
    """The strings that a part can stand for, None where they are many or unknown."""
    if kind is op.LITERAL:
        return frozenset({_folded(chr(value))})
    if kind is op.AT and value is op.AT_BOUNDARY:
        return frozenset({EDGE})
    if kind in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return NOTHING  # they take no letters
    if kind is op.IN and all(k is op.LITERAL for k, _ in value) and len(value) <= 8:
        return frozenset(_folded(chr(v)) for _, v in value)
    if kind is op.SUBPATTERN:
        return _sequence(value[3])
    if kind is op.BRANCH:
        union: Strings = frozenset()
        for branch in value[1]:
            part = _sequence(branch)
            if part is None or len(union := union | part) > MOST:
                return None
        return union
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


def _inside(kind: Any, value: Any, *, opens: bool, closes: bool) -> Groups:
    """Groups of a part that stands for too many strings to list."""
    if kind is op.SUBPATTERN:
        return _required(value[3], opens=opens, closes=closes)
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT) and value[0] >= 1:
        return _required(value[2], opens=opens)
    if kind is op.BRANCH:
        # one group that covers every branch: the best group of each
        best = [min(_required(branch, opens=opens, closes=closes), key=_commonness, default=None) for branch in value[1]]
        if all(b is not None for b in best):
            union = frozenset().union(*(b for b in best if b is not None))
            return [union] if len(union) <= 8 * MOST else []
    return []


def _commonness(group: Strings) -> float:
    """How often a group is met in a text, roughly: short strings are common."""
    lengths = (len(s.replace(EDGE, "")) + 0.5 * s.count(EDGE) for s in group)
    return sum(math.pow(0.2, n) for n in lengths)


def digest(pattern: str) -> str:
    """Name of a pattern in the table of known literals."""
    return blake2b(pattern.encode(), digest_size=9).hexdigest()


def strictest(pattern: str) -> Groups:
    """The four groups of a pattern that are met least, rarest first: what a `PatternSet` needs of it."""
    return sorted(required_literals(pattern), key=_commonness)[:4]


def packed(patterns: Iterable[str]) -> bytes:
    """The literals of patterns as a table (gzip, JSON), since to find them takes longer than to scan a small archive."""
    numbers: dict[Strings, int] = {}
    rows = {digest(p): [numbers.setdefault(g, len(numbers)) for g in strictest(p)] for p in sorted(patterns)}
    return gzip.compress(json.dumps({"groups": [sorted(g) for g in numbers], "patterns": rows}).encode(), mtime=0)


def unpacked(table: bytes) -> dict[str, Groups]:
    """What `packed` made: groups by digest of the pattern."""
    content = json.loads(gzip.decompress(table))
    groups = [frozenset(g) for g in content["groups"]]
    return {name: [groups[n] for n in numbers] for name, numbers in content["patterns"].items()}


class PatternSet:
    """`candidates(text)` gives the indices of the patterns that may match; a superset of those that do.

    `known` holds the literals of patterns by digest; those of others are found here, slowly.
    """

    def __init__(self, patterns: Sequence[str], known: Mapping[str, Groups] | None = None) -> None:
        self._always: list[int] = []
        self._rest: list[list[Strings]] = []
        self._triggers: dict[str, list[int]] = {}
        for index, pattern in enumerate(patterns):
            groups = (known or {}).get(digest(pattern))
            groups = strictest(pattern) if groups is None else groups
            self._rest.append(groups[1:])
            if not groups:
                self._always.append(index)
            for literal in groups[0] if groups else ():
                self._triggers.setdefault(literal, []).append(index)
        wanted = set(self._triggers).union(*{g for rest in self._rest for g in rest}) if self._triggers else set()
        self._literals = sorted(wanted)
        self._automaton = (
            AhoCorasick(self._literals, matchkind=MatchKind.Standard) if AhoCorasick is not None and self._literals else None
        )

    def candidates(self, text: str) -> list[int]:
        """Indices in rising order."""
        edged = _edges(_folded(text))
        if not edged.isascii():  # half of a surrogate pair cannot be handed on
            edged = edged.encode("utf-8", "replace").decode()
        if self._automaton is not None:
            present = {self._literals[i] for i, _, _ in self._automaton.find_matches_as_indexes(edged, overlapping=True)}
        else:
            present = {literal for literal in self._literals if literal in edged}
        hit = {i for literal in present if literal in self._triggers for i in self._triggers[literal]}
        found = [i for i in hit if all(not present.isdisjoint(g) for g in self._rest[i])]
        return sorted(found + self._always)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern as every signal and cue is run: case-insensitive, `.` not over line ends."""
    return re.compile(pattern, re.IGNORECASE)
