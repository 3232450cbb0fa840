"""robots.txt as RFC 9309 has it. The standard library's parser knows neither `*` nor `$` and allows what they forbid."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote, unquote

PRODUCT = "exposure-scanner"


class Rules(NamedTuple):
    """What one site asks of us: (allowed, pattern) pairs, and the seconds that it wants between requests."""

    paths: tuple[tuple[bool, str], ...] = ()
    delay: float = 0.0
    maps: tuple[str, ...] = ()  # where its site maps are


EVERYTHING = Rules()
NOTHING = Rules(((False, "/"),))


def parse(body: bytes) -> Rules:
    """The groups that speak to us, put together; those for everybody where none does."""
    groups: dict[bool, list[tuple[bool, str]]] = {True: [], False: []}  # by name, or for everybody
    delays: dict[bool, float] = {}
    named: set[bool] = set()
    speaking: set[bool] = set()
    in_names = False
    maps: list[str] = []
    for raw in body.decode("utf-8-sig", "replace").splitlines():
        key, colon, value = raw.partition("#")[0].partition(":")
        key, value = key.strip().lower(), value.strip()
        if not colon:
            continue
        if key == "user-agent":
            if not in_names:
                speaking = set()
            in_names = True
            if value == "*":
                speaking.add(False)
            elif (re.match(r"[a-z_-]*", value.lower()) or [""])[0] == PRODUCT:
                speaking.add(True)
                named.add(True)
            continue
        if key == "sitemap":  # speaks to everybody, and ends no group
            maps.append(value)
            continue
        in_names = False
        for whom in speaking:
            if key in ("allow", "disallow") and value:
                groups[whom].append((key == "allow", _same(value)))
            elif key == "crawl-delay" and re.fullmatch(r"\d{1,6}(?:\.\d+)?", value):
                delays[whom] = float(value)
    ours = bool(named)
    return Rules(tuple(groups[ours]), delays.get(ours, 0.0), tuple(dict.fromkeys(maps)))


def allows(rules: Rules, target: str) -> bool:
    """May this path and query be asked? The longest pattern decides; of two as long, the one that allows."""
    if target == "/robots.txt":
        return True
    path = _same(target)
    fitting = [(len(pattern), allowed) for allowed, pattern in rules.paths if _fits(pattern, path)]
    return max(fitting)[1] if fitting else True


def _same(path: str) -> str:
    """One spelling for escaped and plain characters."""
    return quote(unquote(path, errors="replace"), safe="/%?&=:@!$'()*+,;~-._")


def _fits(pattern: str, path: str) -> bool:
    """`*` is any run of characters, a final `$` the end. By pieces, since a regular expression of many stars can take for ever."""
    ends = pattern.endswith("$")
    first, *rest = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    place = len(first)
    for n, piece in enumerate(rest):
        if ends and n == len(rest) - 1:
            return len(path) - len(piece) >= place and path.endswith(piece)
        found = path.find(piece, place)
        if found < 0:
            return False
        place = found + len(piece)
    return not ends or place == len(path)
