"""A connection beside the roster: which kind of likeness, if any, its name and handle have to somebody on the list.

Everything is looked up by words, so a list of ten thousand names costs little more to ask than one of ten.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from scanner.relationships.names import (
    Name,
    common_family,
    common_given,
    is_bare,
    is_skeleton,
    parts,
    stands_for,
    stems,
    words,
)
from scanner.relationships.roster import Roster

Grades = dict[int, float]  # number of a person on the list -> how well the word fits

# How well a word fits: the same; a known short form; half of a hyphened name; its beginning; its end, or two letters of it; one letter.
SAME, SHORT, HALF, CLIPPED, LOOSE, LETTER = 1.0, 0.9, 0.85, 0.7, 0.45, 0.2
# The kinds of likeness, strongest first.
KINDS = (
    "whole", "near", "clipped", "given_initial", "initial_family", "given_alone", "family", "given_inside",
    "given_other", "family_clipped", "letters", "family_common",
)  # fmt: skip
_ORDER = {kind: number for number, kind in enumerate(KINDS)}
LONGEST_HANDLE = 30  # letters; longer ones are not taken apart


class Likeness(NamedTuple):
    """Kind, how well the given name fits, the number of the person on the list (-1: not known); `exact`: the roster says so."""

    kind: str
    given: float = 0.0
    person: int = -1
    exact: bool = False


class _Person(NamedTuple):
    given: tuple[str, ...]  # none where the list has "Ms Whitfield"
    family: tuple[str, ...]
    halves: tuple[str, ...]  # of the family name, and middle names
    initials: frozenset[str]  # of family name and halves

    @property
    def first(self) -> str:
        return self.given[0] if self.given else ""


def _person(name: tuple[str, ...]) -> _Person:
    kept = [w for w in name if w not in words("beside", "particles") and len(w) > 1] or list(name)
    given = list(parts(kept[0]))
    family: list[str] = []
    halves: list[str] = []
    if len(kept) > 1:
        whole, *halves = parts(kept[-1])
        family = [whole]
    for middle in kept[1:-1]:
        given.append(parts(middle)[0])
        halves.append(parts(middle)[0])
    if family and kept[0] in words("surnames", "first") and kept[0] not in common_given():
        given, family = [*(p for w in kept[1:] for p in parts(w)), "".join(kept[1:])], [kept[0], *family]
    return _Person(
        tuple(dict.fromkeys(given)), tuple(family), tuple(w for w in halves if len(w) > 2),
        frozenset(w[0] for w in (*family, *halves)),
    )  # fmt: skip


class Listed:
    """The roster, indexed for people. Holds names only inside; a likeness tells a number."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster
        self._people = [_person(name) for name in roster.people]
        self._people += [_Person((), (surname,), (), frozenset(surname[0])) for surname in roster.surnames]
        # word -> people whose given name it is, whose given name it stands for, begins, ends; the same of family names
        self._given, self._forms, self._begins, self._ends = (_Index() for _ in range(4))
        self._family, self._halves, self._cut, self._letter = (_Index() for _ in range(4))
        self._known: dict[tuple[str, str], Grades] = {}
        for number, person in enumerate(self._people):
            for word in person.given:
                self._given[word].append(number)
                for name in stands_for(word):
                    self._forms[name].append(number)
                for end in range(2, len(word)):
                    self._begins[word[:end]].append(number)
                for start in range(1, len(word) - 2):
                    self._ends[word[start:]].append(number)
            for word in person.family:
                self._family[word].append(number)
                self._letter[word[0]].append(number)
            for word in person.halves:
                self._halves[word].append(number)
            for word in (*person.family, *person.halves):
                for end in range(3, len(word)):
                    self._cut[word[:end]].append(number)

    def __bool__(self) -> bool:
        return bool(self._roster)

    def is_rare(self, person: int) -> bool:
        """Few people have this given name."""
        return person >= 0 and self._people[person].first not in common_given()

    def is_usual(self, person: int) -> bool:
        """Many people have both this given name and this family name."""
        return person >= 0 and not self.is_rare(person) and not common_family().isdisjoint(self._people[person].family)

    def likeness(self, name: Name, shown: str | None, handle: str | None) -> Likeness | None:
        """The strongest likeness of a connection to anybody on the list."""
        if not self:
            return None
        front, inside, family = self._roles(name)
        given = inside | front
        found = [Likeness(_of_both(given[n], family[n]), given[n], n) for n in given.keys() & family.keys()]
        found += self._run_together(name)
        found += self._with_letters(name, given, family)
        found += self._given_only(name, front, inside)
        found += self._family_only(family)
        best = min(found, key=lambda f: (_ORDER[f.kind], -f.given, f.person), default=None)
        if self._roster.is_person(shown, handle) == "full":
            return Likeness("whole", SAME, best.person if best and best.kind == "whole" else -1, exact=True)
        return best

    def _as_given(self, word: str) -> Grades:
        """People whose given name the word is, or is a form of."""
        known = self._known.get(("given", word))
        if known is not None:
            return known
        found: Grades = {}
        if len(word) > 1:
            _add(found, LOOSE, self._ends.get(word) if len(word) > 2 else None)
            for stem in stems(word):
                grade = CLIPPED if len(stem) > 3 else LOOSE
                _add(found, grade, self._begins.get(stem))
                _add(found, grade, self._given.get(stem))
            _add(found, CLIPPED if len(word) > 2 else LOOSE, self._begins.get(word))
            for name in stands_for(word):
                _add(found, SHORT, self._forms.get(name))
            _add(found, SAME, self._given.get(word))
        self._known["given", word] = found
        return found

    def _as_family(self, word: str) -> Grades:
        """People whose family name the word is, or is a piece of."""
        known = self._known.get(("family", word))
        if known is not None:
            return known
        found: Grades = {}
        if len(word) > 1:
            _add(found, CLIPPED, self._cut.get(word))
            if not found and is_bare(word):
                alike = [n for n in self._letter.get(word[0], ()) if any(is_skeleton(word, f) for f in self._people[n].family)]
                _add(found, LOOSE, alike)
            _add(found, HALF, self._halves.get(word))
            _add(found, SAME, self._family.get(word))
        self._known["family", word] = found
        return found

    def _roles(self, name: Name) -> tuple[Grades, Grades, Grades]:
        """Who fits by a given name in front, by one further inside, by the family name; a word plays one part only."""
        front: Grades = {}
        inside: Grades = {}
        family: Grades = {}
        surname_first = bool(name.words) and name.words[0] in words("surnames", "first")
        for position, word in enumerate((*name.words, *name.aside)):
            whole, *halves = parts(word)
            _merge(inside if position else front, self._as_given(whole))
            for half in () if position else halves:
                _merge(front, self._as_given(half))
            # the word in front is a family name behind an initial, alone, where that is the custom, and in a firm's name
            if position or name.before or len(name.words) == 1 or surname_first or _is_firm(name):
                _merge(family, self._as_family(whole))
                for half in halves:
                    _merge(family, {n: HALF for n, grade in self._as_family(half).items() if grade >= HALF})
        several = len(name.pieces) > 1
        for position, piece in enumerate(name.pieces if several or not name.words else ()):
            if position == 0:
                _merge(front, self._as_given(piece))
            elif piece not in name.words:
                _merge(inside, self._as_given(piece))
            if position:
                _merge(family, self._as_family(piece))
        return front, inside, family

    def _run_together(self, name: Name) -> Iterable[Likeness]:
        """Handles that join the parts: `xavbo`, `mwhitcomb`, `tea.gan.o`."""
        for piece in dict.fromkeys((*name.pieces, name.joined)):
            for cut in range(1, len(piece)) if 5 <= len(piece) <= LONGEST_HANDLE else ():
                head, tail = piece[:cut], piece[cut:]
                if len(tail) >= 4:
                    cut_short = self._cut.get(tail, []) if len(tail) > 4 else []
                    for n in self._family.get(tail, cut_short):
                        if cut > 2 and self._as_given(head).get(n, 0.0) >= CLIPPED:
                            yield Likeness("near", self._as_given(head)[n], n)
                        elif cut <= 2 and self._people[n].first.startswith(head[0]):
                            yield Likeness("initial_family", LETTER, n)
                if cut > 4 and len(tail) <= 2:
                    for n in self._given.get(head, ()):
                        if any(f.startswith(tail) for f in self._people[n].family):
                            yield Likeness("given_initial", SAME, n)

    def _with_letters(self, name: Name, given: Grades, family: Grades) -> Iterable[Likeness]:
        """Letters in place of names: "Kyle B", "D. Pick", "M T-B"."""
        if name.after:
            for n, grade in given.items():
                if grade >= LOOSE and not self._people[n].initials.isdisjoint(name.after):
                    yield Likeness("given_initial" if grade >= CLIPPED else "letters", grade, n)
        if name.before:
            for n, grade in family.items():
                if self._people[n].first[:1] in set(name.before):
                    yield Likeness("initial_family" if grade >= CLIPPED else "letters", LETTER, n)
            letters = frozenset(name.before[1:] + name.after)
            if letters and (not name.words or name.words[0] in words("beside", "trade")):  # "MN Plastering"
                for n in {n for letter in letters for n in self._letter.get(letter, ())}:
                    if self._people[n].first.startswith(name.before[0]):
                        yield Likeness("letters", LETTER, n)

    def _given_only(self, name: Name, front: Grades, inside: Grades) -> Iterable[Likeness]:
        given = front or inside
        if not given:
            return
        kind = "given_inside"
        if front:
            others = name.after or any(w not in words("beside", "trade") for w in name.words[1:])
            kind = "given_other" if others else "given_alone"
        number = max(given, key=lambda n: (given[n], self.is_rare(n), -n))
        yield Likeness(kind, given[number], number)


    def _family_only(self, family: Grades) -> Iterable[Likeness]:
        if family and max(family.values()) >= HALF:
            fitting = (f for n, grade in family.items() if grade >= HALF for f in (*self._people[n].family, *self._people[n].halves))
            yield Likeness("family" if common_family().isdisjoint(fitting) else "family_common")
        elif family:
            yield Likeness("family_clipped")


class _Index(defaultdict[str, list[int]]):
    def __init__(self) -> None:
        super().__init__(list)


def _add(into: Grades, grade: float, people: Iterable[int] | None) -> None:
    for number in people or ():
        if into.get(number, 0.0) < grade:
            into[number] = grade


def _merge(into: Grades, found: Grades) -> None:
    for number, grade in found.items():
        if into.get(number, 0.0) < grade:
            into[number] = grade


def _is_firm(name: Name) -> bool:
    """No given name in front, a trade behind: "Tuttle Ridge Creamery"."""
    return name.words[0] not in common_given() and not words("beside", "trade").isdisjoint(name.words[1:])


def _of_both(given: float, family: float) -> str:
    """The kind of a likeness in which given and family name both fit."""
    if family >= HALF:
        if given < CLIPPED:
            return "initial_family"
        return "whole" if given == family == SAME else "near"
    return "clipped" if family >= CLIPPED or given >= SHORT else "letters"


