"""Items about the same person, years apart and without names: which they are, for what they give away together.

Evidence between two items (`risk/links.py`) is weighed by a logistic model; items are then put together while the chances
between two groups, taken over all their pairs, are high enough. One wrong link so merges no two people.
"""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache
from itertools import combinations
from math import exp, log
from typing import NamedTuple

from scanner.risk.links import Among, Evidence, Facts, Trace, evidence
from scanner.tables import table

__all__ = ["Model", "Trace", "subjects"]

PAIRS = 45_000  # pairs that are looked at: all there are among 300 items
SHARED = 20  # what more items than this share brings no two of them together
NEIGHBOURS = 3  # items next to each other in time are always compared
FAINT = 0.02  # a smaller chance counts as none


class Model(NamedTuple):
    """What each piece of evidence is worth, and how items are put together; see `data/mosaic.toml`."""

    weights: dict[str, float]
    constant: float
    usual: float  # items an account had where the weights were learned
    growth: float  # how much rarer, in log-odds, a pair is in an account e times as large
    cut: float  # least chance at which two groups are one
    best: float  # part of the best pair in the chance of two groups; the mean of all pairs has the rest

    def chance(self, found: Evidence, count: int) -> float:
        """That two items are about the same person, 0-1, among `count` items."""
        odds = self.constant - self.growth * max(0.0, log(count / self.usual))
        odds += sum(self.weights.get(name, 0.0) * value for name, value in found.items())
        return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, odds))))


@cache
def _shipped() -> Model:
    learned = table("mosaic")
    return Model(dict(learned["weights"]), **learned["model"])


def subjects(traces: Sequence[Trace], model: Model | None = None) -> dict[str, list[str]]:
    """Ids of the items about each person who appears in more than one, as "s1", "s2" ... in order of first appearance.

    An item belongs to one person at most. The same traces give the same groups.
    """
    model = model or _shipped()
    known = list({t.id: t for t in reversed(traces)}.values())[::-1]
    facts = [Facts(t) for t in known]
    among = Among(facts)
    chances = {
        pair: chance
        for pair in _candidates(facts, among)
        if (chance := model.chance(evidence(facts[pair[0]], facts[pair[1]], among), len(facts))) >= FAINT
    }
    groups = [g for g in _joined(facts, chances, model) if len(g) > 1]
    return {f"s{n}": [known[i].id for i in members] for n, members in enumerate(groups, 1)}


def _candidates(facts: Sequence[Facts], among: Among) -> list[tuple[int, int]]:
    """Pairs worth a look, in order: all of them among few items, else those that share most of what few items share."""
    count = len(facts)
    if count * (count - 1) // 2 <= PAIRS:
        return list(combinations(range(count), 2))
    holding: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, fact in enumerate(facts):
        for word in fact.words | fact.marked.keys():
            if among.worth.get(word, 0.0) > 0.1:
                holding["word", word].append(at)
        for name in fact.names | fact.parts | fact.called:
            holding["name", name].append(at)
        if fact.person:
            holding["person", fact.person].append(at)
        if fact.listed:
            holding["listed", fact.listed].append(at)
    shared: list[Counter[int]] = [Counter() for _ in facts]
    for (kind, key), places in sorted(holding.items()):
        value = round(100 * among.worth[key]) if kind == "word" else 200  # whole numbers: their sums do not depend on order
        near = len(places) if len(places) <= SHARED else 0 if kind == "word" else NEIGHBOURS
        # who occurs all the time is compared with the times before and after
        for n, one in enumerate(places):
            for other in places[n + 1 : n + 1 + near]:
                shared[one][other] += value
                shared[other][one] += value
    each = max(4, PAIRS // count)
    pairs = set()
    for one, others in enumerate(shared):
        best = sorted(others, key=lambda other: (-others[other], abs(other - one), other))[:each]
        pairs |= {(min(one, other), max(one, other)) for other in best}
    ordered = sorted((n for n in range(count) if facts[n].day is not None), key=lambda n: (facts[n].day, n))
    for ahead in range(1, NEIGHBOURS):
        pairs |= {(min(pair), max(pair)) for pair in zip(ordered, ordered[ahead:], strict=False)}
    return sorted(pairs)


class _Group:
    """Items taken to be about one person; `near` holds, by group, the sum and the best of the chances between the two."""

    __slots__ = ("listed", "members", "near")

    def __init__(self, at: int, fact: Facts) -> None:
        self.members = [at]
        self.listed = {fact.listed} - {""}
        self.near: dict[int, tuple[float, float]] = {}


def _joined(facts: Sequence[Facts], chances: dict[tuple[int, int], float], model: Model) -> list[list[int]]:
    """Groups of items, each in order, by first item: the two likeliest become one until none are likely enough."""
    groups = {at: _Group(at, fact) for at, fact in enumerate(facts)}
    for (one, other), chance in chances.items():
        groups[one].near[other] = groups[other].near[one] = (chance, chance)

    def link(one: int, other: int) -> float:
        a, b = groups[one], groups[other]
        if a.listed and b.listed and a.listed.isdisjoint(b.listed):
            return 0.0  # two entries of the client list are two people
        total, best = a.near[other]
        return model.best * best + (1 - model.best) * total / (len(a.members) * len(b.members))

    def propose(one: int, other: int) -> None:
        if (value := link(one, other)) >= model.cut:
            heapq.heappush(heap, (-value, min(one, other), max(one, other)))

    heap: list[tuple[float, int, int]] = []
    for one, other in chances:
        propose(one, other)
    while heap:
        value, one, other = heapq.heappop(heap)
        if one not in groups or other not in groups or link(one, other) != -value:
            continue  # one of the two has changed since
        a, b = groups[one], groups.pop(other)
        a.members += b.members
        a.listed |= b.listed
        del a.near[other]
        for third, (total, best) in b.near.items():
            if third == one:
                continue
            before = a.near.get(third, (0.0, 0.0))
            a.near[third] = groups[third].near[one] = (before[0] + total, max(before[1], best))
            del groups[third].near[other]
        for third in a.near:
            propose(one, third)
    return sorted(sorted(g.members) for g in groups.values())
