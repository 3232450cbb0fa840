"""Forms in which browsers and crawlers save pages, recognised by content and never by name."""

from __future__ import annotations

from collections.abc import Iterator

from scanner.archive import Member
from scanner.model import Skipped, Unread
from scanner.readers.saved._page import SavedPage
from scanner.readers.saved.containers import html, mhtml, warc, webarchive

CONTAINERS = (warc, mhtml, webarchive, html)
Given = SavedPage | Skipped | Unread


def form_of(member: Member) -> str | None:
    """`warc`, `mhtml`, `webarchive`, `singlefile`, `html` where the file says that it is a saved page; `page` where it is HTML that names
    no more than its own address; `fragment` for any other HTML; None for all else.
    """
    if not member.size:
        return None
    head = member.head(html.HEAD)
    return next((form for c in CONTAINERS if (form := c.form(head)) is not None), None)


def pages(member: Member, form: str) -> Iterator[Given]:
    """The pages in a file of that form, and what of it could not be read."""
    yield from next(c for c in CONTAINERS if form in c.FORMS).pages(member)
