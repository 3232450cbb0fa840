"""The command as a person meets it: what it says, where it writes, how it ends."""

from __future__ import annotations

import json
import os
import re
import signal
import stat
from pathlib import Path

import pytest

from scanner.cli import main, read_me
from scanner.model import KINDS
from tests.builders import (
    Ran,
    every_item,
    exposure,
    friend,
    item,
    jsonl,
    large,
    owner,
    process,
    scanned,
    under_way,
    x_archive,
    zip_file,
)
from tests.eval.corpus import paths
from tests.eval.pack import jsonl as packed
from tests.test_archive import ordinary_user  # noqa: F401  # a fixture
from tests.test_hostile import STORY, TEXTS, refused, tweets

ACCOUNT = json.loads(paths("training")[0].read_text("utf-8"))


@pytest.fixture
def small(tmp_path) -> Path:
    """A home with an interchange file: an ordinary item, one that has to be listed, an older message, a reply."""
    rows = [
        owner(role="social worker"), item("1", "An ordinary day."), item("2", STORY), item("3", "See you at noon.", kind="message", created_at="2012-05-01T10:00:00Z", audience="private"),
        item("4", "@bo So true.", kind="reply", to="@bo"), friend("Dana Whitfield"),
    ]  # fmt: skip
    (tmp_path / "a.profile.jsonl").write_text(jsonl(*rows))
    return tmp_path


def person(home: Path, name: str, display: str, handle: str, ident: str, *texts: str) -> str:
    zip_file(home / f"{name}.zip", x_archive(tweets(*texts), handle=handle, name=display, ident=ident))
    return f"{name}.zip"


# --- what is written, and where --------------------------------------------------------------------------------------


def test_a_scan_writes_three_files_for_nobody_else(small):
    """Default formats and folder, modes 0600 and 0700, nothing on standard output, one line on standard error."""
    ran = exposure(small, "scan", "a.profile.jsonl", SOURCE_DATE_EPOCH="1700000000")
    assert (ran.code, ran.out) == (0, "")
    folder = small / "reports" / "2023-11-14-ana-ruiz"
    assert {p.name for p in folder.iterdir()} == {"report.html", "report.json", "items.csv"}
    assert {stat.S_IMODE(p.stat().st_mode) for p in folder.iterdir()} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert len(ran.err.splitlines()) == 1
    assert "report.html" in ran.err


def test_all_formats_by_commas_and_by_repeating(small):
    """`-f` in any of its forms; an earlier report loses what the new one does not write."""
    exposure(small, "scan", "a.profile.jsonl", "-o", "out", "-f", "html,json", "-f", "CSV", "-f", "sarif, profile.jsonl,json")
    assert {p.name for p in (small / "out").iterdir()} == {"report.html", "report.json", "items.csv", "report.sarif", "items.profile.jsonl"}
    exposure(small, "scan", "a.profile.jsonl", "-o", "out", "-f", "json")
    assert {p.name for p in (small / "out").iterdir()} == {"report.json"}


@pytest.mark.parametrize("fmt", ["json", "html", "csv", "sarif", "profile.jsonl"])
def test_one_format_to_standard_output(small, fmt):
    """Standard output then holds that and nothing else; no folder is made."""
    ran = exposure(small, "scan", "a.profile.jsonl", "-o", "-", "-f", fmt)
    assert ran.code == 0
    assert ran.out.strip()
    if fmt in ("json", "sarif"):
        json.loads(ran.out)
    if fmt == "profile.jsonl":
        assert [json.loads(row)["type"] for row in ran.out.splitlines()] == ["account", *["item"] * 4, "connection"]
    assert not (small / "reports").exists()


@pytest.mark.parametrize("formats", [[], ["-f", "json,csv"], ["-f", "json", "-f", "profile.jsonl"]])
def test_several_formats_do_not_fit_into_standard_output(small, formats):
    """Exit 2, with the way out."""
    assert "format" in refused(exposure(small, "scan", "a.profile.jsonl", "-o", "-", *formats), 2)


def test_the_same_input_gives_the_same_bytes(tmp_path):
    """With a fixed clock, in processes with different hashing: every file byte for byte."""
    (tmp_path / "a.profile.jsonl").write_text(packed(ACCOUNT | {"items": ACCOUNT["items"][:40]}))
    (tmp_path / "r.txt").write_text("\n".join(ACCOUNT["roster"]))
    formats = ["-f", "html,json,csv,sarif,profile.jsonl", "--roster", "r.txt", "--no-history"]
    runs = [
        process(tmp_path, "scan", "a.profile.jsonl", "-o", f"out{seed}", *formats, SOURCE_DATE_EPOCH="1700000000", PYTHONHASHSEED=seed, XDG_DATA_HOME=str(tmp_path / seed))
        for seed in "12"
    ]  # fmt: skip
    for run in runs:
        _, err = run.communicate()
        assert run.returncode == 0, err
    one, other = ({p.name: p.read_bytes() for p in (tmp_path / f"out{seed}").iterdir()} for seed in "12")
    assert one == other
    assert len(one) == 5


@pytest.mark.parametrize("value", ["abc", "-1e9", "9" * 40, "1.5"])
def test_a_clock_that_is_no_clock(small, value):
    """SOURCE_DATE_EPOCH is checked like an option."""
    assert "SOURCE_DATE_EPOCH" in refused(exposure(small, "scan", "a.profile.jsonl", "-o", "out", SOURCE_DATE_EPOCH=value), 2)


@pytest.mark.parametrize("account", [owner(handle=None, name=None, bio="therapist"), owner(handle="", name="محمد"), owner(handle="../../x", name=None), item("9", "nobody"), owner(handle="a/b\0c", name="x" * 300)], ids=range(5))  # fmt: skip
def test_any_account_gives_a_folder_below_reports(tmp_path, account):
    """A name that is missing, in another script or a path becomes a plain folder name."""
    (tmp_path / "a.profile.jsonl").write_text(jsonl(account, item("1", "x")))
    assert exposure(tmp_path, "scan", "a.profile.jsonl").code == 0
    (folder,) = (tmp_path / "reports").iterdir()
    assert re.fullmatch(r"\d{4}-\d\d-\d\d-[a-z0-9-]{1,40}", folder.name)


# --- where it cannot write -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("formats", ["json", "json,profile.jsonl"])
@pytest.mark.parametrize("place", ["closed/out", "file/out", "file", "x" * 300])
def test_a_folder_that_cannot_be_written(small, ordinary_user, formats, place):  # noqa: F811
    """Exit 2 with the way out, before anything is judged."""
    (small / "file").write_text("mine")
    (small / "closed").mkdir()
    exposure(small, "scan", "a.profile.jsonl", "-o", "warm", "-f", "json,html,csv")  # imports what an ordinary user may not read
    with ordinary_user(small):
        (small / "closed").chmod(0o500)
        ran = exposure(small, "scan", "a.profile.jsonl", "-o", place, "-f", formats)
    assert "-o" in ran.err
    refused(ran, 2)
    assert (small / "file").read_text() == "mine"


def test_no_work_is_put_into_what_cannot_be_written(small, monkeypatch):
    """A long scan does not end in a folder that was never writable."""
    (small / "file").write_text("mine")
    monkeypatch.setattr("scanner.pipeline.Scan.run", None)
    refused(exposure(small, "scan", "a.profile.jsonl", "-o", "file"), 2)


@pytest.fixture
def little_room():
    """No file can grow beyond a small size, as on a full disk."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("formats", ["html", "json,profile.jsonl"])
def test_no_room_in_the_folder(small, little_room, formats):
    """Wherever in the scan the disk is full: exit 2, and neither a part nor a folder stays; an earlier report does."""
    with (small / "a.profile.jsonl").open("a") as file:
        file.write(jsonl(*(item(n, f"An ordinary day, number {n}.") for n in range(10, 100))))
    (small / "old").mkdir()
    (small / "old" / "report.json").write_text("{}")
    for folder in ("new/out", "old"):
        assert "(" in refused(exposure(small, "scan", "a.profile.jsonl", "-o", folder, "-f", formats), 2)
    assert not (small / "new").exists()
    assert [(p.name, p.read_text()) for p in (small / "old").iterdir()] == [("report.json", "{}")]


def test_where_a_file_cannot_be_nameless(small, monkeypatch):
    """The same report, with nothing beside it."""
    monkeypatch.setattr("scanner.report.files._nameless", lambda _folder: None)
    assert scanned(small, "a.profile.jsonl").code == 0
    assert len(every_item(small)) == 4
    assert {p.name for p in (small / "out").iterdir()} == {"report.json", "items.profile.jsonl"}
    assert {stat.S_IMODE(p.stat().st_mode) for p in (small / "out").iterdir()} == {0o600}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
@pytest.mark.parametrize("fmt", ["json", "profile.jsonl"])
def test_no_room_for_standard_output(small, fmt):
    """A full disk behind standard output is told, with the way out."""
    with Path("/dev/full").open("wb") as full, process(small, "scan", "a.profile.jsonl", "-o", "-", "-f", fmt, stdout=full) as run:
        err = run.stderr.read().decode()
    assert "No space left" in refused(Ran(run.returncode, "", err, {}), 2)


@pytest.mark.parametrize("args", [["scan", "a.profile.jsonl", "-o", "-", "-f", "html"], ["list-signals"]], ids=lambda a: a[0])
def test_a_reader_that_goes_away(small, args):
    """`exposure scan -o - | head` ends quietly; the exit code is not that of a finding."""
    with process(small, *args) as run:
        run.stdout.close()
        err = run.stderr.read()
    assert (run.returncode, err) == (2, b"")


# --- options ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "args",
    [
        ["scan"], ["scan", "a.profile.jsonl", "--nonsense"], ["nonsense"], ["scan", "a.profile.jsonl", "-f", "pdf"], ["scan", "a.profile.jsonl", "--since", "2020-13-45"],
        ["scan", "a.profile.jsonl", "--since", "yesterday"], ["scan", "a.profile.jsonl", "--skip", "everything"], ["scan", "a.profile.jsonl", "--fail-on", "keep"],
        ["scan", "a.profile.jsonl", "--workers", "0"], ["scan", "a.profile.jsonl", "--since", "2020-01-02", "--until", "2020-01-01"],
        ["explain", "nonsense"], ["explain"], ["check", ""], ["check", "  \n"],
    ],
    ids=lambda a: " ".join(a)[:40],
)  # fmt: skip
def test_what_cannot_be_meant_is_exit_2(small, args):
    """Nothing on standard output, a sentence and help on standard error, nothing written."""
    ran = exposure(small, *args)
    assert (ran.code, ran.out) == (2, ""), ran.err
    assert ran.err.strip()
    assert not (small / "reports").exists()


def test_without_a_command_and_without_a_terminal(tmp_path):
    """Help, exit 2; standard output stays empty, since nobody asked for data."""
    ran = exposure(tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert "scan" in ran.err


@pytest.mark.parametrize("args", [["--help"], ["scan", "--help"], ["--version"], ["list-signals"], ["list-platforms"]])
def test_what_is_asked_for_goes_to_standard_output(tmp_path, args):
    """Help, version and lists are data."""
    ran = exposure(tmp_path, *args)
    assert ran.code == 0
    assert ran.out.strip()
    assert ran.err == ""


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("messages", {"message"}), ("replies", {"reply"}), ("reviews,stories", {"review", "story"}), ("posts", {"post"}),
        ("check_ins,group_posts,Photos", {"check_in", "group_post", "photo"}), ("check-ins, reply", {"check_in", "reply"}), ("review_replies", {"review_reply"}),
    ],
)  # fmt: skip
def test_kinds_are_left_out_by_their_usual_words(tmp_path, words, kinds):
    """Plural or singular, in any case; a word leaves out one kind and no other, and the result says how much."""
    (tmp_path / "a.profile.jsonl").write_text(jsonl(owner(), *(item(kind, f"a {kind}", kind=kind) for kind in KINDS)))
    ran = scanned(tmp_path, "a.profile.jsonl", options=["--skip", words])
    assert set(ran.report["coverage"]["items_by_kind"]) == KINDS - kinds
    assert ran.report["coverage"]["left_out"] == len(kinds)


def test_every_kind_can_be_left_out_by_the_word_in_the_help(tmp_path):
    """The help names each kind once, and all of them together leave nothing."""
    words = re.search(r"Kinds to leave out: ([^.]*)\.", " ".join(exposure(tmp_path, "scan", "--help").out.split()))[1]
    assert len(words.split(",")) == len(KINDS)
    (tmp_path / "a.profile.jsonl").write_text(jsonl(owner(), *(item(kind, f"a {kind}", kind=kind) for kind in KINDS)))
    assert f"All {len(KINDS)} items" in refused(scanned(tmp_path, "a.profile.jsonl", options=["--skip", words]), 3)


def test_days_are_whole_days(tmp_path):
    """`--since` and `--until` take the day itself in; what has no date stays in."""
    days = ["2019-03-13T23:59:59-05:00", "2019-03-14T00:00:00-05:00", "2019-03-15T23:59:59+00:00", "2019-03-16T00:00:00+00:00", None]
    (tmp_path / "a.profile.jsonl").write_text(jsonl(owner(), *(item(str(n), f"text {n}", created_at=day) for n, day in enumerate(days))))
    ran = scanned(tmp_path, "a.profile.jsonl", options=["--since", " 2019-03-14 ", "--until", "2019-03-15"])
    assert (ran.report["summary"]["items"], ran.report["coverage"]["left_out"]) == (3, 2)
    assert (ran.report["coverage"]["since"], ran.report["coverage"]["until"]) == ("2019-03-14", "2019-03-15")


@pytest.mark.parametrize(("advice", "code"), [("review", 1), ("delete", 1), ("delete_now", None)])
def test_fail_on(small, advice, code):
    """Exit 1 where something has this advice or a stronger one, also where something else was broken; 0 or 4 otherwise."""
    ran = exposure(small, "scan", "a.profile.jsonl", "-o", "out", "--fail-on", advice)
    strong = ran.report["summary"]["by_advice"]
    expected = code if code is not None else int(strong["delete_now"] > 0)
    assert ran.code == expected
    with (small / "a.profile.jsonl").open("a") as file:
        file.write("broken\n")
    assert exposure(small, "scan", "a.profile.jsonl", "-o", "out", "--fail-on", advice).code == (1 if expected else 4)
    assert exposure(small, "scan", "a.profile.jsonl", "-o", "out").code == 4


def test_mine_is_recorded(small):
    """`--mine` answers the question of the first run; without a terminal nobody is asked and the result says so."""
    assert exposure(small, "scan", "a.profile.jsonl", "-o", "out", "-f", "json").report["mine"] == "not asked"
    assert exposure(small, "scan", "a.profile.jsonl", "-o", "out", "-f", "json", "--mine").report["mine"] == "yes"


def test_quiet_and_verbose(small):
    """`-q` says nothing but errors; `-v` names inputs and what was skipped."""
    with (small / "a.profile.jsonl").open("a") as file:
        file.write("broken\n")
    assert exposure(small, "scan", "a.profile.jsonl", "-o", "out", "-q").err == ""
    told = exposure(small, "scan", "a.profile.jsonl", "-o", "out", "-v").err
    assert "a.profile.jsonl: interchange" in told
    assert "line 7" in told


# --- facts about oneself, names of clients ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        b"names = [", b"names = Ana", b"\xff\xd8\xff\xe0\0\x10JFIF", b'{"names": ["Ana"]}', b"names = 5", b"family = 7.5", b"me = 3", b"names = [[1]]", b"caseload = 'many'", b"role = 3",
        b'names = ["Ana"]\nnames = []', b"\0", b"caseload = " + b"9" * 5000, b"names = " + b"[" * 5000,
    ],
    ids=range(14),
)  # fmt: skip
def test_a_broken_file_about_oneself(small, content):
    """Exit 2 and an example; the file's own words are not repeated."""
    (small / "me.toml").write_bytes(content)
    told = refused(exposure(small, "scan", "a.profile.jsonl", "-o", "out", "--me", "me.toml"), 2)
    assert "--me" in told
    assert "Ana" not in told


@pytest.mark.parametrize("option", ["--me", "--roster"])
@pytest.mark.parametrize("name", ["gone.txt", "."])
def test_a_file_about_oneself_or_of_names_that_is_not_there(small, option, name):
    """A wrong path is told with the option it was given to."""
    ran = exposure(small, "scan", "a.profile.jsonl", "-o", "out", option, name)
    assert ran.code in (2, 3)
    assert option in ran.err
    refused(ran, ran.code)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("content", ['names = ["Ana Ruiz"]\nrole = "nurse"\ncaseload = 40', 'name = "Ana Ruiz"', '[me]\r\nnames = "Ana Ruiz"\r\n', "", "# nothing", "unheard_of = 1"], ids=range(6))
def test_forms_of_the_file_about_oneself(tmp_path, content, encoding):
    """As editors save it: one name as a text, below a heading, or empty."""
    (tmp_path / "me.toml").write_bytes(content.encode(encoding))
    assert read_me(tmp_path / "me.toml").names == (("Ana Ruiz",) if "name" in content else ())


def test_an_empty_list_of_names_is_said_in_the_report(small):
    """A list that was given and holds nobody is not the same as no list."""
    (small / "r.txt").write_text("\n")
    ran = exposure(small, "scan", "a.profile.jsonl", "-o", "out", "--roster", "r.txt")
    (reason,) = [row["reason"] for row in ran.report["coverage"]["not_run"] if "clients" in row["signal"]]
    assert "no list" not in reason


# --- two people ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Ana Ruiz", "ana_ruiz"), ("Beth Cole", "bcole")), (("Sarah Jones", "sarah_j"), ("Sarah Miller", "smiller")), (("Ana Ruiz, LCSW", "anar"), ("Beth Cole, LCSW", "bethc")),
        (("Anna Smith", "annas"), ("John Smith", "johns")), (("Nurse Kelly", "nursek"), ("Nurse Ada", "nursea")), (("Ana Ruiz", "therapist_ana"), ("Bo Li", "therapist_bo")),
    ],
)  # fmt: skip
def test_exports_of_two_people_are_refused(tmp_path, one, other):
    """Also where they share a first name, a surname or a title: mixing two people's clients is worse than asking. `--me` with both
    names joins them, `--each` makes a report a piece."""
    first = person(tmp_path, "first", *one, "1", *TEXTS)
    second = person(tmp_path, "second", *other, "2", "Another life entirely.")
    for inputs in ([first, second], [second, first]):
        assert "two people" in refused(scanned(tmp_path, *inputs), 2)
    assert not (tmp_path / "out").exists()
    (tmp_path / "me.toml").write_text(f"names = {json.dumps([one[0], other[0]])}")
    assert scanned(tmp_path, first, second, options=["--me", "me.toml"]).code == 0
    assert len(every_item(tmp_path)) == len(TEXTS) + 1
    assert scanned(tmp_path, first, second, options=["--each"]).code == 0
    reports = sorted((tmp_path / "out").glob("*/report.json"))
    assert sorted(json.loads(r.read_text())["summary"]["items"] for r in reports) == [1, len(TEXTS)]


@pytest.mark.parametrize("other", [("Ana Ruiz", "other_handle"), ("Ana R.", "x"), ("ana ruiz", "ana_ruiz"), ("ANA", "y"), ("Ruiz, Ana", "z"), ("Ana María Ruiz", "w"), ("🌻", "anaruiz"), ("Mudroom", "the_ana_ruiz")])
def test_accounts_of_one_person_are_taken_together(tmp_path, other):
    """Names and handles that agree, however they are written."""
    first = person(tmp_path, "first", "Ana Ruiz", "ana_ruiz", "1", *TEXTS)
    (tmp_path / "second.profile.jsonl").write_text(jsonl(owner("bluesky", other[1], other[0]), item("1", "From elsewhere.", platform="bluesky")))
    ran = scanned(tmp_path, first, "second.profile.jsonl")
    assert ran.code == 0, ran.err
    assert len(ran.report["accounts"]) == 2


def test_a_chain_of_accounts_joins_two_that_share_nothing(tmp_path):
    """A pseudonym and a real name are one person's where a third account carries both; in any order."""
    rows = {"a": ("x", "mudroom", "The Mudroom"), "b": ("facebook", "ana.ruiz", "Ana Ruiz"), "c": ("instagram", "mudroom", "Ana Ruiz")}
    for name, (platform, handle, display) in rows.items():
        (tmp_path / f"{name}.jsonl").write_text(jsonl(owner(platform, handle, display), item("1", name, platform=platform)))
    assert scanned(tmp_path, "a.jsonl", "b.jsonl").code == 2
    for order in (("a", "b", "c"), ("b", "a", "c"), ("c", "b", "a")):
        for options in ([], ["--each"]):
            assert scanned(tmp_path, *(f"{n}.jsonl" for n in order), options=options).code == 0
            assert len(every_item(tmp_path)) == 3


def test_each_never_writes_one_report_over_another(tmp_path):
    """Two people whose accounts are called alike still get a folder each, named or not, and each is told."""
    first = person(tmp_path, "first", "王小明", "", "1", *TEXTS)
    second = person(tmp_path, "second", "김민수", "", "2", "Another.")
    for output in (["-o", "out"], []):
        ran = exposure(tmp_path, "scan", first, second, "--each", "-f", "json", *output)
        assert (ran.code, len(ran.err.splitlines())) == (0, 2)
    for home in ("out", "reports"):
        reports = [json.loads(r.read_text())["summary"]["items"] for r in (tmp_path / home).glob("*/report.json")]
        assert sorted(reports) == [1, len(TEXTS)]


def test_each_of_several_gets_a_report_where_one_holds_nothing(tmp_path):
    """The empty export is told and costs the others nothing."""
    people = [person(tmp_path, "first", "Ana Ruiz", "ana", "1", *TEXTS), person(tmp_path, "second", "Beth Cole", "beth", "2"), person(tmp_path, "third", "Cy Dow", "cy", "3", *TEXTS)]
    ran = scanned(tmp_path, *people, options=["--each"])
    assert ran.code == 4
    assert "second.zip" in ran.err
    assert {p.name for p in (tmp_path / "out").iterdir()} == {"ana", "cy"}


def test_a_page_leads_to_each_report(tmp_path):
    """Beside the folders, with what each says in numbers; names are inert, the links hold."""
    people = [person(tmp_path, "first", "Ana <b>Ruiz", "ana", "1", *TEXTS), person(tmp_path, "second", "Beth Cole", "beth", "2", *TEXTS)]
    assert exposure(tmp_path, "scan", *people, "--each", "-f", "html", "-o", "out").code == 0
    page = (tmp_path / "out" / "index.html").read_text("utf-8")
    assert "Ana &lt;b&gt;Ruiz" in page
    assert "default-src 'none'" in page
    assert all((tmp_path / "out" / link).is_file() for link in re.findall(r'href="([^"#]+)"', page))


def test_several_reports_do_not_fit_into_standard_output(tmp_path):
    """Exit 2, with the way out."""
    people = [person(tmp_path, "first", "Ana Ruiz", "ana", "1", *TEXTS), person(tmp_path, "second", "Beth Cole", "beth", "2", *TEXTS)]
    assert "one report" in refused(exposure(tmp_path, "scan", *people, "--each", "-o", "-", "-f", "json"), 2)


# --- stopping --------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs /proc")
@pytest.mark.parametrize("workers", [1, 2])
def test_stopping_in_the_middle_still_gives_a_report(tmp_path, workers):
    """Ctrl-C: the report of what was read is written, says that it was stopped, exit 4, no traceback."""
    with process(tmp_path, "scan", large(tmp_path, STORY), "-o", "out", "-f", "json,profile.jsonl", "--workers", workers) as run:
        under_way(run, tmp_path / "out", workers)
        run.send_signal(signal.SIGINT)
        out, err = run.communicate(timeout=300)
    assert (run.returncode, out) == (4, b""), err
    assert b"Traceback" not in err
    report = json.loads((tmp_path / "out" / "report.json").read_text())
    assert 0 < report["summary"]["items"] < 50_000
    assert any("stopped" in p["reason"] for i in report["inputs"] for p in i["problems"])


# --- drafts ----------------------------------------------------------------------------------------------------------


def test_a_draft_is_judged_and_not_kept(tmp_path):
    """From the argument or from standard input; nothing is written anywhere."""
    for ran in (exposure(tmp_path, "check", STORY), exposure(tmp_path, "check", "-", stdin=STORY), exposure(tmp_path, "check", stdin=STORY)):
        assert ran.code == 0
        assert "score" in ran.out
    assert not [p for p in tmp_path.rglob("*") if p.is_file()]


@pytest.mark.parametrize("text", ["a\0b", os.fsdecode(b"caf\xe9 client"), "\x1b[2J", "x" * 200_000, "😀", "--", "-5"])
def test_any_draft_can_be_judged(tmp_path, text):
    """Whatever the characters."""
    ran = exposure(tmp_path, "check", "--", text)
    assert ran.code == 0, ran.err
    assert "\x1b" not in ran.out


def test_every_command_has_help(tmp_path):
    """One line each in the list, a page each."""
    for name in main.commands:
        assert exposure(tmp_path, name, "--help").code == 0


def test_exit_5_says_where_and_quotes_nothing(small, monkeypatch):
    """An error of ours that nobody foresaw: type and place, none of the content it may carry."""
    from scanner import judge

    def stumble(*_):
        raise RuntimeError(STORY)

    monkeypatch.setattr(judge.Judge, "__call__", stumble)
    ran = exposure(small, "scan", "a.profile.jsonl", "-o", "out", "-v", "--workers", "1")
    assert "RuntimeError" in refused(ran, 5)
    assert STORY[:20] not in ran.err
