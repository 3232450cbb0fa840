"""How many people fit: the sum itself, its tables, and what it is worth on a population that is known."""

import csv
import random
import re
from pathlib import Path

import numpy as np
import pytest

import scanner
from scanner.risk import population
from scanner.risk.narrow import fit, pool
from scanner.risk.values import Value, values
from scanner.tables import table
from tests.risk.population import measured, people, summary
from tests.risk.texts import marked

DATA = Path(scanner.__file__).parent / "data" / "population"


def age(low, high=None, precision="exact"):
    return Value("age", "age", "", f"{low}", low, low if high is None else high, precision)


def fact(key, kind="attribute"):
    return Value(population.attributes()[key].slot, kind, key, key)


SEX = {sex: Value("gender", "sex", sex, sex) for sex in "fm"}


def some_values(draw, count):
    """Facts of every kind, some of which exclude each other."""
    keys = list(population.attributes())
    made = [
        lambda: age(draw.randrange(0, 100)), lambda: age(low := draw.randrange(0, 80), low + 9, "banded"), lambda: SEX[draw.choice("fm")],
        lambda: fact(draw.choice(keys)), lambda: fact(draw.choice(keys)), lambda: fact(draw.choice(keys)), lambda: fact(draw.choice(keys), "kin"),
        lambda: Value("name", "given", draw.choice(["mary", "kayden", "zzyx", "kev"]), "x"), lambda: Value("name", "surname", draw.choice(["smith", "kowalski", "zzyxy"]), "x"),
        lambda: Value("initial", "initial", draw.choice(["j", "jt", "_b"]), "x"), lambda: Value("family", "count", draw.choice(["siblings", "children", "placements"]), "x", n := draw.randrange(1, 14), n),
        lambda: Value("object", "rarity", f"o{draw.random()}", "x", r := draw.random(), r, "vague"), lambda: Value("relative_name", "relative", draw.choice(["mo", "aged 6"]), "x"),
        lambda: Value("handle", "unique", f"@{draw.random()}", "x"),
    ]  # fmt: skip
    return [draw.choice(made)() for _ in range(count)]


def test_a_further_value_never_raises_the_number_of_people():
    """500 random sets of facts, each with one more: the share of those who fit can only fall, among people and among clients."""
    draw = random.Random(1)
    for _ in range(500):
        said = some_values(draw, draw.randrange(0, 8))
        more = list(said)
        more.insert(draw.randrange(0, len(said) + 1), some_values(draw, 1)[0])
        for options in ({}, {"clients": (0, 100)}, {"clients": (0, 19)}, {"country": "GB"}):
            assert fit(more, **options).share <= fit(said, **options).share * (1 + 1e-9), (said, more)


def test_the_share_lies_between_the_bounds_of_frechet():
    """Not above the rarest fact alone, and not below what facts must have in common."""
    draw = random.Random(2)
    for _ in range(200):
        said = [v for v in some_values(draw, draw.randrange(1, 6)) if v.kind not in ("age", "sex")]
        each = [fit([v]).share for v in said]
        if each:
            assert max(0.0, sum(each) - len(each) + 1) - 1e-9 <= fit(said).share <= min(each) * (1 + 1e-9)


def test_the_factors_multiply_to_the_share():
    """Each row is a part of those whom the rows above it leave, so a reader can do the sum again."""
    draw = random.Random(3)
    for _ in range(100):
        found = fit(some_values(draw, 5))
        assert np.isclose(np.prod([f.share for f in found.factors]), found.share, rtol=1e-6)
        assert all(f.source and f.certainty and f.spread > 0 for f in found.factors)


@pytest.mark.parametrize(("one", "implied"), [
    (fact("foster"), age(0, 20)), (fact("pregnant"), SEX["f"]), (fact("veteran"), age(18, 100)), (fact("type1"), fact("diabetes")), (fact("insulin"), fact("diabetes")),
    (Value("service", "count", "placements", "third placement", 3, 3), fact("foster")), (fact("haemophilia"), SEX["m"]), (fact("grandmother"), SEX["f"]), (Value("name", "given", "mary", "mary"), SEX["f"]),
])  # fmt: skip
def test_what_is_implied_adds_nothing(one, implied):
    """A foster child is a child; who takes insulin is a diabetic."""
    assert fit([one, implied]).share >= 0.9 * fit([one]).share


def test_facts_that_hang_together_count_less_than_their_product():
    """Depression beside anxiety says less than a fire beside a parrot would."""
    two = [fact("depression"), fact("anxiety")]
    product = fit(two[:1]).share * fit(two[1:]).share
    assert fit(two).share > 2 * product


def test_ages_that_exclude_each_other_are_two_readings():
    """A mother of 40 and her boy of 9 are two people: the reading that fits fewest is taken, not nobody."""
    assert fit([age(9), age(40)]).share == pytest.approx(min(fit([age(9)]).share, fit([age(40)]).share))
    assert fit([age(13, 19, "vague"), age(14)]).share == pytest.approx(fit([age(14)]).share)


def test_conditions_go_by_age_and_sex():
    """PTSD is commoner among women, dementia among the old, autism among boys."""
    assert fit([fact("ptsd"), SEX["f"]]).share > 2 * fit([fact("ptsd"), SEX["m"]]).share
    assert fit([fact("dementia"), age(90)]).share / fit([age(90)]).share > 100 * fit([fact("dementia"), age(30)]).share / fit([age(30)]).share


def test_names_go_by_year_of_birth():
    """A Kayden is young and a Mildred is old."""
    young, old = age(8), age(85)
    kayden, mildred = (Value("name", "given", n, n) for n in ("kayden", "mildred"))
    assert fit([kayden, young]).share > 20 * fit([kayden, old]).share
    assert fit([mildred, old]).share > 20 * fit([mildred, young]).share


def test_the_worked_example_of_the_risk_model():
    """Girl of 14, type 1 diabetes, third foster placement: nobody else in a town of 4,800, about one in a state of 5.5 million; as
    a young person with an illness, some hundreds."""
    said = [age(14), SEX["f"], fact("type1"), fact("foster"), Value("service", "count", "placements", "third placement", 3, 3)]
    share = fit(said).share
    assert 4_800 * share < 0.01
    assert 0.05 < 5_500_000 * share < 5
    assert fit([age(13, 19, "vague"), fact("foster")]).people(5_500_000)[1] > 500


def test_kappa_has_the_values_of_its_table():
    """Chance that a pick is right (Rocher et al. 2019), as tabled in the risk model."""
    for part, many in ((0.5, (0.133, 0.08, 0.013)), (0.1, (0.529, 0.371, 0.067)), (0.02, (0.871, 0.793, 0.317)), (0.0001, (0.999, 0.999, 0.993))):
        for people_, expected in zip((15, 25, 150), many, strict=True):
            assert population.kappa(people_, part) == pytest.approx(expected, abs=6e-4)
    assert population.kappa(50_000, 0.001) == pytest.approx(0.02, abs=1e-3)
    assert population.kappa(1e9, 0.0) == 1.0 == population.kappa(1, 1.0)


def test_there_is_always_the_one_who_is_meant():
    """However little fits, one person does; no range goes beyond the pool."""
    low, mid, high = fit([fact("imam"), fact("pregnant"), age(3)]).people(500)
    assert 1 <= low <= mid <= high <= 500
    assert fit([]).people(25) == (25, 25, 25)


def test_the_smallest_place_counts():
    """Of town and author's place the smaller for somebody near; a stranger has what the item says."""
    home = population.place("Austin, TX", sure=True)
    near, far, _ = pool([], home)
    assert (near.name, far.name) == ("Austin", "United States")
    near, far, _ = pool(values(*marked("in [Missoula, MT|place]"), home=home), home)
    assert near.name == far.name == "Missoula"
    near, _, _ = pool(values(*marked("at [Eastfield Primary|school]"), home=home), home)
    assert near.people == 500


def test_weakened_details_narrow_less():
    """Where details are said to be changed, ages widen and facts count half."""
    plain, weak = (fit(values(*marked(f"my [14yo|age], [type 1 diabetic|condition]{end}"))).share for end in ("", " (details changed)"))
    assert weak > 5 * plain


# --- the tables


def test_every_figure_has_its_source():
    """Rows name a source that is listed with licence, year, certainty and flag; shares are shares."""
    listed = table("population/sources")
    for key, row in listed["sources"].items():
        assert row["title"] and row["licence"] and row["year"] and row["certainty"] in listed["spread"] and row["flag"] in "VMD", key
        assert "GPL" not in row["licence"]
    used = set()
    for key, attribute in population.attributes().items():
        assert attribute.row["from"] in listed["sources"], key
        used.add(attribute.row["from"])
        for country in ("US", "GB"):
            grid = population.share(key, country)
            assert ((grid > 0) & (grid <= 1)).all() and (grid.max() > population.FLOOR), key
            among = population.among_clients(key, country)
            assert (among <= 1).all() and (among > 0).all(), key
        assert attribute.row.get("words") or attribute.row.get("marked"), key
    assert used <= set(listed["sources"])


def test_phrases_are_written_as_they_are_looked_up():
    """Lower case, plain letters, single spaces: any other phrase could never match."""
    for phrase in population.phrases()[0]:
        assert phrase == " ".join(re.findall(r"[a-z0-9+]+", phrase)), phrase


def test_the_population_adds_up():
    """Everybody is in one cell; children, old people and the foster children of the tables are as many as their sources say."""
    cells = population.everybody()
    assert cells.sum() == pytest.approx(1)
    assert (cells * population.ages(0, 17)).sum() * population.WORLD == pytest.approx(73.1e6, rel=0.03)
    assert (cells * population.ages(65, 100)).sum() * population.WORLD == pytest.approx(61.2e6, rel=0.05)
    assert (cells * population.share("foster")).sum() * population.WORLD == pytest.approx(343_077, rel=0.06)


def test_the_tables_are_small_and_well_formed():
    """Below two megabytes in all; every row of a table has as many columns as its head."""
    assert sum(f.stat().st_size for f in DATA.iterdir()) < 2_000_000
    for file in DATA.glob("*.csv"):
        rows = list(csv.reader(file.open(encoding="utf-8")))
        assert len(rows) > 50 and {len(r) for r in rows} == {len(rows[0])}, file.name


def test_estimates_hold_in_a_population_that_is_known():
    """People drawn with correlations and errors that the tables lack: at least 93 in 100 estimates are within a factor 10 of the true
    number, and few lie far below it. Cases where only one person fits are left out: they are easily right."""
    rows = np.vstack([measured(people(seed), np.random.default_rng(seed), 250, everywhere=bool(seed % 2)) for seed in (7, 8)])
    whole, several = summary(rows), summary(rows, least=3)
    assert several["cases"] > 150
    assert whole["within a factor 10"] >= 0.95 and several["within a factor 10"] >= 0.93
    assert several["under by more than 10"] <= 0.04 and several["under by more than 3"] <= 0.25
    assert 0.6 <= several["in the 10-90 % range"] <= 0.97
