"""scan(): the one place where the stages meet. Archive -> items -> signals and gate -> risk -> result document.

Items stream past a first look; those that it doubts most are held and read closely, so memory does not grow with the archive.
"""

from __future__ import annotations

import os
import re
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from hashlib import blake2b
from heapq import heappush, heappushpop
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from scanner.archive import Archive, Upload, name_of, open_inputs
from scanner.errors import DifferentOwners, Empty, NothingRead, NotWritable, UnknownPlatform, UsageError
from scanner.history import SETTLED, Addresses, History, Owned, Visit
from scanner.model import Account, Connection, Item, Skipped, Unread
from scanner.readers import recognise
from scanner.readers._reader import Reader
from scanner.readers.interchange import READER as INTERCHANGE
from scanner.readers.interchange import line
from scanner.relationships.roster import EMPTY, Roster
from scanner.result import document
from scanner.subjects.context import Context
from scanner.subjects.reading import Owner
from scanner.tables import limits, table
from scanner.text import fold
from scanner.workers import Beside, Glance, Judges, Outcome

if TYPE_CHECKING:
    from scanner.profiles._profile import Inquiry

Progress = Callable[[str, int], None]  # what is being done, and how far it has come


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
    """One export of one platform: its containers merged, and the reader that knows it; or one address on the web."""

    reader: Reader
    layout: str
    archive: Archive
    accounts: list[Account]
    inquiry: Inquiry | None = None


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


def ask(
    urls: Iterable[str], options: Options, *, pace: float | None = None, loopback: bool = False, tell: Callable[[str], None] = lambda _line: None
) -> list[Export]:
    """Find out what is at addresses on the web; what cannot be read there says so when it is read. Raises UsageError."""
    from scanner.profiles import ask_all, refuse_lists
    from scanner.profiles._fetch import Fetcher

    urls = list(urls)
    refuse_lists(urls)
    fetcher = Fetcher(pace=pace, loopback=loopback, now=clock, tell=tell)
    inquiries = ask_all(urls, fetcher, names=options.me.names, declared=options.mine == "yes", tell=tell)
    return [Export(*inquiry.export(), inquiry) for inquiry in inquiries]


def check_archives(
    result: dict[str, Any], exports: Iterable[Export], options: Options, *, pace: float | None = None, loopback: bool = False,
    tell: Callable[[str], None] = lambda _line: None,
) -> None:  # fmt: skip
    """Ask web archives what they keep of the profiles and of the posts that are advised to be changed, and put it into the result.

    Only of accounts that are said or shown to be the person's; else the result says why nothing was asked.
    """
    from scanner.profiles._archives import Wanted, check
    from scanner.profiles._fetch import Fetcher

    own = [e for e in exports if (e.inquiry.own != "not shown" if e.inquiry else options.mine == "yes" or e.reader.id not in _ANYBODYS)]
    inputs = {source.name for e in own for source in e.archive.inputs}
    posts: dict[str, list[str]] = {}
    for item in result["items"]:
        if item["advice"] in ("review", "delete", "delete_now") and item["url"] and item["audience"] in ("public", "unknown") and item["source"]["input"] in inputs:
            posts.setdefault(item["url"], []).append(item["id"])
    pages = table("web")["archives"]["profiles"]
    named = [pages[a.platform].format(n) for e in own for a in e.accounts if a.platform in pages for n in (a.handle, a.native_id if a.platform == "bluesky" else None) if n]
    profiles = dict.fromkeys([*(e.inquiry.address.text for e in own if e.inquiry and e.inquiry.address), *named])
    told: dict[str, Any] = {"asked": False, "reason": "", "services": [], "captures": []}
    if not own:
        told["reason"] = "nothing shows that these accounts are yours; --mine says that they are"
    elif not profiles and not posts:
        told["reason"] = "no public address of the accounts or of these posts is known"
    else:
        found = check(Fetcher(pace=pace, loopback=loopback, now=clock, tell=tell), Wanted(profiles=tuple(profiles), posts={u: tuple(i) for u, i in posts.items()}), tell)
        result["coverage"]["requests"] += found.pop("requests")
        told |= {"asked": True} | found
    result["coverage"]["archives"] = told


# anybody can bring in what these read; only its owner is given a platform's export
_ANYBODYS = frozenset({"interchange", "saved"})


def find_exports(paths: Iterable[Path | Upload], asked: Iterable[Export] = (), names: tuple[str, ...] = ()) -> tuple[list[Export], list[Skipped]]:
    """Open and recognise every input; parts of one export, and exports of one account, are merged, and put to those that were asked for.
    `names` is what the person says they are called, for what does not say whose it is.

    The second value names inputs that could not be read and damage met on the way. Raises NotFound, NotAnArchive,
    Encrypted, UnknownPlatform where no input can be read.
    """
    exports: list[Export] = list(asked)
    problems: list[Skipped] = []
    failures: list[tuple[str, NothingRead]] = []
    taken: set[str] = set()
    for path in {p if isinstance(p, Upload) else os.path.realpath(p): p for p in paths}.values():
        name = name_of(path)
        if name in taken and isinstance(path, Path):  # 2022/twitter.zip beside 2024/twitter.zip
            name = f"{name_of(path.absolute().parent)}/{name}"
        taken.add(name)
        try:
            archives = open_inputs(path, name)
        except NothingRead as err:
            failures.append((name, err))
            continue
        for archive in archives:
            archive.names = names
        known = {source for archive in archives if _add(archive, exports) for source in archive.inputs}
        problems += [p for archive in archives for p in archive.problems]
        unknown = dict.fromkeys(s for archive in archives for s in archive.inputs if s not in known)
        if not known:
            why = f" ({problems[-1].reason})." if problems else "."
            failures.append((name, UnknownPlatform(
                f"“{name}” was opened, but it is not an export that this version can read{why}",
                hint="`exposure list-platforms` shows what can be read and how to get it; anything else can come in as an interchange file.",
            )))  # fmt: skip
        else:
            problems += [Skipped(where=s.name, reason="no reader knows what it holds") for s in unknown if s.layout == "zip"]
    if failures and not exports:
        raise failures[0][1]
    problems += [Skipped(where=name, reason=str(err)) for name, err in failures]
    if inquiries := [e.inquiry for e in exports if e.inquiry]:
        from scanner.profiles import settle_ownership

        settle_ownership(inquiries, (a for e in exports if not e.inquiry and e.reader.id not in _ANYBODYS for a in e.accounts))
    return exports, problems


def _add(archive: Archive, exports: list[Export]) -> bool:
    """Put what is recognised to the exports; False where no reader knows it."""
    found = recognise(archive)
    for reader, layout in found:
        accounts = _named(reader.accounts(archive))
        have = next((e for e in reversed(exports) if e.reader is reader and _one_account(e.accounts, accounts)), None)
        if have is None:
            exports.append(Export(reader, layout, archive, accounts))
        else:
            have.archive = have.archive.merged(archive)
            have.accounts = _named(reader.accounts(have.archive))
    return bool(found)


def _named(accounts: Iterable[Account]) -> list[Account]:
    return [a for a in accounts if a.handle or a.name or a.bio]


def _one_account(some: list[Account], others: list[Account]) -> bool:
    """Parts that name no account belong to the export before them."""
    return not some or not others or any(same_person(a, b) for a in some for b in others)


def check_owners(exports: Iterable[Export], me: Me) -> None:
    """Refuse exports of different people. Raises DifferentOwners.

    Accounts are one person's where a chain of `same_person` joins them, or the names that `--me` lists.
    """
    people: list[list[Account]] = [[Account(platform="", name=name) for name in me.names]]
    for account in (a for e in exports for a in e.accounts if a.name or a.handle):
        joined = [p for p in people if any(same_person(account, other) for other in p)]
        people = [p for p in people if p not in joined] + [[account, *chain.from_iterable(joined)]]
    found = [platforms for p in people if (platforms := [a.platform for a in p if a.platform])]
    if len(found) > 1:
        raise DifferentOwners(
            f"These exports look like two people's: the {found[0][0]} account and the {found[1][0]} account share no name.",
            hint="If both are yours, put both names under `names = [...]` in a file and give it with --me; otherwise use --each.",
        )


def by_person(exports: Iterable[Export], me: Me) -> list[list[Export]]:
    """Exports put together by whose they are, as `check_owners` sees it; one without an account belongs to those before it."""
    people: list[list[Export]] = []
    for export in exports:
        group, others = [export], []
        for other in reversed(people):
            if _one_person([*other, *group], me):
                group = [*other, *group]
            else:
                others.append(other)
        people = [*reversed(others), group]
    return people


def _one_person(exports: Iterable[Export], me: Me) -> bool:
    try:
        check_owners(exports, me)
    except DifferentOwners:
        return False
    return True


_TITLES = frozenset(table("practice")["titles"]["words"])


def same_person(one: Account, other: Account) -> bool:
    """Two accounts are one person's: the same id or handle, a name in the other's handle, or names that agree.

    A first name alone agrees with a whole name that begins so; two whole names need the surname, too.
    """
    if one.platform == other.platform and one.native_id and other.native_id:
        return one.native_id == other.native_id
    handles = [re.sub(r"[\W_]", "", fold(a.handle or "")) for a in (one, other)]
    if handles[0] and handles[0] == handles[1]:
        return True
    first, second = ([w for w in re.findall(r"[^\W\d_]+", fold(a.name or "")) if w not in _TITLES] for a in (one, other))
    if any(len(words[-1]) > 3 and words[-1] in handle for words, handle in ((first, handles[1]), (second, handles[0])) if words):
        return True
    if not first or not second:
        return False
    alike = set(first) & set(second)
    initials = first[0][0] == second[0][0] and first[-1][0] == second[-1][0] and min(map(len, (*first, *second))) == 1
    return len(alike) > 1 or (bool(alike) and (1 in (len(first), len(second)) or initials or (first[-1] == second[-1] and first[0][0] == second[0][0])))


def owner_of(accounts: Iterable[Account], me: Me) -> Owner:
    """The person, from `--me` first and the profiles for the rest."""
    mine = [
        Account(platform="", name=name, role=me.role or None, employer=me.employer or None, place=me.place or None)
        for name in (me.names or ("",))
    ]  # fmt: skip
    return Owner.of([*mine, *accounts], family=me.family, colleagues=me.colleagues)


def clock() -> datetime:
    """Now, or what SOURCE_DATE_EPOCH says, so that a run can be repeated byte for byte. Raises UsageError."""
    stamp = os.environ.get("SOURCE_DATE_EPOCH")
    if not stamp:
        return datetime.now(UTC)
    try:
        return datetime.fromtimestamp(int(stamp), UTC)
    except (ValueError, OverflowError, OSError):
        raise UsageError("SOURCE_DATE_EPOCH is no number of seconds.", hint="Unset it, or give it a Unix time.") from None


class Shortlist:
    """The items that a first look doubts most; only they are held, so memory does not grow with the archive."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, Item]] = []
        self._seen = 0

    def add(self, doubt: float, item: Item) -> None:
        """Of equal doubt the earlier item stays."""
        self._seen += 1
        row = (doubt, -self._seen, item)
        if len(self._heap) < table("thresholds")["close_reading"]["most"]:
            heappush(self._heap, row)
        else:
            heappushpop(self._heap, row)

    def chosen(self, *, stopped: bool = False) -> list[tuple[int, Item]]:
        """Those that a close reading is for, the most doubtful first, each with its place in the archive; few where somebody wants to stop."""
        bounds = table("thresholds")["close_reading"]
        best = sorted((row for row in self._heap if row[0] >= bounds["doubt"]), reverse=True)
        return [(-place, item) for _, place, item in best[: bounds["stopped"] if stopped else None]]

    def context(self) -> Context:
        """All that is held, to be read beside those."""
        return Context(item for _, _, item in self._heap)


class Scan:
    """A scan under way: feed it exports, take its result."""

    def __init__(
        self, options: Options, *, now: datetime | None = None, lines: BinaryIO | None = None, history: History | None = None,
        earlier: Path | None = None,
    ) -> None:  # fmt: skip
        """`lines` gets every item as it is read; `earlier` is what another run wrote there, to go on from."""
        self.options, self.tally, self.lines, self.history, self.earlier = options, Tally(), lines, history, earlier
        self.visit: Visit | None = None
        self.now = now or clock()
        self.read: list[tuple[Item, Outcome]] = []
        self.people: list[Connection] = []
        self.owner = Owner()
        self.edits: dict[str, list[dict[str, Any]]] = {}
        self._seen: set[int] = set()

    def run(self, exports: list[Export], problems: list[Skipped], progress: Progress = lambda _what, _n: None) -> dict[str, Any]:
        """Read and judge everything; returns the result document. Ctrl-C ends early and is told in the result."""
        check_owners(exports, self.options.me)
        accounts = list(dict.fromkeys(a for e in exports for a in e.accounts))
        for account in accounts:
            self._line(account)
        self.tally.problems.extend(("", p) for p in problems)
        if self.history:
            self.visit = self.history.visit(
                Owned(
                    e.reader.id, e.layout, frozenset(s.name for s in e.archive.inputs), tuple(e.accounts),
                    part=f"address {e.inquiry.name}" if e.inquiry else e.layout if e.layout in e.reader.apart else "", whole=e.inquiry is None and e.reader.whole,
                )
                for e in exports
            )  # fmt: skip
            self._recall([e.inquiry for e in exports if e.inquiry])
        self.owner = owner_of(accounts, self.options.me)
        with Judges(self.owner, self.options.roster, self.options.workers) as judges:
            shortlist = Shortlist()
            with self._stoppable():
                for item, glance in judges.look(self._items(exports, progress)):
                    self._count(item, glance)
                    shortlist.add(glance.doubt, item)
            # the text of a profile whose posts nobody could see is not reported as if it were all there is
            if not self.tally.items or all(e.inquiry and not e.inquiry.posts for e in exports):
                if self.tally.interrupted:
                    raise KeyboardInterrupt
                raise self._empty(exports)
            with self._stoppable():
                self._read(judges, shortlist, progress)
            del shortlist  # what nobody read closely need not be held while the result is put together
        result = document(self, exports, accounts)
        if self.visit:
            self.visit.fill(result)
        return result

    def _recall(self, inquiries: list[Inquiry]) -> None:
        """What earlier runs left of these addresses: where one stopped, and the code that shows an account to be the person's."""
        assert self.history is not None
        addresses = Addresses(self.history)
        for inquiry in inquiries:
            inquiry.prove(addresses.codes(inquiry.name, self.now))
        left = [(inquiry, said) for inquiry in inquiries if inquiry.own != "not shown" and (said := addresses.recall(inquiry.name))]
        items = _written(self.earlier) if left and self.earlier else []
        for inquiry, said in left:
            inquiry.go_on(said, items)

    def leave(self, exports: Iterable[Export], *, at_hand: bool) -> None:
        """Remember how to go on with the addresses, where what was read of them is `at_hand`; else forget it. Raises NotKept."""
        if self.history is not None and (inquiries := [e.inquiry for e in exports if e.inquiry]):
            Addresses(self.history).keep({i.name: i.told(self.now) if at_hand else None for i in inquiries})

    @contextmanager
    def _stoppable(self) -> Iterator[None]:
        try:
            yield
        except KeyboardInterrupt:
            if not self.tally.interrupted:
                self.tally.problems.append(("", Skipped(where="the scan", reason="it was stopped before its end")))
            self.tally.interrupted = True

    def _read(self, judges: Judges, shortlist: Shortlist, progress: Progress) -> None:
        """The close reading; then, for the worst, what smaller edits would change."""
        chosen, context = shortlist.chosen(stopped=self.tally.interrupted), shortlist.context()
        bounds, review = table("thresholds")["close_reading"], table("thresholds")["advice"]["review"]
        progress("to be read closely", len(chosen))
        severe: list[tuple[float, Beside]] = []
        done: list[int] = []
        lately: deque[bool] = deque(maxlen=bounds["lately"])
        for work, found in judges.read((item, context.of(item)) for _, item in chosen):
            done.append(chosen[len(self.read)][0])
            self.read.append((work[0], found))
            self.tally.advice[found.advice] += 1
            progress("read closely", len(self.read))
            lately.append(found.score >= review)
            if lately[-1]:
                severe.append((found.score, work))
            if len(self.read) >= bounds["least"] and sum(lately) < bounds["worth"]:
                break  # the first look doubts the rest even less
        self.read = [row for _, row in sorted(zip(done, self.read, strict=True), key=lambda pair: pair[0])]
        severe.sort(key=lambda row: -row[0])
        for work, edits in judges.edit(work for _, work in severe[: table("thresholds")["close_reading"]["edits"]]):
            self.edits[work[0].id] = edits
            progress("with smaller edits tried", len(self.edits))

    def _empty(self, exports: list[Export]) -> Empty:
        """Nothing judged never reads as nothing found."""
        if self.tally.outside:
            return Empty(
                f"All {self.tally.outside:,} items were left out by --since, --until or --skip, so nothing was judged.",
                hint="Leave one of them away, or choose other days.",
            )
        if all(e.inquiry for e in exports):
            told = [f"{e.inquiry.name}: {e.inquiry.sentence}" for e in exports if e.inquiry]
            return Empty("\n  ".join(("Nothing could be read.", *told)), hint="Ask the platform for your export and scan that: `exposure list-platforms` says how.")
        why = f" ({self.tally.problems[0][1].reason})" if self.tally.problems else ""
        first, *more = dict.fromkeys(source.name for e in exports for source in e.archive.inputs)
        beside = f" and {len(more)} more" if more else ""
        return Empty(
            f"There is nothing to judge in “{first}”{beside}{why}.",
            hint=exports[0].reader.if_empty,
        )

    def _line(self, record: Account | Item | Connection) -> None:
        if self.lines is not None:
            try:
                self.lines.write(line(record))
            except OSError as err:
                raise NotWritable(err) from err

    def _items(self, exports: list[Export], progress: Progress) -> Iterator[Item]:
        tally = self.tally
        with self._stoppable():  # what was read before is on its way, and is judged
            for export in exports:
                for record in export.reader.read(export.archive):
                    if isinstance(record, Item):
                        if self._is_new(record):
                            tally.read[record.source.input] += 1
                            progress("looked at", tally.items)
                            yield record
                    elif isinstance(record, Connection):
                        self._line(record)
                        self.people.append(record)
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
            item.kind in options.skip
            or (day and options.since and day < options.since) or (day and options.until and day > options.until)
        ):  # fmt: skip
            self.tally.outside += 1
            if self.visit:  # it is there, so it is not gone
                self.visit.meet(item, judged=False)
            return False
        return True

    def _count(self, item: Item, glance: Glance) -> None:
        tally = self.tally
        tally.items += 1
        tally.kinds[item.kind] += 1
        tally.platforms[item.platform] += 1
        tally.languages[glance.language] += 1
        if self.visit:
            self.visit.meet(item)


def _written(path: Path) -> list[Item]:
    """The items that an earlier run wrote; none where it wrote none that can be read."""
    try:
        return [r for archive in open_inputs(path, path.name) for r in INTERCHANGE.read(archive) if isinstance(r, Item)]
    except NothingRead:
        return []


def scan(paths: Iterable[Path], options: Options | None = None, *, progress: Progress = lambda _what, _n: None, lines: BinaryIO | None = None) -> dict[str, Any]:
    """Scan exports and return the result document (design of `report.json`, docs/formats.md)."""
    exports, problems = find_exports(paths, names=options.me.names if options else ())
    return Scan(options or Options(), lines=lines).run(exports, problems, progress)


def exit_code(result: dict[str, Any], fail_on: str | None = None) -> int:
    """0 done, 1 findings at or above `fail_on`, 4 something that should have been read was not.

    Where only what is new is listed, only that counts, less what somebody has decided to keep.
    """
    order = ("review", "delete", "delete_now")
    found = result["summary"]["by_advice"]
    if result["history"].get("only_new"):
        found = Counter(i["advice"] for i in result["items"] if (i["decision"] or {}).get("choice") not in SETTLED)
    if fail_on and any(found.get(a, 0) for a in order[order.index(fail_on) :]):
        return 1
    return 4 if any(i["problems"] for i in result["inputs"]) else 0
