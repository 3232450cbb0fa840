"""Who could tell, by what the facts themselves narrow down to: five observers, each with what they know already.

The client knows the episode, family and friends know the client, a colleague knows the caseload, somebody near knows the place,
a stranger knows what a search finds. Chances after sections 4 and 5 of the risk model; every further fact can only raise them.
The judge's own chances (`risk.score.observers_of`) come from labelled accounts; `together` puts the two side by side.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from math import exp, log1p
from typing import NamedTuple

from scanner.risk import population
from scanner.risk.narrow import Factor, Fit, fit, place_factor, pool
from scanner.risk.population import Place, kappa
from scanner.risk.values import NAMING, UNIQUE, Value, says_event
from scanner.tables import table

WHO = ("self", "kin", "colleague", "local", "stranger")
People = tuple[float, float, float]
_TRAITS = frozenset({"appearance", "object", "occupation", "other", "ethnicity", "religion", "language", "family", "sexuality_gender_identity"})
_EPISODES = frozenset({"event", "treatment", "legal", "service", "time", "date"})


class View(NamedTuple):
    """What the facts alone give each observer: chances 0-1; people (low, middle, high) where that means something; the trace."""

    chances: dict[str, float]
    people: dict[str, People | None]
    factors: tuple[Factor, ...]


class Setting(NamedTuple):
    """What is known beside the item: the author's place, role, number of clients and names."""

    home: Place | None = None
    role: str = ""
    caseload: int | None = None
    own: frozenset[str] = frozenset()  # the author's names, folded

    @property
    def country(self) -> str:
        """Whose tables count, where an item names no place of its own."""
        return self.home.country if self.home else "US"


@cache
def home_of(place: str) -> Place | None:
    """The author's place, from a profile's own words."""
    for part in place.split(";"):
        if found := population.place(part.strip(), sure=True):
            return found
    return None


def view(values: Sequence[Value], setting: Setting, *, audience: str = "unknown", text: str = "", posted: date | None = None) -> View:
    """Who could tell from these values alone. `text` is searched for events that news may tell of."""
    near, far, said = pool(values, setting.home)
    year = posted.year if posted else 2024
    # where the item names another country, the tables that leave fewer people count
    countries = sorted({setting.country, *(p.country for p in said if p.country)})
    fitting = min((fit(values, country=c, year=year) for c in countries), key=lambda f: f.share)
    size = setting.caseload or int(table("population/pools")["caseload"]["people"])
    among_clients = fit(values, year=year, clients=_served(setting.role), trace=False)
    narrowed = bool(fitting.factors)
    link = _link(values, [*said, *([setting.home] if setting.home else [])], text)
    chances = {
        "self": _self(values),
        "kin": _known_to_a_reader(near, audience) * _kappa(fitting, table("population/pools")["reach"]["close"]),
        "colleague": _kappa(among_clients, size),
        "local": _either(_known_to_a_reader(near, audience) * _kappa(fitting, near.people if near else population.WORLD) * table("population/pools")["local"]["tells"], link),
        "stranger": _stranger(values, fitting, far, link),
    }  # fmt: skip
    people: dict[str, People | None] = {
        "self": None,
        "kin": None,
        "colleague": among_clients.people(size) if narrowed else None,
        "local": fitting.people(near.people, near.spread) if near is not None and narrowed else None,
        "stranger": fitting.people(far.people, far.spread) if far is not None and narrowed else None,
    }
    return View(chances, people, _trace(values, fitting, near))


def together(learned: Mapping[str, float], seen: View, client: float) -> dict[str, float]:
    """The chance that each observer could tell: the judge's, or the facts', `weight` of it, whichever way it comes about.

    `client` is the chance that the item is about a client at all. Grows with either.
    """
    weights = table("population/pools")["together"]
    return {who: round(_either(learned[who], weights[who] * client * seen.chances[who]), 4) for who in WHO}


def _either(one: float, other: float) -> float:
    return 1 - (1 - one) * (1 - other)


def _kappa(found: Fit, people: float) -> float:
    return kappa(people, found.share)


def _self(values: Sequence[Value]) -> float:
    """What the client alone knows: their words, the hour, the thing on the desk."""
    worth = table("population/pools")["self"]
    recent = any(v.kind == "date" and (v.key == "now" or v.key[:4].isdigit()) for v in values)
    missed = 1 - worth["generic"]
    for value in values:
        if value.kind == "quote":
            weight = worth["quote"]
        elif value.slot in NAMING or value.slot in UNIQUE or value.slot == "initial":
            weight = worth["named"]
        elif value.slot in _EPISODES:
            weight = worth["recent"] if recent else worth["episode"]
        elif value.slot in _TRAITS:
            weight = worth["trait"]
        elif value.slot in ("condition", "medication"):
            weight = worth["diagnosis"]
        elif value.kind == "sex" or value.precision == "vague":
            continue
        else:
            weight = worth["detail"]
        missed *= 1 - weight
    return float(1 - missed)


def _known_to_a_reader(near: Place | None, audience: str) -> float:
    """Chance that somebody among the readers knows the client, after how many people one knows and how many live there."""
    reach = table("population/pools")["reach"]
    town = min(reach["town"], near.people) if near is not None else reach["town"]
    known = min(1.0, reach["knows"] / town)
    seen = reach.get(audience, reach["unknown"])
    return 1.0 if known >= 1 else 1.0 - exp(seen["readers"] * seen["near"] * log1p(-known))


def _link(values: Sequence[Value], places: Sequence[Place], text: str) -> float:
    """Chance that the item leads to a published event, and that to the person. Of several events, the likeliest."""
    found = says_event(text)
    if not found:
        return 0.0
    rules = table("population/pools")
    window, event = rules["event_window"], rules["event"]
    days = [v.key for v in values if v.kind == "date"]
    fits = window["dated"] if any(d == "now" or re.match(r"\d{4}-", d) for d in days) else window["month"] if days else window["undated"]
    near = {"facility": window["town"], "town": window["town"], "county": window["county"], "region": window["region"]}
    where = max([near.get(p.level, window["unplaced"]) for p in places], default=window["unplaced"])
    return float(max(event[kind]["published"] * fits * where / event[kind]["people"] for kind in found))


def _stranger(values: Sequence[Value], fitting: Fit, far: Place | None, link: float) -> float:
    rule = table("population/pools")["stranger"]
    alone = _kappa(fitting, min(population.WORLD, far.people) if far is not None else population.WORLD)
    kinds = {v.kind for v in values if v.slot in ("name", "nickname")}
    direct = 0.0
    if "unique" in {v.kind for v in values}:
        direct = rule["contact"]
    elif {"given", "surname"} <= kinds:
        direct = rule["full_name"] * max(alone, 0.3)  # other facts on the page tell bearers of one name apart
    named = rule["first_name"] * alone if kinds else 0.0
    return max(direct, _either(_either(named, rule["searchable"] * alone), link * rule["found"]))


@cache
def _served(role: str) -> tuple[int, int]:
    """Ages of those whom a role serves."""
    for pattern, low, high in table("population/pools")["clients_ages"]["rows"]:
        if re.search(pattern, role, re.IGNORECASE):
            return int(low), int(high)
    return 0, 100


_NOTHING = 0.995  # a factor that leaves so many of those before it is not worth a line
_UNCOUNTED = {
    "quote": "their own words: the client knows them, and a search finds them",
    "date": "together with the time of the post",
    "hour": "known to the client and to colleagues",
}


def _trace(values: Sequence[Value], fitting: Fit, near: Place | None) -> tuple[Factor, ...]:
    """The place first, then the facts in the order in which they were counted, then what is known to few and counted by nobody."""
    rows: list[Factor] = []
    if near is not None and (fitting.factors or any(v.kind in ("place", "facility") for v in values)):
        rows.append(place_factor(near, near.name))
    rows += [f for f in fitting.factors if f.share is None or f.share < _NOTHING]
    rows += [Factor(v.slot, v.text, None, 0.0, _UNCOUNTED[v.kind], "not counted") for v in values if v.kind in _UNCOUNTED]
    return tuple(rows)
