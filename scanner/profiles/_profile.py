"""The contract of a public source: one platform, one file, one constant `PROFILE`; and the inquiry at one address.

A source knows formats and nothing about risk. It says which addresses are its own, whose account is there, and yields items as a
reader does. It asks only through its `Inquiry`, which counts, bounds and records. A wall, a refusal or a limit is raised as `Ended`
wherever it is met, and becomes the outcome of the inquiry; what was read before it stays read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

import msgspec

from scanner.archive import Archive, Input
from scanner.model import Account, Item, Media, Record, Skipped, Source, Unread, item_id
from scanner.profiles._address import Address, shown
from scanner.profiles._before import Before, Leaf, recalled, told
from scanner.profiles._fetch import Budget, Fetcher, Reply
from scanner.profiles._outcome import SETTLED, Ended, NotHere, Outcome, by_status, refused, unreadable, walled
from scanner.profiles._page import Page, is_wall
from scanner.readers._reader import Reader, clean
from scanner.tables import table
from scanner.text import fold

JSON = "application/json, */*;q=0.5"
FEED = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"
HTML = "text/html, application/xhtml+xml, */*;q=0.5"
_LONGEST = 500  # characters of an ETag that are kept


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """What stands at an address: whose account, everything else lazily, and the pages that it calls its author's own.

    `me` are addresses linked with rel="me"; `verified` those among them that the platform itself has checked.
    """

    records: Iterator[Record]
    accounts: tuple[Account, ...] = ()
    me: tuple[str, ...] = ()
    verified: tuple[str, ...] = ()


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """One public source.

    `claims` looks at an address alone: the account's name where it is one of this source's, "" where it is but names nobody, None
    where it is not. `knows` looks at the page there: 0 for no, up to 100; the highest opens it. `open` raises NotHere where
    it was mistaken. `hosted` says that all of it is on hosts of one company, `export` that its people can ask for their archive.
    """

    id: str
    title: str
    platform: str
    example: str
    reach: str
    checked: str
    open: Callable[[Inquiry], Opened]
    claims: Callable[[Address], str | None] = lambda _address: None
    knows: Callable[[Page], int] = lambda _page: 0
    floor: float = 0.0
    hosted: bool = False
    export: bool = True


class Inquiry:
    """One address of one run: what was asked, what was read, how it ended."""

    def __init__(self, url: str, fetcher: Fetcher, *, names: Iterable[str] = (), declared: bool = False) -> None:
        self.name, self.names = shown(url), tuple(names)
        self.own = "declared" if declared else "not shown"
        self.address: Address | None = None
        self.profile: Profile | None = None
        self.platform = ""
        self.called = ""  # a name for sentences, where a source knows several sites
        self.accounts: tuple[Account, ...] = ()
        self.me: frozenset[str] = frozenset()
        self.verified: frozenset[str] = frozenset()
        self.newest_only = False  # the source lists only its newest
        self.notes: list[str] = []
        self.code: str | None = None  # by which the person can show that the account is theirs
        self.gaps = False  # something was left out that may hold items: what is not met is not gone
        self.before = Before()
        self.leaves: dict[str, Leaf] = {}  # the pages of lists that were read to their end
        self.taken = 0  # items out of an earlier reading
        self.first: Page | None = None  # the page at the address itself, where it was asked for
        self._url, self._fetcher = url, fetcher
        self._caps = table("web")["caps"]["own" if declared else "unshown"]
        self.budget = Budget(
            pages=self._caps["pages"], bytes=self._caps["bytes"], deadline=fetcher.clock() + self._caps["seconds"],
            loopback=fetcher.loopback,
        )  # fmt: skip
        self._opened: Opened | None = None
        self._end: Ended | None = None
        self._done = False
        self._posts = self._others = self._items = 0  # of the person, of others, all with the profile's text
        self._times: list[datetime] = []  # oldest and newest
        self._final: str | None = None
        self._status: int | None = None

    @property
    def bounds(self) -> str:
        """What reading it may cost at most, for people."""
        return f"at most {self._caps['pages']:,} requests, {self._caps['items']:,} items, {self._caps['seconds'] // 60} minutes"

    # --- asking ------------------------------------------------------------------------------------------------------

    @property
    def site(self) -> str:
        """What the source is called in sentences."""
        if self.called:
            return self.called
        if self.profile is not None and self.profile.hosted:
            return self.profile.title
        return self.address.host if self.address is not None else "The site"

    def begin(self) -> Address:
        """Check the address before anything is asked. Raises Ended.

        This computer may be asked only by an address that was itself given as one of this computer: no page elsewhere leads here.
        """
        self.address = self._fetcher.safe(self._url, self.budget)
        here = self.address.host in {"localhost", "::1"} or re.fullmatch(r"127(?:\.\d+){3}", self.address.host) is not None
        self.budget.loopback = self._fetcher.loopback and here
        return self.address

    def ask(self, url: str, accept: str = "*/*", *, unless: Mapping[str, str] = MappingProxyType({}), most: int = 0) -> Reply:
        """The answer, whatever its status; 304 where `unless` names headers and nothing changed. Raises Ended."""
        reply = self._fetcher.get(url, self.budget, accept, unless=unless, most=most)
        self._final, self._status = reply.url, reply.status
        return reply

    def get(self, url: str, accept: str = "*/*") -> Reply:
        """The answer where it is a success. Raises Ended."""
        return self.good(self.ask(url, accept))

    def good(self, reply: Reply) -> Reply:
        """The same answer where it is a success. Raises Ended."""
        if (end := by_status(self.site, reply.status)) is not None:
            raise end
        return reply

    def pages(self, url: str, read: Callable[[Reply], tuple[list[Item], str]], accept: str = JSON) -> Iterator[Item]:
        """The items of a list that has its newest first, page by page. `read` gives those of an answer, whatever its status, and the
        address of the next page, "" after the last.

        A page that did not change since an earlier reading, and those between what is new and where that one stopped, come out of
        `before`. Raises Ended.
        """
        while url and url not in self.leaves:
            leaf = self.before.leaf(url)
            reply = self.ask(url, accept, unless=leaf.unless if leaf else {})
            if leaf and reply.status == 304:
                found, onward = self.before.items(leaf, self.name, shown(url)), leaf.onward
                self.taken += len(found)
            else:
                found, onward = read(reply)
                header = reply.headers
                leaf = Leaf(
                    items=tuple(i.id for i in found), onward=onward, etag=header.get("etag", "")[:_LONGEST], modified=header.get("last-modified", "")[:_LONGEST],
                    digest=blake2b(reply.body, digest_size=8).hexdigest(),
                )  # fmt: skip
            yield from found
            self.leaves[url], met = leaf, set(leaf.items)
            for place, held in self.before.onward(found):
                old = [i for i in self.before.items(held, self.name, shown(place)) if i.id not in met]
                self.taken += len(old)
                yield from old
                self.leaves[place], onward = held, held.onward
            url = onward

    def json(self, url: str) -> tuple[Any, Reply]:
        """A JSON answer, parsed. Raises Ended: a page in its place is a wall."""
        reply = self.get(url, JSON)
        return self.parsed(reply), reply

    def parsed(self, reply: Reply) -> Any:
        """The JSON in an answer. Raises Ended."""
        if reply.body.lstrip()[:1] == b"<" or reply.type == "text/html":
            raise refused(self.site)
        try:
            return json.loads(reply.body)
        except (ValueError, RecursionError):
            raise unreadable(self.site, "it is no valid JSON") from None

    def page(self, url: str) -> Page:
        """A web page. Raises Ended, also for a page that only asks to log in."""
        reply = self.get(url, HTML)
        page = Page(reply)
        if is_wall(page):
            raise walled(self.site)
        return page

    def start(self) -> Page:
        """The page at the address itself, asked for once."""
        if self.first is None:
            assert self.address is not None
            self.first = self.page(self.address.text)
        return self.first

    def site_maps(self) -> tuple[str, ...]:
        """The site maps that the host's robots.txt names. Raises Ended."""
        assert self.address is not None
        return self._fetcher.site_maps(self.address.text, self.budget)

    # --- telling -----------------------------------------------------------------------------------------------------

    def item(
        self, kind: str, text: str, page: str, *, native: str | None = None, when: datetime | None = None, url: str | None = None,
        author: str | None = None, to: str | None = None, group: str | None = None, audience: str = "public", media: Iterable[Media] = (),
        index: int | None = None,
    ) -> Item:  # fmt: skip
        """An item of this source; `page` is the answer that it stood in."""
        when = when.astimezone(UTC) if when is not None else None
        return Item(
            id=item_id(self.platform, native, kind, when, text, author or ""), platform=self.platform, kind=kind, text=text,
            source=Source(input=self.name, member=shown(page), index=index), native_id=native, created_at=when, audience=audience,
            group=group, to=to, author=author, url=url, media=tuple(media),
        )  # fmt: skip

    def bio(self, text: str, page: str) -> Iterator[Item]:
        """What the profile says of its owner, where it says anything."""
        if text.strip():
            yield self.item("bio", text, page)

    def own_author(self, writers: Mapping[str, str]) -> str:
        """Which of several who write on a site (id and name) is the person whose account this is. Raises Ended where nobody can tell."""
        if len(writers) == 1:
            return next(iter(writers))
        wanted = {" ".join(re.findall(r"\w+", fold(n))) for n in self.names}
        fitting = [ident for ident, name in writers.items() if " ".join(re.findall(r"\w+", fold(name))) in wanted]
        if len(fitting) == 1:
            return fitting[0]
        raise Ended(
            "bad_data",
            f"{len(writers)} people write on {self.site}, and nothing says which of them you are. Give the address of your own author page, or your name as it stands there with --me.",
        )

    # --- from beginning to end ---------------------------------------------------------------------------------------

    def open(self, sources: Iterable[Profile]) -> None:
        """Find out what is there and whose it is. Never raises Ended: an end is told when the inquiry is read."""
        try:
            self._opened = self._open(tuple(sources))
        except Ended as end:
            self._end = end
        except _ODD:
            # answers come from strangers; one that fits no expectation ends this inquiry and nothing else
            self._end = unreadable(self.site, "it is in a form that this version does not know")
        else:
            self.accounts = tuple(a for a in self._opened.accounts if a.handle or a.name or a.bio)
            self.me, self.verified = frozenset(map(same, self._opened.me)), frozenset(map(same, self._opened.verified))

    def _open(self, sources: tuple[Profile, ...]) -> Opened:
        address = self.begin()
        for source in sources:
            if source.claims(address) is not None and (found := self._try(source)) is not None:
                return found
        page = self.start()
        ranked = sorted(((source.knows(page), source) for source in sources), key=lambda row: -row[0])
        for rank, source in ranked:
            if rank > 0 and (found := self._try(source)) is not None:
                return found
        raise unreadable(self.site, "nothing there is a page, a feed or a profile that this version knows")

    def _try(self, source: Profile) -> Opened | None:
        self.profile, self.platform = source, source.platform
        self.budget.floor = source.floor
        try:
            return source.open(self)
        except NotHere as err:
            if str(err):
                self.notes.append(str(err))
            self.profile, self.platform = None, ""
            return None

    @property
    def opened(self) -> bool:
        return self._opened is not None

    def show(self, how: str) -> None:
        """The account is shown to be the person's: more may be read."""
        if self.own == "not shown":
            own = table("web")["caps"]["own"]
            self.budget.pages += own["pages"] - self._caps["pages"]
            self.budget.bytes += own["bytes"] - self._caps["bytes"]
            self._caps, self.own = own, how

    def prove(self, codes: Iterable[str]) -> None:
        """A code that only this installation could know, in the profile's text or in the page's head, shows whose account it is. The
        first of `codes` is the one to put there where none is.
        """
        if self.own != "not shown" or not self.opened:
            return
        said = " ".join([*(a.bio or "" for a in self.accounts), self.first.meta("exposure-code") if self.first is not None else ""]).casefold()
        codes = list(codes)
        if any(code in said for code in codes):
            self.show("code")
        else:
            self.code = next(iter(codes), None)

    def go_on(self, said: Any, items: Iterable[Item]) -> None:
        """Begin where an earlier reading stopped: `said` is what it told, `items` what it read."""
        self.before = recalled(said, items)

    def told(self, now: datetime) -> dict[str, Any] | None:
        """How a later reading can know these pages again; None where there is nothing to know."""
        return told(self.leaves, _day(now)) if self.leaves and self.own != "not shown" else None

    def records(self) -> Iterator[Record]:
        """Everything that can be read, then what could not."""
        self.budget.deadline = self._fetcher.clock() + self._caps["seconds"]
        try:
            if self._opened is not None:
                for record in self._opened.records:
                    if isinstance(record, Item):
                        if self._items >= self._caps["items"]:
                            raise Ended("partial_cap", "Reading stopped there: as many items were read as one address may give.")
                        self._count(record)
                    yield record
        except Ended as end:
            self._end = end
        except _ODD:
            self._end = unreadable(self.site, "it is in a form that this version does not know")
        finally:
            self._fetcher.close()
        self._done = True
        if self.outcome not in SETTLED:
            yield Skipped(where=self.name, reason=self.sentence)

    def export(self) -> tuple[Reader, str, Archive, list[Account]]:
        """The inquiry as an export of one input, so that a scan reads it as it reads an archive."""
        reader = Reader(
            id=self.platform, title=self.site, layouts=("address",), how_to_export="", checked=self.profile.checked if self.profile else "",
            recognise=lambda _archive: None, accounts=lambda _archive: list(self.accounts), read=lambda _archive: self.records(),
        )  # fmt: skip
        return reader, "address", Archive([_Page(self.name, "address", Path())], []), list(self.accounts)

    @property
    def posts(self) -> int:
        """What was read beside the profile's own text."""
        return self._posts + self._others

    def _count(self, item: Item) -> None:
        self._items += 1
        # what the person passed on is there by their doing, though not in their words
        others = item.author is not None and item.kind != "repost"
        self._others += others
        self._posts += item.kind != "bio" and not others
        if item.created_at is not None:
            oldest, newest = self._times or (item.created_at, item.created_at)
            self._times = [min(oldest, item.created_at), max(newest, item.created_at)]

    @property
    def outcome(self) -> Outcome:
        if self._end is not None:
            outcome: Outcome = self._end.outcome
            return outcome
        if not self._done:
            return "stopped"
        if not self.posts:
            return "empty"
        return "partial_source" if self.newest_only else "complete"

    @property
    def sentence(self) -> str:
        """How it ended, for people; without anything that was read."""
        counted = f"{self._posts:,} public {'post' if self._posts == 1 else 'posts'}"
        if self._others:
            counted += f" and {self._others:,} {'comment' if self._others == 1 else 'comments'} by others"
        were = "was" if self.posts == 1 else "were"
        back = f", back to {_day(self._times[0])}" if self._times else ""
        if self._end is not None:
            before = f" {counted} {were} read before that{back}." if self.posts else ""
            more = " So little is read because this account was not shown to be yours; --mine says so." if self.own == "not shown" and self._end.outcome == "partial_cap" else ""
            return f"{self._end.sentence}{before}{more}"
        if not self._done:
            return f"Stopped before the end. {counted} {were} read{back}."
        if not self.posts:
            return f"{self.site} shows no public posts at this address" + ("; only the profile text was read." if self._items else ".")
        if self.newest_only:
            export = f" Use your {self.profile.title} export to check them." if self.profile is not None and self.profile.export else ""
            return f"Read {counted}{back}. This source lists only its newest; older ones may still be public.{export}"
        return f"Read {counted}{back}."

    def row(self) -> dict[str, Any]:
        """The inquiry in the coverage of a result."""
        again = self._end.again if self._end is not None else None
        return {
            "url": self.name, "platform": self.platform or None, "outcome": self.outcome, "sentence": self.sentence,
            "status": self._end.status if self._end is not None and self._end.status else self._status, "final_url": shown(self._final) if self._final else None,
            "requests": len(self.budget.asked), "bytes": sum(r["bytes"] for r in self.budget.asked), "items": self._items,
            "oldest": self._times[0].isoformat() if self._times else None, "newest": self._times[1].isoformat() if self._times else None,
            "end_reached": self.end_reached, "again": again.isoformat(timespec="seconds") if again else None,
            "own": self.own, "code": self.code, "notes": list(dict.fromkeys([*self.notes, *self._taken()])),
        }  # fmt: skip

    @property
    def end_reached(self) -> bool:
        """Everything that is there was met: only then is something gone that was met before."""
        return self.outcome in ("complete", "empty") and not self.gaps

    @property
    def cut_short(self) -> bool:
        """There is more, and a later reading can go on from there."""
        return bool(self.leaves) and self.own != "not shown" and self.outcome in ("stopped", "partial_cap", "rate_limited", "offline")

    def _taken(self) -> Iterator[str]:
        if self.taken:
            yield f"{self.taken:,} of these {'was' if self.taken == 1 else 'were'} read{f' on {self.before.at}' if self.before.at else ' earlier'} and taken from the file beside this report."


@dataclass(frozen=True, slots=True)
class _Page(Input):
    """An address in the place of a file: nothing of it is kept that could be summed."""

    def sha256(self) -> str:
        return ""


# what an answer of an unforeseen shape makes ordinary code raise
_ODD = (NotHere, LookupError, ValueError, TypeError, AttributeError, RecursionError, OverflowError)


def _day(moment: datetime) -> str:
    return f"{moment.day} {moment:%B} {moment.year}"


def same(url: str) -> str:
    """One spelling for addresses that lead to one page: two pages that name each other are compared by it."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    return f"{(parts.hostname or '').removeprefix('www.')}{f':{parts.port}' if parts.port else ''}{parts.path.rstrip('/')}" + (f"?{parts.query}" if parts.query else "")


# --- values in other people's JSON -----------------------------------------------------------------------------------


def text(value: Any, *way: str) -> str:
    """The string at the end of a way through objects; "" where it is none."""
    for key in way:
        value = value.get(key) if isinstance(value, dict) else None
    return clean(value) if isinstance(value, str) else ""


def rows(value: Any, *way: str) -> list[dict[str, Any]]:
    """The objects in the list at the end of a way."""
    for key in way:
        value = value.get(key) if isinstance(value, dict) else None
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []


def host_of(url: str) -> str:
    """Host and port as they stand in an address; "" where it is none."""
    try:
        return urlsplit(url).netloc
    except ValueError:
        return ""


def path_of(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def unread(what: str, reason: str, count: int = 1) -> Iterator[Unread]:
    if count > 0:
        yield Unread(what=what, reason=reason, count=count)
