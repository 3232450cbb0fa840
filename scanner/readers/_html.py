"""Pages of an HTML export: dates in the account's language, record boxes, and what a box says.

Class names in these pages are generated and change; what lasts is the order inside a box: title, body, date. Known
classes are used where they occur, the order everywhere else. Pages may be very large, so they are cut between boxes
and parsed piece by piece.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scanner.archive import Member, MemberBroken
from scanner.readers._reader import EARLIEST, clean
from scanner.tables import table

# --- dates -----------------------------------------------------------------------------------------------------------

_ODD_SPACE = re.compile("[\u00a0\u2000-\u200f\u202a-\u202f\u205f\u2066-\u2069]+")
_ENGLISH = re.compile(r"([a-z]{3,9})\.? (\d{1,2}), ?(\d{4}),? (\d{1,2}):(\d\d)(?::(\d\d))? ?(am|pm)?")
_OFFSET = re.compile(r"\b(?:utc|gmt)\s*(?:([+\-\u2212])\s*(\d{1,2})(?::?(\d\d))?)?")
_TIME = re.compile(r"(?<!\d)(\d{1,2})(?::(\d\d)(?::(\d\d))?|\s?h\s?(\d\d))(?!\d)")
_DOTTED_TIME = re.compile(r"(?<!\d)(\d{1,2})\.(\d\d)(?:\.(\d\d))?(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)")
_NUMBERED_MONTH = re.compile(r"(?<!\d)(\d{1,2})\s*[月월]|(?:tháng|thg)\s*(\d{1,2})(?!\d)")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DAY = re.compile(r"(?<![\d:])\d{1,2}(?![\d:])")
_WORDS = re.compile(r"[^\s\d,;:()/]+")


@cache
def _months() -> dict[str, int]:
    return {word: int(number) for number, words in table("months")["months"].items() for word in words}


@cache
def _halves() -> tuple[tuple[str, bool], ...]:
    """(marker, is it the second half of the day), longest first."""
    halves = table("months")["day_halves"]
    found = [(w, False) for w in halves["am"]] + [(w, True) for w in halves["pm"]]
    return tuple(sorted(found, key=lambda h: -len(h[0])))


class Written(NamedTuple):
    """A date as it stands on a page: local clock time, the offset where the text names one, whether it has a time of day."""

    local: datetime
    offset: timedelta | None
    timed: bool


def written_date(text: str) -> Written | None:
    """Read a date in any language of `data/months.toml`; None where the month is not known or the day cannot be told."""
    if len(text) > 120:
        return None
    text = _ODD_SPACE.sub(" ", unicodedata.normalize("NFC", text)).casefold().strip()
    if match := _ENGLISH.fullmatch(text):
        month, day, year, hour, minute, second, half = match.groups()
        return _built(year, _months().get(month), day, (hour, minute, second), None if half is None else half == "pm", None)
    offset = None
    if match := _OFFSET.search(text):
        sign = -1 if match.group(1) in ("-", "\u2212") else 1
        offset = sign * timedelta(hours=int(match.group(2) or 0), minutes=int(match.group(3) or 0))
        text = text[: match.start()] + " " + text[match.end() :]
    clock: tuple[str, str, str | None] | None = None
    later: bool | None = None
    numeric = _YEAR_FIRST.search(text) or _NUMERIC.search(text)
    rest = text[: numeric.start()] + " " * len(numeric.group()) + text[numeric.end() :] if numeric else text
    if match := _TIME.search(rest) or _DOTTED_TIME.search(rest):
        groups = match.groups()
        clock = (groups[0], groups[1] or groups[3], groups[2])
        before, after = rest[: match.start()].rstrip(), rest[match.end() :].lstrip()
        for marker, second_half in _halves():
            if re.match(re.escape(marker) + r"(?!\w)", after) or (before.endswith(marker) and not marker.isascii()):
                later = second_half
                break
        rest = rest[: match.start()] + " " + rest[match.end() :]
    return _dated(text, rest, clock, later, offset)


def _dated(text: str, rest: str, clock: tuple[str, str, str | None] | None, later: bool | None, offset: timedelta | None) -> Written | None:
    if match := _YEAR_FIRST.search(text):
        return _built(match.group(1), int(match.group(2)), match.group(3), clock, later, offset)
    if match := _NUMERIC.search(text):
        first, second = int(match.group(1)), int(match.group(2))
        if "." in match.group() or first > 12:
            first, second = second, first  # dots are written day first everywhere
        elif second <= 12 and first != second:
            return None  # 3/4/2019: nobody can tell
        return _built(match.group(3), first, str(second), clock, later, offset)
    month = None
    if match := _NUMBERED_MONTH.search(rest):
        month = int(match.group(1) or match.group(2))
        rest = rest[: match.start()] + " " + rest[match.end() :]
    else:
        for word in _WORDS.findall(rest):
            month = _months().get(word) or _months().get(word.rstrip(".")) or _months().get(word.removeprefix("d'").removeprefix("d’"))
            if month:
                break
    year = _YEAR.search(rest)
    if month is None or year is None:
        return None
    days = _DAY.findall(rest[: year.start()] + " " + rest[year.end() :])
    return _built(year.group(), month, days[0], clock, later, offset) if len(days) == 1 else None


def _built(
    year: str, month: int | None, day: str, clock: tuple[str, str, str | None] | None, later: bool | None, offset: timedelta | None
) -> Written | None:
    if month is None:
        return None
    hour, minute, second = (int(clock[0]), int(clock[1]), int(clock[2] or 0)) if clock else (0, 0, 0)
    if later is not None and hour <= 12:
        hour = hour % 12 + (12 if later else 0)
    try:
        return Written(datetime(int(year), month, int(day), hour, minute, second), offset, clock is not None)  # noqa: DTZ001 - local by design
    except ValueError:
        return None


class Clock:
    """The account's local time: dates on pages carry no zone."""

    def __init__(self, zone: tzinfo = UTC) -> None:
        self.zone = zone

    def instant(self, text: str) -> datetime | None:
        """The aware time, in UTC, that a date on a page means; None where it cannot be read or is absurd."""
        found = written_date(text)
        if found is None:
            return None
        zone = self.zone if found.offset is None else timezone(found.offset)
        try:
            moment = found.local.replace(tzinfo=zone).astimezone(UTC)
        except (OverflowError, ValueError):
            return None
        return moment if moment >= EARLIEST and moment.year < 2100 else None


def zone_named(name: str) -> tzinfo | None:
    """The time zone of an IANA name (`Europe/Dublin`); None where this computer knows no such name."""
    if not re.fullmatch(r"[A-Za-z_]+(?:/[A-Za-z0-9_+\-]+){1,2}", name):
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


_STAMP = re.compile(r"<time[^>]*\bdatetime\s*=\s*[\"']([^\"']+)[\"'][^>]{0,200}>(.{0,400}?)</time>", re.DOTALL | re.IGNORECASE)


def offset_on(page: str) -> tuple[datetime, timedelta] | None:
    """(an instant, the account's offset from UTC at it) from a page that says one instant twice, for machines and for people."""
    for match in _STAMP.finditer(page):
        shown = written_date(_visible_date(plain(match.group(2))))
        try:
            moment = datetime.fromisoformat(match.group(1).strip())
        except ValueError:
            continue
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        if shown is None or not shown.timed:
            continue
        if shown.offset is not None:
            return moment, shown.offset
        quarters = round((shown.local - moment.astimezone(UTC).replace(tzinfo=None)) / timedelta(minutes=15))
        if abs(quarters) <= 14 * 4:
            return moment, timedelta(minutes=15 * quarters)
    return None


def _visible_date(text: str) -> str:
    """The date in a sentence: from the word before its month or day on; whole where nothing else is in it."""
    if written_date(text) is not None:
        return text
    words = text.split()
    for start in range(1, len(words)):
        if written_date(tail := " ".join(words[start:])) is not None:
            return tail
    return text


def plain(markup: str) -> str:
    """The visible text of a small piece of HTML."""
    body = LexborHTMLParser(markup).body
    return (body.text() if body is not None else "").strip()


# --- pieces ----------------------------------------------------------------------------------------------------------

WHOLE = 4 << 20  # characters up to which a page is parsed at once; the tree takes about nine times as much memory
PIECE = 1 << 20
_BOXES = frozenset({"_a6-g", "uiBoxWhite", "_2lej"})
_CLOSED_AT_ONCE = re.compile(r"<(?:div|section)\b[^<>]*/>")


@cache
def _opening(names: frozenset[str]) -> re.Pattern[str]:
    """The opening tag of an element that has one of these classes."""
    choice = "|".join(map(re.escape, sorted(names)))
    return re.compile(rf"<(?:div|section)\b[^<>]{{0,400}}?\bclass\s*=\s*[\"'](?:[^\"'<>]{{0,400}}\s)?(?:{choice})(?=[\s\"'])")


def _rise(text: str, start: int, end: int) -> int:
    """By how much the depth of elements grows from one place of a page to another."""
    opened = text.count("<div", start, end) + text.count("<section", start, end) - len(_CLOSED_AT_ONCE.findall(text, start, end))
    return opened - text.count("</div", start, end) - text.count("</section", start, end)


def pieces(member: Member, split_at: frozenset[str] = _BOXES) -> Iterator[str]:
    """The page's markup, whole where it is small, else cut before elements of these classes. Raises MemberBroken."""
    if member.size <= WHOLE:
        yield "".join(member.text())
        return
    opening = _opening(split_at)
    buffer, counted, depth = "", 0, 0
    box_depth: int | None = None
    for chunk in member.text():
        buffer += chunk
        cut = 0
        for box in opening.finditer(buffer, counted):
            depth += _rise(buffer, counted, box.start())
            counted = box.start()
            box_depth = depth if box_depth is None else box_depth
            # a tag left open somewhere shifts the depth: an oversized piece is cut at whatever box comes next
            length = counted - cut
            if length >= PIECE and (depth == box_depth or length >= 8 * PIECE):
                yield buffer[cut:counted]
                cut, box_depth = counted, depth
        if len(buffer) - cut > 16 * PIECE:
            raise MemberBroken("the page is very large and in a layout that this version does not know")
        buffer, counted = buffer[cut:], counted - cut
    yield buffer


# --- boxes -----------------------------------------------------------------------------------------------------------

WRAPPERS = 12  # elements around elements that a page of unknown classes may have
_TITLES = frozenset({"_a6-h", "_a6-i", "_2lel", "_2pio"})
_BODIES = frozenset({"_a6-p", "_2let"})
_DATES = frozenset({"_a6-o", "_2lem", "_a72d"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_UNSEEN = frozenset({"style", "script", "head", "template", "svg", "-comment", "title"})
_INLINE = frozenset({"-text", "br", "span", "a", "b", "i", "em", "strong", "u", "small", "time", "wbr", "font", "sup", "sub", "code"})


def classes(node: LexborNode) -> frozenset[str]:
    """The class names of an element."""
    value = node.attributes.get("class")
    return frozenset(value.split()) if value else frozenset()


def children(node: LexborNode) -> Iterator[LexborNode]:
    """Child nodes, texts included."""
    child = node.child
    while child is not None:
        yield child
        child = child.next


def elements(node: LexborNode) -> list[LexborNode]:
    """Child elements."""
    return [c for c in children(node) if c.tag not in ("-text", "-comment")]


@dataclass(slots=True)
class Box:
    """One record of a page: its title line, its body, its date as written."""

    title: str = ""
    body: LexborNode | None = None
    date: str = ""


class Page:
    """A page, or a piece of one, parsed."""

    def __init__(self, markup: str) -> None:
        self._tree = LexborHTMLParser(markup)

    def heading(self) -> str:
        """The page's name: what its head bar shows, else its title; "" where it has none."""
        for selector in ("._3b0d", "h1", "title"):
            if (node := self._tree.css_first(selector)) is not None and (line := _line(node)):
                return line
        return ""

    def boxes(self) -> Iterator[Box]:
        """The record boxes in order."""
        body = self._tree.body
        if body is None:
            return
        known = False
        for box in _classed(body):
            known = True
            yield box
        if not known:
            yield from map(_ordered, _structural(body))


def _classed(node: LexborNode) -> Iterator[Box]:
    """Outermost boxes; a box that has no title and no date of its own but boxes inside is only a frame."""
    for child in children(node):
        if child.tag in _UNSEEN or child.tag == "-text":
            continue
        if _BOXES.isdisjoint(classes(child)):
            yield from _classed(child)
            continue
        found = _parts(child)
        inner = [] if found.title or found.date else list(_classed(child))
        yield from inner or [found]


def _parts(box: LexborNode) -> Box:
    """Title, body and date by their classes; the search does not enter the body or an inner box."""
    found, rest = Box(), []
    stack = elements(box)[::-1]
    while stack:
        node = stack.pop()
        names = classes(node)
        if not _BODIES.isdisjoint(names):
            found.body = found.body or node
        elif not _DATES.isdisjoint(names) or node.tag == "footer":
            found.date = found.date or _line(node)
        elif not _TITLES.isdisjoint(names) or node.tag in _HEADINGS:
            found.title = found.title or _line(node)
        elif _BOXES.isdisjoint(names):
            rest.append(node)
            stack.extend(elements(node)[::-1])
    if found.body is None:
        found.body = next((n for n in rest if _line(n) and not _holds_parts(n)), None)
    return found


def _holds_parts(node: LexborNode) -> bool:
    """Is there a title, a date or another box inside?"""
    special = _TITLES | _DATES | _BOXES
    return any(not special.isdisjoint(classes(e)) or e.tag in _HEADINGS or e.tag == "footer" or _holds_parts(e) for e in elements(node))


def _line(node: LexborNode) -> str:
    """The text of a node on one line."""
    return " ".join(clean((node.text_content if node.tag == "-text" else node.text()) or "").split())


def _last_text(node: LexborNode) -> str:
    texts = [n for n in node.traverse(include_text=True) if n.tag == "-text" and (n.text_content or "").strip()]
    return (texts[-1].text_content or "").strip() if texts else ""


def _structural(node: LexborNode) -> list[LexborNode]:
    """In a page of unknown classes: the first level at which several neighbours each end with a date."""
    level = [node]
    for _ in range(WRAPPERS):
        below = [c for n in level for c in elements(n) if c.tag not in _UNSEEN]
        dated = [n for n in below if (found := written_date(_last_text(n))) is not None and found.timed]
        if len(dated) > 1:
            return dated
        level = below
        if not level:
            break
    return []


def _ordered(box: LexborNode) -> Box:
    """Title, body and date by their order alone."""
    kids = [box]
    for _ in range(WRAPPERS):
        if len(kids) != 1:
            break
        kids = [e for e in elements(kids[0]) if e.tag not in _UNSEEN and _line(e)]
    found = Box(date=_last_text(box))
    if len(kids) >= 3:
        found.title, found.body = _line(kids[0]), kids[-2]
    elif len(kids) == 2:
        if kids[0].tag in _HEADINGS:
            found.title = _line(kids[0])
        else:
            found.body = kids[0]
    return found


# --- what a body says ------------------------------------------------------------------------------------------------


class Block(NamedTuple):
    """A stretch of text in a body. `label` is what stands before its colon or in the cell to its left, "" for none;
    `medium` the picture it belongs to (index into `Body.media`), `link` its target where all of it is one link,
    `depth` how many elements are around it, `frame` the inner box or table it stands in (0 for none), `card` whether
    it stands below a link in the same element, as the name of the linked page does.
    """

    text: str
    label: str
    medium: int | None
    link: str | None
    depth: int
    frame: int
    card: bool = False


class Medium(NamedTuple):
    """A picture, video or sound file that a body shows."""

    uri: str
    type: str


@dataclass(slots=True)
class Body:
    """What a record's body holds, in order."""

    blocks: list[Block] = field(default_factory=list)
    media: list[Medium] = field(default_factory=list)


_MEDIA_FRAMES = frozenset({"_a7nf", "_a7ng"})
_NEWLINE = re.compile(r"[ \t]*\r?\n[ \t]*")
_MEDIA_TAGS = {"img": "photo", "video": "video", "audio": "audio"}


class _Run:
    """Text of neighbouring inline nodes that becomes one block."""

    def __init__(self) -> None:
        self.text, self.label, self.linked, self.bare = "", "", "", False
        self.after_break, self.before_break = True, False

    def add(self, raw: str, link: str | None) -> None:
        # a break in the source right after <br> is the same line end again; any other one is a space
        text = raw
        if "\n" in raw:
            if self.after_break:
                text = re.sub(r"^[ \t]*\r?\n", "", text) if self.text else re.sub(r"^\s*\n\s*", "", text)
            text = _NEWLINE.sub(" ", text)
        if not text:
            return
        self.text += text
        self.after_break, self.before_break = False, raw.rstrip(" \t").endswith("\n")
        if link:
            self.linked = link
        elif text.strip():
            self.bare = True

    def line_end(self) -> None:
        self.text += "\n"
        self.after_break, self.before_break = True, False


def read_body(node: LexborNode) -> Body:
    """Blocks and media of a body."""
    walk = _Walk()
    walk.container(node, depth=0, label="", medium=None, link=None, frame=0, card=False)
    return walk.body


class _Walk:
    def __init__(self) -> None:
        self.body, self.frames = Body(), 0

    def container(self, node: LexborNode, *, depth: int, label: str, medium: int | None, link: str | None, frame: int, card: bool) -> None:
        run = _Run()
        for child in children(node):
            tag = child.tag or ""
            if tag in _UNSEEN:
                continue
            if tag in _INLINE and not _holds_blocks(child):
                self._inline(child, run, link)
                continue
            if run.text:
                card |= self._flush(run, depth, label, medium, link, frame, card=card)
                run = _Run()
            if child.child is None and tag not in _MEDIA_TAGS:
                continue  # pages are full of empty elements
            names = classes(child)
            if tag in _MEDIA_TAGS:
                medium = self._medium(child, tag)
            elif tag == "ul" and ("_a6-q" in names or "_tqp" in names):
                continue  # reactions of others
            elif tag == "tr":
                self._row(child, depth + 1, label, medium, frame)
            elif "_a6_q" in names and tag != "td":
                label = _line(child)
            else:
                inner = frame
                if tag in ("table", "section") or not _BOXES.isdisjoint(names):
                    self.frames += 1
                    inner = self.frames
                before = len(self.body.media)
                self.container(
                    child, depth=depth + 1, label=label, medium=medium if _MEDIA_FRAMES.isdisjoint(names) else None,
                    link=child.attributes.get("href") if tag == "a" else link, frame=inner, card=card,
                )  # fmt: skip
                if tag == "a" and len(self.body.media) > before:
                    medium = len(self.body.media) - 1  # what follows beside a linked picture is its caption
        if run.text:
            self._flush(run, depth, label, medium, link, frame, card=card)

    def _row(self, row: LexborNode, depth: int, label: str, medium: int | None, frame: int) -> None:
        cells = [c for c in elements(row) if c.tag in ("td", "th")]
        if len(cells) == 2:
            label, cells = _line(cells[0]), cells[1:]
        for cell in cells:
            if "_a6_q" not in classes(cell):
                self.container(cell, depth=depth, label=label, medium=medium, link=None, frame=frame, card=False)
                continue
            # one cell over both columns: its first words are the label of what follows inside
            inside = [c for c in children(cell) if _line(c)]
            words = _line(inside[0]) if inside else ""
            for part in inside[1:]:
                if part.tag != "-text":
                    self.container(part, depth=depth + 1, label=words, medium=medium, link=None, frame=frame, card=False)

    def _inline(self, node: LexborNode, run: _Run, link: str | None) -> None:
        if node.tag == "-text":
            run.add(node.text_content or "", link)
        elif node.tag == "br":
            run.line_end()
        else:
            if node.tag != "a" and not run.text.strip() and (words := _line(node)).endswith((":", "：")) and len(words) <= 60:
                run.label, run.text = words.rstrip(":： "), ""
                return
            target = node.attributes.get("href") if node.tag == "a" else link
            for child in children(node):
                self._inline(child, run, target)

    def _flush(self, run: _Run, depth: int, label: str, medium: int | None, link: str | None, frame: int, *, card: bool) -> bool:
        """Make a block of the run; True where the block is a link to another site, and so the head of a link card."""
        text = run.text.removesuffix(" ") if run.before_break else run.text
        if run.label:
            text = text.strip()
        if not text.strip():
            return False
        target = (run.linked or link) if not run.bare else None
        self.body.blocks.append(Block(clean(text), run.label or label, medium, target, depth, frame, card))
        return target is not None and target.startswith(("http:", "https:"))

    def _medium(self, node: LexborNode, tag: str) -> int:
        uri = node.attributes.get("src") or ""
        if not uri and (source := node.css_first("source, a")) is not None:
            uri = source.attributes.get("src") or source.attributes.get("href") or ""
        kind = "video" if re.search(r"\.(?:mp4|mov|avi|mkv|webm|3gp)$", uri, re.IGNORECASE) else _MEDIA_TAGS[tag]
        self.body.media.append(Medium(uri, kind))
        return len(self.body.media) - 1


def _holds_blocks(node: LexborNode) -> bool:
    """Does an inline element have anything inside that is not inline?"""
    return any(c.tag not in _INLINE or _holds_blocks(c) for c in children(node) if c.tag not in _UNSEEN)
