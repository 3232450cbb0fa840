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
RISKY = 15  # of each writer's thirty pairs the first fifteen are risky, the others mild
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


def plain() -> list[tuple[str, dict]]:
    """Texts that stand alone, with labels: the signals' seen example phrases and every other pair of `paraphrases.jsonl`.

    In the accounts what is about a client is rarely said outright, and what says "my client" is often a trap. Real people
    also say it outright. Levels are those that the example stands for, roughly: they weigh less than an account's labels.
    """
    found = []
    for row in json.loads((HERE / "phrases.json").read_text("utf-8")):
        boundary = row["signal"].startswith("dual.")
        told = {"about": "client", "reid": 1 if boundary else 2, "dual": 2 if boundary else 0, "priority": 2}
        found += [(text, told) for text in row["seen_fires"]]
        found += [(text, {"about": "none", "reid": 0, "dual": 0, "priority": 0}) for text in row["seen_quiet"]]
    for n, line in enumerate((HERE / "paraphrases.jsonl").read_text("utf-8").splitlines()):
        row = json.loads(line)
        level = 3 if int(row["id"].split("-")[1]) <= RISKY else 1
        if n % 2 == 0:
            found += [(row[side], {"about": "client", "reid": level, "dual": 0, "priority": level}) for side in ("a", "b")]
    return found
