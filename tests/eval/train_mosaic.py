"""Learn what links two items about one client: `python -m tests.eval.train_mosaic [--dry]`, writes `scanner/data/mosaic.toml`.

Weights come from the training accounts (`split.toml`), the cut from them, by accounts left out, and from the calibration
accounts; never from those set aside for the floors. Training accounts are met with the labels' own client items and
identifiers (a), and with noise (b): encoder and gate have learned them by heart, so what the program makes of them says
little. How it errs is measured on the calibration accounts, which neither has seen, and told again on the training
accounts: client items missed, others taken for such, with what probability, and each word marked as another type or not
at all. Weights are learned on (b); the cut is chosen on (b) and on what the program finds in the calibration accounts (c).
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import combinations
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from scanner.judge import Judge
from scanner.relationships.roster import Roster
from scanner.risk import mosaic
from scanner.risk.links import Among, Evidence, Facts, Trace, evidence, stem
from scanner.risk.mosaic import Model
from scanner.subjects.context import Context
from scanner.tables import table
from scanner.text import fold, words
from tests.eval.corpus import HERE, labelled, paths

FILE = HERE.parent.parent / "scanner" / "data" / "mosaic.toml"
MARK = "# --- by train_mosaic ---\n"
SEEDS = (1, 2)
FOLDS = 4
# What is more easily taken for an item about a client.
MISTAKEN = {"none": 1, "person": 3, "professional": 3, "client_group": 6}
# Evidence may not weigh against what it is evidence for, whatever few accounts happen to say; the rest is circumstance.
AGAINST = {"listed_apart", "other_name", "other_initial", "other_person", "other_pronoun", "other_sex", "other_kin", "age_differs", "grade_differs"}
EITHER = {"listed_once", "person_once", "by_others", "time_between", "shorter_length", "longer_length"}
STRENGTH = 60.0  # of the pull towards no weight, in pairs
CUTS = (0.06, 0.08, 0.1, 0.12, 0.15, 0.18, 0.21, 0.25, 0.3, 0.35)
BEST = (0.0, 0.15, 0.3)
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# Share of items that hold a word, and the name under which such words stand.
COMMON = {"most": 0.014, "many": 0.007, "some": 0.0035}


@dataclass
class Case:
    """An account as the mosaic meets it: traces, the subject of each, and how many pairs the labels know in all."""

    name: str
    traces: list[Trace]
    subject: dict[str, str]
    all_pairs: int
    facts: list[Facts] = field(default_factory=list)
    found: dict[tuple[int, int], Evidence] = field(default_factory=dict)
    x: np.ndarray = field(default_factory=lambda: np.zeros(0))
    y: np.ndarray = field(default_factory=lambda: np.zeros(0))

    def __post_init__(self) -> None:
        self.facts = [Facts(t) for t in self.traces]
        among = Among(self.facts)
        self.found = {(i, j): evidence(self.facts[i], self.facts[j], among) for i, j in combinations(range(len(self.facts)), 2)}
        self.y = np.array([self.same(self.traces[i].id, self.traces[j].id) for i, j in self.found], dtype=bool)

    def same(self, one: str, other: str) -> bool:
        return one in self.subject and self.subject[one] == self.subject.get(other)

    def columns(self, names: list[str]) -> None:
        column = {name: n for n, name in enumerate(names)}
        self.x = np.zeros((len(self.found), len(names)), dtype=np.float32)
        for row, found in enumerate(self.found.values()):
            for name, value in found.items():
                self.x[row, column[name]] = value

    def joined(self, chances: np.ndarray, model: Model) -> list[list[int]]:
        return mosaic._joined(self.facts, dict(zip(self.found, chances.tolist(), strict=True)), model)

    def counts(self, groups: list[list[str]]) -> np.ndarray:
        """Pairs put together rightly, put together, among these traces, in the whole account."""
        right = sum(self.same(a, b) for g in groups for a, b in combinations(g, 2))
        return np.array([right, sum(len(g) * (len(g) - 1) // 2 for g in groups), self.y.sum(), self.all_pairs])


class Account:
    """A labelled account, read once."""

    def __init__(self, path: Path) -> None:
        document = json.loads(path.read_text("utf-8"))
        self.path, self.name, self.items = path, path.stem, document["items"]
        lists = [Roster([re.findall(r"[^\W\d_]+", fold(re.sub(r'".*?"', " ", name)))]) for name in document.get("roster") or []]
        self.listed = [self._listed(lists, item) for item in self.items]
        about = Counter(i["labels"]["subject"] for i in self.items if i["labels"].get("subject"))
        self.pairs = sum(n * (n - 1) // 2 for n in about.values())

    def _listed(self, lists: list[Roster], item: dict) -> str:
        who = item.get("author") or item.get("to")
        order = {"": 0, "first": 1, "full": 2}
        best = [max(order[one.in_text(item["text"])], order[one.is_person(who, who)]) for one in lists]
        return f"entry {best.index(max(best))}" if best and max(best) else ""

    def trace(self, n: int, client: float, marks: Iterable[tuple[str, str]]) -> Trace:
        item = self.items[n]
        at = datetime.fromisoformat(item["created_at"]) if item.get("created_at") else None
        return Trace(item["id"], item["text"], at, client, tuple(marks), item.get("to"), item.get("author"), item.get("group"), item["platform"], self.listed[n])

    @property
    def subject(self) -> dict[str, str]:
        return {i["id"]: i["labels"]["subject"] for i in self.items if i["labels"].get("subject")}

    def found(self) -> Case:
        """With what the program takes for items about clients, and for identifiers."""
        account = labelled(self.path)
        judge, context = Judge(account.owner, account.roster), Context(item for item, _ in account.pairs)
        least, traces = table("thresholds")["listing"]["subject_client"], []
        for n, (item, _) in enumerate(account.pairs):
            judged = judge(item, context.of(item))
            if judged.verdict["client"] >= least:
                traces.append(self.trace(n, judged.verdict["client"], ((item.text[a:b], kind) for (a, b), kind in judged.identifiers)))
        return Case(self.name, traces, self.subject, self.pairs)

    def case(self, seed: int | None = None, habits: Habits | None = None) -> Case:
        """With the labels' items and identifiers, or with noise."""
        chance = random.Random(f"{seed} {self.name}")
        client = [n for n, i in enumerate(self.items) if i["labels"]["about"] == "client"]
        chosen = set(client)
        if habits is not None:
            other = [n for n in range(len(self.items)) if n not in chosen]
            other.sort(key=lambda n: -(chance.random() ** (1 / MISTAKEN[self.items[n]["labels"]["about"]])))
            chosen -= set(chance.sample(client, round(habits.missed * len(client))))
            chosen |= set(other[: round(habits.mistaken * len(client))])
        traces = []
        for n in sorted(chosen):
            labels = self.items[n]["labels"]
            is_client = labels["about"] == "client"
            marks = [tuple(m) for m in labels.get("identifiers") or []] if is_client else []
            if habits is None:
                traces.append(self.trace(n, 1.0, marks))
            else:
                traces.append(self.trace(n, chance.choice(habits.sure[is_client]), habits.marked(self.items[n]["text"], marks, chance, is_client=is_client)))
        return Case(self.name, traces, self.subject, self.pairs)


def _types(text: str, marks: Iterable[tuple[str, str]]) -> dict[int, str]:
    """The type of each marked word, by where the word begins; of the shorter of two stretches."""
    found = {}
    for stretch, kind in sorted(marks, key=lambda m: -len(m[0])):
        at = text.find(stretch)
        while stretch and at >= 0:
            found |= {word.start(): kind for word in WORD.finditer(text, at, at + len(stretch))}
            at = text.find(stretch, at + len(stretch))
    return found


class Habits:
    """How the program errs, measured where its answers are of accounts that it has not learned from."""

    def __init__(self, pairs: list[tuple[Account, Case]]) -> None:
        self.sure: dict[bool, list[float]] = {True: [], False: []}
        self.rows: dict[str, Counter[str]] = defaultdict(Counter)
        known = missed = 0
        for account, case in pairs:
            items = {i["id"]: i["labels"] for i in account.items}
            client = {key for key, labels in items.items() if labels["about"] == "client"}
            known, missed = known + len(client), missed + len(client - {t.id for t in case.traces})
            for trace in case.traces:
                is_client = trace.id in client
                self.sure[is_client].append(trace.client)
                own = _types(trace.text, (items[trace.id].get("identifiers") or []) if is_client else [])
                got = _types(trace.text, trace.identifiers)
                for word in WORD.finditer(trace.text):
                    self.rows[self._row(word, own, is_client=is_client)][got.get(word.start(), "")] += 1
        self.missed, self.mistaken = missed / known, len(self.sure[False]) / known

    @staticmethod
    def _row(word: re.Match[str], own: dict[int, str], *, is_client: bool) -> str:
        """What a word is: of a type, or of none, and then whether it is short and whether its item is about a client."""
        return own.get(word.start()) or f"{'unmarked' if is_client else 'elsewhere'} {'short' if len(word.group()) < 3 else ''}"

    def marked(self, text: str, marks: list[tuple[str, str]], chance: random.Random, *, is_client: bool) -> list[tuple[str, str]]:
        """Identifiers as the program might mark them; the words of one stretch get one type."""
        own, found, last = _types(text, marks), [], ("", "")
        for word in WORD.finditer(text):
            row = self._row(word, own, is_client=is_client)
            if row != last[0] or word.start() not in own:
                seen = self.rows.get(row) or self.rows["unmarked "]
                last = row, chance.choices(list(seen), list(seen.values()))[0]
            kind = last[1]
            if kind and found and found[-1][2] == kind and not text[found[-1][1] : word.start()].strip(" '-,"):
                found[-1] = found[-1][0], word.end(), kind
            elif kind:
                found.append((word.start(), word.end(), kind))
        return [(text[a:b], kind) for a, b, kind in found]


def several(cases: list[Case]) -> Case:
    """Accounts as if they were one: what a larger archive does to coincidences. A year is put between neighbours' clocks."""
    traces, subject = [], {}
    for n, case in enumerate(cases):
        traces += [t._replace(id=f"{n} {t.id}", listed=t.listed and f"{n} {t.listed}", created_at=t.created_at and t.created_at + timedelta(days=17 * n)) for t in case.traces]
        subject |= {f"{n} {k}": f"{n} {v}" for k, v in case.subject.items()}
    return Case("several", traces, subject, sum(c.all_pairs for c in cases))


def learned(cases: list[Case], names: list[str]) -> tuple[np.ndarray, float]:
    """Logistic weights within their bounds, and the constant; columns are pulled to none by how much they vary."""
    x, y = np.concatenate([c.x for c in cases]), np.concatenate([c.y for c in cases])
    spread = x.std(0) + 0.05
    x, sign = np.hstack([x / spread, np.ones((len(x), 1), np.float32)]), np.where(y, 1.0, -1.0)
    pull = np.append(np.full(len(names), STRENGTH), 0.0)

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        margin = sign * (x @ w)
        wrong = 1 / (1 + np.exp(np.clip(margin, -30, 30)))
        return float(np.logaddexp(0, -margin).sum() + 0.5 * (pull * w * w).sum()), pull * w - x.T @ (sign * wrong)

    bounds = [(None, 0.0) if n in AGAINST else (None, None) if n in EITHER else (0.0, None) for n in names]
    done = minimize(loss, np.append(np.zeros(len(names)), -3.0), jac=True, method="L-BFGS-B", bounds=[*bounds, (None, None)], options={"maxiter": 200})
    return done.x[:-1] / spread, float(done.x[-1])


def f1(right: float, put: float, known: float) -> tuple[float, float, float]:
    precision, recall = right / max(1.0, put), right / max(1.0, known)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def chosen_by(total: np.ndarray) -> float:
    """F0.7 among all pairs that the labels know: to be told that two people are one misleads more than not to be told of one more item; twice as much, about."""
    precision, recall, _ = f1(total[0], total[1], total[3])
    return 1.5 * precision * recall / max(1e-9, 0.5 * precision + recall)


def common_words() -> dict[str, list[str]]:
    """Words that items of such accounts hold often."""
    seen: Counter[str] = Counter()
    count = 0
    for path in paths("training"):
        for item in json.loads(path.read_text("utf-8"))["items"]:
            seen.update({stem(w) for w in words(item["text"])})
            count += 1
    found: dict[str, list[str]] = {name: [] for name in COMMON}
    for word, times in sorted(seen.items()):
        name = next((n for n, share in COMMON.items() if times >= share * count), None)
        if name and len(word) > 2 and word.isalpha():
            found[name].append(word)
    return found


class Trial:
    """Chances of every pair by weights that did not see its account, and what groups come of them."""

    def __init__(self, cases: dict[str, list[Case]], names: list[str] | None = None) -> None:
        self.cases = cases
        every = [c for some in self.cases.values() for c in some]
        self.names = names or sorted({name for c in self.cases["training"] for found in c.found.values() for name in found})
        for case in every:
            case.columns(self.names)
        training = self.cases["training"]
        order = list(dict.fromkeys(c.name for c in training))
        self.weights, self.constant = learned(training, self.names)
        self.chances = {id(c): self._chances(c, self.weights, self.constant) for c in every}
        for part in range(FOLDS):
            out = set(order[part::FOLDS])
            weights, constant = learned([c for c in training if c.name not in out], self.names)
            self.chances |= {id(c): self._chances(c, weights, constant) for c in training if c.name in out}

    def _chances(self, case: Case, weights: np.ndarray, constant: float) -> np.ndarray:
        return 1 / (1 + np.exp(-(case.x @ weights + constant)))

    def counts(self, part: str, model: Model) -> np.ndarray:
        total = np.zeros(4)
        for case in self.cases[part]:
            total += case.counts([[case.traces[n].id for n in g] for g in case.joined(self.chances[id(case)], model)])
        return total


def row(title: str, total: np.ndarray) -> str:
    here, whole = f1(*total[:3]), f1(total[0], total[1], total[3])
    return f"| {title} | {here[0]:.3f} | {here[1]:.3f} | {here[2]:.3f} | {whole[1]:.3f} | {whole[2]:.3f} |"


def written(trial: Trial, model: Model, growth_note: str, rows: list[str], common: dict[str, list[str]]) -> str:
    lines = [f"# {date.today().isoformat()}, {len({c.name for c in trial.cases['training']})} accounts. Weights: log-odds a unit of the evidence of that name, learned with noise as the program has it;"]
    lines += ["# evidence for may not weigh against, nor the other way round. Pairs put to one person (precision, recall, F1 among the items given; recall, F1 of all):"]
    lines += [f"# {line}" for line in rows]
    lines += ["", "[model]", f"constant = {model.constant:.3f}", f"usual = {model.usual:.1f}      # items an account had", f"growth = {model.growth}       # {growth_note}"]
    lines += [f"cut = {model.cut}         # least chance at which two groups become one; chosen by the F0.7 of all pairs, mean of (b) and (c)", f"best = {model.best}         # part of the best pair in that chance, the mean of all pairs has the rest; chosen likewise", "", "[weights]"]
    lines += [f"{name} = {value:.3f}" for name, value in sorted(model.weights.items(), key=lambda w: -w[1])]
    lines += ["", "[common]  # words that tie little together, by the share of the training accounts' items that hold them, cut to their stems"]
    lines += [f'{name} = "{" ".join(listed)}"' for name, listed in common.items()]
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dry", action="store_true", help="measure only, write nothing")
    options = parser.parse_args()
    accounts = {part: [Account(p) for p in paths(part)] for part in ("training", "calibration")}
    found = [a.found() for a in accounts["calibration"]]
    habits = Habits(list(zip(accounts["calibration"], found, strict=True)))
    noisy = Trial({"training": [a.case(seed, habits) for seed in SEEDS for a in accounts["training"]], "calibration": found})
    usual = float(np.mean([len(c.traces) for c in noisy.cases["training"]]))

    def model_of(trial: Trial, cut: float, best: float, growth: float) -> Model:
        weights = {n: round(float(w), 3) for n, w in zip(trial.names, trial.weights, strict=True) if abs(w) >= 0.0005}
        return Model(weights, trial.constant, usual, growth, cut, best)

    def both(cut: float, best: float) -> float:
        model = model_of(noisy, cut, best, 0.0)
        # one vote each: in the ten accounts clients are easier to follow than in the others
        return (chosen_by(noisy.counts("training", model)) + chosen_by(noisy.counts("calibration", model))) / 2

    tried = {(c, b): both(c, b) for c in CUTS for b in BEST}
    cut, best = max(tried, key=tried.__getitem__)
    rows = ["| | precision | recall | F1 | recall of all | F1 of all |", "| --- | --- | --- | --- | --- | --- |"]
    gold = Trial({part: [a.case() for a in some] for part, some in accounts.items()}, noisy.names)
    for title, trial, part in (
        ("(a) labels' own, training by accounts left out", gold, "training"), ("(a) labels' own, calibration", gold, "calibration"),
        ("(b) noise, training by accounts left out", noisy, "training"), ("(c) as the program finds them, calibration", noisy, "calibration"),
    ):  # fmt: skip
        rows.append(row(title, trial.counts(part, model_of(noisy, cut, best, 0.0))))
    crossed = np.zeros(4)
    for case in gold.cases["calibration"]:
        crossed += case.counts(list(mosaic.subjects(case.traces, model_of(noisy, cut, best, 0.0)).values()))
    rows.append(row("(a) calibration, with the weights of (b)", crossed))
    growths = {}
    for growth in (0.0, 0.5, 1.0):
        total = np.zeros(4)
        for half in (found[:5], found[5:]):
            one = several(half)
            total += one.counts(list(mosaic.subjects(one.traces, model_of(noisy, cut, best, growth)).values()))
        growths[growth] = total
    growth = max(growths, key=lambda g: chosen_by(growths[g]))
    rows += [row(f"(c) calibration, five accounts as one, growth {g}", total) for g, total in growths.items()]
    print("\n".join(rows))
    print("mean F0.7 of all by cut and best:", " ".join(f"{c}/{b} {value:.3f}" for (c, b), value in tried.items()))
    model = model_of(noisy, cut, best, growth)
    print(f"cut {cut}, best {best}, growth {growth}")
    print(" ".join(f"{n} {w:+.2f}" for n, w in sorted(model.weights.items(), key=lambda w: -w[1])))
    if not options.dry:
        note = "chosen on five accounts taken as one; 1: a person is spoken of as often in a large account as in a small"
        FILE.write_text(FILE.read_text("utf-8").split(MARK)[0] + MARK + written(noisy, model, note, rows, common_words()), "utf-8")


if __name__ == "__main__":
    main()
