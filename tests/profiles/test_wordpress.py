"""WordPress: an author who argues with a commenter, sentence by sentence to the right person."""

from __future__ import annotations

import httpx
import pytest

from tests.profiles.web import page, read, router, values, xml

URL = "https://blog.example/"
API = "https://blog.example/wp-json/"
HOME = page('<html><head><link rel="https://api.w.org/" href="/wp-json/"><meta name="generator" content="WordPress 6.1"><link rel="me" href="https://social.example/@pat"></head><body><p>home</p></body></html>')
PAT = {"id": 1, "name": "Pat Lee", "slug": "pat", "description": "Nurse in Millbrook"}


def article(ident: int, title: str, body: str, author: int = 1, **content):
    return {"id": ident, "date_gmt": "2019-03-14T21:07:00", "link": f"{URL}?p={ident}", "title": {"rendered": title}, "content": {"rendered": body, "protected": False} | content, "author": author}


def comment(ident: int, body: str, *, author: int = 0, name: str = "Kim R.", post: int = 10, parent: int = 0):
    return {"id": ident, "post": post, "parent": parent, "author": author, "author_name": name, "date_gmt": "2019-03-15T08:00:00", "link": f"{URL}?p={post}#comment-{ident}", "content": {"rendered": body}}


def blog(posts=(), comments=(), pages=(), users=(PAT,), home=HOME, **more):
    routes = router()
    routes.get(URL).mock(home)
    routes.get(API).mock(values({"name": "Notes", "namespaces": ["oembed/1.0", "wp/v2"]}))
    for what, rows in {"posts": posts, "comments": comments, "pages": pages, "users": users}.items():
        answer = rows if isinstance(rows, httpx.Response) else values(list(rows), **{"X-WP-TotalPages": "1"})
        routes.get(url__startswith=f"{API}wp/v2/{what}?").mock(answer)
    return routes


def test_an_argument_below_a_post():
    """What the site itself says of who was logged in decides; a name that somebody typed does not."""
    found = read(URL, blog(
        posts=[article(10, "On &#8216;Grief&#8217;", "<p>A hard week.</p>")],
        comments=[
            comment(1, "<p>You were my nurse and you let me down.</p>"), comment(2, "<p>I saw you for six weeks, Kim, and you know it.</p>", author=1, name="Pat Lee", parent=1),
            comment(3, "<p>That is a breach!</p>", parent=2), comment(4, "<p>I am Pat, really.</p>", name="Pat Lee"), comment(5, "<p>no name</p>", name=""),
            comment(6, "<p>First!</p>", author=1, name="Pat Lee"),
        ],
        pages=[article(2, "About", "<p>I work nights.</p>")],
    ))  # fmt: skip
    assert [(i.kind, i.author, i.to, i.text) for i in found.items] == [
        ("bio", None, None, "Nurse in Millbrook"),
        ("post", None, None, "On ‘Grief’\n\nA hard week."),
        ("post", None, None, "About\n\nI work nights."),
        ("comment", "Kim R.", None, "You were my nurse and you let me down."),
        ("reply", None, "Kim R.", "I saw you for six weeks, Kim, and you know it."),
        ("comment", "Kim R.", None, "That is a breach!"),
        ("comment", "Pat Lee", None, "I am Pat, really."),
        ("comment", "a visitor", None, "no name"),
        ("comment", None, None, "First!"),
    ]  # fmt: skip
    assert (found.outcome, found.inquiry.platform) == ("complete", "wordpress")
    (account,) = found.inquiry.accounts
    assert (account.handle, account.name) == ("pat", "Pat Lee")
    assert found.inquiry.me == {"social.example/@pat"}
    assert found.items[1].native_id == "blog.example/?p=10"
    assert found.items[3].native_id == "blog.example/#comment-1"


def test_pages_of_the_api():
    """To the number that it states; a page that is gone meanwhile is the end."""
    posts = f"{API}wp/v2/posts"
    routes = router()
    routes.get(URL).mock(HOME)
    routes.get(API).mock(values({"namespaces": ["wp/v2"]}))
    routes.get(url__startswith=f"{API}wp/v2/users").mock(values([PAT | {"description": ""}]))
    routes.get(url__startswith=f"{API}wp/v2/pages").mock(values([]))
    routes.get(url__startswith=f"{API}wp/v2/comments").mock(values([]))
    for number in (1, 2):
        routes.get(posts, params={"page": str(number)}).mock(values([article(number, "", f"<p>{number}</p>")], **{"X-WP-TotalPages": "3"}))
    routes.get(posts, params={"page": "3"}).mock(values({"code": "rest_post_invalid_page_number"}, 400))
    assert read(URL, routes).texts == ["1", "2"]


TWO = [PAT, {"id": 2, "name": "Sam Roe", "slug": "sam", "description": ""}]
GROUP = {
    "users": TWO, "posts": [article(10, "", "pat writes"), article(11, "", "sam writes", author=2)],
    "comments": [comment(1, "to pat", post=10), comment(2, "to sam", post=11), comment(3, "pat to sam", author=1, post=11)],
}  # fmt: skip


def test_on_a_blog_of_several_only_the_person_is_read():
    """By name, or by the address of the author's page; what is said to others is not theirs."""
    found = read(URL, blog(**GROUP))
    assert (found.outcome, found.items) == ("bad_data", [])
    assert "2 people write" in found.problems[0]
    for found in (read(URL, blog(**GROUP), names=["pat LEE"]), read(f"{URL}author/pat/", _author_page(blog(**GROUP)))):
        assert (found.mine, found.others) == (["Nurse in Millbrook", "pat writes", "pat to sam"], [("Kim R.", "to pat")])
    assert read(f"{URL}author/kim/", _author_page(blog(**GROUP), "kim")).outcome == "not_found"


def _author_page(routes, slug="pat"):
    routes.get(f"{URL}author/{slug}/").mock(HOME)
    return routes


def test_a_closed_list_of_authors():
    """One writer in the newest hundred posts is the author; two are nobody's guess."""
    found = read(URL, blog(users=values({"code": "rest_user_cannot_view"}, 401), posts=[article(10, "", "words", author=4)], comments=[comment(1, "mine", author=4)]))
    assert found.mine == ["words", "mine"]
    assert read(URL, blog(users=httpx.Response(403), posts=[article(1, "", "a"), article(2, "", "b", author=2)])).outcome == "bad_data"


def test_passwords_and_closed_comments_are_told():
    """Neither reads as nothing there."""
    found = read(URL, blog(posts=[article(10, "x", "", protected=True), article(11, "", "open")], comments=httpx.Response(401)))
    assert found.mine == ["Nurse in Millbrook", "open"]
    assert found.unread == {"posts behind a password": 1, "comments": 1}


def test_without_pretty_links_the_route_is_in_the_query():
    """The site says where its API is, in a header or in its head."""
    routes = router()
    routes.get(URL).mock(page("<html>home</html>", link='<https://blog.example/index.php?rest_route=/>; rel="https://api.w.org/"'))
    api = "https://blog.example/index.php"
    routes.get(api, params={"rest_route": "/"}).mock(values({"namespaces": ["wp/v2"]}))
    for what, rows in {"users": [PAT], "posts": [article(1, "", "words")], "pages": [], "comments": []}.items():
        routes.get(api, params={"rest_route": f"/wp/v2/{what}", "page": "1"}).mock(values(rows))
    assert read(URL, routes).mine == ["Nurse in Millbrook", "words"]


FEED = '<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><guid>1</guid><link>https://blog.example/a/</link><title>T</title><dc:creator>Pat</dc:creator><description>from the feed</description></item></channel></rss>'


@pytest.mark.parametrize("answer", [values({"code": "rest_no_route"}, 404), values({"code": "rest_forbidden"}, 403), httpx.Response(401), page("<h1>Firewall</h1>"), values({"namespaces": []})])
def test_where_the_api_is_closed_feed_and_pages_are_read(answer):
    """And the report says why less was found."""
    home = '<html><head><link rel="https://api.w.org/" href="/wp-json/"><link rel="alternate" type="application/rss+xml" href="/feed/"></head><body><p>Home</p></body></html>'
    routes = blog(home=page(home))
    routes.get(API).mock(answer)
    routes.get("https://blog.example/feed/").mock(xml(FEED))
    routes.get("https://blog.example/a/").mock(page('<article>from the page</article><ol><li class="comment" id="c1"><cite class="fn">Kim</cite><div class="comment-content">you helped me</div></li></ol>'))
    routes.get(url__startswith="https://blog.example/").mock(httpx.Response(404))
    found = read(URL, routes)
    assert "T\n\nfrom the feed" in found.mine
    assert not any("from the page" in text for text in found.texts)
    assert found.others == [("Kim", "you helped me")]
    if answer.status_code != 200 or "html" in answer.headers["content-type"]:
        assert "closed to visitors" in found.inquiry.notes[0]


@pytest.mark.parametrize(("rows", "outcome"), [(values({"code": "x"}), "bad_data"), (page("<h1>Firewall</h1>"), "blocked"), (httpx.Response(500), "offline"), (httpx.Response(429, headers={"retry-after": "9999"}), "rate_limited")])
def test_a_failure_half_way_keeps_what_was_read(rows, outcome):
    """The posts are there; the pages were not reached."""
    found = read(URL, blog(posts=[article(10, "", "words")], pages=rows))
    assert (found.mine, found.outcome) == (["Nurse in Millbrook", "words"], outcome)
    assert "1 public post was read before that" in found.problems[0]


@pytest.mark.parametrize("row", [None, 3, {}, {"id": "x"}, {"id": 5, "author": "1"}, {"id": 5, "author": 1, "content": "x", "title": 4, "date_gmt": 9}, {"id": 5, "author": 1, "content": {"rendered": None}}])
def test_rows_of_any_shape_cost_at_most_themselves(row):
    """The rows around them are read."""
    found = read(URL, blog(posts=[article(1, "", "a"), row, article(2, "", "b")], comments=[comment(1, "c"), row, comment(2, "d")]))
    assert {"a", "b", "c", "d"} <= set(found.texts)
    assert found.outcome == "complete"
