"""The private list of clients: every form it may have, what it must find, and that it never shows."""

from __future__ import annotations

import io
import time
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.errors import NotFound, UsageError
from scanner.relationships.roster import EMPTY, Roster, load
from tests.builders import settings  # the profile under which properties are tried


def roster(tmp_path, content: str | bytes, name: str = "clients.txt") -> Roster:
    (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
    return load(tmp_path / name)


# --- what is found ---------------------------------------------------------------------------------------------------


@pytest.fixture
def listed(tmp_path) -> Roster:
    return roster(tmp_path, "Dana Whitfield\nJosé Ángel Muñoz\nSiobhán O'Brien-Hale\nGrace Long\nBo Li\nZoë\n")


@pytest.mark.parametrize(
    "text",
    [
        "Saw Dana Whitfield today", "DANA WHITFIELD called", "saw dana whitfield today, sad", "Mrs Whitfield cried", "Ms. Whitfield again", "D. Whitfield no show",
        "D Whitfield no show", "Whitfield, Dana: discharged", "Dana K. Whitfield", "Dana Marie Whitfield", "Dana’s mother, Dana Whitfield’s", "#Dana_Whitfield",
        "jose angel munoz", "José Muñoz", "Jose\u0301 Mun\u0303oz", "Siobhan O’Brien-Hale", "Siobhán O'Brien-Hale's", "Bo Li came", "Grace Long is back",
    ],
)  # fmt: skip
def test_a_whole_name_is_found_however_it_is_written(listed, text):
    """Accents, capitals, titles, initials, middle names, order, possessives, hashtags."""
    assert listed.in_text(text) == "full"


@pytest.mark.parametrize("text", ["Dana again.", "I love Dana’s laugh", "so proud of Dana!", "Zoe came", "Zoë"])
def test_a_first_name_alone_is_a_weaker_sign(listed, text):
    """Many people are called so."""
    assert listed.in_text(text) == "first"


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "bandana whitfields", "the long way of grace", "grace. long day", "Whitfield Street is closed", "a whitfield", "Mr Dana's", "jose cuervo",
        "Jonathan Whitfield", "Anna Long", "Grace period", "Long, long ago", "I need a bo", "Hale and hearty",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_name_is_no_whole_name(listed, text):
    """A surname without its first name, words that are names, parts of words."""
    assert listed.in_text(text) != "full"


def test_common_words_that_are_names_too(tmp_path):
    """`Will`, `Grace`, `May` open many sentences: only inside one, with a capital, they are a sign."""
    names = roster(tmp_path, "Will Hart\nGrace Moss\nMay Chen\nHope\n")
    for text in ("Will you come?", "grace and may", "May I?\nHope so.", "will do. Hope it helps", "“Will it rain?”"):
        assert names.in_text(text) == "", text
    for text in ("I saw Will today", "and then Hope left"):
        assert names.in_text(text) == "first", text
    assert names.in_text("Will Hart came") == "full"


def test_two_people_of_the_list_are_not_mixed(tmp_path):
    """The first name of one and the surname of another are nobody's."""
    names = roster(tmp_path, "Anna Jones\nBob Smith\nMr Quill\n")
    assert names.in_text("Anna Smith was there") == "first"
    assert names.in_text("Mr Quill was there") == "full"
    assert names.in_text("Quill was there") == ""
    assert names.in_text("Mr Jones was there") == "full"


def test_handles_are_whole_words(tmp_path):
    """`ana` is not in `banana`, and a plain word is a handle only behind an @."""
    names = roster(tmp_path, "name,aliases,handles,note\nDana Whitfield,Dee W;Dany,@dana_w; dee.whit|ana,sees me on Tuesdays\n", "c.csv")
    assert names.in_text("banana bread and planned anatomy") == ""
    assert names.in_text("thanks @ana!") == "full"
    assert names.in_text("thanks @ANA, ...") == "full"
    assert names.in_text("dana_w wrote again.") == "full"
    assert names.in_text("see dee.whit.") == "full"
    assert names.in_text("my ana log") == ""
    assert names.in_text("dana_willow") == ""
    assert names.in_text("on Tuesdays she sees me") == ""
    assert names.in_text("Dee W. came") == "full"
    assert names.is_person("whoever", "@Dana_W") == "full"


def test_people_are_compared_by_name_and_handle(listed):
    """Connections: whole name in either order, a handle that runs the name together, or a part."""
    for name in ("Dana Whitfield", "dana whitfield", "Dana M. Whitfield", "Whitfield Dana", "Jose Munoz", "José Ángel Muñoz", "Siobhan O’Brien-Hale"):
        assert listed.is_person(name) == "full", name
    assert listed.is_person(None, "@danawhitfield") == "full"
    assert listed.is_person("x", "dana.whitfield_77") == "full"
    assert listed.is_person("Dana Smith") == "first"
    assert listed.is_person("Peter Whitfield") == "first"
    for name, handle in ((None, None), ("", ""), ("Peter Smith", "@psmith"), ("🙂", "@"), ("Bandana Whit", None)):
        assert listed.is_person(name, handle) == "", name


@pytest.mark.parametrize(
    ("name", "text", "other"),
    [
        ("محمد الأحمد", "رأيت محمد الأحمد اليوم", "رأيت محمود اليوم"), ("مُحَمَّد الأحمد", "رأيت محمد الاحمد اليوم", "لا أحد"), ("דנה כהן", "פגשתי את דנה כהן היום", "פגשתי את דן היום"),
        ("王小明", "今天见了王小明，他哭了", "今天见了王大明"), ("김민수", "오늘 김민수를 만났다", "오늘 김영희를 만났다"), ("प्रिया शर्मा", "आज प्रिया शर्मा से मिला", "आज प्रीति से मिला"),
        ("Ольга Иванова", "Сегодня ОЛЬГА ИВАНОВА плакала", "Сегодня Олег плакал"), ("Nguyễn Thị Hương", "gặp Nguyễn Thị Hương hôm nay", "gặp Trần hôm nay"), ("สมชาย ใจดี", "วันนี้พบ สมชาย ใจดี", "วันนี้ดี"),
    ],
)  # fmt: skip
def test_names_in_other_scripts(tmp_path, name, text, other):
    """Right to left, without capitals, without spaces: found as other names are."""
    names = roster(tmp_path, name + "\n")
    assert names
    assert names.in_text(text) == "full"
    assert names.in_text(other) != "full"
    assert names.is_person(name) == "full"


# --- what a list may look like ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        "Dana Whitfield", "\n\n  Dana Whitfield  \r\n\r\n", "Whitfield, Dana\n", "WHITFIELD, DANA", "Dana Whitfield, Dee, @dana_w, note\n", "Ms Dana Whitfield\n", "1. Dana Whitfield\n",
        "- Dana Whitfield (Tue 4pm)\n", "Dana Whitfield; 34; anxiety", "Dana\tWhitfield", "Dana Whitfield - anxious, sees me Tuesdays\n", '"Whitfield, Dana"\n', "# my clients\nDana Whitfield\n",
        "Name\nDana Whitfield\n", "name,aliases,handles,note\nDana Whitfield,,,\n", "Name;Aliases;Handles;Note\nDana Whitfield;;;\n", "NAME\tnote\nDana Whitfield\tx\n",
        "handles,note,name\n,,Dana Whitfield\n", 'name,note\n"Whitfield, Dana","a ""quoted"" note, with\na line break"\n', "First name,Last name,DOB\nDana,Whitfield,1990-01-01\n",
        "surname;forename\nWhitfield;Dana\n", "name\rDana Whitfield\r", "\ufeffname,note\nDana Whitfield,x\n",
    ],
    ids=range(23),
)  # fmt: skip
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_the_forms_in_which_people_keep_such_lists(tmp_path, content, encoding):
    """Lines, numbered lines, surname first, CSV of any separator, as spreadsheets write it."""
    names = roster(tmp_path, content.encode(encoding))
    assert names.in_text("I saw Dana Whitfield today") == "full"
    assert names.is_person("Dana Whitfield") == "full"
    for stranger in ("Name", "Tuesdays", "Anxiety", "A Note", "Peter Client"):
        assert names.is_person(stranger) == "", stranger


def test_a_second_name_in_brackets(tmp_path):
    """Known by it among people; in texts, where any word may stand in brackets, only the name itself is looked for."""
    names = roster(tmp_path, "Tam Ho-yin (Dickson)\nRosa Figueroa (Tue)\nMei Lin (mother)\nJo Hale (Deceased)\nAda Bell (gave up 2019)\n")
    assert ("dickson", "tam") in names.people
    assert names.in_text("saw Tam Ho-yin") == "full"
    assert names.in_text("saw Dickson") == ""
    for word in ("tue", "mother", "deceased", "gave"):
        assert not any(word in person for person in names.people), word
    assert "dickson" not in names.hidden("dickson.zip")
    assert "ickson" not in repr(names)


def spreadsheet() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/sharedStrings.xml", "<si><t>Dana Whitfield</t></si>")
    return buffer.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        spreadsheet(), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500 + b"Dana Whitfield", b"{\\rtf1\\ansi Dana Whitfield}", b"%PDF-1.7\n1 0 obj Dana Whitfield", b"\x89PNG\r\n\x1a\n" + b"x" * 99,
        b"<!DOCTYPE html><table><tr><td>Dana Whitfield", b"<?xml version='1.0'?><x>Dana</x>", b"SQLite format 3\0" + b"x" * 50, b"Dana Whitfield\n" * 400_000,
    ],
    ids=["xlsx", "xls", "rtf", "pdf", "png", "html", "xml", "sqlite", "6 MB"],
)  # fmt: skip
def test_what_is_no_list_is_refused(tmp_path, content):
    """A spreadsheet or document is told apart from a list, with the way to make one; its content is not quoted."""
    with pytest.raises(UsageError) as caught:
        roster(tmp_path, content)
    assert "plain text" in caught.value.hint
    assert "Dana" not in str(caught.value) + caught.value.hint


@pytest.mark.parametrize("content", ["", "\n", "  \n\t\n", "# nobody\n", "name,aliases,handles,note\n", "123\n---\n"])
def test_a_list_without_names_is_an_empty_list(tmp_path, content):
    """It finds nobody, and is not the same as no list."""
    names = roster(tmp_path, content)
    assert not names
    assert names.in_text("Dana Whitfield, the name of nobody, notes and aliases") == ""
    assert names is not EMPTY


def test_a_list_that_cannot_be_opened(tmp_path):
    """A wrong path and a folder are told plainly, without a name from anywhere."""
    for path in (tmp_path / "Dana Whitfield.txt", tmp_path):
        with pytest.raises(NotFound) as caught:
            load(path)
        assert "Dana" not in str(caught.value) + caught.value.hint


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_list_and_any_text_can_be_compared(tmp_path_factory, content, text):
    """Whatever stands in the file, loading and asking end."""
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_text(content, "utf-8", newline="")
    try:
        names = load(path)
    except UsageError:
        return
    assert names.in_text(text) in ("", "first", "full")
    assert names.is_person(text, text) in ("", "first", "full")
    names.hidden(text)


def test_ten_thousand_names(tmp_path):
    """Asking takes no longer than with ten."""
    syllables = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "ar", "en")]
    people = [f"{a}{b}{c}".title() for a in syllables for b in syllables for c in syllables][:20_000]
    rows = "".join(f"{people[n]} {people[-n - 1]},,@{people[n].lower()}_{n},\n" for n in range(10_000))
    start = time.process_time()
    names = roster(tmp_path, "name,aliases,handles,note\n" + rows, "c.csv")
    text = "A long and ordinary post about nothing in particular, with Some Capitals and @handles_here. " * 4
    for _ in range(2000):
        assert names.in_text(text) == ""
    for n in range(2000):
        assert names.is_person(f"Peter Nobody{n}", f"@nobody{n}") == ""
    assert names.in_text(f"saw {people[7]} {people[-8]} today") == "full"
    assert names.is_person(None, f"@{people[9].lower()}_9") == "full"
    assert time.process_time() - start < 4


# --- that it never shows ---------------------------------------------------------------------------------------------


def test_a_roster_shows_no_name(tmp_path, listed):
    """Neither `repr` nor the text of any error holds one."""
    assert "hitfield" not in repr(listed)
    assert "hitfield" not in str(listed)
    assert "Dana" not in f"{listed}"


def test_names_are_taken_out_of_what_is_told(listed):
    """File names and folders may hold clients' names; on the terminal they are hidden, whatever their form."""
    for shown in ("inbox/dana_whitfield_123/message_1.json", "WhatsApp Chat with Dana Whitfield.txt", "danawhitfield_99/x", "DANA.zip", "josémuñoz.json", "O’Brien-Hale"):
        told = listed.hidden(shown).casefold()
        for part in ("dana", "whitfield", "muñoz", "munoz", "josé", "hale"):
            assert part not in told, told
    assert listed.hidden("data/tweets.js, record 7") == "data/tweets.js, record 7"
    assert EMPTY.hidden("Dana Whitfield") == "Dana Whitfield"


@settings(max_examples=50)
@given(st.sampled_from(["Dana", "Whitfield", "dana", "DANA_WHITFIELD", "whitfield-dana"]), st.text(st.sampled_from(" _-./()12,"), min_size=1, max_size=4), st.text(max_size=12))
def test_whatever_stands_beside_a_name_does_not_show_it(tmp_path_factory, name, between, beside):
    """Any separator, any neighbour."""
    path = tmp_path_factory.getbasetemp() / "one.txt"
    path.write_text("Dana Whitfield")
    told = load(path).hidden(beside + between + name + between + beside).casefold()
    assert ("dana" in told) <= ("dana" in beside.casefold())
    assert ("whitfield" in told) <= ("whitfield" in beside.casefold())
