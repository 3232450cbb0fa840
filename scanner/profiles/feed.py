"""A feed given by its own address: RSS, Atom or JSON Feed.

Read: the entries, through `next` links where there are any. A feed of comments is read as what visitors wrote, since it does not say
who was logged in. Facts: the formats' own specifications; public-sources 5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scanner.model import Account, Record
from scanner.profiles import _feed
from scanner.profiles._outcome import NotHere
from scanner.profiles._page import Page
from scanner.profiles._profile import Inquiry, Opened, Profile

_COMMENTS = re.compile(r"/comments?/(?:feed|default)|^comments? (?:on|for|to)\b", re.IGNORECASE)


def _knows(page: Page) -> int:
    return 100 if _feed.is_feed(page.reply) else 0


def _open(inquiry: Inquiry) -> Opened:
    reply = inquiry.start().reply
    feed = _feed.parse(reply)
    if feed is None:
        raise NotHere
    if _COMMENTS.search(reply.url) or _COMMENTS.search(feed.title):
        return Opened(records=_comments(inquiry))
    mine = _feed.owner(inquiry, feed)
    return Opened(accounts=(Account(platform="web", name=mine or None),), records=_feed.posts(inquiry, reply, mine))


def _comments(inquiry: Inquiry) -> Iterator[Record]:
    for page, feed in _feed.pages(inquiry, inquiry.start().reply):
        for index, entry in enumerate(feed.entries):
            yield inquiry.item("comment", entry.words.text, page.url, native=entry.native, when=entry.when, url=entry.url, author=entry.author or "a visitor", index=index)


PROFILE = Profile(
    id="feed", title="Feed", platform="web", example="https://example.org/feed.xml", reach="the newest posts, often 10 to 50; more where the feed has further pages",
    checked="2026-11-22", open=_open, knows=_knows, export=False,
)  # fmt: skip
