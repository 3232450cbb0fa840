"""From a file that was dropped to an open report: real progress, a Cancel that works, and a sentence for every bad input."""

import os
import tempfile
import time
from pathlib import Path

import pytest

from scanner.archive import Upload, open_inputs
from scanner.history import data_folder
from tests.builders import item, jsonl, owner, tweet, x_archive, zip_bytes
from tests.review.conftest import lines

STORY = "Home visit with my client in Millbrook again, she is 14 and diabetic and her mom drives the number 9 bus."
TWEETS = [tweet(1, STORY), tweet(2, "Lovely soup."), tweet(3, "My client Quillon Vanterpool missed three of our sessions again.")]


@pytest.fixture(autouse=True)
def _one_process(monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 1)


@pytest.fixture
def temporary(home, monkeypatch):
    """Where temporary files would be, were there any with a name."""
    folder = home / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def drop(tab, *files, **fields):
    return tab.post("/scan", files=[("file", (name, content, "application/octet-stream")) for name, content in files], **({"mine": "yes"} | fields))


def archive(**more):
    return zip_bytes(x_archive(TWEETS, **more))


def test_a_dropped_archive_becomes_an_open_report(tab, home, temporary):
    """Progress while it is read, then the overview; the copy never had a name, and the report lies where the page said."""
    page = drop(tab, ("twitter.zip", archive()))
    assert "Your archive is being read" in lines(page)
    overview = tab.scanned()
    assert overview.url.path == "/report"
    assert "Ana Ruiz (@ana_ruiz) on X" in lines(overview)
    assert (home / "Documents/exposure-reports/2026-11-22-me/report.html").is_file()
    assert list(temporary.iterdir()) == []
    assert "STORY" not in tab.get("/").text
    assert "Millbrook" in tab.get("/item/1?advice=").text


def test_a_large_upload_lies_in_a_file_without_a_name(tab, temporary, monkeypatch):
    """Beyond a megabyte it goes to the disk, where no name ever leads to it, and it is let go of at the end."""
    names = []
    real = Upload.read_at

    def read_at(self, place, size):
        names.extend(temporary.iterdir())
        return real(self, place, size)

    monkeypatch.setattr(Upload, "read_at", read_at)
    drop(tab, ("twitter.zip", archive(media=os.urandom(3_000_000))))
    assert tab.scanned().url.path == "/report"
    assert names == []


def test_a_list_of_clients_is_used_and_forgotten(tab, home):
    """What is typed compares; no file but the archive's own words holds it."""
    drop(tab, ("a.profile.jsonl", jsonl(owner(role="nurse"), item("1", STORY), {"type": "connection", "platform": "facebook", "relation": "friend", "name": "Pell Ostrander"})), clients="Pell Ostrander\nWinnow Thackeray")
    assert "1 of your connections is worth a thought" in lines(tab.scanned())
    for file in home.rglob("*"):
        assert not file.is_file() or b"Thackeray" not in file.read_bytes()


def test_a_file_with_clients_works_too_and_nonsense_is_refused(tab):
    """A picture is no list, and is told apart before anything is read."""
    bad = tab.post("/scan", files=[("file", ("t.zip", archive(), "")), ("roster", ("clients.txt", b"%PDF-1.7 \x00", ""))], mine="yes")
    assert bad.status_code == 422
    assert "no list of names" in lines(bad)
    assert tab.desk.scanning is None


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("cat.jpg", b"\xff\xd8\xff\xe0 a cat", "not an export that this version can read"),
        ("cut.zip", b"PK\x03\x04 cut", "damaged or was not downloaded to its end"),
        ("empty.zip", b"", "is empty"),
        ("other.zip", zip_bytes({"holiday.txt": "sun"}), "not an export that this version can read"),
        ("nothing.zip", zip_bytes(x_archive([])), "nothing to judge"),
        ("<img src=x onerror=alert(1)>.zip", b"PK\x03\x04 cut", "damaged"),
    ],
)  # fmt: skip
def test_what_is_no_archive_is_told_and_leaves_nothing(tab, home, name, content, told):
    """A sentence, a next step, no folder, no history of it, and no command line to type."""
    drop(tab, (name, content))
    page = tab.scanned()
    assert page.status_code == 422
    assert told in lines(page)
    assert "exposure " not in lines(page)
    assert "--" not in lines(page)
    assert "<img" not in page.text
    assert not (home / "Documents").exists()
    assert tab.get("/").status_code == 200


def test_archives_of_two_people_are_refused_in_the_words_of_the_page(tab):
    """It says which field to fill in."""
    drop(tab, ("a.zip", archive()), ("b.zip", zip_bytes(x_archive(TWEETS, handle="bo", name="Bo Quist", ident="2"))))
    page = tab.scanned()
    assert "two people" in lines(page)
    assert "“Your names”" in lines(page)
    drop(tab, ("a.zip", archive()), ("b.zip", zip_bytes(x_archive(TWEETS, handle="bo", name="Bo Quist", ident="2"))), names="Ana Ruiz, Bo Quist")
    assert tab.scanned().url.path == "/report"


def test_nothing_is_read_before_somebody_says_whose_it_is(tab):
    """The page says why it asks."""
    page = drop(tab, ("twitter.zip", archive()), mine="")
    assert page.status_code == 422
    assert "owner agrees" in lines(page)
    assert tab.desk.scanning is None
    assert "Nothing was chosen" in lines(drop(tab))


def test_an_archive_can_be_named_by_its_path_as_people_paste_it(tab, home):
    """Quotes, a file manager's address, a tilde; and one that is not there is told."""
    (home / "my archive.zip").write_bytes(archive())
    for typed in ('"~/my archive.zip"', f"file://{home}/my%20archive.zip", "  my archive.zip "):
        assert tab.post("/scan", path=typed, mine="yes").url.path == "/scan"
        assert tab.scanned().url.path == "/report"
    assert tab.post("/scan", path="gone.zip", mine="yes").status_code == 404


def test_archives_among_the_downloads_are_offered(tab, home):
    """Those that a reader knows, with platform and size; anything else is not."""
    (home / "Downloads/twitter-2024-05-01-x.zip").write_bytes(archive())
    (home / "Downloads/holiday.zip").write_bytes(zip_bytes({"a.jpg": "x"}))
    (home / "Downloads/cut.zip").write_bytes(b"PK\x03\x04")
    page = tab.get("/")
    assert "twitter-2024-05-01-x.zip" in page.text
    assert "holiday.zip" not in page.text
    assert "cut.zip" not in page.text
    assert tab.post("/scan", found=str(home / "Downloads/twitter-2024-05-01-x.zip"), mine="yes").url.path == "/scan"
    assert tab.scanned().url.path == "/report"


def test_cancel_ends_a_scan_and_leaves_everything_as_it_was(tab, home):
    """Neither a report nor a memory of it; what was open stays open."""
    drop(tab, ("twitter.zip", archive()))
    tab.scanned()
    before = {p: p.read_bytes() for p in (*data_folder().rglob("*"), *(home / "Documents").rglob("*")) if p.is_file()}
    rows = [owner(role="social worker"), *(item(n, f"{n} {STORY}") for n in range(30_000))]
    drop(tab, ("b.profile.jsonl", jsonl(*rows)))
    until = time.monotonic() + 60
    while tab.get("/scan/state").json()["step"] < 1 or tab.desk.scanning._items < 50:
        assert time.monotonic() < until
    began = time.monotonic()
    page = tab.post("/scan/cancel")
    assert time.monotonic() - began < 5
    assert "Cancelled. Nothing of that scan was kept" in lines(page)
    assert {p: p.read_bytes() for p in (*data_folder().rglob("*"), *(home / "Documents").rglob("*")) if p.is_file()} == before
    assert tab.get("/report").status_code == 200


def test_stopping_early_shows_what_was_found(tab):
    """The report says that it was stopped."""
    rows = [owner(role="social worker"), *(item(n, f"{n} {STORY}") for n in range(30_000))]
    drop(tab, ("b.profile.jsonl", jsonl(*rows)))
    until = time.monotonic() + 60
    while tab.desk.scanning._items < 50:
        assert time.monotonic() < until
        time.sleep(0.01)
    tab.post("/scan/stop")
    overview = tab.scanned(120)
    assert overview.url.path == "/report"
    assert "could not be read" in lines(overview)
    assert tab.desk.review.result["summary"]["items"] < 30_000


def test_one_scan_at_a_time(tab):
    """A second start leads to the one under way."""
    rows = [owner(role="social worker"), *(item(n, f"{n} {STORY}") for n in range(30_000))]
    drop(tab, ("b.profile.jsonl", jsonl(*rows)))
    first = tab.desk.scanning
    drop(tab, ("twitter.zip", archive()))
    assert tab.desk.scanning is first
    tab.post("/scan/cancel")


def test_an_error_of_the_program_shows_no_content(tab, monkeypatch):
    """Wherever it breaks: a type, nothing more."""

    def stumble(*_, **__):
        raise ValueError(STORY)

    monkeypatch.setattr("scanner.pipeline.document", stumble)
    drop(tab, ("twitter.zip", archive()))
    page = tab.scanned()
    assert "ValueError" in page.text
    assert "Millbrook" not in page.text


def test_messages_can_be_left_out(tab):
    """One tick, and none is judged."""
    rows = [owner(role="nurse"), item("1", STORY), item("2", STORY, kind="message", audience="private", to="Somebody")]
    drop(tab, ("a.profile.jsonl", jsonl(*rows)), skip="message")
    tab.scanned()
    assert tab.desk.review.result["coverage"]["items_by_kind"] == {"post": 1}


def test_an_upload_is_read_like_a_path(tmp_path):
    """Zip or single file, the members are the same, also when several are read at once."""
    for name, content in (("t.zip", archive()), ("a.profile.jsonl", jsonl(owner(), item("1", STORY)).encode())):
        path = tmp_path / name
        path.write_bytes(content)
        with tempfile.TemporaryFile() as file:
            file.write(content)
            (one,), (other,) = open_inputs(path), open_inputs(Upload(name, file))
            assert [(m.name, m.size, m.read()) for m in one.members] == [(m.name, m.size, m.read()) for m in other.members]
            assert [i.sha256() for i in one.inputs] == [i.sha256() for i in other.inputs]
            streams = [m.open() for m in other.members]
            parts = [b"".join(iter(lambda s=s: s.read(7), b"")) for s in streams]
            assert parts == [m.read() for m in one.members]


def test_two_uploads_of_one_name_are_told_apart(tab):
    """Browsers send bare names; parts from two folders may be called alike."""
    drop(tab, ("t.zip", archive()), ("t.zip", zip_bytes(x_archive([tweet(9, STORY + " Again.")]))))
    tab.scanned()
    assert [i["name"] for i in tab.desk.review.result["inputs"]] == ["t.zip", "2 of t.zip"]
    assert Path("t.zip").exists() is False
