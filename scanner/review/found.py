"""What lies about on this computer that somebody may want to open: archives among the downloads, and earlier reports."""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated
from urllib.parse import unquote, urlsplit

from platformdirs import user_documents_path, user_downloads_path

from scanner.archive import open_inputs, shown
from scanner.errors import ScannerError
from scanner.readers import recognise
from scanner.report import words
from scanner.report.stored import FILE

MOST = 12
_LOOKED_AT = 40  # the newest downloads; older ones can be named
_PATIENCE = 1.0  # seconds spent on looking into zips before the page is shown without the rest
_TELLING = re.compile(r"(?:twitter|x|facebook|instagram|threads|linkedin|mastodon|reddit)[-_]", re.IGNORECASE)
_SLUG = re.compile(r"\d{4}-\d\d-\d\d-(.+)")

_known: dict[tuple[str, int, int], str] = {}
"""What a zip was recognised as (empty: as nothing), by path, time and size: so that no page has to look twice."""


@dataclass(frozen=True, slots=True)
class Found:
    """An archive or a report."""

    path: Annotated[str, "Where it lies."]
    name: Annotated[str, "What it is called."]
    about: Annotated[str, "Platform, size and day, or whose report of which day."]


def archives(folder: Path | None = None) -> list[Found]:
    """Exports among the downloads, the newest first."""
    entries = []
    with contextlib.suppress(OSError), os.scandir(folder or user_downloads_path()) as listed:
        for entry in listed:
            with contextlib.suppress(OSError):
                if entry.name.lower().endswith(".zip") and entry.is_file():
                    facts = entry.stat()
                    entries.append((facts.st_mtime, facts.st_size, entry.name, entry.path))
    entries.sort(key=lambda e: (_TELLING.match(e[2]) is None, -e[0]))
    until, found = time.monotonic() + _PATIENCE, []
    for changed, size, name, path in entries[:_LOOKED_AT]:
        key = (path, int(changed), size)
        if key not in _known:
            if time.monotonic() > until:
                continue
            _known[key] = _platform(Path(path))
        if _known[key]:
            about = f"{_known[key]}, {_bytes(size)}, {words.day(datetime.fromtimestamp(changed).astimezone())}"
            found.append((changed, Found(path, shown(name), about)))
    return [f for _, f in sorted(found, key=lambda row: -row[0])][:MOST]


def _platform(path: Path) -> str:
    """What the export is of; empty where no reader knows it."""
    try:
        known = [reader.title.split(" (")[0] for archive in open_inputs(path) for reader, _ in recognise(archive)]
    except (ScannerError, OSError):
        return ""
    return words.listed(dict.fromkeys(known))


def folders() -> list[Path]:
    """Where reports lie: below the current folder, and among the person's documents."""
    return [Path("reports").absolute(), user_documents_path() / "exposure-reports"]


def new_reports() -> Path:
    """Where a report goes that is made here: beside others in the current folder, else among the person's documents.

    Whoever starts the program by a double click has no current folder to speak of.
    """
    here, documents = folders()
    return here if here.is_dir() and os.access(here, os.W_OK) else documents


def reports() -> list[Found]:
    """Earlier reports, the newest first."""
    found = []
    for file in {f.resolve(): f for folder in folders() for f in _below(folder)}.values():
        with contextlib.suppress(OSError):
            changed = file.stat().st_mtime
            slug = _SLUG.fullmatch(file.parent.name)
            name = shown(slug[1] if slug else file.parent.name)
            found.append((changed, Found(str(file.parent), name, words.day(datetime.fromtimestamp(changed).astimezone()))))
    return [f for _, f in sorted(found, key=lambda row: -row[0])][:MOST]


def _below(folder: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from folder.glob(f"*/{FILE}")
        yield from folder.glob(f"*/*/{FILE}")


def meant(text: str) -> Path:
    """The path that somebody typed or pasted: with quotes, a `~`, or as a file manager's file:// address."""
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        text = text[1:-1]
    if text.startswith("file://"):
        text = unquote(urlsplit(text).path)
        text = text[1:] if re.match("/[A-Za-z]:", text) else text
    return Path(text.replace("\0", "")).expanduser()


def _bytes(size: int) -> str:
    """“340 MB”."""
    for unit, most in (("kB", 1e6), ("MB", 1e9)):
        if size < most:
            return f"{max(1, round(size / (most / 1e3))):,} {unit}"
    return f"{size / 1e9:.1f} GB"
