"""Put gate and encoder together: `python -m tests.eval.combine [--encoder FILE]`, writes `scanner/data/encoder.toml`.

Weights of the two and cut points of the score are chosen on the calibration accounts (`split.toml`), which neither was
trained on and which are not among the accounts of the floors, and on ordinary posts that neither has seen.
"""

from __future__ import annotations

import argparse
import json
from datetime import date
from hashlib import sha256
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from scanner.model import Item, Source
from scanner.relationships.roster import EMPTY, Roster
from scanner.signals import read
from scanner.subjects import gate
from scanner.subjects.context import Context
from scanner.subjects.encoder import FOLDER, Encoder
from scanner.subjects.features import features, signal_features
from scanner.subjects.gate import HEADS, Verdict
from scanner.subjects.passage import heading
from scanner.subjects.reading import Owner
from tests.eval.corpus import HERE, labelled, paths
from tests.eval.train import ORDINARY_WEIGHT, cuts, targets

DATA = Path(str(FOLDER)).parent
ROLES = ("social worker", "", "school counselor", "nurse")


def odds(item: Item, owner: Owner, roster: Roster, beside: list[str], model: Encoder) -> tuple[list[float], list[float]]:
    reading, matches = read(item, owner)
    first = gate.shipped().log_odds(features(reading, roster) + signal_features(s.id for s, _ in matches))
    understood = model(heading(item, owner, roster), reading.text, beside)
    return first, [understood.heads[h] for h in HEADS]


def rows(model: Encoder) -> list[tuple[str, dict[str, int], list[float], list[float], float]]:
    """(account, targets, log-odds of the gate, of the encoder, weight) of every item, with and without the client list."""
    found = []
    for path in paths("calibration"):
        account = labelled(path)
        context = Context(item for item, _ in account.pairs)
        for item, labels in account.pairs:
            for roster in (account.roster, EMPTY):
                found.append((account.slug, targets(labels), *odds(item, account.owner, roster, context.of(item), model), 0.5))  # noqa: PERF401
    nothing = dict.fromkeys(HEADS, 0)
    lines = [json.loads(line) for line in (HERE / "ordinary.calibration.jsonl").read_text("utf-8").splitlines()]
    for n, row in enumerate(lines):
        item = Item(id=str(n), platform="x", kind=row.get("kind", "post"), text=row["text"], audience="public", source=Source(input="", member=""))
        found.append((f"ordinary-{n % 10}", nothing, *odds(item, Owner(role=ROLES[n % 4]), EMPTY, [], model), ORDINARY_WEIGHT))
    return found


def fitted(found: list) -> dict[str, list[float]]:
    """Two weights and a constant a head; a negative weight would mean that one only corrects the other, so it is left out."""
    weight = np.array([r[4] for r in found])
    chosen = {}
    for n, head in enumerate(HEADS):
        both = np.array([[r[2][n], r[3][n]] for r in found])
        truth = np.array([r[1][head] for r in found])
        model = LogisticRegression(C=10.0).fit(both, truth, sample_weight=weight)
        pair, constant = model.coef_[0], model.intercept_[0]
        if min(pair) < 0:
            keep = int(np.argmax(pair))
            single = LogisticRegression(C=10.0).fit(both[:, [keep]], truth, sample_weight=weight)
            pair, constant = np.zeros(2), single.intercept_[0]
            pair[keep] = single.coef_[0][0]
        chosen[head] = [round(float(pair[0]), 3), round(float(pair[1]), 3), round(float(constant), 3)]
    return chosen


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--encoder", type=Path, default=DATA / "encoder" / "encoder.onnx")
    parser.add_argument("-o", type=Path, default=DATA / "encoder.toml")
    options = parser.parse_args()
    raw = options.encoder.read_bytes()
    found = rows(Encoder(raw))
    weights = fitted(found)
    mix = lambda r: Verdict.of(weights[h][0] * a + weights[h][1] * b + weights[h][2] for h, a, b in zip(HEADS, r[2], r[3], strict=True))
    bands = cuts([(r[0], {}, r[1], r[4]) for r in found], [mix(r) for r in found])["bands"]
    lines = [
        "# Written by `make train`. The encoder's digest, and how its log-odds and the gate's are put together, head by head:",
        "# [weight of the gate, weight of the encoder, constant]; `bands` are expected gains at which the bands of the score begin.",
        f"# Fitted {date.today().isoformat()} on {', '.join(p.stem for p in paths('calibration'))} and on ordinary posts. Licence: Apache-2.0.",
        f'sha256 = "{sha256(raw).hexdigest()}"',
        f"bands = {bands}", "", "[combination]", *(f"{h} = {w}" for h, w in weights.items()),
    ]  # fmt: skip
    options.o.write_text("\n".join(lines) + "\n", "utf-8")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
