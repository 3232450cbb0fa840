"""From what points to a client in an item to values of attributes: `14yo`, `third placement`, `#Millbrook` to ages, counts, places.

Only what the judge marked as telling of a client is read, and plain patterns in the sentences that hold such a mark. Every
value keeps the writer's words. Nothing is inferred about anybody from looks, names or style.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

from scanner.risk import population
from scanner.risk.links import rarity, stem
from scanner.tables import table
from scanner.text import sentences

READ = 4000  # characters of a text that are looked at
Span = tuple[int, int]
Precision = Literal["exact", "banded", "vague"]
Kind = Literal[
    "age", "sex", "attribute", "kin", "given", "surname", "initial", "relative", "place", "facility", "count", "unique", "rarity", "quote", "date", "hour",
]  # fmt: skip


class Value(NamedTuple):
    """One fact that is said of a client.

    `slot` is the guide's type of identifier, or `service`, `role`; `kind` says which table knows its share, `key` which row.
    `low` and `high`: years of age (`age`), the number (`count`), the rarity of its words 0-1 (`rarity`). `text` is as written.
    """

    slot: str
    kind: Kind
    key: str
    text: str
    low: float = 0.0
    high: float = 0.0
    precision: Precision = "exact"
    weak: bool = False


NAMING = frozenset({"name", "nickname", "relative_name"})
UNIQUE = frozenset({"contact", "handle", "id_number"})
LOOKS = frozenset({"appearance", "object", "event", "occupation", "condition", "medication", "ethnicity", "religion", "language"})
RARE = 0.5  # rarity from which a word of a look, a thing, an event is taken to tell anything
_UNITS = {
    w: n for n, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    )
}  # fmt: skip
_TENS = {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_ORDINALS = {w: n for n, w in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1)}
_NUM = rf"\d{{1,3}}|(?:{'|'.join(_TENS)})[- ]?(?:{'|'.join([*_UNITS][1:10])})|{'|'.join(_TENS)}|{'|'.join(_UNITS)}"
_KIN = r"(?:mum|mom|mam|mama|mother|dad|father|son|daughter|baby|brother|sister|twin|kid|child|nephew|niece|gran\w*|nan\w*|husband|wife|partner|boyfriend|girlfriend|uncle|aunt|cousin)"
_UNIT = r"(?P<unit>y/?o\b|yrs?[- ]?olds?\b|years?[- ]?(?:olds?|young)\b|months?[- ]?olds?\b|mos?[- ]?olds?\b|m/?o\b|weeks?[- ]?olds?\b|wks? old\b|days?[- ]?olds?\b|ye?a?rs? of age\b)"
# each is tried where a word stands that can begin it
_AGE = re.compile(
    rf"(?P<n>{_NUM})(?: ?1/2|\u00bd|\.5)?[- ]?{_UNIT}(?P<after>[ -]{_KIN}\b)?|(?P<short>\d{{1,2}})(?P<sex>[mf])\b(?!\w)|(?P<birthday>\d{{1,3}})(?:st|nd|rd|th) birthday", re.IGNORECASE
)
_AGED = re.compile(rf"(?:aged?|turned|turning|turns|turnin)[: ](?P<said>{_NUM})\b(?! ?(?:%|am|pm|:|k\b))", re.IGNORECASE)
_DECADE = re.compile(
    r"in (?:his|her|their) (?P<part>early|mid|middle|late)?[- ]?(?P<decade>[1-9]0|teen|twent(?:y|ie)|thirt(?:y|ie)|fort(?:y|ie)|fift(?:y|ie)|sixt(?:y|ie)|sevent(?:y|ie)|eight(?:y|ie)|ninet(?:y|ie))'?s\b",
    re.IGNORECASE,
)
_GRADE = re.compile(
    r"(?P<grade>\d{1,2})(?:st|nd|rd|th)[- ]?grade(?:r|rs)?\b|(?P<said>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)[- ]grade(?:r|rs)?\b"
    r"|(?:year|yr) ?(?P<year>[1-9]|1[0-3])s?\b(?! ?(?:old|ago|later|of|in|anniversary|since|sober|clean))|(?P<p>[ps])(?P<ps>[1-7])\b",
    re.IGNORECASE,
)
_STAGES: dict[str, tuple[int, int]] = {
    "newborn": (0, 0), "neonate": (0, 0), "infant": (0, 1), "baby": (0, 2), "toddler": (1, 3), "preschooler": (3, 5), "pre-k": (3, 5), "kindergartner": (5, 6), "kindergartener": (5, 6),
    "kinder": (4, 6), "kindergarten": (4, 6), "reception": (4, 5), "tween": (10, 12), "preteen": (10, 12), "teen": (13, 19), "teenager": (13, 19), "teenage": (13, 19), "adolescent": (12, 18),
    "teens": (13, 19), "freshman": (14, 19), "sophomore": (15, 20), "schoolgirl": (5, 17), "schoolboy": (5, 17), "elderly": (65, 100), "octogenarian": (80, 89), "nonagenarian": (90, 99),
    "centenarian": (100, 100), "middle-aged": (40, 64), "senior citizen": (65, 100), "kid": (0, 19), "kiddo": (0, 19), "kids": (0, 19), "child": (0, 17), "minor": (0, 17), "pensioner": (60, 100),
    "young person": (10, 25), "yp": (10, 25), "young man": (16, 30), "young woman": (16, 30), "little boy": (1, 11), "little girl": (1, 11), "little guy": (1, 11), "little dude": (0, 11), "little man": (0, 11), "adult": (18, 100),
    "old man": (60, 100), "old lady": (60, 100), "old woman": (60, 100), "elderly man": (65, 100), "elderly woman": (65, 100), "older man": (50, 100), "older woman": (50, 100),
    "lad": (5, 30), "lass": (5, 30), "boy": (0, 19), "girl": (0, 25), "man": (18, 100), "woman": (18, 100), "lady": (18, 100), "gentleman": (18, 100), "fella": (16, 100), "guy": (16, 100), "bloke": (18, 100),
}  # fmt: skip
_SEXED = {
    **dict.fromkeys("she shes her hers herself girl woman lady lass gal schoolgirl".split(), "f"),
    **dict.fromkeys("he hes him his himself boy man lad gentleman fella guy bloke dude schoolboy".split(), "m"),
}  # fmt: skip
_STAGE_WORDS = {stage.replace("-", " "): years for stage, years in _STAGES.items()}
_OWNED = frozenset({"teen", "toddler", "kiddo", "little dude", "little guy"})  # "my kiddo" is a client, "my boy" is a son
_KIN_WORDS = frozenset(
    "mum mom mam mama mother dad daddy father parent parents brother sister husband wife partner boyfriend girlfriend uncle aunt grandma grandpa nan mums moms dads "
    "grandmother grandfather stepdad stepmum stepmom cousin".split()
)
_SIBLING = re.compile(rf"(?:oldest|eldest|youngest|middle|one|1|baby|first|second|third|fourth|fifth|sixth|seventh) of (?:the )?(?P<n>{_NUM})\b(?! (?:my|our|the|us|them|these|those|sessions?|weeks?))", re.IGNORECASE)
_CHILDREN = re.compile(
    rf"(?:mum|mom|mam|mama|mother|dad|father|parents?) (?:of|to|with) (?P<a>{_NUM})\b"
    rf"|(?:has|have|had|with|raising|her|his|their) (?P<b>{_NUM}) (?:\w+ )?(?:kids|children|boys|girls|sons|daughters|bairns|weans|babies)\b",
    re.IGNORECASE,
)
_SIBLINGS = re.compile(rf"(?P<n>{_NUM}) (?:\w+ )?(?:siblings|brothers|sisters)\b", re.IGNORECASE)
_PLACEMENT = re.compile(rf"(?P<n>\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(_ORDINALS)}|{_NUM})[- ](?:\w+ )?(?:placement|foster (?:home|family|placement|mum|mom)|placements|foster homes|homes in)s?\b", re.IGNORECASE)
_NOW = frozenset(
    "today tonight tonite 2day yesterday earlier".split()
    + [f"{a} {b}" for a, some in (("this", "morning afternoon evening week arvo"), ("just", "now left got had finished came did told said walked"), ("right", "now"), ("last", "night")) for b in some.split()]
)
_DAYS_AGO = {"yesterday": 1, "last night": 1}
_CHANGED = re.compile(
    r"\b(?:(?:some |identifying |all |the )?(?:details?|names?|identifiers?|specifics)(?: have been| has been| were| was|'ve been| are)? (?:changed|altered|tweaked|fudged|removed)"
    r"|changed (?:some |the |a few |identifying )?(?:details|names?)|composite|amalgam|fictionali[sz]ed|not (?:a|one) real (?:client|case|patient)|de-?identified|anonymi[sz]ed)\b",
    re.IGNORECASE,
)
_CHANGES = ("hanged", "ltered", "weaked", "udged", "emoved", "omposite", "malgam", "ictionali", "real ", "dentified", "nonymi")
_NOT = frozenset("not no never isnt wasnt without denies denied nor dont doesnt didnt arent nobody".split())
_LASTING = re.compile(r"\b(?:for|after|in|married|over|past|last|every|within|since|of)\s+\w+\W*(?:years?|yrs?)?\W*$", re.IGNORECASE)
_CLAUSE = re.compile(r"[;:(]|,(?! (?:an?|who|also|the) )")
_TOKEN = re.compile(r"[a-z0-9+]+")


def number(text: str) -> int | None:
    """A number in digits or words: `14`, `third`, `twenty-two`."""
    word = text.casefold().strip()
    digits = re.match(r"\d+", word)
    if digits:
        return int(digits[0])
    if word in _UNITS:
        return _UNITS[word]
    if word in _ORDINALS:
        return _ORDINALS[word]
    tens = next((t for t in _TENS if word.startswith(t)), None)
    return None if tens is None else _TENS[tens] + _UNITS.get(word[len(tens) :].strip(" -"), 0)


def values(
    text: str, identifiers: Sequence[tuple[Span, str]], *, posted: date | None = None, home: population.Place | None = None,
    own: frozenset[str] = frozenset(),
) -> list[Value]:
    """Values of a client in one item, each once; `identifiers` are (span, type of the guide) as the judge gave them.

    `posted` turns "today" into a day; `home` tells which of several places of one name is meant; `own` are the author's names.
    """
    text = text[:READ].replace("\u2019", "'").replace("\u2018", "'").replace("\u2013", "-")
    marked = [(span, kind) for span, kind in identifiers if 0 <= span[0] < span[1] <= len(text)]
    if not marked:
        return []
    weak = any(w in text for w in _CHANGES) and _CHANGED.search(text) is not None
    where = [s for s in sentences(text) if any(a < s[1] and b > s[0] for (a, b), _ in marked)]
    found: dict[tuple[str, str, float, float], Value] = {}
    for value in _all(text, where, marked, posted, home):
        if value.key in own and value.kind in ("given", "surname", "relative"):
            continue
        found.setdefault((value.kind, value.key, value.low, value.high), value._replace(weak=weak))
    return list(found.values())


def _all(
    text: str, where: Sequence[Span], marked: Sequence[tuple[Span, str]], posted: date | None, home: population.Place | None
) -> Iterator[Value]:
    said: set[Span] = set()
    counted: set[str] = set()
    aged: set[str] = set()
    for (start, end), kind in marked:
        stretch = text[start:end]
        if kind in NAMING:
            yield from _names(stretch, kind)
        elif kind == "initial":
            letters = "".join(c for c in stretch if c.isalpha())[:2].casefold()
            if letters.isascii() and letters:
                yield Value(kind, "initial", letters, stretch)
        elif kind in UNIQUE or sum(map(str.isdigit, stretch)) >= 7:  # a number so long is somebody's, however it was marked
            yield Value(kind, "unique", stretch.casefold(), stretch)
        elif kind in ("place", "school", "employer"):
            yield from _place(stretch, kind, home)
        elif kind == "quote" and len(stretch.split()) > 2:
            yield Value(kind, "quote", stretch.casefold()[:60], stretch)
        elif kind == "time":
            yield Value(kind, "hour", stretch.casefold(), stretch)
        elif kind == "gender":
            sexes = {_SEXED[w]: w for w in _TOKEN.findall(stretch.casefold()) if w in _SEXED}
            if len(sexes) == 1:
                yield Value(kind, "sex", next(iter(sexes)), stretch)
    inside = [span for span, kind in marked if kind not in _NO_FACTS]
    folded = text.casefold() if len(text.casefold()) == len(text) else text.lower()
    folded = folded.replace("'s ", "s  ").replace("'", "\x00")
    for start, end in where:
        tokens = [(m[0], m.start(), m.end()) for m in _TOKEN.finditer(folded, start, end)]
        for value in _patterns(text, tokens, posted):
            if value.kind == "age" and value.precision != "vague":
                aged.add(value.text)
            counted.add(value.text)
            yield value
        for value, span in _attributes(text, tokens, inside):
            said.add(span)
            yield value
    for (start, end), kind in marked:
        stretch = text[start:end]
        if kind == "age" and not any(stretch in c or c in stretch for c in aged) and not _LASTING.search(text[max(0, start - 12) : end]):
            yield from _bare_age(stretch)
        elif kind == "date":
            yield Value(kind, "date", stretch.casefold(), stretch)
        elif kind in LOOKS and not any(a < end and b > start for a, b in said) and not any(c in stretch or stretch in c for c in counted if len(c) > 4):
            rare = _rarity(stretch)
            if rare >= RARE:
                yield Value(kind, "rarity", stretch.casefold()[:60], stretch, rare, rare, "vague")


def _names(stretch: str, kind: str) -> Iterator[Value]:
    every = re.findall(r"[^\W\d_]+(?:['-][^\W\d_]+)*", stretch)
    words = [w for w in every if w.casefold() not in _TITLES and _is_name(w)][:3]
    if kind == "relative_name":
        for word in words[:2]:
            if len(word) > 1:
                yield Value(kind, "relative", word.casefold(), word)
        return
    titled = bool(every) and every[0].casefold() in _TITLES
    if not words:
        return
    first, *rest = words
    if len(first) == 1:
        yield Value(kind, "initial", first.casefold(), first)
    elif titled and not rest:
        yield Value(kind, "surname", first.casefold(), first)
    else:
        yield Value(kind, "given", first.casefold().removesuffix("'s"), first)
    if rest:
        last = rest[-1]
        if len(last.removesuffix("'s")) == 1:
            yield Value(kind, "initial", f"_{last[0].casefold()}", last)
        else:
            yield Value(kind, "surname", last.casefold().removesuffix("'s"), last)


def _is_name(word: str) -> bool:
    """A capital and no everyday word, or a name of the tables."""
    plain = word.casefold().removesuffix("'s")
    if len(plain) == 1:
        return word.isupper()
    return (population.is_given(plain) and (not word.islower() or len(plain) > 2)) or (not word.islower() and rarity(stem(plain)) > 0.3)


_TITLES = frozenset("mr mrs ms miss mx dr lil little baby big old wee sir auntie uncle coach pastor officer sgt".split())


def _place(stretch: str, kind: str, home: population.Place | None) -> Iterator[Value]:
    inside = population.facility(stretch)
    # "the shelter" is any, "Eastfield Primary" is one
    named = any(w[0].isupper() and not population.facility(w) for w in re.findall(r"[^\W\d_]{3,}", stretch))
    if inside:
        if named:
            yield Value(kind, "facility", f"{inside.name}: {stretch.casefold()}", stretch)
    elif kind == "place":
        if population.place(_spaced(stretch), home):
            yield Value(kind, "place", _spaced(stretch), stretch)
    elif kind == "school" and named and stretch.casefold() not in population.phrases()[0]:
        yield Value(kind, "facility", f"school: {stretch.casefold()}", stretch)


def _spaced(stretch: str) -> str:
    """`#SaltLakeCity` as three words."""
    if stretch.startswith("#"):
        return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", stretch.lstrip("#"))
    return stretch


def _age(text: str, at: int, before: str) -> Iterator[Value]:
    """Ages that begin at a place of the text; `before` is the word that stands before it."""
    if m := _AGED.match(text, at):
        years = number(m["said"])
        if years is not None and years < 116:
            yield Value("age", "age", "", m[0], years, years)
    elif m := _DECADE.match(text, at):
        yield from _decade(m["decade"].casefold(), (m["part"] or "").casefold(), m[0])
    elif m := _AGE.match(text, at):
        if m["short"]:
            yield Value("age", "age", "", m[0], int(m["short"]), int(m["short"]))
            yield Value("gender", "sex", m["sex"].casefold(), m[0])
            return
        years = number(m["n"] or m["birthday"])
        if years is None or years > 115:
            return
        unit = (m["unit"] or "").casefold()
        years = years // 12 if unit.startswith("m") else 0 if unit.startswith(("w", "d")) else years
        if before in ("her", "his", "their") and m["after"]:
            yield Value("family", "relative", f"aged {years}", f"{before} {m[0]}", years, years)
        else:
            yield Value("age", "age", "", m[0], years, years)


_DECADES = {"teen": 10, "twent": 20, "thirt": 30, "fort": 40, "fift": 50, "sixt": 60, "sevent": 70, "eight": 80, "ninet": 90}


def _decade(said: str, part: str, whole: str) -> Iterator[Value]:
    first = int(said) if said.isdigit() else next(n for w, n in _DECADES.items() if said.startswith(w))
    low, high = {"early": (0, 3), "mid": (4, 6), "middle": (4, 6), "late": (7, 9)}.get(part, (0, 9))
    if first == 10:
        low, high = {"early": (3, 4), "mid": (4, 6), "middle": (4, 6), "late": (7, 9)}.get(part, (3, 9))
    yield Value("age", "age", "", whole, first + low, first + high, "banded")


def _bare_age(stretch: str) -> Iterator[Value]:
    """An age that only its mark tells: `14`, `nineteen`, `70s`, `8 months`."""
    if m := re.search(r"\b([1-9]0)'?s\b", stretch):
        yield from _decade(m[1], "", stretch)
    elif (m := re.search(rf"\b(?:{_NUM})\b", stretch, re.IGNORECASE)) and (years := number(m[0])) is not None and 0 < years < 110:
        if re.search(r"\b(?:months?|weeks?|days?|wks?|mos?)\b", stretch, re.IGNORECASE):
            years = years // 12 if "m" in stretch.casefold() else 0
        yield Value("age", "age", "", stretch, years, years)


def _patterns(text: str, tokens: Sequence[Token], posted: date | None) -> Iterator[Value]:
    """Ages, sexes, school years, numbers of relatives, placements, times, in one sentence."""
    sexes: dict[str, str] = {}
    last = ""
    for at, (word, start, end) in enumerate(tokens):
        before, last = last, word
        if word not in _BEGINS and not word[0].isdigit():
            continue
        if word[0].isdigit() or word in _COUNTING:
            yield from _age(text, start, before)
            yield from _count(text, start)
        if word in _SEXED:
            sexes.setdefault(_SEXED[word], text[start:end].rstrip("'"))
        after = tokens[at + 1] if at + 1 < len(tokens) else ("", end, end)
        two = f"{word} {after[0]}"
        stage, until = (two, after[2]) if two in _STAGE_WORDS else (word, end)
        if stage in _STAGE_WORDS:
            near = [t[0] for t in tokens[max(0, at - 2) : at]]
            # "her boy" is somebody else's, "the girl" is not
            if stage in _OWNED or not any(w in ("her", "his", "their", "my", "our") or w.removesuffix("s") in _KIN_WORDS for w in near):
                low, high = _STAGE_WORDS[stage]
                yield Value("age", "age", "", text[start:until], low, high, "vague")
        if word in _NOW or two in _NOW:
            day = posted and posted - timedelta(days=_DAYS_AGO.get(word if word in _NOW else two, 0))
            yield Value("date", "date", day.isoformat() if day else "now", text[start : end if word in _NOW else after[2]])
    for sex, said in sexes.items():
        yield Value("gender", "sex", sex, said, precision="vague")


_COUNTING = frozenset({
    *_UNITS, *_TENS, *_ORDINALS, *(f"{p}{n}" for p in "ps" for n in range(1, 8)),
    *"in aged age turned turning turns turnin one oldest eldest youngest middle baby year yr".split(),
    *"mum mom mam mama mother dad father parent parents has have had with raising her his their".split(),
})  # fmt: skip


_BEGINS = _COUNTING | _SEXED.keys() | {said.split(" ")[0] for said in (*_STAGE_WORDS, *_NOW)}


def _count(text: str, at: int) -> Iterator[Value]:
    """School years and numbers of relatives or placements that begin at a place of the text."""
    if m := _GRADE.match(text, at):
        grade = m["grade"] or m["said"]
        n = number(grade or m["year"] or m["ps"])
        if n is not None and n <= 13:
            low = n + 5 if grade else n + 11 if m["p"] and m["p"].casefold() == "s" else n + 4
            yield Value("age", "age", "", m[0], low, low + 1, "banded")
    for pattern, key in ((_SIBLING, "siblings"), (_SIBLINGS, "more_siblings"), (_CHILDREN, "children"), (_PLACEMENT, "placements")):
        if m := pattern.match(text, at):
            n = number(next(g for g in m.groups() if g))
            if n is None or not 0 < n < 25:
                continue
            name, n = ("siblings", n + 1) if key == "more_siblings" else (key, n)
            yield Value("service" if key == "placements" else "family", "count", name, m[0], n, n)


Token = tuple[str, int, int]
_NO_FACTS = NAMING | UNIQUE | {"place", "school", "employer", "initial", "quote"}


def _attributes(text: str, tokens: Sequence[Token], inside: Sequence[Span]) -> Iterator[tuple[Value, Span]]:
    """Facts of the table, by how they are written; some only inside what was marked."""
    phrases, longest = population.phrases()
    known = population.attributes()
    at = 0
    while at < len(tokens):
        word, step = tokens[at][0], 1
        for length in range(min(longest.get(word) or longest.get(_singular(word), 0), len(tokens) - at), 0, -1):
            hit = phrases.get(" ".join(t[0] for t in tokens[at : at + length])) or (phrases.get(_singular(word)) if length == 1 else None)
            if hit is None:
                continue
            span = (tokens[at][1], tokens[at + length - 1][2])
            key, only_marked = hit
            if only_marked and not any(a < span[1] and b > span[0] for a, b in inside):
                continue
            before = [t[0] for t in tokens[max(0, at - 5) : at]]
            step, slot = length, known[key].slot
            if not any(w in _NOT for w in before[-3:]) and not (before[-1:] == ["my"] and slot in ("family", "occupation")):
                of_kin = slot != "family" and any(
                    t[0] in _KIN_WORDS and not _CLAUSE.search(text[t[2] : span[0]]) for t in tokens[max(0, at - 5) : at]
                )
                yield Value(slot, "kin" if of_kin else "attribute", key, text[span[0] : span[1]]), span
            break
        at += step


@lru_cache(maxsize=20_000)
def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _rarity(stretch: str) -> float:
    """How seldom its rarest word occurs, 0-1."""
    return max((rarity(stem(w)) for w in _TOKEN.findall(stretch.casefold()) if len(w) > 3), default=0.0)


def birth_shift(value: Value, years: float) -> Value:
    """An age as of some years later, a year wider: birthdays are not known."""
    if value.kind != "age" or not years:
        return value
    slack = 1 if value.precision == "exact" else 0
    return value._replace(low=max(0.0, value.low + int(years)), high=value.high + int(years) + slack)


def says_event(text: str) -> list[str]:
    """Kinds of event that a text speaks of."""
    said, longest = _events()
    tokens = _TOKEN.findall(text.casefold())
    found: list[str] = []
    for at, word in enumerate(tokens):
        for length in range(min(longest.get(word, 0), len(tokens) - at), 0, -1):
            if kind := said.get(" ".join(tokens[at : at + length])):
                found.append(kind)
                break
    return list(dict.fromkeys(found))


@lru_cache(maxsize=1)
def _events() -> tuple[dict[str, str], dict[str, int]]:
    """Phrase to kind of event; first word to the longest such phrase."""
    said = {phrase: kind for kind, row in table("population/pools")["event"].items() for phrase in row["words"].split(" | ")}
    longest: dict[str, int] = {}
    for phrase in said:
        first = phrase.split(" ", 1)[0]
        longest[first] = max(longest.get(first, 0), phrase.count(" ") + 1)
    return said, longest
