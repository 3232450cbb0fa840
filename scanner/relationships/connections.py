"""A connection against the roster: could this person be a client? Asks, never asserts beyond what the roster says."""

from __future__ import annotations

import msgspec

from scanner.model import Connection
from scanner.relationships.roster import Roster


class ConnectionAssessment(msgspec.Struct, frozen=True, kw_only=True):
    """Level 0-4, score 0-100, kinds of GUIDE.md, one line of reason and the suggested steps."""

    level: int
    score: float
    kinds: tuple[str, ...]
    why: str
    steps: tuple[str, ...]


_KINDS = {
    "friend": "social_connection", "follower": "social_connection", "following": "social_connection",
    "request_received": "social_connection", "request_sent": "social_connection", "message_partner": "personal_contact",
}  # fmt: skip
# How strong a sign the tie is when the person is a client: a request that only arrived is not of one's own making.
_LEVEL = {"friend": 3, "following": 3, "request_sent": 3, "message_partner": 3, "follower": 2, "request_received": 2}


def assess_connection(connection: Connection, roster: Roster) -> ConnectionAssessment | None:
    """None where nothing points to a client."""
    strength = roster.is_person(connection.name, connection.handle)
    if not strength:
        return None
    full = strength == "full"
    level = _LEVEL.get(connection.relation, 2) if full else 1
    return ConnectionAssessment(
        level=level, score=80.0 + 5 * level if full else 20.0, kinds=(_KINDS.get(connection.relation, "social_connection"),),
        why=(
            "The name is on your own list of clients. Is this the same person?" if full
            else "Part of the name is on your own list of clients. It may well be somebody else."
        ),
        steps=("supervision", "unfriend") if full else ("supervision",),
    )  # fmt: skip
