"""A simulated population: people drawn from the tables, with correlations and skew that the estimator is not given.

What holds here and in no table: each town has its trades (a mill town, a port, a college town), its age and its peoples; people of
one origin share religion, language and names; trouble comes together (a latent burden raises illness, drink, prison and care); families
share surname, origin and number of children; surnames and given names cluster in towns. And the tables are wrong: the real share of each
fact is off by as much as its grade of certainty says. The number of those who fit is counted.
"""

from dataclasses import dataclass

import numpy as np

from scanner.risk import population
from scanner.risk.values import Value

TOWNS = (2_000, 3_500, 6_000, 10_000, 16_000, 25_000, 45_000)
BURDENED = {
    "depression": 0.7, "anxiety": 0.6, "ptsd": 0.9, "bipolar": 0.9, "schizophrenia": 1.0, "borderline": 1.0, "self_harm": 0.9, "attempt": 1.1, "alcohol": 0.9, "opioid": 1.3,
    "meth": 1.4, "sober": 0.8, "overdose": 1.4, "homeless": 1.4, "probation": 1.2, "prison": 1.4, "ex_prison": 1.2, "foster": 1.2, "eviction": 1.1, "removed": 1.2, "dv_home": 1.0, "eating": 0.6,
    "unemployed": 0.8, "single_mum": 0.4, "teen_mum": 0.8, "hepatitis": 1.2, "special_ed": 0.5, "suspended": 0.8, "arrested": 1.2, "inpatient": 1.1, "parent_prison": 1.0, "bullied": 0.4,
}  # fmt: skip  # standard deviation of the log of what the burden multiplies their share with
PLAIN = (
    "adhd", "autism", "diabetes", "type1", "epilepsy", "asthma", "cancer", "stroke", "copd", "dementia", "ms", "parkinsons", "deaf", "wheelchair", "amputee", "tbi", "dyslexia", "down", "cerebral_palsy",
    "pregnant", "twin", "adopted", "widowed", "divorced", "grandparent_care", "veteran", "student", "retired", "transgender", "gay", "tattoo", "red_hair", "pet_odd", "parent_died", "home_schooled",
)  # fmt: skip
TRADES = ("nurse", "teacher", "firefighter", "police", "farmer", "trucker", "bus_driver", "fisherman", "factory", "miner", "hairdresser", "waitress", "chef", "construction", "professor", "pastor", "musician", "cashier", "care_worker", "developer")  # fmt: skip
ORIGINS = {  # origin: (its key, religion, language), and how many of its people have these
    "somali": ("muslim", "somali_language", 0.95), "hispanic": ("catholic", "spanish", 0.6), "chinese": ("buddhist", "mandarin", 0.5), "native": ("christian", None, 0.5), "black": ("christian", None, 0.7), "polish": ("catholic", "polish_language", 0.4),
}  # fmt: skip
WHITE = "white"


@dataclass
class People:
    """Who lives there: arrays, one place a person."""

    town: np.ndarray
    age: np.ndarray
    sex: np.ndarray
    given: np.ndarray
    surname: np.ndarray
    siblings: np.ndarray
    has: dict[str, np.ndarray]

    def fit(self, values: list[Value], town: int | None) -> int:
        """How many people (of a town) fit everything that is said."""
        mask = np.ones(len(self.age), bool) if town is None else self.town == town
        for v in values:
            if v.kind == "age":
                mask &= (self.age >= v.low) & (self.age <= v.high)
            elif v.kind == "sex":
                mask &= self.sex == population.SEXES[v.key]
            elif v.kind == "given":
                mask &= self.given == v.key
            elif v.kind == "surname":
                mask &= self.surname == v.key
            elif v.kind == "count":
                mask &= self.siblings == v.low
            else:
                mask &= self.has[v.key]
        return int(mask.sum())


def people(seed: int = 7) -> People:
    """All towns, with everybody in them."""
    rng = np.random.default_rng(seed)
    town = np.repeat(np.arange(len(TOWNS)), TOWNS)
    count = len(town)
    cells = population.everybody()
    flat = np.empty(count, int)
    for n, size in enumerate(TOWNS):  # some towns are old, some young
        skew = np.exp(rng.normal(0, 0.35) * (np.arange(101) - 40) / 40)
        odds = (cells * skew).ravel()
        flat[town == n] = rng.choice(len(odds), size, p=odds / odds.sum())
    sex, age = np.divmod(flat, 101)
    # families of one to eight children share surname, origin and their number
    sizes = np.array(_siblings())
    family_size = rng.choice(np.arange(1, len(sizes) + 1), count, p=sizes / sizes.sum())
    family = np.empty(count, int)
    for n in range(len(TOWNS)):
        here = np.flatnonzero(town == n)
        family[here] = rng.integers(0, max(1, int(len(here) / 2.4)), len(here)) + 1_000_000 * n
    _, family = np.unique(family, return_inverse=True)
    siblings = family_size[family]
    burden = rng.normal(0, 1, count) * 0.8 + rng.normal(0, 1, family.max() + 1)[family] * 0.6
    off = {key: 10 ** rng.normal(0, population.spread(a.source.certainty)) for key, a in population.attributes().items()}
    has: dict[str, np.ndarray] = {}
    origin = _origins(rng, town, family)
    for n, name in enumerate(ORIGINS):
        has[name] = origin == n
    has[WHITE] = origin == len(ORIGINS)
    for key in ("muslim", "somali_language", "catholic", "spanish", "buddhist", "mandarin", "christian", "polish_language"):
        has[key] = rng.random(count) < {"christian": 0.45, "catholic": 0.12, "muslim": 0.004, "buddhist": 0.004, "spanish": 0.02}.get(key, 0.0)
    for n, (religion, language, part) in enumerate(ORIGINS.values()):
        of_it = origin == n
        has[religion] |= of_it & (rng.random(count) < part)
        if language:
            has[language] |= of_it & (rng.random(count) < part)
    for key, pull in BURDENED.items():
        share = population.share(key)[sex, age] * off[key]
        has[key] = rng.random(count) < np.minimum(1, share * np.exp(pull * burden - (pull * 1.0) ** 2 / 2))
    for key in PLAIN:
        here = np.exp(rng.normal(0, 0.3, len(TOWNS)))[town]
        has[key] = rng.random(count) < np.minimum(1, population.share(key)[sex, age] * here)
    trade = np.full(count, -1)
    for n, key in enumerate(TRADES):  # one trade a person; each town has two or three that are all its own
        here = np.where(rng.random(len(TOWNS)) < 0.15, 6.0, np.exp(rng.normal(0, 0.4, len(TOWNS))))[town]
        taken = (trade < 0) & (age >= 18) & (rng.random(count) < np.minimum(1, population.share(key)[sex, age] * off[key] * here))
        trade[taken] = n
    for n, key in enumerate(TRADES):
        has[key] = trade == n
    return People(town, age, sex, _given(rng, age, sex, town), _surnames(rng, family, town, origin), siblings, has)


def _siblings() -> list[float]:
    from scanner.tables import table

    return table("population/pools")["counts"]["siblings"][1:]


def _origins(rng, town, family):
    """Origin of each person, by family; every town has peoples of its own, up to ten times as many as elsewhere."""
    names = [*ORIGINS, WHITE]
    odds = np.array([float(population.share(n).mean()) for n in names]) * 10 ** rng.normal(0, 0.15, len(names))
    odds[-1] = max(0.2, 1 - odds[:-1].sum())
    of_family = np.empty(family.max() + 1, int)
    first = np.full(family.max() + 1, -1)
    first[family] = town
    for n in range(len(TOWNS)):
        here = odds * np.exp(rng.normal(0, 0.9, len(odds)))
        mine = np.flatnonzero(first == n)
        of_family[mine] = rng.choice(len(names), len(mine), p=here / here.sum())
    return of_family[family]


def _given(rng, age, sex, town):
    """Given names by sex and year of birth."""
    names = sorted(population._given())
    columns = {s: np.zeros((6, len(names))) for s in (0, 1)}
    for at, name in enumerate(names):
        for s, ppm in population._given()[name]:
            columns[s][:, at] += ppm
    cohort = np.searchsorted(population._COHORTS, 2024 - age)
    found = np.empty(len(age), object)
    text = np.array(names, object)
    for s in (0, 1):
        for c in range(6):
            for part in (0, 1):  # two halves of the towns, with likings of their own
                who = np.flatnonzero((sex == s) & (cohort == c) & (town % 2 == part))
                odds = columns[s][c] * np.exp(rng.normal(0, 0.5, len(names)))
                found[who] = text[rng.choice(len(names), len(who), p=odds / odds.sum())]
    return found


def _surnames(rng, family, town, origin):
    names, weights = map(np.array, zip(*sorted(population._surnames().items()), strict=True))
    first = np.full(family.max() + 1, 0)
    first[family] = town
    of_family = np.empty(family.max() + 1, object)
    text = names.astype(object)
    for t in range(len(TOWNS)):
        odds = weights * np.exp(rng.normal(0, 0.8, len(names)))
        mine = np.flatnonzero(first == t)
        of_family[mine] = text[rng.choice(len(names), len(mine), p=odds / odds.sum())]
    return of_family[family]


GENERAL = frozenset({WHITE, "christian", "retired", "anxiety", "depression", "tattoo", "special_ed", "divorced", "catholic"})


def told(everyone: People, who: int, rng: np.random.Generator, most: int = 5) -> list[Value]:
    """Some of what is true of a person, as a post might tell it; facts that few have come up more often, as they do in posts."""
    slots: list[Value] = []
    age = int(everyone.age[who])
    if rng.random() < 0.5:
        slots.append(Value("age", "age", "", f"{age}yo", age, age))
    elif rng.random() < 0.7:
        low = age // 10 * 10
        slots.append(Value("age", "age", "", f"in their {low}s", low, low + 9, "banded"))
    if rng.random() < 0.7:
        slots.append(Value("gender", "sex", "fm"[everyone.sex[who]], "she" if everyone.sex[who] == 0 else "he"))
    facts = [key for key, has in everyone.has.items() if has[who]]
    rng.shuffle(facts)
    facts.sort(key=lambda k: k in GENERAL)
    known = population.attributes()
    slots += [Value(known[key].slot, "attribute", key, key) for key in facts[: int(rng.integers(1, most))]]
    if rng.random() < 0.15:
        slots.append(Value("name", "given", str(everyone.given[who]), str(everyone.given[who])))
    if rng.random() < 0.05:
        slots.append(Value("name", "surname", str(everyone.surname[who]), str(everyone.surname[who])))
    if rng.random() < 0.15 and everyone.siblings[who] < 12:
        n = int(everyone.siblings[who])
        slots.append(Value("family", "count", "siblings", f"one of {n}", n, n))
    return slots[: most + 2]


def measured(everyone: People, rng: np.random.Generator, trials: int, *, everywhere: bool = False) -> np.ndarray:
    """For people with a burden, each with what a post tells of them: rows of true number, and estimated low, middle, high."""
    from scanner.risk.narrow import fit

    clients = np.flatnonzero(sum(everyone.has[key] for key in BURDENED))
    rows = []
    for _ in range(trials):
        who = int(rng.choice(clients))
        values = told(everyone, who, rng)
        town = None if everywhere else int(everyone.town[who])
        among = len(everyone.age) if town is None else TOWNS[town]
        rows.append((everyone.fit(values, town), *fit(values).people(among, 0.03)))
    return np.array(rows)


def summary(rows: np.ndarray, least: int = 1) -> dict[str, float]:
    """What the estimates are worth among cases with at least so many who fit."""
    rows = rows[rows[:, 0] >= least]
    error = np.log10(rows[:, 2] / rows[:, 0])
    return {
        "cases": len(rows),
        "within a factor 10": float((abs(error) <= 1).mean()),
        "within a factor 3": float((abs(error) <= np.log10(3)).mean()),
        "under by more than 3": float((error < -np.log10(3)).mean()),
        "under by more than 10": float((error < -1).mean()),
        "over by more than 3": float((error > np.log10(3)).mean()),
        "over by more than 10": float((error > 1).mean()),
        "median error, log10": float(np.median(abs(error))),
        "in the 10-90 % range": float(((np.floor(rows[:, 1]) <= rows[:, 0]) & (rows[:, 0] <= np.ceil(rows[:, 3]))).mean()),
    }
