"""The interchange form: what may stand in a line, what a bad one costs, and that writing gives back what was read."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.archive import open_inputs
from scanner.model import (
    AUDIENCES,
    KINDS,
    RELATIONS,
    Account,
    Connection,
    Item,
    Media,
    Skipped,
    Source,
    Unread,
    item_id,
)
from scanner.readers.interchange import READER, line
from tests.builders import every_item, every_text, exposure, friend, item, jsonl, owner, scanned
from tests.eval.corpus import paths
from tests.eval.pack import jsonl as packed
from tests.eval.pack import x_zip

NOT_SET_ASIDE = paths("training")


def records(path: Path, content: str | bytes, name: str = "a.profile.jsonl"):
    (path / name).write_bytes(content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content)
    (archive,) = open_inputs(path / name)
    return READER.accounts(archive) + list(READER.read(archive))


def of(kind, found):
    return [r for r in found if isinstance(r, kind)]


def texts(found) -> list[str]:
    return [r.text for r in of(Item, found)]


# --- good lines ------------------------------------------------------------------------------------------------------


def test_everything_that_a_line_may_say(tmp_path):
    """Fields arrive as they are written, the text code point for code point."""
    text = " @x: two  spaces,\r\nRT, \u2028 “quotes” 👩🏽‍⚕️ café \u202eabc\u0000 "
    (found,) = of(Item, records(tmp_path, jsonl(item("007", text, kind="check_in", audience="group", group="G", to="@b", author="c", place="P", url="u", media=[{"type": "video", "alt": "a", "gps": [42.1, -71]}]))))  # fmt: skip
    assert (found.text, found.native_id, found.kind, found.audience, found.group) == (text, "007", "check_in", "group", "G")
    assert (found.to, found.author, found.place, found.url) == ("@b", "c", "P", "u")
    assert found.media == (Media(type="video", alt="a", gps=(42.1, -71.0)),)
    assert found.created_at.isoformat() == "2019-03-14T21:07:00-05:00"
    assert found.source == Source(input="a.profile.jsonl", member="a.profile.jsonl", index=0)


@pytest.mark.parametrize("ident", ["pfbid02", 7, 12345678901234567890123456789, "0x1", 1.5, True])
def test_an_id_is_kept_as_it_is_written(tmp_path, ident):
    """Also a number too long for any machine word."""
    (found,) = of(Item, records(tmp_path, jsonl(item(ident, "x"))))
    assert found.native_id == str(ident)


def test_a_line_without_anything_but_its_type_is_an_item(tmp_path):
    """Every field may be absent or null."""
    found = of(Item, records(tmp_path, '{"type":"item"}\n{"type":"item","text":null,"id":null,"media":null,"platform":null}\n'))
    assert [(i.platform, i.kind, i.audience, i.text, i.native_id, i.created_at, i.media) for i in found] == [("unknown", "post", "unknown", "", None, None, ())] * 2


@pytest.mark.parametrize("value", ["poem", "", None, 5, 1.5, True, [], ["post"], {}, {"post": 1}])
def test_unknown_words_are_read_as_the_usual_ones_and_counted(tmp_path, value):
    """Whatever stands for kind, audience or relation, the line is read."""
    found = records(tmp_path, jsonl(item("1", "x", kind=value, audience=value), friend("Bo Lee", relation=value)))
    assert [(i.kind, i.audience) for i in of(Item, found)] == [("post", "unknown")]
    assert [c.relation for c in of(Connection, found)] == ["friend"]
    assert sum(u.count for u in of(Unread, found)) == 3
    assert not of(Skipped, found)


@pytest.mark.parametrize("when", ["yesterday", "", 0, -1, 1e400, [], "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "1969-12-31T00:00:00Z", "2019-13-45", "2019-02-30T00:00:00"])  # fmt: skip
def test_an_absurd_date_is_no_date(tmp_path, when):
    """The text is kept, the date is unknown."""
    (found,) = of(Item, records(tmp_path, jsonl(item("1", "kept", created_at=when))))
    assert (found.text, found.created_at) == ("kept", None)


@pytest.mark.parametrize("gps", [[1e999, 0], [91, 0], [0, 181], ["1", "2"], [True, False], [1], [1, 2, 3], None, 5, {"lat": 1}, [10**400, 0], [None, None]])
def test_an_impossible_place_is_no_place(tmp_path, gps):
    """A picture without a usable point is still a picture."""
    row = jsonl(item("1", "x", media=[{"type": "photo", "gps": gps}, 5, None, "x"]))
    (found,) = of(Item, records(tmp_path, row))
    assert found.media == (Media(type="photo"),)


@pytest.mark.parametrize("value", [5, 1.5, True, ["a"], {"a": 1}, [], "x\ud800y"])
def test_values_of_the_wrong_sort_cost_no_line(tmp_path, value):
    """Numbers, lists and half characters where a text is expected."""
    names = ("id", "platform", "text", "group", "to", "author", "place", "url", "media", "created_at", "gone", "revision_of")
    rows = [json.dumps(item("1", "x") | {name: value}) for name in names]
    rows += [json.dumps(owner(**{name: value})) for name in ("platform", "handle", "name", "bio", "role", "employer", "place")]
    rows += [json.dumps(friend("Bo") | {name: value}) for name in ("platform", "relation", "name", "handle", "since")]
    found = records(tmp_path, jsonl(*rows))
    assert not of(Skipped, found)
    assert (len(of(Item, found)), len(of(Account, found)), len(of(Connection, found))) == (len(names), 7, 5)
    for record in found:
        if isinstance(record, Item | Account | Connection):
            json.loads(line(record))


# --- bad lines -------------------------------------------------------------------------------------------------------

BAD = [
    "{", "}", '{"type":"item","text":"x"', "[]", "5", "null", '"type"', '{"type":null}', '{"type":5}', '{"text":"no type"}', "\ufffd", "\0" * 40,
    '{"type":"item" "text":1}', "[" * 100_000, '{"type":"item","id":' + "[" * 100_000 + "]" * 100_000 + "}", "{'type':'item'}",
]  # fmt: skip


@pytest.mark.parametrize("bad", BAD, ids=range(len(BAD)))
@pytest.mark.parametrize("at", [0, 1, 3])
def test_a_bad_line_costs_itself(tmp_path, bad, at):
    """At the start, in the middle and at the end: skipped, named by its number, without its content."""
    rows = [owner(), item("1", "one"), item("2", "two")]
    found = records(tmp_path, jsonl(*rows[:at], bad, *rows[at:]))
    assert texts(found) == ["one", "two"]
    (skipped,) = of(Skipped, found)
    assert f"line {at + 1}" in skipped.where
    assert "text" not in skipped.reason


@pytest.mark.parametrize(
    ("raw", "text"),
    [('"a\tb"', "a\tb"), ('"a\0b"', "a\0b"), (r'"x \ud83d y"', "x \ufffd y"), (r'"\udc00"', "\ufffd"), (r'"\ud83d\ude00"', "😀"), ('"\x1b[31m"', "\x1b[31m"), ("NaN", "nan")],
    ids=range(7),
)  # fmt: skip
def test_what_other_programs_write_into_strings_is_read(tmp_path, raw, text):
    """Raw control characters, null bytes and halves of characters are no reason to lose a line."""
    found = records(tmp_path, f'{{"type":"item","id":"1","text":{raw}}}\n')
    assert texts(found) == [text]
    assert not of(Skipped, found)


def test_blank_lines_and_odd_line_ends(tmp_path):
    """Windows line ends, blank lines and a missing last one are no damage."""
    row = json.dumps(item("1", "x"))
    found = records(tmp_path, f"\r\n{row}\r\n  \r\n\n{row}")
    assert texts(found) == ["x", "x"]
    assert not of(Skipped, found)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_it_may_be_saved_in_any_encoding(tmp_path, encoding):
    """What an editor did to the file is undone."""
    found = records(tmp_path, jsonl(owner(), item("1", "Grüße aus dem “café”")).encode(encoding))
    assert texts(found) == ["Grüße aus dem “café”"]
    assert not of(Skipped, found)


@pytest.mark.parametrize("name", ["a.profile.jsonl", "a.jsonl", "a.ndjson", "A.JSONL", "a.txt", "a", "a.zip", "a.json", "ü \u202e.dat"])
def test_it_is_known_by_content_whatever_its_name(tmp_path, name):
    """A single file needs no proper name."""
    (tmp_path / name).write_text(jsonl("broken first line", owner(), item("1", "x")), "utf-8")
    (archive,) = open_inputs(tmp_path / name)
    assert READER.recognise(archive) == "interchange"


@given(st.text(st.characters(codec="utf-8"), max_size=200), st.sampled_from(sorted(KINDS)), st.sampled_from(sorted(AUDIENCES)), st.sampled_from(sorted(RELATIONS)), st.none() | st.text(st.characters(codec="utf-8"), min_size=1, max_size=9), st.none() | st.datetimes(min_value=__import__("datetime").datetime(2000, 1, 1), max_value=__import__("datetime").datetime(2090, 1, 1), timezones=st.timezones()), st.booleans())  # fmt: skip
def test_what_is_written_is_read_back(tmp_path_factory, text, kind, audience, relation, word, when, flag):
    """Any record that a reader can make survives the way through a file."""
    source = Source(input="a", member="a", index=0)
    when = when.replace(microsecond=0) if when else None
    one = Item(
        id=item_id("x", word, kind, when, text, word or ""), native_id=word, platform="x", kind=kind, text=text, created_at=when, audience=audience, group=word, to=word,
        author=word, place=word, url=word, media=(Media(type="photo", alt=word, gps=(1.5, -2.0) if flag else None),), gone=flag, revision_of=word, source=source,
    )  # fmt: skip
    other = Connection(platform="x", relation=relation, name=word, handle=word, since="2018-05-01" if flag else None)
    third = Account(platform="x", handle=word, name=word, bio=word, place=word, employer=word, role=word)
    found = records(tmp_path_factory.getbasetemp(), line(third) + line(one) + line(other))
    assert of(Account, found) == [third]
    assert of(Connection, found) == [other]
    (back,) = of(Item, found)
    different = [f for f in one.__struct_fields__ if f not in ("source", "created_at") and getattr(back, f) != getattr(one, f)]
    assert not different
    assert back.created_at == one.created_at


# --- round trips -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", NOT_SET_ASIDE, ids=lambda p: p.stem)
def test_every_text_of_a_labelled_account_comes_back_once(path, tmp_path):
    """Packed to interchange form, read by the reader, written and read again: nothing lost, nothing twice, nothing changed."""
    account = json.loads(path.read_text("utf-8"))
    first = of(Item, records(tmp_path, packed(account)))
    wanted = Counter((i["id"], i["text"]) for i in account["items"])
    assert Counter((i.native_id, i.text) for i in first) == wanted
    second = of(Item, records(tmp_path, b"".join(map(line, first)), "again.profile.jsonl"))
    for one, other in zip(first, second, strict=True):
        assert all(getattr(one, f) == getattr(other, f) for f in one.__struct_fields__ if f != "source")


@pytest.mark.parametrize("path", NOT_SET_ASIDE, ids=lambda p: p.stem)
def test_every_x_item_of_a_labelled_account_comes_back_once_from_its_archive(path, tmp_path):
    """From the packed X archive: every post and reply of the owner, every message of both sides."""
    from scanner.readers.x import READER as X

    account = json.loads(path.read_text("utf-8"))
    ids = x_zip(account, tmp_path / "twitter.zip")
    wanted = Counter(i["text"] for i in account["items"] if i["platform"] == "x" and (i["kind"] == "message" or not i.get("author")))
    if ids is None:
        pytest.skip("this person is not on X")
    (archive,) = open_inputs(tmp_path / "twitter.zip")
    assert X.recognise(archive) == "era3"
    found = list(X.read(archive))
    assert not of(Skipped, found)
    assert Counter(i.text for i in of(Item, found) if i.kind != "bio") == wanted
    assert {i.native_id for i in of(Item, found) if i.kind != "bio"} == set(ids.values())


def test_a_scan_of_its_own_interchange_file_finds_the_same(tmp_path):
    """`-f profile.jsonl` is an archive of its own: the same items with the same ids, scores and findings."""
    account = json.loads(NOT_SET_ASIDE[0].read_text("utf-8"))
    x_zip(account, tmp_path / "twitter.zip")
    first = scanned(tmp_path, "twitter.zip")
    items = every_item(tmp_path)
    (tmp_path / "out" / "items.profile.jsonl").rename(tmp_path / "again.profile.jsonl")
    second = scanned(tmp_path, "again.profile.jsonl")
    assert (first.code, second.code) == (0, 0)
    assert every_item(tmp_path) == items
    keep = ("id", "native_id", "text", "kind", "audience", "author", "created_at", "score", "advice", "about", "findings", "identifiers", "rank")
    assert [{k: i[k] for k in keep} for i in first.report["items"]] == [{k: i[k] for k in keep} for i in second.report["items"]]


def test_items_that_are_left_out_are_in_the_file_all_the_same(tmp_path):
    """`items.profile.jsonl` holds every item read: others', reposts, what --skip and --since leave out; nothing twice."""
    rows = [owner(), item("1", "mine"), item("2", "RT @b: theirs", kind="repost", author="b"), item("3", "old", created_at="2001-01-01T00:00:00Z"), item("1", "mine")]
    (tmp_path / "a.profile.jsonl").write_text(jsonl(*rows))
    ran = scanned(tmp_path, "a.profile.jsonl", options=["--since", "2010-01-01", "--skip", "reposts"])
    assert every_text(tmp_path) == ["mine", "RT @b: theirs", "old"]
    assert ran.report["summary"]["items"] == 1
    assert (ran.report["coverage"]["left_out"], ran.report["coverage"]["duplicates"]) == (2, 1)


def test_a_large_id_is_verbatim_in_the_report(tmp_path):
    """`native_id` is the source's own id, a string, unchanged."""
    (tmp_path / "a.profile.jsonl").write_text(jsonl(owner(), item("00123456789012345678901234567890", "Saw my client Dana Whitfield at the clinic today."), item(2**70, "My client cried.")))
    ran = exposure(tmp_path, "scan", "a.profile.jsonl", "-o", "out", "-f", "json")
    assert {i["native_id"] for i in ran.report["items"]} <= {"00123456789012345678901234567890", str(2**70)}
    assert ran.code == 0
