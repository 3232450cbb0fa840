"""Web pages that somebody saved: HTML, SingleFile, MHTML, Safari's web archive, WARC and WACZ, alone or in a folder or zip.

Read: X, Facebook, LinkedIn, Instagram, Threads, reviews on Google, Yelp and Healthgrades, any blog or website. Data inside a page is preferred
to its markup. Each thing on a page is its writer's: a commenter's words are never the person's, their answer to a review is. Pages hold what
was loaded when they were saved; what is known to be missing is told. Facts: docs/saved-pages.md.

containers/  forms of files      sites/  one site each      _whose  who the person is      _walls  pages saved by mistake
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from scanner.archive import Archive, Member
from scanner.model import Account, Item, Record, Skipped, Source, Unread, item_id
from scanner.readers._reader import Reader, clean
from scanner.readers.saved._page import Draft, Person, SavedPage, Site, Told
from scanner.readers.saved._spoken import CUT
from scanner.readers.saved._walls import nothing, wall
from scanner.readers.saved._whose import Names, Self, settle
from scanner.readers.saved.containers import form_of, pages
from scanner.readers.saved.sites import all_sites, site_of
from scanner.tables import table

_NAMES = r"[^/]*\.(?:x?html?|shtml|mht|mhtml|webarchive|warc|warc\.gz|warc\.open)"
_EXPORTED = re.compile(rb"""class=["'][^"'<>]{0,200}\b(?:_a6-g|_a706|uiBoxWhite|_2lej)\b""")  # one file of an HTML export, which needs its folder
LOOKED_AT = 400  # members that are looked at to recognise an input
STRANGERS = ("posts and comments by others on pages that are not the person's", "they are other people's words to others")
SIGNED = ("comments signed with the person's name", "anybody can type a name there, so they are listed under it and not counted as the person's")
UNNAMED = ("HTML files that do not say what page they are of", "give one alone to have it read as a page")
CUT_OFF = "the pages behind this one were not read; give fewer at a time"


# --- what an input holds ---------------------------------------------------------------------------------------------


def _candidates(archive: Archive) -> list[Member]:
    """Files that may be pages; not those in the folders that browsers put beside a page."""
    if len(archive.members) == 1 and archive.inputs[0].layout == "file":
        return archive.members
    found = archive.match(_NAMES)
    stems = {(m.input, re.sub(r"\.[^./]*$", "", m.key)) for m in found}
    return [m for m in found if not _beside_a_page(m, stems)]


def _beside_a_page(member: Member, stems: set[tuple[str, str]]) -> bool:
    parts = member.key.split("/")
    for depth in range(1, len(parts)):
        folder = "/".join(parts[:depth])
        cut = max(folder.rfind(sign) for sign in "_-.")
        if cut > 0 and (member.input, folder[:cut]) in stems:
            return True
    return False


def _recognise(archive: Archive) -> str | None:
    found: set[str] = set()
    for member in _candidates(archive)[:LOOKED_AT]:
        if (form := form_of(member)) is not None:
            found.add(form)
            if form not in ("page", "fragment"):
                return form
    if "page" in found:
        return "page"
    alone = "fragment" in found and archive.inputs[0].layout == "file" and len(archive.members) == 1
    return "page" if alone and not _EXPORTED.search(archive.members[0].head(1 << 18)) else None


# --- what the pages tell ---------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Read:
    """One page, read."""

    member: Member
    index: int | None
    site: Site
    told: Told


@dataclass(slots=True)
class _Everything:
    """All pages of an archive, read; and whatever of it was not."""

    names: Names
    pages: list[_Read] = field(default_factory=list)
    records: list[Skipped | Unread] = field(default_factory=list)
    selves: dict[str, Self] = field(default_factory=dict)


def _everything(archive: Archive) -> _Everything:
    found = _Everything(Names(archive.names))
    unnamed = 0
    alone = {s.name for s in archive.inputs if s.layout == "file"}
    for member in _candidates(archive):
        form = form_of(member)
        if form is None or (form == "fragment" and member.input not in alone):
            unnamed += form is not None
            continue
        read, records = _pages_of(member, form) if form != "warc" else _pages_of.__wrapped__(member, form)
        found.pages += read
        found.records += records
    if unnamed:
        found.records.append(Unread(what=UNNAMED[0], reason=UNNAMED[1], count=unnamed))
    by_site: dict[str, list[Told]] = {}
    for one in found.pages:
        by_site.setdefault(one.site.id, []).append(one.told)
    found.selves = {site: settle(told, found.names) for site, told in by_site.items()}
    return found


@lru_cache(maxsize=256)
def _pages_of(member: Member, form: str) -> tuple[list[_Read], list[Skipped | Unread]]:
    """All pages of a file. Kept until the items are given out, since accounts are asked for once more with each file that is added."""
    read: list[_Read] = []
    records: list[Skipped | Unread] = []
    most = table("saved")["bounds"]["pages"]
    for page in pages(member, form):
        if not isinstance(page, SavedPage):
            records.append(page)
        elif len(read) >= most:
            records.append(Skipped(where=member.name, reason=CUT_OFF))
            break
        else:
            _read_page(page, read, records)
    return read, records


def _read_page(page: SavedPage, read: list[_Read], records: list[Skipped | Unread]) -> None:
    where = page.member.name if page.index is None else f"{page.member.name}, record {page.index + 1}"
    try:
        site = site_of(page)
        blocked = wall(page, site)
        told = Told() if blocked and not site.loads_later else site.read(page)
    except (TypeError, ValueError, AttributeError, KeyError, IndexError, RecursionError):
        # a shape that no page is known to have; the next page may well be readable
        records.append(Skipped(where=where, reason="the page has a form that this version does not know"))
        return
    most = table("saved")["bounds"]["posts_on_a_page"]
    if len(told.drafts) > most:
        records.append(Skipped(where=where, reason=f"only its first {most:,} posts were read"))
        del told.drafts[most:]
    if not told.drafts:
        records.append(Skipped(where=where, reason=blocked or nothing(site)))
    elif told.unknown:
        records.append(Skipped(where=where, reason=f"{told.unknown:,} of its posts have a form that this version does not know ({site.title} as of {site.checked})"))
    if told.drafts or told.bio:
        read.append(_Read(page.member, page.index, site, told))


def _accounts(archive: Archive) -> list[Account]:
    found = _everything(archive)
    accounts = []
    for site, me in found.selves.items():
        people: list[Person] = []
        for known in me.known:
            if not any(_alike(known, p) for p in people):
                people.append(known)
        whole = [me.account] if all(_alike(p, me.account) for p in people) else people
        for person in whole if me.known else ():
            told = next((p.told for p in found.pages if p.site.id == site and me.has(p.told.owner) and _alike(p.told.owner, person)), None)
            accounts.append(_account(site, person, told))
    return accounts


def _alike(one: Person, other: Person) -> bool:
    """One account as far as anybody can tell: a name and an id that never stand together are not two people."""
    if one.key and other.key and one.key.startswith("id:") == other.key.startswith("id:"):
        return one.key == other.key
    return not one.name or not other.name or one.name.casefold() == other.name.casefold()


def _account(site: str, person: Person, told: Told | None) -> Account:
    number = person.key.removeprefix("id:") if person.key.startswith("id:") else None
    handle = None if number or site == "web" else person.handle.lstrip("@") or person.key or None
    return Account(
        platform=site, handle=clean(handle) if handle else None, name=clean(person.name) or None, native_id=number, bio=clean(told.bio) or None if told else None,
        place=clean(told.place) if told and told.place else None,
    )  # fmt: skip


# --- items -----------------------------------------------------------------------------------------------------------


def _read(archive: Archive) -> Iterator[Record]:
    found = _everything(archive)
    _pages_of.cache_clear()  # nothing that was read outlives the reading
    yield from found.records
    unread: Counter[tuple[str, str]] = Counter()
    for one in found.pages:
        me, where = found.selves[one.site.id], one.member.name if one.index is None else f"{one.member.name}, record {one.index + 1}"
        if me.problem:
            yield Skipped(where=where, reason=me.problem)
        elif me.note and one.told.owner and not me.has(one.told.owner):
            yield Skipped(where=where, reason=me.note)
        unread.update(one.told.unread)
        if one.told.bio and one.told.owner:
            author = None if me.has(one.told.owner) else one.told.owner.called
            yield _bio(one, author)
    for one, number, draft in _once(found.pages):
        item = _item(one, number, draft, found.selves[one.site.id])
        if item is None:
            unread[STRANGERS] += 1
        else:
            unread[CUT] += draft.cut
            unread[SIGNED] += found.selves[one.site.id].signs(draft.author)
            yield item
    for (what, reason), count in unread.items():
        if count:
            yield Unread(what=what, reason=reason, count=count)


def _once(read: list[_Read]) -> Iterator[tuple[_Read, int, Draft]]:
    """Each post once, however many pages show it; the page that shows all of it speaks."""
    chosen: dict[tuple[str, ...], tuple[_Read, int, Draft]] = {}
    most = table("saved")["bounds"]["items"]
    for one in read:
        for number, draft in enumerate(one.told.drafts):
            when = draft.when.isoformat() if draft.when else ""
            key = (one.site.id, draft.native) if draft.native else (one.site.id, draft.author.called, draft.text, when, draft.to.called, draft.url or "")
            have = chosen.get(key)
            if have is None and len(chosen) < most:
                chosen[key] = one, number, draft
            elif have is not None and have[2].cut and not draft.cut and len(draft.text) >= len(have[2].text):
                draft.when = draft.when or have[2].when
                chosen[key] = one, number, draft
    yield from chosen.values()


def _item(one: _Read, number: int, draft: Draft, me: Self) -> Item | None:
    """None for what strangers say to each other."""
    by_me = draft.kind != "repost" and me.has(draft.author)
    near = by_me or bool(me.problem) or me.has(draft.place) or me.has(draft.to) or me.signs(draft.author)
    if draft.kind == "repost":
        near = bool(me.problem) or me.has(draft.passed_on_by) or me.has(draft.author)
    if not near:
        return None
    author = None if by_me else draft.author.called or "someone"
    platform, text = one.site.id, clean(draft.text)
    native, to = clean(draft.native) if draft.native else None, clean(draft.to.called) or None
    return Item(
        id=item_id(platform, native, draft.kind, draft.when, text, author or ""), platform=platform, kind=draft.kind, text=text, native_id=native, created_at=draft.when,
        audience=draft.audience, group=clean(draft.group) if draft.group else None, to=to, author=clean(author) if author else None,
        place=clean(draft.where) if draft.where else None, url=clean(draft.url) if draft.url else None, media=draft.media,
        source=Source(input=one.member.input, member=one.member.name, index=number),
    )  # fmt: skip


def _bio(one: _Read, author: str | None) -> Item:
    platform, text = one.site.id, clean(one.told.bio)
    return Item(
        id=item_id(platform, None, "bio", None, text), platform=platform, kind="bio", audience="public", text=text, author=author,
        source=Source(input=one.member.input, member=one.member.name),
    )  # fmt: skip


READER = Reader(
    id="saved", title="Saved web pages", layouts=("html", "singlefile", "mhtml", "webarchive", "warc", "page"), weak=frozenset({"page"}), whole=False,
    how_to_export=(
        "Open the page in your browser, log in where the site asks for it, scroll until what matters has loaded, open the comments and long texts, then save: "
        "“Save page as… → Webpage, complete” or “Webpage, single file”, or the SingleFile extension. Give the file, or a folder of such files."
    ),
    if_empty="Open the page, log in where the site asks for it, wait until the posts show, and save it again; or ask the site for your export.",
    checked=max(s.checked for s in all_sites()), recognise=_recognise, accounts=_accounts, read=_read,
)  # fmt: skip
