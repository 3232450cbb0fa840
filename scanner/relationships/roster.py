"""The practitioner's private list of client names: held in memory only, matched against texts and people.

A roster is a text file with a name a line, or CSV with a header `name,aliases,handles,note`. It adds no name to any
output: a match changes how likely an item or a connection is to concern a client, and nothing else.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from scanner.archive import decode
from scanner.errors import NotFound, UsageError
from scanner.tables import limits, table
from scanner.text import fold, unaccented

Strength = Literal["", "first", "full"]
# letters, with the vowel signs of Indic scripts, Thai and Burmese, which are no letters to `re`
_LETTER = r"(?:[^\W\d_]|[\u0900-\u0dff\u0e30-\u0e4f\u1000-\u109f])"
_WORD = re.compile(rf"{_LETTER}+(?:['’-]{_LETTER}+)*")
_HANDLE = re.compile(r"@?\w[\w.]*")
_TOKEN = re.compile(r"[\w.@-]+")
_SEAM = re.compile(r"([._@-]+)")
_SPACELESS = re.compile("[\u0e00-\u0e7f\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")  # scripts that put no space between names
_SENTENCE = re.compile(r"[.!?:\n\"“”(]")
_BESIDE = re.compile(r"[\s,_#-]*")  # what may stand between the parts of a name
_INSIDE = re.compile("['’-]")
_PIECE = re.compile(r"[^\W_]+")  # quick and rough: a text without any piece of a name needs no closer look
_ALSO = re.compile(r"([^\d(:#]+)\(([A-Z][a-z]{2,})\)\s*")
_NO_ALSO = frozenset("mon tue tues wed thu thur thurs fri sat sun mother father closed discharged deceased new old".split())
_TITLES = frozenset("mr mrs ms miss mx dr prof".split())
_NO_LIST = re.compile(r"\s*(?:<|%PDF|\{\\rtf|PK\x03\x04)|[^\x00-\x08\x0e-\x1f]*[\x00-\x08\x0e-\x1f]")


@cache
def _also_words() -> frozenset[str]:
    """Names that are words with which sentences begin: `Will`, `Grace`, `May`."""
    return frozenset(table("given_names")["opening"]["words"].split())


def _words(name: str) -> list[str]:
    """Folded words, a possessive `'s` taken off."""
    return [w.casefold().removesuffix("'s") for w in _WORD.findall(unaccented(name))]


class _Token(NamedTuple):
    """A folded word of a text; `joined`: nothing but space or comma since the word before; `opens` a sentence."""

    word: str
    capital: bool
    joined: bool
    opens: bool


def _tokens(plain: str) -> list[_Token]:
    found: list[_Token] = []
    end = 0
    for match in _WORD.finditer(plain):
        gap, end = plain[end : match.start()], match.end()
        word = match.group()
        opens = not found or _SENTENCE.search(gap) is not None
        found.append(_Token(word.casefold().removesuffix("'s"), not word[0].islower(), _BESIDE.fullmatch(gap) is not None, opens))
    return found


class Roster:
    """Names of clients, each as folded words; `surnames` are known with a title only. `repr` never shows them.

    `also` are names beside those: likely enough to know a person by, not to look for in every text.
    """

    def __init__(
        self, names: Iterable[Sequence[str]] = (), handles: Iterable[str] = (), surnames: Iterable[str] = (),
        also: Iterable[Sequence[str]] = (),
    ) -> None:  # fmt: skip
        listed, others, titled = [tuple(n) for n in names], [tuple(n) for n in also], tuple(dict.fromkeys(surnames))
        people = set(listed)
        self.people, self.surnames = tuple(dict.fromkeys((*listed, *others))), titled
        self._whole = {n for n in people if len(n) > 1}
        self._pairs = {(n[0], n[-1]) for n in self._whole}
        self._firsts = {n[0] for n in people if len(n[0]) > 2}
        self._lasts = {last for _, last in self._pairs}.union(titled)
        self._initials = {(first[0], last) for first, last in self._pairs}
        self._joined = {a + b for pair in self._pairs for a, b in (pair, pair[::-1])} | {"".join(n) for n in self._whole}
        self._runs = {n[0] for n in people if len(n) == 1 and _SPACELESS.match(n[0])}
        self._lengths = sorted({len(r) for r in self._runs})
        self._handles = frozenset(handles)
        self._longest = max((len(_SEAM.split(h)) for h in self._handles), default=1)
        known = (*self._firsts, *self._lasts, *self._handles)
        self._pieces = frozenset(piece for word in known for piece in _PIECE.findall(word))
        # for hiding: every part of every name
        self._parts = {p for n in (*self.people, titled) for word in n for p in (word, *_INSIDE.split(word)) if len(p) > 2}

    def __repr__(self) -> str:
        return f"Roster({len(self._whole)} names)"

    def __bool__(self) -> bool:
        return bool(self._lasts or self._firsts or self._handles or self._runs)

    def in_text(self, text: str) -> Strength:
        """`full` where a whole name, a surname with a title or initial, or a handle occurs; `first` for a first name.

        Names need their capitals, but whole ones in a text that has none at all.
        """
        if not self:
            return ""
        plain = unaccented(text)
        runs = self._runs_in(plain) if self._runs and _SPACELESS.search(plain) else set()
        if not runs and self._pieces.isdisjoint(_PIECE.findall(plain.casefold())):
            return ""
        tokens, bare = _tokens(plain), plain == plain.lower()
        if any(t.word in self._lasts and (t.capital or bare) and self._ends_name(tokens, at) for at, t in enumerate(tokens)):
            return "full"
        if self._handles and any(self._is_handle(m.group()) for m in _HANDLE.finditer(plain)):
            return "full"
        if any(len(r) > 2 for r in runs):
            return "full"
        firsts = (t for t in tokens if t.capital and t.word in self._firsts)
        return "first" if runs or any(not t.opens or t.word not in _also_words() for t in firsts) else ""

    def entry_in(self, text: str) -> str:
        """A key for the one entry of the list that a text names, "" where it names none or several. For comparison only."""
        if not self.in_text(text):
            return ""
        tokens = _tokens(unaccented(text))
        near = {(a.word, b.word) for n, b in enumerate(tokens) for a in tokens[max(0, n - 3) : n]} & self._pairs
        firsts = {t.word for t in tokens if t.capital and not (t.opens and t.word in _also_words())}
        found = near or {pair for pair in self._pairs if pair[0] in firsts}
        return " ".join(found.pop()) if len(found) == 1 else ""

    def _ends_name(self, tokens: list[_Token], at: int) -> bool:
        """The surname at `at` stands beside the first name, or behind the initial or title, of somebody on the list."""
        last, joined = tokens[at].word, tokens[at].joined
        if at + 1 < len(tokens) and tokens[at + 1].joined and (tokens[at + 1].word, last) in self._pairs:
            return True  # "Whitfield, Dana"
        for before in range(at - 1, max(at - 4, -1), -1):
            token = tokens[before]
            title = token.word in _TITLES
            if not joined and not title and len(token.word) > 1:  # a point may stand in "D. Whitfield"
                return False
            if (token.word, last) in self._pairs or tuple(t.word for t in tokens[before : at + 1]) in self._whole:
                return True
            if before == at - 1 and ((title and len(last) > 2) or (token.word, last) in self._initials):
                return True
            if not token.capital and before < at - 1:
                return False  # middle names have capitals
            joined = token.joined
        return False

    def _runs_in(self, plain: str) -> set[str]:
        return {plain[i : i + n] for n in self._lengths for i in range(len(plain) - n + 1)} & self._runs

    def _is_handle(self, token: str) -> bool:
        name = token.casefold().strip("@.")
        return name in self._handles and (token.startswith("@") or re.search(r"[\d._]", name) is not None)

    def is_person(self, name: str | None, handle: str | None = None) -> Strength:
        """Whether a person's name or handle is on the list: `full` for first and last name or handle."""
        address = fold(handle or "").strip("@. ")
        if address and (address in self._handles or re.sub(r"[\W\d_]", "", address) in self._joined):
            return "full"
        words = [w for w in _words(name or "") if w not in _TITLES]
        if not words:
            return ""
        if (words[0], words[-1]) in self._pairs or (words[-1], words[0]) in self._pairs or "".join(words) in self._runs:
            return "full"
        return "first" if words[0] in self._firsts or (len(words[-1]) > 2 and words[-1] in self._lasts) else ""

    def hidden(self, text: str) -> str:
        """A file name or the like with every part of a listed name replaced: what is told on a terminal holds none."""
        if not self:
            return text
        for run in self._runs if _SPACELESS.search(text) else ():
            text = text.replace(run, "…")
        text = _TOKEN.sub(lambda m: self._without_handles(m.group()), unicodedata.normalize("NFC", text))
        return _WORD.sub(lambda m: "…" if self._is_part(m.group()) else m.group(), text)

    def _without_handles(self, token: str) -> str:
        """In the name of a file a handle may stand beside anything: `inbox_dana_w_123.zip`."""
        parts = _SEAM.split(token)
        for start in range(0, len(parts), 2):
            for end in range(start + self._longest, start, -2):
                if fold("".join(parts[start:end])) in self._handles:
                    parts[start:end] = ["…", *[""] * (len(parts[start:end]) - 1)]
                    break
        return "".join(parts)

    def _is_part(self, token: str) -> bool:
        word = fold(token)
        return any(part in self._parts or part in self._joined for part in (word, *_INSIDE.split(word)))


EMPTY = Roster()


def load(path: Path) -> Roster:
    """Read a roster file. Raises NotFound, UsageError; messages never quote it."""
    try:
        data = path.read_bytes()
    except OSError as err:
        raise NotFound("The roster file cannot be opened.", hint="Check the name after --roster.") from err
    return parsed(data)


def parsed(data: bytes) -> Roster:
    """A roster out of the bytes of its file. Raises UsageError, which never quotes them."""
    text = "".join(decode([data])).lstrip("\ufeff")
    if len(data) > limits()["roster_bytes"] or _NO_LIST.match(text[:4096]):
        raise UsageError(
            "The roster file is no list of names.",
            hint="Save it as plain text with one name a line, or as CSV with the columns name,aliases,handles,note.",
        )
    names: list[list[str]] = []
    handles: set[str] = set()
    surnames: set[str] = set()
    for name, more in _entries(text):
        words = _words(name)
        person = [w for w in words if w not in _TITLES][:4]
        if len(person) == 1 and len(words) > 1:
            surnames.update(person)  # "Ms Whitfield"
        elif person:
            names.append(person)
        handles |= {h for word in more.split() if len(h := fold(word).strip("@.")) > 2}
    return Roster(names, handles, surnames, _also_called(text))


def _also_called(text: str) -> Iterator[list[str]]:
    """What stands alone in brackets at the end may be a second given name: "Leung Sze-nga (Vivian)"."""
    for line in text.splitlines():
        if found := _ALSO.fullmatch(line):
            name = _words(found[1])
            if name and fold(found[2]) not in _NO_ALSO:
                # the surname stands in front or at the end
                yield from ([fold(found[2]), surname] for surname in dict.fromkeys((name[0], name[-1])))


_COLUMNS = {
    "name": {"name", "names", "full name", "client", "client name"},
    "first": {"first name", "firstname", "first", "forename", "given name"},
    "last": {"last name", "lastname", "last", "surname", "family name"},
    "aliases": {"aliases", "alias", "nickname", "nicknames"},
    "handles": {"handles", "handle", "username", "usernames"},
}


def _entries(text: str) -> Iterator[tuple[str, str]]:
    """(name, handles) of every entry, from a table with a header or from lines."""
    csv.field_size_limit(limits()["roster_bytes"])
    for separator in ",;\t":
        rows = (r for r in csv.reader(io.StringIO(text, newline=None), delimiter=separator) if any(map(str.strip, r)))
        header = [c.strip().casefold() for c in next(rows, ())]
        columns = {name: header.index(c) for name, known in _COLUMNS.items() for c in header if c in known}
        if "name" in columns or {"first", "last"} <= columns.keys():
            for row in rows:
                cells = {name: row[n] for name, n in columns.items() if n < len(row)}
                yield _in_order(cells.get("name") or f"{cells.get('first', '')} {cells.get('last', '')}"), re.sub("[;|,]", " ", cells.get("handles", ""))
                yield from ((alias, "") for alias in re.split("[;|,]", cells.get("aliases", "")))
            return
    for line in text.splitlines():
        if not line.lstrip().startswith("#"):
            yield _name_in(line), " ".join(re.findall(r"@[\w.]+", line))


def _name_in(line: str) -> str:
    """The name at the beginning of a line, without a number before it and remarks behind it."""
    cells = re.split(r"[;\t]", re.sub(r'^[\s\d.)*•-]+|"', "", line))
    name = " ".join(cells[:2]) if [len(_words(c)) for c in cells[:2]] == [1, 1] else cells[0]
    return _in_order(re.split(r"[(\[–—:|@\d]|\s-\s", name)[0])


def _in_order(name: str) -> str:
    """`Whitfield, Dana` to `Dana Whitfield`; behind a whole name a comma begins something else."""
    before, _, after = name.partition(",")
    return f"{after} {before}" if len(_words(before)) == 1 and 1 <= len(_words(after)) <= 2 else before
