"""What Facebook's generated title lines tell. They are never a person's text, and an unknown one tells nothing."""

from __future__ import annotations

import re
from functools import cache

from scanner.tables import table

LONGEST = 300  # two names, a group's name and a few words; anything longer is no title


@cache
def _pattern(name: str) -> re.Pattern[str]:
    titles = table("facebook")["titles"]
    return re.compile(titles[name].replace("{own}", titles["own"]).replace("{thing}", titles["thing"]), re.DOTALL)


def _match(name: str, title: str) -> re.Match[str] | None:
    return _pattern(name).fullmatch(title) if len(title) <= LONGEST else None


def _person(name: str | None, owner: frozenset[str]) -> str | None:
    return name if name and name not in owner else None


def is_comment(title: str) -> bool:
    """Does the title say that somebody commented or replied?"""
    return _pattern("is_comment").search(title) is not None


def is_reply(title: str) -> bool:
    """Does the title say that somebody replied?"""
    return _pattern("is_reply").search(title) is not None


def answered(title: str, owner: frozenset[str]) -> str | None:
    """Whose post, photo or comment was commented on; None for the owner's own and where the title does not say."""
    for name in ("comment", "comment_other", "reply", "reply_other"):
        if match := _match(name, title):
            to: str | None = match.group("to")
            return None if to == match.group("author") else _person(to, owner)
    return None


def group(title: str) -> str | None:
    """The group of "X posted in G."."""
    match = _match("group", title)
    return match.group("group") if match else None


def wall(title: str) -> tuple[str, str] | None:
    """(who wrote, whose timeline) of "X wrote on Y's timeline."."""
    match = _match("wall", title)
    return (match.group("author"), match.group("to")) if match else None


def reviewed(title: str) -> str | None:
    """The place or page of "X recommends P."."""
    match = _match("review", title)
    return match.group("place") if match else None
