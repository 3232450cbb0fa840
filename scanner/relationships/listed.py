"""A connection beside the roster: which kind of likeness, if any, its name and handle have to somebody on the list.

Everything is looked up by words, so a list of ten thousand names costs no more to ask than one of ten.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from scanner.relationships.names import Name, common_given, is_skeleton, parts, stands_for, stems, words
from scanner.relationships.roster import Roster

Grades = dict[int, float]  # person on the list -> how well the word fits

SAME, SHORT, PART, CLIPPED, LOOSE, LETTER = 1.0, 0.9, 0.85, 0.7, 0.45, 0.2
"""Fit of a word: the same, a known short form, half of a hyphened name, its beginning, its end or two letters, a letter."""

# The kinds of likeness, strongest first.
KINDS = (
    "whole", "near", "clipped", "given_initial", "initial_family", "given_bare", "family_rare", "given_inside",
    "given_other", "family_clipped", "initials", "family_common",
)  # fmt: skip


class Likeness(NamedTuple):
    """Kind, whether the given name is one that few people have, how well the given name fits."""

    kind: str
    rare: bool = False
    given: float = 0.0


class _Person(NamedTuple):
    given: tuple[str, ...]
    family: tuple[str, ...]
    halves: tuple[str, ...]  # of the family name, and middle names
    first: str
    initials: frozenset[str]


def _person(name: tuple[str, ...]) -> _Person:
    kept = [w for w in name if w not in words("beside", "particles") and len(w) > 1] or list(name)
    given, family, halves = list(parts(kept[0])), list(parts(kept[-1])[:1]), list(parts(kept[-1])[1:])
    if len(kept) == 1:
        family, halves = [], []
    for middle in kept[1:-1]:
        given += parts(middle)[:1]
        halves += parts(middle)[:1]
    if len(kept) > 1 and kept[0] in words("surnames", "first") and kept[0] not in common_given():
        rest = [p for w in kept[1:] for p in parts(w)]
        given, family, halves = [*rest, "".join(kept[1:])], [kept[0], *family], halves
    letters = frozenset(w[0] for w in (*family, *halves))
    return _Person(tuple(dict.fromkeys(given)), tuple(family), tuple(w for w in halves if len(w) > 2), given[0][:1], letters)


class Listed:
    """The roster, indexed for people."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster
        self._people = [_person(name) for name in roster.people]
        self._given: dict[str, list[int]] = defaultdict(list)
        self._heads: dict[str, list[int]] = defaultdict(list)
        self._beginnings: dict[str, list[int]] = defaultdict(list)
        self._ends: dict[str, list[int]] = defaultdict(list)
        self._family: dict[str, list[int]] = defaultdict(list)
        self._halves: dict[str, list[int]] = defaultdict(list)
        self._cut: dict[str, list[int]] = defaultdict(list)
        self._letters: dict[str, list[int]] = defaultdict(list)
        self._by_letter: dict[str, list[int]] = defaultdict(list)
        for number, person in enumerate(self._people):
            for word in person.given:
                self._given[word].append(number)
                for head in stands_for(word):
                    self._heads[head].append(number)
                for end in range(2, len(word)):
                    self._beginnings[word[:end]].append(number)
                for start in range(1, len(word) - 2):
                    self._ends[word[start:]].append(number)
            for word in person.family:
                self._family[word].append(number)
                self._by_letter[word[0]].append(number)
            for word in person.halves:
                self._halves[word].append(number)
            for word in (*person.family, *person.halves):
                for end in range(3, len(word)):
                    self._cut[word[:end]].append(number)
            for letter in person.initials:
                self._letters[person.first + letter].append(number)
        self._known_given: dict[str, Grades] = {}
        self._known_family: dict[str, Grades] = {}

    def __bool__(self) -> bool:
        return bool(self._roster)

    def given(self, word: str) -> Grades:
        """People whose given name the word is, or is a form of."""
        known = self._known_given.get(word)
        if known is None:
            known = self._known_given[word] = self._find_given(word)
        return known

    def _find_given(self, word: str) -> Grades:
        found: Grades = {}
        if len(word) < 2:
            return found
        weakest_first: list[tuple[float, Iterable[int]]] = []
        if len(word) > 3:
            weakest_first.append((LOOSE, self._ends.get(word, ())))
        if len(word) == 3:
            weakest_first.append((LOOSE, self._ends.get(word, ())))
        weakest_first += [(CLIPPED if len(s) > 3 else LOOSE, self._beginnings.get(s, ())) for s in reversed(stems(word))]
        weakest_first.append((CLIPPED if len(word) > 2 else LOOSE, self._beginnings.get(word, ())))
        weakest_first += [(SHORT, self._heads.get(head, ())) for head in stands_for(word)]
        weakest_first.append((SAME, self._given.get(word, ())))
        for grade, people in weakest_first:
            for number in people:
                if found.get(number, 0) < grade:
                    found[number] = grade
        return found

    def family(self, word: str) -> Grades:
        """People whose family name the word is, or is a piece of."""
        known = self._known_family.get(word)
        if known is None:
            known = self._known_family[word] = self._find_family(word)
        return known

    def _find_family(self, word: str) -> Grades:
        found: Grades = {}
        if len(word) < 2:
            return found
        if len(word) > 2:
            found.update((n, CLIPPED) for n in self._cut.get(word, ()))
        if not found and is_skeleton(word, word):
            near = self._by_letter.get(word[0], ())
            found.update((n, LOOSE) for n in near if any(is_skeleton(word, f) for f in self._people[n].family))
        found.update((n, PART) for n in self._halves.get(word, ()))
        found.update((n, SAME) for n in self._family.get(word, ()))
        return found

    def likeness(self, name: Name, shown: str | None, handle: str | None) -> Likeness | None:
        """The strongest likeness of a connection to anybody on the list."""
        if not self:
            return None
        if self._roster.is_person(shown, handle) == "full":
            return Likeness("whole", rare=True, given=SAME)
        given, inside, family = self._roles(name)
        anywhere = inside | given
        found = [
            Likeness(_of_both(anywhere[n], family[n]), self._is_rare(n), anywhere[n]) for n in anywhere.keys() & family.keys()
        ]  # fmt: skip
        found += self._run_together(name)
        found += self._lettered(name, anywhere, family)
        found += self._given_alone(name, given, inside)
        found += _family_alone(name, family)
        return min(found, key=lambda f: (KINDS.index(f.kind), -f.given, not f.rare), default=None)

    def _is_rare(self, number: int) -> bool:
        return self._people[number].given[0] not in common_given()

    def _roles(self, name: Name) -> tuple[Grades, Grades, Grades]:
        """Who fits by the given name in front, by one further inside, by the family name; a word plays one part only."""
        front: Grades = {}
        inside: Grades = {}
        family: Grades = {}
        for position, word in enumerate((*name.words, *name.aside)):
            whole, *halves = parts(word)
            _take(inside if position else front, self.given(whole))
            for half in () if position else halves:
                _take(front, self.given(half))
            if position or name.before or name.words[0] in words("surnames", "first"):
                _take(family, self.family(whole))
                for half in halves:
                    _take(family, {n: PART for n, g in self.family(half).items() if g >= PART})
        for position, word in enumerate(name.pieces if len(name.pieces) > 1 else ()):
            if position == 0:
                _take(front, self.given(word))
            elif word not in name.words:
                _take(inside, self.given(word))
            if position:
                _take(family, self.family(word))
        if len(name.pieces) == 1 and not name.words:
            _take(front, self.given(name.pieces[0]))
        return front, inside, family

    def _run_together(self, name: Name) -> list[Likeness]:
        """Handles that join the parts: `xavbo`, `mwhitcomb`, `tea.gan.o`."""
        found = []
        for piece in dict.fromkeys((*name.pieces, name.joined)):
            for cut in range(1, len(piece)) if 5 <= len(piece) <= 30 else ():
                head, tail = piece[:cut], piece[cut:]
                if cut == 1 or len(tail) >= 4:
                    family = self._family.get(tail, ()) or (self._cut.get(tail, ()) if len(tail) > 4 else ())
                    for n in family:
                        person = self._people[n]
                        if cut <= 2 and head[0] == person.first:
                            found.append(Likeness("initial_family", self._is_rare(n), LETTER))
                        elif cut > 2 and self.given(head).get(n, 0) >= CLIPPED:
                            found.append(Likeness("near", self._is_rare(n), self.given(head)[n]))
                if cut > 4 and len(tail) <= 2:
                    for n in self._given.get(head, ()):
                        if tail[0] in self._people[n].initials and (len(tail) == 1 or any(f.startswith(tail) for f in self._people[n].family)):
                            found.append(Likeness("given_initial", self._is_rare(n), SAME))
        return found

    def _lettered(self, name: Name, given: Grades, family: Grades) -> list[Likeness]:
        """Letters in place of names: "Kyle B", "D. Pick", "M T-B"."""
        found = []
        if name.after:
            for n, grade in given.items():
                if grade >= LOOSE and not self._people[n].initials.isdisjoint(name.after):
                    found.append(Likeness("given_initial" if grade >= CLIPPED else "initials", self._is_rare(n), grade))
        if name.before:
            for n, grade in family.items():
                if self._people[n].first in name.before:
                    found.append(Likeness("initial_family" if grade > LOOSE else "initials", self._is_rare(n), LETTER))
            letters = name.before[1:] + name.after
            if not name.words:
                found += [Likeness("initials") for letter in letters if self._letters.get(name.before[0] + letter)]
        return found

    def _given_alone(self, name: Name, front: Grades, inside: Grades) -> list[Likeness]:
        for kind, given in (("given_bare", front), ("given_inside", inside)):
            if given:
                number = max(given, key=lambda n: (given[n], self._is_rare(n), -n))
                if kind == "given_bare" and (name.after or any(w not in words("beside", "trade") for w in name.words[1:])):
                    kind = "given_other"
                return [Likeness(kind, self._is_rare(number), given[number])]
        return []


def _take(into: Grades, found: Grades) -> None:
    for number, grade in found.items():
        if into.get(number, 0.0) < grade:
            into[number] = grade


def _of_both(given: float, family: float) -> str:
    if family == SAME and given == SAME:
        return "whole"
    if family >= PART:
        return "near" if given >= 0.69 else "initial_family"
    if given >= LOOSE:
        return "clipped" if family > LOOSE or given >= 0.89 else "initials"
    return "initials"


def _family_alone(name: Name, family: Grades) -> list[Likeness]:
    if not family:
        return []
    best = max(family.values())
    if best >= PART:
        held = [w for word in name.words for w in parts(word)]
        common = any(w in words("surnames", "common") for w in held)
        return [Likeness("family_common" if common else "family_rare")]
    return [Likeness("family_clipped")]
