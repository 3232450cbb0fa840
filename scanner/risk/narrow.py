"""How many people fit what is said of a client, and why: the share of those who fit, its spread, and a row for every factor.

A value gives each cell of the population (sex and year of age) the share of its people who fit. In a cell, values of one tie
count once (the rarest), those of one group and all of them together are damped (risk model 3.3), and the cells are added up. Each
step can only shrink what it is given, so a further value never raises the number of people; both Fréchet bounds hold of themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import log10, sqrt
from typing import NamedTuple

import numpy as np

from scanner.risk import population
from scanner.risk.population import Grid, Place
from scanner.risk.values import Value
from scanner.tables import table

_Z90 = 1.2816  # of a normal distribution
ORDER = {"unique": 4, "given": 5, "surname": 6, "initial": 7}
_COSTED = frozenset({"attribute", "kin", "given", "surname", "initial", "relative", "count", "unique", "rarity"})


class Factor(NamedTuple):
    """One step of the sum. `share`: of those who fit everything above it, None where the detail is not counted; `people`: those there are, for a pool."""

    slot: str
    value: str
    share: float | None
    spread: float
    source: str
    certainty: str
    people: float | None = None


class Fit(NamedTuple):
    """`share` of a population, with the standard deviation of its log10, and the values that brought it about."""

    share: float
    spread: float
    factors: tuple[Factor, ...]

    def people(self, among: float, spread: float = 0.0) -> tuple[float, float, float]:
        """How many of `among` people fit, the one who is meant included: the 10-90 % range and its middle."""
        middle = log10(max(1e-12, among * self.share))
        away = _Z90 * sqrt(self.spread**2 + spread**2)
        low, mid, high = (min(among, 1.0 + 10.0 ** (middle + d)) for d in (-away, 0.0, away))
        return low, mid, high


class Term(NamedTuple):
    """A value as the sum takes it: -log of its share in each cell."""

    cost: Grid
    tie: str
    group: str
    spread: float
    source: str
    certainty: str


def fit(values: Sequence[Value], *, country: str = "US", year: int = 2024, clients: tuple[int, int] | None = None, trace: bool = True) -> Fit:
    """The share of a population that fits: of a country's, or, with `clients` (lowest and highest age), of one worker's clients.

    Values without a share of their own (places, quotes, days) are left out here. Without `trace` the result has no rows.
    """
    base = population.everybody() if clients is None else _clients(clients)
    aged = [v for v in values if v.kind == "age"]
    sexed = [v for v in values if v.kind == "sex"]
    rest = [v for v in values if v.kind in _COSTED or (clients and v.kind == "hour")]
    rest.sort(key=lambda v: ORDER.get(v.kind, 9))
    terms = [_term(v._replace(slot="", text=""), country, year, clients is not None) for v in rest]
    cells = _cells(base, aged, sexed)
    if not trace:
        costs = _totals(terms)[-1] if terms else np.zeros(population.CELLS)
        return Fit(max(1e-15, float(min(np.exp(-costs) @ c for c in cells))), sqrt(sum(t.spread**2 for t in terms)), ())
    shares = [_chosen(base, aged[:n], ()) for n in range(1, len(aged) + 1)] + [_chosen(base, aged, sexed[:n]) for n in range(1, len(sexed) + 1)]
    if terms:
        fitting = np.exp(-_totals(terms)) @ np.array(cells).T  # one row a further value, one column a reading
        shares += fitting.min(axis=1).tolist()
    rows: list[Factor] = []
    before, variance, further = 1.0, 0.0, 0
    known = [_chosen_by(v) for v in (*aged, *sexed)] + [(t.spread, t.source, t.certainty) for t in terms]
    for value, after, (spread, source, certainty) in zip((*aged, *sexed, *rest), shares, known, strict=True):
        after = max(1e-15, after)
        share = min(1.0, after / before)
        if share < 0.98:
            variance += spread**2
            further += 1
        rows.append(Factor(value.slot, value.text, share, spread, source, certainty))
        before = after
    unmodelled = float(table("population/pools")["correlation"]["unmodelled"]) * max(0, further - 1)
    return Fit(before, sqrt(variance + unmodelled**2), tuple(rows))


def pool(values: Sequence[Value], home: Place | None) -> tuple[Place | None, Place | None, list[Place]]:
    """The smallest population that is defensible for somebody near, and for a stranger; and every place that is said.

    Who is near knows where the author lives; a stranger has what the item says, and the country.
    """
    said = [p for v in values if v.kind == "place" and (p := population.place(v.key, home))]
    inside = [p._replace(name=v.text) for v in values if v.kind == "facility" and (p := population.facility(v.text) or population.facility(v.key))]
    near = min([*said, *inside, *([home] if home else [])], key=lambda p: p.people, default=None)
    wide = population.country(home.country) if home else None
    far = min([*said, *([wide] if wide else [])], key=lambda p: p.people, default=None)
    if inside and far is not None and any(p.level in ("town", "county") for p in said):
        far = min([far, *inside], key=lambda p: p.people)
    return near, far, [*said, *inside]


def place_factor(place: Place, written: str) -> Factor:
    """The first row of the trace: how many people there are to begin with."""
    return Factor("place", written, None, place.spread, place.source.told, place.source.certainty, place.people)


@lru_cache(maxsize=64)
def _clients(years: tuple[int, int]) -> Grid:
    grid = population.everybody() * population.ages(*years)
    result: Grid = grid / grid.sum()
    return result


def _chosen(base: Grid, aged: Sequence[Value], sexed: Sequence[Value]) -> float:
    return min(float(c.sum()) for c in _cells(base, aged, sexed))


def _cells(base: Grid, aged: Sequence[Value], sexed: Sequence[Value]) -> list[Grid]:
    """The base in the cells of the ages and sexes said; one for each reading where some exclude each other (two ages)."""
    if not aged and not sexed:
        return [base.ravel()]
    soft = float(table("population/pools")["correlation"]["pronoun"])
    sexes: dict[str, float] = {}
    for value in sexed:
        sexes[value.key] = min(sexes.get(value.key, 1.0), soft if value.precision == "vague" else 0.0)
    spans = _overlaps([_years(v) for v in aged]) if len(aged) > 1 else [_years(v) for v in aged] or [(0, 100)]
    if not sexes:
        return [(base * population.ages(low, high)).ravel() for low, high in spans]
    return [
        (base * (population.ages(low, high, sex) * (1 - other) + other * population.ages(low, high))).ravel()
        for sex, other in sorted(sexes.items()) for low, high in spans
    ]  # fmt: skip


def _years(value: Value) -> tuple[float, float]:
    """An age as said; where details are said to be changed, three years to either side."""
    return (value.low - 3, value.high + 3) if value.weak else (value.low, value.high)


def _overlaps(spans: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """The years that fit as many of the spans as fit together; one result for each such set of spans."""
    if not spans:
        return [(0, 100)]
    found: dict[tuple[float, float], frozenset[int]] = {}
    for start in {low for low, _ in spans}:
        members = frozenset(n for n, (low, high) in enumerate(spans) if low <= start <= high)
        found[max(spans[n][0] for n in members), min(spans[n][1] for n in members)] = members
    return [years for years, members in found.items() if not any(members < other for other in found.values())]


def _totals(terms: Sequence[Term]) -> Grid:
    """-log of the share in each cell after the first, the second ... term. Of ties and of groups the largest counts whole, the others in part.

    A group's cost is (1 - part) x largest + part x sum over its ties, a tie's the largest of its terms; the total is made of groups alike.
    Every one of these can only grow, so each is kept up to date from the last.
    """
    rule = table("population/pools")["correlation"]
    within, across = rule["within"], rule["across"]
    ties: dict[tuple[str, str], Grid] = {}
    groups: dict[str, tuple[Grid, Grid]] = {}  # largest and sum of a group's ties
    largest = total = np.zeros(population.CELLS)
    result = np.empty((len(terms), population.CELLS))
    for n, term in enumerate(terms):
        key = (term.group, term.tie)
        cost = term.cost
        tie = ties.get(key)
        added = cost if tie is None else np.maximum(cost - tie, 0.0)
        ties[key] = cost = cost if tie is None else tie + added
        old = groups.get(term.group)
        if old is None:
            groups[term.group] = (cost, cost)
            grown = group = cost
        else:
            new = (np.maximum(old[0], cost), old[1] + added)
            groups[term.group] = new
            group = (1 - within) * new[0] + within * new[1]
            grown = group - ((1 - within) * old[0] + within * old[1])
        largest, total = (np.maximum(largest, group), total + grown) if n else (group, group)
        result[n] = (1 - across) * largest + across * total
    return result


@lru_cache(maxsize=8192)
def _term(value: Value, country: str, year: int, clients: bool) -> Term:
    """The value's cost in each cell."""
    tie = group = f"{value.kind}:{value.key}"
    source, certainty = "our estimate", "estimated"
    if value.kind in ("attribute", "kin"):
        attribute = population.attributes()[value.key]
        shares = population.of_kin if value.kind == "kin" else population.among_clients if clients else population.share
        grid = shares(value.key, country)
        tie, group = (attribute.tie, attribute.group) if value.kind == "attribute" else (f"kin:{attribute.tie}", f"kin:{attribute.group}")
        source, certainty = attribute.source.told, attribute.source.certainty
        if certainty in ("counted", "measured") and ((country != "US" and country not in attribute.row) or value.kind == "kin"):
            certainty = "extrapolated"
    elif value.kind == "given":
        bearers = population.named(value.key, year)
        known = population.source("given")
        if bearers is None:
            grid, source = np.full(population.SHAPE, 2e-5), f"in no table of names ({known.title})"
        else:
            grid, source, certainty = bearers, known.told, known.certainty if country == "US" else "extrapolated"
        tie = group = "given"
    elif value.kind == "surname":
        known = population.source("surnames")
        part = population.surname(value.key)
        grid = np.full(population.SHAPE, part or 2e-6)
        source, certainty = (known.told, known.certainty if country == "US" else "extrapolated") if part else (f"in no table of names ({known.title})", "estimated")
        tie = group = "surname"
    elif value.kind == "initial":
        known = population.source("given")
        source, certainty = known.told, "measured" if country == "US" else "extrapolated"
        letters = value.key
        grid = np.ones(population.SHAPE) if letters.startswith("_") else population.begins(letters[0], year).copy()
        if letters[1:]:
            grid = grid * population.surname_begins(letters[1]) if letters[1].isalpha() else grid
        # a name says its initial
        tie = group = "surname" if letters.startswith("_") else "given"
    elif value.kind == "relative":
        if value.key.startswith("aged "):
            grid, certainty = np.where(population.ages(0, 60) > 0, 0.06, 0.02), "estimated"
        else:
            known = population.source("given")
            own = population.named(value.key, year)
            part = 2e-5 if own is None else float((own * population.everybody()).sum())
            grid = np.full(population.SHAPE, min(1.0, 5 * part))
            source, certainty = f"five close relatives; {known.title}", "extrapolated"
        tie = group = f"relative:{value.key}"
    elif value.kind == "count":
        table_ = table("population/pools")["counts"][value.key]
        part = float(table_[min(int(value.low), len(table_) - 1)])
        if value.key == "placements":
            foster = population.attributes()["foster"]
            shares = population.among_clients if clients else population.share
            grid, tie, group = shares("foster", country) * part, foster.tie, foster.group
            source, certainty = f"{foster.source.title}; placements estimated", "extrapolated"
        else:
            grid = np.full(population.SHAPE, part)
            if value.key == "children":
                grid = np.where(population.ages(18, 100) > 0, part, population.FLOOR)
            known = population.source("cpsm")
            tie = group = value.key
            source, certainty = known.told, known.certainty
    elif value.kind == "unique":
        grid, source, certainty = np.full(population.SHAPE, 1e-9), "points to one person", "counted"
    elif value.kind == "rarity":
        rule = table("population/pools")["rarity"]
        exact = -(rule["base"] + rule["slope"] * value.low)
        grid = np.full(population.SHAPE, 10.0**exact)
        source, certainty = "our guess from how seldom the words are", "guessed"
        tie = group = "rarity"  # of several guesses the boldest counts, and no other
    elif value.kind == "hour":
        grid, source, certainty = np.full(population.SHAPE, 0.2), "our estimate", "estimated"
        tie = group = "hour"
    else:
        raise ValueError(value.kind)
    cost = -np.log(np.clip(grid, 1e-12, 1.0)).ravel()
    if value.weak and value.precision == "exact":
        cost = cost / 2
    cost.flags.writeable = False
    return Term(cost, tie, group, population.spread(certainty), source, certainty)


@lru_cache(maxsize=4)
def _width(precision: str) -> tuple[float, str, str]:
    known = population.source("ages")
    return {"exact": 0.05, "banded": 0.1, "vague": 0.2}[precision], known.title, known.certainty


def _chosen_by(value: Value) -> tuple[float, str, str]:
    """Of ages and sexes: spread, source, certainty."""
    return _width(value.precision)
