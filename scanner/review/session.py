"""Who may talk to the page: the one browser that was opened with the key, from pages of ours alone.

A server on this computer can be reached by every program on it, and through the browser by every site that is open in it.
So the first address holds a key that works once and becomes a cookie that no script can read; a request that names another
host (DNS rebinding) or comes from another origin is refused before anything of it is read, and every form carries a token.
"""

from __future__ import annotations

import secrets
from hmac import compare_digest
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

ENTRANCE = "/enter"

POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-store",
    # other sites learn nothing; with `no-referrer` a browser would hide from us, too, which page a form was sent from
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


class Forged(Exception):
    """A form without the token that our pages carry."""


class Session:
    """The keys of one run. `port` is known once the server listens."""

    def __init__(self, port: int = 0) -> None:
        self.port = port
        self.csrf = secrets.token_urlsafe(32)
        self._key: str | None = secrets.token_urlsafe(32)
        self._cookie = secrets.token_urlsafe(32)

    @property
    def origin(self) -> str:
        """Where the page is."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def first_address(self) -> str:
        """The address that lets a browser in, once."""
        return f"{self.origin}{ENTRANCE}?key={self._key}"

    @property
    def cookie_name(self) -> str:
        """Cookies know no ports: two runs at once must not overwrite one another's."""
        return f"exposure-{self.port}"

    def enter(self, key: str) -> str | None:
        """The cookie for whoever has the key, and None for everybody after that."""
        if self._key is None or not _same(key, self._key):
            return None
        self._key = None
        return f"{self.cookie_name}={self._cookie}; Path=/; HttpOnly; SameSite=Strict"

    def inside(self, headers: Headers) -> bool:
        """Whether the request carries the cookie."""
        try:
            morsel = SimpleCookie(headers.get("cookie", "")).get(self.cookie_name)
        except CookieError:
            return False
        return morsel is not None and _same(morsel.value, self._cookie)

    def check(self, token: object) -> None:
        """Raises Forged where a form lacks the token."""
        if not isinstance(token, str) or not _same(token, self.csrf):
            raise Forged

    def refusal(self, scope: Scope) -> str:
        """Why a request is not answered, as a sentence; empty where it is."""
        headers = Headers(scope=scope)
        if headers.getlist("host") not in ([f"127.0.0.1:{self.port}"], [f"localhost:{self.port}"]):
            return "This page answers under its own address alone."
        own = f"http://{headers['host']}"
        if scope["method"] not in ("GET", "HEAD") and headers.get("origin") != own:
            return "This request came from another page, so nothing was done."
        if scope["path"] == ENTRANCE:
            return ""
        if headers.get("sec-fetch-site", "none") not in ("same-origin", "none"):
            return "This request came from another site, so nothing was shown."
        if not self.inside(headers):
            return "This browser has not been let in, or the page was closed meanwhile. Everything is saved. Start exposure again to go on."
        return ""


class Guard:
    """Lets in what the session lets in, and puts the headers on every answer."""

    def __init__(self, app: ASGIApp, session: Session) -> None:
        self._app, self._session = app, session

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def sealed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        if scope["type"] != "http":
            return
        why = self._session.refusal(scope)
        app = PlainTextResponse(f"{why}\n", status_code=403) if why else self._app
        await app(scope, receive, sealed)


def _same(given: str, kept: str) -> bool:
    return compare_digest(given.encode("utf-8", "replace"), kept.encode())
