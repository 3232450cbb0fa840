"""A text that nobody has posted yet, read as if it were. Nothing of it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from scanner.judge import Judge
from scanner.model import Item, Source
from scanner.report import words
from scanner.report.passage import Passage, passage
from scanner.subjects.reading import Owner

AUDIENCES = ("public", "followers", "friends", "group", "private")
MOST_CHARS = 20_000

_VERDICTS = {
    "keep": "Nothing in this draft points to a client.",
    "note": "Worth a second look before you post it.",
    "review": "Better changed before you post it, or shown to fewer people.",
    "delete": "Better not posted.",
    "delete_now": "Better not posted. Talk to a supervisor about what moved you to write it.",
}


@dataclass(frozen=True, slots=True)
class Draft:
    """What was seen in a draft."""

    advice: Annotated[str, "The advice’s code, for its colour."]
    verdict: Annotated[str, "What to do about it."]
    text: Annotated[Passage, "The draft with its telling details marked."]
    noticed: Annotated[tuple[tuple[str, str], ...], "Title and explanation of each thing that was noticed."]
    edits: Annotated[tuple[str, ...], "Smaller changes that help."]


def read(text: str, role: str, audience: str) -> Draft:
    """Judge a draft. `role` changes what a vague text means; empty, any work with clients is meant."""
    text = text[:MOST_CHARS]
    judge = Judge(Owner(role=role or "social worker"))
    item = Item(
        id="draft", platform="draft", kind="post", text=text, audience=audience if audience in AUDIENCES else "public",
        source=Source(input="draft", member="draft"),
    )  # fmt: skip
    judged = judge(item)
    marked = [{"start": a, "end": b, "type": kind} for (a, b), kind in judged.identifiers]
    signals = dict.fromkeys(signal for signal, _ in judged.matches)
    edits = [
        f"{words.capital(str(change['change']))}: then it would read as “{words.ADVICE_SHORT[words.advice_of(float(str(change['score_after'])))].lower()}”."
        for change in judge.smaller_edits(judged)
    ]
    return Draft(
        judged.assessment.advice, _VERDICTS[judged.assessment.advice], passage(text, marked),
        tuple((s.title, s.explanation) for s in signals), tuple(edits),
    )  # fmt: skip
