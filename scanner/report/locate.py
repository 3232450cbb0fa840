"""Where to find an item that the archive gives no link for: the exact way, per platform, as one sentence.

Facebook, Instagram, WhatsApp and others export no address of one's own posts. Date, kind and first words are then
what a person can search by. Nothing here opens or builds a link to an item that the source did not give.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated
from urllib.parse import urlsplit

from scanner.report import words


@dataclass(frozen=True, slots=True)
class Place:
    """How the person gets to the item where it lives."""

    link: Annotated[str, "An http or https address that opens the item; empty where the source gave none."]
    way: Annotated[str, "Without a link: where to click. Starts a sentence."]
    quote: Annotated[str, "Without a link: the first words to look for; empty where the item has no words."]
    page: Annotated[str, "Without a link: the platform’s own page to start from; empty where there is none."]


_FACEBOOK_LOG = "https://www.facebook.com/me/allactivity"
_FACEBOOK_LIST = {
    "comment": "Comments", "reply": "Comments", "review_reply": "Comments", "group_post": "Group posts", "photo": "Photos and videos",
    "review": "Recommendations", "check_in": "Check-ins", "event": "Events", "poll": "Polls", "story": "Stories",
}  # fmt: skip
_INSTAGRAM_LIST = {"comment": "Comments", "reply": "Comments", "story": "Archived"}
_SPOKEN = frozenset({"message"})


def web_address(url: str | None) -> str:
    """The url if following it can only open a web page; empty for anything else (`javascript:`, `data:`, `file:`)."""
    if not url or not url.isprintable() or any(c.isspace() or c in '"<>\\' for c in url):
        return ""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return ""
    return url if parts.scheme in {"http", "https"} and host else ""


def place(
    *, platform: str, kind: str, author: str, when: datetime | None, url: str | None, opening: str,
    handle: str, group: str, to: str,
) -> Place:  # fmt: skip
    """The way to one item. `handle` is the person's own on that platform, `group` and `to` where it was written."""
    link = web_address(url)
    if link:
        return Place(link, "", "", "")
    way, page = _way(platform, kind, author, when, handle, group, to)
    return Place(
        "", f"{way} and look for {_target(kind, opening, when, dated='go to' in way)}", opening, page
    )


def _target(kind: str, opening: str, when: datetime | None, *, dated: bool) -> str:
    """“the comment of 21:07 that begins”; the words themselves follow in the page, as a quotation."""
    clock = "" if when is None else f"{when.hour:02}:{when.minute:02}" if dated else words.minute(when)
    return f"the {words.KINDS.get(kind, kind)} {f'of {clock}' if clock else 'without a date'}" + (
        " that begins" if opening else ""
    )


def _way(
    platform: str, kind: str, author: str, when: datetime | None, handle: str, group: str, to: str
) -> tuple[str, str]:
    """Where to click, and the page to start from."""
    date = f"go to {words.day(when)}" if when else "go through it by date"
    chat = f"the chat with {to}" if to else "the chat"
    if platform == "facebook":
        if kind in _SPOKEN:
            return f"Open Messenger and {chat}, {date}", ""
        if kind == "bio":
            return "Open your Facebook profile, choose “Edit details”", ""
        chosen = "Activity you’re tagged in" if author == "other" else _FACEBOOK_LIST.get(kind, "Posts")
        return f"Open your Facebook activity log, choose “{chosen}”, {date}", _FACEBOOK_LOG
    if platform == "instagram":
        if kind in _SPOKEN:
            return f"Open Instagram’s messages and {chat}, {date}", ""
        chosen = "Tags" if author == "other" else _INSTAGRAM_LIST.get(kind, "Posts")
        return f"In Instagram open your profile, “Your activity”, “{chosen}”, {date}", ""
    if platform in {"x", "twitter"}:
        if kind in _SPOKEN:
            return f"Open X’s messages and {chat}, {date}", ""
        if kind == "bio":
            return "Open your X profile, choose “Edit profile”", ""
        return f"Search X for {_x_query(author, when, handle)}", ""
    if platform == "linkedin" and kind not in _SPOKEN:
        return f"On LinkedIn open your profile, “Show all activity”, {date}", ""
    if platform == "reddit" and kind not in _SPOKEN:
        part = "Comments" if kind in {"comment", "reply"} else "Posts"
        return f"On Reddit open your profile, “{part}”, sorted by “New”, {date}", ""
    if platform == "threads":
        return f"On threads.com open your profile, {date}", ""
    if platform == "tiktok":
        if kind in {"comment", "reply"}:
            return f"In TikTok open Settings, “Activity centre”, “Comment history”, {date}", ""
        return f"In TikTok open your profile, {date}", ""
    if platform == "whatsapp":
        return f"In WhatsApp open {chat}, {date}", ""
    if platform in {"google", "google_maps"} and kind == "review_reply":
        return f"Open your Google Business Profile, “Read reviews”, {date}", ""
    if platform in {"google", "google_maps"} and kind in {"review", "photo"}:
        return "In Google Maps open “Your contributions”, “Reviews”", ""
    if platform == "youtube" and kind in {"comment", "reply"}:
        return f"Open your Google activity, “YouTube comments”, {date}", "https://myactivity.google.com"
    name = words.platform_name(platform)
    if kind in _SPOKEN:
        return f"On {name} open {chat}, {date}", ""
    where = f"the group “{group}”" if group else "your profile"
    return f"On {name} open {where}, {date}", ""


def _x_query(author: str, when: datetime | None, handle: str) -> str:
    """X's own search words: one day of one account. The day before and after are let in, since X counts in UTC."""
    query = [] if author == "other" or not handle else [f"from:{handle.lstrip('@')}"]
    if when:
        first, last = when.date() - timedelta(days=1), when.date() + timedelta(days=2)
        query += [f"since:{first.isoformat()}", f"until:{last.isoformat()}"]
    return " ".join(query) if query else "the words below"
