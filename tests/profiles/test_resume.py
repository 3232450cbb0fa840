"""What a later scan of an address knows of an earlier one: where it stopped, what is gone, whose account it is."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import jsonschema
import pytest

from scanner import report
from scanner.cli import LINES
from tests.builders import exposure, item, jsonl, owner
from tests.profiles.test_scan import rss
from tests.profiles.web import Server, serving
from tests.test_hostile import STORY


@pytest.fixture
def server():
    with serving() as made:
        yield made


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch):
    monkeypatch.setattr("scanner.profiles._fetch.rest", lambda _seconds: None)


@pytest.fixture
def data(tmp_path) -> Path:
    return tmp_path / "data" / "exposure"


def scan(home, *args):
    return exposure(home, "scan", *args, "-o", "out", "--workers", "1", "--allow-loopback", "--skip", "bios")


class Timeline:
    """A Mastodon account whose posts can be written and deleted, in pages by `max_id`, with validators where they are asked for."""

    def __init__(self, server: Server, numbers, size: int = 3, *, validators: bool = False, note: str = "") -> None:
        self.server, self.numbers, self.size, self.validators = server, list(numbers), size, validators
        self.note, self.fails, self.unchanged = note, set[str](), 0
        server.routes["/api/v1/accounts/lookup"] = lambda h: h.send(json.dumps({"id": "1", "acct": "ana", "display_name": "Ana Ruiz", "note": self.note, "uri": "x"}).encode(), kind="application/json")
        server.routes["/api/v1/accounts/1/statuses"] = self.answer

    @property
    def url(self) -> str:
        return f"{self.server.url}/@ana"

    def asked(self) -> list[str]:
        """Pages that were asked for since the last look."""
        found = [path.partition("?")[2] for path, _ in self.server.asked if "statuses" in path]
        self.server.asked.clear()
        return found

    def answer(self, handler) -> None:
        query = handler.path.partition("?")[2]
        if query in self.fails:
            handler.send(b"", 429, Retry_After="99999")
            return
        before = int(query.removeprefix("max_id=")) if query.startswith("max_id") else 10**9
        page = sorted((n for n in self.numbers if n < before), reverse=True)[: self.size]
        body = json.dumps([{"id": str(n), "uri": f"u{n}", "content": f"<p>{STORY if n == 1 else f'An ordinary day, number {n}'}</p>", "created_at": "2019-03-14T21:07:00Z", "account": {"id": "1"}} for n in page]).encode()
        tag = f'"{hash(body)}"'
        if self.validators and handler.headers.get("If-None-Match") == tag:
            self.unchanged += 1
            handler.send(b"", 304)
            return
        onward = {"Link": f'<{self.server.url}/api/v1/accounts/1/statuses?max_id={page[-1]}>; rel="next"'} if page else {}
        handler.send(body, kind="application/json", **onward, **({"ETag": tag} if self.validators else {}))


def texts(home) -> list[str]:
    rows = [json.loads(row) for row in (home / "out" / LINES).read_text("utf-8").splitlines()]
    return [r["text"] for r in rows if r["type"] == "item"]


# --- going on --------------------------------------------------------------------------------------------------------


def test_a_stopped_reading_goes_on_where_it_stopped(tmp_path, server, data):
    """What was read is not asked for again, what came since is; in the end nothing is missing, nothing twice, and the file goes."""
    posts = Timeline(server, range(1, 13))
    posts.fails = {"max_id=7"}
    ran = scan(tmp_path, posts.url, "--mine")
    assert (ran.code, ran.report["summary"]["items"]) == (4, 6)
    assert "go on where it stopped" in ran.err
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["items.csv", LINES, "report.html", "report.json"]
    assert posts.asked() == ["limit=40", "max_id=10", "max_id=7"]
    posts.numbers.append(13)
    posts.fails = set()
    ran = scan(tmp_path, posts.url, "--mine")
    assert posts.asked() == ["limit=40", "max_id=11", "max_id=7", "max_id=4", "max_id=1"]
    assert (ran.code, ran.report["summary"]["items"]) == (0, 13)
    (row,) = ran.report["coverage"]["addresses"]
    assert (row["outcome"], row["end_reached"]) == ("complete", True)
    assert "taken from the file beside this report" in row["notes"][-1]
    assert not (tmp_path / "out" / LINES).exists()
    assert not (data / "addresses.json").exists()
    jsonschema.Draft202012Validator(report.schema()).validate(ran.report)


def test_what_is_remembered_of_pages_is_no_page(tmp_path, server, data):
    """Marks and sealed facts, closed to others; `purge` leaves none, `--no-history` keeps none and writes no items unasked."""
    posts = Timeline(server, range(1, 13))
    posts.fails = {"max_id=7"}
    scan(tmp_path, posts.url, "--mine")
    kept = data / "addresses.json"
    body = kept.read_bytes()
    assert all(word not in body for word in (b"ordinary", b"127.0.0.1", b"max_id", b"ana", b"u12"))
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    exposure(tmp_path, "purge", "--yes")
    assert not kept.exists()
    ran = scan(tmp_path, posts.url, "--mine", "--no-history")
    assert not kept.exists()
    assert not (tmp_path / "out" / LINES).exists()
    assert "go on" not in ran.err


@pytest.mark.parametrize("damage", [lambda p: p.unlink(), lambda p: p.write_text("{"), lambda p: p.write_text(p.read_text("utf-8").replace("u11", "u99"))])
def test_without_what_was_read_everything_is_asked_again(tmp_path, server, damage):
    """The items are taken from the file or from the source, never from anywhere else; a page that misses one is asked for."""
    posts = Timeline(server, range(1, 13))
    posts.fails = {"max_id=7"}
    scan(tmp_path, posts.url, "--mine")
    damage(tmp_path / "out" / LINES)
    posts.fails, _ = set(), posts.asked()
    ran = scan(tmp_path, posts.url, "--mine")
    assert "limit=40" in posts.asked()
    assert (ran.code, ran.report["summary"]["items"]) == (0, 12)


@pytest.mark.parametrize("damage", [b"", b"{", b'{"1": "x"}', b"[1]", b'{"1": 2}'])
def test_damaged_memory_is_no_memory(tmp_path, server, data, damage):
    """It costs requests and nothing else."""
    posts = Timeline(server, range(1, 7))
    posts.fails = {"max_id=4"}
    scan(tmp_path, posts.url, "--mine")
    (data / "addresses.json").write_bytes(damage)
    posts.fails = set()
    assert scan(tmp_path, posts.url, "--mine").report["summary"]["items"] == 6


def test_pages_that_did_not_change_are_not_sent_again(tmp_path, server):
    """Validators by the address of each page; a page that changed comes whole."""
    posts = Timeline(server, range(1, 10), validators=True)
    args = (posts.url, "--mine", "-f", "json,profile.jsonl")
    first = scan(tmp_path, *args)
    before = texts(tmp_path)
    second = scan(tmp_path, *args)
    assert posts.unchanged >= 3
    assert (texts(tmp_path), second.report["history"]["unchanged"]) == (before, 9)
    assert second.report["coverage"]["addresses"][0]["bytes"] < first.report["coverage"]["addresses"][0]["bytes"]
    posts.numbers.remove(5)
    third = scan(tmp_path, *args)
    assert (third.report["summary"]["items"], third.report["history"]["gone"]) == (8, 1)


def test_an_account_that_is_not_shown_to_be_ones_own_is_not_gone_on_with(tmp_path, server, data):
    """A little today and a little tomorrow would add up."""
    posts = Timeline(server, range(1, 13))
    posts.fails = {"max_id=7"}
    ran = scan(tmp_path, posts.url)
    assert "go on" not in ran.err
    assert not (data / "addresses.json").exists()
    assert not (tmp_path / "out" / LINES).exists()


# --- what is gone ----------------------------------------------------------------------------------------------------


def test_only_an_address_that_was_read_to_its_end_says_what_is_gone(tmp_path, server):
    """A capped, paused or newest-only reading calls nothing gone that it did not reach."""
    posts = Timeline(server, range(1, 13))
    assert scan(tmp_path, posts.url, "--mine").report["summary"]["items"] == 12
    posts.numbers.remove(11)
    posts.numbers.remove(2)
    posts.fails = {"max_id=6"}
    paused = scan(tmp_path, posts.url, "--mine")
    assert paused.report["coverage"]["addresses"][0]["end_reached"] is False
    assert (paused.report["history"]["gone"], paused.report["history"]["not_met"] > 0) == (0, True)
    posts.fails = set()
    (tmp_path / "out" / LINES).unlink()
    whole = scan(tmp_path, posts.url, "--mine")
    assert whole.report["history"]["gone"] == 2
    assert {g["native_id"] for g in whole.report["gone"]} == {"u11", "u2"}


def test_a_capped_reading_beside_a_whole_archive_calls_nothing_gone(tmp_path, server, monkeypatch):
    """The archive is whole, the address was not: its posts may still be there."""
    from scanner.tables import table

    posts = Timeline(server, range(1, 13))
    (tmp_path / "a.profile.jsonl").write_text(jsonl(owner(role="nurse"), item("1", STORY), item("2", "an ordinary day")))
    assert scan(tmp_path, posts.url, "a.profile.jsonl", "--mine").report["summary"]["items"] == 14
    monkeypatch.setitem(table("web")["caps"]["own"], "items", 4)
    ran = scan(tmp_path, posts.url, "a.profile.jsonl", "--mine", "-f", "json")
    assert ran.report["coverage"]["addresses"][0]["outcome"] == "partial_cap"
    assert ran.report["history"]["gone"] == 0


def test_a_feed_that_lists_its_newest_says_nothing_of_older_ones(tmp_path, server):
    """That they fell off its end is no deletion."""
    server.put("/feed.xml", rss("one", "two", STORY), kind="application/rss+xml")
    scan(tmp_path, f"{server.url}/feed.xml", "--mine")
    server.put("/feed.xml", rss("one"), kind="application/rss+xml")
    ran = scan(tmp_path, f"{server.url}/feed.xml", "--mine")
    assert (ran.report["history"]["gone"], ran.report["history"]["not_met"]) == (0, 2)


def test_what_one_address_reached_says_nothing_of_another(tmp_path, server):
    """A feed of three posts beside a blog of many: its end is not the blog's."""
    for path, entries in {"/a/feed.xml": ("one", "two", STORY), "/b/feed.xml": ("two", "three")}.items():
        total = '<opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">{0}</opensearch:totalResults>'
        rows = "".join(f"<entry><id>{server.url}/{e[:5]}</id><title></title><content>{e}</content><author><name>Ana Ruiz</name></author></entry>" for e in entries)
        server.put(path, f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title>{total.format(len(entries))}{rows}</feed>', kind="application/atom+xml")
    first = scan(tmp_path, f"{server.url}/a/feed.xml", "--mine")
    assert first.report["coverage"]["addresses"][0]["end_reached"] is True
    ran = scan(tmp_path, f"{server.url}/b/feed.xml", "--mine")
    assert (ran.report["history"]["new"], ran.report["history"]["unchanged"], ran.report["history"]["gone"]) == (1, 1, 0)


# --- whose account ---------------------------------------------------------------------------------------------------


def test_a_code_in_the_profile_text_shows_whose_account_it_is(tmp_path, server):
    """The program names it, the person puts it there, and then more is read; another installation's code proves nothing here."""
    posts = Timeline(server, range(1, 300), size=40, note="<p>Nurse</p>")
    ran = scan(tmp_path, posts.url)
    (row,) = ran.report["coverage"]["addresses"]
    assert (row["own"], row["outcome"], ran.report["summary"]["items"]) == ("not shown", "partial_cap", 199)
    assert row["code"].startswith("exposure-")
    assert row["code"] in ran.err
    assert row["code"] in (tmp_path / "out/report.html").read_text("utf-8")
    posts.note = f"<p>Nurse. {row['code'].upper()}</p>"
    ran = scan(tmp_path, posts.url)
    (row,) = ran.report["coverage"]["addresses"]
    assert (row["own"], row["code"], row["outcome"], ran.report["summary"]["items"]) == ("code", None, "complete", 299)
    jsonschema.Draft202012Validator(report.schema()).validate(ran.report)
    assert "the code that this program gave you" in (tmp_path / "out/report.html").read_text("utf-8")
    exposure(tmp_path, "purge", "--yes")
    assert scan(tmp_path, posts.url).report["coverage"]["addresses"][0]["own"] == "not shown"


def test_a_code_holds_for_a_day_or_two(tmp_path):
    """And for one address."""
    from datetime import UTC, datetime, timedelta

    from scanner.history import Addresses, History

    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    addresses = Addresses(History.open(now, tmp_path / "d"))
    today, yesterday = addresses.codes("https://a.example/", now)
    assert addresses.codes("https://a.example/", now + timedelta(days=1))[1] == today != yesterday
    assert today not in addresses.codes("https://a.example/", now + timedelta(days=2))
    assert today not in addresses.codes("https://b.example/", now)


def test_without_history_there_is_no_code(tmp_path, server):
    """Nothing is kept by which it could be known again."""
    posts = Timeline(server, range(1, 5))
    ran = scan(tmp_path, posts.url, "--no-history")
    assert ran.report["coverage"]["addresses"][0]["code"] is None


def test_a_code_in_the_head_of_a_page_shows_whose_it_is(tmp_path, server):
    """Not one in its text, where a visitor's comment could put it."""
    server.put("/", f"<html><body><article><p>{STORY}</p></article></body></html>")
    code = scan(tmp_path, f"{server.url}/").report["coverage"]["addresses"][0]["code"]
    server.put("/", f"<html><body><article><p>{STORY} {code}</p></article></body></html>")
    assert scan(tmp_path, f"{server.url}/").report["coverage"]["addresses"][0]["own"] == "not shown"
    server.put("/", f'<html><head><meta name="exposure-code" content="{code}"></head><body><article><p>{STORY}</p></article></body></html>')
    assert scan(tmp_path, f"{server.url}/").report["coverage"]["addresses"][0]["own"] == "code"
