"""Who could tell, by what facts narrow down to."""

import random
from datetime import date

import pytest

from scanner.risk import population
from scanner.risk.observers import WHO, Setting, home_of, together, view
from scanner.risk.values import values
from tests.risk.texts import marked

POSTED = date(2019, 3, 14)
AUSTIN = Setting(home_of("Austin, TX"), "social worker")
VILLAGE = Setting(home_of("Broken Bow, Nebraska"), "school counselor")


def see(text, setting=AUSTIN, audience="public"):
    plain, spans = marked(text)
    return view(values(plain, spans, posted=POSTED, home=setting.home), setting, audience=audience, text=plain, posted=POSTED)


BASES = (
    "Saw [her|gender] again.", "My [kiddo|other] did it.", "Home visit with my [14yo|age].", "[He|gender] finally slept.", "Intake for a [mum|family] in group.", "The [lad|gender] from group waved.",
    "Court for my [client|other] went fine.", "[Kev|name] came back.", "Someone's [dog|object] came to session.", "Long shift, [one|other] of mine was admitted.",
)  # fmt: skip
DETAILS = (
    "Lives in [Missoula, MT|place].", "From [Texas|place].", "Goes to [Eastfield Primary|school].", "[Type 1 diabetic|condition].", "A [twin|family].", "[Oldest of seven|family].", "Works as a [firefighter|occupation].",
    "[Somali|ethnicity].", "[Muslim|religion].", "[Speaks Arabic|language].", "Said “[nobody ever asked|quote]”.", "Session [today|time].", "Every [Tuesday at 3|time].", "[Kowalski|name], I mean.", "[J.T.|initial]",
    "Brings a [ukulele|object].", "After [the fire on Tannery St|event].", "It was [on the news|event].", "[On probation|legal].", "Third [foster placement|family].", "On [clozapine|medication].", "[Transgender|sexuality_gender_identity].",
    "[Face tattoo|appearance].", "[She|gender] laughed.", "[He|gender] laughed.", "[In her late 70s|age].", "[9yo|age].", "[16M|age].", "Call [555-0143|contact].", "[@example_kid|handle] you did it.", "Her dad, a [bus driver|occupation].",
    "[Pregnant|condition] again.", "Sister [Maureen|relative_name] too.", "[Pupil of mine|relationship_to_practitioner].", "In [London|place].", "In [Chaffee County|place].", "At the [shelter|place] on [Tannery Street|place].", "[Widowed|family].",
)  # fmt: skip


def test_an_added_detail_never_lowers_what_anybody_could_tell():
    """500 texts, each with one more true detail before or behind: every observer's chance stays or grows, and no more people fit."""
    draw = random.Random(5)
    for _ in range(500):
        said = [draw.choice(BASES), *draw.sample(DETAILS, draw.randrange(0, 4))]
        more = list(said)
        more.insert(draw.randrange(0, len(said) + 1), draw.choice(DETAILS))
        setting = draw.choice((AUSTIN, VILLAGE, Setting()))
        audience = draw.choice(("public", "friends", "group", "private", "unknown"))
        before, after = (see(" ".join(parts), setting, audience) for parts in (said, more))
        for who in WHO:
            assert after.chances[who] >= before.chances[who] - 1e-9, (who, said, more)
            if before.people[who] and who != "colleague":
                assert after.people[who][1] <= before.people[who][1] + 1e-6, (who, said, more)


def test_chances_are_chances():
    """Between 0 and 1 for everybody, whatever is said."""
    draw = random.Random(6)
    for _ in range(100):
        found = see(" ".join(draw.sample(DETAILS, 12)), draw.choice((AUSTIN, VILLAGE, Setting())))
        assert all(0 <= p <= 1 for p in found.chances.values())
        assert all(p is None or 1 <= p[0] <= p[1] <= p[2] for p in found.people.values())


def test_generalising_defeats_strangers_and_not_insiders():
    """Without name, place and age strangers and locals cannot tell; the client and colleagues still can."""
    told = see("My [14yo|age], [type 1 diabetic|condition], [third foster placement|family] broke down [today|time] in [Millbrook|place]")
    general = see("A [young person|age], [diabetic|condition], their [placement|family] ended [today|time]")
    assert told.chances["local"] > 0.3 and general.chances["local"] < 0.2
    assert general.chances["self"] > 0.5 and general.chances["colleague"] > 0.3


def test_a_name_or_a_contact_reaches_strangers():
    """A stranger finds a full name and a handle, and not a rare fact."""
    assert see("[Zebedee Kowalski|name] came").chances["stranger"] > 0.4
    assert see("call [555-0143|contact]").chances["stranger"] > 0.9
    assert see("a [Somali|ethnicity] [beekeeper|occupation], [twin|family], [on clozapine|medication]").chances["stranger"] <= 0.2


def test_a_published_event_leads_to_the_person():
    """News with a day and a town links; the same without either does so less, and a hearing less than a killing."""
    near = see("[her|gender] brother was [shot dead|event] here today").chances["stranger"]
    assert near > 0.25
    assert see("[her|gender] brother was [shot dead|event] once", Setting()).chances["stranger"] < near / 5
    assert see("[her|gender] [hearing|event] here today").chances["stranger"] < near / 2


def test_in_a_village_people_know_each_other():
    """The same words give more away where fewer people live."""
    text = "my [14yo|age] [twin|family], [type 1 diabetic|condition]"
    assert see(text, VILLAGE).chances["local"] > see(text, AUSTIN).chances["local"]
    assert see(text, VILLAGE).people["local"][1] < see(text, AUSTIN).people["local"][1]


def test_people_are_counted_only_where_it_means_something():
    """No count for the client and for kin, none nearby where no place is known, none where nothing narrows."""
    found = see("my [14yo|age]", Setting())
    assert found.people["self"] is None and found.people["kin"] is None and found.people["local"] is None and found.people["stranger"] is None
    assert see("said “[nobody asked|quote]”").people["local"] is None
    found = see("my [14yo|age]")
    assert found.people["colleague"][2] <= 25 and found.people["local"][1] > 1_000 and found.people["stranger"][1] > 1_000_000


def test_the_trace_names_every_step():
    """The place with its people first, then each fact with share and source; a quotation is named and not counted."""
    rows = see("my [14yo|age], [type 1 diabetic|condition] [today|time], “[nobody asked me|quote]”").factors
    assert rows[0].slot == "place" and rows[0].people == population.place("Austin, TX", sure=True).people and rows[0].share is None
    assert {r.value for r in rows} >= {"Austin", "14yo", "type 1 diabetic", "nobody asked me", "today"}
    assert next(r for r in rows if r.slot == "quote").share is None
    assert all(r.source and r.certainty for r in rows)


def test_facts_only_raise_what_the_judge_says():
    """Put together, no chance is below the judge's, and an item that is hardly about a client is hardly raised."""
    found = see("[Zebedee Kowalski|name], [14yo|age], [Millbrook|place]")
    learned = dict.fromkeys(WHO, 0.2)
    both = together(learned, found, 0.9)
    assert all(both[who] >= 0.2 for who in WHO) and both["stranger"] > 0.25
    assert all(together(learned, found, 0.0)[who] == pytest.approx(0.2) for who in WHO)


def test_the_author_s_place_is_read_in_every_form():
    """As people write it in a profile; where it names none, none is made up."""
    for said, name in (("Austin, TX", "Austin"), ("Glasgow, Scotland", "Glasgow"), ("New York", "New York City"), ("leeds", "Leeds"), ("Perth, Western Australia", "Perth"), ("Dublin | Ireland", "Dublin"), ("Toronto 🇨🇦", "Toronto")):
        assert home_of(said).name == name, said
    for said in ("somewhere over the rainbow", "", "in your head", "🌍", "she/her"):
        assert home_of(said) is None, said
