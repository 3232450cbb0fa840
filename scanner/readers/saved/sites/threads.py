"""Threads: profiles and single posts. Data: `thread_items` in scripts with `data-sjs`; markup: one box for each post, its time inside a
link to it. public-sources 10 and 13.
"""

from __future__ import annotations

import re
from typing import Any

from selectolax.lexbor import LexborNode

from scanner.model import Media
from scanner.readers._reader import instant, iso
from scanner.readers.saved._embedded import at, ident, string
from scanner.readers.saved._page import NOBODY, Draft, Person, SavedPage, Site, Told, path_of
from scanner.readers.saved._spoken import QUOTED, inside, line, note_collapsed, spoken
from scanner.readers.saved.sites.instagram import person, viewer

_PATH = re.compile(r"/@([A-Za-z0-9_.]{1,30})(?:/post/([A-Za-z0-9_-]{5,40}))?")


def _read(page: SavedPage) -> Told:
    told = Told(viewer=viewer(page))
    match = next((m for a in page.addresses if (m := _PATH.match(path_of(a)))), None)
    if match:
        told.owner = person(match[1])
    root = NOBODY
    for value in page.objects:
        items = value.get("thread_items")
        for number, row in enumerate(items if isinstance(items, list) else []):
            author = _from_data(at(row, "post"), told, first=number == 0, root=root if match and match[2] else NOBODY)
            root = root or author
        if told.owner and string(value, "username").casefold() == told.owner.key and string(value, "biography"):
            told.bio = string(value, "biography")
            told.owner = person(string(value, "username"), string(value, "full_name"))
    _from_markup(page, told, thread=bool(match and match[2]))
    name = next((d.author.name for d in told.drafts if d.author.key == told.owner.key and d.author.name), "")
    if told.owner and not told.owner.name:
        told.owner = Person(name=name, key=told.owner.key, handle=told.owner.handle)
    for draft in told.drafts:
        draft.place = draft.place or told.owner
    if (body := page.page.body()) is not None:
        note_collapsed(body, told)
    return told


def _from_data(post: Any, told: Told, *, first: bool, root: Person) -> Person:
    author = person(string(post, "user", "username"), string(post, "user", "full_name"))
    if not author:
        return NOBODY
    info = at(post, "text_post_app_info")
    answered = person(string(info, "reply_to_author", "username"))
    is_reply = bool(at(info, "is_reply")) or bool(answered) or not first
    if at(info, "share_info", "quoted_post") is not None:
        told.unread[QUOTED] += 1
    original = at(info, "share_info", "reposted_post")
    if isinstance(original, dict):
        whose = person(string(original, "user", "username"))
        told.add(Draft(author=whose, text=f"RT {whose.handle}: {string(original, 'caption', 'text')}", kind="repost", native=string(original, "code") or None, when=instant(original.get("taken_at")), passed_on_by=author))
        return author
    code, alt = string(post, "code"), string(post, "accessibility_caption")
    told.add(Draft(
        author=author, text=string(post, "caption", "text"), kind="reply" if is_reply else "post", native=code or ident(post, "pk") or None, when=instant(at(post, "taken_at")),
        to=answered or (root if is_reply and root != author else NOBODY), url=f"https://www.threads.com/{author.handle}/post/{code}" if code else None,
        media=(Media(type="photo", alt=alt),) if alt else (),
    ))  # fmt: skip
    return author


def _from_markup(page: SavedPage, told: Told, *, thread: bool) -> None:
    root = NOBODY
    seen: set[str] = set()
    for clock in page.page.tree.css("time[datetime]"):
        link: LexborNode | None = clock.parent
        while link is not None and link.tag != "a":
            link = link.parent
        match = _PATH.match(path_of(link.attributes.get("href") or "")) if link is not None else None
        if link is None or match is None or not match[2] or match[2] in seen:
            continue
        seen.add(match[2])
        box = link.parent
        while box is not None and box.tag not in ("body", "main") and not _words(box, link):
            box = box.parent
        if box is None or box.tag in ("body", "main"):
            told.unknown += 1
            continue
        author = person(match[1])
        said = [spoken(n) for n in _words(box, link)]
        is_reply = thread and bool(root)
        root = root or author
        told.add(Draft(
            author=author, text="\n".join(s.text for s in said), kind="reply" if is_reply else "post", native=match[2], when=iso(clock.attributes.get("datetime")),
            to=root if is_reply and root != author else NOBODY, url=f"https://www.threads.com/@{match[1]}/post/{match[2]}", cut=any(s.cut for s in said),
        ))  # fmt: skip


def _words(box: LexborNode, link: LexborNode) -> list[LexborNode]:
    """What is said in a box: outermost texts that are neither the name nor the time nor a button."""
    buttons = {n.mem_id for n in box.css("[role=button], button")}
    found = []
    for node in box.css("span[dir=auto], div[dir=auto]"):
        above = node.parent
        while above is not None and above.tag != "a" and above.mem_id != box.mem_id:
            above = above.parent
        if above is not None and above.tag == "a" and above.mem_id != box.mem_id:
            continue
        if node.css_first("time") is None and line(node) and not inside(node, buttons) and not inside(link, {node.mem_id}) and not _is_name(node):
            found.append(node)
    known = {n.mem_id for n in found}
    return [n for n in found if n.parent is None or not inside(n.parent, known)]


def _is_name(node: LexborNode) -> bool:
    inner = node.css_first('a[href*="/@"]')
    return inner is not None and line(inner) == line(node)


SITES = (Site(id="threads", title="Threads", hosts=("threads.net", "threads.com"), checked="2026-07", read=_read),)
