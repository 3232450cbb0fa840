"""What people call themselves: the words of a name and a handle, short forms of given names, clipped surnames."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from scanner.tables import table
from scanner.text import unaccented

# letters, with the vowel signs of Indic scripts, Thai and Burmese, which are no letters to `re`
_RUN = re.compile(r"(?:[^\W\d_]|[\u0900-\u0dff\u0e30-\u0e4f\u1000-\u109f])+")
_WORD = re.compile(rf"{_RUN.pattern}(?:['’.&-]{_RUN.pattern})*\.?")
_ASIDE = re.compile(r"[(\[|/•·:].*")
_VOWELS = frozenset("aeiouy")
# What is put behind the beginning of a given name to call somebody: Desi, Brodz, Jaydz, Shazza.
_ENDINGS = ("ster", "zza", "zzy", "sie", "ie", "ey", "ers", "er", "za", "zy", "o", "y", "i", "z", "s", "a")


@cache
def words(section: str, name: str) -> frozenset[str]:
    """A list of data/nicknames.toml."""
    return frozenset(table("nicknames")[section][name].split())


@cache
def common_given() -> frozenset[str]:
    """Given names that many people have."""
    given = table("given_names")
    return frozenset(given["given"]["words"].split()) | frozenset(given["capitalised"]["words"].split())


@cache
def _groups() -> dict[str, tuple[str, ...]]:
    """Word to the given names that it can stand for, itself among them."""
    found: dict[str, dict[str, None]] = {}
    for lines in table("nicknames")["short"].values():
        for line in lines.split("\n"):
            head, _, forms = line.partition(":")
            for form in (head, *forms.split()):
                if head:
                    found.setdefault(form, {})[head] = None
    return {form: tuple(heads) for form, heads in found.items()}


def stands_for(word: str) -> tuple[str, ...]:
    """Given names of which the word is a form: `shay` for `shawna`."""
    return _groups().get(word, ())


@cache
def _forms() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for form, heads in _groups().items():
        for head in heads:
            found.setdefault(head, {head}).add(form)
    return {head: frozenset(forms) for head, forms in found.items()}


def forms_of(word: str) -> frozenset[str]:
    """Other words for somebody of this given name: `shawna` for `shay`, `shay` for `shawna`."""
    return frozenset(f for head in stands_for(word) for f in _forms()[head]) - {word}


def stems(word: str) -> list[str]:
    """What a given name may begin with for this to be a pet form of it; the longest first."""
    found = [word[: -len(e)] for e in _ENDINGS if word.endswith(e) and len(word) - len(e) >= 3]
    found += [s[:-1] for s in found if len(s) > 3 and s[-1] == s[-2]]  # "bobby"
    return sorted(dict.fromkeys(found), key=len, reverse=True)


def is_skeleton(word: str, name: str) -> bool:
    """The name with its vowels left out: `qzda` of `quezada`."""
    if len(word) < 3 or word[0] != name[:1] or not _VOWELS.isdisjoint(word) or len(name) > 2 * len(word) + 2:
        return False
    rest = iter(name)
    return all(letter in rest for letter in word)


def plain(text: str) -> str:
    """Letters alone, folded and run together."""
    return "".join(_RUN.findall(unaccented(text).casefold()))


class Name(NamedTuple):
    """How somebody calls themself: folded words in order, letters that stand for words, and the parts of the handle.

    `before` and `after` are initials in front of the first whole word and behind it. `aside` are words in brackets or
    behind a bar. `marks` are titles and credentials, taken out.
    """

    words: tuple[str, ...]
    before: str
    after: str
    aside: tuple[str, ...]
    marks: tuple[str, ...]
    pieces: tuple[str, ...]
    joined: str

    def everything(self) -> tuple[str, ...]:
        """Every word, once."""
        return tuple(dict.fromkeys((*self.words, *self.aside, *self.pieces)))


def parts(word: str) -> tuple[str, ...]:
    """A word of a name and its hyphened parts: `ka-wai` is `kawai`, `ka` and `wai`."""
    split = _RUN.findall(word)
    return ("".join(split), *(split if len(split) > 1 else ()))


def name_of(name: str | None, handle: str | None) -> Name:
    """Read a name and a handle."""
    text = unaccented(name or "")
    shown = re.sub(r"^u/", "", text)
    aside = _ASIDE.search(shown, 1) if shown else None
    main = shown[: aside.start()] if aside else shown
    found: list[str] = []
    marks: list[str] = []
    before = after = ""
    whole = [m.group() for m in _WORD.finditer(main)]
    shouted = main == main.upper()
    for position, token in enumerate(whole):
        letters = _RUN.findall(token)
        folded = "".join(letters).casefold().removesuffix("'s")
        bare = folded.removesuffix("s") if token.casefold().removesuffix(".").endswith(("'s", "’s")) else folded
        # initials: "B.", "T-B", and all capitals among words that have small letters: "Des OT", "Marlon TT"
        lone = all(len(x) == 1 for x in letters) or (
            len(folded) <= 3 and token.isupper() and (not shouted or len(whole) == 1) and folded not in words("beside", "professional")
        )
        if bare in words("beside", "titles") and (len(whole) > 1):
            marks.append(bare)
        elif bare in words("beside", "professional") and position:
            marks.append(bare)
        elif lone and folded.isascii():
            if found:
                after += folded
            else:
                before += folded
        elif bare in words("beside", "particles"):
            continue
        else:
            pieces = [x.casefold() for x in letters if len(x) > 1] if "-" in token else [bare]
            after += "".join(x.casefold() for x in letters if len(x) == 1) if "-" in token else ""
            found.append("-".join(pieces) if pieces else bare)
    beside = [w.casefold() for w in _RUN.findall(shown[aside.start() :])] if aside else []
    address = re.sub(r"^u/", "", unaccented(handle or "").casefold()).lstrip("@").split("@")[0].removesuffix(".bsky.social")
    split = [p for p in _RUN.findall(address) if len(p) > 1]
    return Name(tuple(found), before, after, tuple(w for w in beside if len(w) > 1), tuple(marks), tuple(split), "".join(_RUN.findall(address)))
