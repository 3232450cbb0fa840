"""What the exports of Facebook, Instagram and Threads share."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.archive import open_inputs
from scanner.readers._meta import (
    Seen,
    as_list,
    fingerprint,
    first_key,
    labelled,
    named,
    point,
    point_in,
    records,
    repair,
    repaired,
    taken_at,
    without_mentions,
)


def mojibake(text):
    return text.encode().decode("latin-1")


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("plain", "plain"),
        (mojibake("café 🌵 – “so”"), "café 🌵 – “so”"),
        ("café", "café"),
        ("東京 déjà", "東京 déjà"),
        (mojibake("Ã©"), "Ã©"),
        (mojibake("brûlée") + " cafÃ", "brûlée cafÃ"),
        (mojibake("naïve") + " ð\x9f\x98", "naïve ð\x9f\x98"),
        (mojibake("é") + " ☕", "é ☕"),
        ("\xed\xa0\x80", "\xed\xa0\x80"),
        ("", ""),
    ],
    ids=["ascii", "mojibake", "sound latin", "sound wide", "once only", "cut pair", "cut emoji", "beside wide", "surrogate bytes", "empty"],
)
def test_encoding_is_repaired_once_and_only_where_broken(broken, whole):
    """Whole UTF-8 sequences become characters; stumps and sound text stay as they are."""
    assert repair(broken) == whole


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_survives_the_platforms_encoding(text):
    """What was written comes back, whatever it is."""
    assert repair(mojibake(text)) == text


def test_keys_and_labels_are_repaired_too():
    """Records are repaired as a whole, with a lone surrogate replaced."""
    assert repaired({mojibake("clé"): [mojibake("é"), {"n": 1, "x": None}], "s": "a\ud83d"}) == {"clé": ["é", {"n": 1, "x": None}], "s": "a\N{REPLACEMENT CHARACTER}"}


def test_lists_objects_and_nothing_are_all_accepted():
    """Where a list is expected, one value or none is one too."""
    assert (as_list([1]), as_list({"a": 1}), as_list(None)) == ([1], [{"a": 1}], [])
    assert (named(" Ann "), named({"name": "Ann"}), named({"name": ""}), named(None)) == ("Ann", "Ann", None, None)


def test_mentions_become_names():
    """The platform's notation for a person is replaced by the name."""
    assert without_mentions("Thanks @[100004:2048:Ann Lee], see @ann and @[x]") == "Thanks Ann Lee, see @ann and @[x]"


@pytest.mark.parametrize(("pair", "want"), [((32.5, "-110.9"), (32.5, -110.9)), ((0, 0), None), ((91, 0), None), ((None, 1), None), (("nan", 1), None)])
def test_points_are_checked(pair, want):
    """Numbers and digits are taken, fields that were never set or cannot be are not."""
    assert point(*pair) == want


def test_a_text_that_is_coordinates_is_a_point():
    """Check-ins write a place as text; an enumeration is no place."""
    assert point_in(" (32.2079, -110.9654) ") == (32.2079, -110.9654)
    assert (point_in("1, 2"), point_in("see (32.2, 11.5)"), point_in("")) == (None, None, None)


def test_where_a_picture_was_taken_in_both_shapes():
    """Camera data lies in a list in new exports and directly in the metadata in old ones."""
    assert taken_at({"media_metadata": {"photo_metadata": {"exif_data": [{"iso": 1}, {"latitude": 1.5, "longitude": 2.5}]}}}) == (1.5, 2.5)
    assert taken_at({"media_metadata": {"video_metadata": {"latitude": "1.5", "longitude": "2.5"}}}) == (1.5, 2.5)
    assert (taken_at({"media_metadata": None}), taken_at({})) == (None, None)


def test_labelled_values_are_walked_in_order_with_their_blocks():
    """Nested blocks, lists and links are all met, and values of one block are told from those of another."""
    record = {"label_values": [
        {"label": "Message", "value": "Hi"}, {"label": "When", "timestamp_value": 7}, {"label": "Tags", "vec": [{"value": "a"}, {"value": "b"}]},
        {"label": "Place", "dict": [{"label": "Name", "value": "Café"}, {"title": "Deeper", "dict": [{"value": "x", "href": "http://example.org"}]}]}, "junk", None,
    ]}  # fmt: skip
    rows = list(labelled(record))
    assert [(r.label, r.value) for r in rows] == [("Message", "Hi"), ("When", ""), ("Tags", "a"), ("Tags", "b"), ("Name", "Café"), ("Deeper", "x")]
    assert rows[1].when == 7
    assert rows[5].href == "http://example.org"
    assert len({r.group for r in rows}) == 3
    assert list(labelled("no record")) == []


@pytest.mark.parametrize(
    ("content", "want"),
    [
        ([{"a": 1}, {"a": 2}], [((), 0), ((), 1)]),
        ({"posts_v9": [{"a": 1}]}, [(("posts_v9",), 0)]),
        ({"outer": {"inner": [{"a": 1}]}}, [(("outer", "inner"), 0)]),
        ({"timestamp": 1, "data": [{"post": "x"}]}, [((), None)]),
        ({"friends_v2": {"name": "Ann", "timestamp": 1}}, [(("friends_v2",), None)]),
        ({"events_v2": None}, [((), None)]),
        ([], []),
    ],
    ids=["list", "wrapped", "wrapped twice", "one object", "one wrapped object", "null", "empty"],
)
def test_records_are_found_in_every_wrapping(content, want, tmp_path):
    """List, object, `{key: […]}` and null are all accepted, whatever the key is called."""
    path = tmp_path / "x.json"
    path.write_text(json.dumps(content))
    (archive,) = open_inputs(path)
    assert [(f.path, f.index) for f in records(archive.members[0])] == want


def test_the_first_key_tells_what_wraps_a_file():
    """From a few bytes, with or without a byte order mark or a list around."""
    assert first_key(b'\xef\xbb\xbf {\n "friends_v2": [') == (False, "friends_v2")
    assert first_key(b'[ {"timestamp": 1') == (True, "timestamp")
    assert first_key(b"<html>") == (False, "")


def test_fingerprints_are_remembered():
    """Everything that was added is known, nothing else is, also after the table grew."""
    seen = Seen()
    assert all(seen.add(fingerprint("photo", str(n))) for n in range(5000))
    assert not any(seen.add(fingerprint("photo", str(n))) for n in range(5000))
    assert fingerprint("photo", "4999") in seen
    assert fingerprint("photo4", "999") not in seen
