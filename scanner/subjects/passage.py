"""An item as the encoder reads it: a heading, the text, and what else the account says; as token ids."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scanner.model import Item
from scanner.relationships.roster import EMPTY, Roster
from scanner.subjects.pieces import Span, pieces
from scanner.subjects.reading import Owner

HEADING, TEXT, BESIDE = 28, 112, 28  # most tokens of each part
STRIDE = 84  # tokens between the windows of a long text
MOST = 24  # windows of one text, about 8,000 characters: what comes after is left to cues and signals
CLS, SEP = 101, 102


def heading(item: Item, owner: Owner, roster: Roster = EMPTY) -> str:
    """Who writes, in what form, to whom; and whether somebody on the client list occurs."""
    parts = [" ".join((owner.role or owner.bio or owner.employer).split()[:8]) or "no role", f"{item.kind.replace('_', ' ')} {item.audience}"]
    if item.author is not None:
        parts.append(f"by {item.author[:30]}")
    if item.to:
        parts.append(f"to {item.to[:30]}")
    if item.group:
        parts.append(f"in {item.group[:40]}")
    alt = " ".join(m.alt for m in item.media if m.alt)
    if item.media:
        parts.append(f"picture {alt[:60]}")
    listed = roster.is_person(item.author or item.to) or roster.in_text(item.text)
    if listed:
        parts.append("listed client" if listed == "full" else "perhaps a listed client")
    return " | ".join(parts)


@dataclass(frozen=True, slots=True)
class Passage:
    """Token ids of one window; `spans[i]` is the stretch of the text that token `start + i` stands for."""

    ids: list[int]
    start: int
    spans: list[Span]


def passages(head: str, text: str, beside: Sequence[str]) -> Iterator[Passage]:
    """The windows of a text, one for most."""
    opening = [CLS, *pieces(head)[0][:HEADING], SEP]
    closing = [SEP]
    for other in beside:
        closing += [*pieces(other)[0][:BESIDE], SEP]
    ids, spans = pieces(text[: MOST * STRIDE * 8])  # no piece is longer on average
    for begin in range(0, max(1, len(ids) - (TEXT - STRIDE)), STRIDE)[:MOST]:
        yield Passage([*opening, *ids[begin : begin + TEXT], *closing], len(opening), spans[begin : begin + TEXT])
