"""Personal websites: the writer's words without the furniture, each comment to whoever signed it, and nothing outside the site."""

from __future__ import annotations

import gzip
import json
import time
from datetime import UTC, datetime

import httpx
import pytest

from scanner.profiles._page import said
from tests.profiles.web import page, read, router, xml

HOST = "https://pat.example"
URL = f"{HOST}/"
FRAME = """<html><head><title>{title} – Pat</title>{head}</head><body><header><a href="/">Pat's site</a></header><nav><a href="/a/">A</a> <a href="/b/">B</a></nav>
<main>{main}</main><aside class="sidebar">Popular posts</aside><div id="cookie-notice">We use cookies</div><form>Leave a reply <input></form><footer>© Pat</footer></body></html>"""


def framed(main: str, title: str = "x", head: str = ""):
    return page(FRAME.format(title=title, main=main, head=head))


def site(pages: dict[str, httpx.Response], maps: list[str] | None = None):
    routes = router()
    for path, answer in pages.items():
        routes.get(f"{HOST}{path}").mock(answer)
    if maps is not None:
        urls = "".join(f"<url><loc>{HOST}{m}</loc></url>" for m in maps)
        routes.get(f"{HOST}/sitemap.xml").mock(xml(f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>'))
    routes.get(url__startswith=HOST).mock(httpx.Response(404))
    return routes


def article(body: str, **more):
    return framed(f"<article><h1>{more.get('title', 'T')}</h1>{body}</article>{more.get('after', '')}", more.get("title", "T"), more.get("head", ""))


# --- where pages are -------------------------------------------------------------------------------------------------


def test_pages_of_the_site_map_are_read():
    """Menus, side bars, forms and cookies are nobody's words."""
    found = read(URL, site({"/": framed("<p>Welcome. I am a nurse in Millbrook.</p>"), "/a/": article("<p>One.</p>"), "/b/": article("<p>Two.</p>")}, ["/", "/a/", "/b/", "/gone/"]))
    assert found.texts == ["x – Pat\n\nWelcome. I am a nurse in Millbrook.", "T\n\nOne.", "T\n\nTwo."]
    assert (found.outcome, found.inquiry.platform, found.mine) == ("complete", "web", found.texts)
    assert found.unread == {"pages of the site": 1}


@pytest.mark.parametrize("packed", [False, True])
def test_site_maps_of_site_maps(packed):
    """Named by robots.txt, packed or not; only addresses of this site are taken."""
    routes = router()
    routes.get(f"{HOST}/robots.txt").mock(httpx.Response(200, text=f"Sitemap: {HOST}/maps.xml\nSitemap: https://else.example/maps.xml"))
    routes.get(f"{HOST}/maps.xml").mock(xml(f"<sitemapindex><sitemap><loc>{HOST}/m1.xml.gz</loc></sitemap><sitemap><loc>https://else.example/m.xml</loc></sitemap><sitemap><loc>http://[</loc></sitemap></sitemapindex>"))
    inner = f"<urlset><url><loc>{HOST}/a/</loc></url><url><loc>https://else.example/x/</loc></url><url><loc>http://169.254.169.254/</loc></url></urlset>".encode()
    routes.get(f"{HOST}/m1.xml.gz").mock(httpx.Response(200, content=gzip.compress(inner) if packed else inner))
    routes.get(URL).mock(framed("<p>Home</p>"))
    routes.get(f"{HOST}/a/").mock(article("<p>One.</p>"))
    found = read(URL, routes)
    assert found.texts[1:] == ["T\n\nOne."]
    assert {c.request.url.host for c in routes.calls} == {"pat.example"}


def test_without_a_map_links_are_followed_two_steps():
    """On this host, pages only; what lies deeper is told and not called complete."""
    link = '<p>{0}</p><a href="{1}">on</a> <a href="https://else.example/">out</a> <a href="/cv.pdf">cv</a> <a href="/pic.jpg">pic</a> <a href="javascript:x()">x</a> <a href="http://[">y</a> <a rel="nofollow" href="/trap/">z</a>'
    found = read(URL, site({"/": framed(link.format("home", "/1/")), "/1/": framed(link.format("one", "/2/")), "/2/": framed(link.format("two", "/3/")), "/a/": framed(link.format("menu", "/1/"))}))
    assert [t for t in found.texts if "one" in t]
    assert [t for t in found.texts if "two" in t]
    assert found.outcome == "partial_cap"
    assert "1 further pages are linked" in found.problems[0]
    assert found.unread["documents that the site links"] == 1
    assert "no map of its pages" in found.inquiry.notes[0]


def test_a_feed_gives_the_words_and_the_page_its_comments():
    """Neither is told twice; an entry that the feed cuts short is read on its page."""
    feed = f"""<rss><channel><item><guid>1</guid><link>{HOST}/a/</link><title>A</title><description>from the feed</description></item>
    <item><guid>2</guid><link>{HOST}/b/</link><title>B</title><description>it began [...]</description></item></channel></rss>"""
    comments = '<ol class="comment-list"><li class="comment" id="c9"><b class="fn">Kim</b><div class="comment-content"><p>you helped me</p></div></li></ol>'
    found = read(URL, site({
        "/": framed("<p>Home</p>", head='<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/"><link rel="alternate" type="application/rss+xml" href="/feed.xml">'),
        "/feed.xml": xml(feed), "/a/": article("<p>from the page</p>", after=comments), "/b/": article("<p>it began and it ended</p>", title="B"),
    }, ["/a/"]))  # fmt: skip
    assert [(i.kind, i.author, i.text) for i in found.items] == [
        ("post", None, "A\n\nfrom the feed"), ("post", None, "x – Pat\n\nHome"), ("post", None, "B\n\nit began and it ended"), ("comment", "Kim", "you helped me"),
    ] or sorted(found.texts) == sorted(["A\n\nfrom the feed", "x – Pat\n\nHome", "B\n\nit began and it ended", "you helped me"])  # fmt: skip
    assert found.others == [("Kim", "you helped me")]
    assert found.outcome == "complete"


def test_one_article_means_that_article():
    """Any other address means what lies below it."""
    pages = {"/a/": article("<p>One.</p>"), "/b/": article("<p>Two.</p>"), "/notes/": framed('<p>notes</p><a href="/notes/1/">1</a><a href="/b/">b</a>'), "/notes/1/": article("<p>Note one.</p>")}
    assert read(f"{HOST}/a/", site(pages, ["/a/", "/b/"])).texts == ["T\n\nOne."]
    assert [t for t in read(f"{HOST}/notes/", site(pages)).texts if "Two" in t] == []


def test_a_site_that_forbids_a_part_is_read_without_it():
    """And the report says how many pages that were."""
    routes = router()
    routes.get(f"{HOST}/robots.txt").mock(httpx.Response(200, text="User-agent: *\nDisallow: /b/"))
    for path, answer in {"/": framed("<p>Home</p>"), "/a/": article("<p>One.</p>")}.items():
        routes.get(f"{HOST}{path}").mock(answer)
    routes.get(url__startswith=HOST).mock(httpx.Response(404))
    found = read(URL, routes)
    assert found.texts[1:] == ["T\n\nOne."]
    assert found.unread == {"pages of the site": 1}
    assert f"{HOST}/b/" not in found.asked


# --- whose words, when -----------------------------------------------------------------------------------------------


def test_comments_go_to_whoever_signed_them():
    """An answer inside a comment is its own; the site's mark, not the name, makes one the author's."""
    comments = """<div id="comments" class="comments-area"><ol class="comment-list">
    <li id="comment-1" class="comment even depth-1"><article class="comment-body"><footer class="comment-meta"><b class="fn">Kim R.</b> <span class="says">says:</span><time datetime="2019-03-15T08:00:00+00:00">March 15</time></footer>
      <div class="comment-content"><p>You were my nurse.</p></div><div class="reply"><a>Reply</a></div></article>
      <ol class="children"><li id="comment-2" class="comment bypostauthor"><article class="comment-body"><footer><b class="fn">Pat Lee</b></footer><div class="comment-content"><p>And you know why we stopped.</p></div></article></li></ol></li>
    <li id="comment-3" class="comment"><b class="fn">Pat Lee</b><p>It is me, Pat</p></li></ol></div>"""
    found = read(f"{HOST}/a/", site({"/a/": article("<p>Words.</p>", after=comments, head='<meta name="author" content="Pat Lee">')}))
    assert [(i.kind, i.author, i.text) for i in found.items] == [
        ("post", None, "T\n\nWords."), ("comment", "Kim R.", "You were my nurse."), ("reply", None, "And you know why we stopped."), ("comment", "Pat Lee", "It is me, Pat"),
    ]  # fmt: skip
    assert found.items[1].when if hasattr(found.items[1], "when") else found.items[1].created_at == datetime(2019, 3, 15, 8, tzinfo=UTC)
    assert found.items[1].url == f"{HOST}/a/#comment-1"


def test_structured_data_says_who_and_when():
    """JSON-LD, its graph, a broken block; comments that stand nowhere else."""
    fact = {"@graph": [{"@type": "WebSite"}, {"@type": "BlogPosting", "headline": "T", "datePublished": "2020-02-03T04:05:06+01:00", "author": {"@type": "Person", "name": "Pat Lee"}, "comment": [{"text": "hi <b>Pat</b>", "author": {"name": "Kim"}, "dateCreated": "2020-02-04"}, {"text": ""}, "x"]}]}
    head = f'<script type="application/ld+json">{{broken</script><script type="application/ld+json">{json.dumps(fact)}</script>'
    found = read(f"{HOST}/a/", site({"/a/": article("<p>Words.</p>", head=head)}))
    assert [(i.author, i.text, i.created_at) for i in found.items] == [(None, "T\n\nWords.", datetime(2020, 2, 3, 3, 5, 6, tzinfo=UTC)), ("Kim", "hi Pat", datetime(2020, 2, 4, tzinfo=UTC))]
    assert found.inquiry.accounts[0].name == "Pat Lee"


@pytest.mark.parametrize(
    ("html", "path", "when"),
    [
        ('<time datetime="2018-07-06">x</time>', "/a/", datetime(2018, 7, 6, tzinfo=UTC)), ("<p>y</p>", "/2017/05/04/a/", datetime(2017, 5, 4, tzinfo=UTC)), ("<p>y</p>", "/2017/05/a/", datetime(2017, 5, 1, tzinfo=UTC)),
        ("<p>y</p>", "/2017/55/a/", None), ("<p>y</p>", "/a/", None), ('<abbr class="published" title="2016-01-02T03:04:05Z">x</abbr>', "/a/", datetime(2016, 1, 2, 3, 4, 5, tzinfo=UTC)),
    ],
)  # fmt: skip
def test_times_come_from_what_is_written_for_machines(html, path, when):
    """Else from the address, else from nowhere."""
    found = read(f"{HOST}{path}", site({path: article(html)}))
    assert found.items[0].created_at == when


def test_a_list_of_entries_is_read_where_they_are_whole():
    """Entries with a page of their own are left to it, unless they stand here in full."""
    entry = '<div class="h-entry"><h2 class="p-name"><a class="u-url" href="{0}">{1}</a></h2>{2}<time class="dt-published" datetime="2019-01-0{3}">x</time></div>'
    home = framed(entry.format("/a/", "A", "<p>a teaser</p>", 1) + entry.format("/b/", "B", '<div class="e-content">all of b</div>', 2))
    found = read(URL, site({"/": home, "/a/": article("<p>all of a</p>", title="A"), "/b/": article("<p>all of b</p>", title="B")}))
    assert [t.replace("\n\nx", "") for t in found.texts if "all of b" in t] == ["B\n\nall of b"]
    assert sum("all of a" in t for t in found.texts) == 1
    assert not any("teaser" in t for t in found.texts)


def test_another_author_keeps_their_words():
    """A guest's post on one's own site; one's name in another form is one's own."""
    head = '<script type="application/ld+json">{{"@type":"Article","author":{{"name":"{0}"}}}}</script>'
    pages = {"/": framed('<p class="h-card"><span class="p-name">Pat Lee</span>, nurse</p>'), "/a/": article("<p>guest</p>", head=head.format("Sam Roe")), "/b/": article("<p>own</p>", head=head.format("Pat"))}
    found = read(URL, site(pages, ["/a/", "/b/"]))
    assert found.others == [("Sam Roe", "T\n\nguest")]
    assert "T\n\nown" in found.mine


# --- what a page may do to us ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (httpx.Response(404), "not_found"), (httpx.Response(410), "gone"), (httpx.Response(403), "blocked"), (httpx.Response(451), "blocked"), (httpx.Response(401), "login_wall"), (httpx.Response(500), "offline"),
        (page("<title>Log in</title><form><input type=password></form>"), "login_wall"), (page("", 200), "empty"), (httpx.Response(200, content=b"%PDF-1.7", headers={"content-type": "application/pdf"}), "bad_data"),
        (httpx.Response(200, content=b"{}", headers={"content-type": "application/json"}), "bad_data"), (httpx.Response(200, content=b"\x00" * 5_000), "bad_data"),
    ],
)  # fmt: skip
def test_first_pages_that_are_no_page(answer, outcome):
    """Each is told in its own words."""
    found = read(f"{HOST}/a", site({"/a": answer}))
    assert (found.outcome, found.texts) == (outcome, [])


@pytest.mark.parametrize("body", ["<div>" * 200_000, "<p" + " a" * 200_000 + ">x", "<a href='/a/'>" * 20_000, '<li class="comment">' * 3_000, "<!--" * 100_000, "<article>" * 20_000, '<div class="h-entry">' * 5_000, "<b>x" * 100_000])
def test_pages_built_to_hurt_take_no_time(body):
    """Depth, attributes, links, things in things."""
    began = time.thread_time()
    read(f"{HOST}/a/", site({"/a/": page(body)}))
    assert time.thread_time() - began < 30


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>a <b>b</b>\n c</p>", "a b c"), ("a<br>b<br><br>c", "a\nb\n\nc"), ("<pre>x\n  y</pre>", "x\n  y"), ("<ul><li>a</li><li>b</li></ul>", "a\nb"), ("<script>x</script>a<style>y</style>", "a"),
        ("a<!-- b -->c", "ac"), ("&lt;b&gt; &amp;", "<b> &"), ("<p>a</p>\n\n<p>b</p>", "a\n\nb"), ('x <img class="emoji" alt="😀"> y', "x 😀 y"), ("<p></p>", ""), ("plain\nlines", "plain\nlines"), ("<td>a</td><td>b</td>", "ab"),
        ("<p>a\u00a0b</p>", "a\u00a0b"), ("<div>a<div>b</div>c</div>", "a\nb\nc"), ("<p>a <i> b</i></p>", "a b"),
    ],
)  # fmt: skip
def test_markup_becomes_words(html, text):
    """Lines where a reader sees lines, nothing that nobody sees."""
    assert said(html).text == text
