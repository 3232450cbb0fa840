"""Train the weights for connections: `python -m tests.eval.train_connections [--judged] [-o FILE]`.

A logistic model over the named features of `scanner.relationships.connections.described`, one set of weights for scans
with a roster and one for scans without. Every feature may only push the way its name says; the weights are written
into `scanner/data/connections.toml` and read there by people.

What the items are about is not taken from the labels as they are: the program never knows it so well. Chances are drawn
around the label as widely as the judge's own lie around it on the calibration accounts, several times over.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Callable, Iterable
from datetime import date
from math import exp
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize

from scanner.judge import Judge
from scanner.model import Connection, Item
from scanner.relationships.connections import chance, described, pointing
from scanner.relationships.mentions import Spoken
from scanner.relationships.roster import EMPTY, Roster
from scanner.tables import table
from tests.eval.corpus import HERE, Labelled, labelled, paths
from tests.eval.score import ap

FILE = HERE.parents[1] / "scanner" / "data" / "connections.toml"
DRAWS = 5
KNOWN = "known = -3.0  # among the family or colleagues that --me names; basis = judgement, no labelled account says who they are"
STRENGTH = 0.5  # of the pull towards no weight at all; the even choice of 0.15, 0.5 and 1.5 by leaving accounts out
# Of each feature: which way it may push (1 towards a client, -1 away, 0 either way), and what it says.
FEATURES: dict[str, tuple[int, str]] = {
    "base": (0, "before anything is known"),
    "friend": (0, "the tie"), "follower": (0, "the tie"), "following": (0, "the tie"), "request_received": (0, "the tie"),
    "request_sent": (0, "the tie"), "message_partner": (0, "the tie"),
    "list_whole": (1, "first name and surname, or handle, are on the list"),
    "list_near": (1, "another form of the first name, or half of a double surname, and the rest is the same"),
    "list_clipped": (1, "a surname cut short, or written without vowels, behind a first name that fits"),
    "list_given_initial": (1, "a first name that fits, and the initial of the surname"),
    "list_initial_family": (1, "the initial of the first name, and the surname"),
    "list_family": (1, "a surname that few people have, behind another first name"),
    "list_family_common": (1, "a surname that many people have, behind another first name"),
    "list_family_clipped": (1, "a surname cut short, behind another first name"),
    "list_letters": (1, "initials alone"),
    "list_given_alone": (1, "a first name that fits, and no other name"),
    "list_given_inside": (1, "a first name that fits, not in front"),
    "list_given_other": (1, "a first name that fits, and another surname"),
    "list_short_form": (1, "with another surname: a form of the first name, not the same"),
    "list_rare": (1, "with a first name alone: few people have it"),
    "list_loose": (-1, "with a first name alone: its end, or two letters of it"),
    "list_usual": (-1, "with the whole name: many people have both first name and surname"),
    "list_taken": (-1, "somebody else among the connections fits the same entry better"),
    "list_request": (-1, "a request that is still one: it was not accepted"),
    "one_name": (1, "one word for a name"), "parent": (1, "calls themself somebody's mum, dad, gran"),
    "trade": (1, "a trade in the name, and the tie is of the owner's making"),
    "title": (-1, "a title"), "professional": (-1, "a credential or profession"), "page": (-1, "a page, not a person"),
    "own_family": (-1, "the owner's surname"),
    "exchange": (-1, "wrote to each other"), "exchange_client": (1, "the most that one of these items is about a client"),
    "exchange_boundary": (1, "the most that a boundary shows in one of them"),
    "exchange_mean": (1, "how far they are about clients more than usual"),
    "refused": (-1, "the owner turned the person down, or said so after the request"),
    "named_elsewhere": (-1, "named in items that are about clients less than usual"),
    "given_said": (1, "the first name, which few people have, occurs in items about clients more than usual"),
    "common_given_said": (1, "the same of a common first name"),
    "given_boundary": (1, "the same of boundaries"), "given_elsewhere": (-1, "the same of items about clients less than usual"),
    "form_said": (1, "the same of another form of the first name"),
    "family_said": (1, "the same of the rest of the name"), "family_boundary": (1, "the same of boundaries"),
    "word_said": (1, "the same of a word in name or handle"),
    "near_client": (1, "more than usual was said of clients within days of the tie's beginning"),
    "near_boundary": (1, "the same of boundaries"), "near_weeks": (1, "the same within weeks"),
    "before_work": (-1, "the tie is older than almost all that is said of clients"),
}  # fmt: skip
# Mean and spread of the judge's log-odds by what is true, and what messages and other people's words add, whatever they
# are about. Measured on the calibration accounts, 2026-11-22.
CLIENT = {True: (-0.9, 2.1), False: (-3.9, 1.0)}
BOUNDARY = {True: (-2.1, 1.8), False: (-4.2, 1.1)}
TOGETHER = 0.65  # correlation of the two errors
MESSAGE, BY_OTHERS = (2.5, 3.3), (2.8, 3.2)


class Row(NamedTuple):
    """One connection in one draw."""

    account: str
    draw: int
    features: dict[str, float]
    positive: bool
    level: int


Reader = Callable[[Labelled, Roster, int], list[Spoken]]


def drawn(account: Labelled, _roster: Roster, draw: int) -> list[Spoken]:
    """The items with chances drawn around their labels."""
    chances = random.Random(f"{account.slug}-{draw}")
    found = []
    for item, labels in account.pairs:
        shared = chances.gauss(0, 1)
        own = chances.gauss(0, 1)
        mean, spread = CLIENT[labels["about"] == "client"]
        client = mean + spread * shared
        mean, spread = BOUNDARY[labels["dual"] >= 2]
        boundary = mean + spread * (TOGETHER * shared + (1 - TOGETHER**2) ** 0.5 * own)
        for applies, (more_client, more_boundary) in ((item.kind == "message", MESSAGE), (item.author is not None, BY_OTHERS)):
            client, boundary = client + applies * more_client, boundary + applies * more_boundary
        found.append(spoken(item, 1 / (1 + exp(-client)), 1 / (1 + exp(-boundary))))
    return found


def judged(account: Labelled, roster: Roster, _draw: int) -> list[Spoken]:
    """The items with the chances that the program's own judge gives them."""
    judge = Judge(account.owner, roster)
    verdicts = [(item, judge(item).verdict) for item, _ in account.pairs]
    return [spoken(item, verdict["client"], verdict["dual2"]) for item, verdict in verdicts]


def spoken(item: Item, client: float, boundary: float) -> Spoken:
    return Spoken(item.id, item.text, client, boundary, item.to, item.author, item.kind, item.created_at)


def rows(part: str, draws: int, read: Reader, *, listed: bool) -> list[Row]:
    """Connections of all accounts of a part, `listed` with their rosters."""
    found = []
    for path in paths(part):
        account = labelled(path)
        entries = json.loads(path.read_text("utf-8"))["connections"]
        connections = [
            Connection(platform=e["platform"], relation=e["relation"], name=e.get("name"), handle=e.get("handle"), since=e.get("since"))
            for e in entries
        ]
        roster = account.roster if listed else EMPTY
        for draw in range(draws):
            features = described(connections, roster, read(account, roster, draw), names=account.owner.names)
            for entry, described_as in zip(entries, features, strict=True):
                level = entry["labels"]["dual"]
                found.append(Row(account.slug, draw, described_as, level >= 2, level))
    return found


def matrix(chosen: Iterable[Row]) -> np.ndarray:
    names = list(FEATURES)
    return np.array([[row.features.get(name, 0.0) for name in names] for row in chosen])


def fitted(chosen: list[Row]) -> dict[str, float]:
    """Weights by feature; all but the base are pulled towards 0."""
    x, y = matrix(chosen), np.array([row.positive for row in chosen], dtype=float)
    share = 1 / max(row.draw + 1 for row in chosen)  # the same connection in several draws is one connection
    pull = np.array([0.0 if name == "base" else STRENGTH for name in FEATURES])

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        odds = x @ w
        missed = 1 / (1 + np.exp(-odds)) - y
        value = share * float(np.sum(np.logaddexp(0, odds) - y * odds)) + 0.5 * float(pull @ (w * w))
        return value, share * (x.T @ missed) + pull * w

    limits = {1: (0, None), -1: (None, 0), 0: (None, None)}
    done = minimize(loss, np.zeros(len(FEATURES)), jac=True, method="L-BFGS-B", bounds=[limits[sign] for sign, _ in FEATURES.values()], options={"maxiter": 2000})
    return {name: round(float(w), 2) for name, w in zip(FEATURES, done.x, strict=True) if abs(w) >= 0.005}


def scores(chosen: list[Row], weights: dict[str, float]) -> list[float]:
    """As in a report: what is not listed counts as 0."""
    least = table("connections")["levels"]["least"] / 100
    found = ((chance(row.features, weights), row) for row in chosen)
    return [p if "list_exact" in row.features or (p >= least and pointing(row.features)) else 0.0 for p, row in found]


def precision(chosen: list[Row], given: list[float]) -> float:
    """Average precision, the mean over draws."""
    draws = sorted({row.draw for row in chosen})
    each = [[(s, row.positive) for s, row in zip(given, chosen, strict=True) if row.draw == draw] for draw in draws]
    return float(np.mean([ap([s for s, _ in pairs], [p for _, p in pairs]) for pairs in each]))


def left_out(chosen: list[Row]) -> list[float]:
    """Every account scored by weights that did not see it."""
    found = [0.0] * len(chosen)
    for account in sorted({row.account for row in chosen}):
        weights = fitted([row for row in chosen if row.account != account])
        for number, score in zip([n for n, row in enumerate(chosen) if row.account == account], scores([r for r in chosen if r.account == account], weights), strict=True):
            found[number] = score
    return found


def written(weights: dict[str, dict[str, float]], accounts: int) -> str:
    """The data file with these weights in place of the ones it has."""
    head = FILE.read_text("utf-8").split("\n[weights.", 1)[0].rstrip()
    head = re.sub(r"(?m)^# trained .*$", f"# trained {date.today().isoformat()} on {accounts} labelled accounts by `python -m tests.eval.train_connections`.", head)
    lines = [head]
    for name, values in weights.items():
        lines += ["", f"[weights.{name}]", *(f"{feature} = {value}  # {FEATURES[feature][1]}" for feature, value in values.items()), KNOWN]
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--judged", action="store_true", help="measure on the calibration accounts as the judge reads them, too")
    parser.add_argument("-o", type=Path, default=FILE)
    options = parser.parse_args()
    weights: dict[str, dict[str, float]] = {}
    for name, listed in (("with_roster", True), ("without_roster", False)):
        training = rows("training", DRAWS, drawn, listed=listed)
        weights[name] = fitted(training)
        held = rows("calibration", DRAWS, drawn, listed=listed)
        apart = left_out(training)
        print(f"{name}: training, accounts left out {precision(training, apart):.3f}; calibration {precision(held, scores(held, weights[name])):.3f}", end="")
        if options.judged:
            read = rows("calibration", 1, judged, listed=listed)
            print(f"; calibration as judged {precision(read, scores(read, weights[name])):.3f}", end="")
        print()
        for least in (15, 30, 45, 60, 75, 90):
            shown = [row for row, s in zip(training, apart, strict=True) if 100 * s >= least]
            right = sum(row.positive for row in shown)
            print(f"   score {least}: {len(shown) / DRAWS:.0f} listed, precision {right / max(1, len(shown)):.2f}, recall {right / sum(r.positive for r in training):.2f}, dual 3-4 {sum(r.level > 2 for r in shown) / max(1, len(shown)):.2f}")
    options.o.write_text(written(weights, len(paths("training"))), "utf-8")


if __name__ == "__main__":
    main()
