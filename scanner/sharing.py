"""A copy for a supervisor, from the result to the bytes of its file: where the page meets our own signals and encryption."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from scanner.errors import NotFound, Telling, UsageError
from scanner.judge import Judge
from scanner.model import Item, Source
from scanner.report import share
from scanner.signals import read
from scanner.subjects.reading import Owner

QUESTION_CHARS = 1_000
_NAMING = frozenset({"name", "nickname", "initial", "handle", "relative_name", "contact", "id_number"})
_OWNER = Owner(role="social worker")
"""Whoever asks works with clients: what the signals need to know before they look for a client's name."""


def copy(result: Mapping[str, Any], questions: Mapping[int, str] | None = None) -> bytes:
    """The page, checked. `questions` are by position in `result["items"]`. Raises Telling."""
    asked = questions or {}
    judge = Judge(_OWNER) if asked else None
    for position, question in asked.items():
        # the page reads them too, by patterns alone; the encoder is slow and knows names that no list holds
        if judge and any(kind in _NAMING for _, kind in judge(_item(question)).identifiers):
            raise Telling(
                f"The question for item {position + 1} holds what looks like a name or a contact, so the copy was not written.",
                hint="Ask it without naming anybody: “Client A”, “the mother”, “the school” will do.",
            )
    return share.page(result, asked, _marked)


def read_questions(path: Path, result: Mapping[str, Any]) -> dict[int, str]:
    """Questions out of a TOML file, item id (or the item's number in the report) = "question".

    By position in `result["items"]`. Raises NotFound, UsageError; messages never quote a question.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise NotFound("The file with your questions cannot be opened.", hint="Check the name after --questions.") from error
    except UnicodeDecodeError:
        raise _unclear() from None
    try:
        rows = tomllib.loads(text)
    except (ValueError, RecursionError):
        raise _unclear() from None
    rows = rows.get("questions", rows)
    if not isinstance(rows, dict) or not all(isinstance(q, str) for q in rows.values()):
        raise _unclear()
    places = {item["id"]: n for n, item in enumerate(result["items"])}
    numbers = {str(n + 1): n for n in places.values()}
    questions: dict[int, str] = {}
    for key, question in rows.items():
        place = places.get(key, numbers.get(key))
        if place is None:
            raise UsageError("The file with your questions names an item that is not in this report.", hint="Each item of the report shows its id and its number.")
        if len(question) > QUESTION_CHARS:
            raise UsageError(f"The question for item {place + 1} is longer than {QUESTION_CHARS:,} characters.", hint="Keep to what you want to know.")
        if question.strip():
            questions[place] = " ".join(question.split())
    return questions


def sealed(content: bytes, passphrase: str) -> bytes:
    """The content in the age format (age-encryption.org/v1), to be opened with the passphrase alone. Raises UsageError."""
    require_encryption()
    from pyrage import passphrase as age

    encrypted: bytes = age.encrypt(content, passphrase)
    return encrypted


def require_encryption() -> None:
    """Raises UsageError where the library for it is missing, so that nobody types a passphrase in vain."""
    from importlib.util import find_spec

    if find_spec("pyrage") is None:
        raise UsageError(
            "This installation cannot encrypt: the library for it is an extra.",
            hint='Install it with `pipx install "exposure-scanner[encryption]"` (or pip), or leave --passphrase away.',
        )


def _marked(text: str) -> Iterator[str]:
    """What our own signals mark as a name, a handle or a contact."""
    reading, found = read(_item(text), _OWNER)
    return (reading.text[slice(*match.span)] for _, match in found if match.identifier in _NAMING)


def _item(text: str) -> Item:
    return Item(id="draft", platform="draft", kind="message", text=text, audience="private", source=Source(input="draft", member="draft"))


def _unclear() -> UsageError:
    return UsageError(
        "The file with your questions cannot be understood.",
        hint='It should hold a line for each item, its id in quotes: "0a1b2c3d4e5f6" = "Would you delete this one?"',
    )
