"""What a stretch of a site's markup says: line breaks kept, emoji that are pictures as letters, links written out, hidden text left out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urljoin, urlsplit

from scanner.model import Media
from scanner.readers._markup import walk
from scanner.readers._reader import clean
from scanner.readers.saved._page import Told
from scanner.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from selectolax.lexbor import LexborHTMLParser, LexborNode

_BLOCKS = frozenset("div section article header footer main aside li ul ol dl dt dd tr table p blockquote pre h1 h2 h3 h4 h5 h6 figure figcaption".split())
_PARAGRAPHS = frozenset({"p", "blockquote"})
_SPACE = re.compile(r"[ \t\r\n\f]+")
_HIDDEN = "[hidden], .visually-hidden, .visuallyhidden, .sr-only, .screen-reader-text, .a11y-text, .sf-hidden, [style]"
_UNSHOWN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px)?\s*(?:;|$))", re.IGNORECASE)
_CUT_END = re.compile(r"(?:…|\.\.\.)$")
_LIKE_ADDRESS = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?")


@dataclass(slots=True)
class Spoken:
    """A text, the pictures in it, and whether the page shows only its beginning."""

    text: str = ""
    media: list[Media] = field(default_factory=list)
    cut: bool = False


def unshown(root: LexborNode) -> set[int]:
    """Parts below that nobody sees."""
    return {
        n.mem_id for n in root.css(_HIDDEN)
        if n.mem_id != root.mem_id and (n.attributes.get("style") is None or _UNSHOWN.search(n.attributes.get("style") or "") or "hidden" in n.attributes or _named_hidden(n))
    }  # fmt: skip


def _named_hidden(node: LexborNode) -> bool:
    return bool(set((node.attributes.get("class") or "").split()) & {"visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "a11y-text", "sf-hidden"})


def target(href: str) -> str:
    """Where a link leads, past the page of the platform that counts clicks; "" where it stays inside the platform or is cut itself."""
    try:
        parts = urlsplit(href)
        query = parse_qs(parts.query) if len(parts.query) < 8_000 else {}
    except ValueError:
        return ""
    host = (parts.hostname or "").removeprefix("www.")
    if host in ("l.facebook.com", "lm.facebook.com", "l.instagram.com", "l.threads.com", "l.threads.net") or (host.startswith("google.") and parts.path == "/url") or parts.path in ("/redir/redirect", "/biz_redir"):
        found = next((query[k][0] for k in ("u", "url", "q") if query.get(k)), "")
        return found if re.match(r"https?://", found) else ""
    return "" if host in ("t.co", "lnkd.in") else href if re.match(r"https?://", href) else ""


def spoken(root: LexborNode, leave: Iterable[LexborNode] = (), *, kept: bool = False) -> Spoken:
    """What is read there. With `kept` line breaks of the source are line breaks, as on sites that show them so."""
    found, skip = Spoken(), unshown(root) | {n.mem_id for n in leave}
    for button in each(root, "[role=button], button"):
        label = line(button)
        if label.casefold() in _more():
            found.cut = True
        if button.mem_id != root.mem_id and (button.tag == "button" or len(label) < 40):
            skip.add(button.mem_id)
    parts: list[str] = []
    links: list[tuple[int, str]] = []
    pending = 0
    for node, opens in walk(root, skip):
        tag = node.tag or ""
        if tag in _BLOCKS:
            pending = max(pending, 2 if tag in _PARAGRAPHS else 1)
        elif tag == "br" and opens:
            parts.append("\n")
        elif tag == "img" and opens:
            alt = clean((node.attributes.get("alt") or "").strip())
            if alt and (_is_emoji(alt) or "emoji" in (node.attributes.get("class") or "")):
                pending = _break(parts, pending)
                parts.append(alt)
            elif alt:
                found.media.append(Media(type="photo", alt=alt))
        elif tag == "a" and node.child is not None:
            if opens:
                pending = _break(parts, pending)
                links.append((len(parts), node.attributes.get("href") or ""))
            elif links:
                start, href = links.pop()
                parts[start:] = [_written(" ".join("".join(parts[start:]).split("\n")), href)]
        elif tag == "-text":
            raw = node.text_content or ""
            text = raw if kept else _SPACE.sub(" ", raw)
            if not text.strip() and (pending or not parts):
                continue
            if pending:
                text = text.lstrip()
            pending = _break(parts, pending)
            parts.append(text)
    text = re.sub(r"[ \t]+\n", "\n", "".join(parts))
    text = text if kept else re.sub(r"\n[ \t]+", "\n", re.sub(r"(?<=\S)  +", " ", text))
    found.text = clean(re.sub(r"\n{3,}", "\n\n", text).strip())
    return found


def _break(parts: list[str], pending: int) -> int:
    """End the line before what follows, unless nothing was said yet."""
    if pending and parts:
        have = len(parts[-1]) - len(parts[-1].rstrip("\n"))
        parts.append("\n" * max(0, pending - have))
    return 0


def _is_emoji(alt: str) -> bool:
    return len(alt) <= 16 and not any(c.isalnum() and (c.isalpha() or not alt.endswith("\u20e3")) for c in alt) and any(ord(c) > 0x2000 or c in "©®#*" for c in alt)


def _written(label: str, href: str) -> str:
    """A link as its address where the page shows the address, cut or whole; else as its words."""
    words = label.strip()
    if not words or not _LIKE_ADDRESS.fullmatch(_CUT_END.sub("", words)) or words.startswith(("#", "@")):
        return label
    whole = _CUT_END.sub("", words)
    leads = target(href)
    # an address that was shortened for the eye is hidden in part, and so read whole already
    return (leads if leads and (words != whole or not words.startswith("http")) else whole) if leads or words != whole else label


def each(root: LexborNode | LexborHTMLParser, selector: str) -> list[LexborNode]:
    """What fits a selector, once, however many parts of the selector it fits."""
    return list({n.mem_id: n for n in root.css(selector)}.values())


def line(node: LexborNode) -> str:
    """All of it on one line, buttons and hidden parts too."""
    return " ".join(clean(node.text()).split())


@cache
def _more() -> frozenset[str]:
    return frozenset(table("saved")["words"]["more"])


@cache
def _collapsed() -> re.Pattern[str]:
    return re.compile("|".join(table("saved")["words"]["collapsed"]), re.IGNORECASE)


CUT = ("texts that the page cuts short", "what stands behind “see more” was not loaded, so it is not in the file; open it and save the page again")
CLOSED = ("collapsed comments and replies", "they were not loaded, so they are not in the file; open them and save the page again")
QUOTED = ("posts that others wrote and this person quoted", "they are other people's words")
COUNTED = ("comments that the page counts and does not hold", "they were not loaded, so they are not in the file; open them and save the page again")


def note_collapsed(root: LexborNode, told: Told) -> None:
    """Count the buttons behind which there are more comments."""
    for button in each(root, "[role=button], button"):
        if button.tag in ("button", "div", "span", "a") and len(label := line(button) or (button.attributes.get("aria-label") or "")) <= 60 and _collapsed().match(label):
            told.unread[CLOSED] += 1


def inside(node: LexborNode, others: set[int]) -> bool:
    """Does it stand in one of these, or is it one?"""
    above: LexborNode | None = node
    while above is not None:
        if above.mem_id in others:
            return True
        above = above.parent
    return False


def absolute(base: str, href: str) -> str:
    """A link of the page as a whole address; "" where it is none."""
    try:
        return urljoin(base, href.strip())
    except ValueError:
        return ""
