"""The page as text: self-contained, inert, complete, and in the right words."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from scanner import report
from scanner.report import words

VOID = {"meta", "link", "input", "br", "hr", "img"}


class Page(HTMLParser):
    """Elements with their attributes, their text, and what never closed."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.elements, self.text, self.open, self.blocks = [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open, f"stray </{tag}>"
        assert self.open.pop() == tag, f"</{tag}> closes something else"

    def handle_data(self, data):
        (self.blocks if self.open and self.open[-1] in {"script", "style"} else self.text).append(data)

    def all(self, tag):
        return [attrs for name, attrs in self.elements if name == tag]


def page(result):
    return Page(report.render(result, "html").decode())


def seen(result):
    return re.sub(r"\s+", " ", " ".join(page(result).text))


def test_the_page_is_well_formed(result):
    """Every element closes in its turn, so no text has broken out of its place."""
    assert page(result).open == []


def test_the_policy_comes_first_and_allows_only_our_two_blocks(result):
    """The four directives stand in order, and the hashes are those of the blocks as they are in the page."""
    found = page(result)
    [policy] = [m["content"] for m in found.all("meta") if m.get("http-equiv") == "Content-Security-Policy"]
    style, script = (
        "'sha256-" + base64.b64encode(hashlib.sha256(block.encode()).digest()).decode() + "'"
        for block in found.blocks
    )
    assert policy == f"default-src 'none'; script-src {script}; style-src {style}; img-src data:"
    names = [name for name, _ in found.elements]
    assert names.index("style") > next(n for n, (_, a) in enumerate(found.elements) if a.get("http-equiv"))


def test_nothing_is_fetched_and_nothing_is_inline(result):
    """No element loads anything, no attribute styles or runs anything."""
    found = page(result)
    assert len(found.all("script")) == len(found.all("style")) == 1
    assert {name for name, _ in found.elements} & {
        "img",
        "iframe",
        "object",
        "embed",
        "video",
        "audio",
        "form",
        "base",
        "source",
    } == set()
    assert [a["href"] for a in found.all("link")] == ["data:,"]
    for name, attrs in found.elements:
        bad = [
            key
            for key in attrs
            if key == "style" or key.startswith("on") or key in {"src", "srcset", "action", "formaction"}
        ]
        assert not bad, (name, attrs)


def test_only_web_addresses_are_links(result):
    """Links lead within the page or, without a referrer, to http and https."""
    found = page(result)
    ids = {attrs["id"] for _, attrs in found.elements if "id" in attrs}
    for attrs in found.all("a"):
        if attrs["href"].startswith("#"):
            assert attrs["href"][1:] in ids
        else:
            assert attrs["href"].startswith(("https://", "http://"))
            assert attrs["rel"] == "noreferrer"


def test_ids_are_unique(result):
    """Links and labels lead to one place."""
    ids = [attrs["id"] for _, attrs in page(result).elements if "id" in attrs]
    assert len(set(ids)) == len(ids)


def test_hostile_texts_stay_texts(factory):
    """Each is shown as it was written; none became an element or an attribute."""
    text = "".join(page(factory.hostile()).text)
    for attack in factory.HOSTILE:
        whole = words.showable(attack)
        assert whole[:400] in text or whole[:9] in text
    assert "\u202e" not in text
    assert "⟨direction mark⟩" in text


def test_the_words_of_every_item_are_on_the_page(factory):
    """In the first list or behind the list, nothing that is listed is left out."""
    result = factory.realistic()
    text = "".join(page(result).text)
    plain = re.sub(r"\s+", "", text)
    for item in result["items"]:
        pieces = (
            item["text"][:40] if not item["identifiers"] else item["text"][: item["identifiers"][0]["start"]]
        )
        assert re.sub(r"\s+", "", pieces) in plain


@pytest.mark.parametrize("kind", ["realistic", "rescan", "empty"])
def test_the_page_never_judges(factory, kind):
    """No violation, no compliance, nothing called safe, no threat."""
    text = seen(getattr(factory, kind)()).lower()
    assert not re.findall(
        r"\b(?:violat\w*|complian\w*|safe|safely|breach(?:ed|es)?|guilty|unethical|careless|penalt\w*)\b",
        text,
    )


def test_what_must_be_said_before_deleting_is_said(factory):
    """Hold, records, notice, copies and company, before the first advice."""
    text = seen(factory.realistic())
    first = text.index("To act on first", text.index("Before you delete anything"))
    for said in (
        "lawsuit",
        "part of the client’s file",
        "privacy lead",
        "Screenshots",
        "You need not do this alone",
    ):
        assert text.index(said) < first


def test_an_empty_result_says_what_was_not_looked_at(factory):
    """A calm page that does not take “not found” for “not there”."""
    text = seen(factory.empty())
    assert "Nothing to act on" in text
    assert "it is not the same as nothing being there" in text
    assert text.index("What pictures, videos and voice notes show or say") < text.index(
        "What this is, and what it is not"
    )
    assert "To act on first" not in text
    assert "Nothing to act on" not in seen(factory.realistic())


def test_someone_elses_words_are_not_put_in_the_persons_mouth(factory):
    """They are announced as another's, with what one can do about them."""
    text = seen(factory.realistic())
    assert (
        "Someone else wrote this. You may be able to hide it, remove a tag, or leave it unanswered." in text
    )


def test_identifiers_are_named_for_those_who_cannot_see_colour(factory):
    """Each mark holds its type as text and can be reached with the keyboard."""
    found = page(factory.realistic())
    marks = found.all("mark")
    assert marks
    assert all(attrs["tabindex"] == "0" for attrs in marks)
    assert " age" in "".join(found.text)


def test_a_table_with_no_items_and_no_people_still_draws(factory):
    """Nothing in the page depends on there being an item, an account or an input."""
    result = factory.document([], accounts=[], inputs=[])
    result["catalogue"] = {"signals": {}, "standards": {}}
    assert "Your online past" in seen(result)


def test_numbers_agree_with_the_summary(factory):
    """The page repeats the result's counts; it does not count for itself."""
    result = factory.realistic()
    text = seen(result)
    assert f"{result['summary']['items']:,} items were read." in text
    assert (
        f"For {result['summary']['by_advice']['keep']:,} of {result['summary']['items']:,} items nothing is suggested."
        in text
    )


def test_ten_thousand_items_are_drawn_compactly(factory):
    """The page grows by a few kilobytes an item, so that a browser can open it at once."""
    small, large = (len(report.render(factory.large(n), "html")) for n in (200, 600))
    assert (large - small) / 400 < 2_600
