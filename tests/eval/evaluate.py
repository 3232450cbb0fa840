"""`make eval`: packed accounts through the installed command, scored by `score.py`; one table, and the same as JSON.

Two groups of accounts, and nothing was trained on either. *floors*: six that were never read or tuned on. *held*: ten on
which only the mixture of gate and encoder and the bands of the score were chosen. Beside them a keyword list, the signals'
unseen example phrases, and ordinary posts by people with no practice.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import math
import os
import re
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from scanner.judge import Judge
from scanner.signals import read
from scanner.subjects.reading import Owner
from tests.eval import score
from tests.eval.agreement import agreement
from tests.eval.corpus import HERE, item_of, lines, ordinary, paths
from tests.eval.kinds import connections, kinds
from tests.eval.pack import jsonl

KEYWORDS = re.compile(r"\b(?:client|clients|patient|patients|session|therapy|caseload|diagnosis|intake|trauma|crisis)\b", re.IGNORECASE)
ROWS = {
    "client_AP": "`about` = client: average precision",
    "client_recall_at_p80": "the same: recall at precision 0.8",
    "priority34_flagged_delete": "priority 3-4 that get `delete` or `delete_now`",
    "priority0_flagged_delete": "priority 0 that get `delete` or `delete_now`",
    "ndcg20_mean": "NDCG@20 of the ranking, mean over accounts",
    "reid_qwk": "`reid` level, quadratic weighted kappa",
    "dual_AP_ge2": "items with `dual` >= 2: average precision",
    "connection_AP": "connections with `dual` >= 2, roster given: average precision",
    "identifier_entity_recall_full": "identifiers: entities wholly covered",
    "identifier_char_precision_on_client_items": "identifiers: precision by character on client items",
    "subject_pair_F1": "mosaic: pairs of items put to the same subject, F1",
}  # fmt: skip


def packed(path: Path, folder: Path) -> tuple[Path, Path]:
    account = json.loads(path.read_text("utf-8"))
    file, roster = folder / f"{path.stem}.profile.jsonl", folder / f"{path.stem}.roster.txt"
    file.write_text(jsonl(account), "utf-8")
    roster.write_text("\n".join(account.get("roster") or []) + "\n", "utf-8")
    return file, roster


def report_of(path: Path, folder: Path, *, with_roster: bool = True) -> Path:
    """Run the command on one packed account and return its report.json."""
    file, roster = packed(path, folder)
    target = folder / (path.stem if with_roster else f"{path.stem}.no-roster")
    environment = os.environ | {"SOURCE_DATE_EPOCH": "1735689600"}
    command = [sys.executable, "-m", "scanner", "scan", str(file), *(["--roster", str(roster)] if with_roster else []), "-o", str(target), "-f", "json", "-q"]
    done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{path.name}: exit {done.returncode}: {done.stderr}")
    return target / "report.json"


def scored(pairs: list[tuple[Path, Path]]) -> dict:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        score.main([f"{account}={report}" for account, report in pairs])
    return json.loads(out.getvalue())


def keyword_report(path: Path, folder: Path) -> Path:
    """What a keyword list would report: every item that holds a word, those with two or more to delete."""
    items = []
    for item in json.loads(path.read_text("utf-8"))["items"]:
        hits = len(KEYWORDS.findall(item["text"]))
        if hits:
            value = min(100, 55 + 15 * (hits - 1))
            items.append({
                "native_id": item["id"], "text": item["text"], "created_at": item["created_at"], "score": value,
                "advice": "delete" if hits > 1 else "review", "about": {"label": "client", "client_probability": min(0.99, 0.5 + 0.15 * hits)},
            })  # fmt: skip
    target = folder / f"{path.stem}.keywords.json"
    target.write_text(json.dumps({"items": items, "connections": []}), "utf-8")
    return target


def phrases() -> dict:
    """Recall of every signal on phrases that were not seen while it was written, and silence on the quiet ones."""
    found = fires = silent = quiet = 0
    missed: dict[str, list[str]] = {}
    for row in json.loads((HERE / "phrases.json").read_text("utf-8")):
        for expected, texts in ((True, row["unseen_fires"]), (False, row["unseen_quiet"])):
            for text in texts:
                ids = {s.id for s, _ in read(item_of(text), Owner(role="social worker"))[1]}
                if expected:
                    fires += 1
                    found += row["signal"] in ids
                    if row["signal"] not in ids:
                        missed.setdefault(row["signal"], []).append(text)
                else:
                    quiet += 1
                    silent += row["signal"] not in ids
    return {"unseen_fires": fires, "recall": round(found / fires, 3), "unseen_quiet": quiet, "silent": round(silent / quiet, 3), "missed": sum(map(len, missed.values()))}


def ordinary_posts() -> dict:
    """Share of ordinary posts by people with no practice that get `review` or more."""
    judge = Judge(Owner())
    levels = [judge(item).assessment.advice for item, _ in ordinary("test")]
    flagged = sum(a in ("review", "delete", "delete_now") for a in levels)
    return {"posts": len(levels), "review_or_above": round(flagged / len(levels), 4)}


def boundaries() -> dict:
    """Of sentences in which a boundary was kept, the share reported as a breach; of their twins in which it broke, the share found."""
    judge, rows = Judge(Owner(role="social worker")), lines("kept_boundaries.jsonl")
    level = lambda text: judge(item_of(text)).assessment.dual_level
    return {
        "pairs": len(rows), "kept_reported": round(sum(level(r["kept"]) >= 2 for r in rows) / len(rows), 3),
        "broken_found": round(sum(level(r["broke"]) >= 2 for r in rows) / len(rows), 3),
    }  # fmt: skip


def paraphrases() -> dict:
    """How far the score moves when somebody else words the same post."""
    judge, rows = Judge(Owner(role="social worker")), lines("paraphrases.jsonl")[1::2]  # the others are trained on
    score_of = lambda text: judge(item_of(text)).assessment.score
    moves = sorted(abs(score_of(r["a"]) - score_of(r["b"])) for r in rows)
    return {"pairs": len(rows), "median_move": round(moves[len(moves) // 2], 1), "p90_move": round(moves[int(0.9 * len(moves))], 1)}


def measure(part: str) -> dict:
    result: dict = {"date": date.today().isoformat()}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if part in ("floors", "all"):
            result["floors"] = scored([(p, report_of(p, folder)) for p in paths("floors")])
            result["floors keywords"] = scored([(p, keyword_report(p, folder)) for p in paths("floors")])
        if part in ("held", "all"):
            reports = [(p, report_of(p, folder)) for p in paths("calibration")]
            result["held"] = scored(reports)
            result["kinds"] = kinds(reports)
            result["connections without roster"] = connections([(p, report_of(p, folder, with_roster=False)) for p in paths("calibration")])
            result["held keywords"] = scored([(p, keyword_report(p, folder)) for p in paths("calibration")])
    result["phrases"] = phrases()
    result["ordinary"] = ordinary_posts()
    if part == "all":
        result["boundaries"], result["paraphrases"], result["second reader"] = boundaries(), paraphrases(), agreement()
    return result


def table(result: dict) -> str:
    columns = [c for c in ("floors", "floors keywords", "held", "held keywords") if c in result]
    aims = json.loads((HERE / "aims.json").read_text("utf-8"))
    lines = ["| what | " + " | ".join(columns) + " | aim |", "| --- |" + " --- |" * (len(columns) + 1)]
    for key, title in ROWS.items():
        cells = ["-" if (v := result[c].get(key)) is None or math.isnan(v) else f"{v:.3f}" for c in columns]
        lines.append(f"| {title} | " + " | ".join(cells) + f" | {aims[key]} |")
    p, o = result["phrases"], result["ordinary"]
    lines += ["", f"Signals: recall {p['recall']} on {p['unseen_fires']} unseen phrases, silent on {p['silent']} of {p['unseen_quiet']} unseen near misses.",
              f"Ordinary posts by people with no practice: {o['review_or_above']} of {o['posts']} get `review` or above (aim at most 0.005)."]  # fmt: skip
    if "kinds" in result:
        k, c = result["kinds"], result["connections without roster"]
        lines += [f"Kinds of boundary on the held accounts: macro-F1 {k['macro_f1']} (aim 0.70; keywords {k['keywords']}).",
                  "Missed and invented by kind: " + "; ".join(f"{name} {n['missed']} of {n['labelled']}, {n['invented']}" for name, n in k["kinds"].items()) + ".",
                  f"Connections with `dual` >= 2 on the held accounts, no roster: average precision {c['AP']} over {c['connections']} (aim 0.60; keywords {c['keywords']})."]  # fmt: skip
    if "boundaries" in result:
        b, w, r = result["boundaries"], result["paraphrases"], result["second reader"]
        lines += [f"Boundaries: of {b['pairs']} that were kept {b['kept_reported']} are reported as a breach (aim at most 0.02), of their twins that broke {b['broken_found']} are found.",
                  f"Wording: over {w['pairs']} pairs of posts that say the same, the score moves by {w['median_move']} in the median (aim at most 10), {w['p90_move']} at the 90th percentile.",
                  f"Two people reading {r['items']:.0f} items of the held accounts, one without sight of the labels: weighted kappa {r['reid']} (`reid`), {r['dual']} (`dual`), {r['priority']} (priority), F1 {r['client_f1']} (client)."]  # fmt: skip
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", choices=["floors", "held", "all"], nargs="?", default="all")
    parser.add_argument("-o", type=Path, help="write the JSON here")
    parser.add_argument("--check", action="store_true", help="fail where a floor of floors.json is not met")
    options = parser.parse_args()
    result = measure(options.part)
    print(table(result))
    if options.o:
        options.o.write_text(json.dumps(result, indent=1) + "\n", "utf-8")
    if not options.check:
        return 0
    failed = 0
    for key, (sign, floor) in json.loads((HERE / "floors.json").read_text("utf-8")).items():
        section, _, name = key.partition(".")
        value = result[section][name]
        if value is None or (value < floor if sign == ">=" else value > floor):
            print(f"floor not met: {key} is {value}, must be {sign} {floor}", file=sys.stderr)
            failed = 1
    return failed


if __name__ == "__main__":
    raise SystemExit(main())
