"""Words cut into the pieces that the encoder knows: WordPiece over lower-case words without accents, as BERT does it.

Source of the method: Wu et al. 2016 (arXiv 1609.08144), section 4.1; of the vocabulary: all-MiniLM-L6-v2, Apache-2.0.
Our own, since the library for it brings a client for the network along.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

UNKNOWN = "[UNK]"
LONGEST = 100  # letters; a longer word is unknown
Span = tuple[int, int]
# characters that are words of one letter
_CJK = re.compile("[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\U00020000-\U0002fa1f]")


@cache
def vocabulary() -> dict[str, int]:
    """Piece to id; pieces inside a word begin with ##."""
    text = files("scanner").joinpath("data", "encoder", "vocabulary.txt").read_text("utf-8")
    return {piece: n for n, piece in enumerate(text.split("\n")) if piece}


def _breaks(char: str) -> bool:
    """Punctuation, which stands by itself: every ASCII sign, and what Unicode calls so."""
    return (char.isascii() and not char.isalnum() and char.isprintable()) or unicodedata.category(char)[0] == "P"


@lru_cache(maxsize=50_000)
def _cut(word: str) -> tuple[tuple[int, int, int], ...]:
    """(id, first letter, letter after the last) of the longest pieces from the left; one unknown where they do not fit."""
    known, found, start = vocabulary(), [], 0
    whole = ((known[UNKNOWN], 0, len(word)),)
    if len(word) > LONGEST:
        return whole
    while start < len(word):
        for end in range(len(word), start, -1):
            piece = word[start:end] if start == 0 else "##" + word[start:end]
            if piece in known:
                found.append((known[piece], start, end))
                start = end
                break
        else:
            return whole
    return tuple(found)


def pieces(text: str) -> tuple[list[int], list[Span]]:
    """Ids of the pieces of a text and the stretch of it, in code points, that each stands for."""
    ids: list[int] = []
    spans: list[Span] = []
    word: list[str] = []
    places: list[int] = []

    def close() -> None:
        for number, start, end in _cut("".join(word)):
            ids.append(number)
            spans.append((places[start], places[end - 1] + 1))
        word.clear()
        places.clear()

    for at, char in enumerate(text):
        if char.isspace() or unicodedata.category(char) in ("Zs", "Cc", "Cf", "Co", "Cs") or char == "\ufffd":
            # invisible signs vanish without parting a word
            if word and (char.isspace() or unicodedata.category(char) == "Zs"):
                close()
            continue
        alone = _breaks(char) or _CJK.match(char) is not None
        if alone and word:
            close()
        for letter in unicodedata.normalize("NFD", char.lower()):
            if unicodedata.category(letter) != "Mn":
                word.append(letter)
                places.append(at)
        if alone and word:
            close()
    if word:
        close()
    return ids, spans
