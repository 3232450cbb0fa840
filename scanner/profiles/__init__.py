"""Public sources, found by walking this package: a new source is one new file with a `PROFILE`.

Nothing here runs, and nothing of it is loaded, unless an address is given.
"""

from __future__ import annotations

import pkgutil
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from scanner.errors import UsageError
from scanner.profiles._address import Unsafe, is_address, parse
from scanner.tables import table

if TYPE_CHECKING:
    from scanner.model import Account
    from scanner.profiles._fetch import Fetcher
    from scanner.profiles._profile import Inquiry, Profile

__all__ = ["all_profiles", "ask_all", "is_address", "is_list", "refuse_lists", "settle_ownership"]

_ENTRY = re.compile(r"[\s,;\"'-]*(?:https?://\S+|@[\w.-]+(?:@[\w.-]+\.\w+)?)[\s,;\"']*", re.IGNORECASE)


@cache
def all_profiles() -> tuple[Profile, ...]:
    """Every source: first those that know their own hosts, so that no general rule takes an address from them."""
    names = (m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_"))
    found: list[Profile] = [import_module(f"{__name__}.{name}").PROFILE for name in names]
    return tuple(sorted(found, key=lambda p: (not p.hosted, p.id)))


def is_list(text: str) -> bool:
    """A text of nothing but addresses or handles, one a line: whoever has one has not written it about themselves."""
    lines = [line for line in text.splitlines() if line.strip()]
    return len(lines) > 1 and all(_ENTRY.fullmatch(line) for line in lines)


def refuse_lists(urls: Iterable[str]) -> None:
    """Many people's accounts on one platform are no self-audit. Raises UsageError before anything is asked."""
    people: defaultdict[str, set[str]] = defaultdict(set)
    for url in urls:
        try:
            address = parse(url)
        except Unsafe:
            continue
        for profile in all_profiles():
            if name := profile.claims(address):
                people[profile.title if profile.hosted else address.host].add(name.casefold())
                break
    _refuse(people)


def _refuse(people: Mapping[str, set[str]]) -> None:
    """Raises UsageError where one place holds accounts of more people than anybody is."""
    most: int = table("web")["together"]["people_on_one_host"]
    for place, names in people.items():
        if len(names) > most:
            raise UsageError(
                f"These are the accounts of {len(names)} people on {place}. This program reads one's own accounts, and lists of other people's are refused.",
                hint="Give only the addresses that are yours. A supervisee scans their own and hands over the report.",
            )


def ask_all(urls: Iterable[str], fetcher: Fetcher, *, names: Iterable[str] = (), declared: bool = False, tell: Callable[[str], None] = lambda _line: None) -> list[Inquiry]:
    """Find out, one address after the other, what is there and whose it is. What cannot be read says so in its inquiry.

    Raises UsageError where they turn out to be a list of other people's.
    """
    from scanner.profiles._profile import Inquiry

    found: dict[str, Inquiry] = {}
    people: defaultdict[str, set[str]] = defaultdict(set)
    try:
        for url in urls:
            inquiry = Inquiry(url, fetcher, names=names, declared=declared)
            if inquiry.name not in found:
                found[inquiry.name] = inquiry
                tell(f"Asking {inquiry.name}: {inquiry.bounds}.")
                inquiry.open(all_profiles())
                if inquiry.profile is not None and inquiry.profile.hosted:  # an address may hold a number alone; now it is known whose it is
                    people[inquiry.site] |= {a.handle.casefold() for a in inquiry.accounts if a.handle}
                    _refuse(people)
    finally:
        fetcher.close()
    inquiries = list(found.values())
    for one in inquiries:
        if any(_linked(one, other) for other in inquiries if other is not one):
            one.show("shown")
    return inquiries


def _linked(one: Inquiry, other: Inquiry) -> bool:
    """Do two pages call each other their author's own, by what they say or by what the platform has checked of it?"""
    from scanner.profiles._profile import same

    here, there = same(one.name), same(other.name)
    return one.opened and other.opened and ((there in one.me and here in other.me) or there in one.verified or here in other.verified)


def settle_ownership(inquiries: Iterable[Inquiry], accounts: Iterable[Account]) -> None:
    """An account whose own export is read in the same run is the person's: only they can ask for it."""
    known = {(a.platform, key) for a in accounts for key in (a.native_id, (a.handle or "").lstrip("@").casefold()) if key}
    for inquiry in inquiries:
        if any((a.platform, key) in known for a in inquiry.accounts for key in (a.native_id, (a.handle or "").lstrip("@").casefold()) if key):
            inquiry.show("proved")


