"""What every signal promises whatever it is given: no text, odd text, a great deal of text."""

from __future__ import annotations

import time
from re import _parser  # type: ignore[attr-defined]

import pytest

from scanner import matching, signals
from scanner.matching import compiled
from scanner.model import Item, Source
from scanner.signals import all_signals, read
from scanner.signals._signal import Signal
from scanner.subjects.reading import Owner
from tests.signals.cases import cases, item, name

PRACTITIONER = Owner(role="social worker")
# Generous bounds for a slow machine: what they must tell apart is linear and quadratic, a factor of a thousand.
HOSTILE_LENGTH = 1 << 13  # characters
HOSTILE_SECONDS = 2.0  # a pattern
MEGABYTE_SECONDS = 60.0  # all signals; what lies beyond `judged_chars` is not read


def post(text: str) -> Item:
    return Item(id="0" * 13, platform="x", kind="post", text=text, source=Source(input="t", member="t"))


@pytest.mark.parametrize("text", ["", " ", "\n\n", "🎉🙏❤️😭", "\u200b\u200f", "!!! ??? ...", "@@@ ###"])
def test_nothing_in_nothing(text: str) -> None:
    """A text without words yields no finding."""
    assert read(post(text), PRACTITIONER)[1] == []


@pytest.mark.parametrize("signal", all_signals(), ids=name)
def test_enough_cases(signal: Signal) -> None:
    """Each signal is shown by at least four cases that fire and six that do not."""
    assert len(signal.fires) >= 4
    assert len(signal.silent) >= 6
    assert len({case.text + case.role for case in (*signal.fires, *signal.silent)}) == len(signal.fires) + len(signal.silent)


def refused(nodes: object) -> bool:
    """Back references, conditional, atomic and possessive groups, anywhere inside a parsed pattern."""
    if isinstance(nodes, tuple) and nodes and str(nodes[0]) in {"GROUPREF", "GROUPREF_EXISTS", "ATOMIC_GROUP", "POSSESSIVE_REPEAT"}:
        return True
    return isinstance(nodes, tuple | list | _parser.SubPattern) and any(refused(node) for node in nodes)


@pytest.mark.parametrize("signal", all_signals(), ids=name)
def test_patterns_are_portable(signal: Signal) -> None:
    """Patterns compile, mark at most the group `it`, and use nothing that runs in more than linear time or hides letters."""
    assert signal.patterns
    for pattern in (*signal.patterns, *signal.topics, *signal.sayings):
        assert set(compiled(pattern).groupindex) <= {"it"}
        assert not refused(_parser.parse(pattern))


# words that many patterns begin with, over and over: where a pattern is quadratic it shows here
HOSTILE = (
    'my client told me she had a "bad day at Alder High on 14 Mill Lane w her mum Keisha, 34f, at 3pm and 555-0143 ',
    "a ", "Aa Bb, 12 '", "my her the ", "one of my old new ", "in the on a to my ",
)  # fmt: skip


@pytest.mark.parametrize("signal", all_signals(), ids=name)
def test_patterns_are_linear(signal: Signal) -> None:
    """No pattern takes longer than a linear one could over text made to mislead it, and every span is in range."""
    for words in HOSTILE:
        text = (words * HOSTILE_LENGTH)[:HOSTILE_LENGTH]
        for pattern in (*signal.patterns, *signal.topics, *signal.sayings):
            began = time.process_time()
            for match in compiled(pattern).finditer(text):
                assert 0 <= match.start() <= match.end() <= len(text)
            assert time.process_time() - began < HOSTILE_SECONDS, f"{words!r}: {pattern}"


@pytest.mark.slow
def test_a_megabyte() -> None:
    """A post of a megabyte, a tenth of it about a client, is read by all signals in reasonable time."""
    plain = "The rain came in off the hills about noon, and we sat under the awning with soup and watched the boats turn. "
    telling = "My client Denise told me in session she had a bad day at Alder High with her mum Keisha, she is only 14. "
    text = ((plain * 60 + telling + "\n") * 200)[: 1 << 20]
    assert len(text) == 1 << 20
    began = time.process_time()
    reading, found = read(post(text), PRACTITIONER)
    assert time.process_time() - began < MEGABYTE_SECONDS
    assert len({signal.id for signal, _ in found}) >= 3
    assert all(0 <= match.span[0] < match.span[1] <= len(reading.text) for _, match in found)


def findings(chosen: list[Item]) -> list[list[tuple[str, tuple[int, int]]]]:
    """Signal and span of every finding in items of a practitioner, whose profile opens most signals."""
    return [[(signal.id, match.span) for signal, match in read(one, PRACTITIONER)[1]] for one in chosen]


def forget() -> None:
    """Builds the matchers anew at the next reading."""
    for function in vars(signals).values():
        if hasattr(function, "cache_clear"):
            function.cache_clear()


def every_pattern(self: matching.PatternSet, text: str) -> list[int]:
    return list(range(len(self._rest)))


@pytest.mark.slow
@pytest.mark.parametrize("without", ["automaton", "literals"])
def test_same_findings_without_the_filter(monkeypatch: pytest.MonkeyPatch, without: str) -> None:
    """Every case yields the same findings with plain `re` over all patterns: the search for literals misses nothing."""
    # without the filter a text takes a thousand times as long: every twentieth case, another one each for the two ways
    chosen = [item(case) for kind in ("fires", "silent") for _, case in cases(kind)][3 if without == "automaton" else 0 :: 20]
    with_it = findings(chosen)
    if without == "automaton":
        monkeypatch.setattr(matching, "AhoCorasick", None)
    else:
        monkeypatch.setattr(matching.PatternSet, "candidates", every_pattern)
    forget()
    try:
        assert findings(chosen) == with_it
    finally:
        monkeypatch.undo()
        forget()
