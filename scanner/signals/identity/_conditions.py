"""Conditions, substances and treatments as pattern fragments, from `data/conditions.toml`."""

from __future__ import annotations

from scanner.tables import table


def condition(kind: str) -> str:
    """One alternation of all conditions of a kind, `rare` or `common`, with word boundaries."""
    return r"\b(?:" + "|".join(table("conditions")[kind]["patterns"]) + r")(?!\w)"


RARE = condition("rare")
COMMON = condition("common")
