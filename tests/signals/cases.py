"""Shared by the tests of signals: an item and its owner from a case, and all cases of all signals."""

from __future__ import annotations

from scanner.model import Item, Source
from scanner.signals import all_signals, read
from scanner.signals._signal import Fires, Match, Signal, Silent
from scanner.subjects.reading import Owner, Reading

Case = Fires | Silent


def item(case: Case) -> Item:
    return Item(
        id="0" * 13, platform="x", kind=case.kind, text=case.text, audience=case.audience,
        place=getattr(case, "place", None), group=getattr(case, "group", None), source=Source(input="case", member="case"),
    )  # fmt: skip


def found(signal: Signal, case: Case) -> tuple[Reading, list[Match]]:
    reading, matches = read(item(case), Owner(role=case.role))
    return reading, [match for other, match in matches if other.id == signal.id]


def cases(kind: str) -> list[tuple[Signal, Case]]:
    return [(signal, case) for signal in all_signals() for case in getattr(signal, kind)]


def name(value: object) -> str:
    """A readable test id: the signal's, or the beginning of the case's text."""
    if isinstance(value, Signal):
        return value.id
    assert isinstance(value, Fires | Silent)
    words = "".join(c if c.isascii() and c.isalnum() else " " for c in value.text).split()
    return "-".join(words)[:60] + (f"~{value.role.replace(' ', '-')}" if value.role else "")
