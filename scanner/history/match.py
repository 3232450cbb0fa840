"""Which of the items met now are which of those remembered. Numbers in, numbers out.

Never two to one: where several items are alike, as many pairs are made as there are on both sides.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Marked = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
_ODD = np.uint64(0x9E3779B97F4A7C15)
_DAY = 26 * 3600  # a day and the two hours by which clocks of one place can differ


class Rows(NamedTuple):
    """Items as marks: of the id, of kind, minute and text, of the text; `native` where the id is the platform's own."""

    own: Marked
    twin: Marked
    text: Marked
    native: Flags

    def at(self, places: Marked) -> Rows:
        """Some of them."""
        return Rows(self.own[places], self.twin[places], self.text[places], self.native[places])


def match(old: Rows, new: Rows) -> Marked:
    """For each new item the place of the old one that it is, or -1.

    First the same id with the same text, then the same id, then kind, minute and text where at least one side has no
    native id: two native ids that differ are two items.
    """
    found = np.full(len(new.own), -1, np.int64)
    taken = np.zeros(len(old.own), np.bool_)
    _pair(_both(old.own, old.text), _both(new.own, new.text), found, taken)
    _pair(old.own, new.own, found, taken)
    for some, others in ((~old.native, np.True_), (old.native, ~new.native)):
        _pair(old.twin, new.twin, found, taken, where=(some, np.broadcast_to(others, len(new.own))))
    return found


def match_loosely(old: Rows, new: Rows, found: Marked, old_time: Callable[[int], float | None], new_time: Callable[[int], float | None]) -> None:
    """Pair what is left by text alone, where the times are at most a day apart or one is not known.

    For another format of the same export: pages hold local times without a zone, and sort some records into other kinds.
    """
    taken = np.zeros(len(old.own), np.bool_)
    taken[found[found >= 0]] = True
    waiting: dict[int, list[int]] = {}
    for at in np.flatnonzero(~taken & (old.text != 0)):
        waiting.setdefault(int(old.text[at]), []).append(int(at))
    for at in np.flatnonzero((found < 0) & (new.text != 0)):
        alike = [o for o in waiting.get(int(new.text[at]), ()) if not (old.native[o] and new.native[at])]
        if not alike:
            continue
        now = new_time(int(at))
        apart = {o: 0.0 if now is None or (then := old_time(o)) is None else abs(now - then) for o in alike}
        best = min(alike, key=lambda o: (apart[o], o))
        if apart[best] <= _DAY:
            found[at] = best
            waiting[int(new.text[at])].remove(best)


def shared(old: Rows, new: Rows) -> float:
    """How much of the smaller side is in the other, by id and text."""
    one, other = _both(old.own, old.text), _both(new.own, new.text)
    smaller = min(len(one), len(other))
    return len(np.intersect1d(one, other)) / smaller if smaller else 0.0


def _both(own: Marked, text: Marked) -> Marked:
    """One mark for two."""
    return (own.view(np.uint64) * _ODD + text.view(np.uint64)).view(np.int64)


def _pair(old: Marked, new: Marked, found: Marked, taken: Flags, where: tuple[Flags, Flags] | None = None) -> None:
    """Pair equal marks among what is left on both sides."""
    left, right = ~taken, found < 0
    if where is not None:
        left, right = left & where[0], right & where[1]
    some, others = np.flatnonzero(left), np.flatnonzero(right)
    if not len(some) or not len(others):
        return
    _, a, b = np.intersect1d(_numbered(old[some]), _numbered(new[others]), return_indices=True)
    found[others[b]] = some[a]
    taken[some[a]] = True


def _numbered(marks: Marked) -> Marked:
    """The second, third … of equal marks get marks of their own, so that each pairs with its counterpart."""
    order = np.argsort(marks, kind="stable")
    ordered = marks[order]
    places = np.arange(len(marks))
    begins = np.ones(len(marks), np.bool_)
    begins[1:] = ordered[1:] != ordered[:-1]
    nth = np.empty(len(marks), np.uint64)
    nth[order] = (places - np.maximum.accumulate(np.where(begins, places, 0))).astype(np.uint64)
    return (marks.view(np.uint64) + nth * _ODD).view(np.int64)
