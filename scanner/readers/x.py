"""X / Twitter archives of every era.

Layouts, newest first: `era3` (tweets.js, from about Oct 2022), `era2` (data/tweet.js, from 2020), `era1` (tweet.js at
the root, bare tweets, from 2018), `grailbird-js` and `grailbird-csv` (the older "tweet archive").

Read: tweets and their parts, note tweets (merged into their tweet), deleted tweets (marked gone), community and circle
tweets, fleets, articles and community notes, direct messages, followers, account, profile, protected history,
manifest (counts are checked). Knowingly not read: likes (other people's words, no time), lists, blocks, address book,
advertising, logs. Facts: docs/formats.md.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec

from scanner.archive import Archive, Found, Member, MemberBroken
from scanner.model import Account, Connection, Item, Media, Record, Skipped, Source, Unread, item_id
from scanner.readers._reader import Reader, clean, instant, iso

FIRST_TWEET = datetime(2006, 3, 21, tzinfo=UTC)
MOST_NOTES = 100  # long posts of one second
MOST_LINKS = 500  # in one text
SNOWFLAKE_FROM = 29_700_859_247  # ids above it carry their time (November 2010)
_GLOBAL = re.compile(rb"^\s*(?:window\.)?YTD\.(\w+?)\.part\d+\s*=")
_GRAILBIRD = re.compile(rb"^\s*Grailbird\.data\.tweets_\d{4}_\d\d\s*=")
_CSV_HEADER = re.compile(rb'^(?:\xef\xbb\xbf)?"?tweet_id"?,')
_PART = re.compile(r"(?:-part\d+)?\.js$")
_RETWEET = re.compile(r"RT @(\w{1,20}): ")
_CUT = re.compile(r"https://t\.co/\w+\s*$")
_ESCAPED = {"&amp;": "&", "&lt;": "<", "&gt;": ">"}  # the only escapes X writes
_ESCAPE = re.compile("|".join(_ESCAPED))
_MONTHS = {m: i for i, m in enumerate(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], 1)}

TWEETS = {"tweet", "tweets", "community_tweet", "twitter_circle_tweet", "deleted_tweet", "deleted_tweets"}
NOTES = {"note_tweet", "deleted_note_tweet"}
CONTEXT = {"account", "profile", "protected_history", "account_timezone", "screen_name_change", "manifest"}
NOT_READ = {
    "like": "likes: other people's words, without a time",
    "tweet_headers": "headers without text", "deleted_tweet_headers": "headers without text",
    "block": "blocked accounts", "mute": "muted accounts", "contact": "uploaded address book",
    "lists_created": "lists", "lists_member": "lists", "lists_subscribed": "lists",
    "ad_engagements": "advertising data", "ad_impressions": "advertising data", "personalization": "advertising data",
    "direct_message_headers": "headers without text", "direct_message_group_headers": "headers without text",
}  # fmt: skip


# --- what an archive holds -------------------------------------------------------------------------------------------


def _name_of(member: Member) -> str | None:
    """The category of a member, from its first line, since people rename files."""
    head = member.head(256)
    if found := _GLOBAL.match(head):
        return found.group(1).decode()
    if _GRAILBIRD.match(head):
        return "grailbird"
    if b"__THAR_CONFIG" in head:
        return "manifest"
    return None


def _categories(archive: Archive) -> dict[str, list[Member]]:
    found: dict[str, list[Member]] = {}
    single = archive.members if len(archive.members) == 1 and archive.inputs[0].layout == "file" else []
    nameless = []
    for member in archive.match(r"[^/]*\.js(?:\.txt)?") or single:
        if "/assets/" in f"/{member.key}":
            continue
        if name := _name_of(member):
            found.setdefault(name, []).append(member)
        else:
            nameless.append(member)
    for member in nameless if found else ():
        # its first line cannot be read: it counts by its name, so that the damage is told
        if (name := _PART.sub("", member.basename).replace("-", "_")) in READ:
            found.setdefault(name, []).append(member)
    for member in archive.match(r"[^/]*\.csv") or single:
        if _CSV_HEADER.match(member.head(64)):
            found.setdefault("grailbird_csv", []).append(member)
    return found


def _recognise(archive: Archive) -> str | None:
    found = _categories(archive)
    if "tweets" in found or "note_tweet" in found or "deleted_tweets" in found:
        return "era3"
    if found.keys() - {"grailbird", "grailbird_csv"}:
        return "era2" if archive.match(r"data/[^/]*\.js") else "era1"
    if "grailbird" in found:
        return "grailbird-js"
    return "grailbird-csv" if "grailbird_csv" in found else None


def _rows(member: Member, wrapper: str | None = None) -> Iterator[Found]:
    """Records of a member; the wrapping key (`{"tweet": {…}}`) is taken off where it is there."""
    try:
        for found in member.records():
            value = found.value
            if wrapper and isinstance(value, dict) and isinstance(value.get(wrapper), dict):
                found = found._replace(value=value[wrapper])
            yield found
    except MemberBroken as err:
        yield Found((), None, None, str(err))


def _objects(members: list[Member], wrapper: str) -> Iterator[dict[str, Any]]:
    """Well-formed records only, for the small context files."""
    for member in members:
        for found in _rows(member, wrapper):
            if isinstance(found.value, dict):
                yield found.value


def _text(value: Any) -> str | None:
    return clean(value) or None if isinstance(value, str) else None


def _ident(value: Any) -> str | None:
    """An id, as text or number."""
    return str(value) if type(value) is int and value else _text(value)


def _number(value: Any) -> int:
    """Digits as a number, 0 where they are none or more than any id or count has."""
    text = str(value)
    return int(text) if len(text) <= 20 and text.isascii() and text.isdigit() else 0


# --- the account -----------------------------------------------------------------------------------------------------


def _user_details(archive: Archive) -> dict[str, Any]:
    member = archive.first(r"user_details\.js")
    try:
        value = member.json() if member else {}
    except MemberBroken:
        return {}
    return value if isinstance(value, dict) else {}


def _accounts(archive: Archive) -> list[Account]:
    files = _categories(archive)
    if files.keys() <= {"grailbird", "grailbird_csv"}:
        details = _user_details(archive)
        return [
            Account(
                platform="x", handle=_text(details.get("screen_name")), name=_text(details.get("full_name")),
                bio=_text(details.get("bio")), place=_text(details.get("location")), native_id=_text(details.get("id")),
            )
        ]  # fmt: skip
    account = next(_objects(files.get("account", []), "account"), {})
    profile = next(_objects(files.get("profile", []), "profile"), {}).get("description")
    profile = profile if isinstance(profile, dict) else {}
    if not account:
        for manifest in files.get("manifest", []):
            try:
                user = manifest.json()["userInfo"]
                account = {"username": user["userName"], "accountDisplayName": user["displayName"], "accountId": user["accountId"]}
            except (MemberBroken, TypeError, KeyError, IndexError):
                continue
    return [
        Account(
            platform="x", handle=_text(account.get("username")), name=_text(account.get("accountDisplayName")),
            native_id=_text(account.get("accountId")), bio=_text(profile.get("bio")), place=_text(profile.get("location")),
        )
    ]  # fmt: skip


def _is_protected(files: dict[str, list[Member]]) -> bool:
    """True where the last change of the account's visibility protected it (the file covers about six months)."""
    changes = sorted(
        ((str(c.get("protectedAt") or ""), str(c.get("action") or "")) for c in _objects(files.get("protected_history", []), "protectedHistory")),
    )
    account = next(_objects(files.get("account", []), "account"), {})
    return changes[-1][1].casefold().startswith("protect") if changes else account.get("protected") in (True, "true")


# --- tweets ----------------------------------------------------------------------------------------------------------


def _clock(value: Any) -> datetime | None:
    """`Wed Oct 10 20:19:24 +0000 2018`, whatever language the computer speaks; also `2013-02-08 04:14:34 +0000`."""
    if not isinstance(value, str):
        return None
    words = value.split()
    if len(words) == 6 and words[1] in _MONTHS:
        value = f"{words[5]}-{_MONTHS[words[1]]:02}-{words[2]:>02} {words[3]}{words[4]}"
    elif len(words) == 3:
        value = f"{words[0]} {words[1]}{words[2]}"
    return iso(value, earliest=FIRST_TWEET)


def _when(value: Any, native: str | None) -> datetime | None:
    moment = _clock(value)
    if moment is None and _number(native) > SNOWFLAKE_FROM:
        moment = instant((_number(native) >> 22) + 1288834974657, earliest=FIRST_TWEET)
    return moment


def _expand(text: str, links: list[tuple[str, str]], media: list[str]) -> str:
    """t.co addresses to their targets; those of media go, with the space before them."""
    for short in media[:MOST_LINKS]:
        text = re.sub(r"(?:(?<!\s)\s+)?" + re.escape(short) + r"(?!\w)", "", text)
    for short, target in links[:MOST_LINKS]:
        text = re.sub(re.escape(short) + r"(?!\w)", lambda _m, t=target: t, text)  # type: ignore[misc]
    return text


def _urls(rows: Any, short: str, target: str) -> list[tuple[str, str]]:
    found = [(r.get(short), r.get(target)) for r in rows or [] if isinstance(r, dict)] if isinstance(rows, list) else []
    return [(a, b) for a, b in found if isinstance(a, str) and a and isinstance(b, str) and b]


def _media_rows(tweet: dict[str, Any]) -> list[dict[str, Any]]:
    """Extended entities hold all pictures, plain entities only the first."""
    for block in (tweet.get("extended_entities"), tweet.get("entities")):
        rows = block.get("media") if isinstance(block, dict) else None
        if isinstance(rows, list) and rows:
            return [r for r in rows if isinstance(r, dict)]
    return []


def _tweet_text(tweet: dict[str, Any], raw: str) -> str:
    """The writer's words: the three escapes undone once, then links expanded, so that no target is unescaped."""
    if "&" in raw:
        raw = _ESCAPE.sub(lambda m: _ESCAPED[m.group()], raw)
    if "://t.co/" in raw:
        entities = tweet.get("entities")
        links = _urls(entities.get("urls"), "url", "expanded_url") if isinstance(entities, dict) else []
        raw = _expand(raw, links, [u for m in _media_rows(tweet) if isinstance(u := m.get("url"), str) and u])
    return clean(raw)


def _point(value: Any, *, swap: bool = False) -> tuple[float, float] | None:
    pair = value.get("coordinates") if isinstance(value, dict) else None
    try:
        a, b = float(pair[0]), float(pair[1])  # type: ignore[index]
    except (TypeError, ValueError, IndexError, KeyError, OverflowError):
        return None
    point = (b, a) if swap else (a, b)
    return point if abs(point[0]) <= 90 and abs(point[1]) <= 180 else None


def _pictures(tweet: dict[str, Any]) -> tuple[Media, ...]:
    found = [
        Media(type=_text(m.get("type")) or "photo", alt=_text(m.get("ext_alt_text")))
        for m in _media_rows(tweet)
    ]  # fmt: skip
    point = _point(tweet.get("geo")) or _point(tweet.get("coordinates"), swap=True)
    if point:
        found.append(Media(type="place", gps=point))
    return tuple(found)


def _revision_of(tweet: dict[str, Any], native: str | None) -> str | None:
    """The newest id of an edit chain, where this tweet is an older version of it."""
    info = tweet.get("edit_info")
    if not isinstance(info, dict) or native is None:
        return None
    edit = info.get("edit")
    control = info.get("initial") or (edit.get("editControlInitial") if isinstance(edit, dict) else None)
    ids = control.get("editTweetIds") if isinstance(control, dict) else None
    if not isinstance(ids, list) or len(ids) < 2:
        return None
    newest = str(max(map(_number, ids)))
    return newest if newest not in ("0", native) else None


def _addressee(tweet: dict[str, Any], text: str) -> tuple[bool, str | None]:
    """(is it a reply, to whom)."""
    name = _text(tweet.get("in_reply_to_screen_name"))
    status = tweet.get("in_reply_to_status_id_str") or tweet.get("in_reply_to_status_id")
    user = _ident(tweet.get("in_reply_to_user_id_str")) or _ident(tweet.get("in_reply_to_user_id"))
    if not (name or status or user):
        return False, None
    if name:
        return True, "@" + name.lstrip("@")
    if mention := re.match(r"\s*(@\w+)", text):
        return True, mention.group(1)
    return True, f"id:{user}" if user else None


class _Notes:
    """Long texts, waiting for the cut tweet each belongs to: same second and same beginning, or the tweet's own id."""

    def __init__(self) -> None:
        self._by_second: dict[int, list[dict[str, Any]]] = {}
        self._by_id: dict[str, dict[str, Any]] = {}

    def add(self, note: dict[str, Any]) -> None:
        """Once only: exports that overlap repeat it."""
        keys = [key for name in ("tweetId", "noteTweetId") if (key := _ident(note.get(name)))]
        if any(key in self._by_id for key in keys):
            return
        self._by_id.update(dict.fromkeys(keys or [f"unnamed {len(self._by_id)}"], note))
        moment = iso(note.get("createdAt"))
        if moment:
            self._by_second.setdefault(int(moment.timestamp()), []).append(note)

    def take(self, native: str | None, moment: datetime | None, cut: str) -> dict[str, Any] | None:
        note = self._by_id.get(native or "")
        if note is None and moment is not None:
            start = _CUT.sub("", cut)[:40].rstrip("… \n")
            for one in self._by_second.get(int(moment.timestamp()), [])[:MOST_NOTES]:
                # the same tweet may come again from an export that overlaps
                if one.get("taken") in (None, native) and start and _note_text(one).startswith(start):
                    note = one
                    break
        if note is not None:
            note["taken"] = native or ""
        return note

    def rest(self) -> Iterator[dict[str, Any]]:
        for note in self._by_id.values():
            if "taken" not in note:
                note["taken"] = ""
                yield note


def _note_text(note: dict[str, Any]) -> str:
    """Two shapes are known: `core` with `urls`, and `noteTweetResults` with `entitySet`; never HTML-escaped."""
    core = next((c for k in ("core", "noteTweetResults") if isinstance(c := note.get(k), dict)), note)
    text, entities = core.get("text"), core.get("entitySet")
    links = _urls(core.get("urls"), "shortUrl", "expandedUrl")
    if isinstance(entities, dict):
        links += _urls(entities.get("urls"), "url", "expanded_url")
    return clean(_expand(text, links, [])) if isinstance(text, str) else ""


class _Tweets:
    """Turns tweet records into items; holds what is the same for all of an archive."""

    def __init__(self, account: Account, audience: str, notes: _Notes) -> None:
        self.account, self.audience, self.notes = account, audience, notes
        self.base = f"https://x.com/{account.handle}/status/" if account.handle else "https://x.com/i/web/status/"

    def item(self, tweet: dict[str, Any], category: str, source: Source) -> Item | None:
        """None where the record is no tweet. A picture alone gives an item without text, see `says_nothing`."""
        native = _ident(tweet.get("id_str")) or _ident(tweet.get("id"))
        raw = tweet.get("full_text", tweet.get("text"))
        if not isinstance(raw, str):
            return None
        moment = _when(tweet.get("created_at"), native)
        text = _tweet_text(tweet, raw)
        if (note := self.notes.take(native, moment, text)) is not None:
            text = _note_text(note)
        kind, author, group, audience = "post", None, None, self.audience
        is_reply, to = _addressee(tweet, text)
        original = tweet.get("retweeted_status")
        if isinstance(original, dict) and isinstance(original.get("text", original.get("full_text")), str):
            user = original.get("user")
            name = _text(user.get("screen_name")) if isinstance(user, dict) else None
            kind, to, author = "repost", None, f"@{name}" if name else "someone else"
            text = f"RT {author}: " + _tweet_text(original, str(original.get("full_text", original.get("text"))))
        elif mark := _RETWEET.match(text):
            kind, to, author = "repost", None, "@" + mark.group(1)
        elif is_reply:
            kind = "reply"
        if category == "community_tweet":
            community = _ident(tweet.get("community_id_str")) or _ident(tweet.get("community_id"))
            kind = "group_post" if kind == "post" else kind
            group, audience = f"community {community}" if community else "community", "group"
        elif category == "twitter_circle_tweet":
            audience = "friends"
        place = tweet.get("place")
        return Item(
            id=item_id("x", native, kind, moment, text), native_id=native, platform="x", kind=kind, created_at=moment,
            audience=audience, text=text, source=source, group=group, to=to, author=author,
            place=_text(place.get("full_name")) if isinstance(place, dict) else None,
            url=self.base + native if native else None, media=_pictures(tweet),
            gone=category.startswith("deleted"), revision_of=_revision_of(tweet, native),
        )  # fmt: skip

    def note(self, note: dict[str, Any], source: Source) -> Item:
        native, moment, text = _ident(note.get("noteTweetId")), iso(note.get("createdAt")), _note_text(note)
        return Item(
            id=item_id("x", native, "post", moment, text), native_id=native, platform="x", kind="post", created_at=moment,
            audience=self.audience, text=text, source=source, gone=bool(note.get("deleted")),
        )  # fmt: skip


Counted = Counter[tuple[str, str]]  # records read, by input and member


def _says_nothing(item: Item) -> bool:
    """A picture or video alone: no word, no place, no description of the picture."""
    return not item.text.strip() and item.place is None and not any(m.alt or m.gps for m in item.media)


def _read_tweets(members: list[Member], category: str, tweets: _Tweets, seen: Counted) -> Iterator[Record]:
    silent = 0
    for member in members:
        for found in _rows(member, "tweet"):
            seen[member.input, member.name] += found.index is not None and found.error is None
            if found.error is not None:
                yield Skipped(where=_where(member, found), reason=found.error)
                continue
            source = Source(input=member.input, member=member.name, index=found.index)
            item = tweets.item(found.value, category, source) if isinstance(found.value, dict) else None
            if item is None:
                yield Skipped(where=_where(member, found), reason="the record is no tweet with a text")
            elif _says_nothing(item):
                silent += 1
            else:
                yield item
    if silent:
        yield Unread(what="posts with a picture and no words", reason="there is nothing to read in them", count=silent)


def _where(member: Member, found: Found) -> str:
    return member.name if found.index is None else f"{member.name}, record {found.index + 1}"


def _read_csv(members: list[Member], tweets: _Tweets) -> Iterator[Record]:
    """Grailbird CSV; several expanded addresses overflow into columns beyond the header."""
    for member in members:
        header: list[str] | None = None
        try:
            for index, row in enumerate(member.rows()):
                if header is None:
                    header = [c.strip().lstrip("\ufeff") for c in row]
                elif header and row:
                    cells: dict[str, Any] = dict(zip(header, row, strict=False))
                    targets = [u for c in row[len(header) - 1 :] for u in c.split(",") if u] if header[-1] == "expanded_urls" else []
                    short = re.findall(r"https?://t\.co/\w+", cells.get("text", ""))
                    urls = zip(short, targets, strict=True) if len(short) == len(targets) else ()
                    cells |= {"id_str": cells.get("tweet_id", ""), "created_at": cells.get("timestamp", "")}
                    cells["entities"] = {"urls": [{"url": a, "expanded_url": b} for a, b in urls]}
                    source = Source(input=member.input, member=member.name, index=index - 1)
                    item = tweets.item(cells, "tweet", source) if _number(cells.get("tweet_id")) else None
                    yield item or Skipped(where=f"{member.name}, row {index + 1}", reason="the row is no tweet")
        except MemberBroken as err:
            yield Skipped(where=member.name, reason=str(err))


# --- messages, people, the rest --------------------------------------------------------------------------------------


def _own_id(files: dict[str, list[Member]]) -> str | None:
    """Who the owner is where no file says it: the one in every conversation of two, if there are several."""
    talks = [(_ident(t.get("conversationId")) or "").split("-") for name in ("direct_messages", "direct_message") for t in _objects(files.get(name, []), "dmConversation")]
    shared = set[str]().union(*talks[:1]).intersection(*talks[1:])
    return shared.pop() if len(talks) > 1 and len(shared) == 1 else None


def _read_messages(members: list[Member], account: Account, seen: Counted) -> Iterator[Record]:
    partners: set[str] = set()
    for member in members:
        for found in _rows(member, "dmConversation"):
            seen[member.input, member.name] += found.index is not None and found.error is None
            talk = found.value
            if not isinstance(talk, dict) or not isinstance(talk.get("messages"), list):
                yield Skipped(where=_where(member, found), reason=found.error or "the record is no conversation")
                continue
            source = Source(input=member.input, member=member.name, index=found.index)
            yield from _conversation(talk, account, source, partners)
    for partner in sorted(partners):
        yield Connection(platform="x", relation="message_partner", handle=f"id:{partner}")


def _conversation(talk: dict[str, Any], account: Account, source: Source, partners: set[str]) -> Iterator[Record]:
    ident = _ident(talk.get("conversationId")) or ""
    rows = [(kind, body) for m in talk["messages"] if isinstance(m, dict) for kind, body in m.items() if isinstance(body, dict)]
    renames = [b for k, b in rows if k == "conversationNameUpdate" and _text(b.get("name"))]
    is_group = bool(renames) or "-" not in ident or any(k in ("joinConversation", "participantsJoin") for k, _ in rows)
    group = None
    if is_group:
        last = max(renames, key=lambda b: str(b.get("createdAt") or ""), default=None)
        group = _text(last.get("name")) if last else f"conversation {ident}"
    else:
        # a one-to-one conversation is named by its two members
        partners.update(p for p in ident.split("-") if p and p != account.native_id)
    if account.native_id is None:
        yield Unread(what="conversations in which own messages could not be told", reason="no file of the archive names the account; all are read as other people's")
    for kind, body in rows:
        if kind != "messageCreate" or not isinstance(body.get("text"), str) or not body["text"].strip():
            continue
        native, sender = _ident(body.get("id")), _ident(body.get("senderId")) or "unknown"
        own = sender == account.native_id
        moment = iso(body.get("createdAt"), earliest=FIRST_TWEET) or _when(None, native)
        media = body.get("mediaUrls")
        text = clean(_expand(body["text"], _urls(body.get("urls"), "url", "expanded"), []))
        recipient = _ident(body.get("recipientId"))
        yield Item(
            id=item_id("x", native, "message", moment, text), native_id=native, platform="x", kind="message",
            created_at=moment, audience="private", text=text, source=source, group=group,
            to=f"id:{recipient}" if own and recipient and not group else None, author=None if own else f"id:{sender}",
            media=tuple(Media(type="photo") for _ in media) if isinstance(media, list) else (),
        )  # fmt: skip


def _read_people(members: list[Member], wrapper: str) -> Iterator[Record]:
    for member in members:
        for found in _rows(member, wrapper):
            ident = _ident(found.value.get("accountId")) if isinstance(found.value, dict) else None
            if ident:
                yield Connection(platform="x", relation=wrapper, handle=f"id:{ident}")
            else:
                yield Skipped(where=_where(member, found), reason=found.error or "the record names no account")


def _written(rows: Any, *keys: str) -> str | None:
    """The first own text below these keys of a record whose shape varies."""
    for key in keys:
        if isinstance(rows, dict) and (text := _text(rows.get(key))):
            return text
    return None


def _read_other_texts(files: dict[str, list[Member]], audience: str) -> Iterator[Record]:
    """Fleets, articles, community notes: their shapes are seen in few archives, so the text key is looked for."""
    kinds = {
        "fleet": "story", "article": "post", "community_note": "post", "birdwatch_note": "post",
    }  # fmt: skip
    for category, kind in kinds.items():
        for member in files.get(category, []):
            for found in _rows(member):
                body = found.value
                if isinstance(body, dict) and len(body) == 1 and isinstance(next(iter(body.values())), dict):
                    body = next(iter(body.values()))
                text = _written(body, "text", "full_text", "fleetText", "summary", "plainText", "plain_text")
                title = _written(body, "title")
                if text is None and title is None:
                    yield Skipped(where=_where(member, found), reason=found.error or "no text was found in the record")
                    continue
                text = "\n".join(t for t in (title, text) if t)
                native = _written(body, "fleetId", "id", "noteId", "articleId", "id_str")
                moment = iso(body.get("createdAt")) or _clock(body.get("createdAt") or body.get("created_at")) or instant(body.get("createdAtMillis"))
                yield Item(
                    id=item_id("x", native, kind, moment, text), native_id=native, platform="x", kind=kind, created_at=moment,
                    audience=audience, text=text, source=Source(input=member.input, member=member.name, index=found.index),
                )  # fmt: skip


def _check_manifest(files: dict[str, list[Member]], seen: Counted) -> Iterator[Record]:
    """Counts that the manifest states for the members read here; the file counts records, as we do."""
    for member in files.get("manifest", []):
        try:
            types = member.json().get("dataTypes", {})
        except (MemberBroken, AttributeError):
            yield Skipped(where=member.name, reason="the table of contents could not be read, so completeness was not checked")
            continue
        lists = [t.get("files") for t in types.values() if isinstance(t, dict)] if isinstance(types, dict) else []
        for row in (r for rows in lists if isinstance(rows, list) for r in rows if isinstance(r, dict)):
            name, count = _text(row.get("fileName")) or "", _number(row.get("count"))
            stem = _PART.sub("", name.rsplit("/", 1)[-1]).replace("-", "_")
            if stem not in TWEETS and stem not in ("direct_messages", "direct_messages_group"):
                continue
            # the file of the same input is meant; another part may hold it, and another export one of the same name
            read = {source: n for (source, path), n in seen.items() if path.endswith(name)}
            found = read.get(member.input, max(read.values(), default=0))
            if found != count:
                reason = f"the archive's table of contents says {count:,} records, {found:,} could be read" if read else (
                    f"the archive's table of contents names it with {count:,} records, but it is not here; is a part missing?"
                )  # fmt: skip
                yield Skipped(where=name, reason=reason)


def _read(archive: Archive) -> Iterator[Record]:
    files, account = _categories(archive), _accounts(archive)[0]
    if account.native_id is None:
        account = msgspec.structs.replace(account, native_id=_own_id(files))
    audience = "followers" if _is_protected(files) else "public"
    seen: Counted = Counter({(m.input, m.name): 0 for ms in files.values() for m in ms})
    for member in (m for name in ("account", "profile", "protected_history") for m in files.get(name, [])):
        for found in _rows(member):
            if found.error is not None:
                yield Skipped(where=_where(member, found), reason=found.error)
    notes, waiting = _Notes(), [(m, name.startswith("deleted")) for name in sorted(NOTES) for m in files.get(name, [])]
    for member, deleted in waiting:
        for found in _rows(member, "noteTweet"):
            if isinstance(found.value, dict):
                notes.add(found.value | {"deleted": deleted, "where": Source(input=member.input, member=member.name, index=found.index)})
            else:
                yield Skipped(where=_where(member, found), reason=found.error or "the record is no long post")
    tweets = _Tweets(account, audience, notes)
    if account.bio:
        home = next(iter(files.get("profile", [])), None) or archive.first(r"user_details\.js")
        yield Item(
            id=item_id("x", None, "bio", None, account.bio), platform="x", kind="bio", audience="public", text=account.bio,
            source=Source(input=archive.inputs[0].name, member=home.name if home else ""),
        )  # fmt: skip
    for category in sorted(TWEETS):
        yield from _read_tweets(files.get(category, []), category, tweets, seen)
    yield from _read_tweets(files.get("grailbird", []), "tweet", tweets, seen)
    if "grailbird" not in files:  # the CSV of the same months repeats the JavaScript
        yield from _read_csv(files.get("grailbird_csv", []), tweets)
    for note in notes.rest():
        yield tweets.note(note, note["where"])
    for category in ("direct_messages", "direct_messages_group", "direct_message", "direct_message_group"):
        yield from _read_messages(files.get(category, []), account, seen)
    yield from _read_people(files.get("follower", []), "follower")
    yield from _read_people(files.get("following", []), "following")
    yield from _read_other_texts(files, audience)
    yield from _check_manifest(files, seen)
    yield from _unread(files)


READ = TWEETS | NOTES | CONTEXT | {
    "grailbird", "grailbird_csv", "direct_messages", "direct_messages_group", "direct_message", "direct_message_group",
    "follower", "following", "fleet", "article", "community_note", "birdwatch_note",
}  # fmt: skip


def _unread(files: dict[str, list[Member]]) -> Iterator[Record]:
    for name in sorted(files.keys() - READ):
        yield Unread(what=f"{name.replace('_', '-')}.js", reason=NOT_READ.get(name, "not posts, or not known to this version"), count=len(files[name]))


READER = Reader(
    id="x", title="X (Twitter)", layouts=("era3", "era2", "era1", "grailbird-js", "grailbird-csv"),
    how_to_export=(
        "On x.com: More → Settings and privacy → Your account → Download an archive of your data. "
        "X sends a message when the zip is ready, usually after a day or two."
    ),
    checked="2026-11-22", recognise=_recognise, accounts=_accounts, read=_read,
)  # fmt: skip
