"""`make docs`: docs/signals.md and docs/commands.md from the code, and the measured tables in README.md.

A test (test_docs.py) fails when the pages in the repository are not what this writes.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import click

ROOT = Path(__file__).parents[1]
SHOWN = {"max_content_width": 100, "terminal_width": 100, "help_option_names": ["-h", "--help"]}


def signals_page() -> str:
    """Every signal with its words, examples and standards."""
    from scanner.signals import all_signals
    from scanner.tables import table

    standards = table("standards")
    lines = [
        "# Signals", "",
        "Written by `make docs` from the signals themselves; do not edit. A signal explains and suggests. Whether an item is about a client at all",
        "is decided by the gate (docs/method.md). Section numbers marked *unverified* were recalled and not checked against the body's own page.",
        "",
    ]  # fmt: skip
    for family, title in (("identity", "What tells a reader who a client is"), ("boundary", "Where the client relationship meets another one")):
        chosen = [s for s in all_signals() if s.family == family]
        lines += [f"## {title}", "", f"{len(chosen)} signals.", ""]
        for signal in chosen:
            touched = ", ".join(
                f"{standards[k]['body']} {standards[k]['section']}" + ("" if standards[k]["grade"] in ("V1", "V2") else " (unverified)")
                for k in signal.standards
            )  # fmt: skip
            lines += [
                f"### `{signal.id}`", "", f"**{signal.title}** (severity {signal.severity} of 5). {signal.explanation}", "",
                f"- Sees, for example: {' / '.join(f'“{c.text}”' for c in signal.fires[:2])}",
                f"- Stays silent on: {' / '.join(f'“{c.text}”' for c in signal.silent[:2])}",
                f"- What to do: {', '.join(signal.steps)}", f"- Touches: {touched}", "",
            ]  # fmt: skip
    return "\n".join(lines)


def commands_page() -> str:
    """The help of every command, as the program prints it."""
    from scanner.cli import main

    lines = ["# Commands", "", "Written by `make docs` from the program's own help.", ""]
    context = click.Context(main, info_name="exposure", **SHOWN)
    lines += ["```", main.get_help(context), "```", ""]
    for name in main.list_commands(context):
        command = main.get_command(context, name)
        assert command is not None
        inner = click.Context(command, info_name=name, parent=context, **SHOWN)
        lines += [f"## exposure {name}", "", "```", command.get_help(inner), "```", ""]
    return "\n".join(lines)


def measured() -> dict[str, str]:
    """The tables of the last `make eval` and `make bench`, by marker."""
    from tests.eval.evaluate import table

    found = {}
    if (file := ROOT / "tests/eval/results.json").exists():
        result = json.loads(file.read_text("utf-8"))
        found["eval"] = f"Measured {result['date']} with `make eval`.\n\n{table(result)}"
    if (file := ROOT / "tests/bench/results.json").exists():
        result = json.loads(file.read_text("utf-8"))
        keys = list(result["rows"][0])
        rows = ["| " + " | ".join(keys) + " |", "|" + " --- |" * len(keys), *("| " + " | ".join(str(r[k]) for k in keys) + " |" for r in result["rows"])]
        found["bench"] = f"Measured {result['date']} with `make bench` on two shared cores.\n\n" + "\n".join(rows)
    return found


def readme(text: str) -> str:
    """README with the measured tables put between their markers."""
    for name, content in measured().items():
        text = re.sub(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", lambda m, c=content: f"{m[1]}{c}\n{m[2]}", text, flags=re.DOTALL)
    return text


def pages() -> dict[Path, str]:
    """What each generated page should hold."""
    home = ROOT / "README.md"
    return {
        ROOT / "docs/signals.md": signals_page().rstrip() + "\n", ROOT / "docs/commands.md": commands_page().rstrip() + "\n",
        home: readme(home.read_text("utf-8")),
    }  # fmt: skip


if __name__ == "__main__":
    for path, content in pages().items():
        path.write_text(content, "utf-8")
        sys.stderr.write(f"{path.relative_to(ROOT)}\n")
