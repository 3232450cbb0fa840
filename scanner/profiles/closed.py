"""Platforms that show little or nothing to a visitor who is not logged in: X, Facebook, Instagram, Threads, LinkedIn, TikTok, and the
sites of reviews.

One page is asked for, if the site's robots.txt allows it. What it says of the profile in its description is read; the posts are behind a
wall, and that is the finding. No wall is dodged: the way in is the person's own export. Facts: public-sources 9 to 11.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scanner.model import Account, Record
from scanner.profiles._address import Address
from scanner.profiles._outcome import Ended, by_status
from scanner.profiles._page import Page
from scanner.profiles._profile import HTML, Inquiry, Opened, Profile

# host: (platform, name, where a profile's name stands in the path)
_HOSTS = {
    "x.com": ("x", "X", r"/(?!i/|search|home|explore|settings|hashtag)@?(\w{1,15})"),
    "twitter.com": ("x", "X", r"/(?!i/|search|home|explore|settings|hashtag)@?(\w{1,15})"),
    "facebook.com": ("facebook", "Facebook", r"/(?!groups|events|watch|login|share)([\w.]+)"),
    "instagram.com": ("instagram", "Instagram", r"/(?!p/|reel|explore|accounts)([\w.]+)"),
    "threads.net": ("threads", "Threads", r"/@([\w.]+)"),
    "threads.com": ("threads", "Threads", r"/@([\w.]+)"),
    "linkedin.com": ("linkedin", "LinkedIn", r"/(?:in|pub|company)/([^/]+)"),
    "tiktok.com": ("tiktok", "TikTok", r"/@([\w.]+)"),
    "yelp.com": ("yelp", "Yelp", r"/biz/([^/]+)"),
    "healthgrades.com": ("healthgrades", "Healthgrades", r"/(?:physician|providers)/([^/]+)"),
    "psychologytoday.com": ("psychologytoday", "Psychology Today", r"/.*/(\d+)"),
}
_POST = re.compile(r"/(?:i/web|@?\w+)/status(?:es)?/\d")  # a single post has a source of its own
# what these sites say of themselves where they say nothing of the profile
_OWN_WORDS = re.compile(r"log ?in|sign ?up|see (?:photos|posts)|join (?:today|now)|create an account|discover", re.IGNORECASE)


def _host(address: Address) -> tuple[str, str, str] | None:
    return next((facts for host, facts in _HOSTS.items() if address.host == host or address.host.endswith("." + host)), None)


def _claims(address: Address) -> str | None:
    facts = _host(address)
    if facts is None or (facts[0] == "x" and _POST.match(address.path)):
        return None
    match = re.match(facts[2], address.path)
    return f"{facts[0]}:{match[1]}" if match else ""


def _open(inquiry: Inquiry) -> Opened:
    assert inquiry.address is not None
    platform, site, pattern = _host(inquiry.address) or ("web", inquiry.address.host, r"/(.*)")
    inquiry.platform, inquiry.called = platform, site
    wall = Ended(
        "login_wall",
        f"{site} shows posts only to people who are logged in. That limits casual viewing, but your followers still see them. Ask {site} for your export and scan that.",
    )
    try:
        reply = inquiry.ask(inquiry.address.text, HTML)
    except Ended as refusal:
        if refusal.outcome == "login_wall":
            raise wall from None
        if refusal.outcome == "robots_disallowed":
            raise Ended("robots_disallowed", f"{refusal.sentence} Ask {site} for your export and scan that.") from None
        raise
    if reply.status in (400, 401):
        raise wall
    if (end := by_status(site, reply.status)) is not None:
        raise end
    page = Page(reply)
    match = re.match(pattern, inquiry.address.path)
    about = page.meta("og:description", "description")
    account = Account(platform=platform, handle=match[1] if match else None)
    return Opened(accounts=(account,), records=_read(inquiry, "" if _OWN_WORDS.search(about) else about, wall, reply.url))


def _read(inquiry: Inquiry, about: str, wall: Ended, page: str) -> Iterator[Record]:
    yield from inquiry.bio(about, page)
    raise wall


PROFILE = Profile(
    id="closed", title="This site", platform="web", example="https://x.com/you", reach="at most the profile's own description; posts are shown to members only",
    checked="2026-11-22", open=_open, claims=_claims, hosted=True,
)  # fmt: skip
