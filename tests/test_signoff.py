"""A supervisor's answers come home: what belongs here and is whole is taken in, and anything else changes nothing."""

import copy
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner import report, signoff
from scanner.errors import NotASignOff, OtherResult, ScannerError
from scanner.report.share import Keys
from tests.builders import exposure
from tests.report import factory as results

AT = "2026-11-23T09:30:00.000Z"


def signed(result, *answers, by="Dr Ana Lee", at=AT, **changes):
    """A sign-off file as the page saves it; an answer is (position or key, choice, note)."""
    keys = Keys(result)
    rows = [{"key": keys.item(result["items"][key]) if isinstance(key, int) else key, "choice": choice, "note": note} for key, choice, note in answers]
    file = {"kind": "exposure sign-off", "version": 1, "result": keys.result(), "by": by, "at": at, "items": rows} | changes
    parts = [file["result"], file["by"], file["at"], *(str(row[name]) for row in file["items"] for name in ("key", "choice", "note"))]
    return {"check": signoff._sum(list(map(str, parts)))} | file


@pytest.fixture(scope="module")
def drawn():
    return {"report.html": report.render(results.rescan(), "html"), "report.json": report.render(results.rescan(), "json"), "items.csv": report.render(results.rescan(), "csv"), "items.profile.jsonl": b"kept\n"}


@pytest.fixture
def home(tmp_path, drawn):
    (tmp_path / "out").mkdir()
    for name, content in drawn.items():
        (tmp_path / "out" / name).write_bytes(content)
    return tmp_path


def files(home):
    return {p.name: p.read_bytes() for p in (home / "out").iterdir()}


def give(home, content, **options):
    text = content if isinstance(content, str | bytes) else json.dumps(content, ensure_ascii=False)
    (home / "signed.json").write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    return exposure(home, "sign-off", "out", "signed.json", **options)


def decisions(home):
    return [i["decision"] for i in json.loads((home / "out/report.json").read_text("utf-8"))["items"]]


# --- what is taken in ------------------------------------------------------------------------------------------------


def test_advice_becomes_part_of_the_result_and_of_all_that_is_drawn_from_it(home):
    """Choice, note, name and time in report.json; the page and the table say who advised what; other files stay."""
    ran = give(home, signed(results.rescan(), (0, "delete", "Please <b>today</b>"), (5, "keep", "")))
    assert ran.code == 0
    assert "advice on 2 items" in ran.err
    assert decisions(home)[0] == {"choice": "delete", "reason": "Please <b>today</b>", "by": "Dr Ana Lee", "at": "2026-11-23T09:30:00+00:00", "role": "supervisor"}
    written = files(home)
    assert "Dr Ana Lee advised on 23 Nov 2026: delete it (Please &lt;b&gt;today&lt;/b&gt;)" in written["report.html"].decode()
    assert b"Dr Ana Lee" in written["items.csv"]
    assert written["items.profile.jsonl"] == b"kept\n"
    assert sorted(written) == ["items.csv", "items.profile.jsonl", "report.html", "report.json"]
    assert all(p.stat().st_mode & 0o077 == 0 for p in (home / "out").iterdir() if p.name != "items.profile.jsonl")


def test_the_result_keeps_its_shape(home):
    """What is written still follows the schema, and nothing but decisions differs."""
    jsonschema = pytest.importorskip("jsonschema")
    give(home, signed(results.rescan(), (2, "discuss", "why?"), (4, "delete", "")))
    after = json.loads((home / "out/report.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(report.schema()).validate(after)
    before = results.rescan()
    for item in (*before["items"], *after["items"]):
        item["decision"] = None
    assert after == before


def test_an_own_decision_is_kept_beside_the_advice(home):
    """Nothing that was decided is lost; a second file of the same supervisor takes the place of the first."""
    own = results.rescan()["items"][4]["decision"]
    give(home, signed(results.rescan(), (4, "delete", "")))
    assert decisions(home)[4]["earlier"] == own
    give(home, signed(results.rescan(), (4, "edit", "rather")))
    decision = decisions(home)[4]
    assert (decision["choice"], decision["earlier"]) == ("edit", own)
    text = (home / "out/report.html").read_text("utf-8")
    assert "Dr Ana Lee advised on 23 Nov 2026: edit it (rather)" in text
    assert "Before that: supervisor decided on 3 May 2026: keep it (she agreed in writing)" in text


def test_the_same_file_twice_is_the_same_as_once(home):
    """Byte for byte."""
    file = signed(results.rescan(), (0, "delete", "x"), (4, "keep", ""))
    give(home, file)
    once = files(home)
    assert give(home, file).code == 0
    assert files(home) == once


def test_two_supervisors_both_show(home):
    """The later one first, the earlier one below."""
    give(home, signed(results.rescan(), (0, "delete", "")))
    give(home, signed(results.rescan(), (0, "keep", ""), by="Prof. Bo"))
    assert decisions(home)[0]["by"] == "Prof. Bo"
    assert decisions(home)[0]["earlier"]["by"] == "Dr Ana Lee"


def test_advice_on_a_connection_stands_with_the_person(home):
    """A connection has choices of its own."""
    ran = give(home, signed(results.rescan(), (Keys(results.rescan()).connection(0), "end", "gently")))
    assert ran.code == 0
    assert json.loads((home / "out/report.json").read_text("utf-8"))["connections"][0]["decision"]["choice"] == "end"
    assert "Dr Ana Lee advised on 23 Nov 2026: end the connection (gently)" in (home / "out/report.html").read_text("utf-8")


def test_what_was_advised_is_handed_over(home):
    """Advice to keep takes an item off the list, advice to delete puts it on."""
    result = results.rescan()
    keep = next(n for n, i in enumerate(result["items"]) if i["advice"] == "delete_now")
    delete = next(n for n, i in enumerate(result["items"]) if i["advice"] == "review" and not i["decision"])
    give(home, signed(result, (keep, "keep", ""), (delete, "delete", "")))
    listed = exposure(home, "handoff", "out", "--to", "checklist").out
    assert f"[ ] {keep + 1}. " not in listed
    assert f"[ ] {delete + 1}. " in listed


def test_a_result_of_another_name_is_written_back_alone(home):
    """Nothing is drawn beside a file that is not the folder's report.json."""
    (home / "mine.json").write_bytes((home / "out/report.json").read_bytes())
    (home / "signed.json").write_text(json.dumps(signed(results.rescan(), (0, "delete", ""))))
    assert exposure(home, "sign-off", "mine.json", "signed.json").code == 0
    assert sorted(p.name for p in home.glob("*.*")) == ["mine.json", "signed.json"]
    assert json.loads((home / "mine.json").read_text("utf-8"))["items"][0]["decision"]["choice"] == "delete"


# --- what is not -----------------------------------------------------------------------------------------------------

GOOD = signed(results.rescan(), (0, "delete", "note"))


def changed(**fields):
    return signed(results.rescan(), (0, "delete", "note"), **fields)


REFUSED = {
    "another result": (signed(results.realistic() | {"generated_at": "2020-01-01T00:00:00+00:00"}, (0, "delete", "")), 2, "belongs to another report"),
    "edited by hand": (GOOD | {"by": "Somebody Else"}, 3, "changed after it was saved"),
    "an edited note": (GOOD | {"items": [GOOD["items"][0] | {"note": "other"}]}, 3, "changed after it was saved"),
    "a newer version": (GOOD | {"version": 2}, 3, "another version"),
    "no version": ({k: v for k, v in GOOD.items() if k != "version"}, 3, "another version"),
    "another kind": (GOOD | {"kind": "a letter"}, 3, "no sign-off file"),
    "a list": ([], 3, "no sign-off file"),
    "a report": (results.empty(), 3, "no sign-off file"),
    "no JSON": ("<html>", 3, "or only a part of one"),
    "half a file": (json.dumps(GOOD)[:-20], 3, "or only a part of one"),
    "no text": (b"\xff\xfe\x00\x01", 3, "or only a part of one"),
    "an empty file": ("", 3, "or only a part of one"),
    "deep": ("[" * 200_000, 3, "or only a part of one"),
    "a huge number": ('{"kind": 1' + "0" * 5_000 + "}", 3, "or only a part of one"),
    "huge": (json.dumps(GOOD | {"items": GOOD["items"] * 80_000}), 3, "larger than 4 MB"),
    "a field too many": (GOOD | {"extra": 1}, 3, "missing or of another kind"),
    "a field too few": ({k: v for k, v in GOOD.items() if k != "by"}, 3, "missing or of another kind"),
    "a number as a name": (GOOD | {"by": 7}, 3, "missing or of another kind"),
    "null for items": (GOOD | {"items": None}, 3, "missing or of another kind"),
    "no name": (changed(by=" \u0000 "), 3, "who advised"),
    "the practitioner’s word": (changed(by="You"), 3, "who advised"),
    "a name without end": (changed(by="x" * 121), 3, "who advised"),
    "no time": (changed(at="yesterday"), 3, "when it was saved"),
    "a time without a zone": (changed(at="2026-11-23T09:30:00"), 3, "when it was saved"),
    "a note without end": (signed(results.rescan(), (0, "delete", "x" * 2_001)), 3, "longer than the page allows"),
    "advice that is not offered": (signed(results.rescan(), (0, "burn", "")), 3, "does not offer"),
    "advice for people on an item": (signed(results.rescan(), (0, "end", "")), 3, "not in this report"),
    "two on one": (signed(results.rescan(), (0, "delete", ""), (0, "keep", "")), 3, "two on one item"),
    "an unknown item": (signed(results.rescan(), ("bcdfghjkmnpq", "delete", "")), 3, "not in this report"),
    "an item’s id": (signed(results.rescan(), ("item000001", "delete", "")), 3, "not in this report"),
}


@pytest.mark.parametrize(("content", "code", "told"), REFUSED.values(), ids=REFUSED)
def test_what_is_not_as_it_was_saved_changes_nothing(home, content, code, told):
    """A sentence with a next step, the right exit code, and every file as it was."""
    before = files(home)
    ran = give(home, content)
    assert (ran.code, ran.out) == (code, "")
    assert told in ran.err
    assert "Next:" in ran.err
    assert "Somebody Else" not in ran.err
    assert files(home) == before


def test_a_file_that_is_not_there_is_told(home):
    """Exit code 3, for either of the two."""
    assert exposure(home, "sign-off", "out", "nothing.json").code == 3
    (home / "signed.json").write_text(json.dumps(GOOD))
    assert exposure(home, "sign-off", "nowhere", "signed.json").code == 3


def test_an_answer_to_an_earlier_scan_does_not_fit_a_later_one():
    """Where an item's text or score changed, the advice was on something else."""
    result = results.rescan()
    later = copy.deepcopy(result)
    later["items"][0]["text"] += " edited"
    with pytest.raises(OtherResult):
        signoff.merged(later, signoff.msgspec.convert(signed(result, (0, "delete", "")), signoff.SignOff))


def test_a_report_that_changes_meanwhile_is_not_written_over(home, monkeypatch):
    """Two commands at once: the second one stops instead of undoing the first."""
    real = signoff.merged

    def slow(result, file):
        (home / "out/report.json").write_bytes(b"{}")
        return real(result, file)

    monkeypatch.setattr(signoff, "merged", slow)
    ran = give(home, GOOD)
    assert ran.code == 2
    assert "changed while" in ran.err
    assert (home / "out/report.json").read_bytes() == b"{}"


@pytest.mark.parametrize("step", [1, 2, 3])
def test_a_full_disk_leaves_the_report_as_it_was(home, monkeypatch, step):
    """All files or none."""
    from scanner.report import files as writing

    calls, real = [], writing._fill

    def fails(fd, content):
        calls.append(fd)
        if len(calls) == step:
            raise OSError(28, "No space left on device")
        real(fd, content)

    monkeypatch.setattr(writing, "_fill", fails)
    before = files(home)
    ran = give(home, GOOD)
    assert ran.code == 2
    assert "No space left" in ran.err
    assert files(home) == before


# --- hostile strings -------------------------------------------------------------------------------------------------

anything = st.one_of(st.text(max_size=60), st.sampled_from(results.HOSTILE).map(lambda text: text[:100]))


SMALL = results.document([results.item(1, text="one", advice="delete", score=70), results.item(2, text="two", advice="delete", score=69)])
PLAIN = report.render(SMALL, "html").decode()


@given(by=anything, note=anything)
def test_whatever_a_supervisor_writes_is_shown_as_plain_text(by, note):
    """It is taken in and can be drawn, or it is refused as one of ours; it adds no markup and no line."""
    result, plain = SMALL, PLAIN
    content = signed(result, (1, "discuss", note), by=by)
    file = signoff.msgspec.convert(content, signoff.SignOff)
    try:
        signoff._check(file)
        merged = signoff.merged(result, file).result
    except ScannerError as error:
        assert isinstance(error, NotASignOff)
        return
    written = report.render(merged, "html").decode()
    assert written.count("<") == plain.count("<") + 2  # one line of status
    assert report.render(merged, "csv").count(b"\r\n") == 3
    assert "\n" not in merged["items"][1]["decision"]["by"] + (merged["items"][1]["decision"]["reason"] or "")
    assert json.loads(report.render(merged, "json").decode("utf-8", "surrogatepass"))["items"][1]["decision"]["choice"] == "discuss"


def test_the_check_sum_is_the_one_that_the_page_makes():
    """Over UTF-16 code units; this file was saved by a browser."""
    parts = ["sjkcrfchhnjvspqtffgmjsphngnffnnr", "Dr. Ana Lee 🎂", "2026-11-22T12:05:46.565Z", "sjpffhcrqbbr", "delete", "",
             "gpgmbtjqkpdm", "discuss", "Please <b>talk</b>\nto me 😭 \u2028 =1+1"]  # fmt: skip
    assert signoff._sum(parts) == "ktbjnjvh"
    assert len(signoff._sum(["\ud800"])) == 8
