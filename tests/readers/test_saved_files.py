"""The forms in which pages are saved: real files of Chromium and SingleFile, MHTML, web archives, WARC and WACZ, folders; damage and bombs."""

from __future__ import annotations

import gzip
import json
import plistlib
import subprocess
import sys
import textwrap
import zipfile
import zlib
from datetime import UTC, datetime
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest

from scanner.archive import open_inputs
from scanner.errors import Empty
from scanner.pipeline import Me, Options, find_exports, scan
from scanner.readers import recognise
from tests.readers.comparison import FIXTURES, read_all
from tests.readers.test_saved_whose import Read, page, tweet

HOME = FIXTURES / "saved"
PAGE = "<html><head><link rel=canonical href='https://ana.example.org/a'><meta name=author content='Ana Ruiz'></head><body><article><h1>A day</h1><p>Words of the day.</p></article></body></html>"
TEXT = "A day\n\nWords of the day."


@pytest.mark.parametrize(
    ("name", "like", "layout"),
    [
        ("x-profile.singlefile.html", "x/profile-logged-in", "singlefile"),
        ("facebook-profile-logged-in.mhtml", "facebook/profile-logged-in", "mhtml"),
        ("reviews-google-en.mhtml", "reviews/google-en", "mhtml"),
    ],
)
def test_what_a_real_browser_made_of_a_fixture_reads_as_the_fixture(name, like, layout):
    """Saved by Chromium and by SingleFile themselves: the same writers and words."""
    want = json.loads((HOME / f"{like}.expected.json").read_text("utf-8"))["items"]
    layouts, _, items, *_ = read_all(HOME / "containers" / name, "saved")
    assert layouts == [layout]
    assert [[i.kind, i.author, i.text, i.to] for i in items] == [[*row[:3], row[4]] for row in want]


# --- mhtml, webarchive -----------------------------------------------------------------------------------------------


def mhtml(markup, *, url="https://ana.example.org/a", date="Fri, 01 May 2026 12:00:00 GMT", charset="utf-8"):
    mail = MIMEMultipart("related", type="text/html")
    mail["From"], mail["Snapshot-Content-Location"], mail["Subject"], mail["Date"] = "<Saved by Blink>", url, "A page", date
    part = MIMEText(markup, "html", charset)
    part["Content-Location"] = url
    mail.attach(part)
    return mail.as_bytes()


def test_relative_times_count_from_the_moment_that_the_file_states(tmp_path):
    """MHTML states when it was saved; a page that does not gives no time."""
    body = '<div role="main"><h1>Practice</h1><div data-review-id="1" aria-label="Kim"><span role="img" aria-label="1 star"></span><span>3 hours ago</span><span lang="en">Cold.</span></div></div>'
    path = tmp_path / "a.mhtml"
    path.write_bytes(mhtml(body, url="https://www.google.com/maps/place/x"))
    assert Read(path).items[0].created_at == datetime(2026, 5, 1, 9, tzinfo=UTC)
    assert Read(page(tmp_path, body, "https://www.google.com/maps/place/x")).items[0].created_at is None


@pytest.mark.parametrize("damage", [lambda b: b[: len(b) // 2], lambda b: b[:300], lambda b: b.replace(b"text/html", b"image/png"), lambda b: b.replace(b"boundary=", b"boundray=")])
def test_a_damaged_mhtml_is_a_problem_and_no_crash(tmp_path, damage):
    """Half a file, headers alone, no page inside, no boundary."""
    path = tmp_path / "a.mhtml"
    path.write_bytes(damage(mhtml(PAGE * 20)))
    for archive in open_inputs(path):
        for reader, _ in recognise(archive):
            assert list(reader.read(archive))


def test_safaris_web_archive_is_read(tmp_path):
    """The page in it, in its own encoding."""
    path = tmp_path / "a.webarchive"
    main = {"WebResourceData": PAGE.replace("day", "día").encode("latin-1"), "WebResourceURL": "https://ana.example.org/a", "WebResourceTextEncodingName": "iso-8859-1", "WebResourceMIMEType": "text/html"}
    path.write_bytes(plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY))
    assert Read(path).mine == [TEXT.replace("day", "día")]
    path.write_bytes(path.read_bytes()[:-20])
    assert Read(path).problems


# --- warc ------------------------------------------------------------------------------------------------------------


def record(kind="response", url="https://ana.example.org/a", body=PAGE, http="HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n", date="2026-05-01T12:00:00Z"):
    body = body.encode() if isinstance(body, str) else body
    payload = http.encode() + b"\r\n" + body if http else body
    head = f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: {date}\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http\r\nContent-Length: {len(payload)}\r\n\r\n"
    return head.encode() + payload + b"\r\n\r\n"


def warc(tmp_path, *records, packed=True, name="a.warc.gz"):
    path = tmp_path / name
    path.write_bytes(b"".join(gzip.compress(r) if packed else r for r in records))
    return path


INFO = record("warcinfo", http="", body="software: x\r\n")
HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


@pytest.mark.parametrize("packed", [True, False])
def test_pages_of_a_warc_are_read_and_requests_are_not(tmp_path, packed):
    """Cookies in requests are never looked at; pictures and redirects are passed over."""
    cookie = record("request", body="GET / HTTP/1.1\r\nCookie: secret=1\r\n", http="")
    moved = record(http="HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\nLocation: /\r\n", body="moved")
    picture = record(http="HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n", body=b"\x89PNG" * 1000)
    read = Read(warc(tmp_path, INFO, cookie, moved, picture, record(), packed=packed, name="x.warc"))
    assert read.mine == [TEXT]
    assert read.unread == {"requests in web archives": 1}
    assert read.problems == []


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ("Transfer-Encoding: chunked\r\n", b"%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE), PAGE.encode())),
        ("Content-Encoding: gzip\r\n", gzip.compress(PAGE.encode())),
        ("Content-Encoding: deflate\r\n", zlib.compress(PAGE.encode())),
        ("Content-Encoding: br\r\n", PAGE.encode()),
        ("Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", PAGE.encode()),
    ],
)
def test_bodies_are_unpacked_whether_or_not_the_recorder_kept_them_so(tmp_path, headers, body):
    """Chunked, packed, or stored unpacked with the old header."""
    assert Read(warc(tmp_path, record(http=HTML + headers, body=body))).mine == [TEXT]


def test_brotli_is_named_and_not_guessed(tmp_path):
    """What cannot be unpacked is in the coverage."""
    read = Read(warc(tmp_path, record(http=HTML + "Content-Encoding: br\r\n", body=b"\x1b\x05\x00\x04abc"), record()))
    assert (read.mine, read.unread) == ([TEXT], {"answers packed with brotli or zstd": 1})


@pytest.mark.parametrize("packed", [True, False])
def test_one_bad_record_costs_one_record(tmp_path, packed):
    """A record whose length is a lie, one that is no record, and one with damaged bytes stand between two good ones."""
    bad = record(url="https://ana.example.org/bad", body=PAGE.replace("A day", "Bad day"))
    lie = bad.replace(b"Content-Length: ", b"Content-Length: x")
    second = record(url="https://ana.example.org/b", body=PAGE.replace("example.org/a", "example.org/b").replace("of the day", "of another day"))
    read = Read(warc(tmp_path, record(), lie, b"nonsense\r\n\r\n" + bad[40:], second, packed=packed))
    assert read.mine == [TEXT, TEXT.replace("of the day", "of another day")]
    assert 1 <= len(read.problems) <= 3
    if packed:
        files = [gzip.compress(r) for r in (record(), bad, second)]
        files[1] = files[1][:30] + bytes(b ^ 0x55 for b in files[1][30:60]) + files[1][60:]
        path = tmp_path / "b.warc.gz"
        path.write_bytes(b"".join(files))
        read = Read(path)
        assert read.mine[0] == TEXT
        assert read.mine[-1] == TEXT.replace("of the day", "of another day")
        assert read.problems


def test_a_warc_that_is_cut_off_gives_what_stands_before(tmp_path):
    """And says that it is cut off."""
    path = warc(tmp_path, record(), record(url="https://ana.example.org/b", body=PAGE.replace("example.org/a", "example.org/b") + "x" * 9000), packed=False)
    path.write_bytes(path.read_bytes()[:-4000])
    read = Read(path)
    assert read.mine[0] == TEXT
    assert any("cut off" in p or "ends in the middle" in p for p in read.problems)


def test_the_answers_of_a_sites_own_interface_are_read(tmp_path):
    """X sends posts as data; a recorder keeps them beside an empty page."""
    user = {"result": {"core": {"screen_name": "ana_ruiz", "name": "Ana Ruiz"}, "legacy": {"description": "nurse"}}}
    kim = {"result": {"core": {"screen_name": "kim_b", "name": "Kim"}, "legacy": {}}}
    post = lambda who, number, text, **more: {"__typename": "Tweet", "rest_id": str(number), "core": {"user_results": who}, "legacy": {"full_text": text, "created_at": "Wed Oct 10 20:19:24 +0000 2018", "entities": {"urls": []}, **more}}
    quoted = {**post(user, 11, "Mine, about it"), "quoted_status_result": {"result": post(kim, 12, "Hers")}}
    passed = post(user, 13, "RT @kim_b: Also hers", retweeted_status_result={"result": post(kim, 14, "Also hers, whole")})
    noted = {**post(user, 15, "The begin…"), "note_tweet": {"note_tweet_results": {"result": {"text": "The beginning and the end", "entity_set": {}}}}}
    advert = {"itemContent": {"promotedMetadata": {"x": 1}, "tweet_results": {"result": post(kim, 16, "Buy soap")}}}
    rows = [{"itemContent": {"tweet_results": {"result": t}}} for t in (quoted, passed, noted)] + [advert]
    answer = json.dumps({"data": {"user": {"result": {"timeline": {"instructions": [{"entries": rows}]}}}}})
    shell = record(url="https://x.com/ana_ruiz", body="<html><head><title>X</title></head><body><div id=react-root></div></body></html>")
    data = record(url="https://x.com/i/api/graphql/abc/UserTweets?variables=1", http="HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n", body=answer)
    read = Read(warc(tmp_path, shell, data), names=["ana_ruiz"])
    assert read.mine == ["Mine, about it", "The beginning and the end"]
    assert read.others == [("@kim_b", "RT @kim_b: Also hers, whole")]
    assert read.unread["posts that others wrote and this person quoted"] == 1


def test_a_wacz_is_read_alone_and_in_a_folder(tmp_path):
    """It is a zip with WARC files in it."""
    path = tmp_path / "a.wacz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("archive/data.warc.gz", gzip.compress(record()), zipfile.ZIP_STORED)
        archive.writestr("pages/pages.jsonl", '{"format":"json-pages-1.0","id":"pages"}\n{"id":"1","url":"https://ana.example.org/a"}\n')
        archive.writestr("datapackage.json", "{}")
    assert Read(path).mine == [TEXT]
    (tmp_path / "folder").mkdir()
    path.rename(tmp_path / "folder/a.wacz")
    assert Read(tmp_path / "folder").mine == [TEXT]


MEGABYTES = 400


def spaces(before=b"", after=b""):
    """A packed piece of that many megabytes of spaces, made in steps."""
    pack = zlib.compressobj(1, wbits=31)
    parts = [pack.compress(before), *(pack.compress(b" " * 1_000_000) for _ in range(MEGABYTES)), pack.compress(after), pack.flush()]
    return b"".join(parts)


BOMBS = {
    "record": lambda: spaces(record(body="").replace(b"Content-Length: 59", b"Content-Length: %d" % (59 + MEGABYTES * 1_000_000)).removesuffix(b"\r\n\r\n"), b"\r\n\r\n"),
    "body": lambda: gzip.compress(record(http=HTML + "Content-Encoding: gzip\r\n", body=spaces())),
    "twice": lambda: gzip.compress(record(http=HTML + "Content-Encoding: gzip, gzip\r\n", body=gzip.compress(spaces()))),
}


@pytest.mark.slow
@pytest.mark.parametrize("bomb", BOMBS)
def test_a_record_that_unpacks_to_400_megabytes_costs_under_50(tmp_path, bomb):
    """Measured in a process of its own; the record beside it is read."""
    path = tmp_path / "a.warc.gz"
    path.write_bytes(BOMBS[bomb]() + gzip.compress(record()))
    code = textwrap.dedent("""
        import resource, sys
        from pathlib import Path
        from scanner.archive import open_inputs
        from scanner.readers import all_readers, recognise
        all_readers()
        (warm,) = open_inputs(Path(sys.argv[2]))
        list(recognise(warm)[0][0].read(warm))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        (archive,) = open_inputs(Path(sys.argv[1]))
        ((reader, _),) = recognise(archive)
        records = list(reader.read(archive))
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, sum(type(r).__name__ == "Item" for r in records), sum(type(r).__name__ == "Skipped" for r in records))
    """)
    warm = warc(tmp_path, record(), name="warm.warc.gz")
    done = subprocess.run([sys.executable, "-c", code, str(path), str(warm)], capture_output=True, text=True, check=True, timeout=120)
    kilobytes, items, problems = map(int, done.stdout.split())
    assert kilobytes < 50_000
    assert (items, problems) == (1, 1)


# --- html ------------------------------------------------------------------------------------------------------------


def test_a_folder_with_the_folders_beside_its_pages(tmp_path):
    """What a browser put beside a page is not a page of its own, in whatever language the browser speaks."""
    for name, beside in (("one.html", "one_files"), ("zwei.htm", "zwei-Dateien"), ("tres.html", "tres_archivos")):
        page(tmp_path, PAGE.replace("A day", f"A day {name}").replace("org/a'", f"org/{name}'"), f"https://ana.example.org/{name}", name=name)
        (tmp_path / beside).mkdir()
        page(tmp_path / beside, "<html><body>An advertisement in a frame</body></html>", "https://ads.example.com/", name="frame.html")
    read = Read(tmp_path)
    assert len(read.mine) == 3
    assert read.others == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1"])
def test_encodings_are_read_as_the_page_states_them(tmp_path, encoding):
    """A mark at the start, or the page's own word."""
    label = "iso-8859-1" if encoding == "latin-1" else "utf-8"
    path = tmp_path / "a.html"
    path.write_bytes(PAGE.replace("<head>", f'<head><meta charset="{label}">').replace("day", "jüngste").encode(encoding))
    assert Read(path).mine == [TEXT.replace("day", "jüngste")]


def test_an_html_export_of_a_platform_is_not_taken_for_saved_pages():
    """The reader that knows it comes first, for the folder and for one of its files."""
    for place in (FIXTURES / "facebook/html-2023", next((FIXTURES / "facebook/html-2023").rglob("*posts*.html"))):
        found = [r.id for archive in open_inputs(place) for r, _ in recognise(archive)]
        assert "saved" not in found


HOSTILE = {
    "deep": "<div>" * 200_000 + "x",
    "deep in a post": '<article data-testid="tweet">' + "<span>" * 60_000 + "x",
    "attributes": "<div " + " ".join(f"a{i}=1" for i in range(100_000)) + ">x</div>",
    "json": '<script type="application/json">' + "[" * 100_000 + "</script>",
    "wide json": '<script type="application/json">{"a":' + "{" * 5 + "</script>",
    "broken facts": '<script type="application/ld+json">{"@type":"Article",</script><script type="application/ld+json">{"@type":["Article"],"author":[null,3,{"name":["x"]}],"comment":[1,{"text":5,"author":[]}]}</script>',
    "odd story": '<script type="application/json">{"__typename":"Story","actors":"x","message":[1],"creation_time":{"a":1},"post_id":[]}</script>',
    "odd tweet": '<script type="application/json">{"legacy":{"full_text":"x","entities":7},"rest_id":{"a":1},"core":[]}</script>',
    "surrogates": '<article data-testid="tweet"><div data-testid="tweetText">&#xD800; \ufffe \x00</div></article>',
    "addresses": '<a href="http://[::1">x</a><base href="http://[">',
    "unclosed": "<article data-testid=tweet><time datetime=" + "9" * 5000,
    "nothing": "",
}


@pytest.mark.parametrize("host", ["x.com/ana", "www.facebook.com/ana", "www.linkedin.com/in/ana", "www.instagram.com/ana/", "www.threads.com/@ana", "www.google.com/maps/place/x", "www.yelp.com/biz/x", "www.healthgrades.com/providers/x", "blog.example.org/"])
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_markup_ends_in_items_or_a_sentence(tmp_path, name, host):
    """Nested, wide, broken, odd: no crash, no hang, and the page beside it is read."""
    path = tmp_path / "a.html"
    path.write_text(f"<!DOCTYPE html><!-- saved from url=(0010)https://{host} --><html><body>{HOSTILE[name]}</body></html>", "utf-8", "surrogatepass")
    good = page(tmp_path, PAGE, "https://ana.example.org/a", name="good.html")
    assert TEXT in [i.text for i in Read(path, good).items]


def test_hidden_words_and_scripts_are_no_part_of_a_text(tmp_path):
    """Hidden by attribute, by style or by the names that everybody uses for it."""
    hidden = '<span hidden>h1</span><span style="display: none">h2</span><span style="VISIBILITY:hidden">h3</span><span class="visually-hidden">h4</span><script>document.write("h5")</script><template>h6</template><!-- h7 -->'
    read = Read(page(tmp_path, tweet("ana_ruiz", 1, f"Seen {hidden}words")))
    assert read.mine == ["Seen words"]


def test_pictures_inside_a_page_are_taken_out_before_it_is_read(tmp_path):
    """A SingleFile page of 12 MB is nearly all pictures."""
    picture = "data:image/png;base64," + "A" * 4_000_000
    body = tweet("ana_ruiz", 1, "Small words") + f'<img src="{picture}">' * 3
    assert Read(page(tmp_path, body)).mine == ["Small words"]


# --- walls -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("x-login", "log-in page"), ("facebook-login", "log-in page"), ("linkedin-authwall", "log-in page"), ("consent", "asks about cookies"),
        ("not-found", "error page"), ("x-empty-shell", "no post was found"),
    ],
)  # fmt: skip
def test_a_page_saved_by_mistake_is_told_in_a_sentence(name, says):
    """Alone it is nothing read (exit code 3), with the next step."""
    with pytest.raises(Empty) as caught:
        scan([HOME / "walls" / f"{name}.html"])
    assert says in str(caught.value)
    assert caught.value.hint
    assert caught.value.exit_code == 3


def test_a_wall_beside_a_page_is_a_problem_of_the_report(tmp_path):
    """The report is written and says so (exit code 4)."""
    from scanner.pipeline import exit_code

    page(tmp_path, PAGE, "https://ana.example.org/a")
    (tmp_path / "wall.html").write_bytes((HOME / "walls/x-login.html").read_bytes())
    result = scan([tmp_path], Options(me=Me(names=("Ana Ruiz",))))
    assert exit_code(result) == 4
    assert any("log-in page" in p["reason"] for p in result["inputs"][0]["problems"])
    assert result["summary"]["items"] == 1


def test_a_commenters_words_are_anothers_in_the_result(tmp_path):
    """`author_name` carries the name, and the person's own reply is theirs."""
    result = scan([HOME / "reviews/google-en.html"])
    rows = {i["kind"]: i for i in result["items"] if i["kind"] != "review" or "told my ex" in i["text"]}
    assert (rows["review"]["author"], rows["review"]["author_name"]) == ("other", "Kim Berg")
    assert (rows["review_reply"]["author"], rows["review_reply"]["author_name"], rows["review_reply"]["to"]) == ("self", None, "Kim Berg")


def test_two_peoples_profile_pages_are_refused_as_two_peoples_archives_are(tmp_path):
    """Unless --me says which of them one is."""
    from scanner.errors import DifferentOwners

    one, two = page(tmp_path, tweet("ana_ruiz", 1, "mine"), name="a.html"), page(tmp_path, tweet("zoe_q", 2, "hers"), "https://x.com/zoe_q", name="b.html")
    with pytest.raises(DifferentOwners):
        scan([one, two])
    assert scan([one, two], Options(me=Me(names=("@ana_ruiz",))))["summary"]["items"] == 1


def test_a_saved_page_says_nothing_about_what_is_gone():
    """It shows only some of an account."""
    ((export,), _) = find_exports([HOME / "x/profile-logged-in.html"])
    assert not export.reader.whole
