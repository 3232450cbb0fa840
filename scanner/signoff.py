"""A supervisor's answers come home: a sign-off file is checked, and what it advises becomes part of the result.

The file was made by the page of `report/share.py`. It is small and hostile until shown otherwise; nothing is changed
unless all of it is as the page saves it and belongs to this very result.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from scanner import report
from scanner.errors import NotASignOff, NotFound, OtherResult, UsageError
from scanner.report import words
from scanner.report.share import CHOICES, CHOICES_ON_PEOPLE, Keys
from scanner.report.stored import Stored
from scanner.tables import limits

KIND, VERSION = "exposure sign-off", 1
_LETTERS = "bcdfghjkmnpqrstv"
_SAVE_AGAIN = "Open the copy again, load the file there with “Open saved answers”, check it and save it once more."


class Answer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is advised for one item or connection."""

    key: str
    choice: str
    note: str


class SignOff(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sign-off file. `check` shows that it was changed after it was saved; it is no seal against forgery."""

    kind: str
    version: int
    result: str
    by: str
    at: str
    items: list[Answer]
    check: str

    def __repr__(self) -> str:
        return f"SignOff({len(self.items)} answers)"


@dataclass(frozen=True, slots=True)
class Merged:
    """A result with the advice in it, and the positions of what was answered, in the order of the result."""

    result: dict[str, Any]
    items: list[int]
    connections: list[int]


def read(path: Path) -> SignOff:
    """A sign-off file, as the page saves it. Raises NotFound, NotASignOff."""
    try:
        with path.open("rb") as file:
            content = file.read(limits()["sign_off_bytes"] + 1)
    except OSError as error:
        raise NotFound(f"The sign-off file cannot be opened ({error.strerror}).", hint="Name the file that your supervisor sent back.") from error
    return parsed(content)


def parsed(content: bytes) -> SignOff:
    """A sign-off file out of its bytes. Raises NotASignOff."""
    most = limits()["sign_off_bytes"]
    if len(content) > most:
        raise NotASignOff(f"That file is no sign-off file: it is larger than {most // 1_000_000} MB.", hint="Name the file that your supervisor sent back.")
    try:
        facts = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise NotASignOff("That file is no sign-off file, or only a part of one.", hint="Ask for it once more; it ends in .json.") from None
    if not isinstance(facts, dict) or facts.get("kind") != KIND:
        raise NotASignOff("That file is no sign-off file of this program.", hint="Name the file that your supervisor sent back.")
    if facts.get("version") != VERSION:
        raise NotASignOff("That sign-off file was made by another version of this program.", hint="Install the newest version, or share the report again.")
    try:
        signed = msgspec.convert(facts, SignOff)
    except msgspec.ValidationError:
        raise NotASignOff("That sign-off file is not as the page saved it: something in it is missing or of another kind.", hint=_SAVE_AGAIN) from None
    _check(signed)
    return signed


def _check(signed: SignOff) -> None:
    """Raises NotASignOff for what the page never saves."""
    if signed.check != _sum([signed.result, signed.by, signed.at, *(part for a in signed.items for part in (a.key, a.choice, a.note))]):
        raise NotASignOff("That sign-off file was changed after it was saved.", hint=_SAVE_AGAIN)
    if any(answer.choice not in CHOICES | CHOICES_ON_PEOPLE for answer in signed.items) or len({a.key for a in signed.items}) < len(signed.items):
        raise NotASignOff("That sign-off file holds advice that the page does not offer, or two on one item.", hint=_SAVE_AGAIN)
    if not _clean(signed.by) or _clean(signed.by).casefold() in words.ONESELF or len(signed.by) > limits()["sign_off_name_chars"]:
        raise NotASignOff("That sign-off file does not say who advised.", hint="Ask for it once more, with a name at the end of the page.")
    if any(len(answer.note) > limits()["sign_off_note_chars"] for answer in signed.items):
        raise NotASignOff("That sign-off file holds a note that is longer than the page allows.", hint=_SAVE_AGAIN)
    try:
        _moment(signed.at)
    except (ValueError, OverflowError):
        raise NotASignOff("That sign-off file does not say when it was saved.", hint=_SAVE_AGAIN) from None


def merged(result: Mapping[str, Any], signed: SignOff) -> Merged:
    """The result with the advice in it; the one that was given stays as it is. Raises OtherResult.

    An earlier decision of somebody else is kept beside the advice, and a later file of the same person takes the place
    of the earlier one.
    """
    keys = Keys(result)
    if signed.result != keys.result():
        raise OtherResult(
            "That sign-off file belongs to another report.",
            hint="Name the report whose copy your supervisor read. After a new scan, share the new report.",
        )
    new = dict(result) | {"items": list(result["items"]), "connections": list(result["connections"])}
    places = {keys.item(item): ("items", n) for n, item in enumerate(result["items"])}
    places |= {keys.connection(n): ("connections", n) for n in range(len(result["connections"]))}
    answered: dict[str, list[int]] = {"items": [], "connections": []}
    for answer in signed.items:
        where, position = places.get(answer.key, ("", 0))
        if answer.choice not in {"items": CHOICES, "connections": CHOICES_ON_PEOPLE}.get(where, ()):
            raise NotASignOff("That sign-off file speaks of something that is not in this report.", hint=_SAVE_AGAIN)
        entry = new[where][position]
        new[where][position] = dict(entry) | {"decision": _decision(answer, signed, entry.get("decision"))}
        answered[where].append(position)
    return Merged(new, sorted(answered["items"]), sorted(answered["connections"]))


def _decision(answer: Answer, signed: SignOff, before: Mapping[str, Any] | None) -> dict[str, Any]:
    by = _clean(signed.by)
    decision: dict[str, Any] = {"choice": answer.choice, "reason": _clean(answer.note) or None, "by": by, "at": _moment(signed.at), "role": "supervisor"}
    if before and before["by"] == by and before.get("role") == "supervisor":
        before = before.get("earlier")
    if before:
        decision["earlier"] = {name: value for name, value in before.items() if name != "earlier"}
    return decision


def take_in(stored: Stored, signed: SignOff) -> tuple[Merged, list[Path]]:
    """Merge, and write the result and what is drawn from it, all or nothing. Raises OtherResult, UsageError, NotWritable."""
    done = merged(stored.result, signed)
    try:
        unchanged = stored.file.read_bytes() == stored.content
    except OSError:
        unchanged = False
    if not unchanged:
        # another command has written in between; what it wrote must not be lost
        raise UsageError("The report was changed while the sign-off file was read, so nothing was written.", hint="Run the command again.")
    return done, report.redraw(done.result, stored.file)


def _moment(at: str) -> str:
    """The moment as a result writes it. Raises ValueError, OverflowError."""
    moment = datetime.fromisoformat(at)
    if moment.tzinfo is None:
        raise ValueError(at)
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _clean(text: str) -> str:
    """One line of a person's words, without control characters."""
    return " ".join(words.showable(text).replace("\ufffd", " ").split())


def _sum(parts: list[str]) -> str:
    """The page's check sum: FNV-1a over UTF-16 code units, as letters."""
    units = "\u0001".join(parts).encode("utf-16-le", "surrogatepass")
    total = 0x811C9DC5
    for low, high in zip(units[::2], units[1::2], strict=True):
        total = ((total ^ (low | high << 8)) * 0x01000193) & 0xFFFFFFFF
    return "".join(_LETTERS[total >> shift & 15] for shift in range(28, -4, -4))
