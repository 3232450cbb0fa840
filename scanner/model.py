"""The nouns that every stage shares. Imports nothing of ours.

Structs are frozen; the text of an item never appears in a `repr`, so it cannot slip into a log or a traceback.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import Literal

import msgspec

Kind = Literal[
    "post", "reply", "comment", "group_post", "review", "review_reply", "message",
    "repost", "photo", "story", "event", "check_in", "poll", "bio",
]  # fmt: skip
KINDS: frozenset[str] = frozenset(Kind.__args__)  # type: ignore[attr-defined]
Audience = Literal["public", "followers", "friends", "group", "private", "unknown"]
AUDIENCES: frozenset[str] = frozenset(Audience.__args__)  # type: ignore[attr-defined]
Relation = Literal["friend", "follower", "following", "request_received", "request_sent", "message_partner"]
RELATIONS: frozenset[str] = frozenset(Relation.__args__)  # type: ignore[attr-defined]


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Where a record came from: name of the input, member inside it, 0-based index of the record in it."""

    input: str
    member: str
    index: int | None = None


class Media(msgspec.Struct, frozen=True, kw_only=True):
    """A picture, video or place attached to an item. `gps` is (latitude, longitude) in degrees."""

    type: str
    alt: str | None = None
    gps: tuple[float, float] | None = None


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One thing published, sent or received.

    `text` is the writer's, code point for code point; `author` is None for the account's owner, else the name or
    handle of whoever wrote it. `created_at` is aware or None. `gone` marks what the platform no longer shows,
    `revision_of` an earlier wording of another item (the newer one's native id, "" where it is not known).
    """

    id: str
    platform: str
    kind: str
    text: str
    source: Source
    native_id: str | None = None
    created_at: datetime | None = None
    audience: str = "unknown"
    group: str | None = None
    to: str | None = None
    author: str | None = None
    place: str | None = None
    url: str | None = None
    media: tuple[Media, ...] = ()
    gone: bool = False
    revision_of: str | None = None

    def __repr__(self) -> str:
        return f"Item({self.id} {self.platform} {self.kind})"


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """The profile behind an export. Every field but `platform` may be unknown."""

    platform: str
    handle: str | None = None
    name: str | None = None
    bio: str | None = None
    role: str | None = None
    employer: str | None = None
    place: str | None = None
    native_id: str | None = None
    family: tuple[str, ...] = ()


class Connection(msgspec.Struct, frozen=True, kw_only=True):
    """Another person tied to the account. `since` is a date, YYYY-MM-DD."""

    platform: str
    relation: str
    name: str | None = None
    handle: str | None = None
    since: str | None = None

    def __repr__(self) -> str:
        return f"Connection({self.platform} {self.relation})"


class Skipped(msgspec.Struct, frozen=True, kw_only=True):
    """Something that should have been read and was not. `reason` is a sentence without content."""

    where: str
    reason: str


class Unread(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was seen and knowingly not judged (likes, advertising data): named in the coverage."""

    what: str
    reason: str
    count: int = 1


Record = Item | Account | Connection | Skipped | Unread


def item_id(
    platform: str, native_id: str | None, kind: str, created_at: datetime | None, text: str, extra: str = ""
) -> str:
    """A stable 13-character id: from the platform's own id, else from kind, minute and text.

    Minutes, because HTML exports of some years carry no seconds and the same item must keep its id.
    """
    if native_id is not None:
        basis = f"{platform}\0{native_id}"
    else:
        minute = "" if created_at is None else created_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M")
        basis = f"{platform}\0{kind}\0{minute}\0{text}\0{extra}"
    digest = hashlib.blake2b(basis.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    value, letters = int.from_bytes(digest), []
    for _ in range(13):
        value, low = divmod(value, 32)
        letters.append("0123456789abcdefghjkmnpqrstvwxyz"[low])
    return "".join(letters)
