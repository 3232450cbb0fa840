"""Any other page: its entry or entries, and the comments below, each under the name that it was signed with.

A comment is its author's own only where the site's program marks it so (`bypostauthor`); a name that was typed proves nothing. The same
rules as for websites that are asked for by address (`profiles/site.py`), on the same reading of markup.
"""

from __future__ import annotations

from typing import Any

from selectolax.lexbor import LexborNode

from scanner.readers._markup import (
    ARTICLES,
    COMMENTS,
    author_of,
    classes,
    first_time,
    outermost,
    plain,
    said,
    signed,
    title_of,
    types_of,
    when_of,
    words,
)
from scanner.readers._reader import iso
from scanner.readers.saved._embedded import string
from scanner.readers.saved._page import NOBODY, Draft, Person, SavedPage, Site, Told, host_of
from scanner.readers.saved._spoken import CLOSED, each, unshown

_NODES = "li.comment, article.comment, div.comment, .h-cite.p-comment, .h-cite.u-comment"
_VISITOR = Person(name="a visitor", signed=True)


def _read(page: SavedPage) -> Told:
    told = Told()
    body = page.page.body()
    if body is None:
        return told
    host = page.host
    fact = next((f for f in page.page.facts() if types_of(f) & ARTICLES), {})
    address = next((a for a, _, _ in page.page.linked("canonical") if host_of(a)), page.url)
    entries = outermost(body, ".h-entry, .hentry") or outermost(body, "article")
    unseen = unshown(body)
    if len(entries) > 1:
        _list(page, entries, told, unseen)
    else:
        root = entries[0] if entries else page.page.tree.css_first("main, [role=main], .entry-content, .post-content") or body
        found = words(root, page.page.furniture(root) | unseen)
        title, author = title_of(page.page, root, fact), author_of(page.page, root, fact)
        told.owner = _owner(author, host)
        if not title or title in " ".join(found.text.split())[: len(title) + 200]:
            text = found.text
        else:
            text = f"{title}\n\n{found.text}" if found.text else ""
        told.add(Draft(author=told.owner, text=text, native=address or None, url=address or None, when=when_of(page.page, root, fact), media=tuple(m for m in found.media if m.alt), place=told.owner))
    _comments(page, address, fact, told, unseen)
    return told


def _owner(name: str, host: str) -> Person:
    """Whoever writes on a site; several people may."""
    return Person(name=name or host, key=f"{host} {name.casefold()}".strip())


def _list(page: SavedPage, entries: list[LexborNode], told: Told, unseen: set[int]) -> None:
    """A page of several entries; it is one person's where all of them are signed alike."""
    names = {signed(e) for e in entries} - {""}
    owner = names.pop() if len(names) == 1 else plain(page.page.meta("author"))
    told.owner = _owner(owner, page.host) if owner or not names else NOBODY
    for entry in entries:
        link = entry.css_first("a.u-url[href], a[rel~=bookmark][href], h1 a[href], h2 a[href], h3 a[href]")
        url = page.page.at(link.attributes.get("href") or "") if link is not None else ""
        found = words(entry, page.page.furniture(entry) | unseen)
        name = signed(entry)
        told.add(Draft(
            author=told.owner if not name or name == told.owner.name else Person(name=name), text=found.text, native=url or None, url=url or None,
            when=first_time(entry), media=tuple(m for m in found.media if m.alt), place=told.owner,
        ))  # fmt: skip


def _comments(page: SavedPage, address: str, fact: dict[str, Any], told: Told, unseen: set[int]) -> None:
    nodes = each(page.page.tree, _NODES)
    whole = {n.mem_id for n in nodes}
    writers: dict[int, Person] = {}
    for node in nodes:
        inner = {n.mem_id for n in node.css(f"{_NODES}, .children, .reply, .comment-reply-link, form") if n.mem_id != node.mem_id}
        content = node.css_first(".comment-content, .comment-text, .e-content, .p-content") or node.css_first(".comment-body") or node
        if content.mem_id != node.mem_id and content.mem_id in whole:  # it is an answer's, not its own
            content = node
        heads = {n.mem_id for n in node.css(".comment-author, .comment-meta, .comment-metadata, .p-author, .fn, cite, time, .dt-published, .vcard, footer")} if content.mem_id == node.mem_id else set[int]()
        text = words(content, inner | heads | unseen).text
        own = "bypostauthor" in classes(node)
        name = signed(node)
        who = told.owner if own else Person(name=name, signed=True) if name else _VISITOR
        writers[node.mem_id] = who
        above = node.parent
        while above is not None and above.mem_id not in writers:
            above = above.parent
        to = writers[above.mem_id] if above is not None else told.owner
        place = node.attributes.get("id")
        told.add(Draft(
            author=who, text=text, kind="reply" if own else "comment", native=f"{address}#{place}" if place and address else None, url=f"{address}#{place}" if place and address else address or None,
            when=first_time(node), to=to if to != who else NOBODY, place=told.owner,
        ))  # fmt: skip
    rows = [r for r in fact.get("comment") or [] if isinstance(r, dict)] if isinstance(fact.get("comment"), list) else []
    if not nodes:
        for row in rows:
            name = string(row, "author", "name") or (row["author"] if isinstance(row.get("author"), str) else "")
            told.add(Draft(
                author=Person(name=plain(name), signed=True) if name else _VISITOR, text=said(string(row, "text")).text, kind="comment", url=address or None,
                when=iso(row.get("dateCreated") or row.get("datePublished")), to=told.owner, place=told.owner,
            ))  # fmt: skip
    if not nodes and not rows and any(len(words(p).text) > 200 for p in page.page.tree.css(COMMENTS)):
        told.unread["comments in a form that is not known", "look at them on the page"] += 1
    if page.page.tree.css_first("#disqus_thread, iframe[src*='disqus.com'], .fb-comments") is not None and not nodes:
        told.unread[CLOSED] += 1


SITES = (Site(id="web", title="Website", hosts=(), checked="2026-11", read=_read, loads_later=False),)
