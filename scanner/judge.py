"""One item through signals, gate and encoder: the only place where they meet. Pure, so it may run in any process.

A first look, words and cues alone, ranks every item of an archive; the close reading is for those that it doubts most.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import msgspec

from scanner.model import Item
from scanner.relationships.roster import EMPTY, Roster
from scanner.risk.edit import smaller_edits
from scanner.risk.observers import Setting, View, home_of, view
from scanner.risk.score import EVEN, Assessment, Matches, assess, expected_gain, score_of
from scanner.risk.values import READ, values
from scanner.signals import boundary_kept, find, with_cues
from scanner.subjects import encoder, gate
from scanner.subjects.encoder import Encoder, Understanding
from scanner.subjects.features import Features, features, signal_features
from scanner.subjects.gate import HEADS, Gate, Verdict, chance
from scanner.subjects.passage import heading
from scanner.subjects.reading import Owner, Reading
from scanner.tables import table
from scanner.text import fold, words

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Judged:
    """An item with everything that is said of it. `identifiers` are (span in the item's own text, type), in text order.

    `narrowed`: how many people they fit and who could tell by that; None where nothing points to a client.
    """

    item: Item
    reading: Reading
    matches: Matches
    verdict: Verdict
    assessment: Assessment
    identifiers: list[tuple[Span, str]]
    narrowed: View | None = None


@dataclass(frozen=True, slots=True)
class _Seen:
    """What each of the three sees in an item."""

    reading: Reading
    matches: Matches
    understood: Understanding | None
    verdict: Verdict


class Judge:
    """Holds what is the same for every item of a scan."""

    def __init__(self, owner: Owner, roster: Roster = EMPTY, *, weights: Gate | None = None, reader: Encoder | None = None) -> None:
        self.owner, self.roster = owner, roster
        self.setting = setting_of(owner)
        self.gate = weights or gate.shipped()
        self._reader = reader

    @cached_property
    def encoder(self) -> Encoder | None:
        """Loaded when the first item is read closely: a process that only looks needs none."""
        return self._reader or encoder.shipped()

    @property
    def bands(self) -> Sequence[float]:
        """Expected gains at which the bands of the score begin."""
        bands: Sequence[float] = table("encoder")["bands"] if self.encoder else self.gate.bands
        return bands

    @property
    def levels(self) -> Mapping[str, Sequence[float]]:
        """Expected levels at which levels begin, by family."""
        levels: Mapping[str, Sequence[float]] = table("encoder")["levels"] if self.encoder else EVEN
        return levels

    def first_look(self, items: Iterable[Item]) -> list[float]:
        """How much each item deserves a close reading, 0-1: the chance, from words and cues alone, that it concerns a client at all."""
        doubts = []
        for odds in self.gate.log_odds_of(features(with_cues(item, self.owner), self.roster) for item in items):
            head = dict(zip(HEADS, odds, strict=True))
            doubts.append(chance(max(head["client"], head["dual1"], min(head["priority1"], head["priority2"]))))
        return doubts

    def __call__(self, item: Item, beside: Sequence[str] = ()) -> Judged:
        """The verdict on an item, read beside what `subjects.context` found. Deterministic."""
        seen = self._seen(item, beside)
        listing, verdict = table("thresholds")["listing"], seen.verdict
        shown = [
            (s, m)
            for s, m in seen.matches
            if (verdict["client"] >= listing["finding_client"] if s.family == "identity" else verdict["dual1"] >= listing["finding_dual"])
        ]
        assessment = assess(
            verdict, shown, label=_label(seen), form=item.kind, bands=self.bands, levels=self.levels,
            kinds=seen.understood.kinds if seen.understood else {},
        )  # fmt: skip
        spans = _identifiers(seen, shown) if verdict["client"] >= listing["finding_client"] else []
        return Judged(item, seen.reading, shown, verdict, assessment, spans, self._narrowed(item, spans))

    def _narrowed(self, item: Item, spans: list[tuple[Span, str]]) -> View | None:
        if not spans:
            return None
        posted = item.created_at.date() if item.created_at else None
        said = values(item.text, spans, posted=posted, home=self.setting.home, own=self.setting.own)
        return view(said, self.setting, audience=item.audience, text=item.text[:READ], posted=posted)

    def _seen(self, item: Item, beside: Sequence[str]) -> _Seen:
        reading = with_cues(item, self.owner)
        understood = self.encoder(heading(item, self.owner, self.roster), reading.text, beside) if self.encoder else None
        seen = features(reading, self.roster)
        verdict = self._verdict(seen, understood)
        if max(verdict["client"], verdict["dual1"], verdict["priority2"]) < table("thresholds")["listing"]["quiet"]:
            return _Seen(reading, [], understood, verdict)
        matches = find(reading)
        verdict = self._verdict(seen + signal_features(s.id for s, _ in matches), understood)
        return _Seen(reading, matches, understood, _unbroken(_outright(verdict, reading, matches), reading, matches))

    def _verdict(self, seen: Features, understood: Understanding | None) -> Verdict:
        odds = self.gate.log_odds(seen)
        if understood:
            odds = [combined(head, gate, said) for head, gate, said in zip(HEADS, odds, understood.heads, strict=True)]
        return Verdict.of(odds)

    def smaller_edits(self, judged: Judged, beside: Sequence[str] = ()) -> list[dict[str, object]]:
        """What leaving out one or two details would change; see `risk.edit`."""
        taken: list[tuple[Span, str]] = []
        for (start, end), kind in judged.identifiers:
            if all(end <= a or start >= b for (a, b), _ in taken):
                taken.append(((start, end), kind))

        def rescore(text: str) -> float:
            verdict = self._seen(msgspec.structs.replace(judged.item, text=text), beside).verdict
            return score_of(expected_gain(verdict), self.bands)

        return smaller_edits(judged.item.text, taken, judged.assessment.score, rescore)


def setting_of(owner: Owner) -> Setting:
    """What the account says of where its owner lives and whom they serve."""
    return Setting(home_of(owner.place), owner.role, own=frozenset(w for name in owner.names for w in words(fold(name)) if len(w) > 2))


def _outright(verdict: Verdict, reading: Reading, matches: Matches) -> Verdict:
    """Who says in so many words that this is a client, and adds detail to detail, is believed: learned judges expect guile."""
    rule = table("thresholds")["outright"]
    details = len({s.id for s, _ in matches if s.family == "identity"})
    surely = rule["by_details"][min(details, len(rule["by_details"]) - 1)]
    if not surely or not (reading.by_owner and reading.practice == 2) or reading.benign or (reading.owner.profile and not reading.owner.practises):
        return verdict
    return Verdict((head, max(said, surely * rule["least"].get(head, 0.0))) for head, said in verdict.items())


def _unbroken(verdict: Verdict, reading: Reading, matches: Matches) -> Verdict:
    """Where somebody says that the boundary was kept, and no signal sees that it broke, no breach is reported."""
    if any(s.family == "boundary" for s, _ in matches) or not boundary_kept(reading):
        return verdict
    most = table("thresholds")["kept"]["most"]
    return Verdict((head, min(said, most.get(head, 1.0))) for head, said in verdict.items())


def combined(head: str, gate: float, encoder: float) -> float:
    """Log-odds of a head from those of gate and encoder; weights fitted by `make train` on accounts that neither has seen."""
    weights = table("encoder")["combination"][head]
    return float(weights[0] * gate + weights[1] * encoder + weights[2])


def _identifiers(seen: _Seen, shown: Matches) -> list[tuple[Span, str]]:
    """What narrows the client down: marked by the encoder, and by signals where their patterns know the form better."""
    spans = dict(seen.understood.identifiers if seen.understood else [])
    sure = set(table("thresholds")["identifiers"]["by_signals"])
    for _, match in shown:
        if match.identifier and (seen.understood is None or match.identifier in sure):
            spans.setdefault(match.span, match.identifier)
    return sorted({(seen.reading.original(span), kind) for span, kind in spans.items()})


def _label(seen: _Seen) -> str:
    """The guide's `about`: `client` where that is more likely than not, else what fits best of the rest."""
    if seen.verdict["client"] >= table("thresholds")["listing"]["label_client"]:
        return "client"
    if seen.understood:
        rest = {about: share for about, share in seen.understood.about.items() if about != "client"}
        return max(rest, key=rest.__getitem__)
    reading = seen.reading
    if reading.has("own_family"):
        return "person"
    if reading.has("client_group") and reading.practice:
        return "client_group"
    if reading.practice == 2 or (reading.has("news") and reading.owner.practises):
        return "professional"
    return "person" if reading.has("third_person") else "none"
