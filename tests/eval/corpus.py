"""Labelled accounts as the program meets them: packed to interchange form and read back by its own reader."""

from __future__ import annotations

import json
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from scanner.archive import open_inputs
from scanner.model import Item, Source
from scanner.pipeline import Me, owner_of
from scanner.readers.interchange import READER
from scanner.relationships.roster import Roster, load
from scanner.subjects.context import Context
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


NOTHING = {"about": "none", "reid": 0, "dual": 0, "priority": 0}
PERSON = 30  # posts by each person in ordinary.*.jsonl


def lines(name: str) -> list[dict]:
    """A file of this folder, a JSON object a line."""
    return [json.loads(line) for line in (HERE / name).read_text("utf-8").splitlines()]


def item_of(text: str, *, number: int = 0, kind: str = "post", audience: str = "public") -> Item:
    """A text without an account, as an item."""
    return Item(id=str(number), platform="x", kind=kind, text=text, audience=audience, source=Source(input="", member=""))


def ordinary(part: str) -> Iterator[tuple[Item, list[str]]]:
    """Posts by people with no practice, `train`, `calibration` or `test`, each with what their own other posts put beside it."""
    items = [item_of(row["text"], number=n, kind=row.get("kind", "post")) for n, row in enumerate(lines(f"ordinary.{part}.jsonl"))]
    for n in range(0, len(items), PERSON):
        context = Context(items[n : n + PERSON])
        yield from ((item, context.of(item)) for item in items[n : n + PERSON])


class Alone(NamedTuple):
    """A text that stands alone; `role` is what its writer's profile says, None where nothing is known of it.

    Identifiers are marked (`labels["identifiers"]`) or nothing is said of them (no such key).
    """

    item: Item
    role: str | None
    labels: dict


def alone() -> list[Alone]:
    """Texts without an account to train on: twins, the signals' seen example phrases, every other pair of `paraphrases.jsonl`.

    In the accounts what is about a client is rarely said outright, and what says "my client" is often a trap. Real people
    also say it outright. Levels of phrases and paraphrases are those that the example stands for, roughly. Twins
    (`twins.*.jsonl`) look alike and differ in what they are about, or in whether a boundary held.
    """
    found: list[tuple[dict, str | None, dict]] = []
    for row in json.loads((HERE / "phrases.json").read_text("utf-8")):
        boundary = row["signal"].startswith("dual.")
        told = {"about": "client", "reid": 1 if boundary else 2, "dual": 2 if boundary else 0, "priority": 2}
        found += [({"text": text}, None, told) for text in row["seen_fires"]]
        found += [({"text": text}, None, NOTHING) for text in row["seen_quiet"]]
    for row in lines("paraphrases.jsonl")[::2]:
        level = 3 if int(row["id"].split("-")[1]) <= RISKY else 1
        found += [({"text": row[side]}, None, {"about": "client", "reid": level, "dual": 0, "priority": level}) for side in ("a", "b")]
    for file in sorted(HERE.glob("twins.*.jsonl")):
        found += [({k: row[k] for k in ("text", "kind", "audience")}, row["role"], row) for row in lines(file.name)]
    return [Alone(item_of(number=n, **given), role, labels) for n, (given, role, labels) in enumerate(found)]
