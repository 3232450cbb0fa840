"""People: connections that may be clients, and clients whom several items describe together.

Both are questions. A name that matches proves nothing, and the page never says that someone is a client.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from scanner.report import words
from scanner.report.card import decisions
from scanner.report.reference import Reference, known

MOST_REFERENCES = 12
"""Items named in one group; the others are counted."""


@dataclass(frozen=True, slots=True)
class Person:
    """One connection worth a look."""

    name: Annotated[str, "Their name, else handle, as the source has it; private."]
    handle: Annotated[str, "Their handle where there is also a name; private; empty where none."]
    tie: Annotated[str, "How they are connected, and since when."]
    advice: Annotated[str, "The advice’s code, for its colour."]
    label: Annotated[str, "The advice in words."]
    why: Annotated[str, "What made the scan ask."]
    kinds: Annotated[str, "Kinds of boundary question; empty where none is named."]
    steps: Annotated[tuple[str, ...], "What to do."]
    status: Annotated[tuple[str, ...], "What was decided or advised."]


@dataclass(frozen=True, slots=True)
class Group:
    """Items that seem to speak of the same person."""

    label: Annotated[str, "A neutral name for the person."]
    summary: Annotated[str, "How many items, and how many people they fit alone and together."]
    items: Annotated[tuple[Reference, ...], "The items, the first of them where there are many."]
    more: Annotated[str, "How many further items; empty where all are named."]
    delete_first: Annotated[tuple[Reference, ...], "The items whose removal changes most, in order."]


def people(connections: Sequence[Mapping[str, Any]]) -> tuple[Person, ...]:
    """Connections with an advice above keeping, the strongest question first."""
    asked = [c for c in connections if c["advice"] != "keep"]
    asked.sort(key=lambda c: (-words.ADVICE.index(c["advice"]), -c["dual_relationship"]["score"]))
    return tuple(_person(connection) for connection in asked)


def groups(subjects: Sequence[Mapping[str, Any]], references: Mapping[str, Reference]) -> tuple[Group, ...]:
    """Subjects with at least two listed items; one item alone adds up to nothing new."""
    return tuple(
        _group(subject, listed, references)
        for subject in subjects
        if len(listed := known(references, subject["items"])) > 1
    )


def _person(connection: Mapping[str, Any]) -> Person:
    name, handle = (words.brief(connection[key] or "", 80) for key in ("name", "handle"))
    kinds = connection["dual_relationship"]["kinds"]
    return Person(
        name=name or handle or "Someone without a name",
        handle=handle if name else "",
        tie=_tie(connection),
        advice=connection["advice"],
        label=words.ADVICE_FOR_PEOPLE[connection["advice"]],
        why=words.brief(connection["why"] or "", 600),
        kinds=words.listed(words.DUAL_KIND_LABEL.get(kind, kind) for kind in kinds),
        steps=words.steps(connection["steps"], connection["advice"]),
        status=tuple(decisions(connection["decision"])) if connection.get("decision") else (),
    )


def _tie(connection: Mapping[str, Any]) -> str:
    tie = words.RELATIONS[connection["relation"]].format(platform=words.platform_name(connection["platform"]))
    since = words.moment(connection.get("since"))
    return words.capital(tie) + (f", since {words.day(since)}" if since else "")


def _group(
    subject: Mapping[str, Any], listed: tuple[Reference, ...], references: Mapping[str, Reference]
) -> Group:
    left = len(subject["items"]) - min(len(listed), MOST_REFERENCES)
    return Group(
        label=words.brief(subject["label"], 80),
        summary=_sum(subject),
        items=listed[:MOST_REFERENCES],
        more=f"and {words.count(left)} more" if left else "",
        delete_first=known(references, subject["delete_first"]),
    )


def _sum(subject: Mapping[str, Any]) -> str:
    number = words.counted(len(subject["items"]), "item")
    alone, together = words.people(subject["people_alone"]), words.people(subject["people_together"])
    if alone and together:
        return f"{number}. The most telling one alone fits {alone}; read together they fit {together}."
    if together:
        return f"{number}. Read together they fit {together}."
    return f"{number} that seem to speak of the same person."
