"""The verdict on a connection: how strong a sign of a dual relationship it is."""

from __future__ import annotations

import msgspec


class ConnectionAssessment(msgspec.Struct, frozen=True, kw_only=True):
    """Level 0-4, score 0-100, kinds of GUIDE.md, one line of reason and the suggested steps."""

    level: int
    score: float
    kinds: tuple[str, ...]
    why: str
    steps: tuple[str, ...]
