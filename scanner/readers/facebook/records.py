"""JSON records of every layout to drafts: posts, comments, pictures, label-and-value records, events, sales, answers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any

from scanner.model import Source
from scanner.readers._meta import (
    Labelled,
    as_list,
    dicts,
    labelled,
    named,
    point_in,
    point_of,
    string,
    taken_at,
)
from scanner.readers._reader import instant
from scanner.readers.facebook import titles
from scanner.readers.facebook.drafts import Draft, Picture
from scanner.tables import table

ROWS = 2000  # values of one record that are looked at
SHORT = 40  # a lone value of so few characters, in a language whose labels are not known, may be a name as well as a text


@cache
def words(role: str) -> frozenset[str]:
    """Spellings of a label in the languages known, case folded."""
    return frozenset(w.casefold() for w in table("facebook")["labels"][role])


def is_label(label: str, role: str) -> bool:
    """Is this the label of that role, in any language known?"""
    return label.strip().rstrip(":：").casefold() in words(role)


def picture(medium: dict[str, Any]) -> Picture:
    """A `media` record. What it calls title is an album's or a file's name and no text."""
    uri = string(medium.get("uri"))
    metadata = medium.get("media_metadata")
    video = uri.casefold().endswith((".mp4", ".mov", ".avi", ".webm", ".3gp", ".mkv")) or (
        isinstance(metadata, dict) and "video_metadata" in metadata
    )
    return Picture(uri, "video" if video else "photo", string(medium.get("description")), taken_at(medium))


def joined(*parts: Any) -> str:
    """The texts among the parts, one below the other."""
    return "\n".join(p for p in parts if isinstance(p, str) and p.strip())


def post(record: dict[str, Any], draft: Draft, owner: frozenset[str]) -> Iterator[Draft]:
    """A record in post shape: itself, or the comments that it holds, and the comments on its pictures."""
    draft.when = draft.when or instant(record.get("timestamp")) or instant(record.get("creation_timestamp"))
    title = string(record.get("title"))
    own_comments: list[Any] = []
    texts: dict[str, None] = {}
    for part in dicts(record.get("data")):
        if "comment" in part:
            own_comments.append(part["comment"])
        if string(part.get("post")).strip():
            texts[part["post"]] = None
    draft.text = "\n".join(texts)
    loose = []
    for attachment in dicts(record.get("attachments")):
        for part in dicts(attachment.get("data")):
            _attachment(part, draft)
            loose += [part["text"]] if string(part.get("text")).strip() else []
    draft.pictures += [picture(m) for m in dicts(record.get("media")) if m.get("uri")]
    if string(record.get("uri")):
        draft.pictures.append(picture(record))
    if not draft.text and not draft.pictures and not own_comments:
        draft.text = joined(*dict.fromkeys(loose))
    if (place := titles.reviewed(title)) is not None and draft.kind == "post":
        draft.kind, draft.place = "review", draft.place or place
    if own_comments:
        for one in own_comments:
            yield comment(one, title, draft, owner)
    else:
        yield draft
    for medium in dicts(record.get("media")) + [p["media"] for a in dicts(record.get("attachments")) for p in dicts(a.get("data")) if isinstance(p.get("media"), dict)]:
        yield from picture_comments(medium, draft, owner)


def _attachment(part: dict[str, Any], draft: Draft) -> None:
    """One element of `attachments[].data[]`; shared links and other people's events are not the owner's words."""
    for medium in dicts(part.get("media")):
        draft.pictures.append(picture(medium))
    for place in dicts(part.get("place")):
        draft.place = draft.place or named(place)
        draft.point = draft.point or point_of(place)
    for event in dicts(part.get("life_event")):
        draft.events.append((joined(event.get("title"), event.get("description")), named(event.get("place"))))
    for poll in dicts(part.get("poll")):
        options = [o.get("option") if isinstance(o, dict) else o for o in as_list(poll.get("options"))]
        draft.polls.append(joined(poll.get("question"), *options))
    for sale in dicts(part.get("for_sale_item")):
        draft.sales.append(joined(sale.get("title"), sale.get("description")))


def comment(value: Any, title: str, draft: Draft, owner: frozenset[str]) -> Draft:
    """A comment of the owner's, written bare or as an object; group and addressee as far as they are told."""
    facts = value if isinstance(value, dict) else {"comment": value}
    group = string(facts.get("group")).strip() or (draft.group if draft.audience == "group" else None)
    audience = draft.audience if draft.audience != "unknown" else "group" if group else "unknown"
    return Draft(
        source=draft.source, when=draft.when or instant(facts.get("timestamp")), kind="reply" if titles.is_reply(title) else "comment",
        text=string(facts.get("comment")), pictures=draft.pictures, audience=audience, group=group,
        to=titles.answered(title, owner),
    )  # fmt: skip


def picture_comments(medium: dict[str, Any], draft: Draft, owner: frozenset[str]) -> Iterator[Draft]:
    """What people wrote below a picture of the owner's."""
    for row in dicts(medium.get("comments")):
        if string(row.get("comment")).strip():
            writer = string(row.get("author")).strip()
            yield Draft(
                source=draft.source, when=instant(row.get("timestamp")), kind="comment", text=row["comment"],
                audience=draft.audience, group=draft.group, author=None if not writer or writer in owner else writer,
            )  # fmt: skip


def album_picture(record: dict[str, Any], source: Source) -> Draft:
    """A picture of an album, of the uncategorised ones or of the videos."""
    return Draft(source=source, when=instant(record.get("creation_timestamp")) or instant(record.get("timestamp")), pictures=[picture(record)])


def album(record: dict[str, Any], source: Source) -> Draft:
    """An album's own words: its description, or its name where it has no description and somebody chose the name."""
    name, description = string(record.get("name")), string(record.get("description"))
    generated = name.strip().casefold() in table("facebook")["words"]["albums"]
    return Draft(
        source=source, when=instant(record.get("last_modified_timestamp")), kind="photo",
        text=description if description.strip() else "" if generated else name,
    )  # fmt: skip


def own_event(record: dict[str, Any], source: Source) -> Draft:
    """An event that the owner made."""
    return Draft(
        source=source, when=instant(record.get("create_timestamp")) or instant(record.get("start_timestamp")), kind="event",
        text=joined(record.get("name"), record.get("description")), place=named(record.get("place")), point=point_of(record.get("place")),
    )  # fmt: skip


def others_event(record: dict[str, Any], source: Source) -> Draft:
    """An event that the owner was invited to or answered."""
    when = instant(record.get("start_timestamp")) or instant(record.get("response_time"))
    return Draft(source=source, when=when, kind="event", text=string(record.get("name")), author="event organiser")


def sale(record: dict[str, Any], source: Source) -> Draft:
    """A thing offered on the marketplace."""
    location = record.get("location")
    return Draft(
        source=source, when=instant(record.get("created_timestamp")) or instant(record.get("timestamp")),
        text=joined(record.get("title"), record.get("description")), place=named(location), point=point_of(location),
    )  # fmt: skip


def answers(record: dict[str, Any], source: Source) -> Iterator[Draft]:
    """Free text answers to the questions of a group that one wants to join."""
    for row in dicts(record.get("answers")):
        yield Draft(
            source=source, when=instant(row.get("timestamp")) or instant(record.get("timestamp")), kind="group_post", audience="group",
            group=string(record.get("group_name")).strip() or None, text=string(row.get("answer")),
        )  # fmt: skip


# --- label-and-value records -----------------------------------------------------------------------------------------


def labelled_draft(record: dict[str, Any], category: str, owner: frozenset[str], draft: Draft) -> Draft:
    """A record in `label_values` form: a check-in, an earlier wording, a post on another profile."""
    rows = list(islice(labelled(record), ROWS))
    from_rows(rows, draft, category, string(record.get("title")), owner)
    times = [m for r in rows if (m := instant(r.when))]
    draft.when = instant(record.get("timestamp")) or (times[0] if times else None)
    draft.pictures += [picture(m) for m in dicts(record.get("media")) if m.get("uri")]
    return draft


def from_rows(rows: list[Labelled], draft: Draft, category: str, title: str, owner: frozenset[str]) -> None:
    """Fill a draft from labelled values, of a record or of a page's table. Labels decide where they are known, the shape
    of the values elsewhere.
    """
    spoken = [r for r in rows if r.value.strip() and not r.href]
    placed = {r.group for r in spoken if r.group and point_in(r.value)}
    draft.point = next((p for r in spoken if (p := point_in(r.value))), None)
    beside = [r for r in spoken if r.group in placed and not point_in(r.value)]
    places = [r for r in beside if is_label(r.label, "name")] or beside
    places += [r for r in spoken if is_label(r.label, "place_name")] or [r for r in spoken if is_label(r.label, "place") and r not in beside]
    aside = ("target", "author", "address", "place", "place_name", "group")
    free = [
        r for r in spoken
        if r not in beside and not point_in(r.value) and r.value.strip() not in owner and not any(is_label(r.label, role) for role in aside)
    ]  # fmt: skip
    told = [r for r in free if is_label(r.label, "message" if category in ("check_ins", "elsewhere") else "text")]
    if not told and free:
        # labels in a language that is not known: the longest value is the text, if anything else can be what it is about
        longest = max(free, key=lambda r: len(r.value))
        if places or len(free) > 1 or category in ("post_edits", "comment_edits") or len(longest.value) > SHORT:
            told = [longest]
        if category == "check_ins" and not places:
            places = [min(free, key=lambda r: len(r.value))]
    draft.text = told[0].value if told and told[0] not in places else ""
    if category == "check_ins":
        draft.kind, draft.place = "check_in", places[0].value.strip() if places else None
    elif category in ("comment_edits", "comments", "group_comments"):
        draft.kind, draft.to = "reply" if titles.is_reply(title) else "comment", titles.answered(title, owner)
    elif category == "elsewhere":
        draft.to = next((r.value.strip() for r in spoken if is_label(r.label, "target")), None)
    if category in ("post_edits", "comment_edits"):
        draft.revision_of = ""
    if group := next((r.value.strip() for r in spoken if is_label(r.label, "group")), None):
        draft.group, draft.audience = draft.group or group, "group"
