"""A repository in one file: read back as it was written, and torn in every way."""

from __future__ import annotations

import struct
from hashlib import sha256

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.profiles import _car
from tests.profiles.test_bluesky import DID, PDS
from tests.profiles.web import page, read, router, values

WHOLE = f"{PDS}com.atproto.sync.getRepo?did={DID}"


class Link(bytes):
    """The address of a block."""


def number(value: int) -> bytes:
    out = b""
    while value > 127:
        out, value = out + bytes([value & 127 | 128]), value >> 7
    return out + bytes([value])


def head(major: int, value: int) -> bytes:
    if value < 24:
        return bytes([major << 5 | value])
    width = 0 if value < 256 else 1 if value < 65_536 else 2
    return bytes([major << 5 | 24 + width]) + value.to_bytes(1 << width, "big")


def cbor(value) -> bytes:
    if isinstance(value, Link):
        return b"\xd8\x2a" + head(2, len(value) + 1) + b"\0" + value
    if value is None or isinstance(value, bool):
        return {None: b"\xf6", True: b"\xf5", False: b"\xf4"}[value]
    if isinstance(value, int):
        return head(0, value) if value >= 0 else head(1, -1 - value)
    if isinstance(value, float):
        return b"\xfb" + struct.pack(">d", value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(map(cbor, value))
    return head(5, len(value)) + b"".join(cbor(k) + cbor(v) for k, v in value.items())


class Repository:
    """Blocks under their hashes, as a server writes them."""

    def __init__(self) -> None:
        self.blocks: list[tuple[bytes, bytes]] = []

    def put(self, value) -> Link:
        data = cbor(value)
        link = Link(b"\x01\x71\x12\x20" + sha256(data).digest())
        self.blocks.append((link, data))
        return link

    def tree(self, records: list[tuple[str, dict]], left: Link | None = None, right: Link | None = None) -> Link:
        """One node; keys share their beginnings with those before them."""
        entries, before = [], b""
        for n, (key, value) in enumerate(records):
            raw = key.encode()
            shared = next((i for i, (a, b) in enumerate(zip(before, raw, strict=False)) if a != b), min(len(before), len(raw)))
            entries.append({"p": shared, "k": raw[shared:], "v": self.put(value), "t": right if n == len(records) - 1 else None})
            before = raw
        return self.put({"l": left, "e": entries})

    def file(self, data: Link, **commit) -> bytes:
        root = self.put({"did": DID, "version": 3, "data": data, "rev": "1", "prev": None, "sig": b"s"} | commit)
        header = cbor({"version": 1, "roots": [root]})
        return number(len(header)) + header + b"".join(number(len(k) + len(v)) + k + v for k, v in self.blocks)


def post(words: str, **more) -> dict:
    return {"$type": "app.bsky.feed.post", "text": words, "createdAt": "2024-03-14T21:07:00Z", "n": -3, "f": 1.5, "yes": True} | more


def repository() -> bytes:
    made = Repository()
    older = made.tree([("app.bsky.actor.profile/self", {"displayName": "Pat Lee", "description": "Nurse"}), ("app.bsky.feed.like/3k", {"subject": "x"})])
    newer = made.tree([("app.bsky.feed.post/3c", post("third", reply={"parent": {"uri": "at://x"}})), ("app.bsky.feed.repost/3d", {"subject": {"uri": "at://y"}})])
    return made.file(made.tree([("app.bsky.feed.post/3a", post("first")), ("app.bsky.feed.post/3b", post("second é"))], older, newer))


def test_everything_comes_back_in_the_order_of_its_keys():
    """Left, entries, right; keys put together from what they share."""
    assert [key for key, _ in _car.records(repository())] == [
        "app.bsky.actor.profile/self", "app.bsky.feed.like/3k", "app.bsky.feed.post/3a", "app.bsky.feed.post/3b", "app.bsky.feed.post/3c", "app.bsky.feed.repost/3d",
    ]  # fmt: skip
    assert dict(_car.records(repository()))["app.bsky.feed.post/3b"] == post("second é")


def test_a_repository_by_its_own_address():
    """Profile text, posts with their addresses; likes are nobody's words."""
    routes = router()
    routes.get(WHOLE).mock(httpx.Response(200, content=repository(), headers={"content-type": "application/vnd.ipld.car"}))
    found = read(WHOLE, routes)
    assert [(i.kind, i.text) for i in found.items] == [("bio", "Nurse"), ("post", "first"), ("post", "second é"), ("reply", "third")]
    assert found.items[1].url == f"https://bsky.app/profile/{DID}/post/3a"
    assert (found.outcome, found.unread) == ("complete", {"posts that were passed on": 1})
    assert read(f"{PDS}com.atproto.sync.getRepo?did=pat.example", routes).outcome == "not_found"


@pytest.mark.parametrize("answer", [httpx.Response(401), httpx.Response(404), httpx.Response(501), page("<h1>no"), values({"records": 3})])
def test_a_server_that_lists_nothing_may_give_the_whole(answer):
    """After a page of the list, too, and then no post twice; where neither is given the first refusal is told."""
    routes = router()
    routes.get(f"{PDS}com.atproto.repo.describeRepo?repo={DID}").mock(values({"did": DID, "handle": "pat.example"}))
    routes.get(url__startswith=f"{PDS}com.atproto.repo.getRecord").mock(httpx.Response(404))
    first = values({"records": [{"uri": f"at://{DID}/app.bsky.feed.post/3c", "value": post("third")}], "cursor": "c"})
    routes.get(url__startswith=f"{PDS}com.atproto.repo.listRecords").mock(side_effect=[first, *[answer] * 3])
    whole = routes.get(WHOLE).mock(httpx.Response(200, content=repository()))
    url = f"{PDS}com.atproto.repo.listRecords?repo={DID}"
    found = read(url, routes)
    assert (found.texts, found.outcome) == (["third", "first", "second é"], "complete")
    assert any("whole repository" in n for n in found.inquiry.notes)
    whole.mock(httpx.Response(403))
    routes.get(url__startswith=f"{PDS}com.atproto.repo.listRecords").mock(side_effect=[first, *[answer] * 3])
    found = read(url, routes)
    assert (found.texts, found.outcome in ("login_wall", "not_found", "offline", "blocked", "bad_data")) == (["third"], True)
    assert found.problems


@pytest.mark.parametrize("status", [401, 403, 404, 410, 500])
def test_a_repository_that_is_not_given(status):
    """An outcome, and nothing read."""
    routes = router()
    routes.get(WHOLE).mock(httpx.Response(status))
    assert read(WHOLE, routes).outcome in ("login_wall", "blocked", "not_found", "gone", "offline")
    routes.get(WHOLE).mock(values({"error": "RepoTakendown"}, 400))
    assert read(WHOLE, routes).outcome == "gone"


def torn(data: bytes) -> bool:
    try:
        list(_car.records(data))
    except _car.Torn:
        return True
    return False


def test_every_place_where_it_can_break_off():
    """Told, whatever is missing: no end reads as the end."""
    data = repository()
    assert all(torn(data[:end]) for end in range(len(data)))
    assert torn(b"")


def test_a_block_that_is_not_what_its_address_says_is_missing():
    """Nobody can put other words under a hash."""
    data = repository()
    assert torn(data.replace(b"first", b"worst"))


def test_parts_that_lead_round_in_a_circle_or_too_deep():
    """A tree has none; the reader ends."""
    made = Repository()
    node = made.tree([("app.bsky.feed.post/3a", post("first"))])
    assert torn(made.file(made.tree([("a/b", post("x"))], node, node)))
    deep: object = 1
    for _ in range(200):
        deep = [deep]
    assert torn(made.file(made.tree([("a/b", {"x": deep})])))
    for odd in (b"\x9f", b"\xbf", b"\xdb" + b"\xff" * 8, b"\x9b" + b"\xff" * 8, b"\xfb\x00", b"\xc1\x01", b"\xf9\x00\x00"):
        assert torn(number(len(odd)) + odd)


@settings(max_examples=200, deadline=None)
@given(data=st.binary(max_size=200), place=st.integers(0, 5_000), size=st.integers(0, 8))
def test_bytes_of_any_kind(data, place, size):
    """Torn or whole, never anything else."""
    whole = repository()
    place %= len(whole)
    torn(data)
    torn(whole[:place] + data[:size] + whole[place + size :])
