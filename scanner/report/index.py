"""`index.html`: where several people's exports were scanned at once, the page that leads to each one's report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from scanner.report import words
from scanner.report.files import add
from scanner.report.html import environment, styled

NAME = "index.html"


class Entry(NamedTuple):
    """One person's report: the folder it is in, and what the page says of it."""

    folder: Path
    name: str
    platforms: str
    items: int
    by_advice: Mapping[str, int]

    @staticmethod
    def of(folder: Path, result: Mapping[str, Any]) -> Entry:
        """From a result document."""
        account = next((a for a in result["accounts"] if a["name"] or a["handle"]), None)
        platforms = words.listed(words.platform_name(p) for p in result["summary"]["by_platform"])
        return Entry(folder, (account and (account["name"] or account["handle"])) or folder.name, platforms, result["summary"]["items"], result["summary"]["by_advice"])


def write_index(entries: Sequence[Entry]) -> Path:
    """Write the page beside the folders of the reports and return its path. Raises NotWritable."""
    beside = entries[0].folder.parent
    style, policy = styled("report.css")
    rows = [
        {
            "name": e.name, "href": quote(f"{e.folder.name}/report.html"), "platforms": e.platforms, "items": words.counted(e.items, "item"),
            "told": [{"advice": a, "label": f"{words.count(e.by_advice[a])} {words.ADVICE_LABEL[a].lower()}"} for a in reversed(words.ADVICE[1:]) if e.by_advice.get(a)],
        }
        for e in entries
    ]  # fmt: skip
    text = environment().get_template("index.html.j2").render(style=style, policy=policy, rows=rows)
    return add(beside, {NAME: words.showable(text).encode()})[0]
