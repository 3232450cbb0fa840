"""What the pages show: every text as text, every list in pages, and the ways on to supervisor and deletion."""

import json
import re
from html import unescape

import pytest

from scanner.report import handoff
from scanner.report.share import Keys
from tests.report import factory as results
from tests.review.conftest import lines
from tests.test_signoff import signed

PAGES = ("/", "/report", "/items?advice=", "/people", "/together", "/share", "/handoff", "/draft", "/help")
TAGS = re.compile(r"<(script|img|svg|iframe|object|embed|style|base|meta|link|form|input|a)\b[^>]*>", re.IGNORECASE)
OURS = re.compile(r'<(?:script src="/review\.js" defer|link rel="(?:icon|stylesheet)"|meta (?:charset|name=)|form |input |a (?:class="[^"]*" )?(?:id="[^"]*" )?href="(?:/|#|https?:)|a href|noscript)', re.IGNORECASE)


def test_hostile_texts_stay_texts(tab, written):
    """No element, no attribute, no link that can run comes out of an archive, on any page and on every item."""
    written("hostile")
    tab.post("/open", path="out")
    count = len(tab.desk.review.items)
    for path in (*PAGES, *(f"/item/{n}?advice=" for n in range(1, count + 1))):
        answer = tab.get(path)
        assert answer.status_code == 200, path
        assert not [m[0] for m in TAGS.finditer(answer.text) if not OURS.match(m[0])], path
        assert not re.search(r"<[^>]+\s(?:on\w+|style|srcdoc)\s*=", re.sub(r'="[^"]*"', '=""', answer.text)), path
        assert not re.search(r'(?:href|src|action)="\s*(?:javascript|data:(?!,))', answer.text, re.IGNORECASE), path
        assert "\u202e" not in answer.text


def test_hostile_addresses_and_numbers_are_answered_calmly(reviewing):
    """What a page is asked for may be anything; the answer is a page with a sentence."""
    for path in (
        "/items?advice=%3Cscript%3E&platform=x&year=%00&page=-1", "/items?page=99999999999999999999", "/items?advice=&subject=%22%3E%3Cb%3E",
        "/next?advice=nothing", "/item/1?did=%3Cscript%3E&was=1e9", "/item/1?did=keep&was=<b>", "/people?page=0", "/?note=<b>", "/report?taken=<img>",
    ):  # fmt: skip
        answer = reviewing.get(path)
        assert answer.status_code == 200, path
        assert "<script>" not in answer.text
        assert '<b>"' not in answer.text
        assert "<img>" not in answer.text
    for path in ("/item/0", "/item/999999", "/item/-1", "/item/x", "/nothing"):
        answer = reviewing.get(path)
        assert answer.status_code == 404, path
        assert "Back to the start" in lines(answer)


def test_without_an_open_report_every_page_leads_to_the_start(tab):
    """No stack of errors for somebody who kept an old bookmark."""
    for path in ("/report", "/items", "/item/1", "/people", "/together", "/share", "/handoff"):
        answer = tab.get(path)
        assert answer.status_code == 404
        assert "No report is open" in lines(answer)


def test_what_is_no_report_is_not_opened(tab, home):
    """The sentence of the reader of results, and the report that was open stays."""
    (home / "broken").mkdir()
    (home / "broken/report.json").write_text("{")
    for path in ("broken", "nowhere", "", "\x00", "broken/report.json"):
        answer = tab.post("/open", path=path)
        assert answer.status_code in (404, 422), path
        assert "report" in lines(answer)


def test_filters_narrow_and_are_kept_from_item_to_item(reviewing):
    """The next item is the next of the list that was chosen."""
    items = reviewing.desk.review.items
    chosen = [n for n, i in enumerate(items, 1) if i["platform"] == "instagram" and i["advice"] == "delete"]
    page = reviewing.get("/items?advice=delete&platform=instagram")
    assert re.findall(r'href="/item/(\d+)\?', page.text) == [str(n) for n in chosen]
    first = reviewing.get("/next?advice=delete&platform=instagram")
    assert first.url.path == f"/item/{chosen[0]}"
    following = reviewing.decide(chosen[0], "keep", query="advice=delete&platform=instagram")
    assert following.url.path == f"/item/{chosen[1]}"
    assert following.url.params["platform"] == "instagram"
    undated = [n for n, i in enumerate(items, 1) if i["created_at"] is None]
    assert re.findall(r'href="/item/(\d+)\?', reviewing.get("/items?advice=&year=none").text) == [str(n) for n in undated]


def test_lists_come_in_pages(tab, written):
    """Ten thousand items: no page carries more than a few, and an item none but itself."""
    written("large")
    tab.post("/open", path="out")
    page = tab.get("/items?advice=")
    assert len(re.findall(r'href="/item/', page.text)) == 25
    assert "page 1 of 400" in lines(page)
    assert len(page.content) < 60_000
    assert len(tab.get("/item/5000?advice=").content) < 60_000
    last = tab.get("/items?advice=&page=400")
    assert 'rel="next"' not in last.text


def test_each_item_says_how_to_find_it(reviewing):
    """A link that opens it, or the way to it."""
    for number, item in enumerate(reviewing.desk.review.items[:30], 1):
        text = reviewing.get(f"/item/{number}?advice=").text
        assert ("Open it where it was posted" in text) == bool(item["url"])
        assert bool(item["url"]) or "To find it:" in text


def test_people_of_whom_several_items_speak_are_shown_together(reviewing):
    """With the items, the sum, and a way through them."""
    page = reviewing.get("/together")
    subject = reviewing.desk.review.result["subjects"][0]
    assert subject["label"] in lines(page)
    through = reviewing.get(f"/next?advice=&subject={reviewing.desk.review.told_about[subject['id']]}")
    assert reviewing.desk.review.items[int(through.url.path.rsplit("/", 1)[1]) - 1]["subject"] == subject["id"]


def test_a_question_to_the_supervisor_goes_into_the_copy(reviewing):
    """And nothing of the item does."""
    reviewing.decide(1, "discuss", note="Would you tell the mother?")
    assert "Would you tell the mother?" in lines(reviewing.get("/share"))
    copy = reviewing.post("/share")
    assert copy.headers["content-disposition"] == 'attachment; filename="for-supervision.html"'
    assert "Would you tell the mother?" in copy.text
    assert "Denise" not in copy.text


def test_a_question_that_names_somebody_is_refused_with_a_sentence(reviewing):
    """Nothing is handed out."""
    reviewing.decide(1, "discuss", note="Should I call Denise at 555-0143?")
    answer = reviewing.post("/share")
    assert answer.status_code == 422
    assert "so the copy was not written" in lines(answer)
    assert "content-disposition" not in answer.headers


def test_a_copy_can_be_locked(reviewing):
    """With a passphrase it is an age file."""
    pytest.importorskip("pyrage")
    answer = reviewing.post("/share", passphrase="four plain words here")
    assert answer.content.startswith(b"age-encryption.org/v1")
    assert answer.headers["content-disposition"].endswith('.html.age"')


def give(tab, file):
    content = file if isinstance(file, bytes) else json.dumps(file).encode()
    return tab.post("/sign-off", files=[("file", ("sign-off-x.json", content, "application/json"))])


def test_a_sign_off_is_taken_in(reviewing, home):
    """The overview counts it, the item shows who advised what, the report on the disk too, and decisions stay."""
    reviewing.decide(2, "keep")
    overview = give(reviewing, signed(reviewing.desk.review.result, (0, "delete", "Today, please"), (1, "edit", "")))
    assert "Advice on 2 items was taken in" in lines(overview)
    assert "Dr Ana Lee advised" in lines(reviewing.get("/item/1?advice="))
    second = lines(reviewing.get("/item/2?advice="))
    assert "Before that: You decided" in second
    assert "Dr Ana Lee" in (home / "out/report.html").read_text("utf-8")
    assert json.loads((home / "out/report.json").read_text("utf-8"))["items"][0]["decision"]["role"] == "supervisor"
    assert reviewing.get("/next?advice=act&left=1").url.path == "/item/1"


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (signed(results.empty()), "belongs to another report"), (b"", "No file was chosen"), (b"\xff\xfe", "no sign-off file"),
        (signed(results.realistic(), (0, "delete", "")) | {"by": "Somebody Else"}, "changed after it was saved"), (b'{"kind": "x"}', "no sign-off file"),
        (b"[" * 100_000, "no sign-off file"), (b" " * 9_000_000, "larger than"),
    ],
)  # fmt: skip
def test_a_sign_off_of_another_result_or_none_is_refused_with_a_sentence(reviewing, home, file, told):
    """Nothing is changed, in memory or on the disk."""
    before = (home / "out/report.json").read_bytes()
    answer = give(reviewing, file)
    assert answer.status_code == 422
    assert told in lines(answer)
    assert "exposure " not in lines(answer)
    assert (home / "out/report.json").read_bytes() == before
    assert all(i["decision"] is None for i in reviewing.desk.review.items)


def test_the_list_to_delete_is_handed_out_after_the_question(reviewing):
    """Not before the box is ticked; then in each form."""
    assert reviewing.post("/handoff", to="checklist").status_code == 422
    for form in handoff.FORMS:
        answer = reviewing.post("/handoff", to=form, clear="yes")
        assert answer.content == handoff.handed(reviewing.desk.review.result, form).content
        assert "attachment" in answer.headers["content-disposition"]
    assert reviewing.post("/handoff", to="../etc", clear="yes").status_code == 422


def test_a_draft_is_read_and_nothing_of_it_is_kept(tab, home):
    """It is shown as text with a verdict; the data folder stays empty."""
    answer = tab.post("/draft", text="Home visit with my client Denise, 14 and diabetic, and her mom who drives the number 9 bus <b>again</b>", role="nurse", audience="public")
    assert any(told in lines(answer) for told in ("Better not posted", "Better changed"))
    assert "&lt;b&gt;again&lt;/b&gt;" in answer.text
    assert [p.name for p in home.rglob("*")] == ["Downloads"]
    assert "no text yet" in lines(tab.post("/draft", text="  "))
    assert tab.post("/draft", text="soup \x00 \u202e", audience="moon").status_code == 200


def test_the_whole_report_opens_under_its_own_policy(reviewing):
    """With what was decided in it, and without the right to run or fetch anything else."""
    reviewing.decide(1, "keep")
    answer = reviewing.get("/report/page")
    assert "You decided" in answer.text
    policy = answer.headers["content-security-policy"]
    assert "'sha256-" in policy
    assert "'self'" not in policy


def test_what_changed_since_the_last_scan_comes_first(tab, written):
    """Still there before anything else, then gone, new and changed."""
    written("rescan")
    tab.post("/open", path="out")
    text = lines(tab.get("/report"))
    assert "you decided to delete" in text
    assert text.index("still there") < text.index("still to decide")
    assert "Gone" in text


def test_closing_ends_the_program(reviewing):
    """After the page has said that all is saved."""
    ended = []
    reviewing.desk.on_close = lambda: ended.append(True)
    assert "You can close this tab" in lines(reviewing.post("/close"))
    assert ended == [True]


def test_unexpected_errors_show_no_content(reviewing, monkeypatch):
    """A type and a way on; nothing of what was read."""
    monkeypatch.setattr("scanner.review.decisions.card", lambda *_: {}["Millbrook is a secret"])
    answer = reviewing.get("/item/1")
    assert answer.status_code == 500
    assert "KeyError" in answer.text
    assert "Millbrook" not in answer.text


def test_keys_of_a_result_do_not_show_on_pages(reviewing):
    """The digest by which a sign-off is recognised stays in the copy."""
    assert Keys(reviewing.desk.review.result).result() not in reviewing.get("/item/1").text


def test_every_control_has_a_name(reviewing):
    """Inputs have labels, buttons and links have words."""
    for path in (*PAGES, "/item/1?advice="):
        text = reviewing.get(path).text
        for button in re.findall(r"<(?:button|a)\b[^>]*>(.*?)</(?:button|a)>", text, re.DOTALL):
            assert unescape(re.sub(r"<[^>]+>", "", button)).strip(), path
        assert text.count("<main") == text.count("<h1") == 1
