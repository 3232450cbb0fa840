"""Safari's web archive: a binary property list with the page in `WebMainResource`."""

from __future__ import annotations

import plistlib
import re
from collections.abc import Iterator

from scanner.archive import Member, MemberBroken
from scanner.model import Skipped
from scanner.readers._markup import decoded
from scanner.readers.saved._page import SavedPage
from scanner.readers.saved.containers import html

FORMS = ("webarchive",)


def form(head: bytes) -> str | None:
    return "webarchive" if head.startswith(b"bplist00") and (b"WebMainResource" in head or b"WebResource" in head) else None


def pages(member: Member) -> Iterator[SavedPage | Skipped]:
    try:
        main = plistlib.loads(member.read(), fmt=plistlib.FMT_BINARY)["WebMainResource"]
        body, address, charset = main["WebResourceData"], main.get("WebResourceURL"), main.get("WebResourceTextEncodingName")
    except MemberBroken as err:
        yield Skipped(where=member.name, reason=str(err))
        return
    # the library raises whatever the damage leads to
    except Exception:  # noqa: BLE001
        yield Skipped(where=member.name, reason="it is no web archive that can be understood; it is damaged or cut off")
        return
    if not isinstance(body, bytes):
        yield Skipped(where=member.name, reason="there is no page in it")
        return
    address = address if isinstance(address, str) and re.match(r"https?://", address) else ""
    yield from html.bounded(decoded(body, charset if isinstance(charset, str) else ""), address, member)
