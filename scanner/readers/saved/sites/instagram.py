"""Instagram: single posts with their comments, and profiles.

Data (`xdt_api__v1__…`, `shortcode_media`, objects with `code` and `caption`) says more than the markup: times of the second, who answers
whom. Without it: `time[datetime]`, `h1` for the caption, addresses of people and posts. public-sources 10 and 13.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from selectolax.lexbor import LexborNode

from scanner.model import Media
from scanner.readers._reader import instant, iso
from scanner.readers.saved._embedded import ident, string
from scanner.readers.saved._page import NOBODY, Draft, Person, SavedPage, Site, Told, path_of
from scanner.readers.saved._spoken import COUNTED, each, line, note_collapsed, spoken

_NOT_PEOPLE = frozenset("p reel reels tv explore accounts direct stories legal about developer web api graphql s".split())
_NAME = re.compile(r"/([A-Za-z0-9_.]{1,30})/?")
_POST = re.compile(r"/(?:([A-Za-z0-9_.]{1,30})/)?(?:p|reel|tv)/([A-Za-z0-9_-]{5,40})")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_AUTOMATIC = re.compile(r"^(?:Photo (?:shared )?by|Photo of|Video by|May be|Foto von|Foto de|Photo de|No photo description)", re.IGNORECASE)


def person(handle: str, name: str = "") -> Person:
    return Person(name=name, key=handle.casefold(), handle="@" + handle) if handle else NOBODY


def _key(href: str) -> str:
    match = _NAME.fullmatch(path_of(href))
    return match[1] if match and match[1].casefold() not in _NOT_PEOPLE else ""


def time_of(code: str) -> datetime | None:
    """The moment that a short code holds."""
    number = 0
    for letter in code[:11]:
        if letter not in _LETTERS:
            return None
        number = number * 64 + _LETTERS.index(letter)
    return instant((number >> 23) + 1314220021721)


def viewer(page: SavedPage) -> Person:
    """Who was logged in, as the page's data say it."""
    match = re.search(r'"(?:PolarisViewer|XIGSharedData|BarcelonaSharedData|PolarisConfig)"\s*,\s*\[\]\s*,\s*(?=\{)', page.markup)
    for found in re.finditer(r'"username"\s*:\s*"([A-Za-z0-9_.]{1,30})"', page.markup[match.end() : match.end() + 20_000] if match else ""):
        return person(found[1])
    return NOBODY


def _read(page: SavedPage) -> Told:
    told = Told(viewer=viewer(page))
    post = next((m for a in page.addresses if (m := _POST.match(path_of(a)))), None)
    if post:
        handle = next((m[1] for a in page.addresses if (m := _POST.match(path_of(a))) and m[1]), "")
        told.owner = person(handle)
    else:
        told.owner = person(_key(page.url))
    _from_data(page, told, post[2] if post else "")
    body = page.page.body()
    if body is not None:
        if post:
            _from_post(body, told, post[2])
        elif told.owner:
            _from_grid(body, told)
        note_collapsed(body, told)
    for draft in told.drafts:
        if post and not told.owner and draft.kind == "photo":
            told.owner = draft.author
        draft.place = draft.place or told.owner
    return told


def _from_data(page: SavedPage, told: Told, code: str) -> None:
    author, counted, held, writers = NOBODY, 0, 0, dict[str, Person]()
    for value in page.objects:
        handle = string(value, "user", "username") or string(value, "owner", "username")
        if not handle:
            if string(value, "username").casefold() == told.owner.key and told.owner and string(value, "biography"):
                told.bio = string(value, "biography")
                told.owner = person(string(value, "username"), string(value, "full_name"))
            continue
        who = person(handle, string(value, "user", "full_name") or string(value, "owner", "full_name"))
        short = string(value, "code") or string(value, "shortcode")
        if short:
            text = string(value, "caption", "text") or string(value, "edge_media_to_caption", "edges", 0, "node", "text")
            alt = string(value, "accessibility_caption")
            if short == code or not author:
                author = who
                if short == code:
                    count: Any = value.get("comment_count")
                    counted = count if isinstance(count, int) else 0
                    told.owner = told.owner if told.owner and told.owner.name else who if told.owner.key in ("", who.key) else told.owner
            told.add(Draft(
                author=who, text=text, kind="photo", native=short, when=instant(value.get("taken_at") or value.get("taken_at_timestamp")) or time_of(short),
                url=f"https://www.instagram.com/p/{short}/", place=who if not code else told.owner or who, where=string(value, "location", "name") or None,
                media=(Media(type="photo", alt=alt),) if alt else (), audience="unknown",
            ))  # fmt: skip
        elif (text := string(value, "text")) and (number := ident(value, "pk") or ident(value, "id")):
            writers[number] = who
            mention = re.match(r"@([A-Za-z0-9_.]{1,30})", text)
            parent = writers.get(ident(value, "parent_comment_id"), NOBODY)
            to = (person(mention[1]) if mention and parent else NOBODY) or parent or (author if author != who else NOBODY)
            held += 1
            told.add(Draft(
                author=who, text=text, kind="comment", native=number if number.isdigit() else None, when=instant(value.get("created_at")), place=author,
                to=to, url=f"https://www.instagram.com/p/{code}/c/{number}/" if code else None, audience="unknown",
            ))  # fmt: skip
    if held < counted < 1_000_000:
        told.unread[COUNTED] += counted - held


def _from_post(body: LexborNode, told: Told, code: str) -> None:
    """Each time stands in a box with the name of whoever wrote and the words."""
    seen: set[int] = set()
    author, known = told.owner, dict[str, Person]()
    for clock in body.css("time[datetime]"):
        box, name = _box(clock)
        if box is None or name is None or box.mem_id in seen:
            continue
        seen.add(box.mem_id)
        who = person(_key(name.attributes.get("href") or ""))
        caption = box.css_first("h1")
        words = caption if caption is not None else next((n for n in box.css("span[dir=auto], span[dir], div[dir=auto]") if n.css_first("time") is None and _key_of(n) is None and line(n)), None)
        if words is None:
            continue
        said = spoken(words)
        when = iso(clock.attributes.get("datetime"))
        link = clock.parent
        while link is not None and link.tag != "a" and link.mem_id != box.mem_id:
            link = link.parent
        parts = re.search(r"/c/(\d+)(?:/r/(\d+))?", path_of((link.attributes.get("href") or "") if link is not None and link.tag == "a" else ""))
        if caption is not None and not parts:
            author = who
            told.add(Draft(author=who, text=said.text, kind="photo", native=code, when=when or time_of(code), url=f"https://www.instagram.com/p/{code}/", place=told.owner or who, cut=said.cut, audience="unknown"))
            continue
        number = (parts[2] or parts[1]) if parts else ""
        to = known.get(parts[1], author) if parts and parts[2] else author
        if parts:
            known.setdefault(parts[1], who)
        told.add(Draft(
            author=who, text=said.text, kind="comment", native=number or None, when=when, to=to if to != who else NOBODY, place=told.owner or author,
            url=f"https://www.instagram.com/p/{code}/c/{number}/" if number else None, cut=said.cut, audience="unknown",
        ))  # fmt: skip


def _key_of(node: LexborNode) -> str | None:
    """The person whom a piece of markup names and nothing else."""
    link = node.css_first("a[href]")
    return _key(link.attributes.get("href") or "") or None if link is not None and line(link) == line(node) else None


def _box(clock: LexborNode) -> tuple[LexborNode | None, LexborNode | None]:
    """The smallest element around a time that also names somebody and says something."""
    above = clock.parent
    for _ in range(14):
        if above is None or above.tag in ("body", "main", "article"):
            break
        names = [n for n in above.css("a[href]") if _key(n.attributes.get("href") or "") and line(n) and not line(n).startswith("@")]
        if names and (above.css_first("h1") is not None or any(n.css_first("time") is None and line(n) and _key_of(n) is None for n in above.css("span[dir], div[dir]"))):
            return above, names[0]
        above = above.parent
    return None, None


def _from_grid(body: LexborNode, told: Told) -> None:
    for link in each(body, 'a[href*="/p/"], a[href*="/reel/"]'):
        match, picture = _POST.match(path_of(link.attributes.get("href") or "")), link.css_first("img[alt]")
        alt = (picture.attributes.get("alt") or "").strip() if picture is not None else ""
        if match and alt:
            caption = "" if _AUTOMATIC.match(alt) else alt
            told.add(Draft(
                author=told.owner, text=caption, kind="photo", native=match[2], when=time_of(match[2]), url=f"https://www.instagram.com/p/{match[2]}/",
                media=() if caption else (Media(type="photo", alt=alt),), audience="unknown",
            ))  # fmt: skip
    header = body.css_first("header section")
    if header is not None and not told.bio:
        words = [n for n in header.css("span[dir=auto], h1[dir=auto], div[dir=auto]") if len(line(n)) > 20]
        told.bio = spoken(words[-1]).text if words else ""


SITES = (Site(id="instagram", title="Instagram", hosts=("instagram.com",), checked="2026-09", read=_read),)
