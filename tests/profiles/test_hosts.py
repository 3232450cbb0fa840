"""Blogs and forums on hosts of their own: Reddit, Blogger, Tumblr, Medium, Substack; and the platforms that show little."""

from __future__ import annotations

import httpx
import pytest

from scanner.profiles import all_profiles
from scanner.profiles._address import parse
from tests.profiles.web import page, read, router, xml

ATOM = 'xmlns="http://www.w3.org/2005/Atom"'
RSS = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'


# --- Reddit ----------------------------------------------------------------------------------------------------------

REDDIT = "https://www.reddit.com/user/pat_l/.rss?limit=100"
FOOT = '&lt;br/&gt; submitted by &lt;a href="x"&gt; /u/pat_l &lt;/a&gt; to &lt;a href="y"&gt; r/nursing &lt;/a&gt; &lt;br/&gt; &lt;a href="z"&gt;[link]&lt;/a&gt; &lt;a href="z"&gt;[comments]&lt;/a&gt;'
ENTRIES = f"""<feed {ATOM}><title>overview for pat_l</title>
<entry><author><name>/u/pat_l</name></author><category term="nursing"/><content type="html">&lt;!-- SC_OFF --&gt;&lt;div class="md"&gt;&lt;p&gt;Mine is on page four.&lt;/p&gt;&lt;/div&gt;&lt;!-- SC_ON --&gt; {FOOT}</content>
<id>t3_abc</id><link href="https://www.reddit.com/r/nursing/comments/abc/x/"/><published>2023-08-03T22:10:00+00:00</published><title>The list</title></entry>
<entry><author><name>/u/pat_l</name></author><category term="nursing"/><content type="html">&lt;div class="md"&gt;&lt;p&gt;Same here.&lt;/p&gt;&lt;/div&gt;</content><id>t1_def</id>
<link href="https://www.reddit.com/r/nursing/comments/q/x/def/"/><updated>2023-08-04T22:10:00+00:00</updated><title>/u/pat_l on My patient told me</title></entry></feed>"""


@pytest.mark.parametrize("url", ["https://www.reddit.com/user/pat_l", "https://reddit.com/u/pat_l/", "https://old.reddit.com/user/pat_l/comments/"])
def test_reddit(url):
    """One request; Reddit's own additions are no words of the person, and the title of a comment is somebody else's."""
    routes = router()
    routes.get(REDDIT).mock(xml(ENTRIES))
    found = read(url, routes)
    assert [(i.kind, i.author, i.group, i.text) for i in found.items] == [("post", None, "r/nursing", "The list\n\nMine is on page four."), ("comment", None, "r/nursing", "Same here.")]
    assert [i.native_id for i in found.items] == ["t3_abc", "t1_def"]
    assert (found.outcome, found.asked) == ("partial_source", [REDDIT])
    assert "Use your Reddit export" in found.inquiry.sentence
    assert "does not mean that there are none" in found.inquiry.notes[0]


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (httpx.Response(403), "blocked"), (page("<body>You've been blocked by network security.</body>"), "blocked"), (page("<p>hello"), "blocked"), (httpx.Response(404), "not_found"),
        (httpx.Response(429, headers={"x-ratelimit-reset": "4000"}), "rate_limited"), (httpx.Response(302, headers={"location": "/login/?reason=lor2"}), "login_wall"),
    ],
)  # fmt: skip
def test_reddit_refuses_in_many_ways(answer, outcome):
    """None of them reads as no posts."""
    routes = router()
    routes.get(REDDIT).mock(answer)
    found = read("https://www.reddit.com/user/pat_l", routes)
    assert (found.outcome, found.items, found.problems) == (outcome, [], [found.inquiry.sentence])


def test_reddit_asks_programs_to_stay_away():
    """Then it is left alone."""
    routes = router()
    routes.get("https://www.reddit.com/robots.txt").mock(httpx.Response(200, text="User-agent: *\nDisallow: /"))
    assert read("https://www.reddit.com/user/pat_l", routes).outcome == "robots_disallowed"


# --- Blogger ---------------------------------------------------------------------------------------------------------

BLOG = "https://pat.blogspot.com"


def blogger_entry(ident: str, text: str, name: str = "Pat", profile: str = "https://www.blogger.com/profile/1", **more: str) -> str:
    return f"<entry><id>{ident}</id><published>2012-03-04T10:00:00.000-08:00</published><title type='text'>{more.get('title', '')}</title><content type='html'>{text}</content><author><name>{name}</name><uri>{profile}</uri></author></entry>"


def test_blogger():
    """All pages of posts; a comment is the author's by the profile that signed it, never by the name."""
    routes = router()
    total = '<openSearch:totalResults xmlns:openSearch="http://a9.com/-/spec/opensearchrss/1.0/">2</openSearch:totalResults>'
    posts = f"{BLOG}/feeds/posts/default"
    onward = f"<link rel='next' type='application/atom+xml' href='{posts}?start-index=2'/>"
    routes.get(posts, params={"start-index": "2"}).mock(xml(f"<feed {ATOM}>{total}{blogger_entry('p1', 'older')}</feed>"))
    routes.get(posts, params={"start-index": "1", "max-results": "150", "orderby": "published"}).mock(xml(f"<feed {ATOM}>{total}{onward}{blogger_entry('p2', 'newer', title='T')}</feed>"))
    comments = blogger_entry("c1", "you know me", "Kim", "https://www.blogger.com/profile/2") + blogger_entry("c2", "I do") + blogger_entry("c3", "not me", "Pat", "https://pat.example") + blogger_entry("c4", "who", "", "")
    routes.get(f"{BLOG}/feeds/comments/default", params={"max-results": "150"}).mock(xml(f"<feed {ATOM}>{comments}</feed>"))
    found = read(f"{BLOG}/2012/03/x.html", routes)
    assert found.mine == ["T\n\nnewer", "older", "I do"]
    assert found.others == [("Kim", "you know me"), ("Pat", "not me"), ("a visitor", "who")]
    assert (found.outcome, found.inquiry.platform) == ("complete", "blogger")


def test_a_closed_feed_of_comments_is_told():
    """The posts are read all the same."""
    routes = router()
    routes.get(url__startswith=f"{BLOG}/feeds/posts").mock(xml(f"<feed {ATOM}>{blogger_entry('p', 'x')}</feed>"))
    routes.get(url__startswith=f"{BLOG}/feeds/comments").mock(httpx.Response(404))
    assert read(BLOG, routes).unread == {"comments": 1}


# --- Tumblr, Medium, Substack ----------------------------------------------------------------------------------------


def test_tumblr_leaves_what_others_wrote_to_them():
    """What a post repeats is not its author's; a post that only repeats is none."""
    chain = '&lt;p&gt;&lt;a class="tumblr_blog" href="x"&gt;kim&lt;/a&gt;:&lt;/p&gt;&lt;blockquote&gt;&lt;p&gt;their words&lt;/p&gt;&lt;/blockquote&gt;'
    routes = router()
    routes.get("https://pat.tumblr.com/rss").mock(xml(
        f"<rss><channel><item><guid>1</guid><title>mine</title><description>{chain}&lt;p&gt;my answer&lt;/p&gt;</description></item><item><guid>2</guid><description>{chain}</description></item>"
        "<item><guid>3</guid><title>so it is and so it...</title><description>&lt;p&gt;so it is and so it goes&lt;/p&gt;</description></item></channel></rss>"
    ))  # fmt: skip
    for url in ("https://pat.tumblr.com/", "https://www.tumblr.com/pat/123/x", "https://www.tumblr.com/blog/view/pat"):
        found = read(url, routes)
        assert (found.mine, found.others, found.outcome) == (["my answer", "so it is and so it goes"], [], "partial_source")


def test_tumblr_sends_visitors_to_a_consent_page():
    """Which is not clicked away."""
    routes = router()
    routes.get("https://pat.tumblr.com/rss").mock(httpx.Response(302, headers={"location": "https://www.tumblr.com/privacy/consent?redirect=x"}))
    assert read("https://pat.tumblr.com/", routes).outcome == "blocked"


@pytest.mark.parametrize(
    ("url", "feed", "platform"),
    [
        ("https://medium.com/@pat", "https://medium.com/feed/@pat", "medium"), ("https://pat.medium.com/about", "https://pat.medium.com/feed", "medium"),
        ("https://pat.substack.com/p/x", "https://pat.substack.com/feed", "substack"),
    ],
)  # fmt: skip
def test_medium_and_substack(url, feed, platform):
    """The newest posts, whole; on a publication of several only the person's own."""
    routes = router()
    item = "<item><guid>{0}</guid><title>T</title><dc:creator>{1}</dc:creator><content:encoded>&lt;p&gt;{0}&lt;/p&gt;</content:encoded></item>"
    routes.get(feed).mock(xml(f"<rss {RSS}><channel>{item.format('a', 'Pat Lee')}</channel></rss>"))
    found = read(url, routes)
    assert (found.mine, found.outcome, found.inquiry.platform) == (["T\n\na"], "partial_source", platform)
    assert (found.inquiry.accounts[0].handle, found.inquiry.accounts[0].name) == ("pat", "Pat Lee")
    routes.get(feed).mock(xml(f"<rss {RSS}><channel>{item.format('a', 'Pat Lee')}{item.format('b', 'Sam')}</channel></rss>"))
    assert read(url, routes).outcome == "bad_data"
    assert read(url, routes, names=["Pat Lee"]).others == [("Sam", "T\n\nb")]
    for answer, outcome in ((httpx.Response(403), "blocked"), (page("<h1>app"), "blocked"), (httpx.Response(404), "not_found"), (httpx.Response(429), "rate_limited")):
        routes.get(feed).mock(answer)
        assert read(url, routes).outcome == outcome


# --- the platforms behind a wall -------------------------------------------------------------------------------------

WALLED = [
    "https://x.com/pat", "https://twitter.com/pat", "https://www.facebook.com/pat.lee", "https://www.instagram.com/pat/", "https://www.threads.net/@pat", "https://www.linkedin.com/in/pat-lee/",
    "https://www.tiktok.com/@pat", "https://www.yelp.com/biz/pat-lee", "https://www.healthgrades.com/providers/pat-lee", "https://www.psychologytoday.com/us/therapists/pat/123",
]  # fmt: skip


@pytest.mark.parametrize("url", WALLED)
@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (page("<title>Log in</title>"), "login_wall"), (httpx.Response(302, headers={"location": "/accounts/login/?next=x"}), "login_wall"), (httpx.Response(400), "login_wall"),
        (httpx.Response(999), "blocked"), (httpx.Response(403), "blocked"), (httpx.Response(429), "rate_limited"), (httpx.Response(404), "not_found"),
    ],
)  # fmt: skip
def test_a_wall_is_said_and_not_climbed(url, answer, outcome):
    """One page is asked for; the way in is the person's own export."""
    routes = router()
    routes.get(url).mock(answer)
    found = read(url, routes)
    assert (found.outcome, found.items, found.problems) == (outcome, [], [found.inquiry.sentence])
    assert set(found.asked) <= {url}
    if outcome == "login_wall":
        assert "export" in found.inquiry.sentence
        assert "followers still see" in found.inquiry.sentence


def test_what_a_walled_profile_shows_of_itself_is_read():
    """Its description, not the site's advertising."""
    routes = router()
    routes.get(WALLED[0]).mock(page('<meta property="og:description" content="Nurse in Millbrook, night shift">'))
    found = read(WALLED[0], routes)
    assert ([(i.kind, i.text) for i in found.items], found.outcome, found.inquiry.posts) == ([("bio", "Nurse in Millbrook, night shift")], "login_wall", 0)
    routes.get(WALLED[0]).mock(page('<meta property="og:description" content="Sign up to see photos and videos">'))
    assert read(WALLED[0], routes).items == []


def test_a_walled_site_that_asks_programs_to_stay_away():
    """It is not even asked once, and the person is told what to do instead."""
    routes = router()
    routes.get("https://www.linkedin.com/robots.txt").mock(httpx.Response(200, text="User-agent: *\nDisallow: /"))
    found = read("https://www.linkedin.com/in/pat-lee/", routes)
    assert (found.outcome, found.asked) == ("robots_disallowed", [])
    assert "Ask LinkedIn for your export" in found.inquiry.sentence


# --- all of them -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("profile", all_profiles(), ids=lambda p: p.id)
def test_every_source_says_what_it_is(profile):
    """Its example is an address that it, or the page there, leads to; nobody else takes it first."""
    assert profile.title
    assert profile.reach
    assert profile.checked
    address = parse(profile.example)
    takers = [p for p in all_profiles() if p.claims(address) is not None]
    if takers:
        assert takers[0] is profile


@pytest.mark.parametrize(
    ("url", "source"),
    [
        ("https://medium.com/@pat", "medium"), ("https://www.threads.net/@pat", "closed"), ("https://www.tiktok.com/@pat", "closed"), ("https://social.example/@pat", "mastodon"),
        ("https://notx.com/pat", None), ("https://evilreddit.com/user/x", None), ("https://www.substack.com/", None), ("https://blogspot.com/", None), ("https://xn--x-ogb.com/pat", None),
        ("https://pat.blogspot.co.uk/", "blogger"), ("https://mobile.twitter.com/pat", "closed"),
    ],
)  # fmt: skip
def test_an_address_belongs_to_one_source(url, source):
    """A general rule takes nothing from a source that knows its hosts; a name that only looks like one is none."""
    takers = [p.id for p in all_profiles() if p.claims(parse(url)) is not None]
    assert (takers or [None])[0] == source
