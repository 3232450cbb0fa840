"""Chromium on written reports. Skipped by name where there is no Chromium or no Playwright."""

import os
import shutil
from pathlib import Path

import pytest

from scanner import report
from tests.report import factory as results

CHROMIUM = next(
    (
        path
        for path in (os.environ.get("CHROMIUM"), "/usr/bin/chromium", shutil.which("chromium"), shutil.which("google-chrome"))
        if path and Path(path).exists()
    ),
    None,
)  # fmt: skip


@pytest.fixture(scope="session")
def browser():
    sync = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("no Chromium found (set CHROMIUM to its path)")
    with sync.sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield running
        running.close()


@pytest.fixture(scope="session")
def factory():
    return results


@pytest.fixture(scope="session")
def address(tmp_path_factory):
    """The file address of a written report, by the name of its result in the factory; each is written once."""
    written = {}

    def of(name):
        if name not in written:
            folder = tmp_path_factory.mktemp(name)
            written[name] = report.write(getattr(results, name)(), folder, ["html"])[0].as_uri()
        return written[name]

    return of


@pytest.fixture
def visit(browser, address):
    """Open a report in a context of its own; every request beyond the file, every console line and every error fails
    the test, and so does a dialog, which only a script out of an archive could open.
    """
    contexts, seen = [], []

    def opens(name, fragment="", **options):
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: seen.append(f"request {request.url}") if request.url.split("#")[0] != address(name) and not request.url.startswith("data:") else None)  # fmt: skip
        page.on("console", lambda message: seen.append(f"console {message.text}"))
        page.on("pageerror", lambda error: seen.append(f"error {error}"))
        page.on("dialog", lambda dialog: (seen.append(f"dialog {dialog.message}"), dialog.dismiss()))
        page.goto(address(name) + fragment)
        return page

    yield opens
    for context in contexts:
        context.close()
    assert seen == []
