"""Medium, by the feed of an account: its newest ten posts. Facts: public-sources 7."""

from __future__ import annotations

import re

from scanner.model import Account
from scanner.profiles import _feed
from scanner.profiles._address import Address
from scanner.profiles._outcome import Ended
from scanner.profiles._profile import FEED, Inquiry, Opened, Profile


def _claims(address: Address) -> str | None:
    if address.host in ("medium.com", "www.medium.com"):
        match = re.fullmatch(r"/(?:feed/)?@([A-Za-z0-9_.-]+)(?:/.*)?", address.path)
        return match[1] if match else ""
    match = re.fullmatch(r"([a-z0-9-]+)\.medium\.com", address.host)
    return match[1] if match else None


def _open(inquiry: Inquiry) -> Opened:
    assert inquiry.address is not None
    name = _claims(inquiry.address)
    if not name:
        raise Ended("not_found", "This is no address of a profile. It looks like https://medium.com/@you.")
    own_host = inquiry.address.host.endswith(".medium.com") and inquiry.address.host != "www.medium.com"
    reply = inquiry.get(f"https://{inquiry.address.host}/feed" if own_host else f"https://medium.com/feed/@{name}", FEED)
    if not _feed.is_feed(reply):
        raise Ended("blocked", "Medium refused automated reading. Nothing was checked here.", status=reply.status)
    feed = _feed.parse(reply)
    mine = _feed.owner(inquiry, feed) if feed is not None else ""
    return Opened(accounts=(Account(platform="medium", handle=name, name=mine or None),), records=_feed.posts(inquiry, reply, mine))


PROFILE = Profile(
    id="medium", title="Medium", platform="medium", example="https://medium.com/@you", reach="the newest ten posts", checked="2026-11-22",
    open=_open, claims=_claims, hosted=True,
)  # fmt: skip
