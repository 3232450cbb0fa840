"""YouTube, by the feed of a channel: title and description of its newest fifteen videos.

What is said in a video, comments and community posts are not in it. The feed's address needs the channel's number; a page that names the
channel by its handle says it. The feed at times answers 404 or 500 for channels that are there, so such an answer is never told as deleted.
Facts: public-sources 7.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scanner.model import Account, Media, Record
from scanner.profiles import _feed
from scanner.profiles._address import Address
from scanner.profiles._fetch import Reply
from scanner.profiles._outcome import Ended, silent
from scanner.profiles._profile import FEED, Inquiry, Opened, Profile
from scanner.readers._reader import clean

FEEDS = "https://www.youtube.com/feeds/videos.xml"
_HOSTS = frozenset({"youtube.com", "www.youtube.com", "m.youtube.com"})
_CHANNEL = re.compile(r"UC[\w-]{22}")
_NAMED = re.compile(r"/(?:@([\w.%·-]{2,90})|(?:c|user)/([\w.%-]{1,90}))(?:/.*)?")
_LIST = re.compile(r"[?&]playlist_id=([\w-]{10,64})(?:&|$)")


def _claims(address: Address) -> str | None:
    if address.host not in _HOSTS:
        return None
    match = _NAMED.fullmatch(address.path)
    return (match[1] or match[2]) if match else _number(address)


def _number(address: Address) -> str:
    """The channel's number, or a list's, where the address has it."""
    part = re.fullmatch(rf"/channel/({_CHANNEL.pattern})(?:/.*)?", address.path)
    if part:
        return part[1]
    if address.path != "/feeds/videos.xml":
        return ""
    found = re.search(rf"(?:^|&)channel_id=({_CHANNEL.pattern})(?:&|$)", address.query) or _LIST.search(f"?{address.query}")
    return found[1] if found else ""


def _open(inquiry: Inquiry) -> Opened:
    assert inquiry.address is not None
    number = _number(inquiry.address)
    if not number and _claims(inquiry.address):
        number = _on_page(inquiry)
    if not number:
        raise Ended("not_found", "This is no address of a channel. It looks like https://www.youtube.com/@you.")
    reply = _asked(inquiry, f"{FEEDS}?{'channel_id' if _CHANNEL.fullmatch(number) else 'playlist_id'}={number}")
    feed = _feed.parse(reply) if _feed.is_feed(reply) else None
    if feed is None or feed.broken:
        raise Ended("blocked", "YouTube refused automated reading. Nothing was checked here.", status=reply.status)
    inquiry.newest_only = True
    inquiry.notes.append("What your videos say and show, comments, and community posts are not in the feed and were not read.")
    handle = _NAMED.fullmatch(inquiry.address.path)
    account = Account(platform="youtube", handle=handle[1] if handle else None, name=feed.author or feed.title or None, native_id=number if _CHANNEL.fullmatch(number) else None)
    return Opened(accounts=(account,), records=_read(inquiry, feed, reply.url, feed.author or feed.title))


def _on_page(inquiry: Inquiry) -> str:
    """The channel's number, as the page of its handle says. Raises Ended."""
    page = inquiry.start()
    named = [url for rel in ("alternate", "canonical") for url, _, _ in page.linked(rel)]
    found = next((match[0] for url in named if (match := _CHANNEL.search(url))), "")
    if not found:
        raise Ended("blocked", "YouTube showed a page that does not name the channel, such as a question about cookies. Nothing was checked here.")
    return found


def _asked(inquiry: Inquiry, url: str) -> Reply:
    """The feed, asked for once more where YouTube says that there is none. Raises Ended."""
    reply = inquiry.ask(url, FEED)
    if reply.status == 404 or 500 <= reply.status < 600:
        reply = inquiry.ask(url, FEED)
        if reply.status == 404 or 500 <= reply.status < 600:
            raise silent("YouTube", f"its feed is not answering ({reply.status}), which happens also for channels that are there; try again later", reply.status)
    return inquiry.good(reply)


def _read(inquiry: Inquiry, feed: _feed.Feed, page: str, mine: str) -> Iterator[Record]:
    for index, entry in enumerate(feed.entries):
        # a description is plain text: its lines are its own
        yield inquiry.item(
            "post", "\n\n".join(p for p in (entry.title, clean(entry.html).strip()) if p), page, native=(entry.native or "").removeprefix("yt:video:") or None, when=entry.when, url=entry.url,
            media=[Media(type="video")], index=index, author=entry.author if entry.author and mine and entry.author != mine else None,
        )  # fmt: skip


PROFILE = Profile(
    id="youtube", title="YouTube", platform="youtube", example="https://www.youtube.com/@you", reach="title and description of the newest fifteen videos",
    checked="2026-11-22", open=_open, claims=_claims, floor=2.0, hosted=True, export=False,
)  # fmt: skip
