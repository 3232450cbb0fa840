"""Single posts of X, by their address or their number: `https://x.com/you/status/NUMBER`, `https://x.com/i/status/NUMBER`.

X shows profiles to members only, but answers for one post at a time over its documented oEmbed: the text, and who wrote it. When it was written
stands in its number. Long posts come cut short, pictures as an address. Other openings into X are undocumented and not used.
Facts: X's oEmbed documentation; public-sources 2 and 9.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import quote, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scanner.model import Account, Media, Record
from scanner.profiles._address import Address
from scanner.profiles._outcome import Ended, unreadable
from scanner.profiles._page import words
from scanner.profiles._profile import JSON, Inquiry, Opened, Profile, text, unread

EMBED = "https://publish.x.com/oembed"
_HOSTS = frozenset({"x.com", "twitter.com"})
_POST = re.compile(r"/(?:i/web|i|@?(\w{1,15}))/status(?:es)?/(\d{1,19})(?:/.*)?")
_EPOCH = 1_288_834_974_657  # milliseconds; where the numbers of posts began to hold their time
_FIRST_TIMED = 29_700_859_247  # the first such number, November 2010


def _post(address: Address) -> re.Match[str] | None:
    host = address.host.removeprefix("www.").removeprefix("mobile.")
    return _POST.fullmatch(address.path) if host in _HOSTS else None


def _claims(address: Address) -> str | None:
    match = _post(address)
    return None if match is None else (match[1] or "")


def _open(inquiry: Inquiry) -> Opened:
    assert inquiry.address is not None
    match = _post(inquiry.address)
    assert match is not None
    address = f"https://twitter.com/{match[1] or 'i'}/status/{match[2]}"
    reply = inquiry.ask(f"{EMBED}?url={quote(address, safe='')}&omit_script=1&dnt=true", JSON)
    if reply.status == 403:
        raise Ended("protected", "X does not show this post to the public: the account is protected, or the post is withheld.", status=403)
    if reply.status == 404:
        raise Ended("not_found", "X shows no such post to the public (404). It may be deleted, or hidden from visitors.", status=404)
    facts = inquiry.parsed(inquiry.good(reply))
    writer = next(iter(urlsplit(text(facts, "author_url")).path.strip("/").split("/")), "")
    quoted = LexborHTMLParser(text(facts, "html")[:100_000]).css_first("blockquote p")
    if not writer or quoted is None:
        raise unreadable("X", "it holds no post")
    # a number leads to its post under any name: whose it is, X says, not the address
    owner = match[1] or writer
    account = Account(platform="x", handle=owner, name=text(facts, "author_name") or None if owner.casefold() == writer.casefold() else None)
    return Opened(accounts=(account,), records=_read(inquiry, quoted, match[2], owner, writer, reply.url))


def _read(inquiry: Inquiry, quoted: LexborNode, number: str, owner: str, writer: str, page: str) -> Iterator[Record]:
    # a picture stands in the text as a link to where it is shown
    pictures = [n for n in quoted.css("a[href]") if (n.text() or "").startswith(("pic.twitter.com/", "pic.x.com/"))]
    said = words(quoted, {n.mem_id for n in pictures}).text.strip()
    own = owner.casefold() == writer.casefold()
    yield inquiry.item(
        "reply" if said.startswith("@") else "post", said, page, native=number, when=_when(int(number)), url=f"https://x.com/{writer}/status/{number}",
        media=[Media(type="photo") for _ in pictures], author=None if own else f"@{writer}",
    )  # fmt: skip
    yield from unread("the end of a long post", "X gives visitors only its beginning; your archive has it whole", int(said.endswith("…")))


def _when(number: int) -> datetime | None:
    """When a post was written, by its number; older ones were only counted."""
    return datetime.fromtimestamp(((number >> 22) + _EPOCH) / 1000, UTC) if number >= _FIRST_TIMED else None


PROFILE = Profile(
    id="x_post", title="X (single posts)", platform="x", example="https://x.com/you/status/1234567890123456789", reach="one post by its address, as far as X shows it to visitors",
    checked="2026-11-22", open=_open, claims=_claims, hosted=True,
)  # fmt: skip
