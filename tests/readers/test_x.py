"""The X reader against archives written by somebody who read the format reference and not the reader."""

import tomllib

import pytest

from tests.readers.comparison import FIXTURES, expected_rows, item_row, moment, read_all, zipped

ARCHIVES = sorted(p.parent for p in (FIXTURES / "x").glob("*/expected.jsonl"))


@pytest.mark.parametrize("form", ["folder", "zip"])
@pytest.mark.parametrize("fixture", ARCHIVES, ids=lambda p: p.name)
def test_every_item_of_an_archive_is_read_once_as_written(fixture, form, tmp_path):
    """Items, account and connections equal an independent reading, from a folder and from a zip."""
    source = fixture / "archive" if form == "folder" else zipped(fixture / "archive", tmp_path / "twitter.zip")
    _, accounts, items, connections, _, _ = read_all(source, "x")
    want = expected_rows(fixture / "expected.jsonl")

    def key(row):
        return (row["id"] or "", row["text"])

    seen = {}
    for item in items:  # the monthly CSV files repeat the root file: the pipeline drops what has the same id
        seen.setdefault(item.id, item_row(item))
    got = sorted(seen.values(), key=key)
    expected = [
        {k: r.get(k) for k in ("id", "kind", "created_at", "audience", "group", "to", "author", "place", "url", "text", "media")}
        | {"gone": r.get("gone", False), "revision_of": r.get("revision_of")}
        for r in sorted(want["item"], key=key)
    ]
    for rows in (got, expected):
        for row in rows:
            row["created_at"] = moment(row["created_at"])
            if row["kind"] == "bio" or row["id"] == "":
                row["id"] = None
    assert got == expected
    facts = [{k: getattr(a, k) for k in ("handle", "name", "bio", "place")} for a in accounts]
    assert facts == [{k: a.get(k) for k in ("handle", "name", "bio", "place")} for a in want["account"]]
    assert {(c.relation, c.handle) for c in connections} == {(c["relation"], c["handle"]) for c in want["connection"]}


@pytest.mark.parametrize("fixture", ARCHIVES, ids=lambda p: p.name)
def test_what_could_not_be_read_is_named(fixture):
    """Every record and member that the fixture calls broken or missing is reported, and nothing else is."""
    _, _, _, _, skipped, unread = read_all(fixture / "archive", "x")
    facts = tomllib.loads((fixture / "expected.toml").read_text("utf-8"))
    broken = facts.get("skipped", [])
    problems = facts.get("problem", [])
    assert len(skipped) == len(broken) + len(problems), [f"{s.where}: {s.reason}" for s in skipped]
    for record in broken:
        assert any(s.where.endswith(f"{record['member']}, record {record['index'] + 1}") for s in skipped)
    for problem in problems:
        assert any(problem["member"] in s.where for s in skipped)
    for name in facts.get("members", {}).get("unknown", []):
        assert any(name.endswith(u.what) for u in unread)
