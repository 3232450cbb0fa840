"""Decisions: saved at once, found again after a crash, never taken for another report's, and undone."""

import json
import sqlite3

import jsonschema
import pytest

from scanner import report
from scanner.history import data_folder
from scanner.review.decisions import Review
from scanner.review.routes import Desk
from scanner.review.session import Session
from tests.builders import item, jsonl, owner
from tests.review.conftest import PORT, Tab, lines

STORY = "Home visit with my client in Millbrook again, she is 14 and diabetic and her mom drives the number 9 bus."
ROWS = [
    owner(role="social worker"), item("1", STORY), item("2", "My client Denise missed three of our six sessions and I called her at 555-0143."),
    item("3", "One of my clients, a boy of nine, has been mute since the fire on Tannery Street."), item("4", "Lovely soup."),
]  # fmt: skip


def on_disk(folder="out"):
    return json.loads((folder / "report.json").read_text("utf-8"))


def choices(review):
    return {n: i["decision"]["choice"] for n, i in enumerate(review.items, 1) if i["decision"]}


def decided(tab):
    return choices(tab.desk.review)


def another(tab, place):
    """The program once more, after it was ended in whatever way."""
    desk = Desk(Session(PORT), tab.desk._place)
    desk.bring([place])
    return Tab(desk)


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """A scan that was remembered: its folder of reports, and the data folder as the scan left it."""
    from scanner.history import History
    from scanner.pipeline import Options, Scan, clock, find_exports

    home = tmp_path_factory.mktemp("kept")
    archive = home / "me.profile.jsonl"
    archive.write_text(jsonl(*ROWS))
    history = History.open(clock(), home / "data" / "exposure")
    scan = Scan(Options(), history=history)
    result = scan.run(*find_exports([archive]))
    report.write(result, home / "out", ["json"])
    scan.visit.keep()
    return home


@pytest.fixture
def remembered(tab, kept, home, monkeypatch):
    """A tab with that report open, in a copy of its folders."""
    import shutil

    shutil.copytree(kept / "out", home / "out")
    shutil.copytree(kept / "data", home / "data")
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    tab.post("/open", path="out")
    return tab


def test_a_decision_is_in_the_history_when_the_page_says_saved(remembered, home):
    """Ended without a word right after it, the program finds it again; the report's own file need not know yet."""
    page = remembered.decide(1, "keep", query="advice=", note="Grandma's <b>own</b> story")
    assert "Saved. Item 1: keep it." in lines(page)
    assert on_disk(home / "out")["items"][0]["decision"] is None
    after = another(remembered, home / "out")
    assert decided(after) == {1: "keep"}
    assert "Grandma&#39;s &lt;b&gt;own&lt;/b&gt; story" in after.get("/item/1?advice=").text
    after.close()


def test_leaving_brings_the_report_up_to_what_was_decided(remembered, home):
    """After “Close”, the report that lies there says so too, and still has its shape."""
    remembered.decide(1, "edit", note="later")
    assert "Everything you decided is saved" in remembered.post("/close").text
    result = on_disk(home / "out")
    assert result["items"][0]["decision"]["choice"] == "edit"
    assert result["items"][0]["decision"]["by"] == "self"
    jsonschema.Draft202012Validator(report.schema()).validate(result)


def test_the_history_holds_no_word_of_a_note(remembered):
    """A note may name somebody: it is sealed."""
    remembered.decide(1, "discuss", note="Quillon Vanterpool?")
    for file in data_folder().iterdir():
        assert b"Vanterpool" not in file.read_bytes()


def test_a_decision_can_be_taken_back(remembered, home):
    """It is then open here, and after a restart."""
    remembered.decide(1, "keep")
    page = remembered.decide(1, "undo", query="advice=")
    assert "Taken back: item 1 is open again." in lines(page)
    after = another(remembered, home / "out")
    assert decided(after) == {}
    after.close()


def test_without_a_history_the_report_itself_keeps_it(reviewing, home):
    """A result that was not to be remembered makes no trace in the data folder."""
    reviewing.decide(3, "limit", note="x")
    assert not data_folder().exists()
    after = another(reviewing, home / "out")
    assert decided(after) == {3: "limit"}
    after.post("/close")
    after.close()
    assert on_disk(home / "out")["items"][2]["decision"]["choice"] == "limit"
    assert sorted(p.name for p in (home / "out").iterdir()) == ["items.csv", "report.html", "report.json"]


def test_what_was_noted_down_beside_a_report_is_private_and_its_own(reviewing, home):
    """Nobody else may read it; a line cut off by a crash is passed over; that of another result is not taken."""
    reviewing.decide(3, "limit")
    reviewing.decide(4, "keep")
    slips = home / "out/.decisions"
    assert slips.stat().st_mode & 0o077 == 0
    slips.write_bytes(slips.read_bytes()[:-9])
    assert choices(Review(home / "out")) == {3: "limit"}
    slips.write_bytes(slips.read_bytes().replace(b'{"result":"', b'{"result":"x'))
    after = Review(home / "out")
    assert choices(after) == {}
    after.decide(0, "keep", "", after.version(after.items[0]))
    assert choices(Review(home / "out")) == {1: "keep"}


def test_where_the_history_fails_the_report_keeps_it_and_says_so(remembered, home):
    """A history that breaks in the middle loses no decision."""
    remembered.decide(1, "keep")
    (data_folder() / "history.key").unlink()
    page = remembered.decide(2, "edit", query="advice=")
    assert "What you decide is kept in the report" in lines(page)
    remembered.post("/close")
    assert [i["decision"]["choice"] for i in on_disk(home / "out")["items"][:2]] == ["keep", "edit"]


def test_where_nothing_can_be_kept_it_is_not_called_saved(remembered, home, monkeypatch):
    """No room for either: a sentence, and the item stays open."""

    def full(*_):
        raise OSError(28, "No space left on device")

    (data_folder() / "history.key").unlink()
    monkeypatch.setattr("os.fsync", full)
    page = remembered.decide(1, "keep")
    assert page.status_code == 422
    assert "No space left on device" in page.text
    assert "Saved" not in page.text
    assert decided(remembered) == {}
    monkeypatch.undo()


def test_two_tabs_never_overwrite_one_another_unseen(reviewing):
    """The second is told, shown what stands, and changes nothing."""
    old = reviewing.get("/item/2?advice=act")
    reviewing.decide(2, "keep")
    answer = reviewing.decide(2, "delete", page=old)
    assert answer.status_code == 409
    assert "in another tab meanwhile" in lines(answer)
    assert decided(reviewing) == {2: "keep"}


def test_a_tab_of_another_report_changes_nothing(reviewing, written):
    """A clear sentence, and a way on."""
    old = reviewing.get("/item/1?advice=act")
    written("rescan", "other")
    reviewing.post("/open", path="other")
    before = decided(reviewing)
    answer = reviewing.decide(1, "keep", page=old)
    assert answer.status_code == 409
    assert "no longer open here" in lines(answer)
    assert decided(reviewing) == before


def test_a_report_that_was_written_anew_is_not_overwritten(reviewing, home, written):
    """Another scan put a new report there: the decision is refused, and the new report stays."""
    (home / "out" / "report.json").write_bytes(report.render(__import__("tests.report.factory", fromlist=["x"]).empty(), "json"))
    answer = reviewing.decide(1, "keep")
    assert answer.status_code == 409
    assert "written anew" in lines(answer)
    assert on_disk(home / "out")["items"] == []


def test_the_question_of_legal_hold_comes_once_before_the_first_deletion(reviewing):
    """Until it is answered nothing is marked; afterwards, and after a restart, it does not come again."""
    asked = reviewing.decide(1, "delete", hold="", note="mine")
    assert "Before you mark the first one to delete" in lines(asked)
    assert 'name="note" value="mine"' in asked.text
    assert decided(reviewing) == {}
    unsure = reviewing.decide(1, "delete", hold="wait", note="mine")
    assert "Nothing was changed" in lines(unsure)
    assert ">mine</textarea>" in unsure.text
    assert decided(reviewing) == {}
    reviewing.decide(1, "delete", hold="clear")
    assert "Saved. Item 2: delete it." in lines(reviewing.decide(2, "delete", hold=""))
    after = another(reviewing, reviewing.desk.review.file.parent)
    assert "Saved. Item 3: delete it." in lines(after.decide(3, "delete", hold=""))
    after.close()


def test_other_decisions_do_not_ask(reviewing):
    """Keeping, editing and the rest go through at once."""
    for number, choice in enumerate(("edit", "limit", "keep", "false_alarm", "discuss"), 1):
        assert "Saved." in lines(reviewing.decide(number, choice, hold=""))
    assert decided(reviewing) == {1: "edit", 2: "limit", 3: "keep", 4: "false_alarm", 5: "discuss"}


def test_what_is_no_choice_is_refused(reviewing):
    """A form that was tampered with changes nothing."""
    assert reviewing.decide(1, "burn").status_code == 422
    assert reviewing.decide(1, "").status_code == 422
    assert decided(reviewing) == {}


def test_after_a_decision_comes_the_next_and_at_the_end_the_summary(reviewing):
    """Skipped items are passed over and stay open."""
    asked = [n + 1 for n, i in enumerate(reviewing.desk.review.items) if i["advice"] in ("review", "delete", "delete_now")]
    page = reviewing.get("/next?advice=act&left=1")
    assert "Item 1" in lines(page)
    for number in asked[:-1]:
        page = reviewing.decide(number, "keep")
        assert f"Item {asked[asked.index(number) + 1]}" in lines(page)
    page = reviewing.decide(asked[-1], "keep")
    assert page.url.path == "/report"
    assert "You have been through all of them" in lines(page)


def test_back_leads_to_what_was_just_decided(reviewing):
    """Also where the list shows only what is undecided."""
    page = reviewing.decide(1, "keep")
    assert 'href="/item/1?advice=act&amp;left=1" data-key="b"' in page.text
    assert 'aria-pressed="true"' in reviewing.get("/item/1?advice=act&left=1").text


def test_a_note_cannot_grow_without_bound_and_loses_its_controls(reviewing):
    """What is kept is one line of words."""
    reviewing.decide(1, "keep", note="a\x00b\u202e\r\n" + "x" * 5_000)
    reason = reviewing.desk.review.items[0]["decision"]["reason"]
    assert len(reason) == 1_000
    assert "\x00" not in reason
    assert "\n" not in reason


def test_what_a_supervisor_advised_stays_beside_the_decision(reviewing):
    """Advice leaves an item open; the decision keeps it, and taking the decision back leaves the advice."""
    entry = reviewing.desk.review.items[0]
    entry["decision"] = {"choice": "delete", "reason": "please", "by": "Dr Lee", "at": "2026-11-23T09:30:00+00:00", "role": "supervisor"}
    page = reviewing.get("/next?advice=act&left=1")
    assert "Dr Lee advised on 23 Nov 2026: delete it (please)" in lines(page)
    reviewing.decide(1, "keep")
    assert entry["decision"]["earlier"]["by"] == "Dr Lee"
    reviewing.decide(1, "undo", query="advice=")
    assert entry["decision"]["by"] == "Dr Lee"


def test_people_are_decided_on_in_the_report(reviewing, home):
    """A connection, a note, and the way back."""
    page = reviewing.get("/people")
    seen = reviewing.desk.review.version(reviewing.desk.review.result["connections"][0])
    place = 0
    answer = reviewing.post(f"/people/{place}", report=reviewing.desk.review.key, seen=seen, choice="end", note="with Dr Lee", page="1")
    assert answer.status_code == 200
    assert page.status_code == 200
    reviewing.desk.leave()
    assert on_disk(home / "out")["connections"][0]["decision"]["choice"] == "end"
    assert reviewing.post(f"/people/{place}", report=reviewing.desk.review.key, seen=seen, choice="keep", note="").status_code == 409
    assert reviewing.post("/people/9999", report=reviewing.desk.review.key, seen=seen, choice="keep").status_code == 409
    jsonschema.Draft202012Validator(report.schema()).validate(on_disk(home / "out"))


def test_the_database_is_never_left_half_written(remembered):
    """After many decisions it is whole."""
    for choice in ("keep", "edit", "keep", "undo", "discuss"):
        remembered.decide(1, choice, query="advice=")
    with sqlite3.connect(data_folder() / "history.sqlite") as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    db.close()
