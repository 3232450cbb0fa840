"""Interchange files (`*.profile.jsonl`): one JSON object a line, for anything that has no reader of its own.

Lines of type `account`, `item`, `connection`. Unknown kinds, audiences and relations are read as `post`, `unknown`,
`friend` and counted; unknown keys are ignored; only a line that is no object or has no type is bad.
The writer (`line`) gives back every record that any reader made.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import orjson

from scanner.archive import Archive, Member, MemberBroken
from scanner.model import (
    AUDIENCES,
    KINDS,
    RELATIONS,
    Account,
    Connection,
    Item,
    Media,
    Record,
    Skipped,
    Source,
    Unread,
    item_id,
)
from scanner.readers._reader import Reader, clean, iso

_LINE = re.compile(rb'^\s*\{(?:[^\n]*,)?\s*"type"\s*:\s*"(?:account|item|connection)"', re.MULTILINE)
_LENIENT = json.JSONDecoder(strict=False)


def _members(archive: Archive) -> list[Member]:
    named = archive.match(r"[^/]*\.jsonl|[^/]*\.ndjson")
    if not named and len(archive.members) == 1 and archive.inputs[0].layout == "file":
        named = archive.members
    return [m for m in named if _is_interchange(m)]


def _is_interchange(member: Member) -> bool:
    """One of the first lines is an object of a known type (the very first one may be damaged)."""
    return _LINE.search(member.head(1 << 20)) is not None


def _recognise(archive: Archive) -> str | None:
    return "interchange" if _members(archive) else None


def _objects(member: Member) -> Iterator[tuple[int, dict[str, Any] | None]]:
    """(0-based line number, object) for every line that is not blank; None for a bad one."""
    for index, line in enumerate(member.lines()):
        if not line.strip():
            continue
        value = _parsed(line)
        yield index, value if isinstance(value, dict) and isinstance(value.get("type"), str) else None


def _parsed(line: str) -> Any:
    """The line as JSON, None where it is none. What orjson refuses or rounds - raw control characters, halves of
    characters, numbers of any length - the standard library reads as it stands.
    """
    try:
        value = orjson.loads(line)
        if not isinstance(value, dict) or not isinstance(value.get("id"), float):
            return value
    except (orjson.JSONDecodeError, UnicodeEncodeError):
        pass
    try:
        return _LENIENT.decode(line)
    except (ValueError, RecursionError):
        return None


def _text(value: Any) -> str | None:
    if value is None or isinstance(value, (dict, list)):
        return None
    return clean(str(value)) or None


def _platform(value: Any) -> str:
    return (_text(value) or "unknown").casefold()


def _accounts(archive: Archive) -> list[Account]:
    found: list[Account] = []
    for member in _members(archive):
        try:
            for _, row in _objects(member):
                if row and row["type"] == "account":
                    get = row.get
                    found.append(
                        Account(
                            platform=_platform(get("platform")), handle=_text(get("handle")), name=_text(get("name")),
                            bio=_text(get("bio")), role=_text(get("role")), employer=_text(get("employer")), place=_text(get("place")),
                        )
                    )  # fmt: skip
        except MemberBroken:
            continue  # told once, by `read`
    return found


def _media(value: Any) -> tuple[Media, ...]:
    found = []
    for one in value if isinstance(value, list) else []:
        if not isinstance(one, dict):
            continue
        found.append(Media(type=_text(one.get("type")) or "photo", alt=_text(one.get("alt")), gps=_point(one.get("gps"))))
    return tuple(found)


def _point(value: Any) -> tuple[float, float] | None:
    if not isinstance(value, list) or len(value) != 2 or any(type(x) not in (int, float) for x in value):
        return None
    return (float(value[0]), float(value[1])) if abs(value[0]) <= 90 and abs(value[1]) <= 180 else None


def _item(row: dict[str, Any], source: Source, odd: Counter[str]) -> Item:
    kind, audience = _text(row.get("kind")), _text(row.get("audience"))
    if kind not in KINDS:
        odd["items of an unknown kind, read as posts"] += 1
        kind = "post"
    if audience not in AUDIENCES:
        odd["items of an unknown audience"] += 1
        audience = "unknown"
    text = _text(row.get("text")) or ""
    platform, native, when = _platform(row.get("platform")), _text(row.get("id")), iso(row.get("created_at"))
    return Item(
        id=item_id(platform, native, kind, when, text, _text(row.get("author")) or ""),
        native_id=native, platform=platform, kind=kind, created_at=when, audience=audience, text=text, source=source,
        group=_text(row.get("group")), to=_text(row.get("to")), author=_text(row.get("author")),
        place=_text(row.get("place")), url=_text(row.get("url")), media=_media(row.get("media")),
        gone=row.get("gone") is True, revision_of=clean(row["revision_of"]) if isinstance(row.get("revision_of"), str) else None,
    )  # fmt: skip


def _connection(row: dict[str, Any], odd: Counter[str]) -> Connection:
    relation = _text(row.get("relation"))
    if relation not in RELATIONS:
        odd["connections of an unknown relation, read as friends"] += 1
        relation = "friend"
    return Connection(
        platform=_platform(row.get("platform")), relation=relation,
        name=_text(row.get("name")), handle=_text(row.get("handle")), since=_text(row.get("since")),
    )  # fmt: skip


def _read(archive: Archive) -> Iterator[Record]:
    odd: Counter[str] = Counter()
    for member in _members(archive):
        try:
            for index, row in _objects(member):
                if row is None:
                    yield Skipped(where=f"{member.name}, line {index + 1}", reason="the line is no JSON object with a type")
                elif row["type"] == "item":
                    yield _item(row, Source(input=member.input, member=member.name, index=index), odd)
                elif row["type"] == "connection":
                    yield _connection(row, odd)
                elif row["type"] != "account":
                    odd["lines of an unknown type"] += 1
        except MemberBroken as err:
            yield Skipped(where=member.name, reason=str(err))
    for what, count in odd.items():
        yield Unread(what=what, reason="not a word of the interchange format", count=count)


def line(record: Account | Item | Connection) -> bytes:
    """One record as an interchange line, with its line end."""
    row: dict[str, Any]
    if isinstance(record, Item):
        row = {
            "type": "item", "id": record.native_id, "platform": record.platform, "kind": record.kind,
            "created_at": record.created_at.isoformat() if record.created_at else None, "audience": record.audience,
            "group": record.group, "to": record.to, "author": record.author, "place": record.place, "url": record.url,
            "media": [{"type": m.type, "alt": m.alt, "gps": m.gps} for m in record.media], "text": record.text,
        }  # fmt: skip
        if record.gone:
            row["gone"] = True
        if record.revision_of is not None:
            row["revision_of"] = record.revision_of
    elif isinstance(record, Account):
        row = {"type": "account"} | {k: getattr(record, k) for k in ("platform", "handle", "name", "bio", "role", "employer", "place")}
    else:
        row = {"type": "connection"} | {k: getattr(record, k) for k in ("platform", "relation", "name", "handle", "since")}
    return orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)


READER = Reader(
    id="interchange", title="Interchange file (.profile.jsonl)", layouts=("interchange",),
    how_to_export="Write one JSON object a line, as docs/formats.md shows; any tool can make such a file.", checked="2026-11-22",
    recognise=_recognise, accounts=_accounts, read=_read,
)  # fmt: skip
