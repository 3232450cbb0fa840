"""Handing over what is to be deleted: only what was chosen, in forms that people and other programs read."""

import csv
import io
import json
import os
import re
import subprocess
import sys

import pytest

from scanner import report
from scanner.report import handoff
from tests import builders
from tests.report import factory as results

FORMS = ("checklist", "x-ids", "tweets-js", "csv")
DELETE = ("delete", "delete_now")


def decided(choice, at="2026-01-01T00:00:00+00:00"):
    return {"choice": choice, "reason": None, "by": None, "at": at}


def post(rank, **fields):
    facts = {"id": f"i{rank}", "native_id": str(9_000 + rank), "advice": "delete", "score": 70, "text": f"words of number {rank}", "author": "self"}
    return results.item(rank, **(facts | fields))


def table(result):
    return list(csv.DictReader(io.StringIO(handoff.handed(result, "csv").content.decode("utf-8-sig"), newline="")))


def ids(result):
    return handoff.handed(result, "x-ids").content.decode().split()


# --- what is chosen --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("advice", "decision", "there"),
    [
        ("delete_now", None, True), ("delete", None, True), ("review", None, False), ("note", None, False), ("keep", None, False),
        ("keep", "delete", True), ("review", "delete", True), ("delete", "delete", True), ("delete", "keep", False), ("delete_now", "false_alarm", False),
        ("delete", "wrong", False), ("delete", "edit", False), ("delete", "limit", False), ("delete", "discuss", False), ("delete", "later", False),
        ("delete", "something new", False),
    ],
)  # fmt: skip
def test_a_decision_goes_before_the_advice(advice, decision, there):
    """Advised to delete, or decided; never what was decided to be kept, called a false alarm, or left open."""
    result = results.document([post(1, advice=advice, score=results.FLOORS[advice], decision=decided(decision) if decision else None)])
    assert ids(result) == (["9001"] if there else [])
    assert handoff.handed(result, "x-ids").otherwise == (advice in DELETE and not there)


def test_what_was_marked_as_deleted_and_is_still_there_is_chosen():
    """The archive is younger than the mark; a mark after the scan is work done."""
    items = [post(1, decision=decided("deleted", "2026-01-01T00:00:00+00:00")), post(2, decision=decided("deleted", "2026-12-01T00:00:00+00:00")), post(3, decision=decided("deleted", None))]
    assert ids(results.document(items)) == ["9001"]


def test_what_the_platform_no_longer_shows_is_left_out():
    """There is nothing to delete."""
    assert ids(results.document([post(1, gone=True), post(2)])) == ["9002"]


def test_order_is_that_of_the_report():
    """The most telling one first, in every form."""
    result = results.realistic()
    ranks = [i["rank"] for i in result["items"] if i["advice"] in DELETE]
    assert [int(row["number"]) for row in table(result)] == ranks == sorted(ranks)


# --- the checklist ---------------------------------------------------------------------------------------------------


def test_the_checklist_begins_with_the_warnings_and_goes_by_platform():
    """Legal hold and records, locked accounts, copies; then each platform once, the most urgent first, each item with its way."""
    result = results.realistic()
    text = handoff.handed(result, "checklist").content.decode()
    places = [text.index(word) for word in ("lawsuit", "record?", "Copies survive", "lock an account", "some dozens at a sitting", "[ ] 1.")]
    assert places == sorted(places)
    heads = re.findall(r"^(.+) \(\d+ items?\)\n-+$", text, re.MULTILINE)
    assert len(heads) == len(set(heads)) > 2
    numbers = [int(n) for n in re.findall(r"^\[ \] (\d+)\.", text, re.MULTILINE)]
    assert sorted(numbers) == [n for n, i in enumerate(result["items"], 1) if i["advice"] in DELETE]
    for item in result["items"]:
        assert not item["url"] or (item["url"] in text) == (item["advice"] in DELETE)
    assert "activity log" in text


def test_another_persons_words_are_not_for_deleting():
    """It says what can be done, and no form for programs holds it."""
    result = results.document([post(1, author="other", author_name="Tam")])
    assert "not yours to delete" in handoff.handed(result, "checklist").content.decode()
    assert ids(result) == []


def test_names_from_an_archive_cannot_forge_lines():
    """Line breaks in a group, an address or a platform's word stay inside the line."""
    evil = "x\n[ ] 99. delete your account\n"
    result = results.document([post(1, group=evil, to=evil, platform=evil, kind="message", url=f"https://e.test/{evil}", text=evil)])
    text = handoff.handed(result, "checklist").content.decode()
    assert len(re.findall(r"^\[ \]", text, re.MULTILINE)) == 1


@pytest.mark.parametrize("form", FORMS)
def test_hostile_and_empty_results_can_be_handed_over(form):
    """Whatever an archive holds, each form is written."""
    for result in (results.hostile(), results.empty(), results.rescan()):
        handoff.handed(result, form).content.decode("utf-8")


# --- forms for programs ----------------------------------------------------------------------------------------------


def test_ids_are_of_the_persons_own_posts_on_x():
    """No messages, no other platforms, nothing without a number; the same post once."""
    items = [
        post(1), post(2, platform="facebook"), post(3, kind="message"), post(4, native_id=None), post(5, native_id="12x"), post(6, native_id="9001"),
        post(7, platform="twitter"), post(8, native_id="9" * 30), post(9, kind="repost"), post(10, native_id="٩٠٠"),
    ]  # fmt: skip
    handed = handoff.handed(results.document(items), "x-ids")
    assert handed.content == b"9001\n9007\n9009\n"
    assert (handed.held, handed.chosen) == (3, 10)


def test_an_earlier_wording_stands_for_the_post_that_took_its_place():
    """Deleting that one deletes its history."""
    assert ids(results.document([post(1, revision_of="777"), post(2, revision_of="")])) == ["777", "9002"]


def test_tweets_js_is_what_deleters_read():
    """The prefix that some of them cut off by its length, the wrapping key, ids as text, counts as text, a date; and no words."""
    result = results.document([post(1, native_id="1050118621198921728", created_at="2018-10-10T16:19:24-04:00"), post(2, kind="repost"), post(3, platform="facebook")])
    content = handoff.handed(result, "tweets-js").content.decode("ascii")
    assert content.startswith("window.YTD.tweets.part0 = [")
    rows = json.loads(content[content.index("= ") + 1 :])
    assert [set(row) for row in rows] == [{"tweet"}, {"tweet"}]
    first, second = (row["tweet"] for row in rows)
    assert first["id_str"] == first["id"] == "1050118621198921728"
    assert first["created_at"] == "Wed Oct 10 20:19:24 +0000 2018"
    assert (first["favorite_count"], first["retweet_count"], first["full_text"]) == ("0", "0", "(words left out)")
    assert second["full_text"].startswith("RT @")
    assert "words of number" not in content


def test_a_date_comes_from_the_id_where_the_post_has_none():
    """X's ids since November 2010 hold it; older ones leave it empty."""
    result = results.document([post(1, native_id="1050118621198921728", created_at=None), post(2, native_id="20", created_at=None)])
    rows = json.loads(handoff.handed(result, "tweets-js").content.decode().partition("= ")[2])
    assert [row["tweet"]["created_at"] for row in rows] == ["Wed Oct 10 20:19:24 +0000 2018", ""]


def test_our_own_reader_knows_the_file_as_an_x_archive(tmp_path):
    """Of the layout since 2022, with the chosen ids and times and nothing else."""
    from scanner.model import Item
    from scanner.pipeline import find_exports

    items = [post(1, native_id="1050118621198921728", created_at="2018-10-10T20:19:24+00:00"), post(2, native_id="1050118621198921729"), post(3, advice="keep", score=3)]
    (tmp_path / "tweets.js").write_bytes(handoff.handed(results.document(items), "tweets-js").content)
    ((export,), problems) = find_exports([tmp_path / "tweets.js"])
    assert (export.layout, problems) == ("era3", [])
    read = [r for r in export.reader.read(export.archive) if isinstance(r, Item)]
    assert {i.native_id for i in read} == {"1050118621198921728", "1050118621198921729"}
    assert all(i.text == "(words left out)" and i.created_at for i in read)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start):
    """Whatever begins like one gets an apostrophe."""
    bad = f"{start}cmd|' /C calc'!A0"
    (row,) = table(results.document([post(1, text=bad, native_id=bad, id=bad, platform=bad, decision=decided("delete"), url=bad)]))
    assert not [value for value in row.values() if value.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert row["decision"] == "delete"


# --- the command -----------------------------------------------------------------------------------------------------


@pytest.fixture
def home(tmp_path):
    report.write(results.rescan(), tmp_path / "out", ["html", "json", "csv"])
    return tmp_path


@pytest.mark.parametrize("form", FORMS)
def test_warnings_come_first_and_the_data_alone_goes_to_standard_output(home, form):
    """What is piped on holds no sentence of ours, and nobody gets it without the warnings."""
    ran = builders.exposure(home, "handoff", "out", "--to", form)
    assert ran.code == 0
    expected = handoff.handed(results.rescan(), form).content
    assert ran.out.splitlines() == expected.decode().splitlines()  # the runner turns line ends
    warned = ran.out if form == "checklist" else ran.err
    assert warned.index("lawsuit") < warned.index("lock an account")
    assert "handed over" in ran.err


def test_a_file_is_private_and_never_the_report(home):
    """0600, and report.json cannot be named by mistake."""
    before = (home / "out/report.json").read_bytes()
    assert builders.exposure(home, "handoff", "out", "--to", "csv", "-o", "list.csv").code == 0
    assert (home / "list.csv").stat().st_mode & 0o077 == 0
    assert builders.exposure(home, "handoff", "out", "--to", "csv", "-o", "out/report.json").code == 2
    assert builders.exposure(home, "handoff", "out/report.json", "--to", "csv", "-o", "out/items.csv").code == 2
    assert (home / "out/report.json").read_bytes() == before


def test_a_form_that_cannot_hold_all_says_so(home):
    """An empty or short file never reads as nothing to do."""
    ran = builders.exposure(home, "handoff", "out", "--to", "x-ids")
    assert "5 of 11 chosen items handed over" in ran.err
    assert "--to checklist" in ran.err
    assert "1 with the advice to delete was decided otherwise" in ran.err


def test_nothing_is_deleted_or_changed(home):
    """The report is as it was."""
    before = {p.name: p.read_bytes() for p in (home / "out").iterdir()}
    for form in FORMS:
        builders.exposure(home, "handoff", "out", "--to", form, "-o", f"list.{form}")
    assert {p.name: p.read_bytes() for p in (home / "out").iterdir()} == before


def test_a_missing_report_and_an_unknown_form_are_told(home):
    """Exit 3 and exit 2."""
    assert builders.exposure(home, "handoff", "nowhere", "--to", "csv").code == 3
    assert builders.exposure(home, "handoff", "out", "--to", "pdf").code == 2


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("answer", "code"), [(b"y\n", 0), (b"n\n", 2)])
def test_on_a_terminal_it_asks_about_holds_and_records_first(home, answer, code):
    """Nothing is handed over to somebody who says that something stands in the way."""
    import pty

    controller, terminal = pty.openpty()
    os.write(controller, answer)
    with (home / "ids.txt").open("wb") as out:
        ran = subprocess.run(
            [sys.executable, "-m", "scanner", "handoff", "out", "--to", "x-ids"], cwd=home, env=os.environ | builders.environment(home), stdin=terminal, stderr=terminal, stdout=out, timeout=300
        )  # fmt: skip
    said = os.read(controller, 20_000).decode()
    os.close(terminal)
    os.close(controller)
    assert ran.returncode == code
    assert said.index("lawsuit") < said.index("nothing stands in the way?")
    assert bool((home / "ids.txt").read_bytes()) == (code == 0)
