"""Connections: could this friend, follower or correspondent be a client? Asks, and never asserts beyond what the roster says.

A connection is described by named features, each a number from 0 to 1: likeness to a name on the roster (`listed`), what
the account's own items say around the person (`mentions`), and what the name itself tells. A logistic model, whose
weights stand in `data/connections.toml`, makes a score of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import exp
from typing import Any

import msgspec

from scanner.model import Connection
from scanner.relationships.listed import CLIPPED, SHORT, Likeness, Listed
from scanner.relationships.mentions import Mentions, Share, Spoken, as_name, stem_of
from scanner.relationships.names import Name, common_given, forms_of, name_of, parts, words
from scanner.relationships.roster import Roster
from scanner.tables import table

__all__ = ["ConnectionAssessment", "Spoken", "assess_connections", "described"]

Features = dict[str, float]


class ConnectionAssessment(msgspec.Struct, frozen=True, kw_only=True):
    """Level 0-4, score 0-100, kinds of GUIDE.md, one line of reason and the suggested steps."""

    level: int
    score: float
    kinds: tuple[str, ...]
    why: str
    steps: tuple[str, ...]


_KINDS = {"message_partner": "personal_contact"}
# Ties that the owner made or accepted; a follower or a request only arrived.
_OWN_STEP = frozenset({"friend", "following", "request_sent", "message_partner"})
# Likenesses in which a given name is all that fits, and those that hardly fit another person.
_GIVEN_ONLY = frozenset({"given_alone", "given_inside", "given_other"})
_STRONG = frozenset({"whole", "near", "clipped", "given_initial", "initial_family"})
_PARENTS = frozenset("mum mom mama mummy mam dad papa daddy moms mums mother father gran nan granny grandma grandpa nana".split())
SHORTEST_PART = 4  # letters of a handle that are looked up as a word of their own
SHORTEST_WHOLE = 7  # letters of a word that is taken apart


def assess_connections(
    connections: Sequence[Connection], roster: Roster, items: Sequence[Spoken], *,
    names: Sequence[str] = (), family: Sequence[str] = (), colleagues: Sequence[str] = (),
) -> list[ConnectionAssessment | None]:  # fmt: skip
    """In order; None where nothing points to a client. `names` are the owner's own, `family` and `colleagues` theirs."""
    model = table("connections")
    weights = model["weights"]["with_roster" if roster else "without_roster"]
    found = described(connections, roster, items, names=names, family=family, colleagues=colleagues)
    return [_assessment(c, f, weights, model) for c, f in zip(connections, found, strict=True)]


def described(
    connections: Sequence[Connection], roster: Roster, items: Sequence[Spoken], *,
    names: Sequence[str] = (), family: Sequence[str] = (), colleagues: Sequence[str] = (),
) -> list[Features]:  # fmt: skip
    """The features of every connection that are not 0."""
    people = [name_of(c.name, c.handle) for c in connections]
    listed, mentions = Listed(roster), Mentions(items, _wanted(people))
    own = frozenset(p for n in names for w in name_of(n, None).words[1:] for p in parts(w))
    known = [name_of(n, None).words for n in (*family, *colleagues)]
    likenesses = [listed.likeness(n, c.name, c.handle) for c, n in zip(connections, people, strict=True)]
    # who on the list is already met under a better likeness
    met: dict[int, set[Name]] = defaultdict(set)
    for name, likeness in zip(people, likenesses, strict=True):
        if likeness and likeness.kind in _STRONG:
            met[likeness.person].add(name)
    found = []
    for connection, name, likeness in zip(connections, people, likenesses, strict=True):
        features: Features = {"base": 1.0, connection.relation: 1.0}
        relative = _of_own_family(name, own)
        if likeness and not (relative and likeness.kind not in _STRONG):
            others = any(n.given != name.given for n in met.get(likeness.person, ()))
            features.update(_of_likeness(likeness, listed, others=others))
            features["list_exact"] = float(likeness.exact)
            features["list_request"] = float(connection.relation == "request_received" and likeness.kind in _STRONG)
        features.update(_of_name(name, connection.relation))
        features["own_family"] = float(relative)
        features["known"] = float(any(k and set(k) <= {*name.words, name.given} for k in known))
        features.update(_of_items(connection, name, mentions, own, len(items)))
        features.update(_of_time(connection, mentions))
        found.append({f: round(v, 4) for f, v in features.items() if v})
    return found


def _wanted(people: Iterable[Name]) -> set[str]:
    """Words whose occurrence in items is of interest."""
    found: set[str] = set()
    for name in people:
        for word in name.everything:
            found.update(parts(word))
        found.update(forms_of(name.given))
        found.update(_marks_of(name))
    return found


def _marks_of(name: Name) -> set[str]:
    """Words of name and handle that may stand for what somebody does: `ferrets`, and `drums` in `yibrandrums`."""
    found = {stem_of(w) for w in name.everything if len(w) >= SHORTEST_PART}
    for word in {*name.pieces, *name.words}:
        for length in range(SHORTEST_PART, len(word) - 1 if len(word) >= SHORTEST_WHOLE else 0):
            for part in (word[:length], word[-length:]):
                found.add(as_name(part))
                if length > SHORTEST_PART:
                    found.add(stem_of(part))
    return found


def _of_own_family(name: Name, own: frozenset[str]) -> bool:
    """Bears the owner's surname."""
    if len(name.words) > 1:
        return any(p in own for w in name.words[1:] for p in parts(w))
    return any(p in own for p in name.pieces)


def _of_likeness(likeness: Likeness, listed: Listed, *, others: bool) -> Iterator[tuple[str, float]]:
    kind = likeness.kind
    yield f"list_{kind}", 1.0
    if kind.startswith("given"):
        yield "list_rare", float(listed.is_rare(likeness.person))
        yield "list_loose", float(likeness.given < CLIPPED)
    if kind == "given_other":
        yield "list_short_form", float(CLIPPED <= likeness.given <= SHORT)
    if kind in {"whole", "near"}:
        yield "list_usual", float(listed.is_usual(likeness.person))
    if kind in _GIVEN_ONLY or kind == "clipped":
        yield "list_taken", float(others)


def _of_name(name: Name, relation: str) -> Iterator[tuple[str, float]]:
    marks = name.marks.union(name.everything)
    parent = not _PARENTS.isdisjoint(marks)
    yield "parent", float(parent)
    yield "title", float(not parent and not words("beside", "titles").isdisjoint(name.marks))
    yield "professional", float(not words("beside", "professional").isdisjoint(name.marks.union(name.words[1:], name.pieces)))
    yield "page", float(not words("beside", "page").isdisjoint(marks))
    yield "trade", float(relation in _OWN_STEP and not words("beside", "trade").isdisjoint(marks))
    yield "one_name", float(len(name.words) == 1)


def _of_items(
    connection: Connection, name: Name, mentions: Mentions, own: frozenset[str], total: int
) -> Iterator[tuple[str, float]]:
    """What the items say around the person."""
    usual = max(mentions.usual, 0.01)
    naming = mentions.naming(name)
    named = mentions.share(sorted(naming))
    yield "named_elsewhere", max(0.0, -named.above) / usual
    between = mentions.exchanged(name, connection.name, connection.handle)
    talk = mentions.share(sorted(between))
    yield "exchange", float(talk.items > 0)
    yield "exchange_client", talk.client
    yield "exchange_boundary", talk.dual
    yield "exchange_mean", max(0.0, talk.above)
    asked = connection.relation == "request_received"
    yield "refused", float(mentions.refused(between) or (asked and mentions.refused_after(connection.since)))
    spoken_for = naming | between

    def said(word: str) -> Share:
        return mentions.share(n for n in mentions.with_word(word) if n not in spoken_for)

    given = said(name.given)
    yield "common_given_said" if name.given in common_given() else "given_said", max(0.0, given.above)
    yield "given_boundary", max(0.0, given.dual_above)
    yield "given_elsewhere", max(0.0, -given.above) / usual
    yield "form_said", _most(said(f).above for f in forms_of(name.given) if len(f) > 2 and f not in name.words)
    behind = [said(parts(w)[0]) for w in name.words[1:] if not own.intersection(parts(w))]
    yield "family_said", _most(b.above for b in behind)
    yield "family_boundary", _most(b.dual_above for b in behind)
    # a word of very many items says nothing of the person
    telling = (w for w in _marks_of(name) - {stem_of(name.given), as_name(name.given)} if len(mentions.with_word(w)) <= max(3, 0.06 * total))
    yield "word_said", _most(mentions.share(mentions.with_word(w)).above for w in telling)


def _most(values: Iterable[float]) -> float:
    return max(0.0, max(values, default=0.0))


def _of_time(connection: Connection, mentions: Mentions) -> Iterator[tuple[str, float]]:
    around = mentions.around(connection.since)
    yield "near_client", around.client
    yield "near_boundary", around.dual
    yield "near_weeks", around.weeks
    yield "before_work", float(around.before_work)


def chance(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The chance of a likely boundary question, among connections as the labelled accounts have them."""
    return 1 / (1 + exp(-sum(value * weights.get(name, 0.0) for name, value in features.items())))


def pointing(features: Mapping[str, float]) -> int:
    """How clearly anything points to a client: 2 one clear pointer, 1 two faint ones, 0 less than that."""
    pointers = table("connections")["pointers"]
    clear, faint = (sum(features.get(name, 0.0) >= least for name, least in pointers[kind].items()) for kind in ("clear", "faint"))
    if clear or (features.get("list_rare") and not features.get("list_loose")):
        return 2
    return int(faint > 1)


def _assessment(
    connection: Connection, features: Features, weights: Mapping[str, float], model: Mapping[str, Any]
) -> ConnectionAssessment | None:
    score = round(100 * chance(features, weights), 1)
    levels, clearly = model["levels"], pointing(features)
    exact = bool(features.get("list_exact"))
    if not exact and (score < levels["least"] or not clearly):
        return None
    relation = connection.relation
    level = 3 if score >= levels["clear"] and relation in _OWN_STEP else 2 if score >= levels["likely"] else 1
    level = min(level, 1 if clearly == 1 else 3)  # coincidences add up to a note, not to a question
    if exact:  # the list itself says that it is the name of a client
        level = max(level, 2)
    kinds = dict.fromkeys([_KINDS.get(relation, "social_connection"), *(["business_or_barter"] if features.get("trade") else [])])
    undone = relation in {"friend", "following"} and level == 3
    return ConnectionAssessment(
        level=level, score=score, kinds=tuple(kinds), why=_why(features, weights),
        steps=("supervision", "unfriend") if undone else ("supervision",),
    )  # fmt: skip


# What is said of the strongest reasons; no name, so that nothing on the roster can show.
_REASONS = {
    "list_whole": "the name or handle could be one on your own list of clients",
    "list_near": "the name could be another form of one on your own list of clients",
    "list_clipped": "the name could be a shortened form of one on your own list of clients",
    "list_given_initial": "first name and initial could be those of somebody on your own list of clients",
    "list_initial_family": "initial and surname could be those of somebody on your own list of clients",
    "list_family": "the surname is on your own list of clients, so this could be a relative",
    "list_family_common": "the surname, a common one, is on your own list of clients, so this could be a relative",
    "list_family_clipped": "the surname could be a shortened form of one on your own list of clients",
    "list_letters": "the initials could be those of somebody on your own list of clients",
    "list_given_alone": "the first name could be one on your own list of clients",
    "list_given_inside": "a first name in it could be one on your own list of clients",
    "list_given_other": "the first name could be one on your own list of clients, under another surname",
    "exchange_client": "what you wrote to each other, or said there, could be about a client",
    "exchange_boundary": "what you wrote to each other could be of a personal kind",
    "exchange_mean": "what you wrote to each other, or said there, could be about a client",
    "common_given_said": "the first name, a common one, occurs in items that could be about a client",
    "given_said": "the first name occurs in items that could be about a client",
    "given_boundary": "the first name occurs in items that could be about a client",
    "form_said": "another form of the first name occurs in items that could be about a client",
    "family_said": "a word of the name occurs in items that could be about a client",
    "family_boundary": "a word of the name occurs in items that could be about a client",
    "word_said": "a word of the name or handle occurs in items that could be about a client",
    "near_client": "the tie began around the time of items that could be about a client",
    "near_boundary": "the tie began around the time of items that could be about a client",
    "near_weeks": "the tie began around the time of items that could be about a client",
}


def _why(features: Features, weights: Mapping[str, float]) -> str:
    """One calm line: the two strongest reasons, and a question."""
    pushes = ((name, value * weights.get(name, 0.0)) for name, value in features.items() if name in _REASONS)
    told = sorted((-push, _REASONS[name]) for name, push in pushes if push > 0)
    if features.get("list_exact"):
        told = [(0.0, "the name or handle is on your own list of clients"), *(t for t in told if t[1] != _REASONS["list_whole"])]
    line = ", and ".join(list(dict.fromkeys(reason for _, reason in told))[:2])
    return f"{line[:1].upper()}{line[1:]}. Is this somebody you work or have worked with?"
