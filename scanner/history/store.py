"""The database: opening it safely, its schema step by step, reading and writing. The only file that knows SQL.

One file in rollback-journal mode. Every change is one transaction, so a process killed in the middle leaves the state
before it, and two processes wait for one another. Times of scans and counts are in plain; everything that comes from an
item, an account or a person's own words is a mark or sealed.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np

from scanner.errors import HistoryUnusable, NotKept
from scanner.history.folder import DATABASE, KEY, data_folder, made, new_key, private, read_key
from scanner.history.marks import Marks
from scanner.history.match import Flags, Marked, Rows

if TYPE_CHECKING:
    from scanner.history.visit import Owned, Visit

WAIT = 60.0  # seconds; another scan writes for a few at most
MIGRATIONS = (
    """
    CREATE TABLE about (name TEXT PRIMARY KEY, value BLOB NOT NULL);
    CREATE TABLE migrations (number INTEGER PRIMARY KEY, at TEXT NOT NULL, program TEXT NOT NULL);
    CREATE TABLE accounts (
        id INTEGER PRIMARY KEY, platform INTEGER NOT NULL, by_id INTEGER, by_handle INTEGER, by_name INTEGER, last_scan INTEGER, layouts INTEGER
    );
    CREATE TABLE scans (
        id INTEGER PRIMARY KEY, at TEXT NOT NULL, program TEXT NOT NULL, data TEXT NOT NULL, accounts INTEGER NOT NULL, whole INTEGER NOT NULL,
        items INTEGER NOT NULL, advice TEXT NOT NULL, states TEXT NOT NULL
    );
    CREATE TABLE items (
        id INTEGER PRIMARY KEY, account INTEGER NOT NULL, own INTEGER NOT NULL, twin INTEGER NOT NULL, text INTEGER NOT NULL,
        native INTEGER NOT NULL, kind INTEGER NOT NULL, audience INTEGER NOT NULL, part INTEGER NOT NULL, score REAL, gone INTEGER, facts BLOB NOT NULL
    );
    CREATE INDEX items_by_account ON items (account);
    CREATE INDEX items_by_own ON items (own);
    CREATE TABLE decisions (
        id INTEGER PRIMARY KEY, item INTEGER, own INTEGER NOT NULL, text INTEGER NOT NULL, said BLOB NOT NULL
    );
    """,
)
"""Steps of the schema, oldest first; a step that has been released is never changed."""

_NO_ROOM_OR_RIGHT = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH, sqlite3.SQLITE_NOLFS}
_WAITED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}
_DAMAGED = {sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}


class Decision(msgspec.Struct, frozen=True):
    """What was decided on an item, as in the result; `item` is its row, None where it was not remembered at the time.

    `told` is None where a decision was taken back.
    """

    number: int
    item: int | None
    own: int
    text: int
    told: dict[str, Any] | None

    @property
    def choice(self) -> str:
        """The one word of it; empty where it was taken back."""
        return str(self.told["choice"]) if self.told else ""


@dataclass(slots=True)
class Account:
    """A remembered account; `row` is 0 for one that is met for the first time. Marks may be unknown."""

    row: int
    platform: int
    by_id: int | None
    by_handle: int | None
    by_name: int | None
    last_scan: int | None = None
    layouts: int | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """The remembered items of an account, as columns. `score` is NaN and `gone` 0 where there is none."""

    row: Marked
    rows: Rows
    kind: Marked
    audience: Marked
    part: Marked
    score: Any
    gone: Flags


_COLUMNS = np.dtype([(name, "i8") for name in ("row", "own", "twin", "text", "part")] + [(name, "u1") for name in ("native", "kind", "audience", "gone")] + [("score", "f8")])


class History:
    """What is remembered on this machine. Files are open only while they are used."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self.folder, self.marks = folder, Marks(key)

    @classmethod
    def open(cls, now: datetime, folder: Path | None = None) -> History:
        """The history in the data folder, made or brought up to date where that is needed.

        Raises HistoryUnusable where it is there and must not be touched: of a newer version, without its key, damaged.
        Raises NotKept where it cannot be made now: no room, no right, in use for too long.
        """
        folder = folder or data_folder()
        try:
            made(folder)
            path = private(folder / DATABASE)
        except OSError as err:
            raise NotKept(f"{folder} cannot be written, {err.strerror}") from err
        with _connected(path) as db:
            if _version(db) < len(MIGRATIONS):
                with _writing(db):
                    _prepare(db, folder, now)
            return cls(folder, _checked(db, folder))

    def visit(self, whose: Iterable[Owned]) -> Visit:
        """A scan against what is remembered."""
        from scanner.history.visit import Visit

        return Visit(self, whose)

    def decide(self, decided: Iterable[tuple[Mapping[str, Any], Mapping[str, Any] | None]]) -> None:
        """Remember decisions: items of a result, each with its `decision`, or None to take the last one back. All or none.

        A decision holds for its item in every later scan, until the text changes. Raises HistoryUnusable, NotKept.
        """
        with self.written() as db:
            for item, decision in decided:
                own, text = self.marks.of("own", item["id"]), self.marks.text(item["text"])
                said = self.marks.seal(msgspec.json.encode(decision))
                rows = [row for (row,) in db.execute("SELECT id FROM items WHERE own = ? AND text = ?", (own, text))]
                db.executemany("INSERT INTO decisions (item, own, text, said) VALUES (?, ?, ?, ?)", [(row, own, text, said) for row in rows or [None]])

    def decided(self, items: Iterable[Mapping[str, Any]]) -> list[dict[str, Any] | None]:
        """For each item of a result what was last decided on it in these words: None where nothing ever was, empty where it was taken back.

        Raises HistoryUnusable, NotKept.
        """
        with self.connected() as db:
            last = {(d.own, d.text): d.told or {} for d in self.decisions(db)}
        return [last.get((self.marks.of("own", i["id"]), self.marks.text(i["text"]))) for i in items] if last else [None for _ in items]

    @contextlib.contextmanager
    def connected(self) -> Iterator[sqlite3.Connection]:
        """The database, proved to be the one that this history was opened from. Raises HistoryUnusable, NotKept."""
        path = self.folder / DATABASE
        if not path.exists():
            raise NotKept("it was removed meanwhile")
        with _connected(path) as db:
            if _version(db) != len(MIGRATIONS) or Marks(_checked(db, self.folder)).check() != self.marks.check():
                raise NotKept("it was replaced meanwhile")
            yield db

    @contextlib.contextmanager
    def written(self) -> Iterator[sqlite3.Connection]:
        """The same with the right to change it: all at the end, or nothing."""
        with self.connected() as db, _writing(db):
            yield db

    # --- reading -----------------------------------------------------------------------------------------------------

    def accounts(self, db: sqlite3.Connection) -> list[Account]:
        """The remembered accounts, the one scanned last first."""
        rows = db.execute("SELECT id, platform, by_id, by_handle, by_name, last_scan, layouts FROM accounts ORDER BY last_scan DESC, id")
        return [Account(*row) for row in rows]

    def items(self, db: sqlite3.Connection, account: int) -> Known:
        """All items of an account, gone ones too."""
        rows = db.execute(
            "SELECT id, own, twin, text, part, native, kind, audience, gone IS NOT NULL, coalesce(score, -1.0) FROM items WHERE account = ? ORDER BY id",
            (account,),
        )
        table = np.fromiter(rows, dtype=_COLUMNS)
        marks = Rows(table["own"].copy(), table["twin"].copy(), table["text"].copy(), table["native"] != 0)
        score = np.where(table["score"] < 0, np.nan, table["score"])
        return Known(table["row"].copy(), marks, table["kind"].copy(), table["audience"].copy(), table["part"].copy(), score, table["gone"] != 0)

    def facts(self, db: sqlite3.Connection, rows: Sequence[int]) -> Iterator[bytes | None]:
        """The sealed facts of items, in this order; None where they were damaged."""
        for row in rows:
            (sealed,) = db.execute("SELECT facts FROM items WHERE id = ?", (row,)).fetchone()
            yield self.marks.opened(sealed)

    def decisions(self, db: sqlite3.Connection) -> list[Decision]:
        """All decisions, the oldest first."""
        found = []
        for number, item, own, text, said in db.execute("SELECT id, item, own, text, said FROM decisions ORDER BY id"):
            if (plain := self.marks.opened(said)) is not None:
                found.append(Decision(number, item, own, text, msgspec.json.decode(plain, type=dict[str, Any] | None)))
        return found

    def last_scan(self, db: sqlite3.Connection) -> int:
        """The number of the last scan of anything; 0 before the first."""
        number: int = db.execute("SELECT coalesce(max(id), 0) FROM scans").fetchone()[0]
        return number

    def scan(self, db: sqlite3.Connection, number: int) -> dict[str, str]:
        """When a scan was made, by which program and which data."""
        at, program, data = db.execute("SELECT at, program, data FROM scans WHERE id = ?", (number,)).fetchone()
        return {"at": at, "program": program, "data": data}

    def trend(self, db: sqlite3.Connection, accounts: int) -> list[dict[str, Any]]:
        """Scans of exactly these accounts that left nothing out, the oldest first."""
        rows = db.execute("SELECT at, items, advice FROM scans WHERE accounts = ? AND whole ORDER BY id", (accounts,))
        return [{"at": at, "items": items, "by_advice": msgspec.json.decode(advice)} for at, items, advice in rows]

    # --- writing, inside `written` -----------------------------------------------------------------------------------

    def add_scan(self, db: sqlite3.Connection, scan: Sequence[Any]) -> None:
        """A scan as (number, at, program, data, accounts, whole, items, advice, states)."""
        db.execute("INSERT INTO scans (id, at, program, data, accounts, whole, items, advice, states) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", scan)

    def put_account(self, db: sqlite3.Connection, account: Account) -> int:
        """An account, new or brought up to date; its row."""
        facts = (account.platform, account.by_id, account.by_handle, account.by_name, account.last_scan, account.layouts)
        if account.row:
            db.execute("UPDATE accounts SET (platform, by_id, by_handle, by_name, last_scan, layouts) = (?, ?, ?, ?, ?, ?) WHERE id = ?", (*facts, account.row))
            return account.row
        cursor = db.execute("INSERT INTO accounts (platform, by_id, by_handle, by_name, last_scan, layouts) VALUES (?, ?, ?, ?, ?, ?)", facts)
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def put_items(self, db: sqlite3.Connection, account: int, new: Iterable[Sequence[Any]], met: Iterable[Sequence[Any]]) -> None:
        """Items as (own, twin, text, native, kind, audience, part, score, facts); of those met again the row comes last, and their
        facts stay as they are where there are none.
        """
        db.executemany(
            f"INSERT INTO items (account, own, twin, text, native, kind, audience, part, score, facts) VALUES ({account:d}, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608  # a number
            ((*item[:-1], self.marks.seal(item[-1])) for item in new),
        )
        db.executemany(
            "UPDATE items SET (own, twin, text, native, kind, audience, part, score, facts, gone) = (?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, facts), NULL) WHERE id = ?",
            ((*item[:-2], item[-2] and self.marks.seal(item[-2]), item[-1]) for item in met),
        )

    def put_gone(self, db: sqlite3.Connection, scan: int, rows: Iterable[int]) -> None:
        """Items that were not there in this scan."""
        db.executemany("UPDATE items SET gone = ? WHERE id = ?", ((scan, row) for row in rows))


def _version(db: sqlite3.Connection) -> int:
    number: int = db.execute("PRAGMA user_version").fetchone()[0]
    return number


def _checked(db: sqlite3.Connection, folder: Path) -> bytes:
    """The key, proved against the database. Raises HistoryUnusable."""
    if _version(db) > len(MIGRATIONS):
        raise HistoryUnusable(
            f"The history in {folder} was written by a newer version of this program. It was left as it is.",
            hint="Install the newer version again, or add --no-history to scan without it.",
        )
    key = read_key(folder)
    check = db.execute("SELECT value FROM about WHERE name = 'key'").fetchone()
    if key is None or (Marks(key).check(),) != check:
        what = f"The key of the history, {folder / KEY}, is missing" if key is None else f"{folder / KEY} is not the key that the history beside it was made with"
        raise HistoryUnusable(
            f"{what}, so earlier scans and decisions cannot be read. They were left as they are.",
            hint="Put the key back from a copy, add --no-history to scan without it, or begin anew with `exposure purge`.",
        )
    return key


def _prepare(db: sqlite3.Connection, folder: Path, now: datetime) -> None:
    """From nothing, or from an older version, to the schema of today. Another process may have been faster."""
    have = _version(db)
    if have == 0:
        try:
            key = read_key(folder) or new_key(folder)
        except OSError as err:
            raise NotKept(f"{folder} cannot be written, {err.strerror}") from err
    for number in range(have + 1, len(MIGRATIONS) + 1):
        for step in MIGRATIONS[number - 1].split(";"):
            db.execute(step)
        db.execute("INSERT INTO migrations VALUES (?, ?, ?)", (number, now.isoformat(timespec="seconds"), version("exposure-scanner")))
        db.execute(f"PRAGMA user_version = {number}")
    if have == 0:
        db.execute("INSERT INTO about VALUES ('key', ?)", (Marks(key).check(),))


@contextlib.contextmanager
def _connected(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection whose every failure is one of ours, and which is closed in the end."""
    with _told(path), contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", timeout=WAIT, isolation_level=None, uri=True)) as db:
        # what is replaced is overwritten, and no file but the database and its journal is ever made
        for pragma in ("secure_delete = ON", "temp_store = MEMORY", "synchronous = FULL", "trusted_schema = OFF"):
            db.execute(f"PRAGMA {pragma}")
        yield db


@contextlib.contextmanager
def _writing(db: sqlite3.Connection) -> Iterator[None]:
    """One transaction, begun with the right to write: two that read first and write then would lock each other out."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):  # SQLite may have rolled back by itself
            db.execute("ROLLBACK")
        raise


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as err:
        code = getattr(err, "sqlite_errorcode", 0) & 0xFF
        if code in _WAITED:
            raise NotKept("another scan has been writing it for too long") from err
        if code in _NO_ROOM_OR_RIGHT:
            raise NotKept(str(err)) from err
        if code in _DAMAGED:
            raise HistoryUnusable(
                f"The history in {path.parent} is damaged and cannot be read. It was left as it is.",
                hint="Put it back from a copy, add --no-history to scan without it, or begin anew with `exposure purge`.",
            ) from err
        raise
