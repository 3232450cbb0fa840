"""The contract of a reader: one export platform, one file, one constant `READER`.

A reader knows formats and nothing about risk. It recognises an archive by content, names the accounts in it, and
yields items, connections and whatever it could not or knowingly did not read. It never raises for a bad record.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import msgspec

from scanner.archive import Archive
from scanner.model import Account, Record


class Reader(msgspec.Struct, frozen=True, kw_only=True):
    """One export platform.

    `apart` names layouts that are exports of their own: one without the others says nothing about what those hold; `weak` those that count only
    where no other reader knows the archive. Not `whole` is what may show only some of an account. `if_empty` is the next step where nothing is in it.
    `recognise` gives the name of the layout found (newest wins) or None, after at most a few KiB of peeking;
    `accounts` reads the profile only; `read` yields everything else, archive order, lazily.
    """

    id: str
    title: str
    layouts: tuple[str, ...]
    how_to_export: str
    checked: str
    recognise: Callable[[Archive], str | None]
    accounts: Callable[[Archive], list[Account]]
    read: Callable[[Archive], Iterator[Record]]
    apart: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()
    whole: bool = True
    if_empty: str = "Check that posts, comments and messages were ticked when the export was asked for."


_SURROGATE = re.compile("[\ud800-\udfff]")
EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)


def clean(text: str) -> str:
    """The text with lone surrogates, which no encoding can carry, replaced; everything else untouched."""
    if text.isascii() or not _SURROGATE.search(text):
        return text
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


def instant(value: object, *, earliest: datetime = EARLIEST) -> datetime | None:
    """Unix seconds or milliseconds, as number or digits, to an aware UTC time; None where it is absent or absurd."""
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        return None
    if number > 1e11:  # later than the year 5138 in seconds: these are milliseconds
        number /= 1000
    try:
        moment = datetime.fromtimestamp(number, UTC)
    except (OverflowError, OSError, ValueError):
        return None
    return moment if earliest <= moment and moment.year < 2100 else None


def iso(value: object, *, earliest: datetime = EARLIEST) -> datetime | None:
    """An ISO 8601 text to an aware time (UTC where it names no zone); None where it is absent or absurd."""
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment if earliest <= moment and moment.year < 2100 else None
