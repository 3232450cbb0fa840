"""Many patterns at once: which of a thousand regular expressions can match a text at all.

RE2's set matcher answers that in one pass; the patterns that may match are then run by the standard `re` for their
spans. A pattern goes to RE2 in a wider form (without look-around and word boundaries), so nothing is missed and the
findings are the same with or without RE2 installed - only slower without.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

try:
    import re2
except ImportError:  # no wheel for this system
    re2 = None


def _closing(pattern: str, start: int) -> int:
    """Position after the group that opens at `start`."""
    depth, at, in_class = 0, start, False
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            at += 2
            continue
        if in_class:
            in_class = char != "]"
        elif char == "[":
            in_class = True
            at += pattern[at + 1 : at + 2] in ("]", "^")  # "[]…" and "[^…"
        elif char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
            if depth == 0:
                return at + 1
        at += 1
    raise ValueError(f"unbalanced group in {pattern!r}")


# Outside ASCII every character counts as letter, digit and space at once: wider than Unicode says, and small automata.
_BEYOND = r"\x{80}-\x{10FFFF}"
_WIDER = {
    r"\b": "", r"\B": "", r"\w": rf"[0-9A-Za-z_{_BEYOND}]", r"\s": rf"[\s{_BEYOND}]", r"\d": rf"[0-9{_BEYOND}]",
    r"\W": "(?s:.)", r"\S": "(?s:.)", r"\D": "(?s:.)", r"\Z": r"\z",
}  # fmt: skip
_WIDER_IN_CLASS = {r"\w": rf"0-9A-Za-z_{_BEYOND}", r"\s": rf"\s{_BEYOND}", r"\d": rf"0-9{_BEYOND}"}
_NARROWER_IN_CLASS = {r"\w": "0-9A-Za-z_", r"\s": r"\s", r"\d": "0-9"}  # where the class is negated


def widened(pattern: str) -> str:
    """An RE2 pattern that matches wherever `pattern` matches (and perhaps elsewhere)."""
    out, at, in_class, negated = [], 0, False, False
    while at < len(pattern):
        pair = pattern[at : at + 2]
        if pair[0] == "\\":
            if in_class:
                out.append((_NARROWER_IN_CLASS if negated else _WIDER_IN_CLASS).get(pair, pair))
            elif pair[1].isdigit():
                out.append("(?s:.*)")  # a back reference
            else:
                out.append(_WIDER.get(pair, pair))
            at += 2
            continue
        if in_class:
            in_class = pair[0] != "]"
        elif pair[0] == "[":
            in_class, negated = True, pair == "[^"
            if pattern[at + 1 + negated : at + 2 + negated] == "]":
                out.append(pattern[at : at + 2 + negated])
                at += 2 + negated
                continue
        elif pattern.startswith(("(?=", "(?!", "(?<=", "(?<!"), at):
            at = _closing(pattern, at)
            if pattern[at : at + 1] in ("?", "*"):
                at += 1
            continue
        out.append(pair[0])
        at += 1
    return "".join(out)


class PatternSet:
    """`candidates(text)` gives the indices of the patterns that may match; a superset of those that do."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._all = list(range(len(patterns)))
        self._set = None
        if re2 is not None and patterns:
            options = re2.Options()
            options.case_sensitive = False
            options.log_errors = False
            options.max_mem = 256 << 20
            options.never_capture = True
            chosen = re2.Set.SearchSet(options)
            for pattern in patterns:
                chosen.Add(widened(pattern))
            chosen.Compile()
            self._set = chosen

    def candidates(self, text: str) -> list[int]:
        """Indices in rising order."""
        if self._set is None:
            return self._all
        found = self._set.Match(text)
        return sorted(found) if found else []


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern as every signal and cue is run: case-insensitive, `.` not over line ends."""
    return re.compile(pattern, re.IGNORECASE)
