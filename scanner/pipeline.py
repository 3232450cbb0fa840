"""scan(): the one place where the stages meet. Archive -> items -> signals and gate -> risk -> result document.

Items stream; only what is listed in the result is kept, so memory does not grow with the archive.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from hashlib import blake2b
from itertools import chain, islice
from pathlib import Path
from typing import Any, BinaryIO

from scanner.archive import Archive, open_inputs
from scanner.errors import DifferentOwners, Empty, UnknownPlatform
from scanner.judge import Judge
from scanner.model import Account, Connection, Item, Skipped, Unread
from scanner.readers import recognise
from scanner.readers._reader import Reader
from scanner.readers.interchange import line
from scanner.relationships.connections import assess_connection
from scanner.relationships.roster import EMPTY, Roster
from scanner.result import connection_entry, document
from scanner.subjects.reading import Owner
from scanner.tables import limits
from scanner.text import fold
from scanner.workers import Outcome, outcome, parallel

Progress = Callable[[int], None]
SERIAL = 3000  # items; starting processes for fewer costs more time than it saves


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """What `--me` says; what it lacks is taken from the profile in the export."""

    names: tuple[str, ...] = ()
    employer: str = ""
    place: str = ""
    role: str = ""
    caseload: int | None = None
    family: tuple[str, ...] = ()
    colleagues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to scan."""

    roster: Roster = EMPTY
    me: Me = Me()
    mine: str = "not asked"
    since: date | None = None
    until: date | None = None
    skip: frozenset[str] = frozenset()
    workers: int = 1


@dataclass(slots=True)
class Export:
    """One export of one platform: its containers merged, and the reader that knows it."""

    reader: Reader
    layout: str
    archive: Archive
    accounts: list[Account]


@dataclass(slots=True)
class Tally:
    """What a scan counts beside what it lists."""

    kinds: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    platforms: Counter[str] = field(default_factory=Counter)
    advice: Counter[str] = field(default_factory=Counter)
    not_read: Counter[tuple[str, str]] = field(default_factory=Counter)
    read: Counter[str] = field(default_factory=Counter)
    problems: list[tuple[str, Skipped]] = field(default_factory=list)
    items: int = 0
    duplicates: int = 0
    outside: int = 0
    interrupted: bool = False


def find_exports(paths: Iterable[Path]) -> tuple[list[Export], list[Skipped]]:
    """Open and recognise every input; parts of one export are merged.

    Raises NotFound, NotAnArchive, Encrypted, UnknownPlatform. The second value names damage met on the way.
    """
    exports: dict[str, Export] = {}
    problems: list[Skipped] = []
    unknown: list[str] = []
    for path in paths:
        known = False
        for archive in open_inputs(path):
            problems.extend(archive.problems)
            for reader, layout in recognise(archive):
                known = True
                have = exports.get(reader.id)
                if have is None:
                    exports[reader.id] = Export(reader, layout, archive, [])
                else:
                    have.archive = have.archive.merged(archive)
        if not known:
            unknown.append(path.name)
    if unknown and not exports:
        raise UnknownPlatform(
            f"“{unknown[0]}” was opened, but it is not an export that this version can read"
            + (f" ({problems[0].reason})." if problems else "."),
            hint="`exposure list-platforms` shows what can be read and how to get it; anything else can come in as an interchange file.",
        )
    problems.extend(Skipped(where=name, reason="no reader knows what it holds") for name in unknown)
    for export in exports.values():
        export.accounts = [a for a in export.reader.accounts(export.archive) if a.handle or a.name or a.bio]
    return list(exports.values()), problems


def check_owners(exports: Iterable[Export], me: Me) -> None:
    """Refuse exports of different people. Raises DifferentOwners.

    Two accounts are one person's when they share a handle or a word of the name, or when `--me` lists both names.
    """
    people: list[tuple[set[str], str]] = []
    listed = {w for n in me.names for w in fold(n).split()}
    for account in (a for e in exports for a in e.accounts):
        words = {w for w in fold(f"{account.name or ''} {(account.handle or '').lstrip('@')}").replace(".", " ").split() if len(w) > 2}
        if not words or words & listed:
            continue
        if all(words & other or any(_contains(words, other)) for other, _ in people):
            people.append((words, account.platform))
        else:
            raise DifferentOwners(
                f"These exports look like two people's: the {people[0][1]} account and the {account.platform} account share no name.",
                hint="If both are yours, put both names under `names = [...]` in a file and give it with --me; otherwise use --each.",
            )


def _contains(one: set[str], other: set[str]) -> Iterator[bool]:
    """Handles run names together: `kortneewadsworth` holds `wadsworth`."""
    return (a in b or b in a for a in one for b in other if min(len(a), len(b)) > 3)


def owner_of(accounts: Iterable[Account], me: Me) -> Owner:
    """The person, from `--me` first and the profiles for the rest."""
    mine = [
        Account(platform="", name=name, role=me.role or None, employer=me.employer or None, place=me.place or None)
        for name in (me.names or ("",))
    ]  # fmt: skip
    return Owner.of([*mine, *accounts], family=me.family, colleagues=me.colleagues)


class Scan:
    """A scan under way: feed it exports, take its result."""

    def __init__(self, options: Options, *, now: datetime | None = None, lines: BinaryIO | None = None) -> None:
        self.options, self.tally, self.lines = options, Tally(), lines
        stamp = os.environ.get("SOURCE_DATE_EPOCH")
        self.now = now or (datetime.fromtimestamp(int(stamp), UTC) if stamp else datetime.now(UTC))
        self.listed: list[bytes] = []
        self.gains: list[float] = []
        self.connections: list[dict[str, Any]] = []
        self._seen: set[int] = set()

    def run(self, exports: list[Export], problems: list[Skipped], progress: Progress = lambda _n: None) -> dict[str, Any]:
        """Read and judge everything; returns the result document. Ctrl-C ends early and is told in the result."""
        check_owners(exports, self.options.me)
        accounts = list(dict.fromkeys(a for e in exports for a in e.accounts))
        owner = owner_of(accounts, self.options.me)
        for account in accounts:
            self._line(account)
        self.tally.problems.extend(("", p) for p in problems)
        try:
            for found in self._outcomes(self._items(exports, progress), owner):
                self._take(found)
        except KeyboardInterrupt:
            self.tally.interrupted = True
            self.tally.problems.append(("", Skipped(where="the scan", reason="it was stopped before its end")))
        if not self.tally.items:
            raise self._empty()
        return document(self, exports, accounts)

    def _empty(self) -> Empty:
        """Nothing judged never reads as nothing found."""
        if self.tally.outside:
            return Empty(
                f"All {self.tally.outside:,} items were left out by --since, --until or --skip, so nothing was judged.",
                hint="Leave one of them away, or choose other days.",
            )
        why = f" ({self.tally.problems[0][1].reason})" if self.tally.problems else ""
        return Empty(
            f"The export was recognised, but there is nothing in it to judge{why}.",
            hint="Check that posts, comments and messages were ticked when the export was asked for.",
        )

    def _line(self, record: Account | Item | Connection) -> None:
        if self.lines is not None:
            self.lines.write(line(record))

    def _items(self, exports: list[Export], progress: Progress) -> Iterator[Item]:
        tally = self.tally
        for export in exports:
            for record in export.reader.read(export.archive):
                if isinstance(record, Item):
                    if self._is_new(record):
                        tally.read[record.source.input] += 1
                        progress(tally.items)
                        yield record
                elif isinstance(record, Connection):
                    self._line(record)
                    if entry := assess_connection(record, self.options.roster):
                        self.connections.append(connection_entry(record, entry))
                elif isinstance(record, Skipped):
                    tally.problems.append((export.reader.id, record))
                elif isinstance(record, Unread):
                    tally.not_read[record.what, record.reason] += record.count

    def _is_new(self, item: Item) -> bool:
        """Not met before in another part, layout or record, and not left out by --since, --until, --skip."""
        exact = item.native_id or (item.created_at.isoformat() if item.created_at else "")
        basis = "\0".join((item.platform, exact, item.kind, item.text, item.author or "", item.to or "", item.group or ""))
        key = int.from_bytes(blake2b(basis.encode("utf-8", "replace"), digest_size=8).digest())
        if key in self._seen:
            self.tally.duplicates += 1
            return False
        self._seen.add(key)
        self._line(item)
        if len(item.text) > limits()["judged_chars"]:
            self.tally.not_read["the end of a very long text", f"only its first {limits()['judged_chars']:,} characters were judged"] += 1
        day = item.created_at.date() if item.created_at else None
        options = self.options
        if (
            f"{item.kind}s" in options.skip or item.kind in options.skip
            or (day and options.since and day < options.since) or (day and options.until and day > options.until)
        ):  # fmt: skip
            self.tally.outside += 1
            return False
        return True

    def _outcomes(self, items: Iterator[Item], owner: Owner) -> Iterator[Outcome]:
        """Judged in order: the first thousands here, the rest by worker processes where there are some."""
        judge = Judge(owner, self.options.roster)
        for item in islice(items, SERIAL if self.options.workers > 1 else None):
            yield outcome(judge, item)
        first = next(items, None)
        if first is not None:
            yield from parallel(chain([first], items), owner, self.options.roster, self.options.workers)

    def _take(self, found: Outcome) -> None:
        tally = self.tally
        tally.items += 1
        tally.kinds[found.kind] += 1
        tally.platforms[found.platform] += 1
        tally.languages[found.language] += 1
        tally.advice[found.advice] += 1
        if found.entry is not None:
            self.listed.append(found.entry)
            self.gains.append(found.gain)


def scan(paths: Iterable[Path], options: Options | None = None, *, progress: Progress = lambda _n: None, lines: BinaryIO | None = None) -> dict[str, Any]:
    """Scan exports and return the result document (design of `report.json`, docs/formats.md)."""
    exports, problems = find_exports(paths)
    return Scan(options or Options(), lines=lines).run(exports, problems, progress)


def exit_code(result: dict[str, Any], fail_on: str | None = None) -> int:
    """0 done, 1 findings at or above `fail_on`, 4 something that should have been read was not."""
    order = ("review", "delete", "delete_now")
    if fail_on and any(result["summary"]["by_advice"].get(a, 0) for a in order[order.index(fail_on) :]):
        return 1
    return 4 if any(i["problems"] for i in result["inputs"]) else 0
