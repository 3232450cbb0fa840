"""The copy for a supervisor: what kind of thing each item is, and nothing that it says.

One page that needs no other file, drawn from the result alone. Its sentences come from our own tables; of the result it
holds kinds, months, numbers and the citations of standards. Items and people get names of the copy's own (“Item 3”,
“Client A”, “Person 2”), the same throughout. Before the page leaves here it is read again by a sieve that knows every
word and name of the result: a sentence of ours that an item happens to hold is left out, and anything else is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from itertools import chain
from typing import Annotated, Any

from markupsafe import Markup

from scanner.errors import Telling
from scanner.report import words
from scanner.report.card import Likelihood, circles, plain_why
from scanner.report.document import dumps
from scanner.report.html import environment, inlined, templates
from scanner.report.sieve import Came, Sieve, links, long_numbers, visible, words_of
from scanner.tables import table

Marked = Callable[[str], Iterable[str]]
"""Gives the parts of a text that point to somebody, as our own signals see them."""

MOST = 500
"""Items in one copy. A supervisor who has advised on these has done a good deal; the others can follow in a next one."""

CHOICES = {
    "delete": "Delete it",
    "edit": "Edit it",
    "limit": "Show it to fewer people",
    "keep": "Keep it",
    "discuss": "Talk it over first",
    "false_alarm": "Not what it seems",
}
"""What a supervisor can advise on an item."""

CHOICES_ON_PEOPLE = {
    "discuss": "Talk it over first",
    "end": "End the connection",
    "keep": "Leave it",
    "false_alarm": "Not what it seems",
}
"""And on a connection: nobody deletes a person."""

_ACT = frozenset({"review", "delete", "delete_now"})
_GRADES = {"V1": "read on the body’s own page", "V2": "read on a page that quotes it"}
_UNVERIFIED = "section number not verified"
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_SIZES = ((1.5, "one person"), (5, "a few people"), (20, "a dozen people or so"), (100, "some dozens of people"), (1_000, "some hundreds of people"), (10_000, "some thousands of people"))
_BEYOND = "more than ten thousand people"
_TIES = {
    "friend": "A friend", "follower": "A follower", "following": "Somebody whom the practitioner follows",
    "request_received": "Somebody who asked to connect", "request_sent": "Somebody who was asked to connect",
    "message_partner": "Somebody who exchanges messages with the practitioner",
}  # fmt: skip
_LETTERS = "bcdfghjkmnpqrstv"
"""Digits of the copy's keys: without vowels and numerals, so that no word and no number can come out."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A standard that an item touches."""

    label: Annotated[str, "Body and section."]
    grade: Annotated[str, "How far the citation was checked."]
    paraphrase: Annotated[str, "What it asks, in our words; empty where unknown."]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One item, without what it says."""

    key: Annotated[str, "What the sign-off file calls it."]
    number: Annotated[int, "Its number in the practitioner’s own report."]
    advice: Annotated[str, "The advice’s code, for its colour."]
    label: Annotated[str, "The advice in words."]
    where: Annotated[str, "Platform, kind, audience and month."]
    others_words: Annotated[bool, "Whether somebody else wrote it."]
    why: Annotated[str, "Why it is here, in one sentence; empty where that was left out."]
    who: Annotated[tuple[Likelihood, ...], "Who could tell; empty where nobody is described."]
    fits: Annotated[str, "How many people the description fits, in words; empty where unknown."]
    details: Annotated[str, "Kinds of detail that point to somebody."]
    noticed: Annotated[tuple[str, ...], "What the signals look for that fired."]
    ties: Annotated[str, "Kinds of boundary question."]
    touches: Annotated[tuple[Cited, ...], "Standards, each once."]
    steps: Annotated[tuple[str, ...], "What the practitioner was advised to do."]
    client: Annotated[str, "The copy’s name for the person it speaks of; empty where none is known."]
    beside: Annotated[str, "Other items about the same person, by number."]
    question: Annotated[str, "The practitioner’s own question."]
    decided: Annotated[str, "What was decided so far."]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """One connection worth a thought, without a name."""

    key: Annotated[str, "What the sign-off file calls it."]
    name: Annotated[str, "The copy’s name for the person."]
    tie: Annotated[str, "How they are connected, and where."]
    advice: Annotated[str, "The advice’s code, for its colour."]
    label: Annotated[str, "The advice in words."]
    ties: Annotated[str, "Kinds of boundary question."]
    client: Annotated[str, "Whom among the clients they may be; empty where unknown."]
    steps: Annotated[tuple[str, ...], "What the practitioner was advised to do."]


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A person of whom several items speak."""

    name: Annotated[str, "The copy’s name for the person."]
    items: Annotated[str, "Items of the copy, by number."]
    fits: Annotated[str, "How many people they fit, alone and together, in words; empty where unknown."]


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """The page."""

    style: Annotated[Markup, "The style sheet."]
    script: Annotated[Markup, "The script that writes the sign-off file."]
    policy: Annotated[Markup, "Content Security Policy: these two inline blocks and nothing else."]
    result: Annotated[str, "The result’s digest, in letters."]
    month: Annotated[str, "When the report was made."]
    entries: Annotated[tuple[Entry, ...], "The items, in the order of the report."]
    ties: Annotated[tuple[Tie, ...], "Connections that ask for something."]
    clients: Annotated[tuple[Client, ...], "People of whom several items speak."]
    left_out: Annotated[int, "Items with an advice to act that did not fit in."]
    choices: Annotated[tuple[tuple[str, str], ...], "What can be advised on an item: code and words."]
    choices_on_people: Annotated[tuple[tuple[str, str], ...], "And on a connection."]


def page(result: Mapping[str, Any], questions: Mapping[int, str] | None = None, marked: Marked = lambda _text: ()) -> bytes:
    """The copy, UTF-8. `questions` are the practitioner's own, by position in `result["items"]`.

    Raises Telling where a question, or the page as a whole, would show who is meant.
    """
    sieve, asked = Sieve(result), questions or {}
    for position, question in asked.items():
        if found := _told(question, sieve, marked):
            raise Telling(
                f"The question for item {position + 1} holds {found}, so the copy was not written.",
                hint="Ask it without names, places, links, numbers and the item’s own words: “Client A”, “the mother”, “the school” will do.",
            )
    copy = _Copyist(result, sieve, asked).copy()
    text = environment().get_template("share.html.j2").render(view=copy, say=_sayer(sieve))
    text = words.showable(text)
    if found := _shown(text, result, sieve, marked):
        raise Telling(
            f"The copy would hold {found}, so it was not written.",
            hint="Show your supervisor the report itself, on your own screen, and please tell us that this happened.",
        )
    return text.encode()


class Keys:
    """The copy's own names for a result, its items and its connections: stable, and meaningless without the result."""

    def __init__(self, result: Mapping[str, Any]) -> None:
        # what was judged, and not what was decided since: an answer to an earlier copy of the same report still fits
        judged = [
            result["generated_at"], [[i["id"], i["text"], i["score"], i["advice"]] for i in result["items"]],
            [[c["platform"], c["relation"], c["name"], c["handle"], c["advice"]] for c in result["connections"]],
        ]  # fmt: skip
        self._secret = blake2b(dumps(judged)).digest()

    def result(self) -> str:
        """Which result it is."""
        return self._letters("result", 16)

    def item(self, item: Mapping[str, Any]) -> str:
        """Which item; another person who knows an item's id cannot find it in the copy by that."""
        return self._letters(f"item {item['id']}", 6)

    def connection(self, position: int) -> str:
        """Which connection of the result."""
        return self._letters(f"connection {position}", 6)

    def _letters(self, label: str, size: int) -> str:
        digest = blake2b(label.encode("utf-8", "surrogatepass"), key=self._secret, digest_size=size).digest()
        return "".join(_LETTERS[byte >> 4] + _LETTERS[byte & 15] for byte in digest)


def pseudonym(number: int) -> str:
    """A, B … Z, AA, AB … for 0, 1 …"""
    letters = ""
    number += 1
    while number:
        number, low = divmod(number - 1, 26)
        letters = chr(65 + low) + letters
    return letters


def month(value: str | None) -> str:
    """“March 2019”."""
    when = words.moment(value)
    return "no date" if when is None else f"{_MONTHS[when.month - 1]} {when.year:04}"


def size(estimate: Mapping[str, Any] | None) -> str:
    """How many people an estimate stands for, in words; empty where there is none."""
    if not estimate or estimate.get("mid") is None:
        return ""
    return next((word for most, word in _SIZES if estimate["mid"] < most), _BEYOND)


class _Copyist:
    """Holds what all parts of one copy share."""

    def __init__(self, result: Mapping[str, Any], sieve: Sieve, questions: Mapping[int, str]) -> None:
        self.result, self.sieve, self.questions = result, sieve, questions
        self.keys, self.say = Keys(result), _sayer(sieve)
        items = result["items"]
        wanted = [n for n, item in enumerate(items) if n in questions or item["advice"] in _ACT]
        first = sorted({*[n for n in wanted if n in questions], *wanted[:MOST]})
        self.chosen = first
        self.left_out = len(wanted) - len(first)
        self.clients: dict[str, str] = {}
        for n in first:
            if items[n]["subject"] is not None:
                self.clients.setdefault(items[n]["subject"], f"Client {pseudonym(len(self.clients))}")

    def copy(self) -> Copy:
        style, script, policy = inlined("share.css", "share.js")
        return Copy(
            style=style, script=script, policy=policy, result=self.keys.result(), month=month(self.result["generated_at"]),
            entries=tuple(self.entry(n, self.result["items"][n]) for n in self.chosen),
            ties=tuple(self.tie(n, c, number) for number, (n, c) in enumerate(self.asked(), 1)),
            clients=tuple(self.client(s) for s in self.result["subjects"] if s["id"] in self.clients and len(self.about(s["id"])) > 1),
            left_out=self.left_out, choices=tuple(CHOICES.items()), choices_on_people=tuple(CHOICES_ON_PEOPLE.items()),
        )  # fmt: skip

    def entry(self, position: int, item: Mapping[str, Any]) -> Entry:
        beside = [n for n in self.about(item["subject"]) if n != position]
        return Entry(
            key=self.keys.item(item), number=position + 1, advice=item["advice"], label=words.ADVICE_SHORT[item["advice"]],
            where=self.where(item), others_words=item["author"] == "other", why=self.say(plain_why(item)),
            who=circles(item["reidentification"]["observers"]), fits=self.fits(item["reidentification"]["observers"]),
            details=_once(words.IDENTIFIER_LABEL.get(i["type"], "detail") for i in item["identifiers"]),
            noticed=self.noticed(item["findings"]), ties=_once(words.DUAL_KIND_LABEL[k] for k in item["dual_relationship"]["kinds"] if k in words.DUAL_KIND_LABEL),
            touches=self.touches(item["findings"]), steps=self.steps(item["steps"], item["advice"]),
            client=self.clients.get(item["subject"] or "", ""), beside=f"{'item' if len(beside) == 1 else 'items'} {_numbers(beside)}" if beside else "", question=self.questions.get(position, ""), decided=_decided(item["decision"]),
        )  # fmt: skip

    def tie(self, position: int, connection: Mapping[str, Any], number: int) -> Tie:
        platform = words.PLATFORMS.get(connection["platform"], "another platform")
        return Tie(
            key=self.keys.connection(position), name=f"Person {number}",
            tie=f"{_TIES.get(connection['relation'], 'A connection')}, on {platform}", advice=connection["advice"],
            label=words.ADVICE_FOR_PEOPLE[connection["advice"]],
            ties=_once(words.DUAL_KIND_LABEL[k] for k in connection["dual_relationship"]["kinds"] if k in words.DUAL_KIND_LABEL),
            client=self.clients.get(connection["subject"] or "", ""), steps=self.steps(connection["steps"], connection["advice"]),
        )  # fmt: skip

    def client(self, subject: Mapping[str, Any]) -> Client:
        alone, together = size(subject["people_alone"]), size(subject["people_together"])
        fits = f"The most telling one alone fits {alone}; together they fit {together}." if alone and together else f"Together they fit {together}." if together else ""
        return Client(name=self.clients[subject["id"]], items=_numbers(self.about(subject["id"])), fits=self.say(fits))

    def asked(self) -> list[tuple[int, Mapping[str, Any]]]:
        """Connections that ask for something, the strongest first."""
        found = [(n, c) for n, c in enumerate(self.result["connections"]) if c["advice"] in _ACT]
        found.sort(key=lambda row: (-words.ADVICE.index(row[1]["advice"]), -row[1]["dual_relationship"]["score"], row[0]))
        return found[:MOST]

    def about(self, subject: str | None) -> list[int]:
        """Items of the copy that speak of the same person."""
        return [n for n in self.chosen if subject is not None and self.result["items"][n]["subject"] == subject]

    def where(self, item: Mapping[str, Any]) -> str:
        platform = words.PLATFORMS.get(item["platform"], "another platform")
        return " · ".join((platform, words.KINDS[item["kind"]], words.AUDIENCES[item["audience"]], month(item["created_at"])))

    def fits(self, observers: Mapping[str, Any]) -> str:
        for name, among in (("local", "nearby"), ("stranger", "anywhere")):
            if found := size((observers.get(name) or {}).get("people")):
                return self.say(f"The description fits {found} {among}.")
        return ""

    def steps(self, given: Sequence[str], advice: str) -> tuple[str, ...]:
        """Only our own sentences: a step of another wording may quote."""
        known = [words.STEP_SENTENCES[step] for step in given if step in words.STEP_SENTENCES]
        return tuple(filter(None, map(self.say, known or [words.STEPS_WHERE_NONE[advice]])))

    def noticed(self, findings: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
        """What the signals look for. The words are the result's, so they pass like a stranger's."""
        signals = self.result["catalogue"]["signals"]
        titles = dict.fromkeys(str(signals.get(f["signal"], {}).get("title") or "") for f in findings)
        return tuple(title for title in titles if title and len(title) < 120 and not self.sieve.telling(title))

    def touches(self, findings: Sequence[Mapping[str, Any]]) -> tuple[Cited, ...]:
        keys = dict.fromkeys(key for finding in findings for key in finding["standards"])
        return tuple(filter(None, map(self.cited, keys)))

    def cited(self, key: str) -> Cited | None:
        """A standard as the result cites it: in full where that is what we ship, else only what passes the sieve."""
        entry, ours = self.result["catalogue"]["standards"].get(key, {}), table("standards").get(key, {})
        body, section, paraphrase = (str(entry.get(part) or "") for part in ("body", "section", "paraphrase"))
        if any(entry.get(part) != ours.get(part) for part in ("body", "section", "paraphrase")):
            body, section, paraphrase = ("" if len(t) > 300 or self.sieve.telling(t) else t for t in (body, section, paraphrase))
        label = next((t for t in (f"{body} {section}".strip(), body) if t and self.say(t)), "")
        if not label or not body:
            return None
        return Cited(label, _GRADES.get(str(entry.get("grade")), _UNVERIFIED), self.say(words.sentence(paraphrase)))


def _sayer(sieve: Sieve) -> Callable[[str], str]:
    """Lets a sentence of ours through, unless one of the items holds the same words."""

    @cache
    def say(sentence: str) -> str:
        return "" if sieve.quotes(sentence) else sentence

    return say


def _once(labels: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(labels))


def _numbers(positions: Iterable[int]) -> str:
    return words.listed(str(n + 1) for n in positions)


def _decided(decision: Mapping[str, Any] | None) -> str:
    """What, and by which of the two; neither the name nor the reason."""
    choice = words.DECISIONS.get(str((decision or {}).get("choice")), "")
    if not decision or not choice:
        return ""
    return f"{'Advised' if decision.get('role') == 'supervisor' else 'Decided'} so far: {choice}"


def _told(text: str, sieve: Sieve, marked: Marked) -> str:
    """What a text gives away, by the sieve and by our own signals."""
    return sieve.telling(text) or (Came.LOOKS_LIKE_NAME if any(marked(text)) else "")


def _shown(text: str, result: Mapping[str, Any], sieve: Sieve, marked: Marked) -> str:
    """What the whole page gives away. A name made of words that every copy may hold (May, a board among the followers) is no news."""
    pieces = visible(text)
    seen = " ".join(pieces)
    if "://" in text or links(seen):
        return Came.LINK if "://" in text else Came.CONTACT
    if long_numbers(text):
        return Came.LONG_NUMBER
    # once as a reader sees it and once as the file stands, so that not even a script or an attribute can quote
    if sieve.quotes(seen) or sieve.quotes(text):
        return Came.WORDS_IN_A_ROW
    own = _own_words() | {pseudonym(n).casefold() for n in range(len(result["subjects"]))}

    def is_ours(name: Iterable[str]) -> bool:
        return all(word in own or word.isdigit() or len(word) == 1 for word in name)

    if not all(map(is_ours, sieve.named(seen))):
        return Came.NAME
    if not all(is_ours(words_of(part)) for piece in dict.fromkeys(pieces) for part in marked(piece)):
        return Came.LOOKS_LIKE_NAME
    return ""


@cache
def _own_words() -> frozenset[str]:
    """Every word that a copy can hold whatever the result is."""
    tables: list[Mapping[str, str]] = [
        words.ADVICE_SHORT, words.ADVICE_FOR_PEOPLE, words.OBSERVERS, words.PLATFORMS, words.KINDS, words.AUDIENCES, words.IDENTIFIER_LABEL,
        words.IDENTIFIER_PHRASE, words.DUAL_KIND_LABEL, words.DUAL_KIND_SENTENCE, words.STEP_SENTENCES, words.STEPS_WHERE_NONE, words.DECISIONS, CHOICES, CHOICES_ON_PEOPLE, _GRADES, _TIES,
    ]  # fmt: skip
    standards = (str(entry.get(part) or "") for entry in table("standards").values() for part in ("body", "section", "paraphrase"))
    template = (templates() / "share.html.j2").read_text(encoding="utf-8")
    parts = chain(*(t.values() for t in tables), standards, _MONTHS, words.STEPS_OF_LIKELIHOOD, (size_ for _, size_ in _SIZES), (_BEYOND, _UNVERIFIED, template))
    return frozenset(word for part in parts for word in words_of(part))
