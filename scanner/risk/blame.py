"""What several items about one person give away together, which part of it each has, and which to take out first.

The values of all items are put together as if one post had said them; ages move with the years, and where two exclude each other the
later, more precise one counts. Each item's part is its Shapley value on log10 of the number of people who fit (risk model, section 6):
two items that only bite together share the blame.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from itertools import combinations
from math import comb, log10
from typing import NamedTuple

from scanner.risk.narrow import fit, pool
from scanner.risk.observers import People, Setting
from scanner.risk.population import WORLD
from scanner.risk.values import Value, birth_shift

EXACT = 8  # items up to which every order is taken into account
ORDERS = 200  # orders that are drawn above it
FIRST = 3  # items that are named as the first to take out
ENOUGH = 0.1  # expected people besides which nothing more can be given away: it is one person
YEAR = 365.25


class Told(NamedTuple):
    """What one item tells; items are given in order of rank, the worst first."""

    id: str
    values: tuple[Value, ...]
    posted: date | None


class Sum(NamedTuple):
    """People who fit the most telling item alone, and all together; `blame` sums to 1 where anything narrows; `first` are ids."""

    alone: People | None
    together: People | None
    blame: dict[str, float]
    first: list[str]


def together(items: Sequence[Told], setting: Setting) -> Sum:
    """What the items come to. The same items give the same answer."""
    telling = [n for n, item in enumerate(items) if item.values]

    @cache
    def left(chosen: frozenset[int]) -> float:
        """log10 of the people who fit what the chosen items say."""
        return _size([items[n] for n in sorted(chosen)], setting)

    blame = _shapley(telling, left)
    total = sum(blame.values())
    shares = {item.id: round(blame.get(n, 0.0) / total, 4) if total > 0 else 0.0 for n, item in enumerate(items)}
    alone = min((p for n in telling if (p := _people([items[n]], setting))), key=lambda p: p[1], default=None)
    both = _people(items, setting) if telling else None
    if alone and both and both[1] > alone[1]:
        both = alone  # ages that have moved with the years are a little wider; two items never tell less than one
    return Sum(alone, both, shares, [items[n].id for n in _first(len(items), left, blame)])


def union(items: Sequence[Told]) -> list[Value]:
    """All that the items say of a person, as of the last of them."""
    dated = sorted((i for i in items if i.posted), key=lambda i: i.posted or date.min)
    last = dated[-1].posted if dated else None
    found: dict[tuple[str, str, float, float], Value] = {}
    aged: list[Value] = []
    sexed: Value | None = None
    for item in [i for i in items if not i.posted] + dated:
        years = (last - item.posted).days / YEAR if last and item.posted else 0.0
        sexes = {v.key for v in item.values if v.kind == "sex"}
        for value in item.values:
            if value.kind == "age":
                moved = birth_shift(value, years)
                # an age that cannot be the same person's gives way to a later one that is as precise
                aged = [a for a in aged if (a.low <= moved.high and moved.low <= a.high) or (a.precision == "exact" != moved.precision)]
                if all(a.low <= moved.high and moved.low <= a.high for a in aged):
                    aged.append(moved)
            elif value.kind == "sex":
                # an item that speaks of both does not say which is meant
                if len(sexes) == 1:
                    sexed = value
            else:
                found.setdefault((value.kind, value.key, value.low, value.high), value)
    return [*aged, *([sexed] if sexed else []), *found.values()]


def _size(items: Sequence[Told], setting: Setting) -> float:
    people = _fitting(items, setting)
    return log10(max(ENOUGH, people[0] * people[1])) if people else log10(WORLD)


def _fitting(items: Sequence[Told], setting: Setting) -> tuple[float, float] | None:
    """People in the pool, and the share of them who fit."""
    values = union(items)
    near, far, _ = pool(values, setting.home)
    place = near or far
    return (place.people if place else WORLD), fit(values, country=setting.country, year=_year(items), trace=False).share


def _people(items: Sequence[Told], setting: Setting) -> People | None:
    values = union(items)
    near, far, _ = pool(values, setting.home)
    place = near or far
    found = fit(values, country=setting.country, year=_year(items))
    return found.people(place.people, place.spread) if place is not None and found.factors else None


def _year(items: Sequence[Told]) -> int:
    return max((i.posted.year for i in items if i.posted), default=2024)


def _shapley(players: Sequence[int], left: Callable[[frozenset[int]], float]) -> dict[int, float]:
    """By how much each narrows, on average over the orders in which the items could be read."""
    count = len(players)
    parts = dict.fromkeys(players, 0.0)
    if count <= EXACT:
        for player in players:
            others = [p for p in players if p != player]
            for size in range(count):
                weight = 1 / (count * comb(count - 1, size))
                for some in combinations(others, size):
                    parts[player] += weight * max(0.0, left(frozenset(some)) - left(frozenset((*some, player))))
        return parts
    draw = random.Random(count)  # noqa: S311  # the same items give the same answer
    whole = left(frozenset(players))
    order = list(players)
    for _ in range(ORDERS):
        draw.shuffle(order)
        read: frozenset[int] = frozenset()
        before = left(read)
        for player in order:
            read |= {player}
            after = left(read)
            parts[player] += max(0.0, before - after) / ORDERS
            before = after
            if before <= whole:  # nothing is left to narrow
                break
    return parts


def _first(count: int, left: Callable[[frozenset[int]], float], blame: dict[int, float]) -> list[int]:
    """Which to take out first: whichever leaves most people who fit; of equals, the one with most blame, then the worse."""
    rest = set(range(count))
    chosen: list[int] = []
    while rest and len(chosen) < FIRST:
        gains = {n: left(frozenset(rest - {n})) if n in blame else left(frozenset(rest)) for n in rest}
        best = max(rest, key=lambda n: (round(gains[n], 3), round(blame.get(n, 0.0), 3), -n))
        chosen.append(best)
        rest.discard(best)
    return chosen
