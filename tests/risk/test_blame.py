"""What items about one person give away together, and which to take out first."""

from datetime import date
from itertools import permutations
from math import factorial

import pytest

from scanner.risk import blame
from scanner.risk.blame import Told, together, union
from scanner.risk.observers import Setting, home_of
from scanner.risk.values import values
from tests.risk.texts import marked

AUSTIN = Setting(home_of("Austin, TX"), "social worker")


def told(key, text, year=2019):
    plain, spans = marked(text)
    posted = date(year, 3, 14)
    return Told(key, tuple(values(plain, spans, posted=posted, home=AUSTIN.home)), posted)


PARTS = [
    told("a", "my [14yo|age] again"), told("b", "[type 1 diabetic|condition] girl of mine"), told("c", "that [twin|family] made me laugh"), told("d", "a [good day|time] with her"),
]  # fmt: skip


def test_together_fewer_people_fit_than_alone():
    """The most telling item alone fits more people than all of them together."""
    found = together(PARTS, AUSTIN)
    assert found.together[1] < found.alone[1] / 10


def test_blame_sums_to_one_and_a_silent_item_has_none():
    """Shares of blame are parts of the whole narrowing."""
    found = together(PARTS, AUSTIN)
    assert sum(found.blame.values()) == pytest.approx(1, abs=1e-3)
    assert found.blame["d"] < min(found.blame[k] for k in "abc")
    assert together([told("x", "nothing"), told("y", "no marks")], AUSTIN) == blame.Sum(None, None, {"x": 0.0, "y": 0.0}, ["x", "y"])


def test_items_that_say_the_same_share_the_blame():
    """Of two alike neither is to blame alone, and taking out one of them changes nothing by itself."""
    twice = [told("a", "my [14yo|age], [twin|family]"), told("b", "my [14yo|age], [twin|family]"), told("c", "[type 1 diabetic|condition] of mine")]
    found = together(twice, AUSTIN)
    assert found.blame["a"] == pytest.approx(found.blame["b"], abs=1e-3)
    assert found.first[0] == "c"


def test_the_exact_value_is_shapleys():
    """For four items the shares are those of all twenty-four orders."""
    size = {frozenset(some): sum(3 + n for n in some) ** 1.5 for some in (s for r in range(5) for s in __import__("itertools").combinations(range(4), r))}
    left = lambda chosen: -size[chosen]
    mean = dict.fromkeys(range(4), 0.0)
    for order in permutations(range(4)):
        for at, player in enumerate(order):
            mean[player] += (left(frozenset(order[:at])) - left(frozenset(order[: at + 1]))) / factorial(4)
    assert blame._shapley(list(range(4)), left) == pytest.approx(mean)


def test_many_items_are_drawn_and_come_out_alike():
    """Above eight items orders are drawn: the same each time, and close to the exact value where all are alike."""
    many = [told(f"i{n}", f"my [14yo|age] number {n}" if n else "[type 1 diabetic|condition] [twin|family] of mine") for n in range(12)]
    found = together(many, AUSTIN)
    assert found == together(many, AUSTIN)
    assert sum(found.blame.values()) == pytest.approx(1, abs=1e-2)
    rest = [found.blame[f"i{n}"] for n in range(1, 12)]
    assert max(rest) < 0.2 < found.blame["i0"] and found.first[0] == "i0"


def test_ages_move_with_the_years():
    """14 in 2016 and 17 in 2019 are one person; 14 in both are not, and the later counts."""
    ages = [v for v in union([told("a", "my [14yo|age]", 2016), told("b", "my [17yo|age]", 2019)]) if v.kind == "age"]
    assert max(v.low for v in ages) == 17 and min(v.high for v in ages) == 17
    ages = [v for v in union([told("a", "my [14yo|age]", 2012), told("b", "my [14yo|age]", 2019)]) if v.kind == "age"]
    assert [(v.low, v.high) for v in ages] == [(14, 14)]


def test_an_exact_age_is_not_replaced_by_a_vague_one():
    """Later but vaguer gives way to earlier and exact where both cannot be."""
    ages = [v for v in union([told("a", "my [14yo|age]", 2018), told("b", "the [elderly man|age]", 2019)]) if v.kind == "age"]
    assert any(v.precision == "exact" for v in ages)


def test_the_profile_is_a_silent_part():
    """The author's place narrows without being said: in a village fewer fit than in a city, and without any there is no number."""
    village = Setting(home_of("Broken Bow, Nebraska"))
    assert together(PARTS, village).together[1] <= together(PARTS, AUSTIN).together[1]
    assert together(PARTS, Setting()).together is None


def test_forty_items_take_no_more_than_a_second_or_two():
    """A person about whom much was written does not hold up the scan."""
    import time

    many = [told(f"i{n}", f"my [{5 + n % 3}yo|age], [{('twin', 'type 1 diabetic', 'somali', 'adopted', 'autistic')[n % 5]}|condition]") for n in range(40)]
    began = time.process_time()
    together(many, AUSTIN)
    assert time.process_time() - began < 8
