"""One item through signals and gate: the only place where both meet. Pure, so it may run in any process."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from scanner.model import Item
from scanner.relationships.roster import EMPTY, Roster
from scanner.risk.edit import smaller_edits
from scanner.risk.score import Assessment, Matches, assess, expected_gain, score_of
from scanner.signals import find, with_cues
from scanner.subjects.features import features, signal_features
from scanner.subjects.gate import Gate, Verdict, shipped
from scanner.subjects.reading import Owner, Reading
from scanner.tables import table


@dataclass(frozen=True, slots=True)
class Judged:
    """An item with everything that is said of it."""

    item: Item
    reading: Reading
    matches: Matches
    verdict: Verdict
    assessment: Assessment
    language: str = "und"


class Judge:
    """Holds what is the same for every item of a scan."""

    def __init__(self, owner: Owner, roster: Roster = EMPTY, gate: Gate | None = None) -> None:
        self.owner, self.roster, self.gate = owner, roster, gate or shipped()

    def __call__(self, item: Item) -> Judged:
        """The verdict on an item. Deterministic."""
        reading, matches, verdict = self._verdict(item)
        listing = table("thresholds")["listing"]
        shown = [
            (s, m)
            for s, m in matches
            if (verdict["client"] >= listing["finding_client"] if s.family == "identity" else verdict["dual1"] >= listing["finding_dual"])
        ]
        return Judged(item, reading, shown, verdict, assess(verdict, shown, label=_label(reading, verdict), form=item.kind, bands=self.gate.bands))

    def _verdict(self, item: Item) -> tuple[Reading, Matches, Verdict]:
        """A family of signals runs only where the first look, without them, leaves a doubt: most of an archive needs none."""
        reading = with_cues(item, self.owner)
        seen = features(reading, self.roster)
        first = self.gate.judge(seen)
        doubt = table("thresholds")["first_look"]
        families = [f for f, head in (("identity", "client"), ("boundary", "dual1")) if first[head] >= doubt[f]]
        if not families:
            return reading, [], first
        matches = find(reading, families)
        return reading, matches, self.gate.judge(seen + signal_features(s.id for s, _ in matches))

    def smaller_edits(self, judged: Judged) -> list[dict[str, object]]:
        """What leaving out one or two details would change; see `risk.edit`."""
        taken: list[tuple[tuple[int, int], str]] = []
        for (start, end), kind in identifiers(judged):
            if all(end <= a or start >= b for (a, b), _ in taken):
                taken.append(((start, end), kind))

        def rescore(text: str) -> float:
            _, _, verdict = self._verdict(msgspec.structs.replace(judged.item, text=text))
            return score_of(expected_gain(verdict), self.gate.bands)

        return smaller_edits(judged.item.text, taken, judged.assessment.score, rescore)


def identifiers(judged: Judged) -> list[tuple[tuple[int, int], str]]:
    """(span in the item's own text, type) of everything that narrows the client down, in text order, each once."""
    found = {
        (judged.reading.original(m.span), m.identifier) for _, m in judged.matches if m.identifier is not None
    }  # fmt: skip
    return sorted(found)


def _label(reading: Reading, verdict: Verdict) -> str:
    """The guide's `about`; `client` is the gate's word, the others follow the cues."""
    if verdict["client"] >= table("thresholds")["listing"]["label_client"]:
        return "client"
    if reading.has("own_family"):
        return "person"
    if reading.has("client_group") and reading.practice:
        return "client_group"
    if reading.practice == 2 or (reading.has("news") and reading.owner.practises):
        return "professional"
    return "person" if reading.has("third_person") else "none"
