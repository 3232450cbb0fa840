"""Safe, streaming access to what a person was given: a zip, several zips, an unpacked folder, a single file.

Nothing is extracted to disk. Sizes, ratios, depths and counts are bounded (`data/limits.toml`); names are only keys,
never paths to write to. Knows nothing about platforms: readers ask for members by pattern and get bytes, JSON
records or lines.
"""

from __future__ import annotations

import codecs
import csv
import hashlib
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
from functools import cache, partial
from pathlib import Path
from typing import IO, Any, NamedTuple, Self

from scanner.errors import Encrypted, NotAnArchive, NotFound
from scanner.model import Skipped
from scanner.tables import limits

CHUNK = 1 << 20
STEP = 1 << 16  # bytes in one go: so much at most is lost before a damaged place
_JUNK = re.compile(r"(?:^|/)(?:__macosx/|\._[^/]*$|\.ds_store$|thumbs\.db$|desktop\.ini$)")
_OUTSIDE = re.compile(r"^/|(?:^|/)\.\.(?:/|$)|^[a-z]:")
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


def name_of(path: Path) -> str:
    """What an input is called in results and messages: the last part of its path."""
    return shown(path.name or path.resolve().name or str(path))


class Stream:
    """The bytes of a member. Stops with `MemberBroken` instead of unpacking a bomb, and gives what stands before a
    damaged place before it does."""

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
    size in bytes, `checksum` the CRC-32 that a zip states."""

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
        encoding = json.detect_encoding(start[:4])
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
    """A single byte that is no UTF-8 is a Windows-1252 letter: old editors save so; a longer piece is a cut character."""
    assert isinstance(err, UnicodeDecodeError)
    odd = err.object[err.start : err.end]
    return odd.decode("cp1252", "replace") if len(odd) == 1 else "\N{REPLACEMENT CHARACTER}", err.end


codecs.register_error("windows-1252", _windows_1252)


def decode(chunks: Iterable[bytes]) -> Iterator[str]:
    """Bytes to text: a byte order mark or null bytes tell UTF-16 and UTF-32, else it is UTF-8; bytes that are none are
    read as Windows-1252."""
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
    decoder, held = (_decoder(held), held) if decoder is None else (decoder, b"")
    if text := decoder.decode(held, final=True):
        yield text


def _decoder(head: bytes) -> codecs.IncrementalDecoder:
    encoding = json.detect_encoding(head[:4])
    return codecs.getincrementaldecoder(encoding)("windows-1252" if encoding.startswith("utf-8") else "replace")


# --- JSON, record by record ------------------------------------------------------------------------------------------

_DECODER = json.JSONDecoder(strict=False)  # raw control characters inside strings occur in real exports
_SPACE = re.compile(r"[ \t\r\n\ufeff]*")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]]', re.DOTALL)


class Found(NamedTuple):
    """One JSON value met in a stream: keys on the way to it, its index in its list (None outside lists), the value.

    `error` is a reason without content where the record could not be read; `value` is None then.
    """

    path: tuple[str, ...]
    index: int | None  # type: ignore[assignment]  # shadows tuple.index, which nobody needs here
    value: Any
    error: str | None = None


class _Window:
    """A sliding window of text over a chunked source."""

    def __init__(self, chunks: Iterator[str]) -> None:
        self.chunks, self.buffer, self.pos, self.done = chunks, "", 0, False

    def more(self) -> bool:
        if self.done:
            return False
        chunk = next(self.chunks, None)
        if chunk is None:
            self.done = True
            return False
        self.buffer, self.pos = self.buffer[self.pos :] + chunk, 0
        return True

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
                value, self.pos = _DECODER.raw_decode(self.buffer, self.pos)
            except RecursionError as err:
                raise ValueError("nested too deeply") from err
            except json.JSONDecodeError as err:
                cut = err.msg.startswith("Unterminated") or err.pos >= len(self.buffer) - 16
                if not cut or len(self.buffer) - self.pos > limits()["record_chars"] or not self.more():
                    raise
            else:
                # a number at the very end of the buffer may go on in the next chunk
                if self.pos == len(self.buffer) and isinstance(value, (int, float)) and self.more():
                    continue
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

    def skip_balanced(self) -> bool:
        """Step over a broken value by counting brackets outside strings; False where it never closes."""
        depth, at = 0, self.pos
        while True:
            for token in _TOKEN.finditer(self.buffer, at):
                sign = token.group()
                depth += (sign in "{[") - (sign in "}]")
                if depth < 0:
                    return False
                if depth == 0 and sign in "}]":
                    end = _SPACE.match(self.buffer, token.end()).end()  # type: ignore[union-attr]
                    if self.buffer[end : end + 1] not in (",", "]", ""):
                        return False  # a quote is missing: brackets and texts are taken for each other
                    self.pos = token.end()
                    return True
            if len(self.buffer) - self.pos > limits()["resync_chars"] or not self.more():
                return False
            depth, at = 0, self.pos


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


def _elements(window: _Window, path: tuple[str, ...]) -> Iterator[Found]:
    window.pos += 1
    index, errors, resync = 0, 0, None
    while True:
        sign = window.peek()
        if sign == ",":
            window.pos += 1
            continue
        if sign == "]":
            window.pos += 1
            return
        if sign == "":
            yield Found(path, index, None, "the file ends in the middle of a list")
            return
        start = window.pos
        try:
            value = window.value()
        except ValueError:
            yield Found(path, index, None, "the record is not valid JSON")
            errors += 1
            found = _skip_record(window, resync)
            if not found or errors > limits()["bad_records"]:
                yield Found(path, index + 1, None, "nothing after it could be read")
                window.pos = len(window.buffer)
                while window.more():
                    window.pos = len(window.buffer)
                return
        else:
            if resync is None and isinstance(value, dict) and value and start < len(window.buffer):
                first = next(iter(value))
                # "}, {" and the same first key mark the next record; inside a text the quotes would be escaped
                resync = re.compile(r"\}\s*,\s*(?=\{\s*" + re.escape(json.dumps(first)) + r"\s*:)")
            yield Found(path, index, value)
        index += 1


def _skip_record(window: _Window, resync: re.Pattern[str] | None) -> bool:
    """Step over a broken record: to the nearer of its closing bracket and the start of the next record."""
    start = window.pos
    closed = window.skip_balanced()
    if resync is None or (closed and not resync.search(window.buffer, start, window.pos + 1)):
        return closed
    window.pos = start
    return window.skip_to(resync)


def _members(window: _Window, path: tuple[str, ...], arrays: Callable[[str], bool]) -> Iterator[Found]:
    window.pos += 1
    while True:
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
            if sign == "[" and arrays(key):
                yield from _elements(window, (*path, key))
            elif sign == "{" and arrays(key):
                yield from _members(window, (*path, key), arrays)
            else:
                yield Found((*path, key), None, window.value())
        except ValueError:
            yield Found(path, None, None, "the file is not valid JSON" if sign else "the file ends too early")
            window.pos = len(window.buffer)
            while window.more():
                window.pos = len(window.buffer)
            return


# --- containers ------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Archive:
    """What one or more inputs hold, merged: members of all of them, in order of input and natural order of names.

    The same member name may occur twice (overlapping exports); whoever reads decides what is a duplicate.
    """

    inputs: list[Input]
    members: list[Member]
    problems: list[Skipped] = field(default_factory=list)

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
        return Archive(self.inputs + other.inputs, self.members + other.members, self.problems + other.problems)


@cache
def _suffix(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|/)(?:{pattern})$")


@dataclass(frozen=True, slots=True)
class Input:
    """One thing named on the command line or found in a folder: display name, SHA-256 (hex), layout."""

    name: str
    layout: str
    path: Path = field(repr=False)

    def sha256(self) -> str:
        """Of the file's bytes; of a folder: of its sorted member names and sizes, one `size name` a line."""
        digest = hashlib.sha256()
        if self.path.is_dir():
            rows = sorted(
                f"{p.stat().st_size} {p.relative_to(self.path).as_posix()}\n"
                for p in self.path.rglob("*")
                if p.is_file() and not p.is_symlink()
            )
            for row in rows:
                digest.update(row.encode("utf-8", "surrogateescape"))
        else:
            with self.path.open("rb") as stream:
                while chunk := stream.read(CHUNK):
                    digest.update(chunk)
        return digest.hexdigest()


def open_inputs(path: Path) -> list[Archive]:
    """The containers at a path: one for a zip or file, for a folder one for its loose files and one for each zip in it.

    Raises NotFound, NotAnArchive, Encrypted. Damage inside a folder of zips becomes a problem of the result instead.
    """
    try:
        mode = path.stat().st_mode
    except OSError as err:
        raise NotFound(
            f"There is no file or folder “{path}” that can be opened.",
            hint="Check the spelling, or drag the file into the terminal window to insert its full name.",
        ) from err
    if stat.S_ISDIR(mode):
        return _folder(path)
    if not stat.S_ISREG(mode):
        raise NotAnArchive(f"“{path.name}” is not an ordinary file.", hint="Give the zip, the folder or one file of the export.")
    if zipfile.is_zipfile(path) or _starts_like_zip(path):
        return _zip_file(path)
    member = Member(path.name, normalise_name(path.name), path.stat().st_size, path.stat().st_size, path.name, lambda: path.open("rb"))
    return [Archive([Input(path.name, "file", path)], [member])]


def _starts_like_zip(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            return stream.read(4) == b"PK\x03\x04"
    except OSError as err:
        raise NotFound(f"“{path.name}” cannot be opened.", hint="Check that you may read the file.") from err


def _zip_file(path: Path) -> list[Archive]:
    try:
        archive = zipfile.ZipFile(path)
    except _BROKEN as err:
        raise NotAnArchive(
            f"“{path.name}” is a zip that is damaged or was not downloaded to its end.",
            hint="Download it again; or unpack it with your computer's own program and give the folder instead.",
        ) from err
    return _zip_members(archive, path.name, Input(path.name, "zip", path), depth=1)


def _zip_members(archive: zipfile.ZipFile, name: str, source: Input, depth: int) -> list[Archive]:
    here, nested = Archive([source], []), []
    infos = archive.infolist()
    if len(infos) > limits()["members"]:
        here.problems.append(Skipped(where=name, reason=f"it lists more than {limits()['members']:,} files; the rest was not looked at"))
        infos = infos[: limits()["members"]]
    files = [i for i in infos if not i.is_dir()]
    if files and all(i.flag_bits & 1 for i in files):
        raise Encrypted(
            f"“{name}” is protected by a password.",
            hint="Unpack it with the password on your computer and give the folder instead.",
        )
    for info in files:
        member_name = _zip_name(info)
        key = normalise_name(member_name)
        if _JUNK.search(key):
            continue
        if key.startswith("/") or re.search(r"(?:^|/)\.\.(?:/|$)|^[a-z]:", key):
            here.problems.append(Skipped(where=name, reason="a file in it has a name that points outside the archive; it was not read"))
            continue
        if info.flag_bits & 1:
            here.problems.append(Skipped(where=f"{name}: {member_name}", reason="it is protected by a password"))
            continue
        if key.endswith(".zip") and depth < limits()["nested_archives"]:
            nested.extend(_nested(archive, info, name, member_name, source, depth, here))
            continue
        here.members.append(Member(member_name, key, info.file_size, info.compress_size, source.name, lambda a=archive, i=info: a.open(i)))  # type: ignore[misc]
    return [here, *nested] if here.members or not nested else nested


def _nested(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, member_name: str, source: Input, depth: int, here: Archive) -> list[Archive]:
    inner_name = f"{name}: {member_name}"
    if info.file_size > limits()["whole_bytes"] and info.compress_type != zipfile.ZIP_STORED:
        here.problems.append(Skipped(where=inner_name, reason="it is a large zip packed inside a zip; unpack the outer one and give the folder"))
        return []
    try:
        return _zip_members(zipfile.ZipFile(archive.open(info)), inner_name, source, depth + 1)
    except (*_BROKEN, Encrypted) as err:
        here.problems.append(Skipped(where=inner_name, reason=_why(err)))
        return []


def _zip_name(info: zipfile.ZipInfo) -> str:
    """The member's name; without the UTF-8 flag zipfile reads cp437, which is often UTF-8 all the same."""
    if info.flag_bits & 0x800:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename


def _folder(root: Path) -> list[Archive]:
    here, zips = Archive([Input(root.name or str(root), "folder", root)], []), []
    for path, relative, size in _walk(root, here.problems):
        key = normalise_name(relative)
        if _JUNK.search(key):
            continue
        if key.endswith(".zip"):
            try:
                zips.extend(_zip_file(path))
            except (NotAnArchive, Encrypted) as err:
                here.problems.append(Skipped(where=relative, reason=str(err)))
            continue
        here.members.append(Member(relative, key, size, size, here.inputs[0].name, lambda p=path: p.open("rb")))  # type: ignore[misc]
    here.members.sort(key=lambda m: natural(m.key))
    return ([here] if here.members or here.problems or not zips else []) + zips


def _walk(root: Path, problems: list[Skipped]) -> Iterator[tuple[Path, str, int]]:
    """Ordinary files below `root`, links not followed, depth and count bounded."""
    count, stack = 0, [(root, "", 0)]
    while stack:
        folder, prefix, depth = stack.pop()
        if depth > limits()["depth"]:
            problems.append(Skipped(where=prefix, reason="folders are nested too deeply; it was not looked into"))
            continue
        try:
            entries = sorted(os.scandir(folder), key=lambda e: e.name)
        except OSError:
            problems.append(Skipped(where=prefix or root.name, reason="the folder could not be opened"))
            continue
        for entry in entries:
            relative = prefix + entry.name
            if entry.is_symlink():
                continue
            if entry.is_dir():
                stack.append((Path(entry.path), relative + "/", depth + 1))
            elif entry.is_file():
                count += 1
                if count > limits()["members"]:
                    problems.append(Skipped(where=root.name, reason=f"it holds more than {limits()['members']:,} files; the rest was not looked at"))
                    return
                yield Path(entry.path), relative, entry.stat().st_size
