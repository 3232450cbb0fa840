"""RSS, Atom, JSON Feed: every shape gives the same entries, and broken or hostile ones say what is missing."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime

import httpx
import pytest

from scanner.profiles import _feed
from scanner.profiles._fetch import Reply
from tests.profiles.web import exactly, page, read, router, values, xml

URL = "https://blog.example/feed.xml"
RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Pat's notes</title><link>https://blog.example/</link>{more}
<item><title>Long day &amp;amp; night</title><link>/2019/long</link><guid isPermaLink="false">tag:1</guid><pubDate>Thu, 14 Mar 2019 21:07:00 -0500</pubDate>
<dc:creator>Pat Lee</dc:creator><description>Short…</description><content:encoded><![CDATA[<p>One.</p><p>Two<br>three <img src="x.jpg" alt="the ward door"></p>]]></content:encoded></item>
<item><link>https://blog.example/b</link><guid>https://blog.example/b</guid><description>&lt;p&gt;It began [&amp;hellip;]&lt;/p&gt;</description><author>pat@blog.example (Pat Lee)</author></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"><title>Pat's notes</title><author><name>Pat Lee</name></author>
<link rel="self" href="/feed.xml"/><entry><id>tag:1</id><title type="text">Long day &amp; night</title><link href="/2019/long"/><published>2019-03-14T21:07:00-05:00</published>
<content type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two&lt;br&gt;three &lt;img src="x.jpg" alt="the ward door"&gt;&lt;/p&gt;</content></entry>
<entry><id>tag:2</id><title type="html">&lt;b&gt;X&lt;/b&gt;</title><updated>2020-01-01T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Two &lt; three<br/>lines</p></div></content></entry></feed>"""


def fed(body: str | bytes, **headers: str) -> _feed.Feed:
    data = body.encode() if isinstance(body, str) else body
    found = _feed.parse(Reply(url=URL, status=200, headers={"content-type": "application/xml"} | headers, body=data))
    assert found is not None
    return found


def test_three_formats_one_entry():
    """Id, address, time with its zone, words without markup, alt text, author."""
    flat = {"version": "https://jsonfeed.org/version/1.1", "title": "Pat's notes", "authors": [{"name": "Pat Lee"}], "items": [{
        "id": "tag:1", "url": "https://blog.example/2019/long", "title": "Long day & night", "date_published": "2019-03-14T21:07:00-05:00",
        "content_html": '<p>One.</p><p>Two<br>three <img src="x.jpg" alt="the ward door"></p>',
    }]}  # fmt: skip
    for feed in (fed(RSS.replace("{more}", "")), fed(ATOM), fed(json.dumps(flat))):
        entry = feed.entries[0]
        assert (feed.title, entry.native, entry.url, entry.author) == ("Pat's notes", "tag:1", "https://blog.example/2019/long", "Pat Lee")
        assert entry.when == datetime(2019, 3, 15, 2, 7, tzinfo=UTC)
        assert entry.title in ("Long day & night", "Long day &amp; night")
        assert entry.words.text == "One.\n\nTwo\nthree"
        assert [m.alt for m in entry.words.media] == ["the ward door"]
        assert entry.text.endswith("\n\nOne.\n\nTwo\nthree")


def test_the_rest_of_an_atom_feed():
    """Markup as a tree, a title in HTML, a time of change where there is no other."""
    entry = fed(ATOM).entries[1]
    assert (entry.title, entry.words.text, entry.when, entry.url) == ("X", "Two < three\nlines", datetime(2020, 1, 1, tzinfo=UTC), None)


def test_rss_1_and_a_bare_guid():
    """Items beside the channel; a guid that is an address is one."""
    rdf = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title></channel>
    <item rdf:about="https://blog.example/1"><title>A</title><link>https://blog.example/1</link><description>words</description><dc:date>2004-05-06</dc:date></item></rdf:RDF>"""
    (entry,) = fed(rdf).entries
    assert (entry.native, entry.url, entry.text, entry.when) == ("https://blog.example/1", "https://blog.example/1", "A\n\nwords", datetime(2004, 5, 6, tzinfo=UTC))
    assert fed(RSS.replace("{more}", "")).entries[1].url == "https://blog.example/b"


@pytest.mark.parametrize("html", ["<!doctype html><html><body>rss</body></html>", "{}", "[1]", "", "plain", "<sitemapindex/>", '{"version": 3, "items": []}'])
def test_what_is_no_feed_is_none(html):
    """Nor is a feed told by the word in a text."""
    reply = Reply(url=URL, status=200, headers={"content-type": "text/html"}, body=html.encode())
    assert not _feed.is_feed(reply)
    assert _feed.parse(reply) is None


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<rss><channel><item><title>a&nbsp;b &eacute; &bogus; & c</title></item></channel></rss>", "a b é &bogus; & c"),
        ("<rss><channel><item><title>a\x0bb</title></item></channel></rss>", "ab"),
        ('<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><item><title>é</title></item></channel></rss>'.encode("latin-1"), "é"),
        ('<?xml version="1.0" encoding="windows-1252"?><rss><channel><item><title>“é”</title></item></channel></rss>'.encode("cp1252"), "“é”"),
        ("<rss><channel><item><title>é</title></item></channel></rss>".encode("utf-16"), "é"),
        ("\n \n<rss><channel><item><title>é</title></item></channel></rss>", "é"),
    ],
)  # fmt: skip
def test_usual_faults_are_mended(body, text):
    """Names of HTML's characters, a bare ampersand, control characters, old encodings."""
    feed = fed(body)
    assert [" ".join(e.text.split(" ")) for e in feed.entries] == [text]
    assert not feed.broken


def test_a_feed_that_breaks_off_gives_what_stands_before():
    """And says so: the end may hold what mattered."""
    routes = router()
    routes.get(URL).mock(xml(RSS.replace("{more}", "")[:-60]))
    found = read(URL, routes)
    assert found.texts[0].startswith("Long day")
    assert found.outcome == "bad_data"
    assert "could not be read to its end" in found.problems[0]
    assert "2 public posts were read before that" in found.problems[0]


BOMB = '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>'
READS_A_FILE = '<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&f;</title></item></channel></rss>'


@pytest.mark.parametrize("body", [BOMB, READS_A_FILE, "<rss><channel>" + "<a>" * 100_000, "<rss><channel>" + "<item/>" * 500_000])
def test_xml_that_attacks_is_refused(body):
    """Entities, depth, number: nothing is expanded, no file is read, no time is lost."""
    began = time.thread_time()
    found = _feed.parse(Reply(url=URL, status=200, headers={}, body=body.encode()))
    assert found is None or found.broken
    assert found is None or not any("root:" in e.title or "haha" in e.title for e in found.entries)
    assert time.thread_time() - began < 20


@pytest.mark.parametrize("part", ["<a" * 200_000, "&a" * 200_000, "…" + " " * 200_000 + "x", "<p>" * 100_000, "a@b " * 100_000, "(" * 100_000])
def test_long_nonsense_takes_no_time(part):
    """Patterns run over other people's texts."""
    began = time.thread_time()
    escaped = part.replace("&", "&amp;").replace("<", "&lt;")
    fed(f"<rss><channel><item><title>{escaped}</title><author>{escaped}</author><description>{escaped}</description></item></channel></rss>")
    fed(f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>{escaped}</title><content>{escaped}</content></entry></feed>')
    assert time.thread_time() - began < 20


# --- read as a source ------------------------------------------------------------------------------------------------


def test_a_feed_is_read_as_the_persons_posts():
    """And never called complete: older posts may still be public."""
    routes = router()
    routes.get(URL).mock(xml(RSS.replace("{more}", "")))
    found = read(URL, routes)
    assert [(i.kind, i.author, i.audience, i.platform) for i in found.items] == [("post", None, "public", "web")] * 2
    assert (found.outcome, found.inquiry.accounts[0].name) == ("partial_source", "Pat Lee")
    assert found.inquiry.sentence == "Read 2 public posts, back to 15 March 2019. This source lists only its newest; older ones may still be public."
    assert found.unread == {"the end of posts that the feed cuts short": 1}
    assert not found.problems
    assert found.items[0].source.input == found.items[0].source.member == URL


def test_further_pages_are_followed_on_the_same_host_only():
    """Once each: a next page that was seen, or that leads elsewhere, is the end."""

    def atom(ident: int, onward: str) -> str:
        return f'<feed xmlns="http://www.w3.org/2005/Atom"><link rel="next" href="{onward}"/><entry><id>{ident}</id><title>post {ident}</title></entry></feed>'

    routes = router()
    exactly(routes, URL).mock(xml(atom(1, "/feed.xml?page=2")))
    exactly(routes, f"{URL}?page=2").mock(xml(atom(2, "/feed.xml?page=3")))
    exactly(routes, f"{URL}?page=3").mock(xml(atom(3, "https://elsewhere.example/feed.xml")))
    assert read(URL, routes).texts == ["post 1", "post 2", "post 3"]
    routes = router()
    routes.get(URL).mock(xml(atom(1, "/feed.xml")))
    assert read(URL, routes).texts == ["post 1"]


def several() -> httpx.Response:
    items = "".join(f"<item><guid>{n}</guid><dc:creator>{who}</dc:creator><title>by {who}</title></item>" for n, who in enumerate(["Pat Lee", "Sam Roe", "pat lee"]))
    return xml(f'<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>{items}</channel></rss>')


def test_where_several_write_nobody_is_guessed():
    """The name in --me decides; without it the feed is not read as anybody's."""
    routes = router()
    routes.get(URL).mock(several())
    found = read(URL, routes)
    assert (found.outcome, found.items) == ("bad_data", [])
    assert "nothing says which of them you are" in found.problems[0]
    assert "3 people" in found.problems[0]
    found = read(URL, routes, names=["Sam Roe"])
    assert (found.mine, [who for who, _ in found.others]) == (["by Sam Roe"], ["Pat Lee", "pat lee"])


def test_a_feed_of_comments_is_what_others_say():
    """Also those under the owner's name: a feed does not know who was logged in."""
    url = "https://blog.example/comments/feed/"
    routes = router()
    routes.get(url).mock(xml('<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Comments for Pat</title><item><title>By: Kim</title><dc:creator>Kim</dc:creator><description>you helped my son</description></item></channel></rss>'))
    found = read(url, routes)
    assert [(i.kind, i.author, i.text) for i in found.items] == [("comment", "Kim", "you helped my son")]


def test_an_empty_feed_is_empty():
    """Which is no failure, and no finding."""
    routes = router()
    routes.get(URL).mock(xml("<rss><channel><title>x</title></channel></rss>"))
    found = read(URL, routes)
    assert (found.outcome, found.problems) == ("empty", [])


def test_a_host_that_changes_its_mind_half_way_ends_in_an_outcome():
    """What was read stays read."""
    first = '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="next" href="?2"/><entry><id>1</id><title>one</title></entry></feed>'
    for answer, outcome in ((page("<p>hello"), "bad_data"), (values({}), "bad_data"), (httpx.Response(403), "blocked"), (httpx.Response(500), "offline"), (httpx.Response(429), "rate_limited")):
        routes = router()
        exactly(routes, URL).mock(xml(first))
        exactly(routes, f"{URL}?2").mock(answer)
        found = read(URL, routes)
        assert (found.texts, found.outcome) == (["one"], outcome)
        assert "1 public post was read before that" in found.problems[0]
