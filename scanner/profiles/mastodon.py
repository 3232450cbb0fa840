"""Mastodon, and the servers that speak its API: Pleroma, Akkoma, Pixelfed, GoToSocial and others in part.

Read: all public and unlisted posts of an account over its own server's REST API, replies and boosts included, page by page along the
`Link` header; the profile's text and fields. Where the API is closed to visitors: the account's ActivityPub outbox, and where that is
closed, too, the profile's RSS, which has the newest only. Not read: what others answered, which would take a request for each post.
Facts: Mastodon's API documentation; public-sources 3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlsplit

from msgspec import structs

from scanner.model import Account, Item, Media, Record
from scanner.profiles import _feed, _outbox
from scanner.profiles._address import Address
from scanner.profiles._fetch import Reply
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
    found, actor = _account(inquiry, origin, user), ""
    if found is None:
        # the server of the handle and the server of the web page may be two
        actor = _web_finger(inquiry, origin, inquiry.address.host, user)
        other = _origin(actor)
        found = _account(inquiry, other, user) if other and other != origin else None
        origin = other or origin
    if isinstance(found, dict):
        return _opened(inquiry, origin, found)
    if found is None and not actor:
        raise NotHere
    try:
        return _by_outbox(inquiry, actor or _web_finger(inquiry, origin, inquiry.address.host, user) or f"{origin}/users/{user}", user, found)
    except NotHere:
        if found is None:
            raise
    return _by_feed(inquiry, user, found)


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
    """The address of the actor that an account is; "" where nobody says."""
    reply = inquiry.ask(f"{origin}/.well-known/webfinger?resource={quote(f'acct:{user}@{host}')}", "application/jrd+json, application/json")
    if reply.status != 200 or reply.body.lstrip()[:1] != b"{":
        return ""
    value = inquiry.parsed(reply)
    actor = next((text(link, "href") for link in rows(value, "links") if text(link, "rel") == "self"), "")
    return actor if _origin(actor) else ""


def _origin(url: str) -> str:
    parts = urlsplit(url)
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
    answered, seen, elsewhere = 0, set[str](), False

    def read(reply: Reply) -> tuple[list[Item], str]:
        nonlocal answered, elsewhere
        page = inquiry.parsed(inquiry.good(reply))
        if not isinstance(page, list):
            raise Ended("bad_data", f"What {inquiry.site} answered could not be read: it is no list of posts.")
        fresh = [s for s in page if isinstance(s, dict) and text(s, "id") not in seen]
        for status in fresh:
            seen.add(text(status, "id"))
            count = status.get("replies_count")
            answered += count if isinstance(count, int) and count > 0 and status.get("reblog") is None else 0
        onward = reply.links.get("next", "") if fresh else ""
        # a server may know itself by another name; the page is asked for where the others were
        elsewhere = bool(onward) and path_of(onward) != path
        found = [_item(inquiry, status, ident, reply.url, index) for index, status in enumerate(fresh)]
        return found, f"{origin}{path}?{onward.partition('?')[2]}" if onward and not elsewhere else ""

    yield from inquiry.pages(f"{origin}{path}?limit=40", read)
    if elsewhere:
        raise unreadable(inquiry.site, "its next page is not one of this account")
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


def _by_outbox(inquiry: Inquiry, actor: str, user: str, wall: Ended | None) -> Opened:
    """What a server that closes its API, or has none, still gives to other servers. Raises NotHere where that is nothing."""
    try:
        found = _outbox.opened(inquiry, actor, "mastodon")
    except Ended as end:
        if end.outcome in ("rate_limited", "partial_cap", "unsafe_address"):
            raise
        raise NotHere from None
    if wall is not None:
        inquiry.notes.append(f"{inquiry.site} closes its programming interface to visitors; its list for other servers (ActivityPub) was asked instead.")
    return structs.replace(found, records=_outbox_or_feed(inquiry, found.records, user))


def _outbox_or_feed(inquiry: Inquiry, records: Iterator[Record], user: str) -> Iterator[Record]:
    """A server may name an account to everybody and keep its list for servers that sign."""
    try:
        yield from records
    except Ended as end:
        if end.outcome not in ("login_wall", "blocked", "not_found") or inquiry.posts:
            raise
        yield from _by_feed(inquiry, user, end).records


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
