"""What the exports of Facebook, Instagram and Threads share: broken encoding, label-and-value records, places.

Their JSON writes every UTF-8 byte as one escape ("é" arrives as "Ã©"). `repaired` undoes that once for a whole
parsed record, keys and labels included, and leaves alone what was never broken.
"""

from __future__ import annotations

import hashlib
import re
from array import array
from collections.abc import Iterator
from typing import Any, NamedTuple

from scanner.archive import Found, Member, MemberBroken
from scanner.model import Unread
from scanner.readers._reader import clean

_SEQUENCE = re.compile("[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_MENTION = re.compile(r"@\[[^:\[\]]*:[^:\[\]]*:([^\[\]]*)\]")
_PAIR = re.compile(r"\(?\s*(-?\d{1,3}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s*\)?")
_FIRST_KEY = re.compile(r'(\[?)\s*\{\s*"([^"\\]{1,80})"\s*:')

Point = tuple[float, float]


# --- encoding --------------------------------------------------------------------------------------------------------


def repair(text: str) -> str:
    """Undo "UTF-8 read as Latin-1", once. What is no such text, wholly or in places, stays as it is."""
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return _SEQUENCE.sub(_decoded, text)


def _decoded(match: re.Match[str]) -> str:
    try:
        return match.group().encode("latin-1").decode("utf-8")
    except UnicodeError:
        return match.group()


def repaired(value: Any) -> Any:
    """A parsed JSON value with every string in it repaired, keys included. Raises RecursionError where it is too deep."""
    if isinstance(value, str):
        return value if value.isascii() else clean(repair(value))
    if isinstance(value, dict):
        return {k if k.isascii() else repair(k): repaired(v) for k, v in value.items()}
    return [repaired(v) for v in value] if isinstance(value, list) else value


# --- shapes ----------------------------------------------------------------------------------------------------------


def as_list(value: Any) -> list[Any]:
    """A list as it is, nothing as an empty one, any other value as the only element of one."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def dicts(value: Any) -> list[dict[str, Any]]:
    """The objects among what `as_list` gives."""
    return [v for v in as_list(value) if isinstance(v, dict)]


def string(value: Any) -> str:
    """The text where it is one, else the empty one."""
    return value if isinstance(value, str) else ""


def named(value: Any) -> str | None:
    """A name written bare or as `{"name": …}`; None where there is none."""
    if isinstance(value, dict):
        value = value.get("name")
    return (value.strip() or None) if isinstance(value, str) else None


def without_mentions(text: str) -> str:
    """`@[id:type:Name]`, the platform's own notation, to the name that the reader of the post saw."""
    return _MENTION.sub(r"\1", text) if "@[" in text else text


def point(latitude: Any, longitude: Any) -> Point | None:
    """(latitude, longitude) in degrees from numbers or digits; None where absent, out of range or the zero of an unset field."""
    try:
        pair = float(latitude), float(longitude)
    except (TypeError, ValueError):
        return None
    inside = -90 <= pair[0] <= 90 and -180 <= pair[1] <= 180  # false for NaN too
    return pair if inside and pair != (0.0, 0.0) else None


def point_in(text: str) -> Point | None:
    """The coordinates of a text that is nothing else, `(48.1, 11.5)`."""
    match = _PAIR.fullmatch(text.strip())
    return point(match.group(1), match.group(2)) if match and "." in text else None


def point_of(place: Any) -> Point | None:
    """The coordinate of a place record."""
    coordinate = place.get("coordinate") if isinstance(place, dict) else None
    return point(coordinate.get("latitude"), coordinate.get("longitude")) if isinstance(coordinate, dict) else None


def taken_at(medium: dict[str, Any]) -> Point | None:
    """Where a picture or video was taken, from its camera data in either of the two shapes."""
    metadata = medium.get("media_metadata")
    for block in metadata.values() if isinstance(metadata, dict) else ():
        for facts in dicts(block) + (dicts(block.get("exif_data")) if isinstance(block, dict) else []):
            if found := point(facts.get("latitude"), facts.get("longitude")):
                return found
    return None


def fingerprint(*parts: str) -> int:
    """Eight bytes, never zero, that stand for a text which only has to be recognised again."""
    return int.from_bytes(hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).digest()) or 1


class Seen:
    """Fingerprints met before, at sixteen to forty bytes each: a set of them takes five times as much, and a long life holds a
    million pictures. An open table with linear probing; fingerprints are evenly spread by themselves.
    """

    def __init__(self) -> None:
        self._slots = array("Q", bytes(8 * 1024))
        self._count = 0

    def __contains__(self, mark: int) -> bool:
        return self._slots[self._place(mark)] != 0

    def add(self, mark: int) -> bool:
        """Remember a fingerprint; False where it is known already."""
        at = self._place(mark)
        if self._slots[at]:
            return False
        self._slots[at] = mark
        self._count += 1
        if self._count * 2 > len(self._slots):
            old = self._slots
            self._slots = array("Q", bytes(32 * len(old)))
            for kept in filter(None, old):
                self._slots[self._place(kept)] = kept
        return True

    def _place(self, mark: int) -> int:
        """The slot of a fingerprint, or the empty one where it belongs; zero, which no fingerprint is, marks an empty slot."""
        slots = self._slots
        mask = len(slots) - 1
        at = mark & mask
        while (there := slots[at]) and there != mark:
            at = (at + 1) & mask
        return at


# --- label-and-value records -----------------------------------------------------------------------------------------


class Labelled(NamedTuple):
    """One value of a `label_values` record. `group` tells values of one nested block from those of another."""

    label: str
    value: str
    href: str | None
    when: Any
    group: int


def labelled(record: Any) -> Iterator[Labelled]:
    """All values of a record, nested ones too, in order. Labels are in the account's language."""
    groups = 0
    stack: list[tuple[Any, str, int]] = [(v, "", 0) for v in reversed(dicts(record.get("label_values")))] if isinstance(record, dict) else []
    while stack:
        entry, outer, group = stack.pop()
        label = string(entry.get("label")) or string(entry.get("title")) or outer
        value, href = string(entry.get("value")), entry.get("href")
        if value or href or entry.get("timestamp_value"):
            yield Labelled(label, value, href if isinstance(href, str) else None, entry.get("timestamp_value"), group)
        for row in dicts(entry.get("vec")):
            if string(row.get("value")):
                yield Labelled(label, row["value"], None, row.get("timestamp_value"), group)
        nested = dicts(entry.get("dict"))
        if nested:
            groups += 1
            stack.extend((v, label, groups) for v in reversed(nested))


# --- streams ---------------------------------------------------------------------------------------------------------

# Keys whose lists and objects belong to one record; below any other key there are records of their own.
RECORD_KEYS = frozenset({
    "data", "attachments", "tags", "label_values", "media", "media_list_data", "string_map_data", "string_list_data", "place", "coordinate",
    "comment", "answers", "cover_photo", "media_metadata", "dubbing_info", "media_variants", "thumbnail", "participants", "magic_words", "image",
    "joinable_mode", "life_event", "poll", "event", "external_context",
})  # fmt: skip
LOOSE_VALUES = 10_000  # more members than any record has: such an object is not gathered


def records(member: Member) -> Iterator[Found]:
    """The records of a member: elements of lists, and objects where the export writes a single record without a list.

    Repaired. A member that breaks off gives what came before, then a `Found` with an error.
    """
    loose: dict[tuple[str, ...], dict[str, Any]] = {}
    count = 0
    try:
        for found in member.records(lambda key: key not in RECORD_KEYS):
            try:
                value = repaired(found.value)
            except RecursionError:
                yield found._replace(value=None, error="the record is nested too deeply")
                continue
            if found.error is not None or found.index is not None:
                yield found._replace(value=value)
            elif count < LOOSE_VALUES:
                count += 1
                loose.setdefault(found.path[:-1], {})[found.path[-1]] = value
    except MemberBroken as err:
        yield Found((), None, None, str(err))
    for path, record in loose.items():
        yield Found(path, None, record)


def first_key(head: bytes) -> tuple[bool, str]:
    """(does a JSON text begin with a list, the first key of its first object), from its first bytes."""
    match = _FIRST_KEY.match(head.decode("utf-8", "ignore").lstrip("\ufeff \t\r\n"))
    return (match.group(1) == "[", repair(match.group(2))) if match else (False, "")


def tally(counts: dict[tuple[str, str], int]) -> Iterator[Unread]:
    """One line of the coverage for each (what, reason) that was met."""
    for (what, reason), count in sorted(counts.items()):
        yield Unread(what=what, reason=reason, count=count)
