"""MHTML: a mail with the page as its first HTML part, as Chrome, Edge and old Internet Explorer save it. Frames and pictures are left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message
from email.policy import compat32
from email.utils import parsedate_to_datetime

from scanner.archive import Member, MemberBroken
from scanner.model import Skipped, Unread
from scanner.readers._markup import decoded
from scanner.readers.saved._page import SavedPage
from scanner.readers.saved.containers import html

FORMS = ("mhtml",)
PARTS = 5_000  # parts of one file, pictures too
_HEAD = re.compile(rb"\A(?:\xef\xbb\xbf)?(?:[\w-]+:[^\n]{0,2000}\r?\n(?:[ \t][^\n]{0,2000}\r?\n)*){1,40}", re.IGNORECASE)


def form(head: bytes) -> str | None:
    start = _HEAD.match(head[:8192].lstrip(b"\r\n"))
    if start is None or not re.search(rb"^mime-version:|^snapshot-content-location:|^from: <saved by", start[0], re.IGNORECASE | re.MULTILINE):
        return None
    return "mhtml" if re.search(rb"^content-type:\s*(?:multipart/related|text/html)", start[0], re.IGNORECASE | re.MULTILINE) else None


def pages(member: Member) -> Iterator[SavedPage | Skipped | Unread]:
    try:
        mail = message_from_bytes(member.read().lstrip(b"\r\n"), policy=compat32)
        parts = [mail] if not mail.is_multipart() else [p for _, p in zip(range(PARTS), mail.walk(), strict=False)]
        found = [p for p in parts if p.get_content_type() in ("text/html", "application/xhtml+xml")]
    except MemberBroken as err:
        yield Skipped(where=member.name, reason=str(err))
        return
    except (MessageError, ValueError, LookupError, RecursionError, AttributeError, TypeError):
        yield Skipped(where=member.name, reason="it is no MHTML that can be understood")
        return
    address = _header(mail, "Snapshot-Content-Location")
    chosen = next((p for p in found if address and _header(p, "Content-Location") == address), found[0] if found else None)
    if chosen is None:
        yield Skipped(where=member.name, reason="there is no page in it; it is cut off, or was saved without its text")
        return
    address = address or _header(chosen, "Content-Location")
    try:
        body = chosen.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        body = None
    if not isinstance(body, bytes):
        yield Skipped(where=member.name, reason="the page in it cannot be unpacked")
        return
    yield from html.bounded(decoded(body, _charset(chosen)), address if re.match(r"https?://", address) else "", member, saved_at=_date(mail))
    if len(found) > 1:
        yield Unread(what="frames inside saved pages", reason="advertisements and embedded pages of others are not read", count=len(found) - 1)


def _header(part: Message, name: str) -> str:
    try:
        return " ".join(str(part.get(name) or "").split()).replace(" ", "") if name.endswith("Location") else str(part.get(name) or "")
    except (ValueError, LookupError):
        return ""


def _charset(part: Message) -> str:
    try:
        return part.get_content_charset() or ""
    except (ValueError, LookupError):
        return ""


def _date(mail: Message) -> datetime | None:
    """When the file was saved."""
    try:
        moment = parsedate_to_datetime(_header(mail, "Date"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
