"""Two results side by side, without the archives and without the words of any item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from scanner.errors import NotAReport
from scanner.report import words

CHANGES = ("new", "gone", "not listed", "changed", "advice")
"""What can be said of a listed item: only in the newer result; gone from the archive; only in the older one, so either gone
or no longer worth listing; of another text or audience; of another advice.
"""


def difference(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """Both results in numbers, and every listed item that is not in both as it was, the highest score first. Raises NotAReport."""
    for result in (old, new):
        _check(result)
    pairs = _pairs(old["items"], new["items"])
    gone = {entry["id"] for entry in new["gone"]}
    rows = []
    for was, now in pairs:
        if change := _change(was, now, gone):
            either = now or was
            assert either is not None
            rows.append({
                "change": change, **{key: either[key] for key in ("id", "native_id", "platform", "kind", "created_at")},
                "old": _verdict(was), "new": _verdict(now),
            })  # fmt: skip
    rows.sort(key=lambda row: (-max(side["score"] for side in (row["old"], row["new"]) if side), row["created_at"] or "", row["id"]))
    return {
        "old": _side(old), "new": _side(new), "same_account": bool(_accounts(old) & _accounts(new)),
        "counts": {**{change: sum(row["change"] == change for row in rows) for change in CHANGES}, "unchanged": len(pairs) - len(rows)},
        "items": rows,
    }  # fmt: skip


def table(found: Mapping[str, Any]) -> str:
    """The same for reading in a terminal."""
    old, new = found["old"], found["new"]
    sides: list[tuple[str, ...]] = [("", "old", "new"), ("made", _day(old["generated_at"]), _day(new["generated_at"])), ("items read", words.count(old["items"]), words.count(new["items"]))]
    sides += [(words.ADVICE_SHORT[a].lower(), *(words.count(side["by_advice"].get(a, 0)) for side in (old, new))) for a in reversed(words.ADVICE)]
    lines = _columns(sides)
    if not found["same_account"]:
        lines += ["", "The two results are of different accounts, as far as their names and handles tell."]
    told = [f"{words.count(found['counts'][change])} {_SAID[change]}" for change in (*CHANGES, "unchanged") if found["counts"][change]]
    lines += ["", f"Of the listed items: {'; '.join(told) or 'there are none'}."]
    if found["items"]:
        head = ("change", "id", "platform", "kind", "date", "old", "new")
        lines += ["", *_columns([head, *(_row(row) for row in found["items"])])]
    return words.showable("\n".join(lines))  # a platform's name comes from the archive, too


_SAID = {
    "new": "new", "gone": "gone from the archive", "not listed": "no longer listed (gone, or no longer worth it)",
    "changed": "with another text or audience", "advice": "with another advice", "unchanged": "as they were",
}  # fmt: skip


class _Summary(msgspec.Struct):
    items: int
    by_advice: dict[str, int]


class _Gone(msgspec.Struct):
    id: str


class _Compared(msgspec.Struct):
    summary: _Summary
    gone: list[_Gone]


def _check(result: Mapping[str, Any]) -> None:
    try:
        msgspec.convert(result, _Compared)
    except msgspec.ValidationError:
        raise NotAReport("That report is not as this program wrote it (its counts).", hint="Scan the archive again.") from None


def _pairs(old: Sequence[Mapping[str, Any]], new: Sequence[Mapping[str, Any]]) -> list[tuple[Mapping[str, Any] | None, Mapping[str, Any] | None]]:
    """Items that are the same by id, else by kind, minute and text: another layout of an export may change the id."""
    left = {item["id"]: item for item in old}
    alike: dict[tuple[str, ...], list[str]] = {}
    for item in old:
        alike.setdefault(_twin(item), []).append(item["id"])
    pairs: list[tuple[Mapping[str, Any] | None, Mapping[str, Any] | None]] = []
    fresh = []
    for item in new:
        if (same := left.pop(item["id"], None)) is not None:
            pairs.append((same, item))
        else:
            fresh.append(item)
    for item in fresh:
        twin = next((key for key in alike.get(_twin(item), ()) if key in left and not (left[key]["native_id"] and item["native_id"])), None)
        pairs.append((left.pop(twin) if twin else None, item))
    return pairs + [(item, None) for item in left.values()]


def _twin(item: Mapping[str, Any]) -> tuple[str, ...]:
    when = words.moment(item["created_at"])
    return item["platform"], item["kind"], str(when and int(when.timestamp() // 60)), " ".join(item["text"].split())


def _change(was: Mapping[str, Any] | None, now: Mapping[str, Any] | None, gone: set[str]) -> str:
    if was is None or now is None:
        return "new" if was is None else "gone" if was["id"] in gone else "not listed"
    other_audience = was["audience"] != now["audience"] and "unknown" not in (was["audience"], now["audience"])
    if was["text"].split() != now["text"].split() or other_audience:
        return "changed"
    return "advice" if was["advice"] != now["advice"] else ""


def _verdict(item: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if item is None else {key: item[key] for key in ("rank", "score", "advice", "decision")}


def _side(result: Mapping[str, Any]) -> dict[str, Any]:
    return {"generated_at": result["generated_at"], "tool": result["tool"], "items": result["summary"]["items"], "by_advice": result["summary"]["by_advice"]}


def _accounts(result: Mapping[str, Any]) -> set[tuple[str, str]]:
    return {(a["platform"], str(a[key]).casefold()) for a in result["accounts"] for key in ("handle", "name") if a[key]} or {("", "")}


def _day(value: str) -> str:
    return words.day(words.moment(value))


def _row(row: Mapping[str, Any]) -> tuple[str, ...]:
    old, new = ("-" if side is None else f"{words.ADVICE_SHORT[side['advice']].lower()} {int(side['score'])}" for side in (row["old"], row["new"]))
    return row["change"], row["id"], words.platform_name(row["platform"]), words.KINDS[row["kind"]], words.day(words.moment(row["created_at"])), old, new


def _columns(rows: Sequence[tuple[str, ...]]) -> list[str]:
    wide = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, wide, strict=True)).rstrip() for row in rows]
