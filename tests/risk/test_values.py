"""From what points to a client in a text to values."""

from datetime import date

import pytest

from scanner.risk import population
from scanner.risk.values import number, says_event, values
from tests.risk.texts import marked

POSTED = date(2019, 3, 14)


def read(text, **options):
    plain, spans = marked(text)
    return values(plain, spans, posted=POSTED, **options)


def kinds(text, **options):
    return {(v.kind, v.key or (v.low, v.high)) for v in read(text, **options)}


@pytest.mark.parametrize(("text", "low", "high"), [
    ("my [14yo|age] again", 14, 14), ("my [14 y/o|age] girl", 14, 14), ("[16M|age], refuses school", 16, 16), ("a [9 yr old|age] boy", 9, 9), ("[forty-two year old|age] man", 42, 42),
    ("she [turned 80|age] today", 80, 80), ("her [30th birthday|age]", 30, 30), ("in his [early 60s|age]", 60, 63), ("she's [in her late teens|age]", 17, 19), ("my [4th grader|age]", 9, 10),
    ("the [year 9|age] lad", 13, 14), ("a [toddler|age] on my list", 1, 3), ("[18 months old|age]", 1, 1), ("[3 weeks old|age]", 0, 0), ("the youngest is [14|age]", 14, 14), ("an [elderly man|age]", 65, 100),
])  # fmt: skip
def test_ages_in_every_way_people_write_them(text, low, high):
    """An age is read as the years it can mean."""
    assert (low, high) in [(v.low, v.high) for v in read(text) if v.kind == "age"]


@pytest.mark.parametrize("text", ["we waited 14 minutes with [Kev|name]", "[Kev|name] at 3pm in room 12", "[Kev|name], year 9 of the job for me, no sorry 10 years ago", "week 4 with [Kev|name]"])
def test_other_numbers_are_no_ages(text):
    """Minutes, rooms, hours and weeks are not years of age."""
    assert not [v for v in read(text) if v.kind == "age" and v.precision == "exact"]


def test_the_worked_example():
    """Age, condition, placement, place, each with the writer's words."""
    found = read("Home visit w/ my [14yo|age], [type 1 diabetic|condition], [third foster placement|family] just broke down 💔 [#Millbrook|place]")
    assert {("age", ""), ("attribute", "type1"), ("count", "placements"), ("attribute", "foster"), ("place", "Millbrook")} <= {(v.kind, v.key) for v in found}
    assert {v.text for v in found} >= {"14yo", "type 1 diabetic", "third foster placement", "#Millbrook"}
    assert next(v for v in found if v.key == "placements").low == 3


@pytest.mark.parametrize(("text", "expected"), [
    ("[oldest of seven|family], God help her", ("count", "siblings")), ("a [mother of five|family]", ("count", "children")), ("[J.T.|initial] did it", ("initial", "jt")),
    ("[Mrs Kowalski|name] came", ("surname", "kowalski")), ("[Kayden|name] came", ("given", "kayden")), ("[Kayden B|name]", ("initial", "_b")), ("[twins|family] again", ("attribute", "twin")),
    ("her [6yo son|age] came, [she|gender] cried", ("relative", "aged 6")), ("the [firefighter|occupation]", ("attribute", "firefighter")), ("brings his [parrot|object]", ("attribute", "pet_odd")),
    ("[555-0143|contact]", ("unique", "555-0143")), ("[“nobody asked me that”|quote] she said", ("quote", "“nobody asked me that”")), ("[Eastfield Primary|school]", ("facility", "school: eastfield primary")),
    ("her dad, a [bus driver|occupation]", ("kin", "bus_driver")), ("a [diabetic|condition] today", ("date", "2019-03-14")), ("[Kev|name] yesterday", ("date", "2019-03-13")),
])  # fmt: skip
def test_each_kind_of_detail_has_its_value(text, expected):
    """Families, names, work, things, contacts, days."""
    assert expected in kinds(text)


@pytest.mark.parametrize(("text", "key"), [
    ("[Kev|name] is not diabetic", "diabetes"), ("[she|gender] denies heroin use", "heroin"), ("My mum is a nurse. [Kev|name] came today", "nurse"), ("As a social worker I love [Kev|name]", "social_worker"),
    ("my nurse told [Kev|name]", "nurse"), ("no foster placement for [Kev|name]", "foster"),
])  # fmt: skip
def test_what_is_denied_or_said_of_others_is_no_value(text, key):
    """A denied condition, an own relative, the author's own trade."""
    assert not [v for v in read(text) if v.kind == "attribute" and v.key == key]


def test_without_a_mark_nothing_is_read():
    """Only what the judge takes for a client's is read; an unmarked text has no values."""
    assert values("my 14yo, type 1 diabetic, in Millbrook", []) == []


def test_a_sentence_without_a_mark_is_somebody_elses():
    """The author's own son in the next sentence is no client."""
    assert {v.low for v in read("My own boy is 9yo and autistic. Then [Kayden|name], 14yo.") if v.kind == "age" and v.precision == "exact"} == {14}
    assert not [v for v in read("My own boy is autistic. Then [Kayden|name].") if v.key == "autism"]


def test_changed_details_are_told_apart():
    """A post that says its details are changed weakens every value."""
    assert all(v.weak for v in read("my [14yo|age] (details changed)"))
    assert not any(v.weak for v in read("my [14yo|age], nothing has changed"))


@pytest.mark.parametrize("text", ["", "[" + "x" * 300 + "|other]", "[\u202e\u200b|name]", "[" + "9" * 60 + "|age]", "[" + "a of " * 500 + "|family]", "[ınİ|name] ıI İ 14yo", "[🏳️‍🌈|other] 14yo", "[#|place]", "[,|place]", "[.|initial]"])
def test_hostile_texts_give_no_error(text):
    """Whatever stands in a mark is read or left."""
    read(text)


def test_marks_beyond_the_text_are_left_out():
    """A span that does not lie in the text, or in what of it is read, is no value."""
    assert values("Kev", [((0, 99), "name"), ((2, 1), "name"), ((-1, 2), "name")]) == []


def test_numbers_in_words():
    """Digits, words, ordinals."""
    assert [number(t) for t in ("14", "third", "twenty-two", "forty", "seven", "3rd", "x")] == [14, 3, 22, 40, 7, 3, None]


def test_the_place_nearby_is_meant():
    """Of two places of one name the one near the author; of far ones the one everybody knows."""
    here = population.place("Ogden, Utah", sure=True)
    assert here.region == "UT"
    assert population.place("Sandy", here)[1:3] == ("US", "UT")
    assert population.place("London", here).country == "GB"
    assert population.place("Leeds").people > 300_000
    assert population.place("Kerry").country == "IE"
    assert population.place("Xyzzyville") is None


def test_events_that_news_tell_of():
    """Words of an event are found as words, not inside others."""
    assert says_event("after the house fire") and says_event("she drowned")
    assert not says_event("courtesy of my crashing laptop, firearms training")


def test_the_author_s_own_name_is_nobody_elses():
    """Who is thanked by name is the author, not the client."""
    assert not [v for v in read("You did it [Lori|name]!", own=frozenset({"lori"})) if v.kind == "given"]
    assert [v for v in read("You did it [Lori|name]!") if v.kind == "given"]


def test_a_fragment_in_a_mark_is_no_name_and_no_rare_thing():
    """Marks of a reader that errs: everyday words, half words, text speak."""
    said = "[advocate|name] [she's|name] [tmrw|name] [You|treatment] [asleep|event] [what|other] [counting|family] [street|place] [the shelter|place] [dis|quote]"
    assert {v.kind for v in read(said)} <= {"sex"}


def test_years_that_something_lasted_are_no_age():
    """Married nine years, clean for two: not nine, not two years old."""
    assert not [v for v in read("[33|age], married [9 yrs|age]") if v.kind == "age" and v.low == 9]
    assert not [v for v in read("[Kev|name], clean for [2 years|age]") if v.kind == "age"]
