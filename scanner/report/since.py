"""What changed since the last scan. First what was marked as deleted and is still there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from scanner.report import words
from scanner.report.reference import Reference, known

_DONE = frozenset({"deleted"})


@dataclass(frozen=True, slots=True)
class Since:
    """A scan against the one before."""

    previous: Annotated[str, "When the last scan was made."]
    counts: Annotated[str, "New, changed, unchanged, gone and returned items, as a sentence."]
    still_there: Annotated[tuple[Reference, ...], "Marked as deleted, and in this archive all the same."]
    returned: Annotated[tuple[Reference, ...], "Gone in an earlier scan, here now."]
    changed: Annotated[tuple[Reference, ...], "Text or audience differs."]
    fresh: Annotated[tuple[Reference, ...], "New, with an advice above keeping."]
    gone: Annotated[tuple[str, ...], "No longer in the archive: platform, date and score at the time."]


def since(result: Mapping[str, Any], references: Mapping[str, Reference]) -> Since | None:
    """The comparison, or None on a first scan."""
    history, items = result["history"], result["items"]
    if not history["previous"]:
        return None

    def in_state(state: str) -> tuple[Reference, ...]:
        return known(references, (i["id"] for i in items if i["state"] == state and i["advice"] != "keep"))

    return Since(
        previous=words.day(words.moment(history["previous"]["at"])),
        counts=_counts(history),
        still_there=known(
            references, (i["id"] for i in items if (i["decision"] or {}).get("choice") in _DONE)
        ),
        returned=in_state("returned"),
        changed=in_state("changed"),
        fresh=in_state("new"),
        gone=tuple(_gone(entry) for entry in result["gone"]),
    )


def _counts(history: Mapping[str, Any]) -> str:
    names = {
        "new": "new", "changed": "changed", "returned": "back after being gone", "gone": "gone",
        "unchanged": "as they were",
    }  # fmt: skip
    parts = [f"{words.count(history[key])} {name}" for key, name in names.items() if history[key]]
    return f"Of all items, {words.listed(parts)}." if parts else "Nothing differs."


def _gone(entry: Mapping[str, Any]) -> str:
    score = entry["last_score"]
    before = "" if score is None else f", was “{words.ADVICE_SHORT[words.advice_of(score)].lower()}”"
    return f"{words.platform_name(entry['platform'])}, {words.day(words.moment(entry['created_at']))}{before}"
