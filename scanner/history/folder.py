"""The one folder in which anything is kept: where it lies, who may read it, the key in it, and how to empty it."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from platformdirs import user_data_path

DATABASE, KEY, ADDRESSES = "history.sqlite", "history.key", "addresses.json"
ADDRESSES_PART = f".{ADDRESSES}.part"
_FOLDER, _FILE = 0o700, 0o600
_KEY_BYTES = 32
_PART = f".{KEY}.part"
OURS = (DATABASE, f"{DATABASE}-journal", f"{DATABASE}-wal", f"{DATABASE}-shm", KEY, _PART, ADDRESSES, ADDRESSES_PART)
"""Every name that we may give to a file in the folder; anything else there is somebody else's."""


def data_folder() -> Path:
    """`XDG_DATA_HOME` on every system, since whoever sets it means it; else the system's own place."""
    given = os.environ.get("XDG_DATA_HOME", "")
    return Path(given) / "exposure" if Path(given).is_absolute() else user_data_path("exposure", appauthor=False)


def made(folder: Path) -> Path:
    """The folder, there and closed to others. Raises OSError."""
    folder.mkdir(mode=_FOLDER, parents=True, exist_ok=True)
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        folder.chmod(_FOLDER)
    return folder


def private(path: Path) -> Path:
    """The file, there and readable by nobody else: a database made by SQLite itself would follow the umask. Raises OSError."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, _FILE))
    if os.name == "posix" and path.stat().st_mode & 0o077:
        path.chmod(_FILE)
    return path


def read_key(folder: Path) -> bytes | None:
    """The key, or None where there is none or only a part of one."""
    try:
        key = bytes.fromhex((folder / KEY).read_text("ascii").strip())
    except (OSError, ValueError):
        return None
    return key if len(key) == _KEY_BYTES else None


def new_key(folder: Path) -> bytes:
    """A key in a file that is whole or not there. Raises OSError."""
    key, part = secrets.token_bytes(_KEY_BYTES), folder / _PART
    part.unlink(missing_ok=True)
    fd = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FILE)
    try:
        os.write(fd, key.hex().encode() + b"\n")
        os.fsync(fd)
    finally:
        os.close(fd)
    part.replace(folder / KEY)
    return key


def kept(folder: Path) -> list[Path]:
    """The files of ours that are there."""
    return [path for name in OURS if (path := folder / name).is_symlink() or path.exists()]


def forget(folder: Path) -> tuple[list[Path], list[tuple[Path, str]], list[Path]]:
    """Remove every file of ours, and the folder where nothing else is in it.

    Returns what was removed, what could not be (with the system's reason), and what is not ours.
    """
    removed, stuck = [], []
    for path in kept(folder):
        try:
            path.unlink()
            removed.append(path)
        except OSError as err:
            stuck.append((path, err.strerror or "in use"))
    others: list[Path] = []
    with contextlib.suppress(OSError):
        others = sorted(path for path in folder.iterdir() if path.name not in OURS)
        if not others and not stuck:
            folder.rmdir()
    return removed, stuck, others
