"""The copy for a supervisor in a browser: opened as a file, answered, saved, and taken in."""

import json

import pytest

from scanner import report, signoff
from scanner.report import share, stored

pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")

pytestmark = pytest.mark.browser
PHONE, DESKTOP = {"width": 390, "height": 844}, {"width": 1280, "height": 900}


@pytest.fixture
def opened(browser, tmp_path, factory):
    """Open a copy from a file; any request but for it, console line or error fails the test."""
    contexts, seen = [], []

    def opens(name, questions=None, **options):
        file = tmp_path / f"{name}.html"
        file.write_bytes(share.page(getattr(factory, name)(), questions))
        context = browser.new_context(accept_downloads=True, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: seen.append(request.url) if request.url.partition("#")[0] != file.as_uri() and not request.url.startswith("blob:") else None)
        page.on("console", lambda message: seen.append(message.text))
        page.on("pageerror", lambda error: seen.append(str(error)))
        page.goto(file.as_uri())
        return page

    yield opens
    for context in contexts:
        context.close()
    assert seen == []


def save(page, path):
    with page.expect_download() as download:
        page.click("#save")
    download.value.save_as(path)
    return download.value.suggested_filename


def test_answers_go_from_the_page_into_the_report(opened, factory, tmp_path):
    """Choose, write, save; the file is taken in whole, with every character as it was typed."""
    report.write(factory.realistic(), tmp_path / "out", ["html", "json"])
    page = opened("realistic", {2: "Is this one worse?"})
    assert page.get_by_text("Is this one worse?").is_visible()
    first, second, person = page.locator("article").nth(0), page.locator("article").nth(1), page.get_by_role("combobox", name="Your advice on Person 1")
    first.get_by_role("combobox").select_option(label="Delete it")
    second.get_by_role("textbox").fill("Talk “to” me 💔 <b>&amp;</b> =1+1 \u2028 é")
    person.select_option(label="End the connection")
    page.click("#save")
    assert page.inner_text("#said") == "Please write your name."
    page.get_by_label("Your name").fill("Dr Ána Lee 🎂")
    assert save(page, tmp_path / "signed.json").startswith("sign-off-")
    done, _ = signoff.take_in(stored.read(tmp_path / "out"), signoff.read(tmp_path / "signed.json"))
    assert (done.items, done.connections) == ([0, 1], [0])
    assert [done.result["items"][n]["decision"]["choice"] for n in (0, 1)] == ["delete", "discuss"]
    assert done.result["items"][1]["decision"]["reason"] == "Talk “to” me 💔 <b>&amp;</b> =1+1 é"
    assert done.result["connections"][0]["decision"]["by"] == "Dr Ána Lee 🎂"


def test_saved_answers_can_be_opened_again_and_others_cannot(opened, factory, tmp_path):
    """A supervisor goes on where they stopped; a file of another copy changes nothing."""
    page = opened("realistic")
    page.get_by_label("Your name").fill("Ana")
    page.locator("article textarea").first.fill("later")
    save(page, tmp_path / "signed.json")
    page.reload()
    page.set_input_files("#load", tmp_path / "signed.json")
    page.wait_for_function("document.getElementById('said').textContent !== ''")
    assert (page.locator("article textarea").first.input_value(), page.get_by_label("Your name").input_value()) == ("later", "Ana")
    assert page.locator("article select").first.input_value() == "discuss"
    other = json.loads((tmp_path / "signed.json").read_text("utf-8")) | {"result": "bcd"}
    (tmp_path / "other.json").write_text(json.dumps(other))
    page.set_input_files("#load", tmp_path / "other.json")
    page.wait_for_function("document.getElementById('said').textContent.includes('Not opened')")
    assert page.get_by_label("Your name").input_value() == "Ana"


def test_hostile_results_do_nothing_here(opened):
    """No script, no request, no dialog."""
    page = opened("hostile")
    assert page.locator("article").count() > 10


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_axe_finds_nothing(opened, size, scheme):
    """Every rule of axe, with all that can be opened open, and no sideways scrolling."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
    page = opened("realistic", {0: "Would you delete it?"}, viewport=size, color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach((element) => { element.open = true; })")
    found = axe.Axe().run(page, options={"resultTypes": ["violations"]})
    assert [rule["id"] for rule in found.response["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_without_scripts_the_page_can_be_read(opened):
    """Everything is there, and it says that answers cannot be saved."""
    page = opened("realistic", java_script_enabled=False)
    assert page.locator("noscript p").is_visible()
    assert page.locator("article").last.is_visible()
