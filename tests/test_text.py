"""Texts as signals read them, and the way back to what the writer wrote."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.text import fold, language, normalise, sentences, words
from tests.builders import settings  # the profile under which properties are tried

INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b\u200e\u202e\u2060\u2066\u2069\ufe0f\ufeff"
texts = st.text(st.sampled_from("aZ é’“”—…`ﬁＡ𝕒٣\t\n\x0b\xa0\u2028\x85😀ı" + INVISIBLE) | st.characters(codec="utf-8"), max_size=60)


@settings(max_examples=400)
@given(texts, st.data())
def test_every_stretch_leads_back_to_the_writers_code_points(text, data):
    """Offsets rise, each normalised letter stands for its own original, and normalising the original stretch gives the stretch."""
    normal = normalise(text)
    places = normal.offsets if normal.offsets is not None else list(range(len(text)))
    assert len(places) == len(normal.text)
    assert places == sorted(set(places))
    assert all(0 <= p < len(text) for p in places)
    start = data.draw(st.integers(0, len(normal.text)))
    end = data.draw(st.integers(start, len(normal.text)))
    a, b = normal.span(start, end)
    assert 0 <= a <= b <= len(text)
    assert normalise(text[a:b]).text == normal.text[start:end]
    assert (start < end) <= (a < b)


@given(texts)
def test_normalising_again_changes_nothing(text):
    """One pass is enough."""
    assert normalise(normalise(text).text).text == normalise(text).text


@given(texts)
def test_case_and_length_are_kept_but_for_what_is_invisible(text):
    """One code point stands for one; nothing is lost but what nobody sees."""
    normal = normalise(text)
    assert len(text) - len(normal.text) == sum(c in INVISIBLE or unicodedata.category(c) == "Cf" or "\ufe00" <= c <= "\ufe0f" for c in text) - sum(
        (unicodedata.category(c) == "Cf" or "\ufe00" <= c <= "\ufe0f" or c in INVISIBLE) and normalise("x" + c).text != "x" for c in text
    )


@pytest.mark.parametrize("mark", INVISIBLE, ids=lambda c: f"{ord(c):04x}")
def test_nothing_invisible_hides_a_name(mark):
    """Marks that nobody sees do not split a word."""
    assert normalise(f"Da{mark}na {mark}Whitfield{mark}").text == "Dana Whitfield"
    assert normalise(f"Da{mark}na").span(0, 4) == (0, 5)


def test_what_editors_and_phones_make_of_quotes_and_letters():
    """Curly quotes, dashes, wide and mathematical letters, odd spaces read as the plain ones."""
    assert normalise("“it’s” — ＤＡＮＡ 𝔻𝕒𝕟𝕒 a\u00a0b\u2003c…").text == "\"it's\" - DANA Dana a b c."
    assert normalise("a\x0bb\x85c").text.count("\n") >= 1


def test_the_end_of_a_text_with_invisible_marks():
    """An empty stretch at the end stands at the end, not at the beginning."""
    normal = normalise("ab\u200bc")
    assert normal.span(3, 3) == (4, 4)
    assert normalise("\u200b").span(0, 0) == (1, 1)


@given(st.text(st.sampled_from("ab.!? \n\t\"')]"), max_size=60))
def test_sentences_cover_every_letter_once(text):
    """Spans rise, do not overlap, are never blank and leave out white space and closing quotes only."""
    spans = sentences(text)
    assert all(text[a:b].strip() for a, b in spans)
    assert all(b <= c for (_, b), (c, _) in pairwise(spans))
    outside = "".join(text[a:b] for a, b in zip([0, *(b for _, b in spans)], [*(a for a, _ in spans), len(text)], strict=True))
    assert not set(outside) & set("ab.!?")


@pytest.mark.parametrize("text", ["a" * 100_000, " " * 100_000, ".\n" * 50_000, "'" * 100_000, '."' * 50_000, "-" * 100_000, "a-" * 50_000, "@" * 100_000], ids=range(8))
def test_no_text_takes_long(text):
    """Splitting grows with the length of the text, not with its square."""
    import time

    start = time.process_time()
    sentences(text)
    words(text)
    normalise(text + "\u200b")
    language(text)
    assert time.process_time() - start < 2


@pytest.mark.parametrize("text", ["", " ", "\0", "\0" * 500, "ab\0cd ef gh ij kl mn", "\r\r\r", "\u2028" * 20, "😀" * 50, "\ufffd" * 50, "a\x1b[2J" * 20, "ß" * 400, "中" * 400, "\U0010ffff" * 20, "https://" + "a" * 500])  # fmt: skip
def test_any_text_has_a_language_or_none(text):
    """Two letters or `und`, whatever the text."""
    found = language(text)
    assert found == "und" or (2 <= len(found) <= 3 and found.isascii())


def test_languages_are_told():
    """The model is the one in the package; nothing is fetched."""
    assert language("I was at the clinic today and we talked for an hour") == "en"
    assert language("Hoy tuve una sesión muy difícil con una paciente y su madre en la clínica") == "es"
    assert language("ok") == "und"


@pytest.mark.parametrize(("name", "plain"), [("José", "jose"), ("Jose\u0301", "jose"), ("ŁUKASZ", "łukasz"), ("Straße", "strasse"), ("김민수", "김민수"), ("ﬁona", "fiona"), ("O’Brien", "o'brien"), ("مُحَمَّد", "محمد")])  # fmt: skip
def test_names_are_compared_without_case_and_accents(name, plain):
    """However it was typed, a name folds to one form."""
    assert fold(name) == plain
    assert fold(fold(name)) == fold(name)
