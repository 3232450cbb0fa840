"""Servers of the fediverse that speak ActivityPub and not Mastodon's API: Misskey, Lemmy, PeerTube, WriteFreely, WordPress with its plug-in.

The page of an account names its actor (`rel="alternate"`, `application/activity+json`); what that published is read from its outbox.
Facts: ActivityPub; public-sources 3.
"""

from __future__ import annotations

from scanner.profiles import _outbox
from scanner.profiles._outcome import NotHere
from scanner.profiles._page import Page
from scanner.profiles._profile import Inquiry, Opened, Profile, host_of


def _actor(page: Page) -> str:
    """The actor that a page names, on its own host; "" where there is none."""
    named = (url for url, kind, _ in page.linked("alternate") if kind.partition(";")[0].strip() in ("application/activity+json", "application/ld+json"))
    return next((url for url in named if host_of(url) == host_of(page.reply.url)), "")


def _knows(page: Page) -> int:
    return 60 if _actor(page) else 0


def _open(inquiry: Inquiry) -> Opened:
    actor = _actor(inquiry.start())
    if not actor:
        raise NotHere
    return _outbox.opened(inquiry, actor, "fediverse")


PROFILE = Profile(
    id="activitypub", title="Fediverse", platform="fediverse", example="https://server.example/profile/you", reach="all public posts that the server lists",
    checked="2026-11-22", open=_open, knows=_knows, floor=1.0, export=False,
)  # fmt: skip
