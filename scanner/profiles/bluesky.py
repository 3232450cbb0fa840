"""Bluesky (AT Protocol). Everything there is public; there are no posts for followers only.

Read: posts and replies with the full targets of their links, alt texts, reposts as other people's words, the profile text. Route one is
the public view (`getAuthorFeed`), route two, where that is refused, the account's own server (`listRecords`), found through its
handle; where that server lists nothing, its whole repository in one file (`getRepo`). An address of such a server
(`/xrpc/com.atproto.repo.listRecords?repo=…`, `/xrpc/com.atproto.sync.getRepo?did=…`) is read directly. Facts: the protocol's
lexicons; public-sources 4.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

from scanner.model import Account, Item, Media, Record
from scanner.profiles import _car
from scanner.profiles._address import Address
from scanner.profiles._fetch import Reply
from scanner.profiles._outcome import Ended, NotHere, by_status, refused, unreadable
from scanner.profiles._profile import JSON, Inquiry, Opened, Profile, rows, text, unread
from scanner.readers._reader import iso
from scanner.tables import table

VIEW, DIRECTORY = "https://public.api.bsky.app", "https://plc.directory"
_DID = re.compile(r"did:(?:plc:[a-z2-7]{24}|web:[A-Za-z0-9.%:-]{1,253})")
_HANDLE = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?", re.IGNORECASE)
_POSTS, _REPOSTS, _PROFILE = "app.bsky.feed.post", "app.bsky.feed.repost", "app.bsky.actor.profile"
_WHOLE = "/xrpc/com.atproto.sync.getRepo"
# what a server may answer to one call and not to another
_CLOSED = frozenset({"login_wall", "blocked", "not_found", "bad_data", "offline"})


def _claims(address: Address) -> str | None:
    if address.host in ("bsky.app", "www.bsky.app", "staging.bsky.app"):
        match = re.fullmatch(r"/profile/([^/]+)(?:/.*)?", address.path)
        who = match[1].replace("%3A", ":").replace("%3a", ":") if match else ""
        return who if _DID.fullmatch(who) or _HANDLE.fullmatch(who) else ""
    if address.path in ("/xrpc/com.atproto.repo.listRecords", "/xrpc/app.bsky.feed.getAuthorFeed", _WHOLE):
        asked = parse_qs(address.query)
        return next(iter(asked.get("repo") or asked.get("actor") or asked.get("did") or [""]))
    return None


def _open(inquiry: Inquiry) -> Opened:
    assert inquiry.address is not None
    who = _claims(inquiry.address) or ""
    if not who:
        raise Ended("not_found", "This is no address of a profile. It looks like https://bsky.app/profile/you.example.")
    if inquiry.address.path == _WHOLE:
        return _whole(inquiry, inquiry.address.origin, who)
    if inquiry.address.path.endswith("listRecords"):
        return _on_server(inquiry, inquiry.address.origin, who)
    origin = inquiry.address.origin if inquiry.address.path.endswith("getAuthorFeed") else VIEW
    reply = inquiry.ask(f"{origin}/xrpc/app.bsky.actor.getProfile?actor={quote(who)}", JSON)
    if reply.status == 400 and _error(inquiry, reply):
        raise _unknown(inquiry, reply)
    if reply.status != 200 or reply.body.lstrip()[:1] != b"{":
        inquiry.notes.append(f"The public view of Bluesky refused ({reply.status}); the account's own server was asked instead.")
        return _through_handle(inquiry, who)
    profile = inquiry.parsed(reply)
    if any(text(label, "val") == "!no-unauthenticated" for label in rows(profile, "labels")):
        inquiry.notes.append("The account asks apps to hide it from people who are not logged in. That is a wish, not a lock: anybody can still read it.")
    owner = _owner(text(profile, "did"), text(profile, "handle"), profile)
    return Opened(accounts=(owner,), records=_view(inquiry, origin, owner))


def _owner(did: str, handle: str, profile: Any) -> Account:
    return Account(
        platform="bluesky", handle=handle or None, name=text(profile, "displayName") or None, bio=text(profile, "description") or None, native_id=did or None,
    )  # fmt: skip


def _error(inquiry: Inquiry, reply: Reply) -> str:
    value = inquiry.parsed(reply) if reply.body.lstrip()[:1] == b"{" else None
    return text(value, "error")


def _unknown(inquiry: Inquiry, reply: Reply) -> Ended:
    error = _error(inquiry, reply)
    if re.search(r"Taken?[Dd]own|Suspended|Deactivated", error):
        return Ended("gone", "Bluesky does not show this account now: it was suspended, or its owner switched it off.", status=reply.status)
    return Ended("not_found", "Bluesky knows no such account that the public may see. It may be deleted or renamed.", status=reply.status)


def _listed(inquiry: Inquiry, url: str, key: str, make: Callable[[dict[str, Any], str, int], Item | None]) -> Iterator[Item]:
    """What `make` makes of (row, address of the answer, index) over all pages. A cursor may come with the last page, too: an empty
    page is the end.
    """

    def read(reply: Reply) -> tuple[list[Item], str]:
        if reply.status == 400:
            raise _unknown(inquiry, reply)
        value = inquiry.parsed(inquiry.good(reply))
        if not isinstance(value, dict) or not isinstance(value.get(key), list):
            raise unreadable(inquiry.site, "it is no list of posts")
        found, cursor = rows(value, key), text(value, "cursor")
        items = [item for index, row in enumerate(found) if (item := make(row, reply.url, index)) is not None]
        return items, f"{url}&cursor={quote(cursor)}" if found and cursor else ""

    return inquiry.pages(url, read)


# --- route one: the public view --------------------------------------------------------------------------------------


def _view(inquiry: Inquiry, origin: str, owner: Account) -> Iterator[Record]:
    did, answered, seen = owner.native_id or "", 0, set[str]()
    yield from inquiry.bio(owner.bio or "", inquiry.name)

    def make(row: dict[str, Any], page: str, index: int) -> Item | None:
        nonlocal answered
        post = row.get("post")
        reposted = text(row, "reason", "$type").endswith("#reasonRepost")
        uri = text(post, "uri")
        if not isinstance(post, dict) or not uri or (uri in seen and not reposted):  # a pinned post comes twice
            return None
        if reposted:
            who = f"@{text(post, 'author', 'handle') or 'someone else'}"
            return inquiry.item(
                "repost", f"RT {who}: {_words(post.get('record'))}", page, native=f"repost of {uri}", when=iso(text(row, "reason", "indexedAt")),
                url=_web(uri), author=who, index=index, media=_media(post.get("record")),
            )  # fmt: skip
        seen.add(uri)
        count = post.get("replyCount")
        answered += count if isinstance(count, int) and count > 0 else 0
        parent = text(row, "reply", "parent", "author", "did")
        to = f"@{text(row, 'reply', 'parent', 'author', 'handle')}" if parent and parent != did else None
        author = text(post, "author", "did")
        return _item(inquiry, uri, post.get("record"), page, index, to=to, author=None if author in ("", did) else f"@{text(post, 'author', 'handle')}")

    yield from _listed(inquiry, f"{origin}/xrpc/app.bsky.feed.getAuthorFeed?actor={quote(did)}&limit=100&filter=posts_with_replies", "feed", make)
    yield from unread("answers of others to these posts", "reading them would take a request for each post", answered)


# --- route two: the account's own server -----------------------------------------------------------------------------


def _through_handle(inquiry: Inquiry, who: str) -> Opened:
    """Handle, identity document, server: each of them is an address like any other and goes through the same checks."""
    did = who if _DID.fullmatch(who) else ""
    if not did:
        reply = inquiry.ask(f"https://{who}/.well-known/atproto-did", "text/plain")
        did = reply.body[:300].decode("ascii", "replace").strip() if reply.status == 200 else ""
    if not _DID.fullmatch(did):
        raise refused("Bluesky")
    document, _ = inquiry.json(f"https://{did.removeprefix('did:web:')}/.well-known/did.json" if did.startswith("did:web:") else f"{DIRECTORY}/{did}")
    server = next((text(s, "serviceEndpoint") for s in rows(document, "service") if text(s, "id").endswith("#atproto_pds")), "")
    parts = urlsplit(server)
    if not parts.netloc:
        raise unreadable("Bluesky", "the account names no server")
    return _on_server(inquiry, f"{parts.scheme}://{parts.netloc}", did)


def _on_server(inquiry: Inquiry, origin: str, who: str) -> Opened:
    reply = inquiry.ask(f"{origin}/xrpc/com.atproto.repo.describeRepo?repo={quote(who)}", JSON)
    if reply.status == 404:
        raise NotHere
    if reply.status == 400:
        raise _unknown(inquiry, reply)
    if (end := by_status(inquiry.site, reply.status)) is not None:
        if end.outcome in _CLOSED and _DID.fullmatch(who):
            return _whole(inquiry, origin, who)
        raise end
    described = inquiry.parsed(reply)
    did = text(described, "did")
    if not did:
        raise unreadable(inquiry.site, "it describes no account")
    profile = inquiry.ask(f"{origin}/xrpc/com.atproto.repo.getRecord?repo={quote(did)}&collection={_PROFILE}&rkey=self", JSON)
    facts = inquiry.parsed(profile).get("value") if profile.status == 200 else None
    owner = _owner(did, text(described, "handle"), facts)
    if described.get("handleIsCorrect") is False:
        inquiry.notes.append("The handle does not lead back to this account; it may be out of date.")
    return Opened(accounts=(owner,), records=_records(inquiry, origin, owner))


def _records(inquiry: Inquiry, origin: str, owner: Account) -> Iterator[Record]:
    yield from inquiry.bio(owner.bio or "", inquiry.name)
    seen = set[str]()

    def make(row: dict[str, Any], page: str, index: int) -> Item | None:
        uri = text(row, "uri")
        seen.add(uri)
        return _item(inquiry, uri, row.get("value"), page, index) if uri else None

    try:
        yield from _listed(inquiry, f"{origin}/xrpc/com.atproto.repo.listRecords?repo={quote(owner.native_id or '')}&collection={_POSTS}&limit=100", "records", make)
    except Ended as end:
        if end.outcome not in _CLOSED:
            raise
        data, page = _file(inquiry, origin, owner.native_id or "", end)
        inquiry.notes.append("The account's server did not list the posts; its whole repository was read in one file.")
        yield from _kept(inquiry, owner.native_id or "", data, page, seen)
    else:
        yield from unread("reposts, if there are any", "the account's own server keeps only where they point", 1)


# --- route three: the repository in one file -------------------------------------------------------------------------


def _file(inquiry: Inquiry, origin: str, did: str, wall: Ended | None = None) -> tuple[bytes, str]:
    """The file and its address. Raises Ended: `wall`, where there is one, since it was met first."""
    reply = inquiry.ask(f"{origin}{_WHOLE}?did={quote(did)}", "application/vnd.ipld.car", most=table("web")["request"]["repository_bytes"])
    if reply.status == 200 and reply.body[:1] not in (b"{", b"<"):
        return reply.body, reply.url
    if wall is not None:
        raise wall
    if reply.status == 400:
        raise _unknown(inquiry, reply)
    raise by_status(inquiry.site, reply.status) or refused("Bluesky")


def _whole(inquiry: Inquiry, origin: str, did: str) -> Opened:
    """The account as its repository has it: by its permanent id, since no handle stands there."""
    if not _DID.fullmatch(did):
        raise Ended("not_found", "A repository is asked for by its permanent id, ?did=did:plc:…")
    data, page = _file(inquiry, origin, did)
    try:
        facts = next((record for key, record in _car.records(data) if key == f"{_PROFILE}/self"), None)
    except _car.Torn as err:
        raise unreadable(inquiry.site, str(err)) from None
    owner = _owner(did, "", facts)
    return Opened(accounts=(owner,), records=chain(inquiry.bio(owner.bio or "", inquiry.name), _kept(inquiry, did, data, page, set())))


def _kept(inquiry: Inquiry, did: str, data: bytes, page: str, seen: set[str]) -> Iterator[Record]:
    passed_on = 0
    try:
        for index, (key, record) in enumerate(_car.records(data)):
            uri = f"at://{did}/{key}"
            passed_on += key.startswith(f"{_REPOSTS}/")
            if key.startswith(f"{_POSTS}/") and uri not in seen:
                yield _item(inquiry, uri, record, page, index)
    except _car.Torn as err:
        raise unreadable(inquiry.site, str(err)) from None
    yield from unread("posts that were passed on", "the repository holds only where they are; they are other people's words", passed_on)


# --- one post --------------------------------------------------------------------------------------------------------


def _item(inquiry: Inquiry, uri: str, record: Any, page: str, index: int, *, to: str | None = None, author: str | None = None) -> Item:
    reply = isinstance(record, dict) and isinstance(record.get("reply"), dict)
    return inquiry.item(
        "reply" if reply else "post", _words(record), page, native=uri, when=iso(text(record, "createdAt")), url=_web(uri), to=to, author=author,
        index=index, media=_media(record),
    )  # fmt: skip


def _web(uri: str) -> str | None:
    match = re.fullmatch(r"at://([^/]+)/[^/]+/([^/]+)", uri)
    return f"https://bsky.app/profile/{match[1]}/post/{match[2]}" if match else None


def _words(record: Any) -> str:
    """The text with shortened links written out. Places in it are counted in bytes of UTF-8, as the protocol has it."""
    source = text(record, "text")
    data = source.encode("utf-8", "replace")
    parts, end = [], len(data)
    links = []
    for facet in rows(record, "facets"):
        place = facet.get("index")
        start, stop = (place.get("byteStart"), place.get("byteEnd")) if isinstance(place, dict) else (None, None)
        uri = next((text(f, "uri") for f in rows(facet, "features") if text(f, "$type").endswith("#link")), "")
        if uri and isinstance(start, int) and isinstance(stop, int) and 0 <= start < stop <= len(data):
            links.append((start, stop, uri))
    for start, stop, uri in sorted(links, reverse=True):
        shown = data[start:stop].decode("utf-8", "replace")
        # only a link that is cut short or left without its beginning is written out; words that carry a link stay words
        if stop <= end and (shown.endswith("…") or uri.partition("://")[2].startswith(shown)):
            parts += [data[stop:end], uri.encode("utf-8", "replace")]
            end = start
    parts.append(data[:end])
    return b"".join(reversed(parts)).decode("utf-8", "replace") if links else source


def _media(record: Any) -> tuple[Media, ...]:
    embed = record.get("embed") if isinstance(record, dict) else None
    if isinstance(embed, dict) and isinstance(embed.get("media"), dict):
        embed = embed["media"]
    found = [Media(type="photo", alt=text(i, "alt") or None) for i in rows(embed, "images")]
    if text(embed, "$type").startswith("app.bsky.embed.video"):
        found.append(Media(type="video", alt=text(embed, "alt") or None))
    return tuple(found)


PROFILE = Profile(
    id="bluesky", title="Bluesky", platform="bluesky", example="https://bsky.app/profile/you.example", reach="all posts and replies", checked="2026-11-22",
    open=_open, claims=_claims, hosted=True,
)  # fmt: skip
