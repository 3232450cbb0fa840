"""All signals, found by walking `identity/` and `boundary/`, and the one pass that runs them over an item.

Patterns of all signals and all cues share one literal filter, and gates come before patterns: an ordinary post meets a
handful of regular expressions.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from importlib.resources import files

from scanner.matching import Groups, PatternSet, compiled, unpacked
from scanner.model import Item
from scanner.signals._kept import boundary_kept, kept
from scanner.signals._signal import Match, Signal
from scanner.subjects.reading import Owner, Reading, Span, cue_patterns

__all__ = ["FAMILIES", "all_signals", "boundary_kept", "every_pattern", "find", "read", "with_cues"]

FAMILIES = ("identity", "boundary")


@cache
def all_signals() -> tuple[Signal, ...]:
    """Every signal, by id."""
    found: list[Signal] = []
    for family in FAMILIES:
        package = import_module(f"{__name__}.{family}")
        for module in pkgutil.iter_modules(package.__path__):
            if not module.name.startswith("_"):
                loaded = import_module(f"{package.__name__}.{module.name}")
                found.extend(getattr(loaded, "SIGNALS", None) or (loaded.SIGNAL,))
    return tuple(sorted(found, key=lambda s: s.id))


def every_pattern() -> list[str]:
    """Patterns of all signals and cues, for `make literals`."""
    return [p for s in all_signals() for p in (*s.patterns, *s.topics, *s.sayings)] + [p for _, p in cue_patterns()]


@cache
def _known_literals() -> Mapping[str, Groups]:
    """Written by `make literals`; a pattern that is not in it only starts slower."""
    file = files("scanner").joinpath("data", "literals.json.gz")
    return unpacked(file.read_bytes()) if file.is_file() else {}


@cache
def _index(family: str) -> tuple[PatternSet, list[tuple[Signal, str, str]]]:
    rows = [
        (signal, pattern, condition)
        for signal in all_signals()
        if signal.family == family
        for condition, patterns in (("", signal.patterns), ("tied", signal.topics), ("spoken_by_worker", signal.sayings))
        for pattern in patterns
    ]
    return PatternSet([pattern for _, pattern, _ in rows], _known_literals()), rows


@cache
def _cues() -> PatternSet:
    return PatternSet([pattern for _, pattern in cue_patterns()], _known_literals())


def with_cues(item: Item, owner: Owner) -> Reading:
    """An item with its cues, before any signal looks at it."""
    return Reading(item, owner, among=_cues().candidates)


def read(item: Item, owner: Owner) -> tuple[Reading, list[tuple[Signal, Match]]]:
    """An item with its cues, and what every signal sees in it."""
    reading = with_cues(item, owner)
    return reading, find(reading)


def find(reading: Reading, families: Iterable[str] = FAMILIES) -> list[tuple[Signal, Match]]:
    """What every signal of the families sees in an item, in text order."""
    found: dict[tuple[str, tuple[int, int]], tuple[Signal, Match]] = {}
    for family in families:
        matcher, rows = _index(family)
        for signal, pattern, condition in map(rows.__getitem__, matcher.candidates(reading.text)):
            if _open(signal, reading, 0 if condition else signal.needs):
                confirm = _of_family(family, condition) if condition else signal.confirm
                for match in _matches(signal, pattern, reading, confirm):
                    found.setdefault((signal.id, match.span), (signal, match))
    return _apart(sorted(found.values(), key=lambda f: (f[1].span, f[0].id)))


def _apart(found: list[tuple[Signal, Match]]) -> list[tuple[Signal, Match]]:
    """Without the overlapping matches of one signal: the first and longest of each heap says it once."""
    ends: dict[str, int] = {}
    kept = []
    for signal, match in sorted(found, key=lambda f: (f[1].span[0], -f[1].span[1])):
        if match.span[0] >= ends.get(signal.id, -1):
            kept.append((signal, match))
            ends[signal.id] = match.span[1]
    return sorted(kept, key=lambda f: (f[1].span, f[0].id))


@cache
def _of_family(family: str, condition: str) -> Callable[[Reading, Span], bool]:
    """What confirms a topic or a saying, the same for all signals of a family."""
    confirm: Callable[[Reading, Span], bool] = getattr(import_module(f"{__name__}.{family}"), condition)
    return confirm


def _open(signal: Signal, reading: Reading, needs: int) -> bool:
    """The gates that a signal names."""
    return (
        reading.practice >= needs
        and not (reading.benign & signal.silent_in)
        and (reading.by_owner or signal.by_others)
        and (not signal.kinds_of_item or reading.item.kind in signal.kinds_of_item)
    )


def _matches(signal: Signal, pattern: str, reading: Reading, confirm: Callable[[Reading, Span], bool] | None) -> Iterator[Match]:
    expression = compiled(pattern)
    named = "it" in expression.groupindex
    for hit in expression.finditer(reading.text):
        span = hit.span("it") if named and hit.group("it") else hit.span()
        if span[0] == span[1] or (signal.family == "boundary" and not signal.even_if_kept and kept(reading, span)):
            continue
        if confirm is None or confirm(reading, span):
            yield Match(span, signal.grade, signal.identifier)
