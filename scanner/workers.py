"""Judging in parallel: batches of items go to processes, what the result needs of each comes back, in order.

Items travel through pipes between processes of one person on one machine; nothing touches the disk.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import parent_process
from threading import Thread
from typing import NamedTuple

import orjson

from scanner.judge import Judge
from scanner.model import Item
from scanner.relationships.roster import Roster
from scanner.result import item_entry
from scanner.subjects.reading import Owner
from scanner.tables import table
from scanner.text import language

BATCH = 500  # items; a few hundred keep the cost of a hand-over below one in a hundred


class Outcome(NamedTuple):
    """What a scan keeps of one item; `entry` is its JSON in the result, None where it is only counted."""

    kind: str
    platform: str
    language: str
    advice: str
    gain: float
    entry: bytes | None


def outcome(judge: Judge, item: Item) -> Outcome:
    """Judge one item and decide whether the result lists it."""
    judged = judge(item)
    verdict, listing = judged.assessment, table("thresholds")["listing"]
    entry = None
    if judged.matches or verdict.client_probability >= listing["client_probability"] or verdict.score >= listing["score"]:
        worth_editing = verdict.score >= table("thresholds")["advice"]["review"]
        entry = orjson.dumps(item_entry(judged, judge.smaller_edits(judged) if worth_editing else []))
    return Outcome(item.kind, item.platform, language(item.text), verdict.advice, verdict.gain, entry)


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


def _batch(items: list[Item]) -> list[Outcome]:
    assert _judge is not None
    return [outcome(_judge, item) for item in items]


def parallel(items: Iterable[Item], owner: Owner, roster: Roster, workers: int) -> Iterator[Outcome]:
    """Outcomes in the order of the items; at most a few batches are under way, so memory does not grow."""
    waiting: deque[Future[list[Outcome]]] = deque()
    pool = ProcessPoolExecutor(workers, initializer=_start, initargs=(owner, roster))
    try:
        for batch in _batches(items):
            waiting.append(pool.submit(_batch, batch))
            if len(waiting) > 2 * workers:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    batch: list[Item] = []
    for item in items:
        batch.append(item)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
