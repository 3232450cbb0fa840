"""Tumblr, by the feed of a blog: its newest twenty posts. What a post repeats from another blog is not its author's. Facts: public-sources 7."""

from __future__ import annotations

import re

from scanner.model import Account
from scanner.profiles import _feed
from scanner.profiles._address import Address
from scanner.profiles._outcome import Ended
from scanner.profiles._page import Words, said
from scanner.profiles._profile import FEED, Inquiry, Opened, Profile

# `<p><a class="tumblr_blog" …>name</a>:</p><blockquote>their words</blockquote>`, one inside the other for a chain
_REPEATED = "blockquote, p:has(> a.tumblr_blog)"


def _claims(address: Address) -> str | None:
    if address.host in ("tumblr.com", "www.tumblr.com"):
        match = re.match(r"/(?:blog/view/)?([a-z0-9-]+)", address.path)
        return match[1] if match else ""
    match = re.fullmatch(r"([a-z0-9-]+)\.tumblr\.com", address.host)
    return match[1] if match else None


def _open(inquiry: Inquiry) -> Opened:
    assert inquiry.address is not None
    name = _claims(inquiry.address)
    if not name:
        raise Ended("not_found", "This is no address of a blog. It looks like https://you.tumblr.com/.")
    reply = inquiry.get(f"https://{name}.tumblr.com/rss", FEED)
    if not _feed.is_feed(reply):
        raise Ended("blocked", "Tumblr refused automated reading. Nothing was checked here.", status=reply.status)
    inquiry.notes.append("What your posts repeat from other blogs was left out: it is not in your words.")
    return Opened(accounts=(Account(platform="tumblr", handle=name),), records=_feed.posts(inquiry, reply, "", shape=_own_words))


def _own_words(entry: _feed.Entry) -> Words | None:
    repeats = 'class="tumblr_blog"' in entry.html
    found = said(entry.html, without=_REPEATED if repeats else "")
    if repeats:
        return found if found.text else None
    # Tumblr makes a title of the first words where a post has none
    entry.words = found
    return Words(entry.text, found.media)


PROFILE = Profile(
    id="tumblr", title="Tumblr", platform="tumblr", example="https://you.tumblr.com/", reach="the newest twenty posts", checked="2026-11-22",
    open=_open, claims=_claims, hosted=True,
)  # fmt: skip
