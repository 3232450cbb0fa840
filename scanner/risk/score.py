"""Levels, score and advice of one item, from the verdict of the gate and what the signals found."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Literal

import msgspec

from scanner.signals._signal import Match, Signal
from scanner.subjects.gate import Verdict
from scanner.tables import table

Advice = Literal["keep", "note", "review", "delete", "delete_now"]
ADVICE: tuple[Advice, ...] = ("keep", "note", "review", "delete", "delete_now")
Matches = Sequence[tuple[Signal, Match]]


class Assessment(msgspec.Struct, frozen=True, kw_only=True):
    """The verdict on one item. Scores 0-100, levels 0-4, probabilities 0-1; `gain` is the expected 2^priority - 1."""

    client_probability: float
    label: str
    score: float
    advice: Advice
    gain: float
    reid_level: int
    reid_score: float
    dual_level: int
    dual_score: float
    kinds: tuple[str, ...]
    observers: dict[str, float]


def expected_gain(verdict: Verdict) -> float:
    """Expected 2^priority - 1: each level adds twice what the one below it adds."""
    return sum(2.0 ** (k - 1) * verdict[f"priority{k}"] for k in (1, 2, 3, 4))


def score_of(gain: float, bands: Sequence[float]) -> float:
    """The score, 0-100, at an expected gain: linear between the gate's cut points."""
    for (low, high), (a, b) in zip(pairwise(bands), pairwise(table("thresholds")["score"]["scores"]), strict=True):
        if gain <= high:
            return float(a + (b - a) * max(0.0, gain - low) / (high - low))
    return 100.0


def advice_of(score: float) -> Advice:
    """The advice that belongs to a score."""
    bands = table("thresholds")["advice"]
    return next((a for a in reversed(ADVICE[1:]) if score >= bands[a]), "keep")


def in_archive(probability: float) -> float:
    """A client probability among labelled accounts as one among ordinary archives, where clients are rarer."""
    shares = table("thresholds")["prior"]
    odds = probability / max(1e-9, 1 - probability)
    odds *= shares["archive"] / (1 - shares["archive"]) * (1 - shares["labelled"]) / shares["labelled"]
    return float(odds / (1 + odds))


def observers_of(verdict: Verdict) -> dict[str, float]:
    """Chance that each observer could tell who the client is."""
    levels = [verdict[f"reid{k}"] for k in (1, 2, 3, 4)]
    shares = table("thresholds")["observers"]
    return {who: round(sum(w * p for w, p in zip(weights, levels, strict=True)), 4) for who, weights in shares.items()}


# What the form of an item says of a boundary where no signal names it.
_KIND_BY_FORM: dict[str, tuple[str, ...]] = {
    "message": ("personal_contact",), "comment": ("client_interaction",), "reply": ("client_interaction",), "review_reply": ("review_reply",),
}  # fmt: skip


EVEN = {"reid": (0.5, 1.5, 2.5, 3.5), "dual": (0.5, 1.5, 2.5)}
"""Expected levels at which levels begin where nothing better was chosen: rounding."""


def assess(
    verdict: Verdict, matches: Matches, *, label: str, form: str, bands: Sequence[float], kinds: Mapping[str, float],
    levels: Mapping[str, Sequence[float]] = EVEN,
) -> Assessment:
    """Put together what is said of an item; `form` is the item's kind, `kinds` the encoder's chances by kind of boundary."""
    gain = expected_gain(verdict)
    score = round(score_of(gain, bands), 1)
    reid = verdict.expected("reid")
    dual = verdict.expected("dual")
    boundary = [s for s, _ in matches if s.family == "boundary"]
    dual_level = bisect_right(levels["dual"], dual)
    if dual_level == 3 and any(s.severity == 5 for s in boundary):
        dual_level = 4
    naming = table("thresholds")["kinds"]
    likely = [k for k, p in sorted(kinds.items(), key=lambda k: -k[1]) if p >= naming["encoder"]]
    named = dict.fromkeys(likely[: naming["most"]])
    named |= dict.fromkeys(k for s in boundary for k in s.kinds)
    if dual_level and not named:
        named = dict.fromkeys([max(kinds, key=kinds.__getitem__)] if kinds else _KIND_BY_FORM.get(form, ()))
    return Assessment(
        client_probability=round(in_archive(verdict["client"]), 4), label=label, score=score, advice=advice_of(score), gain=gain,
        reid_level=bisect_right(levels["reid"], reid), reid_score=round(25 * reid, 1), dual_level=dual_level,
        dual_score=round(100 * (0.2 * verdict["dual1"] + 0.6 * verdict["dual2"] + 0.2 * verdict["dual3"]), 2),
        kinds=tuple(named), observers=observers_of(verdict),
    )  # fmt: skip
