"""Labelled accounts as the program meets them: packed to interchange form and read back by its own reader."""

from __future__ import annotations

import json
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path

from scanner.archive import open_inputs
from scanner.model import Item
from scanner.pipeline import Me, owner_of
from scanner.readers.interchange import READER
from scanner.relationships.roster import Roster, load
from scanner.subjects.reading import Owner
from tests.eval.pack import jsonl

HERE = Path(__file__).parent
SPLIT = tomllib.loads((HERE / "split.toml").read_text("utf-8"))


@dataclass
class Labelled:
    """One account: the owner, the roster, and (item, labels) pairs."""

    slug: str
    path: Path
    owner: Owner
    roster: Roster
    pairs: list[tuple[Item, dict]]


def paths(part: str) -> list[Path]:
    """`floors`, `calibration`, `training` (the rest) or `all`."""
    every = sorted((HERE / "accounts").glob("*.json"))
    kept = {name: [p for p in every if p.name.split("-")[0] in SPLIT[name]] for name in ("floors", "calibration")}
    kept["training"] = [p for p in every if p not in kept["floors"] and p not in kept["calibration"]]
    return every if part == "all" else kept[part]


def labelled(path: Path) -> Labelled:
    """Read an account through the program's own interchange reader."""
    account = json.loads(path.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.profile.jsonl"
        file.write_text(jsonl(account), "utf-8")
        roster = Path(folder) / "roster.txt"
        roster.write_text("\n".join(account.get("roster") or []), "utf-8")
        archive = open_inputs(file)[0]
        items = {r.native_id: r for r in READER.read(archive) if isinstance(r, Item)}
        accounts = READER.accounts(archive)
        names = load(roster)
    pairs = [(items[i["id"]], i["labels"]) for i in account["items"]]
    return Labelled(account["account"]["slug"], path, owner_of(accounts, Me()), names, pairs)
