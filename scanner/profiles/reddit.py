"""Reddit, by the Atom feeds that it still gives to everybody: the newest posts and comments of an account.

Reddit answers programs reluctantly: its robots.txt may forbid all of it, a handful of requests an hour is much, and other views are shut. One
request is made; the complete route is Reddit's own data request. Facts: public-sources 8.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scanner.model import Account, Record
from scanner.profiles import _feed
from scanner.profiles._address import Address
from scanner.profiles._outcome import Ended
from scanner.profiles._page import said
from scanner.profiles._profile import FEED, Inquiry, Opened, Profile

_USER = re.compile(r"/u(?:ser)?/([A-Za-z0-9_-]{2,30})(?:/.*)?")
# what Reddit itself adds below a post: who sent it, the link, the comments
_FOOT = re.compile(r"\s*submitted by\s+/?u/\S+(?:\s+to\s+r/\S+)?\s*(?:\[link\])?\s*(?:\[comments\])?\s*$")


def _claims(address: Address) -> str | None:
    if address.host not in ("reddit.com", "www.reddit.com", "old.reddit.com", "new.reddit.com"):
        return None
    match = _USER.fullmatch(address.path)
    return match[1] if match else ""


def _open(inquiry: Inquiry) -> Opened:
    assert inquiry.address is not None
    name = _claims(inquiry.address)
    if not name:
        raise Ended("not_found", "This is no address of a profile. It looks like https://www.reddit.com/user/you.")
    reply = inquiry.get(f"https://www.reddit.com/user/{name}/.rss?limit=100", FEED)
    if b"blocked by network security" in reply.body[:20_000] or not _feed.is_feed(reply):
        raise Ended("blocked", "Reddit refused automated reading. Nothing was checked here.", status=reply.status)
    feed = _feed.parse(reply)
    if feed is None or feed.broken:
        raise Ended("bad_data", "What Reddit answered could not be read: its feed is broken.")
    inquiry.newest_only = True
    inquiry.notes.append("A Reddit profile can hide its posts; an empty one does not mean that there are none.")
    return Opened(accounts=(Account(platform="reddit", handle=name),), records=_read(inquiry, feed, reply.url, name))


def _read(inquiry: Inquiry, feed: _feed.Feed, page: str, name: str) -> Iterator[Record]:
    for index, entry in enumerate(feed.entries):
        ident = (entry.native or "").rpartition("/")[2]
        comment = ident.startswith("t1_")
        body = _FOOT.sub("", said(entry.html).text)
        writer = entry.author.removeprefix("/").removeprefix("u/")
        # the title of a comment is somebody else's: that of the post below which it stands
        text = body if comment else "\n\n".join(p for p in (entry.title, body) if p)
        yield inquiry.item(
            "comment" if comment else "post", text, page, native=ident or entry.native, when=entry.when, url=entry.url, index=index,
            group=f"r/{entry.tags[0]}" if entry.tags and entry.tags[0] else None, author=None if not writer or writer.casefold() == name.casefold() else writer,
        )  # fmt: skip


PROFILE = Profile(
    id="reddit", title="Reddit", platform="reddit", example="https://www.reddit.com/user/you", reach="the newest posts and comments, where Reddit answers at all",
    checked="2026-11-22", open=_open, claims=_claims, floor=65.0, hosted=True,
)  # fmt: skip
