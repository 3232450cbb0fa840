"""What the web keeps of a profile after it is deleted, as far as two archives say: the Wayback Machine and Common Crawl.

Sent are addresses and nothing else. An archive is asked about a profile as a whole wherever an address of it is known, and what it answers is
compared here, so that it does not learn which posts matter; a post that lies elsewhere is asked for by its own address. Nothing is asked to
be saved, no capture is opened, and a capture is no proof that anything can be read in it. Facts: public-sources 14.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple
from urllib.parse import quote, urlsplit

import msgspec

from scanner.profiles._address import Address, Unsafe, by_text, parse, shown
from scanner.profiles._fetch import Budget, Fetcher, Reply
from scanner.profiles._outcome import Ended, Outcome, paused, refused, silent, unreadable
from scanner.tables import table

_TWINS = {"twitter.com": "x.com"}  # one site under two names


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is looked for: addresses of profiles, and of posts with the ids of their items."""

    profiles: tuple[str, ...] = ()
    posts: Mapping[str, tuple[str, ...]] = {}


class Capture(NamedTuple):
    """One copy in an archive."""

    url: str
    at: datetime


def check(fetcher: Fetcher, wanted: Wanted, tell: Callable[[str], None] = lambda _line: None) -> dict[str, Any]:
    """Ask both archives. Returns `services` (how asking each of them ended), `captures` (by address) and `requests`. Never raises Ended;
    Ctrl-C ends it and what was found stays.
    """
    names = _admitted(wanted, loopback=fetcher.loopback)
    found: dict[str, Any] = {"services": [], "captures": [], "requests": []}
    stopped = False
    for service in (_Wayback, _CommonCrawl):
        asking = service(fetcher, names)
        tell(f"Asking {asking.title} about {len(names.profiles) + len(names.posts):,} of your addresses. It learns these addresses, and nothing of what they say.")
        if not stopped:
            stopped = asking.run()
        found["services"].append(asking.row(stopped=stopped))
        found["captures"] += asking.captures()
        found["requests"] += asking.budget.asked
    fetcher.close()
    return found


def _admitted(wanted: Wanted, *, loopback: bool) -> Wanted:
    """Without addresses that are nobody's business: inside a network, or with a key in them. Fragments are no part of what is kept."""
    return Wanted(
        profiles=tuple(dict.fromkeys(a.text for url in wanted.profiles if (a := _public(url, loopback=loopback)))),
        posts={a.text: _joined(wanted.posts, a.text, loopback=loopback) for url in wanted.posts if (a := _public(url, loopback=loopback))},
    )


def _joined(posts: Mapping[str, tuple[str, ...]], text: str, *, loopback: bool) -> tuple[str, ...]:
    """Comments on one page differ in their fragment alone."""
    return tuple(i for url, items in posts.items() if (a := _public(url, loopback=loopback)) and a.text == text for i in items)


def _public(url: str, *, loopback: bool) -> Address | None:
    try:
        address = parse(url)
        by_text(address, loopback=loopback)
    except Unsafe:
        return None
    return None if shown(url) != url else address


def key(url: str) -> str:
    """One spelling for what archives keep as one page: without scheme, `www`, case and final slash."""
    parts = urlsplit(url.strip().lower())
    host = re.sub(r"^(?:www\d?|mobile|m)\.", "", parts.hostname or "")
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    return f"{_TWINS.get(host, host)}{port}{parts.path.rstrip('/')}" + (f"?{parts.query}" if parts.query else "")


class _Archive:
    """One archive, asked within its own bounds."""

    title = ""
    id = ""

    def __init__(self, fetcher: Fetcher, wanted: Wanted) -> None:
        self.facts = table("web")["archives"][self.id]
        self._fetcher, self._wanted = fetcher, wanted
        self.budget = Budget(
            pages=self.facts["requests"], bytes=self.facts["bytes"], deadline=fetcher.clock() + self.facts["seconds"], loopback=fetcher.loopback,
            floor=self.facts["pace"],
        )  # fmt: skip
        self._found: dict[str, list[Capture]] = {}
        self._looked: set[str] = set()  # spellings that were looked for to the end
        self._end: Ended | None = None
        self._shut: set[str] = set()  # hosts of which the archive shows nothing
        self.scope = ""  # what of the archive was asked

    def run(self) -> bool:
        """Ask; True where Ctrl-C ended it."""
        try:
            self.ask()
        except Ended as end:
            self._end = end
        except KeyboardInterrupt:
            return True
        except (LookupError, ValueError, TypeError, AttributeError, RecursionError):
            self._end = unreadable(self.title, "it is in a form that this version does not know")
        return False

    def ask(self) -> None:
        raise NotImplementedError

    def rows(self, reply: Reply) -> list[Capture]:
        raise NotImplementedError

    # --- asking ------------------------------------------------------------------------------------------------------

    def profiles_and_posts(self, index: str) -> None:
        """Each profile and everything below it, then by themselves the posts that are not below one."""
        below: set[str] = set()
        for profile in self._wanted.profiles:
            for name in _names(profile):
                prefix = f"{name.rstrip('/')}/"
                if name != prefix:
                    self._query(index, name)
                if urlsplit(name).query or self._query(index, prefix, whole=True):
                    continue
                below.add(key(prefix))
        alone = [url for url in self._wanted.posts if not any(key(url).startswith(f"{b}/") for b in below)]
        most: int = self.facts["single"]
        for url in alone[:most]:
            for name in _names(url):
                self._query(index, name)
        self._looked |= {key(url) for url in self._wanted.posts if url not in alone} | {key(url) for url in alone[:most]} | {key(p) for p in self._wanted.profiles}

    def _query(self, index: str, url: str, *, whole: bool = False) -> bool:
        """Put what is known of an address, or of all below it, to the rest. True where not all of it came: there is more than one answer
        holds, or the archive gave up on so broad a question. Raises Ended.
        """
        limit: int = self.facts["rows"]
        more = "&matchType=prefix" if whole else ""
        reply = self._fetcher.get(f"{index}?url={quote(url, safe='')}{more}&output=json&limit={limit}{self.facts['fields']}", self.budget, "application/json")
        if whole and reply.status in (502, 504):
            return True
        if reply.status == 404:  # how Common Crawl says that there is none
            return False
        if "accesscontrol" in reply.headers.get("x-archive-wayback-runtime-error", "").lower():
            self._shut.add(urlsplit(url).hostname or "")
            return False
        self._good(reply)
        found = self.rows(reply)
        ours = {key(u) for u in (*self._wanted.posts, *self._wanted.profiles)}
        for capture in found:
            if (spelling := key(capture.url)) in ours:
                self._found.setdefault(spelling, []).append(capture)
        return whole and len(found) >= limit

    def _good(self, reply: Reply) -> None:
        if reply.status == 429:
            raise paused(self.title, None)
        if reply.status >= 500:
            raise silent(self.title, f"it answers with an error ({reply.status})", reply.status)
        if reply.status >= 400:
            raise refused(self.title, reply.status)

    # --- telling -----------------------------------------------------------------------------------------------------

    def captures(self) -> list[dict[str, Any]]:
        posts = {key(url): (url, items) for url, items in self._wanted.posts.items()}
        profiles = {key(url): (url, ()) for url in self._wanted.profiles}
        told = []
        for spelling, found in self._found.items():
            url, items = posts.get(spelling) or profiles[spelling]
            times = sorted({c.at for c in found})
            told.append({
                "service": self.id, "url": shown(url), "items": sorted(items), "first": times[0].isoformat(), "last": times[-1].isoformat(), "count": len(set(found)),
                "view": self.facts["view"].format(time=f"{times[-1]:%Y%m%d%H%M%S}", url=url) if self.facts["view"] else None,
            })  # fmt: skip
        return sorted(told, key=lambda row: (not row["items"], row["url"]))

    def row(self, *, stopped: bool) -> dict[str, Any]:
        outcome: Outcome = "stopped" if stopped else self._end.outcome if self._end else "complete"
        names = {key(url) for url in (*self._wanted.posts, *self._wanted.profiles)}
        held, left = len(self._found), len(names - self._looked)
        sentence = f"{self._end.sentence} " if self._end else "Asking was stopped. " if stopped else ""
        sentence += f"{self.title}{self.scope} has copies of {held:,} of the {len(names):,} addresses that were asked for." if held or not left else f"{self.title} was not asked to the end."
        if left and left < len(names):
            sentence += f" Nothing is known of {left:,} of them."
        for host in sorted(self._shut):
            sentence += f" It shows nothing of {host}: that was taken out on request, or the site asks it to stay away."
        again = self._end.again if self._end else None
        return {
            "id": self.id, "name": self.title, "outcome": outcome, "sentence": sentence, "asked": len(names) - left, "held": held, "again": again.isoformat(timespec="seconds") if again else None,
            "removal": self.facts["removal"],
        }  # fmt: skip


class _Wayback(_Archive):
    """The Wayback Machine of the Internet Archive, by its CDX server."""

    title = "The Wayback Machine"
    id = "wayback"

    def ask(self) -> None:
        self.profiles_and_posts(self.facts["index"])

    def rows(self, reply: Reply) -> list[Capture]:
        """Rows below a row of names. Raises Ended."""
        if not reply.body.strip():
            return []
        table_ = _json(self.title, reply)
        if not isinstance(table_, list) or any(not isinstance(row, list) for row in table_):
            raise unreadable(self.title, "it is no list of captures")
        if not table_:
            return []
        names = [str(n) for n in table_[0]]
        url, at = names.index("original"), names.index("timestamp")
        return list(_captures((row[url], row[at]) for row in table_[1:] if len(row) == len(names)))


class _CommonCrawl(_Archive):
    """Common Crawl, by the index of each of its newest crawls."""

    title = "Common Crawl"
    id = "common_crawl"

    def ask(self) -> None:
        reply = self._fetcher.get(self.facts["index"], self.budget, "application/json")
        self._good(reply)
        crawls = _json(self.title, reply)
        host = urlsplit(self.facts["index"]).hostname
        places = [c["cdx-api"] for c in crawls if isinstance(c, dict) and isinstance(c.get("cdx-api"), str) and urlsplit(c["cdx-api"]).hostname == host] if isinstance(crawls, list) else []
        if not places:
            raise unreadable(self.title, "it is no list of crawls")
        newest = places[: self.facts["crawls"]]
        self.scope = f" in its {len(newest)} newest crawls of {len(places):,}" if len(newest) > 1 else " in its newest crawl"
        for place in newest:
            self.profiles_and_posts(place)

    def rows(self, reply: Reply) -> list[Capture]:
        """One object a line. Raises Ended."""
        found = []
        for line in reply.body.splitlines():
            try:
                row = json.loads(line) if line.strip() else None
            except (ValueError, RecursionError):
                raise unreadable(self.title, "it is no list of captures") from None
            if isinstance(row, dict) and "url" in row:
                found.append((row["url"], row.get("timestamp")))
        return list(_captures(found))


def _json(title: str, reply: Reply) -> Any:
    try:
        return json.loads(reply.body)
    except (ValueError, RecursionError):
        raise unreadable(title, "it is no valid JSON") from None


def _captures(rows: Iterable[tuple[Any, Any]]) -> Iterator[Capture]:
    for url, at in rows:
        if isinstance(url, str) and isinstance(at, str) and re.fullmatch(r"(?:19|20)\d{12}", at):
            try:
                yield Capture(url, datetime.strptime(at, "%Y%m%d%H%M%S").replace(tzinfo=UTC))
            except ValueError:
                continue


def _names(url: str) -> list[str]:
    """The addresses under which one page is kept."""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.").removeprefix("mobile.")
    if host not in {*_TWINS, *_TWINS.values()}:
        return [url]
    rest = url.partition("//")[2].partition("/")[2]
    return [f"https://{name}/{rest}" for name in ("x.com", "twitter.com")]
