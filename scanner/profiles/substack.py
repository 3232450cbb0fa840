"""Substack, by the feed of a publication: its newest twenty or so posts; paid ones are cut. Notes are not in it. Facts: public-sources 7."""

from __future__ import annotations

import re

from scanner.model import Account
from scanner.profiles import _feed
from scanner.profiles._address import Address
from scanner.profiles._outcome import Ended
from scanner.profiles._profile import FEED, Inquiry, Opened, Profile


def _claims(address: Address) -> str | None:
    match = re.fullmatch(r"(?!www\.)([a-z0-9-]+)\.substack\.com", address.host)
    return match[1] if match else None


def _open(inquiry: Inquiry) -> Opened:
    assert inquiry.address is not None
    reply = inquiry.get(f"https://{inquiry.address.host}/feed", FEED)
    if not _feed.is_feed(reply):
        raise Ended("blocked", "Substack refused automated reading. Nothing was checked here.", status=reply.status)
    feed = _feed.parse(reply)
    mine = _feed.owner(inquiry, feed) if feed is not None else ""
    inquiry.notes.append("Notes and comments on Substack are not in its feed and were not read.")
    return Opened(accounts=(Account(platform="substack", handle=_claims(inquiry.address), name=mine or None),), records=_feed.posts(inquiry, reply, mine))


PROFILE = Profile(
    id="substack", title="Substack", platform="substack", example="https://you.substack.com/", reach="the newest twenty or so posts", checked="2026-11-22",
    open=_open, claims=_claims, hosted=True,
)  # fmt: skip
