"""Starts the page on a free port of this computer alone, opens the browser, and ends cleanly."""

from __future__ import annotations

import webbrowser
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Thread
from typing import Any

import uvicorn

from scanner.errors import UsageError
from scanner.pipeline import Export
from scanner.review.routes import Desk, app
from scanner.review.session import Session


class _Server(uvicorn.Server):
    """Tells which port it was given, as soon as it listens."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[int], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[Any] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready(self.servers[0].sockets[0].getsockname()[1])


def serve(
    inputs: Sequence[Path], place: Callable[[list[Export], Path], Path], tell: Callable[[str], None], *, port: int = 0, browser: bool = True
) -> None:
    """Run until Ctrl-C or until somebody closes it on the page. `inputs` are a result, or archives to be scanned.

    `place` gives the folder for the report of some exports below another folder. Raises UsageError where the port is taken.
    """
    session = Session()
    desk = Desk(session, place)
    desk.bring(inputs)

    def ready(at: int) -> None:
        session.port = at
        tell(f"The page is open at {session.first_address}")
        tell("That address works once, in one browser. Press Ctrl-C here, or “Close” on the page, when you are done.")
        if browser:
            # some systems wait here until the browser is closed
            Thread(target=webbrowser.open, args=(session.first_address,), daemon=True).start()

    config = uvicorn.Config(
        app(desk), host="127.0.0.1", port=port, log_level="critical", log_config=None, access_log=False, lifespan="off", ws="none",
        server_header=False, date_header=False, timeout_graceful_shutdown=2,
    )  # fmt: skip
    server = _Server(config, ready)

    def close() -> None:
        server.should_exit = True

    desk.on_close = close
    try:
        server.run()
    except KeyboardInterrupt:
        pass
    except SystemExit:  # uvicorn's way to say that it cannot listen
        raise UsageError(f"The port {port} is taken by another program.", hint="Leave --port away: a free one is found.") from None
    finally:
        desk.leave()
    tell("Closed. Everything you decided is saved." if not desk.unsaved else desk.unsaved)
