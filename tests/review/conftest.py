"""The application without a network: one browser tab that talks to it, and reports to open."""

from __future__ import annotations

import asyncio
import re
import time
from functools import cache
from html import unescape
from pathlib import Path

import httpx
import pytest

from scanner import report
from scanner.review.routes import Desk, app
from scanner.review.session import Session
from tests.report import factory as results

PORT = 4711


@cache
def drawn(name: str) -> dict[str, bytes]:
    """The files of a report of the factory."""
    result = getattr(results, name)()
    return {file: report.render(result, form) for file, form in (("report.json", "json"), ("report.html", "html"), ("items.csv", "csv"))}


class Tab:
    """A browser tab: it keeps its cookie, follows redirects, and fills the token of our forms in."""

    def __init__(self, desk: Desk, *, entered: bool = True) -> None:
        self.desk = desk
        self._runner = asyncio.Runner()
        self._client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=app(desk), raise_app_exceptions=False), base_url=f"http://127.0.0.1:{PORT}", follow_redirects=True
        )  # fmt: skip
        if entered:
            self.get(desk.session.first_address)

    def ask(self, method: str, path: str, **how) -> httpx.Response:
        return self._runner.run(self._client.request(method, path, **how))

    def get(self, path: str, **how) -> httpx.Response:
        return self.ask("GET", path, **how)

    def post(self, address: str, /, *, files=None, headers=None, csrf: str | None = None, follow_redirects: bool = True, **fields) -> httpx.Response:
        data = {"csrf": self.desk.session.csrf if csrf is None else csrf} | fields
        return self.ask("POST", address, data=data, files=files, headers={"Origin": f"http://127.0.0.1:{PORT}"} | (headers or {}), follow_redirects=follow_redirects)

    def decide(self, number: int, choice: str, *, query: str = "advice=act&left=1", page: httpx.Response | None = None, **fields) -> httpx.Response:
        """Open an item, press a button on it."""
        page = page or self.get(f"/item/{number}?{query}")
        hidden = {name: unescape(re.search(rf'name="{name}" value="([^"]*)"', page.text)[1]) for name in ("report", "seen")}
        return self.post(f"/item/{number}?{query}", **(hidden | {"choice": choice, "note": "", "hold": "clear"} | fields))

    def scanned(self, seconds: float = 60) -> httpx.Response:
        """Wait until the scan under way is over, and see what came of it."""
        until = time.monotonic() + seconds
        while not self.get("/scan/state").json()["over"]:
            assert time.monotonic() < until, "the scan did not end"
            time.sleep(0.05)
        return self.get("/scan")

    def close(self) -> None:
        self._runner.run(self._client.aclose())
        self._runner.close()


def lines(page: httpx.Response) -> str:
    """What a person reads on a page, on one line."""
    main = page.text.partition("<main")[2].partition("</main>")[0]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", main)).split())


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A person's home, in which they also are."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Downloads").mkdir()
    return tmp_path


@pytest.fixture
def desk(home):
    return Desk(Session(PORT), lambda exports, below: below / "2026-11-22-me")


@pytest.fixture
def tab(desk):
    opened = Tab(desk)
    yield opened
    desk.leave()
    opened.close()


@pytest.fixture
def written(home):
    """A report on the disk, by the name of its result in the factory."""

    def write(name: str, folder: str = "out") -> Path:
        (home / folder).mkdir()
        for file, content in drawn(name).items():
            (home / folder / file).write_bytes(content)
        return home / folder

    return write


@pytest.fixture
def reviewing(tab, written):
    """A tab in which a report is open."""
    written("realistic")
    tab.post("/open", path="out")
    return tab
