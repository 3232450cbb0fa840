"""Pages of exports before April 2018 (`html/messages.htm`, `timeline.htm`, `friends.htm`): one long page each.

A page is read as a row of nodes, since neither conversations nor posts have a box of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scanner.archive import Member, MemberBroken
from scanner.model import Connection, Record, Skipped, Source
from scanner.readers._html import Clock, classes, pieces, written_date
from scanner.readers._reader import clean
from scanner.readers.facebook import titles
from scanner.readers.facebook.drafts import Desk, Draft
from scanner.readers.facebook.messages import message, thread
from scanner.readers.facebook.people import People

_HEADS = {
    "friends": "friend", "sent friend requests": "request_sent", "received friend requests": "request_received", "declined friend requests": "request_received",
    "followers": "follower", "followees": "following", "following": "following",
}  # fmt: skip
_NAME_AND_DATE = re.compile(r"(.*\S)\s*\(([^()]+)\)\s*", re.DOTALL)


def owner_of(member: Member) -> str | None:
    """The name at the top of any of these pages."""
    tree = LexborHTMLParser(member.head(1 << 16).decode("utf-8", "replace"))
    node = tree.css_first("h1")
    return clean(node.text()).strip() or None if node is not None else None


def _nodes(member: Member, split_at: frozenset[str]) -> Iterator[LexborNode]:
    """All nodes of the page in order, a piece at a time. Raises MemberBroken."""
    for piece in pieces(member, split_at):
        body = LexborHTMLParser(piece).body
        if body is not None:
            yield from body.traverse(include_text=True)


def _text(node: LexborNode) -> str:
    return clean(node.text()).strip()


def read_messages(member: Member, owner: frozenset[str], people: People, clock: Clock) -> Iterator[Record]:
    """`div.thread` with names, then `div.message` with `span.user` and `span.meta`, then `p` with the words."""
    talk, sender, date, index = thread([], "", owner), "", "", -1
    try:
        for node in _nodes(member, frozenset({"thread", "message"})):
            names = classes(node) if node.tag in ("div", "span", "p") else frozenset()
            if "thread" in names:
                first = next((t for n in node.iter(include_text=True) if (t := (n.text_content or "").strip() if n.tag == "-text" else "")), "")
                talk = thread([n.strip() for n in first.rpartition(":")[2].split(",")], "", owner)
                for name in talk.names:
                    yield from people.partner(name)
            elif "message" in names:
                sender = date = ""
                index += 1
            elif "user" in names:
                sender = _text(node)
            elif "meta" in names:
                date = _text(node)
            elif node.tag == "p" and date and (words := _text(node)):
                yield message(words, sender, clock.instant(date), talk, Source(input=member.input, member=member.name, index=index))
                date = ""
    except MemberBroken as err:
        yield Skipped(where=member.name, reason=str(err))


def read_timeline(member: Member, desk: Desk, clock: Clock) -> Iterator[Record]:
    """`div.meta` with a date, a generated line, `div.comment` with the words."""
    date, title, index = "", "", -1
    try:
        for node in _nodes(member, frozenset({"meta"})):
            names = classes(node) if node.tag == "div" else frozenset()
            if "meta" in names:
                date, title = _text(node), ""
                index += 1
            elif "comment" in names and date:
                draft = Draft(source=Source(input=member.input, member=member.name, index=index), when=clock.instant(date), text=_text(node))
                written = titles.wall(title)
                draft.to = written[1] if written else None
                yield from desk.items(draft)
                date = ""
            elif node.tag == "-text" and date and (line := (node.text_content or "").strip()) and line != date:
                title = title or line
    except MemberBroken as err:
        yield Skipped(where=member.name, reason=str(err))


def read_friends(member: Member, people: People) -> Iterator[Connection | Skipped]:
    """Lists of "Name (date)" below headings."""
    relation: str | None = None
    try:
        for node in _nodes(member, frozenset({"contents"})):
            if node.tag == "h2":
                relation = _HEADS.get(_text(node).casefold())
            elif node.tag == "li" and relation:
                match = _NAME_AND_DATE.fullmatch(_text(node)[:300])
                found = written_date(match.group(2)) if match else None
                when = found.local.replace(tzinfo=UTC) if found else None  # a day; there is no time to convert
                yield from people.connection(relation, match.group(1) if match and found else _text(node), when)
    except MemberBroken as err:
        yield Skipped(where=member.name, reason=str(err))
