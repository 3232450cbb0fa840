"""What a copy for somebody else must not hold: words of an item, names, accounts, links, long numbers.

The copy is made without any of them, sentence by sentence. The sieve is the second pair of eyes: it knows all that the
result holds and says of any text what came through, by kind and never by quoting.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from html.parser import HTMLParser
from typing import Any, NamedTuple

from scanner.tables import table

RUN = 5
"""Words in a row that count as quoting."""


class Came(StrEnum):
    """What came through, as a sentence names it."""

    WORDS_IN_A_ROW = "five words in a row out of one of your items"
    NAME = "a name that is in your report"
    LOOKS_LIKE_NAME = "what looks like a person’s name"
    LINK = "a link"
    CONTACT = "an address or an account name"
    LONG_NUMBER = "a number of more than four digits"


_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Scripts that put no space between words (Thai, Lao, Burmese, Khmer, kana, Han): each letter counts as a word."""

_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+")
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
_LINK = re.compile(r"(?i)[a-z][a-z0-9+.-]*://|\bwww\.|\bmailto:|\b[\w-]{2,}\.(?:com|org|net|edu|gov|info|app|social)\b")
_CONTACT = re.compile(r"[\w.+-]+@[\w-]+\.\w|(?<!\w)@\w{2,}")
_NUMBER = re.compile(r"\d{5}")
_PARTED_NUMBER = re.compile(r"\d[\d ().-]{3,}\d")
_YEARS = re.compile(r"(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d")
_PHONE = 7
"""Digits of the shortest telephone number; dates written with points have as many or more."""

_PERSONAL = frozenset({"name", "relative_name"})
_NAMING = _PERSONAL | {"nickname", "initial", "handle", "contact", "id_number", "employer", "school"}
"""Identifier types that name somebody or something: not even a part of them may show."""

_LONGEST = 8
"""Words of a name that are compared; who calls themselves by more is known by these."""

_SHORT = 3
"""Letters. A shorter part of a name (“de”, “St”) says nothing alone."""


class Written(NamedTuple):
    """A word as it stands in a text, its folded form, and whether a sentence begins with it."""

    word: str
    folded: str
    opens: bool


def words_of(text: str) -> list[str]:
    """Words without case, accents, punctuation and invisible characters: what a reader would take for the same."""
    plain = unicodedata.normalize("NFKD", _INVISIBLE.sub("", text))
    return _WORD.findall("".join(c for c in plain if not unicodedata.combining(c)).casefold())


def runs(words: list[str]) -> Iterator[tuple[str, ...]]:
    """Every sequence of so many words."""
    return (tuple(words[n : n + RUN]) for n in range(len(words) - RUN + 1))


class Sieve:
    """Knows a result's words and names, and finds them in other texts."""

    def __init__(self, result: Mapping[str, Any]) -> None:
        # the numbers of word sequences in place of the words: a result can hold ten thousand long texts
        self._runs = {hash(run) for item in result["items"] for text in _said(item) for run in runs(words_of(text))}
        people, others = ({tuple(words_of(n)[:_LONGEST]) for n in names} - {()} for names in (_people(result), _others(result)))
        self._names = people | others
        self._people = _parts(people)
        self._places = _parts(tuple(words_of(n)[:_LONGEST]) for n in _employers(result))

    def quotes(self, text: str) -> bool:
        """Whether so many words of an item follow each other in the text."""
        return any(hash(run) in self._runs for run in runs(words_of(text)))

    def named(self, text: str) -> Iterator[tuple[str, ...]]:
        """Whole names of the result that occur in the text, as words; not those that are a single ordinary word."""
        words = words_of(text)
        for start in range(len(words)):
            for length in range(1, min(_LONGEST, len(words) - start) + 1):
                name = tuple(words[start : start + length])
                if name in self._names and (length > 1 or not _is_plain(name[0])):
                    yield name

    def telling(self, text: str) -> str:
        """What a text that a person wrote, or that came with the result, gives away; empty where nothing was found."""
        if _LINK.search(text):
            return Came.LINK
        if _CONTACT.search(text):
            return Came.CONTACT
        if long_numbers(text) or any(sum(map(str.isdigit, found)) >= _PHONE for found in _PARTED_NUMBER.findall(_YEARS.sub("", text))):
            return Came.LONG_NUMBER
        if self.quotes(text):
            return Came.WORDS_IN_A_ROW
        if any(self.named(text)) or any(map(self._is_part, _written(text))):
            return Came.NAME
        return Came.LOOKS_LIKE_NAME if any(map(_is_given, _written(text))) else ""

    def _is_part(self, found: Written) -> bool:
        """A word of a name of the result; where it is an ordinary word too, its capital tells."""
        capital = found.word[0].isupper()
        if len(found.word) == 1:
            return capital and found.word not in "AI" and (found.folded,) in self._names
        if found.folded in self._people:
            return not _is_plain(found.folded) or (capital and not found.opens)
        return capital and found.folded in self._places and not _is_plain(found.folded)


def links(text: str) -> bool:
    """Whether there is an address of a page or a mailbox, or an account, in what a page shows."""
    return bool(_LINK.search(text) or _CONTACT.search(text))


def long_numbers(text: str) -> bool:
    """Whether five digits follow each other, in whatever script."""
    return bool(_NUMBER.search(unicodedata.normalize("NFKC", text)))


def visible(page: str) -> list[str]:
    """What a page shows or says aloud, piece by piece: its text and the attributes that hold words."""
    reader = _Visible()
    reader.feed(page)
    reader.close()
    return reader.parts


class _Visible(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent = tag in {"script", "style"}
        self.parts += [value for name, value in attrs if value and name in {"title", "alt", "placeholder", "aria-label", "value", "label"}]

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002  # the parser's signature
        self._silent = False

    def handle_data(self, data: str) -> None:
        if not self._silent and data.strip():
            self.parts.append(" ".join(data.split()))


def _said(item: Mapping[str, Any]) -> Iterator[str]:
    """Whatever somebody wrote in or around an item."""
    yield item["text"] or ""
    for key in ("group", "to", "place", "author_name"):
        yield item.get(key) or ""
    for medium in item.get("media") or ():
        yield medium.get("alt") or ""
    for factor in item["reidentification"]["factors"]:
        yield str(factor["value"])
    for found in item["identifiers"]:
        yield found["text"]


def _people(result: Mapping[str, Any]) -> Iterator[str]:
    """Names of persons, the practitioner's own among them."""
    for connection in result["connections"]:
        yield connection["name"] or ""
    for account in result["accounts"]:
        yield account["name"] or ""
    for item in result["items"]:
        yield from (item.get(key) or "" for key in ("author_name", "to"))
        yield from (found["text"] for found in item["identifiers"] if found["type"] in _PERSONAL)


def _employers(result: Mapping[str, Any]) -> Iterator[str]:
    for account in result["accounts"]:
        yield account["employer"] or ""
    for item in result["items"]:
        yield from (found["text"] for found in item["identifiers"] if found["type"] in {"employer", "school"})


def _others(result: Mapping[str, Any]) -> Iterator[str]:
    """Names of accounts, employers, places, groups and files."""
    yield from _employers(result)
    for connection in result["connections"]:
        yield connection["handle"] or ""
    for account in result["accounts"]:
        yield from (account[key] or "" for key in ("handle", "place"))
    for given in result["inputs"]:
        yield given["name"]
    for item in result["items"]:
        yield from (item.get(key) or "" for key in ("group", "place"))
        yield from (found["text"] for found in item["identifiers"] if found["type"] in _NAMING - _PERSONAL)
        yield from (found["text"] for found in item["identifiers"] if found["type"] == "place" and _is_proper(found["text"]))


def _parts(names: Iterable[tuple[str, ...]]) -> frozenset[str]:
    return frozenset(part for name in names for part in name if len(part) >= _SHORT and not part.isdigit())


def _written(text: str) -> Iterator[Written]:
    opens = True
    for found in re.finditer(r"[^\W\d_]+|[.!?:\n]", _INVISIBLE.sub("", text)):
        folded = words_of(found[0])
        if folded:
            yield Written(found[0], folded[0], opens)
        opens = not folded


@cache
def _listed(kind: str) -> frozenset[str]:
    """A list of data/given_names.toml."""
    return frozenset(table("given_names")[kind]["words"].split())


def _is_plain(word: str) -> bool:
    """An ordinary word, or one that is as often an ordinary word as a name (May, Will, Grace, House)."""
    return len(word) < _SHORT or any(word in _listed(kind) for kind in ("never", "capitalised", "organisation", "opening"))


def _is_proper(text: str) -> bool:
    """Written with a capital that no ordinary word has: “Tannery St”, and not “the hospital”."""
    return any(found.word[0].isupper() and not _is_plain(found.folded) for found in _written(text))


def _is_given(found: Written) -> bool:
    """A listed given name, written as one; months and words that open a sentence are left alone where they can be both."""
    if not found.word[0].isupper() or len(found.word) < _SHORT:
        return False
    if found.folded in _listed("capitalised") or found.folded in _listed("opening"):
        return not found.opens and found.folded not in _MONTHS
    return found.folded in _listed("given")


_MONTHS = frozenset({"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"})
