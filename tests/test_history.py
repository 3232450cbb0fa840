"""What is remembered between scans: states, decisions, whose account it is, and that nothing is lost or said too much."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import jsonschema
import pytest

from scanner import report
from scanner.errors import HistoryUnusable
from scanner.history import History, Owned, data_folder, forget
from scanner.history.folder import DATABASE, KEY, OURS
from scanner.model import Account, Item, Source, item_id
from scanner.pipeline import exit_code
from tests.builders import (
    exposure,
    friend,
    item,
    jsonl,
    owner,
    process,
    scanned,
    tweet,
    x_archive,
    zip_file,
)
from tests.readers.comparison import FIXTURES, read_all
from tests.test_archive import ordinary_user  # noqa: F401  # a fixture
from tests.test_cli import little_room  # noqa: F401  # a fixture
from tests.test_hostile import STORY, refused

NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)
ANA = Account(platform="x", handle="ana_ruiz", name="Ana Ruiz", native_id="1001")
COUNTS = ("new", "unchanged", "changed", "gone", "returned")


# --- helpers ---------------------------------------------------------------------------------------------------------


def post(native: str | None, text: str, **more) -> Item:
    """An item as a reader gives it."""
    facts = {"platform": "x", "kind": "post", "created_at": datetime(2019, 3, 14, 21, 7, tzinfo=UTC), "audience": "public", "source": Source(input="a.zip", member="m")} | more
    ident = item_id(facts["platform"], native, facts["kind"], facts["created_at"], text, facts.get("to") or "")
    return Item(id=ident, native_id=native, text=text, **facts)


def entry(one: Item, score: float) -> dict:
    """What the result says of an item, as far as the history looks at it."""
    return {"id": one.id, "text": one.text, "score": score, "state": "new", "decision": None}


def visit(folder: Path, *items: Item, accounts=(ANA,), layout="era3", part="", whole=True, left_out=(), broken=False, scores=None, tool=("1", "1"), keep=True, at=NOW) -> dict:
    """One scan against the history in a folder, without reading or judging anything; every item is listed."""
    seen = History.open(at, folder).visit([Owned("x", layout, frozenset({"a.zip"}), tuple(accounts), part, whole)])
    for one in items:
        seen.meet(one)
    for one in left_out:
        seen.meet(one, judged=False)
    result = {
        "items": [entry(one, (scores or {}).get(one.native_id, 50.0)) for one in items], "inputs": [{"problems": [{}] * broken}], "subjects": [],
        "coverage": {"not_run": [], "left_out": len(left_out)}, "generated_at": at.isoformat(), "tool": dict(zip(("version", "data_version"), tool, strict=True)),
        "summary": {"items": len(items), "by_advice": {"delete": len(items)}},
    }  # fmt: skip
    seen.fill(result)
    if keep:
        seen.keep()
    assert not seen.trouble, seen.trouble
    return result


def counts(result: dict) -> dict[str, int]:
    """The counts that are not zero."""
    return {state: result["history"][state] for state in COUNTS if result["history"][state]}


def states(result: dict) -> dict[str, str]:
    return {one["text"]: one["state"] for one in result["items"]}


def decision(choice: str, **more) -> dict:
    return {"choice": choice, "reason": None, "by": None, "at": NOW.isoformat()} | more


def decide(folder: Path, one: dict | Item, choice: str | None, **more) -> None:
    told = one if isinstance(one, dict) else {"id": one.id, "text": one.text}
    History.open(NOW, folder).decide([(told, decision(choice, **more) if choice else None)])


def kept_bytes(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def kept(tmp_path) -> Path:
    return tmp_path / "kept"


@pytest.fixture
def archive(tmp_path):
    """Writes the interchange file that a scan reads."""

    def write(*rows: dict | str) -> None:
        (tmp_path / "a.profile.jsonl").write_text(jsonl(owner(role="social worker"), *rows))

    return write


FILE = "a.profile.jsonl"
JSON = ("-o", "out", "-f", "json", "--workers", "1")
FIRST = [item("1", "An ordinary day."), item("2", STORY), item("3", "See you at noon.", kind="message", audience="private")]


# --- from scan to scan -----------------------------------------------------------------------------------------------


def test_five_states_from_scan_to_scan(tmp_path, archive):
    """New, unchanged, changed, gone, returned: counted over all items, told of each, and valid as a result."""
    archive(*FIRST)
    first = exposure(tmp_path, "scan", FILE, *JSON, SOURCE_DATE_EPOCH="1700000000").report
    assert counts(first) == {"new": 3}
    assert (first["history"]["previous"], first["gone"], first["history"]["trend"]) == (None, [], [])
    again = exposure(tmp_path, "scan", FILE, *JSON, SOURCE_DATE_EPOCH="1710000000")
    assert counts(again.report) == {"unchanged": 3}
    assert again.report["history"]["previous"] == {"id": "scan-1", "at": "2023-11-14T22:13:20+00:00"}
    assert "since 2023-11-14 nothing changed" in again.err
    assert len(again.err.splitlines()) == 1
    archive(FIRST[0], {**FIRST[2], "text": "See you at one."}, item("4", f"{STORY} Again."))
    third = exposure(tmp_path, "scan", FILE, *JSON, SOURCE_DATE_EPOCH="1720000000").report
    assert counts(third) == {"new": 1, "unchanged": 1, "changed": 1, "gone": 1}
    listed = next(i for i in first["items"] if i["native_id"] == "2")
    assert third["gone"] == [{"id": listed["id"], "native_id": "2", "platform": "x", "created_at": "2019-03-14T21:07:00-05:00", "last_score": listed["score"], "decision": None}]
    assert [i["state"] for i in third["items"] if i["native_id"] == "4"] == ["new"]
    archive(*FIRST)
    fourth = exposure(tmp_path, "scan", FILE, *JSON, SOURCE_DATE_EPOCH="1730000000").report
    assert counts(fourth) == {"unchanged": 1, "changed": 1, "returned": 1, "gone": 1}
    assert [i["state"] for i in fourth["items"] if i["native_id"] == "2"] == ["returned"]
    assert [scan["at"][:4] for scan in fourth["history"]["trend"]] == ["2023", "2024", "2024", "2024"]
    assert counts(exposure(tmp_path, "scan", FILE, *JSON).report) == {"unchanged": 3}
    for result in (first, again.report, third, fourth):
        jsonschema.Draft202012Validator(report.schema()).validate(result)


def test_the_page_says_first_what_changed(tmp_path, archive):
    """What was to be deleted and is still there is the first line; then the section on the last scan, before all others."""
    archive(*FIRST)
    first = exposure(tmp_path, "scan", FILE, "-o", "out", "-f", "json,html").report
    decide(tmp_path / "data" / "exposure", next(i for i in first["items"] if i["native_id"] == "2"), "delete")
    archive(*FIRST, item("4", f"{STORY} Again."))
    ran = exposure(tmp_path, "scan", FILE, "-o", "out", "-f", "json,html")
    assert "1 that you decided to delete is still there; since " in ran.err
    page = (tmp_path / "out" / "report.html").read_text()
    told = page.index("One item that you decided to delete is still there.")
    assert told < page.index('<p class="lead">') < page.index('<section id="since"') < page.index('<section id="about"')
    assert ">New since the last scan<" in page
    ident = next(i["id"] for i in ran.report["items"] if i["native_id"] == "2")
    assert ran.report["history"]["still_there"] == [{"id": ident, "native_id": "2", "platform": "x", "created_at": "2019-03-14T21:07:00-05:00"}]
    jsonschema.Draft202012Validator(report.schema()).validate(ran.report)
    archive(FIRST[0], FIRST[2])
    ran = exposure(tmp_path, "scan", FILE, "-o", "out", "-f", "json,html")
    assert "still there" not in ran.err
    assert {row["native_id"]: (row["decision"] or {}).get("choice") for row in ran.report["gone"]} == {"2": "delete", "4": None}
    assert "you had decided to delete it" in (tmp_path / "out" / "report.html").read_text()


def test_only_what_is_new(tmp_path, archive):
    """`--new-only` lists new, changed and returned items and counts all; a quiet run with nothing new says nothing."""
    archive(*FIRST)
    first = exposure(tmp_path, "scan", FILE, *JSON, "--new-only").report
    assert "2" in {i["native_id"] for i in first["items"]}
    quiet = exposure(tmp_path, "scan", FILE, *JSON, "--new-only", "--fail-on", "review", "-q")
    assert (quiet.code, quiet.err, quiet.out, quiet.report["items"]) == (0, "", "", [])
    assert quiet.report["summary"]["items"] == 3
    assert counts(quiet.report) == {"unchanged": 3}
    archive(*FIRST, item("4", f"{STORY} Again."))
    ran = exposure(tmp_path, "scan", FILE, *JSON, "--new-only")
    assert [(i["native_id"], i["rank"]) for i in ran.report["items"]] == [("4", 1)]
    assert all(member in {i["id"] for i in ran.report["items"]} for s in ran.report["subjects"] for member in s["items"])
    jsonschema.Draft202012Validator(report.schema()).validate(ran.report)
    refused(exposure(tmp_path, "scan", FILE, *JSON, "--new-only", "--no-history"), 2)


@pytest.mark.parametrize(("fail_on", "choice", "code"), [("review", None, 1), ("delete", None, 0), ("review", "keep", 0), ("review", "false_alarm", 0), ("review", "delete", 1)])
def test_what_fails_a_run_that_lists_only_what_is_new(fail_on, choice, code):
    """Old findings would fail every run for ever, and what somebody decided to keep is settled."""
    listed = [{"advice": "review", "decision": choice and decision(choice)}]
    result = {"inputs": [], "history": {"only_new": True}, "summary": {"by_advice": {"review": 9, "delete": 9}}, "items": listed}
    assert exit_code(result, fail_on) == code
    assert exit_code(result | {"history": {}}, "delete") == 1


def test_a_scan_without_history_leaves_nothing(tmp_path, archive):
    """`--no-history`, `check` and `demo` keep nothing; a scan with the history afterwards is a first one."""
    archive(*FIRST)
    for _ in range(2):
        assert counts(exposure(tmp_path, "scan", FILE, *JSON, "--no-history").report) == {"new": 3}
    exposure(tmp_path, "check", STORY)
    assert list((tmp_path / "data").iterdir()) == []
    assert counts(exposure(tmp_path, "scan", FILE, *JSON).report) == {"new": 3}


@pytest.mark.slow
def test_the_demo_keeps_nothing(tmp_path):
    """Invented practitioners are nobody's history."""
    assert exposure(tmp_path, "demo", "-o", "demo").code == 0
    assert list((tmp_path / "data").iterdir()) == []


def test_an_archive_and_its_items_as_interchange_match(tmp_path):
    """Another format, other file names, a report on standard output: the same account and the same items."""
    zip_file(tmp_path / "twitter.zip", x_archive([tweet(10**15 + n, f"{n} An ordinary day.") for n in range(5)] + [tweet(10**16, STORY)]))
    assert counts(scanned(tmp_path, "twitter.zip").report) == {"new": 6}
    (tmp_path / "out" / "items.profile.jsonl").rename(tmp_path / "renamed.jsonl")
    assert counts(scanned(tmp_path, "renamed.jsonl").report) == {"unchanged": 6}
    assert counts(json.loads(exposure(tmp_path, "scan", "twitter.zip", "-o", "-", "-f", "json").out)) == {"unchanged": 6}


def test_what_is_left_out_is_not_gone(tmp_path, archive):
    """`--since`, `--until` and `--skip` narrow what is judged and say nothing about what is there."""
    archive(*FIRST, item("5", "Long ago.", created_at="2012-01-01T00:00:00Z"))
    exposure(tmp_path, "scan", FILE, *JSON)
    assert counts(exposure(tmp_path, "scan", FILE, *JSON, "--since", "2015-01-01", "--skip", "messages").report) == {"unchanged": 2}
    assert counts(exposure(tmp_path, "scan", FILE, *JSON).report) == {"unchanged": 4}


def test_what_could_not_be_read_is_not_gone(tmp_path, archive):
    """A broken line may have held what is missing: nothing is called gone, and the report says so."""
    archive(*FIRST)
    exposure(tmp_path, "scan", FILE, *JSON)
    archive(FIRST[0], "{broken")
    ran = exposure(tmp_path, "scan", FILE, *JSON)
    assert ran.code == 4
    assert (counts(ran.report), ran.report["history"]["not_met"], ran.report["gone"]) == ({"unchanged": 1}, 2, [])
    assert any("2 earlier items" in row["reason"] for row in ran.report["coverage"]["not_run"])
    archive(FIRST[0])
    assert counts(exposure(tmp_path, "scan", FILE, *JSON).report) == {"unchanged": 1, "gone": 2}


# --- which item is which ---------------------------------------------------------------------------------------------


def test_identity_is_the_native_id(kept):
    """Whatever else changes: text and audience make it changed, a place or an unknown audience does not."""
    visit(kept, post("1", "one"), post("2", "two"), post("3", "three"), post("4", "four"))
    result = visit(
        kept, post("1", "one, edited", created_at=None), post("2", "two", audience="followers"), post("3", "three", audience="unknown", place="Home"), post("5", "four"),
    )  # fmt: skip
    assert states(result) == {"one, edited": "changed", "two": "changed", "three": "unchanged", "four": "new"}
    assert [row["native_id"] for row in result["gone"]] == ["4"]
    assert states(visit(kept, post("3", "three"))) == {"three": "unchanged"}


def test_else_kind_minute_and_text(kept):
    """Seconds do not count, as pages of some years have none; another kind, minute or text is another item."""
    when = datetime(2019, 3, 14, 21, 7, 0, tzinfo=UTC)
    visit(kept, *(post(None, f"text {n}", created_at=when) for n in range(4)))
    result = visit(
        kept, post(None, "text 0", created_at=when + timedelta(seconds=40)), post(None, "text 1", created_at=when + timedelta(minutes=5)),
        post(None, "text 2", created_at=when, kind="comment"), post(None, "text 3!", created_at=when),
    )  # fmt: skip
    assert states(result) == {"text 0": "unchanged", "text 1": "new", "text 2": "new", "text 3!": "new"}
    assert counts(result) == {"new": 3, "unchanged": 1, "gone": 3}


def test_spaces_and_quotes_are_no_change(kept):
    """Layouts differ in them; nobody edits a post for their sake, and a decision would be lost."""
    visit(kept, post("1", "She said “no”  –\r\nand left\u200b"), post("2", "It's fine"))
    assert counts(visit(kept, post("1", 'She said "no" -\nand left'), post("2", "it's fine"))) == {"unchanged": 1, "changed": 1}


def test_never_two_to_one(kept):
    """Three alike and then two are one gone; five are two new. The same id twice with other texts finds its own text."""
    visit(kept, *[post(None, "ok")] * 3, post("7", "first"), post("7", "second"))
    assert counts(visit(kept, *[post(None, "ok")] * 2, post("7", "second"), post("7", "first"))) == {"unchanged": 4, "gone": 1}
    assert counts(visit(kept, *[post(None, "ok")] * 5, post("7", "second"))) == {"unchanged": 3, "new": 2, "returned": 1, "gone": 1}


def test_a_text_may_return_in_a_new_post(kept):
    """The same words under another native id are another post."""
    visit(kept, post("1", "Good morning"))
    result = visit(kept, post("2", "Good morning"))
    assert counts(result) == {"new": 1, "gone": 1}


def test_ids_that_appear_later_are_taken_over(kept):
    """A format without native ids, then one with: the same items; and back again."""
    plain, native = [post(None, f"text {n}") for n in range(3)], [post(str(n), f"text {n}") for n in range(3)]
    visit(kept, *plain, layout="interchange")
    assert counts(visit(kept, *native)) == {"unchanged": 3}
    assert counts(visit(kept, *plain, layout="interchange")) == {"unchanged": 3}
    assert counts(visit(kept, post("1", "text 1, edited"))) == {"changed": 1, "gone": 2}


def test_local_times_of_another_format(kept):
    """Pages hold local times without a zone: hours apart, in another kind, it is the same item; in the same format it is not."""
    when = datetime(2019, 3, 14, 21, 7, tzinfo=UTC)
    visit(kept, post(None, "Long day.", created_at=when), post(None, "Short day.", created_at=when), layout="f4-json")
    moved = [post(None, "Long day.", created_at=when - timedelta(hours=5), kind="photo"), post(None, "Short day.", created_at=when + timedelta(days=40))]
    assert states(visit(kept, *moved, layout="f4-html", keep=False)) == {"Long day.": "unchanged", "Short day.": "new"}
    assert states(visit(kept, *moved, layout="f4-json", keep=False)) == {"Long day.": "new", "Short day.": "new"}


@pytest.mark.parametrize(("old", "new"), [("f3", "html-2023"), ("html-2023", "f3"), ("f1", "html-2026"), ("html-2019", "f4-nested"), ("f2", "f3")])
def test_layouts_of_one_export_match(kept, old, new):
    """The same Facebook account in JSON and HTML of different years: no item is taken for a changed one or a new one in its place."""
    found = []
    for layout in (old, new):
        (name,), accounts, items, *_ = read_all(FIXTURES / "facebook" / layout / "archive", "facebook")
        once = {(i.kind, i.created_at, i.text, i.author, i.to, i.group): i for i in items}
        found.append(visit_facebook(kept, name, accounts[0], list(once.values())))
    assert found[1]["history"]["changed"] == 0
    assert not (found[1]["history"]["new"] and found[1]["history"]["gone"])
    assert found[1]["history"]["unchanged"] >= 69


def visit_facebook(folder: Path, layout: str, account: Account, items: list[Item]) -> dict:
    seen = History.open(NOW, folder).visit([Owned("facebook", layout, frozenset(i.source.input for i in items), (account,))])
    for one in items:
        seen.meet(one)
    result = {
        "items": [], "inputs": [{"problems": []}], "coverage": {"not_run": [], "left_out": 0}, "generated_at": NOW.isoformat(),
        "tool": {"version": "1", "data_version": "1"}, "summary": {"items": len(items), "by_advice": {}},
    }  # fmt: skip
    seen.fill(result)
    seen.keep()
    assert not seen.trouble
    return result


def test_a_kind_that_is_missing_altogether_was_not_asked_for(kept):
    """An export without messages does not say that they are gone; one that lacks a single message does."""
    posts, messages = [post(f"p{n}", f"post {n}") for n in range(3)], [post(f"m{n}", f"message {n}", kind="message") for n in range(5)]
    visit(kept, *posts, *messages)
    result = visit(kept, *posts)
    assert (counts(result), result["history"]["not_met"]) == ({"unchanged": 3}, 5)
    assert "message (5 last time)" in result["coverage"]["not_run"][0]["reason"]
    assert counts(visit(kept, *posts, *messages[1:])) == {"unchanged": 7, "gone": 1}


def test_an_export_of_its_own_says_nothing_about_the_others(kept):
    """Encrypted messages come in a second export: either is scanned alone without the other being gone."""
    posts, secret = [post(f"p{n}", f"post {n}") for n in range(2)], [post(None, f"secret {n}", kind="message") for n in range(2)]
    visit(kept, *posts, layout="f4-json")
    result = visit(kept, *secret, layout="e2ee", part="e2ee")
    assert (counts(result), result["history"]["not_met"]) == ({"new": 2}, 2)
    assert counts(visit(kept, *posts, layout="f4-json")) == {"unchanged": 2}
    assert counts(visit(kept, secret[0], layout="e2ee", part="e2ee")) == {"unchanged": 1, "gone": 1}


def test_an_address_shows_only_some(kept):
    """What a visitor no longer sees of a profile is not gone; what an archive holds is judged by archives alone."""
    posts = [post(f"p{n}", f"post {n}") for n in range(3)]
    visit(kept, *posts, layout="era3")
    assert counts(visit(kept, posts[2], post("p3", "post 3"), layout="address", part="address", whole=False)) == {"unchanged": 1, "new": 1}
    result = visit(kept, post("p4", "post 4"), layout="address", part="address", whole=False)
    assert (counts(result), result["history"]["not_met"]) == ({"new": 1}, 4)
    assert counts(visit(kept, *posts[:2], layout="era3")) == {"unchanged": 2, "gone": 1}


# --- whose account ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("later", "same"),
    [
        (Account(platform="x", handle="ana_new", name="Ana Novak", native_id="1001"), True),
        (Account(platform="x", handle="@Ana_Ruiz"), True),
        (Account(platform="x", name="ana ruiz"), True),
        (Account(platform="x", handle="ana_ruiz", name="Ana Ruiz", native_id="2002"), False),
        (Account(platform="x", handle="someone_else", name="Ana Ruiz"), False),
        (Account(platform="x", name="Bo Ode"), False),
    ],
)  # fmt: skip
def test_an_account_is_known_by_id_handle_or_name(kept, later, same):
    """A weaker sign counts where no stronger one contradicts it."""
    visit(kept, post("1", "one"))
    result = visit(kept, post("1", "another text"), accounts=[later])
    assert bool(result["history"]["previous"]) == same
    assert counts(result) == ({"changed": 1} if same else {"new": 1})


def test_two_people_on_one_computer(kept):
    """The same ids in two accounts are different items, and nobody's items are gone because somebody else was scanned."""
    visit(kept, post("1", "one"), post("2", "two"))
    bo = [Account(platform="x", handle="bo", native_id="7")]
    assert counts(visit(kept, post("1", "mine"), accounts=bo)) == {"new": 1}
    assert counts(visit(kept, post("1", "one"), post("2", "two"))) == {"unchanged": 2}
    assert counts(visit(kept, post("1", "mine"), accounts=bo)) == {"unchanged": 1}


def test_countless_platforms(kept):
    """A hostile file may name a platform in every line: still one scan, and the next one knows every item."""
    many = [post(str(n), f"text {n}", platform=f"p{n}\0") for n in range(1_000)]
    visit(kept, *many)
    assert counts(visit(kept, *many)) == {"unchanged": 1_000}


def test_a_nameless_file_is_known_by_its_items(kept):
    """A single file of an export names no account: it belongs to the account with most of its items, if there is one."""
    many = [post(str(n), f"text {n}") for n in range(6)]
    visit(kept, *many)
    assert counts(visit(kept, *many[:5], post("9", "fresh"), accounts=())) == {"unchanged": 5, "new": 1, "gone": 1}
    assert visit(kept, post("0", "a stranger's"), post("1", "another's"), accounts=())["history"]["previous"] is None


def test_an_interrupted_scan_remembers_what_it_met(kept):
    """The rest is neither gone nor forgotten."""
    visit(kept, post("1", "one"), post("2", "two"))
    assert counts(visit(kept, post("1", "one"), post("3", "three"), broken=True)) == {"unchanged": 1, "new": 1}
    assert counts(visit(kept, post("1", "one"), post("2", "two"), post("3", "three"))) == {"unchanged": 3}


# --- decisions -------------------------------------------------------------------------------------------------------


def test_a_decision_survives_scans_and_formats(kept):
    """With reason, who and when; also where the format changes and the items get other ids."""
    visit(kept, post(None, "Long day."), layout="f4-json")
    decide(kept, post(None, "Long day."), "keep", reason="she agreed in writing", by="Dr Lee", role="supervisor")
    (listed,) = visit(kept, post(None, "Long day."), layout="f4-json")["items"]
    assert listed["decision"] == decision("keep", reason="she agreed in writing", by="Dr Lee", role="supervisor")
    later = post(None, "Long day.", created_at=datetime(2019, 3, 14, 17, 7, tzinfo=UTC), kind="photo")
    (listed,) = visit(kept, later, layout="f4-html")["items"]
    assert (listed["state"], listed["decision"]["choice"]) == ("unchanged", "keep")
    (listed,) = visit(kept, later, layout="f4-html")["items"]
    assert listed["decision"]["choice"] == "keep"


def test_a_decision_is_open_again_when_the_text_changed(kept):
    """Not when the audience did; and it holds again where the text is the old one."""
    visit(kept, post("1", "one"))
    decide(kept, post("1", "one"), "keep")
    (listed,) = visit(kept, post("1", "one", audience="friends"))["items"]
    assert (listed["state"], listed["decision"]["choice"], listed["reopened"]) == ("changed", "keep", None)
    (listed,) = visit(kept, post("1", "one, edited"))["items"]
    assert (listed["state"], listed["decision"], listed["reopened"]["choice"]) == ("changed", None, "keep")
    (listed,) = visit(kept, post("1", "one"))["items"]
    assert listed["decision"]["choice"] == "keep"


def test_a_false_alarm_holds_for_the_same_text_anywhere(kept):
    """Elsewhere, by another account, later; a decision on the item itself goes before it; empty texts have nothing in common."""
    visit(kept, post("1", "My sister’s birthday"), post("2", "", kind="photo"))
    decide(kept, post("1", "My sister’s birthday"), "false_alarm")
    decide(kept, post("2", "", kind="photo"), "false_alarm")
    bo = [Account(platform="x", handle="bo")]
    for accounts in ([ANA], bo):
        result = visit(kept, post("8", "My sister's  birthday"), post("9", "", kind="photo"), accounts=accounts)
        assert [(i["decision"] or {}).get("choice") for i in result["items"]] == ["false_alarm", None]
    decide(kept, post("8", "My sister's  birthday"), "delete")
    (listed,) = visit(kept, post("8", "My sister’s birthday"), accounts=bo)["items"]
    assert listed["decision"]["choice"] == "delete"
    decide(kept, post("8", "My sister's  birthday"), None)
    (listed,) = visit(kept, post("8", "My sister’s birthday"), accounts=bo)["items"]
    assert listed["decision"] is None


def test_a_decision_on_an_item_that_is_not_remembered(kept):
    """A report made without history can still be decided on: the decision waits for its item."""
    decide(kept, post("1", "one"), "keep")
    (listed,) = visit(kept, post("1", "one"))["items"]
    assert listed["decision"]["choice"] == "keep"
    assert visit(kept, post("1", "other"))["items"][0]["reopened"] is None


def test_decided_to_delete_and_still_there(kept):
    """Told until it is gone; not where the platform shows it no more, and then it is gone as decided."""
    visit(kept, post("1", "one"), post("2", "two"))
    decide(kept, post("1", "one"), "delete")
    assert [row["native_id"] for row in visit(kept, post("1", "one"), post("2", "two"))["history"]["still_there"]] == ["1"]
    assert visit(kept, post("1", "one", gone=True), post("2", "two"))["history"]["still_there"] == []
    (row,) = visit(kept, post("2", "two"))["gone"]
    assert (row["native_id"], row["last_score"], row["decision"]["choice"]) == ("1", 50.0, "delete")


def test_a_sign_off_is_remembered(tmp_path, archive, monkeypatch):
    """What a supervisor advised stands in the next report, too."""
    from scanner import cli

    archive(*FIRST)
    result = exposure(tmp_path, "scan", FILE, *JSON).report
    place = next(n for n, i in enumerate(result["items"]) if i["native_id"] == "2")
    result["items"][place]["decision"] = decision("delete", by="Dr Lee", role="supervisor")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    cli._remember(result, [place])
    later = exposure(tmp_path, "scan", FILE, *JSON).report
    assert next(i for i in later["items"] if i["native_id"] == "2")["decision"]["by"] == "Dr Lee"


def test_a_score_that_moved_says_why(kept):
    """Another program or other data, a changed item, or what stood beside it; nothing where it hardly moved."""
    visit(kept, *(post(str(n), f"text {n}") for n in range(4)), scores={str(n): 50.0 for n in range(4)})
    items = [post("0", "text 0"), post("1", "text 1, edited"), post("2", "text 2"), post("9", "fresh")]
    result = visit(kept, *items, scores={"0": 70.0, "1": 20.0, "2": 50.4, "9": 90.0})
    assert [i["score_before"] for i in result["items"]] == [
        {"score": 50.0, "because": "what it was read beside changed"}, {"score": 50.0, "because": "the item changed"}, None, None,
    ]  # fmt: skip
    result = visit(kept, *items, scores={"0": 60.0, "1": 20.0, "2": 50.4, "9": 90.0}, tool=("1", "2"))
    assert result["items"][0]["score_before"] == {"score": 70.0, "because": "the program or its data changed"}


# --- nothing is said too much ----------------------------------------------------------------------------------------

WORDS = ("quillon", "vanterpool", "zyxmarker", "selectively", "ana_ruiz", "ana ruiz", "1577836800001", "in writing", "dr lee")


def test_the_folder_holds_no_words(tmp_path, archive):
    """No text, name, handle, id or reason in any file, at any time; nobody else can read them."""
    (tmp_path / "clients.txt").write_text("Quillon Vanterpool\n")
    archive(item("1577836800001", f"zyxmarker {STORY} Quillon Vanterpool was selectively mute."), friend("Quillon Vanterpool"))
    first = exposure(tmp_path, "scan", FILE, *JSON, "--roster", "clients.txt").report
    folder = tmp_path / "data" / "exposure"
    decide(folder, first["items"][0], "keep", reason="Quillon agreed in writing", by="Dr Lee")
    history = History.open(NOW, folder)
    with history.written() as db:
        db.execute("UPDATE items SET score = 1")
        assert_wordless(folder)
    again = exposure(tmp_path, "scan", FILE, *JSON, "--roster", "clients.txt").report
    assert again["items"][0]["decision"]["reason"] == "Quillon agreed in writing"
    assert_wordless(folder)
    assert {p.name for p in folder.iterdir()} == {DATABASE, KEY}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def assert_wordless(folder: Path) -> None:
    for path in folder.iterdir():
        data = path.read_bytes().lower()
        assert not [w for w in WORDS if w.encode() in data or w.encode("utf-16-le") in data], path
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


def test_a_text_cannot_be_tried_out_without_the_key(tmp_path):
    """The same items under two keys have no number and no sealed byte in common."""
    columns = []
    for name in ("one", "other"):
        visit(tmp_path / name, post("1", "one"), post("2", "two"))
        with contextlib.closing(sqlite3.connect(tmp_path / name / DATABASE)) as db:
            columns.append({value for row in db.execute("SELECT own, twin, text, facts FROM items") for value in row})
    assert not columns[0] & columns[1]


@pytest.mark.skipif(os.name != "posix", reason="no such modes here")
def test_what_stood_open_is_closed(kept):
    """A folder or a database that others could read is closed to them."""
    visit(kept, post("1", "one"))
    kept.chmod(0o755)
    (kept / DATABASE).chmod(0o644)
    visit(kept, post("1", "one"))
    assert (stat.S_IMODE(kept.stat().st_mode), stat.S_IMODE((kept / DATABASE).stat().st_mode)) == (0o700, 0o600)


@pytest.mark.parametrize(("given", "used"), [("/tmp/elsewhere", True), ("relative", False), ("", False)])
def test_where_the_folder_lies(monkeypatch, given, used):
    """XDG_DATA_HOME wins on every system; a relative one is to be ignored, says its specification."""
    monkeypatch.setenv("XDG_DATA_HOME", given)
    assert (data_folder() == Path("/tmp/elsewhere/exposure")) == used
    assert data_folder().name == "exposure"
    assert data_folder().is_absolute()


# --- nothing is lost -------------------------------------------------------------------------------------------------

DYING = """
import os, signal, sqlite3, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
left, counted = int(sys.argv[3]), sys.argv[4]
from scanner.history import marks, store
from tests.test_history import post, visit

def step():
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)

class Dying(sqlite3.Connection):
    def execute(self, *args):
        step()
        return super().execute(*args)

real, seal = sqlite3.connect, marks.Marks.seal
if counted == "statements":
    store.sqlite3.connect = lambda *args, **more: real(*args, factory=Dying, **more)
else:
    marks.Marks.seal = lambda self, facts: (step(), seal(self, facts))[1]
if sys.argv[5] == "first":
    visit(Path(sys.argv[2]), *(post(str(n), f"text {n}") for n in range(20)))
else:
    visit(Path(sys.argv[2]), *(post(str(n), f"text {n}, edited") for n in range(10)), *(post(f"more {n}", f"more {n}") for n in range(int(sys.argv[6]))))
"""


def killed(folder: Path, after: int, counted: str, which: str = "second", more: int = 50) -> bool:
    """Whether the process died in the middle, as it was told to."""
    root = str(Path(__file__).parents[1])
    ran = subprocess.run([sys.executable, "-c", DYING, root, str(folder), str(after), counted, which, str(more)], capture_output=True, check=False)
    assert ran.returncode in (0, -9), ran.stderr.decode()
    return ran.returncode == -9


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_a_kill_at_any_statement_loses_nothing(tmp_path):
    """Either the state before or the state after, never between; decisions stay; the next scan goes on as if nothing had been."""
    start = tmp_path / "start"
    visit(start, *(post(str(n), f"text {n}") for n in range(20)))
    decide(start, post("0", "text 0"), "keep")
    after, died = 1, 0
    while True:
        folder = tmp_path / str(after)
        shutil.copytree(start, folder)
        dead = killed(folder, after, "statements")
        died += dead
        result = visit(folder, *(post(str(n), f"text {n}") for n in range(20)))
        done = result["history"]["previous"]["id"] == "scan-2"
        expected = {"changed": 10, "gone": 50, "returned": 10} if done else {"unchanged": 20}
        assert counts(result) == expected, after
        assert result["items"][0]["decision"]["choice"] == "keep"
        assert {p.name for p in folder.iterdir()} == {DATABASE, KEY}
        if not dead:
            assert done
            break
        after += 6
    assert died > 3


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
@pytest.mark.parametrize("after", [2, 60])
def test_a_kill_between_two_rows_loses_nothing(kept, after):
    """In the middle of writing many rows."""
    visit(kept, *(post(str(n), f"text {n}") for n in range(20)))
    assert killed(kept, after, "rows")
    assert counts(visit(kept, *(post(str(n), f"text {n}") for n in range(20)))) == {"unchanged": 20}


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_a_kill_with_half_the_database_on_the_disk(kept):
    """So many rows that SQLite has begun to write them into the file: the journal takes them out again."""
    visit(kept, *(post(str(n), f"text {n}") for n in range(20)))
    before = (kept / DATABASE).stat().st_size
    assert killed(kept, 30_000, "rows", more=30_000)
    assert (kept / DATABASE).stat().st_size > before
    assert (kept / f"{DATABASE}-journal").exists()
    assert counts(visit(kept, *(post(str(n), f"text {n}") for n in range(20)))) == {"unchanged": 20}
    assert {p.name for p in kept.iterdir()} == {DATABASE, KEY}


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_a_kill_in_the_first_scan_of_all(tmp_path):
    """Whatever was made of folder, key and database, the next scan makes the rest."""
    for after in range(1, 40, 6):
        folder = tmp_path / str(after)
        dead = killed(folder, after, "statements", "first")
        assert counts(visit(folder, post("1", "text 1"), post("2", "text 2"))) in ({"new": 2}, {"unchanged": 2, "gone": 18})
        if not dead:
            return


def test_two_scans_at_once(tmp_path, archive):
    """Two processes, from the very first scan on: one key, both remembered, no item twice."""
    archive(*FIRST)
    for round_ in (1, 2):
        runs = [process(tmp_path, "scan", FILE, "-o", f"out{n}", "-f", "json", "--workers", "1") for n in "ab"]
        for run in runs:
            _, err = run.communicate()
            assert run.returncode == 0, err
            assert b"not remembered" not in err
        with contextlib.closing(sqlite3.connect(tmp_path / "data" / "exposure" / DATABASE)) as db:
            assert db.execute("SELECT count(*), (SELECT count(*) FROM accounts), (SELECT count(*) FROM scans) FROM items").fetchone() == (3, 1, 2 * round_)


def test_many_scans_and_decisions_at_once(kept):
    """Threads that write as fast as they can wait for one another and lose nothing."""
    visit(kept, *(post(str(n), f"text {n}") for n in range(50)))
    failures: list[BaseException] = []

    def work(who: int) -> None:
        try:
            for n in range(5):
                visit(kept, *(post(str(m), f"text {m}") for m in range(50)), post(f"{who}-{n}", "one more"))
                decide(kept, post(str(who * 5 + n), f"text {who * 5 + n}"), "keep")
        except BaseException as err:  # noqa: BLE001  # told by the test
            failures.append(err)

    threads = [threading.Thread(target=work, args=(who,)) for who in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    result = visit(kept, *(post(str(n), f"text {n}") for n in range(50)))
    assert result["history"]["unchanged"] == 50
    assert result["history"]["previous"]["id"] == "scan-21"
    assert sum(i["decision"] is not None for i in result["items"]) == 20


def test_a_scan_that_was_overtaken_compares_again(kept):
    """What another scan remembered between comparing and keeping is neither doubled nor undone."""
    slow = History.open(NOW, kept).visit([Owned("x", "era3", frozenset({"a.zip"}), (ANA,))])
    slow.meet(post("1", "one"))
    result = visit(kept, post("1", "one"), post("2", "two"))
    filled = {**result, "items": [], "coverage": {"not_run": [], "left_out": 0}}
    slow.fill(filled)
    visit(kept, post("1", "one"), post("3", "three"))
    slow.keep()
    assert not slow.trouble
    assert counts(visit(kept, post("1", "one"), post("2", "two"), post("3", "three"))) == {"unchanged": 1, "returned": 2}


def test_no_room_for_the_history(tmp_path, archive, little_room):  # noqa: F811
    """The disk is full before anything could be remembered: the report is made all the same, and both say so."""
    archive(FIRST[0])
    ran = exposure(tmp_path, "scan", FILE, "-o", "out", "-f", "json")
    assert ran.code == 0
    assert "The report is whole, but this scan was not remembered." in ran.err
    assert any(row["signal"] == "comparison with earlier scans" for row in ran.report["coverage"]["not_run"])


def test_a_disk_that_fills_up_keeps_what_was_there(kept):
    """The rows that do not fit take nothing with them."""
    resource = pytest.importorskip("resource")
    items = [post(str(n), f"text {n}") for n in range(20)]
    visit(kept, *items)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    seen = History.open(NOW, kept).visit([Owned("x", "era3", frozenset({"a.zip"}), (ANA,))])
    for one in [*items, *(post(f"more {n}", f"more {n}") for n in range(5_000))]:
        seen.meet(one)
    seen.fill(visit(kept, *items, keep=False) | {"items": [], "coverage": {"not_run": [], "left_out": 0}})
    resource.setrlimit(resource.RLIMIT_FSIZE, ((kept / DATABASE).stat().st_size + 50_000, before[1]))
    try:
        seen.keep()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert seen.trouble
    assert counts(visit(kept, *items)) == {"unchanged": 20}


def test_a_folder_that_cannot_be_written(tmp_path, archive, ordinary_user):  # noqa: F811
    """The scan goes on without, says why, and its exit code is that of the scan."""
    archive(*FIRST)
    exposure(tmp_path, "scan", FILE, *JSON, "--no-history")  # imports what an ordinary user may not read
    with ordinary_user(tmp_path):
        (tmp_path / "data").chmod(0o500)
        ran = exposure(tmp_path, "scan", FILE, *JSON)
        (tmp_path / "data").chmod(0o700)
    assert ran.code == 0
    assert "Permission denied" in ran.err
    assert "not remembered" in ran.err
    assert any("Permission denied" in row["reason"] for row in ran.report["coverage"]["not_run"])


SPOILT = {
    "a newer version": lambda folder: _sql(folder, "PRAGMA user_version = 99"),
    "a lost key": lambda folder: (folder / KEY).unlink(),
    "half a key": lambda folder: (folder / KEY).write_text("00ff"),
    "another key": lambda folder: (folder / KEY).write_text("00" * 32),
    "no tables": lambda folder: _sql(folder, "DROP TABLE about"),
    "damage": lambda folder: (folder / DATABASE).write_bytes(b"\xff" * 4096 + (folder / DATABASE).read_bytes()[4096:]),
}


def _sql(folder: Path, statement: str) -> None:
    with contextlib.closing(sqlite3.connect(folder / DATABASE)) as db:
        db.execute(statement)
        db.commit()


@pytest.mark.parametrize("what", SPOILT)
def test_a_history_that_must_not_be_touched(tmp_path, archive, what):
    """Exit 2 before any work, a sentence with the way out, not a byte changed; `--no-history` and `purge` are the ways out."""
    archive(*FIRST)
    exposure(tmp_path, "scan", FILE, *JSON)
    folder = tmp_path / "data" / "exposure"
    SPOILT[what](folder)
    before = kept_bytes(folder)
    ran = exposure(tmp_path, "scan", FILE, "-o", "new", "-f", "json")
    assert "left as" in refused(ran, 2)
    assert "--no-history" in ran.err
    assert not (tmp_path / "new").exists()
    assert kept_bytes(folder) == before
    assert exposure(tmp_path, "scan", FILE, *JSON, "--no-history").code == 0
    assert exposure(tmp_path, "purge", "--yes").code == 0
    assert counts(exposure(tmp_path, "scan", FILE, *JSON).report) == {"new": 3}


def test_a_history_spoilt_while_a_scan_ran(kept):
    """Minutes of judging are not thrown away: the result says that it was not compared, or the scan that it was not remembered."""
    visit(kept, post("1", "one"))
    seen = History.open(NOW, kept).visit([Owned("x", "era3", frozenset({"a.zip"}), (ANA,))])
    seen.meet(post("1", "one"))
    result = visit(kept, post("1", "one"), keep=False)
    forget(kept)
    seen.fill(result)
    seen.keep()
    assert "removed meanwhile" in seen.trouble
    assert result["coverage"]["not_run"][-1]["signal"] == "comparison with earlier scans"
    assert not kept.exists()


def test_a_row_that_was_tampered_with_costs_its_facts(kept):
    """A sealed fact that does not open is told as unknown; nothing breaks."""
    visit(kept, post("1", "one"), post("2", "two"))
    decide(kept, post("1", "one"), "keep")
    _sql(kept, "UPDATE items SET facts = x'00112233445566778899aabbccddeeff'")
    _sql(kept, "UPDATE decisions SET said = x'0011'")
    result = visit(kept, post("2", "two"))
    assert [row["platform"] for row in result["gone"]] == ["unknown"]


def test_migrations_are_recorded(kept):
    """Each with its number, time and program; the key is proved by the database."""
    History.open(NOW, kept)
    with contextlib.closing(sqlite3.connect(kept / DATABASE)) as db:
        assert db.execute("SELECT number, at FROM migrations").fetchall() == [(1, NOW.isoformat(timespec="seconds"))]
        assert db.execute("PRAGMA user_version").fetchone() == (1,)
    (kept / KEY).write_text("11" * 32)
    with pytest.raises(HistoryUnusable, match="not the key"):
        History.open(NOW, kept)


# --- how fast --------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_hundred_thousand_items(kept):
    """Few bytes an item while they stream; a second scan of the same archive compares and keeps in seconds and hardly writes."""
    seen = History.open(NOW, kept).visit([Owned("x", "era3", frozenset({"a.zip"}), (ANA,))])
    many = [post(str(10**18 + n), f"text {n}") for n in range(100_000)]
    for one in many:
        seen.meet(one)
    held = len(seen._facts) + sum(len(column) * column.itemsize for column in (seen._own, seen._twin, seen._text, seen._kind, seen._audience, seen._flags, seen._scope, seen._ends))
    assert held / len(many) < 110
    result = {"items": [], "inputs": [{"problems": []}], "generated_at": NOW.isoformat(), "tool": {"version": "1", "data_version": "1"}, "summary": {"items": len(many), "by_advice": {}}}
    seen.fill(result | {"coverage": {"not_run": [], "left_out": 0}})
    seen.keep()
    again = History.open(NOW, kept).visit([Owned("x", "era3", frozenset({"a.zip"}), (ANA,))])
    for one in many:
        again.meet(one)
    began = time.process_time()
    result |= {"coverage": {"not_run": [], "left_out": 0}}
    again.fill(result)
    again.keep()
    assert time.process_time() - began < 5
    assert counts(result) == {"unchanged": 100_000}


# --- two results side by side ----------------------------------------------------------------------------------------


def test_two_results_side_by_side(tmp_path, archive):
    """A table on standard output, or JSON: counts, and what is new, gone, changed or judged otherwise; no words of any item."""
    archive(*FIRST)
    exposure(tmp_path, "scan", FILE, "-o", "old", "-f", "json", "--workers", "1", SOURCE_DATE_EPOCH="1700000000")
    archive(FIRST[0], item("4", f"{STORY} Again."), {**FIRST[2], "text": "See you at one."})
    exposure(tmp_path, "scan", FILE, "-o", "new", "-f", "json", "--workers", "1", SOURCE_DATE_EPOCH="1710000000")
    ran = exposure(tmp_path, "diff", "old", "new/report.json")
    assert (ran.code, ran.err) == (0, "")
    assert "14 Nov 2023" in ran.out
    assert "1 gone from the archive" in ran.out
    assert STORY[:20] not in ran.out
    found = json.loads(exposure(tmp_path, "diff", "old", "new", "-f", "json").out)
    changes = {row["native_id"]: row["change"] for row in found["items"]}
    assert (changes["2"], changes["4"]) == ("gone", "new")
    assert found["counts"]["gone"] == 1
    assert found["same_account"]
    assert "Of the listed items: " in exposure(tmp_path, "diff", "new", "new").out
    assert json.loads(exposure(tmp_path, "diff", "new", "new", "-f", "json").out)["items"] == []


def test_results_that_cannot_be_compared(tmp_path, archive):
    """Each with its sentence; two accounts are compared, and it is said that they are two."""
    archive(*FIRST)
    exposure(tmp_path, "scan", FILE, *JSON, "--no-history")
    (tmp_path / "other.profile.jsonl").write_text(jsonl(owner(handle="bo", name="Bo Ode"), item("1", STORY)))
    exposure(tmp_path, "scan", "other.profile.jsonl", "-o", "bo", "-f", "json", "--no-history")
    assert "different accounts" in exposure(tmp_path, "diff", "out", "bo").out
    refused(exposure(tmp_path, "diff", "out", "gone"), 3)
    (tmp_path / "no.json").write_text("{}")
    refused(exposure(tmp_path, "diff", "no.json", "out"), 3)
    result = json.loads((tmp_path / "out" / "report.json").read_text())
    for spoil in ({"summary": 3}, {"gone": None}, {"items": [1]}):
        (tmp_path / "no.json").write_text(json.dumps(result | spoil))
        refused(exposure(tmp_path, "diff", "out", "no.json"), 3)


# --- forgetting ------------------------------------------------------------------------------------------------------


def test_purge_forgets_everything_and_says_what_stays(tmp_path, archive):
    """It asks; it removes every file of ours and nothing else; reports are named as what it does not remove."""
    archive(*FIRST)
    exposure(tmp_path, "scan", FILE, "-f", "json", "--workers", "1")
    folder = tmp_path / "data" / "exposure"
    unanswered = exposure(tmp_path, "purge")
    assert (unanswered.code, unanswered.out) == (2, "")
    assert "--yes" in unanswered.err
    assert "Nothing was removed." in exposure(tmp_path, "purge", stdin="n\n").err
    assert {p.name for p in folder.iterdir()} == {DATABASE, KEY}
    for name in OURS:
        (folder / name).touch()
    (folder / "not-ours.txt").write_text("mine")
    ran = exposure(tmp_path, "purge", stdin="y\n")
    assert ran.code == 0
    assert [p.name for p in folder.iterdir()] == ["not-ours.txt"]
    assert "not-ours.txt" in ran.err
    assert "Not removed: reports" in ran.err
    assert "reports/" in ran.err
    (folder / "not-ours.txt").unlink()
    exposure(tmp_path, "scan", FILE, *JSON)
    assert exposure(tmp_path, "purge", "--yes").code == 0
    assert list((tmp_path / "data").iterdir()) == []
    assert exposure(tmp_path, "purge").code == 0  # nothing is there, so nothing is asked


@pytest.mark.skipif(os.name != "posix", reason="no such permissions here")
def test_purge_says_what_it_could_not_remove(tmp_path, archive, ordinary_user):  # noqa: F811
    """Exit 2, the file and the reason."""
    archive(*FIRST)
    exposure(tmp_path, "scan", FILE, *JSON)
    folder = tmp_path / "data" / "exposure"
    with ordinary_user(tmp_path):
        folder.chmod(0o500)
        ran = exposure(tmp_path, "purge", "--yes")
        folder.chmod(0o700)
    assert ran.code == 2
    assert "Permission denied" in ran.err
    assert {p.name for p in folder.iterdir()} == {DATABASE, KEY}
