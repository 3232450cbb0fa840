"""`items.csv`: one row for each listed item, in rank order, for a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scanner.report import words

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NUMBERS = frozenset({"rank", "score", "client_probability", "reidentification_level", "dual_level"})


def table(result: Mapping[str, Any]) -> bytes:
    """UTF-8, RFC 4180, header first. Cells that a spreadsheet would take for a formula get an apostrophe."""
    import pandas as pd

    frame = pd.DataFrame([_row(item) for item in result["items"]], columns=list(_COLUMNS), dtype=object)
    text: str = frame.to_csv(index=False, lineterminator="\r\n")  # with it, a lone \r in a text is quoted too
    return text.encode("utf-8", "replace")


def _row(item: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _cell(name, column(item)) for name, column in _COLUMNS.items()}


def _cell(name: str, value: Any) -> Any:
    return value if name in _NUMBERS else safe_cell(value)


def safe_cell(value: Any) -> str:
    """The value as text; what a spreadsheet would take for a formula gets an apostrophe."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _observer(name: str) -> Any:
    def column(item: Mapping[str, Any]) -> str:
        circle = item["reidentification"]["observers"].get(name) or {}
        probability = circle.get("probability")
        return "" if probability is None else words.STEPS_OF_LIKELIHOOD[words.likelihood(probability)]

    return column


def _joined(values: Any) -> str:
    return "; ".join(dict.fromkeys(str(value) for value in values))


def _decision(part: str) -> Any:
    def column(item: Mapping[str, Any]) -> str:
        return str((item["decision"] or {}).get(part) or "")

    return column


_COLUMNS: dict[str, Any] = {
    "rank": lambda i: i["rank"],
    "advice": lambda i: i["advice"],
    "score": lambda i: i["score"],
    "platform": lambda i: i["platform"],
    "kind": lambda i: i["kind"],
    "created_at": lambda i: i["created_at"],
    "audience": lambda i: i["audience"],
    "author": lambda i: i["author"],
    "text": lambda i: i["text"],
    "steps": lambda i: " ".join(words.STEP_SENTENCES.get(step, step) for step in i["steps"]),
    "url": lambda i: i["url"],
    "about": lambda i: i["about"]["label"],
    "client_probability": lambda i: i["about"]["client_probability"],
    "reidentification_level": lambda i: i["reidentification"]["level"],
    **{f"could_tell_{name}": _observer(name) for name in words.OBSERVERS},
    "dual_level": lambda i: i["dual_relationship"]["level"],
    "dual_kinds": lambda i: _joined(i["dual_relationship"]["kinds"]),
    "identifier_types": lambda i: _joined(found["type"] for found in i["identifiers"]),
    "findings": lambda i: _joined(found["signal"] for found in i["findings"]),
    "standards": lambda i: _joined(key for found in i["findings"] for key in found["standards"]),
    "subject": lambda i: i["subject"],
    "state": lambda i: i["state"],
    "decision": _decision("choice"),
    "decision_by": _decision("by"),
    "decision_reason": _decision("reason"),
    "id": lambda i: i["id"],
    "native_id": lambda i: i["native_id"],
}
