"""How the reading of an address ends, and how that is said. “Could not look” never reads as “nothing found”."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

Outcome = Literal[
    "complete", "partial_cap", "partial_source", "login_wall", "blocked", "robots_disallowed", "rate_limited", "gone", "not_found",
    "moved", "protected", "empty", "bad_data", "offline", "unsafe_address", "stopped",
]  # fmt: skip
OUTCOMES: frozenset[str] = frozenset(Outcome.__args__)  # type: ignore[attr-defined]
# What is no failure of the reading: the end was reached, or the source itself shows no more. All others are told as a problem.
SETTLED: frozenset[str] = frozenset({"complete", "partial_source", "moved", "protected", "empty"})


class Ended(Exception):
    """Reading ends here. `sentence` is for people and holds nothing that was read; `again` is when it may be tried anew."""

    def __init__(self, outcome: Outcome, sentence: str, *, status: int | None = None, again: datetime | None = None) -> None:
        super().__init__(sentence)
        self.outcome, self.sentence, self.status, self.again = outcome, sentence, status, again


class NotHere(Exception):
    """The source that looked is not at this address; another may be. `note` is kept for the report."""

    def __init__(self, note: str = "") -> None:
        super().__init__(note)
        self.note = note


def walled(site: str) -> Ended:
    return Ended(
        "login_wall",
        f"{site} shows this only to people who are logged in. That limits casual viewing, but your followers still see it. Ask {site} for your export and scan that.",
    )


def refused(site: str, status: int | None = None) -> Ended:
    return Ended("blocked", f"{site} refused automated reading{f' ({status})' if status else ''}. Nothing more was checked here.", status=status)


def kept_out(site: str) -> Ended:
    return Ended("robots_disallowed", f"{site} asks programs not to read this address (robots.txt), so it was skipped.")


def unreadable(site: str, what: str) -> Ended:
    return Ended("bad_data", f"What {site} answered could not be read: {what}.")


def silent(site: str, why: str, status: int | None = None) -> Ended:
    return Ended("offline", f"{site} could not be reached: {why}.", status=status)


def paused(site: str, again: datetime | None) -> Ended:
    when = f"try again after {again:%H:%M} UTC" if again else "try again later"
    return Ended("rate_limited", f"{site} asked for a pause; {when}.", status=429, again=again)


def by_status(site: str, status: int) -> Ended | None:
    """What an HTTP status other than success means for a reader; None where it means nothing bad."""
    if status < 400:
        return None
    if status in (401, 407):
        return walled(site)
    if status == 404:
        return Ended("not_found", f"{site} shows nothing at this address to the public (404). It may be deleted, renamed, or hidden from visitors.", status=status)
    if status == 410:
        return Ended("gone", f"{site} says that what was at this address is gone (410).", status=status)
    if status == 429:
        return paused(site, None)
    if 500 <= status < 600:
        return silent(site, f"it answers with an error ({status})", status)
    return refused(site, status)
