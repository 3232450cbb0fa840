"""Safe, streaming access to what a person was given: a zip, several zips, an unpacked folder, a single file.

Nothing is extracted to disk. Sizes, ratios, depths and counts are bounded (`data/limits.toml`); names are only keys,
never paths to write to. Knows nothing about platforms: readers ask for members by pattern and get bytes, JSON
records or lines.
"""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
import json
import os
import re
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import IO, Any, NamedTuple

from scanner.errors import Encrypted, NotAnArchive, NotFound
from scanner.model import Skipped
from scanner.tables import limits

CHUNK = 1 << 20
_JUNK = re.compile(r"(?:^|/)(?:__macosx/|\._[^/]*$|\.ds_store$|thumbs\.db$|desktop\.ini$)")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError)


class MemberBroken(Exception):
    """A member cannot be read to its end; the text says why, without content."""


def normalise_name(name: str) -> str:
    """The form in which member names are compared: NFC, case folded, `/`, apostrophes and `_` alike."""
    name = unicodedata.normalize("NFC", name.replace("\\", "/")).casefold()
    return re.sub(r"['’‘`´]", "_", name)


def natural(key: str) -> list[tuple[int, int, str]]:
    """Sort key under which part 2 comes before part 10."""
    return [(1, int(t), "") if t.isdigit() else (0, 0, t) for t in re.split(r"(\d+)", key) if t]


class _Bounded(io.RawIOBase):
    """A stream that stops with `MemberBroken` instead of unpacking a bomb."""

    def __init__(self, raw: IO[bytes], packed: int, member_bytes: int) -> None:
        self._raw, self._packed, self._cap, self._seen = raw, max(packed, 1), member_bytes, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            data = self._raw.read(len(buffer))
        except _BROKEN as err:
            raise MemberBroken(_why(err)) from err
        self._seen += len(data)
        if self._seen > self._cap:
            raise MemberBroken(f"it unpacks to more than {self._cap:,} bytes")
        if self._seen > limits()["ratio_from"] and self._seen > self._packed * limits()["ratio"]:
            raise MemberBroken(f"it unpacks to more than {limits()['ratio']} times its size, as a zip bomb does")
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._raw.close()
        super().close()


def _why(err: BaseException) -> str:
    """A cause without content: zip libraries put member names, never texts, into their messages, but we keep neither."""
    if isinstance(err, RuntimeError) and not isinstance(err, NotImplementedError):
        return "it is protected by a password"
    if isinstance(err, NotImplementedError):
        return "it is packed with a method that this Python cannot unpack"
    if isinstance(err, (zipfile.BadZipFile, zlib.error, EOFError)):
        return "it is damaged or cut off"
    return "the file could not be opened or read"


@dataclass(frozen=True, slots=True)
class Member:
    """One file inside an input. `key` is the normalised name, `size` the stated unpacked size in bytes."""

    name: str
    key: str
    size: int
    packed: int
    input: str
    _open: Callable[[], IO[bytes]] = field(repr=False)

    @property
    def basename(self) -> str:
        return self.key.rsplit("/", 1)[-1]

    def open(self) -> io.BufferedReader:
        """A buffered binary stream. Reading raises `MemberBroken` where the member is damaged or over a bound."""
        try:
            raw = self._open()
        except _BROKEN as err:
            raise MemberBroken(_why(err)) from err
        return io.BufferedReader(_Bounded(raw, self.packed, limits()["member_bytes"]), CHUNK)

    def head(self, size: int = 65536) -> bytes:
        """The first bytes, for recognition; empty where the member cannot be read."""
        try:
            with self.open() as stream:
                return stream.read(size)
        except MemberBroken:
            return b""

    def read(self) -> bytes:
        """The whole member, where it must be held at once."""
        cap: int = limits()["whole_bytes"]
        with self.open() as stream:
            data = stream.read(cap + 1)
        if len(data) > cap:
            raise MemberBroken(f"it is larger than {cap:,} bytes and cannot be read in pieces")
        return data

    def text(self) -> Iterator[str]:
        """Decoded text in chunks of about a megabyte."""
        with self.open() as stream:
            yield from decode(iter(lambda: stream.read(CHUNK), b""))

    def lines(self) -> Iterator[str]:
        """Decoded lines without their ends; only LF and CRLF end a line."""
        rest = ""
        for chunk in self.text():
            parts = (rest + chunk).split("\n")
            rest = parts.pop()
            if len(rest) > limits()["record_chars"]:
                raise MemberBroken("a line is longer than any real one")
            yield from (p.removesuffix("\r") for p in parts)
        if rest:
            yield rest.removesuffix("\r")

    def rows(self) -> Iterator[list[str]]:
        """CSV rows; quoted fields may hold line breaks, rows may be longer than the header."""
        csv.field_size_limit(limits()["record_chars"])
        try:
            yield from csv.reader((line.replace("\0", "�") + "\n" for line in self.lines()), strict=False)
        except csv.Error as err:
            raise MemberBroken("a row is not valid CSV") from err

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


def decode(chunks: Iterable[bytes]) -> Iterator[str]:
    """Bytes to text: a byte order mark decides, else UTF-8; Windows-1252 where the first bytes are no UTF-8 at all."""
    decoder: codecs.IncrementalDecoder | None = None
    for chunk in chunks:
        if decoder is None:
            decoder = codecs.getincrementaldecoder(_encoding(chunk))("replace")
        text = decoder.decode(chunk)
        if text:
            yield text
    if decoder is not None and (text := decoder.decode(b"", final=True)):
        yield text


def _encoding(head: bytes) -> str:
    if head.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        valid = re.search(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}", head)
        return "utf-8" if valid else "cp1252"
    return "utf-8"


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
