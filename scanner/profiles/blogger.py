"""Blogger: all posts, and the comments on them, by its paged feeds.

A comment is the author's where it is signed with the address of the same Blogger profile as the posts; a name alone proves nothing.
Facts: public-sources 7.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scanner.model import Account, Record
from scanner.profiles import _feed
from scanner.profiles._address import Address
from scanner.profiles._fetch import Reply
from scanner.profiles._outcome import NotHere
from scanner.profiles._page import Page
from scanner.profiles._profile import FEED, Inquiry, Opened, Profile, same, unread

PER_PAGE = 150
_HOST = re.compile(r"([a-z0-9-]+)\.blogspot\.[a-z.]{2,6}")


def _claims(address: Address) -> str | None:
    match = _HOST.fullmatch(address.host)
    return match[1] if match else None


def _knows(page: Page) -> int:
    return 80 if page.meta("generator").lower() == "blogger" else 0


def _open(inquiry: Inquiry) -> Opened:
    assert inquiry.address is not None
    origin = inquiry.address.origin
    reply = inquiry.ask(f"{origin}/feeds/posts/default?max-results={PER_PAGE}&start-index=1&orderby=published", FEED)
    if reply.status != 200 or not _feed.is_feed(reply):
        raise NotHere("The blog's own feed is closed.")
    feed = _feed.parse(reply)
    if feed is None:
        raise NotHere
    mine = _feed.owner(inquiry, feed)
    profiles = {same(e.author_url) for e in feed.entries if e.author == mine and "/profile/" in e.author_url}
    owner = Account(platform="blogger", handle=_claims(inquiry.address), name=mine or None)
    return Opened(accounts=(owner,), records=_read(inquiry, origin, reply, mine, profiles))


def _read(inquiry: Inquiry, origin: str, reply: Reply, mine: str, profiles: set[str]) -> Iterator[Record]:
    yield from _feed.posts(inquiry, reply, mine)
    partial = inquiry.newest_only
    answer = inquiry.ask(f"{origin}/feeds/comments/default?max-results={PER_PAGE}&start-index=1", FEED)
    if answer.status != 200 or not _feed.is_feed(answer):
        inquiry.gaps = True
        yield from unread("comments", "the blog's feed of comments is closed; look at them on its pages", 1)
        return
    for page, feed in _feed.pages(inquiry, answer):
        for index, entry in enumerate(feed.entries):
            own = bool(entry.author_url) and same(entry.author_url) in profiles
            yield inquiry.item(
                "comment", entry.words.text, page.url, native=entry.native, when=entry.when, url=entry.url, author=None if own else entry.author or "a visitor",
                index=index,
            )  # fmt: skip
    inquiry.newest_only = partial


PROFILE = Profile(
    id="blogger", title="Blogger", platform="blogger", example="https://you.blogspot.com/", reach="all posts and comments", checked="2026-11-22",
    open=_open, claims=_claims, knows=_knows, hosted=True,
)  # fmt: skip
