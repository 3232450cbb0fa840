"""A result read back from where a scan has left it: the one thing that a later command needs, without the archive."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
import orjson

from scanner.errors import NotAReport, NotFound
from scanner.model import Audience, Kind

FILE = "report.json"
_VERSION = "1"
_AGAIN = "Name the folder of a report, or its report.json; scan the archive again where that file is damaged."


@dataclass(frozen=True, slots=True)
class Stored:
    """A result, and where it came from."""

    result: Annotated[dict[str, Any], "The result document, checked."]
    file: Annotated[Path, "The file that it was read from."]
    content: Annotated[bytes, "What was in that file."]


def read(path: Path) -> Stored:
    """The result in a folder, or in its `report.json`. Raises NotFound, NotAReport."""
    file = path / FILE if path.is_dir() else path
    try:
        content = file.read_bytes()
    except OSError as error:
        raise NotFound(f"There is no report at “{path}” ({error.strerror}).", hint=_AGAIN) from error
    return Stored(checked(_parsed(content)), file, content)


def _parsed(content: bytes) -> Any:
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError:  # half a surrogate pair, which archives do hold, is read by the slower parser only
        try:
            return json.loads(content)
        except (ValueError, RecursionError):
            raise NotAReport("That file is no report of this program: it is not JSON.", hint=_AGAIN) from None


def checked(result: Any) -> dict[str, Any]:
    """The result, once every field that other outputs are drawn from has its type. Raises NotAReport."""
    if not isinstance(result, dict) or "schema_version" not in result:
        raise NotAReport("That file is no report of this program.", hint=_AGAIN)
    if result["schema_version"] != _VERSION:
        raise NotAReport("That report was written by another version of this program.", hint="Install the newest version, or scan the archive again.")
    try:
        msgspec.convert(result, _Result)
        for item in result["items"]:
            _moment(item["created_at"])
        _moment(result["generated_at"])
    except msgspec.ValidationError as error:
        # the message may quote a value; the place alone is told
        place = str(error).rpartition(" - at ")[2].strip("`") if " - at " in str(error) else "its fields"
        raise NotAReport(f"That report is not as this program wrote it ({place}).", hint=_AGAIN) from None
    except ValueError:
        raise NotAReport("That report is not as this program wrote it (a date).", hint=_AGAIN) from None
    return result


def _moment(value: str | None) -> None:
    if value is not None and datetime.fromisoformat(value).tzinfo is None:
        raise ValueError(value)


Advice = Literal["keep", "note", "review", "delete", "delete_now"]


class _Size(msgspec.Struct):
    low: float
    mid: float
    high: float


class _Circle(msgspec.Struct):
    probability: float
    people: _Size | None


class _Factor(msgspec.Struct):
    slot: str
    value: str
    share: float | None
    source: str | None


class _Recognition(msgspec.Struct):
    level: int
    score: float
    observers: dict[str, _Circle]
    factors: list[_Factor]


class _Boundary(msgspec.Struct):
    level: int
    score: float
    kinds: list[str]


class _Identifier(msgspec.Struct):
    start: int
    end: int
    text: str
    type: str


class _Finding(msgspec.Struct):
    signal: str
    family: str
    severity: int
    grade: str
    start: int | None
    end: int | None
    explanation: str
    standards: list[str]


class _Edit(msgspec.Struct):
    change: str
    score_after: float


class _About(msgspec.Struct):
    label: str
    client_probability: float


class _Source(msgspec.Struct):
    input: str
    member: str
    index: int | None


class _Medium(msgspec.Struct):
    alt: str | None = None


class _Decision(msgspec.Struct):
    choice: str
    reason: str | None
    by: str | None
    at: datetime | None


class _Item(msgspec.Struct):
    state: str | None
    decision: _Decision | None
    rank: int
    id: str
    native_id: str | None
    platform: str
    kind: Kind
    created_at: str | None
    audience: Audience
    author: Literal["self", "other"]
    url: str | None
    text: str
    source: _Source
    about: _About
    score: float
    advice: Advice
    steps: list[str]
    subject: str | None
    subjects: list[str]
    reidentification: _Recognition
    dual_relationship: _Boundary
    identifiers: list[_Identifier]
    findings: list[_Finding]
    what_if: list[_Edit]
    media: list[_Medium] = []
    author_name: str | None = None
    to: str | None = None
    group: str | None = None
    place: str | None = None
    gone: bool = False
    revision_of: str | None = None


class _Connection(msgspec.Struct):
    platform: str
    relation: str
    name: str | None
    handle: str | None
    dual_relationship: _Boundary
    subject: str | None
    advice: Advice
    steps: list[str]
    why: str | None
    decision: _Decision | None = None


class _Subject(msgspec.Struct):
    id: str
    label: str
    items: list[str]
    people_alone: _Size | None
    people_together: _Size | None
    delete_first: list[str]


class _Account(msgspec.Struct):
    platform: str
    handle: str | None
    name: str | None
    place: str | None
    employer: str | None
    role: str | None


class _Input(msgspec.Struct):
    name: str


class _Tool(msgspec.Struct):
    name: str
    version: str
    data_version: str


class _Catalogue(msgspec.Struct):
    signals: dict[str, dict[str, Any]]
    standards: dict[str, dict[str, Any]]


class _Result(msgspec.Struct):
    tool: _Tool
    generated_at: str
    inputs: list[_Input]
    accounts: list[_Account]
    history: dict[str, Any]
    items: list[_Item]
    connections: list[_Connection]
    subjects: list[_Subject]
    catalogue: _Catalogue
