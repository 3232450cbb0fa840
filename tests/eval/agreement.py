"""How far two readers agree: `python -m tests.eval.agreement` compares `second/` (read without sight of the labels) with the labels."""

from __future__ import annotations

import json

from tests.eval.corpus import HERE, paths
from tests.eval.score import qwk


def agreement() -> dict[str, float]:
    """Weighted kappa of the levels, F1 of `about` = client, over all items that were read twice."""
    pairs = []
    for path in paths("all"):
        other = HERE / "second" / f"{path.name.split('-')[0]}.json"
        if other.exists():
            second = json.loads(other.read_text("utf-8"))["items"]
            pairs += [(item["labels"], second[item["id"]]) for item in json.loads(path.read_text("utf-8"))["items"] if item["id"] in second]
    found = {"items": float(len(pairs))}
    for level in ("reid", "dual", "priority"):
        found[level] = round(qwk([a[level] for a, _ in pairs], [b.get(level, 0) for _, b in pairs]), 3)
    both = sum(a["about"] == b["about"] == "client" for a, b in pairs)
    found["client_f1"] = round(2 * both / sum((a["about"] == "client") + (b["about"] == "client") for a, b in pairs), 3)
    return found


if __name__ == "__main__":
    print(json.dumps(agreement(), indent=1))
