"""The report that is open: its items in order, what was decided on them, and where that is kept.

A decision on an item goes into the history at once, sealed, so that a crash or a closed window loses nothing; the files of
the report, which can be large, follow when somebody stops for a while. Until then what the history does not keep (decisions
on connections, and everything where the scan was not remembered) waits in a small file beside the report (`Slips`).
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from typing import Annotated, Any

import msgspec

from scanner import report, sharing, signoff
from scanner.errors import HistoryUnusable, NotKept, NotWritable, OtherResult, ScannerError, UsageError
from scanner.history import History
from scanner.pipeline import clock
from scanner.report import handoff, stored, words
from scanner.report.card import Card, Context, card
from scanner.report.citation import standards
from scanner.report.locate import web_address
from scanner.report.reference import Reference, references
from scanner.report.share import Keys

SLIPS = ".decisions"
NOTE_CHARS = sharing.QUESTION_CHARS


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be decided."""

    code: Annotated[str, "As in the result."]
    key: Annotated[str, "The letter on the keyboard; empty where there is none."]
    label: Annotated[str, "On the button."]


CHOICES = (
    Choice("delete", "d", "Delete"),
    Choice("edit", "e", "Edit"),
    Choice("limit", "l", "Show to fewer"),
    Choice("keep", "k", "Keep"),
    Choice("false_alarm", "f", "False alarm"),
    Choice("discuss", "s", "Ask supervisor"),
)
CHOICES_ON_PEOPLE = (
    Choice("discuss", "", "Talk it over first"),
    Choice("end", "", "End the connection"),
    Choice("keep", "", "Leave it"),
    Choice("false_alarm", "", "Not what it seems"),
)
HIDE = "Hide or untag"
"""In place of “Delete” where somebody else wrote the item: nobody can delete another's words."""

_REMOVE = "Consider removing it. Before the first one you are asked what may stand in the way."

ACT = frozenset({"review", "delete", "delete_now"})


class Stale(ScannerError):
    """What the person saw is not what is there any more."""

    exit_code = 2


@dataclass(frozen=True, slots=True)
class Filter:
    """Which items are meant; empty values let everything through."""

    advice: Annotated[str, "An advice, or `act` for all that ask for something."] = "act"
    platform: Annotated[str, "Its code."] = ""
    year: Annotated[str, "Four digits, or `none` for no date."] = ""
    left: Annotated[bool, "Only what is undecided."] = False
    subject: Annotated[str, "Only what is told about this person, by their place among the subjects, from 1."] = ""
    choice: Annotated[str, "Only what was decided so."] = ""

    @classmethod
    def read(cls, query: Mapping[str, str]) -> Filter:
        """From an address; what it does not say is as at the beginning."""
        text = {name: query[name][:80] for name in ("advice", "platform", "year", "subject", "choice") if name in query}
        return cls(**text, left=query.get("left") == "1")

    def query(self) -> dict[str, str]:
        """For an address."""
        given = {"advice": self.advice, "platform": self.platform, "year": self.year, "subject": self.subject, "choice": self.choice, "left": "1" if self.left else ""}
        return {name: value for name, value in given.items() if value or name == "advice"}

    def without_left(self) -> Filter:
        """The same, decided or not."""
        return replace(self, left=False)


class Review:
    """One open report."""

    def __init__(self, place: Path) -> None:
        """Read it, and what was decided on it since it was written. Raises NotFound, NotAReport."""
        self.trouble = ""
        self.asked_about_hold = False
        self._writing = Lock()
        self._history: History | None = None
        self._take(stored.read(place))

    def _take(self, found: stored.Stored) -> None:
        self.result, self.file = found.result, found.file
        self._seen_on_disk = _facts(found.file)
        self.behind = False
        self._lists: dict[Filter, list[int]] = {}
        self.items: list[dict[str, Any]] = self.result["items"]
        judged = Keys(self.result).result()
        self.key = blake2b(f"{judged} {self.file.absolute()}".encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
        self._slips = Slips(self.file.parent / SLIPS, judged)
        self.pointers: dict[str, Reference] = references(self.items)
        # by place, since an id is a word of the result's, and not every word can stand in an address
        self.told_about = {subject["id"]: str(n) for n, subject in enumerate(self.result["subjects"], 1)}
        self._index = [(i["advice"], i["platform"], (i["created_at"] or "none")[:4], self.told_about.get(i["subject"], "")) for i in self.items]
        self._values = [{row[column] for row in self._index} for column in range(3)]
        cited = standards(
            self.result["catalogue"]["standards"], (k for i in self.items for f in i["findings"] for k in f["standards"]), web_address
        )  # fmt: skip
        self._context = Context(
            signals=self.result["catalogue"]["signals"], standards=cited, rescan=bool(self.result["history"]["previous"]),
            handles={a["platform"]: a["handle"] for a in self.result["accounts"] if a["handle"]},
        )  # fmt: skip
        self._remembered()
        self._waiting()

    def _waiting(self) -> None:
        """Decisions that were noted down and have not reached the report yet."""
        rows: dict[str, Sequence[dict[str, Any]]] = {"items": self.items, "connections": self.result["connections"]}
        for kind, place, decision in self._slips.read():
            if kind in rows and 0 <= place < len(rows[kind]):
                rows[kind][place]["decision"] = decision
                self.behind = True

    def _remembered(self) -> None:
        """What the history knows beyond the report: decisions of a review that was cut off."""
        if "still_there" not in self.result["history"]:  # the scan was not to be remembered
            return
        try:
            self._history = History.open(clock())
            known = self._history.decided(self.items)
        except (NotKept, HistoryUnusable) as err:
            self._history, self.trouble = None, f"{err} What you decide is kept in the report."
            return
        for item, decision in zip(self.items, known, strict=True):
            if decision is not None and decision != (item["decision"] or {}) and not _later(item["decision"], decision):
                item["decision"] = decision or None
                self.behind = True

    # --- looking ------------------------------------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self.items)

    def matching(self, wanted: Filter) -> list[int]:
        """Positions of the items that are meant, in the order of the report."""
        kind = replace(wanted, left=False, choice="")
        if kind not in self._lists:
            if len(self._lists) > 50:  # an address can be typed in any number of ways
                self._lists.clear()
            self._lists[kind] = [
                n for n, (advice, platform, year, subject) in enumerate(self._index)
                if (not kind.advice or advice == kind.advice or (kind.advice == "act" and advice in ACT))
                and (not kind.platform or platform == kind.platform) and (not kind.year or year == kind.year)
                and (not kind.subject or subject == kind.subject)
            ]  # fmt: skip
        found = self._lists[kind]
        if wanted.left:
            found = [n for n in found if is_open(self.items[n])]
        if wanted.choice:
            found = [n for n in found if (self.items[n]["decision"] or {}).get("choice") == wanted.choice]
        return found

    def values(self, column: int) -> set[str]:
        """What occurs in a column of the index: 0 advice, 1 platform, 2 year."""
        return self._values[column]

    def card(self, position: int) -> Card:
        """An item as the report shows it, but that the report's checks before deleting are a question of their own here."""
        shown = card(self.items[position], position + 1, self._context)
        return replace(shown, steps=tuple(_REMOVE if step == words.STEP_SENTENCES["delete"] else step for step in shown.steps))

    def version(self, entry: Mapping[str, Any]) -> str:
        """Stands for what was decided on an item or a connection so far; another one when that changes."""
        decision = entry.get("decision") or {}
        said = "\0".join(str(decision.get(name)) for name in ("choice", "at", "reason", "by"))
        return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()

    def decided(self) -> dict[str, int]:
        """How many items there are of each choice."""
        counts: dict[str, int] = {}
        for item in self.items:
            if item["decision"]:
                counts[item["decision"]["choice"]] = counts.get(item["decision"]["choice"], 0) + 1
        return counts

    def needs_hold_question(self) -> bool:
        """Whether nobody has been asked yet what may stand in the way of deleting."""
        return not self.asked_about_hold and not any(i["decision"] and i["decision"]["choice"] == "delete" and i["decision"]["by"] in words.ONESELF for i in self.items)

    # --- deciding -----------------------------------------------------------------------------------------------------

    def decide(self, position: int, choice: str | None, note: str, seen: str) -> None:
        """Decide on an item, or take the decision back (None). It is kept when this returns. Raises Stale, ScannerError."""
        item = self.items[position]
        self._expect(item, seen, CHOICES, choice)
        before, item["decision"] = item["decision"], _decision(choice, note, item["decision"])
        try:
            self._keep(position, item)
        except BaseException:
            item["decision"] = before
            raise

    def decide_on_person(self, position: int, choice: str | None, note: str, seen: str) -> None:
        """The same for a connection, which the report alone remembers."""
        person = self.result["connections"][position]
        self._expect(person, seen, CHOICES_ON_PEOPLE, choice)
        before, person["decision"] = person.get("decision"), _decision(choice, note, person.get("decision"))
        try:
            self._note("connections", position, person["decision"])
        except BaseException:
            person["decision"] = before
            raise

    def _expect(self, entry: Mapping[str, Any], seen: str, choices: tuple[Choice, ...], choice: str | None) -> None:
        if choice is not None and choice not in {c.code for c in choices}:
            raise UsageError("That is not one of the choices, so nothing was changed.", hint="Choose one of the buttons.")
        if seen != self.version(entry):
            raise Stale("You decided on this one in another tab meanwhile, so this tab changed nothing.", hint="Here it is as it stands now.")

    def _keep(self, position: int, item: Mapping[str, Any]) -> None:
        if self._history:
            try:
                self._history.decide([(item, item["decision"])])
            except (NotKept, HistoryUnusable) as err:
                self._history, self.trouble = None, f"{err} What you decide is kept in the report."
            else:
                self.behind = True
                return
        self._note("items", position, item["decision"])

    def _note(self, kind: str, place: int, decision: Mapping[str, Any] | None) -> None:
        with self._writing:
            self._unchanged()
            self._slips.add(kind, place, decision)
            self.behind = True

    def settle(self) -> None:
        """Bring all files of the report up to what was decided. Raises Stale, NotWritable."""
        with self._writing:
            if not self.behind:
                return
            self._unchanged()
            self.behind, before = False, self._slips.size()
            try:
                report.redraw(self.result, self.file)
            except BaseException:
                self.behind = True
                raise
            self._seen_on_disk = _facts(self.file)
            if self._slips.size() == before:  # else something was decided while the report was drawn
                self._slips.remove()

    def _unchanged(self) -> None:
        if _facts(self.file) != self._seen_on_disk:
            raise Stale(
                "This report was written anew by a scan or another command, so what is open here is an older one.",
                hint="Open it again from the start page. What you decided is kept.",
            )

    # --- handing on ---------------------------------------------------------------------------------------------------

    def questions(self) -> dict[int, str]:
        """What the practitioner wants to ask their supervisor, by position."""
        return {
            n: i["decision"]["reason"] for n, i in enumerate(self.items)
            if i["decision"] and i["decision"]["choice"] == "discuss" and i["decision"]["by"] in words.ONESELF and i["decision"]["reason"]
        }  # fmt: skip

    def copy(self) -> bytes:
        """The copy for a supervisor, with the questions. Raises Telling."""
        return sharing.copy(self.result, self.questions())

    def handed(self, form: str) -> handoff.Handed:
        """What is to be deleted, in a form. Raises UsageError."""
        return handoff.handed(self.result, form)

    def take_in(self, content: bytes) -> int:
        """A supervisor's sign-off file; the number of answers in it. Raises NotASignOff, OtherResult, and what `settle` raises."""
        signed = signoff.parsed(content)
        if signed.result != Keys(self.result).result():
            raise OtherResult("That sign-off file belongs to another report.", hint="Open the report whose copy your supervisor read, and give the file there. After a new scan, share the new report.")
        self.behind = True
        self.settle()
        done, _ = signoff.take_in(stored.read(self.file), signed)
        if self._history:
            try:
                self._history.decide((done.result["items"][n], done.result["items"][n]["decision"]) for n in done.items)
            except (NotKept, HistoryUnusable) as err:
                self.trouble = f"{err} The report holds the advice; the next scan will not know of it."
        self._take(stored.read(self.file))
        return len(done.items) + len(done.connections)


class Slips:
    """Decisions noted down beside a report, one a line, until the report itself has them.

    The first line says which result they belong to: those of another one are not taken for its own.
    """

    def __init__(self, file: Path, result: str) -> None:
        self._file, self._result = file, result

    def add(self, kind: str, place: int, decision: Mapping[str, Any] | None) -> None:
        """Note one down; it is on the disk when this returns. Raises NotWritable."""
        try:
            if not self._ours():
                self.remove()
            fd = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0), 0o600)
            try:
                start = b"" if os.fstat(fd).st_size else self._line({"result": self._result})
                os.write(fd, start + self._line([kind, place, decision]))
                os.fsync(fd)
            finally:
                os.close(fd)
        except OSError as error:
            raise NotWritable(error, str(self._file.parent), what="decision") from error

    def read(self) -> list[tuple[str, int, dict[str, Any] | None]]:
        """What was noted down for this result, the oldest first; a line that was cut off in the middle is none."""
        found: list[tuple[str, int, dict[str, Any] | None]] = []
        if not self._ours():
            self.remove()  # of a report that was replaced here
        else:
            for line in self._file.read_bytes().splitlines()[1:]:
                with contextlib.suppress(msgspec.DecodeError):
                    found.append(msgspec.json.decode(line, type=tuple[str, int, dict[str, Any] | None]))
        return found

    def size(self) -> int:
        """Bytes on the disk."""
        try:
            return self._file.stat().st_size
        except OSError:
            return 0

    def remove(self) -> None:
        """Take them away."""
        with contextlib.suppress(OSError):
            self._file.unlink()

    def _ours(self) -> bool:
        try:
            with self._file.open("rb") as file:
                return file.readline(200) == self._line({"result": self._result})
        except OSError:
            return False

    @staticmethod
    def _line(value: Any) -> bytes:
        return msgspec.json.encode(value) + b"\n"


def is_open(entry: Mapping[str, Any]) -> bool:
    """Whether the practitioner has not decided yet; a supervisor's advice is no decision of theirs."""
    decision = entry.get("decision")
    return not decision or decision.get("role") == "supervisor"


def _decision(choice: str | None, note: str, before: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """A decision as the result holds it; what a supervisor advised stays beside it."""
    advised = before if before and before.get("role") == "supervisor" else (before or {}).get("earlier")
    advised = {name: value for name, value in advised.items() if name != "earlier"} if advised else None
    if choice is None:
        return advised
    reason = " ".join(words.showable(note).replace("\ufffd", " ").split())[:NOTE_CHARS] or None
    decision: dict[str, Any] = {"choice": choice, "reason": reason, "by": "self", "at": clock().isoformat(timespec="seconds")}
    return decision | {"earlier": advised} if advised else decision


def _later(here: Mapping[str, Any] | None, there: Mapping[str, Any]) -> bool:
    """Whether the report's own decision was taken after the one of the history."""
    if not here or not there or not here["at"] or not there.get("at"):
        return False
    return datetime.fromisoformat(here["at"]) > datetime.fromisoformat(there["at"])


def _facts(file: Path) -> tuple[int, int, int]:
    """Another one once the file was replaced."""
    try:
        facts = file.stat()
    except OSError:
        return (0, 0, 0)
    return facts.st_mtime_ns, facts.st_size, facts.st_ino
