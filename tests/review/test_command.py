"""`exposure review` as a process: a free port of this computer alone, one address, and a clean end."""

import os
import re
import signal
import urllib.error
import urllib.request

import pytest

from tests.builders import exposure, process
from tests.review.conftest import drawn


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_it_listens_here_alone_and_ends_cleanly_on_ctrl_c(tmp_path, request):
    """It says where it is, opens the report it was given, brings it up to date, says that all is saved, and ends with 0."""
    (tmp_path / "out").mkdir()
    for name, content in drawn("realistic").items():
        (tmp_path / "out" / name).write_bytes(content)
    run = process(tmp_path, "review", "--no-browser", "out")
    request.addfinalizer(lambda: (run.kill(), run.communicate()) if run.poll() is None else None)
    first = run.stderr.readline().decode()
    address = re.search(r"http://127\.0\.0\.1:(\d+)/enter\?key=[\w-]{30,}", first)
    assert address, first
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(f"http://127.0.0.1:{address[1]}/report")
    assert refused.value.code == 403
    refused.value.close()
    jar = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    with jar.open(address[0]) as page:
        assert page.url.endswith("/report")
        assert b"Where you are" in page.read()
    taken = process(tmp_path, "review", "--no-browser", "--port", address[1])
    said = taken.communicate(timeout=120)[1].decode()
    assert taken.returncode == 2
    assert "is taken by another program" in said
    run.send_signal(signal.SIGINT)
    said = first + run.communicate(timeout=120)[1].decode()
    assert run.returncode == 0, said
    assert said.rstrip().endswith("Closed. Everything you decided is saved.")
    assert "Traceback" not in said
    assert "Millbrook" not in said


def test_what_is_not_there_is_told_before_anything_opens(tmp_path):
    """A sentence and exit code 3, as with every command."""
    ran = exposure(tmp_path, "review", "gone.zip", "--no-browser")
    assert ran.code == 3
    assert "There is no file or folder “gone.zip”" in ran.err


def test_a_damaged_report_is_told_before_anything_opens(tmp_path):
    """The sentence of the reader of results."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out/report.json").write_text("{")
    ran = exposure(tmp_path, "review", "out", "--no-browser")
    assert ran.code == 3
    assert "no report of this program" in ran.err


def test_alone_and_without_a_terminal_it_shows_the_help(tmp_path):
    """A script that calls it by mistake does not hang."""
    ran = exposure(tmp_path)
    assert ran.code == 2
    assert "exposure review" in ran.err


def test_alone_in_a_terminal_it_opens_the_page(tmp_path, monkeypatch):
    """With nothing given and the browser wanted."""
    import io

    import scanner.review
    from scanner.cli import main

    called = []
    monkeypatch.setattr(scanner.review, "serve", lambda inputs, _place, _tell, **how: called.append((tuple(inputs), how)))

    class Terminal(io.TextIOWrapper):
        def isatty(self):
            return True

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.stdin", Terminal(io.BytesIO()))
    monkeypatch.setattr("sys.stderr", Terminal(io.BytesIO()))
    main.main([], standalone_mode=False)
    assert called == [((), {"port": 0, "browser": True})]


def test_an_archive_on_the_command_line_waits_on_the_start_page(tmp_path, tab):
    """It is ticked already, and read only once somebody says whose it is."""
    (tmp_path / "mine.zip").write_bytes(b"PK\x03\x04")
    tab.desk.bring([tmp_path / "mine.zip"])
    text = tab.get("/").text
    assert re.search(r'value="[^"]*mine\.zip" checked', text)
    assert tab.desk.scanning is None
