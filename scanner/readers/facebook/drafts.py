"""From what a record says to items: JSON records and HTML boxes meet here, so that both give the same items."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from scanner.model import Item, Media, Source, item_id
from scanner.readers._meta import Point, Seen, fingerprint, without_mentions

PLATFORM = "facebook"
SILENT = ("records without words", "shares, pictures and activity lines hold nothing that could be read")


class Picture(NamedTuple):
    """A photo or video of a record, with its caption ("" for none) and where it was taken."""

    uri: str
    type: str
    caption: str
    gps: Point | None


@dataclass(slots=True)
class Draft:
    """What one record says. `kind` is that of its text; captions, events, polls and things for sale become items of
    their own as far as they say something new.
    """

    source: Source
    when: datetime | None = None
    kind: str = "post"
    text: str = ""
    pictures: list[Picture] = field(default_factory=list)
    place: str | None = None
    point: Point | None = None
    events: list[tuple[str, str | None]] = field(default_factory=list)  # (text, place)
    polls: list[str] = field(default_factory=list)
    sales: list[str] = field(default_factory=list)
    audience: str = "unknown"
    group: str | None = None
    to: str | None = None
    author: str | None = None
    revision_of: str | None = None


class Desk:
    """Turns drafts into items and remembers, as eight bytes each, which pictures, captions and wordings are items already."""

    def __init__(self, *, remember_wordings: bool) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()
        self._pictures, self._captions = Seen(), Seen()
        self._wordings = Seen() if remember_wordings else None

    def items(self, draft: Draft) -> Iterator[Item]:
        """The items of one record; a record that says nothing gives none and is counted."""
        text = without_mentions(draft.text)
        captions: dict[str, list[Picture]] = {}
        for picture in draft.pictures:
            self._remember(picture, text)
            caption = without_mentions(picture.caption)
            if caption.strip() and caption.strip() != text.strip():
                captions.setdefault(caption, []).append(picture)
        parts = [(kind, t, place) for kind, t, place in self._parts(draft) if t.strip()]
        if text.strip():
            yield self._item(draft, draft.kind, text, draft.pictures, at_place=True)
        elif len(captions) == 1 and not parts:
            kind = "photo" if draft.kind == "post" else draft.kind
            yield self._item(draft, kind, next(iter(captions)), draft.pictures, at_place=True)
            captions = {}
        elif not captions and not parts:
            yield from self._wordless(draft)
        first = not text.strip()
        for kind, words, place in parts:
            yield self._item(draft, kind, words, draft.pictures if first and not captions else [], place=place, at_place=first)
            first = False
        for caption, pictures in captions.items():
            yield self._item(draft, "photo", caption, pictures, at_place=not text.strip())

    def _parts(self, draft: Draft) -> Iterator[tuple[str, str, str | None]]:
        for words, place in draft.events:
            yield "event", without_mentions(words), place
        for words in draft.polls:
            yield "poll", without_mentions(words), None
        for words in draft.sales:
            yield "post", without_mentions(words), None

    def _wordless(self, draft: Draft) -> Iterator[Item]:
        if draft.place or draft.point:
            kind = "check_in" if draft.kind == "post" else draft.kind
            yield self._item(draft, kind, "", draft.pictures, at_place=True)
        elif any(p.gps for p in draft.pictures):
            yield self._item(draft, "photo" if draft.kind == "post" else draft.kind, "", draft.pictures)
        else:
            self.counts[SILENT] += 1

    def photo(self, draft: Draft) -> Iterator[Item]:
        """A picture of an album or of a list: an item only where the picture or its caption is new."""
        for picture in draft.pictures:
            caption = without_mentions(picture.caption)
            seen = bool(picture.uri) and fingerprint(picture.uri) in self._pictures
            known = bool(picture.uri) and fingerprint(picture.uri, caption.strip()) in self._captions
            self._remember(picture, "")
            if caption.strip() and not known:
                yield self._item(draft, "photo", caption, [picture])
            elif picture.gps and not seen and not caption.strip():
                yield self._item(draft, "photo", "", [picture])
            elif not seen:
                self.counts[SILENT] += 1

    def revision(self, draft: Draft) -> Iterator[Item]:
        """An earlier wording: an item only where it is not one already."""
        words = without_mentions(draft.text)
        if words.strip() and (self._wordings is None or fingerprint(words.strip()) not in self._wordings):
            yield self._item(draft, draft.kind, words, draft.pictures)

    def _remember(self, picture: Picture, text: str) -> None:
        if picture.uri:
            self._pictures.add(fingerprint(picture.uri))
            for told in (without_mentions(picture.caption).strip(), text.strip()):
                if told:
                    self._captions.add(fingerprint(picture.uri, told))

    def _item(
        self, draft: Draft, kind: str, text: str, pictures: list[Picture], *, place: str | None = None, at_place: bool = False
    ) -> Item:
        if self._wordings is not None and kind in ("post", "comment", "reply", "group_post"):
            self._wordings.add(fingerprint(text.strip()))
        media = [Media(type=p.type, gps=p.gps) for p in pictures]
        if at_place and draft.point:
            media.append(Media(type="place", gps=draft.point))
        where = place or (draft.place if at_place else None)
        extra = "\0".join((draft.author or "", draft.group or "", draft.to or ""))
        return Item(
            id=item_id(PLATFORM, None, kind, draft.when, text, extra), platform=PLATFORM, kind=kind, text=text, source=draft.source,
            created_at=draft.when, audience=draft.audience, group=draft.group, to=draft.to, author=draft.author,
            place=where, media=tuple(media), revision_of=draft.revision_of,
        )  # fmt: skip
