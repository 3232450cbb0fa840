"""An item's text cut into runs, so that a template can mark what points to a person.

Offsets in a result count code points, which is what Python's strings count; nothing is converted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Annotated, Any

from scanner.report import words

LEAD = 700
"""Code points shown at once. Longer texts open on request; nearly all posts are shorter."""

SLACK = 300
"""A text is only cut where it saves the reader more than this."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text, marked or not."""

    text: Annotated[str, "The writer's characters, unchanged."]
    label: Annotated[str, "What the stretch gives away (age, place), or empty where it is not marked."]


@dataclass(frozen=True, slots=True)
class Passage:
    """The whole text of one item, in the order it was written."""

    lead: Annotated[tuple[Run, ...], "What is shown at once."]
    rest: Annotated[tuple[Run, ...], "What opens on request; empty for all but long texts."]
    rest_summary: Annotated[
        str, "What the reader would open: how much, and how many details are marked in it."
    ]
    details: Annotated[
        str, "The kinds of detail marked in the text, once each, as a phrase; empty where none."
    ]


def passage(text: str, identifiers: Sequence[Mapping[str, Any]]) -> Passage:
    """Cut `text` at the `start` and `end` of its identifiers (code points) and at the length a card shows."""
    runs = _runs(text, identifiers)
    labels = dict.fromkeys(words.IDENTIFIER_LABEL.get(i["type"], "detail") for i in identifiers)
    lead: tuple[Run, ...] = runs
    rest: tuple[Run, ...] = ()
    summary = ""
    if len(text) > LEAD + SLACK:
        lead, rest = _cut(runs, _pause(text))
        hidden, marked = len(text) - sum(len(run.text) for run in lead), sum(bool(run.label) for run in rest)
        summary = f"Show the rest ({words.counted(hidden, 'character')}"
        summary += f", {words.counted(marked, 'marked detail')})" if marked else ")"
    return Passage(lead, rest, summary, " · ".join(labels))


def opening(text: str, most: int = 48) -> str:
    """The first words of a text on one line, for finding it on its platform: at most `most` code points, and whole
    words where possible. Empty where it has no words.
    """
    line = " ".join(text[: most * 4].split())
    if len(line) <= most:
        return line
    head, _, _ = line[: most + 1].rpartition(" ")
    return (head or line[:most]) + "…"


def _runs(text: str, identifiers: Sequence[Mapping[str, Any]]) -> tuple[Run, ...]:
    """Overlapping identifiers share a stretch, and the stretch then bears every label."""
    opened: dict[int, list[str]] = {}
    closed: dict[int, list[str]] = {}
    for found in identifiers:
        start, end = max(0, found["start"]), min(len(text), found["end"])
        if start < end:
            label = words.IDENTIFIER_LABEL.get(found["type"], "detail")
            opened.setdefault(start, []).append(label)
            closed.setdefault(end, []).append(label)
    runs: list[Run] = []
    active: list[str] = []
    edges = sorted({0, len(text), *opened, *closed})
    for start, end in pairwise(edges):
        for label in closed.get(start, ()):
            active.remove(label)
        active += opened.get(start, ())
        name = ", ".join(dict.fromkeys(active))
        if runs and runs[-1].label == name:
            runs[-1] = Run(runs[-1].text + text[start:end], name)
        else:
            runs.append(Run(text[start:end], name))
    return tuple(runs)


def _pause(text: str) -> int:
    """A place near `LEAD` where a reader can stop: the last white space before it, if there is one nearby."""
    space = max(text.rfind(mark, LEAD - 120, LEAD) for mark in (" ", "\n"))
    return space + 1 if space > 0 else LEAD


def _cut(runs: Sequence[Run], at: int) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Split runs after `at` code points; a marked stretch goes to one side whole."""
    lead: list[Run] = []
    seen = 0
    for position, run in enumerate(runs):
        if seen + len(run.text) > at:
            tail = list(runs[position:])
            if not run.label:
                lead.append(Run(run.text[: at - seen], ""))
                tail[0] = Run(run.text[at - seen :], "")
            return tuple(r for r in lead if r.text), tuple(r for r in tail if r.text)
        lead.append(run)
        seen += len(run.text)
    return tuple(lead), ()
