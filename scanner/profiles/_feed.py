"""RSS, Atom and JSON Feed: one kind of entry from all three, and how a page of one leads to the next.

XML is parsed without entities of its own and within bounds of depth and number. A feed that breaks off gives the entries before the
break and says so.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from html.entities import html5
from typing import Any
from urllib.parse import urljoin
from xml.etree.ElementTree import Element, TreeBuilder  # only the tree; what builds it is below
from xml.parsers import expat

from scanner.model import Item, Unread
from scanner.profiles._fetch import Reply
from scanner.profiles._outcome import Ended, unreadable
from scanner.profiles._page import Words, decoded, plain, said
from scanner.profiles._profile import FEED, Inquiry, rows, same, text, unread
from scanner.readers._reader import iso

DEPTH, ELEMENTS = 64, 100_000  # of one answer; a feed of 150 long entries has about 5,000
_ATOM, _RSS1 = "http://www.w3.org/2005/Atom", "http://purl.org/rss/1.0/"
_DC, _CONTENT, _THREAD = "http://purl.org/dc/elements/1.1/", "http://purl.org/rss/1.0/modules/content/", "http://purl.org/syndication/thread/1.0"
_CUT = re.compile(r"(?:\[(?:…|\.\.\.|&hellip;)\]|…|\.\.\.|continue reading.{0,80}|read more.{0,80})\s*$", re.IGNORECASE)


@dataclass(slots=True)
class Entry:
    """One entry. `author` is the name it states, `author_url` where that leads; `answers` the entry that a comment belongs to."""

    native: str | None
    url: str | None
    title: str
    words: Words
    html: str
    when: datetime | None
    author: str
    author_url: str = ""
    answers: str = ""
    parent: str = ""
    cut: bool = False
    tags: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Title and words, without a title that only repeats how the words begin."""
        body = self.words.text
        start = self.title.rstrip("….").rstrip()
        if not self.title or " ".join(body.split()).startswith(start):
            return body
        return f"{self.title}\n\n{body}".strip()


@dataclass(slots=True)
class Feed:
    """A page of a feed. `broken` says why its end is missing; `total` is how many entries it says there are."""

    title: str = ""
    author: str = ""
    url: str = ""
    next: str = ""
    broken: str = ""
    total: int | None = None
    entries: list[Entry] = field(default_factory=list)


def is_feed(reply: Reply) -> bool:
    """By its stated type and its first characters."""
    head = reply.body[:2_000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith(b"{"):
        return b"jsonfeed.org/version" in head
    if "html" in reply.type and not head.startswith(b"<?xml"):
        return False
    return bool(re.search(rb"<(?:rss|feed|rdf:RDF)[\s>]", head, re.IGNORECASE))


def parse(reply: Reply) -> Feed | None:
    """The feed in an answer; None where there is none."""
    if reply.body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return _json_feed(reply)
    root, broken = tree(reply)
    if root is None:
        return None
    name = _local(root.tag)
    if name == "feed":
        return _atom(root, reply.url, broken)
    return _rss(root, reply.url, broken) if name in ("rss", "RDF") else None


# --- XML -------------------------------------------------------------------------------------------------------------


def tree(reply: Reply) -> tuple[Element | None, str]:
    """The document's root, and why the end is missing ("" where it is not)."""
    root, broken = _built(reply.body, None if reply.body.lstrip()[:5] == b"<?xml" else reply.charset or None)
    if broken and broken not in (_ENTITIES, _TOO_MUCH):
        # the usual faults: names of HTML's entities, a bare &, control characters
        source = re.sub(r"^\s*<\?xml[^>]*\?>", "", decoded(reply).lstrip("\ufeff"))
        source = re.sub(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)([A-Za-z][A-Za-z0-9]{1,31};)?", _entity, source)
        source = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", source)
        again, still = _built(source.encode("utf-8", "replace"), "utf-8")
        if again is not None and (not still or root is None or len(list(again.iter())) > len(list(root.iter()))):
            return again, still
    return root, broken


def _entity(match: re.Match[str]) -> str:
    """What HTML means by a name; an ampersand that begins none stands for itself."""
    meant = html5.get(match[1] or "")
    return meant if meant and meant not in "&<>" else f"&amp;{match[1] or ''}"


_ENTITIES = "it defines entities of its own, which is how such files are used to attack programs"


_TOO_MUCH = "it is nested too deeply or has too many parts"


class _Refused(Exception):
    pass


def _built(source: bytes, encoding: str | None) -> tuple[Element | None, str]:
    try:
        parser = expat.ParserCreate(encoding, namespace_separator=" ")
    except (ValueError, TypeError):
        parser = expat.ParserCreate(None, namespace_separator=" ")
    parser.buffer_text = True
    builder, depth, count, broken = TreeBuilder(), 0, 0, ""
    root: Element | None = None
    open_tags: list[str] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth, count, root
        depth, count = depth + 1, count + 1
        if depth > DEPTH or count > ELEMENTS:
            raise _Refused(_TOO_MUCH)
        open_tags.append(tag)
        element = builder.start(tag, attributes)
        root = element if root is None else root

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        open_tags.pop()
        builder.end(tag)

    def refuse(*_: object) -> None:
        raise _Refused(_ENTITIES)

    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, builder.data
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(source, True)
    except (expat.ExpatError, ValueError, LookupError):
        broken = "it is no valid XML" if root is None else "it breaks off before its end"
    except _Refused as err:
        broken = str(err)
    if broken:
        for tag in reversed(open_tags):
            builder.end(tag)
    return root, broken


def _local(tag: str) -> str:
    return tag.rpartition(" ")[2]


def _one(element: Element, *names: str) -> Element | None:
    """The first child with one of these names: `local`, or `namespace local`."""
    for name in names:
        for child in element:
            if child.tag == name or (" " not in name and child.tag in (f"{_RSS1} {name}", f"{_ATOM} {name}")):
                return child
    return None


def _inside(element: Element | None) -> str:
    return "".join(element.itertext()).strip() if element is not None else ""


def _date(value: str) -> datetime | None:
    """RFC 822 or ISO 8601, whichever it is."""
    value = value.strip()
    if (moment := iso(value)) is not None:
        return moment
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return moment if 1990 <= moment.year < 2100 else None


def _address(base: str, target: str) -> str:
    try:
        found = urljoin(base, target.strip())
    except ValueError:
        return ""
    return found if re.match(r"https?://", found, re.IGNORECASE) else ""


# --- the three kinds -------------------------------------------------------------------------------------------------


def _atom(root: Element, url: str, broken: str) -> Feed:
    feed = Feed(title=plain(_markup(_one(root, "title"))), author=_inside(_one(root, "author")) and _person(root)[0], url=_link(root, url, "alternate"), next=_link(root, url, "next"), broken=broken)
    total = _one(root, "http://a9.com/-/spec/opensearchrss/1.0/ totalResults", "http://a9.com/-/spec/opensearch/1.1/ totalResults")
    feed.total = int(_inside(total)) if re.fullmatch(r"\d{1,9}", _inside(total)) else None
    for element in root:
        if _local(element.tag) != "entry":
            continue
        content, summary = _one(element, "content"), _one(element, "summary")
        media = next((d for d in element.iter() if d.tag == "http://search.yahoo.com/mrss/ description"), None)
        markup = _markup(content) or _markup(summary) or _inside(media)
        name, person = _person(element)
        thread = _one(element, f"{_THREAD} in-reply-to")
        found = said(markup)
        feed.entries.append(Entry(
            native=_inside(_one(element, "id")) or None, url=_link(element, url, "alternate") or None, title=plain(_markup(_one(element, "title"))),
            words=found, html=markup, when=_date(_inside(_one(element, "published"))) or _date(_inside(_one(element, "updated"))),
            author=name or feed.author, author_url=person, answers=thread.get("ref", "") if thread is not None else "", parent=_link(element, url, "related"),
            cut=not _markup(content) and bool(_CUT.search(found.text[-200:])),
            tags=tuple(c.get("term", "") for c in element if _local(c.tag) == "category"),
        ))  # fmt: skip
    return feed


def _markup(element: Element | None) -> str:
    """The HTML in a text construct of Atom, whichever of its three forms it has."""
    if element is None:
        return ""
    if element.get("type") == "xhtml":
        return _serialised(element)
    inside = _inside(element)
    if element.get("type") in ("html", "text/html") or (element.get("type") is None and re.search(r"</?[a-z][^<>]{0,500}>|&\w{1,30};", inside)):
        return inside
    return inside.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")


def _serialised(element: Element) -> str:
    """Children as HTML; only what decides lines, links and pictures is kept."""
    parts: list[str] = [_escaped(element.text)]
    for child in element:
        name = re.sub(r"[^a-z0-9]", "", _local(child.tag).lower())
        kept = "".join(f' {k}="{_escaped(v).replace(chr(34), "&quot;")}"' for k, v in child.attrib.items() if k in ("href", "src", "alt", "class"))
        parts += [f"<{name}{kept}>", _serialised(child), "" if name in ("br", "img", "hr") else f"</{name}>", _escaped(child.tail)]
    return "".join(parts)


def _escaped(value: str | None) -> str:
    return (value or "").replace("&", "&amp;").replace("<", "&lt;")


def _person(element: Element) -> tuple[str, str]:
    author = _one(element, "author")
    if author is None:
        return "", ""
    return plain(_inside(_one(author, "name"))) or "", _inside(_one(author, "uri"))


def _link(element: Element, base: str, rel: str) -> str:
    for child in element:
        if _local(child.tag) == "link" and child.get("href") and child.get("rel", "alternate") == rel:
            return _address(base, child.get("href", ""))
    return ""


def _rss(root: Element, url: str, broken: str) -> Feed:
    channel = _one(root, "channel")
    source = channel if channel is not None else root
    feed = Feed(title=plain(_inside(_one(source, "title"))), url=_address(url, _inside(_one(source, "link"))), next=_link(source, url, "next"), broken=broken)
    feed.author = plain(_inside(_one(source, f"{_DC} creator")))
    # RSS 1.0 has its items beside the channel, the others inside it
    for element in [e for e in (*source, *(root if source is not root else ())) if _local(e.tag) == "item"]:
        content, summary = _inside(_one(element, f"{_CONTENT} encoded")), _inside(_one(element, "description"))
        found, link, guid = said(content or summary), _address(url, _inside(_one(element, "link"))), _one(element, "guid")
        name = plain(_inside(_one(element, f"{_DC} creator"))) or _mailed(_inside(_one(element, "author")))
        native = _inside(guid) or element.get("http://www.w3.org/1999/02/22-rdf-syntax-ns# about") or link or None
        if not link and guid is not None and guid.get("isPermaLink") != "false":
            link = _address(url, _inside(guid))
        feed.entries.append(Entry(
            native=native, url=link or None, title=plain(_inside(_one(element, "title"))), words=found, html=content or summary,
            when=_date(_inside(_one(element, "pubDate"))) or _date(_inside(_one(element, f"{_DC} date"))), author=name or feed.author,
            cut=not content and bool(_CUT.search(found.text[-200:])), tags=tuple(_inside(c) for c in element if _local(c.tag) == "category"),
        ))  # fmt: skip
    return feed


def _mailed(value: str) -> str:
    """`pat@example.org (Pat Lee)`, as RSS 2.0 wants it, or a bare name; an address alone is no name."""
    match = re.fullmatch(r"\S+@\S+\s*\(([^()]*)\)", value[:300])
    return plain(match[1]) if match else "" if "@" in value else plain(value)


def _json_feed(reply: Reply) -> Feed | None:
    try:
        value: Any = json.loads(reply.body.lstrip(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or "jsonfeed.org/version" not in text(value, "version"):
        return None
    feed = Feed(title=text(value, "title"), author=_writer(value), url=_address(reply.url, text(value, "home_page_url")), next=_address(reply.url, text(value, "next_url")))
    for row in rows(value, "items"):
        markup = text(row, "content_html")
        found = said(markup) if markup else Words(text(row, "content_text").strip() or text(row, "summary").strip())
        ident = row.get("id")
        feed.entries.append(Entry(
            native=str(ident) if isinstance(ident, (str, int, float)) and str(ident) else None, url=_address(reply.url, text(row, "url")) or None,
            title=" ".join(text(row, "title").split()), words=found, html=markup, when=iso(text(row, "date_published")) or iso(text(row, "date_modified")),
            author=_writer(row) or feed.author,
            cut=not markup and not text(row, "content_text"), tags=tuple(t for t in row.get("tags") or () if isinstance(t, str)),
        ))  # fmt: skip
    return feed


def _writer(value: dict[str, Any]) -> str:
    names = [text(a, "name") for a in rows(value, "authors")] or [text(value, "author", "name")]
    return " ".join(names[0].split()) if len(names) == 1 else ""


# --- reading one -----------------------------------------------------------------------------------------------------


def pages(inquiry: Inquiry, reply: Reply) -> Iterator[tuple[Reply, Feed]]:
    """Every page of a feed, from one that was already asked for. Raises Ended."""
    seen, count = {same(reply.url)}, 0
    while True:
        feed = parse(reply)
        if feed is None:
            raise unreadable(inquiry.site, "it is no feed that this version knows")
        yield reply, feed
        count += len(feed.entries)
        if feed.broken:
            raise Ended("bad_data", f"A feed of {inquiry.site} could not be read to its end: {feed.broken}.")
        # a next page on another host, or one seen before, is no next page
        if not feed.next or same(feed.next) in seen or same(feed.next).partition("/")[0] != same(reply.url).partition("/")[0] or not feed.entries:
            inquiry.newest_only = inquiry.newest_only or feed.total is None or count < feed.total
            return
        seen.add(same(feed.next))
        reply = inquiry.get(feed.next, FEED)


def owner(inquiry: Inquiry, feed: Feed) -> str:
    """The name under which the person writes here; "" where entries name nobody. Raises Ended where nobody can tell."""
    names = dict.fromkeys(e.author for e in feed.entries if e.author)
    return inquiry.own_author({n: n for n in names}) if names else ""


def posts(
    inquiry: Inquiry, reply: Reply, mine: str, *, shape: Callable[[Entry], Words | None] = lambda entry: Words(entry.text, entry.words.media), group: Callable[[Entry], str | None] = lambda _entry: None
) -> Iterator[Item | Unread]:
    """The entries as posts: those of `mine` are the person's, any other name's are that name's. `shape` gives the words, None for what is none."""
    cut = 0
    for page, feed in pages(inquiry, reply):
        for index, entry in enumerate(feed.entries):
            found = shape(entry)
            if found is None:
                continue
            cut += entry.cut
            yield inquiry.item(
                "post", found.text, page.url, native=entry.native, when=entry.when, url=entry.url, index=index, media=found.media, group=group(entry),
                author=entry.author if entry.author and mine and entry.author != mine else None,
            )  # fmt: skip
    yield from unread("the end of posts that the feed cuts short", "the feed holds only how they begin; scan the page or the export", cut)
