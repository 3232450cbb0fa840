"""Data that a page carries beside its markup: JSON in scripts, as the site's own program reads it. Scripts are never run."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any

import orjson

from scanner.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scanner.readers.saved._page import SavedPage

_ASSIGNED = re.compile(r"(?:window\.)?__(?:INITIAL_STATE|NEXT_DATA|PRELOADED_STATE|APOLLO_STATE)__\s*=\s*(?=[{\[])")
_COMMENT = re.compile(r"^\s*<!--|-->\s*$")
_SMALL = 20  # characters of a script that hold nothing


def objects(page: SavedPage) -> list[dict[str, Any]]:
    """All objects of all data blocks, outer ones before inner ones, in the order of the page."""
    most, seen = table("saved")["bounds"]["values"], 0
    found: list[dict[str, Any]] = []
    for block in (*_blocks(page), *page.data):
        stack = [block]
        while stack and seen < most:
            value = stack.pop()
            seen += 1
            if isinstance(value, dict):
                found.append(value)
                stack.extend(v for v in reversed(value.values()) if isinstance(v, (dict, list)))
            elif isinstance(value, list):
                stack.extend(v for v in reversed(value) if isinstance(v, (dict, list)))
    return found


def _blocks(page: SavedPage) -> Iterator[Any]:
    for node in page.page.tree.css("script"):
        kind = (node.attributes.get("type") or "").lower()
        text = node.text()
        if len(text) < _SMALL or kind == "application/ld+json":  # read as facts of the page
            continue
        if kind.endswith("json"):
            value = parsed(_COMMENT.sub("", text))
            if value is None and "&quot;" in text:
                value = parsed(html.unescape(_COMMENT.sub("", text)))
        elif assigned := _ASSIGNED.search(text):
            value = first_value(text[assigned.end() :])
        else:
            continue
        if value is not None:
            yield value


def parsed(text: str | bytes) -> Any:
    """A JSON value; None where it is none."""
    try:
        return orjson.loads(text)
    except (orjson.JSONDecodeError, UnicodeEncodeError):
        pass
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def first_value(text: str) -> Any:
    """The JSON value at the beginning of a script, whatever follows it."""
    try:
        return json.JSONDecoder(strict=False).raw_decode(text)[0]
    except (ValueError, RecursionError):
        return None


def at(value: Any, *way: str | int) -> Any:
    """What lies in nested objects and lists; None where the way ends."""
    for step in way:
        if isinstance(step, int):
            value = value[step] if isinstance(value, list) and -len(value) <= step < len(value) else None
        else:
            value = value.get(step) if isinstance(value, dict) else None
    return value


def string(value: Any, *way: str | int) -> str:
    """The text there; "" where there is none."""
    found = at(value, *way)
    return found if isinstance(found, str) else ""


def ident(value: Any, *way: str | int) -> str:
    """The id there, as text or number; "" where there is none."""
    found = at(value, *way)
    return str(found) if type(found) is int else found if isinstance(found, str) else ""
