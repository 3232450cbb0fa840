"""When something was written: dates for machines, dates in words, and “3 h” against the moment at which the page was saved."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import pairwise

from scanner.readers._html import Clock, written_date
from scanner.readers._reader import EARLIEST
from scanner.tables import table

_NUMBERED = re.compile(r"(?<![\w:])(\d{1,3})\s?([^\W\d_]+)")
_LETTERS = re.compile(r"[^\W\d_]+")
_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_JAVASCRIPT = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{4}) (\d\d):(\d\d):(\d\d)(?: GMT([+-])(\d\d)(\d\d))?")
_MONTHS = {m: i for i, m in enumerate(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], 1)}


@cache
def _units() -> dict[str, int]:
    return {word: unit["seconds"] for unit in table("saved")["relative"].values() for word in unit["words"]}


def age(text: str) -> timedelta | None:
    """How long ago a short text says that it was (`3h`, `2 months ago`, `vor einem Jahr`); None where it says nothing of the kind."""
    if not text or len(text) > 48 or re.search(r"\d{4}|:", text):
        return None
    low = text.casefold()
    for match in _NUMBERED.finditer(low):
        if match[2] in _units():
            return timedelta(seconds=int(match[1]) * _units()[match[2]])
    names = _LETTERS.findall(low)
    words = table("saved")["words"]
    if set(names) & set(words["yesterday"]) and len(names) <= 2:
        return timedelta(days=1)
    for one, unit in pairwise(names):
        if one in words["one"] and len(unit) > 1 and unit in _units():
            return timedelta(seconds=_units()[unit])
    return None


def moment(text: str, saved_at: datetime | None) -> datetime | None:
    """The time that a text shows. What is relative needs the moment of saving; without it there is no date rather than a wrong one."""
    text = " ".join(text.split())
    if (found := Clock().instant(text)) is not None:
        return found
    if saved_at is None:
        return None
    if (ago := age(text)) is not None:
        try:
            return max(saved_at - ago, EARLIEST)
        except OverflowError:
            return None
    if not re.search(r"\d{4}", text) and re.search(r"\d", text):  # “March 3 at 5:12 PM” is in the last twelve months
        for year in (saved_at.year, saved_at.year - 1):
            day, sign, clock = text.partition(" at ")
            if written_date(f"{day}, {year}{sign}{clock}") and (found := Clock().instant(f"{day}, {year}{sign}{clock}")) and found <= saved_at + timedelta(days=1):
                return found
    return None


def american(text: str) -> datetime | None:
    """`2/3/2024` as sites of the United States write it; the other way round where it cannot be that."""
    match = _SLASHES.search(text)
    if match is None:
        return Clock().instant(text)
    month, day = int(match[1]), int(match[2])
    try:
        return datetime(int(match[3]), *((month, day) if month <= 12 else (day, month)), tzinfo=UTC)
    except ValueError:
        return None


def javascript(text: str) -> datetime | None:
    """`Sat Sep 09 2023 10:00:00 GMT+0200 (…)`, as programs in a browser write a date."""
    match = _JAVASCRIPT.search(text)
    if match is None or match[1] not in _MONTHS:
        return None
    try:
        local = datetime(int(match[3]), _MONTHS[match[1]], int(match[2]), int(match[4]), int(match[5]), int(match[6]), tzinfo=UTC)
    except ValueError:
        return None
    shift = timedelta(hours=int(match[8] or 0), minutes=int(match[9] or 0))
    return local + shift if match[7] == "-" else local - shift
