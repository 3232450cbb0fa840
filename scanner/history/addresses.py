"""What is remembered of addresses on the web, so that a reading that was cut short goes on, and that an account can be shown to be
the person's: how pages are known again, never what stands on them.

One file beside the history, each address in it as a mark with its facts sealed under the history's key.
"""

from __future__ import annotations

import contextlib
import os
from base64 import b64decode, b64encode
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import msgspec

from scanner.errors import NotKept
from scanner.history.folder import ADDRESSES, ADDRESSES_PART

if TYPE_CHECKING:
    from scanner.history.store import History

DAYS = 2  # a code holds on the day on which it was shown and on the next
_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"  # none that are taken for another


class Addresses:
    """The remembered addresses of one history."""

    def __init__(self, history: History) -> None:
        self._path, self._part, self._marks = history.folder / ADDRESSES, history.folder / ADDRESSES_PART, history.marks

    def recall(self, address: str) -> Any:
        """What was kept of an address; None where nothing was, or it is damaged."""
        sealed = self._all().get(self._name(address))
        with contextlib.suppress(ValueError, TypeError, msgspec.DecodeError):
            plain = self._marks.opened(b64decode(sealed, validate=True)) if sealed else None
            return None if plain is None else msgspec.json.decode(plain)
        return None

    def keep(self, facts: Mapping[str, Any]) -> None:
        """Remember these addresses; those whose facts are None are forgotten. Raises NotKept."""
        have = before = self._all()
        have = {k: v for k, v in have.items() if k not in {self._name(a) for a in facts}}
        have |= {self._name(a): b64encode(self._marks.seal(msgspec.json.encode(said))).decode() for a, said in facts.items() if said is not None}
        if have == before:
            return
        try:
            if not have:
                self._path.unlink(missing_ok=True)
                return
            self._part.unlink(missing_ok=True)
            fd = os.open(self._part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(fd, "wb") as out:
                out.write(msgspec.json.encode(have))
            self._part.replace(self._path)
        except OSError as err:
            raise NotKept(f"{self._path.parent} cannot be written, {err.strerror}") from err

    def codes(self, address: str, now: datetime) -> list[str]:
        """The codes by which this address is shown to be the person's, today's first: nobody without this history can foresee them."""
        return [self._code(address, now - timedelta(days=n)) for n in range(DAYS)]

    def _code(self, address: str, day: datetime) -> str:
        number, letters = self._marks.of("code", address, f"{day:%Y-%m-%d}") % 2**64, ""
        for _ in range(8):
            number, low = divmod(number, len(_LETTERS))
            letters += _LETTERS[low]
        return f"exposure-{letters}"

    def _name(self, address: str) -> str:
        return str(self._marks.of("address", address))

    def _all(self) -> dict[str, str]:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=dict[str, str])
        except (OSError, ValueError, msgspec.DecodeError):
            return {}
