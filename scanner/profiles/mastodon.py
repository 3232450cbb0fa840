"""Mastodon, and the servers that speak its API: Pleroma, Akkoma, Pixelfed, GoToSocial and others in part.

Read: all public and unlisted posts of an account over its own server's REST API, replies and boosts included, page by page along the
`Link` header; the profile's text and fields. Where the API is closed to visitors: the profile's RSS, which has the newest only. Not read:
what others answered, which would take a request for each post. Facts: Mastodon's API documentation; public-sources 3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlsplit

from scanner.model import Account, Item, Media, Record
from scanner.profiles import _feed
from scanner.profiles._address import Address
from scanner.profiles._outcome import Ended, NotHere, unreadable, walled
from scanner.profiles._page import own_links, plain, said
from scanner.profiles._profile import FEED, JSON, Inquiry, Opened, Profile, path_of, rows, text, unread
from scanner.readers._reader import iso

_PATH = re.compile(r"/(?:web/|deck/)?@([A-Za-z0-9_.-]+)(?:@([A-Za-z0-9.-]+))?(?:/(?:with_replies|media)?)?|/users/([A-Za-z0-9_.-]+)/?")
_AUDIENCE = {"public": "public", "unlisted": "public", "private": "followers", "direct": "private"}
_KINDS = {"image": "photo", "gifv": "video", "video": "video", "audio": "audio"}


def _claims(address: Address) -> str | None:
    match = _PATH.fullmatch(address.path)
    return f"{match[1] or match[3]}{f'@{match[2]}' if match[2] else ''}" if match else None


def _open(inquiry: Inquiry) -> Opened:
    assert inquiry.address is not None
    name = _claims(inquiry.address) or ""
    user, _, home = name.partition("@")
    origin = inquiry.address.origin
    if home and home != inquiry.address.host:
        raise Ended("moved", f"This is a view of an account on {home}; give its own address there, https://{home}/@{user}.")
    found = _account(inquiry, origin, user)
    if found is None:
        # the server of the handle and the server of the web page may be two
        other = _web_finger(inquiry, origin, inquiry.address.host, user)
        found = _account(inquiry, other, user) if other and other != origin else None
        origin = other or origin
    if found is None:
        raise NotHere
    if isinstance(found, Ended):
        return _by_feed(inquiry, user, found)
    return _opened(inquiry, origin, found)


def _account(inquiry: Inquiry, origin: str, user: str) -> dict[str, Any] | Ended | None:
    """The account; the wall that its server puts before visitors; None where there is no such API."""
    reply = inquiry.ask(f"{origin}/api/v1/accounts/lookup?acct={quote(user)}", JSON)
    if reply.status in (401, 403):
        return walled(inquiry.site)
    if reply.status == 404 and reply.body.lstrip()[:1] == b"{":
        value = inquiry.parsed(reply)
        if isinstance(value, dict) and "error" in value and text(value, "error") == "Record not found":
            raise Ended("not_found", f"{inquiry.site} knows no account of that name that the public may see. It may be deleted, renamed, suspended or hidden from visitors.", status=404)
    if reply.status >= 500:
        raise Ended("offline", f"{inquiry.site} could not be reached: it answers with an error ({reply.status}).", status=reply.status)
    if reply.status != 200 or reply.body.lstrip()[:1] != b"{":
        return None
    value = inquiry.parsed(reply)
    return value if isinstance(value, dict) and text(value, "id") else None


def _web_finger(inquiry: Inquiry, origin: str, host: str, user: str) -> str:
    """The origin of the server that an account is on; "" where nobody says."""
    reply = inquiry.ask(f"{origin}/.well-known/webfinger?resource={quote(f'acct:{user}@{host}')}", "application/jrd+json, application/json")
    if reply.status != 200 or reply.body.lstrip()[:1] != b"{":
        return ""
    value = inquiry.parsed(reply)
    actor = next((text(link, "href") for link in rows(value, "links") if text(link, "rel") == "self"), "")
    parts = urlsplit(actor)
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme in ("http", "https") and parts.netloc else ""


def _opened(inquiry: Inquiry, origin: str, account: dict[str, Any]) -> Opened:
    fields = [(plain(text(f, "name")), text(f, "value"), bool(text(f, "verified_at"))) for f in rows(account, "fields")]
    note = said(text(account, "note"), targets=True).text
    bio = "\n".join([note, *(f"{name}: {said(value, targets=True).text}" for name, value, _ in fields)]).strip()
    linked = [(href, verified) for _, value, verified in fields for href in own_links(value)]
    if moved := text(account, "moved", "url"):
        inquiry.notes.append(f"The account says that it moved to {moved}. Both can be read; scan that one, too.")
    if account.get("noindex") is True or account.get("indexable") is False:
        inquiry.notes.append("The account asks search engines to stay away. Its posts are public all the same.")
    owner = Account(
        platform="mastodon", handle=text(account, "acct").partition("@")[0] or None, name=plain(text(account, "display_name")) or None, bio=bio or None,
        native_id=text(account, "uri") or text(account, "url") or None,
    )  # fmt: skip
    return Opened(
        accounts=(owner,), me=tuple(h for h, _ in linked), verified=tuple(h for h, v in linked if v), records=_read(inquiry, origin, account, bio),
    )  # fmt: skip


def _read(inquiry: Inquiry, origin: str, account: dict[str, Any], bio: str) -> Iterator[Record]:
    ident = text(account, "id")
    yield from inquiry.bio(bio, text(account, "url") or inquiry.name)
    if account.get("suspended") is True:
        raise Ended("gone", f"{inquiry.site} has suspended this account; what it posted is not shown. That is not the same as no posts.")
    path = f"/api/v1/accounts/{quote(ident)}/statuses"
    url = f"{origin}{path}?limit=40"
    answered, seen = 0, set[str]()
    while True:
        page, reply = inquiry.json(url)
        if not isinstance(page, list):
            raise Ended("bad_data", f"What {inquiry.site} answered could not be read: it is no list of posts.")
        fresh = [s for s in page if isinstance(s, dict) and text(s, "id") not in seen]
        for index, status in enumerate(fresh):
            seen.add(text(status, "id"))
            count = status.get("replies_count")
            answered += count if isinstance(count, int) and count > 0 and status.get("reblog") is None else 0
            yield _item(inquiry, status, ident, reply.url, index)
        onward = reply.links.get("next", "")
        if not fresh or not onward:
            break
        # a server may know itself by another name; the page is asked for where the others were
        if path_of(onward) != path:
            raise unreadable(inquiry.site, "its next page is not one of this account")
        url = f"{origin}{path}?{onward.partition('?')[2]}"
    yield from unread("answers of others to these posts", "reading them would take a request for each post", answered)


def _item(inquiry: Inquiry, status: dict[str, Any], own: str, page: str, index: int) -> Item:
    inner = status.get("reblog")
    if isinstance(inner, dict):
        who = f"@{text(inner, 'account', 'acct') or 'someone else'}"
        return inquiry.item(
            "repost", f"RT {who}: {_text(inner)}", page, native=text(status, "uri") or text(status, "id"), when=iso(status.get("created_at")),
            url=text(inner, "url") or None, author=who, index=index, media=_media(inner),
        )  # fmt: skip
    author = text(status, "account", "id")
    to = None
    if status.get("in_reply_to_id") is not None and text(status, "in_reply_to_account_id") != own:
        answered = text(status, "in_reply_to_account_id")
        to = next((f"@{text(m, 'acct')}" for m in rows(status, "mentions") if text(m, "id") == answered), None)
    return inquiry.item(
        "reply" if status.get("in_reply_to_id") is not None else "poll" if isinstance(status.get("poll"), dict) else "post", _text(status), page,
        native=text(status, "uri") or text(status, "id"), when=iso(status.get("created_at")), url=text(status, "url") or None, to=to, index=index,
        audience=_AUDIENCE.get(text(status, "visibility"), "unknown"), media=_media(status),
        # a server that answers with somebody else's post puts no words into the owner's mouth
        author=None if author in ("", own) else f"@{text(status, 'account', 'acct')}",
    )  # fmt: skip


def _text(status: dict[str, Any]) -> str:
    """Warning, words and poll, as the post shows them."""
    options = [text(o, "title") for o in rows(status, "poll", "options")]
    body = said(text(status, "content"), targets=True, without=".quote-inline").text
    return "\n\n".join(part for part in (plain(text(status, "spoiler_text")), body, "\n".join(o for o in options if o)) if part)


def _media(status: dict[str, Any]) -> tuple[Media, ...]:
    return tuple(Media(type=_KINDS.get(text(m, "type"), "photo"), alt=text(m, "description") or None) for m in rows(status, "media_attachments"))


def _by_feed(inquiry: Inquiry, user: str, wall: Ended) -> Opened:
    """What a server that closes its API still gives to feed readers. Raises the wall where that is nothing."""
    assert inquiry.address is not None
    reply = inquiry.ask(f"{inquiry.address.origin}/@{user}.rss", FEED)
    if reply.status != 200 or not _feed.is_feed(reply):
        raise wall
    inquiry.notes.append(f"{inquiry.site} shows its posts to visitors in a feed only, without replies.")
    inquiry.newest_only = True
    feed = _feed.parse(reply)
    account = Account(platform="mastodon", handle=user, name=feed.title if feed is not None and feed.title else None)
    return Opened(accounts=(account,), records=_feed.posts(inquiry, reply, "", shape=lambda entry: said(entry.html, targets=True)))



PROFILE = Profile(
    id="mastodon", title="Mastodon", platform="mastodon", example="https://mastodon.example/@you", reach="all public posts, replies and boosts",
    checked="2026-11-22", open=_open, claims=_claims, floor=3.0,
)  # fmt: skip
