"""The copy for a supervisor: what kind of thing each item is, and nothing that it says."""

import json
import random
import re
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scanner import sharing
from scanner.errors import Telling
from scanner.report import share
from scanner.report.sieve import Sieve, words_of
from scanner.signals import all_signals
from scanner.tables import table
from tests import builders  # the steady hypothesis profile
from tests.report import factory as results

assert builders

NAMES = ("Kevin", "Oyelaran", "kiki_rises", "Larkspur", "mo_example", "Millbrook", "Brendan", "Denise", "Tam P")


class Texts(HTMLParser):
    """What a page shows or says aloud."""

    def __init__(self, page):
        super().__init__()
        self.found, self.silent = [], False
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.silent = tag in {"script", "style"}
        self.found += [value for name, value in attrs if name in {"aria-label", "title", "alt", "placeholder", "value"}]

    def handle_endtag(self, tag):
        self.silent = False

    def handle_data(self, data):
        self.found += [] if self.silent else [data]


def page(result, questions=None):
    return share.page(result, questions).decode()


def sequences(words, length=5):
    return {tuple(words[n : n + length]) for n in range(len(words) - length + 1)}


def quoted(result, written):
    """Five words in a row of any item that the page holds: counted in two ways, each in the file and in what it shows."""
    found = set()
    for split in (str.split, lambda text: re.findall(r"\w+", text)):
        held = sequences(split(written.casefold())) | sequences(split(" ".join(Texts(written).found).casefold()))
        for item in result["items"]:
            found |= sequences(split(item["text"].casefold())) & held
    return found


# --- what it holds and what it does not ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["realistic", "rescan", "empty", "hostile"])
def test_no_words_names_links_or_long_numbers(factory, name):
    """Neither in what it shows nor anywhere in the file."""
    result = getattr(factory, name)()
    written = page(result)
    assert quoted(result, written) == set()
    assert not [n for n in NAMES if n.casefold() in written.casefold()]
    assert "://" not in written
    assert not re.search(r"\d{5}", written)
    assert not [given["name"] for given in result["inputs"] if given["name"] in written]
    assert not [i["id"] for i in result["items"] if i["id"] in written]


def test_it_says_what_a_supervisor_needs(factory):
    """Platform, kind, month, kinds of detail, who could tell and how many, boundary, standard with its grade, advice."""
    written = " ".join(Texts(page(factory.realistic())).found)
    for words in (
        "Google Maps · answer to a review · public · June 2021", "name, treatment, contact detail", "The client: very likely",
        "answering a review", "NASW Code 1.07(r)", "read on a page that quotes it", "section number not verified", "Delete now",
        "Person 1", "A friend, on Facebook", "Client A", "together they fit a few people",
    ):  # fmt: skip
        assert words in written, words
    assert "10:15" not in written
    assert "2 Jun 2021" not in written


def test_items_that_ask_for_nothing_are_not_in_it(factory):
    """A copy holds what there is to decide, not everything that was listed; a question brings any item in."""
    result = factory.realistic()
    note = next(n for n, i in enumerate(result["items"]) if i["advice"] == "note")
    assert f"Item {note + 1} " not in page(result)
    assert f"Item {note + 1} " in page(result, {note: "Is this one worth a thought?"})
    assert page(result).count("<article") == sum(i["advice"] in {"review", "delete", "delete_now"} for i in result["items"]) + 2


def test_names_of_the_copy_are_the_same_throughout(factory):
    """Two clients are two letters, and each item about one of them bears that one's."""
    result = factory.realistic()
    items = [i for i in result["items"] if i["advice"] in {"review", "delete", "delete_now"}]
    for n, item in enumerate(items):
        item["subject"] = ("s9", "s1", None)[n % 3]
    result["subjects"] = [{"id": key, "label": "Denise", "items": [], "people_alone": None, "people_together": None, "delete_first": []} for key in ("s1", "s9")]
    articles = re.findall(r"<article.*?</article>", page(result), re.DOTALL)
    for item, article in zip(items, articles, strict=False):
        assert re.findall(r"<dd>Client (\w+)", article) == {"s9": ["A"], "s1": ["B"], None: []}[item["subject"]]


def test_pseudonyms_go_on_after_z():
    """A, B … Z, AA."""
    assert [share.pseudonym(n) for n in (0, 1, 25, 26, 27, 701, 702)] == ["A", "B", "Z", "AA", "AB", "ZZ", "AAA"]


def test_keys_are_stable_and_say_nothing(factory):
    """The same for the same result, decided or not; other ones for another result; letters without vowels."""
    one, other = factory.realistic(), factory.realistic()
    keys = share.Keys(one)
    other["items"][0]["decision"] = {"choice": "keep", "reason": "x", "by": None, "at": None}
    assert share.Keys(other).result() == keys.result()
    assert share.Keys(other).item(one["items"][3]) == keys.item(one["items"][3])
    other["items"][0]["text"] += "!"
    assert share.Keys(other).result() != keys.result()
    every = [keys.result(), *(keys.item(i) for i in one["items"]), *(keys.connection(n) for n in range(3))]
    assert len(set(every)) == len(every)
    assert all(re.fullmatch("[bcdfghjkmnpqrstv]+", key) for key in every)


def test_the_same_result_gives_the_same_bytes(factory):
    """No clock and no order of a set reaches the copy."""
    assert page(factory.rescan()) == page(factory.rescan())


def test_what_came_with_the_result_passes_like_a_stranger(factory):
    """Titles and standards that hold a name, a link or an item's words are left out; what we ship ourselves is cited in full."""
    result = factory.realistic()
    result["catalogue"]["signals"]["rid.place-small"] = {"title": "Kevin Oyelaran in a small place"}
    result["catalogue"]["standards"]["nasw-1.07r"] = {"body": "Denise", "section": "https://x.test", "grade": "V1", "paraphrase": "call 555-0143"}
    shipped = next(key for key, row in table("standards").items() if len(words_of(row["paraphrase"])) > 5)
    result["catalogue"]["standards"]["apa-4.04"] = table("standards")[shipped]
    result["items"][0]["findings"][0]["standards"] = ["nasw-1.07r", "apa-4.04"]
    written = page(result)
    assert "Kevin" not in written
    assert table("standards")[shipped]["body"] in written


def test_steps_and_platforms_of_another_wording_are_not_passed_on(factory):
    """A step may be a sentence, and a platform any word: only ours are said."""
    item = factory.item(text="x", steps=["Tell Denise that you are sorry", "edit"], platform="denise")
    written = page(factory.document([item]))
    assert "denise" not in written.casefold()
    assert "another platform" in written


def test_a_sentence_of_ours_that_an_item_holds_is_left_out(factory):
    """The rest of the copy is written all the same."""
    ours = "A practitioner has gone through their own old posts with a program, and asks for your advice."
    result = factory.document([factory.item(text=f"Ha: {ours.upper()} lol")])
    written = page(result)
    assert ours not in written
    assert quoted(result, written) == set()
    assert "How to answer" in written


def test_what_cannot_be_left_out_is_refused(factory, monkeypatch):
    """A template that lets something through is stopped by the last look at the whole page."""
    result = factory.realistic()
    monkeypatch.setattr(share, "_own_words", frozenset)
    for leak, told in (
        (result["items"][0]["text"], "five words in a row"), ("Kevin Oyelaran", "a name that is in your report"), ("see www.example.org", "an address or an account"),
        ("https://example.org", "a link"), ("call 900123", "more than four digits"), ("@kiki_rises", "an address or an account"),
    ):  # fmt: skip
        monkeypatch.setitem(share.CHOICES, "leak", leak)
        with pytest.raises(Telling, match=told) as caught:
            page(result)
        assert leak not in str(caught.value)
        assert caught.value.hint


def test_a_large_result_gives_the_first_and_says_how_many_are_left(factory):
    """A copy stays of a size that somebody can work through."""
    items = [factory.item(n, id=f"i{n}", advice="review", score=50) for n in range(1, share.MOST + 31)]
    written = page(factory.document(items))
    assert written.count("<article") == share.MOST
    assert re.search(r">30 further items", written)


# --- the practitioner's questions ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "question",
    [
        "Would you delete this one?", "May I ask whether the mother of Client A should be told?", "It was in March 2019. Will the board care?",
        "Does a policy cover comments from 2019-2021?", "Is anonymised (no names, no places) fine?", "What about NASW 1.07?", "She is 14. Is that too exact?",
    ],
)  # fmt: skip
def test_a_question_without_anybody_in_it_is_asked(factory, question):
    """Months, ages, standards and the copy's own names are no names."""
    assert question in page(factory.realistic(), {1: question})


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Would Kevin mind?", "a name that is in your report"), ("would kevin mind?", "a name that is in your report"),
        ("Does Ms OYELARAN read this?", "a name that is in your report"), ("Do they know at St Brendan's?", "a name that is in your report"),
        ("Is Millbrook too small?", "a name that is in your report"), ("Should I ask Sarah?", "what looks like a person’s name"),
        ("Is J.T. enough?", "a name that is in your report"), ("see https://example.org/a", "a link"), ("is example.org known?", "a link"),
        ("write to a.b@example.test", "an address"), ("is @somebody known?", "an address"), ("it is 900123", "more than four digits"),
        ("it is 555-0143", "more than four digits"), ("on 14.03.2019", "more than four digits"), ("٩٠٠١٢٣?", "more than four digits"),
        ("third placement again: I wrote type 1 DIABETIC, third foster-placement just", "five words in a row"),
    ],
)  # fmt: skip
def test_a_question_that_shows_somebody_is_refused(factory, question, told):
    """With the number of the item and what kind of thing it is, and without repeating it."""
    with pytest.raises(Telling, match=f"item 2 .*{told}") as caught:
        page(factory.realistic(), {1: question})
    assert question not in str(caught.value)
    assert "Client A" in caught.value.hint


def test_what_our_own_signals_mark_is_refused(factory):
    """A name that no list holds, in words of practice."""
    with pytest.raises(Telling, match="item 1"):
        sharing.copy(factory.realistic(), {0: "Is it all right to write about my client Zxabriel Quonk like that?"})


def test_signals_and_standards_that_we_ship_pass_the_sieve(factory):
    """Our own words set off no alarm, or a copy would lack them."""
    sieve = Sieve(factory.empty())
    assert [s.title for s in all_signals() if sieve.telling(s.title)] == []
    result = factory.realistic()
    for signal in all_signals():
        result["catalogue"]["signals"][signal.id] = {"title": signal.title}
    result["catalogue"]["standards"] = table("standards")
    item = result["items"][0]
    item["findings"] = [item["findings"][0] | {"signal": s.id, "standards": list(s.standards)} for s in all_signals()]
    written = sharing.copy(result).decode()
    assert all(row["section"].replace("&", "&amp;") in written.replace("&#34;", '"').replace("&#39;", "'") for row in table("standards").values() if any(row is table("standards")[k] for s in all_signals() for k in s.standards))


# --- hostile texts ---------------------------------------------------------------------------------------------------

OURS = words_of(" ".join(Texts(page(results.realistic())).found))
"""Words of the page itself, so that texts often meet it."""

hostile = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(OURS), min_size=5, max_size=40).map(" ".join),
    st.integers(0, len(OURS) - 6).flatmap(lambda n: st.integers(5, 30).map(lambda length: " ".join(OURS[n : n + length]))),
    st.sampled_from(results.HOSTILE),
    st.lists(st.sampled_from(["client", "</article>", "<b>", "{{", "&amp;", "Kevin", "12345", "💔", "\u202e", "\ud800"]), min_size=5, max_size=12).map(" ".join),
)


@given(st.lists(hostile, min_size=1, max_size=4), st.lists(hostile, max_size=3))
@example(["A practitioner has gone through their own old posts with a program, and asks for your advice."], ["May"])
@example(["no advice yet delete it edit it show it to fewer people"], [])
def test_whatever_the_texts_are_no_five_words_of_them_are_shared(texts, names):
    """Either no copy is written, or none of them stands in it; and every name of a connection is missing unless it is a word of ours."""
    items = [
        results.item(n, id=f"i{n}", text=text, group=text[:50], to=text[:50], advice="delete", score=70, steps=[text or "edit"],
                     identifiers=[{"start": 0, "end": len(text), "text": text, "type": "name"}],
                     findings=[{"signal": text or "s", "family": "identity", "severity": 3, "grade": "strong", "start": 0, "end": 1, "explanation": text, "standards": ["nasw-1.07r"]}])
        for n, text in enumerate(texts, 1)
    ]  # fmt: skip
    people = [
        {"platform": "x", "relation": "friend", "name": name, "handle": name, "since": None, "subject": None, "advice": "review", "steps": [name or "edit"],
         "dual_relationship": {"level": 2, "score": 40, "kinds": ["gift_or_loan"]}, "why": name}
        for name in names
    ]  # fmt: skip
    result = results.document(items, connections=people)
    result["catalogue"]["signals"] = {text or "s": {"title": text or "s"} for text in texts}
    try:
        written = page(result)
    except Telling:
        return
    assert quoted(result, written) == set()
    assert "://" not in written
    assert not re.search(r"\d{5}", written)


@given(hostile)
def test_a_hostile_question_is_asked_as_plain_text_or_not_at_all(question):
    """It never becomes markup, and never brings an item's words along."""
    result = results.document([results.from_row(n, row, random.Random(n)) for n, row in enumerate(results.ROWS[:3], 1)])
    try:
        written = page(result, {0: question})
    except Telling:
        return
    assert quoted(result, written) == set()
    assert written.count("<article") == 3
    assert written.count("<script>") == written.count("</script>") == 1


# --- the command -----------------------------------------------------------------------------------------------------


@pytest.fixture
def home(tmp_path, factory):
    from scanner import report

    report.write(factory.rescan(), tmp_path / "out", ["html", "json", "csv"])
    return tmp_path


def test_the_command_writes_one_private_file(home):
    """Readable by nobody else, named in one line, the report untouched."""
    before = {p.name: p.read_bytes() for p in (home / "out").iterdir()}
    ran = builders.exposure(home, "share", "out", "-o", "new/copy.html")
    assert (ran.code, ran.out) == (0, "")
    assert "new/copy.html" in ran.err
    assert (home / "new/copy.html").read_bytes() == share.page(results.rescan())
    assert (home / "new/copy.html").stat().st_mode & 0o077 == 0
    assert {p.name: p.read_bytes() for p in (home / "out").iterdir()} == before
    assert builders.exposure(home, "share", "out/report.json", "-o", "-").out.encode() == share.page(results.rescan())


def test_questions_come_by_id_or_by_number(home, factory):
    """Both stand on each card of the report."""
    ids = [i["id"] for i in factory.rescan()["items"]]
    (home / "q.toml").write_text(f'"{ids[0]}" = "Would you tell the mother?"\n"3" = """Is this\none worse?"""\n')
    assert builders.exposure(home, "share", "out", "-o", "copy.html", "--questions", "q.toml").code == 0
    written = (home / "copy.html").read_text("utf-8")
    assert re.search(r"Item 1 .*?Would you tell the mother\?.*?Item 3 .*?Is this one worse\?", written, re.DOTALL)


@pytest.mark.parametrize(
    ("content", "code", "told"),
    [
        ('"1" = "Would Kevin mind?"', 2, "item 1 holds a name"), ('"nothing" = "x"', 2, "not in this report"), ("1 = 2", 2, "cannot be understood"),
        ("not toml", 2, "cannot be understood"), (b"\xff\xfe\x00", 2, "cannot be understood"), ('"1" = "' + "x" * 1_001 + '"', 2, "longer than 1,000"), (None, 3, "cannot be opened"),
    ],
)  # fmt: skip
def test_questions_that_cannot_be_asked_are_told_and_nothing_is_written(home, content, code, told):
    """Each with its own sentence, none with a question in it."""
    if content is not None:
        (home / "q.toml").write_bytes(content if isinstance(content, bytes) else content.encode())
    ran = builders.exposure(home, "share", "out", "-o", "copy.html", "--questions", "q.toml")
    assert ran.code == code
    assert told in ran.err
    assert "Kevin" not in ran.err
    assert not (home / "copy.html").exists()


@pytest.mark.parametrize("name", ["out/report.json", "out/report.html", "out/../out/items.csv"])
def test_the_report_is_never_written_over(home, name):
    """A slip of the finger must not cost the result."""
    before = (home / name).read_bytes()
    ran = builders.exposure(home, "share", "out", "-o", name)
    assert ran.code == 2
    assert "of the report itself" in ran.err
    assert (home / name).read_bytes() == before


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{}", "no report of this program"), ("[]", "no report"), ("nonsense", "not JSON"), ("[" * 100_000, "not JSON"),
        ('{"schema_version": "2"}', "another version"), ('{"schema_version": "1"}', "not as this program wrote it"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_report_is_told(tmp_path, content, told):
    """A sentence and exit code 3; nothing of the file is quoted."""
    (tmp_path / "report.json").write_text(content)
    for command in (["share", ".", "-o", "copy.html"], ["handoff", ".", "--to", "csv"], ["sign-off", ".", "report.json"]):
        ran = builders.exposure(tmp_path, *command)
        assert ran.code == 3
        assert told in ran.err
    assert sorted(p.name for p in tmp_path.glob("*.html")) == []


def test_a_report_that_was_changed_by_hand_is_told(home):
    """By the place of what is wrong, never by its value."""
    result = json.loads((home / "out/report.json").read_text("utf-8"))
    result["items"][2]["advice"] = "MARKER of a value"
    (home / "out/report.json").write_text(json.dumps(result))
    ran = builders.exposure(home, "share", "out", "-o", "copy.html")
    assert ran.code == 3
    assert "($.items[2].advice)" in ran.err
    assert "MARKER" not in ran.err


def test_half_a_surrogate_in_a_text_stops_nothing(tmp_path, factory):
    """Archives hold them, and a report keeps them as JSON's own escapes."""
    from scanner import report

    report.write(factory.hostile(), tmp_path / "out", ["json"])
    assert b"\\ud800" in (tmp_path / "out/report.json").read_bytes()
    assert builders.exposure(tmp_path, "share", "out", "-o", "copy.html").code == 0


# --- encryption ------------------------------------------------------------------------------------------------------


def test_a_passphrase_makes_an_age_file(home):
    """Any age program opens it with the passphrase; nothing of the page stands in it."""
    age = pytest.importorskip("pyrage", reason="the extra `encryption` is not installed")
    ran = builders.exposure(home, "share", "out", "-o", "copy.html.age", "--passphrase", EXPOSURE_PASSPHRASE="correct horse")
    assert ran.code == 0
    content = (home / "copy.html.age").read_bytes()
    assert content.startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert age.passphrase.decrypt(content, "correct horse") == share.page(results.rescan())
    assert "correct horse" not in ran.err


def test_without_a_passphrase_or_the_library_nothing_is_written(home, monkeypatch):
    """Never a plain copy where an encrypted one was asked for."""
    pytest.importorskip("pyrage", reason="the extra `encryption` is not installed")
    ran = builders.exposure(home, "share", "out", "-o", "copy.age", "--passphrase")
    assert (ran.code, (home / "copy.age").exists()) == (2, False)
    assert "No passphrase was given" in ran.err
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    ran = builders.exposure(home, "share", "out", "-o", "copy.age", "--passphrase", EXPOSURE_PASSPHRASE="correct horse")
    assert (ran.code, (home / "copy.age").exists()) == (2, False)
    assert "exposure-scanner[encryption]" in ran.err
