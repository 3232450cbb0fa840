"""WARC files, packed or not, alone or in a WACZ: what a crawler or a recorder got from the web, record by record.

Only answers that are pages, and the data that the site sent beside them, are unpacked; requests, with the cookies in them, are passed over
unread. Everything is bounded while it is unpacked, so a record that unpacks to more than it may costs no more than the bound. A record that
is damaged costs itself: in a packed file each record is packed alone, and in any the next one is found by its first line. ISO 28500.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from scanner.archive import STEP, Member, MemberBroken, Stream
from scanner.model import Skipped, Unread
from scanner.readers._markup import decoded
from scanner.readers._reader import iso
from scanner.readers.saved import _embedded
from scanner.readers.saved._page import SavedPage, host_of
from scanner.readers.saved.containers import html
from scanner.tables import limits, table

FORMS = ("warc",)
_FIRST = re.compile(rb"WARC/[01]\.\d+\r?\n")
_NEXT = re.compile(rb"\r?\nWARC/[01]\.\d+\r?\n")
HEADERS = 1 << 16  # bytes of headers
_PAGE = re.compile(r"text/html|application/xhtml\+xml", re.IGNORECASE)
_DATA = re.compile(r"application/(?:[\w.+-]*json|x-javascript)|text/(?:javascript|json)", re.IGNORECASE)
_API = re.compile(r"/graphql|/api/|/i/api|voyager|/ajax/", re.IGNORECASE)


def form(head: bytes) -> str | None:
    if _FIRST.match(head):
        return "warc"
    if head[:2] != b"\x1f\x8b":
        return None
    try:
        start = zlib.decompressobj(31).decompress(head, 64)
    except zlib.error:
        return None
    return "warc" if _FIRST.match(start) else None


class _Bytes:
    """The unpacked bytes of the file, in steps; a packed file is many packed pieces behind each other."""

    def __init__(self, stream: Stream, packed_size: int) -> None:
        self._stream, self._held, self._unpacked = stream, b"", 0
        self._most = max(table("saved")["bounds"]["free_bytes"], limits()["ratio"] * packed_size)
        self.buffer, self.end, self.broken = b"", False, 0
        self._held = stream.read(STEP)
        self._packed = self._held[:2] == b"\x1f\x8b"
        self._piece = zlib.decompressobj(31) if self._packed else None

    def more(self) -> bool:
        """Get up to one step more; False at the end. Raises MemberBroken."""
        if self.end:
            return False
        if self._piece is None:
            data = self._held or self._stream.read(STEP)
            self._held = b""
            self.end = not data
            self.buffer += data
            return bool(data)
        while True:
            if not self._held and not self._fill():
                self.end = True
                self.buffer += (rest := b"" if self._piece.eof else self._piece.decompress(b"", STEP))
                return bool(rest)
            try:
                data = self._piece.decompress(self._held, STEP)
                self._held = self._piece.unconsumed_tail or self._piece.unused_data
            except zlib.error:
                if not self._resynchronise():
                    self.end = True
                    return False
                continue
            if self._piece.eof:
                if not self._held and not self._fill():
                    self.end = True
                    self.buffer += data
                    return bool(data)
                self._piece = zlib.decompressobj(31)
                if not data:
                    continue
            self._unpacked += len(data)
            if self._unpacked > self._most:
                raise MemberBroken("it unpacks to many times its size, as a bomb does; what stands before that was read")
            if data:
                self.buffer += data
                return True

    def _fill(self) -> bool:
        self._held += self._stream.read(STEP)
        return bool(self._held)

    def _resynchronise(self) -> bool:
        """Go on at the next place where a packed piece begins."""
        self.broken += 1
        self._held = self._held[1:]
        while True:
            at = self._held.find(b"\x1f\x8b\x08")
            if at >= 0:
                self._held = self._held[at:]
                self._piece = zlib.decompressobj(31)
                return True
            self._held = self._held[-2:]
            more = self._stream.read(STEP)
            if not more:
                return False
            self._held += more

    def take(self, size: int) -> bytes:
        """So many bytes from the front, fewer only at the end."""
        parts, have = [], 0
        while have < size:
            if not self.buffer and not self.more():
                break
            part = self.buffer[: size - have]
            self.buffer = self.buffer[len(part) :]
            parts.append(part)
            have += len(part)
        return b"".join(parts)

    def skip(self, size: int) -> int:
        """Pass over so many bytes; how many there were."""
        gone = 0
        while gone < size:
            if not self.buffer and not self.more():
                break
            step = min(len(self.buffer), size - gone)
            self.buffer = self.buffer[step:]
            gone += step
        return gone

    def until(self, mark: re.Pattern[bytes], most: int) -> re.Match[bytes] | None:
        """Look for a mark near the front."""
        while (match := mark.search(self.buffer)) is None and len(self.buffer) < most and self.more():
            pass
        return match or mark.search(self.buffer)


@dataclass(slots=True)
class _Site:
    """What was kept of one host: pages that wait, and data that belongs to them."""

    data: list[Any] = field(default_factory=list)
    first: tuple[str, int, Any] | None = None


def pages(member: Member) -> Iterator[SavedPage | Skipped | Unread]:
    """Its pages, and for each host that sent data one page that holds all of it."""
    sites: dict[str, _Site] = {}
    counts = {"requests": 0, "other": 0, "packed": 0}
    try:
        with member.open() as stream:
            yield from _records(_Bytes(stream, member.size), member, sites, counts)
    except MemberBroken as err:
        yield Skipped(where=member.name, reason=str(err))
    for host, site in sites.items():
        if site.first is not None:
            address, index, when = site.first
            yield SavedPage(f"<html><head><title>{host}</title></head><body></body></html>", address, member, index=index, saved_at=when, data=site.data)
    if counts["packed"]:
        yield Unread(what="answers packed with brotli or zstd", reason="record the page again with a program that stores them unpacked, or save it as a web page", count=counts["packed"])
    if counts["requests"]:
        yield Unread(what="requests in web archives", reason="they hold cookies and nothing that was published; they were not looked at", count=counts["requests"])


def _records(data: _Bytes, member: Member, sites: dict[str, _Site], counts: dict[str, int]) -> Iterator[SavedPage | Skipped | Unread]:
    bounds = table("saved")["bounds"]
    blank = re.compile(rb"\r?\n\r?\n")
    index, kept = 0, 0
    while index < bounds["records"]:
        while data.buffer[:1] in (b"\r", b"\n") or (not data.buffer and data.more()):
            data.buffer = data.buffer.lstrip(b"\r\n")
            if data.buffer:
                break
        if not data.buffer:
            break
        where = f"{member.name}, record {index + 1}"
        # the first line may come in two steps
        data.until(re.compile(rb"\n"), 64)
        if not _FIRST.match(data.buffer):
            yield Skipped(where=where, reason="the record is damaged")
            if not _go_on(data):
                break
            index += 1
            continue
        end = data.until(blank, HEADERS)
        if end is None:
            yield Skipped(where=where, reason="the record is damaged or cut off")
            data.buffer = data.buffer[1:]
            if not _go_on(data):
                break
            index += 1
            continue
        headers = _headers(data.buffer[: end.start()])
        data.buffer = data.buffer[end.end() :]
        size = headers.get("content-length", "")
        if not (size.isascii() and size.isdigit() and len(size) < 15):
            yield Skipped(where=where, reason="the record does not say how long it is")
            if not _go_on(data):
                break
            index += 1
            continue
        length, kind = int(size), headers.get("warc-type", "").lower()
        if kind == "request":
            counts["requests"] += 1
        if kind not in ("response", "resource") or kept >= bounds["pages"]:
            if data.skip(length) < length:
                yield Skipped(where=where, reason="the file ends in the middle of the record")
                break
        else:
            whole = data.take(min(length, bounds["answer_bytes"] + HEADERS))
            missing = data.skip(length - len(whole)) < length - len(whole)
            cut = missing or (len(whole) < length and data.end)
            for found in _answer(whole, headers, member, index, sites, counts, where, cut=cut, larger=length > len(whole) and not cut):
                kept += isinstance(found, SavedPage)
                yield found
        index += 1
    if data.broken:
        yield Skipped(where=member.name, reason=f"{data.broken:,} of its records could not be unpacked")


def _go_on(data: _Bytes) -> bool:
    """To the beginning of the next record; False where there is none."""
    while (match := data.until(_NEXT, STEP * 2)) is None:
        data.buffer = data.buffer[-16:]
        if not data.more():
            data.buffer = b""
            return False
    data.buffer = data.buffer[match.start() :].lstrip(b"\r\n")
    return True


def _headers(block: bytes) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in block.decode("utf-8", "replace").splitlines()[:400]:
        name, colon, value = line.partition(":")
        if colon:
            found.setdefault(name.strip().lower(), value.strip())
    return found


def _answer(whole: bytes, record: dict[str, str], member: Member, index: int, sites: dict[str, _Site], counts: dict[str, int], where: str, *, cut: bool, larger: bool) -> Iterator[SavedPage | Skipped]:
    """A page or data in a record; nothing for anything else."""
    address = record.get("warc-target-uri", "").strip("<>")
    when = iso(record.get("warc-date"))
    answer: dict[str, str] = {}
    body = whole
    status = 200
    if record.get("warc-type", "").lower() == "response":
        if not whole.startswith(b"HTTP/"):
            return
        end = re.search(rb"\r?\n\r?\n", whole[:HEADERS])
        if end is None:
            yield Skipped(where=where, reason="the record is damaged or cut off")
            return
        first = whole[:64].split(b" ", 2)
        status = int(first[1]) if len(first) > 1 and first[1][:3].isdigit() and len(first[1]) == 3 else 0
        answer, body = _headers(whole[: end.start()]), whole[end.end() :]
    kind = answer.get("content-type") or record.get("content-type", "")
    is_page, is_data = bool(_PAGE.search(kind)), bool(_DATA.search(kind)) and bool(_API.search(address))
    if not (is_page or is_data) or status in (204, 304) or 300 <= status < 400:
        return
    if cut or larger:
        most = table("saved")["bounds"]["answer_bytes"]
        yield Skipped(where=where, reason="the record is cut off" if cut else f"the page in it is larger than {most:,} bytes and was not read")
        if larger:
            return
    if "chunked" in answer.get("transfer-encoding", "").lower() and re.match(rb"[0-9a-fA-F]{1,8}[^\n]{0,200}\r?\n", body):
        body = _unchunked(body)
    encodings = [e.strip().lower() for e in answer.get("content-encoding", "").split(",") if e.strip() and e.strip().lower() != "identity"]
    if set(encodings) - {"gzip", "x-gzip", "deflate"} and body.lstrip()[:1] not in (b"<", b"{", b"["):
        counts["packed"] += 1
        return
    if len(encodings) > 1:
        yield Skipped(where=where, reason="the page in it is packed more than once, as no honest site does; it was not read")
        return
    if encodings and body.lstrip()[:1] not in (b"<", b"{", b"["):  # many recorders store the page unpacked and keep the header
        unpacked = _unpacked(body)
        if unpacked is None:
            yield Skipped(where=where, reason="the page in it cannot be unpacked, or unpacks to far more than a page has")
            return
        body = unpacked
    if is_data:
        value = _embedded.parsed(re.sub(rb"^\s*for\s*\(;;\);", b"", body))
        if value is not None:
            site = sites.setdefault(host_of(address), _Site())
            site.first = site.first or (address, index, when)
            site.data.append(value)
        return
    if status >= 400:
        yield Skipped(where=where, reason=f"the site answered with an error ({status}) when this was recorded")
        return
    match = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", kind, re.IGNORECASE)
    yield from html.bounded(decoded(body, match[1] if match else ""), address if re.match(r"https?://", address) else "", member, saved_at=when, index=index)


def _unchunked(body: bytes) -> bytes:
    """The pieces of a chunked answer put together, as far as they go."""
    parts, place = [], 0
    while match := re.compile(rb"([0-9a-fA-F]{1,8})[^\n]{0,200}\n").match(body, place):
        size = int(match[1], 16)
        if not size:
            break
        parts.append(body[match.end() : match.end() + size])
        place = match.end() + size
        while body[place : place + 1] in (b"\r", b"\n"):
            place += 1
    return b"".join(parts)


def _unpacked(body: bytes) -> bytes | None:
    """A gzip or deflate body, unpacked up to the bound; None where it is neither or goes beyond."""
    most = table("saved")["bounds"]["answer_bytes"]
    tries: tuple[Callable[[], Any], ...] = (lambda: zlib.decompressobj(47), lambda: zlib.decompressobj(-15))
    for make in tries:
        unpack = make()
        try:
            found = unpack.decompress(body, most + 1)
        except zlib.error:
            continue
        return bytes(found) if len(found) <= most else None
    return None
