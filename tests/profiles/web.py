"""The web as tests need it: routes answered by respx, a clock that nobody waits for, and real servers on this computer."""

from __future__ import annotations

import contextlib
import http.server
import json
import re
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import respx

from scanner.model import Item, Record, Skipped, Unread
from scanner.profiles import all_profiles
from scanner.profiles._fetch import Fetcher
from scanner.profiles._profile import Inquiry

PUBLIC = "93.184.216.34"


class Clock:
    """Time that passes only where somebody sleeps."""

    def __init__(self) -> None:
        self.time, self.slept = 1_000.0, list[float]()

    def __call__(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds


@dataclass
class Read:
    """What came of an inquiry."""

    inquiry: Inquiry
    records: list[Record]
    clock: Clock
    router: respx.Router

    @property
    def items(self) -> list[Item]:
        return [r for r in self.records if isinstance(r, Item)]

    @property
    def texts(self) -> list[str]:
        return [i.text for i in self.items]

    @property
    def mine(self) -> list[str]:
        return [i.text for i in self.items if i.author is None]

    @property
    def others(self) -> list[tuple[str | None, str]]:
        return [(i.author, i.text) for i in self.items if i.author is not None]

    @property
    def unread(self) -> dict[str, int]:
        return {r.what: r.count for r in self.records if isinstance(r, Unread)}

    @property
    def problems(self) -> list[str]:
        return [r.reason for r in self.records if isinstance(r, Skipped)]

    @property
    def outcome(self) -> str:
        return self.inquiry.outcome

    @property
    def asked(self) -> list[str]:
        """Everything that was asked for but robots.txt."""
        return [r["url"] for r in self.inquiry.budget.asked if not r["url"].endswith("/robots.txt")]


def router() -> respx.Router:
    """Routes to be filled; a host without a robots.txt of its own has none."""
    return respx.Router(assert_all_called=False)


def exactly(routes: respx.Router, url: str) -> respx.Route:
    """A route for this address with this query and no other."""
    return routes.get(url__regex=f"^{re.escape(url)}$")


def page(body: str, status: int = 200, **headers: str) -> httpx.Response:
    return httpx.Response(status, content=body.encode(), headers={"content-type": "text/html; charset=utf-8"} | headers)


def xml(body: str, status: int = 200, **headers: str) -> httpx.Response:
    return httpx.Response(status, content=body.encode(), headers={"content-type": "application/xml"} | headers)


def values(body: Any, status: int = 200, **headers: str) -> httpx.Response:
    return httpx.Response(status, content=json.dumps(body).encode(), headers={"content-type": "application/json"} | headers)


def fetcher(routes: respx.Router, clock: Clock, **given: Any) -> Fetcher:
    routes.get(path="/robots.txt").mock(httpx.Response(404))
    more = {"resolve": lambda _host, _port: [PUBLIC], "transport": httpx.MockTransport(routes.handler), "clock": clock, "sleep": clock.sleep}
    return Fetcher(**more | given)


def read(url: str, routes: respx.Router, *, names: Iterable[str] = (), declared: bool = True, **given: Any) -> Read:
    """Ask for an address and read all of it."""
    clock = Clock()
    inquiry = Inquiry(url, fetcher(routes, clock, **given), names=names, declared=declared)
    inquiry.open(all_profiles())
    return Read(inquiry, list(inquiry.records()), clock, routes)


# --- real servers ----------------------------------------------------------------------------------------------------

Answer = Callable[["Handler"], None]


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers by path; says nothing on the terminal."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else every answer waits 40 ms for the acknowledgement of its own headers
    server: Server

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))
        answer = self.server.routes.get(self.path) or self.server.routes.get(self.path.partition("?")[0]) or (lambda h: h.send(b"", 404))
        with contextlib.suppress(ConnectionError):
            answer(self)

    def send(self, body: bytes, status: int = 200, kind: str = "text/html; charset=utf-8", **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **{k.replace("_", "-"): v for k, v in headers.items()}}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.routes: dict[str, Answer] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]

    def put(self, path: str, body: str | bytes | Any, status: int = 200, kind: str = "text/html; charset=utf-8", **headers: str) -> None:
        """A route: text as a page, bytes as they are, anything else as JSON."""
        data = body.encode() if isinstance(body, str) else body if isinstance(body, bytes) else json.dumps(body).encode()
        sort = kind if isinstance(body, (str, bytes)) else "application/json"
        self.routes[path] = lambda handler: handler.send(data, status, sort, **headers)

    def handle_error(self, *_: object) -> None:
        pass


@contextlib.contextmanager
def serving() -> Iterator[Server]:
    """A server on this computer, ended by the test that started it."""
    server = Server()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
