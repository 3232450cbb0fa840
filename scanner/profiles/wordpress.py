"""WordPress, by its REST API: the author's posts and pages, and the comments below them.

Whose words are whose is settled by the site itself: a comment whose `author` is the number of a user was written by somebody logged in
as that user; anyone else's is a visitor's, whatever name they typed. Read: posts, pages, the author's comments anywhere, all comments
on the author's posts, the author's description. Where the API is closed the site is read as any other, by feed and pages.
Facts: WordPress's REST handbook, and a real 6.1; public-sources 6.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from scanner.model import Account, Item, Record
from scanner.profiles._outcome import Ended, NotHere, by_status
from scanner.profiles._page import Page, plain, said
from scanner.profiles._profile import JSON, Inquiry, Opened, Profile, rows, text, unread
from scanner.readers._reader import iso

PER_PAGE = 100
_AUTHOR_PAGE = re.compile(r".*/author/([^/]+)/?")
_FIELDS = {
    "posts": "id,date_gmt,link,title,content,author", "pages": "id,date_gmt,link,title,content,author",
    "comments": "id,post,parent,author,author_name,date_gmt,link,content", "users": "id,name,slug,description,link",
}  # fmt: skip


def _root(page: Page) -> str:
    """Where the API of this site is, as the site says; "" where it does not."""
    return next((address for address, _, _ in page.linked("https://api.w.org/")), "")


def _knows(page: Page) -> int:
    return 80 if _root(page) else 70 if page.meta("generator").lower().startswith("wordpress") else 0


class _Site:
    """The API of one site."""

    def __init__(self, inquiry: Inquiry, root: str) -> None:
        self._inquiry, self.root = inquiry, root.rstrip("/")
        self.host = urlsplit(root).netloc

    def url(self, what: str, page: int, more: str = "") -> str:
        # without pretty links the route is itself part of the query
        joint = "&" if "?" in self.root else "?"
        return f"{self.root}/wp/v2/{what}{joint}per_page={PER_PAGE}&page={page}&_fields={_FIELDS[what]}{more}"

    def all(self, what: str, more: str = "") -> Iterator[tuple[dict[str, Any], str, int]]:
        """(row, address of the answer, index) over all pages. Raises Ended."""
        number = 1
        while True:
            reply = self._inquiry.ask(self.url(what, number, more), JSON)
            if reply.status == 400 and number > 1:  # behind the last page, when the number of posts fell meanwhile
                return
            if (end := by_status(self._inquiry.site, reply.status)) is not None:
                raise end
            value = self._inquiry.parsed(reply)
            if not isinstance(value, list):
                raise Ended("bad_data", f"What {self._inquiry.site} answered could not be read: it is no list of {what}.")
            for index, row in enumerate(value):
                if isinstance(row, dict):
                    yield row, reply.url, index
            total = reply.headers.get("x-wp-totalpages", "")
            if not value or (int(total) <= number if re.fullmatch(r"\d{1,6}", total) else len(value) < PER_PAGE):
                return
            number += 1

    def users(self) -> dict[int, dict[str, Any]]:
        """Everybody with a public post; empty where the site does not say."""
        try:
            return {ident: row for row, _, _ in self.all("users") if isinstance(ident := row.get("id"), int)}
        except Ended as end:
            if end.outcome in ("partial_cap", "rate_limited", "unsafe_address"):
                raise
            return {}


def _open(inquiry: Inquiry) -> Opened:
    page = inquiry.start()
    assert inquiry.address is not None
    root = _root(page) or f"{inquiry.address.origin}/wp-json/"
    reply = inquiry.ask(root, JSON)
    if reply.status != 200 or reply.body.lstrip()[:1] != b"{":
        raise NotHere(f"The programming interface of {inquiry.site} is closed to visitors ({reply.status}), so its feed and pages were read instead.")
    described = inquiry.parsed(reply)
    spaces = described.get("namespaces") if isinstance(described, dict) else None
    if not isinstance(spaces, list) or "wp/v2" not in spaces:
        raise NotHere
    site = _Site(inquiry, root)
    users = site.users()
    own, owner = _owner(inquiry, site, users, page)
    return Opened(accounts=(owner,), me=tuple(a for a, _, _ in page.linked("me")), records=_read(inquiry, site, own, owner, alone=len(users) == 1))


def _owner(inquiry: Inquiry, site: _Site, users: dict[int, dict[str, Any]], page: Page) -> tuple[int, Account]:
    """The number of the user whose posts these are. Raises Ended where several write and nobody can tell."""
    asked = _AUTHOR_PAGE.fullmatch(urlsplit(page.reply.url).path)
    if asked and users:
        own = next((ident for ident, row in users.items() if text(row, "slug") == asked[1]), None)
        if own is None:
            raise Ended("not_found", f"{inquiry.site} lists no author of that name with public posts.")
    elif users:
        own = int(inquiry.own_author({str(ident): text(row, "name") for ident, row in users.items()}))
    else:
        # the list of authors is closed: the first hundred posts tell whether one person writes here
        first, _ = inquiry.json(site.url("posts", 1))
        writers = {str(row.get("author")): "" for row in rows({"rows": first}, "rows")}
        if not writers:
            return 0, Account(platform="wordpress")
        own = int(inquiry.own_author(writers))
    row = users.get(own, {})
    owner = Account(
        platform="wordpress", handle=text(row, "slug") or None, name=plain(text(row, "name")) or None, bio=said(text(row, "description")).text or None,
        native_id=f"{site.host}/?author={own}",
    )  # fmt: skip
    return own, owner


def _read(inquiry: Inquiry, site: _Site, own: int, owner: Account, *, alone: bool) -> Iterator[Record]:
    yield from inquiry.bio(owner.bio or "", inquiry.name)
    posts: dict[int, int] = {}  # whose each post is
    shut = 0
    for what in ("posts", "pages"):
        for row, page, index in site.all(what):
            ident, author = row.get("id"), row.get("author")
            if not isinstance(ident, int) or not isinstance(author, int):
                continue
            posts[ident] = author
            content = row.get("content")
            if isinstance(content, dict) and content.get("protected") is True and not text(content, "rendered"):
                shut += 1
            elif author == own:
                yield _post(inquiry, site, row, ident, page, index)
    yield from unread("posts behind a password", "visitors cannot read them either", shut)
    try:
        yield from _comments(inquiry, site, own, posts, alone=alone)
    except Ended as end:
        if end.outcome not in ("login_wall", "blocked", "not_found"):
            raise
        inquiry.gaps = True
        yield from unread("comments", "the site shows them to programs only when logged in; look at them on its pages", 1)


def _post(inquiry: Inquiry, site: _Site, row: dict[str, Any], ident: int, page: str, index: int) -> Item:
    title, body = plain(text(row, "title", "rendered")), said(text(row, "content", "rendered"))
    return inquiry.item(
        "post", "\n\n".join(p for p in (title, body.text) if p), page, native=f"{site.host}/?p={ident}", when=iso(row.get("date_gmt")),
        url=text(row, "link") or None, media=body.media, index=index,
    )  # fmt: skip


def _comments(inquiry: Inquiry, site: _Site, own: int, posts: dict[int, int], *, alone: bool) -> Iterator[Item]:
    """Comments by the author, and by anybody on the author's posts; oldest first, so that who is answered is known."""
    names: dict[int, str | None] = {}  # who wrote each comment; None for the author
    for row, page, index in site.all("comments", "&orderby=id&order=asc"):
        ident, writer = row.get("id"), row.get("author")
        if not isinstance(ident, int):
            continue
        is_own = isinstance(writer, int) and writer == own and own != 0
        name = None if is_own else plain(text(row, "author_name")) or "a visitor"
        names[ident] = name
        if not is_own and posts.get(row.get("post") or 0, own if alone else None) != own:
            continue
        answered = names.get(row.get("parent") or 0)
        body = said(text(row, "content", "rendered"))
        yield inquiry.item(
            "reply" if is_own and row.get("parent") else "comment", body.text, page, native=f"{site.host}/#comment-{ident}", when=iso(row.get("date_gmt")),
            url=text(row, "link") or None, author=name, to=answered if is_own else None, media=body.media, index=index,
        )  # fmt: skip


PROFILE = Profile(
    id="wordpress", title="WordPress", platform="wordpress", example="https://blog.example.org/", reach="all posts, pages and comments", checked="2026-11-22",
    open=_open, knows=_knows,
)  # fmt: skip
