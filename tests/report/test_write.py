"""The set of files: whole, private, and in the place of an earlier one."""

import os
import stat

import pytest

from scanner import report
from scanner.errors import ScannerError, UsageError
from scanner.report import files

posix = pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX")


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_formats_are_written_under_their_names(tmp_path, factory):
    """Each format has one name, directly in the folder, and the paths come back in the order asked for."""
    paths = report.write(factory.empty(), tmp_path / "a" / "b", ["sarif", "html", "csv", "json", "html"])
    assert [path.name for path in paths] == ["report.sarif", "report.html", "items.csv", "report.json"]
    assert names(tmp_path / "a" / "b") == sorted(path.name for path in paths)


@posix
def test_others_can_neither_open_the_folder_nor_the_files(tmp_path, factory):
    """Folders that are made get 0700 and files 0600, whatever the umask allows."""
    before = os.umask(0)
    try:
        paths = report.write(factory.empty(), tmp_path / "reports" / "today", report.FORMATS)
    finally:
        os.umask(before)
    assert {mode(path) for path in paths} == {0o600}
    assert mode(tmp_path / "reports") == mode(tmp_path / "reports" / "today") == 0o700


@posix
def test_a_folder_with_other_things_keeps_its_permissions(tmp_path, factory):
    """Only a folder that holds nothing but a report is closed; somebody's documents folder is left as it is."""
    shared, ours = tmp_path / "shared", tmp_path / "ours"
    for folder in (shared, ours):
        folder.mkdir()
        folder.chmod(0o755)
    (shared / "letter.txt").write_text("mine")
    report.write(factory.empty(), shared, ["json"])
    report.write(factory.empty(), ours, ["json"])
    assert (mode(shared), mode(ours)) == (0o755, 0o700)
    assert (shared / "letter.txt").read_text() == "mine"


def test_an_earlier_report_is_replaced_whole(tmp_path, factory):
    """Files of the last report that the new one does not write are gone, and nothing else is."""
    report.write(factory.realistic(), tmp_path, report.FORMATS)
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "items.profile.jsonl").write_text("old")
    report.write(factory.empty(), tmp_path, ["json"])
    assert names(tmp_path) == ["notes.txt", "report.json"]
    assert (tmp_path / "report.json").read_bytes() == report.render(factory.empty(), "json")


@pytest.mark.parametrize("nameless", [True, False], ids=["where files can be nameless", "elsewhere"])
@pytest.mark.parametrize("step", ["_fill", "_settle"])
def test_a_failure_leaves_no_part_and_no_mixture(tmp_path, factory, monkeypatch, nameless, step):
    """A full disk in the middle of the set leaves the old set; none of the new names or parts stays."""
    report.write(factory.realistic(), tmp_path, ["html", "json"])
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    if not nameless:
        monkeypatch.setattr(files, "_nameless", lambda folder: None)
    calls, real = [], getattr(files, step)

    def fails(*args):
        calls.append(args)
        if step == "_settle" or len(calls) == 2:
            raise OSError(28, "No space left on device")
        return real(*args)

    monkeypatch.setattr(files, step, fails)
    with pytest.raises(report.NotWritable, match="No space left") as caught:
        report.write(factory.empty(), tmp_path, report.FORMATS)
    assert caught.value.hint
    after = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    if step == "_fill":
        assert after == before
    else:
        assert names(tmp_path) == ["items.csv", "report.html", "report.json", "report.sarif"]


def test_a_result_that_cannot_be_drawn_leaves_the_old_report(tmp_path, factory):
    """Everything is drawn before the folder is touched."""
    report.write(factory.realistic(), tmp_path, ["html", "json"])
    before = (tmp_path / "report.json").read_bytes()
    broken = factory.realistic()
    del broken["items"][3]["text"]
    with pytest.raises(KeyError):
        report.write(broken, tmp_path, ["json", "html"])
    assert (tmp_path / "report.json").read_bytes() == before


@pytest.mark.parametrize("nameless", [True, False], ids=["nameless", "named"])
def test_what_a_killed_run_left_is_swept(tmp_path, factory, monkeypatch, nameless):
    """A part of an earlier run neither stays nor stands in the way."""
    if not nameless:
        monkeypatch.setattr(files, "_nameless", lambda folder: None)
    (tmp_path / ".report.html.part").write_text("half a page")
    report.write(factory.empty(), tmp_path, ["json", "html"])
    assert names(tmp_path) == ["report.html", "report.json"]


@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="nameless files are Linux’s")
def test_no_text_has_a_name_before_the_whole_set_is_on_the_disk(tmp_path, factory, monkeypatch):
    """While files are written the folder is empty, so a process killed then leaves nothing."""
    seen, real = [], files._fill

    def watch(fd, content):
        real(fd, content)
        seen.append(names(tmp_path))

    monkeypatch.setattr(files, "_fill", watch)
    report.write(factory.realistic(), tmp_path, report.FORMATS)
    assert seen == [[]] * 4


def test_a_file_of_another_stage_joins_the_set(tmp_path, factory):
    """The items' own file is moved in with the others and gets their permissions."""
    made = tmp_path / "made"
    made.write_text('{"type":"item"}\n')
    made.chmod(0o644)
    folder = tmp_path / "report"
    paths = report.write(factory.empty(), folder, ["json"], moved={"items.profile.jsonl": made})
    assert [path.name for path in paths] == ["report.json", "items.profile.jsonl"]
    assert not made.exists()
    assert os.name != "posix" or mode(folder / "items.profile.jsonl") == 0o600


def test_a_folder_that_is_a_file_is_refused_in_words(tmp_path, factory):
    """The error is one of ours, names the folder and says what to do."""
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(ScannerError, match="could not be written") as caught:
        report.write(factory.empty(), tmp_path / "taken", ["json"])
    assert "-o" in caught.value.hint


def test_an_unknown_format_is_a_usage_error(tmp_path, factory):
    """It is refused before anything is drawn or written, and the hint lists the formats."""
    with pytest.raises(UsageError, match="pdf") as caught:
        report.write(factory.empty(), tmp_path / "out", ["json", "pdf"])
    assert "sarif" in caught.value.hint
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("fmt", report.FORMATS)
def test_the_same_result_gives_the_same_bytes(result, fmt):
    """No clock, no order of a set and no id of an object reaches a file."""
    assert report.render(result, fmt) == report.render(result, fmt)


@pytest.mark.parametrize("fmt", report.FORMATS)
def test_drawing_leaves_the_result_as_it_was(result, fmt):
    """A result may be drawn several times, so drawing must not write to it."""
    before = report.render(result, "json")
    report.render(result, fmt)
    assert report.render(result, "json") == before
