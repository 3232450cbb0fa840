"""Judging, here or in parallel: batches go to processes, what the scan needs of each item comes back, in order.

Items travel through pipes between processes of one person on one machine; nothing touches the disk.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from multiprocessing import parent_process
from threading import Thread
from typing import Any, NamedTuple, Self, TypeVar

import orjson

from scanner.judge import Judge
from scanner.model import Item
from scanner.relationships.roster import Roster
from scanner.result import item_entry
from scanner.subjects.reading import Owner
from scanner.tables import table
from scanner.text import language

SERIAL = 500  # items looked at here before processes are started: for fewer, starting them costs more than it saves
LOOKED, READ = 500, 10  # items in a batch: a few tenths of a second of work, so that handing over costs next to nothing

Work = TypeVar("Work")
Done = TypeVar("Done")
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


def glance(judge: Judge, item: Item) -> Glance:
    """Look at an item."""
    return Glance(language(item.text), judge.first_look(item))


def outcome(judge: Judge, work: Beside) -> Outcome:
    """Read an item closely and decide whether the result lists it."""
    item, beside = work
    judged = judge(item, beside)
    verdict, listing = judged.assessment, table("thresholds")["listing"]
    entry = None
    if judged.matches or verdict.client_probability >= listing["client_probability"] or verdict.score >= listing["score"]:
        entry = orjson.dumps(item_entry(judged))
    return Outcome(verdict.advice, verdict.score, verdict.gain, judged.verdict["client"], judged.verdict["dual2"], entry)


def edits(judge: Judge, work: Beside) -> list[dict[str, Any]]:
    """What smaller edits of an item would change."""
    item, beside = work
    return judge.smaller_edits(judge(item, beside), beside)


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
        yield from self._done(glance, items, LOOKED, SERIAL)

    def read(self, work: Iterable[Beside]) -> Iterator[tuple[Beside, Outcome]]:
        """Every item with its close reading, in order."""
        yield from self._done(outcome, work, READ, 20 * READ)

    def edit(self, work: Iterable[Beside]) -> Iterator[tuple[Beside, list[dict[str, Any]]]]:
        """Every item with what smaller edits would change, in order."""
        yield from self._done(edits, work, 1, READ)

    def _done(
        self, task: Callable[[Judge, Work], Done], work: Iterable[Work], size: int, serial: int
    ) -> Iterator[tuple[Work, Done]]:
        """At most a few batches are under way, so memory does not grow."""
        left = iter(work)
        for one in islice(left, None if self._workers < 2 else 0 if self._pool else serial):
            yield one, task(self._judge, one)
        waiting: deque[tuple[Sequence[Work], Future[list[Done]]]] = deque()
        while batch := list(islice(left, size)):
            if self._pool is None:
                self._pool = ProcessPoolExecutor(self._workers, initializer=_start, initargs=self._given)
            waiting.append((batch, self._pool.submit(_batch, task, batch)))
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


def _end_with_parent() -> None:
    """A killed parent cannot end its processes: none may stay behind with texts in its memory."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _batch(task: Callable[[Judge, Work], Done], work: Sequence[Work]) -> list[Done]:
    assert _judge is not None
    return [task(_judge, one) for one in work]
