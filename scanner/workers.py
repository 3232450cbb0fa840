"""Judging, here or in parallel: batches go to processes, what the scan needs of each item comes back, in order.

Items travel through pipes between processes of one person on one machine; nothing touches the disk.
"""

from __future__ import annotations

import gc
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from multiprocessing import parent_process
from threading import Thread
from typing import Any, NamedTuple, Self, TypeVar

import msgspec
import orjson

from scanner.judge import Judge
from scanner.model import Item
from scanner.relationships.roster import Roster
from scanner.result import item_entry
from scanner.subjects.reading import Owner
from scanner.tables import table
from scanner.text import language

SERIAL = 500  # items looked at here before processes are started: for fewer, starting them costs more than it saves
HERE = 25  # items looked at at once in this process: Ctrl-C loses no more
LOOKED, READ = 500, 10  # items in a batch: a few tenths of a second of work, so that handing over costs next to nothing

Work = TypeVar("Work")
Done = TypeVar("Done")
Task = Callable[[Judge, Sequence[Work]], list[Done]]
Beside = tuple[Item, list[str]]  # an item, and what `subjects.context` found to be read beside it


class Glance(NamedTuple):
    """The first look at an item."""

    language: str
    doubt: float


class Outcome(NamedTuple):
    """The close reading of an item; `client` and `dual` are chances among labelled accounts, 0-1.

    `entry` is its JSON in the result, None where it is only counted.
    """

    advice: str
    score: float
    gain: float
    client: float
    dual: float
    entry: bytes | None


def glances(judge: Judge, items: Sequence[Item]) -> list[Glance]:
    """Look at items."""
    return [Glance(language(item.text), doubt) for item, doubt in zip(items, judge.first_look(items), strict=True)]


def outcomes(judge: Judge, works: Sequence[Beside]) -> list[Outcome]:
    """Read items closely."""
    return [_outcome(judge, *work) for work in works]


def edits(judge: Judge, works: Sequence[Beside]) -> list[list[dict[str, Any]]]:
    """What smaller edits of items would change."""
    return [judge.smaller_edits(judge(item, beside), beside) for item, beside in works]


def _outcome(judge: Judge, item: Item, beside: list[str]) -> Outcome:
    """Read an item closely and decide whether the result lists it."""
    judged = judge(item, beside)
    verdict, listing = judged.assessment, table("thresholds")["listing"]
    entry = None
    if judged.matches or verdict.client_probability >= listing["client_probability"] or verdict.score >= listing["score"]:
        entry = orjson.dumps(item_entry(judged))
    return Outcome(verdict.advice, verdict.score, verdict.gain, judged.verdict["client"], judged.verdict["dual2"], entry)


class Judges:
    """One judge here, and one in each of `workers` processes once there is enough to do."""

    def __init__(self, owner: Owner, roster: Roster, workers: int) -> None:
        self._judge, self._workers = Judge(owner, roster), workers
        self._given = (owner, roster)
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def look(self, items: Iterable[Item]) -> Iterator[tuple[Item, Glance]]:
        """Every item with its first look, in order; few are held at a time."""
        yield from self._done(glances, items, LOOKED, SERIAL)

    def read(self, work: Iterable[Beside]) -> Iterator[tuple[Beside, Outcome]]:
        """Every item with its close reading, in order."""
        yield from self._done(outcomes, work, READ, 20 * READ)

    def edit(self, work: Iterable[Beside]) -> Iterator[tuple[Beside, list[dict[str, Any]]]]:
        """Every item with what smaller edits would change, in order."""
        yield from self._done(edits, work, 1, READ)

    def _done(
        self, task: Task[Work, Done], work: Iterable[Work], size: int, serial: int
    ) -> Iterator[tuple[Work, Done]]:
        """At most a few batches are under way, so memory does not grow."""
        left = iter(work)
        here = None if self._workers < 2 else 0 if self._pool else serial  # how many are done here, None: all
        while batch := list(islice(left, min(size, HERE) if here is None else min(size, HERE, here))):
            yield from zip(batch, task(self._judge, batch), strict=True)
            here = None if here is None else here - len(batch)
        waiting: deque[tuple[Sequence[Work], Future[list[Done]]]] = deque()
        while batch := list(islice(left, size)):
            if self._pool is None:
                self._pool = ProcessPoolExecutor(self._workers, initializer=_start, initargs=self._given)
            waiting.append((batch, self._pool.submit(_batch, task, _packed(batch) if task is glances else batch)))
            if len(waiting) > 3 * self._workers:
                yield from _both(*waiting.popleft())
        while waiting:
            yield from _both(*waiting.popleft())


def _both(batch: Sequence[Work], future: Future[list[Done]]) -> Iterator[tuple[Work, Done]]:
    return zip(batch, future.result(), strict=True)


_judge: Judge | None = None


def _start(owner: Owner, roster: Roster) -> None:
    """Once in each process. The parent alone answers Ctrl-C."""
    global _judge  # noqa: PLW0603
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    _judge = Judge(owner, roster)
    gc.freeze()  # tables and weights stay: looking through them for garbage again and again would take a tenth of the time


def _end_with_parent() -> None:
    """A killed parent cannot end its processes: none may stay behind with texts in its memory."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _packed(items: Sequence[Any]) -> bytes | Sequence[Any]:
    """Items as bytes, which costs a tenth of what pickling does; as they are where a text is no valid Unicode.

    A time loses its zone on the way, which a first look does not ask for.
    """
    try:
        return msgspec.msgpack.encode(items)
    except UnicodeEncodeError:
        return items


def _batch(task: Task[Any, Done], work: Sequence[Any] | bytes) -> list[Done]:
    assert _judge is not None
    return task(_judge, msgspec.msgpack.decode(work, type=list[Item]) if isinstance(work, bytes) else work)
