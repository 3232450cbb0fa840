"""Safe, streaming access to what a person was given: a zip, several zips, an unpacked folder, a single file.

Nothing is extracted to disk. Sizes, ratios, depths and counts are bounded (`data/limits.toml`); names are only keys,
never paths to write to. Knows nothing about platforms: readers ask for members by pattern and get bytes, JSON
records or lines.
"""

from __future__ import annotations

import codecs
import contextlib
import csv
import hashlib
import io
import json
import os
import re
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from errno import EINVAL
from functools import cache, partial
from pathlib import Path
from threading import Lock
from typing import IO, Any, NamedTuple, Self

from scanner.errors import Encrypted, NotAnArchive, NotFound
from scanner.model import Skipped
from scanner.tables import limits

CHUNK = 1 << 20
STEP = 1 << 16  # bytes in one go: so much at most is lost before a damaged place
_JUNK = re.compile(r"(?:^|/)(?:__macosx/|\._[^/]*$|\.ds_store$|thumbs\.db$|desktop\.ini$)")
_OUTSIDE = re.compile(r"^/|^$|(?:^|/)\.\.(?:/|$)|^[a-z]:")
# what may not be shown: control characters, marks that turn the direction of writing, halves of characters
_UNSHOWABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
# everything that the zip library raises on hostile bytes
_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError, OverflowError, MemoryError,
)  # fmt: skip
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # the others give any amount of output for one small block


class MemberBroken(Exception):
    """A member cannot be read to its end; the text says why, without content."""


def normalise_name(name: str) -> str:
    """The form in which member names are compared: NFC, case folded, `/`, apostrophes and `_` alike."""
    name = unicodedata.normalize("NFC", name.replace("\\", "/")).casefold()
    return re.sub(r"['’‘`´]", "_", name)


def natural(key: str) -> list[tuple[int, int, str]]:
    """Sort key under which part 2 comes before part 10."""
    return [(1, len(n := t.lstrip("0")), n) if t.isdecimal() else (0, 0, t) for t in re.split(r"(\d+)", key) if t]


def shown(name: str) -> str:
    """A name fit for terminals, reports and any encoding."""
    return _UNSHOWABLE.sub("\N{REPLACEMENT CHARACTER}", name)


class Upload:
    """An open, seekable file that has no name on the disk, to be read like a path to one; `name` is what it was called.

    Whoever made it closes it, when nothing that was opened from it is read any more.
    """

    def __init__(self, name: str, file: IO[bytes]) -> None:
        self.name, self._file, self._lock = name, file, Lock()
        self.size = file.seek(0, os.SEEK_END)

    def open(self, _mode: str = "rb") -> IO[bytes]:
        """A reader with a place of its own: several can read at once."""
        return io.BufferedReader(_Part(self), STEP)

    def read_at(self, place: int, size: int) -> bytes:
        """Bytes at a place. Raises OSError."""
        with self._lock:
            self._file.seek(place)
            return self._file.read(size)


class _Part(io.RawIOBase):
    """The bytes of an upload from its beginning."""

    def __init__(self, upload: Upload) -> None:
        self._upload, self._place = upload, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._place, os.SEEK_END: self._upload.size}[whence]
        if base + offset < 0:
            raise OSError(EINVAL, os.strerror(EINVAL))  # as the system says it, for zip libraries look for it
        self._place = base + offset
        return self._place

    def readinto(self, buffer: Any) -> int:
        data = self._upload.read_at(self._place, len(buffer))
        buffer[: len(data)] = data
        self._place += len(data)
        return len(data)


def name_of(path: Path | Upload) -> str:
    """What an input is called in results and messages: the last part of its path."""
    return shown(path.name or (path.resolve().name if isinstance(path, Path) else "") or str(path))


class Stream:
    """The bytes of a member. Stops with `MemberBroken` instead of unpacking a bomb, and gives what stands before a
    damaged place before it does.
    """

    def __init__(self, raw: IO[bytes], packed: int, checksum: int | None) -> None:
        self._raw, self._packed, self._checksum = raw, max(packed, 1), checksum
        self._seen, self._sum, self._broken = 0, 0, ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._raw.close()

    def read(self, size: int) -> bytes:
        """Up to `size` bytes, fewer only at the end or before damage; b"" at the end."""
        parts = []
        while size > 0 and not self._broken and (data := self._step(min(size, STEP))):
            parts.append(data)
            size -= len(data)
        if self._broken and not parts:
            raise MemberBroken(self._broken)
        return b"".join(parts)

    def _step(self, size: int) -> bytes:
        bounds = limits()
        try:
            data = self._raw.read(size)
        except _BROKEN as err:
            self._broken = _why(err)
            return b""
        self._seen += len(data)
        if self._seen > bounds["member_bytes"]:
            self._broken = f"it unpacks to more than {bounds['member_bytes']:,} bytes"
        elif self._seen > bounds["ratio_from"] and self._seen > self._packed * bounds["ratio"]:
            self._broken = f"it unpacks to more than {bounds['ratio']} times its size, as a zip bomb does"
        elif self._checksum is not None:
            self._sum = zlib.crc32(data, self._sum)
            if not data and self._sum != self._checksum:
                self._broken = _why(EOFError())
        return data


def _why(err: BaseException) -> str:
    """A cause without content: zip libraries put member names, never texts, into their messages, but we keep neither."""
    if isinstance(err, Encrypted) or (isinstance(err, RuntimeError) and not isinstance(err, NotImplementedError)):
        return "it is protected by a password"
    if isinstance(err, NotImplementedError):
        return "it is packed with a method that is not read here; unpack it with your computer's own program and give the folder"
    if isinstance(err, OSError):
        return "the file could not be opened or read"
    return "it is damaged or cut off"


@dataclass(frozen=True, slots=True)
class Member:
    """One file inside an input. `name` is fit to be shown, `key` the form for comparing, `size` the stated unpacked
    size in bytes, `checksum` the CRC-32 that a zip states.
    """

    name: str
    key: str
    size: int
    packed: int
    input: str
    _open: Callable[[], IO[bytes]] = field(repr=False)
    checksum: int | None = None

    @property
    def basename(self) -> str:
        return self.key.rsplit("/", 1)[-1]

    def open(self) -> Stream:
        """Its bytes. Opening and reading raise `MemberBroken` where the member is damaged or over a bound."""
        try:
            return Stream(self._open(), self.packed, self.checksum)
        except _BROKEN as err:
            raise MemberBroken(_why(err)) from err

    def head(self, size: int = 65536) -> bytes:
        """The first bytes, for recognition, as UTF-8 without a mark; empty where the member cannot be read."""
        try:
            with self.open() as stream:
                start = stream.read(size)
        except MemberBroken:
            return b""
        encoding = _encoding(start)
        return start if encoding == "utf-8" else start.decode(encoding, "replace").encode()

    def _chunks(self) -> Iterator[bytes]:
        with self.open() as stream:
            while chunk := stream.read(CHUNK):
                yield chunk

    def read(self) -> bytes:
        """The whole member, where it must be held at once."""
        cap, parts, total = limits()["whole_bytes"], [], 0
        for chunk in self._chunks():
            parts.append(chunk)
            total += len(chunk)
            if total > cap:
                raise MemberBroken(f"it is larger than {cap:,} bytes and cannot be read in pieces")
        return b"".join(parts)

    def text(self) -> Iterator[str]:
        """Decoded text in chunks of about a megabyte."""
        return decode(self._chunks())

    def lines(self) -> Iterator[str]:
        """Decoded lines without their ends; only LF and CRLF end a line. One over the bound is cut there."""
        rest, cap = "", limits()["record_chars"]
        for chunk in self.text():
            if len(rest) > cap:
                _, newline, chunk = chunk.partition("\n")
                if not newline:
                    continue
                yield rest
                rest = ""
            parts = (rest + chunk).split("\n")
            rest = parts.pop()
            yield from (p.removesuffix("\r") for p in parts)
        if rest:
            yield rest.removesuffix("\r")

    def rows(self) -> Iterator[list[str]]:
        """CSV rows; quoted fields may hold line breaks, rows may be longer than the header.

        A row that is no CSV, such as one whose quote never closes, comes as one empty cell.
        """
        csv.field_size_limit(limits()["cell_chars"])
        rows = csv.reader((line.replace("\0", "\N{REPLACEMENT CHARACTER}") + "\n" for line in self.lines()), strict=False)
        while True:
            try:
                yield next(rows)
            except StopIteration:
                return
            except csv.Error:
                yield [""]

    def json(self) -> Any:
        """The whole member as one JSON value (a JavaScript assignment before it is skipped)."""
        text = "".join(decode([self.read()]))
        if text.lstrip()[:1] not in "{[":
            text = text.partition("=")[2]
        try:
            return _DECODER.decode(text.strip().removesuffix(";"))
        except (ValueError, RecursionError) as err:
            raise MemberBroken("it is not valid JSON") from err

    def records(self, arrays: Callable[[str], bool] = lambda _key: True) -> Iterator[Found]:
        """Stream JSON records; see `stream_json`."""
        yield from stream_json(self.text(), arrays)


def _windows_1252(err: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8 are Windows-1252 letters, as old editors save them."""
    assert isinstance(err, UnicodeDecodeError)
    return err.object[err.start : err.end].decode("cp1252", "replace"), err.end


codecs.register_error("windows-1252", _windows_1252)


def decode(chunks: Iterable[bytes]) -> Iterator[str]:
    """Bytes to text: a byte order mark or null bytes tell UTF-16 and UTF-32, else it is UTF-8; bytes that are none are
    read as Windows-1252.
    """
    decoder: codecs.IncrementalDecoder | None = None
    held = b""
    for chunk in chunks:
        if decoder is None:
            held += chunk
            if len(held) < 4:
                continue
            chunk, decoder = held, _decoder(held)
        if text := decoder.decode(chunk):
            yield text
    if decoder is None:
        decoder = _decoder(held)
    else:
        held = b""
    if text := decoder.decode(held, final=True):
        yield text


def _encoding(head: bytes) -> str:
    """By a byte order mark, or by where null bytes stand among the first four; four of them tell nothing."""
    return json.detect_encoding(head[:4]) if any(head[:4]) else "utf-8"


def _decoder(head: bytes) -> codecs.IncrementalDecoder:
    encoding = _encoding(head)
    return codecs.getincrementaldecoder(encoding)("windows-1252" if encoding.startswith("utf-8") else "replace")


# --- JSON, record by record ------------------------------------------------------------------------------------------

_DECODER = json.JSONDecoder(strict=False)  # raw control characters inside strings occur in real exports
_SPACE = re.compile(r"[ \t\r\n\ufeff]*")
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+(?P<end>"?)|[{}\[\],]', re.DOTALL)
_FIRST_KEY = re.compile(r'\{\s*("(?:[^"\\]|\\.){0,200}")\s*:', re.DOTALL)
_DIGITS = re.compile(r"[-+.0-9eE]*")
_NEAR = 1 << 16  # characters in which the next record is looked for first


class Found(NamedTuple):
    """One JSON value met in a stream: keys on the way to it, its index in its list (None outside lists), the value.

    `error` is a reason without content where the record could not be read; `value` is None then.
    """

    path: tuple[str, ...]
    index: int | None  # type: ignore[assignment]  # shadows tuple.index, which nobody needs here
    value: Any
    error: str | None = None


class _Window:
    """A sliding window of text over a chunked source. `lost` is set where nothing more can be made of it."""

    def __init__(self, chunks: Iterator[str]) -> None:
        self.chunks, self.buffer, self.pos, self.done, self.lost = chunks, "", 0, False, False

    def more(self) -> bool:
        """Take in more text; doubling the window keeps a long value from being read again for every chunk."""
        parts = [self.buffer[self.pos :]]
        held, wanted = 0, len(parts[0])
        try:
            while not self.done and held <= wanted:
                chunk = next(self.chunks, None)
                if chunk is None:
                    self.done = True
                else:
                    parts.append(chunk)
                    held += len(chunk)
        except MemberBroken:
            if not held:  # else what came is read first, and the source raises again
                raise
        self.buffer, self.pos = "".join(parts), 0
        return held > 0

    def peek(self) -> str:
        """The next character that is no white space, "" at the end."""
        while True:
            self.pos = _SPACE.match(self.buffer, self.pos).end()  # type: ignore[union-attr]
            if self.pos < len(self.buffer):
                return self.buffer[self.pos]
            if not self.more():
                return ""

    def value(self) -> Any:
        """Decode the value at the position and step past it. Raises ValueError where it is no valid JSON."""
        while True:
            try:
                value, end = _DECODER.raw_decode(self.buffer, self.pos)
            except RecursionError as err:
                raise ValueError("nested too deeply") from err
            except json.JSONDecodeError as err:
                cut = err.msg.startswith("Unterminated") or err.pos >= len(self.buffer) - 16
                if not cut or len(self.buffer) - self.pos > limits()["record_chars"] or not self.more():
                    raise
            else:
                if isinstance(value, (int, float)) and _DIGITS.match(self.buffer, end).end() == len(self.buffer) and self.more():  # type: ignore[union-attr]
                    continue  # a number at the end of the window may go on in the next chunk
                self.pos = end
                return value

    def skip_to(self, pattern: re.Pattern[str]) -> bool:
        """Move to the end of the next match; False (and the end) where there is none."""
        while True:
            match = pattern.search(self.buffer, self.pos)
            if match:
                self.pos = match.end()
                return True
            self.pos = max(self.pos, len(self.buffer) - 4096)
            if not self.more():
                self.pos = len(self.buffer)
                return False

    def skip_record(self, following: re.Pattern[str] | None) -> bool:
        """Step over a broken value: to its closing bracket, or to what looks like the following record where that is
        nearer. False where neither is found.
        """
        while True:
            hit = following.search(self.buffer, self.pos, self.pos + _NEAR) if following else None
            end = self._closing(hit.start() if hit else len(self.buffer))
            if end is not None and not hit and following:
                hit = following.search(self.buffer, self.pos, end)
            if hit or end is not None:
                self.pos = hit.start() if hit and (end is None or hit.start() < end) else end  # type: ignore[assignment]
                return True
            if len(self.buffer) - self.pos > limits()["resync_chars"] or not self.more():
                return following is not None and self.skip_to(following)

    def _closing(self, stop: int) -> int | None:
        """Position after the value at `pos`, by its brackets outside strings; None where they do not close before `stop`."""
        opened: list[str] = []
        for token in _TOKEN.finditer(self.buffer, self.pos, stop):
            sign = token.group()
            if sign in "{[":
                opened.append(sign)
            elif sign == ",":
                if not opened:
                    return token.start()
            elif sign in "}]":
                if not opened:
                    return token.start() if sign == "]" else token.end()
                if opened.pop() + sign not in ("{}", "[]"):
                    return None  # a quote is missing: brackets and texts are taken for each other
                if not opened:
                    after = _SPACE.match(self.buffer, token.end()).end()  # type: ignore[union-attr]
                    return token.end() if self.buffer[after : after + 1] in (",", "]", "}", "") else None
            elif not token["end"]:
                return None
        return None


def stream_json(chunks: Iterator[str], arrays: Callable[[str], bool] = lambda _key: True) -> Iterator[Found]:
    """Yield the records of a JSON document without holding it.

    A list at the top gives its elements with path (). An object at the top is walked: below a key for which `arrays`
    says True, lists give their elements and objects are walked in turn; every other value comes whole, with index
    None. A JavaScript assignment before the document is skipped. A record that is no valid JSON is yielded with
    `error` and the stream goes on with the next.
    """
    window = _Window(chunks)
    start = window.peek()
    if start and start not in "{[":
        window.skip_to(re.compile("="))
        start = window.peek()
    if start == "[":
        yield from _elements(window, ())
    elif start == "{":
        yield from _members(window, (), arrays)
    else:
        yield Found((), None, None, "it holds no JSON")
        return
    if not window.lost and window.peek() not in ("", ";"):
        yield Found((), None, None, "there is more behind its end, which could not be read")


def _elements(window: _Window, path: tuple[str, ...]) -> Iterator[Found]:
    window.pos += 1
    index, errors, key = 0, 0, ""
    while not window.lost:
        sign = window.peek()
        if sign == ",":
            window.pos += 1
            continue
        if sign == "]":
            window.pos += 1
            return
        if sign == "":
            yield Found(path, index, None, "the file ends in the middle of a list")
            window.lost = True
            return
        try:
            value = window.value()
        except ValueError:
            yield Found(path, index, None, "the record is not valid JSON")
            errors += 1
            own = _FIRST_KEY.match(window.buffer, window.pos)
            first = key or (own.group(1) if own else "")
            if not window.skip_record(_starting(first) if first else None) or errors >= limits()["bad_records"]:
                yield Found(path, index + 1, None, "nothing after it could be read")
                window.lost = True
        else:
            if not key and isinstance(value, dict) and value:
                key = json.dumps(next(iter(value)), ensure_ascii=False)
            yield Found(path, index, value)
        index += 1


@cache
def _starting(key: str) -> re.Pattern[str]:
    """A comma before an object whose first key (as JSON) is `key`: records of a list begin alike, and inside a text
    the quotes would be escaped.
    """
    return re.compile(r",\s*(?=\{\s*" + re.escape(key) + r"\s*:)")


def _members(window: _Window, path: tuple[str, ...], arrays: Callable[[str], bool]) -> Iterator[Found]:
    window.pos += 1
    while not window.lost:
        sign = window.peek()
        if sign == ",":
            window.pos += 1
            continue
        if sign == "}":
            window.pos += 1
            return
        try:
            if sign != '"':
                raise ValueError("no key")
            key = window.value()
            if window.peek() != ":":
                raise ValueError("no colon")
            window.pos += 1
            sign = window.peek()
            walk = len(path) < limits()["depth"] and arrays(key)
            if sign == "[" and walk:
                yield from _elements(window, (*path, key))
            elif sign == "{" and walk:
                yield from _members(window, (*path, key), arrays)
            else:
                yield Found((*path, key), None, window.value())
        except ValueError:
            yield Found(path, None, None, "the file is not valid JSON" if sign else "the file ends too early")
            window.lost = True


# --- containers ------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Archive:
    """What one or more inputs hold, merged: members of all of them, in order of input and natural order of names.

    The same member name may occur twice (overlapping exports); whoever reads decides what is a duplicate. `names` is what the person
    says they are called, for inputs that do not say whose they are.
    """

    inputs: list[Input]
    members: list[Member]
    problems: list[Skipped] = field(default_factory=list)
    names: tuple[str, ...] = ()

    def match(self, pattern: str) -> list[Member]:
        """Members whose normalised name ends in `pattern` (a regular expression that starts at a `/` or the start)."""
        compiled = _suffix(pattern)
        found = [m for m in self.members if compiled.search(m.key)]
        return sorted(found, key=lambda m: natural(m.key))

    def first(self, pattern: str) -> Member | None:
        """The first such member, or None."""
        return next(iter(self.match(pattern)), None)

    def merged(self, other: Archive) -> Archive:
        """Both together."""
        return Archive(self.inputs + other.inputs, self.members + other.members, self.problems + other.problems, self.names or other.names)


@cache
def _suffix(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|/)(?:{pattern})$")


@dataclass(frozen=True, slots=True)
class Input:
    """One thing named on the command line or found in a folder: display name, SHA-256 (hex), layout."""

    name: str
    layout: str
    path: Path | Upload = field(repr=False)

    def sha256(self) -> str:
        """Of the file's bytes; of a folder: of its sorted member names and sizes, one `size name` a line; "" where it
        can no longer be read.
        """
        digest = hashlib.sha256()
        if isinstance(self.path, Path) and self.path.is_dir():
            for row in sorted(f"{size} {name}\n" for _, name, size in _walk(self.path, [])):
                digest.update(row.encode("utf-8", "surrogateescape"))
            return digest.hexdigest()
        try:
            with self.path.open("rb") as stream:
                while chunk := stream.read(CHUNK):
                    digest.update(chunk)
        except OSError:
            return ""
        return digest.hexdigest()


def open_inputs(path: Path | Upload, name: str = "") -> list[Archive]:
    """The containers at a path: one for a zip or file, for a folder one for its loose files and one for each zip in it.

    `name` is what the input is called, the last part of its path where it is not given. Raises NotFound, NotAnArchive, Encrypted. Damage inside a folder of zips becomes a problem of the result instead.
    """
    name = name or name_of(path)
    if isinstance(path, Upload):
        size = path.size
    else:
        try:
            facts = path.stat()
        except OSError as err:
            raise NotFound(
                f"There is no file or folder “{shown(str(path))}” that can be opened.",
                hint="Check the spelling, or drag the file into the terminal window to insert its full name.",
            ) from err
        if stat.S_ISDIR(facts.st_mode):
            return _folder(path, name)
        if not stat.S_ISREG(facts.st_mode):
            raise NotAnArchive(f"“{name}” is not an ordinary file.", hint="Give the zip, the folder or one file of the export.")
        size = facts.st_size
    if not size:
        raise NotAnArchive(f"“{name}” is empty.", hint="Download it again, and wait until the download is complete.")
    if _starts_like_zip(path) or _is_zip(path):
        return _zip_file(path, name)
    member = Member(name, normalise_name(path.name), size, size, name, partial(_plain, path))
    return [Archive([Input(name, "file", path)], [member])]


def _plain(path: Path | Upload) -> IO[bytes]:
    return path.open("rb")


def _is_zip(path: Path | Upload) -> bool:
    with path.open("rb") as stream:
        return zipfile.is_zipfile(stream)


def _starts_like_zip(path: Path | Upload) -> bool:
    try:
        with path.open("rb") as stream:
            return stream.read(4) == b"PK\x03\x04"
    except OSError as err:
        raise NotFound(f"“{name_of(path)}” cannot be opened.", hint="Check that you may read the file.") from err


def _zip_file(path: Path | Upload, name: str) -> list[Archive]:
    try:
        archive = zipfile.ZipFile(path if isinstance(path, Path) else path.open())
    except _BROKEN as err:
        raise NotAnArchive(
            f"“{name}” is a zip that is damaged or was not downloaded to its end.",
            hint="Download it again; or unpack it with your computer's own program and give the folder instead.",
        ) from err
    return _kept_open(archive, lambda: _zip_members(archive, name, Input(name, "zip", path), depth=1))


def _kept_open(source: contextlib.AbstractContextManager[object], look: Callable[[], list[Archive]]) -> list[Archive]:
    """What `look` finds; its source stays open only where members are to be read from it."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(source)
        found = look()
        if any(a.members for a in found):
            stack.pop_all()
    return found


def _zip_members(archive: zipfile.ZipFile, name: str, source: Input, depth: int) -> list[Archive]:
    here, nested = Archive([source], []), []

    def problem(where: str, reason: str) -> None:
        here.problems.append(Skipped(where=where, reason=reason))

    infos = archive.infolist()
    if len(infos) > limits()["members"]:
        problem(name, f"it lists more than {limits()['members']:,} files; the rest was not looked at")
        infos = infos[: limits()["members"]]
    files = [i for i in infos if not i.filename.endswith("/")]
    if files and all(i.flag_bits & 1 for i in files):
        raise Encrypted(
            f"“{name}” is protected by a password.",
            hint="Unpack it with the password on your computer and give the folder instead.",
        )
    sharing, outside = _sharing(files), 0
    if overlapping := sum(i.filename != other for i, other in sharing.values()):
        problem(name, f"{overlapping:,} of its files overlap others in it, as in a zip bomb; they were not read")
    for info in files:
        member_name = _zip_name(info)
        key = normalise_name(member_name)
        where = f"{name}: {shown(member_name)}"
        if _JUNK.search(key) or id(info) in sharing:
            continue
        if _OUTSIDE.search(key):
            outside += 1
        elif info.flag_bits & 1:
            problem(where, "it is protected by a password")
        elif not key.endswith((".zip", ".wacz")):
            here.members.append(
                Member(shown(member_name), key, info.file_size, info.compress_size, source.name, partial(_unpack, archive, info), info.CRC)
            )
        elif depth >= limits()["nested_archives"]:
            problem(where, "it is a zip inside a zip inside a zip and was not opened; unpack the outer ones and give the folder")
        elif info.file_size > limits()["nested_ratio"] * max(info.compress_size, 1 << 10):
            problem(where, "it is a zip that was packed to a small part of its size, as a zip bomb is; it was not opened")
        elif info.file_size > limits()["whole_bytes"] and info.compress_type != zipfile.ZIP_STORED:
            problem(where, "it is a large zip packed inside a zip; unpack the outer one and give the folder")
        else:
            try:
                nested.extend(_inner_zip(archive, info, where, source, depth + 1))
            except (*_BROKEN, Encrypted) as err:
                problem(where, _why(err))
    if outside:
        problem(name, f"{outside:,} of its files have names that point outside the archive; they were not read")
    return [here, *nested] if here.members or here.problems or not nested else nested


def _inner_zip(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, source: Input, depth: int) -> list[Archive]:
    stream = _unpack(archive, info)
    return _kept_open(stream, lambda: _zip_members(zipfile.ZipFile(stream), name, source, depth))


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> IO[bytes]:
    """An open entry. Its checksum is left to `Stream`, which hands on what was read before it says that it is wrong."""
    if info.compress_type not in _METHODS:
        raise NotImplementedError
    stream = archive.open(info)
    stream._expected_crc = None  # type: ignore[attr-defined]  # noqa: SLF001
    return stream


def _sharing(files: list[zipfile.ZipInfo]) -> dict[int, tuple[zipfile.ZipInfo, str]]:
    """Entries whose data reach into those of another, by `id`, each with the name of the one that stays.

    No honest program writes them, except one that lists an entry twice: then both names are the same.
    """
    found: dict[int, tuple[zipfile.ZipInfo, str]] = {}
    end, last = 0, ""
    for info in sorted(files, key=lambda i: i.header_offset):
        if info.header_offset < end:
            found[id(info)] = info, last
        else:
            end, last = info.header_offset + 30 + len(info.orig_filename) + info.compress_size, info.filename
    return found


def _zip_name(info: zipfile.ZipInfo) -> str:
    """The member's name; without the UTF-8 flag zipfile reads cp437, which is often UTF-8 all the same."""
    if info.flag_bits & 0x800:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename


def _folder(root: Path, name: str) -> list[Archive]:
    here, zips = Archive([Input(name, "folder", root)], []), []
    for path, relative, size in _walk(root, here.problems):
        key = normalise_name(relative)
        if _JUNK.search(key):
            continue
        if key.endswith((".zip", ".wacz")):
            try:
                zips.extend(_zip_file(path, shown(relative)))
            except (NotAnArchive, Encrypted) as err:
                here.problems.append(Skipped(where=shown(relative), reason=str(err)))
            continue
        here.members.append(Member(shown(relative), key, size, size, name, partial(_plain, path)))
    here.members.sort(key=lambda m: natural(m.key))
    return ([here] if here.members or here.problems or not zips else []) + zips


def _walk(root: Path, problems: list[Skipped]) -> Iterator[tuple[Path, str, int]]:
    """Ordinary files below `root` with name and size, links not followed, depth and count bounded."""

    def problem(where: str, reason: str) -> None:
        problems.append(Skipped(where=shown(where) or name_of(root), reason=reason))

    count, stack = 0, [(root, "", 0)]
    while stack:
        folder, prefix, depth = stack.pop()
        if depth > limits()["depth"]:
            problem(prefix, "folders are nested too deeply; it was not looked into")
            continue
        try:
            entries = sorted(os.scandir(folder), key=lambda e: e.name)
        except OSError:
            problem(prefix, "the folder could not be opened")
            continue
        for entry in entries:
            relative = prefix + entry.name
            try:
                mode, size = (facts := entry.stat(follow_symlinks=False)).st_mode, facts.st_size
            except OSError:
                problem(relative, "the file could not be opened or read")
                continue
            if stat.S_ISLNK(mode):
                problem(relative, "it is a link to another place; links are not followed")
            elif stat.S_ISDIR(mode):
                stack.append((Path(entry.path), relative + "/", depth + 1))
            elif stat.S_ISREG(mode):
                count += 1
                if count > limits()["members"]:
                    problem("", f"it holds more than {limits()['members']:,} files; the rest was not looked at")
                    return
                yield Path(entry.path), relative, size
