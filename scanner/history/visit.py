"""One scan against what is remembered: what it met, what that means, and remembering it.

While items stream past only marks and short facts are held, about a hundred bytes an item.
"""

from __future__ import annotations

import struct
from array import array
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
import numpy as np

from scanner.errors import HistoryUnusable, NotKept
from scanner.history.match import Marked, Rows, match, match_loosely, shared
from scanner.history.store import Account, Decision, Known
from scanner.model import Account as Profile
from scanner.model import Item
from scanner.text import fold

if TYPE_CHECKING:
    import sqlite3

    from scanner.history.store import History

# their places are stored: add at the end, never reorder
_KINDS = (
    "post", "reply", "comment", "group_post", "review", "review_reply", "message",
    "repost", "photo", "story", "event", "check_in", "poll", "bio",
)  # fmt: skip
_AUDIENCES = ("public", "followers", "friends", "group", "private", "unknown")
_KIND, _AUDIENCE = ({word: n for n, word in enumerate(words)} for words in (_KINDS, _AUDIENCES))
_UNKNOWN = _AUDIENCE["unknown"]

STATES = ("new", "unchanged", "changed", "returned")
_NEW, _UNCHANGED, _CHANGED, _RETURNED, _LEFT_OUT = range(5)
_NATIVE, _JUDGED, _WITHDRAWN = 1, 2, 4

LEAST_OF_A_KIND = 5
"""So many items of a kind, and now not one: the export was asked for without them more likely than each was deleted."""

TO_DELETE, FALSE_ALARM = frozenset({"delete", "deleted"}), frozenset({"false_alarm", "wrong"})
SETTLED = FALSE_ALARM | {"keep"}

_FACTS = struct.Struct("<13sqi")  # id, microseconds since 1970, seconds east of UTC; then platform and native id
_EPOCH, _TICK, _NO_TIME = datetime(1970, 1, 1, tzinfo=UTC), timedelta(microseconds=1), -(2**63)
_MINUTE = 60_000_000  # ticks
_SCOPES = 200  # nobody has so many accounts; what claims to be of yet another platform is held together


class Owned(NamedTuple):
    """An export as far as it says whose items are met.

    `part` is empty where an export holds what an account consists of, else names the part: what was met in one part is
    not gone where that part was not given. Not `whole` is what may show only some of it, as an address on the web does: there
    something is gone only where the address was read to its end, and only what was first met at that address.
    """

    platform: str
    layout: str
    inputs: frozenset[str]
    accounts: tuple[Profile, ...]
    part: str = ""
    whole: bool = True


class Facts(NamedTuple):
    """What has to be told of an item that is no longer there."""

    id: str
    native_id: str | None
    platform: str
    created_at: str | None

    @classmethod
    def read(cls, packed: bytes) -> Facts:
        """From what `_packed` wrote."""
        ident, ticks, east = _FACTS.unpack_from(packed)
        platform, has_native, native = packed[_FACTS.size :].decode().partition("\0")
        moment = None if ticks == _NO_TIME else (_EPOCH + ticks * _TICK).astimezone(timezone(timedelta(seconds=east)))
        return cls(ident.decode(), native if has_native else None, platform, moment and moment.isoformat())


def _packed(item: Item, ticks: int | None) -> bytes:
    offset = item.created_at.utcoffset() if item.created_at else None
    platform = item.platform.replace("\0", " ")
    rest = platform if item.native_id is None else f"{platform}\0{item.native_id}"
    east = (offset.days * 86_400 + offset.seconds) if offset else 0
    return _FACTS.pack(item.id.encode(), _NO_TIME if ticks is None else ticks, east) + rest.encode("utf-8", "replace")


@dataclass(slots=True)
class _Scope:
    """Items of one platform, one account and one part of it."""

    account: Account
    part: int
    whole: bool
    layouts: set[str]
    inputs: set[str]


@dataclass(slots=True)
class _Slot:
    """A remembered or new account, with the items of this scan that are its own; `found` are places in `known`, or -1."""

    account: Account
    known: Known
    here: Marked
    found: Marked
    gone: Marked
    missed: int
    other_part: bool
    kinds_left_out: dict[str, int]


@dataclass(slots=True)
class _Compared:
    """The whole scan: for each item met a state, the remembered row (0 for none) and its score then (NaN for none)."""

    slots: list[_Slot]
    state: Marked
    row: Marked
    score: Any
    last_scan: int

    @property
    def previous(self) -> int:
        """The last scan in which one of these accounts was seen; 0 where there is none."""
        return max((slot.account.last_scan or 0 for slot in self.slots), default=0)


class Visit:
    """A scan under way. `meet` every item, then `fill` the result, and `keep` once the result has been handed over."""

    def __init__(self, history: History, whose: Iterable[Owned]) -> None:
        self.trouble = ""
        self._history, self._marks, self._whose = history, history.marks, list(whose)
        self._own, self._twin, self._text = array("q"), array("q"), array("q")
        self._kind, self._audience, self._flags, self._scope = array("B"), array("B"), array("B"), array("H")
        self._facts, self._ends = bytearray(), array("Q", [0])
        self._scopes: list[_Scope] = []
        self._scope_of: dict[tuple[str, str], int] = {}
        self._scores: dict[int, float] = {}
        self._compared: _Compared | None = None
        self._complete = True
        self._ended = frozenset[str]()  # addresses that were read to their end
        self._about: tuple[Any, ...] = ()

    def meet(self, item: Item, *, judged: bool = True) -> None:
        """An item that is there; not `judged` where it was left out by --since, --until or --skip."""
        marks, text, moment = self._marks, self._marks.text(item.text), item.created_at
        ticks = None if moment is None else (moment - _EPOCH) // _TICK
        where = (item.source.input, item.platform)
        self._scope.append(self._scope_of[where] if where in self._scope_of else self._opened(*where))
        self._own.append(marks.of("own", item.id))
        self._twin.append(marks.twin(item.kind, None if ticks is None else ticks // _MINUTE, text))
        self._text.append(text)
        self._kind.append(_KIND.get(item.kind, 255))
        self._audience.append(_AUDIENCE.get(item.audience, _UNKNOWN))
        self._flags.append((item.native_id is not None) * _NATIVE + judged * _JUDGED + item.gone * _WITHDRAWN)
        self._facts += _packed(item, ticks)
        self._ends.append(len(self._facts))

    def fill(self, result: dict[str, Any]) -> None:
        """Write states, counts, decisions and what is gone into the result. Where the history fails the result says so."""
        try:
            with self._history.connected() as db:
                listed = list(self._listed(result["items"]))
                self._scores = {n: entry["score"] for n, entry in listed}
                self._complete = not any(row["problems"] for row in result["inputs"])
                self._ended = frozenset(row["url"] for row in result["coverage"].get("addresses", ()) if row["end_reached"])
                compared = self._compare(db)
                self._tell(db, result, compared, listed)
                self._compared = compared
        except (NotKept, HistoryUnusable) as err:
            self.trouble = str(err)
            result["coverage"]["not_run"].append({"signal": "comparison with earlier scans", "reason": self.trouble})

    def keep(self) -> None:
        """Remember this scan: all of it or nothing. `trouble` says afterwards what stood in the way."""
        if self._compared is None:
            return
        try:
            with self._history.written() as db:
                if self._history.last_scan(db) != self._compared.last_scan:  # another scan was faster: it is the last one now
                    self._compared = self._compare(db)
                self._write(db, self._compared)
        except (NotKept, HistoryUnusable) as err:
            self.trouble = str(err)

    # --- whose items -------------------------------------------------------------------------------------------------

    def _opened(self, source: str, platform: str) -> int:
        """The scope of items of this platform from this input, made when the first is met."""
        where, platform = (source, platform), platform if len(self._scopes) < _SCOPES else ""
        near = [o for o in self._whose if source in o.inputs] or self._whose
        owned = next((o for o in near if any(a.platform == platform for a in o.accounts)), None)
        owned = owned or next((o for o in near if o.platform == platform), None) or next(iter(near), None)
        account = self._account(platform, owned.accounts if owned else ())
        layout = f"{owned.platform} {owned.layout}" if owned else ""
        part = self._marks.of("part", platform, owned.part) if owned and owned.part else 0
        scope = next((n for n, s in enumerate(self._scopes) if (s.account, s.part) == (account, part)), None)
        if scope is None:
            scope = len(self._scopes)
            self._scopes.append(_Scope(account, part, owned is None or owned.whole, set(), set()))
        self._scopes[scope].layouts.add(layout)
        self._scopes[scope].inputs.add(source)
        self._scope_of[where] = scope
        return scope

    def _account(self, platform: str, profiles: tuple[Profile, ...]) -> Account:
        """The account as marks: items of a platform without an account belong to the export's first."""
        mark = self._marks.of
        profile = next((p for p in profiles if p.platform == platform), None) or next(iter(profiles), None)
        if profile is None:
            return Account(0, mark("platform", platform), None, None, None)
        handle, name = fold(profile.handle or "").lstrip("@").strip(), " ".join(fold(profile.name or "").split())
        of = (platform, profile.platform)
        return Account(
            0, mark("platform", platform), mark("id", *of, profile.native_id) if profile.native_id else None,
            mark("handle", *of, handle) if handle else None, mark("name", *of, name) if name else None,
        )  # fmt: skip

    def _same(self, db: sqlite3.Connection, account: Account, known: list[Account], rows: Rows) -> Account | None:
        """The remembered account that this one is: by id, else by handle, else by name, else by most of its items.

        A weaker sign counts only where no stronger one contradicts it.
        """
        near = [k for k in known if k.platform == account.platform]
        if account.by_id and (found := next((k for k in near if k.by_id == account.by_id), None)):
            return found
        near = [k for k in near if not _differ(k.by_id, account.by_id)]
        if account.by_handle and (found := next((k for k in near if k.by_handle == account.by_handle), None)):
            return found
        near = [k for k in near if not _differ(k.by_handle, account.by_handle)]
        if account.by_name and (found := next((k for k in near if k.by_name == account.by_name), None)):
            return found
        alike = [(shared(self._history.items(db, k.row).rows, rows), k) for k in near if k.row]
        share, best = max(alike, key=lambda pair: pair[0], default=(0.0, None))
        return best if share >= 0.5 else None

    # --- comparing ---------------------------------------------------------------------------------------------------

    def _compare(self, db: sqlite3.Connection) -> _Compared:
        own, twin, text, kind, audience, flags, scope = map(
            _column, (self._own, self._twin, self._text, self._kind, self._audience, self._flags, self._scope),
        )  # fmt: skip
        marks, judged = Rows(own, twin, text, (flags & _NATIVE) != 0), (flags & _JUDGED) != 0
        compared = _Compared(
            [], np.where(judged, _NEW, _LEFT_OUT).astype(np.int64), np.zeros(len(own), np.int64), np.full(len(own), np.nan), self._history.last_scan(db),
        )  # fmt: skip
        for account, layouts, numbers in self._accounts(db, scope, marks):
            here = np.flatnonzero(np.isin(scope, numbers))
            parts = {s.part for s in map(self._scopes.__getitem__, numbers) if s.whole or s.inputs <= self._ended}
            slot = self._slot(db, account, layouts, parts, here, marks.at(here), kind[here])
            compared.slots.append(slot)
            at = np.flatnonzero(slot.found >= 0)
            new, old = here[at], slot.found[at]
            known = slot.known
            other = (known.rows.text[old] != text[new]) | (
                (known.audience[old] != audience[new]) & (known.audience[old] != _UNKNOWN) & (audience[new] != _UNKNOWN)
            )  # fmt: skip
            told = np.where(known.gone[old], _RETURNED, np.where(other, _CHANGED, _UNCHANGED))
            compared.state[new] = np.where(judged[new], told, _LEFT_OUT)
            compared.row[new], compared.score[new] = known.row[old], known.score[old]
        return compared

    def _accounts(self, db: sqlite3.Connection, scope: Marked, marks: Rows) -> list[tuple[Account, set[str], list[int]]]:
        """The accounts of this scan, remembered or new, with their layouts and scopes."""
        known = self._history.accounts(db)
        accounts: list[tuple[Account, set[str], list[int]]] = []
        for number, met in enumerate(self._scopes):
            account = self._same(db, met.account, known, marks.at(np.flatnonzero(scope == number)))
            if account is None:
                account = replace(met.account)
                known.append(account)
            have = next((a for a in accounts if a[0] is account), None)
            if have is None:
                accounts.append(have := (account, set(), []))
            account.by_id, account.by_handle, account.by_name = (
                met.account.by_id or account.by_id, met.account.by_handle or account.by_handle, met.account.by_name or account.by_name,
            )  # fmt: skip
            have[1].update(met.layouts)
            have[2].append(number)
        return accounts

    def _slot(self, db: sqlite3.Connection, account: Account, layouts: set[str], parts: set[int], here: Marked, rows: Rows, kind: Marked) -> _Slot:
        known = self._history.items(db, account.row)
        found = match(known.rows, rows)
        layout = self._marks.of("layouts", *sorted(layouts))
        if account.row and account.layouts != layout:
            match_loosely(known.rows, rows, found, lambda n: self._seconds(db, int(known.row[n])), lambda n: _seconds(self._packed(int(here[n]))))
        account.layouts = layout
        left = ~known.gone
        left[found[found >= 0]] = False
        given = np.isin(known.part, list(parts))
        before, now = Counter(known.kind[~known.gone & given].tolist()), set(kind.tolist())
        left_out = {code: n for code, n in before.items() if n >= LEAST_OF_A_KIND and code not in now}
        gone = left & given & ~np.isin(known.kind, list(left_out)) if self._complete else np.zeros(len(left), np.bool_)
        other_part = bool((left & ~given).any())
        names = {_KINDS[code] if code < len(_KINDS) else "other": n for code, n in sorted(left_out.items())}
        return _Slot(account, known, here, found, np.flatnonzero(gone), int(left.sum() - gone.sum()), other_part, names)

    def _packed(self, n: int) -> bytes:
        return bytes(self._facts[self._ends[n] : self._ends[n + 1]])

    def _seconds(self, db: sqlite3.Connection, row: int) -> float | None:
        packed = next(self._history.facts(db, [row]))
        return None if packed is None else _seconds(packed)

    def _listed(self, entries: Iterable[dict[str, Any]]) -> Iterator[tuple[int, dict[str, Any]]]:
        """Each listed item with its place among those met."""
        wanted = [(self._marks.of("own", entry["id"]), self._marks.text(entry["text"]), entry) for entry in entries]
        near = np.isin(_column(self._own), np.array([own for own, _, _ in wanted], dtype=np.int64))
        places: dict[tuple[int, int], deque[int]] = {}
        for n in np.flatnonzero(near).tolist():
            if self._flags[n] & _JUDGED:
                places.setdefault((self._own[n], self._text[n]), deque()).append(n)
        for own, text, entry in wanted:
            if left := places.get((own, text)):
                yield left.popleft(), entry

    # --- telling -----------------------------------------------------------------------------------------------------

    def _tell(self, db: sqlite3.Connection, result: dict[str, Any], compared: _Compared, listed: list[tuple[int, dict[str, Any]]]) -> None:
        history, previous = self._history, compared.previous
        decided = Decided(history.decisions(db))
        before = history.scan(db, previous) if previous else None
        at, tool, summary = result["generated_at"], result["tool"], result["summary"]
        now = {"at": at, "program": tool["version"], "data": tool["data_version"]}
        for n, entry in listed:
            entry["state"] = STATES[compared.state[n]]
            entry["decision"], entry["reopened"] = decided.of(int(compared.row[n]), self._own[n], self._text[n])
            score = float(compared.score[n])
            moved = before is not None and abs(score - entry["score"]) >= 1  # false where there was none
            entry["score_before"] = {"score": score, "because": _because(entry["state"], before, now)} if before and moved else None
        gone = [row for slot in compared.slots for row in self._gone(db, slot, decided)]
        missed = sum(slot.missed for slot in compared.slots)
        asked = result["coverage"].get("addresses", ())
        whole = self._complete and not result["coverage"]["left_out"] and all(row["url"] in self._ended for row in asked)
        self._about = (at, now["program"], now["data"], int(whole), summary["items"], summary["by_advice"])
        trend = history.trend(db, self._set(compared)) if previous else []
        if trend and whole:
            trend.append({"at": at, "items": summary["items"], "by_advice": summary["by_advice"]})
        result["history"] = {
            "previous": {"id": f"scan-{previous}", "at": before["at"]} if before else None,
            **dict(zip(STATES, _counts(compared), strict=True)), "gone": len(gone), "not_met": missed,
            "still_there": list(self._still_there(compared, decided)), "trend": trend,
        }  # fmt: skip
        result["gone"] = sorted(gone, key=lambda g: (-(g["last_score"] or 0), g["created_at"] or "", g["id"]))
        if missed:
            result["coverage"]["not_run"].append({"signal": "what is gone since the last scan", "reason": self._why_not(compared, missed)})

    def _still_there(self, compared: _Compared, decided: Decided) -> Iterator[dict[str, Any]]:
        """What the person decided to delete, and the archive holds as the platform still shows it."""
        near = np.isin(compared.row, list(decided.rows)) | np.isin(_column(self._own), list(decided.owns))
        for n in np.flatnonzero(near).tolist():
            decision, _ = decided.of(int(compared.row[n]), self._own[n], self._text[n])
            if decision and decision["choice"] in TO_DELETE and self._flags[n] & _JUDGED and not self._flags[n] & _WITHDRAWN:
                yield Facts.read(self._packed(n))._asdict()

    def _gone(self, db: sqlite3.Connection, slot: _Slot, decided: Decided) -> Iterator[dict[str, Any]]:
        known, rows = slot.known, slot.known.row[slot.gone].tolist()
        for at, row, packed in zip(slot.gone.tolist(), rows, self._history.facts(db, rows), strict=True):
            facts = Facts("unknown", None, "unknown", None) if packed is None else Facts.read(packed)
            decision, _ = decided.of(row, int(known.rows.own[at]), int(known.rows.text[at]))
            yield facts._asdict() | {"last_score": None if np.isnan(known.score[at]) else float(known.score[at]), "decision": decision}

    def _why_not(self, compared: _Compared, missed: int) -> str:
        them = f"{missed:,} earlier {'item' if missed == 1 else 'items'} that {'was' if missed == 1 else 'were'} not met may still be there"
        if not self._complete:
            return f"part of what should have been read could not be read, so {them}"
        kinds = Counter[str]()
        for slot in compared.slots:
            kinds.update(slot.kinds_left_out)
        none = ", ".join(f"{kind.replace('_', ' ')} ({n:,} last time)" for kind, n in kinds.items())
        reasons = [f"the archive holds not one item of these kinds any more, was it asked for without them? {none}"] if none else []
        if any(slot.other_part for slot in compared.slots):
            reasons.append("something of the account was given before and not now, or an address showed only some of it")
        return f"{'; '.join(reasons)}; {them}"

    def _set(self, compared: _Compared) -> int:
        """The mark of these accounts together: only scans of the same ones make a trend."""
        return self._marks.of("set", *sorted(str(slot.account.row) for slot in compared.slots))

    # --- remembering -------------------------------------------------------------------------------------------------

    def _write(self, db: sqlite3.Connection, compared: _Compared) -> None:
        at, program, data, whole, items, advice = self._about
        history, number = self._history, compared.last_scan + 1
        for slot in compared.slots:
            slot.account.last_scan = number
            slot.account.row = history.put_account(db, slot.account)
            new = slot.here[compared.state[slot.here] == _NEW]
            history.put_items(db, slot.account.row, (self._item(n) for n in new.tolist()), self._differing(slot, compared))
            history.put_gone(db, number, slot.known.row[slot.gone].tolist())
        states = dict(zip(STATES, _counts(compared), strict=True)) | {"gone": sum(len(slot.gone) for slot in compared.slots)}
        history.add_scan(db, (number, at, program, data, self._set(compared), whole, items, _json(advice), _json(states)))

    def _item(self, n: int) -> tuple[Any, ...]:
        native = self._flags[n] & _NATIVE
        return (self._own[n], self._twin[n], self._text[n], native, self._kind[n], self._audience[n], self._scopes[self._scope[n]].part, self._scores.get(n), self._packed(n))

    def _differing(self, slot: _Slot, compared: _Compared) -> Iterator[tuple[Any, ...]]:
        """Items met again as they are now, where anything differs: a second scan of the same archive writes next to nothing."""
        known = slot.known
        at = np.flatnonzero(slot.found >= 0)
        at = at[compared.state[slot.here[at]] != _LEFT_OUT]
        new, old = slot.here[at], slot.found[at]
        scores = np.array([self._scores.get(n, np.nan) for n in new.tolist()])
        same = ~known.gone[old] & ((scores == known.score[old]) | (np.isnan(scores) & np.isnan(known.score[old])))
        part, whole = np.array([s.part for s in self._scopes], dtype=np.int64), np.array([s.whole for s in self._scopes])
        part_now = np.where(whole[_column(self._scope)[new]], part[_column(self._scope)[new]], known.part[old])
        same &= part_now == known.part[old]
        pairs = (
            (self._own, known.rows.own), (self._twin, known.rows.twin), (self._text, known.rows.text), (self._kind, known.kind),
            (self._audience, known.audience),
        )  # fmt: skip
        for column, was in pairs:
            same &= _column(column)[new] == was[old]
        for n, o, stays in zip(new[~same].tolist(), old[~same].tolist(), part_now[~same].tolist(), strict=True):
            own, twin, text, native, kind, audience, _, score, packed = self._item(n)
            if known.rows.native[o] and not native:  # the platform's own id is the better name
                own, native, packed = int(known.rows.own[o]), 1, None
            audience = int(known.audience[o]) if audience == _UNKNOWN else audience
            yield own, twin, text, native, kind, audience, stays, score, packed, int(known.row[o])


class Decided:
    """What a person decided, item by item, the last word first."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._by_item: dict[int, Decision] = {}
        self._by_own: dict[tuple[int, int], Decision] = {}
        self._by_text: dict[int, Decision] = {}
        for decision in decisions:
            if decision.item is None:
                self._by_own[decision.own, decision.text] = decision
            else:
                self._by_item[decision.item] = decision
            self._by_text[decision.text] = decision

    @property
    def rows(self) -> Iterable[int]:
        """Rows of the items decided on."""
        return self._by_item.keys()

    @property
    def owns(self) -> Iterable[int]:
        """Marks of the items decided on that were not remembered at the time."""
        return {own for own, _ in self._by_own}

    def of(self, row: int, own: int, text: int) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
        """The decision that holds for an item, and the one that held before its text changed.

        "False alarm" holds for the same words anywhere; a decision on the item itself goes before it.
        """
        found = [d for d in (self._by_item.get(row), self._by_own.get((own, text))) if d is not None]
        last = max(found, key=lambda d: d.number, default=None)
        if last is not None and last.text == text:
            return last.told, None
        elsewhere = self._by_text.get(text) if text else None
        return elsewhere.told if elsewhere and elsewhere.choice in FALSE_ALARM else None, last.told if last else None


def only_new(result: dict[str, Any]) -> None:
    """Take out of a result what was there unchanged at the last scan; counts stay those of all items."""
    result["items"] = [item for item in result["items"] if item["state"] != "unchanged"]
    for rank, item in enumerate(result["items"], 1):
        item["rank"] = rank
    left = {item["id"] for item in result["items"]}
    for subject in result["subjects"]:
        subject["items"], subject["delete_first"] = ([i for i in subject[key] if i in left] for key in ("items", "delete_first"))
    result["subjects"] = [subject for subject in result["subjects"] if subject["items"]]
    result["history"]["only_new"] = True


def _counts(compared: _Compared) -> list[int]:
    """How many items are new, unchanged, changed, returned; those left out are none of these."""
    counts: list[int] = np.bincount(compared.state, minlength=_LEFT_OUT + 1)[:_LEFT_OUT].tolist()
    return counts


def _because(state: str, before: Mapping[str, str], now: Mapping[str, str]) -> str:
    if (before["program"], before["data"]) != (now["program"], now["data"]):
        return "the program or its data changed"
    return "the item changed" if state == "changed" else "what it was read beside changed"


def _column(numbers: array[int]) -> Any:
    """The same memory as a column to calculate with; nothing can be added any more while it is used."""
    return np.frombuffer(numbers, dtype=f"{'u' if numbers.typecode.isupper() else 'i'}{numbers.itemsize}")


def _seconds(packed: bytes) -> float | None:
    ticks: int = _FACTS.unpack_from(packed)[1]
    return None if ticks == _NO_TIME else ticks / 1e6


def _differ(some: int | None, other: int | None) -> bool:
    """Both known, and not the same."""
    return some is not None and other is not None and some != other


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()
