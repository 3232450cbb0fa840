"""Fingerprints that mean nothing without the key, and a seal for the few facts that have to be read again.

A fingerprint is eight bytes of keyed BLAKE2b: whoever has the database without the key can neither read a text nor try
out whether a text is in it. The seal is the same hash as a stream; its nonce is made from what is sealed, so equal facts
give equal bytes and damage is noticed.
"""

from __future__ import annotations

from hashlib import blake2b

from scanner.text import normalise


class Marks:
    """Fingerprints and seals under one key. 64-bit marks are signed, as SQLite keeps them."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._mark = blake2b(key=key, digest_size=8, person=b"mark")

    def of(self, *parts: str) -> int:
        """The mark of some words."""
        return self._of("\0".join(parts).encode("utf-8", "surrogatepass"))

    def text(self, text: str) -> int:
        """The mark of a text; 0 for one without words.

        Spaces, line ends, quotes and dashes count alike: layouts of one export differ in them and nobody edits a post for
        their sake.
        """
        words = " ".join(normalise(text).text.split())
        return (self._of(b"text\0" + words.encode("utf-8", "surrogatepass")) or 1) if words else 0

    def twin(self, kind: str, minute: int | None, text: int) -> int:
        """The mark of kind, minute (since 1970) and text: what makes two items one where there is no native id."""
        return self._of(b"twin\0%b\0%b\0%d" % (kind.encode(), b"" if minute is None else b"%d" % minute, text))

    def _of(self, words: bytes) -> int:
        state = self._mark.copy()
        state.update(words)
        return int.from_bytes(state.digest(), "little", signed=True)

    def seal(self, facts: bytes) -> bytes:
        """The facts as bytes that only the key opens."""
        nonce = blake2b(facts, key=self._key, digest_size=12, person=b"nonce").digest()
        return nonce + self._turned(facts, nonce)

    def opened(self, sealed: bytes) -> bytes | None:
        """What was sealed; None where it was damaged or sealed under another key."""
        nonce, facts = sealed[:12], self._turned(sealed[12:], sealed[:12])
        return facts if blake2b(facts, key=self._key, digest_size=12, person=b"nonce").digest() == nonce else None

    def check(self) -> bytes:
        """Shows later whether the key is still the one that the database was made with."""
        return blake2b(key=self._key, digest_size=16, person=b"check").digest()

    def _turned(self, data: bytes, nonce: bytes) -> bytes:
        size = len(data)
        stream = b"".join(
            blake2b(nonce + at.to_bytes(4, "little"), key=self._key, person=b"seal").digest() for at in range(-(-size // 64))
        )  # fmt: skip
        return (int.from_bytes(data, "little") ^ int.from_bytes(stream[:size], "little")).to_bytes(size, "little")
