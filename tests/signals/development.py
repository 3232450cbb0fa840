"""`python -m tests.signals.development`: recall and silence of the signals on phrases written from the catalogue's meaning.

A third of the phrases, chosen by a hash of the text, is held back: of those only totals are printed, and no pattern was written
from them. A phrase without a signal belongs to none and must be silent for all. `--misses ID` lists what to look at among the others.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from scanner.model import Item, Source
from scanner.signals import read
from scanner.subjects.reading import Owner

PHRASES = Path(__file__).with_name("development.jsonl")
OWNER = Owner(role="social worker")


def found(text: str) -> set[str]:
    """Ids of the signals seen in a post of a social worker."""
    item = Item(id="p", platform="x", kind="post", text=text, audience="public", source=Source(input="", member=""))
    return {signal.id for signal, _ in read(item, OWNER)[1]}


def rates() -> tuple[dict[str, Counter[str]], dict[str, list[str]]]:
    """Counts by part ("tuned on", "held back") and family, and by signal what was missed of the part to tune on."""
    counts: dict[str, Counter[str]] = {"tuned on": Counter(), "held back": Counter()}
    missed: dict[str, list[str]] = {}
    for row in map(json.loads, PHRASES.read_text("utf-8").splitlines()):
        seen, signal = found(row["text"]), row["signal"]
        right = (signal in seen) == row["fires"] if signal else not seen
        kind = f"{signal.split('.')[0]} fires" if row["fires"] else "silent" if signal else "silent for all"
        part = counts["held back" if row["held"] else "tuned on"]
        part[kind] += 1
        part[f"{kind} right"] += right
        if not right and not row["held"]:
            missed.setdefault(signal or "all", []).append(f"{'+' if row['fires'] else '-'} {row['text']}" + ("" if signal else f"  {sorted(seen)}"))
    return counts, missed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", nargs="*", help="signals (beginning of the id; none: all) of which to list what was missed")
    options = parser.parse_args()
    counts, missed = rates()
    for part, count in counts.items():
        kinds = sorted(k for k in count if not k.endswith(" right"))
        print(f"{part}: " + ", ".join(f"{k} {count[f'{k} right']}/{count[k]} = {count[f'{k} right'] / count[k]:.3f}" for k in kinds))
    if options.misses is not None:
        for signal, texts in sorted(missed.items()):
            if not options.misses or any(signal.startswith(m) for m in options.misses):
                print(f"## {signal}", *texts, sep="\n")


if __name__ == "__main__":
    main()
