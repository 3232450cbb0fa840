"""Nothing sensitive is left lying about: not on the terminal, not in a file, not after a kill."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import time
from pathlib import Path

import pytest

from tests.builders import (
    Ran,
    exposure,
    friend,
    item,
    jsonl,
    large,
    owner,
    process,
    scanned,
    started_by,
    talk,
    under_way,
    ytd,
    zip_bytes,
)
from tests.test_hostile import STORY

CLIENT = "Quillon Vanterpool"
PARTS = ("quillon", "vanterpool", "qv_handle")
MARKER = f"zyx{os.getpid()}marker"  # no other run's, where files of several runs lie in one folder


def holding(root: Path, *words: str) -> list[str]:
    """Files below `root` whose name or content holds one of the words."""
    return sorted(str(path.relative_to(root)) for path in root.rglob("*") if any(w in path.name.lower() or w.encode() in content(path) for w in words))


def content(path: Path) -> bytes:
    """In small letters; of what is no file, or not ours to read, nothing."""
    with contextlib.suppress(OSError):
        if path.is_file() and not path.is_symlink():
            return path.read_bytes().lower()
    return b""


def roster(home: Path) -> str:
    (home / "clients.csv").write_text(f"name,aliases,handles,note\n{CLIENT},Quill,@qv_handle,private note\n")
    return "clients.csv"


def leaks(ran: Ran) -> list[str]:
    """Of what nobody should see on a terminal: what is there."""
    return [w for w in (*PARTS, "private note", STORY[:25].casefold(), MARKER) if w in (ran.err + ran.out).casefold()]


# --- the terminal ----------------------------------------------------------------------------------------------------


def hostile_inputs(home: Path) -> dict[str, list[str]]:
    """Ways in which a client's name or a text gets near an error message."""
    (home / "ok.profile.jsonl").write_text(jsonl(owner(role="nurse"), item("1", f"{STORY} {MARKER}"), "{" + MARKER))
    (home / f"{CLIENT}.zip").write_bytes(b"PK\x03\x04 cut")
    (home / "dm_@QV_handle_123.profile.jsonl").write_text(jsonl(owner(role="nurse")))
    (home / f"{CLIENT}.jpg").write_bytes(b"\xff\xd8\xff")
    chat = home / "WhatsApp Chat with Quillon Vanterpool.txt"
    chat.write_text("not a chat")
    inbox = home / "fb" / "messages" / "inbox" / "quillonvanterpool_123"
    inbox.mkdir(parents=True)
    (inbox / "message_1.json").write_text('{"participants": [{"name": "Quillon Vanterpool"}], "messages": [{"sender_name": ' + MARKER)
    (home / "fb" / "tweets.js").write_text(ytd("tweets", []) + MARKER)
    (home / "dm.zip").write_bytes(zip_bytes({"data/direct-messages.js": ytd("direct_messages", [talk("1-2", (1, "2", f"{MARKER} {STORY}"))])[:-30], "data/quillon-vanterpool.js": "x", "../vanterpool.js": "x"}))
    return {
        "bad line": ["ok.profile.jsonl"], "bad zip": [f"{CLIENT}.zip"], "picture": [f"{CLIENT}.jpg"], "chat": [str(chat)], "folder": ["fb"], "cut": ["dm.zip"],
        "nothing in it": ["dm_@QV_handle_123.profile.jsonl"], "some bad": ["ok.profile.jsonl", f"{CLIENT}.zip", "gone Vanterpool.zip", "dm.zip"], "none": ["Quillon Vanterpool's archive.zip"],
    }  # fmt: skip


@pytest.mark.parametrize("case", ["bad line", "bad zip", "picture", "chat", "folder", "cut", "nothing in it", "some bad", "none"])
@pytest.mark.parametrize("verbose", [False, True])
def test_neither_names_nor_texts_reach_the_terminal(tmp_path, case, verbose):
    """With a roster, not even the name of a file shows a client, with -v neither."""
    inputs = hostile_inputs(tmp_path)[case]
    ran = exposure(tmp_path, "scan", *inputs, "-o", "out", "--roster", roster(tmp_path), *(["-v"] if verbose else []))
    assert ran.code in (3, 4), ran.err
    assert ran.err.strip()
    assert not leaks(ran), ran.err
    assert ran.out == ""


@pytest.mark.parametrize("broken", ["scanner.judge.Judge.__call__", "scanner.readers.interchange._item", "scanner.result.assess_connections", "scanner.pipeline.document", "scanner.report.document.document"])
def test_no_exception_carries_content_out(tmp_path, monkeypatch, broken):
    """Wherever something breaks, the line that is printed holds a type and a place."""

    def stumble(*_, **__):
        raise ValueError(f"{CLIENT} {STORY} {MARKER}")

    (tmp_path / "a.profile.jsonl").write_text(jsonl(owner(role="nurse"), item("1", STORY), friend(CLIENT)))
    monkeypatch.setattr(broken, stumble)
    ran = exposure(tmp_path, "scan", "a.profile.jsonl", "-o", "out", "-v", "--roster", roster(tmp_path), "--workers", "1")
    assert ran.code in (4, 5)
    assert not leaks(ran), ran.err
    assert "Traceback" not in ran.err


def test_a_roster_adds_no_name_to_anything_written(tmp_path):
    """Every file of a scan with it holds a listed name only where the scan without it quotes it from the same item."""
    rows = [owner(role="nurse"), item("1", STORY), item("2", "An ordinary day."), friend("Somebody Else"), friend("Q. Other", handle="@other")]
    (tmp_path / "a.profile.jsonl").write_text(jsonl(*rows))
    exposure(tmp_path, "scan", "a.profile.jsonl", "-o", "with", "-f", "html,json,csv,sarif,profile.jsonl", "--roster", roster(tmp_path))
    assert holding(tmp_path / "with", *PARTS, "private note") == []
    assert holding(tmp_path, *PARTS) == ["clients.csv"]


def test_what_a_roster_finds_is_quoted_as_it_stands_and_named_nowhere_else(tmp_path):
    """A connection's own name stands in its entry; subjects, reasons and steps name nobody."""
    rows = [owner(role="nurse"), item("1", f"Saw {CLIENT} at the clinic today, so much anxiety in our session."), friend(CLIENT)]
    (tmp_path / "a.profile.jsonl").write_text(jsonl(*rows))
    ran = exposure(tmp_path, "scan", "a.profile.jsonl", "-o", "out", "-f", "json", "--roster", roster(tmp_path))
    (connection,) = ran.report["connections"]
    assert connection.pop("name") == CLIENT
    assert connection["dual_relationship"]["level"] >= 2
    own_words = {"text", "identifiers", "what_if"}
    for item_found in ran.report["items"]:
        for factor in item_found["reidentification"]["factors"]:  # what it rests on is quoted from the text, too
            assert factor.pop("value").casefold() in item_found["text"].casefold()
    rest = [{k: v for k, v in i.items() if k not in own_words} for i in ran.report["items"]]
    assert "vanterpool" not in json.dumps([connection, rest, ran.report["subjects"], ran.report["coverage"], ran.report["inputs"]]).casefold()


# --- files -----------------------------------------------------------------------------------------------------------


def test_a_scan_leaves_nothing_but_its_report(tmp_path):
    """Nothing in temporary, cache, configuration or state folders; what is kept below the data folder holds no text and no name."""
    (tmp_path / "a.profile.jsonl").write_text(jsonl(owner(role="nurse"), item("1", f"{STORY} {MARKER}"), friend(CLIENT)))
    name = roster(tmp_path)
    scanned(tmp_path, "a.profile.jsonl", options=["--roster", name])
    assert holding(tmp_path, MARKER) == ["a.profile.jsonl", "out/items.profile.jsonl", "out/report.json"]
    for place in ("tmp", "cache", "config", "state"):
        assert not list((tmp_path / place).rglob("*")), place
    assert holding(tmp_path / "data", *PARTS, MARKER) == []
    for path in (tmp_path / "data").rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path


def is_running(pid: int) -> bool:
    """Neither gone nor a mere entry that nobody has collected."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    return False


@pytest.mark.skipif(not Path("/proc/thread-self/children").exists(), reason="needs /proc")
@pytest.mark.parametrize("workers", [1, 2])
def test_a_kill_leaves_no_text_anywhere(tmp_path, workers):
    """SIGKILL while everything is under way: no text and no name in any file that was not there before, and no process that
    holds them in memory.
    """
    path, name, began = large(tmp_path, f"{MARKER} {STORY}"), roster(tmp_path), time.time()
    with process(tmp_path, "scan", path, "-o", "out", "-f", "html,json,csv,sarif,profile.jsonl", "--roster", name, "--workers", workers) as run:
        under_way(run, tmp_path / "out", workers)
        helpers = started_by(run.pid)
        run.kill()
    assert bool(helpers) == (workers > 1)
    assert holding(tmp_path, MARKER) == ["large.profile.jsonl"]
    assert holding(tmp_path, *PARTS) == ["clients.csv"]
    for shared in (Path("/tmp"), Path("/dev/shm")):
        assert not [p for p in shared.glob("*") if written_since(p, began) and MARKER.encode() in content(p)]
    deadline = time.monotonic() + 120
    while (left := [helper for helper in helpers if is_running(helper)]) and time.monotonic() < deadline:
        time.sleep(0.05)
    for helper in left:
        with contextlib.suppress(ProcessLookupError):
            os.kill(helper, signal.SIGKILL)
    assert not left


def written_since(path: Path, began: float) -> bool:
    with contextlib.suppress(OSError):  # somebody else's, and gone by now
        return path.stat().st_mtime >= began - 1
    return False


def test_nothing_is_sent(tmp_path, monkeypatch):
    """Not a single connection, not a single name looked up."""

    def refuse(*_, **__):
        raise AssertionError("the network was touched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    (tmp_path / "a.profile.jsonl").write_text(jsonl(owner(role="nurse", bio="https://example.org"), item("1", STORY + " https://example.org/x", url="https://example.org/1")))
    assert exposure(tmp_path, "scan", "a.profile.jsonl", "-o", "out", "--workers", "1").code == 0
