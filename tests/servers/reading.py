"""The command on a server of this computer: what it says, and every item that it read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema

from scanner import report
from tests.builders import Ran, exposure


class Scanned(NamedTuple):
    """A run with its items; `outcome` is that of its one address."""

    ran: Ran
    items: list[dict[str, Any]]

    @property
    def address(self) -> dict[str, Any]:
        (row,) = self.ran.report["coverage"]["addresses"]
        return row

    @property
    def mine(self) -> list[str]:
        return [i["text"] for i in self.items if i["author"] is None and i["kind"] != "bio"]

    @property
    def others(self) -> list[tuple[str, str]]:
        return [(i["author"], i["text"]) for i in self.items if i["author"] is not None]


def scan(home: Path, url: str, *args: str) -> Scanned:
    """The command, with a report that fits its schema; what it says is printed for whoever runs this by hand."""
    ran = exposure(home, "scan", url, *args, "--mine", "--allow-loopback", "-o", "out", "-f", "json,html,profile.jsonl", "--workers", "1", "--no-history")
    print(ran.err)
    if ran.report:
        jsonschema.Draft202012Validator(report.schema()).validate(ran.report)
    lines = home / "out" / "items.profile.jsonl"
    rows = [json.loads(line) for line in lines.read_text("utf-8").splitlines()] if lines.exists() else []
    return Scanned(ran, [r for r in rows if r["type"] == "item"])
