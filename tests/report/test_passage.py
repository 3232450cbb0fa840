"""Texts cut into runs."""

import pytest

from scanner.report.passage import LEAD, SLACK, opening, passage


def mark(text, part, kind="name"):
    return {"start": text.index(part), "end": text.index(part) + len(part), "text": part, "type": kind}


def whole(cut):
    return "".join(run.text for run in (*cut.lead, *cut.rest))


def test_offsets_count_code_points():
    """An emoji outside the basic plane, with modifiers, does not shift a mark."""
    text = "👩🏽‍⚕️ saw Tashie today 💔 in Pinhook"
    cut = passage(text, [mark(text, "Tashie"), mark(text, "Pinhook", "place")])
    assert [(run.text, run.label) for run in cut.lead if run.label] == [
        ("Tashie", "name"),
        ("Pinhook", "place"),
    ]
    assert whole(cut) == text


def test_overlapping_marks_share_a_stretch():
    """The stretch that two identifiers cover bears both labels, and no character is lost or doubled."""
    text = "the fire on Tannery St in January"
    cut = passage(
        text, [mark(text, text, "event"), mark(text, "Tannery St", "place"), mark(text, "January", "date")]
    )
    assert [(run.text, run.label) for run in cut.lead] == [
        ("the fire on ", "event"), ("Tannery St", "event, place"), (" in ", "event"), ("January", "event, date"),
    ]  # fmt: skip


@pytest.mark.parametrize("bad", [(-3, 2), (4, 900), (5, 5), (6, 2), (900, 901)])
def test_marks_outside_the_text_cannot_break_it(bad):
    """Offsets that do not fit are cut to the text or ignored."""
    cut = passage("a short text", [{"start": bad[0], "end": bad[1], "text": "", "type": "name"}])
    assert whole(cut) == "a short text"


def test_a_long_text_opens_on_request():
    """60,000 characters show their beginning; the rest is announced with its length and its marks."""
    text = ("word " * 12_000)[:60_000]
    cut = passage(text, [{"start": 59_000, "end": 59_004, "text": "word", "type": "place"}])
    assert sum(len(run.text) for run in cut.lead) <= LEAD
    assert whole(cut) == text
    assert "59,300 characters" in cut.rest_summary
    assert "1 marked detail" in cut.rest_summary


def test_a_long_text_without_spaces_is_cut_all_the_same():
    """Nothing depends on there being words."""
    cut = passage("x" * 5_000, [])
    assert len(cut.lead[0].text) == LEAD


def test_a_mark_across_the_cut_stays_whole():
    """A marked stretch is never divided between what shows and what opens."""
    text = "a " * 340 + "Millbrook House " * 40 + "b " * 400
    start = text.index("Millbrook")
    cut = passage(text, [{"start": start, "end": start + 640, "text": "", "type": "place"}])
    assert [len(run.text) for run in (*cut.lead, *cut.rest) if run.label] == [640]
    assert whole(cut) == text


def test_a_text_a_little_over_the_limit_is_shown_whole():
    """Opening saves nothing there."""
    assert passage("y" * (LEAD + SLACK), []).rest == ()


def test_thousands_of_marks_are_cut_in_reasonable_time():
    """The work grows with the marks, not with their square."""
    text = "555-0143 " * 6_000
    marks = [{"start": n * 9, "end": n * 9 + 8, "text": "", "type": "contact"} for n in range(6_000)]
    assert whole(passage(text, marks)) == text


@pytest.mark.parametrize(
    ("text", "first"),
    [("", ""), ("  \n ", ""), ("short", "short"), ("two\nlines here", "two lines here"),
     ("word " * 40, "word word word word word word word word word…"), ("x" * 90, "x" * 48 + "…")],
)  # fmt: skip
def test_the_opening_is_one_line_of_whole_words(text, first):
    """It is what a person types into a search field."""
    assert opening(text) == first
