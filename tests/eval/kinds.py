"""Of two things that `score.py` does not measure: kinds of boundary, and connections without a roster.

Kinds: the guide's `dual_kinds` of items against the report's `kinds`, F1 of each kind that the labels hold, and their mean.
A keyword list stands beside both.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tests.eval import score

# What somebody would look for who had ten minutes: a few words a kind, and a word for the people served beside them.
SERVED = re.compile(r"\b(?:clients?|patients?|service users?|residents?|caseload|students?|famil(?:y|ies)|of mine)\b", re.IGNORECASE)
WORDS = {
    "social_connection": r"friend request|added|follow(?:s|ed|ing)?|facebook|insta\w*", "personal_contact": r"text(?:ed|ing|s)?|my (?:cell|number|mobile)|midnight|call(?:ed|s)?",
    "client_interaction": r"comment(?:ed|s)?|tag(?:ged|s)?|liked", "shared_community": r"church|gym|school|neighbou?r\w*|team|town", "social_event": r"wedding|party|dinner|funeral|graduation|birthday",
    "business_or_barter": r"hire[ds]?|bought|sold|sell\w*|rent\w*|trade[ds]?|discount|barter\w*", "gift_or_loan": r"gifts?|gave|bought|lent|loan|gofundme|donat\w+",
    "romance_or_sex": r"dat(?:e|ing)|crush|flirt\w*|love|hot|sexy", "family_or_friend_tie": r"cousin|friend|neighbou?r|sister|brother|ex", "role_conflict": r"supervis\w+|student|teach\w*|employ\w*|report on",
    "former_client": r"former|ex-?client|used to (?:see|be)|old client", "review_reply": r"review", "testimonial": r"testimonials?|reviews?|vote", "online_search": r"google[ds]?|looked up|profile|stalk\w*",
    "public_advice": r"you should|leave him|meds|sounds like", "self_disclosure": r"my (?:own )?(?:therapist|diagnosis|recovery|divorce)|sober", "hostility": r"stupid|liars?|crazy|lazy|hate|entitled",
}  # fmt: skip
KEYWORDS = {kind: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for kind, words in WORDS.items()}


def by_words(text: str) -> set[str]:
    """Kinds that the word lists see in a text."""
    return {kind for kind, words in KEYWORDS.items() if words.search(text)} if SERVED.search(text) else set()


def f1_by_kind(pairs: Iterable[tuple[set[str], set[str]]]) -> dict:
    """(labelled, reported) kinds of every item: macro-F1 over the kinds that are labelled, and by kind how often and what was missed."""
    hit, missed, invented = Counter[str](), Counter[str](), Counter[str]()
    for labelled, reported in pairs:
        hit.update(labelled & reported)
        missed.update(labelled - reported)
        invented.update(reported - labelled)
    each = {
        kind: {"labelled": hit[kind] + missed[kind], "f1": round(2 * hit[kind] / (2 * hit[kind] + missed[kind] + invented[kind]), 3), "missed": missed[kind], "invented": invented[kind]}
        for kind in sorted(hit.keys() | missed.keys())
    }  # fmt: skip
    return {"macro_f1": round(sum(k["f1"] for k in each.values()) / len(each), 4) if each else None, "kinds": each}


def kinds(pairs: list[tuple[Path, Path]]) -> dict:
    """Of labelled accounts and their reports: the scanner's kinds, and those of the word lists."""
    items = [row for account, report in pairs for row in score.load(f"{account}={report}")[2]]
    labelled = [set(item["labels"].get("dual_kinds") or []) for item, _ in items]
    reported = [set(row["dual_relationship"]["kinds"]) if row and row["dual_relationship"]["level"] else set() for _, row in items]
    return f1_by_kind(zip(labelled, reported, strict=True)) | {"keywords": f1_by_kind((true, by_words(item["text"])) for true, (item, _) in zip(labelled, items, strict=True))["macro_f1"]}


def connections(pairs: list[tuple[Path, Path]]) -> dict:
    """Average precision of connections with `dual` >= 2, as reported and by the number of items that hold the first name and a word for the people served."""
    true: list[bool] = []
    reported: list[float] = []
    by_name: list[float] = []
    for pair in pairs:
        account, _, _, found = score.load("=".join(map(str, pair)))
        telling = [item["text"] for item in account["items"] if SERVED.search(item["text"])]
        for connection, row in found:
            first = re.compile(rf"\b{re.escape((connection['name'] or '?').split()[0])}\b", re.IGNORECASE)
            true.append(connection["labels"]["dual"] >= 2)
            reported.append(float(row["dual_relationship"]["score"]) if row else 0.0)
            by_name.append(float(sum(bool(first.search(text)) for text in telling)))
    return {"connections": len(true), "AP": round(score.ap(reported, true), 4), "keywords": round(score.ap(by_name, true), 4)}
