"""The owner's profile and the people tied to the account, from JSON and from pages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any

from scanner.archive import Archive, Member, MemberBroken
from scanner.model import Account, Connection
from scanner.readers._html import Clock, offset_on, zone_named
from scanner.readers._meta import (
    Seen,
    as_list,
    dicts,
    fingerprint,
    labelled,
    named,
    records,
    repaired,
    string,
)
from scanner.readers._reader import clean, instant
from scanner.readers.facebook import pages
from scanner.readers.facebook.drafts import PLATFORM
from scanner.readers.facebook.members import Known
from scanner.readers.facebook.records import is_label
from scanner.tables import table

RELATIONS = {"friends": "friend", "received": "request_received", "sent": "request_sent", "followers": "follower", "following": "following"}


START_PAGE = 8 << 20  # bytes; a start page is a table of contents


class People:
    """Connections, each once over all parts of an export."""

    def __init__(self, owner: frozenset[str]) -> None:
        self.owner = owner
        self._seen = Seen()

    def connection(self, relation: str, name: str, when: datetime | None = None) -> Iterator[Connection]:
        """A line for a person who has a name and was not met before in this relation."""
        name = name.strip()
        since = when.date().isoformat() if when else None
        if name and self._seen.add(fingerprint(relation, name, since or "")):
            yield Connection(platform=PLATFORM, relation=relation, name=name, since=since)

    def partner(self, name: str) -> Iterator[Connection]:
        """Somebody of a conversation; the owner and people who left Facebook are none."""
        if name not in self.owner and name.strip().casefold() not in table("facebook")["words"]["deleted_user"]:
            yield from self.connection("message_partner", name)


# --- the profile -----------------------------------------------------------------------------------------------------


def profile(found: list[Known]) -> tuple[Account, list[str], Member] | None:
    """(account, texts of the profile, where they stand) of the first profile that can be read."""
    for one in found:
        if one.category != "profile":
            continue
        try:
            facts = _from_json(one.member) if one.form == "json" else _from_page(one.member)
        except (MemberBroken, RecursionError):
            continue  # told once, by `read`
        if facts is not None:
            return *facts, one.member
    return None


def _from_json(member: Member) -> tuple[Account, list[str]] | None:
    value = repaired(member.json())
    facts = next((v for v in value.values() if isinstance(v, dict)), {}) if isinstance(value, dict) else {}
    if not facts:
        return None
    name = facts.get("name")
    full = string(name.get("full_name")).strip() or None if isinstance(name, dict) else named(name)
    jobs = [j for j in dicts(facts.get("work_experiences")) if string(j.get("employer")).strip() or string(j.get("title")).strip()]
    job = max(jobs, key=lambda j: (not j.get("end_timestamp"), _number(j.get("start_timestamp"))), default={})
    bios = list(dict.fromkeys(b for b in (_bio(facts.get("intro_bio")), _bio(facts.get("about_me"))) if b.strip()))
    family = tuple(dict.fromkeys(n for f in dicts(facts.get("family_members")) if (n := named(f))))
    account = Account(
        platform=PLATFORM, handle=string(facts.get("username")).strip() or None, name=full, bio=_bio(facts.get("intro_bio")) or None,
        role=string(job.get("title")).strip() or None, employer=named(job.get("employer")), place=named(facts.get("current_city")), family=family,
    )  # fmt: skip
    return account, bios


def _bio(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("name")
    return value if isinstance(value, str) else ""


def _number(value: Any) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0


def _from_page(member: Member) -> tuple[Account, list[str]] | None:
    """One box a field, or one table; a job or a relative is a table inside."""
    plain: dict[str, str] = {}
    jobs: dict[tuple[int, int], dict[str, str]] = {}
    family: list[str] = []
    for row in pages.rows(member):
        if isinstance(row, str):
            continue
        section = row.box.title
        boxed = [b for b in row.body.blocks if not b.label]
        for role in ("username", "bio", "city", "full_name"):
            if boxed and is_label(section, role):
                plain.setdefault(role, boxed[0].text)
        base = min((b.frame for b in row.body.blocks if b.label), default=0)
        for block in row.body.blocks:
            nested = block.frame != base or is_label(section, "work") or is_label(section, "family")
            job = jobs.setdefault((row.number, block.frame), {}) if nested else {}
            for role in ("employer", "job_title", "end"):
                if nested and is_label(block.label, role):
                    job[role] = block.text.strip()
            for role in ("username", "bio", "city", "full_name"):
                if not nested and is_label(block.label, role):
                    plain.setdefault(role, block.text)
            if nested and is_label(block.label, "name"):
                family.append(block.text.strip())
    if not plain:
        return None
    held = [j for j in jobs.values() if "employer" in j]
    job = next((j for j in held if "end" not in j), held[0] if held else {})
    bio = plain.get("bio", "")
    stripped = {k: v.strip() or None for k, v in plain.items()}
    account = Account(
        platform=PLATFORM, handle=stripped.get("username"), name=stripped.get("full_name"), bio=bio or None, role=job.get("job_title"),
        employer=job.get("employer"), place=stripped.get("city"), family=tuple(dict.fromkeys(family)),
    )  # fmt: skip
    return account, [bio] if bio.strip() else []


# --- the account's clock ---------------------------------------------------------------------------------------------


def clock(archive: Archive, found: list[Known]) -> Clock:
    """The account's local time: its named zone where the export gives one that agrees with the start page, else the
    start page's offset, else UTC.
    """
    zone = next((z for k in found if k.category == "timezone" for name in _zone_names(k) if (z := zone_named(name))), None)
    shown = None
    for member in archive.match(r"(?:start_here|index)\.html?"):
        try:
            shown = offset_on("".join(member.text())) if member.size < START_PAGE else None
        except MemberBroken:
            continue
        if shown:
            break
    if shown is None:
        return Clock(zone) if zone else Clock()
    moment, offset = shown
    if zone is not None and moment.astimezone(zone).utcoffset() == offset:
        return Clock(zone)
    return Clock(timezone(offset))


def _zone_names(known: Known) -> Iterator[str]:
    try:
        if known.form == "json":
            value = repaired(known.member.json())
            if isinstance(value, dict):
                yield from (v for v in value.values() if isinstance(v, str))
                yield from (v for part in value.values() if isinstance(part, dict) for v in part.values() if isinstance(v, str))
            for record in as_list(value):
                yield from (row.value.strip() for row in labelled(record))
        else:
            for row in pages.rows(known.member):
                if not isinstance(row, str):
                    yield from (b.text.strip() for b in row.body.blocks)
    except (MemberBroken, RecursionError):
        return


# --- friends, requests, followers ------------------------------------------------------------------------------------


def from_json(known: Known, people: People) -> Iterator[Connection | str]:
    """Connections of a member; a sentence for whatever could not be read."""
    for found in records(known.member):
        if found.error is not None:
            yield found.error
            continue
        for record in dicts(found.value):
            name = named(record) or string(record.get("title"))
            yield from people.connection(RELATIONS[known.category], clean(name), instant(record.get("timestamp")))


def from_page(known: Known, people: People, local: Clock) -> Iterator[Connection | str]:
    """The same from a page: the name is the title of its box, or all that the box says."""
    for row in pages.rows(known.member):
        if isinstance(row, str):
            yield row
            continue
        name = row.box.title or next((b.text for b in row.body.blocks), "")
        yield from people.connection(RELATIONS[known.category], name, local.instant(row.box.date))
