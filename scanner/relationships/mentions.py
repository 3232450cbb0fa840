"""What the account's own items say around a person: who is named where, who was written to, what happened when.

Items are read once. Only words that occur in some connection's name or handle are kept, so the cost grows with items
plus connections and not with their product.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import accumulate
from typing import NamedTuple

from scanner.relationships.names import Name, name_of, plain, words
from scanner.text import unaccented

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_TAG = re.compile(r"[@#][\w.]+")
MOST = 300  # items that a word is looked up in; a word of more items is told by a sample of the first
DAYS = 3  # an item counts as written around the day on which a tie began


class Spoken(NamedTuple):
    """An item as far as it matters here. `client`: chance that it is about a client, `dual`: that a boundary shows in it."""

    id: str
    text: str
    client: float
    dual: float
    to: str | None
    author: str | None
    kind: str
    created_at: datetime | None


class Share(NamedTuple):
    """Of some items: how many, the largest chances, and the mean chance drawn towards the account's own."""

    items: int
    client: float
    dual: float
    mean: float
    mean_dual: float


NOBODY = Share(0, 0.0, 0.0, 0.0, 0.0)


class Mentions:
    """The items, indexed by the words of connections, by correspondents and by day."""

    def __init__(self, items: Sequence[Spoken], wanted: Iterable[str]) -> None:
        self._items = items
        self.usual = sum(i.client for i in items) / len(items) if items else 0.0
        self.usual_dual = sum(i.dual for i in items) / len(items) if items else 0.0
        self._where: dict[str, list[int]] = defaultdict(list)
        self._tags: dict[str, list[int]] = defaultdict(list)
        self._kin: dict[str, float] = defaultdict(float)
        self._partners: dict[str, list[int]] = defaultdict(list)
        self._read(items, frozenset(wanted))
        self._by_word: dict[str, list[tuple[str, Name]]] = defaultdict(list)
        self._partner_names: dict[str, Name] = {}
        self._index_partners(items)
        self._days(items)

    def _read(self, items: Sequence[Spoken], wanted: frozenset[str]) -> None:
        kin = words("beside", "kin")
        for number, item in enumerate(items):
            before = ""
            seen = set()
            for match in _WORD.finditer(unaccented(item.text)):
                shown = match.group()
                word = plain(shown.casefold().removesuffix("'s"))
                if word in wanted:
                    if before in kin:
                        self._kin[word] += 1 - item.client
                    if word not in seen and len(self._where[word]) < MOST:
                        seen.add(word)
                        self._where[word].append(number)
                before = word
            for tag in {plain(t) for t in _TAG.findall(item.text)}:
                if len(self._tags[tag]) < MOST:
                    self._tags[tag].append(number)

    def _index_partners(self, items: Sequence[Spoken]) -> None:
        shown: dict[str, str] = {}
        for number, item in enumerate(items):
            for who in {item.to, item.author} - {None}:
                key = plain(who) if who else ""
                if key:
                    self._partners[key].append(number)
                    shown.setdefault(key, who or "")
        for key, who in shown.items():
            name = name_of(who, who if re.search(r"[@_.\d]|^\S+$", who) else None)
            self._partner_names[key] = name
            for word in {*name.words, *name.pieces}:
                self._by_word[word].append((key, name))

    def _days(self, items: Sequence[Spoken]) -> None:
        dated = sorted((i.created_at.toordinal(), i.client, i.dual) for i in items if i.created_at)
        self._ordinals = [d for d, _, _ in dated]
        self._clients = [0.0, *accumulate(c for _, c, _ in dated)]
        self._duals = [0.0, *accumulate(d for _, _, d in dated)]
        self._span = max(1, self._ordinals[-1] - self._ordinals[0]) if dated else 1

    def share(self, numbers: Iterable[int]) -> Share:
        """What these items say together."""
        chosen = [self._items[n] for n in numbers]
        if not chosen:
            return NOBODY
        return Share(
            len(chosen), max(i.client for i in chosen), max(i.dual for i in chosen),
            (sum(i.client for i in chosen) + self.usual) / (len(chosen) + 1),
            (sum(i.dual for i in chosen) + self.usual_dual) / (len(chosen) + 1),
        )  # fmt: skip

    def with_word(self, word: str) -> list[int]:
        """Items in which the word occurs."""
        return self._where.get(word, [])

    def with_both(self, one: str, other: str) -> list[int]:
        """Items in which both words occur."""
        return sorted({*self.with_word(one)} & {*self.with_word(other)})

    def tagged(self, handle: str) -> list[int]:
        """Items that name the handle."""
        return self._tags.get(handle, [])

    def own_kin(self, word: str) -> float:
        """How often the name stands behind a word such as `sister`, in items that are not about clients."""
        return self._kin.get(word, 0.0)

    def exchanged(self, name: Name, shown: str, handle: str) -> list[int]:
        """Items to or by this person, under the same name or one that fits it."""
        keys = dict.fromkeys(k for k in (shown, handle) if k in self._partners)
        for word in (*name.words, *name.pieces):
            for key, other in self._by_word.get(word, ()):
                if key not in keys and _same_person(name, other):
                    keys[key] = None
        return sorted({n for k in keys for n in self._partners[k]})

    def around(self, since: str | None) -> tuple[float, float, float]:
        """How much more than usual was said of clients, and of boundaries, around a day; and the share said before it."""
        try:
            day = date.fromisoformat((since or "")[:10]).toordinal()
        except ValueError:
            return 0.0, 0.0, 0.5
        low, high = bisect_left(self._ordinals, day - DAYS), bisect_right(self._ordinals, day + DAYS)
        usual = (2 * DAYS + 1) / self._span
        client = self._clients[high] - self._clients[low] - usual * self._clients[-1]
        dual = self._duals[high] - self._duals[low] - usual * self._duals[-1]
        return client, dual, self._clients[low] / max(self._clients[-1], 1e-9)


def _same_person(one: Name, other: Name) -> bool:
    """Two ways of writing what may be one name: two words in common, or a word and a letter that fits."""
    mine, theirs = {*one.words, *one.pieces}, {*other.words, *other.pieces}
    shared = mine & theirs
    if len(shared) > 1 or (shared and len(theirs) == 1 and len(mine) == 1):
        return True
    if not shared:
        return False
    for first, second in ((one, other), (other, one)):
        letters = first.before + first.after
        if letters and any(w[0] in letters for w in second.words if w not in shared):
            return True
    return False
