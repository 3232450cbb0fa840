"""Facebook: profiles, pages, groups and single posts.

Class names are generated and mean nothing. Markup: `role=article` (posts, and comments inside them or linked with `comment_id`),
`data-ad-rendering-role`, `dir=auto`, addresses. Data: objects with `__typename` Story and Comment. public-sources 10 and 13.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from selectolax.lexbor import LexborNode

from scanner.model import Media
from scanner.readers._reader import instant
from scanner.readers.saved._embedded import at, first_value, ident, string
from scanner.readers.saved._page import (
    NOBODY,
    Draft,
    Person,
    SavedPage,
    Site,
    Told,
    host_of,
    path_of,
    query_of,
)
from scanner.readers.saved._spoken import QUOTED, absolute, each, inside, line, note_collapsed, spoken
from scanner.readers.saved._when import age, moment
from scanner.tables import table

_NOT_PEOPLE = frozenset(
    "groups events watch reel reels photo photos photo.php posts permalink.php story.php share sharer sharer.php stories hashtag marketplace gaming login login.php help policies "
    "privacy settings notifications messages friends saved home.php search pages places legal business ads reg recover l.php media videos".split()
)  # fmt: skip
_POST = re.compile(r"/posts/|/permalink/|/videos?/|/photos?/|/photo(?:\.php)?$|/reel/|permalink\.php|story\.php")
_HEADS = "h2, h3, h4, [data-ad-rendering-role=profile_name]"
_MESSAGES = "[data-ad-rendering-role=story_message], [data-ad-preview=message], [data-ad-comet-preview=message]"


def _key(href: str, base: str) -> str:
    """What an address tells a person by: the name in it, or a number; "" where it is no person's."""
    url = absolute(base, href)
    if not host_of(url).endswith("facebook.com"):
        return ""
    parts = [unquote(p) for p in path_of(url).split("/") if p]
    if parts[:1] == ["profile.php"]:
        number = (parse_qs(query_of(url)[:2000]).get("id") or [""])[0]
        return f"id:{number}" if number.isdigit() else ""
    if parts[:1] == ["groups"]:  # /groups/GROUP/user/NUMBER/
        return f"id:{parts[3]}" if len(parts) > 3 and parts[2] == "user" and parts[3].isdigit() else ""
    if parts[:1] in (["people"], ["p"], ["pg"]) and len(parts) > 1:
        return f"id:{parts[-1]}" if parts[-1].isdigit() else parts[1].casefold()
    if len(parts) != 1 or parts[0].casefold() in _NOT_PEOPLE:
        return ""
    return f"id:{parts[0]}" if parts[0].isdigit() else parts[0].casefold()


def _person(name: str, key: str) -> Person:
    return Person(name=name, key=key)


def _read(page: SavedPage) -> Told:
    told = Told()
    found = re.search(r'"CurrentUserInitialData",\s*\[\],\s*(?=\{)', page.markup)
    me = first_value(page.markup[found.end() : found.end() + 4000]) if found else None
    if string(me, "NAME") and ident(me, "USER_ID") not in ("", "0"):
        told.viewer = _person(string(me, "NAME"), f"id:{ident(me, 'USER_ID')}")
    path = [p for p in path_of(page.url).split("/") if p]
    group = line(h) if path[:1] == ["groups"] and (h := page.page.tree.css_first("[role=main] h1, h1")) is not None else None
    if group is None:
        own = _key(page.url, page.url) or (_key("/" + path[0], "https://www.facebook.com/") if len(path) > 1 else "")
        told.owner = _person(_title(page) if own and len(path) == 1 else "", own)
    _from_data(page, told, group)
    body = page.page.body()
    if body is not None:
        _from_markup(page, body, told, group)
        note_collapsed(body, told)
    name = next((d.author.name for d in told.drafts if told.owner.key and d.author.key == told.owner.key), "")
    if told.owner and not told.owner.name:
        told.owner = _person(name or re.sub(r"\s*[|–-]\s*(?:Facebook|Posts).*$", "", page.page.meta("og:title")), told.owner.key)
    for draft in told.drafts:
        draft.place = draft.place or told.owner
    return told


def _title(page: SavedPage) -> str:
    node = page.page.tree.css_first("[role=main] h1, h1")
    return line(node) if node is not None else page.page.meta("og:title")


# --- data ------------------------------------------------------------------------------------------------------------


def _writer(value: Any) -> Person:
    key = _key(string(value, "url") or string(value, "profile_url"), "https://www.facebook.com/")
    number = ident(value, "id")
    return _person(string(value, "name"), key or (f"id:{number}" if number.isdigit() else ""))


def _from_data(page: SavedPage, told: Told, group: str | None) -> None:
    known: dict[str, Person] = {}
    for value in page.objects:  # a person may be named in full in one place only
        if (number := ident(value, "id")).isdigit() and string(value, "name") and (key := _key(string(value, "url"), "https://www.facebook.com/")):
            known[number] = _person(string(value, "name"), key)

    def writer(value: Any) -> Person:
        return known.get(ident(value, "id")) or _writer(value)

    inner: set[int] = set()
    story = NOBODY
    for value in page.objects:
        kind = value.get("__typename")
        if kind == "Story" or (kind is None and "post_id" in value and "actors" in value):
            if id(value) in inner:
                if string(value, "message", "text"):
                    told.unread[QUOTED] += 1
                inner.update(id(v) for v in (value.get("attached_story"),) if v)
                continue
            inner.update(id(v) for v in (value.get("attached_story"), at(value, "comet_sections", "attached_story", "story")) if isinstance(v, dict))
            text = string(value, "message", "text") or string(value, "comet_sections", "content", "story", "message", "text")
            actor = writer(at(value, "actors", 0) or at(value, "comet_sections", "content", "story", "actors", 0))
            if not actor:
                continue
            story = actor
            if text:
                told.add(Draft(
                    author=actor, text=text, kind="group_post" if group is not None else "post", native=ident(value, "post_id") or None,
                    when=instant(value.get("creation_time")), url=string(value, "url") or string(value, "wwwURL") or None, group=group,
                    audience=_audience(string(value, "privacy_scope", "description"), group),
                    place=writer(at(value, "to")) if at(value, "to", "__typename") == "User" else told.owner or actor,
                ))  # fmt: skip
        elif kind == "Comment" and string(value, "body", "text") and (author := writer(value.get("author"))):
            above = writer(at(value, "comment_direct_parent", "author") or at(value, "comment_parent", "author"))
            told.add(Draft(
                author=author, text=string(value, "body", "text"), kind="comment", native=ident(value, "legacy_fbid") or None, when=instant(value.get("created_time")),
                url=string(value, "url") or None, to=above or story, place=told.owner or story, group=group, audience="group" if group is not None else "unknown",
            ))  # fmt: skip


def _audience(words: str, group: str | None) -> str:
    if group is not None:
        return "group"
    low = words.casefold()
    for audience, marks in table("saved")["audience"].items():
        if any(low.startswith(mark) for mark in marks):
            return str(audience)
    return "unknown"


# --- markup ----------------------------------------------------------------------------------------------------------


def _from_markup(page: SavedPage, body: LexborNode, told: Told, group: str | None) -> None:
    articles = body.css("[role=article]")
    nested = {a.mem_id for a in articles}
    comments = {a.mem_id for a in articles if (a.parent is not None and inside(a.parent, nested)) or _comment_link(a) is not None}
    by_number: dict[str, Person] = {}
    author = NOBODY
    for article in articles:
        if article.css_first("[aria-busy=true], [data-visualcompletion=loading-state]") is not None and article.css_first("[dir=auto]") is None:
            continue  # a place that was never filled
        if article.mem_id in comments:
            _comment(page, article, comments, told, author, by_number, group)
        else:
            author = _post(page, article, comments, told, group) or author


def _comment_link(article: LexborNode) -> LexborNode | None:
    """The date of a comment, which leads to it; not that of a comment inside."""
    inner = {n.mem_id for n in article.css("[role=article]") if n.mem_id != article.mem_id}
    for node in article.css('a[href*="comment_id="]'):
        if not inside(node, inner) and _POST.search(path_of(node.attributes.get("href") or "")) and line(node):
            return node
    return None


def _people(page: SavedPage, root: LexborNode, leave: set[int]) -> list[tuple[Person, LexborNode]]:
    """Links to people with their names, in order."""
    base = page.url or "https://www.facebook.com/"
    keyed = [(node, key) for node in root.css("a[href]") if not inside(node, leave) and (key := _key(node.attributes.get("href") or "", base))]
    named = [(node, key, spoken(node).text.split("\n")[0]) for node, key in keyed]
    return [(_person(" ".join(name.split()), key), node) for node, key, name in named if name and age(name) is None]


def _post(page: SavedPage, article: LexborNode, comments: set[int], told: Told, group: str | None) -> Person:
    inner = {n.mem_id for n in article.css("[role=article]") if n.mem_id != article.mem_id and n.mem_id in comments}
    heads = [n for n in each(article, _HEADS) if not inside(n, inner)]
    messages = [n for n in each(article, _MESSAGES) if not inside(n, inner)]
    first = next(((p, n) for head in heads for p, n in _people(page, head, inner)), None) or next(iter(_people(page, article, inner)), None)
    if first is None:
        if messages:
            told.unknown += 1
        return NOBODY
    author = first[0]
    order = {n.mem_id: place for place, n in enumerate(article.traverse(include_text=False))}
    names = sorted((order.get(n.mem_id, 0), p) for head in heads for p, n in _people(page, head, inner)[:1]) if len(heads) > 1 else []
    link = next((n for n in article.css("a[href]") if not inside(n, inner) and _POST.search(_route(n)) and "comment_id=" not in (n.attributes.get("href") or "")), None)
    icon = next((label for n in article.css("[aria-label]") if n.tag in ("i", "svg", "span") and (label := n.attributes.get("aria-label") or "") and _audience(label, None) != "unknown"), "")
    media = tuple(Media(type="photo", alt=alt) for n in article.css("a[href] img[alt]") if not inside(n, inner) and len(alt := (n.attributes.get("alt") or "").strip()) > 12)
    told_text = False
    for message in messages:
        writer = next((p for place, p in reversed(names) if place < order.get(message.mem_id, 0)), author)
        if writer != author:
            told.unread[QUOTED] += 1
            continue
        if told_text:
            continue
        said = spoken(message)
        told_text = True
        told.add(Draft(
            author=author, text=said.text, kind="group_post" if group is not None else "post", media=media, url=_clean_url(page, link), when=_date(page, link),
            place=told.owner or author, group=group, audience=_audience(icon, group), cut=said.cut or _see_more(article, inner),
        ))  # fmt: skip
    if not messages and media:
        told.add(Draft(author=author, text="", kind="photo", media=media, url=_clean_url(page, link), when=_date(page, link), place=told.owner or author, group=group, audience=_audience(icon, group)))
    return author


def _route(node: LexborNode) -> str:
    href = node.attributes.get("href") or ""
    try:
        parts = urlsplit(href)
    except ValueError:
        return ""
    return f"{parts.path}"


def _see_more(article: LexborNode, leave: set[int]) -> bool:
    more = table("saved")["words"]["more"]
    return any(line(n).casefold() in more for n in article.css("[role=button]") if not inside(n, leave))


def _clean_url(page: SavedPage, link: LexborNode | None) -> str | None:
    """A permalink without what is for counting clicks."""
    if link is None:
        return None
    url = absolute(page.url or "https://www.facebook.com/", link.attributes.get("href") or "")
    keep = "&".join(p for p in query_of(url).split("&") if p.split("=")[0] in ("story_fbid", "id", "fbid", "comment_id", "reply_comment_id", "v"))
    return url.split("?")[0].split("#")[0] + (f"?{keep}" if keep else "") or None


def _date(page: SavedPage, link: LexborNode | None) -> Any:
    if link is None:
        return None
    label = link.attributes.get("aria-label") or ""
    inner = link.css_first("[aria-label]")
    return moment(label or (inner.attributes.get("aria-label") or "" if inner is not None else "") or line(link), page.saved_at)


def _comment(page: SavedPage, article: LexborNode, comments: set[int], told: Told, post: Person, by_number: dict[str, Person], group: str | None) -> None:
    inner = {n.mem_id for n in article.css("[role=article]") if n.mem_id != article.mem_id and n.mem_id in comments}
    people = _people(page, article, inner)
    if not people:
        told.unknown += 1
        return
    author, name = people[0]
    leave = inner | {name.mem_id}
    words = [n for n in each(article, "div[dir=auto], span[dir=auto][lang]") if not inside(n, leave) and n.css_first("[role=article]") is None and not _holds(n, name)]
    known = {n.mem_id for n in words}
    outer = [n for n in words if n.parent is None or not inside(n.parent, known)]
    spans = [] if outer else [n for n in article.css("span[dir=auto]") if not inside(n, leave) and not _holds(n, name)][:1]
    said = [spoken(n) for n in (outer or spans)]
    link = _comment_link(article)
    query = parse_qs(query_of(link.attributes.get("href") or "")[:4000]) if link is not None else {}
    number, answer = ((query.get(k) or [""])[0] for k in ("comment_id", "reply_comment_id"))
    to = by_number.get(number, post) if answer else post
    by_number.setdefault(number, author)
    native = answer or number
    told.add(Draft(
        author=author, text="\n".join(s.text for s in said if s.text), kind="comment", native=native if native.isdigit() else None, to=to if to != author else NOBODY, place=told.owner or post,
        url=_clean_url(page, link), when=_date(page, link), group=group, audience="group" if group is not None else "unknown",
        cut=any(s.cut for s in said) or _see_more(article, inner), media=tuple(m for s in said for m in s.media),
    ))  # fmt: skip


def _holds(node: LexborNode, part: LexborNode) -> bool:
    return inside(part, {node.mem_id})


SITES = (Site(id="facebook", title="Facebook", hosts=("facebook.com", "fb.com"), checked="2025-12", read=_read),)
