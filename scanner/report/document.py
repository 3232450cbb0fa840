"""`report.json`: the result itself, one element of each list a line, so that two reports can be compared."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import resources
from typing import Any

import orjson


def document(result: Mapping[str, Any]) -> bytes:
    """UTF-8 JSON, the text of items kept code point for code point."""
    fields = b",\n".join(dumps(key) + b": " + _block(value) for key, value in result.items())
    return b"{\n" + fields + b"\n}\n"


def dumps(value: Any) -> bytes:
    """Compact UTF-8 JSON. Half surrogates, which archives do hold and UTF-8 does not, stay as JSON's own escapes."""
    try:
        return orjson.dumps(value)
    except orjson.JSONEncodeError:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return text.encode("utf-8", "backslashreplace")


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the document."""
    text = resources.files("scanner").joinpath("data/report.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def _block(value: Any) -> bytes:
    """A list has one element a line; anything else is one line."""
    if isinstance(value, list | tuple) and value:
        return b"[\n" + b",\n".join(map(dumps, value)) + b"\n]"
    return dumps(value)
