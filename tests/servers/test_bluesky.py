"""A personal data server of Bluesky: the list of its records and its whole repository say the same."""

from __future__ import annotations

import json

import pytest

from tests.servers.reading import scan
from tests.servers.rig import NPM, PLACE, free_port, missing, program, running

POSTS = 120  # more than one page


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    from pathlib import Path

    node = program("node", "https://nodejs.org, version 20 or newer")
    if not (PLACE / "node_modules" / "@atproto" / "dev-env").exists():
        missing("@atproto/dev-env", NPM)
    place = tmp_path_factory.mktemp("bluesky")
    log = place / "log"

    def ready() -> bool:
        return log.exists() and '{"ready":true' in log.read_text("utf-8", "replace")

    env = {"PDS_PORT": str(free_port()), "PLC_PORT": str(free_port()), "POSTS": str(POSTS), "TEST_SERVERS": str(PLACE), "TMPDIR": str(place), "LOG_ENABLED": "false"}
    with running(node, Path(__file__).with_name("bluesky.mjs"), log=log, ready=ready, cwd=place, env=env):
        line = next(row for row in log.read_text("utf-8", "replace").splitlines() if row.startswith('{"ready":true'))
        yield json.loads(line)


def test_the_list_of_records_and_the_whole_repository_say_the_same(tmp_path, server):
    """Every post by either way, links written out, and the profile's text."""
    host = f"http://localhost:{server['url'].rpartition(':')[2].rstrip('/')}"
    listed = scan(tmp_path, f"{host}/xrpc/com.atproto.repo.listRecords?repo={server['did']}", "--pace", "0")
    assert listed.ran.code == 0, listed.ran.err
    assert {f"An ordinary day, number {n}" for n in range(POSTS)} | {"see 💔 https://example.org/very-long now", "and again"} == set(listed.mine)
    assert [i["text"] for i in listed.items if i["kind"] == "bio"] == ["Nurse in Millbrook"]
    assert (listed.address["outcome"], listed.address["platform"], listed.address["end_reached"]) == ("complete", "bluesky", True)
    whole = scan(tmp_path, f"{host}/xrpc/com.atproto.sync.getRepo?did={server['did']}", "--pace", "0")
    assert whole.ran.code == 0, whole.ran.err
    facts = ("id", "kind", "text", "created_at", "url")
    assert sorted(tuple(str(i[f]) for f in facts) for i in whole.items if i["kind"] != "bio") == sorted(tuple(str(i[f]) for f in facts) for i in listed.items if i["kind"] != "bio")
    assert [(row["what"], row["count"]) for row in whole.ran.report["coverage"]["not_read"]] == [("posts that were passed on", 1)]
    assert whole.address["requests"] == 2  # robots.txt and the file


def test_an_account_that_is_not_there(tmp_path, server):
    """By either way it is not found, which is not called deleted."""
    host = f"http://localhost:{server['url'].rpartition(':')[2].rstrip('/')}"
    for call in ("com.atproto.repo.listRecords?repo", "com.atproto.sync.getRepo?did"):
        found = scan(tmp_path, f"{host}/xrpc/{call}=did:plc:aaaaaaaaaaaaaaaaaaaaaaaa")
        assert (found.ran.code, "knows no such account" in found.ran.err) == (3, True), found.ran.err
