"""Facebook exports ("Download your information") of every era, in JSON and in HTML.

Layouts, newest first: f4 (2024 on, `your_facebook_activity/`), f3 (2023, `your_activity_across_facebook/`), f2 (2021,
keys with `_v2`), f1 (2018), each as JSON and as HTML; f0 (pages before April 2018); e2ee (the separate download of
encrypted chats). A record has neither an id nor a link nor an audience in any of them.

Read: posts, others' posts on the owner's timeline, posts elsewhere, comments, group posts and comments, membership answers, albums, photos and
videos with captions, check-ins, life events, polls, things for sale, stories, reels, trash, archive, earlier wordings,
events, messages, friends, requests, followers, the profile. Knowingly not read: likes, pages, logs, advertising,
settings, pictures themselves. Facts: docs/formats.md.

members    what a member holds        records    JSON records          pages      boxes of HTML pages
titles     generated title lines      drafts     what becomes an item  messages   conversations
people     profile and connections    old_pages  before 2018
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scanner.archive import Archive, Found, Member
from scanner.model import Account, Connection, Item, Record, Skipped, Source, item_id
from scanner.readers._html import Clock
from scanner.readers._meta import records as streamed
from scanner.readers._meta import string, tally
from scanner.readers._reader import Reader
from scanner.readers.facebook import messages, old_pages, pages, people, titles
from scanner.readers.facebook import records as shapes
from scanner.readers.facebook.drafts import PLATFORM, Desk, Draft
from scanner.readers.facebook.members import Known, category_of_key, known, layout, left_out
from scanner.readers.facebook.people import People

# pictures come after the posts that show them, earlier wordings after the ones that stayed
ORDER = (
    "posts", "unnamed", "wall", "elsewhere", "old_timeline", "group_mixed", "group_posts", "group_comments", "answers", "comments", "stories", "reels",
    "album", "photos", "videos", "check_ins", "own_events", "others_events", "selling", "archive", "trash", "post_edits", "comment_edits",
)  # fmt: skip
PEOPLE = ("friends", "received", "sent", "followers", "following")
THREADS_FOR_OWNER = 200  # conversations looked at to learn whose export it is, where no profile says so


class _Export:
    """What is the same for all members of one export."""

    def __init__(self, found: list[Known], clock: Clock, owner: frozenset[str]) -> None:
        self.clock, self.owner = clock, owner
        self.desk = Desk(remember_wordings=any(k.category in ("post_edits", "comment_edits") for k in found))
        self.people = People(owner)


def _owner(archive_members: list[Known], account: Account | None) -> frozenset[str]:
    """The owner's name as the export writes it: from the profile, else whoever takes part in all conversations."""
    if account is not None and account.name:
        return frozenset({account.name})
    old = next((n for k in archive_members if k.form == "old" and (n := old_pages.owner_of(k.member))), None)
    if old:
        return frozenset({old})
    common: set[str] | None = None
    for one in [k for k in archive_members if k.category == "messages"][:THREADS_FOR_OWNER]:
        if names := set(messages.names_of(one)):
            common = names if common is None else common & names
    return frozenset(common) if common and len(common) == 1 else frozenset()


def _draft(category: str, source: Source, title: str) -> Draft:
    """An empty draft with what the kind of member says about everything in it."""
    draft = Draft(source=source)
    if category in ("group_posts", "group_mixed", "group_comments"):
        draft.kind, draft.audience, draft.group = "group_post", "group", titles.group(title)
    elif category == "stories":
        draft.kind = "story"
    elif category == "reels":
        draft.kind = "photo"
    elif category in ("trash", "archive"):
        draft.audience = "private"
    elif category == "wall":
        written = titles.wall(title)
        draft.author = written[0] if written else "someone else"
    elif category == "posts" and (written := titles.wall(title)):
        draft.to = written[1]
    return draft


# --- JSON ------------------------------------------------------------------------------------------------------------


def _where(member: Member, found: Found) -> str:
    return member.name if found.index is None else f"{member.name}, record {found.index + 1}"


def _from_json(one: Known, export: _Export) -> Iterator[Record]:
    for found in streamed(one.member):
        if found.error is not None:
            yield Skipped(where=_where(one.member, found), reason=found.error)
        elif isinstance(found.value, dict):
            try:
                yield from _record(one, found, export)
            except (TypeError, ValueError, AttributeError, KeyError, RecursionError):
                # a shape that no export is known to have; the next record may well be readable
                yield Skipped(where=_where(one.member, found), reason="the record has a form that this version does not know")
        elif found.value is not None:
            yield Skipped(where=_where(one.member, found), reason="the record is no JSON object")


# loose members of an object are a record where at least one of them is what records have
_MARKS = frozenset({"timestamp", "data", "attachments", "title", "label_values", "name", "uri", "description", "answers", "group_name", "comment", "create_timestamp"})
STRANGE = ("parts of known files", "their form is not known to this version")


def _record(one: Known, found: Found, export: _Export) -> Iterator[Item]:
    """The items of one record. The nearest wrapping key that is known decides, else the member's category."""
    record: dict[str, Any] = found.value
    category = next((c for key in reversed(found.path) if (c := category_of_key(key))), one.category)
    if one.category in ("group_mixed", "album") or category in PEOPLE or category in ("profile", "messages"):
        category = one.category
    if found.index is None and _MARKS.isdisjoint(record):
        if any(record.values()):
            export.desk.counts[STRANGE] += 1
        return
    source, desk = Source(input=one.member.input, member=one.member.name, index=found.index), export.desk
    title = string(record.get("title"))
    if category == "album":
        if found.path[-1:] == ("photos",):
            yield from desk.photo(shapes.album_picture(record, source))
            yield from _all(desk, shapes.picture_comments(record, Draft(source=source), export.owner))
        elif found.index is None and not found.path:
            yield from _quiet(desk, shapes.album(record, source))
        elif found.path[-1:] == ("comments",):
            yield from _all(desk, shapes.picture_comments({"comments": [record]}, Draft(source=source), export.owner))
    elif category in ("photos", "videos") and "attachments" not in record:
        yield from desk.photo(shapes.album_picture(record, source))
        yield from _all(desk, shapes.picture_comments(record, Draft(source=source), export.owner))
    elif category in ("post_edits", "comment_edits"):
        yield from desk.revision(shapes.labelled_draft(record, category, export.owner, Draft(source=source)))
    elif category == "own_events":
        yield from desk.items(shapes.own_event(record, source))
    elif category == "others_events":
        yield from desk.items(shapes.others_event(record, source))
    elif category == "selling":
        yield from desk.items(shapes.sale(record, source))
    elif category == "answers":
        yield from _all(desk, shapes.answers(record, source))
    elif "label_values" in record:
        yield from desk.items(shapes.labelled_draft(record, category, export.owner, _draft(category, source, title)))
    elif category == "comments" and "comment" in record:
        yield from desk.items(shapes.comment(record, title, _draft(category, source, title), export.owner))
    else:
        yield from _all(desk, shapes.post(record, _draft(category, source, title), export.owner))


def _all(desk: Desk, drafts: Iterator[Draft]) -> Iterator[Item]:
    for draft in drafts:
        yield from desk.items(draft)


def _quiet(desk: Desk, draft: Draft) -> Iterator[Item]:
    """Without counting it where it says nothing: an album is no record that lacks words."""
    if draft.text.strip():
        yield from desk.items(draft)


# --- HTML ------------------------------------------------------------------------------------------------------------


def _from_page(one: Known, export: _Export) -> Iterator[Record]:
    for row in pages.rows(one.member):
        if isinstance(row, str):
            yield Skipped(where=one.member.name, reason=row)
        elif row.box.date or row.body.blocks or row.body.media:
            yield from _box(one, row, export)


def _box(one: Known, row: pages.Row, export: _Export) -> Iterator[Item]:
    source = Source(input=one.member.input, member=one.member.name, index=row.number)
    category, desk, clock, title = one.category, export.desk, export.clock, row.box.title
    if category == "album" and (words := pages.album(row, source, clock)) is not None:
        yield from _quiet(desk, words)
    elif category in ("album", "photos", "videos"):
        yield from desk.photo(Draft(source=source, when=clock.instant(row.box.date), pictures=pages.pictures(row)))
    elif category in ("post_edits", "comment_edits"):
        yield from desk.revision(pages.labelled_draft(row, source, category, clock, export.owner))
    elif category in ("check_ins", "elsewhere"):
        yield from desk.items(pages.labelled_draft(row, source, category, clock, export.owner))
    elif category in ("own_events", "others_events"):
        yield from desk.items(pages.event(row, source, clock, own=category == "own_events"))
    elif category == "selling":
        yield from desk.items(pages.sale(row, source, clock))
    elif category == "answers":
        yield from _all(desk, pages.answers(row, source, clock))
    else:
        draft = _draft(category, source, title)
        draft.when = clock.instant(row.box.date)
        if category in ("comments", "group_comments") or (category in ("group_mixed", "unnamed", "trash", "archive") and pages.is_comment(row)):
            pages.comment(row, draft, export.owner)
        else:
            pages.post(row, draft)
        yield from desk.items(draft)


# --- the reader ------------------------------------------------------------------------------------------------------


def _accounts(archive: Archive) -> list[Account]:
    found = [k for _, k in known(archive) if k is not None and (k.category in ("profile", "messages") or k.form == "old")]
    if (facts := people.profile(found)) is not None:
        return [facts[0]]
    return [Account(platform=PLATFORM, name=next(iter(_owner(found, None)), None))]


def _read(archive: Archive) -> Iterator[Record]:
    found: list[Known] = []
    unread: dict[tuple[str, str], int] = {}
    for member, one in known(archive):
        if one is not None:
            found.append(one)
        elif (why := left_out(member)) is not None:
            unread[why] = unread.get(why, 0) + 1
    facts = people.profile(found)
    account, bios, home = facts if facts is not None else (None, [], None)
    export = _Export(found, people.clock(archive, found), _owner(found, account))
    for bio in bios:
        yield Item(
            id=item_id(PLATFORM, None, "bio", None, bio), platform=PLATFORM, kind="bio", audience="public", text=bio,
            source=Source(input=home.input if home else "", member=home.name if home else ""),
        )  # fmt: skip
    yield from _broken_profiles(found, facts is not None)
    for category in ORDER:
        for one in found:
            if one.category == category:
                yield from _member(one, export)
    for one in found:
        if one.form == "old" and one.category == "old_messages":
            yield from old_pages.read_messages(one.member, export.owner, export.people, export.clock)
        elif one.category == "messages":
            yield from _conversation(one, export)
    for one in found:
        if one.category in PEOPLE:
            yield from _connections(one, export)
        elif one.category == "old_friends":
            yield from old_pages.read_friends(one.member, export.people)
    yield from tally(unread)
    yield from tally(export.desk.counts)


def _member(one: Known, export: _Export) -> Iterator[Record]:
    if one.form == "old":
        yield from old_pages.read_timeline(one.member, export.desk, export.clock)
    elif one.form == "html":
        yield from _from_page(one, export)
    else:
        yield from _from_json(one, export)


def _conversation(one: Known, export: _Export) -> Iterator[Record]:
    if one.form == "html":
        yield from messages.read_page(one, export.owner, export.desk, export.people, export.clock)
    else:
        yield from messages.read_json(one, export.owner, export.desk, export.people)


def _connections(one: Known, export: _Export) -> Iterator[Connection | Skipped]:
    told = people.from_page(one, export.people, export.clock) if one.form == "html" else people.from_json(one, export.people)
    for record in told:
        yield Skipped(where=one.member.name, reason=record) if isinstance(record, str) else record


def _broken_profiles(found: list[Known], was_read: bool) -> Iterator[Skipped]:
    """A profile that is there and cannot be read, told once."""
    home = next((k.member for k in found if k.category == "profile"), None)
    if home is not None and not was_read:
        yield Skipped(where=home.name, reason="the profile could not be read")


READER = Reader(
    id="facebook", title="Facebook",
    layouts=("f4-json", "f4-html", "f3-json", "f3-html", "f2-json", "f2-html", "f1-json", "f1-html", "f0-html", "e2ee"),
    apart=frozenset({"e2ee"}),
    how_to_export=(
        "On Facebook: Settings → Accounts Centre → Your information and permissions → Export your information. Choose your profile, “Export to device”, "
        "all available information, all time, and the format JSON. Facebook sends a message when the file is ready; the link lasts about four days."
    ),
    checked="2026-11-22", recognise=layout, accounts=_accounts, read=_read,
)  # fmt: skip
