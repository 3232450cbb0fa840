"""One page as one HTML file: SingleFile, “complete” with a folder beside it, or as it came. Pictures inside it are taken out unread."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from scanner.archive import Member, MemberBroken
from scanner.model import Skipped
from scanner.readers._markup import decoded
from scanner.readers._reader import iso
from scanner.readers.saved._page import SavedPage
from scanner.readers.saved._when import javascript
from scanner.tables import table

FORMS = ("singlefile", "html", "page", "fragment")
HEAD: int = table("saved")["bounds"]["head_bytes"]
_HTML = re.compile(rb"<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_SINGLE = re.compile(rb"<!--\s*(?:Page saved with|Archive processed by) SingleFile")
_FROM = re.compile(rb"<!-- saved from url=\(\d+\)(\S+) -->")
_NAMED = re.compile(rb"<link\b[^>]{0,300}\brel=[\"']?canonical\b|<meta\b[^>]{0,300}\bog:url\b|<base\b[^>]{0,200}\bhref=[\"']?https?://|application/ld\+json", re.IGNORECASE)
_COMMENT = re.compile(r"<!--\s*(?:Page saved with|Archive processed by) SingleFile(.{0,4000}?)-->", re.DOTALL)
_DATA = re.compile(r"data:[\w.+-]+/[\w.+-]+(?:;[\w=.+-]+)*,[A-Za-z0-9+/=%_.~-]{64,}")


def form(head: bytes) -> str | None:
    if _SINGLE.search(head):
        return "singlefile"
    if _FROM.search(head):
        return "html"
    if not _HTML.search(head):
        return None
    return "page" if _NAMED.search(head) else "fragment"


def pages(member: Member) -> Iterator[SavedPage | Skipped]:
    try:
        body = member.read()
    except MemberBroken as err:
        yield Skipped(where=member.name, reason=str(err))
        return
    encoded = body[:2] in (b"\xff\xfe", b"\xfe\xff")
    markup = body.decode("utf-16", "replace") if encoded else decoded(body)
    del body
    yield from page_of(markup, member)


def page_of(markup: str, member: Member) -> Iterator[SavedPage | Skipped]:
    """The page that one HTML text is, with what it says of when and where it was saved."""
    head = markup[:HEAD]
    address, saved_at = "", None
    if comment := _COMMENT.search(head):
        facts = dict(re.findall(r"^\s*(url|saved date):\s*(.+?)\s*$", comment[1], re.MULTILINE))
        address = facts.get("url", "").split()[0] if facts.get("url") else ""
        date = facts.get("saved date", "")
        saved_at = javascript(date) or iso(date)
    elif match := re.search(r"<!-- saved from url=\(\d+\)(\S+) -->", head):
        address = match[1]
    if not re.match(r"https?://", address):
        address = ""
    yield from bounded(markup, address, member, saved_at=saved_at)


def bounded(markup: str, address: str, member: Member, *, saved_at: datetime | None = None, index: int | None = None) -> Iterator[SavedPage | Skipped]:
    """The page, where it is not too large to be looked at."""
    if len(markup) > 1 << 20:
        markup = _DATA.sub("data:,", markup)
    most = table("saved")["bounds"]["markup_chars"]
    if len(markup) > most:
        yield Skipped(where=member.name, reason=f"without its pictures the page is longer than {most:,} letters and was not read; save less of it at a time")
        return
    yield SavedPage(markup, address, member, index=index, saved_at=saved_at)
