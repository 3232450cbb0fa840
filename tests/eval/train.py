"""Train the gate's heads on labelled accounts: `python -m tests.eval.train [--without NAME...] [-o FILE]`.

Accounts set aside for the floors are never used. Cut points of the score are chosen on predictions for accounts that
the heads predicting them did not see.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from datetime import date
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from scanner.model import Item, Source
from scanner.relationships.roster import EMPTY
from scanner.signals import read
from scanner.subjects.features import features
from scanner.subjects.gate import HEADS
from scanner.subjects.reading import Owner
from tests.eval.corpus import HERE, Labelled, labelled, paths

Row = tuple[str, dict[str, float], dict[str, int], float]  # account, features, targets by head, weight
MIN_ACCOUNTS = 2  # a word that one account alone uses says who writes, not what about
STRENGTH = 0.6
ORDINARY_WEIGHT = 1.5  # the labelled accounts hold fifteen times as many items about clients as real archives do


def targets(labels: dict) -> dict[str, int]:
    wanted = {"client": int(labels["about"] == "client")}
    for family, top in (("reid", 4), ("dual", 3), ("priority", 4)):
        for level in range(1, top + 1):
            wanted[f"{family}{level}"] = int(labels[family] >= level)
    return wanted


def rows_of(account: Labelled) -> list[Row]:
    rows = []
    for item, labels in account.pairs:
        # half of the time without the roster: the program must judge without one, too
        for roster, weight in ((account.roster, 0.5), (EMPTY, 0.5)):
            reading, matches = read(item, account.owner)
            rows.append((account.slug, dict(features(reading, (s.id for s, _ in matches), roster)), targets(labels), weight))
    return rows


def ordinary_rows() -> list[Row]:
    """Posts by people with no practice: nothing in them is about a client, whatever words they use."""
    file = HERE / "ordinary.train.jsonl"
    nothing = {head: 0 for head in HEADS}
    rows = []
    for n, line in enumerate(file.read_text("utf-8").splitlines() if file.exists() else []):
        row = json.loads(line)
        item = Item(id=str(n), platform="x", kind=row.get("kind", "post"), text=row["text"], audience="public", source=Source(input="", member=""))
        # a practitioner's life is ordinary, too: every other post is read as one by somebody with a practice
        reading, matches = read(item, Owner(role="social worker" if n % 2 else ""))
        rows.append((f"ordinary-{n % 10}", dict(features(reading, (s.id for s, _ in matches))), nothing, ORDINARY_WEIGHT))
    return rows


def fit(rows: list[Row], seed: int = 7) -> tuple[list[str], np.ndarray]:
    """Feature names and a matrix of weights, one column a head."""
    spread: dict[str, set[str]] = {}
    for account, found, _, _ in rows:
        for name in found:
            spread.setdefault(name, set()).add(account)
    names = sorted(n for n, accounts in spread.items() if len(accounts) >= MIN_ACCOUNTS)
    index = {n: i for i, n in enumerate(names)}
    data, columns, ends = [], [], [0]
    for _, found, _, _ in rows:
        for name, value in found.items():
            if name in index:
                data.append(value)
                columns.append(index[name])
        ends.append(len(data))
    matrix = csr_matrix((data, columns, ends), shape=(len(rows), len(names)))
    weight = np.array([w for *_, w in rows])
    weights = np.zeros((len(names), len(HEADS)), dtype=np.float32)
    for column, head in enumerate(HEADS):
        wanted = np.array([t[head] for _, _, t, _ in rows])
        if wanted.min() == wanted.max():
            weights[index["bias"], column] = 8.0 if wanted.max() else -8.0
            continue
        model = LogisticRegression(C=STRENGTH, max_iter=400, fit_intercept=False, random_state=seed)
        model.fit(matrix, wanted, sample_weight=weight)
        weights[:, column] = model.coef_[0]
    keep = np.abs(weights).max(axis=1) > 0.004
    return [n for n, k in zip(names, keep, strict=True) if k], weights[keep]


def write(names: list[str], weights: np.ndarray, target: Path, trained_on: list[str]) -> None:
    document = {
        "version": date.today().isoformat(),
        "about": "Weights of logistic heads over named features; trained by `make train`. Licence: Apache-2.0.",
        "heads": HEADS, "trained_on": trained_on, "features": names,
        "weights": [round(float(w), 3) for w in weights.ravel()],
    }  # fmt: skip
    target.write_text(json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--without", nargs="*", default=[], help="file names of accounts to leave out")
    parser.add_argument("-o", type=Path, default=HERE.parents[1] / "scanner" / "data" / "gate.json")
    options = parser.parse_args()
    chosen = [p for p in paths("rest") if p.name not in options.without]
    random.seed(7)
    rows = [r for p in chosen for r in rows_of(labelled(p))] + ordinary_rows()
    names, weights = fit(rows)
    write(names, weights, options.o, [p.stem for p in chosen])
    print(f"{len(chosen)} accounts, {len(rows)} rows, {len(names)} features; labels {dict(Counter(r[2]['client'] for r in rows))} -> {options.o.name}")


if __name__ == "__main__":
    main()
