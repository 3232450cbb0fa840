"""How likely an item is about a client, how far it identifies, how far it crosses a boundary, what a supervisor would say.

Twelve logistic heads over the same named features (`features.py`): `client`; `reid>=1..4`; `dual>=1..3`;
`priority>=1..4`. Weights are a table, `data/gate.json`, trained by `make train` on labelled accounts; a verdict is a
sum of named weights and can be told in words. Nothing is loaded but numbers.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from math import exp
from typing import Any

import numpy as np
import orjson

HEADS = (
    "client", "reid1", "reid2", "reid3", "reid4", "dual1", "dual2", "dual3",
    "priority1", "priority2", "priority3", "priority4",
)  # fmt: skip


def chance(odds: float) -> float:
    """Log-odds as a probability."""
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, odds))))


class Verdict(dict[str, float]):
    """Probability by head, each between 0 and 1; cumulative heads never rise with the level."""

    @classmethod
    def of(cls, odds: Iterable[float]) -> Verdict:
        """From the log-odds of each head, in the order of HEADS. Monotone within a family: P(level >= 3) is at most P(level >= 2)."""
        raw = cls((head, chance(x)) for head, x in zip(HEADS, odds, strict=True))
        for family in ("reid", "dual", "priority"):
            ceiling = 1.0
            for head in HEADS:
                if head.startswith(family):
                    raw[head] = ceiling = min(ceiling, raw[head])
        # an item cannot identify a client that it is not about
        for head in HEADS:
            if head.startswith("reid"):
                raw[head] = min(raw[head], raw["client"])
        return raw

    def expected(self, family: str) -> float:
        """Expected level of `reid`, `dual` or `priority`."""
        return sum(p for head, p in self.items() if head.startswith(family))


class Gate:
    """The loaded weights."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.names: dict[str, int] = {name: i for i, name in enumerate(document["features"])}
        self.weights = np.array(document["weights"], dtype=np.float64).reshape(len(self.names), len(HEADS))
        self.version: str = document["version"]
        self.bands: list[float] = document["bands"]

    def log_odds(self, features: Iterable[tuple[str, float]]) -> list[float]:
        """One number a head, in the order of HEADS: a sum of named weights."""
        return self.log_odds_of([features])[0]

    def log_odds_of(self, many: Iterable[Iterable[tuple[str, float]]]) -> list[list[float]]:
        """The same for many items at once, which costs less for each."""
        rows, values, ends = [0], [0.0], []
        for features in many:
            for name, value in features:
                row = self.names.get(name)
                if row is not None:
                    rows.append(row)
                    values.append(value)
            ends.append(len(rows))
        parts = np.array(values)[:, None] * self.weights.take(rows, axis=0)
        begins = [1, *ends[:-1]]
        # sums item by item: what stands beside an item in a batch must not touch its last digit
        return [parts[a:b].sum(axis=0).tolist() for a, b in zip(begins, ends, strict=True)]

    def judge(self, features: Iterable[tuple[str, float]]) -> Verdict:
        """The verdict of all heads."""
        return Verdict.of(self.log_odds(features))

    def reasons(self, features: Iterable[tuple[str, float]], head: str = "client") -> list[tuple[str, float]]:
        """Features with their part in the log-odds of a head, largest first."""
        column = HEADS.index(head)
        parts = [(name, float(value * self.weights[i, column])) for name, value in features if (i := self.names.get(name)) is not None]
        return sorted(parts, key=lambda p: -abs(p[1]))


@cache
def shipped() -> Gate:
    """The gate that comes with the program."""
    return Gate(orjson.loads(files("scanner").joinpath("data", "gate.json").read_bytes()))
