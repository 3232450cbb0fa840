"""The tables of `data/population`: who lives where, and how many people a fact fits, by sex and year of age.

A share is an array of 2 x 101 cells (women, men; ages 0 to 100 and over). Facts that exclude one another, or of which one
implies the other, so need no rules of their own: a foster child's cells are those of children.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from math import exp
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from scanner.tables import table
from scanner.text import fold, unaccented

Grid = NDArray[np.float64]
SHAPE = (2, 101)
CELLS = 202
SEXES = {"f": 0, "m": 1}
FLOOR = 1e-7  # no table says that a thing cannot be
UNLIKELY = 0.02  # where a table has nobody, this part of the share in all: a fact read of the wrong person must not prove that nobody fits
WORLD = 340_110_988.0  # people taken to be meant where not even the country is known: the United States
_ROW = re.compile(r"([fm]?)(\d*)(-?)(\d*):(\d*\.?\d+)")
_COHORTS = (1945, 1964, 1980, 1996, 2010)  # last year of birth of each column of given.csv but the last


class Source(NamedTuple):
    """Where a figure comes from. `certainty` is one of the words of `[spread]` in `sources.toml`."""

    title: str
    certainty: str
    checked: bool

    @property
    def told(self) -> str:
        """For the report: the title, and whether the figure was looked up again."""
        return self.title if self.checked else f"{self.title}; not checked again"


@cache
def source(key: str) -> Source:
    """A row of `sources.toml`."""
    row = table("population/sources")["sources"][key]
    return Source(f"{row['title']}, {row['year']}" if str(row["year"]) not in row["title"] else row["title"], row["certainty"], row["flag"] != "M")


def spread(certainty: str) -> float:
    """Standard deviation of log10 of a share that is known so well."""
    return float(table("population/sources")["spread"][certainty])


class Attribute(NamedTuple):
    """A fact about people. Facts of one `tie` say nearly the same, those of one `group` hang together."""

    key: str
    slot: str
    tie: str
    group: str
    source: Source
    row: dict[str, Any]


@cache
def attributes() -> dict[str, Attribute]:
    """Every row of `attributes.toml`, by key."""
    found: dict[str, Attribute] = {}
    groups: dict[str, str] = {}
    for slot, rows in table("population/attributes").items():
        for key, row in rows.items():
            tie = row.get("same", key)
            # ties nest in groups, or an added fact could raise the share of others
            group = groups.setdefault(tie, row.get("group") or tie)
            found[key] = Attribute(key, slot, tie, group, source(row["from"]), row)
    return found


@cache
def phrases() -> tuple[dict[str, tuple[str, bool]], dict[str, int]]:
    """How facts are written: phrase to (attribute, whether it counts only where it is marked); first word to the longest such phrase."""
    found: dict[str, tuple[str, bool]] = {}
    for key, attribute in attributes().items():
        for column, marked in (("words", False), ("marked", True)):
            for phrase in filter(None, attribute.row.get(column, "").split(" | ")):
                found.setdefault(phrase, (key, marked))
    longest: dict[str, int] = {}
    for phrase in found:
        first, length = phrase.split(" ", 1)[0], phrase.count(" ") + 1
        longest[first] = max(longest.get(first, 0), length)
    return found, longest


@cache
def everybody() -> Grid:
    """Share of the population in each cell; sums to 1. US 2024 in five steps of age."""
    ages = np.zeros(101)
    ages[:18], ages[18:65] = 0.0119, 0.0129
    ages[65:85] = np.linspace(0.0108, 0.0053, 20)
    ages[85:] = 0.019 * np.exp(-np.arange(16) / 4) / np.exp(-np.arange(16) / 4).sum()
    women = np.where(np.arange(101) < 40, 0.49, np.linspace(0.42, 0.66, 101))  # boys are born more often, women grow older
    grid: Grid = np.vstack((ages * women, ages * (1 - women)))
    grid /= grid.sum()
    return grid


@lru_cache(maxsize=4096)
def ages(low: float, high: float, sex: str = "") -> Grid:
    """1 in the cells of these ages (and this sex), elsewhere 0."""
    grid = np.zeros(SHAPE)
    rows = slice(None) if not sex else slice(SEXES[sex], SEXES[sex] + 1)
    grid[rows, max(0, min(100, int(low))) : max(0, min(100, int(high))) + 1] = 1.0
    grid.flags.writeable = False
    return grid


@lru_cache(maxsize=2048)
def share(key: str, country: str = "US") -> Grid:
    """How many of the people in each cell have the attribute."""
    row = attributes()[key].row
    if "jobs" in row:
        adults = ages(18, 69)
        grid = np.full(SHAPE, FLOOR)
        for sex, part in (("f", row["women"]), ("m", 1 - row["women"])):
            people = float((everybody() * ages(18, 69, sex)).sum()) * WORLD
            grid += ages(18, 69, sex) * min(1.0, part * row["jobs"] / people)
        # the old still do it or have done it; of a child it says that a parent does
        usual = float((grid * adults * everybody()).sum() / (adults * everybody()).sum())
        result = grid + ages(70, 100) * usual + ages(0, 17) * min(1.0, 2 * usual)
    else:
        result = by(row.get(country, row["by"]))
    usual = float((result * everybody()).sum())
    frozen: Grid = np.clip(result, max(FLOOR, UNLIKELY * usual), 1.0)
    frozen.flags.writeable = False
    return frozen


def by(cells: str) -> Grid:
    """A grid from `f18-64:0.05 m:0.01`; the last part that covers a cell counts."""
    grid = np.full(SHAPE, FLOOR)
    for part in cells.split():
        found = _ROW.fullmatch(part if ":" in part else f":{part}")
        if found is None:
            raise ValueError(part)
        sex, low, dash, high, value = found.groups()
        first = int(low or 0)
        last = int(high) if high else 100 if dash or not low else first
        where = ages(first, last, sex) > 0
        grid[where] = float(value)
    return grid


@lru_cache(maxsize=2048)
def of_kin(key: str, country: str = "US") -> Grid:
    """How many of the people in each cell have a close relative with the attribute: taken for twice its share among adults."""
    among = share(key, country) * everybody() * ages(18, 100)
    usual = float(among.sum() / (everybody() * ages(18, 100)).sum())
    return np.full(SHAPE, min(1.0, max(FLOOR, 2 * usual)))


@lru_cache(maxsize=2048)
def among_clients(key: str, country: str = "US") -> Grid:
    """The same among the clients of one worker, where hardship and illness are commoner than among people at large."""
    grid, row = share(key, country), attributes()[key].row
    if "case" in row:
        raised = np.where(grid > grid.min(), np.maximum(grid, row["case"]), grid) if grid.min() < grid.max() else np.full(SHAPE, max(row["case"], float(grid.max())))
    elif attributes()[key].slot in ("condition", "treatment", "service", "legal", "family"):
        raised = grid * table("population/pools")["caseload"]["lift"]
    else:
        raised = grid
    return np.clip(raised, FLOOR, 1.0)


# --- names


@cache
def _given() -> dict[str, list[tuple[int, tuple[int, ...]]]]:
    """Given name to (sex, bearers in a million by cohort)."""
    found: dict[str, list[tuple[int, tuple[int, ...]]]] = defaultdict(list)
    for name, sex, *ppm in _rows("given"):
        found[name].append((SEXES[sex], tuple(map(int, ppm))))
    return found


@cache
def _short() -> dict[str, list[str]]:
    """Short form to the names it stands for."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in "\n".join(table("nicknames")["short"].values()).splitlines():
        full, _, forms = line.partition(":")
        for form in forms.split():
            found[form].append(full.strip())
    return found


@lru_cache(maxsize=4096)
def named(name: str, year: int) -> Grid | None:
    """Share of each cell with a given name, in a year; a short form counts for a third of those whose name it shortens. None: in no table."""
    name = fold(name)
    known = [(1.0, name), *((0.3, full) for full in _short().get(name, ()))]
    if len(known) == 1 and name not in _given() and len(name) > 2:
        known = [(0.2, full) for full in _given() if full.startswith(name)]
    cohort = np.searchsorted(_COHORTS, year - np.arange(101))
    grid = np.zeros(SHAPE)
    for part, form in known:
        for sex, ppm in _given().get(form, ()):
            grid[sex] += part * np.array(ppm, float)[cohort] / 1e6
    return np.clip(grid, max(3e-6, UNLIKELY * float((grid * everybody()).sum())), 1.0) if grid.any() else None


@cache
def begins(letter: str, year: int) -> Grid:
    """Share of each cell whose given name begins with a letter."""
    cohort = np.searchsorted(_COHORTS, year - np.arange(101))
    total, mine = np.zeros((2, 6)), np.zeros((2, 6))
    for name, rows in _given().items():
        for sex, ppm in rows:
            total[sex] += ppm
            if name[0] == letter:
                mine[sex] += ppm
    result: Grid = np.clip((mine / total)[:, cohort], 1e-4, 1.0)
    return result


@cache
def _surnames() -> dict[str, int]:
    return {name: int(people) for name, people in _rows("surnames")}


def surname(name: str) -> float | None:
    """Share of people with a surname; None: rarer than those of the table."""
    people = _surnames().get(re.sub(r"[\W_]", "", fold(name)))
    return None if people is None else people / 295e6


@cache
def surname_begins(letter: str) -> float:
    """Share of people whose surname begins with a letter."""
    names = _surnames()
    return max(1e-3, sum(n for name, n in names.items() if name[0] == letter) / sum(names.values()))


def is_given(name: str) -> bool:
    """The name, or one that it shortens, is in the table."""
    return name in _given() or name in _short()


# --- places


class Place(NamedTuple):
    """Somewhere, and how many people live (or, for a facility, are served) there. `level`: facility, town, county, region, country."""

    name: str
    country: str
    region: str
    people: float
    level: str
    source: Source
    spread: float


@cache
def _towns() -> dict[str, list[tuple[str, str, float, str]]]:
    found: dict[str, list[tuple[str, str, float, str]]] = defaultdict(list)
    for name, country, region, people in _rows("places"):
        found[fold(name)].append((country, region, float(people), name))
    return found


@cache
def _counties() -> dict[str, list[tuple[str, float, str]]]:
    found: dict[str, list[tuple[str, float, str]]] = defaultdict(list)
    for name, region, people in _rows("counties"):
        found[fold(name)].append((region, float(people), name))
    return found


_OFTEN = {
    "nyc": "new york city", "new york": "new york city", "la": "los angeles", "philly": "philadelphia", "sf": "san francisco", "vegas": "las vegas",
    "nola": "new orleans", "pdx": "portland", "ldn": "london", "atl": "atlanta", "chitown": "chicago", "jozi": "johannesburg", "joburg": "johannesburg",
    "brum": "birmingham", "saint louis": "st. louis", "st louis": "st. louis", "saint paul": "st. paul", "st paul": "st. paul", "bklyn": "brooklyn",
}  # fmt: skip
_COUNTRIES = {
    "us": "US", "usa": "US", "u.s.": "US", "america": "US", "uk": "GB", "u.k.": "GB", "great britain": "GB", "britain": "GB", "england": "GB",
    "eire": "IE", "republic of ireland": "IE", "nz": "NZ", "aotearoa": "NZ", "uae": "AE", "sa": "ZA", "holland": "NL",
}  # fmt: skip


@cache
def _countries() -> dict[str, tuple[str, float, str]]:
    """Folded name or short form to (code, people, name)."""
    by_code = {code: (code, float(people), name) for name, code, people in _rows("countries")}
    return {fold(row[2]): row for row in by_code.values()} | {short: by_code[code] for short, code in _COUNTRIES.items()}


@cache
def _regions() -> dict[str, list[Place]]:
    """By folded name or abbreviation."""
    found: dict[str, list[Place]] = defaultdict(list)
    for name, land, code, short, people, level in _rows("regions"):
        row = Place(name, land, code, float(people), level, source("census" if land == "US" else "nations"), 0.03)
        found[fold(name)].append(row)
        if short:
            found[fold(short)].append(row)
    return found


@cache
def country(code: str) -> Place | None:
    """A country by its two letters."""
    row = next((r for r in _countries().values() if r[0] == code), None)
    return Place(row[2], code, "", row[1], "country", source("geonames"), 0.03) if row else None


_CROWD = re.compile(r"[^\w.' -]+")
_EDGE = frozenset("in at from the near of north south east west upper lower downtown greater city town county area central old up inner outer".split())


@lru_cache(maxsize=4096)
def place(text: str, home: Place | None = None, *, sure: bool = False) -> Place | None:
    """The place that a text names, the likeliest of that name to somebody who lives at `home`; None where no table has it.

    `sure`: the text is nothing but a place (a profile's own field), so common words count, too.
    """
    clean = unaccented(text).strip(" #@.,!?")
    parts = [p for p in (_CROWD.sub(" ", part).strip() for part in re.split(r"[,;/|•·\n]+", clean)) if p]
    if not parts:
        return None
    where = _within(parts[1:])
    for part in parts if sure else parts[:1]:
        found = _known(part, where, home)
        if found:
            return found
    if sure or len(parts) == 1:
        tokens = parts[0].split()
        for length in range(min(4, len(tokens) - 1), 0, -1):
            for at in range(len(tokens) - length + 1):
                piece = tokens[at : at + length]
                named = all(w[:1].isupper() or w[:1].isdigit() for w in (piece[0], piece[-1])) and piece[0].casefold() not in _EDGE
                if named and (found := _known(" ".join(piece), where or _within(tokens[at + length :]), home)):
                    return found
    return None


def _within(parts: list[str]) -> tuple[str, str] | None:
    """(country, region) that the later parts of `town, region, country` name."""
    for part in parts:
        key = fold(part).strip()
        regions = _regions().get(key, [])
        if regions:
            return regions[0].country, regions[0].region
        if key in _countries():
            return _countries()[key][0], ""
    return None


def _known(text: str, where: tuple[str, str] | None, home: Place | None) -> Place | None:
    key = fold(text).strip(" .")
    key = _OFTEN.get(key, key)
    if len(key) < 2:
        return None
    if county := _counties().get(key):
        region = where[1] if where else home.region if home else ""
        best = max(county, key=lambda c: (c[0] == region, c[1]))
        return Place(best[2], "US", best[0], best[1], "county", source("census2010"), 0.05)
    found = [Place(name, land, region, people, "town", source("geonames"), 0.08) for land, region, people, name in _towns().get(key, ())]
    if len(key) > 3 or text.isupper():
        found += _regions().get(key.removeprefix("county ").removeprefix("co "), ())
    if where:
        inside = [p for p in found if p.country == where[0] and (p.region == where[1] or p.level == "county" or not where[1])]
        found = inside or [p for p in found if not where[1] and p.country == where[0]]
    elif row := _countries().get(key):
        found.append(Place(row[2], row[0], "", row[1], "country", source("geonames"), 0.03))

    def likely(candidate: Place) -> float:
        """Whoever writes of a village without more means the one nearby; of two far ones, the one that everybody knows."""
        if home is None or candidate.country != home.country:
            return candidate.people
        return candidate.people * (1000 if candidate.region == home.region and candidate.region else 20)

    return max(found, key=likely, default=None)


@cache
def _facilities() -> list[tuple[re.Pattern[str], str, float]]:
    return [
        (re.compile(rf"\b(?:{'|'.join(map(re.escape, row['words'].split(' | ')))})\b", re.IGNORECASE), kind, float(row["people"]))
        for kind, row in table("population/pools")["facility"].items()
    ]


@lru_cache(maxsize=4096)
def facility(text: str) -> Place | None:
    """A school, ward, street or the like: the people it serves at a time, by its kind."""
    for pattern, kind, people in _facilities():
        if pattern.search(text):
            return Place(kind, "", "", people, "facility", source("est"), float(table("population/pools")["facility_spread"]["spread"]))
    return None


def _rows(name: str) -> Iterator[list[str]]:
    """Rows of a CSV table below its head."""
    text = files("scanner").joinpath("data", "population", f"{name}.csv").read_text("utf-8")
    rows = csv.reader(text.splitlines())
    next(rows)
    return rows


def kappa(people: float, part: float) -> float:
    """Chance that a pick among those who fit is the right one, of `people` of whom a share `part` fits (Rocher et al. 2019)."""
    expected = people * part
    if expected < 1e-9:
        return 1.0
    if part >= 1.0:
        return 1.0 / max(1.0, people)
    return min(1.0, -float(np.expm1(people * np.log1p(-part))) / expected) if part > 1e-12 else (1 - exp(-expected)) / expected
