"""The three journeys, as a person goes through them who never opens a terminal: in Chromium, against the program itself."""

import base64
import io
import json
import re
import signal
import tomllib
import zipfile
from pathlib import Path

import pytest

from scanner.report.since import _first
from tests.builders import process

expect = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed").expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PHONE, DESKTOP = {"width": 390, "height": 844}, {"width": 1280, "height": 900}
SAMPLE = Path(__file__).parents[2] / "sample_profiles" / "fiachra-hospice-social-worker"
MINUTES = 600_000  # a whole scan on a slow machine, in milliseconds


class Program:
    """The program, started as a starter does it, and what it says."""

    def __init__(self, home: Path, *args: str) -> None:
        self.running = process(home, "review", "--no-browser", *args)
        self.said = self.running.stderr.readline().decode()
        self.address = re.search(r"http\S+", self.said)[0]
        self.origin = self.address.partition("/enter")[0]

    def end(self, how: int = signal.SIGINT) -> int:
        self.running.send_signal(how)
        self.said += self.running.communicate(timeout=60)[1].decode()
        return self.running.returncode


@pytest.fixture
def program(tmp_path):
    """Start the program in a home of its own; whatever still runs in the end is killed."""
    started = []

    def start(*args, home=tmp_path):
        started.append(Program(home, *args))
        return started[-1]

    yield start
    for one in started:
        if one.running.poll() is None:
            one.running.kill()
            one.running.communicate()


@pytest.fixture
def surf(browser):
    """A page in a context of its own; anything on its console, any error and any request elsewhere fails the test."""
    contexts, seen = [], []
    expect.set_options(timeout=60_000)  # the machine may have other work

    def opens(one, path="", **options):
        context = browser.new_context(accept_downloads=True, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(60_000)
        page.on("request", lambda r: None if r.url.startswith((one.origin, "file:", "data:", "blob:")) else seen.append(r.url))
        page.on("console", lambda m: seen.append(m.text))
        page.on("pageerror", lambda e: seen.append(str(e)))
        page.goto(one.address)
        if path:
            page.goto(one.origin + path)
        return page

    yield opens
    for context in contexts:
        context.close()
    expect.set_options(timeout=5_000)
    assert seen == []


def rows(path):
    return json.loads(path.read_text("utf-8").partition("=")[2])


def export(without=()):
    """The sample's archive as a zip, as it would be after some posts were deleted on the platform."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(p for p in (SAMPLE / "x-2024").rglob("*") if p.is_file()):
            content = path.read_bytes()
            if without and path.name.startswith("tweets"):
                content = f"{content.decode().partition('=')[0]}= {json.dumps([r for r in rows(path) if r['tweet']['id_str'] not in without])}".encode()
            elif without and path.name == "manifest.js":
                head, _, manifest = content.decode().partition("=")
                manifest = json.loads(manifest)
                for file in manifest["dataTypes"]["tweets"]["files"]:
                    left = [r for r in rows(SAMPLE / "x-2024" / file["fileName"]) if r["tweet"]["id_str"] not in without]
                    file["count"] = str(len(left))
                content = f"{head}= {json.dumps(manifest)}".encode()
            archive.writestr(path.relative_to(SAMPLE / "x-2024").as_posix(), content)
    return buffer.getvalue()


def drop(page, name, content):
    """Let a file go over the page, as from a file manager."""
    page.evaluate(
        """([name, content]) => {
            const bytes = Uint8Array.from(atob(content), (c) => c.charCodeAt(0)), carried = new DataTransfer();
            carried.items.add(new File([bytes], name));
            for (const kind of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: carried, bubbles: true, cancelable: true }));
        }""",
        [name, base64.b64encode(content).decode()],
    )


def read_archive(page, content, *, about=True):
    """Drop it, say what the page asks, and wait for the overview."""
    drop(page, "twitter-2026-05-01-fiachra.zip", content)
    expect(page.locator("#chosen li")).to_have_text("twitter-2026-05-01-fiachra.zip")
    if about:
        me = tomllib.loads((SAMPLE / "me.toml").read_text("utf-8"))
        me = me.get("me", me)
        page.get_by_text("About your clients, to find more").click()
        page.get_by_label("Names of clients, one a line").fill((SAMPLE / "roster.txt").read_text("utf-8"))
        page.get_by_text("About you, to avoid false alarms").click()
        page.get_by_label("Your work").fill(me.get("role", ""))
        page.get_by_label("Family").fill("\n".join(me.get("family", ())))
    page.get_by_label("These are my own accounts").check()
    page.get_by_role("button", name="Read it").click()
    page.wait_for_url("**/report", timeout=MINUTES)


def press(page, key):
    """One key, and the page that comes of it."""
    page.evaluate("document.getElementById('main').dataset.old = '1'; document.querySelector('#main > *').dataset.old = '1'")
    page.keyboard.press(key)
    expect(page.locator("#main > [data-old]")).to_have_count(0)


def saved(page):
    return page.locator("#main .saved").inner_text()


def download(page, button, to):
    with page.expect_download() as found:
        page.get_by_role("button", name=button).click()
    found.value.save_as(to)
    return found.value.suggested_filename


def test_from_a_dropped_archive_to_posts_that_are_gone(program, surf, browser, tmp_path):
    """Self-audit, supervision and re-scan in one go; afterwards no file that is kept or was temporary holds a word or a name."""
    home, mine = tmp_path, tmp_path / "saved"
    mine.mkdir()
    one = program()
    page = surf(one, viewport=DESKTOP)

    # --- self-audit: read, decide on ten, and lose nothing when the program is killed ---
    read_archive(page, export())
    folder = next((home / "Documents").rglob("report.json")).parent
    result = json.loads((folder / "report.json").read_text("utf-8"))
    page.goto(f"{one.origin}/next?advice=&left=1")
    press(page, "d")
    expect(page.get_by_role("heading", name="Before you mark the first one to delete")).to_be_focused()
    page.get_by_role("button", name="None of them").click()
    expect(page.locator(".saved")).to_have_text("Saved. Item 1: delete it.")
    assert page.evaluate("document.activeElement.id") == "title"
    expect(page.locator("#live")).to_have_text("Saved. Item 1: delete it.")
    for number, (key, done) in enumerate((("d", "delete it"), ("d", "delete it"), ("e", "edit it"), ("l", "narrow who sees it"), ("k", "keep it"), ("f", "not what it seems")), 2):
        press(page, key)
        assert saved(page) == f"Saved. Item {number}: {done}."
    page.get_by_placeholder("A note, or your question").fill("Would you have kept this one? d k e")
    page.keyboard.press("Escape")
    press(page, "s")
    assert saved(page) == "Saved. Item 8: talk it over."
    press(page, "Space")
    press(page, "b")
    press(page, "k")
    press(page, "d")
    assert saved(page) == "Saved. Item 10: delete it."
    assert one.end(signal.SIGKILL) == -signal.SIGKILL

    two = program()
    page = surf(two, viewport=DESKTOP)
    page.locator(".rows button").first.click()
    page.goto(f"{two.origin}/items?advice=")
    choices = page.locator(".rows .status").all_inner_texts()
    assert [c.split(": ")[1].split(" (")[0] for c in choices] == ["delete it"] * 3 + ["edit it", "narrow who sees it", "keep it", "not what it seems", "talk it over", "keep it", "delete it"]

    # --- supervision: a copy without a word of it, answered in a browser, taken in ---
    page.get_by_role("link", name="Your supervisor").click()
    expect(page.get_by_text("Would you have kept this one? d k e")).to_be_visible()
    assert download(page, "Make the copy", mine / "copy.html") == "for-supervision.html"
    copy = (mine / "copy.html").read_text("utf-8")
    assert "Would you have kept this one?" in copy
    assert [i["text"] for i in result["items"] if len(i["text"]) > 30 and i["text"][:30] in copy] == []
    desk = browser.new_context(accept_downloads=True)
    supervisor = desk.new_page()
    supervisor.goto((mine / "copy.html").as_uri())
    supervisor.get_by_label("Your advice on item 8", exact=True).select_option(label="Delete it")
    supervisor.get_by_label("Your name").fill("Dr Lee")
    with supervisor.expect_download() as answers:
        supervisor.click("#save")
    answers.value.save_as(mine / "sign-off.json")
    desk.close()
    page.get_by_label("The file they sent").set_input_files(mine / "sign-off.json")
    page.get_by_role("button", name="Take it in").click()
    expect(page.locator("main").get_by_text("Advice on 1 item was taken in")).to_be_visible()
    page.get_by_role("link", name="Look at what is undecided").click()
    expect(page.get_by_text("Dr Lee advised")).to_be_visible()
    press(page, "d")
    assert saved(page) == "Saved. Item 8: delete it."

    # --- the list, and deletion by hand ---
    page.goto(f"{two.origin}/handoff")
    page.get_by_label("I have looked at the first two points").check()
    assert download(page, "Save the list", mine / "to-delete.txt") == "to-delete.txt"
    assert "[ ] 1. " in (mine / "to-delete.txt").read_text("utf-8")
    wanted = [result["items"][n]["native_id"] for n in (0, 1, 2, 7, 9)]
    posts = {row["tweet"]["id_str"] for part in SAMPLE.glob("x-2024/data/tweets*.js") for row in rows(part)}
    gone = [w for w in wanted if w in posts][: len(wanted) - 1]
    left = [w for w in wanted if w not in gone]
    assert gone, "nothing that was decided to be deleted is a post"

    # --- re-scan: what is gone, and what is still there ---
    page.goto(f"{two.origin}/")
    read_archive(page, export(without=gone), about=False)
    expect(page.locator("main .alert").first).to_have_text(re.compile(re.escape(_first(len(left)))))
    again = json.loads((folder / "report.json").read_text("utf-8"))
    assert {g["native_id"] for g in again["gone"]} >= set(gone)
    assert {i["native_id"] for i in again["items"] if (i["decision"] or {}).get("choice") == "delete"} == set(left)
    expect(page.get_by_role("heading", name="Gone")).to_be_visible()
    assert page.locator(".gone li").count() >= len(gone)
    page.get_by_role("button", name="Close").click()
    expect(page.get_by_role("heading", name="Closed")).to_be_visible()
    assert two.running.wait(60) == 0
    two.said += two.running.stderr.read().decode()

    # --- nothing lies about ---
    names = [w for line in (SAMPLE / "roster.txt").read_text("utf-8").splitlines() for w in re.findall(r"[^\W\d_]{4,}", line)]
    told = [i["text"][k : k + 24] for i in result["items"] for k in (0, 30) if len(i["text"]) >= k + 24] + ["Would you have kept"]
    kept = [p for place in ("data", "tmp", "cache", "config", "state") for p in (home / place).rglob("*") if p.is_file()]
    assert {p.name for p in kept} == {"history.sqlite", "history.key"}
    for content in (one.said.encode(), two.said.encode(), *(p.read_bytes() for p in kept)):
        assert [w for w in told if w.encode() in content] == []
        assert [n for n in names if n.lower().encode() in content.lower()] == []
    assert sorted(p.name for p in folder.iterdir()) == ["items.csv", "report.html", "report.json"]
    assert list((home / "tmp").iterdir()) == []
