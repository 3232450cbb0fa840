"""What else the account says that bears on an item: what was said just before, or what shares its rarest words.

A post is often about a client, or about one's own child, only because another post says so. Texts are kept shortened
and in memory alone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import timedelta
from math import log, sqrt

from scanner.model import Item
from scanner.text import fold

KEPT = 240  # characters of a text that are kept for other items to be read beside
RECENT = timedelta(days=2)
MANY = 200  # items tied to one by its rarest words; more common words are then left out
COMMON = 0.12  # a word in more of the texts than this ties nothing together
_WORD = re.compile(r"[^\W\d_]{3,}")
_TALK = ("message", "comment", "reply")


def rare_words(text: str) -> frozenset[str]:
    """Folded words that may tie two texts together."""
    return frozenset(w for found in _WORD.findall(text[:2000]) if len(w := fold(found)) > 3 or found[0].isupper())


class Context:
    """Items of one account, by their words and in order of time."""

    def __init__(self, items: Iterable[Item]) -> None:
        self.items = sorted(items, key=lambda i: (i.created_at is None, i.created_at.timestamp() if i.created_at else 0.0, i.id))
        self._place = {item.id: n for n, item in enumerate(self.items)}
        self._words = [rare_words(item.text) for item in self.items]
        frequency = Counter(w for found in self._words for w in found)
        most = max(3, int(COMMON * len(self.items)))
        self._weight = {w: log(1 + len(self.items) / n) for w, n in frequency.items() if 1 < n <= most}
        self._holding: dict[str, list[int]] = defaultdict(list)
        for n, found in enumerate(self._words):
            for word in found:
                if word in self._weight:
                    self._holding[word].append(n)

    def before(self, item: Item) -> Item | None:
        """The item before it in the same talk."""
        at = self._place.get(item.id)
        if at is None or item.created_at is None or item.kind not in _TALK:
            return None
        people = {item.to, item.author} - {None}
        for other in reversed(self.items[max(0, at - 12) : at]):
            if other.created_at is None or item.created_at - other.created_at > RECENT:
                return None
            if other.kind in _TALK and people & {other.to, other.author}:
                return other
        return None

    def similar(self, item: Item) -> Item | None:
        """The item that shares its rarest words."""
        scores: dict[int, float] = defaultdict(float)
        for word in sorted(rare_words(item.text) & self._weight.keys(), key=lambda w: (-self._weight[w], w)):
            if len(scores) > MANY:
                break  # what is left ties the item to hundreds of others
            for n in self._holding[word]:
                scores[n] += self._weight[word] ** 2
        scores.pop(self._place.get(item.id, -1), None)
        best = min(scores, key=lambda n: (-scores[n] / sqrt(4 + len(self._words[n])), n), default=None)
        return None if best is None else self.items[best]

    def of(self, item: Item) -> list[str]:
        """The text to read beside the item, shortened, if there is one: the one before it in the same talk, else the most similar."""
        other = self.before(item) or self.similar(item)
        return [] if other is None else [("" if other.author is None else f"{other.author}: ") + other.text[:KEPT]]
