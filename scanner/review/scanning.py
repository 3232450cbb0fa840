"""A scan under way behind the page: in a thread, with real progress, to be stopped at any time.

Cancelled, it leaves nothing: the report and what is remembered are written at the very end, all of it or none. Uploads and
the list of clients are let go of when it ends, however it ends.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event, Thread
from typing import IO, Annotated, Any

from scanner import report
from scanner.archive import Archive, Member, Upload
from scanner.errors import (
    DifferentOwners,
    Empty,
    HistoryUnusable,
    NotFound,
    NotKept,
    NotWritable,
    ScannerError,
    UnknownPlatform,
)
from scanner.history import History
from scanner.pipeline import Export, Options, Scan, clock, find_exports
from scanner.report import words

STEPS = ("Opening the archive", "Looking at every item", "Reading closely what may matter", "Writing the report")
FORMATS = ("html", "json", "csv")

_TEXTUAL = (".js", ".json", ".jsonl", ".html", ".htm", ".csv", ".txt", ".xml")
_WARM_UP, _ENOUGH = 3.0, 0.03  # seconds, and share of the step, before a time left is guessed

HINTS: dict[type[ScannerError], str] = {
    DifferentOwners: "If both are yours, write both names under “Your names” and start again. Otherwise scan one person’s archives at a time, each with their agreement.",
    UnknownPlatform: "Choose the zip as you downloaded it, without unpacking it. “How to get your archive” says what to ask each platform for.",
    Empty: "Ask the platform for the archive again, and tick posts, comments and messages.",
    NotFound: "Look whether the file is still there, or drop it onto the page.",
    NotWritable: "Make room on the disk, or start exposure in a folder that you can write to.",
}
"""Next steps in the words of the page, where those of the command line would not help."""


class Cancelled(BaseException):
    """Somebody pressed Cancel. No error: nothing on the way may take it for one."""


@dataclass(frozen=True, slots=True)
class State:
    """How far a scan has come."""

    step: Annotated[int, "Place in STEPS."]
    percent: Annotated[int | None, "Of this step, 0-100; None where that is not known."]
    told: Annotated[str, "The same in words, with the time left where it can be told."]
    over: Annotated[bool, "Whether it has ended."]


class Scanning:
    """One scan. `inputs` are paths and uploads; `place` names the report's folder once it is known whose archive it is."""

    def __init__(self, inputs: Sequence[Path | Upload], options: Options, place: Callable[[list[Export]], Path], let_go: Callable[[], None]) -> None:
        self.folder: Path | None = None
        self.problem, self.hint, self.trouble = "", "", ""
        self.cancelled = False
        self._given: tuple[Sequence[Path | Upload], Options] | None = (inputs, options)
        self._place, self._let_go = place, let_go
        self._cancel, self._halt = Event(), Event()
        self._step = 0
        self._first: tuple[float, float] | None = None  # when something of this step was first done, and how much
        self._items = self._done = self._total = self._read = self._bytes = 0
        self._thread = Thread(target=self._run, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """End it as if it had never been started, and wait until it has."""
        self._cancel.set()
        self._thread.join(30)

    def halt(self) -> None:
        """Read no further, and make a report of what was seen so far."""
        self._halt.set()

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return not self._thread.is_alive()

    def state(self) -> State:
        """Now."""
        share = self._share()
        return State(self._step, None if share is None else int(100 * share), " ".join(filter(None, (self._told(), self._left(share)))), self.over)

    # --- in the thread ------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        assert self._given is not None
        inputs, options = self._given
        try:
            self._scan(inputs, options)
        except Cancelled:
            self.cancelled, self.folder = True, None
        except ScannerError as err:
            hint = next((text for kind, text in HINTS.items() if isinstance(err, kind)), err.hint)
            self.problem, self.hint = options.roster.hidden(str(err)), options.roster.hidden(hint)
        except KeyboardInterrupt:
            self.problem, self.hint = "It was stopped before anything was read, so there is no report.", "Start it again when you like."
        except Exception as err:  # noqa: BLE001  # the last net: a message of somebody else's may quote what was being read
            self.problem = f"Something went wrong inside the program ({type(err).__name__}). Nothing was changed."
            self.hint = "Please try again; if it happens once more, tell us the word in brackets. It holds nothing from your archive."
        finally:
            self._given = None
            self._let_go()

    def _scan(self, inputs: Sequence[Path | Upload], options: Options) -> None:
        exports, problems = find_exports(inputs, names=options.me.names)
        history = self._history()
        folder = self._place(exports)
        with report.prepared(folder):
            for export in exports:
                export.archive = self._counted(export.archive)
            self._next(1)
            scan = Scan(options, history=history)
            result = scan.run(exports, problems, self._progress)
            self._look()
            self._next(3)
            if self.trouble:
                result["coverage"]["not_run"].append({"signal": "comparison with earlier scans", "reason": self.trouble})
            report.write(result, folder, FORMATS)
        if scan.visit:
            scan.visit.keep()
            self.trouble = scan.visit.trouble
        self.folder = folder

    def _history(self) -> History | None:
        try:
            return History.open(clock())
        except (NotKept, HistoryUnusable) as err:
            self.trouble = str(err)
            return None

    def _counted(self, archive: Archive) -> Archive:
        """The same archive, which counts what is read of it; what is no text is never read."""
        members = [replace(m, _open=self._counting(m)) for m in archive.members]
        self._bytes += sum(m.size for m in members if m.key.endswith(_TEXTUAL))
        return Archive(archive.inputs, members, archive.problems)

    def _counting(self, member: Member) -> Callable[[], IO[bytes]]:
        def opened() -> Any:
            return _Counted(member._open(), self._take)  # noqa: SLF001  # the only way to it

        return opened

    def _take(self, size: int) -> None:
        self._look()
        self._read += size

    def _progress(self, what: str, count: int) -> None:
        self._look()
        if what == "looked at":
            self._items += 1  # `count` lags behind where processes look in batches
        elif what == "to be read closely":
            self._total = count
            self._next(2)
        elif what == "read closely":
            self._done = count
        if self._halt.is_set():
            self._halt.clear()
            raise KeyboardInterrupt

    def _look(self) -> None:
        if self._cancel.is_set():
            raise Cancelled

    def _next(self, step: int) -> None:
        self._step, self._first = step, None

    # --- telling ------------------------------------------------------------------------------------------------------

    def _share(self) -> float | None:
        if self._step == 1 and self._bytes:
            return min(0.99, self._read / self._bytes)
        if self._step == 2 and self._done:  # before that the language model is being loaded
            return self._done / self._total
        return None

    def _told(self) -> str:
        if self._step == 1:
            return f"{words.counted(self._items, 'item')} so far."
        if self._step == 2:
            return f"{words.count(self._done)} of {words.count(self._total)}; {words.counted(self._items, 'item')} in all."
        return ""

    def _left(self, share: float | None) -> str:
        """By the pace since something was first done; getting ready says nothing about it."""
        if not share:
            return ""
        now = time.monotonic()
        began, done = self._first = self._first or (now, share)
        if now - began < _WARM_UP or share - done < _ENOUGH:
            return ""
        minutes = (now - began) * (1 - share) / (share - done) / 60
        if minutes < 1:
            return "Less than a minute left in this step."
        return f"About {words.counted(round(minutes), 'minute')} left in this step."


class _Counted:
    """A stream that tells how much was read of it."""

    def __init__(self, raw: IO[bytes], take: Callable[[int], None]) -> None:
        self._raw, self._take = raw, take

    def read(self, size: int = -1) -> bytes:
        data = self._raw.read(size)
        self._take(len(data))
        return data

    def close(self) -> None:
        self._raw.close()
