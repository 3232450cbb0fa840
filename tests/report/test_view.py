"""The contract between view and templates, and what the view decides."""

import dataclasses
import importlib
import pkgutil
import re
from typing import get_type_hints

import jinja2
import jinja2.meta
import pytest

import scanner.report
from scanner.report import html
from scanner.report.card import why
from scanner.report.view import FIRST, build


def view_classes():
    found = {}
    for module in pkgutil.iter_modules(scanner.report.__path__, "scanner.report."):
        for value in vars(importlib.import_module(module.name)).values():
            if dataclasses.is_dataclass(value) and isinstance(value, type):
                found[value.__name__] = value
    return found


def sources():
    return {
        path.name: path.read_text(encoding="utf-8")
        for path in html.templates().glob("*.j2")
        if path.name in PAGE
    }


PAGE = {"report.html.j2", "_card.html.j2", "_charts.html.j2", "_coverage.html.j2", "share.html.j2"}
INTERNAL = {"Context", "Stored", "Chosen", "Handed"}


@pytest.mark.parametrize("name", sorted(view_classes()))
def test_every_field_is_frozen_and_says_what_it_is(name):
    """A view class is documentation: each field carries one sentence of help."""
    cls = view_classes()[name]
    assert cls.__dataclass_params__.frozen
    hints = get_type_hints(cls, include_extras=True)
    for field in dataclasses.fields(cls):
        [text] = getattr(hints[field.name], "__metadata__", [""])
        assert text.endswith((".", ")")), f"{name}.{field.name}"
        assert len(text.split()) >= 2


def test_templates_see_one_variable():
    """Whatever a template places comes from the view; Jinja itself names what else it would ask for."""
    environment = html.environment()
    assert set(sources()) == PAGE
    for name, source in sources().items():
        asked = jinja2.meta.find_undeclared_variables(environment.parse(source))
        assert asked <= {"view"} | ({"say"} if name == "share.html.j2" else set()), name


def test_every_field_of_the_view_is_placed():
    """A field that no template uses is dead and would be documentation of nothing."""
    text = "\n".join(sources().values())
    for name, cls in view_classes().items():
        if name not in INTERNAL:
            for field in dataclasses.fields(cls):
                assert re.search(rf"\.{field.name}\b", text), f"{name}.{field.name}"


def test_a_missing_field_is_an_error_not_a_gap():
    """Undefined names raise."""
    with pytest.raises(jinja2.UndefinedError):
        html.environment().from_string("{{ view.nonesuch }}").render(view=object())


def test_the_first_list_holds_only_what_calls_for_action(factory):
    """At most 25, none of them to keep or merely worth knowing, in rank order."""
    view = build(factory.realistic(), html.assets())
    assert len(view.first) == FIRST
    assert {card.advice for card in view.first} <= {"review", "delete", "delete_now"}
    assert [card.number for card in view.first] == sorted(card.number for card in view.first)


def test_all_listed_items_are_on_the_page_once(factory):
    """First list and the rest together are the result's items, none twice."""
    for result in (factory.realistic(), factory.rescan(), factory.hostile(), factory.large(400)):
        view = build(result, html.assets())
        rest = [packed.card.number for packed in view.rest]
        numbers = [card.number for card in view.first] + rest
        assert sorted(numbers) == list(range(1, len(result["items"]) + 1))
        assert view.rest_count == len(rest)


def test_what_the_person_decided_to_keep_is_not_put_first(factory):
    """It stays listed, with the decision, its reason and who took it."""
    view = build(factory.rescan(), html.assets())
    rest = {packed.card.number: packed.card for packed in view.rest}
    assert 5 not in {card.number for card in view.first}
    assert rest[5].status == ("supervisor decided on 3 May 2026: keep it (she agreed in writing)",)
    assert "1 you decided to keep" in view.rest_intro


def test_marked_as_deleted_and_still_there_is_noticed(factory):
    """It is the first thing that the comparison says."""
    since = build(factory.rescan(), html.assets()).since
    assert [reference.number for reference in since.still_there] == [3]
    view = build(factory.rescan(), html.assets())
    [card] = [card for card in view.first if card.number == 3]
    assert card.status == ("You marked it as deleted on 3 May 2026; it is still in this archive",)
    assert [reference.number for reference in since.returned] == [6]
    assert [reference.number for reference in since.changed] == [7]
    assert [reference.number for reference in since.fresh] == [8]
    assert since.gone == ("X, 1 Feb 2016, was “delete now”", "Facebook, no date")
    assert build(factory.realistic(), html.assets()).since is None


def test_what_a_later_scan_adds(factory):
    """The first line, scans in a row, long lists cut short, a decision that is open again, an advice that moved."""
    result = factory.rescan()
    result["items"][8]["reopened"] = {"choice": "keep", "reason": None, "by": None, "at": "2026-05-03T10:00:00+00:00"}
    result["items"][8]["score_before"] = {"score": 5.0, "because": "the program or its data changed"}
    result["history"] |= {"not_met": 3, "only_new": True, "trend": [{"at": "2026-01-02T09:00:00+00:00", "items": 1_800, "by_advice": {"delete": 2, "delete_now": 1, "review": 7}}]}
    result["gone"] = [result["gone"][0] | {"id": f"gone{n}", "decision": {"choice": "delete"}} for n in range(60)]
    view = build(result, html.assets())
    since = view.since
    assert since.first == "One item that you decided to delete is still there."
    assert since.only_new
    assert since.counts.endswith("3 earlier items could not be looked for: see what was not looked at.")
    assert [(step.day, step.items, step.strong, step.review) for step in since.trend] == [("2 Jan 2026", "1,800", "3", "7")]
    assert (len(since.gone), since.gone[0], since.cut) == (50, "X, 1 Feb 2016, was “delete now”; you had decided to delete it", "Of each list the first 50 are shown here.")
    [card] = [card for card in (*view.first, *(packed.card for packed in view.rest)) if card.number == 9]
    assert card.status[0] == "You decided on 3 May 2026: keep it; its text has changed since, so it is open again"
    assert card.status[-1] == "Was “keep” at the last scan: the program or its data changed"


def test_people_are_asked_about_never_asserted(factory):
    """Only connections with a question are shown, the strongest first; nobody is told to delete a person."""
    people = build(factory.realistic(), html.assets()).people
    assert [(person.name, person.label) for person in people] == [
        ("Kevin Oyelaran", "End it, after talking it over"),
        ("kiki_rises", "Review"),
    ]
    assert people[0].tie == "Friend on Facebook, since 1 May 2018"


def test_a_subject_with_one_item_adds_up_to_nothing(factory):
    """A group needs at least two listed items."""
    result = factory.realistic()
    result["subjects"][0]["items"] = result["subjects"][0]["items"][:1]
    assert build(result, html.assets()).groups == ()


def test_failures_are_said_at_the_top(factory):
    """A broken member is announced before any result; what lacked its input is listed and alarms nobody."""
    coverage = build(factory.realistic(), html.assets()).coverage
    assert coverage.alert == "One part of what you gave could not be read."
    assert coverage.not_run == ("Connected with a client: no list of clients was given (--roster)",)
    assert build(factory.empty(), html.assets()).coverage.alert == ""


def test_standards_that_were_not_verified_say_so(factory):
    """V1 and V2 are plain; P and R, and ids that the catalogue lacks, are marked."""
    result = factory.realistic()
    result["items"][0]["findings"][0]["standards"] = [
        "nasw-1.07r",
        "nasw-1.07w",
        "apa-4.04",
        "nasw-1.06e",
        "nobody-1",
    ]
    by_label = {standard.label: standard.unverified for standard in build(result, html.assets()).standards}
    assert by_label["NASW Code 1.07(r)"] is by_label["NASW Code 1.06(e)"] is False
    assert (
        by_label["NASW Code 1.07(w)"]
        is by_label["APA 4.04 Minimizing Intrusions"]
        is by_label["nobody-1"]
        is True
    )


def test_edits_are_offered_only_where_they_help_and_are_the_persons_to_make(factory):
    """An edit after which the advice is the same is not offered, nor one of someone else's words, nor one where
    nothing needs doing; that edits were tried in vain is said.
    """

    def only(**fields):
        what_if = [("drop the age", 50), ("drop the town.", 20), ("drop both", 3), ("swear", 90)]
        edits = [{"change": change, "score_after": score} for change, score in what_if]
        view = build(factory.document([factory.item(**{"what_if": edits} | fields)]), html.assets())
        return view.first[0] if view.first else next(view.rest).card

    assert [(edit.change, edit.effect) for edit in only().edits] == [
        ("Drop both", "would make it “keep”"),
        ("Drop the town", "would make it “worth knowing”"),
    ]
    assert only().edits_tried == ""
    vain = only(what_if=[{"change": "drop the age", "score_after": 50}])
    assert (vain.edits, vain.edits_tried) == (
        (),
        "Smaller edits that were tried would not change this advice.",
    )
    for fields in ({"author": "other"}, {"advice": "note", "score": 30}, {"what_if": []}):
        assert (only(**fields).edits, only(**fields).edits_tried) == ((), "")


def observers(**probabilities):
    return {name: {"probability": value, "people": None} for name, value in probabilities.items()}


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"why": "A client's daughter is named."}, "A client's daughter is named."),
        ({"reidentification": {"level": 4, "score": 90, "factors": [], "observers": observers(self=0.9, stranger=0.5)},
          "identifiers": [{"start": 0, "end": 1, "text": "", "type": kind} for kind in ("gender", "age", "place", "name")]},
         "A stranger who searches could work out who this is, from a name, a place and an age together."),
        ({"reidentification": {"level": 2, "score": 40, "factors": [], "observers": observers(self=0.5, kin=0.1)},
          "identifiers": [{"start": 0, "end": 1, "text": "", "type": "quote"}]},
         "The client would probably know that it is about them, from someone’s own words."),
        ({"reidentification": {"level": 1, "score": 20, "factors": [], "observers": observers(self=0.1)}},
         "It speaks of a particular client; at most they themselves might wonder."),
        ({"reidentification": {"level": 4, "score": 90, "factors": [], "observers": observers(self=0.9, stranger=0.5)},
          "dual_relationship": {"level": 4, "score": 95, "kinds": ["review_reply"]}},
         "It answers a review in a way that may confirm who was a client."),
        ({"dual_relationship": {"level": 3, "score": 70, "kinds": ["gift_or_loan"]}},
         "It suggests a gift or money passing between you and a client."),
        ({"findings": [{"signal": "a", "family": "b", "severity": 1, "grade": "hint", "start": None, "end": None, "explanation": "It mocks.", "standards": []}]},
         "It mocks."),
        ({"about": {"label": "client_group", "client_probability": 0.02}}, "It speaks of your clients as a group."),
        ({"about": {"label": "none", "client_probability": 0.02}}, "Something in it may concern your work; nothing in it points to a client."),
    ],
)  # fmt: skip
def test_why_is_one_plain_sentence(factory, fields, sentence):
    """The result's own sentence first, else one from what weighs most."""
    assert why(factory.item(**fields)) == sentence
