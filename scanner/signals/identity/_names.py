"""Is a word a person's name? Pattern fragments for names, and the confirmations that go with them."""

from __future__ import annotations

import re
from functools import cache

from scanner.signals.identity._beside import at_work, in_practice, sentence
from scanner.signals.identity._terms import DID
from scanner.subjects.reading import Reading, Span
from scanner.tables import table

# "Denise", "Radcliffe-Mbeki", "O'Brien", "McKay", "DeShawn"
CAP = r"(?-i:(?:[A-Z]'|Mc|Mac|De|La|Le|Da|Ja|Ke|Mar)?[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{1,15}(?:-[A-ZÀ-ÖØ-Þ]?[a-zß-öø-ÿ]{1,15})?)"
# the same, or in small letters: "denise"
ANY = r"[a-zß-öø-ÿ]{2,16}(?:-[a-zß-öø-ÿ]{2,16})?"
FULL = rf"{CAP} (?:{CAP} )?{CAP}"
TITLE = r"(?:mrs?|ms|miss|mx|mister|sister|brother|auntie|aunty|uncle|sr)\.?"

_VERB = re.compile(DID)
_WORDLIKE = re.compile(
    r"(?:ing|ed|ly|tions?|ness|ments?|ers|ists?|ful|ous|ive|able|ance|ence|ity|ies|ians?|ical|ology|ships?|less|care|work|'s)$"
)
@cache
def _words(name: str) -> frozenset[str]:
    """A list of data/given_names.toml."""
    return frozenset(table("given_names")[name]["words"].split())


def is_given(word: str) -> bool:
    """A listed given name, in the case in which it is written."""
    low = word.lower()
    return low in _words("given") or (word[:1].isupper() and low in _words("capitalised"))


def _own(reading: Reading, words: list[str]) -> bool:
    """The owner, or somebody whom the owner counts as family or colleague."""
    owner = reading.owner
    known = {w.lower() for n in (*owner.names, *owner.family, *owner.colleagues) for w in n.split()}
    return any(w.lower() in known for w in words)


def is_name(reading: Reading, span: Span) -> bool:
    """The words of the span name a person who is neither the owner nor known to be family or colleague."""
    words = [w for w in re.split(r"[ .]+", reading.text[slice(*span)]) if w]
    first = words[0].split("-")[0]
    if _own(reading, words) or any(w.lower() in _words("organisation") for w in words):
        return False
    if is_given(first) or is_given(words[0]):
        return True
    if not first[0].isupper() or first.lower() in _words("never") or (first.isupper() and len(first) > 3):
        return False
    opens = span[0] - sentence(reading, span[0])[0] <= 1
    return not (opens and (len(first) < 4 or _WORDLIKE.search(first.lower())))


def is_full_name(reading: Reading, span: Span) -> bool:
    """At least two words, each of which can be part of a name."""
    words = reading.text[slice(*span)].split()
    last = words[-1].lower()
    if words[0].islower() and (_VERB.fullmatch(last) or _WORDLIKE.search(last)):
        return False  # "client maria said"
    return is_name(reading, span) and (len(words) == 1 or is_given(words[-1]) or last not in _words("never"))


def client_named(reading: Reading, span: Span) -> bool:
    """A name, in words of practice."""
    return in_practice(reading, span) and is_name(reading, span)


def client_named_at_work(reading: Reading, span: Span) -> bool:
    """A name, where the pattern says the rest and the profile is enough."""
    return at_work(reading, span) and is_name(reading, span)
