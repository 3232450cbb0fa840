"""Saved pages of every site: whose words are whose, when they were written, what is missing. The fixtures were written before the readers."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from tests.readers.comparison import FIXTURES, read_all

HOME = FIXTURES / "saved"
PAGES = sorted(p for p in HOME.rglob("*.html") if p.with_name(p.name.removesuffix(".html") + ".expected.json").exists())


def seconds(value):
    return None if value is None else int(datetime.fromisoformat(value).timestamp())


@pytest.mark.parametrize("path", PAGES, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_a_saved_page_is_read_as_its_fixture_says(path: Path):
    """Kind, writer, words, time, addressee of each item, in order; the account; and what the page does not hold."""
    want = json.loads(path.with_name(path.stem + ".expected.json").read_text("utf-8"))
    _, accounts, items, _, _, unread = read_all(path, "saved")
    got = [[i.kind, i.author, i.text, int(i.created_at.timestamp()) if i.created_at else None, i.to] for i in items]
    assert got == [[*row[:3], seconds(row[3]), row[4]] for row in want["items"]]
    assert [[a.platform, a.handle] for a in accounts] == want["accounts"]
    assert sorted({u.what for u in unread}) == sorted(want["unread"])
