"""The practitioner's private list of client names: held in memory only, matched against texts and people.

A roster is a text file with a name a line, or CSV with a header `name,aliases,handles,note`. It adds no name to any
output: a match changes how likely an item or a connection is to concern a client, and nothing else.
"""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from typing import Literal

from scanner.archive import decode
from scanner.errors import NotFound, UsageError
from scanner.tables import limits
from scanner.text import fold

Strength = Literal["", "first", "full"]
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


class Roster:
    """Names of clients. `repr` never shows them."""

    def __init__(self, names: list[list[str]], handles: set[str]) -> None:
        self._full = {tuple(n) for n in names if len(n) > 1}
        self._firsts = {n[0] for n in names if len(n[0]) > 2}
        self._lasts = {n[-1] for n in names if len(n) > 1 and len(n[-1]) > 2}
        self._handles = handles

    def __repr__(self) -> str:
        return f"Roster({len(self._full)} names)"

    def __bool__(self) -> bool:
        return bool(self._full or self._firsts or self._handles)

    def in_text(self, text: str) -> Strength:
        """`full` where a whole name, or a surname with a title or initial, occurs; `first` for a capitalised first name."""
        if not self:
            return ""
        found = [(m.group(), fold(m.group())) for m in _WORD.finditer(text)]
        folded = [f for _, f in found]
        for index, (word, plain) in enumerate(found):
            if plain in self._lasts and word[0].isupper():
                before = folded[index - 1] if index else ""
                if (before in self._firsts or len(before) == 1 or before in ("mr", "mrs", "ms", "miss", "dr")) and (
                    len(before) <= 4 or any(n[0] == before and n[-1] == plain for n in self._full)
                ):
                    return "full"
        if any(h in fold(text) for h in self._handles):
            return "full"
        return "first" if any(p in self._firsts and w[0].isupper() for w, p in found) else ""

    def is_person(self, name: str | None, handle: str | None = None) -> Strength:
        """Whether a person's name or handle is on the list: `full` for first and last name or handle."""
        if handle and fold(handle).lstrip("@") in self._handles:
            return "full"
        parts = tuple(_WORD.findall(fold(name or "")))
        if not parts:
            return ""
        if len(parts) > 1 and any(parts[0] == n[0] and parts[-1] == n[-1] for n in self._full):
            return "full"
        return "first" if parts[0] in self._firsts or parts[-1] in self._lasts else ""


EMPTY = Roster([], set())


def load(path: Path) -> Roster:
    """Read a roster file. Raises NotFound, UsageError; messages never quote it."""
    try:
        data = path.read_bytes()
    except OSError as err:
        raise NotFound("The roster file cannot be opened.", hint="Check the name after --roster.") from err
    if len(data) > limits()["roster_bytes"] or b"\0" in data[:4096] or data[:4] == b"PK\x03\x04":
        raise UsageError(
            "The roster file is no list of names.",
            hint="Save it as plain text with one name a line, or as CSV with the columns name,aliases,handles,note.",
        )
    text = "".join(decode([data]))
    names: list[list[str]] = []
    handles: set[str] = set()
    rows = list(csv.reader(io.StringIO(text)))
    header = [c.strip().casefold() for c in rows[0]] if rows else []
    for row in rows[1:] if "name" in header else []:
        cells = dict(zip(header, row, strict=False))
        names += [_WORD.findall(fold(name)) for name in (cells.get("name", ""), *re.split(r"[;|]", cells.get("aliases", "")))]
        handles |= {fold(h).strip().lstrip("@") for h in re.split(r"[;|,\s]+", cells.get("handles", "")) if len(h.strip()) > 2}
    if "name" not in header:
        names = [_WORD.findall(fold(line)) for line in text.splitlines()]
    return Roster([n for n in names if n], handles)
