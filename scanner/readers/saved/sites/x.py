"""X: profile, thread and timeline pages, the embedded timeline, and the answers of its interface in web archives.

Hooks: `article[data-testid=tweet]`, `User-Name`, `tweetText`, `socialContext`, the address of the time (it holds handle and id); data:
`__INITIAL_STATE__`, `__NEXT_DATA__`, objects with `legacy.full_text`. Seen in captures of 2025; public-sources 9 and 13.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from selectolax.lexbor import LexborNode

from scanner.model import Media
from scanner.readers._reader import iso
from scanner.readers.saved._embedded import at, ident, string
from scanner.readers.saved._page import NOBODY, Draft, Person, SavedPage, Site, Told, path_of
from scanner.readers.saved._spoken import QUOTED, each, inside, line, note_collapsed, spoken
from scanner.readers.x import _addressee, _tweet_text, _when

_STATUS = re.compile(r"/(\w{1,15})/status/(\d{1,20})")
_PROFILE = re.compile(r"/(?!(?:i|home|explore|search|settings|messages|notifications|compose|intent|login|tos|privacy|hashtag)(?:/|$))(\w{1,15})(?:/(?:with_replies|media|highlights|articles|likes|photo|header_photo))?/?")
_EMBED = re.compile(r"/srv/timeline-profile/screen-name/(\w{1,15})")
_HANDLE = re.compile(r"@(\w{1,15})")
ADVERTISEMENTS = ("advertisements", "they are not the person's")


def person(handle: str, name: str = "") -> Person:
    return Person(name=name, key=handle.casefold(), handle="@" + handle) if handle else Person(name=name)


def _read(page: SavedPage) -> Told:
    told = Told()
    status = next((m for a in page.addresses if (m := _STATUS.fullmatch(path_of(a).rstrip("/")[:80]) or _STATUS.match(path_of(a)))), None)
    _people(page, told, status)
    for tweet in _tweets(page.objects):
        _from_data(tweet, told)
    _bio_from_data(page, told)
    articles = page.page.tree.css("article[data-testid=tweet]")
    thread = person(status[1]) if status else NOBODY
    root = NOBODY
    for article in articles:
        draft = _from_article(article, told)
        if draft is None:
            continue
        root = root or (draft.author if status else NOBODY)
        if status:
            draft.place = thread
            if draft.kind == "post" and draft.author != root:
                draft.kind, draft.to = "reply", draft.to or root
            elif draft.kind == "post" and draft.native != status[2] and any(d.native == status[2] for d in told.drafts):
                draft.kind = "reply"
        else:
            draft.place = told.owner
        told.add(draft)
    for draft in told.drafts:
        draft.place = draft.place or thread or told.owner
    _names(told)
    if (body := page.page.body()) is not None:
        note_collapsed(body, told)
    return told


def _people(page: SavedPage, told: Told, status: re.Match[str] | None) -> None:
    tree = page.page.tree
    if (switcher := tree.css_first('[data-testid="SideNav_AccountSwitcher_Button"]')) is not None and (match := _HANDLE.search(line(switcher))):
        told.viewer = person(match[1])
    elif (own := tree.css_first('a[data-testid="AppTabBar_Profile_Link"]')) is not None and (link := _PROFILE.fullmatch(path_of(own.attributes.get("href") or ""))):
        told.viewer = person(link[1])
    if status:
        told.owner = person(status[1])
        return
    head = tree.css_first('[data-testid="UserName"]')
    if head is not None and (match := _HANDLE.search(line(head))):
        name = line(head)[: match.start()].strip()
        told.owner = person(match[1], name)
    else:
        handle = next((m[1] for a in page.addresses if (m := _EMBED.match(path_of(a)) or _PROFILE.fullmatch(path_of(a)))), "")
        told.owner = person(handle)
    if (about := tree.css_first('[data-testid="UserDescription"]')) is not None and told.owner:
        told.bio = spoken(about, kept=True).text
    if (place := tree.css_first('[data-testid="UserLocation"]')) is not None:
        told.place = line(place) or None


def _names(told: Told) -> None:
    """What the account is called, where only its handle was known."""
    for side in ("owner", "viewer"):
        known: Person = getattr(told, side)
        if known and not known.name:
            name = next((d.author.name for d in told.drafts if d.author.key == known.key and d.author.name), "")
            setattr(told, side, Person(name=name, key=known.key, handle=known.handle))


# --- markup ----------------------------------------------------------------------------------------------------------


def _from_article(article: LexborNode, told: Told) -> Draft | None:
    quoted = {n.mem_id for n in article.css("div[role=link]") if n.css_first('[data-testid="tweetText"], [data-testid="User-Name"]') is not None}

    def outside(selector: str) -> list[LexborNode]:
        return [n for n in each(article, selector) if not inside(n, quoted)]

    times = [(n, m) for n in outside('a[href*="/status/"]') if n.css_first("time") is not None and (m := _STATUS.search(path_of(n.attributes.get("href") or "")))]
    if not times:
        if article.css_first("time") is None:
            told.unread[ADVERTISEMENTS] += 1
        else:
            told.unknown += 1
        return None
    link, match = times[0]
    clock = link.css_first("time")
    heads = outside('[data-testid="User-Name"]')
    name = next((spoken(a).text for h in heads[:1] for a in h.css("a") if not spoken(a).text.startswith("@") and a.css_first("time") is None), "")
    author, native = person(match[1], " ".join(name.split())), match[2]
    texts = outside('[data-testid="tweetText"]')
    said = spoken(texts[0], kept=True) if texts else None
    media = [Media(type="photo", alt=alt) for n in outside('[data-testid="tweetPhoto"] img[alt]') if (alt := (n.attributes.get("alt") or "").strip()) and alt != "Image"]
    draft = Draft(
        author=author, text=said.text if said else "", native=native, media=tuple(media), url=f"https://x.com/{match[1]}/status/{native}",
        when=iso(clock.attributes.get("datetime")) if clock is not None else None, cut=bool(outside('[data-testid="tweet-text-show-more-link"]')),
    )  # fmt: skip
    draft.when = draft.when or _when(None, native)
    if quoted and article.css_first('div[role=link] [data-testid="tweetText"]') is not None:
        told.unread[QUOTED] += 1
    over = {n.mem_id for n in (*heads, *texts)}
    answered = [m[1] for n in outside("a[href]") if not inside(n, over) and (m := _HANDLE.fullmatch(line(n)))]
    if answered:
        draft.kind, draft.to = "reply", person(answered[0])
    banner = next((m for n in outside('[data-testid="socialContext"] a[href], a[href] [data-testid="socialContext"]') if (m := _PROFILE.fullmatch(path_of(_href(n))))), None)
    if banner and banner[1].casefold() != author.key:
        draft.kind, draft.to, draft.passed_on_by = "repost", NOBODY, person(banner[1])
        draft.text = f"RT {author.handle}: {draft.text}"
    return draft


def _href(node: LexborNode) -> str:
    above: LexborNode | None = node
    while above is not None and above.tag != "a":
        above = above.parent
    return (above.attributes.get("href") or "") if above is not None else ""


# --- data ------------------------------------------------------------------------------------------------------------


def _tweets(objects: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Tweets in the form of the older interface, whatever form they come in."""
    inner: set[int] = set()  # quoted and passed on: part of another
    users: dict[str, dict[str, Any]] = {}
    for value in objects:
        if isinstance(value.get("screen_name"), str) and (number := ident(value, "id_str")):
            users[number] = value
        if value.get("promotedMetadata") is not None or value.get("promoted_metadata") is not None:
            inner.update(id(v) for v in (value.get("tweet_results"), at(value, "tweet_results", "result")) if v is not None)
    for value in objects:
        if id(value) in inner or id(value.get("legacy")) in inner:
            inner.update(id(v) for v in value.values() if isinstance(v, dict))
            continue
        legacy = value.get("legacy")
        if isinstance(legacy, dict) and isinstance(legacy.get("full_text"), str) and value.get("rest_id"):
            for key in ("quoted_status_result", "retweeted_status_result"):
                for part in (value.get(key), legacy.get(key)):
                    inner.update(id(v) for v in (part, at(part, "result"), at(part, "result", "tweet"), at(part, "result", "legacy")) if isinstance(v, dict))
            inner.add(id(legacy))
            yield _flat(value)
        elif isinstance(value.get("full_text", value.get("text")), str) and (ident(value, "id_str") or ident(value, "conversation_id_str")) and ("user" in value or "user_id_str" in value):
            user = value["user"] if isinstance(value.get("user"), dict) else users.get(ident(value, "user") or ident(value, "user_id_str"))
            inner.update(id(v) for key in ("retweeted_status", "quoted_status", "quoted_tweet", "parent") if isinstance(v := value.get(key), dict))
            if isinstance(user, dict) and isinstance(user.get("screen_name"), str):
                yield {**value, "user": user}


def _flat(value: dict[str, Any]) -> dict[str, Any]:
    """A tweet of the newer interface in the older form."""
    user = at(value, "core", "user_results", "result")
    names = {
        "screen_name": string(user, "legacy", "screen_name") or string(user, "core", "screen_name"),
        "name": string(user, "legacy", "name") or string(user, "core", "name"),
    }  # fmt: skip
    tweet = {**value["legacy"], "id_str": ident(value, "rest_id"), "user": names}
    long = at(value, "note_tweet", "note_tweet_results", "result")
    if string(long, "text"):
        tweet["full_text"] = string(long, "text")
        tweet["entities"] = {**(tweet.get("entities") or {}), **(at(long, "entity_set") or {})}
    original = at(value, "legacy", "retweeted_status_result", "result")
    original = original.get("tweet", original) if isinstance(original, dict) else None
    if isinstance(original, dict) and isinstance(original.get("legacy"), dict):
        tweet["retweeted_status"] = _flat(original)
    if at(value, "quoted_status_result", "result") is not None:
        tweet["quoted_status"] = {}
    return tweet


def _from_data(tweet: dict[str, Any], told: Told) -> None:
    native, author = ident(tweet, "id_str"), person(string(tweet, "user", "screen_name"), string(tweet, "user", "name"))
    if not author.key:
        told.unknown += 1
        return
    text = _tweet_text(tweet, str(tweet.get("full_text", tweet.get("text"))))
    is_reply, to = _addressee(tweet, text)
    draft = Draft(
        author=author, text=text, native=native or None, when=_when(tweet.get("created_at"), native or None) or iso(tweet.get("created_at")),
        url=f"https://x.com/{author.handle[1:]}/status/{native}" if native else None, kind="reply" if is_reply else "post",
        to=person(to[1:]) if to and to.startswith("@") else NOBODY,
        media=tuple(Media(type="photo", alt=alt) for m in at(tweet, "extended_entities", "media") or [] if (alt := string(m, "ext_alt_text"))),
    )  # fmt: skip
    original = tweet.get("retweeted_status")
    if isinstance(original, dict) and (name := string(original, "user", "screen_name")):
        draft.kind, draft.to, draft.passed_on_by, draft.author = "repost", NOBODY, author, person(name, string(original, "user", "name"))
        draft.text = f"RT @{name}: " + _tweet_text(original, str(original.get("full_text", original.get("text"))))
    elif isinstance(tweet.get("quoted_status"), dict):
        told.unread[QUOTED] += 1
    told.add(draft)


def _bio_from_data(page: SavedPage, told: Told) -> None:
    for value in page.objects:
        facts = value.get("legacy") if isinstance(value.get("legacy"), dict) else value
        name = string(facts, "screen_name") or string(value, "core", "screen_name")
        if name and told.owner.key == name.casefold() and not told.bio and (about := string(facts, "description")):
            told.bio = about
            told.owner = person(name, string(facts, "name") or string(value, "core", "name"))


SITES = (Site(id="x", title="X", hosts=("x.com", "twitter.com"), checked="2025-10", read=_read),)
