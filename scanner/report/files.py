"""Writes a report's files as one set: all of the new ones or all of the old, readable by nobody else.

Everything is drawn in memory before an earlier report is touched. Where the system can, a file has no name until it
is whole, so a process killed in the middle leaves nothing behind.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO

from scanner.errors import NotWritable

__all__ = ["Content", "NotWritable", "add", "prepared", "replace"]

_FOLDER, _FILE = 0o700, 0o600
_PART = ".part"
_CHUNK = 1 << 20


Content = bytes | Path | BinaryIO
"""What a file is to hold: its bytes, a named file to move in, or an open file from `prepared`."""


@contextlib.contextmanager
def prepared(directory: Path) -> Iterator[BinaryIO]:
    """The folder, made where it is missing and proved before any work is put into a report, with an open file in it
    that another stage may fill and `replace` gives a name.

    Where no report comes of it, neither the file nor a folder that was made stays. Raises NotWritable.
    """
    try:
        missing = _missing(directory)
    except OSError as error:
        raise NotWritable(error, str(directory)) from error
    try:
        file = unnamed(directory, frozenset())
        try:
            yield file
        finally:
            with contextlib.suppress(OSError):  # whatever could not be written has been told by now
                file.close()
    finally:
        for folder in missing:
            with contextlib.suppress(OSError):  # it holds the report, or was never made
                folder.rmdir()


def unnamed(directory: Path, names: frozenset[str]) -> BinaryIO:
    """An open file in `directory` that another stage fills and `replace` gives a name; gone if the process dies.

    Raises NotWritable.
    """
    try:
        _make(directory, names)
        fd = _nameless(directory)
        return TemporaryFile(dir=directory) if fd is None else os.fdopen(fd, "wb")
    except OSError as error:
        raise NotWritable(error, str(directory)) from error


def replace(directory: Path, contents: Mapping[str, Content], names: frozenset[str]) -> list[Path]:
    """Write `contents` to `directory`; of `names`, those not in it are removed.

    Returns the paths in the order of `contents`. Raises NotWritable and leaves an earlier report as it was.
    """
    try:
        _make(directory, names)
        _sweep(directory, names)
        return _swap(directory, contents, names)
    except OSError as error:
        raise NotWritable(error, str(directory)) from error


def add(directory: Path, contents: Mapping[str, Content], *, what: str = "file") -> list[Path]:
    """Write `contents` beside whatever is in `directory`: all of them or none, and nothing else is touched.

    Folders that are missing are made. Raises NotWritable.
    """
    try:
        for folder in reversed(_missing(directory)):
            folder.mkdir(mode=_FOLDER, exist_ok=True)
        _sweep(directory, frozenset(contents))
        return _swap(directory, contents, frozenset())
    except OSError as error:
        raise NotWritable(error, str(directory), what=what) from error


def _missing(directory: Path) -> list[Path]:
    return [folder for folder in (directory, *directory.parents) if not folder.exists()]


def _make(directory: Path, names: frozenset[str]) -> None:
    """Folders that we make, and one that only holds a report, are closed to others; anything else stays as it is."""
    missing = _missing(directory)
    for folder in reversed(missing):
        folder.mkdir(mode=_FOLDER, exist_ok=True)
    ours = names | {_part(name) for name in names}
    if missing or all(entry.name in ours for entry in directory.iterdir()):
        directory.chmod(_FOLDER)


def _sweep(directory: Path, names: frozenset[str]) -> None:
    """Remove what a killed run may have left."""
    for name in names:
        (directory / _part(name)).unlink(missing_ok=True)


def _swap(directory: Path, contents: Mapping[str, Content], names: frozenset[str]) -> list[Path]:
    """First every file whole, then every name at once; the old files go last."""
    with contextlib.ExitStack() as stack:
        staged = []
        for name, content in contents.items():
            part = directory / _part(name)
            stack.callback(part.unlink, missing_ok=True)
            staged.append((name, part, _stage(directory, part, content, stack)))
        for _, part, fd in staged:
            if fd is not None:
                _name(fd, part, stack)
        for name, part, _ in staged:
            part.replace(directory / name)
        for name in names.difference(contents):
            (directory / name).unlink(missing_ok=True)
    _settle(directory)
    return [directory / name for name in contents]


def _stage(directory: Path, part: Path, content: Content, stack: contextlib.ExitStack) -> int | None:
    """Put content on the disk. Returns the descriptor of a file without a name, or None where it has the name
    `part` already, because the system knows no nameless files or because another stage wrote it.
    """
    if isinstance(content, Path):
        content.replace(part)
        part.chmod(_FILE)
        return None
    if not isinstance(content, bytes):
        content.flush()
        if not content.readable():  # nameless, and whole: all it lacks is the name
            os.fsync(content.fileno())
            return content.fileno()
    fd = _nameless(directory)
    if fd is None:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        named = os.open(part, flags, _FILE)
        try:
            _fill(named, content)
        finally:
            os.close(named)  # before the renaming: Windows renames no open file
        return None
    stack.callback(os.close, fd)
    _fill(fd, content)
    return fd


def _fill(fd: int, content: bytes | BinaryIO) -> None:
    for chunk in [content] if isinstance(content, bytes) else _chunks(content):
        view = memoryview(chunk)
        while view:
            view = view[os.write(fd, view) :]
    os.fsync(fd)


def _chunks(content: BinaryIO) -> Iterator[bytes]:
    content.seek(0)
    return iter(partial(content.read, _CHUNK), b"")


def _nameless(directory: Path) -> int | None:
    """A file that vanishes unless it is given a name (Linux)."""
    flag = getattr(os, "O_TMPFILE", None)
    if flag is None or not Path("/proc/self/fd").is_dir():
        return None
    with contextlib.suppress(OSError):
        return os.open(directory, flag | os.O_WRONLY, _FILE)
    return None


def _name(fd: int, part: Path, stack: contextlib.ExitStack) -> None:
    """Give a nameless file its name. The folder goes in as a descriptor because only then does Python's `os.link`
    follow the link in /proc, which stands for the file.
    """
    folder = os.open(part.parent, os.O_RDONLY)
    stack.callback(os.close, folder)
    os.link(f"/proc/self/fd/{fd}", part.name, dst_dir_fd=folder, follow_symlinks=True)


def _settle(directory: Path) -> None:
    """Make the new names survive a power cut, where folders can be synced."""
    if os.name == "posix":
        fd = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)


def _part(name: str) -> str:
    return f".{name}{_PART}"
