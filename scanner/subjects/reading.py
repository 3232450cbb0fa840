"""An item as judged: its normalised text, the cues in it, and what the account tells about its owner.

Cues (`data/cues.toml`) are found once for each item and shared by the gate and by every signal. A `Reading` holds no
verdict; `subjects/gate.py` gives one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from scanner.matching import compiled
from scanner.model import Account, Item
from scanner.tables import limits, table
from scanner.text import Normal, normalise, sentences

Span = tuple[int, int]
WORLDS = ("own_family", "own_therapy", "other_trade", "fiction", "news", "refusal", "past_role", "generic")
PRACTICE = ("client_noun", "session", "place", "client_group")


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """What the account and `--me` say of the person whose archive this is."""

    names: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    role: str = ""
    employer: str = ""
    place: str = ""
    bio: str = ""
    family: tuple[str, ...] = ()
    colleagues: tuple[str, ...] = ()

    @property
    def profile(self) -> str:
        """What the profile says of work, empty where it says nothing."""
        return f"{self.role}\n{self.employer}\n{self.bio}".strip()

    @property
    def practises(self) -> bool:
        """The profile names work with clients."""
        return _practises(self.profile)

    @staticmethod
    def of(accounts: Iterable[Account], *, family: Sequence[str] = (), colleagues: Sequence[str] = ()) -> Owner:
        """From the profiles of one person."""
        known = list(accounts)

        def joined(name: str) -> tuple[str, ...]:
            return tuple(dict.fromkeys(v for a in known if (v := getattr(a, name))))

        return Owner(
            names=joined("name"), handles=tuple(h.lstrip("@") for h in joined("handle")), role="; ".join(joined("role")),
            employer="; ".join(joined("employer")), place="; ".join(joined("place")), bio="\n".join(joined("bio")),
            family=tuple(dict.fromkeys([*family, *(n for a in known for n in a.family)])), colleagues=tuple(colleagues),
        )  # fmt: skip


@cache
def _practises(profile: str) -> bool:
    return any(compiled(p).search(profile) for p in table("practice")["roles"]["patterns"])


@cache
def cue_patterns() -> tuple[tuple[str, str], ...]:
    """(category, pattern) of every cue, in the order of the table."""
    return tuple((name, p) for name, entry in table("cues").items() for p in entry["patterns"])


class Reading:
    """One item, read. `text` is the normalised text, case kept; spans are positions in it unless said otherwise.

    `among` names the patterns that can match a text at all, so that the others need not run.
    """

    def __init__(self, item: Item, owner: Owner, *, among: Callable[[str], Iterable[int]] | None = None) -> None:
        self.item, self.owner = item, owner
        self.normal: Normal = normalise(item.text[: limits()["judged_chars"]])
        self.text = self.normal.text
        self.cues: dict[str, list[Span]] = {}
        patterns = cue_patterns()
        for index in range(len(patterns)) if among is None else among(self.text):
            category, pattern = patterns[index]
            found = [m.span() for m in compiled(pattern).finditer(self.text)]
            if found:
                self.cues.setdefault(category, []).extend(found)

    def has(self, *categories: str) -> bool:
        """Any cue of these categories."""
        return any(c in self.cues for c in categories)

    @cached_property
    def sentences(self) -> list[Span]:
        """Spans of the sentences."""
        return sentences(self.text)

    def sentence(self, position: int) -> str:
        """The sentence around a position."""
        for start, end in self.sentences:
            if start <= position < end:
                return self.text[start:end]
        return self.text

    @property
    def by_owner(self) -> bool:
        """Written by the account's owner."""
        return self.item.author is None

    @cached_property
    def practice(self) -> int:
        """How firmly the item stands in practice: 2 by its own words, 1 by profile, person and verb, 0 not at all."""
        if self.has("client_noun", "session"):
            return 2
        if self.owner.practises and (self.has("third_person", "quote") or self.has("place", "client_group")):
            return 1
        return 0

    @cached_property
    def benign(self) -> frozenset[str]:
        """Other worlds that the words belong to, and that no real case is claimed against."""
        return frozenset(w for w in WORLDS if w in self.cues)

    def near(self, category: str, span: Span, distance: int = 60) -> bool:
        """A cue of the category begins or ends within `distance` characters of the span."""
        start, end = span
        return any(s < end + distance and e > start - distance for s, e in self.cues.get(category, ()))

    def original(self, span: Span) -> Span:
        """A span of `text` as positions in the item's own text."""
        return self.normal.span(*span)
