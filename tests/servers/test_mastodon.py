"""mastodon-mock: paging by the Link header, what guests see, and faults on demand."""

from __future__ import annotations

import json
import urllib.request

import pytest

from tests.servers.reading import scan
from tests.servers.rig import PIP, answers, free_port, program, running


def call(url: str, body: object = None, token: str = "", method: str = "") -> object:
    request = urllib.request.Request(url, data=None if body is None else json.dumps(body).encode(), method=method or None)
    request.add_header("Content-Type", "application/json")
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    with urllib.request.urlopen(request, timeout=30) as answer:
        text = answer.read()
    return json.loads(text) if text else None


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    place, port = tmp_path_factory.mktemp("mastodon"), free_port()
    url = f"http://127.0.0.1:{port}"
    with running(program("mastodon_mock", PIP), "serve", "--host", "127.0.0.1", "--port", port, "--in-memory", "--demo", log=place / "log", ready=lambda: answers(f"{url}/api/v1/instance"), cwd=place):
        for number in range(95):
            call(f"{url}/api/v1/statuses", {"status": f"An ordinary day, number {number}"}, "ada_token")
        call(f"{url}/api/v1/statuses", {"status": "for whoever has the address", "visibility": "unlisted"}, "ada_token")
        call(f"{url}/api/v1/statuses", {"status": "for followers", "visibility": "private"}, "ada_token")
        asked = call(f"{url}/api/v1/statuses", {"status": "What do you do, Ada?"}, "alan_token")
        call(f"{url}/api/v1/statuses", {"status": "@alan I look after people", "in_reply_to_id": asked["id"]}, "ada_token")
        call(f"{url}/api/v1/statuses/{asked['id']}/reblog", {}, "ada_token")
        yield url


@pytest.fixture
def fault(server):
    """Puts a fault before the list of posts; gone after the test."""

    def put(effect: dict[str, object], count: int = 1) -> None:
        call(f"{server}/api/v1/_mock/faults", {"match": {"path": "/api/v1/accounts/*/statuses"}, "effect": effect, "count": count})

    yield put
    call(f"{server}/api/v1/_mock/faults", method="DELETE")


def test_all_that_a_guest_may_see(tmp_path, server):
    """Page by page to the end, replies and boosts too, and nothing that is for followers."""
    found = scan(tmp_path, f"{server}/@ada", "--pace", "0")
    assert found.ran.code == 0, found.ran.err
    assert {f"An ordinary day, number {n}" for n in range(95)} | {"for whoever has the address", "@alan I look after people"} <= set(found.mine)
    assert not any("for followers" in i["text"] for i in found.items)
    assert [(who.partition("@")[2], text) for who, text in found.others] == [("alan", "RT @alan: What do you do, Ada?")]
    assert [(i["kind"], i["to"]) for i in found.items if "look after" in i["text"]] == [("reply", "@alan")]
    assert (found.address["outcome"], found.address["platform"], found.address["end_reached"]) == ("complete", "mastodon", True)
    assert found.address["requests"] >= 4


def test_an_account_that_is_not_there(tmp_path, server):
    """Not called deleted, and no report that reads as nothing found."""
    found = scan(tmp_path, f"{server}/@nobody")
    assert (found.ran.code, "hidden from visitors" in found.ran.err) == (3, True)


def test_a_limit_ends_in_a_pause_and_not_in_an_error(tmp_path, server, fault, monkeypatch):
    """One refusal is waited out; the posts all come."""
    monkeypatch.setattr("scanner.profiles._fetch.rest", lambda _seconds: None)
    fault({"type": "ratelimit"})
    assert scan(tmp_path, f"{server}/@ada", "--pace", "0").address["outcome"] == "complete"
    fault({"type": "ratelimit"}, count=10)
    found = scan(tmp_path, f"{server}/@ada", "--pace", "0")
    assert (found.ran.code, "asked for a pause" in found.ran.err) == (3, True)


@pytest.mark.parametrize(("effect", "said"), [({"type": "malformed"}, "could not be read"), ({"type": "status", "status": 401}, "logged in"), ({"type": "status", "status": 503}, "could not be reached")])
def test_a_server_that_changes_its_mind(tmp_path, server, fault, monkeypatch, effect, said):
    """An outcome in words, whatever it sends."""
    monkeypatch.setattr("scanner.profiles._fetch.rest", lambda _seconds: None)
    fault(effect, count=10)
    found = scan(tmp_path, f"{server}/@ada", "--pace", "0")
    assert (found.ran.code, said in found.ran.err) == (3, True), found.ran.err
