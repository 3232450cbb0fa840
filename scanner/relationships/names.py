"""What people call themselves: the words of a name and a handle, and short forms of given names."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import NamedTuple

from scanner.tables import table
from scanner.text import unaccented

# letters, with the vowel signs of Indic scripts, Thai and Burmese, which are no letters to `re`
_RUN = re.compile(r"(?:[^\W\d_]|[\u0900-\u0dff\u0e30-\u0e4f\u1000-\u109f])+")
_WORD = re.compile(rf"{_RUN.pattern}(?:['’.&-]{_RUN.pattern})*\.?")
_ASIDE = re.compile(r"[(\[|/•·:].*")  # "(mando)", "| film photos"
_USER = re.compile(r"^(?:u/|@)")
_SERVER = re.compile(r"@.*|\.bsky\.social$")
_VOWELS = frozenset("aeiouy")
# What is put behind the beginning of a given name to call somebody: Desi, Brodz, Jaydz, Shazza.
_ENDINGS = ("ster", "zza", "zzy", "sie", "ie", "ey", "ers", "er", "za", "zy", "o", "y", "i", "z", "s", "a")


@cache
def words(section: str, name: str) -> frozenset[str]:
    """A list of data/nicknames.toml."""
    return frozenset(table("nicknames")[section][name].split())


@cache
def common_given() -> frozenset[str]:
    """Given names, and short forms of them, that many people have."""
    given = table("given_names")
    english = table("nicknames")["short"]["english"].replace(":", " ")
    return frozenset(f"{given['given']['words']} {given['capitalised']['words']} {english}".split())


@cache
def common_family() -> frozenset[str]:
    """Surnames that many people have."""
    return words("surnames", "common") | words("surnames", "first")


@cache
def _lines() -> tuple[tuple[str, ...], ...]:
    every = "\n".join(table("nicknames")["short"].values()).replace(":", " ")
    return tuple(tuple(line.split()) for line in every.split("\n") if line.strip())


@cache
def _names_of_form() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for line in _lines():
        for form in line:
            found[form][line[0]] = None
    return {form: tuple(names) for form, names in found.items()}


@cache
def _forms_of_name() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in _lines():
        found[line[0]].update(line)
    return {name: frozenset(forms) for name, forms in found.items()}


def stands_for(word: str) -> tuple[str, ...]:
    """Given names of which the word is a form: `shawna` for `shay`."""
    return _names_of_form().get(word, ())


def forms_of(word: str) -> frozenset[str]:
    """Other words for somebody who is called so: `shawna` for `shay`, `shay` for `shawna`."""
    return frozenset(f for name in stands_for(word) for f in _forms_of_name()[name]) - {word}


def stems(word: str) -> list[str]:
    """What a given name may begin with for this to be a pet form of it; the longest first."""
    found = [word[: -len(e)] for e in _ENDINGS if word.endswith(e) and len(word) - len(e) >= 3]
    found += [s[:-1] for s in found if len(s) > 3 and s[-1] == s[-2]]  # "bobby"
    return sorted(dict.fromkeys(found), key=len, reverse=True)


def is_bare(word: str) -> bool:
    """Written without vowels: `grg` for Gurung."""
    return len(word) > 2 and _VOWELS.isdisjoint(word)


def is_skeleton(bare: str, name: str) -> bool:
    """The word is the name without its vowels, or begins so."""
    rest = iter(name)
    return bare[0] == name[:1] and len(name) <= 2 * len(bare) + 2 and all(letter in rest for letter in bare)


def plain(text: str) -> str:
    """Letters alone, folded and run together, without the mark of a user name."""
    return "".join(_RUN.findall(_USER.sub("", unaccented(text).casefold())))


def parts(word: str) -> tuple[str, ...]:
    """A word of a name and its hyphened parts: `ka-wai` is `kawai`, `ka` and `wai`."""
    split = _RUN.findall(word)
    return ("".join(split), *(split if len(split) > 1 else ()))


class Name(NamedTuple):
    """How somebody calls themself: folded words in order, letters that stand for words, the parts of the handle.

    `before` and `after` are initials in front of the first whole word and behind it, `aside` the words in brackets or
    behind a bar, `marks` the titles, kin words and credentials that were taken out, `joined` the handle's letters.
    """

    words: tuple[str, ...]
    before: str
    after: str
    aside: tuple[str, ...]
    marks: frozenset[str]
    pieces: tuple[str, ...]
    joined: str

    @property
    def everything(self) -> tuple[str, ...]:
        """Every word, once."""
        return tuple(dict.fromkeys((*self.words, *self.aside, *self.pieces)))

    @property
    def given(self) -> str:
        """What is most likely the given name."""
        return self.words[0] if self.words else self.pieces[0] if self.pieces else ""


def name_of(name: str | None, handle: str | None) -> Name:
    """Read a name and a handle."""
    shown = _USER.sub("", unaccented(name or ""))
    aside = _ASIDE.search(shown, 1)
    main = shown[: aside.start()] if aside else shown
    tokens = [t for m in _WORD.finditer(main) for t in _undotted(m.group())]
    found: list[str] = []
    marks: set[str] = set()
    before = after = ""
    for position, token in enumerate(tokens):
        letters = [x.casefold() for x in _RUN.findall(token)]
        word = "".join(letters)
        if token.casefold().rstrip(".").endswith(("'s", "’s")):
            word = word[:-1]
        if word in words("beside", "titles") and len(tokens) > 1:
            marks.add(word)
        elif word in words("beside", "professional") and position:
            marks.add(word)
            after += word if token.isupper() and len(word) < 3 and len(found) == 1 else ""  # "Des OT" may be either
        elif _is_initials(token, letters, first=not position, alone=main == main.upper() and len(tokens) > 1):
            before, after = (before, after + word) if found else (before + word, after)
        elif word in words("beside", "particles") and position < len(tokens) - 1:
            continue
        else:
            if "-" in token:  # "M-Poutu"
                after += "".join(x for x in letters if len(x) == 1)
                word = "-".join(x for x in letters if len(x) > 1) or word
            found.append(word)
    beside = [w.casefold() for w in _RUN.findall(shown[aside.start() :])] if aside else []
    pieces = _RUN.findall(_SERVER.sub("", _USER.sub("", unaccented(handle or "").casefold())))
    return Name(
        tuple(found), before, after, tuple(w for w in beside if len(w) > 1), frozenset(marks),
        tuple(p for p in pieces if len(p) > 1), "".join(pieces),
    )  # fmt: skip


def _undotted(token: str) -> list[str]:
    """`tash.pom` is two words; `O.B.` and `St.` are one."""
    split = token.strip(".").split(".")
    return split if len(split) > 1 and max(map(len, split)) > 1 else [token]


def _is_initials(token: str, letters: list[str], *, first: bool, alone: bool) -> bool:
    """Letters for words: "B.", "T-B", "O.B."; capitals among words that have small letters, "Des OT"; two letters behind a name, "elin sb"."""
    word = "".join(letters)
    if not word.isascii():
        return False
    if all(len(x) == 1 for x in letters) or (len(word) <= 3 and token.isupper() and not alone):
        return True
    return len(word) == 2 and not first and word not in common_family() and word not in words("beside", "particles")
