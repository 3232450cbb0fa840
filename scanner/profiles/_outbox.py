"""ActivityPub: an account and the list of what it published, as servers of the fediverse give them to each other and mostly to anybody.

Read: the actor's own words, and every activity of its outbox. What it passed on stands there as an address alone. A server that wants
signed requests answers nothing; no actor is invented to sign with. Facts: the W3C recommendation ActivityPub; public-sources 3.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

from scanner.model import Account, Item, Media, Record
from scanner.profiles._fetch import Reply
from scanner.profiles._outcome import Ended, NotHere, unreadable, walled
from scanner.profiles._page import own_links, plain, said
from scanner.profiles._profile import Inquiry, Opened, rows, text, unread
from scanner.readers._reader import iso

ACTIVITY = 'application/activity+json, application/ld+json; profile="https://www.w3.org/ns/activitystreams"'
_ACTORS = frozenset({"Person", "Service", "Organization", "Group", "Application"})
_EVERYBODY = frozenset({"https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"})
_WORDS = frozenset({"Note", "Article", "Page", "Question", "Image", "Video", "Audio", "Event"})
_KINDS = {"Question": "poll", "Event": "event"}


def opened(inquiry: Inquiry, actor: str, platform: str) -> Opened:
    """The account behind an actor's address. Raises Ended, NotHere where no actor is there."""
    reply = inquiry.ask(actor, ACTIVITY)
    if reply.status in (401, 403):
        raise walled(inquiry.site)
    inquiry.good(reply)
    facts = inquiry.parsed(reply) if reply.body.lstrip()[:1] == b"{" else None
    if not isinstance(facts, dict) or text(facts, "type") not in _ACTORS or not text(facts, "id"):
        raise NotHere
    fields = [(plain(text(f, "name")), text(f, "value")) for f in rows(facts, "attachment") if text(f, "type") == "PropertyValue"]
    bio = "\n".join([said(text(facts, "summary"), targets=True).text, *(f"{name}: {said(value, targets=True).text}" for name, value in fields)]).strip()
    if moved := text(facts, "movedTo"):
        inquiry.notes.append(f"The account says that it moved to {moved}. Both can be read; scan that one, too.")
    if facts.get("indexable") is False:
        inquiry.notes.append("The account asks search engines to stay away. Its posts are public all the same.")
    owner = Account(
        platform=platform, handle=text(facts, "preferredUsername") or None, name=plain(text(facts, "name")) or None, bio=bio or None, native_id=text(facts, "id"),
    )  # fmt: skip
    outbox = text(facts, "outbox")
    if not outbox:
        raise unreadable(inquiry.site, "the account names no list of its posts")
    me = tuple(href for _, value in fields for href in own_links(value))
    return Opened(accounts=(owner,), me=me, records=_Outbox(inquiry, text(facts, "id"), bio).read(urljoin(reply.url, outbox)))


class _Outbox:
    def __init__(self, inquiry: Inquiry, actor: str, bio: str) -> None:
        self._inquiry, self._actor, self._bio = inquiry, actor, bio
        self._passed_on = self._bare = self._met = 0

    def read(self, url: str) -> Iterator[Record]:
        inquiry = self._inquiry
        yield from inquiry.bio(self._bio, self._actor)
        reply = inquiry.ask(url, ACTIVITY)
        box = self._object(reply)
        first = box.get("first")
        if isinstance(first, str) and first:
            yield from inquiry.pages(urljoin(reply.url, first), self._page, ACTIVITY)
        else:
            # small servers give everything, or its first page, at once
            whole = first if isinstance(first, dict) else box
            items, onward = self._items(whole, reply.url)
            yield from items
            yield from inquiry.pages(onward, self._page, ACTIVITY)
        total = box.get("totalItems")
        if isinstance(total, int) and total > 0 and not self._met:
            raise Ended("login_wall", f"{inquiry.site} says that there are {total:,} posts and shows none of them to visitors.")
        yield from unread("posts that were passed on", "the list holds only where they are; they are other people's words", self._passed_on)
        inquiry.gaps = inquiry.gaps or self._bare > 0
        yield from unread("posts that the list names only by their address", "reading them would take a request for each", self._bare)

    def _object(self, reply: Reply) -> dict[str, Any]:
        if reply.status in (401, 403):
            raise walled(self._inquiry.site)
        value = self._inquiry.parsed(self._inquiry.good(reply))
        if not isinstance(value, dict):
            raise unreadable(self._inquiry.site, "it is no list of posts")
        return value

    def _page(self, reply: Reply) -> tuple[list[Item], str]:
        return self._items(self._object(reply), reply.url)

    def _items(self, page: dict[str, Any], url: str) -> tuple[list[Item], str]:
        rest = page.get("orderedItems", page.get("items"))
        listed = rest if isinstance(rest, list) else [rest] if isinstance(rest, (dict, str)) else []
        self._met += len(listed)
        found = [item for index, one in enumerate(listed) if (item := self._item(one, url, index)) is not None]
        onward = text(page, "next") if listed else ""
        return found, urljoin(url, onward) if onward else ""

    def _item(self, one: Any, page: str, index: int) -> Item | None:
        """An activity, or what some servers list in its place. None where it holds no words."""
        if not isinstance(one, dict):
            self._bare += isinstance(one, str)
            return None
        if text(one, "type") == "Announce":
            self._passed_on += 1
            return None
        note = one.get("object") if text(one, "type") in ("Create", "Update") else one
        if not isinstance(note, dict):
            self._bare += isinstance(note, str)
            return None
        if text(note, "type") not in _WORDS:
            return None  # follows, likes, votes
        writer = _id(note.get("attributedTo")) or _id(one.get("actor"))
        answers = _id(note.get("inReplyTo"))
        others = [text(t, "name") for t in rows(note, "tag") if text(t, "type") == "Mention" and text(t, "href") != self._actor]
        kind = "reply" if answers else _KINDS.get(text(note, "type"), "post")
        return self._inquiry.item(
            kind, _text(note), page, native=text(note, "id") or None, when=iso(note.get("published")), url=_id(note.get("url")) or text(note, "id") or None,
            # who is answered is not said; where one person is named there is no doubt
            to=others[0] if answers and len(others) == 1 and others[0] else None, audience=_audience(note, one), media=_media(note), index=index,
            author=None if writer in ("", self._actor) else writer,
        )  # fmt: skip


def _id(value: Any) -> str:
    """The address of what is given as an address, as an object or as a list of them."""
    if isinstance(value, list):
        return next((found for one in value if (found := _id(one))), "")
    if isinstance(value, dict):
        return text(value, "href") or text(value, "id")
    return value if isinstance(value, str) else ""


def _text(note: dict[str, Any]) -> str:
    """Title, warning, words, and what a poll offers."""
    options = [plain(text(o, "name")) for key in ("oneOf", "anyOf") for o in rows(note, key)]
    body = said(text(note, "content"), targets=True, without=".quote-inline").text
    return "\n\n".join(part for part in (plain(text(note, "name")), plain(text(note, "summary")), body, "\n".join(o for o in options if o)) if part)


def _media(note: dict[str, Any]) -> tuple[Media, ...]:
    found = []
    for one in rows(note, "attachment"):
        sort = text(one, "mediaType").partition("/")[0] or text(one, "type").lower()
        found.append(Media(type=sort if sort in ("video", "audio") else "photo", alt=plain(text(one, "name")) or None))
    return tuple(found)


def _audience(note: dict[str, Any], activity: dict[str, Any]) -> str:
    """By whom it is addressed to; what is unlisted can be read by anybody who has its address."""
    whom = {w for part in (note, activity) for key in ("to", "cc") for w in _listed(part.get(key))}
    if whom & _EVERYBODY:
        return "public"
    if any(urlsplit(w).path.endswith("/followers") for w in whom):
        return "followers"
    return "private" if whom else "unknown"


def _listed(value: Any) -> list[str]:
    return [v for v in (value if isinstance(value, list) else [value]) if isinstance(v, str)]
