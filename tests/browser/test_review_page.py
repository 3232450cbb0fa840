"""The review page in Chromium: reachable by everyone, quick with ten thousand items, and whole without scripts."""

import asyncio
import re
import socket
import threading

import pytest
import uvicorn

from scanner import report
from scanner.review.routes import Desk, app
from scanner.review.session import Session
from tests.report import factory

expect = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed").expect

pytestmark = pytest.mark.browser
PHONE, DESKTOP = {"width": 390, "height": 844}, {"width": 1280, "height": 900}
PAGES = ("/", "/report", "/items?advice=", "/item/1?advice=act&left=1", "/item/40?advice=", "/people", "/together", "/share", "/handoff", "/draft", "/help", "/item/9999")


@pytest.fixture
def serving(tmp_path, monkeypatch, browser):
    """Open a report of the factory in a server of this process; gives a function that opens pages of it."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    session = Session(listening.getsockname()[1])
    desk = Desk(session, lambda _exports, below: below / "me")
    server = uvicorn.Server(uvicorn.Config(app(desk), log_level="critical", log_config=None, lifespan="off", ws="none", loop="asyncio"))
    running = threading.Thread(target=lambda: asyncio.run(server.serve([listening])), daemon=True)
    contexts, seen, state = [], [], {}

    def opens(name, path, **options):
        if desk.review is None:
            report.write(getattr(factory, name)(), tmp_path / name, ["json"])
            desk.bring([tmp_path / name])
            running.start()
        context = browser.new_context(**options, **state)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(60_000)
        page.on("request", lambda r: None if r.url.startswith((session.origin, "data:")) else seen.append(r.url))
        page.on("console", lambda m: None if re.search("status of (?:404|409)|ERR_FAILED", m.text) else seen.append(m.text))
        page.on("pageerror", lambda e: seen.append(str(e)))
        if not state:
            page.goto(session.first_address)
            state["storage_state"] = context.storage_state()
        page.goto(session.origin + path)
        return page

    opens.desk = desk
    yield opens
    for context in contexts:
        context.close()
    server.should_exit = True
    if desk.review:
        running.join(30)
    listening.close()
    assert seen == []


@pytest.mark.parametrize(("name", "size", "scheme"), [("realistic", PHONE, "light"), ("realistic", DESKTOP, "dark"), ("hostile", PHONE, "dark"), ("rescan", DESKTOP, "light")])
def test_axe_finds_nothing_and_nothing_is_wider_than_the_screen(serving, name, size, scheme):
    """Every rule of axe on every page, with all that can be opened open."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
    page = serving(name, "/", viewport=size, color_scheme=scheme)
    origin = serving.desk.session.origin
    for path in PAGES:
        page.goto(origin + path)
        page.evaluate("document.querySelectorAll('details').forEach((element) => { element.open = true; })")
        results = axe.Axe().run(page, options={"resultTypes": ["violations"]})
        found = [(rule["id"], [node["target"] for node in rule["nodes"]][:3]) for rule in results.response["violations"]]
        assert found == [], path
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"], path


def test_nothing_is_wider_than_a_very_small_screen(serving):
    """320 pixels, which is also a desktop at four times its size."""
    page = serving("realistic", "/", viewport={"width": 320, "height": 640})
    for path in PAGES:
        page.goto(serving.desk.session.origin + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path


TIMED = """async (key) => {
    const start = performance.now(), main = document.getElementById('main');
    const drawn = new Promise((done) => new MutationObserver(done).observe(main, { childList: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await drawn;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    return performance.now() - start;
}"""


@pytest.mark.slow
def test_with_ten_thousand_items_a_key_answers_within_a_tenth_of_a_second(serving):
    """From the key to the next item on the screen, decision saved; the best of several, since the machine may have other work."""
    page = serving("large", "/next?advice=&left=1", viewport=DESKTOP)
    page.evaluate(TIMED, "k")
    spent = {key: [] for key in ("k", "e", "l", "f", "s", " ", "b", "n")}
    for _ in range(12):
        for key, times in spent.items():
            times.append(page.evaluate(TIMED, key))
    assert max(map(min, spent.values())) < 100, {key: [round(t) for t in times] for key, times in spent.items()}


def test_without_scripts_everything_can_be_decided(serving):
    """Forms post, the next page says what was saved, and controls that would do nothing are not shown."""
    page = serving("realistic", "/report", java_script_enabled=False, viewport=DESKTOP)
    page.get_by_role("link", name="Begin with the first").click()
    page.get_by_label("Your note, or your question").fill("why")
    page.get_by_role("button", name="Delete").click()
    page.get_by_role("button", name="None of them").click()
    expect(page.locator(".saved")).to_have_text("Saved. Item 1: delete it.")
    page.get_by_role("button", name="Keep").click()
    expect(page.locator(".saved")).to_have_text("Saved. Item 2: keep it.")
    page.get_by_role("link", name="Skip", exact=True).click()
    expect(page.get_by_role("heading", name="Item 4", exact=True)).to_be_visible()
    page.get_by_role("link", name="Back", exact=True).click()
    page.get_by_role("link", name="Back", exact=True).click()
    page.get_by_role("button", name="Take it back").click()
    expect(page.locator(".saved")).to_have_text("Taken back: item 2 is open again.")
    assert not page.locator("#keys").is_visible()
    page.locator("label.switch").click()
    assert not page.locator(".said .private").first.is_visible()


def test_letters_decide_only_where_they_are_meant_to(serving):
    """Not while somebody writes, not with a modifier, not where they were turned off; a space on a button presses the button."""
    page = serving("realistic", "/item/1?advice=act&left=1", viewport=DESKTOP)
    page.locator("#note").click()
    page.keyboard.type("delete? keep")
    page.keyboard.press("Escape")
    page.keyboard.press("Control+l")
    page.locator("mark").first.focus()
    page.keyboard.press("Space")
    page.locator("#keys").uncheck()
    page.locator("#title").focus()
    page.keyboard.press("k")
    page.wait_for_timeout(300)
    assert page.url.endswith("/item/1?advice=act&left=1")
    assert [i["decision"] for i in serving.desk.review.items if i["decision"]] == []
    page.locator("#keys").check()
    page.locator("#title").focus()
    page.keyboard.press("k")
    expect(page.locator(".saved")).to_have_text("Saved. Item 1: keep it.")
    assert serving.desk.review.items[0]["decision"]["reason"] == "delete? keep"
    expect(page.locator("#title")).to_be_focused()
    page.go_back()
    expect(page.get_by_role("heading", name="Item 1", exact=True)).to_be_visible()


def test_hiding_all_texts_lasts_from_page_to_page(serving):
    """One switch; names and words are gone on each page until it is turned back."""
    page = serving("realistic", "/item/2?advice=", viewport=DESKTOP)
    page.locator("label.switch").click()
    for path in ("/item/2?advice=", "/items?advice=", "/people", "/together"):
        page.goto(serving.desk.session.origin + path)
        told = page.locator("main").inner_text()
        assert "Millbrook" not in told, path
        assert "Kevin Oyelaran" not in told, path
    page.locator("label.switch").click()
    page.goto(serving.desk.session.origin + "/item/2?advice=")
    assert "Millbrook" in page.locator("main").inner_text()


def test_an_old_tab_is_told_and_the_program_that_ended_too(serving):
    """Two clear sentences instead of a broken page."""
    page = serving("realistic", "/item/1?advice=act&left=1", viewport=DESKTOP)
    other = page.context.new_page()
    other.goto(page.url)
    other.keyboard.press("k")
    expect(other.locator(".saved")).to_be_visible()
    page.keyboard.press("e")
    expect(page.locator("#main .alert")).to_have_text(re.compile("in another tab meanwhile"))
    page.route("**/item/**", lambda route: route.abort())
    page.keyboard.press("e")
    expect(page.locator("#main .alert").first).to_have_text(re.compile("does not answer"))
    page.context.close()
