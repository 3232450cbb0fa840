"""What the encoder is given to read: pieces, windows, what stands beside an item, and which items get that far."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scanner.model import Item, Source
from scanner.pipeline import Options, Scan, Shortlist
from scanner.relationships.roster import load
from scanner.subjects import encoder
from scanner.subjects.context import Context
from scanner.subjects.passage import CLS, SEP, TEXT, heading, passages
from scanner.subjects.pieces import pieces, vocabulary
from scanner.subjects.reading import Owner
from scanner.tables import table
from scanner.workers import Outcome

FIXTURE = json.loads((Path(__file__).parent / "fixtures" / "pieces.json").read_text("utf-8"))
START = datetime(2020, 1, 1, tzinfo=UTC)


def item(number: int, text: str, *, hours: float = 0, **given) -> Item:
    source = Source(input="", member="")
    return Item(id=f"i{number}", platform="x", kind=given.pop("kind", "post"), text=text, source=source, created_at=START + timedelta(hours=hours), **given)


@pytest.mark.parametrize("row", FIXTURE, ids=lambda r: ascii(r["text"])[:24])
def test_words_are_cut_as_the_model_learned_them(row):
    """The fixture was written by the reference implementation, Hugging Face tokenizers 0.23."""
    ids, spans = pieces(row["text"])
    names = {n: piece for piece, n in vocabulary().items()}
    assert [names[i] for i in ids] == row["pieces"]
    assert spans == [tuple(s) for s in row["spans"]]


def test_marks_of_the_model_cannot_be_written_by_hand():
    assert not {CLS, SEP} & set(pieces("[SEP] [CLS] [PAD]")[0])


@pytest.mark.parametrize("length", [0, 1, TEXT, TEXT + 1, 3 * TEXT + 7])
def test_windows_hold_every_word_of_a_long_text(length):
    text = " ".join(["client"] * length)
    windows = list(passages("nurse", text, ["something else"]))
    covered = {span for w in windows for span in w.spans}
    assert covered == set(pieces(text)[1])
    assert all(len(w.ids) < 512 and w.ids[0] == CLS and w.ids[-1] == SEP for w in windows)


def test_the_heading_tells_the_form_and_never_who_is_on_the_list(tmp_path):
    (tmp_path / "names.txt").write_text("Quillon Vanterpool\n")
    roster = load(tmp_path / "names.txt")
    about = item(1, "saw Quillon Vanterpool today", audience="friends", group="Allotments")
    told = heading(about, Owner(role="district nurse"), roster)
    assert "district nurse" in told
    assert "friends" in told
    assert "Allotments" in told
    assert "listed client" in told
    assert "Quillon" not in told


def test_a_name_is_read_beside_the_item_that_explains_it():
    items = [item(0, "my son Theo turned three"), *(item(n, f"day {n} of rain", hours=n) for n in range(1, 30)), item(40, "Theo said mom today", hours=40)]
    assert Context(items).of(items[-1])[0] == "my son Theo turned three"


def test_an_answer_is_read_beside_what_it_answers():
    first = item(1, "are we still on for tomorrow", kind="message", author="Ann", to=None)
    other = item(2, "pizza tonight?", kind="message", author="Bob", hours=1)
    answer = item(3, "yes, usual time", kind="message", to="Ann", hours=2)
    assert Context([first, other, answer]).of(answer) == ["Ann: are we still on for tomorrow"]


def test_context_does_not_depend_on_the_order_of_reading():
    items = [item(n, f"Theo and {w} went to the harbour", hours=n) for n, w in enumerate(["Ann", "Bob", "Cy", "Dee", "Eve"])]
    assert Context(items).of(items[2]) == Context(items[::-1]).of(items[2])


BOUNDS = {"doubt": 0.1, "least": 3, "lately": 2, "worth": 1, "most": 5, "stopped": 1, "edits": 1}
DOUBTS = [0.2, 0.9, 0.05, 0.3, 0.3, 0.8, 0.01, 0.3]


@pytest.fixture
def shortlist(monkeypatch) -> Shortlist:
    monkeypatch.setitem(table("thresholds"), "close_reading", BOUNDS)
    found = Shortlist()
    for n, doubt in enumerate(DOUBTS):
        found.add(doubt, item(n, "x"))
    return found


def test_the_most_doubtful_items_come_first_and_of_equal_ones_the_earlier(shortlist):
    assert [i.id for _, i in shortlist.chosen()] == ["i1", "i5", "i3", "i4", "i7"]
    assert [i.id for _, i in shortlist.chosen(stopped=True)] == ["i1"]


class Reads:
    """Stands in for the processes: gives each item the score that is wanted, and notes how many were asked for."""

    def __init__(self, scores: dict[str, float]) -> None:
        self.scores, self.asked = scores, []

    def read(self, works):
        for work in works:
            self.asked.append(work[0].id)
            yield work, Outcome("review", self.scores.get(work[0].id, 0.0), 0.0, 0.0, 0.0, None)

    def edit(self, works):
        return iter(())


@pytest.mark.parametrize(("worth", "read"), [({}, 3), ({"i5": 90.0}, 4), ({"i3": 90.0}, 5), ({"i4": 40.0}, 3), ({"i1": 90.0}, 3)])
def test_close_reading_ends_where_it_is_no_longer_worth_it(shortlist, worth, read):
    """Three are read in any case; then as long as one of the last two was worth a review."""
    scan, judges = Scan(Options()), Reads(worth)
    scan._read(judges, shortlist, lambda _what, _n: None)
    assert judges.asked == ["i1", "i5", "i3", "i4", "i7"][:read]
    assert [i.id for i, _ in scan.read] == sorted(judges.asked)


def test_a_model_that_is_not_the_shipped_one_is_not_used(monkeypatch):
    monkeypatch.setitem(table("encoder"), "sha256", "0" * 64)
    encoder.shipped.cache_clear()
    assert encoder.shipped() is None
    encoder.shipped.cache_clear()
