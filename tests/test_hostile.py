"""Archives that people really have, and archives that nobody should: whole scans, from file to report."""

from __future__ import annotations

import json
import os
import time
import warnings
from collections import Counter
from pathlib import Path

import pytest

from tests.builders import (
    Ran,
    every_item,
    every_text,
    exposure,
    friend,
    item,
    jsonl,
    owner,
    scanned,
    talk,
    tweet,
    unpacked,
    x_archive,
    ytd,
    zip_bytes,
    zip_file,
)
from tests.test_archive import ordinary_user  # noqa: F401  # a fixture

# a labelled text that every version has to list
STORY = "Home visit with my client Danielle Orr, 34, in Salida today. Relapsed on heroin again, lost custody of her twins on Friday. Her mum runs the bakery on Main St."
TEXTS = [f"An ordinary day, number {n}." for n in range(6)]


def tweets(*texts: str) -> list[dict]:
    return [tweet(10**15 + n, text) for n, text in enumerate(texts)]


def x_items(home: Path) -> list[str]:
    return [row["text"] for row in every_item(home) if row["kind"] != "bio"]


def refused(ran: Ran, code: int) -> str:
    """The one sentence and the next step of a command that could do nothing; nothing on standard output."""
    assert ran.code == code, ran.err
    assert ran.out == ""
    first, second, *rest = ran.err.splitlines()
    assert first.startswith("exposure: ")
    assert first.endswith((".", "?"))
    assert second.strip().startswith("Next: ")
    assert not rest
    return first


# --- containers ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cut", [0.02, 0.5, 0.97])
def test_a_zip_that_was_not_downloaded_whole(tmp_path, cut):
    """Exit 3, what is wrong, what to do."""
    whole = zip_bytes(x_archive(tweets(*TEXTS)))
    (tmp_path / "twitter.zip").write_bytes(whole[: int(len(whole) * cut)])
    assert "twitter.zip" in refused(scanned(tmp_path, "twitter.zip"), 3)
    assert not (tmp_path / "out").exists()


def test_a_strangers_zip(tmp_path):
    """A zip of holiday pictures is no export; nothing is written."""
    zip_file(tmp_path / "holiday.zip", {f"IMG_{n}.jpg": b"\xff\xd8\xff" + os.urandom(500) for n in range(20)})
    assert "holiday.zip" in refused(scanned(tmp_path, "holiday.zip"), 3)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("kind", ["folder", "zip", "file", "blank"])
def test_nothing_inside(tmp_path, kind):
    """An empty folder, an empty zip, an empty file, a file of blank lines: exit 3."""
    if kind == "folder":
        (tmp_path / "in").mkdir()
    else:
        (tmp_path / "in").write_bytes({"zip": zip_bytes({}), "file": b"", "blank": b"\n\n  \n"}[kind])
    assert "“in”" in refused(scanned(tmp_path, "in"), 3)


def test_the_current_folder_has_a_name(tmp_path):
    """`exposure scan .` in an empty folder names it."""
    (tmp_path / "mine").mkdir()
    ran = exposure(tmp_path, "scan", tmp_path / "mine" / ".")
    assert "“mine”" in refused(ran, 3)


@pytest.mark.parametrize("members", [x_archive([]), {"data/tweets.js": "window.YTD.tweets.part0 = [ ]"}], ids=["with account", "alone"])
def test_an_export_without_anything_in_it(tmp_path, members):
    """Known, but nothing to judge: zero items is an error, not a clean report."""
    zip_file(tmp_path / "twitter.zip", members)
    assert "nothing" in refused(scanned(tmp_path, "twitter.zip"), 3)


def test_everything_left_out_is_no_clean_report(tmp_path):
    """A date that leaves nothing must not read as nothing found."""
    zip_file(tmp_path / "twitter.zip", x_archive(tweets(*TEXTS)))
    told = refused(scanned(tmp_path, "twitter.zip", options=["--since", "2204-01-01"]), 3)
    assert "--since" in told
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("wrapper", ["", "twitter-2024-05-01-abcdef/", "a/b/c/", "__MACOSX/../"])
def test_wrapping_folders(tmp_path, wrapper):
    """Whether the export lies in a folder of its own makes no difference; junk beside it neither."""
    members = x_archive(tweets(*TEXTS))
    if ".." in wrapper:
        members |= {"__MACOSX/data/._tweets.js": b"\0\5\x16\7", "data/.DS_Store": b"\0", "._data": b"\0"}
        wrapper = ""
    zip_file(tmp_path / "twitter.zip", {wrapper + name: content for name, content in members.items()})
    ran = scanned(tmp_path, "twitter.zip")
    assert (ran.code, sorted(x_items(tmp_path))) == (0, TEXTS)


@pytest.mark.parametrize("name", ["tweets.js", "tweets (1).js", "my tweets.txt", "tweets.js.txt", "TWEETS.JS", "x", "tweets.zip", "tweets.json"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_one_member_file_under_any_name(tmp_path, name, encoding):
    """`tweets.js` alone, renamed or saved again by an editor, is read."""
    texts = [*TEXTS, "Grüße aus dem “café” – 5 €"]
    (tmp_path / name).write_bytes(ytd("tweets", tweets(*texts)).encode(encoding))
    ran = scanned(tmp_path, name)
    assert (ran.code, sorted(x_items(tmp_path))) == (0, sorted(texts))


def test_the_zip_of_a_zip(tmp_path):
    """A mail program packed the zip again, twice even."""
    inner = zip_bytes(x_archive(tweets(*TEXTS)))
    zip_file(tmp_path / "outer.zip", {"mail/twitter.zip": inner, "note.txt": "for you"})
    assert scanned(tmp_path, "outer.zip").code == 0
    assert sorted(x_items(tmp_path)) == TEXTS
    zip_file(tmp_path / "third.zip", {"outer.zip": (tmp_path / "outer.zip").read_bytes()})
    assert "zip inside a zip" in refused(scanned(tmp_path, "third.zip"), 3)


def test_parts_of_one_export(tmp_path):
    """Two zips, each with some of the members, are one export; the counts of its table of contents are met."""
    members = x_archive(tweets(*TEXTS[:3]))
    files = [{"fileName": "data/tweets.js", "count": "3"}, {"fileName": "data/tweets-part1.js", "count": "3"}]
    members["data/manifest.js"] = "window.__THAR_CONFIG = " + json.dumps({"dataTypes": {"tweets": {"files": files}}})
    zip_file(tmp_path / "part1.zip", members)
    second = ytd("tweets", [tweet(10**15 + n, TEXTS[n]) for n in (3, 4, 5)], part=1)
    zip_file(tmp_path / "part2.zip", {"data/tweets-part1.js": second})
    assert scanned(tmp_path, "part1.zip", "part2.zip").code == 0
    assert sorted(x_items(tmp_path)) == TEXTS
    alone = scanned(tmp_path, "part1.zip")
    assert alone.code == 4
    assert any("tweets-part1.js" in p and "missing" in p for p in alone.problems)


def manifest(count: int) -> str:
    return "window.__THAR_CONFIG = " + json.dumps({"dataTypes": {"tweets": {"files": [{"fileName": "data/tweets.js", "count": str(count)}]}}})


@pytest.mark.parametrize("names", [("old.zip", "new.zip"), ("2022/twitter.zip", "2024/twitter.zip")])
@pytest.mark.parametrize("folder", [False, True])
def test_two_exports_of_one_person_that_overlap(tmp_path, names, folder):
    """Nothing twice, nothing lost, nothing called damaged: an old archive, and a newer one with long posts and a new bio."""
    long = "A very long post that goes on and on about nothing in particular, " + "word " * 60 + "and its end."
    cut = long[:60] + "… https://t.co/abcdefghij"
    old = x_archive(tweets(*TEXTS, cut)) | {"data/manifest.js": manifest(7)}
    note = {"noteTweet": {"noteTweetId": "77", "createdAt": "2018-10-10T20:19:24.000Z", "core": {"text": long}}}
    new = x_archive(tweets(*TEXTS, cut, "A new one."), note_tweet__js=ytd("note_tweet", [note])) | {"data/manifest.js": manifest(8)}
    for name, members in zip(names, (old, new), strict=True):
        (tmp_path / "in" / name).parent.mkdir(exist_ok=True, parents=True)
        zip_file(tmp_path / "in" / name, members)
    ran = scanned(tmp_path, *(["in"] if folder else [f"in/{n}" for n in names]))
    assert (ran.code, ran.problems) == (0, [])
    assert Counter(x_items(tmp_path)) == Counter([*TEXTS, long, "A new one."])
    ids = [row["id"] for row in every_item(tmp_path)]
    assert len(ids) == len(set(ids))


def test_the_same_file_given_twice(tmp_path):
    """A slip of the hand is no second export."""
    zip_file(tmp_path / "twitter.zip", x_archive(tweets(*TEXTS)) | {"data/manifest.js": manifest(6)})
    ran = scanned(tmp_path, "twitter.zip", "./twitter.zip", tmp_path / "twitter.zip")
    assert (ran.code, len(ran.report["inputs"])) == (0, 1)
    assert sorted(x_items(tmp_path)) == TEXTS


def test_good_inputs_are_read_though_others_are_not(tmp_path):
    """A damaged zip, a protected one, a stranger's and a missing one beside a good one: the report is made and tells each, exit 4."""
    zip_file(tmp_path / "good.zip", x_archive(tweets(*TEXTS)))
    (tmp_path / "bad.zip").write_bytes(b"PK\x03\x04 cut off")
    zip_file(tmp_path / "holiday.zip", {"a.jpg": b"\xff\xd8"})
    ran = scanned(tmp_path, "bad.zip", "holiday.zip", "good.zip", "gone.zip")
    assert ran.code == 4
    assert sorted(x_items(tmp_path)) == TEXTS
    for name in ("bad.zip", "holiday.zip", "gone.zip"):
        assert sum(name in p for p in ran.problems) == 1, ran.problems


def test_a_folder_with_links_pipes_and_closed_files(tmp_path, ordinary_user):  # noqa: F811
    """What cannot be read is told, the rest is read, nothing blocks."""
    root = unpacked(tmp_path / "in", x_archive(tweets(*TEXTS)))
    (root / "data" / "note-tweet.js").symlink_to("/etc/hostname")
    os.mkfifo(root / "data" / "like.js")
    (root / "data" / "direct-messages.js").write_text(ytd("direct_messages", []))
    (root / "data" / "direct-messages.js").chmod(0)
    scanned(tmp_path, "in")  # everything that is imported on the way is imported
    with ordinary_user(tmp_path):
        ran = scanned(tmp_path, "in")
    assert ran.code == 4
    assert sorted(x_items(tmp_path)) == TEXTS
    assert any("note-tweet.js" in p and "link" in p for p in ran.problems)
    assert any("direct-messages.js" in p and "opened" in p for p in ran.problems)


def test_a_broken_member_is_missed_by_name(tmp_path):
    """A member whose very first byte cannot be unpacked is told, not taken for something else."""
    from tests.builders import zip_by_hand

    good = {n: c.encode() for n, c in x_archive([], direct_messages__js=ytd("direct_messages", [talk("1001-7", (1, "7", "Hello there."))])).items() if "tweets" not in n}
    import zlib

    entries = [(n.encode(), c, {"crc": zlib.crc32(c)}) for n, c in good.items()]
    (tmp_path / "twitter.zip").write_bytes(zip_by_hand(*entries, (b"data/tweets.js", b"\xff\xff\xff", {"method": 8, "size": 5000})))
    ran = scanned(tmp_path, "twitter.zip")
    assert ran.code == 4
    assert any("tweets.js" in p for p in ran.problems)
    assert x_items(tmp_path) == ["Hello there."]


@pytest.mark.parametrize("name", [b"caf\xe9.zip", "résumé – عربي.zip".encode(), b"a\nb\x1b[31m.zip", "x\u202egnp.zip".encode()])
def test_odd_file_names(tmp_path, name):
    """A name that is no text, right to left, or full of control characters reaches report and terminal in a form that both can hold."""
    path = tmp_path / os.fsdecode(name)
    zip_file(path, x_archive(tweets(*TEXTS)))
    ran = exposure(tmp_path, "scan", path, "-o", "out", "-v")
    assert ran.code == 0
    assert "\x1b" not in ran.err
    assert "\u202e" not in ran.err
    assert len(ran.report["inputs"]) == 1
    ran = exposure(tmp_path, "scan", os.fsdecode(name) + "x")
    assert "\x1b" not in refused(ran, 3)


# --- records ---------------------------------------------------------------------------------------------------------


def test_one_member_of_nonsense_among_good_ones(tmp_path):
    """It costs itself: the others are read, exit 4, the report names it."""
    members = x_archive(tweets(*TEXTS), note_tweet__js="window.YTD.note_tweet.part0 = [{]]", follower__js="window.YTD.follower.part0 = nonsense")
    zip_file(tmp_path / "twitter.zip", members)
    ran = scanned(tmp_path, "twitter.zip")
    assert (ran.code, sorted(x_items(tmp_path))) == (4, TEXTS)
    assert any("note-tweet.js" in p for p in ran.problems)
    assert any("follower.js" in p for p in ran.problems)


@pytest.mark.parametrize("at", [0, 3, 6])
@pytest.mark.parametrize("bad", ['{"tweet": {"full_text": "an unescaped " quote"}}', "5", "null", '{"tweet": {}}', "[]", '{"tweet": {"full_text": 7}}'], ids=range(6))
def test_one_bad_record_among_good_ones(tmp_path, at, bad):
    """At the start, in the middle, at the end of a list."""
    rows = [json.dumps(t) for t in tweets(*TEXTS)]
    content = "window.YTD.tweets.part0 = [" + ",\n".join([*rows[:at], bad, *rows[at:]]) + "]"
    zip_file(tmp_path / "twitter.zip", x_archive([]) | {"data/tweets.js": content})
    ran = scanned(tmp_path, "twitter.zip")
    assert (ran.code, sorted(x_items(tmp_path))) == (4, TEXTS)
    assert f"record {at + 1}" in ran.problems[0]
    assert len(ran.problems) == (2 if at == 6 and "unescaped" in bad else 1)  # behind a stray quote nothing is sure to the end


WRONG = [None, True, 0, -1, 1e308, 10**30, 10**400, "", "x", "²", "9" * 5000, "\ud800", [], [None], [[]], {}, {"a": 1}, {"coordinates": [10**400, 1]}, {"coordinates": "12"}]


@pytest.mark.parametrize("value", WRONG, ids=[repr(w)[:20].encode("ascii", "replace").decode() for w in WRONG])
def test_any_value_in_any_field_of_a_tweet(tmp_path, value):
    """Whatever stands where something else belongs, the other records are read and the run ends as designed."""
    fields = ("id_str", "id", "created_at", "full_text", "entities", "extended_entities", "geo", "coordinates", "place", "edit_info", "in_reply_to_screen_name", "in_reply_to_user_id", "retweeted_status", "community_id", "lang")
    odd = [{"tweet": tweet(10**15 + 99, f"odd {name}")["tweet"] | {name: value}} for name in fields]
    for block in ("urls", "media"):
        odd.append(tweet(10**15 + 98, f"odd {block} https://t.co/abcdefghij", entities={block: value}))
        odd.append(tweet(10**15 + 97, f"odder {block} https://t.co/abcdefghij", entities={block: [{"url": value, "expanded_url": value}]}))
    odd += [tweet(10**15 + 96, "odd edit", edit_info={"initial": {"editTweetIds": value}}), tweet(10**15 + 95, "odd edits", edit_info={"initial": {"editTweetIds": [value, "5"]}})]
    members = x_archive([*tweets(*TEXTS), *odd]) | {
        "data/manifest.js": "window.__THAR_CONFIG = " + json.dumps({"userInfo": value, "dataTypes": {"tweets": {"files": [{"fileName": "data/tweets.js", "count": value}]}, "b": {"files": value}}}),
        "data/note-tweet.js": ytd_ascii("note_tweet", [{"noteTweet": {"noteTweetId": value, "createdAt": value, "core": {"text": value, "urls": value}}}, {"noteTweet": value}]),
        "data/direct-messages.js": ytd_ascii("direct_messages", [{"dmConversation": {"conversationId": value, "messages": value}}, {"dmConversation": {"conversationId": "1-2", "messages": [{"messageCreate": {"id": value, "senderId": value, "text": "hello", "createdAt": value, "urls": value, "mediaUrls": value, "recipientId": value}}, {"messageCreate": value}, {"conversationNameUpdate": {"name": value, "createdAt": value}}]}}]),
        "data/follower.js": ytd_ascii("follower", [{"follower": {"accountId": value}}, {"follower": value}]),
        "data/protected-history.js": ytd_ascii("protected_history", [{"protectedHistory": {"protectedAt": value, "action": value}}]),
        "data/profile.js": ytd_ascii("profile", [{"profile": {"description": value}}, {"profile": value}]),
        "data/fleet.js": ytd_ascii("fleet", [{"fleet": {"fleetId": value, "text": value, "createdAt": value, "createdAtMillis": value}}, value]),
    }
    members["data/tweets.js"] = ytd_ascii("tweets", [*tweets(*TEXTS), *odd])
    zip_file(tmp_path / "twitter.zip", members)
    ran = scanned(tmp_path, "twitter.zip")
    assert ran.code in (0, 4), ran.err
    assert Counter(TEXTS) - Counter(x_items(tmp_path)) == Counter()
    assert "odd lang" in x_items(tmp_path)


def ytd_ascii(name: str, rows) -> str:
    """Escaped, so that halves of characters can be written."""
    try:
        return f"window.YTD.{name}.part0 = " + json.dumps(rows)
    except ValueError:  # a number longer than Python writes
        return f"window.YTD.{name}.part0 = []"


@pytest.mark.parametrize("account", ["{", "window.YTD.account.part0 = [ ]", 'window.YTD.account.part0 = [{"account": 5}]'])
def test_without_a_readable_account_own_messages_are_known_by_who_is_in_all(tmp_path, account):
    """The one who takes part in every conversation is the owner; a broken account file is told."""
    talks = [talk("1001-7", (1, "7", "From seven."), (2, "1001", "From me.")), talk("1001-8", (3, "1001", "Me again."), (4, "8", "From eight."))]
    members = x_archive([], direct_messages__js=ytd("direct_messages", talks)) | {"data/account.js": account}
    zip_file(tmp_path / "twitter.zip", members)
    ran = scanned(tmp_path, "twitter.zip")
    assert {row["text"]: row["author"] for row in every_item(tmp_path)} == {"From seven.": "id:7", "From me.": None, "Me again.": None, "From eight.": "id:8"}
    assert ran.code == (4 if account == "{" else 0)


def test_where_nobody_can_tell_whose_messages_they_are_it_is_said(tmp_path):
    """One conversation alone does not tell which side is the owner: coverage says so."""
    (tmp_path / "direct-messages.js").write_text(ytd("direct_messages", [talk("7-8", (1, "7", "Hello there."))]))
    ran = scanned(tmp_path, "direct-messages.js")
    assert every_text(tmp_path) == ["Hello there."]
    assert any("message" in row["what"] and "account" in row["reason"] for row in ran.report["coverage"]["not_read"])


@pytest.mark.parametrize("text", ["Saw my client Dana today, she teaches at the school. " * 1150, " " * 60_000 + "x", "\n" * 60_000 + "x", "a" * 60_000, "(" * 60_000, ". " * 30_000, "@a " * 20_000, "7" * 60_000, "\u200b" * 60_000 + "x", "#" * 60_000, "Miss A. " * 7_500], ids=range(11))  # fmt: skip
def test_sixty_thousand_characters(tmp_path, text):
    """The longest post that any platform allows is read whole, in seconds."""
    (tmp_path / "a.profile.jsonl").write_text(jsonl(owner(), item("1", text)))
    start = time.process_time()
    ran = scanned(tmp_path, "a.profile.jsonl")
    assert ran.code == 0
    assert every_text(tmp_path) == [text]
    assert time.process_time() - start < 5


def test_a_tweet_of_white_space_around_a_picture(tmp_path):
    """Taking out the address of a picture takes time with the length of the text, not with its square."""
    media = [{"url": "https://t.co/abcdefghij", "type": "photo"}]
    rows = [tweet(5, "x" + " " * 200_000 + "y https://t.co/abcdefghij", entities={"media": media, "urls": []})]
    links = [{"url": f"https://t.co/{n}", "expanded_url": f"https://example.org/{n}"} for n in range(20_000)]
    rows.append(tweet(6, "z" * 1000 + " https://t.co/3", entities={"urls": links}))
    zip_file(tmp_path / "twitter.zip", x_archive(rows))
    from scanner.archive import open_inputs
    from scanner.readers.x import READER

    start = time.process_time()
    texts = [r.text for r in READER.read(open_inputs(tmp_path / "twitter.zip")[0]) if hasattr(r, "text")]
    assert texts == ["x" + " " * 200_000 + "y", "z" * 1000 + " https://example.org/3"]
    assert time.process_time() - start < 5


def test_a_record_of_ten_megabytes(tmp_path):
    """It is read or it is told, and it takes no others with it."""
    big = {"dmConversation": {"conversationId": "1001-7", "messages": [{"messageCreate": {"id": str(n), "senderId": "7", "recipientId": "1001", "text": f"m{n} " + "w" * 40, "createdAt": "2019-03-14T21:07:00.000Z"}} for n in range(40)], "junk": "j" * 10_000_000}}  # fmt: skip
    zip_file(tmp_path / "twitter.zip", x_archive(tweets(*TEXTS), direct_messages__js=ytd("direct_messages", [big, talk("1001-8", (900, "8", "After."))])))
    ran = scanned(tmp_path, "twitter.zip")
    assert ran.code == 0
    assert len(x_items(tmp_path)) == 6 + 40 + 1


@pytest.mark.parametrize("text", ["\0", "a\0b", "\x1b[2J\x07", "\u202etxet", "\ufeff", "\ufffe\uffff", "\U0010ffff", "e\u0301" * 50, "🏳️‍🌈" * 9, "\r\n\r\n", "=cmd|' /C calc'!A0", "<script>alert(1)</script>", "{{7*7}}", "%s%n", "\u2028\u2029", "ＦＵＬＬ ｗｉｄｔｈ", "𝕞𝕒𝕥𝕙"], ids=range(17))  # fmt: skip
def test_texts_that_break_other_programs(tmp_path, text):
    """Whatever characters a text has, they come back as they are, and every format can be written."""
    story = f"{STORY}\n{text}"
    rows = [owner(role="social worker"), item("1", story), item("2", text), item("3", STORY + "!", to=text, author=text, place=text, group=text, url=text), friend(text)]
    (tmp_path / "a.profile.jsonl").write_text(jsonl(*rows))
    ran = exposure(tmp_path, "scan", "a.profile.jsonl", "-o", "out", "-f", "html,json,csv,sarif,profile.jsonl")
    assert ran.code == 0, ran.err
    assert story in ran.texts
    assert story in every_text(tmp_path)
    page = (tmp_path / "out" / "report.html").read_text("utf-8")
    assert "<script>alert(1)" not in page


@pytest.mark.parametrize("year", ["0001", "1970", "1997", "2005", "2099", "9999"])
def test_absurd_dates_in_an_archive(tmp_path, year):
    """The text is kept; the date is taken from the id where that carries one, else unknown; --since keeps what has no date."""
    members = x_archive([tweet(5, "A small id.", created_at=f"Wed Oct 10 20:19:24 +0000 {year}"), tweet(1_100_000_000_000_000_000, "A large id.", created_at=f"Wed Oct 10 20:19:24 +0000 {year}")])  # fmt: skip
    zip_file(tmp_path / "twitter.zip", members)
    ran = scanned(tmp_path, "twitter.zip", options=["--since", "2015-01-01", "--until", "2100-01-01"])
    assert ran.code == 0
    dates = {row["text"]: row["created_at"] for row in every_item(tmp_path)}
    assert (dates["A small id."] or "2099")[:4] == "2099"
    assert dates["A large id."][:4] in ("2019", "2099")
    assert ran.report["summary"]["items"] == 2


@pytest.mark.parametrize("depth", [50, 900, 5000, 100_000])
def test_deep_nesting(tmp_path, depth):
    """A record nested beyond reason costs itself."""
    rows = [json.dumps(t) for t in tweets(*TEXTS)]
    deep = '{"tweet": {"id_str": "5", "full_text": "deep", "x": ' + "[" * depth + "]" * depth + "}}"
    zip_file(tmp_path / "twitter.zip", x_archive([]) | {"data/tweets.js": "window.YTD.tweets.part0 = [" + ",".join([deep, *rows]) + "]"})
    ran = scanned(tmp_path, "twitter.zip")
    assert ran.code in ((0,) if depth == 50 else (0, 4))
    assert Counter(TEXTS) - Counter(x_items(tmp_path)) == Counter()
    assert ("deep" in x_items(tmp_path)) == (ran.code == 0)


def test_a_bomb_beside_good_members(tmp_path, monkeypatch):
    """The good members are read, the bomb is told, and it is over soon."""
    from scanner.tables import limits

    monkeypatch.setitem(limits(), "ratio_from", 1 << 20)
    monkeypatch.setitem(limits(), "ratio", 50)
    bomb = b"window.YTD.note_tweet.part0 = [" + b" " * (32 << 20) + b"]"
    zip_file(tmp_path / "twitter.zip", x_archive(tweets(*TEXTS)) | {"data/note-tweet.js": bomb})
    ran = scanned(tmp_path, "twitter.zip")
    assert (ran.code, sorted(x_items(tmp_path))) == (4, TEXTS)
    assert any("note-tweet.js" in p and "bomb" in p for p in ran.problems)


def test_members_with_the_same_name(tmp_path):
    """Both are read; what is the same in both is read once."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        members = [*x_archive(tweets(*TEXTS[:4])).items(), ("data/tweets.js", ytd("tweets", tweets(*TEXTS)))]
        zip_file(tmp_path / "twitter.zip", members)
    assert scanned(tmp_path, "twitter.zip").code == 0
    assert sorted(x_items(tmp_path)) == TEXTS
