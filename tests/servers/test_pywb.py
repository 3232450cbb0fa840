"""pywb as an archive with an index: the shape of Common Crawl's answers is its own, that of the Wayback Machine is put before it here."""

from __future__ import annotations

import json
import urllib.request
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from scanner.tables import table
from tests.profiles.web import serving
from tests.servers.reading import scan
from tests.servers.rig import PIP, PLACE, answers, done, free_port, missing, program, running

RECORD = """
import io, sys
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter
with open(sys.argv[1], "wb") as out:
    writer = WARCWriter(out, gzip=True)
    for when, url in (line.split() for line in sys.stdin.read().splitlines()):
        head = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.0")
        writer.write_record(writer.create_warc_record(url, "response", payload=io.BytesIO(b"<p>kept"), http_headers=head, warc_headers_dict={"WARC-Date": when}))
"""
TOLD = "My 2pm today, the 34 year old teller at the Millbrook bank on Elm Street, cried for an hour about her husband's overdose. Worst session of my week."


@pytest.fixture
def site():
    """A feed with one story, and pages that the archive knows or does not."""
    with serving() as made:
        entries = "".join(f"<item><guid>{n}</guid><link>{made.url}/2019/{n}</link><title></title><description>{text}</description></item>" for n, text in (("story", TOLD), ("walk", "A walk by the river.")))
        made.put("/feed.xml", f'<?xml version="1.0"?><rss version="2.0"><channel><title>Notes</title>{entries}</channel></rss>', kind="application/rss+xml")
        yield made


@pytest.fixture
def archive(tmp_path, site):
    """pywb with two captures of the story and one of something that is nobody's."""
    wayback, manager = program("wayback", PIP), program("wb-manager", PIP)
    python = PLACE / "venv" / "bin" / "python"
    if not python.exists():
        missing("warcio", PIP)
    place, port = tmp_path / "pywb", free_port()
    place.mkdir()
    kept = [("2019-04-01T12:00:00Z", f"{site.url}/2019/story"), ("2022-04-01T12:00:00Z", f"{site.url}/2019/story"), ("2020-01-01T00:00:00Z", f"{site.url}/2020/else")]
    done(python, "-c", RECORD, place / "site.warc.gz", stdin="\n".join(" ".join(row) for row in kept))
    done(manager, "init", "ia", cwd=place)
    done(manager, "add", "ia", place / "site.warc.gz", cwd=place)
    url = f"http://127.0.0.1:{port}"
    with running(wayback, "-b", "127.0.0.1", "-p", port, log=tmp_path / "pywb.log", ready=lambda: answers(f"{url}/ia/cdx?url=x&output=json"), cwd=place):
        yield f"{url}/ia/cdx"


def as_wayback(index: str):
    """pywb's lines as the array of arrays that the Wayback Machine sends."""

    def answer(handler) -> None:
        query = {k: v[0] for k, v in parse_qs(urlsplit(handler.path).query).items() if k != "fl"}
        with urllib.request.urlopen(f"{index}?{urlencode(query)}", timeout=30) as reply:
            rows = [json.loads(line) for line in reply.read().splitlines() if line.strip()]
        table_ = [["timestamp", "original", "statuscode", "mimetype"], *([r["timestamp"], r["url"], r["status"], r["mime"]] for r in rows)] if rows else []
        handler.send(json.dumps(table_).encode(), kind="application/json")

    return answer


def test_what_two_archives_keep_of_a_flagged_post(tmp_path, site, archive, monkeypatch):
    """First and last copy, by item; what else is kept of the site is not told, and the profile was never kept."""
    with serving() as front:
        front.put("/collinfo.json", [{"id": "one", "cdx-api": archive}])
        front.routes["/cdx"] = as_wayback(archive)
        monkeypatch.setitem(table("web")["archives"]["wayback"], "index", f"{front.url}/cdx")
        monkeypatch.setitem(table("web")["archives"]["common_crawl"], "index", f"{front.url}/collinfo.json")
        (tmp_path / "me.toml").write_text('role = "therapist"\nplace = "Millbrook"\n')
        found = scan(tmp_path, f"{site.url}/feed.xml", "--check-archives", "--me", "me.toml")
    assert found.ran.code == 0, found.ran.err
    kept = found.ran.report["coverage"]["archives"]
    (flagged,) = [i["id"] for i in found.ran.report["items"] if i["advice"] in ("review", "delete", "delete_now")]
    times = {"first": "2019-04-01T12:00:00+00:00", "last": "2022-04-01T12:00:00+00:00", "count": 2, "items": [flagged], "url": f"{site.url}/2019/story"}
    assert [{k: c[k] for k in times} for c in kept["captures"]] == [times, times]
    assert [(s["outcome"], s["held"]) for s in kept["services"]] == [("complete", 1), ("complete", 1)]
    page = (tmp_path / "out/report.html").read_text("utf-8")
    assert "What outlives deletion" in page
    print(json.dumps(kept["services"], indent=1))
