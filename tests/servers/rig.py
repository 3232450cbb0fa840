"""Programs as servers: found or skipped by name, started on a free port of this computer, ended by the id of their own process group."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NoReturn

import pytest

PLACE = Path(os.environ.get("TEST_SERVERS") or "build/servers").absolute()
"""Where programs lie that the system's own package manager does not have."""
PIP = "python3 -m venv build/servers/venv && build/servers/venv/bin/pip install mastodon-mock pywb warcio setuptools"
NPM = "npm install --prefix build/servers @atproto/dev-env"
APT = "apt-get install --no-install-recommends wordpress wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql php-xml php-mbstring php-gd"


def missing(what: str, how: str) -> NoReturn:
    pytest.skip(f"{what} is not installed here; to install it: {how}")


def program(name: str, how: str) -> str:
    """The path of a program, ours before the system's."""
    own = PLACE / "venv" / "bin" / name
    found = str(own) if own.exists() else shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    return found or missing(name, how)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(url: str) -> bool:
    """Somebody answers there, whatever the answer."""
    try:
        with urllib.request.urlopen(url, timeout=5):
            return True
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False


@contextlib.contextmanager
def running(*command: object, log: Path, ready: Callable[[], bool], cwd: Path | None = None, env: Mapping[str, str] | None = None, seconds: float = 240) -> Iterator[subprocess.Popen[bytes]]:
    """A server that is ready, and gone afterwards with all that it started."""
    with log.open("wb") as out:
        process = subprocess.Popen([str(c) for c in command], stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT, cwd=cwd, env=os.environ | dict(env or {}), start_new_session=True)
        try:
            deadline = time.monotonic() + seconds
            while not ready():
                assert process.poll() is None, f"{command[0]} ended: {log.read_text('utf-8', 'replace')[-2_000:]}"
                assert time.monotonic() < deadline, f"{command[0]} is not ready: {log.read_text('utf-8', 'replace')[-2_000:]}"
                time.sleep(0.3)
            yield process
        finally:
            for number in (signal.SIGTERM, signal.SIGKILL):
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, number)  # the group that it leads and nobody else is in
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(20)
                    if number == signal.SIGTERM:
                        time.sleep(0.3)  # what it started may end a little later


def done(*command: object, cwd: Path | None = None, stdin: str = "") -> str:
    """Run to the end; the output."""
    ran = subprocess.run([str(c) for c in command], cwd=cwd, input=stdin, capture_output=True, text=True, timeout=300, check=False)
    assert ran.returncode == 0, f"{command[0]}: {ran.stdout[-1_000:]}{ran.stderr[-2_000:]}"
    return ran.stdout
