"""What markup says: its words without its furniture, who wrote them, what it states for machines.

Markup comes from strangers. Trees are walked without recursion, and nothing in a page is ever followed, drawn or run from here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scanner.model import Media
from scanner.readers._reader import clean, iso

_PARAGRAPHS = frozenset({"p", "blockquote", "pre", "ul", "ol", "dl", "table", "h1", "h2", "h3", "h4", "h5", "h6", "figure"})
_BLOCKS = _PARAGRAPHS | {
    "div", "section", "article", "header", "footer", "main", "nav", "aside", "address", "li", "dt", "dd", "tr", "form", "fieldset", "figcaption",
    "hr", "details", "summary", "body", "html",
}  # fmt: skip
_UNSEEN = frozenset({"script", "style", "template", "noscript", "head", "title", "svg", "math", "iframe", "object", "select", "button", "textarea", "-comment", "-doctype"})
_SPACE = re.compile(r"[ \t\r\n\f]+")
COMMENTS = "#comments, .comments, .comments-area, .comment-list, .commentlist, .wp-block-comments, #disqus_thread"
_FURNITURE = frozenset({"nav", "footer", "aside", "form"})
_ROLES = frozenset({"navigation", "banner", "contentinfo", "search", "complementary"})
_SIDE = re.compile(
    r"\b(?:comments?|comments-area|comment-?list|respond|sidebar|widget\w*|menu|nav\w*|breadcrumbs?|share\w*|social\w*|related\w*|cookie\w*|newsletter\w*|pagination|post-navigation|"
    r"entry-meta|entry-date|post-meta|entry-footer|byline|posted-on|dt-published|dt-updated)\b"
)


@dataclass(slots=True)
class Words:
    """What a piece of markup says, and the pictures in it."""

    text: str = ""
    media: list[Media] = field(default_factory=list)


def walk(root: LexborNode, skip: set[int] | None = None) -> Iterator[tuple[LexborNode, bool]]:
    """Every node below, texts included, when it opens (True) and, for those with children, when it closes (False). Nodes in `skip`
    (by `mem_id`) are not entered; nor is what nobody sees.
    """
    node, stop = root.child, root.mem_id
    while node is not None:
        seen = node.tag not in _UNSEEN and not (skip and node.mem_id in skip)
        if seen:
            yield node, True
            if node.child is not None:
                node = node.child
                continue
        while node is not None and node.next is None:
            node = node.parent
            if node is None or node.mem_id == stop:
                return
            yield node, False
        node = node.next if node is not None else None


def classes(node: LexborNode) -> frozenset[str]:
    value = node.attributes.get("class") if node.tag and not node.tag.startswith("-") else None
    return frozenset(value.split()) if value else frozenset()


def words(root: LexborNode, skip: set[int] | None = None, *, targets: bool = False) -> Words:
    """The text as it is read: paragraphs a line apart, line breaks kept, other space run together. With `targets` a link whose text
    is cut short is written as what it leads to.
    """
    found, parts, pending, kept, silent = Words(), list[str](), 0, 0, 0
    for node, opens in walk(root, skip):
        tag = node.tag
        if tag in _BLOCKS:
            # a node without children never closes, so that its line ends as it opens
            pending = max(pending, 2 if tag in _PARAGRAPHS else 1)
        if tag == "pre":
            kept = max(0, kept + (1 if opens and node.child is not None else -1 if not opens else 0))
        elif tag == "br" and opens:
            pending = min(pending + 1, 2) if pending else 1
        elif tag == "img" and opens:
            alt = (node.attributes.get("alt") or "").strip()
            if classes(node) & {"emoji", "emojione", "custom-emoji", "wp-smiley"}:
                parts.append(alt)
            else:
                found.media.append(Media(type="photo", alt=clean(alt) or None))
        elif tag == "a" and targets and node.css_first(".ellipsis, .invisible") is not None:
            if opens:
                parts.append(("\n" * pending if parts else "") + (node.attributes.get("href") or ""))
                pending, silent = 0, silent + 1
            else:
                silent -= 1
        elif tag == "-text" and not silent:
            raw = node.text_content or ""
            text = raw if kept else _SPACE.sub(" ", raw)
            if pending or not parts or parts[-1].endswith(("\n", " ")):
                text = text if kept else text.lstrip(" ")
            if not text:
                continue
            if pending and parts:
                parts[-1] = parts[-1].rstrip(" ")
                parts.append("\n" * pending)
            pending = 0
            parts.append(text)
    found.text = clean("".join(parts).strip())
    return found


DEEPEST = 4_000  # elements inside each other; the parser's time grows with the square of it, and no honest page has a hundred
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_FLAT = frozenset(  # close themselves, or the one before them
    "area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot".split()
)


WIDE = 8_000  # letters of a tag that is looked at for the number of its attributes
ATTRIBUTES = 400  # of one element; the parser's time grows with the square of them
_LONG_TAG = re.compile(rf"<([a-zA-Z][a-zA-Z0-9-]*)\s[^<>]{{{WIDE},}}>?")


def _narrowed(tag: re.Match[str]) -> str:
    """The tag without its attributes, where it has more than any page needs."""
    bare = re.sub(r"\"[^\"]*\"|'[^']*'", "", tag[0])
    return f"<{tag[1]}>" if len(bare.split()) > ATTRIBUTES else tag[0]


def parsed(markup: str) -> LexborHTMLParser:
    """The tree; of markup that was nested to hurt, what stands before the depth that hurts; of elements with attributes to hurt, the element."""
    if len(markup) > WIDE:
        markup = _LONG_TAG.sub(_narrowed, markup)
    place = _too_deep(markup)
    if place is not None:
        markup = _without_drawings(markup)  # drawings have thousands of parts that close themselves, and say nothing
        markup = markup[: _too_deep(markup)]
    return LexborHTMLParser(markup)


def _too_deep(markup: str) -> int | None:
    """Where elements begin to be nested too deeply; None where they are not."""
    if markup.count("<") < DEEPEST:
        return None
    depth = 0
    for tag in _TAG.finditer(markup):
        if tag[2].lower() not in _FLAT:
            depth = max(0, depth - 1) if tag[1] else depth + 1
            if depth > DEEPEST:
                return tag.start()
    return None


def _without_drawings(markup: str) -> str:
    parts, place = [], 0
    while (start := markup.find("<svg", place)) >= 0 and (end := markup.find("</svg", start)) >= 0:
        parts.append(markup[place:start])
        place = end
    return "".join([*parts, markup[place:]])


def said(markup: str, *, targets: bool = False, without: str = "") -> Words:
    """What a fragment of HTML says; parts that the selector `without` names are left out."""
    if "<" not in markup and "&" not in markup:
        return Words(clean(markup.strip()))
    body = parsed(markup).body
    if body is None:
        return Words()
    return words(body, {n.mem_id for n in body.css(without)} if without else None, targets=targets)


def plain(markup: str) -> str:
    """A title or a name, on one line."""
    return " ".join(said(markup).text.split())


def own_links(markup: str) -> list[str]:
    """Where a piece of HTML says that the same person is to be found (rel="me")."""
    found = parsed(markup).css("a[rel][href]")
    return [n.attributes.get("href") or "" for n in found if "me" in (n.attributes.get("rel") or "").lower().split()]


def decoded(body: bytes, charset: str = "") -> str:
    """The page's characters: what whoever sent it says, then a mark at its start, then what the page says of itself, then UTF-8."""
    named = re.search(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w:.-]+)", body[:2048], re.IGNORECASE)
    for name in (charset, "utf-8-sig" if body.startswith(b"\xef\xbb\xbf") else "", named[1].decode("ascii", "replace") if named else ""):
        try:
            if name and name.lower() != "utf-16":
                return body.decode(name, "replace")
        except (LookupError, ValueError):  # no such encoding, or one that is no text
            continue
    return body.decode("utf-8", "replace")


class Page:
    """A page, parsed once; `address` is where it was found."""

    def __init__(self, markup: str, address: str) -> None:
        self.address = address
        self.tree = parsed(markup)
        base = self.tree.css_first("base[href]")
        self.url = self.at(base.attributes.get("href") or "", address) if base is not None else address

    def at(self, target: str, base: str = "") -> str:
        """A link of the page as a whole address; "" where it is none."""
        try:
            return urljoin(base or self.url, target.strip())
        except ValueError:
            return ""

    def linked(self, rel: str) -> list[tuple[str, str, str]]:
        """(address, type, title) of what the page names under a relation, in its head and its body."""
        found = [
            (self.at(n.attributes.get("href") or ""), (n.attributes.get("type") or "").lower(), n.attributes.get("title") or "")
            for n in self.tree.css("link[rel][href], a[rel][href]") if rel in (n.attributes.get("rel") or "").lower().split()
        ]  # fmt: skip
        return [f for f in found if f[0]]

    def meta(self, *names: str) -> str:
        """The first of these properties that the page states."""
        for name in names:
            for node in self.tree.css(f'meta[property="{name}"], meta[name="{name}"]'):
                if value := (node.attributes.get("content") or "").strip():
                    return clean(value)
        return ""

    def title(self) -> str:
        node = self.tree.css_first("title")
        return " ".join(clean(node.text()).split()) if node is not None else ""

    def facts(self) -> list[dict[str, Any]]:
        """Its JSON-LD objects, those inside @graph too; a broken block costs only itself."""
        found: list[dict[str, Any]] = []
        for node in self.tree.css('script[type="application/ld+json"]'):
            try:
                value = json.loads(node.text())
            except (ValueError, RecursionError):
                continue
            for one in value if isinstance(value, list) else [value]:
                if isinstance(one, dict):
                    graph = one.get("@graph")
                    found += [g for g in graph if isinstance(g, dict)] if isinstance(graph, list) else [one]
        return found

    def body(self) -> LexborNode | None:
        return self.tree.body

    def furniture(self, root: LexborNode) -> set[int]:
        """Parts that are no part of a text: menus, forms, comments, side bars."""
        found: set[int] = set()
        for node in root.traverse(include_text=False):
            if node.mem_id == root.mem_id:
                continue
            role = (node.attributes.get("role") or "").lower()
            header = node.tag == "header" and (node.parent is None or node.parent.tag == "body")
            named = " ".join(classes(node) | {node.attributes.get("id") or ""}).lower() if node.tag not in ("body", "main", "article") else ""
            if node.tag in _FURNITURE or header or role in _ROLES or _SIDE.search(named):
                found.add(node.mem_id)
        return found


def first_time(root: LexborNode) -> datetime | None:
    """The first time below a node that is written for machines."""
    for node in root.css("time[datetime], .dt-published[datetime], abbr.published[title]"):
        if moment := iso(node.attributes.get("datetime") or node.attributes.get("title")):
            return moment
    return None


# --- articles ---------------------------------------------------------------------------------------------------------

ARTICLES = frozenset({"Article", "BlogPosting", "NewsArticle", "SocialMediaPosting", "DiscussionForumPosting", "Review", "MedicalWebPage", "ScholarlyArticle"})
_URL_DAY = re.compile(r"/((?:19|20)\d\d)/(\d\d?)(?:/(\d\d?))?(?:/|$)")


def types_of(fact: dict[str, Any]) -> set[str]:
    kind = fact.get("@type")
    return {k for k in (kind if isinstance(kind, list) else [kind]) if isinstance(k, str)}


def outermost(root: LexborNode, selector: str) -> list[LexborNode]:
    """What fits a selector and stands in nothing that fits; comments are no entries."""
    # a node that fits several parts of a selector is found once for each
    nodes = list({n.mem_id: n for n in root.css(selector) if "comment" not in " ".join(classes(n))}.values())
    known = {n.mem_id for n in nodes}
    found = []
    for node in nodes:
        above = node.parent
        while above is not None and above.mem_id not in known:
            above = above.parent
        if above is None:
            found.append(node)
    return found


def title_of(page: Page, root: LexborNode, fact: dict[str, Any]) -> str:
    node = root.css_first("h1, .p-name, .entry-title") or page.tree.css_first("h1")
    if node is not None and (found := " ".join(clean(node.text()).split())):
        return found
    return plain(str(fact.get("headline") or "")) or page.meta("og:title") or page.title()


def author_of(page: Page, root: LexborNode, fact: dict[str, Any]) -> str:
    writer = fact.get("author")
    writers = writer if isinstance(writer, list) else [writer]
    for one in writers:
        name = one if isinstance(one, str) else str(one.get("name") or "") if isinstance(one, dict) else ""
        if name:
            return plain(name)
    return signed(root) or plain(page.meta("author", "article:author"))


def signed(node: LexborNode) -> str:
    """The name that stands with a text."""
    found = node.css_first(".p-author .p-name, .p-author, .comment-author .fn, .author .fn, .fn, a[rel~=author], .comment-author, .author-name")
    name = " ".join(clean(found.text()).split()) if found is not None else ""
    return re.sub(r"\s*(?:says|said|schreibt|dit|dice|writes)\s*:?$", "", name) if 0 < len(name) < 80 else ""


def when_of(page: Page, root: LexborNode, fact: dict[str, Any]) -> datetime | None:
    moment = iso(fact.get("datePublished")) or iso(page.meta("article:published_time")) or first_time(root)
    if moment is None and (match := _URL_DAY.search(urlsplit(page.address).path)):
        try:
            moment = datetime(int(match[1]), int(match[2]), int(match[3] or 1), tzinfo=UTC)
        except ValueError:
            return None
    return moment
