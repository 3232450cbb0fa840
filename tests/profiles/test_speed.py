"""How fast and how safe: what a server may cost, measured where it happens."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.profiles.test_fetch import bomb
from tests.profiles.web import serving

pytestmark = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the memory of a process is measured where Linux shows it")
POSTS, PAGE = 10_000, 40
WORDS = "Long shift, then a walk by the river with the dog; the ward was quiet for once and everybody had coffee. Number {n}."

ASKING = r"""
import json, re, sys, time
from scanner.profiles import ask_all
from scanner.profiles._fetch import Fetcher
most = lambda: int(re.search(r"VmHWM:\s*(\d+)", open("/proc/self/status").read())[1])
before = most()
(inquiry,) = ask_all([sys.argv[1]], Fetcher(pace=0, loopback=True), declared=True)
began, spent, count = time.monotonic(), time.process_time(), sum(1 for _ in inquiry.records())
print(json.dumps({
    "outcome": inquiry.outcome, "count": count, "wall": time.monotonic() - began, "cpu": time.process_time() - spent,
    "grew": most() - before,
}))
"""


def asked(url: str) -> dict:
    """An address read in a process of its own: what came of it, and what it cost in seconds and KiB."""
    done = subprocess.run([sys.executable, "-c", ASKING, url], capture_output=True, text=True, timeout=600, check=True)
    return json.loads(done.stdout)


def timeline(server, posts: int = POSTS) -> str:
    """A Mastodon account of so many posts, answered as fast as a small server can."""
    server.put("/api/v1/accounts/lookup", {"id": "1", "acct": "ana", "display_name": "Ana Ruiz", "note": "", "uri": "x"})
    for page in range(posts // PAGE):
        rows = [
            {"id": str(posts - n), "uri": f"u{n}", "content": f"<p>{WORDS.format(n=n)}</p>", "created_at": "2019-03-14T21:07:00Z", "visibility": "public", "account": {"id": "1", "acct": "ana"}, "media_attachments": [], "mentions": [], "tags": []}
            for n in range(page * PAGE, page * PAGE + PAGE)
        ]  # fmt: skip
        onward = {"Link": f'<{server.url}/api/v1/accounts/1/statuses?max_id={page + 1}>; rel="next"'} if page + 1 < posts // PAGE else {}
        server.put("/api/v1/accounts/1/statuses?" + (f"max_id={page}" if page else "limit=40"), rows, **onward)
    return f"{server.url}/@ana"


def test_a_profile_of_ten_thousand_posts():
    """Without a pace nothing of ours is the limit: asking and parsing takes less than a fifth of what it may, even on a busy machine."""
    with serving() as server:
        found = asked(timeline(server))
    assert (found["outcome"], found["count"]) == ("complete", POSTS)
    assert POSTS / found["cpu"] > 2_500, found


@pytest.fixture(scope="module")
def packed() -> bytes:
    """400 MB of nothing, packed once."""
    return bomb(400 << 20)


@pytest.mark.parametrize("encoding", ["gzip, gzip", "gzip, deflate"])
def test_a_kilobyte_packed_twice_costs_next_to_nothing(encoding, packed):
    """400 MB inside 1 KB, in a fresh process: under 50 MB by the system's own count, and an outcome."""
    body = gzip.compress(packed)
    assert len(body) < 2_000
    with serving() as server:
        server.put("/", body, Content_Encoding=encoding)
        found = asked(server.url)
    assert (found["outcome"], found["grew"] < 50_000) == ("bad_data", True), found


def test_packed_once_it_is_stopped_at_the_bound(packed):
    """400 MB inside 400 kB is not unpacked beyond what one answer may hold."""
    with serving() as server:
        server.put("/", packed, Content_Encoding="gzip")
        found = asked(server.url)
    assert (found["outcome"], found["grew"] < 50_000) == ("bad_data", True), found


def test_a_packed_site_map_is_bounded_too(packed):
    """It is unpacked by us and not by the connection."""
    with serving() as server:
        server.put("/", "<html><body><main><p>Words enough to be a page of its own.</p></main></body></html>")
        server.put("/sitemap.xml", packed, kind="application/gzip")
        found = asked(server.url)
    assert (found["count"], found["grew"] < 50_000) == (1, True), found


def test_a_server_that_changes_its_mind_at_every_turn_ends_in_an_outcome():
    """Another type, another length, another place, a wall, silence: the first posts stay, and it ends."""
    minds = [
        lambda h: h.send(b"<h1>no", kind="text/html"), lambda h: h.send(b"", 302, Location="/api/v1/accounts/1/statuses?max_id=1"), lambda h: h.send(b"[1", kind="application/json"),
        lambda h: h.send(b"", 401), lambda h: h.send(b"", 410), lambda h: h.send(b"x", Content_Encoding="gzip"), lambda h: h.send(b"", 302, Location="http://169.254.169.254/"),
        lambda h: h.send(b'[{"id": "1"}]', Content_Length="5"),
    ]  # fmt: skip
    with serving() as server:
        url = timeline(server, 80)
        for mind in minds:
            server.routes["/api/v1/accounts/1/statuses?max_id=1"] = mind
            began = time.monotonic()
            found = asked(url)
            assert (found["count"], found["outcome"] not in ("complete", "stopped")) == (41, True), found  # forty posts, and what could not be read
            assert time.monotonic() - began < 120


def test_a_page_that_never_ends_costs_what_it_may(monkeypatch):
    """A trickle of bytes keeps a reader no longer than one answer may take; three tries, then it is told."""
    stop = threading.Event()

    def trickle(handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000000")
        handler.end_headers()
        while not stop.wait(0.1):
            handler.wfile.write(b"x")

    from scanner.profiles import ask_all
    from scanner.profiles._fetch import Fetcher
    from scanner.tables import table

    monkeypatch.setitem(table("web")["request"], "total_seconds", 1.0)
    monkeypatch.setattr("scanner.profiles._fetch.rest", lambda _seconds: None)
    with serving() as server:
        server.routes["/"] = trickle
        (inquiry,) = ask_all([server.url], Fetcher(pace=0, loopback=True))
        began = time.monotonic()
        list(inquiry.records())
        stop.set()
    assert (inquiry.outcome, time.monotonic() - began < 60) == ("offline", True)
