"""Whose words anything is, settled for all saved pages of a run together.

First what the person says of themselves (`names` of --me: names, handles, addresses); else who was logged in when a page was saved; else
whose page it is. Nobody becomes the person by a name that was merely typed, and where two accounts carry the same name neither does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from urllib.parse import unquote

from scanner.readers.saved._page import NOBODY, Person, Told, host_of, path_of
from scanner.tables import table
from scanner.text import fold

HOW = "put your name or handle, as it stands there, under `names = [...]` in a file and give it with --me"
UNKNOWN = f"the page does not show whose it is, so nothing in it is counted as yours; {HOW}"
NOT_THERE = f"nobody on the page is called what the file given with --me says, so nothing in it is counted as yours; {HOW}"
TWO = f"two accounts there carry your name, so nothing is counted as yours; {HOW.replace('name or handle', 'handle')}"
OTHERS = f"the page belongs to somebody else than the account that it was saved with; the words of whoever saved it are counted as yours. If the page is yours, {HOW}"


@cache
def _titles() -> frozenset[str]:
    return frozenset(table("practice")["titles"]["words"])


def name_words(name: str) -> frozenset[str]:
    """What is left of a name without titles, marks and pictures."""
    return frozenset(w for w in re.findall(r"[^\W\d_]+", fold(name)) if w not in _titles())


def same(one: Person, other: Person) -> bool:
    """Two namings of one account. Keys decide where both have one of a sort; a name decides elsewhere, a typed one never."""
    if one.signed or other.signed:
        return False
    if one.key and other.key and (one.key == other.key or one.key.startswith("id:") == other.key.startswith("id:")):
        return one.key == other.key
    return bool(one.name) and fold(one.name).split() == fold(other.name).split()


@dataclass(slots=True)
class Self:
    """The person on one platform: all namings of their account."""

    known: list[Person] = field(default_factory=list)
    problem: str = ""
    note: str = ""
    names: Names | None = None

    def has(self, person: Person) -> bool:
        keys = {k.key for k in self.known if k.key and _sort(k) == _sort(person)} if person.key else set[str]()
        if keys:  # what tells people apart goes before what they are called
            return not person.signed and person.key in keys
        return bool(person) and any(same(person, k) for k in self.known)

    def signs(self, person: Person) -> bool:
        """A name that was typed and is the person's own: perhaps theirs."""
        return person.signed and self.names is not None and self.names.weak(person)

    @property
    def account(self) -> Person:
        """The naming that says most."""
        return max(self.known, key=lambda p: (bool(p.name), bool(p.key) and not p.key.startswith("id:"), bool(p.key)), default=NOBODY)


class Names:
    """What the person says that they are called."""

    def __init__(self, entries: Iterable[str]) -> None:
        self.handles: set[str] = set()
        self.names: list[frozenset[str]] = []
        for entry in (e.strip() for e in entries):
            if re.match(r"https?://", entry):
                last = unquote(path_of(entry).rstrip("/").rpartition("/")[2])
                self.handles |= {h.casefold() for h in (last.lstrip("@"), host_of(entry) if not last else "") if h}
                continue
            if entry and not re.search(r"\s", entry):
                self.handles.add(entry.lstrip("@").casefold())
            if not entry.startswith("@") and (words := name_words(entry)):
                self.names.append(words)

    def __bool__(self) -> bool:
        return bool(self.handles or self.names)

    def strong(self, person: Person) -> bool:
        """By what the site tells people apart by."""
        key = person.key.removeprefix("id:")
        return not person.signed and bool(key) and (key in self.handles or key.split(" ")[0] in self.handles)

    def weak(self, person: Person) -> bool:
        """By name: the same words, or at least two of them and nothing that differs."""
        words = name_words(person.name)
        return any(w == words or (min(len(w), len(words)) > 1 and (w <= words or words <= w)) for w in self.names) if words else False


def _sort(person: Person) -> bool:
    """Is its key a number, rather than a name in an address?"""
    return person.key.startswith("id:")


def _namesakes(account: list[Person], people: Iterable[Person], claims: list[Person]) -> list[Person] | None:
    """All namings of an account, where a page names it once by number and once by address; None where two people could be meant."""
    found = list(account)
    for sort in (True, False):
        near = [p for p in people if p.key and _sort(p) is sort and any(same(p, a) for a in account)]
        keys = {p.key for p in near}
        if len(keys) > 1:
            keys &= {c.key for c in claims}
        if len(keys) > 1 or (near and not keys):
            return None
        found += [p for p in near if p.key in keys and p not in found]
    keyed = {p.key for p in found if p.key}
    return [p for p in found if not p.key or p.key in keyed]


def settle(told: Iterable[Told], names: Names) -> Self:
    """Who the person is on the pages of one platform."""
    pages = list(told)
    claims = [p for t in pages for p in (t.viewer, t.owner) if p]
    if names:
        return _named(pages, claims, names)
    viewers = list(dict.fromkeys(t.viewer for t in pages if t.viewer))
    found = Self(viewers or list(dict.fromkeys(t.owner for t in pages if t.owner)))
    if len(viewers) == 1:
        whole = _namesakes(viewers, _people(pages, claims), [t.owner for t in pages])
        if whole is None:
            return Self(problem=TWO)
        found.known = whole
    if viewers and any(t.owner and not found.has(t.owner) for t in pages):
        found.note = OTHERS
    if not found.known:
        found.problem = UNKNOWN
    return found


def _people(pages: list[Told], claims: list[Person]) -> list[Person]:
    """Everybody whom the pages name."""
    return list(dict.fromkeys([*claims, *(p for t in pages for d in t.drafts for p in (d.author, d.passed_on_by, d.to) if p)]))


def _named(pages: list[Told], claims: list[Person], names: Names) -> Self:
    people = _people(pages, claims)
    strong = [p for p in people if names.strong(p)]
    if strong:
        return Self([*strong, *(p for p in people if any(same(p, s) for s in strong))], names=names)
    groups: list[list[Person]] = []
    for person in (p for p in people if not p.signed and names.weak(p)):
        near = [g for g in groups if any(same(person, other) for other in g)]
        groups = [g for g in groups if g not in near] + [[person, *(p for g in near for p in g)]]
    if len(groups) > 1:
        claimed = [g for g in groups if any(p in claims for p in g)]
        groups = claimed if len(claimed) == 1 else groups
    whole = _namesakes(groups[0][:1], groups[0], claims) if len(groups) == 1 else None
    if whole is not None:
        return Self(whole, names=names)
    if not groups and any(p.signed and names.weak(p) for p in people):
        return Self(names=names)
    return Self(problem=TWO if groups else NOT_THERE, names=names)
