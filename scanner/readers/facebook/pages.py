"""Record boxes of HTML pages, of all three generations of class names, to drafts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from scanner.archive import Member, MemberBroken
from scanner.model import Source
from scanner.readers._html import Block, Body, Box, Clock, Page, pieces, read_body, written_date
from scanner.readers._meta import Labelled, Point, point, point_in
from scanner.readers.facebook import titles
from scanner.readers.facebook.drafts import Draft, Picture
from scanner.readers.facebook.records import from_rows, is_label, joined
from scanner.tables import table

_NAME_AND_POINT = re.compile(r"(.*\S)\s*(\(-?\d{1,3}\.\d+\s*,\s*-?\d{1,3}\.\d+\))\s*", re.DOTALL)


class Row(NamedTuple):
    """One box of a page: its number on the page, the box, its body read."""

    number: int
    box: Box
    body: Body


def rows(member: Member) -> Iterator[Row | str]:
    """The record boxes of a page in order; a sentence where the page could not be read to its end."""
    index = 0
    try:
        for piece in pieces(member):
            for box in Page(piece).boxes():
                yield Row(index, box, read_body(box.body) if box.body is not None else Body())
                index += 1
    except MemberBroken as err:
        yield str(err)
    except RecursionError:
        yield "its elements are nested too deeply"


def _is_update_line(text: str, date: str) -> bool:
    """"Updated <date>", in any language: the platform's own line."""
    line = " ".join(text.split())
    if len(line) > 120:
        return False
    folded = line.casefold()
    for word in table("facebook")["words"]["updated"]:
        if folded.startswith(word) and (found := written_date(folded.removeprefix(word).strip(" :"))) is not None and found.timed:
            return True
    shown = " ".join(date.split())
    return bool(shown) and line.endswith(shown) and len(line[: -len(shown)].split()) <= 3


def told(row: Row) -> list[Block]:
    """The blocks that can be a person's words: no labelled values, no captions, no link cards, no "Updated" lines."""
    plain = [
        b for b in row.body.blocks
        if not b.label and b.medium is None and not b.link and not b.card and not _is_update_line(b.text, row.box.date)
    ]  # fmt: skip
    depth = min((b.depth for b in plain), default=0)
    return [b for b in plain if b.depth == depth]


def text_of(row: Row) -> str:
    """The words of a record: what stands least deep, since attachments are nested deeper than the text."""
    return "\n".join(b.text for b in told(row))


def value(row: Row, role: str) -> str:
    """The first value whose label has this role."""
    return next((b.text.strip() for b in row.body.blocks if is_label(b.label, role) and b.medium is None), "")


def pictures(row: Row) -> list[Picture]:
    """The pictures of a record with their captions and places."""
    found = []
    blocks: dict[int | None, list[Block]] = {}
    for block in row.body.blocks:
        blocks.setdefault(block.medium, []).append(block)
    for number, medium in enumerate(row.body.media):
        if medium.type == "audio":
            continue
        beside = blocks.get(number, [])
        caption = "\n".join(b.text for b in beside if not b.label and not b.link)
        facts = {role: next((b.text for b in beside if is_label(b.label, role)), None) for role in ("latitude", "longitude")}
        found.append(Picture(medium.uri, medium.type, caption, point(facts["latitude"], facts["longitude"])))
    return found


def _place(row: Row, draft: Draft) -> None:
    for block in row.body.blocks:
        if block.medium is not None:
            continue
        spot = point_in(block.text)
        if spot and (is_label(block.label, "coordinates") or not block.label):
            draft.point = draft.point or spot
        elif not draft.place and (is_label(block.label, "place") or is_label(block.label, "place_name")):
            draft.place, found = _split_place(block.text.strip())
            draft.point = draft.point or found


def _split_place(text: str) -> tuple[str, Point | None]:
    """"Name (lat, lon)" to its two parts."""
    match = _NAME_AND_POINT.fullmatch(text) if len(text) < 500 else None
    return (match.group(1), point_in(match.group(2))) if match else (text, None)


def post(row: Row, draft: Draft) -> None:
    """Fill a draft from a box of a page of posts."""
    draft.text, draft.pictures = text_of(row), pictures(row)
    _place(row, draft)
    facts = [b for b in row.body.blocks if b.label and b.medium is None]
    description = next((b.text for b in facts if is_label(b.label, "description")), None)
    for block in facts:
        if is_label(block.label, "life_event"):
            draft.events.append((joined(block.text, description), draft.place))
        elif is_label(block.label, "for_sale"):
            draft.sales.append(joined(block.text, description))
    options = [b.text for b in facts if is_label(b.label, "poll_option")]
    question = next((b.text for b in facts if is_label(b.label, "poll_question")), None)
    if options and question:
        draft.polls.append(joined(question, *options))
    if (place := titles.reviewed(row.box.title)) is not None and draft.kind == "post":
        draft.kind, draft.place = "review", draft.place or place


def comment(row: Row, draft: Draft, owner: frozenset[str]) -> None:
    """Fill a draft from a box of a page of comments."""
    title = row.box.title
    draft.kind = "reply" if titles.is_reply(title) else "comment"
    draft.text, draft.pictures = text_of(row), pictures(row)
    draft.to = titles.answered(title, owner)
    if group := value(row, "group") or (titles.group(title) if draft.audience == "group" else None):
        draft.group, draft.audience = group, "group"


def is_comment(row: Row) -> bool:
    """On a page that mixes posts and comments of groups."""
    return titles.is_comment(row.box.title) or bool(value(row, "group"))


def labelled_draft(row: Row, source: Source, category: str, clock: Clock, owner: frozenset[str]) -> Draft:
    """A check-in, an earlier wording or a post on another profile, from the table of its box."""
    found = [Labelled(b.label, b.text, b.link, None, b.frame) for b in row.body.blocks if b.medium is None and b.label and written_date(b.text) is None]
    if not found:
        found = [Labelled("", b.text, None, None, 0) for b in told(row)]
    draft = Draft(source=source)
    from_rows(found, draft, category, row.box.title, owner)
    draft.when = clock.instant(row.box.date)
    if draft.when is None:
        draft.when = next((m for b in row.body.blocks if b.label and (m := clock.instant(b.text))), None)
    draft.pictures = pictures(row)
    return draft


def event(row: Row, source: Source, when_written: Clock, *, own: bool) -> Draft:
    """An event of the owner's, or one that the owner was invited to or answered."""
    draft = Draft(source=source, kind="event", when=when_written.instant(row.box.date))
    name = row.box.title or value(row, "name")
    if not own:
        draft.text, draft.author = name or text_of(row), "event organiser"
        return draft
    _place(row, draft)
    draft.text = joined(name, value(row, "description") or text_of(row))
    return draft


def answers(row: Row, source: Source, clock: Clock) -> Iterator[Draft]:
    """Answers to a group's questions: the question is the label."""
    when = clock.instant(row.box.date)
    blocks = [b for b in row.body.blocks if b.medium is None and written_date(b.text) is None]
    blocks = [b for b in blocks if is_label(b.label, "answer")] or [b for b in blocks if not is_label(b.label, "poll_question")]
    for block in blocks:
        yield Draft(source=source, when=when, kind="group_post", audience="group", group=row.box.title or None, text=block.text)


def album(row: Row, source: Source, clock: Clock) -> Draft | None:
    """The first box of an album's page, where it holds no picture: the album's own words."""
    if row.body.media or row.number or not row.box.title:
        return None
    generated = row.box.title.strip().casefold() in table("facebook")["words"]["albums"]
    text = text_of(row)
    return Draft(source=source, when=clock.instant(row.box.date), kind="photo", text=text if text.strip() else "" if generated else row.box.title)


def sale(row: Row, source: Source, clock: Clock) -> Draft:
    """A thing offered on the marketplace."""
    return Draft(source=source, when=clock.instant(row.box.date), text=joined(row.box.title, value(row, "description") or text_of(row)))
