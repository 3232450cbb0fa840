"""What a reader yields for a fixture, in the interchange form in which the fixtures state what is expected."""

from __future__ import annotations

import json
import zipfile
from datetime import datetime
from pathlib import Path

from scanner.archive import open_inputs
from scanner.model import Account, Connection, Item, Skipped, Unread
from scanner.readers import recognise

FIXTURES = Path(__file__).parents[1] / "fixtures"


def zipped(folder: Path, target: Path) -> Path:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(folder).as_posix())
    return target


def read_all(path: Path, reader_id: str):
    """(layout, accounts, items, connections, skipped, unread) that the one reader which claims the path yields."""
    accounts, records, layouts = [], [], []
    for archive in open_inputs(path):
        for reader, layout in recognise(archive):
            assert reader.id == reader_id
            layouts.append(layout)
            accounts += reader.accounts(archive)
            records += reader.read(archive)
    pick = lambda kind: [r for r in records if isinstance(r, kind)]
    return layouts, accounts + pick(Account), pick(Item), pick(Connection), pick(Skipped), pick(Unread)


def expected_rows(path: Path) -> dict[str, list[dict]]:
    rows: dict[str, list[dict]] = {"account": [], "item": [], "connection": []}
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        rows[row["type"]].append(row)
    return rows


def moment(value: str | None, *, minutes: bool = False):
    if value is None:
        return None
    when = datetime.fromisoformat(value)
    return int(when.timestamp()) // 60 if minutes else when.timestamp()


def item_row(item: Item) -> dict:
    return {
        "id": item.native_id, "kind": item.kind, "created_at": item.created_at.isoformat() if item.created_at else None,
        "audience": item.audience, "group": item.group, "to": item.to, "author": item.author, "place": item.place,
        "url": item.url, "text": item.text, "gone": item.gone, "revision_of": item.revision_of,
        "media": [{"type": m.type, "alt": m.alt, "gps": list(m.gps) if m.gps else None} for m in item.media],
    }  # fmt: skip
