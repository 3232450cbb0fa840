"""What the account's own items say around a person: who is named where, who was written to, what was written when.

Items are read once. Only words that occur in some connection's name or handle are kept, so the cost grows with items
plus connections and not with their product.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import cached_property
from itertools import accumulate
from math import sqrt
from typing import NamedTuple

from scanner.relationships.names import Name, name_of, plain, words
from scanner.tables import table
from scanner.text import unaccented

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_TAG = re.compile(r"[@#][\w.]+")
_AS_HANDLE = re.compile(r"^[@\S]*[@_.\d/]\S*$|^\S+$")
_ENDINGS = ("ings", "ing", "ers", "er", "ies", "es", "s", "y", "e")
MOST = 300  # items that are kept for one word; a word of more says little, and the first of them speak for it


class Spoken(NamedTuple):
    """An item as far as it matters here.

    `client` is the chance that it is about a client and `dual` that a likely boundary question shows in it, both as the
    judge sees them among labelled accounts, before they are moved to the share of ordinary archives.
    """

    id: str
    text: str
    client: float
    dual: float
    to: str | None
    author: str | None
    kind: str
    created_at: datetime | None


class Share(NamedTuple):
    """Of some items: the largest chances, and how far the mean chances, drawn towards the usual, lie above that."""

    items: int = 0
    client: float = 0.0
    dual: float = 0.0
    above: float = 0.0
    dual_above: float = 0.0


class Around(NamedTuple):
    """What was written around a day: clients and boundaries within days, clients within weeks; 1 is much more than usual."""

    client: float = 0.0
    dual: float = 0.0
    weeks: float = 0.0
    before_work: bool = False


def stem_of(word: str) -> str:
    """Without the commonest endings, behind a mark that no word has: `ferrets` and `ferreting` are `~ferret`."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return "~" + word[: -len(ending)]
    return "~" + word


def as_name(word: str) -> str:
    """The word where it is written with a capital."""
    return "^" + word


class Mentions:
    """The items, indexed by the words of connections, by correspondents and by day."""

    def __init__(self, items: Sequence[Spoken], wanted: Iterable[str]) -> None:
        self._items = items
        self.usual = sum(i.client for i in items) / len(items) if items else 0.0
        self.usual_dual = sum(i.dual for i in items) / len(items) if items else 0.0
        self._where: dict[str, list[int]] = defaultdict(list)
        self._tags: dict[str, list[int]] = defaultdict(list)
        self._kin: set[str] = set()
        self._partners: dict[str, list[int]] = defaultdict(list)
        self._partners_by_word: dict[str, list[tuple[str, Name]]] = defaultdict(list)
        self._read(frozenset(wanted))
        self._index_partners()

    def _read(self, wanted: frozenset[str]) -> None:
        kin = words("beside", "kin")
        forms: dict[str, tuple[str, tuple[str, ...]]] = {}  # of every word met: itself, and under which forms it is wanted
        for number, item in enumerate(self._items):
            met: set[str] = set()
            before = ""
            for shown in _WORD.findall(unaccented(item.text)):
                known = forms.get(shown)
                if known is None:
                    word = plain(shown.casefold().removesuffix("'s"))
                    every = (word, stem_of(word), as_name(word) if shown[0].isupper() else "")
                    known = forms[shown] = word, tuple(w for w in every if w in wanted)
                word, asked = known
                if asked:
                    met.update(asked)
                    if before in kin and item.client < 0.5:
                        self._kin.add(word)
                before = word
            for word in met:
                if len(self._where[word]) < MOST:
                    self._where[word].append(number)
            for tag in {plain(t) for t in _TAG.findall(item.text)}:
                if len(self._tags[tag]) < MOST:
                    self._tags[tag].append(number)

    def _index_partners(self) -> None:
        shown: dict[str, str] = {}
        for number, item in enumerate(self._items):
            for who in (item.to, item.author):
                if who and (key := plain(who)):
                    self._partners[key].append(number)
                    shown.setdefault(key, who)
        for key, who in shown.items():
            name = name_of(who, who if _AS_HANDLE.match(who) else None)
            for word in {*name.words, *name.pieces}:
                self._partners_by_word[word].append((key, name))

    def with_word(self, word: str) -> list[int]:
        """Items in which the word occurs."""
        return self._where.get(word, [])

    def naming(self, name: Name) -> set[int]:
        """Items that name the handle, or both a given name and another word of the name."""
        found = set(self._tags.get(name.joined, ()))
        given = frozenset(self.with_word(name.given))
        for word in name.words[1:] if given else ():
            found |= given & frozenset(self.with_word(plain(word)))
        return found

    def exchanged(self, name: Name, shown: str | None, handle: str | None) -> set[int]:
        """Items to or by this person, under the same name or one that fits it."""
        keys = {k for k in (plain(shown or ""), plain(handle or "")) if k in self._partners}
        for word in {*name.words, *name.pieces}:
            keys.update(key for key, other in self._partners_by_word.get(word, ()) if key not in keys and _same_person(name, other))
        return {n for key in keys for n in self._partners[key][:MOST]}

    def is_own_kin(self, word: str) -> bool:
        """The name stands behind a word such as `sister` in an item that is not about a client."""
        return word in self._kin

    def refused(self, numbers: Iterable[int]) -> bool:
        """The owner tells somebody that clients are not added, or sends them to office hours."""
        return not self._refusals.isdisjoint(numbers)

    def refused_after(self, since: str | None) -> bool:
        """The same, to anybody, in the days after a request came in."""
        day = _ordinal(since)
        reach = table("connections")["windows"]["weeks"]
        return any(0 <= dated.toordinal() - day <= reach for n in self._refusals if (dated := self._items[n].created_at)) if day else False

    @cached_property
    def _refusals(self) -> frozenset[int]:
        pattern = re.compile("|".join(table("connections")["refusal"]["patterns"]), re.IGNORECASE)
        return frozenset(n for n, i in enumerate(self._items) if i.author is None and pattern.search(i.text))

    def share(self, numbers: Iterable[int]) -> Share:
        """What these items say together. One item counts as much as the usual does, so that few prove little."""
        chosen = [self._items[n] for n in numbers]
        if not chosen:
            return Share()
        count = len(chosen) + 1
        return Share(
            len(chosen), max(i.client for i in chosen), max(i.dual for i in chosen),
            (sum(i.client for i in chosen) + self.usual) / count - self.usual,
            (sum(i.dual for i in chosen) + self.usual_dual) / count - self.usual_dual,
        )  # fmt: skip

    def around(self, since: str | None) -> Around:
        """What was written around the day on which a tie began."""
        day, days = _ordinal(since), self._days
        if not day or not days.ordinals:
            return Around()
        limits = table("connections")["windows"]
        near, far = limits["days"], limits["weeks"]
        earlier = days.firmly[bisect_left(days.ordinals, day - near)]
        return Around(
            days.more_than_usual(days.clients, day, near), days.more_than_usual(days.duals, day, near),
            days.more_than_usual(days.clients, day, far), earlier < limits["before_work"] * days.firmly[-1],
        )  # fmt: skip

    @cached_property
    def _days(self) -> _Days:
        dated = sorted((i.created_at.toordinal(), i.client, i.dual) for i in self._items if i.created_at)
        return _Days(
            [d for d, _, _ in dated],
            [0.0, *accumulate(c for _, c, _ in dated)],
            [0.0, *accumulate(d for _, _, d in dated)],
            [0.0, *accumulate(c * c for _, c, _ in dated)],
        )


class _Days(NamedTuple):
    """Sums over the items before each, in the order of days; `firmly` counts sure items more than many doubtful ones."""

    ordinals: list[int]
    clients: list[float]
    duals: list[float]
    firmly: list[float]

    def more_than_usual(self, sums: Sequence[float], day: int, reach: int) -> float:
        """How much more was written than in a usual stretch of that length, in steps of what chance alone brings; 0 to 1."""
        low, high = bisect_left(self.ordinals, day - reach), bisect_right(self.ordinals, day + reach)
        usual = sums[-1] * (2 * reach + 1) / max(2 * reach + 1, self.ordinals[-1] - self.ordinals[0])
        return min(1.0, max(0.0, sums[high] - sums[low] - usual) / (1 + sqrt(usual)))


def _same_person(one: Name, other: Name) -> bool:
    """Two ways of writing what may be one name: two words in common, or one word and a letter that fits."""
    mine, theirs = {*one.words, *one.pieces}, {*other.words, *other.pieces}
    shared = mine & theirs
    if len(shared) > 1 or (shared and len(mine) == len(theirs) == 1):
        return True
    for first, second in ((one, other), (other, one)):
        letters = first.before + first.after
        if shared and any(w[0] in letters for w in second.words if w not in shared):
            return True
    return False


def _ordinal(day: str | None) -> int:
    """The number of a day, 0 where it is not known."""
    try:
        return date.fromisoformat((day or "")[:10]).toordinal()
    except ValueError:
        return 0
