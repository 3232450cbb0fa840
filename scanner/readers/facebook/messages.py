"""Conversations: threads of the export in JSON and HTML, and of the separate download of encrypted chats."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from scanner.archive import Member, MemberBroken, decode
from scanner.model import Item, Media, Record, Skipped, Source, item_id
from scanner.readers._html import Body, Box, Clock, Page, pieces, read_body
from scanner.readers._meta import as_list, dicts, named, records, repaired, string, without_mentions
from scanner.readers._reader import clean, instant
from scanner.readers.facebook import pages
from scanner.readers.facebook.drafts import PLATFORM, Desk
from scanner.readers.facebook.members import Known
from scanner.readers.facebook.people import People
from scanner.tables import table

SILENT = ("messages without words", "pictures, stickers, calls and unsent messages hold nothing that could be read")
_NUMBERED = re.compile(r"_\d+$")
PAGE_HEAD = 1 << 17  # bytes; the style sheet of a page takes up to half of that
_WRITTEN = frozenset({"", "generic", "share", "text", "link", "media"})


class Thread(NamedTuple):
    """Who takes part in a conversation. `group` is its name where more than two do; `other` the one partner."""

    owner: frozenset[str]
    names: tuple[str, ...]
    group: str | None
    other: str | None


def thread(names: list[str], title: str, owner: frozenset[str]) -> Thread:
    """Decide between conversation of two and group; the owner of a lone file is whom its title does not name."""
    names = list(dict.fromkeys(n for n in names if n))
    title = title.strip()
    if len(names) == 2 and owner.isdisjoint(names) and title in names:
        owner = owner | {n for n in names if n != title}
    others = [n for n in names if n not in owner]
    if len(names) > 2:
        return Thread(owner, tuple(others), title or "group conversation", None)
    other = others[0] if len(others) == 1 else title if not others and title not in owner else None
    return Thread(owner, tuple(others), None, other or None)


def names_of(known: Known) -> list[str]:
    """Who takes part in a conversation, from the beginning of its file."""
    member = known.member
    try:
        if known.form == "html":
            found_boxes = list(Page(next(decode([member.head(PAGE_HEAD)]), "")).boxes())
            return list(_page_talk("", found_boxes, frozenset()).names)
        for found in member.records(lambda key: key == "messages"):
            if found.path[-1:] == ("participants",):
                return [n for p in as_list(repaired(found.value)) if (n := named(p))]
            if found.index is not None:
                break
    except (MemberBroken, RecursionError):
        pass  # told once, where the messages are read
    return []


def _heading(member: Member, owner: frozenset[str]) -> tuple[list[str], str]:
    """(names, title) of a JSON thread. The title stands behind the messages and is looked for only where it is needed."""
    names: list[str] = []
    title = ""
    try:
        for found in member.records(lambda key: key == "messages"):
            key = found.path[-1] if found.path else ""
            if found.index is not None:
                if len(names) == 2 and not owner.isdisjoint(names):
                    break
            elif key == "participants":
                names = [n for p in as_list(repaired(found.value)) if (n := named(p))]
            elif key in ("title", "threadName", "thread_name") and isinstance(found.value, str):
                # the encrypted chats' download numbers its threads
                title = _NUMBERED.sub("", repaired(found.value)) if key == "threadName" else repaired(found.value)
    except (MemberBroken, RecursionError):
        pass
    return names, title


def read_json(known: Known, owner: frozenset[str], desk: Desk, people: People) -> Iterator[Record]:
    """The messages of a JSON thread and its people."""
    member = known.member
    names, title = _heading(member, owner)
    talk = thread(names, title, owner)
    if not names and title:
        talk = Thread(owner, (), title, None)  # a chat of a group: its file names no members
    for name in talk.names:
        yield from people.partner(name)
    for found in records(member):
        where = member.name if found.index is None else f"{member.name}, record {found.index + 1}"
        if found.error is not None:
            yield Skipped(where=where, reason=found.error)
        elif found.path[-1:] == ("messages",):
            source = Source(input=member.input, member=member.name, index=found.index)
            if not isinstance(found.value, dict):
                yield Skipped(where=where, reason="the record is no message")
            elif (item := _message(found.value, talk, source)) is not None:
                yield item
            else:
                desk.counts[SILENT] += 1


@cache
def _system() -> re.Pattern[str]:
    return re.compile(table("facebook")["words"]["system_message"], re.DOTALL)


def _message(row: dict[str, Any], talk: Thread, source: Source) -> Item | None:
    text = string(row.get("content")) or string(row.get("text"))
    kind = string(row.get("type")).casefold()
    unsent = row.get("is_unsent") or row.get("isUnsent")
    if not text.strip() or unsent or kind not in _WRITTEN or row.get("call_duration") is not None or (len(text) < 200 and _system().fullmatch(text)):
        return None
    sender = (string(row.get("sender_name")) or string(row.get("senderName")) or string(row.get("author"))).strip()
    when = next((m for k in ("timestamp_ms", "timestamp", "created_timestamp") if (m := instant(row.get(k)))), None)
    media = [Media(type=t) for key, t in (("photos", "photo"), ("videos", "video")) for _ in dicts(row.get(key))]
    return message(text, sender, when, talk, source, tuple(media))


def message(text: str, sender: str, when: datetime | None, talk: Thread, source: Source, media: tuple[Media, ...] = ()) -> Item:
    """One message as an item."""
    text = without_mentions(clean(text))
    author = None if not sender or sender in talk.owner else sender
    to = talk.other if author is None and talk.group is None else None
    return Item(
        id=item_id(PLATFORM, None, "message", when, text, "\0".join((author or "", talk.group or "", to or ""))), platform=PLATFORM, kind="message",
        text=text, source=source, created_at=when, audience="private", group=talk.group, to=to, author=author, media=media,
    )  # fmt: skip


# --- pages -----------------------------------------------------------------------------------------------------------


def _page_talk(title: str, found: list[Box], owner: frozenset[str]) -> Thread:
    """Who takes part, from the "Participants" box that has no date, else from who wrote."""
    names: list[str] = []
    first = found[0] if found else Box()
    line = first.title or (" ".join(first.body.text().split()) if first.body is not None else "")
    if not first.date and ":" in line:
        names = _names(line.partition(":")[2])
    return thread(names or list(dict.fromkeys(b.title for b in found if b.date and b.title)), title, owner)


def _names(line: str) -> list[str]:
    """"A, B and C" to its names."""
    head, _, last = line.strip().rpartition(", ")
    if not head:
        last = line.strip()
    words = last.split(" ")
    joints = [i for i, w in enumerate(words) if w.casefold() in table("facebook")["words"]["and"] and 0 < i < len(words) - 1]
    tail = [" ".join(words[: joints[-1]]), " ".join(words[joints[-1] + 1 :])] if joints else [last]
    return [n.strip() for n in [*head.split(", "), *tail] if n.strip()]


def read_page(known: Known, owner: frozenset[str], desk: Desk, people: People, clock: Clock) -> Iterator[Record]:
    """The messages of a thread's page and its people."""
    member, talk, index = known.member, None, 0
    try:
        for piece in pieces(member):
            page = Page(piece)
            found = list(page.boxes())
            if talk is None:
                talk = _page_talk(page.heading(), found, owner)
                for name in talk.names:
                    yield from people.partner(name)
            for box in found:
                source = Source(input=member.input, member=member.name, index=index)
                row = pages.Row(index, box, read_body(box.body) if box.body is not None else Body())
                index += 1
                text = pages.text_of(row)
                if box.date and text.strip() and not (len(text) < 200 and _system().fullmatch(text)):
                    media = tuple(Media(type=m.type) for m in row.body.media if m.type != "audio")
                    yield message(text, box.title, clock.instant(box.date), talk, source, media)
                elif box.date:
                    desk.counts[SILENT] += 1
    except MemberBroken as err:
        yield Skipped(where=member.name, reason=str(err))
    except RecursionError:
        yield Skipped(where=member.name, reason="its elements are nested too deeply")
