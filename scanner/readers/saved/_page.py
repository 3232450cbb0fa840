"""The contract between containers and sites: a page as it was saved, and what a site's reader tells of it.

A container (`containers/`) yields pages; a site (`sites/`) with a constant `SITE` reads them. Neither decides whose words anything is:
a site says who wrote what and whose page it is, and `_whose.py` settles it for all pages together.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

import msgspec

from scanner.archive import Member
from scanner.model import Media
from scanner.readers._markup import Page
from scanner.readers.saved import _embedded

Reason = tuple[str, str]  # (what, why) of something that is knowingly not judged


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody as a page names them. `key` is what the site tells people apart by, in small letters (handle, name in the address,
    `id:` and a number); "" where the page gives only a name.
    """

    name: str = ""
    key: str = ""
    handle: str = ""
    signed: bool = False  # the name was typed by whoever wrote, and nobody checked it

    @property
    def called(self) -> str:
        """What they are called in results."""
        return self.handle or self.name or self.key

    def __bool__(self) -> bool:
        return bool(self.name or self.key)


NOBODY = Person()


@dataclass(slots=True)
class Draft:
    """One thing that somebody wrote. `place` is whose page or thread it is on, `to` who is answered."""

    author: Person
    text: str
    kind: str = "post"
    native: str | None = None
    when: datetime | None = None
    url: str | None = None
    to: Person = NOBODY
    place: Person = NOBODY
    passed_on_by: Person = NOBODY
    group: str | None = None
    audience: str = "public"
    where: str | None = None
    media: tuple[Media, ...] = ()
    cut: bool = False


@dataclass(slots=True)
class Told:
    """What a page tells. `owner` is whose profile, thread or business it is, `viewer` who was logged in when it was saved."""

    owner: Person = NOBODY
    viewer: Person = NOBODY
    bio: str = ""
    place: str | None = None
    drafts: list[Draft] = field(default_factory=list)
    unread: Counter[Reason] = field(default_factory=Counter)
    unknown: int = 0  # things that look like posts and could not be read
    _seen: dict[tuple[str, str, str, str], int] = field(default_factory=dict)

    def add(self, draft: Draft) -> None:
        """Once only: what the page's data said is not said again by its markup, and the longer wording stays."""
        draft.text = draft.text.strip()
        if not draft.text and not any(m.alt for m in draft.media):
            return
        start = "".join(re.findall(r"\w", draft.text.casefold())[:60])
        words = ("words", draft.author.called.casefold().lstrip("@"), start, draft.to.called.casefold().lstrip("@"))
        number = ("id", draft.native or "", "", "")
        known = self._seen.get(number) if draft.native else None
        if known is None and start and (same := self._seen.get(words)) is not None and not _two(self.drafts[same].native, draft.native):
            known = same
        if known is not None:
            have = self.drafts[known]
            if have.cut and not draft.cut and len(draft.text) > len(have.text):
                have.text, have.cut = draft.text, False
            have.when = have.when or draft.when
            return
        for key in (number, words) if draft.native else (words,):
            self._seen.setdefault(key, len(self.drafts))
        self.drafts.append(draft)


def _two(one: str | None, other: str | None) -> bool:
    """Two ids of the same sort that differ: two posts, whatever they say."""
    return one is not None and other is not None and one != other and one.isdecimal() == other.isdecimal()


class SavedPage:
    """One page out of a container. `data` is what the site itself sent beside it, where the container keeps that."""

    def __init__(self, markup: str, address: str, member: Member, *, index: int | None = None, saved_at: datetime | None = None, data: list[Any] | None = None) -> None:
        self.markup, self.address, self.member, self.index, self.saved_at = markup, address, member, index, saved_at
        self.data = data or []

    @cached_property
    def page(self) -> Page:
        """The parsed page."""
        return Page(self.markup, self.address)

    @cached_property
    def url(self) -> str:
        """Where the page is from: what the container says, else what the page says of itself."""
        if self.address:
            return self.address
        found = next((a for a, _, _ in self.page.linked("canonical")), "") or self.page.meta("og:url", "al:web:url")
        return found if re.match(r"https?://", found) else ""

    @cached_property
    def addresses(self) -> list[str]:
        """Everything that the page may be called, best first."""
        named = [self.address, *(a for a, _, _ in self.page.linked("canonical")), self.page.meta("og:url", "al:web:url")]
        return [a for a in dict.fromkeys(named) if re.match(r"https?://", a)]

    @cached_property
    def host(self) -> str:
        return host_of(self.url)

    @property
    def path(self) -> str:
        return path_of(self.url)

    @cached_property
    def objects(self) -> list[dict[str, Any]]:
        """All JSON objects that the page or the site's answers beside it hold, outer ones first."""
        return _embedded.objects(self)


class Site(msgspec.Struct, frozen=True, kw_only=True):
    """One site. `knows` looks at the page; `read` tells what is on it. `loads_later` says that its pages are empty until a script has run."""

    id: str
    title: str
    hosts: tuple[str, ...]
    checked: str
    read: Callable[[SavedPage], Told]
    loads_later: bool = True

    def knows(self, page: SavedPage) -> bool:
        return any(page.host == h or page.host.endswith("." + h) for h in self.hosts)


def host_of(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.").lower()
    except ValueError:
        return ""


def path_of(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def query_of(url: str) -> str:
    try:
        return urlsplit(url).query
    except ValueError:
        return ""
