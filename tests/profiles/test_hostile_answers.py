"""Whatever a host answers, an inquiry ends in an outcome: nothing is raised, and nothing is put into the person's mouth unseen."""

from __future__ import annotations

import json

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.profiles._outcome import OUTCOMES
from tests.profiles.web import exactly, read, router, values

KEYS = st.sampled_from(
    ["id", "acct", "note", "fields", "content", "account", "reblog", "poll", "mentions", "name", "value", "rendered", "author", "title", "link", "post", "parent", "namespaces", "did", "handle", "feed", "records",
     "uri", "record", "reply", "reason", "embed", "facets", "text", "cursor", "items", "version", "date_gmt", "created_at", "media_attachments", "labels", "moved"]
)  # fmt: skip
LEAVES = st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.floats() | st.sampled_from(["", "7", "x", "wp/v2", "\ud800", "https://jsonfeed.org/version/1", "<p>a</p>", "2019-01-01", "at://a/b/c"])
ANY = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5), max_leaves=20)


def bytes_of(value) -> httpx.Response:
    return httpx.Response(200, content=json.dumps(value).encode(), headers={"content-type": "application/json"})


def ends(found) -> None:
    assert found.outcome in OUTCOMES
    assert found.inquiry.sentence
    json.dumps(found.inquiry.row())


@settings(max_examples=25, deadline=None)
@given(account=ANY, posts=ANY)
def test_mastodon(account, posts):
    """An account of any shape, posts of any shape."""
    routes = router()
    for one in (account, account | {"id": "7", "acct": "pat"} if isinstance(account, dict) else {"id": "7", "acct": "pat"}):
        exactly(routes, "https://s.example/api/v1/accounts/lookup?acct=pat").mock(bytes_of(one))
        routes.get(url__startswith="https://s.example/api/v1/accounts/7/").mock(bytes_of(posts))
        routes.get(url__startswith="https://s.example/").mock(httpx.Response(404))
        ends(read("https://s.example/@pat", routes))


@settings(max_examples=25, deadline=None)
@given(profile=ANY, feed=ANY)
def test_bluesky(profile, feed):
    """By either route."""
    routes = router()
    routes.get(url__startswith="https://public.api.bsky.app/xrpc/app.bsky.actor").mock(bytes_of(profile))
    routes.get(url__startswith="https://public.api.bsky.app/").mock(bytes_of({"feed": feed, "cursor": "c"}))
    routes.get(url__startswith="https://pat.example/").mock(httpx.Response(404))
    ends(read("https://bsky.app/profile/pat.example", routes))
    routes = router()
    routes.get(url__startswith="https://p.example/xrpc/com.atproto.repo.describeRepo").mock(bytes_of({"did": "did:plc:x"}))
    routes.get(url__startswith="https://p.example/xrpc/com.atproto.repo.getRecord").mock(bytes_of(profile))
    routes.get(url__startswith="https://p.example/").mock(bytes_of({"records": feed}))
    ends(read("https://p.example/xrpc/com.atproto.repo.listRecords?repo=did:plc:x", routes))


@settings(max_examples=25, deadline=None)
@given(users=ANY, posts=ANY, comments=ANY)
def test_wordpress(users, posts, comments):
    """Users, posts, comments of any shape."""
    routes = router()
    exactly(routes, "https://b.example/").mock(httpx.Response(200, html='<link rel="https://api.w.org/" href="/wp-json/">'))
    exactly(routes, "https://b.example/wp-json/").mock(values({"namespaces": ["wp/v2"]}))
    for what, rows in {"users": users, "posts": posts, "pages": posts, "comments": comments}.items():
        routes.get(url__startswith=f"https://b.example/wp-json/wp/v2/{what}").mock(bytes_of(rows))
    ends(read("https://b.example/", routes))


@settings(max_examples=25, deadline=None)
@given(value=ANY)
def test_a_json_feed(value):
    """Entries of any shape."""
    routes = router()
    routes.get("https://b.example/feed.json").mock(bytes_of({"version": "https://jsonfeed.org/version/1.1", "items": value, "authors": value}))
    ends(read("https://b.example/feed.json", routes))


PLACES = ["https://b.example/", "https://pat.blogspot.com/", "https://pat.tumblr.com/", "https://medium.com/@pat", "https://pat.substack.com/", "https://www.reddit.com/user/pat", "https://x.com/pat", "https://s.example/@pat", "https://bsky.app/profile/pat.example"]


@pytest.mark.parametrize("url", PLACES)
@settings(max_examples=10, deadline=None)
@given(body=st.binary(max_size=300) | st.text(max_size=300).map(str.encode), kind=st.sampled_from(["text/html", "application/rss+xml", "application/json", "", "text/html; charset=utf-7", 'x; charset="', "text/html; charset=base64"]), status=st.sampled_from([200, 200, 200, 206, 204, 304, 300, 400, 404, 418, 500]))
def test_bytes_of_any_kind(url, body, kind, status):
    """Under any media type, charset and status."""
    routes = router()
    routes.get().mock(httpx.Response(status, content=body, headers={"content-type": kind}))
    ends(read(url, routes))
