"""LinkedIn: the activity of a member (logged in) and single posts as visitors see them.

Hooks: `data-urn`, `update-components-*`, `comments-comment-*`, whose names mean what they say and have lasted since 2022; for visitors
JSON-LD. Ids of posts and comments hold their time (`id >> 22` ms). public-sources 2, 10 and 13.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any
from urllib.parse import unquote

from selectolax.lexbor import LexborNode

from scanner.readers._markup import said as plain_words
from scanner.readers._markup import types_of
from scanner.readers._reader import instant, iso
from scanner.readers.saved._embedded import at, string
from scanner.readers.saved._page import NOBODY, Draft, Person, SavedPage, Site, Told, host_of, path_of
from scanner.readers.saved._spoken import COUNTED, absolute, each, inside, line, note_collapsed, spoken
from scanner.readers.saved._when import moment

_POSTS = '[data-urn^="urn:li:activity:"], [data-urn^="urn:li:ugcPost:"], [data-urn^="urn:li:share:"], [data-view-name="feed-full-update"]'
_COMMENTS = "article.comments-comment-entity, article.comments-comment-item"
_TEXT = ".update-components-text, .feed-shared-update-v2__description, .feed-shared-text"
_GUEST = "article.main-feed-activity-card, article[data-activity-urn]"
_IN = re.compile(r"/(?:in|company|school|showcase)/([^/]+)")
_NUMBER = re.compile(r"(?:activity|ugcPost|share)[:-](\d{15,20})")
PASSED = ("posts by others that were only liked or passed on", "they are other people's words")


def _person(name: str, href: str) -> Person:
    match = _IN.match(path_of(href)) if host_of(href).endswith("linkedin.com") else None
    return Person(name=name, key=unquote(match[1]).casefold() if match else "")


def _time(number: str) -> datetime | None:
    return instant(int(number) >> 22) if number.isdigit() and 15 <= len(number) <= 20 else None


def _read(page: SavedPage) -> Told:
    told = Told()
    tree = page.page.tree
    head = tree.css_first("main h1, main h3.single-line-truncate, h1")
    match = next((m for a in page.addresses if (m := _IN.match(path_of(a)))), None)
    if match:
        told.owner = Person(name=line(head) if head is not None else "", key=unquote(match[1]).casefold())
    me = tree.css_first("img.global-nav__me-photo[alt], img.feed-identity-module__member-photo[alt]")
    if me is not None and (name := re.sub(r"^(?:Photo of|Foto von|Foto de|Photo de|Foto di)\s+", "", (me.attributes.get("alt") or "").strip())):
        told.viewer = Person(name=name)
    _from_facts(page, told)
    for post in each(tree, _POSTS):
        _from_post(page, post, told)
    for card in each(tree, _GUEST):
        _from_card(page, card, told)
    about = tree.css_first("[data-generated-suggestion-target], section #about ~ div .inline-show-more-text, .pv-about__summary-text")
    if about is not None and match:
        told.bio = spoken(about).text
    if (body := page.page.body()) is not None:
        note_collapsed(body, told)
    return told


def _from_facts(page: SavedPage, told: Told) -> None:
    for fact in page.page.facts():
        if not types_of(fact) & {"SocialMediaPosting", "DiscussionForumPosting", "Article", "VideoObject"}:
            continue
        author = _author(fact.get("author") or fact.get("creator"))
        address = string(fact, "@id") or page.url
        text = plain_words(string(fact, "articleBody") or string(fact, "text") or string(fact, "description")).text if "<" in string(fact, "articleBody") else string(fact, "articleBody") or string(fact, "text")
        number = _NUMBER.search(address)
        if author and text:
            told.owner = told.owner or author
            told.add(Draft(author=author, text=text, native=number[1] if number else None, when=iso(fact.get("datePublished")) or (_time(number[1]) if number else None), url=address or None, place=author))
        held = [c for c in fact.get("comment") or [] if isinstance(c, dict)] if isinstance(fact.get("comment"), list) else []
        for comment in held:
            if (writer := _author(comment.get("author"))) and (words := string(comment, "text")):
                told.add(Draft(author=writer, text=words, kind="comment", when=iso(comment.get("datePublished")), url=address or None, to=author if writer != author else NOBODY, place=author))
        counted: Any = fact.get("commentCount")
        if isinstance(counted, int) and len(held) < counted < 1_000_000:
            told.unread[COUNTED] += counted - len(held)


def _author(value: Any) -> Person:
    value = at(value, 0) if isinstance(value, list) else value
    return _person(string(value, "name"), string(value, "url"))


def _from_post(page: SavedPage, post: LexborNode, told: Told) -> None:
    comments = {n.mem_id for n in post.css(_COMMENTS)}
    shared = {n.mem_id for n in post.css(".update-components-mini-update-v2, .feed-shared-mini-update-v2, .feed-shared-update-v2__update-content-wrapper")}
    actor = next((n for n in post.css(".update-components-actor, .feed-shared-actor") if not inside(n, comments | shared)), None)
    if actor is None:
        told.unknown += 1
        return
    author = _actor(page, actor)
    urn = _NUMBER.search(post.attributes.get("data-urn") or "") or next((m for a in post.css('a[href*="urn:li:activity"]') if (m := _NUMBER.search(unquote(a.attributes.get("href") or "")))), None)
    words = next((n for n in post.css(_TEXT) if not inside(n, comments | shared)), None)
    said = spoken(words) if words is not None else None
    header = next((n for n in post.css(".update-components-header, .feed-shared-header") if not inside(n, comments)), None)
    sub = actor.css_first(".update-components-actor__sub-description, time")
    if header is not None and author.key != told.owner.key:
        told.unread[PASSED] += 1
    elif said is not None and author:
        told.add(Draft(
            author=author, text=said.text, native=urn[1] if urn else None, when=_time(urn[1]) if urn else moment(_visible(sub), page.saved_at), cut=said.cut,
            url=f"https://www.linkedin.com/feed/update/urn:li:activity:{urn[1]}/" if urn else None, place=author, media=tuple(said.media),
            audience="unknown",
        ))  # fmt: skip
    above: dict[int, Person] = {}
    for comment in each(post, _COMMENTS):
        if comment.parent is None:
            continue
        inner = {n.mem_id for n in comment.css(_COMMENTS) if n.mem_id != comment.mem_id}
        name = next((n for n in comment.css(".comments-comment-meta__description-title, .comments-post-meta__name-text, .comments-comment-meta__description h3") if not inside(n, inner)), None)
        link = next((n for n in comment.css('a[href*="/in/"], a[href*="/company/"]') if not inside(n, inner)), None)
        body = next((n for n in comment.css(".comments-comment-item__main-content, .comments-comment-item-content-body, .update-components-text") if not inside(n, inner)), None)
        if name is None or body is None:
            told.unknown += 1
            continue
        writer = _person(_shown(name), absolute(page.url, link.attributes.get("href") or "") if link is not None else "")
        above[comment.mem_id] = writer
        outer: LexborNode | None = comment.parent
        while outer is not None and outer.mem_id not in above:
            outer = outer.parent
        to = above[outer.mem_id] if outer is not None else author
        number = re.search(r",\s*(\d{15,20})\)", comment.attributes.get("data-id") or "")
        clock = next((n for n in comment.css("time") if not inside(n, inner)), None)
        content = spoken(body, list(body.css(_COMMENTS)))
        told.add(Draft(
            author=writer, text=content.text, kind="comment", native=number[1] if number else None, when=_time(number[1]) if number else moment(_visible(clock), page.saved_at),
            to=to if to != writer else NOBODY, place=author, cut=content.cut, audience="unknown",
        ))  # fmt: skip


def _from_card(page: SavedPage, card: LexborNode, told: Told) -> None:
    """A post as visitors see it, with the comments around it."""
    name = card.css_first('[data-tracking-control-name*="actor-name"], [data-test-id="main-feed-activity-card__entity-lockup"] a')
    body = card.css_first('[data-test-id="main-feed-activity-card__commentary"]')
    if name is None or body is None:
        told.unknown += body is not None
        return
    author = _person(_shown(name), absolute(page.url, name.attributes.get("href") or ""))
    number = _NUMBER.search(card.attributes.get("data-activity-urn") or "") or _NUMBER.search(page.url)
    said = spoken(body, kept=True)
    told.owner = told.owner or author
    told.add(Draft(author=author, text=said.text, native=number[1] if number else None, when=_time(number[1]) if number else None, url=page.url or None, place=author, cut=said.cut))
    for comment in each(page.page.tree, "section.comment, li.comment, .comment"):
        writer, words = comment.css_first('[data-tracking-control-name*="comment_actor-name"], .comment__author'), comment.css_first(".comment__text")
        if writer is None or words is None:
            continue
        who = _person(_shown(writer), absolute(page.url, writer.attributes.get("href") or ""))
        told.add(Draft(author=who, text=spoken(words).text, kind="comment", to=author if who != author else NOBODY, place=author, when=moment(_visible(comment.css_first("time, .comment__duration-since")), page.saved_at)))


def _actor(page: SavedPage, actor: LexborNode) -> Person:
    name = actor.css_first(".update-components-actor__title, .update-components-actor__name, .feed-shared-actor__name, .feed-shared-actor__title")
    link = actor.css_first("a[href*='/in/'], a[href*='/company/'], a[href*='/school/']")
    return _person(_shown(name) if name is not None else "", absolute(page.url, link.attributes.get("href") or "") if link is not None else "")


def _shown(node: LexborNode) -> str:
    """A name that is written twice, once for the eye and once for screen readers."""
    return " ".join(spoken(node).text.split("\n")[0].split())


def _visible(node: LexborNode | None) -> str:
    return re.split(r"[•·]", spoken(node).text)[0].strip() if node is not None else ""


SITES = (Site(id="linkedin", title="LinkedIn", hosts=("linkedin.com",), checked="2025", read=_read),)
