"""A personal website: its feed where it has one, then the pages of its site map or, without one, those that its pages link to.

Read of a page: its entry (microformats, `article`, else the main text without menus and forms), date and author as JSON-LD, microformats
or the page's own tags state them, and the comments below it, each under the name that it was signed with. A comment counts
as the author's only where the site's own program marks it so (`bypostauthor`). Pages by another named author are that author's.
One article's address means that article; any other address means all pages below it. Facts: public-sources 5 and 12.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from scanner.model import Account, Item, Record
from scanner.profiles import _feed
from scanner.profiles._fetch import Reply, unpack_gzip
from scanner.profiles._outcome import Ended
from scanner.profiles._page import COMMENTS, Page, classes, first_time, plain, said, words
from scanner.profiles._profile import (
    FEED,
    HTML,
    Inquiry,
    Opened,
    Profile,
    host_of,
    path_of,
    rows,
    same,
    text,
    unread,
)
from scanner.readers._markup import ARTICLES, author_of, outermost, signed, title_of, types_of, when_of
from scanner.readers._reader import clean, iso
from scanner.tables import table
from scanner.text import fold

MAPS, FOUND, DEPTH = 50, 5_000, 2  # files of a site map, addresses kept, links followed from the first page
_FEEDS = ("application/rss+xml", "application/atom+xml", "application/feed+json")
_NOT_PAGES = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg|ico|css|m?js|json|xml|txt|zip|gz|mp[34]|m4[av]|webm|og[gv]|woff2?|ttf|docx?|xlsx?|pptx?|pdf|epub|ics|rss|atom)$", re.IGNORECASE)
_DOCUMENT = re.compile(r"\.(?:docx?|xlsx?|pptx?|pdf|epub)$", re.IGNORECASE)
_NOT_THERE = "they are linked or listed, and not there"
# what costs one page and not the whole reading
_ONE_PAGE = frozenset({"robots_disallowed", "bad_data", "not_found", "gone", "unsafe_address", "login_wall"})


def _knows(page: Page) -> int:
    return 10 if "html" in page.reply.type or page.reply.body[:2_000].lstrip()[:1] == b"<" else 0


def _open(inquiry: Inquiry) -> Opened:
    page = inquiry.start()
    name = _owner(page)
    return Opened(accounts=(Account(platform="web", name=name or None),), me=tuple(a for a, _, _ in page.linked("me")), records=_Site(inquiry, page, name).read())


def _owner(page: Page) -> str:
    """Whose site this is, where its first page says so."""
    for fact in page.facts():
        for one in (fact, fact.get("mainEntity"), fact.get("author")):
            if isinstance(one, dict) and one.get("@type") == "Person" and (name := " ".join(text(one, "name").split())):
                return name
    card = page.tree.css_first(".h-card .p-name, .h-card.p-name, .vcard .fn")
    if card is not None and (name := " ".join(clean(card.text()).split())) and len(name) < 80:
        return name
    return plain(page.meta("author"))


class _Site:
    """The pages of one site, each read once."""

    def __init__(self, inquiry: Inquiry, first: Page, owner: str) -> None:
        self.inquiry, self.first, self.owner = inquiry, first, owner
        self.host = urlsplit(first.reply.url).netloc
        path = urlsplit(first.reply.url).path
        self.below = path if path.endswith("/") else path.rpartition("/")[0] + "/"
        self.seen: set[str] = set()  # pages that were asked for
        self.told: set[str] = set()  # pages whose text the feed gave already
        self.deeper: set[str] = set()  # pages that are linked too far from the first
        self.lost: Counter[str] = Counter()
        self.documents: set[str] = set()
        self.comments_unknown = 0

    def read(self) -> Iterator[Record]:
        path, end = urlsplit(self.first.reply.url).path, None
        try:
            if path.strip("/") and _is_article(self.first):
                yield from self.page(self.first)
            else:
                yield from self._everything()
        except Ended as err:
            end = err
        yield from unread("comments in a form that is not known", "look at them on the pages", self.comments_unknown)
        yield from unread("documents that the site links", "only pages and feeds are read", len(self.documents))
        self.inquiry.gaps = self.inquiry.gaps or any(reason != _NOT_THERE for reason in self.lost) or bool(self.comments_unknown)
        for reason, count in self.lost.items():
            yield from unread("pages of the site", reason, count)
        if end is not None:
            raise end

    def _everything(self) -> Iterator[Record]:
        waiting: deque[tuple[str, int]] = deque()
        yield from self._feed(waiting)
        mapped = self._map()
        waiting += [(url, DEPTH) for url in mapped]
        yield from self.page(self.first)
        if not mapped:
            self.inquiry.notes.append("The site has no map of its pages; those that nothing links to were not found.")
            waiting += [(url, 1) for url in self._links(self.first)]
        while waiting:
            url, depth = waiting.popleft()
            if same(url) in self.seen:
                continue
            page = self._get(url)
            if page is not None:
                yield from self.page(page)
                if not mapped:
                    links = self._links(page)
                    if depth < DEPTH and len(waiting) < FOUND:
                        waiting += [(u, depth + 1) for u in links]
                    else:
                        self.deeper |= set(map(same, links))
        if left := len(self.deeper - self.seen):
            raise Ended("partial_cap", f"Reading stopped there: {left:,} further pages are linked more than {DEPTH} steps from the first.")

    # --- where pages are ---------------------------------------------------------------------------------------------

    def _feed(self, waiting: deque[tuple[str, int]]) -> Iterator[Item]:
        """The entries of the site's feed; those that it cuts short are left to their pages."""
        for url, kind, title in self.first.linked("alternate"):
            if kind not in _FEEDS or re.search(r"comments?\b", f"{path_of(url)} {title}", re.IGNORECASE):
                continue
            try:
                reply = self.inquiry.ask(url, FEED)
                if reply.status != 200 or not _feed.is_feed(reply):
                    continue
                for page, feed in _feed.pages(self.inquiry, reply):
                    for index, entry in enumerate(feed.entries):
                        if entry.url and host_of(entry.url) == self.host:
                            waiting.append((entry.url, DEPTH))  # for its comments, and its end where the feed cuts it short
                            if entry.cut:
                                continue
                            self.told.add(same(entry.url))
                        yield self.inquiry.item(
                            "post", entry.text, page.url, native=entry.native, when=entry.when, url=entry.url, media=entry.words.media,
                            author=self._other(entry.author), index=index,
                        )  # fmt: skip
            except Ended as end:
                if end.outcome not in _ONE_PAGE:
                    raise
                self.lost[end.sentence] += 1
            self.inquiry.newest_only = False  # the pages follow
            return

    def _map(self) -> list[str]:
        """Addresses of pages below the one given, as the site's own maps list them."""
        origin = f"{urlsplit(self.first.reply.url).scheme}://{self.host}"
        named = [url for url in self.inquiry.site_maps() if host_of(url) == self.host]
        waiting = deque(named or [f"{origin}/sitemap.xml", f"{origin}/sitemap_index.xml", f"{origin}/wp-sitemap.xml"])
        found: dict[str, None] = {}
        asked: set[str] = set()
        while waiting and len(asked) < MAPS and len(found) < FOUND:
            url = waiting.popleft()
            if url in asked:
                continue
            asked.add(url)
            root = self._tree(url)
            if root is None:
                continue
            if not named:  # one of the guesses was right
                waiting = deque()
                named = [url]
            for element in root:
                place = next((("".join(c.itertext())).strip() for c in element if c.tag.rpartition(" ")[2] == "loc"), "")
                if host_of(place) != self.host:
                    continue
                if element.tag.rpartition(" ")[2] == "sitemap":
                    waiting.append(place)
                elif self._is_page(place) and len(found) < FOUND:
                    found[place] = None
        return list(found)

    def _tree(self, url: str) -> Any:
        try:
            reply = self.inquiry.ask(url, "application/xml, */*;q=0.5")
            if reply.status != 200:
                return None
            if reply.body[:2] == b"\x1f\x8b":
                body = unpack_gzip(reply.body, table("web")["request"]["answer_bytes"], self.inquiry.site)
                reply = Reply(url=reply.url, status=reply.status, headers=reply.headers, body=body)
        except Ended as end:
            if end.outcome not in _ONE_PAGE:
                raise
            return None
        root, _ = _feed.tree(reply)
        return root if root is not None and root.tag.rpartition(" ")[2] in ("urlset", "sitemapindex") else None

    def _links(self, page: Page) -> list[str]:
        found: dict[str, None] = {}
        for node in page.tree.css("a[href]"):
            url = page.at((node.attributes.get("href") or "").partition("#")[0])
            if host_of(url) == self.host and _DOCUMENT.search(path_of(url)):
                self.documents.add(same(url))
            elif self._is_page(url) and "nofollow" not in (node.attributes.get("rel") or ""):
                found[url] = None
        return list(found)[:FOUND]

    def _is_page(self, url: str) -> bool:
        try:
            parts = urlsplit(url)
        except ValueError:
            return False
        # two values in a query are a calendar or a search: there is no end to them
        return (
            parts.scheme in ("http", "https") and parts.netloc == self.host and parts.path.startswith(self.below) and parts.query.count("=") < 2
            and not _NOT_PAGES.search(parts.path)
        )  # fmt: skip

    def _get(self, url: str) -> Page | None:
        self.seen.add(same(url))
        try:
            reply = self.inquiry.ask(url, HTML)
        except Ended as end:
            if end.outcome not in _ONE_PAGE:
                raise
            self.lost[end.sentence] += 1
            return None
        if reply.status in (404, 410):
            self.lost[_NOT_THERE] += 1
            return None
        if reply.status >= 400:
            self.lost[f"the site refused them ({reply.status})"] += 1
            return None
        page = Page(reply)
        return page if _knows(page) else None

    # --- what a page says --------------------------------------------------------------------------------------------

    def page(self, page: Page) -> Iterator[Item]:
        """Its entry or entries, then its comments."""
        canonical = next((a for a, _, _ in page.linked("canonical") if host_of(a) == self.host), page.reply.url)
        if page is not self.first and same(canonical) != same(page.reply.url) and same(canonical) in self.seen:
            return
        self.seen |= {same(canonical), same(page.reply.url)}
        body = page.body()
        if body is None:
            return
        entries = outermost(body, ".h-entry, .hentry") or outermost(body, "article")
        if len(entries) > 1:
            yield from self._list(page, entries)
            return
        root = entries[0] if entries else page.tree.css_first("main, [role=main], .entry-content, .post-content") or body
        fact = next((f for f in page.facts() if types_of(f) & ARTICLES), {})
        found = words(root, page.furniture(root))
        title = title_of(page, root, fact)
        spoken = found.text if not title or title in " ".join(found.text.split())[: len(title) + 200] else f"{title}\n\n{found.text}".strip()
        if spoken and self.told.isdisjoint({same(canonical), same(page.reply.url)}):
            yield self.inquiry.item(
                "post", spoken, page.reply.url, native=canonical, url=canonical, when=when_of(page, root, fact), media=found.media,
                author=self._other(author_of(page, root, fact)),
            )  # fmt: skip
        yield from self._comments(page, fact)

    def _list(self, page: Page, entries: list[LexborNode]) -> Iterator[Item]:
        """A page of several entries: those that have a page of their own are read there."""
        for index, entry in enumerate(entries):
            link = entry.css_first("a.u-url[href], a[rel~=bookmark][href], h1 a[href], h2 a[href], h3 a[href]")
            url = page.at(link.attributes.get("href") or "") if link is not None else ""
            content = entry.css_first(".e-content, .entry-content")
            if url and (not self.told.isdisjoint({same(url)}) or same(url) in self.seen or (content is None and self._is_page(url))):
                continue
            found = words(entry, page.furniture(entry))
            if found.text:
                self.told.add(same(url))
                yield self.inquiry.item(
                    "post", found.text, page.reply.url, native=url or None, url=url or None, when=first_time(entry), media=found.media, index=index,
                    author=self._other(signed(entry)),
                )  # fmt: skip

    def _comments(self, page: Page, fact: dict[str, Any]) -> Iterator[Item]:
        places = page.tree.css(COMMENTS)
        nodes = page.tree.css("li.comment, article.comment, div.comment, .h-cite.p-comment, .h-cite.u-comment")
        whole = {n.mem_id for n in nodes}
        for index, node in enumerate(nodes):
            inner = {n.mem_id for n in node.css("li.comment, article.comment, div.comment, .children, .reply, .comment-reply-link, form") if n.mem_id != node.mem_id}
            content = node.css_first(".comment-content, .comment-text, .e-content, .p-content") or node.css_first(".comment-body") or node
            if content.mem_id != node.mem_id and content.mem_id in whole:  # it is an answer's, not its own
                content = node
            heads = {n.mem_id for n in node.css(".comment-author, .comment-meta, .comment-metadata, .p-author, .fn, cite, time, .dt-published, .vcard, footer")} if content.mem_id == node.mem_id else set[int]()
            body = words(content, inner | heads)
            if not body.text:
                continue
            own = "bypostauthor" in classes(node)
            place = node.attributes.get("id")
            yield self.inquiry.item(
                "reply" if own else "comment", body.text, page.reply.url, native=f"{page.reply.url}#{place}" if place else None,
                url=f"{page.reply.url}#{place}" if place else page.reply.url, when=first_time(node), author=None if own else signed(node) or "a visitor",
                media=body.media, index=index,
            )  # fmt: skip
        if nodes:
            return
        for index, row in enumerate(rows(fact, "comment")):
            if spoken := said(text(row, "text")).text:
                yield self.inquiry.item(
                    "comment", spoken, page.reply.url, when=iso(row.get("dateCreated") or row.get("datePublished")), url=page.reply.url,
                    author=plain(text(row, "author", "name")) or "a visitor", index=index,
                )  # fmt: skip
        if not rows(fact, "comment"):
            self.comments_unknown += any(len(words(p).text) > 200 for p in places)

    def _other(self, name: str) -> str | None:
        """The name of an author who is not the owner; None for the owner, and where nobody says."""
        if not name or not self.owner:
            return None
        one, two = (set(re.findall(r"\w+", fold(n))) for n in (name, self.owner))
        return None if one <= two or two <= one else name


def _is_article(page: Page) -> bool:
    """One text with an address of its own, rather than a list or a front page."""
    body = page.body()
    if body is None or page.meta("og:type") == "article" or any(types_of(f) & ARTICLES for f in page.facts()):
        return True
    return len(outermost(body, ".h-entry, .hentry") or outermost(body, "article")) == 1




PROFILE = Profile(
    id="site", title="Website", platform="web", example="https://www.example.org/", reach="the feed and all pages that the site lists", checked="2026-11-22",
    open=_open, knows=_knows, export=False,
)  # fmt: skip
