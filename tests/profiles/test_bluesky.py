"""Bluesky: two routes to the same posts, links written out, and the words of others left to them."""

from __future__ import annotations

import httpx
import pytest

from scanner.profiles.bluesky import _words
from tests.profiles.web import page, read, router, values

URL = "https://bsky.app/profile/pat.example"
DID = "did:plc:abcdefghijklmnopqrstuvwx"
VIEW, PDS = "https://public.api.bsky.app/xrpc/", "https://pds.example/xrpc/"
PROFILE = {"did": DID, "handle": "pat.example", "displayName": "Pat Lee", "description": "Nurse in Millbrook"}


def post(key: str, text: str, *, who: str = DID, handle: str = "pat.example", **record):
    return {"uri": f"at://{who}/app.bsky.feed.post/{key}", "author": {"did": who, "handle": handle}, "record": {"text": text, "createdAt": "2024-03-14T21:07:00.000Z"} | record}


def view(*feed, **profile):
    routes = router()
    routes.get(f"{VIEW}app.bsky.actor.getProfile?actor=pat.example").mock(values(PROFILE | profile))
    routes.get(url__startswith=f"{VIEW}app.bsky.feed.getAuthorFeed").mock(values({"feed": list(feed)}))
    return routes


def test_the_public_view():
    """Posts, replies with whom they answer, reposts as somebody else's, a pinned post once, alt texts."""
    pinned = {"post": post("3", "pinned"), "reason": {"$type": "app.bsky.feed.defs#reasonPin"}}
    found = read(URL, view(
        pinned, {"post": post("3", "pinned")},
        {"post": post("2", "no, I meant you", reply={"parent": {"uri": "x"}}) | {"replyCount": 2}, "reply": {"parent": {"author": {"did": "did:plc:k", "handle": "kim.example"}}}},
        {"post": post("9", "their words", who="did:plc:k", handle="kim.example"), "reason": {"$type": "app.bsky.feed.defs#reasonRepost", "indexedAt": "2024-04-01T00:00:00Z"}},
        {"post": post("1", "look", embed={"$type": "app.bsky.embed.recordWithMedia", "media": {"$type": "app.bsky.embed.images", "images": [{"alt": "the ward"}]}})},
    ))  # fmt: skip
    assert [(i.kind, i.author, i.to, i.text) for i in found.items] == [
        ("bio", None, None, "Nurse in Millbrook"), ("post", None, None, "pinned"), ("reply", None, "@kim.example", "no, I meant you"),
        ("repost", "@kim.example", None, "RT @kim.example: their words"), ("post", None, None, "look"),
    ]  # fmt: skip
    assert found.items[1].url == f"https://bsky.app/profile/{DID}/post/3"
    assert found.items[1].native_id == f"at://{DID}/app.bsky.feed.post/3"
    assert [m.alt for m in found.items[-1].media] == ["the ward"]
    assert found.unread == {"answers of others to these posts": 2}
    assert (found.outcome, found.inquiry.accounts[0].native_id) == ("complete", DID)


def test_shortened_links_are_written_out():
    """Places are bytes of UTF-8; a word that carries a link stays a word; places that cannot be are left alone."""
    text = "💔 see example.org/very-lo… and here"
    start = len("💔 see ".encode())
    cut = {"index": {"byteStart": start, "byteEnd": start + len("example.org/very-lo…".encode())}, "features": [{"$type": "app.bsky.richtext.facet#link", "uri": "https://example.org/very-long"}]}
    word = {"index": {"byteStart": len(text.encode()) - 4, "byteEnd": len(text.encode())}, "features": [{"$type": "app.bsky.richtext.facet#link", "uri": "https://example.org/b"}]}
    odd = [{"index": {"byteStart": -1, "byteEnd": 9_999}, "features": [{"$type": "#link", "uri": "https://x"}]}, {"index": None}, {}, {"index": {"byteStart": 1, "byteEnd": 2}, "features": "x"}]
    assert _words({"text": text, "facets": [cut, word, *odd]}) == "💔 see https://example.org/very-long and here"
    assert _words({"text": text, "facets": "none"}) == text
    assert _words(None) == ""


def test_a_wish_not_to_be_shown_is_no_lock():
    """The person should know that."""
    found = read(URL, view({"post": post("1", "a")}, labels=[{"val": "!no-unauthenticated"}]))
    assert "anybody can still read it" in found.inquiry.notes[0]


def test_cursors_end():
    """At an empty page, without a cursor, and where one comes again."""
    routes = router()
    routes.get(url__startswith=f"{VIEW}app.bsky.actor").mock(values(PROFILE | {"description": ""}))
    feed = f"{VIEW}app.bsky.feed.getAuthorFeed"
    routes.get(feed, params={"cursor": "c1"}).mock(values({"feed": [{"post": post("1", "a")}], "cursor": "c1"}))
    routes.get(url__startswith=feed).mock(values({"feed": [{"post": post("2", "b")}], "cursor": "c1"}))
    assert read(URL, routes).texts == ["b", "a"]


def server(routes, *records):
    routes.get(f"{PDS}com.atproto.repo.describeRepo?repo={DID}").mock(values({"did": DID, "handle": "pat.example", "handleIsCorrect": True}))
    routes.get(url__startswith=f"{PDS}com.atproto.repo.getRecord").mock(values({"value": {"displayName": "Pat Lee", "description": "Nurse"}}))
    pages = [values({"records": [{"uri": f"at://{DID}/app.bsky.feed.post/{n}", "value": {"text": t, "createdAt": "2024-01-01T00:00:00Z"}} for n, t in enumerate(records)], "cursor": "c"}), values({"records": []})]
    routes.get(url__startswith=f"{PDS}com.atproto.repo.listRecords").mock(side_effect=pages)
    return routes


@pytest.mark.parametrize("answer", [page("<h1>no", 403), httpx.Response(502), page("<h1>welcome")])
def test_where_the_view_refuses_the_accounts_own_server_is_asked(answer):
    """Handle, identity, server; a cursor that comes with the last page is asked once more."""
    routes = router()
    routes.get(url__startswith=VIEW).mock(answer)
    routes.get("https://pat.example/.well-known/atproto-did").mock(httpx.Response(200, text=f"{DID}\n"))
    routes.get(f"https://plc.directory/{DID}").mock(values({"service": [{"id": "#atproto_pds", "serviceEndpoint": "https://pds.example"}]}))
    found = read(URL, server(routes, "one", "two"))
    assert (found.texts, found.outcome) == (["Nurse", "one", "two"], "complete")
    assert "own server" in found.inquiry.notes[0]
    assert "reposts, if there are any" in found.unread


def test_an_identity_that_leads_inside_is_not_followed():
    """The handle is a stranger's host name, and so is the server that it names."""
    routes = router()
    routes.get(url__startswith=VIEW).mock(httpx.Response(403))
    routes.get("https://pat.example/.well-known/atproto-did").mock(httpx.Response(200, text=DID))
    for place in ("http://127.0.0.1:2583", "http://169.254.169.254", "https://10.0.0.1", "file:///etc", "https://a@b.example"):
        routes.get(f"https://plc.directory/{DID}").mock(values({"service": [{"id": "#atproto_pds", "serviceEndpoint": place}]}))
        assert read(URL, routes).outcome in ("unsafe_address", "bad_data"), place
    routes.get("https://pat.example/.well-known/atproto-did").mock(httpx.Response(200, text="did:web:localhost"))
    assert read(URL, routes).outcome == "unsafe_address"


def test_a_server_is_read_by_its_own_address():
    """As tools show it."""
    assert read(f"{PDS}com.atproto.repo.listRecords?repo={DID}&collection=app.bsky.feed.post", server(router(), "one")).texts == ["Nurse", "one"]


@pytest.mark.parametrize(
    ("body", "status", "outcome"),
    [
        ({"error": "InvalidRequest", "message": "Profile not found"}, 400, "not_found"), ({"error": "AccountTakedown"}, 400, "gone"), ({"error": "AccountDeactivated"}, 400, "gone"),
        ({"error": "RateLimitExceeded"}, 429, "rate_limited"),
    ],
)  # fmt: skip
def test_accounts_that_are_not_shown(body, status, outcome):
    """Unknown, suspended, switched off, or too many requests."""
    routes = router()
    routes.get(url__startswith=VIEW).mock(values(body, status))
    found = read(URL, routes)
    assert (found.outcome, found.problems) == (outcome, [found.inquiry.sentence])


@pytest.mark.parametrize("url", ["https://bsky.app/", "https://bsky.app/profile/", "https://bsky.app/profile/not_a_handle", "https://bsky.app/feeds"])
def test_what_is_no_profile_is_said(url):
    """Without asking anybody."""
    found = read(url, router())
    assert (found.outcome, found.asked) == ("not_found", [])


@pytest.mark.parametrize("row", [{}, {"post": None}, {"post": {"uri": 3}}, {"post": {"uri": "at://x", "record": []}}, {"post": {"uri": "at://x/y/z", "record": {"text": None, "embed": 3, "reply": 4, "facets": [3]}}}, {"post": {"uri": "u", "author": "x", "record": {"createdAt": "never"}}, "reason": 4, "reply": 5}])
def test_records_of_any_shape_cost_at_most_themselves(row):
    """The records around them are read."""
    found = read(URL, view({"post": post("2", "before")}, row, {"post": post("1", "after")}))
    assert {"before", "after"} <= set(found.texts)
    assert found.outcome == "complete"
