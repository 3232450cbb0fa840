"""The report's card: how many people fit, and how that number came about."""

from scanner.report.card import Context, card
from tests.report import factory

FACTORS = [
    {"slot": "place", "value": "Missoula", "share": None, "source": "GeoNames, 2026", "spread": 0.08, "certainty": "counted", "people": 71022},
    {"slot": "age", "value": "14yo", "share": 0.0119, "source": "US Census 2024, by age", "spread": 0.05, "certainty": "measured", "people": None},
    {"slot": "object", "value": "her ukulele", "share": 0.03, "source": "our guess from how seldom the words are", "spread": 0.7, "certainty": "guessed", "people": None},
    {"slot": "quote", "value": "nobody asked me", "share": None, "source": "their own words", "spread": 0, "certainty": "not counted", "people": None},
]  # fmt: skip
NOBODY = Context(signals={}, standards={}, handles={}, rescan=False)


def made(factors, people):
    observers = {name: {"probability": 0.5, "people": people if name in ("local", "stranger") else None} for name in factory.OBSERVERS}
    return card(factory.item(reidentification={"level": 3, "score": 70, "observers": observers, "factors": factors}), 1, NOBODY)


def test_the_number_its_range_and_every_step_are_told():
    """About how many, between what; the people there are, each share in plain words, how each is known."""
    found = made(FACTORS, {"low": 4.2, "mid": 31, "high": 204})
    assert found.fits == "What it tells fits about 31 people (between 4 and 200) nearby."
    assert [f.share for f in found.factors] == ["about 71,000 people", "fits about 1 in 84", "fits about 1 in 33", ""]
    assert found.factors[0].source == "GeoNames, 2026; counted" and found.factors[2].source.endswith("a guess")
    assert "object" in found.widths


def test_one_person_is_called_one_person():
    """No fraction of a person is shown."""
    assert made(FACTORS, {"low": 1.0, "mid": 1.0, "high": 1.2}).fits == "What it tells fits one person nearby."


def test_results_without_the_newer_fields_are_drawn():
    """A result of an earlier version has neither spread nor certainty nor people."""
    old = [{k: f[k] for k in ("slot", "value", "share", "source")} for f in FACTORS]
    found = made(old, None)
    assert found.fits == "" and [f.share for f in found.factors] == ["", "fits about 1 in 84", "fits about 1 in 33", ""]
    assert made([], None).widths == ""
