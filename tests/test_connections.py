"""Connections: who could be a client, by name, by what the account says around the person, and by when the tie began."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.model import RELATIONS, Connection
from scanner.relationships.connections import ConnectionAssessment, Spoken, assess_connections, described
from scanner.relationships.names import name_of
from scanner.relationships.roster import EMPTY, Roster, load
from scanner.tables import table
from tests.builders import settings

CLIENTS = (
    "Shawna Grady", "Abena Asare", "Zoey Pritchett", "Travis Ickes", "Marcus Whitfield", "Micah Turei-Brown", "Kyle Brandvold", "Odette Fairley", "Teagan Ostrander",
    "Rhys Vandenberg", "Asmita Gurung", "Cassidy Ibarra", "Daniel Khoshaba", "Keyon Dugas", "Bronagh Quillfeather", "Sam Ott", "Tam Ho-yin (Dickson)", "Mr Pettigrove",
)  # fmt: skip
FIRST = datetime(2015, 1, 1, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def clients(tmp_path_factory) -> Roster:
    path = tmp_path_factory.mktemp("list") / "clients.txt"
    path.write_text("\n".join(CLIENTS))
    return load(path)


def tie(name: str | None, handle: str | None = None, *, relation: str = "friend", since: str | None = None) -> Connection:
    return Connection(platform="facebook", relation=relation, name=name, handle=handle, since=since)


def by_list(connection: Connection, roster: Roster) -> ConnectionAssessment | None:
    """One connection by the roster alone."""
    return assess_connections([connection], roster, [])[0]


def said(text: str, client: float = 0.05, *, dual: float = 0.05, day: int = 0, to: str | None = None, author: str | None = None) -> Spoken:
    return Spoken(str(day), text, client, dual, to, author, "message" if to else "post", FIRST + timedelta(days=day))


ORDINARY = [said(f"Rain again, and number {n} of the crossword beat me.", day=17 * n) for n in range(60)]


def kind(roster: Roster, name: str | None, handle: str | None = None) -> set[str]:
    found = described([tie(name, handle)], roster, [])[0]
    return {f.removeprefix("list_") for f in found if f.startswith("list_")} - {"exact", "rare", "loose", "short_form", "usual"}


# --- beside the roster -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "handle", "expected"),
    [
        ("Shawna Grady", None, "whole"), ("Grady Shawna", None, "whole"), ("Shay Grady", "shay.g.xo", "near"), ("Abby Asare-Boateng", "abbysdozen", "near"), ("Shawna Grady-Moss", None, "near"),
        ("odie", "odie_fairley", "near"), ("cass ✒️ ibarra ink", "cass_inkbarra", "near"), ("Keyons Mama", "keyonsmama17", "given_alone"), ("Zo Pritch", "zo.pritch", "clipped"),
        ("Trav Ick", "trav.ick.0311", "clipped"), ("Rhys Van", None, "clipped"), ("Asmita Grg", None, "clipped"), ("Kyle B 🧤", "@kb1_gk", "given_initial"), ("T 🌻", "tea.gan.o", "given_initial"),
        ("Danny K 🕊️", "khosh_lofts", "given_initial"), ("M. Whitfield", None, "initial_family"), ("runner", "mwhitfield_runs", "initial_family"), ("M T-B", "m.t.b_275", "letters"),
        ("Denise Quillfeather", None, "family"), ("Zoey Smith", None, "given_other"), ("tiny Teagan fan", None, "given_inside"), ("Dickson Tam", None, "whole"), ("Tam Ho-yin", None, "whole"),
        ("Ruth Pettigrove", None, "family"), ("Kyle Pritchett", None, "family"),
    ],
)  # fmt: skip
def test_the_kinds_of_likeness(clients, name, handle, expected):
    """Nicknames, clipped and double surnames, initials, letters run together in a handle, relatives."""
    assert kind(clients, name, handle) == {expected}


@pytest.mark.parametrize(
    ("name", "handle"),
    [
        ("Peter Lindqvist", "plindqvist"), ("NASA", "@nasa"), ("", ""), (None, None), ("🙂", "@"), ("12345", "12345"), ("Pritchard Jones", None), ("Ho", None), ("The Daily Bread", "dailybread"),
        ("Brandvoldson", None), ("B", "b"), ("\u202eevil", "\u202e"), ("(", "("), ("|", "|"), ("-", "-"), ("'s", "'s"),
    ],
)  # fmt: skip
def test_other_people_are_like_nobody(clients, name, handle):
    """Nor do odd names break anything."""
    assert kind(clients, name, handle) <= {"given_alone"}
    assert by_list(tie(name, handle), clients) is None


def test_a_whole_name_is_a_clear_finding_and_a_relative_a_question(clients):
    """Exact names come first; what only could be somebody is asked."""
    exact, near, kin = (by_list(tie(n), clients) for n in ("Shawna Grady", "Shay Grady", "Denise Quillfeather"))
    assert exact
    assert near
    assert kin
    assert exact.score > near.score > kin.score
    assert exact.why.startswith("The name or handle is on your own list of clients")
    assert "could be" in near.why
    assert "could be a relative" in kin.why
    assert exact.steps == ("supervision", "unfriend")
    assert all(a.why.endswith("?") and "\n" not in a.why for a in (exact, near, kin))


@pytest.mark.parametrize("name", ["Sam", "Sam 🌻", "Sam Miller", "Kyle Jones", "Travis"])
@pytest.mark.parametrize("relation", sorted(RELATIONS))
def test_a_common_first_name_alone_is_no_finding(clients, name, relation):
    """Many people are called Sam."""
    found = assess_connections([tie(name, relation=relation)], clients, ORDINARY)[0]
    assert found is None or (name in {"Sam", "Sam 🌻", "Travis"} and found.level == 1)


def test_common_first_names_with_another_name_never_make_one(clients):
    """Whatever the tie."""
    for relation in RELATIONS:
        assert by_list(tie("Sam Miller", relation=relation), clients) is None


def test_a_request_or_follower_weighs_less_than_a_tie_of_ones_own_making(clients):
    """What only arrived is nobody's doing."""
    friend, follower, request = (by_list(tie("Shawna Grady", relation=r), clients) for r in ("friend", "follower", "request_received"))
    assert friend
    assert follower
    assert friend.level == 3
    assert follower.level == 2
    assert request
    assert request.score < follower.score < friend.score
    assert request.level == 2  # the list itself says so: always asked
    assert "unfriend" not in follower.steps


def test_the_owners_family_is_not_taken_for_a_clients(clients):
    """A surname that is the owner's own says nothing; a whole name on the list still does."""
    namesake = tie("Rose Grady")
    assert described([namesake], clients, [])[0].get("list_family")
    assert not described([namesake], clients, [], names=["Ana Grady"])[0].get("list_family")
    assert assess_connections([tie("Shawna Grady")], clients, [], names=["Ana Grady"])[0]


def test_people_named_in_me_count_less(clients):
    """Own family and colleagues."""
    before, after = (assess_connections([tie("Denise Quillfeather")], clients, [], family=f)[0] for f in ((), ("Denise Quillfeather",)))
    assert before
    assert after is None or after.score < before.score
    assert assess_connections([tie("Denise Quillfeather")], clients, [], colleagues=["Denise Quillfeather"])[0] == after


def test_somebody_who_fits_better_takes_the_likeness(clients):
    """Two Zoeys, one of them under the clipped surname."""
    alone, beside = (described(c, clients, [])[0] for c in ([tie("Zoey Smith")], [tie("Zoey Smith"), tie("Zo Pritch")]))
    assert "list_taken" not in alone
    assert beside["list_taken"] == 1


# --- by the account's own items --------------------------------------------------------------------------------------


def test_people_to_whom_items_about_clients_are_written():
    """The same name, the handle, or a name that fits."""
    items = [*ORDINARY, said("Same time on Thursday, and do not tell your mother.", 0.9, dual=0.9, day=300, to="Festus Aigbe (mechanic)")]
    people = [tie("F. Aigbe Auto Works"), tie("Festus Aigbe"), tie("Festus Aigbe", relation="message_partner"), tie("Aigbe Nobody"), tie("Uche Okafor")]
    found = assess_connections(people, EMPTY, items)
    assert all(found[:3])
    assert found[3:] == [None, None]
    assert "wrote to each other" in found[1].why
    by_handle = [*ORDINARY, said("sure, come by after closing", 0.8, dual=0.8, day=300, to="u/groove_goblin")]
    assert assess_connections([tie("groove_goblin", "u/groove_goblin", relation="message_partner")], EMPTY, by_handle)[0]


def test_family_talk_is_no_finding():
    """Items to and about people that are not about clients speak against."""
    items = [*ORDINARY, *(said("Mum, are you in on Sunday? Love to Kel.", 0.08, day=40 * n, to="Pauline Hale") for n in range(9))]
    assert assess_connections([tie("Pauline Hale", relation="message_partner"), tie("Kel Boyd")], EMPTY, items) == [None, None]


def test_words_that_hardly_occur_but_in_items_about_clients():
    """Names, hobbies, trades; inside a handle, too."""
    items = [
        *ORDINARY, said("The one with the ferrets is back on my caseload.", 0.9, day=100), said("Ferrets again. He cried.", 0.9, day=130), said("So proud of Zebedee today.", 0.9, day=200),
        said("Trina did my lashes and told me about the hearing.", 0.9, dual=0.8, day=400), said("My sister Wilma made soup.", 0.05, day=500),
    ]  # fmt: skip
    people = [tie("cawthra & sons ferreting", "@duchess_ferrets", relation="following"), tie("Zebedee Moss"), tie("lashes by trina", "@lashesbytrina", relation="following"), tie("zz", "zebedeeonice")]
    found = described(people, EMPTY, items)
    assert found[0]["word_said"] > 0.3
    assert found[1]["given_said"] > 0.3
    assert found[2]["word_said"] > 0.3
    assert found[3]["word_said"] > 0.3
    assert assess_connections(people, EMPTY, items)[2]
    assert assess_connections([tie("Wilma Bloggs"), tie("Crossword Club")], EMPTY, items) == [None, None]


def test_when_the_tie_began():
    """Within days of an item about a client; long before there were any."""
    items = [*ORDINARY, *(said("A hard session.", 0.9, dual=0.7, day=500 + 20 * n) for n in range(10))]
    near, far, early, never, odd = described([tie("A B", since=s) for s in ("2016-05-16", "2017-06-20", "2009-01-01", None, "yesterday")], EMPTY, items)
    assert near["near_client"] > far.get("near_client", 0.0)
    assert "before_work" not in far
    assert early["before_work"] == 1
    assert not {"near_client", "before_work"} & {*never, *odd}


def test_coincidences_alone_make_a_note(clients):
    """A common first name and a day in common: worth knowing, never a question to take to supervision."""
    items = [*ORDINARY, *(said("A hard session.", 0.9, dual=0.7, day=500 + 50 * n) for n in range(10))]
    found = assess_connections([tie("Sam 🌻", since="2016-05-16"), tie("Nobody Special", since="2016-05-16")], clients, items)
    assert found[0]
    assert found[0].level == 1
    assert assess_connections([tie("Nobody Special")], clients, items) == [None]


def test_a_refusal_speaks_for_the_owner(clients):
    """Told to the person, or said in the days after the request."""
    asked = tie("Shawna Grady", relation="request_received", since="2016-03-06")
    told = said("Hi Shawna, I don't add people I've worked with on here, sorry.", 0.8, day=430, to="Shawna Grady")
    public = said("Why I do not accept follow requests: a thread.", 0.1, day=433)
    hers = said("Why can't you add me?", 0.8, day=431, author="Shawna Grady")
    for items, refused in (([told], True), ([public], True), ([hers], False), ([], False)):
        assert bool(described([asked], clients, [*ORDINARY, *items])[0].get("refused")) is refused


# --- what holds for all ----------------------------------------------------------------------------------------------


def test_results_come_in_order_and_one_for_each(clients):
    """None where nothing points to a client."""
    found = assess_connections([tie("Peter Lindqvist"), tie("Shawna Grady"), tie("Rae Unknown"), tie("Shay Grady")], clients, ORDINARY)
    assert [f is not None for f in found] == [False, True, False, True]
    assert assess_connections([], clients, ORDINARY) == []


def test_the_line_names_nobody(clients):
    """No name of the list, even one that is in the connection's own name."""
    listed = {w for n in CLIENTS for w in n.lower().replace("(", "").replace(")", "").split() if w not in {"mr", "sam"}}
    names = ("Shay Grady", "Zo Pritch", "Kyle B", "M. Whitfield", "M T-B", "Denise Quillfeather", "Zoey Smith", "odie")
    items = [*ORDINARY, said("Zoey and Kyle and Shawna Grady and Quillfeather today.", 0.9, dual=0.9, day=90)]
    for found in assess_connections([tie(n, since="2015-04-01") for n in names], clients, items):
        assert found is None or listed.isdisjoint(found.why.lower().replace(",", " ").replace(".", " ").split())


words = st.sampled_from([w for n in CLIENTS for w in n.split()] + ["b", "Mama", "🌻", "&", "nails", "RN", "de", "x_9", "T-B", "كريم", "민서"])
texts = st.text(max_size=12) | st.lists(words, max_size=4).map(" ".join)


@settings(max_examples=150)
@given(st.lists(st.tuples(texts | st.none(), texts | st.none(), st.sampled_from(sorted(RELATIONS)), texts | st.none()), max_size=4), st.lists(st.tuples(texts, texts | st.none(), texts | st.none()), max_size=4))
def test_any_names_and_any_items_can_be_put_together(clients, people, written):
    """Scores and levels stay in their bounds, and each line is one question."""
    connections = [tie(n, h, relation=r, since=s) for n, h, r, s in people]
    items = [Spoken(str(n), text, 0.9, 0.9, to, author, "message", None if n % 2 else FIRST) for n, (text, to, author) in enumerate(written)]
    for roster in (clients, EMPTY):
        for found in assess_connections(connections, roster, items, names=["Ana Ruiz"], family=["Zo"], colleagues=[""]):
            if found:
                assert 0 <= found.score <= 100
                assert 1 <= found.level <= 4
                assert found.why.endswith("?")
                assert found.kinds


def test_names_are_read_as_people_write_them():
    """Initials, titles, brackets, bars, handles."""
    assert name_of("Mrs. Bisi Odukoya (AMSWON)", "bisi-odukoya")[:4] == (("bisi", "odukoya"), "", "", ("amswon",))
    assert name_of("E. Wayne Gaines", None)[:3] == (("wayne", "gaines"), "e", "")
    assert name_of("Marlon TT", None)[:3] == (("marlon",), "", "tt")
    assert name_of("O.B. Smith", "@Ob_Smith")[:3] == (("smith",), "ob", "")
    assert name_of("민서 | cello", "minseo.cello")[:4] == (("민서",), "", "", ("cello",))
    assert name_of("Letha's Pies & Things", "u/lethas_pies").pieces == ("lethas", "pies")
    assert name_of("kimbrell.welding", "x").words == ("kimbrell", "welding")


def test_the_same_in_every_process(clients):
    """Sets have another order in another process; the result has not."""
    code = (
        "from tests.test_connections import *\n"
        "r = Roster([n.lower().split() for n in CLIENTS])\n"
        "i = [*ORDINARY, said('Shay and the ferrets, Kyle, Zoey', .9, day=9, to='Zo Pritch')]\n"
        "p = [tie(n, n.replace(' ', '_'), since='2015-01-09') for n in ('Shay Grady', 'Zo Pritch', 'Kyle B', 'ferrets r us', 'M T-B')]\n"
        "print(assess_connections(p, r, i), described(p, r, i))"
    )
    outs = {
        subprocess.run([sys.executable, "-c", code], env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."}, capture_output=True, text=True, check=True).stdout
        for seed in ("1", "2")
    }
    assert len(outs) == 1


def test_large_lists_and_archives_take_seconds():
    """5,000 connections, 10,000 items, 10,000 names."""
    syllables = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "ar", "en")]
    people = [f"{a}{b}{c}" for a in syllables for b in syllables for c in syllables][:20_000]
    roster = Roster([(people[n], people[-n - 1]) for n in range(10_000)])
    connections = [tie(f"{people[3 * n % 20_000]} {people[7 * n % 20_000]}".title(), f"{people[3 * n % 20_000]}.{n}", since="2018-05-01") for n in range(5000)]
    text = "A long and ordinary post about nothing in particular, with Some Capitals and @handles_here. "
    items = [said(f"{text}{people[n]} {people[-n]}", day=n // 3, to=f"{people[n]} {people[n + 1]}" if n % 5 == 0 else None) for n in range(10_000)]
    start = time.process_time()
    assert len(assess_connections(connections, roster, items)) == 5000
    assert time.process_time() - start < 20


def test_the_data_files_hold_together():
    """Every reason and pointer is a feature with a weight, and weights push the way their name says."""
    model = table("connections")
    weights = model["weights"]["with_roster"]
    for group in ("clear", "faint"):
        assert not [f for f in model["pointers"][group] if f not in weights], group
    assert {f for f, w in model["weights"]["without_roster"].items() if f.startswith("list_") and w} == set()
    assert all(weights[f"list_{better}"] > weights[f"list_{worse}"] for better, worse in (("whole", "near"), ("near", "clipped"), ("given_initial", "given_other"), ("family", "family_common")))
    assert model["levels"]["least"] < model["levels"]["likely"] < model["levels"]["clear"]
    for lines in table("nicknames")["short"].values():
        for line in lines.strip().split("\n"):
            head, colon, forms = line.partition(": ")
            assert colon
            assert head.isalpha()
            assert head == head.lower()
            assert forms.split(), line
