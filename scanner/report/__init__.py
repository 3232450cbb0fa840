"""Draws a result document as a page, as JSON, as a table and as SARIF, without the archive that it came from.

`write` puts a set of files into a folder, `render` gives the bytes of one. Nothing here judges: every number and
every advice is the result's own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from scanner.errors import UsageError
from scanner.report.document import schema
from scanner.report.files import Content, NotWritable, add, prepared, replace

__all__ = ["FORMATS", "NotWritable", "prepared", "redraw", "render", "schema", "write"]

_NAMES = {"html": "report.html", "json": "report.json", "csv": "items.csv", "sarif": "report.sarif"}
_SET = frozenset({*_NAMES.values(), "items.profile.jsonl"})
"""All names that a report may have; an earlier report loses those that the new one does not write."""

FORMATS = tuple(_NAMES)


def render(result: Mapping[str, Any], fmt: str) -> bytes:
    """The bytes of one format (`html`, `json`, `csv` or `sarif`), as for `-o -`. Raises UsageError for another."""
    return _drawer(fmt)(result)


def write(
    result: Mapping[str, Any],
    directory: Path,
    formats: Sequence[str],
    *,
    moved: Mapping[str, Path | BinaryIO] | None = None,
) -> list[Path]:
    """Write the formats into `directory`, in place of an earlier report there, and return the paths.

    Files get mode 0600, folders that are made 0700. `moved` holds files that another stage has written beside the
    folder (`items.profile.jsonl`) and that belong to the set. Raises UsageError for an unknown format, NotWritable
    for the folder; in both cases an earlier report stays as it was.
    """
    drawers = {fmt: _drawer(fmt) for fmt in dict.fromkeys(formats)}
    contents: dict[str, Content] = {_NAMES[fmt]: draw(result) for fmt, draw in drawers.items()}
    return replace(directory, {**contents, **(moved or {})}, _SET)


def redraw(result: Mapping[str, Any], file: Path) -> list[Path]:
    """Write a changed result to the `file` that it was read from, and draw again what stands beside a `report.json`.

    All of it or none. Raises NotWritable.
    """
    contents: dict[str, Content] = {file.name: render(result, "json")}
    if file.name == _NAMES["json"]:
        contents |= {name: render(result, fmt) for fmt, name in _NAMES.items() if fmt != "json" and (file.parent / name).is_file()}
    return add(file.parent, contents, what="report")


def _drawer(fmt: str) -> Callable[[Mapping[str, Any]], bytes]:
    """Imported when asked for: a page needs no pandas at start, a table no templates."""
    if fmt == "html":
        from scanner.report.html import page

        return page
    if fmt == "json":
        from scanner.report.document import document

        return document
    if fmt == "csv":
        from scanner.report.table import table

        return table
    if fmt == "sarif":
        from scanner.report.sarif import sarif

        return sarif
    raise UsageError(f"There is no report format “{fmt}”.", hint=f"Formats: {', '.join(FORMATS)}.")
