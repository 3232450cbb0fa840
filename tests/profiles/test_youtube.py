"""YouTube's feed of a channel: the newest videos, and no answer of it that reads as deleted."""

from __future__ import annotations

import httpx
import pytest

from tests.profiles.web import exactly, page, read, router, xml

CHANNEL = "UC" + "a1_-" * 5 + "xy"
FEED = f"https://www.youtube.com/feeds/videos.xml?channel_id={CHANNEL}"
VIDEO = """<entry><id>yt:video:abc</id><title>What I tell new nurses</title><link rel="alternate" href="https://www.youtube.com/watch?v=abc"/>
<author><name>{0}</name><uri>https://www.youtube.com/channel/x</uri></author><published>2019-03-14T21:07:00+00:00</published>
<media:group><media:title>T</media:title><media:description>Line one &amp; more
Line two &lt;3</media:description></media:group></entry>"""


def feed(*writers: str) -> str:
    head = '<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom"><title>Pat Lee</title><author><name>Pat Lee</name></author>'
    return f'<?xml version="1.0" encoding="UTF-8"?>{head}{"".join(VIDEO.format(w) for w in writers)}</feed>'


def web(answer=None):
    routes = router()
    exactly(routes, FEED).mock(answer or xml(feed("Pat Lee")))
    return routes


@pytest.mark.parametrize("url", [f"https://www.youtube.com/channel/{CHANNEL}", f"https://youtube.com/channel/{CHANNEL}/videos", FEED])
def test_a_channel_by_its_number(url):
    """Title and description with its lines; the newest only, and it says so."""
    found = read(url, web())
    assert [(i.kind, i.author, i.native_id, i.text) for i in found.items] == [("post", None, "abc", "What I tell new nurses\n\nLine one & more\nLine two <3")]
    assert (found.outcome, found.inquiry.platform, len(found.asked)) == ("partial_source", "youtube", 1)
    assert "older ones may still be public" in found.inquiry.sentence
    assert any("comments" in n for n in found.inquiry.notes)
    assert (found.inquiry.accounts[0].name, found.inquiry.accounts[0].native_id) == ("Pat Lee", CHANNEL)


def test_a_channel_by_its_name():
    """Its page says the number; a question about cookies does not, and is not answered."""
    routes = web()
    front = routes.get("https://www.youtube.com/@pat")
    front.mock(page(f'<html><head><link rel="alternate" type="application/rss+xml" title="RSS" href="{FEED}"></head></html>'))
    found = read("https://www.youtube.com/@pat", routes)
    assert (len(found.items), found.inquiry.accounts[0].handle) == (1, "pat")
    front.mock(page(f'<html><head><link rel="canonical" href="https://www.youtube.com/channel/{CHANNEL}"></head></html>'))
    assert len(read("https://www.youtube.com/@pat", routes).items) == 1
    front.mock(page("<title>Before you continue</title>"))
    assert read("https://www.youtube.com/@pat", routes).outcome == "blocked"
    front.mock(httpx.Response(302, headers={"location": "https://consent.youtube.com/m?continue=x"}))
    assert read("https://www.youtube.com/@pat", routes).outcome == "blocked"


def test_anothers_video_in_a_list_is_theirs():
    """A play list holds what somebody liked, too."""
    routes = router()
    routes.get("https://www.youtube.com/feeds/videos.xml?playlist_id=PLabcdefghij").mock(xml(feed("Pat Lee", "Kim")))
    found = read("https://www.youtube.com/feeds/videos.xml?playlist_id=PLabcdefghij", routes)
    assert [i.author for i in found.items] == [None, "Kim"]


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (httpx.Response(404), "offline"), (httpx.Response(500), "offline"), (httpx.Response(403), "blocked"), (httpx.Response(429, headers={"retry-after": "99999"}), "rate_limited"), (page("<h1>sorry"), "blocked"),
        (xml(feed("Pat Lee")[:300]), "blocked"), (xml(feed()), "empty"),
    ],
)  # fmt: skip
def test_an_answer_that_is_no_feed(answer, outcome):
    """A 404 comes for channels that are there: asked once more, then told as not answering."""
    found = read(FEED, web(answer))
    assert (found.outcome, found.items) == (outcome, [])
    if answer.status_code == 404:
        assert (len(found.asked), "not answering" in found.inquiry.sentence) == (2, True)


@pytest.mark.parametrize("url", ["https://www.youtube.com/", "https://www.youtube.com/watch?v=abc", "https://www.youtube.com/feeds/videos.xml", "https://www.youtube.com/channel/UCshort"])
def test_what_is_no_channel_is_said(url):
    """Without asking anybody."""
    found = read(url, router())
    assert (found.outcome, found.asked) == ("not_found", [])
