"""The filter before the patterns: it may let too much through, never too little."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scanner import matching
from scanner.matching import PatternSet, compiled
from scanner.text import normalise
from tests.builders import settings  # the profile under which properties are tried
from tests.eval.corpus import labelled, paths

ODD = "iıİİkKKsſSßẞ éÉe\u0301 \x0b\x1c\x85\xa0\u2003\u2028 ٣7²_-'’.\n\0😀µμσςΣ"

atoms = (
    st.sampled_from([r"\b", r"\B", r"\w", r"\W", r"\s", r"\S", r"\d", r"\D", ".", "^", "$", r"\Z", "client", "is", "Kiss", "ß", "ı", "é", "my", "-", "'", "_", r"\.", "7", " "])
    | st.sampled_from(["[a-z]", r"[^\W\d_]", r"[^\w]", r"[^\s]", r"[\w'-]", r"[^a-c]", "[éı]", r"[\s\d]", "[^ſ]", r"[\W]", "[]x]", "[^]x]", "[ -]", r"[^\S]", r"[^\D]", r"[\b]"])
)  # fmt: skip


def _joined(inner):
    return st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda p: "(?:" + "|".join(p) + ")"),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{0,2}", "{2}", "+?", "*?", "??"])).map(lambda t: f"(?:{t[0]}){t[1]}"),
        st.tuples(st.sampled_from(["(?=", "(?!", "(?<![a-z]", "(", "(?P<it>"]), inner).map(lambda t: (t[0] + ")" + t[1]) if t[0].startswith("(?<") else t[0] + t[1] + ")"),
        st.tuples(st.sampled_from(["(?i:", "(?-i:"]), inner).map(lambda t: t[0] + t[1] + ")"),
    )


patterns = st.recursive(atoms, _joined, max_leaves=6)
texts = st.text(st.sampled_from(ODD + "client my kiss"), max_size=25)


def valid(pattern: str) -> bool:
    try:
        compiled(pattern)
    except (re.error, OverflowError):
        return False
    return True


def missed(chosen: list[str], text: str) -> list[str]:
    """Patterns that match and are no candidates."""
    candidates = PatternSet(chosen).candidates(text)
    assert candidates == sorted(set(candidates))
    return [p for n, p in enumerate(chosen) if n not in candidates and compiled(p).search(text)]


@pytest.fixture(params=["with the library", "without"])
def libraries(request, monkeypatch):
    """With and without what may lack a wheel."""
    if request.param == "without":
        monkeypatch.setattr(matching, "AhoCorasick", None)


@settings(max_examples=1500)
@given(patterns.filter(valid), texts)
@example(r"my\s+client", "my\x0bclient")
@example(r"my\s+client", "my\x1cclient")
@example("client", "clıent")
@example("client", "CLİENT")
@example("kiss", "KIſſ")
@example("client$", "client\n")
@example(r"[^\W\d_]+t", "ét")
@example(r"(?:is)$", "is\n")
@example(r"(\w)\1", "éé")
@example("Σας", "σασ")
@example("(?-i:DID)", "DID")
def test_no_match_is_filtered_out(pattern, text):
    """Whatever a pattern finds with `re`, it is among the candidates."""
    assert not missed([pattern], text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [(r"my\s+client", "my\x0bclient"), ("client", "clıent"), ("client", "CLİENT"), ("kiss", "KIſſ"), ("client$", "client\n"), (r"[^\W\d_]+t", "ét"), ("Straße", "STRAẞE")],
    ids=range(7),
)  # fmt: skip
@pytest.mark.usefixtures("libraries")
def test_odd_letters_and_spaces_are_no_hiding_place(pattern, text):
    """Letters that `re` takes for one another, vertical tabs, a line feed at the end: with the libraries and without."""
    assert compiled(pattern).search(text)
    assert not missed([pattern], text)


@pytest.mark.usefixtures("libraries")
def test_several_patterns_keep_their_numbers():
    """Indices are those of the list, also where some patterns have no literal to look for."""
    found = PatternSet([r"\d{3}", "client", r"\w", "patient", "cli(?:ent|nic)"]).candidates("A client, 123")
    assert {0, 1, 2, 4} <= set(found)
    assert 3 not in found
    assert PatternSet([]).candidates("x") == []


def test_the_shipped_patterns_lose_nothing_on_real_sentences():
    """Every ninth pattern over labelled texts, as written and in capitals."""
    from scanner.signals import all_signals
    from scanner.subjects.reading import cue_patterns

    every = [p for _, p in cue_patterns()] + [p for s in all_signals() for p in s.patterns]
    chosen = sorted(set(every))[::9]
    items = itertools.islice((i.text for p in paths("training")[:12] for i, labels in labelled(p).pairs if labels["priority"] > 0), 0, None, 5)
    filtered = PatternSet(chosen)
    for text in items:
        for form in (normalise(text).text, normalise(text).text.upper()):
            candidates = set(filtered.candidates(form))
            lost = [p for n, p in enumerate(chosen) if n not in candidates and compiled(p).search(form)]
            assert not lost, lost[:1]


@pytest.mark.usefixtures("libraries")
def test_halves_of_characters_do_not_stop_the_filter():
    """A text that cannot be encoded is filtered all the same."""
    assert 0 in PatternSet(["client"]).candidates("client \ud83d")
