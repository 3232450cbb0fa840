"""Small formatters and complete tables."""

import json

import pytest

from scanner import report
from scanner.report import words


@pytest.mark.parametrize(
    ("low", "mid", "high", "said"),
    [
        (0.1, 0.4, 0.9, "one person"),
        (0.4, 1.2, 18, "about one person (between 1 and 18)"),
        (2, 3, 8, "about 3 people (between 2 and 8)"),
        (40, 313, 2_240, "about 310 people (between 40 and 2,200)"),
        (9, 9.4, 9.2, "about 9 people"),
        (90_000, 1_270_000, 9_900_000, "about 1.3 million people (between 90,000 and 9.9 million)"),
    ],
)
def test_people_are_counted_no_finer_than_the_estimate_is(low, mid, high, said):
    """Two digits, a range, and never less than one person."""
    assert words.people({"low": low, "mid": mid, "high": high}) == said


def test_no_estimate_is_no_phrase():
    """What was not estimated is left out, not called none."""
    assert words.people(None) == words.people({}) == ""


@pytest.mark.parametrize(("score", "advice"), [(0, "keep"), (14.99, "keep"), (15, "note"), (34.9, "note"), (35, "review"),
                                              (59.9, "review"), (60, "delete"), (84.9, "delete"), (85, "delete_now"), (100, "delete_now")])  # fmt: skip
def test_scores_and_advice_agree_with_the_design(score, advice):
    """The bands of the result and those of the page are the same."""
    assert words.advice_of(score) == advice


@pytest.mark.parametrize(
    ("probability", "step"),
    [(0, 0), (0.049, 0), (0.05, 1), (0.32, 1), (0.33, 2), (0.66, 2), (0.67, 3), (1, 3)],
)
def test_likelihood_has_four_steps(probability, step):
    """The edges belong to the higher step."""
    assert words.likelihood(probability) == step


@pytest.mark.parametrize(
    ("table", "definition", "key"),
    [
        ("KINDS", "item", "kind"), ("KINDS_PLURAL", "item", "kind"), ("AUDIENCES", "item", "audience"),
        ("RELATIONS", "connection", "relation"), ("GRADES", "finding", "grade"),
    ],
)  # fmt: skip
def test_every_code_of_the_schema_has_words(table, definition, key):
    """A code that the schema allows never reaches a reader as a code."""
    allowed = report.schema()["$defs"][definition]["properties"][key]["enum"]
    assert set(getattr(words, table)) == set(allowed)


@pytest.mark.parametrize("table", ["IDENTIFIER_LABEL", "IDENTIFIER_PHRASE", "MOST_TELLING"])
def test_every_identifier_type_has_words(table):
    """Label, phrase and place in the order exist for each type."""
    allowed = report.schema()["$defs"]["item"]["properties"]["identifiers"]["items"]["properties"]["type"][
        "enum"
    ]
    assert sorted(getattr(words, table)) == sorted(allowed)


@pytest.mark.parametrize("table", ["DUAL_KIND_LABEL", "DUAL_KIND_SENTENCE"])
def test_every_dual_kind_has_words(table):
    """Label and sentence exist for each kind."""
    assert set(getattr(words, table)) == set(
        report.schema()["$defs"]["dual_relationship"]["properties"]["kinds"]["items"]["enum"]
    )


@pytest.mark.parametrize(
    "table", ["ADVICE_LABEL", "ADVICE_SHORT", "ADVICE_MEANS", "ADVICE_FOR_PEOPLE", "STEPS_WHERE_NONE"]
)
def test_every_advice_has_words(table):
    """All five, in each of their forms."""
    assert set(getattr(words, table)) == set(words.ADVICE) == set(report.schema()["$defs"]["advice"]["enum"])


def test_showable_text_can_be_encoded_and_cannot_turn():
    """Controls, halves and overrides are replaced; line ends are one character; everything else stays."""
    assert (
        words.showable("a\x00b\ud800c\r\nd\re\u202ef\u200fg\u2068h\u2069")
        == "a\ufffdb\ufffdc\nd\ne⟨direction mark⟩f\u200fg\u2068h\u2069"
    )


def test_a_share_is_never_nothing():
    """An estimate cannot promise that nothing is left."""
    assert (words.share(0), words.share(0.004), words.share(0.5)) == ("under 1%", "under 1%", "50%")


def test_the_schema_is_what_the_package_ships():
    """It is JSON with an identifier of its dialect."""
    assert json.dumps(report.schema())
    assert report.schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"
