"""What speaks for and against two items being about the same person: named evidence, a number each.

A person is hidden by leaving out the name and given away by what stays the same: the object on the desk, the horse, the
sister's wedding, four years of Thursdays. Nothing is learned here; `data/mosaic.toml` holds what each piece is worth.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from functools import cache, lru_cache
from math import log, log1p, sqrt
from typing import NamedTuple

from scanner.subjects.pieces import vocabulary
from scanner.tables import table
from scanner.text import fold, normalise, words


class Trace(NamedTuple):
    """An item that may be about a client. `client` is that chance among labelled items, 0-1; `identifiers` are (text, type).

    `author` is None for the account's owner; `listed` is "" or a key that is equal where the same entry of the client
    list occurs. It is compared and never shown.
    """

    id: str
    text: str
    created_at: datetime | None
    client: float
    identifiers: tuple[tuple[str, str], ...]
    to: str | None
    author: str | None
    group: str | None
    platform: str
    listed: str


READ = 4000  # characters of a text that are looked at
NAMING = frozenset({"name", "nickname", "initial", "relative_name", "handle"})
OWN = frozenset({"name", "nickname"})  # the client has one of these, and may have many relatives
TELLING = frozenset({"object", "event", "condition", "occupation", "family", "appearance", "quote"})
_LETTERS = re.compile(r"[^\W\d_]+")
_EMOJI = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")
_CAPITAL = re.compile(r"(?<![.!?\n]\s)(?<=\s)[^\W\d_a-z][^\W\d_]{2,}")
_ENDINGS = ("ings", "ing", "in", "ers", "er", "ies", "ied", "ed", "es", "s", "ly", "y", "e")
_COUNTED = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
)
_NUMBERS = {word: n for n, word in enumerate(_COUNTED.split())} | {
    "a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_DAYS = {"day": 1.0, "night": 1.0, "week": 7.0, "wk": 7.0, "month": 30.44, "mo": 30.44, "year": 365.25, "yr": 365.25, "winter": 365.25}
_SPAN = re.compile(rf"\b(\d{{1,3}}|{'|'.join(_NUMBERS)})(?: (?:whole|full|more|long))? ?(day|night|week|wk|month|mo|year|yr|winter)s?\b")
_COUNT = re.compile(r"\b(day|week|wk|month|year|yr) ?#?(\d{1,3})\b")
_FIGURE = re.compile(r"[0-9]")
_AGE = re.compile(r"\b([0-9]{1,2})[- ]?(?:y/?o|yrs?[- ]old|years?[- ]old|[mf])\b")
_GRADE = re.compile(r"\b(?:(\d{1,2})(?:st|nd|rd|th)[- ]grade|(?:year|yr|grade|form|primary|[ypfs]) ?(\d{1,2})\b)")
YEAR = 365.25


@cache
def _classes(name: str) -> dict[str, str]:
    """Word to class, from a table of `data/mosaic.toml`."""
    return {w: key for key, listed in table("mosaic")[name].items() for w in listed.split()}


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Roughly what `pigeon` and `pigeons`, `sewing` and `sewed` share."""
    word = word.replace("'s", "").replace("'", "").replace("-", "")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


@cache
def _ranks() -> dict[str, int]:
    """Stem to the place of its commonest word: the encoder's vocabulary stands in order of how common words are."""
    found: dict[str, int] = {}
    for rank, word in enumerate(w for w in vocabulary() if w.isalpha() and len(w) > 1):
        for form in (word, stem(word)):
            found.setdefault(form, rank)
    return found


@lru_cache(maxsize=50_000)
def rarity(form: str) -> float:
    """How seldom a stem occurs, 0-1, in English at large (1 from about the 6,000th word on) and among people who write like this."""
    here = {"most": 0.0, "many": 0.4, "some": 0.8}.get(_classes("common").get(form, ""), 1.0)
    rank = _ranks().get(form)
    return here if rank is None else min(here, max(0.0, log((1 + rank) / 150) / log(40)))


@cache
def _given() -> frozenset[str]:
    return frozenset(w for w in map(fold, table("given_names")["given"]["words"].split()) if len(w) > 2)


def _number(text: str) -> int:
    """The first number of a text, in digits or in words; 0 where there is none."""
    for word in re.findall(r"\d+|[a-z]+", text.casefold()):
        if word.isdigit():
            return int(word[:4])
        if word in _NUMBERS and len(word) > 2:
            return _NUMBERS[word]
    return 0


def _spans(text: str) -> list[float]:
    """Stretches of time that a text speaks of, in days: "nine days", "week 3", "2 yrs"."""
    if not any(unit in text for unit in _DAYS):
        return []  # most texts, and sooner known this way
    found = [(int(n) if n.isdigit() else _NUMBERS[n]) * _DAYS[unit] for n, unit in _SPAN.findall(text)]
    return [d for d in found + [int(n) * _DAYS[unit] for unit, n in _COUNT.findall(text)] if d > 0]


def _name_words(marked: str) -> list[str]:
    """Folded words of a marked name: those with a capital where any has one; none of a stretch too long for a name."""
    found = _LETTERS.findall(marked)
    if len(found) > 4:
        return []
    return [fold(w) for w in found if not w[0].islower()] or [fold(w) for w in found]


class Facts:
    """What is compared of a trace."""

    __slots__ = (
        "ages", "author", "called", "capitals", "client", "day", "grades", "initials", "kin", "length", "listed", "marked", "names", "own",
        "parts", "person", "pronouns", "resumes", "sexes", "spans", "text", "types", "words",
    )  # fmt: skip

    def __init__(self, trace: Trace) -> None:
        text = normalise(trace.text[:READ]).text
        said, lower = words(text), text.casefold()
        seen = set(said)
        self.client, self.listed = trace.client, trace.listed
        self.author = trace.author is not None
        self.day = trace.created_at.timestamp() / 86400 if trace.created_at else None
        self.length = len(said)
        self.text = {(w if w.isascii() else fold(w)).removesuffix("'s") for w in seen}
        self.words = {s for w in seen if len(w) > 2 and not w.isdigit() and (s := stem(w))} | set(_EMOJI.findall(text))
        self.called = self.text & _given()
        self.capitals = {fold(w) for w in _CAPITAL.findall(text)} - self.called
        # the other side of the talk; what people write on the owner's page goes "to" the owner
        self.person = fold(trace.author or trace.to or "").strip("@ ")
        self.parts = {p for p in _LETTERS.findall(self.person) if len(p) > 2}
        self.marked: dict[str, str] = {}
        self.names: set[str] = set()
        self.own: set[str] = set()
        self.initials: set[str] = set()
        figures = _FIGURE.search(lower) is not None
        self.ages = {int(a) for a in _AGE.findall(lower)} if figures else set()
        for stretch, kind in trace.identifiers:
            marked = normalise(stretch).text
            if kind in NAMING:
                letters = _name_words(marked)
                self.initials |= {p for p in letters if len(p) == 1 and kind != "relative_name"}
                longer = {p for p in letters if len(p) > 1 and rarity(p) > 0}
                self.names |= longer
                if kind in OWN:
                    self.own |= longer
            else:
                found = (w for w in words(marked) if kind == "id_number" or not w.isdigit())
                self.marked.update((s, kind) for w in found if len(s := stem(w)) > 1)
            if kind == "age" and 0 < (age := _number(marked)) < 110:
                self.ages.add(age)
        self.types = {kind for _, kind in trace.identifiers}
        sexes, kin = _classes("sexes"), _classes("kin")
        self.pronouns = {c for w in seen if (c := sexes.get(w)) in ("he", "she")}
        self.sexes = {"he" if c in ("he", "man") else "she" for w in seen if (c := sexes.get(w))}
        self.kin = {c for w in seen if (c := kin.get(w))}
        self.resumes = not seen.isdisjoint(_classes("resuming"))
        self.spans = _spans(lower)
        self.grades = {int(a or b) for a, b in _GRADE.findall(lower)} if figures else set()


class Among:
    """How telling a word, a name, a person is among the items that are compared."""

    def __init__(self, facts: Sequence[Facts]) -> None:
        self.count = max(4, len(facts))
        seen = Counter(w for f in facts for w in f.words | f.marked.keys())
        self.worth = {w: (rarity(w) * self._scarcity(n)) ** 2 for w, n in seen.items() if n > 1 and rarity(w) > 0}
        self.people = Counter(f.person for f in facts if f.person)
        self.names = Counter(n for f in facts for n in f.names | f.parts | f.called | f.capitals)
        self.letters = Counter(w for f in facts for w in f.text if len(w) == 1)

    def _scarcity(self, times: int) -> float:
        """1 for what two items share, 0 for what all do."""
        return log(self.count / times) / log(self.count / 2) if times < self.count else 0.0

    def name(self, name: str) -> float:
        """A name that many items hold (the owner's own, say) ties none of them together."""
        return self._scarcity(max(2, self.names[name] // 3))

    def initial(self, letter: str) -> float:
        """A letter that stands alone in many items may be a colleague, or no initial at all."""
        return self._scarcity(max(2, self.letters[letter]))


Evidence = dict[str, float]


def evidence(a: Facts, b: Facts, among: Among) -> Evidence:
    """What speaks for and against a and b being about the same person, by name; what is absent is 0."""
    if a.day is not None and b.day is not None and b.day < a.day:
        a, b = b, a
    found: Evidence = {}
    _words(a, b, among, found)
    _names(a, b, among, found)
    _people(a, b, among, found)
    _time(a, b, found)
    _person(a, b, found)
    return found


def _words(a: Facts, b: Facts, among: Among, found: Evidence) -> None:
    mine, theirs = a.words | a.marked.keys(), b.words | b.marked.keys()
    naming = a.names | b.names | a.parts | b.parts
    worth = {w: v for w in mine & theirs if (v := among.worth.get(w)) and w not in naming}
    if not worth:
        return
    for word in sorted(worth):
        value, kinds = worth[word], [k for k in (a.marked.get(word), b.marked.get(word)) if k]
        for kind in set(kinds) & TELLING:
            found[f"shared_{kind}"] = min(1.5, found.get(f"shared_{kind}", 0.0) + value)
        if kinds:
            found["marked_word"] = min(3.0, found.get("marked_word", 0.0) + value)
        if len(kinds) == 2 and kinds[0] == kinds[1]:
            found["marked_alike"] = min(2.0, found.get("marked_alike", 0.0) + value)
    found["rarest_word"] = max(worth.values())
    found["words_for_length"] = sum(worth[w] for w in sorted(worth)) / sqrt(4 + min(len(a.words), len(b.words)))


def _alike(mine: set[str], theirs: set[str]) -> set[str]:
    """Names that are the same or of which one begins the other: `tim`, `timothy`."""
    short = {x for x in mine for y in theirs if x != y and len(x) > 3 and len(y) > 3 and (x.startswith(y) or y.startswith(x))}
    return (mine & theirs) | short


def _names(a: Facts, b: Facts, among: Among, found: Evidence) -> None:
    mine, theirs = a.names | a.parts, b.names | b.parts
    both = a.own & b.own
    if both:
        found["own_name"] = max(map(among.name, both))
    named = (a.names & b.names) - both
    if named:
        found["same_name"] = max(map(among.name, named))
    if not both and not named and (mine or theirs):
        alike = _alike(mine, theirs) if a.person != b.person else set()
        if alike:
            found["like_name"] = max(map(among.name, alike))
        in_text = {n for n in (mine & b.text) | (theirs & a.text) if len(n) > 2 and rarity(n) > 0.3} - alike
        if in_text:
            found["name_in_text"] = max(map(among.name, in_text))
    capitals = {c for c in a.capitals & b.capitals if rarity(c) > 0.3} | (a.called & b.called)
    capitals -= mine | theirs
    if capitals:
        found["capital"] = max(among.name(c) for c in capitals)
    if same := a.initials & b.initials:
        found["same_initial"] = max(map(among.initial, same))
    elif a.initials and b.initials:
        found["other_initial"] = 1.0
    elif begins := (a.initials & {n[0] for n in b.own}) | (b.initials & {n[0] for n in a.own}):
        found["initial_of_name"] = max(map(among.initial, begins))
    if a.own and b.own and not _alike(a.own, b.own):
        found["other_name"] = 1.0
    if a.listed and b.listed:
        found["listed_alike" if a.listed == b.listed else "listed_apart"] = 1.0
    elif a.listed or b.listed:
        found["listed_once"] = 1.0


def _people(a: Facts, b: Facts, among: Among, found: Evidence) -> None:
    if a.person and b.person:
        if a.person == b.person:
            # with a client one talks now and then, with colleagues and friends all the time
            found["same_person"] = 1.0 if among.people[a.person] <= 8 else 0.3
            if a.author != b.author:
                found["talk"] = 1.0
        else:
            found["other_person"] = 1.0
    elif a.person or b.person:
        found["person_once"] = 1.0
    if a.author and b.author:
        found["by_others"] = 1.0


def _time(a: Facts, b: Facts, found: Evidence) -> None:
    if a.day is None or b.day is None:
        return
    gap = b.day - a.day
    for name, days in (("hour", 0.05), ("day", 1.2), ("week", 8.0), ("month", 32.0), ("half_year", 183.0), ("two_years", 740.0), ("four_years", 1500.0)):
        if gap < days:
            found[f"within_{name}"] = 1.0
    found["time_between"] = log1p(gap) / 8
    if gap > 2 and any(abs(gap - d) <= max(2.0, 0.06 * d) for d in b.spans):
        found["time_told_fits"] = 1.0
    if gap > 300 and min(gap % YEAR, YEAR - gap % YEAR) <= 4:
        found["anniversary"] = 1.0 if b.resumes or b.spans else 0.3
    years = gap / YEAR
    for name, mine, theirs, slack in (("age", a.ages, b.ages, 1.2), ("grade", a.grades, b.grades, 0.9)):
        if mine and theirs:
            fits = any(abs(y - x - years) <= slack for x in mine for y in theirs)
            found[f"{name}_fits" if fits else f"{name}_differs"] = 1.0


def _person(a: Facts, b: Facts, found: Evidence) -> None:
    if a.pronouns and b.pronouns:
        found["same_pronoun" if a.pronouns & b.pronouns else "other_pronoun"] = 1.0
    elif a.sexes and b.sexes:
        found["same_sex" if a.sexes & b.sexes else "other_sex"] = 1.0
    if len(a.sexes) == 1 and a.sexes == b.sexes:
        found["one_sex"] = 1.0
    if a.kin and b.kin:
        if not a.kin & b.kin:
            found["other_kin"] = 1.0
        elif (a.kin & b.kin) - {"mum", "dad", "baby", "son", "daughter"}:
            found["same_kin"] = 1.0
    for kind in a.types & b.types & {"object", "condition", "event", "treatment"}:
        found[f"both_tell_{kind}"] = 1.0
    found["shorter_length"] = log1p(min(a.length, b.length)) / 4
    found["longer_length"] = log1p(max(a.length, b.length)) / 5
    found["client"] = log(max(0.05, a.client)) + log(max(0.05, b.client))
