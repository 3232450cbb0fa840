"""Pages that were saved by mistake: a log-in page, a consent page, a check for robots, an error. Each is told in a sentence."""

from __future__ import annotations

import re
from functools import cache

from scanner.readers._markup import words
from scanner.readers.saved._page import SavedPage, Site, path_of
from scanner.tables import table

SHORT = 700  # letters that a page without content has at most


def wall(page: SavedPage, site: Site) -> str:
    """What kept the content away, with the next step; "" where nothing shows that anything did."""
    title = page.page.title() or page.page.meta("og:title")
    body = page.page.body()
    text = words(body).text if body is not None else ""
    short = len(text) < SHORT and page.page.tree.css_first("article, .h-entry, .hentry") is None
    again = "Open the page in your browser, wait until the posts show, and save it again"
    rules = _rules()
    if page.host in table("saved")["walls"]["hosts"] or (short and rules["consent"].search(title)):
        return f"this is the page that asks about cookies, not what stands behind it. {again}."
    if short and rules["challenge"].search(title):
        return f"this is a check that keeps programs out, not what stands behind it. {again}."
    password = page.page.tree.css_first('input[type="password"], input[autocomplete="username"]') is not None
    if any(rules["paths"].search(path_of(a)) for a in page.addresses) or (short and password) or (short and rules["titles"].search(title)):
        return f"this is a log-in page, not what stands behind it. Log in, then save the page again; or ask {site.title} for your export." if site.hosts else f"this is a log-in page, not what stands behind it. {again}."
    heading = page.page.tree.css_first("h1")
    if short and (rules["missing"].search(title) or (heading is not None and rules["missing"].search(heading.text()))):
        return "this is an error page: the site did not show what was asked for. It may be deleted, moved, or hidden from whoever saved it."
    return ""


def nothing(site: Site) -> str:
    """Why a page of a site may hold no post, and what to do."""
    if not site.loads_later:
        return "no text was found in it."
    return (
        f"no post was found in it: it was saved before it had loaded, or in a way that leaves the posts out, or {site.title} has changed its pages since this version learnt them ({site.checked}). "
        f"Open it, scroll until the posts show, and save it as a whole page; or ask {site.title} for your export."
    )


@cache
def _rules() -> dict[str, re.Pattern[str]]:
    rules = table("saved")["walls"]
    return {name: re.compile(rules[name], re.IGNORECASE) for name in ("paths", "titles", "consent", "challenge", "missing")}
