"""Addresses in the command: what a person sees, what the report says, how it ends. Only this computer is asked."""

from __future__ import annotations

import json
import threading
import time

import jsonschema
import pytest

from scanner import report
from tests.builders import exposure, item, jsonl, owner
from tests.profiles.web import Server, serving
from tests.test_hostile import STORY

PAT = {"id": 1, "name": "Ana Ruiz", "slug": "ana", "description": "Nurse"}


@pytest.fixture
def server():
    with serving() as made:
        yield made


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch):
    """Nobody waits for a busy server in a test."""
    monkeypatch.setattr("scanner.profiles._fetch.rest", lambda _seconds: None)


def rss(*entries: str, name: str = "Ana Ruiz") -> str:
    rows = "".join(f"<item><guid>{n}</guid><title></title><dc:creator>{name}</dc:creator><description>{text}</description><pubDate>Thu, 14 Mar 2019 21:07:00 GMT</pubDate></item>" for n, text in enumerate(entries))
    return f'<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Notes</title>{rows}</channel></rss>'


def scan(home, *args, **env):
    return exposure(home, "scan", *args, "-o", "out", "-f", "json,html,csv,sarif,profile.jsonl", "--workers", "1", "--no-history", **env)


def wordpress(server: Server) -> None:
    server.put("/", f'<html><head><link rel="https://api.w.org/" href="{server.url}/wp-json/"></head><body>home</body></html>')
    server.put("/wp-json/", {"namespaces": ["wp/v2"]})
    server.put("/wp-json/wp/v2/users", [PAT])
    server.put("/wp-json/wp/v2/posts", [{"id": 10, "date_gmt": "2019-03-14T21:07:00", "link": f"{server.url}/?p=10", "title": {"rendered": "Long week"}, "content": {"rendered": f"<p>{STORY}</p>"}, "author": 1}])
    server.put("/wp-json/wp/v2/pages", [])
    server.put("/wp-json/wp/v2/comments", [
        {"id": 1, "post": 10, "parent": 0, "author": 0, "author_name": "Kim R.", "date_gmt": "2019-03-15T08:00:00", "link": "x", "content": {"rendered": "<p>You were my nurse and you let me down.</p>"}},
        {"id": 2, "post": 10, "parent": 1, "author": 1, "author_name": "Ana Ruiz", "date_gmt": "2019-03-15T09:00:00", "link": "x", "content": {"rendered": "<p>Kim, I saw you for six sessions and you missed three.</p>"}},
    ])  # fmt: skip


def test_a_blog_whose_author_argues(tmp_path, server):
    """Each sentence to the right person; every request and the outcome in the report, which fits its schema."""
    wordpress(server)
    ran = scan(tmp_path, server.url, "--allow-loopback", "--mine")
    assert ran.code == 0, ran.err
    lines = [json.loads(row) for row in (tmp_path / "out/items.profile.jsonl").read_text("utf-8").splitlines()]
    words = {(row["author"], row["text"][:9]) for row in lines if row["type"] == "item"}
    assert words == {(None, "Nurse"), (None, "Long week"), ("Kim R.", "You were "), (None, "Kim, I sa")}
    jsonschema.Draft202012Validator(report.schema()).validate(ran.report)
    (row,) = ran.report["coverage"]["addresses"]
    assert (row["outcome"], row["own"], row["end_reached"], row["items"], row["platform"]) == ("complete", "declared", True, 4, "wordpress")
    assert row["requests"] == len(ran.report["coverage"]["requests"]) == len(server.asked)
    assert [r["url"].removeprefix(server.url) for r in ran.report["coverage"]["requests"]][:3] == ["/robots.txt", "/", "/wp-json/"]
    assert ran.report["inputs"] == [{"name": server.url, "sha256": None, "platform": "wordpress", "layout": "address", "read": 4, "skipped": 0, "problems": []}]
    page = (tmp_path / "out/report.html").read_text("utf-8")
    assert "Read 2 public posts and 1 comment by others, back to 14 March 2019." in page
    assert "You said that this account is yours." in page
    assert "/wp-json/wp/v2/comments" in page
    assert f"{server.url}: Read 2 public posts and 1 comment by others" in ran.err


def test_an_address_beside_an_archive(tmp_path, server):
    """One report of both; items that stand in both are one."""
    server.put("/feed.xml", rss("only on the web"), kind="application/rss+xml")
    (tmp_path / "a.profile.jsonl").write_text(jsonl(owner(role="nurse"), item("1", STORY)))
    ran = scan(tmp_path, "a.profile.jsonl", f"{server.url}/feed.xml", "--allow-loopback", "--mine")
    assert (ran.code, ran.report["summary"]["items"]) == (0, 2)
    assert [row["platform"] for row in ran.report["inputs"]] == ["web", "interchange"]
    assert ran.report["summary"]["by_platform"] == {"web": 1, "x": 1}


def test_accounts_of_two_people_are_two_peoples(tmp_path, server):
    """An address is no way round that."""
    server.put("/feed.xml", rss("words", name="Somebody Else"), kind="application/rss+xml")
    (tmp_path / "a.profile.jsonl").write_text(jsonl(owner(role="nurse"), item("1", STORY)))
    ran = scan(tmp_path, "a.profile.jsonl", f"{server.url}/feed.xml", "--allow-loopback")
    assert ran.code == 2
    assert "two people" in ran.err


def test_a_handle_is_an_address_unless_a_file_is_called_so(tmp_path, monkeypatch):
    """As people write it; everything else that has no scheme is a file."""
    from scanner.cli import _addresses

    monkeypatch.chdir(tmp_path)
    given = ["@ana@social.example", "a.zip", "HTTPS://a.example", "@ana", "C:\\a.zip", "@b@file.example"]
    (tmp_path / "@b@file.example").write_text("x")
    assert _addresses(given) == (["https://social.example/@ana", "HTTPS://a.example"], ["a.zip", "@ana", "C:\\a.zip", "@b@file.example"])


# --- how it ends -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/", "http://2130706433/", "http://[::ffff:127.0.0.1]/", "http://169.254.169.254/latest/meta-data/", "file:///etc/passwd", "http://localhost:8080/", "ftp://example.org/", "https://user:pw@example.org/"])
def test_an_unsafe_address_is_refused_and_nothing_is_asked(tmp_path, url, monkeypatch):
    """Alone: exit 3, no report, no connection, not even a look-up."""

    def touched(*_, **__):
        raise AssertionError("the network was touched")

    monkeypatch.setattr("socket.getaddrinfo", touched)
    monkeypatch.setattr("socket.socket.connect", touched)
    ran = scan(tmp_path, url)
    assert ran.code == 3, ran.err
    assert not (tmp_path / "out").exists()
    assert "pw" not in ran.err.replace("passwd", "")


def test_an_unsafe_address_beside_an_archive_is_told(tmp_path):
    """The archive is read; what should have been read and was not makes it 4."""
    (tmp_path / "a.profile.jsonl").write_text(jsonl(owner(role="nurse"), item("1", STORY)))
    ran = scan(tmp_path, "http://169.254.169.254/", "a.profile.jsonl")
    assert (ran.code, ran.report["summary"]["items"]) == (4, 1)
    assert ran.report["coverage"]["addresses"][0]["outcome"] == "unsafe_address"
    assert ran.report["coverage"]["requests"] == []
    assert len(ran.problems) == 1
    jsonschema.Draft202012Validator(report.schema()).validate(ran.report)


@pytest.mark.parametrize(
    ("path", "answer", "said"),
    [
        ("/a", {"body": "", "status": 403}, "refused automated reading"), ("/a", {"body": "", "status": 404}, "hidden from visitors"), ("/a", {"body": "", "status": 410}, "gone"),
        ("/a", {"body": "", "status": 429, "Retry_After": "99999"}, "asked for a pause"), ("/robots.txt", {"body": "User-agent: *\nDisallow: /"}, "robots.txt"), ("/feed", {"body": rss(), "kind": "application/rss+xml"}, "no public posts"),
        ("/a", {"body": "<title>Log in</title><input type=password>"}, "logged in"), ("/a", {"body": "", "status": 302, "Location": "http://10.0.0.1/"}, "private network"), ("/a", {"body": "%PDF", "kind": "application/pdf"}, "could not be read"),
    ],
)  # fmt: skip
def test_where_nothing_was_read_the_exit_says_so(tmp_path, server, path, answer, said):
    """Refused, walled or empty alone: 3, with the reason, and never a report that reads as nothing found."""
    server.put(path, **answer)
    ran = scan(tmp_path, f"{server.url}{'/a' if path == '/robots.txt' else path}", "--allow-loopback")
    assert ran.code == 3, ran.err
    assert said in ran.err
    assert not (tmp_path / "out").exists()


def test_a_profile_text_alone_is_no_report(tmp_path, server):
    """Posts behind a wall: a page that says “one item, nothing to do” would mislead."""
    server.put("/api/v1/accounts/lookup", {"id": "1", "acct": "ana", "note": "<p>Nurse</p>", "uri": "x"})
    server.put("/api/v1/accounts/1/statuses", {"error": "no"}, 401)
    ran = scan(tmp_path, f"{server.url}/@ana", "--allow-loopback", "--pace", "0")
    assert ran.code == 3
    assert "logged in" in ran.err


def test_what_was_read_before_a_failure_is_reported(tmp_path, server):
    """And the exit code says that more should have been."""
    server.put("/api/v1/accounts/lookup", {"id": "1", "acct": "ana", "display_name": "Ana Ruiz", "note": "", "uri": "x"})
    post = {"id": "2", "uri": "u2", "content": f"<p>{STORY}</p>", "created_at": "2019-03-14T21:07:00Z", "visibility": "public", "account": {"id": "1"}}
    server.put("/api/v1/accounts/1/statuses?limit=40", [post], Link=f'<{server.url}/api/v1/accounts/1/statuses?max_id=2>; rel="next"')
    server.put("/api/v1/accounts/1/statuses?max_id=2", "", 429, Retry_After="99999")
    ran = scan(tmp_path, f"{server.url}/@ana", "--allow-loopback")
    assert (ran.code, ran.report["summary"]["items"]) == (4, 1)
    (row,) = ran.report["coverage"]["addresses"]
    assert (row["outcome"], row["again"] is not None) == ("rate_limited", True)
    assert "1 public post was read before that" in row["sentence"]
    assert "could not be read" in (tmp_path / "out/report.html").read_text("utf-8")


def test_ctrl_c_keeps_what_was_read(tmp_path, server, monkeypatch):
    """A person who has waited long enough gets a report of what there is, and it says that it was stopped."""
    server.put("/api/v1/accounts/lookup", {"id": "1", "acct": "ana", "display_name": "Ana Ruiz", "note": "", "uri": "x"})
    post = {"id": "2", "uri": "u2", "content": f"<p>{STORY}</p>", "created_at": "2019-03-14T21:07:00Z", "visibility": "public", "account": {"id": "1"}}
    server.put("/api/v1/accounts/1/statuses?limit=40", [post], Link=f'<{server.url}/api/v1/accounts/1/statuses?max_id=2>; rel="next"')

    def stop(_seconds):
        if any("limit=40" in path for path in server.paths):
            raise KeyboardInterrupt

    monkeypatch.setattr("scanner.profiles._fetch.rest", stop)
    ran = scan(tmp_path, f"{server.url}/@ana", "--allow-loopback", "--pace", "5")
    assert (ran.code, ran.report["summary"]["items"]) == (4, 1)
    (row,) = ran.report["coverage"]["addresses"]
    assert (row["outcome"], row["sentence"]) == ("stopped", "Stopped before the end. 1 public post was read, back to 14 March 2019.")
    assert any("stopped" in problem for problem in ran.problems)


# --- whose account ---------------------------------------------------------------------------------------------------


def feed_of(number: int) -> str:
    return rss(*(f"post {n}" for n in range(number)))


def test_an_account_that_is_nobodys_is_read_a_little(tmp_path, server):
    """And the report says why; the person's word is enough."""
    server.put("/feed.xml", feed_of(300), kind="application/rss+xml")
    ran = scan(tmp_path, f"{server.url}/feed.xml", "--allow-loopback")
    assert (ran.code, ran.report["summary"]["items"], ran.report["mine"]) == (4, 200, "not asked")
    (row,) = ran.report["coverage"]["addresses"]
    assert (row["outcome"], row["own"]) == ("partial_cap", "not shown")
    assert "not shown to be yours" in row["sentence"]
    assert "Not shown to be yours" in (tmp_path / "out/report.html").read_text("utf-8")
    ran = scan(tmp_path, f"{server.url}/feed.xml", "--allow-loopback", "--mine")
    assert (ran.code, ran.report["summary"]["items"]) == (0, 300)


def test_pages_that_name_each_other_show_that_they_are_one_persons(tmp_path, server):
    """rel=me in both directions; in one it shows nothing, since anybody can link."""
    pages = {"/one": f'<a rel="me" href="{server.url}/two">also me</a>', "/two": f'<a rel="me" href="{server.url}/one/">also me</a>'}
    for path, link in pages.items():
        server.put(path, f"<html><body><article><p>Words of {path}</p>{link}</article></body></html>")
    ran = scan(tmp_path, f"{server.url}/one", f"{server.url}/two", "--allow-loopback")
    assert [row["own"] for row in ran.report["coverage"]["addresses"]] == ["shown", "shown"]
    server.put("/two", "<html><body><article><p>Words of two</p></article></body></html>")
    ran = scan(tmp_path, f"{server.url}/one", f"{server.url}/two", "--allow-loopback")
    assert [row["own"] for row in ran.report["coverage"]["addresses"]] == ["not shown", "not shown"]


def test_lists_of_other_peoples_accounts_are_refused(tmp_path):
    """More than ten accounts of one platform in a run, before anything is asked; many addresses of one account are no list."""
    many = [f"https://social.example/@person{n}" for n in range(11)]
    ran = scan(tmp_path, *many, "--mine")
    assert ran.code == 2
    assert "11 people on social.example" in ran.err
    assert "own accounts" in ran.err
    ran = scan(tmp_path, *(f"https://person{n}.tumblr.com/" for n in range(11)))
    assert (ran.code, "11 people on Tumblr" in ran.err) == (2, True)


@pytest.mark.parametrize("text", ["https://x.com/a\nhttps://x.com/b\n", "@ana\n@ben\n", "@ana@social.example\r\n\r\n- @ben@social.example\r\n", '"https://x.com/a",\n"@ben"\n'])
def test_a_file_of_handles_is_refused_with_the_reason(tmp_path, text):
    """It is no export that could not be read; a letter that names an address is no list."""
    (tmp_path / "people.txt").write_text(text)
    ran = scan(tmp_path, "people.txt", "--mine")
    assert (ran.code, "lists are refused" in ran.err) == (2, True)
    (tmp_path / "people.txt").write_text(f"{text}and a sentence\n")
    assert scan(tmp_path, "people.txt").code == 3


def test_a_list_of_numbers_is_a_list_of_people_once_it_is_known_whose_they_are():
    """Posts by their number alone: asking ends at the eleventh writer."""
    from scanner.errors import UsageError
    from scanner.profiles import ask_all
    from tests.profiles.test_x_post import EMBED, embed
    from tests.profiles.web import Clock, fetcher, router, values

    routes = router()
    asked = routes.get(EMBED).mock(side_effect=[values(embed("words", f"person{n}")) for n in range(40)])
    with pytest.raises(UsageError, match="11 people on X"):
        ask_all([f"https://x.com/i/status/{n}" for n in range(1, 40)], fetcher(routes, Clock()))
    assert asked.call_count == 11
    routes.get(EMBED).mock(side_effect=[values(embed("words")) for _ in range(40)])
    assert len(ask_all([f"https://x.com/i/status/{n}" for n in range(1, 40)], fetcher(routes, Clock()))) == 39


# --- manners on the way ----------------------------------------------------------------------------------------------


def test_the_person_sees_what_is_asked_and_may_be_quiet(tmp_path, server):
    """What it costs at most before, how it ended after; a client's name in an address is not shown."""
    server.put("/quillon/feed.xml", rss("words"), kind="application/rss+xml")
    (tmp_path / "clients.txt").write_text("Quillon Vanterpool\n")
    args = (f"{server.url}/quillon/feed.xml", "--allow-loopback", "--mine", "--roster", "clients.txt")
    loud, quiet = scan(tmp_path, *args), scan(tmp_path, *args, "-q")
    assert "at most 300 requests" in loud.err
    assert "Read 1 public post" in loud.err
    assert "quillon" not in loud.err.casefold()
    assert quiet.err == ""


def test_a_request_waits_its_turn(tmp_path, server, monkeypatch):
    """As --pace says."""
    waited = []
    monkeypatch.setattr("scanner.profiles._fetch.rest", waited.append)
    wordpress(server)
    scan(tmp_path, server.url, "--allow-loopback", "--mine", "--pace", "3")
    assert len(waited) == 5
    assert all(2 < seconds <= 3 for seconds in waited)


def test_a_long_profile_is_read_as_fast_as_the_server_gives_it(tmp_path, server):
    """Without a pace nothing of ours is the limit: requests and parsing alone, hundreds of posts a second even on a busy machine."""
    from scanner.profiles import ask_all
    from scanner.profiles._fetch import Fetcher

    server.put("/api/v1/accounts/lookup", {"id": "1", "acct": "ana", "display_name": "Ana Ruiz", "note": "", "uri": "x"})
    for number in range(100):
        rows = [{"id": f"{number}-{n}", "uri": f"u{number}-{n}", "content": f"<p>An ordinary day, number {n}</p>", "created_at": "2019-03-14T21:07:00Z", "account": {"id": "1"}} for n in range(40)]
        onward = {"Link": f'<{server.url}/api/v1/accounts/1/statuses?page={number + 1}>; rel="next"'} if number < 99 else {}
        server.put(f"/api/v1/accounts/1/statuses?{'limit=40' if not number else f'page={number}'}", rows, **onward)
    began = time.thread_time()
    (inquiry,) = ask_all([f"{server.url}/@ana"], Fetcher(pace=0, loopback=True), declared=True)
    assert (sum(1 for _ in inquiry.records()), inquiry.outcome) == (4_000, "complete")
    assert 4_000 / (time.thread_time() - began) > 500


def test_nothing_is_loaded_for_the_web_unless_an_address_is_given(tmp_path):
    """An archive is read without a line of network code."""
    import subprocess
    import sys

    (tmp_path / "a.profile.jsonl").write_text(jsonl(owner(role="nurse"), item("1", STORY)))
    code = "import sys; from click.testing import CliRunner; from scanner.cli import main; CliRunner().invoke(main, ['scan', 'a.profile.jsonl', '-o', 'out', '--no-history', '-q']); print([m for m in ('httpx', 'httpcore') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert threading.active_count() < 50
