"""What changed since the last scan. First what was marked as deleted and is still there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from scanner.report import words
from scanner.report.reference import Reference, known

_DONE = frozenset({"delete", "deleted"})
MOST = 50
"""Lines of each list, the strongest first; an account made private changes everything at once."""


@dataclass(frozen=True, slots=True)
class Step:
    """One scan in a row of scans."""

    day: Annotated[str, "When it was made."]
    items: Annotated[str, "Items read."]
    strong: Annotated[str, "Items to remove."]
    review: Annotated[str, "Items to review."]


@dataclass(frozen=True, slots=True)
class Since:
    """A scan against the one before."""

    previous: Annotated[str, "When the last scan was made."]
    first: Annotated[str, "Set where something was to be deleted and is still there: the first line of the page."]
    only_new: Annotated[bool, "Whether the page lists nothing else than what is new, changed or back."]
    counts: Annotated[str, "New, changed, unchanged, gone and returned items, as a sentence."]
    still_there: Annotated[tuple[Reference, ...], "Decided to delete, and in this archive all the same."]
    returned: Annotated[tuple[Reference, ...], "Gone in an earlier scan, here now."]
    changed: Annotated[tuple[Reference, ...], "Text or audience differs."]
    fresh: Annotated[tuple[Reference, ...], "New, with an advice above keeping."]
    gone: Annotated[tuple[str, ...], "No longer in the archive: platform, date, advice at the time, decision."]
    cut: Annotated[str, "Set where a list was too long to be shown whole."]
    trend: Annotated[tuple[Step, ...], "Earlier scans of the same accounts and this one; empty where there are none."]


def since(result: Mapping[str, Any], references: Mapping[str, Reference]) -> Since | None:
    """The comparison, or None on a first scan."""
    history, items = result["history"], result["items"]
    if not history["previous"]:
        return None

    def in_state(state: str) -> tuple[Reference, ...]:
        return known(references, (i["id"] for i in items if i["state"] == state and i["advice"] != "keep"))

    returned, changed, fresh = map(in_state, ("returned", "changed", "new"))
    listed = [i["id"] for i in items if (i["decision"] or {}).get("choice") in _DONE and not i.get("gone")]
    there = len(history.get("still_there", listed))
    return Since(
        previous=words.day(words.moment(history["previous"]["at"])),
        first=_first(there),
        only_new=bool(history.get("only_new")),
        counts=_counts(history),
        still_there=known(references, listed),
        returned=returned[:MOST],
        changed=changed[:MOST],
        fresh=fresh[:MOST],
        gone=tuple(_gone(entry) for entry in result["gone"][:MOST]),
        cut=f"Of each list the first {MOST} are shown here." if max(map(len, (returned, changed, fresh, result["gone"]))) > MOST else "",
        trend=tuple(_step(scan) for scan in history.get("trend", ())),
    )


def _first(there: int) -> str:
    if not there:
        return ""
    return f"{words.capital(words.spelled(there))} {'item' if there == 1 else 'items'} that you decided to delete {'is' if there == 1 else 'are'} still there."


def _step(scan: Mapping[str, Any]) -> Step:
    by_advice = scan["by_advice"]
    strong = by_advice.get("delete", 0) + by_advice.get("delete_now", 0)
    return Step(words.day(words.moment(scan["at"])), *map(words.count, (scan["items"], strong, by_advice.get("review", 0))))


def _counts(history: Mapping[str, Any]) -> str:
    names = {
        "new": "new", "changed": "changed", "returned": "back after being gone", "gone": "gone",
        "unchanged": "as they were",
    }  # fmt: skip
    parts = [f"{words.count(history[key])} {name}" for key, name in names.items() if history[key]]
    told = f"Of all items, {words.listed(parts)}." if parts else "Nothing differs."
    missed = history.get("not_met", 0)
    if missed:
        told += f" {words.counted(missed, 'earlier item')} could not be looked for: see what was not looked at."
    return told


def _gone(entry: Mapping[str, Any]) -> str:
    score = entry["last_score"]
    before = "" if score is None else f", was “{words.ADVICE_SHORT[words.advice_of(score)].lower()}”"
    decision = entry.get("decision") or {}
    decided = "; you had decided to delete it" if decision.get("choice") in _DONE else ""
    return f"{words.platform_name(entry['platform'])}, {words.day(words.moment(entry['created_at']))}{before}{decided}"
