"""Items about one client, years apart and without names: what is put together, what never is, and how fast."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.risk.links import Among, Facts, evidence, rarity, stem
from scanner.risk.mosaic import Trace, _shipped, subjects
from scanner.tables import table
from tests.builders import settings
from tests.eval.train_mosaic import AGAINST, EITHER

START = datetime(2015, 3, 2, 9, 0, tzinfo=UTC)


def trace(id_: str, text: str, days: float | None = 0.0, *marks: tuple[str, str], **more) -> Trace:
    at = None if days is None else START + timedelta(days=days)
    given = {"client": 0.9, "to": None, "author": None, "group": None, "platform": "x", "listed": ""} | more
    return Trace(id=id_, text=text, created_at=at, identifiers=marks, **given)


def chance(a: Trace, b: Trace, *others: Trace) -> float:
    facts = [Facts(t) for t in (a, b, *others)]
    return _shipped().chance(evidence(facts[0], facts[1], Among(facts)), len(facts))


# What else such an account says: items about other people, with nothing in common.
REST = [
    trace("r1", "she brought the whole choir to the window today, and I cannot say more", 40, ("choir", "object")),
    trace("r2", "a man told me he has not slept in a bed since Basra", 300, ("Basra", "place")),
    trace("r3", "long talk about rabbits with somebody very small", 700, ("rabbits", "object")),
    trace("r4", "he got the flat. two rooms and a radiator that works", 1100, ("flat", "place")),
    trace("r5", "the twins met their grandmother on a tablet screen", 1500, ("twins", "family")),
    trace("r6", "first week without the ankle tag and he cooked rice for us", 1900, ("ankle tag", "legal")),
]


def together(a: str, b: str, *traces: Trace) -> bool:
    """Whether items a and b are put to one person."""
    return any({a, b} <= set(ids) for ids in subjects([*traces, *REST]).values())


# --- what is put together ---------------------------------------------------------------------------------------------


def test_the_same_object_years_apart_is_the_same_person():
    """Nothing but a thing that nobody else has."""
    a = trace("a", "my thursday one brought maple bacon fritters she made on a night off", 10, ("maple bacon fritters", "object"))
    b = trace("b", "new bakery on mill lane, get the maple bacon fritters and say I sent you", 800, ("maple bacon fritters", "object"))
    assert together("a", "b", a, b)


def test_a_name_in_one_and_the_partner_of_a_message_in_the_other():
    a = trace("a", "Tamsyn walked out of the ward on her own two feet", 10, ("Tamsyn", "name"))
    b = trace("b", "see you at four then, bring the forms", 900, to="Tamsyn Okoro")
    assert together("a", "b", a, b)


def test_the_same_entry_of_the_client_list():
    a = trace("a", "coffee with an old face today, six years on", 10, listed="entry 4")
    b = trace("b", "happy birthday to a fighter", 2000, listed="entry 4")
    assert chance(a, b, *REST) > 3 * chance(a, b._replace(listed=""), *REST)


def test_an_answer_on_the_day():
    a = trace("a", "Ms Adeyemi never called me back. Avoid this place.", 10, author="Gareth Pugh", platform="google")
    b = trace("b", "Gareth, you missed four appointments and you know why.", 10.2, ("Gareth", "name"), to="Gareth Pugh", platform="google")
    assert together("a", "b", a, b)


# --- what speaks for and against --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ("he is nine and will not say a word", "he laughed out loud today", "same_pronoun"),
        ("he is nine and will not say a word", "she laughed out loud today", "other_pronoun"),
        ("a 9 year old and a piano", "she is a 10 yo who plays", "age_fits"),
        ("a 9 year old and a piano", "she is a 32 yo who plays", "age_differs"),
        ("the accident", "one year since the accident", "time_told_fits"),
        ("her grandmother came", "grandma drove her here", "same_kin"),
        ("her grandmother came", "her brother came", "other_kin"),
    ],
)
def test_evidence_has_names(one, other, name):
    a, b = Facts(trace("a", one, 0)), Facts(trace("b", other, 366))
    assert evidence(a, b, Among([a, b]))[name] > 0


def test_a_name_of_ones_own_that_differs_speaks_against():
    a, b, c = trace("a", "Marlon did it", 0, ("Marlon", "name")), trace("b", "Odette did it", 9, ("Odette", "name")), trace("c", "Marlon again", 9, ("Marlon", "name"))
    assert chance(a, c, *REST) > 0.5
    assert chance(a, b, *REST) < 0.15


def test_conflicting_pronouns_lower_the_chance():
    a = trace("a", "he keeps pigeons on the roof", 0, ("pigeons", "object"))
    same, other = trace("b", "fed his pigeons again", 400, ("pigeons", "object")), trace("b", "fed her pigeons again", 400, ("pigeons", "object"))
    assert chance(a, same, *REST) > chance(a, other, *REST)


def test_the_less_likely_an_item_is_about_a_client_the_less_it_is_put_to_one():
    a, b = trace("a", "the accordion lady waved", 0, ("accordion", "object")), trace("b", "an accordion at noon", 400, ("accordion", "object"))
    assert chance(a, b, *REST) > chance(a, b._replace(client=0.2), *REST)


def test_common_words_tie_nothing_and_rare_ones_do():
    assert rarity("the") == rarity(stem("today")) == 0.0
    assert rarity(stem("accordion")) > 0.7
    assert rarity("xylorimba") == 1.0
    assert stem("pigeons") == stem("pigeon")


# --- what never is ----------------------------------------------------------------------------------------------------


def test_two_entries_of_the_client_list_are_two_people_whatever_stands_between_them():
    a = trace("a", "Marlon and his accordion", 0, ("Marlon", "name"), ("accordion", "object"), listed="entry 1")
    b = trace("b", "Marlon and the accordion again", 5, ("Marlon", "name"), ("accordion", "object"))
    c = trace("c", "Odette borrowed the accordion of Marlon", 9, ("Odette", "name"), ("accordion", "object"), ("Marlon", "name"), listed="entry 2")
    assert not together("a", "c", a, b, c)


def test_items_with_nothing_in_common_stay_apart():
    assert subjects(REST) == {}


@pytest.mark.parametrize("few", [[], [trace("a", "alone")], [trace("a", ""), trace("b", "")], [trace("a", "x", None), trace("a", "x", None)]])
def test_few_items_or_none(few):
    found = subjects(few)
    assert all(len(set(ids)) == len(ids) > 1 for ids in found.values())


def test_keys_and_order():
    """Numbered by first appearance; ids in the order given."""
    late = [trace("z", "Odette wrote", 50, ("Odette", "name")), trace("y", "Odette called", 52, ("Odette", "name"))]
    early = [trace("b", "Marlon wrote", 2, ("Marlon", "name")), trace("a", "Marlon called", 1, ("Marlon", "name"))]
    assert subjects([late[0], early[0], early[1], late[1], *REST]) == {"s1": ["z", "y"], "s2": ["b", "a"]}


WORDS = "Marlon Odette pigeons accordion grandma ward court he she 9yo one year since again ferret 🐔 Tim Timothy".split()
MARKS = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(["name", "object", "age", "initial", "relative_name"])), max_size=3).map(tuple)
TRACES = st.lists(
    st.builds(
        trace, st.integers(0, 30).map(str), st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join), st.none() | st.floats(0, 4000),
        client=st.floats(0, 1), to=st.sampled_from([None, "Tim Nash", "tim.nash"]), author=st.sampled_from([None, "Odette P"]), listed=st.sampled_from(["", "e1", "e2"]),
    ),
    max_size=12,
)  # fmt: skip


@settings(max_examples=60)
@given(TRACES, st.lists(MARKS, max_size=12), st.randoms())
def test_whatever_comes(traces, marks, chance_):
    """Deterministic, each item once, no group of one, no two list entries in one; who comes first does not matter."""
    traces = [t._replace(identifiers=m) for t, m in zip(traces, marks, strict=False)]
    found = subjects(traces)
    assert found == subjects(list(traces))
    ids = [i for group in found.values() for i in group]
    assert len(ids) == len(set(ids))
    assert set(ids) <= {t.id for t in traces}
    assert list(found) == [f"s{n}" for n in range(1, len(found) + 1)]
    first = {t.id: t for t in reversed(traces)}
    for group in found.values():
        assert len(group) > 1
        assert len({first[i].listed for i in group} - {""}) < 2
    for a, b in pairwise(traces):
        facts = [Facts(a), Facts(b)]
        if a.created_at != b.created_at:
            assert evidence(*facts, Among(facts)) == evidence(*facts[::-1], Among(facts))


# --- the weights ------------------------------------------------------------------------------------------------------


def test_weights_are_readable_and_on_the_right_side():
    weights = table("mosaic")["weights"]
    assert all(value <= 0 for name, value in weights.items() if name in AGAINST)
    assert all(value >= 0 for name, value in weights.items() if name not in AGAINST | EITHER)
    assert weights["own_name"] > weights["shared_object"] > 0 > weights["listed_apart"]


@pytest.mark.slow
def test_ten_thousand_items_in_five_seconds():
    """Time of this process, on invented words with the spread of real ones."""
    chance_ = random.Random(3)
    words = [f"{a}{b}{c}" for a in ("ka", "mo", "tri", "sel", "von", "ba") for b in ("li", "ran", "do", "pex", "mu") for c in ("t", "nd", "sk", "ro", "vy", "lf", "m", "ga")]
    words += [w + x for w in words for x in ("o", "ine", "al", "us", "it", "ock", "ern", "ap")]
    spread = [words[int(len(words) * chance_.random() ** 3)] for _ in range(60_000)]
    traces = [
        trace(
            str(n), " ".join(chance_.sample(spread, 25)), chance_.uniform(0, 4000), (chance_.choice(spread), "object"), (chance_.choice(spread), "name"),
            to=chance_.choice([None, None, "Tim Nash", "mum"]), listed=chance_.choice(["", "", "", "e1", "e2"]),
        )
        for n in range(10_000)
    ]  # fmt: skip
    subjects(traces[:50])
    began = time.process_time()
    subjects(traces)
    assert time.process_time() - began < 5
