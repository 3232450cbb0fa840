"""Mastodon: whose words, which audience, every way to the end and every wall before it."""

from __future__ import annotations

import httpx
import pytest

from tests.profiles.web import exactly, page, read, router, values, xml

HOST = "https://social.example"
URL = f"{HOST}/@pat"
ACCOUNT = {
    "id": "7", "acct": "pat", "username": "pat", "display_name": "Pat Lee", "url": URL, "uri": f"{HOST}/users/pat", "note": "<p>Nurse in <b>Millbrook</b></p>",
    "fields": [{"name": "Blog", "value": '<a href="https://pat.example/" rel="me nofollow"><span class="invisible">https://</span>pat.example</a>', "verified_at": "2024-01-01T00:00:00Z"}],
}  # fmt: skip
LOOKUP, POSTS = f"{HOST}/api/v1/accounts/lookup?acct=pat", f"{HOST}/api/v1/accounts/7/statuses"


def status(ident: int, content: str, **more):
    facts = {
        "id": str(ident), "uri": f"{HOST}/users/pat/statuses/{ident}", "url": f"{URL}/{ident}", "created_at": "2019-03-14T21:07:00.000Z", "visibility": "public", "content": content,
        "spoiler_text": "", "in_reply_to_id": None, "in_reply_to_account_id": None, "reblog": None, "account": {"id": "7", "acct": "pat"}, "media_attachments": [], "mentions": [],
    }  # fmt: skip
    return facts | more


def timeline(*statuses, **more):
    routes = router()
    routes.get(LOOKUP).mock(values(ACCOUNT | more))
    routes.get(url__startswith=POSTS).mock(values(list(statuses)))
    return routes


@pytest.mark.parametrize("url", [URL, f"{HOST}/@pat/", f"{HOST}/users/pat", f"{HOST}/@pat/with_replies", f"{HOST}/web/@pat", f"{HOST}/deck/@pat"])
def test_an_account_is_found_by_any_of_its_addresses(url):
    """Profile text and fields are an item, the server-checked link is known."""
    found = read(url, timeline(status(1, "<p>Hello</p>")))
    assert [(i.kind, i.text) for i in found.items] == [("bio", "Nurse in Millbrook\nBlog: https://pat.example/"), ("post", "Hello")]
    (account,) = found.inquiry.accounts
    assert (account.platform, account.handle, account.name, account.native_id) == ("mastodon", "pat", "Pat Lee", f"{HOST}/users/pat")
    assert found.inquiry.verified == {"pat.example"}
    assert (found.outcome, found.inquiry.sentence) == ("complete", "Read 1 public post, back to 14 March 2019.")


def test_whose_words_to_whom_before_whom():
    """Replies, boosts, polls, warnings, alt texts; a boosted post is somebody else's."""
    other = {"id": "9", "acct": "kim@else.example"}
    found = read(URL, timeline(
        status(6, "<p>plain<br>lines</p><p>next</p>"),
        status(5, '<p><span class="h-card"><a class="u-url mention" href="https://else.example/@kim">@<span>kim</span></a></span> no</p>', in_reply_to_id="3", in_reply_to_account_id="9", mentions=[other]),
        status(4, "<p>thread</p>", in_reply_to_id="6", in_reply_to_account_id="7"),
        status(3, "", reblog=status(99, "<p>their words</p>", account=other, url="https://else.example/@kim/99", media_attachments=[{"type": "image", "description": "a hand"}])),
        status(2, "<p>choose</p>", spoiler_text="work, grim", poll={"options": [{"title": "stay"}, {"title": "go"}]}, visibility="unlisted"),
        status(1, '<p class="quote-inline">RE: https://x</p><p>mine</p>', media_attachments=[{"type": "video", "description": "the ward"}, {"type": "image", "description": None}], replies_count=3),
        note="", fields=[],
    ))  # fmt: skip
    assert [(i.kind, i.author, i.to, i.text) for i in found.items] == [
        ("post", None, None, "plain\nlines\n\nnext"), ("reply", None, "@kim@else.example", "@kim no"), ("reply", None, None, "thread"),
        ("repost", "@kim@else.example", None, "RT @kim@else.example: their words"), ("poll", None, None, "work, grim\n\nchoose\n\nstay\ngo"), ("post", None, None, "mine"),
    ]  # fmt: skip
    assert {i.audience for i in found.items} == {"public"}
    assert [(m.type, m.alt) for m in found.items[-1].media] == [("video", "the ward"), ("photo", None)]
    assert [m.alt for m in found.items[3].media] == ["a hand"]
    assert found.unread == {"answers of others to these posts": 3}
    assert found.items[0].native_id == f"{HOST}/users/pat/statuses/6"


def test_pages_follow_the_servers_own_link_to_the_end():
    """Never built by hand, never to another host, never twice; one that leads astray is no end."""
    routes = router()
    routes.get(LOOKUP).mock(values(ACCOUNT | {"note": "", "fields": []}))
    exactly(routes, f"{POSTS}?limit=40").mock(values([status(3, "c"), status(2, "b")], link=f'<{POSTS}?limit=40&max_id=2>; rel="next", <{POSTS}?min_id=3>; rel="prev"'))
    exactly(routes, f"{POSTS}?limit=40&max_id=2").mock(values([status(2, "b"), status(1, "a")], link=f'<{POSTS}?limit=40&max_id=1>; rel="next"'))
    exactly(routes, f"{POSTS}?limit=40&max_id=1").mock(values([]))
    found = read(URL, routes)
    assert (found.texts, found.outcome) == (["c", "b", "a"], "complete")
    assert found.clock.slept == [3.0, 3.0, 3.0]  # what the server allows a guest
    routes = router()
    routes.get(LOOKUP).mock(values(ACCOUNT | {"note": "", "fields": []}))
    last = exactly(routes, f"{POSTS}?max_id=1").mock(values([]))
    first = exactly(routes, f"{POSTS}?limit=40")
    first.mock(values([status(1, "a")], link='<http://localhost:3000/api/v1/accounts/7/statuses?max_id=1>; rel="next"'))
    assert (read(URL, routes).texts, last.call_count) == (["a"], 1)  # a server that knows itself by another name
    first.mock(values([status(1, "a")], link='<https://else.example/x>; rel="next"'))
    found = read(URL, routes)
    assert (found.texts, found.outcome) == (["a"], "bad_data")


def test_a_server_that_answers_with_another_account_puts_nothing_in_the_owners_mouth():
    """Its posts come under their own author."""
    found = read(URL, timeline(status(1, "not mine", account={"id": "9", "acct": "kim"}), note="", fields=[]))
    assert found.others == [("@kim", "not mine")]


def test_what_the_account_says_of_itself_is_told():
    """That it moved, that it asks search engines to stay away."""
    found = read(URL, timeline(status(1, "a"), moved={"url": "https://new.example/@pat"}, indexable=False))
    assert "moved to https://new.example/@pat" in found.inquiry.notes[0]
    assert "public all the same" in found.inquiry.notes[1]


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (values({"error": "Record not found"}, 404), "not_found"), (httpx.Response(500), "offline"), (httpx.Response(503), "offline"),
        (values({"error": "Too many requests"}, 429, **{"x-ratelimit-reset": "2999-01-01T00:00:00Z"}), "rate_limited"),
    ],
)  # fmt: skip
def test_walls_at_the_door(answer, outcome):
    """Each in its own words; a 404 is not called deleted."""
    routes = router()
    routes.get(LOOKUP).mock(answer)
    found = read(URL, routes)
    assert (found.outcome, found.items) == (outcome, [])
    assert found.problems == [found.inquiry.sentence]
    if outcome == "not_found":
        assert "hidden from visitors" in found.problems[0]


ACTOR, OUTBOX = f"{HOST}/users/pat", f"{HOST}/users/pat/outbox"
PUBLIC = "https://www.w3.org/ns/activitystreams#Public"
PERSON = {
    "type": "Person", "id": ACTOR, "preferredUsername": "pat", "name": "Pat Lee", "summary": "<p>Nurse in Millbrook</p>", "outbox": OUTBOX, "indexable": False,
    "attachment": [{"type": "PropertyValue", "name": "Blog", "value": '<a href="https://pat.example/" rel="me">pat.example</a>'}],
}  # fmt: skip


def closed(status_code: int = 401):
    """A server that answers visitors nothing over its API."""
    routes = router()
    routes.get(LOOKUP).mock(values({"error": "This method requires an authenticated user"}, status_code))
    routes.get(url__startswith=f"{HOST}/.well-known/webfinger").mock(httpx.Response(404))
    routes.get(f"{URL}.rss").mock(httpx.Response(404))
    return routes


@pytest.mark.parametrize("status_code", [401, 403])
def test_a_server_that_closes_its_api_may_still_have_a_feed(status_code):
    """Its newest posts, and no word of complete; without a feed it is a wall."""
    routes = closed(status_code)
    actor = routes.get(ACTOR).mock(values({"error": "Request not signed"}, 401))
    feed = routes.get(f"{URL}.rss").mock(xml("<rss><channel><title>Pat Lee</title><item><guid>1</guid><description>&lt;p&gt;hello&lt;/p&gt;</description></item></channel></rss>"))
    found = read(URL, routes)
    assert (found.texts, found.outcome) == (["hello"], "partial_source")
    assert "export" in found.inquiry.sentence
    # an account that is named to everybody, and a list that is kept for servers that sign
    actor.mock(values(PERSON))
    routes.get(OUTBOX).mock(values({"error": "Request not signed"}, 401))
    found = read(URL, routes)
    assert (found.texts[1:], found.outcome) == (["hello"], "partial_source")
    feed.mock(httpx.Response(404))
    found = read(URL, routes)
    assert (found.outcome, found.inquiry.posts) == ("login_wall", 0)
    assert "your followers still see it" in found.inquiry.sentence


def note(ident: int, content: str, **more):
    return {"type": "Create", "actor": ACTOR, "object": {"type": "Note", "id": f"{ACTOR}/{ident}", "url": f"{URL}/{ident}", "attributedTo": ACTOR, "published": "2019-03-14T21:07:00Z", "to": [PUBLIC], "content": content} | more}


def outbox(*pages, **box):
    """The list of posts in pages that lead to each other; the last one is empty, as servers have it."""
    routes = closed()
    routes.get(ACTOR).mock(values(PERSON))
    exactly(routes, OUTBOX).mock(values({"type": "OrderedCollection", "totalItems": sum(map(len, pages)), "first": f"{OUTBOX}?page=0"} | box))
    for number, listed in enumerate([*pages, []]):
        exactly(routes, f"{OUTBOX}?page={number}").mock(values({"orderedItems": list(listed)} | ({"next": f"{OUTBOX}?page={number + 1}"} if number < len(pages) else {})))
    return routes


def test_the_list_for_other_servers_holds_everything():
    """Whose words, to whom, before whom; what was passed on stands there as an address alone."""
    found = read(URL, outbox(
        [
            note(9, '<p>no <span class="h-card"><a class="u-url mention" href="https://else.example/@kim">@<span>kim</span></a></span></p>', inReplyTo="https://else.example/7", tag=[{"type": "Mention", "href": "https://else.example/users/kim", "name": "@kim@else.example"}]),
            {"type": "Announce", "object": "https://else.example/7"}, note(8, "<p>look</p>", summary="work, grim", attachment=[{"type": "Document", "mediaType": "image/png", "name": "the ward"}]),
        ],
        [note(7, "<p>choose</p>", type="Question", oneOf=[{"name": "stay"}, {"name": "go"}], to=[f"{ACTOR}/followers"], cc=[PUBLIC]), note(6, "<p>not for all</p>", to=[f"{ACTOR}/followers"]), note(5, "<p>theirs</p>", attributedTo="https://else.example/users/kim")],
    ))  # fmt: skip
    assert [(i.kind, i.author, i.to, i.audience, i.text) for i in found.items] == [
        ("bio", None, None, "public", "Nurse in Millbrook\nBlog: pat.example"), ("reply", None, "@kim@else.example", "public", "no @kim"),
        ("post", None, None, "public", "work, grim\n\nlook"), ("poll", None, None, "public", "choose\n\nstay\ngo"), ("post", None, None, "followers", "not for all"),
        ("post", "https://else.example/users/kim", None, "public", "theirs"),
    ]  # fmt: skip
    assert [m.alt for m in found.items[2].media] == ["the ward"]
    assert (found.outcome, found.inquiry.me, found.unread) == ("complete", {"pat.example"}, {"posts that were passed on": 1})
    assert found.items[1].native_id == f"{ACTOR}/9"
    assert any("closes its programming interface" in n for n in found.inquiry.notes)
    assert any("search engines" in n for n in found.inquiry.notes)


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (httpx.Response(401), "login_wall"), (httpx.Response(403), "login_wall"), (page("<h1>welcome"), "blocked"), (httpx.Response(200, content=b"{"), "bad_data"), (values([1]), "bad_data"),
        (httpx.Response(500), "offline"), (values({"orderedItems": [1, None, {"type": 4}, {"type": "Create", "object": []}, {"type": "Create", "object": {"type": "Note"}}]}), "complete"),
    ],
)  # fmt: skip
def test_a_list_that_breaks_off_keeps_what_was_read(answer, outcome):
    """A second page of any shape."""
    routes = outbox([note(2, "<p>a</p>")], [note(1, "b")])
    exactly(routes, f"{OUTBOX}?page=1").mock(answer)
    found = read(URL, routes)
    assert (found.texts[1], found.outcome) == ("a", outcome)


def test_a_list_that_is_hidden_is_no_empty_account():
    """It says how many there are and shows none."""
    found = read(URL, outbox(totalItems=40, first=None))
    assert (found.outcome, "40 posts" in found.inquiry.sentence) == ("login_wall", True)
    assert read(URL, outbox([], totalItems=0)).outcome == "empty"
    # posts given by their address alone are counted, and what was not met is not called gone
    found = read(URL, outbox(["https://social.example/1"]))
    assert (found.unread, found.inquiry.end_reached) == ({"posts that the list names only by their address": 1}, False)


def test_a_server_without_that_api_is_found_by_what_its_page_names():
    """By WebFinger, or by the link in the page's head; an actor elsewhere is not taken for this account."""
    routes = outbox([note(1, "<p>here</p>")])
    routes.get(LOOKUP).mock(httpx.Response(404))
    finger = routes.get(url__startswith=f"{HOST}/.well-known/webfinger")
    finger.mock(values({"links": [{"rel": "self", "href": ACTOR}]}))
    assert read(URL, routes).texts[-1] == "here"
    finger.mock(httpx.Response(404))
    front = routes.get(URL).mock(page(f'<html><head><link rel="alternate" type="application/activity+json" href="{ACTOR}"></head><body>Pat</body></html>'))
    found = read(URL, routes)
    assert (found.texts[-1], found.inquiry.platform) == ("here", "fediverse")
    front.mock(page('<html><head><link rel="alternate" type="application/activity+json" href="https://else.example/users/kim"></head><body><article>Words of mine</article></body></html>'))
    assert read(URL, routes).inquiry.platform == "web"


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (page("<h1>welcome"), "blocked"), (values({"error": "x"}), "bad_data"), (values([{"id": "2"}, "x", None, 3]), "complete"), (httpx.Response(200, content=b"[{"), "bad_data"),
        (httpx.Response(401), "login_wall"), (httpx.Response(403), "blocked"), (httpx.Response(404), "not_found"), (httpx.Response(410), "gone"), (httpx.Response(200, content=b"[" * 100_000), "bad_data"),
    ],
)  # fmt: skip
def test_a_change_of_mind_half_way_keeps_what_was_read(answer, outcome):
    """A wall behind the first page is an outcome, not an end."""
    routes = router()
    routes.get(LOOKUP).mock(values(ACCOUNT | {"note": "", "fields": []}))
    exactly(routes, f"{POSTS}?limit=40").mock(values([status(3, "c")], link=f'<{POSTS}?limit=40&max_id=3>; rel="next"'))
    exactly(routes, f"{POSTS}?limit=40&max_id=3").mock(answer)
    found = read(URL, routes)
    assert found.texts[0] == "c"
    assert found.outcome == outcome
    assert bool(found.problems) == (outcome != "complete")


def test_a_suspended_account_is_not_an_empty_one():
    """Nor is an account without posts a failure."""
    found = read(URL, timeline(suspended=True))
    assert (found.outcome, "not the same as no posts" in found.problems[0]) == ("gone", True)
    found = read(URL, timeline())
    assert (found.outcome, found.problems, found.inquiry.posts) == ("empty", [], 0)


def test_the_server_of_a_handle_may_be_another():
    """WebFinger says which; a view of a remote account is not read at all."""
    routes = router()
    routes.get("https://pat.example/api/v1/accounts/lookup?acct=pat").mock(page("nothing here", 404))
    routes.get(url__startswith="https://pat.example/.well-known/webfinger").mock(values({"links": [{"rel": "self", "href": f"{HOST}/users/pat"}]}))
    routes.get(LOOKUP).mock(values(ACCOUNT))
    routes.get(url__startswith=POSTS).mock(values([status(1, "there")]))
    assert read("https://pat.example/@pat", routes).texts[-1] == "there"
    found = read(f"{HOST}/@kim@else.example", router())
    assert (found.outcome, "https://else.example/@kim" in found.inquiry.sentence) == ("moved", True)


def test_a_web_page_that_only_looks_like_one_is_read_as_a_page():
    """`/@name` is no proof."""
    routes = router()
    routes.get("https://pat.example/@pat").mock(page("<html><body><article><h1>About me</h1><p>I write.</p></article></body></html>"))
    routes.get(url__startswith="https://pat.example/").mock(httpx.Response(404))
    found = read("https://pat.example/@pat", routes)
    assert (found.inquiry.platform, found.texts) == ("web", ["About me\n\nI write."])
