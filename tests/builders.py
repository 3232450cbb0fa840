"""Small archives, broken in known ways, and the command as a person runs it. All names and texts are invented."""

from __future__ import annotations

import contextlib
import io
import json
import os
import struct
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from click.testing import CliRunner
from hypothesis import settings

from scanner.cli import main

# the same examples on every machine and in every run, however slow it is
settings.register_profile("steady", deadline=None, derandomize=True, database=None, max_examples=60)
settings.load_profile("steady")

# --- contents --------------------------------------------------------------------------------------------------------


def tweet(ident: int | str, text: str, **more: Any) -> dict[str, Any]:
    """A tweet as the archives of 2022 and later write it."""
    facts = {"id_str": str(ident), "id": str(ident), "created_at": "Wed Oct 10 20:19:24 +0000 2018", "full_text": text}
    return {"tweet": facts | more}


def talk(members: str, *messages: tuple[int, str, str]) -> dict[str, Any]:
    """A conversation of two; a message is (id, sender, text)."""
    rows = [
        {"messageCreate": {"id": str(i), "senderId": who, "text": text, "createdAt": "2019-03-14T21:07:00.000Z", "urls": [], "mediaUrls": []}}
        for i, who, text in messages
    ]  # fmt: skip
    return {"dmConversation": {"conversationId": members, "messages": rows}}


def ytd(name: str, rows: Any, part: int = 0) -> str:
    return f"window.YTD.{name}.part{part} = " + json.dumps(rows, ensure_ascii=False, indent=2)


def x_archive(
    tweets: Iterable[Any], *, handle: str = "ana_ruiz", name: str = "Ana Ruiz", ident: str = "1001", **more: str
) -> dict[str, str | bytes]:
    """Members of an X archive; `more` is further members, with `__` for `.` and `_` for `-` in their names."""
    user = {"username": handle, "accountId": ident, "accountDisplayName": name}
    return {
        "data/account.js": ytd("account", [{"account": user}]),
        "data/tweets.js": ytd("tweets", list(tweets)),
    } | {f"data/{key.replace('__', '.').replace('_', '-')}": text for key, text in more.items()}


def owner(platform: str = "x", handle: str = "ana_ruiz", name: str | None = "Ana Ruiz", **more: Any) -> dict[str, Any]:
    return {"type": "account", "platform": platform, "handle": handle, "name": name, **more}


def item(ident: Any, text: Any, **more: Any) -> dict[str, Any]:
    facts = {"id": ident, "platform": "x", "kind": "post", "created_at": "2019-03-14T21:07:00-05:00", "audience": "public", "text": text}
    return {"type": "item"} | facts | more


def friend(name: str, **more: Any) -> dict[str, Any]:
    return {"type": "connection", "platform": "facebook", "relation": "friend", "name": name, "since": "2018-05-01"} | more


def jsonl(*rows: Any) -> str:
    """Interchange lines; a string among the rows is written as it is."""
    return "".join((r if isinstance(r, str) else json.dumps(r, ensure_ascii=False)) + "\n" for r in rows)


# --- containers ------------------------------------------------------------------------------------------------------


def zip_bytes(members: Mapping[str, str | bytes] | Iterable[tuple[str | zipfile.ZipInfo, str | bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in members.items() if isinstance(members, Mapping) else members:
            archive.writestr(name, content, method)
    return buffer.getvalue()


def zip_file(path: Path, members: Any, method: int = zipfile.ZIP_DEFLATED) -> Path:
    path.write_bytes(zip_bytes(members, method))
    return path


def unpacked(folder: Path, members: Mapping[str, str | bytes]) -> Path:
    for name, content in members.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def zip_by_hand(*entries: tuple[bytes, bytes, Mapping[str, int]], prefix: bytes = b"", directory: bytes | None = None) -> bytes:
    """A zip whose headers say what they are told to say.

    An entry is (name, packed data, fields): `flags`, `method`, `crc`, `size`, `packed` for both headers, `offset` for
    the directory alone. `directory` replaces the counts and places at the end.
    """
    body, central = bytearray(prefix), bytearray()
    for name, data, given in entries:
        fields = {"flags": 0x800, "method": 0, "crc": 0, "size": len(data), "packed": len(data), "offset": len(body)} | dict(given)
        common = struct.pack("<HHHHHIIIHH", 20, fields["flags"], fields["method"], 0, 33, fields["crc"], fields["packed"], fields["size"], len(name), 0)
        body += b"PK\x03\x04" + common + name + data
        central += b"PK\x01\x02" + struct.pack("<H", 20) + common + struct.pack("<HHHII", 0, 0, 0, 0, fields["offset"]) + name
    end = directory or struct.pack("<HHHHIIH", 0, 0, len(entries), len(entries), len(central), len(body), 0)
    return bytes(body + central + b"PK\x05\x06" + end)


# --- the command -----------------------------------------------------------------------------------------------------


class Ran(NamedTuple):
    """How a command ended: exit code, what it wrote to standard output and standard error, and the report where there is one."""

    code: int
    out: str
    err: str
    report: dict[str, Any]

    @property
    def texts(self) -> list[str]:
        """Texts of the listed items."""
        return [i["text"] for i in self.report["items"]]

    @property
    def problems(self) -> list[str]:
        return [f"{p['where']}: {p['reason']}" for i in self.report["inputs"] for p in i["problems"]]


def environment(home: Path, **more: str) -> dict[str, str]:
    """Everything that the program might keep or leave goes below `home`."""
    places = {"HOME": ".", "TMPDIR": "tmp", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache", "XDG_CONFIG_HOME": "config", "XDG_STATE_HOME": "state"}
    for place in places.values():
        (home / place).mkdir(parents=True, exist_ok=True)
    return {name: str(home / place) for name, place in places.items()} | more


def exposure(home: Path, *args: object, stdin: str | bytes | None = None, **env: str) -> Ran:
    """Run the command in this process, with `home` as home and as current folder."""
    with contextlib.chdir(home):
        result = CliRunner(env=environment(home, **env)).invoke(main, [str(a) for a in args], input=stdin)
    return Ran(result.exit_code, result.stdout, result.stderr, _report(home, args))


def process(home: Path, *args: object, stdout: int | BinaryIO = subprocess.PIPE, **env: str) -> subprocess.Popen[bytes]:
    """The command as a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "scanner", *map(str, args)], cwd=home, env=os.environ | environment(home, **env),
        stdin=subprocess.DEVNULL, stdout=stdout, stderr=subprocess.PIPE,
    )  # fmt: skip


def large(home: Path, text: str) -> Path:
    """An interchange file that takes many seconds to judge."""
    path = home / "large.profile.jsonl"
    path.write_text(jsonl(owner(role="social worker"), *(item(n, f"{n} {text}") for n in range(50_000))))
    return path


def started_by(pid: int) -> list[int]:
    """The processes of a process, and theirs."""
    children = [int(child) for task in Path(f"/proc/{pid}/task").iterdir() for child in (task / "children").read_text().split()]
    return children + [further for child in children for further in started_by(child)]


def under_way(run: subprocess.Popen[bytes], folder: Path, workers: int) -> None:
    """Wait until a scan that writes `items.profile.jsonl` into `folder` is in the middle, however slow the machine is: until it
    has read a hundred items, and started processes where it is to have several. The file has no name yet, but /proc shows it.
    """
    deadline = time.monotonic() + 300
    while time.monotonic() < deadline:
        assert run.poll() is None, run.communicate()
        for link in Path(f"/proc/{run.pid}/fd").iterdir():
            with contextlib.suppress(OSError):  # closed meanwhile
                if link.readlink().parent == folder and link.read_bytes().count(b"\n") > 100 and (workers == 1 or started_by(run.pid)):
                    return
        time.sleep(0.05)
    raise AssertionError("the scan did not get so far")


def _report(home: Path, args: tuple[object, ...]) -> dict[str, Any]:
    given = [str(a) for a in args]
    folder = home / given[given.index("-o") + 1] if "-o" in given and given[given.index("-o") + 1] != "-" else home / "reports"
    found: list[Path] = []
    with contextlib.suppress(OSError):  # a test may give a name that no folder can have
        found = sorted(folder.rglob("report.json"))
    return json.loads(found[-1].read_text("utf-8")) if found else {}


def scanned(home: Path, *inputs: object, options: Iterable[object] = (), **env: str) -> Ran:
    """A scan with every item in the interchange file, whatever the report lists."""
    return exposure(home, "scan", *inputs, "-o", "out", "-f", "json,profile.jsonl", *options, **env)


def every_item(home: Path) -> list[dict[str, Any]]:
    """What such a scan read: the item lines."""
    rows = [json.loads(row) for row in (home / "out" / "items.profile.jsonl").read_text("utf-8").split("\n") if row]
    return [row for row in rows if row["type"] == "item"]


def every_text(home: Path) -> list[str]:
    return [row["text"] for row in every_item(home)]
