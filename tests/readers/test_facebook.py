"""The Facebook reader against archives written by somebody who read the format reference and not the reader."""

import json
import tomllib
from collections import Counter

import pytest

from scanner.archive import open_inputs
from scanner.model import Item
from scanner.readers._html import WHOLE
from scanner.readers.facebook import READER, titles
from tests.readers.comparison import FIXTURES, item_row, moment, read_all, zipped

HOME = FIXTURES / "facebook"
LAYOUTS = sorted(p.parent for p in HOME.glob("*/layout.toml"))


def facts(fixture):
    return tomllib.loads((fixture / "layout.toml").read_text("utf-8"))


def expected(fixture):
    """Interchange lines that this layout carries, by type."""
    own = fixture / "expected.jsonl"
    absent = set(facts(fixture).get("absent", ()))
    rows = [
        json.loads(line)
        for line in (own if own.exists() else HOME / "expected.jsonl").read_text("utf-8").splitlines()
    ]
    kept = [r for r in rows if r["content"] not in absent]
    return {t: [r for r in kept if r["type"] == t] for t in ("account", "item", "connection")}


def comparable(row, *, minutes):
    """An item as the fixtures' README says it is to be compared; the time to the second, or to the minute."""
    when = moment(row["created_at"], minutes=minutes)
    keys = ("kind", "text", "audience", "author", "to", "group", "place", "revision_of")
    gps = tuple((m["type"], tuple(m["gps"]) if m["gps"] else None) for m in row["media"])
    return (None if when is None else int(when), gps, *(row.get(k) for k in keys))


def once(items):
    """What is left when the pipeline has dropped repeated items."""
    kept = {}
    for item in items:
        kept.setdefault((item.kind, item.created_at, item.text, item.author, item.to, item.group), item)
    return list(kept.values())


@pytest.mark.parametrize("form", ["folder", "zip"])
@pytest.mark.parametrize("fixture", LAYOUTS, ids=lambda p: p.name)
def test_every_layout_gives_the_same_items(fixture, form, tmp_path):
    """Items, account and connections equal an independent reading, whatever the era, the format and the container."""
    source = (
        fixture / "archive" if form == "folder" else zipped(fixture / "archive", tmp_path / "facebook.zip")
    )
    _, accounts, items, connections, _, _ = read_all(source, "facebook")
    want, minutes = expected(fixture), facts(fixture)["minute_precision"]
    got = Counter(comparable(item_row(i), minutes=minutes) for i in once(items))
    wanted = Counter(comparable(r, minutes=minutes) for r in want["item"])
    assert (got - wanted, wanted - got) == (Counter(), Counter())
    assert [
        (c.relation, c.name, c.handle, c.since)
        for c in sorted(connections, key=lambda c: (c.relation, c.name))
    ] == [
        (c["relation"], c["name"], c["handle"], c["since"])
        for c in sorted(want["connection"], key=lambda c: (c["relation"], c["name"]))
    ]
    for row in want["account"]:
        keys = ("platform", "handle", "name", "bio", "role", "employer", "place")
        assert [{k: getattr(a, k) for k in keys} for a in accounts] == [{k: row[k] for k in keys}]


@pytest.mark.parametrize("fixture", LAYOUTS, ids=lambda p: p.name)
def test_the_layout_is_named(fixture):
    """An export is recognised as the era and format that it is of."""
    told = facts(fixture)
    want = "e2ee" if told["era"] == "E2EE" else f"{told['era'].lower()}-{told['format']}"
    assert read_all(fixture / "archive", "facebook")[0] == [want]


@pytest.mark.parametrize("fixture", LAYOUTS, ids=lambda p: p.name)
def test_what_could_not_be_read_is_named(fixture):
    """Broken members are told by name, unknown ones are in the coverage, and nothing sound is called broken."""
    _, _, _, _, skipped, unread = read_all(fixture / "archive", "facebook")
    told = facts(fixture)
    assert len(skipped) == told["problems"], [f"{s.where}: {s.reason}" for s in skipped]
    for name in told.get("broken", ()):
        assert any(s.where.startswith(name) for s in skipped)
    for name in told.get("unknown", ()):
        folder = name.split("/")[-2]
        assert any(folder in u.what and "not known" in u.reason for u in unread)


# --- own samples -----------------------------------------------------------------------------------------------------


def mojibake(text):
    """As the export writes it: every UTF-8 byte a character."""
    return text.encode().decode("latin-1")


def write(root, files):
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return root


def read(path):
    _, accounts, items, connections, skipped, unread = read_all(path, "facebook")
    return accounts, once(items), connections, skipped, unread


def post(text, when=1552615620, **more):
    return {"timestamp": when, "data": [{"post": mojibake(text)}], "title": "Ada Moss updated her status.", **more}


PROFILE = {"profile_v2": {"name": {"full_name": "Ada Moss"}}}


@pytest.mark.parametrize(
    ("content", "kinds", "relations"),
    [
        ({"friends_v2": [{"name": "Ben Ode", "timestamp": 1400000000}]}, [], ["friend"]),
        ({"comments_v2": [{"timestamp": 1400000000, "data": [{"comment": {"comment": "Hi", "author": "Ada Moss"}}], "title": "x"}]}, ["comment"], []),
        ([post("One"), post("Two", 1552615621)], ["post", "post"], []),
        ({"trash_v2": [post("Gone")]}, ["post"], []),
        ({"participants": [{"name": "Ada Moss"}, {"name": "Ben Ode"}], "messages": [{"sender_name": "Ben Ode", "timestamp_ms": 1552615620123, "content": "Hi"}], "title": "Ben Ode"},
         ["message"], ["message_partner"]),
        ({"participants": ["Ada Moss", "Ben Ode"], "threadName": "Ben Ode_4", "messages": [{"senderName": "Ada Moss", "timestamp": 1552615620123, "text": "Hi", "type": "text"}]},
         ["message"], ["message_partner"]),
    ],
    ids=["friends", "comments", "posts", "trash", "thread", "encrypted thread"],
)  # fmt: skip
def test_a_single_renamed_file_is_known_by_its_content(content, kinds, relations, tmp_path):
    """One member, taken out of its export under another name, is read all the same."""
    path = tmp_path / "my download (1).json"
    path.write_text(json.dumps(content))
    _, items, connections, skipped, _ = read(path)
    assert ([i.kind for i in items], [c.relation for c in connections], skipped) == (kinds, relations, [])


def test_a_single_page_is_known_by_its_content(tmp_path):
    """A saved page of the HTML export is read under any name."""
    page = (HOME / "html-2026/archive/your_facebook_activity/comments_and_reactions/comments.html").read_text()
    path = tmp_path / "saved.html"
    path.write_text(page)
    _, items, _, skipped, _ = read(path)
    assert {i.kind for i in items} == {"comment", "reply"}
    assert not skipped


@pytest.mark.parametrize(
    "files",
    [
        {"instagram-ada-2022/messages/inbox/ben_1/message_1.json": {"participants": [{"name": "Ada"}, {"name": "Ben"}], "messages": [], "title": "Ben"},
         "instagram-ada-2022/followers_and_following/followers.json": {"relationships_followers": []}},
        {"messages/inbox/ben_1/message_1.json": {"participants": [{"name": "Ada"}, {"name": "Ben"}], "messages": [], "title": "Ben"},
         "content/posts_1.json": [{"media": [{"uri": "a.jpg", "creation_timestamp": 1, "title": "x"}]}]},
        {"your_instagram_activity/comments/post_comments_1.json": [{"string_map_data": {"Comment": {"value": "hi"}}}]},
        {"your_instagram_activity/threads/threads_and_replies.json": {"text_post_app_text_posts": []}},
        {"comments.json": {"media_comments": [["2019-01-01", "hi", "ada"]]}},
        {"posts/your_posts_1.html": "<html><body><div class='post'>Hello</div></body></html>"},
        {"friends/friends.json": {"friends": ["a", "b"]}, "index.html": "<html></html>"},
        {"data.json": [{"timestamp": 1, "text": "hello"}], "package.json": {"name": "x", "messages": []}},
        {"index.html": "<html><body class='x'>A site</body></html>"},
    ],
    ids=["instagram", "instagram messages", "instagram activity", "threads", "old instagram", "foreign page", "foreign friends", "any json", "any site"],
)  # fmt: skip
def test_what_is_not_facebook_is_not_claimed(files, tmp_path):
    """Exports of Instagram and Threads and arbitrary folders are left to others."""
    (archive,) = open_inputs(write(tmp_path, files))
    assert READER.recognise(archive) is None


def test_messages_alone_are_enough(tmp_path):
    """Somebody who asked for messages only has an export all the same; the owner is who takes part everywhere."""
    thread = lambda *names: {"participants": [{"name": n} for n in names], "messages": [{"sender_name": names[0], "timestamp_ms": 1552615620000, "content": f"Hi {len(names)}"}], "title": "x"}
    root = write(tmp_path, {"messages/inbox/a_1/message_1.json": thread("Ben Ode", "Ada Moss"), "messages/inbox/b_2/message_1.json": thread("Ada Moss", "Cy Orr", "Di Pell")})
    accounts, items, connections, _, _ = read(root)
    assert [a.name for a in accounts] == ["Ada Moss"]
    assert {(i.author, i.to, i.group) for i in items} == {("Ben Ode", None, None), (None, None, "x")}
    assert {c.name for c in connections} == {"Ben Ode", "Cy Orr", "Di Pell"}


def test_one_bad_record_costs_one_record(tmp_path):
    """What is no record is told with its number, without its content; its neighbours are read."""
    broken = json.dumps([post("First"), "SECRET", post("Second", 1552615621)])[:-1] + ', {"timestamp": 15, "data": [{"post": "SECRET" "x"}]}, ' + json.dumps(post("Third", 3**19)) + "]"
    root = write(tmp_path, {"posts/your_posts_1.json": broken})
    _, items, _, skipped, _ = read(root)
    assert [i.text for i in items] == ["First", "Second", "Third"]
    assert [s.where for s in skipped] == ["posts/your_posts_1.json, record 2", "posts/your_posts_1.json, record 4"]
    assert "SECRET" not in str(skipped)


def test_a_member_that_breaks_off_costs_its_rest(tmp_path):
    """A file that ends too early gives what came before it, and is told."""
    root = write(tmp_path, {"posts/your_posts_1.json": json.dumps([post("First"), post("Second", 3**19)])[:-20], "comments_and_reactions/comments.json": {"comments_v2": []}})
    _, items, _, skipped, _ = read(root)
    assert [i.text for i in items] == ["First"]
    assert {s.where.partition(",")[0] for s in skipped} == {"posts/your_posts_1.json"}


def test_a_photo_is_one_item_over_all_lists(tmp_path):
    """Joined by its file; a caption that is new in another list is an item, the same one is not."""
    photo = lambda uri, words=None: {"uri": uri, "creation_timestamp": 1552615620} | ({"description": words} if words else {})
    record = post("", attachments=[{"data": [{"media": photo("m/1.jpg", "Lake")}, {"media": photo("m/2.jpg")}]}])
    root = write(tmp_path, {
        "posts/your_posts_1.json": [record],
        "posts/album/0.json": {"name": "Timeline photos", "photos": [photo("m/1.jpg", "Lake"), photo("m/2.jpg", "The dog"), photo("m/3.jpg")], "description": ""},
        "posts/your_uncategorized_photos.json": {"other_photos_v2": [photo("m/3.jpg", "New words"), photo("m/2.jpg", "The dog")]},
    })  # fmt: skip
    _, items, _, _, unread = read(root)
    assert [(i.kind, i.text) for i in items] == [("photo", "Lake"), ("photo", "The dog"), ("photo", "New words")]
    assert [u.count for u in unread] == [1]


def test_comments_of_others_below_a_picture_are_theirs(tmp_path):
    """What somebody else wrote below a photo is an item with that person as author."""
    medium = {"uri": "m/1.jpg", "comments": [{"timestamp": 1552615700, "comment": "Is that your client?", "author": "Ben Ode"}, {"timestamp": 1552615800, "comment": "No!", "author": "Ada Moss"}]}
    root = write(tmp_path, {"posts/your_posts_1.json": [post("Lake", attachments=[{"data": [{"media": medium}]}])], "profile_information/profile_information.json": PROFILE})
    _, items, _, _, _ = read(root)
    assert [(i.kind, i.author, i.text) for i in items] == [("post", None, "Lake"), ("comment", "Ben Ode", "Is that your client?"), ("comment", None, "No!")]


def test_writing_on_a_timeline_names_whose_it_is(tmp_path):
    """The title of a post on somebody's timeline is the only sign of it."""
    root = write(tmp_path, {"posts/your_posts_1.json": [post("Happy birthday!") | {"title": "Ada Moss wrote on Ben Ode's timeline."}]})
    assert [i.to for i in read(root)[1]] == ["Ben Ode"]


@pytest.mark.parametrize(
    ("title", "to"),
    [
        ("Ada Moss commented on Ben Ode's post.", "Ben Ode"),
        ("Ada Moss commented on The Women's Clinic's photo.", "The Women's Clinic"),
        ("Ada Moss replied to James’ comment.", "James"),
        ("Ada Moss commented on her own post.", None),
        ("Ada Moss commented on Ada Moss's live video.", None),
        ("Ada Moss replied to Ben Ode.", "Ben Ode"),
        ("Ada Moss gefällt Bens Beitrag.", None),
        ("x" * 5000 + " commented on y's post", None),
    ],
)
def test_titles_tell_who_was_answered(title, to):
    """English titles name the person; own posts and unknown titles name nobody."""
    assert titles.answered(title, frozenset({"Ada Moss"})) == to


def test_pages_before_2018(tmp_path):
    """Messages, timeline and friends of the oldest exports."""
    top = "<html><body><div class='contents'><h1>Ada Moss</h1>"
    root = write(tmp_path, {
        "html/messages.htm": top + "<div class='thread'>Ben Ode, Ada Moss<div class='message'><div class='message_header'><span class='user'>Ben Ode</span>"
        "<span class='meta'>Wednesday, November 12, 2008 at 8:53pm UTC+01</span></div></div><p>See you</p>"
        "<div class='message'><div class='message_header'><span class='user'>Ada Moss</span><span class='meta'>Wednesday, November 12, 2008 at 8:54pm UTC+01</span></div></div><p>Fine</p></div></div>",
        "html/timeline.htm": top + "<div><p><div class='meta'>Friday, March 4, 2011 at 1:07am UTC</div>Ada Moss updated her status.<div class='comment'>Long day &amp; longer night</div></p>"
        "<p><div class='meta'>Friday, March 4, 2011 at 2:07am UTC</div>Ada Moss likes tea.</p></div></div>",
        "html/friends.htm": top + "<h2>Friends</h2><ul><li>Ben Ode (Feb 3, 2010)</li></ul><h2>Removed Friends</h2><ul><li>Cy Orr (Feb 3, 2010)</li></ul></div>",
    })  # fmt: skip
    layouts, accounts, items, connections, skipped, _ = read_all(root, "facebook")
    assert (layouts, [a.name for a in accounts], skipped) == (["f0-html"], ["Ada Moss"], [])
    assert [(i.kind, i.created_at.isoformat(), i.author, i.to, i.text) for i in items] == [
        ("post", "2011-03-04T01:07:00+00:00", None, None, "Long day & longer night"),
        ("message", "2008-11-12T19:53:00+00:00", "Ben Ode", None, "See you"),
        ("message", "2008-11-12T19:54:00+00:00", None, "Ben Ode", "Fine"),
    ]
    assert {(c.relation, c.name, c.since) for c in connections} == {("friend", "Ben Ode", "2010-02-03"), ("message_partner", "Ben Ode", None)}


def test_the_named_zone_knows_about_summer_time(tmp_path):
    """Where the export names the account's zone, a date in winter is not read with the offset of summer."""
    page = '<html><body><main role="main"><section class="_a6-g"><h2 class="_a6-h">Ada Moss updated her status.</h2><div class="_2ph_ _a6-p"><div class="_2pin"><div>{}</div></div></div><footer class="_a6-o"><div class="_a72d">{}</div></footer></section>{}</main></body></html>'
    start = '<html><body>Generated by Ada Moss on <time datetime="2026-06-15T14:33:00Z">Monday, June 15, 2026 at 4:33 PM UTC+02:00</time></body></html>'
    zone = '<html><body><section class="_a6-g"><table><tr><td class="_a6_q">Time zone</td><td class="_a6_r">Europe/Amsterdam</td></tr></table></section></body></html>'
    files = {"your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html": page.format("Winter", "Jan 05, 2026 1:00:00 pm", ""), "start_here.html": start}
    assert [i.created_at.hour for i in read(write(tmp_path / "a", files))[1]] == [11]
    assert [i.created_at.hour for i in read(write(tmp_path / "b", files | {"logged_information/location/timezone.html": zone}))[1]] == [12]


def box(number, words):
    return (
        f'<section class="_a6-g" aria-labelledby="u_{number}"><h2 class="_2ph_ _a6-h _a6-i" id="u_{number}">Ada Moss updated her status.</h2>'
        f'<div class="_2ph_ _a6-p"><div class="_2pin"><div><div>{words}</div></div></div><section class="_a6-g"><div class="_a6-p"></div></section></div>'
        f'<footer class="_3-94 _a6-o"><div class="_a72d">Jun {number % 28 + 1:02}, 2024 9:05:{number % 60:02} am</div></footer></section>\n'
    )


def test_a_large_page_is_read_in_pieces(tmp_path):
    """Nothing is lost or doubled at the cuts."""
    count = 14_000
    page = '<html><body><main class="_a706" role="main">' + "".join(box(n, f"Words of day {n} " + "and more " * 50) for n in range(count)) + "</main></body></html>"
    assert len(page) > 2 * WHOLE
    root = write(tmp_path, {"your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html": page})
    (archive,) = open_inputs(root)
    items = [r for r in READER.read(archive) if isinstance(r, Item)]
    assert [i.text.split()[3] for i in items] == [str(n) for n in range(count)]
    assert [i.source.index for i in items] == list(range(count))


def test_nesting_without_end_costs_one_member(tmp_path):
    """A page or a record that is nested absurdly deep is told and not followed."""
    deep = "<div>" * 20_000
    root = write(tmp_path, {
        "posts/your_posts_1.json": json.dumps([post("Fine")])[:-1] + ', {"timestamp": 5, "data": ' + "[" * 50_000 + "]" * 50_000 + "}]",
        "comments_and_reactions/comments.html": f'<html><body><div class="_a6-g"><div class="_a6-h">x</div><div class="_a6-p">{deep}hidden</div></div></body></html>',
    })  # fmt: skip
    _, items, _, skipped, _ = read(root)
    assert [i.text for i in items] == ["Fine"]
    assert {s.where.partition(",")[0] for s in skipped} == {"posts/your_posts_1.json", "comments_and_reactions/comments.html"}


def test_overlapping_exports_give_each_person_once(tmp_path):
    """The same friend in two parts is one line."""
    friends = {"friends_v2": [{"name": "Ben Ode", "timestamp": 1400000000}]}
    root = write(tmp_path, {"a/friends_and_followers/friends.json": friends, "b/friends_and_followers/friends.json": friends})
    assert [(c.name, c.since) for c in read(root)[2]] == [("Ben Ode", "2014-05-13")]


def test_ids_do_not_depend_on_the_layout():
    """The same record has the same id in JSON and HTML, from a folder of any name."""
    ids = [{i.id for i in once(read_all(HOME / name / "archive", "facebook")[2]) if i.kind == "post"} for name in ("f3", "html-2023")]
    assert ids[0] == ids[1] != set()


def test_what_is_left_out_is_counted_by_kind(tmp_path):
    """Advertising, logs and unknown files are named together, not one by one."""
    root = write(tmp_path, {"posts/your_posts_1.json": [post("Hi")], **{f"ads_information/a{n}.json": [] for n in range(7)}, **{f"novelty/n{n}.json": [] for n in range(3)}})
    assert {(u.what, u.count) for u in read(root)[4]} == {("advertising data", 7), ("files in the folder “novelty”", 3)}


PAGE = '<!DOCTYPE html><html><head><title>{title}</title><style>body{{}}</style></head><body><main class="_a706" role="main">{boxes}</main></body></html>'
SECTION = '<section class="_a6-g" aria-labelledby="u"><h2 class="_2ph_ _a6-h _a6-i">{title}</h2><div class="_2ph_ _a6-p">{body}</div><footer class="_3-94 _a6-o"><a href="https://www.facebook.com/dyi/l/?l=x"><div class="_a72d">{date}</div></a></footer></section>'


def page(title, *boxes):
    return PAGE.format(title=title, boxes="".join(SECTION.format(title=t, body=b, date=d) for t, b, d in boxes))


def test_pages_in_another_language(tmp_path):
    """Vietnamese dates, "updated" lines and a player's line are the platform's; captions stand once."""
    pictures = "".join(f'<div class="_a7ng"><div><a href="m/{n}.jpg"><img src="m/{n}.jpg" class="_a6_o" /></a><div>Sách cũ</div></div></div>' for n in range(3))
    video = '<div class="_a7ng"><div><video src="m/v.mp4"><a href="m/v.mp4"><div>Nhấp để xem video:</div></a></video><div></div><div class="_3-95">Mẹ và con</div></div></div>'
    updated = '<div class="_2pin"><div>Cập nhật Tháng 5 03, 2025 10:16:09 ch</div><div></div></div>'
    root = write(tmp_path, {"your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html": page(
        "Bài viết",
        ("Ada Moss đã thêm 3 ảnh mới.", f'<div><div class="_2pin"><div><div class="_a7nf">{pictures}</div></div></div>{updated}</div>', "Tháng 5 03, 2025 10:16:09 ch"),
        ("Ada Moss đã thêm một video mới.", f'<div class="_2pin"><div><div class="_a7nf">{video}</div></div></div><div class="_2pin"><div>Mẹ và con</div><div></div></div>', "Tháng 7 16, 2026 6:54:00 ch"),
        ("Ada Moss đã chia sẻ một liên kết.", f'<div class="_2pin"><div><div><a href="https://example.org/x">https://example.org/x</a></div></div></div>{updated}', "Tháng 5 06, 2024 2:28:42 ch"),
        ("Ada Moss đã cập nhật trạng thái của cô ấy.", '<div class="_2pin"><div>Gặp &#064;[1:69:Ben Ode] ở đây<br /> <br />Vui</div><div></div></div>', "Ngày lạ"),
    )})  # fmt: skip
    _, items, _, skipped, _ = read(root)
    assert [(i.kind, i.text, len(i.media), i.created_at and i.created_at.isoformat()) for i in items] == [
        ("photo", "Sách cũ", 3, "2025-05-03T22:16:09+00:00"),
        ("post", "Mẹ và con", 1, "2026-07-16T18:54:00+00:00"),
        ("post", "Gặp Ben Ode ở đây\n \nVui", 0, None),
    ]
    assert not skipped


def test_comments_in_groups_from_pages(tmp_path):
    """The group stands in a labelled line above the words."""
    body = '<div class="_2pin"><div><div class="_3-95"><span class="_a6_m">Group: </span>Night shift</div>What I said</div></div>'
    root = write(tmp_path, {"your_facebook_activity/groups/your_comments_in_groups.html": page("Comments", ("Ada Moss commented on Ben Ode's post.", body, "Jun 26, 2026 9:05:20 am"))})
    assert [(i.kind, i.text, i.group, i.audience, i.to) for i in read(root)[1]] == [("comment", "What I said", "Night shift", "group", "Ben Ode")]


def test_conversations_from_pages_without_a_profile(tmp_path):
    """The owner is who takes part in all of them; a group is told from a conversation of two."""
    said = lambda who, words: (who, f'<div><div></div><div>{words}</div><div></div><div><ul class="_a6-q"><li>😂Cy Orr</li></ul></div></div>', "Jun 26, 2026 9:05:20 am")
    root = write(tmp_path, {
        "your_facebook_activity/messages/inbox/a_1/message_1.html": page("Ben Ode", said("Ben Ode", "Hello"), said("Ada Moss", "Hello you")),
        "your_facebook_activity/messages/inbox/b_2/message_1.html": page("The crew", said("Cy Orr", "All here?"), said("Ada Moss", "Yes"), said("Di Pell", "No")),
    })  # fmt: skip
    accounts, items, connections, _, _ = read(root)
    assert [a.name for a in accounts] == ["Ada Moss"]
    assert [(i.author, i.to, i.group, i.text) for i in items] == [
        ("Ben Ode", None, None, "Hello"), (None, "Ben Ode", None, "Hello you"),
        ("Cy Orr", None, "The crew", "All here?"), (None, None, "The crew", "Yes"), ("Di Pell", None, "The crew", "No"),
    ]  # fmt: skip
    assert {c.name for c in connections} == {"Ben Ode", "Cy Orr", "Di Pell"}


@pytest.mark.parametrize(
    ("values", "place", "words"),
    [
        ([{"label": mojibake("Nachricht"), "value": "Kaffee mit allen"}, {"label": "Name des Ortes", "value": "Bäckerei"}], "Bäckerei", "Kaffee mit allen"),
        ([{"label": "???", "value": "Kaffee mit allen, auch mit Ben"}, {"label": "!!!", "dict": [{"label": "##", "value": "Bude"}, {"label": "@@", "value": "(48.1, 11.5)"}]}], "Bude", "Kaffee mit allen, auch mit Ben"),
        ([{"label": "???", "value": "Bude"}, {"label": "!!!", "timestamp_value": 1552615620}], "Bude", ""),
    ],
    ids=["known labels", "unknown labels, coordinates", "unknown label, one value"],
)  # fmt: skip
def test_check_ins_in_any_language(values, place, words, tmp_path):
    """Labels decide where they are known, the shape of the values elsewhere."""
    root = write(tmp_path, {"your_facebook_activity/posts/check-ins.json": {"timestamp": 1552615620, "label_values": values}, "your_facebook_activity/posts/your_posts_1.json": [post("x")]})
    assert [(i.kind, i.place, i.text) for i in read(root)[1] if i.kind == "check_in"] == [("check_in", place, words)]


def test_a_message_that_the_messenger_wrote_is_no_message(tmp_path):
    """Calls, unsent messages and lines about reactions are the platform's."""
    line = lambda n, **more: {"sender_name": "Ben Ode", "timestamp_ms": 1552615620000 + n} | more
    rows = [
        line(1, content="Hi"), line(2, content="Reacted ❤ to your message "), line(3, content="Ben called you.", type="Call", call_duration=5),
        line(4, is_unsent=True, content="never mind"), line(5, content="Ben left.", type="Unsubscribe"), line(6, photos=[{"uri": "m/1.jpg"}]), line(7, content="Look", photos=[{"uri": "m/1.jpg"}]),
    ]  # fmt: skip
    thread = {"participants": [{"name": "Ben Ode"}, {"name": "Ada Moss"}], "messages": rows, "title": "Ben Ode", "thread_path": "inbox/b_1"}
    _, items, _, skipped, unread = read(write(tmp_path, {"your_facebook_activity/messages/inbox/b_1/message_1.json": thread}))
    assert [(i.text, [m.type for m in i.media]) for i in items] == [("Hi", []), ("Look", ["photo"])]
    assert ([u.count for u in unread], skipped) == ([5], [])


@pytest.mark.parametrize("rows", [None, [], {"sender_name": "Ben Ode", "timestamp_ms": 1552615620000, "content": "Hi"}], ids=["null", "empty", "one object"])
def test_a_thread_may_hold_one_message_or_none(rows, tmp_path):
    """List, single object, null."""
    thread = {"participants": [{"name": "Ben Ode"}, {"name": "Ada Moss"}], "messages": rows, "title": "Ben Ode"}
    _, items, _, skipped, _ = read(write(tmp_path, {"your_facebook_activity/messages/inbox/b_1/message_1.json": thread}))
    assert ([i.text for i in items], skipped) == (["Hi"] if isinstance(rows, dict) else [], [])


def test_posts_on_other_profiles_name_the_target(tmp_path):
    """Label-and-value records: words and whose page they are on; a target alone is no text."""
    record = lambda *values: {"timestamp": 1552615620, "label_values": [{"label": k, "value": v} for k, v in values]}
    root = write(tmp_path, {"your_facebook_activity/posts/posts_on_other_pages_and_profiles.json": [record(("Message", "Get well"), ("Target", "Ben Ode")), record(("Target", "Ben Ode")), record(("Đích", "Ben Ode"))]})
    _, items, _, _, unread = read(root)
    assert [(i.kind, i.text, i.to) for i in items] == [("post", "Get well", "Ben Ode")]
    assert [u.count for u in unread] == [2]
