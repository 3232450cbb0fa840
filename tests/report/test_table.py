"""`items.csv`."""

import csv
import io

import pytest

from scanner import report


def rows(result):
    return list(csv.DictReader(io.StringIO(report.render(result, "csv").decode("utf-8"), newline="")))


def test_one_row_an_item_in_rank_order(factory):
    """Rows stand in the order of the result, with its rank."""
    result = factory.realistic()
    table = rows(result)
    assert [row["rank"] for row in table] == [str(n + 1) for n in range(len(result["items"]))]
    assert [row["id"] for row in table] == [item["id"] for item in result["items"]]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe(factory, start):
    """Every column of text is covered, not only the text of the item."""
    bad = f"{start}cmd|' /C calc'!A0"
    item = factory.item(
        text=bad,
        url=bad,
        native_id=bad,
        subject=bad,
        id=bad,
        decision={"choice": bad, "reason": None, "by": None, "at": None},
    )
    row = rows(factory.document([item]))[0]
    assert {row[name] for name in ("text", "url", "native_id", "subject", "id", "decision")} == {f"'{bad}"}


@pytest.mark.parametrize(
    "text", ["2 = 2", "a-b", "“quoted”, with; commas\nand lines", "'already", " =1", "🎂", ""]
)
def test_other_cells_are_as_they_are(factory, text):
    """Commas, quotes, line breaks, emoji and an own apostrophe come back unchanged."""
    assert rows(factory.document([factory.item(text=text)]))[0]["text"] == text


def test_an_empty_result_has_a_header_only(factory):
    """The columns are the same whether or not there is an item."""
    empty = report.render(factory.empty(), "csv")
    assert empty.count(b"\n") == 1
    assert empty.strip() == report.render(factory.realistic(), "csv").split(b"\r\n", 1)[0]


def test_who_could_tell_is_in_words(factory):
    """The five circles have a column each, in the report's four words or empty where nobody is described."""
    table = rows(factory.realistic())
    words = {"unlikely", "possible", "could well", "very likely", ""}
    assert {row[f"could_tell_{name}"] for row in table for name in factory.OBSERVERS} == words


def test_hostile_texts_can_be_written(factory):
    """Half surrogates and controls do not stop the table."""
    assert len(rows(factory.hostile())) == len(factory.hostile()["items"])
