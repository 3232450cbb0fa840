"""Web archives: asked only when asked for, sent addresses only, and no failure reads as no copies."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import httpx
import jsonschema
import pytest

from scanner import report
from scanner.profiles._archives import Wanted, check, key
from scanner.tables import table
from tests.builders import exposure, item, jsonl, owner, tweet, x_archive, zip_file
from tests.profiles.test_scan import rss
from tests.profiles.web import Clock, Server, fetcher, page, router, serving, values

TOLD = "My 2pm today, the 34 year old teller at the Millbrook bank on Elm Street, cried for an hour about her husband's overdose. Worst session of my week."

CDX, CRAWLS = "https://web.archive.org/cdx/search/cdx", "https://index.commoncrawl.org/collinfo.json"
CRAWL = "https://index.commoncrawl.org/CC-MAIN-2026-40-index"
HEAD = ["timestamp", "original", "statuscode", "mimetype"]
POST = "https://pat.example/2019/a"
WANTED = Wanted(profiles=("https://pat.example/",), posts={POST: ("i1",), "https://pat.example/2020/b#c": ("i2", "i3")})


def archives(wayback=None, crawls=None, crawl=None):
    routes = router()
    routes.get(CDX).mock(wayback or values([]))
    routes.get(CRAWLS).mock(crawls or values([{"id": "CC-MAIN-2026-40", "cdx-api": CRAWL}]))
    routes.get(CRAWL).mock(crawl or httpx.Response(404, json={"message": "No Captures found"}))
    return routes


def asked(routes, wanted=WANTED):
    clock = Clock()
    found = check(fetcher(routes, clock), wanted)
    return found, clock


def rows(*pairs):
    return values([HEAD, *([at, url, "200", "text/html"] for at, url in pairs)])


def test_what_an_archive_keeps_is_told_by_address():
    """The profile and the posts, each with its first and last copy; what else is below the profile is nobody's business."""
    lines = "\n".join(json.dumps({"urlkey": "x", "timestamp": "20210203040506", "url": u, "status": "200"}) for u in ("https://www.pat.example/2019/a/", "https://pat.example/2021/other"))
    found, clock = asked(archives(
        rows(("20190401120000", "http://www.pat.example:80/2019/A/"), ("20220401120000", POST), ("20190401120000", "https://pat.example/"), ("20200101000000", "https://pat.example/2030/z"), ("never", POST)),
        crawl=httpx.Response(200, text=lines),
    ))  # fmt: skip
    wayback, crawl = found["services"]
    assert wayback["sentence"] == "The Wayback Machine has copies of 2 of the 3 addresses that were asked for."
    assert (wayback["outcome"], wayback["asked"], wayback["held"]) == ("complete", 3, 2)
    assert crawl["sentence"] == "Common Crawl in its newest crawl has copies of 1 of the 3 addresses that were asked for."
    assert found["captures"] == [
        {"service": "wayback", "url": POST, "items": ["i1"], "first": "2019-04-01T12:00:00+00:00", "last": "2022-04-01T12:00:00+00:00", "count": 2, "view": f"https://web.archive.org/web/20220401120000/{POST}"},
        {"service": "wayback", "url": "https://pat.example/", "items": [], "first": "2019-04-01T12:00:00+00:00", "last": "2019-04-01T12:00:00+00:00", "count": 1, "view": "https://web.archive.org/web/20190401120000/https://pat.example/"},
        {"service": "common_crawl", "url": POST, "items": ["i1"], "first": "2021-02-03T04:05:06+00:00", "last": "2021-02-03T04:05:06+00:00", "count": 1, "view": None},
    ]  # fmt: skip
    assert min(clock.slept) >= 1.4


def test_where_the_profile_is_known_its_posts_are_not_named():
    """One question about all that is below it; a post elsewhere is asked for by itself, without its fragment."""
    found, _ = asked(archives(), Wanted(profiles=("https://social.example/@pat",), posts={"https://social.example/@pat/1": ("a",), "https://else.example/p#x": ("b",), "https://else.example/p#y": ("c",)}))
    sent = [parse_qs(urlsplit(r["url"]).query) for r in found["requests"] if r["url"].startswith(CDX)]
    assert [(q["url"][0], q.get("matchType")) for q in sent] == [("https://social.example/@pat", None), ("https://social.example/@pat/", ["prefix"]), ("https://else.example/p", None)]
    assert {k for q in sent for k in q} == {"url", "matchType", "output", "limit", "fl"}


def test_a_site_with_two_names_is_asked_for_under_both():
    """And a copy under either is a copy."""
    routes = archives(rows(("20190401120000", "https://twitter.com/Pat/status/7")))
    found, _ = asked(routes, Wanted(profiles=("https://x.com/pat",), posts={"https://x.com/pat/status/7": ("a",)}))
    assert [(c["url"], c["items"]) for c in found["captures"]] == [("https://x.com/pat/status/7", ["a"])]
    sent = [parse_qs(urlsplit(r["url"]).query)["url"][0] for r in found["requests"] if r["url"].startswith(CDX)]
    assert sent == ["https://x.com/pat", "https://x.com/pat/", "https://twitter.com/pat", "https://twitter.com/pat/"]
    assert key("https://mobile.twitter.com/Pat/") == key("http://www.x.com/pat") == "x.com/pat"


@pytest.mark.parametrize("url", ["http://127.0.0.1/a", "http://10.0.0.1/a", "https://intranet/a", "https://a@b.example/", "https://pat.example/a?token=abc", "file:///etc/passwd", "x"])
def test_addresses_that_are_nobodys_business_are_not_sent(url):
    """Inside a network, with a key or a password in them, or none at all."""
    found, _ = asked(archives(), Wanted(profiles=(url,), posts={url: ("a",)}))
    assert not any(r["url"].startswith(CDX) for r in found["requests"])


@pytest.mark.parametrize(
    ("answer", "outcome", "said"),
    [
        (httpx.Response(429), "rate_limited", "pause"), (httpx.Response(403), "blocked", "refused"), (httpx.Response(500), "offline", "error"), (page("<h1>sorry"), "bad_data", "JSON"), (values({"a": 1}), "bad_data", "captures"),
        (values([["a"], 3]), "bad_data", "captures"), (values([["a", "b"]]), "bad_data", "form"), (httpx.ConnectError("x"), "offline", "reached"), (httpx.Response(200, content=b"[" * 100_000), "bad_data", "JSON"),
    ],
)  # fmt: skip
def test_an_archive_that_does_not_answer_is_told(answer, outcome, said):
    """Never as no copies; the other one is asked all the same."""
    routes = archives()
    routes.get(CDX).mock(**({"side_effect": answer} if isinstance(answer, Exception) else {"return_value": answer}))
    found, _ = asked(routes)
    wayback, crawl = found["services"]
    assert (wayback["outcome"], said in wayback["sentence"], "not asked to the end" in wayback["sentence"]) == (outcome, True, True)
    assert crawl["outcome"] == "complete"


def test_a_site_that_was_taken_out_is_good_news_and_ends_nothing():
    """The archive says so in a header."""
    taken = httpx.Response(403, headers={"x-archive-wayback-runtime-error": "AdministrativeAccessControlException: Blocked Site Error"})
    found, _ = asked(archives(taken))
    assert found["services"][0]["outcome"] == "complete"
    assert "shows nothing of pat.example" in found["services"][0]["sentence"]


@pytest.mark.parametrize("broad", [httpx.Response(504), rows(*(("20190401120000", f"https://pat.example/{n}") for n in range(3)))])
def test_too_broad_a_question_is_put_anew_post_by_post(broad, monkeypatch):
    """Where the archive gives up on it, or has more than one answer holds."""
    monkeypatch.setitem(table("web")["archives"]["wayback"], "rows", 3)
    routes = router()

    def answer(request):
        query = parse_qs(request.url.query.decode())
        return broad if "matchType" in query else rows(("20190401120000", POST)) if query["url"] == [POST] else values([])

    routes.get(CDX).mock(side_effect=answer)
    routes.get(CRAWLS).mock(values([]))
    found, _ = asked(routes)
    assert [c["url"] for c in found["captures"]] == [POST]
    assert found["services"][0]["asked"] == 3
    assert found["services"][1]["outcome"] == "bad_data"


def test_questions_are_bounded(monkeypatch):
    """What was not asked for is not called free of copies."""
    monkeypatch.setitem(table("web")["archives"]["wayback"], "single", 2)
    found, _ = asked(archives(), Wanted(posts={f"https://p{n}.example/": (f"i{n}",) for n in range(5)}))
    assert found["services"][0]["sentence"].endswith("Nothing is known of 3 of them.")
    assert (found["services"][0]["asked"], sum(r["url"].startswith(CDX) for r in found["requests"])) == (2, 2)


def test_robots_txt_of_an_archive_is_obeyed():
    """As anybody's."""
    routes = archives()
    routes.get("https://web.archive.org/robots.txt").mock(httpx.Response(200, text="User-agent: *\nDisallow: /cdx"))
    assert asked(routes)[0]["services"][0]["outcome"] == "robots_disallowed"


def test_a_crawl_is_asked_where_the_index_is_and_nowhere_else():
    """A list that leads elsewhere is not followed."""
    found, _ = asked(archives(crawls=values([{"cdx-api": "https://evil.example/x"}, {"cdx-api": 3}, 4])))
    assert found["services"][1]["outcome"] == "bad_data"
    assert not any("evil" in r["url"] for r in found["requests"])


# --- the command -----------------------------------------------------------------------------------------------------


@pytest.fixture
def server(monkeypatch):
    """A feed, and both archives, on this computer."""
    with serving() as made:
        facts = table("web")["archives"]
        monkeypatch.setitem(facts["wayback"], "index", f"{made.url}/cdx")
        monkeypatch.setitem(facts["common_crawl"], "index", f"{made.url}/collinfo.json")
        made.put("/collinfo.json", [{"id": "one", "cdx-api": f"{made.url}/one-index"}])
        made.put("/one-index", {"message": "No Captures found"}, 404)
        yield made


def blog(server: Server) -> str:
    link = f"<link>{server.url}/2019/story</link>"
    server.put("/feed.xml", rss(TOLD).replace("<title></title>", f"<title></title>{link}"), kind="application/rss+xml")
    server.put("/cdx", [HEAD, ["20190401120000", f"{server.url}/2019/story", "200", "text/html"], ["20190401120000", f"{server.url}/feed.xml", "200", "text/html"]])
    return f"{server.url}/feed.xml"


def scan(home, *args):
    (home / "me.toml").write_text('role = "therapist"\nplace = "Millbrook"\n')
    return exposure(home, "scan", *args, "--me", "me.toml", "-o", "out", "--workers", "1", "--allow-loopback", "--no-history")


def test_the_report_says_what_outlives_deletion(tmp_path, server):
    """Of a flagged post and of the profile, with how to ask for removal; only addresses were sent, and each request is listed."""
    ran = scan(tmp_path, blog(server), "--mine", "--check-archives")
    assert ran.code == 0, ran.err
    assert ran.report["items"][0]["advice"] in ("review", "delete", "delete_now")
    kept = ran.report["coverage"]["archives"]
    assert (kept["asked"], [(c["url"].removeprefix(server.url), bool(c["items"])) for c in kept["captures"]]) == (True, [("/2019/story", True), ("/feed.xml", False)])
    jsonschema.Draft202012Validator(report.schema()).validate(ran.report)
    drawn = (tmp_path / "out/report.html").read_text("utf-8")
    assert "What outlives deletion" in drawn
    assert "info@archive.org" in drawn
    assert "item 1 of this report" in drawn
    assert "https://archive.ph/" in drawn
    assert "Asking The Wayback Machine about 2 of your addresses" in ran.err
    assert len(ran.report["coverage"]["requests"]) == len(server.asked)
    words = {w.lower() for w in TOLD.split() if len(w) > 5}
    assert not [path for path in server.paths if "/cdx" in path and any(w in path.lower() for w in words)]


def test_nothing_is_asked_unless_it_is_asked_for(tmp_path, server):
    """And the report does not speak of it."""
    ran = scan(tmp_path, blog(server), "--mine")
    assert "archives" not in ran.report["coverage"]
    assert not [path for path in server.paths if "cdx" in path or "collinfo" in path]
    assert "What outlives deletion" not in (tmp_path / "out/report.html").read_text("utf-8")


def test_nothing_is_asked_of_an_account_that_is_nobodys(tmp_path, server):
    """It would tell an archive of a person who has not agreed; the report says why."""
    ran = scan(tmp_path, blog(server), "--check-archives")
    kept = ran.report["coverage"]["archives"]
    assert (kept["asked"], kept["services"], "--mine" in kept["reason"]) == (False, [], True)
    assert not [path for path in server.paths if "cdx" in path]
    assert "Web archives were not asked" in (tmp_path / "out/report.html").read_text("utf-8")
    (tmp_path / "a.profile.jsonl").write_text(jsonl(owner(role="nurse"), item("1", TOLD, url="https://x.com/ana_ruiz/status/1")))
    ran = exposure(tmp_path, "scan", "a.profile.jsonl", "-o", "out", "--workers", "1", "--check-archives", "--no-history")
    assert ran.report["coverage"]["archives"]["asked"] is False


def test_an_export_is_its_owners(tmp_path, server):
    """Only they are given it: its public profile is asked for, and what was never public is not."""
    zip_file(tmp_path / "twitter.zip", x_archive([tweet(1, TOLD)]))
    server.put("/cdx", [])
    ran = scan(tmp_path, "twitter.zip", "--check-archives")
    assert ran.report["coverage"]["archives"]["asked"] is True
    sent = [parse_qs(urlsplit(path).query)["url"][0] for path in server.paths if path.startswith("/cdx")]
    assert sent == ["https://x.com/ana_ruiz", "https://x.com/ana_ruiz/", "https://twitter.com/ana_ruiz", "https://twitter.com/ana_ruiz/"]


def test_ctrl_c_keeps_what_was_found(tmp_path, server, monkeypatch):
    """The report is written, and says that asking was stopped."""
    url = blog(server)

    def stop(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("scanner.profiles._archives._CommonCrawl.ask", stop)
    ran = scan(tmp_path, url, "--mine", "--check-archives")
    kept = ran.report["coverage"]["archives"]
    assert [s["outcome"] for s in kept["services"]] == ["complete", "stopped"]
    assert len(kept["captures"]) == 2


def test_times_are_read_as_they_stand():
    """Fourteen digits in UTC; anything else is no capture."""
    found, _ = asked(archives(rows(("20190401120000", POST), ("20191401120000", POST), ("2019", POST))))
    (capture,) = found["captures"]
    assert (datetime.fromisoformat(capture["first"]), capture["count"]) == (datetime(2019, 4, 1, 12, tzinfo=UTC), 1)
