"""A short pointer from one part of the page to an item's card."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from scanner.report import words


@dataclass(frozen=True, slots=True)
class Reference:
    """An item named by its number, with just enough to recognise it."""

    number: Annotated[int, "Place in the ranking; the card’s id is item-<number>."]
    label: Annotated[str, "Platform, kind and date."]
    advice: Annotated[str, "The advice’s code, for its colour."]
    advice_label: Annotated[str, "The advice in words."]


def references(items: Sequence[Mapping[str, Any]]) -> dict[str, Reference]:
    """Pointers to all listed items, by id."""
    return {item["id"]: _reference(item, number) for number, item in enumerate(items, 1)}


def known(all_references: Mapping[str, Reference], ids: Iterable[str]) -> tuple[Reference, ...]:
    """Those of `ids` that are listed, in their own order."""
    return tuple(all_references[key] for key in ids if key in all_references)


def _reference(item: Mapping[str, Any], number: int) -> Reference:
    platform, kind = words.platform_name(item["platform"]), words.KINDS[item["kind"]]
    return Reference(
        number=number,
        label=f"{platform} {kind}, {words.day(words.moment(item['created_at']))}",
        advice=item["advice"],
        advice_label=words.ADVICE_SHORT[item["advice"]],
    )
