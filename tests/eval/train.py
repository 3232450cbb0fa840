"""Train the gate's heads on labelled accounts: `python -m tests.eval.train [--without NAME...] [-o FILE]`.

Accounts set aside for the floors are never used. Cut points of the score are chosen on predictions for accounts that
the heads predicting them did not see.
"""

from __future__ import annotations

import argparse
import json
from datetime import date
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from scanner.model import Item
from scanner.relationships.roster import EMPTY
from scanner.risk.score import expected_gain
from scanner.signals import read
from scanner.subjects.features import features, signal_features
from scanner.subjects.gate import HEADS, Gate, Verdict
from scanner.subjects.reading import Owner
from tests.eval.corpus import HERE, NOTHING, Labelled, alone, labelled, ordinary, paths

Row = tuple[str, dict[str, float], dict[str, int], float]  # account, features, targets by head, weight
MIN_ACCOUNTS = 2  # a word that one account alone uses says who writes, not what about
STRENGTH = 0.6
ORDINARY_WEIGHT = 3.0  # labelled accounts hold fifteen times as many items about clients as real archives do
HARMLESS_DELETED = 0.0035  # share of harmless items that may be told to delete; the aim is 0.005
ORDINARY_REVIEWED = 0.01  # share of those ordinary posts that may be told to review; the aim is 0.005, and posts written to deceive are many among these
HARMLESS_NOTED = 0.1  # share of harmless items that may be called worth knowing: more would bury the others
UNCUT = {"bands": [0.0, 1.0, 2.0, 3.0, 4.0, 15.0]}


def targets(labels: dict) -> dict[str, int]:
    wanted = {"client": int(labels["about"] == "client")}
    for family, top in (("reid", 4), ("dual", 3), ("priority", 4)):
        for level in range(1, top + 1):
            wanted[f"{family}{level}"] = int(labels[family] >= level)
    return wanted


def rows_of(account: Labelled) -> list[Row]:
    rows = []
    for n, (item, labels) in enumerate(account.pairs):
        # half of the time without the roster, and half of that without a profile: the program must judge without them, too
        for owner, roster in ((account.owner, account.roster), (account.owner if n % 2 else Owner(), EMPTY)):
            reading, matches = read(item, owner)
            found = features(reading, roster) + signal_features(s.id for s, _ in matches)
            rows.append((account.slug, dict(found), targets(labels), 0.5))
    return rows


ROLES = ("social worker", "", "school counselor", "nurse")


def row_of(name: str, item: Item, role: str, labels: dict, weight: float) -> Row:
    reading, matches = read(item, Owner(role=role))
    return name, dict(features(reading) + signal_features(s.id for s, _ in matches)), targets(labels), weight


def ordinary_rows() -> list[Row]:
    """Posts by people with no practice: nothing in them is about a client, whatever words they use."""
    # a practitioner's life is ordinary, too: most posts are read as ones by somebody with a practice
    return [row_of(f"ordinary-{n % 10}", item, ROLES[n % 4], NOTHING, ORDINARY_WEIGHT) for n, (item, _) in enumerate(ordinary("train"))]


def alone_rows() -> list[Row]:
    """Texts that stand alone, see `corpus.alone`."""
    return [row_of(f"alone-{n % 10}", item, ROLES[n % 4] if role is None else role, labels, 1.0) for n, (item, role, labels) in enumerate(alone())]


class Table:
    """All rows as one matrix, made once: features by name, targets by head."""

    def __init__(self, rows: list[Row]) -> None:
        self.names = sorted({name for _, found, _, _ in rows for name in found})
        index = {n: i for i, n in enumerate(self.names)}
        data, columns, ends = [], [], [0]
        for _, found, _, _ in rows:
            data.extend(found.values())
            columns.extend(index[n] for n in found)
            ends.append(len(data))
        self.matrix = csr_matrix((data, columns, ends), shape=(len(rows), len(self.names)))
        self.accounts = np.array([r[0] for r in rows])
        self.targets = np.array([[r[2][h] for h in HEADS] for r in rows])
        self.weight = np.array([r[3] for r in rows])

    def fit(self, chosen: np.ndarray, seed: int = 7) -> tuple[list[str], np.ndarray]:
        """Feature names and a matrix of weights, one column a head, from the chosen rows alone."""
        part, accounts = self.matrix[chosen], self.accounts[chosen]
        spread = sum((np.asarray((part[accounts == a] != 0).sum(axis=0)).ravel() > 0).astype(int) for a in set(accounts))
        columns = np.flatnonzero(spread >= MIN_ACCOUNTS)
        part = part[:, columns]
        weights = np.zeros((len(columns), len(HEADS)), dtype=np.float32)
        for number in range(len(HEADS)):
            model = LogisticRegression(C=STRENGTH, max_iter=150, tol=1e-3, fit_intercept=False, random_state=seed)
            model.fit(part, self.targets[chosen, number], sample_weight=self.weight[chosen])
            weights[:, number] = model.coef_[0]
        keep = np.abs(weights).max(axis=1) > 0.01
        return [self.names[c] for c, k in zip(columns, keep, strict=True) if k], weights[keep]


def cross_fitted(rows: list[Row], table: Table, parts: int) -> list[Verdict]:
    """A verdict for every row by heads that did not see its account."""
    accounts = sorted(set(table.accounts))
    verdicts: list[Verdict | None] = [None] * len(rows)
    for part in range(parts):
        held = np.isin(table.accounts, accounts[part::parts])
        gate = Gate(document(*table.fit(np.flatnonzero(~held)), [], UNCUT))
        for n in np.flatnonzero(held):
            verdicts[n] = gate.judge(rows[n][1].items())
    return verdicts


def cuts(rows: list[Row], verdicts: list[Verdict]) -> dict:
    """Where the bands of the score begin, chosen on cross-fitted verdicts."""
    labelled_rows = [(r, v) for r, v in zip(rows, verdicts, strict=True) if not r[0].startswith(("ordinary-", "alone-"))]
    gains = np.array([expected_gain(v) for _, v in labelled_rows])
    truth = np.array([sum(r[2][f"priority{k}"] for k in (1, 2, 3, 4)) for r, _ in labelled_rows])
    grid = np.unique(np.quantile(gains, np.linspace(0.3, 0.9995, 120)))
    harmless = gains[truth == 0]
    ordinary = np.array([expected_gain(v) for r, v in zip(rows, verdicts, strict=True) if r[0].startswith("ordinary-")] or [0.0])
    # people who have nothing to look for are not to be troubled, and deleting what is harmless is the dearest mistake: those cuts come first
    least = float(np.quantile(ordinary, 1 - ORDINARY_REVIEWED))
    third = min((g for g in grid if (harmless >= g).mean() <= HARMLESS_DELETED), default=grid[-1])
    least = min(least, third / 1.05)
    # the strongest advice goes to as many items as the labels give it
    fourth = max(float(np.quantile(gains, 1 - (truth == 4).mean())), third * 1.1)
    best, chosen = -1.0, (0.0, 0.0, 0.0, 0.0)
    for first in [g for g in grid if g < third and (harmless >= g).mean() <= HARMLESS_NOTED][::4]:
        for second in [s for s in (least, *grid[(grid > least) & (grid < third)][::4]) if s > first]:
            level = np.searchsorted((first, second, third, fourth), gains, side="right")
            kappa = _kappa(truth, level)
            if kappa > best:
                best, chosen = kappa, (first, second, third, fourth)
    flagged = (harmless >= chosen[2]).mean()
    print(f"unseen: advice kappa {best:.3f}; harmless items told to delete {flagged:.4f}; ordinary posts told to review {(ordinary >= chosen[1]).mean():.4f}")
    return {"bands": [0.0, *(round(float(c), 3) for c in chosen), 15.0]}


def _kappa(truth: np.ndarray, level: np.ndarray) -> float:
    """Quadratic weighted kappa of levels 0-4."""
    seen = np.bincount(5 * truth + level, minlength=25).reshape(5, 5)
    apart = (np.arange(5)[:, None] - np.arange(5)) ** 2
    chance = np.outer(seen.sum(axis=1), seen.sum(axis=0)) / seen.sum()
    return float(1 - (apart * seen).sum() / (apart * chance).sum())


def document(names: list[str], weights: np.ndarray, trained_on: list[str], chosen: dict) -> dict:
    """What gate.json holds."""
    return {
        "version": date.today().isoformat(),
        "about": "Weights of logistic heads over named features, and cut points chosen on cross-fitted verdicts; trained by `make train`. Licence: Apache-2.0.",
        "heads": HEADS, "trained_on": trained_on, **chosen, "features": names,
        "weights": [round(float(w), 3) for w in weights.ravel()],
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--without", nargs="*", default=[], help="file names of accounts to leave out")
    parser.add_argument("-o", type=Path, default=HERE.parents[1] / "scanner" / "data" / "gate.json")
    options = parser.parse_args()
    chosen = [p for p in paths("training") if p.name not in options.without]
    rows = [r for p in chosen for r in rows_of(labelled(p))] + ordinary_rows() + alone_rows()
    table = Table(rows)
    picked = cuts(rows, cross_fitted(rows, table, parts=4))
    names, weights = table.fit(np.arange(len(rows)))
    options.o.write_text(json.dumps(document(names, weights, [p.stem for p in chosen], picked), ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    print(f"{len(chosen)} accounts, {len(rows)} rows, {len(names)} features; {picked} -> {options.o.name}")


if __name__ == "__main__":
    main()
