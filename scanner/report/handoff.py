"""From advice to deletion, by the person's own hand: what was chosen, in the forms that people and other programs use.

Nothing is deleted here. Chosen is what was decided to be deleted, and what the report advises to delete and nobody has
decided otherwise on. The forms: a checklist by platform, ids of X posts, a `tweets.js` for programs that delete by an X
archive, and a table.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any

from scanner.errors import UsageError
from scanner.report import words
from scanner.report.locate import Place, place
from scanner.report.passage import opening
from scanner.report.table import safe_cell

WARNINGS = (
    "Is a complaint, a lawsuit, a subpoena, an investigation or an audit pending or expected? Then delete nothing, hide nothing, and ask a lawyer or your insurer first.",
    "Does it belong in a record? Messages with a client can be part of the file: ask whether a copy must go there before the original goes.",
    "Copies survive. Screenshots, shares, quotes, backups and search engines keep what they have; deleting ends further spread.",
    "Deleting much at once can lock an account or look like a break-in. Go in small steps.",
    "A program or service that deletes for you gets the key to your account, and can delete more than you mean. Look at what it asks for, and take the key away afterwards.",
)
"""Said before anything is handed over."""

PACING = (
    "Begin with two or three, and look an hour later whether they are really gone.",
    "Then some dozens at a sitting, and no more than a few hundred a day on one account.",
    "Where a platform asks whether it is you, or slows down, stop for the day.",
    "In a few weeks ask the platform for a fresh archive and scan it: it shows what is still there.",
)

_ADVISED = frozenset({"delete", "delete_now"})
_X = frozenset({"x", "twitter"})
_NO_POSTS = frozenset({"message", "bio", "event"})
_EPOCH_MS = 1_288_834_974_657  # X's ids since November 2010 hold the milliseconds since then: docs/formats.md
_FIRST_DATED = 29_700_859_247
_NO_WORDS = "(words left out)"  # some readers of archives skip a post without any
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True)
class Chosen:
    """One item to be deleted."""

    number: Annotated[int, "Its number in the report."]
    item: Annotated[Mapping[str, Any], "The item of the result."]
    place: Annotated[Place, "How to get to it."]


@dataclass(frozen=True, slots=True)
class Handed:
    """What a form came to."""

    content: Annotated[bytes, "The file."]
    held: Annotated[int, "How many items it holds."]
    chosen: Annotated[int, "How many were chosen in all; the form cannot hold every one of them."]
    otherwise: Annotated[int, "How many are advised to be deleted, and decided otherwise on."]


def handed(result: Mapping[str, Any], form: str) -> Handed:
    """The chosen items in a form: `checklist`, `x-ids`, `tweets-js` or `csv`. Raises UsageError for another."""
    if form not in FORMS:
        raise UsageError(f"There is no form “{form}” to hand over.", hint=f"Forms: {', '.join(FORMS)}.")
    found = chosen(result)
    content, held = FORMS[form](found)
    otherwise = sum(i["advice"] in _ADVISED and not is_chosen(i, result) and not i.get("gone") for i in result["items"])
    return Handed(content, held, len(found), otherwise)


def chosen(result: Mapping[str, Any]) -> list[Chosen]:
    """What is to be deleted, in the order of the report, without what the platform no longer shows."""
    handles = {a["platform"]: a["handle"] for a in result["accounts"] if a["handle"]}
    return [
        Chosen(number, item, _place(item, handles))
        for number, item in enumerate(result["items"], 1) if is_chosen(item, result) and not item.get("gone")
    ]  # fmt: skip


def is_chosen(item: Mapping[str, Any], result: Mapping[str, Any]) -> bool:
    """Decided to be deleted, or advised so and not decided otherwise.

    What was marked as deleted before the archive was scanned is still there, and counts.
    """
    decision = item["decision"]
    if not decision:
        return item["advice"] in _ADVISED
    if decision["choice"] == "deleted":
        at, scanned = words.moment(decision["at"]), words.moment(result["generated_at"])
        return at is not None and scanned is not None and at < scanned
    return bool(decision["choice"] == "delete")


def _place(item: Mapping[str, Any], handles: Mapping[str, str]) -> Place:
    return place(
        platform=item["platform"], kind=item["kind"], author=item["author"], when=words.moment(item["created_at"]), url=item["url"],
        opening=opening(item["text"]), handle=handles.get(item["platform"], ""), group=_line(item.get("group")), to=_line(item.get("to")),
    )  # fmt: skip


def _line(name: str | None) -> str:
    """A name from an archive on one line, so that it cannot pass for lines of the list."""
    return words.brief(" ".join((name or "").split()), 80)


def _checklist(found: Sequence[Chosen]) -> tuple[bytes, int]:
    """Plain text, platform by platform, the platform with the most urgent item first."""
    lines = ["TO DELETE, BY YOUR OWN HAND", "", "This list holds words of your posts. Keep it to yourself, and delete it when you are done.", "", "Before you begin", ""]
    lines += [f"  {n}. {sentence}" for n, sentence in enumerate(WARNINGS, 1)]
    lines += ["", "How fast", ""] + [f"  - {sentence}" for sentence in PACING]
    platforms = dict.fromkeys(row.item["platform"] for row in found)
    for platform in platforms:
        rows = [row for row in found if row.item["platform"] == platform]
        title = f"{_line(words.platform_name(platform))} ({words.counted(len(rows), 'item')})"
        lines += ["", title, "-" * len(title)]
        for row in rows:
            lines += ["", *_entry(row)]
    if not found:
        lines += ["", "Nothing in this report is advised or decided to be deleted."]
    return _text(lines), len(found)


def _entry(row: Chosen) -> list[str]:
    item = row.item
    when = words.minute(words.moment(item["created_at"]))
    advice = words.ADVICE_SHORT[item["advice"]] if item["advice"] in _ADVISED else "Your decision"
    lines = [f"[ ] {row.number}. {when}, {words.KINDS[item['kind']]}, {words.AUDIENCES[item['audience']]}: {advice}"]
    if "preserve-first" in item["steps"]:
        lines.append("    First: " + words.STEP_SENTENCES["preserve-first"])
    if item["author"] == "other":
        lines.append("    Someone else wrote it: hide it, remove the tag, or report it; it is not yours to delete.")
    if row.place.link:
        lines.append(f"    {row.place.link}")
        if first := opening(item["text"]):
            lines.append(f"    It begins: “{first}”")
    else:
        quote = f" “{row.place.quote}”" if row.place.quote else ""
        lines.append(f"    {' '.join(row.place.way.split())}{quote}.")
        if row.place.page:
            lines.append(f"    Start from {row.place.page}")
    return lines


def _ids(found: Sequence[Chosen]) -> tuple[bytes, int]:
    """Ids of X posts, one a line."""
    ids = list(dict.fromkeys(filter(None, map(_x_id, found))))
    return "".join(f"{ident}\n" for ident in ids).encode(), len(ids)


def _tweets(found: Sequence[Chosen]) -> tuple[bytes, int]:
    """`data/tweets.js` as X archives since 2022 hold it, with the chosen posts alone.

    The words of the posts are not passed on: programs that delete go by id and date, and some of them run on other
    people's machines. A repost keeps the mark by which such programs know it.
    """
    rows = {}
    for row in found:
        if (ident := _x_id(row)) and ident not in rows:
            rows[ident] = {"tweet": _tweet(ident, row.item)}
    return b"window.YTD.tweets.part0 = " + json.dumps(list(rows.values()), indent=2).encode() + b"\n", len(rows)


def _tweet(ident: str, item: Mapping[str, Any]) -> dict[str, Any]:
    text = f"RT @ {_NO_WORDS}" if item["kind"] == "repost" else _NO_WORDS
    return {
        "edit_info": {"initial": {"editTweetIds": [ident], "editableUntil": "", "editsRemaining": "0", "isEditEligible": False}},
        "retweeted": False, "source": "", "entities": {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []},
        "display_text_range": ["0", str(len(text))], "favorite_count": "0", "id_str": ident, "truncated": False, "retweet_count": "0", "id": ident,
        "created_at": _x_date(ident, words.moment(item["created_at"])), "favorited": False, "full_text": text, "lang": "und",
    }  # fmt: skip


def _x_id(row: Chosen) -> str:
    """The id under which X deletes the post; empty where it is none of the person's posts on X, or has no id.

    An earlier wording goes with the post that took its place.
    """
    item = row.item
    if item["platform"] not in _X or item["author"] != "self" or item["kind"] in _NO_POSTS:
        return ""
    ident = str(item.get("revision_of") or item["native_id"] or "")
    return ident if ident.isascii() and ident.isdigit() and len(ident) <= 20 else ""


def _x_date(ident: str, when: datetime | None) -> str:
    """`Wed Oct 10 20:19:24 +0000 2018`; from the id where the post has no date, empty where that holds none either."""
    if when is None and _FIRST_DATED < int(ident) < 1 << 63:
        when = datetime.fromtimestamp(((int(ident) >> 22) + _EPOCH_MS) / 1000, UTC)
    if when is None:
        return ""
    when = when.astimezone(UTC)
    return f"{_DAYS[when.weekday()]} {_MONTHS[when.month - 1]} {when:%d %H:%M:%S} +0000 {when.year:04}"


def _table(found: Sequence[Chosen]) -> tuple[bytes, int]:
    """UTF-8 with a byte order mark, so that spreadsheets read it as such; formulas disarmed."""
    out = io.StringIO(newline="")
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(_COLUMNS)
    for row in found:
        rows.writerow([value if isinstance(value, int) else safe_cell(value) for value in (column(row) for column in _COLUMNS.values())])
    return "\ufeff".encode() + out.getvalue().encode("utf-8", "replace"), len(found)


def _way(row: Chosen) -> str:
    return f"{row.place.way}{row.place.quote and f' “{row.place.quote}”'}" if not row.place.link else ""


_COLUMNS: dict[str, Callable[[Chosen], Any]] = {
    "number": lambda r: r.number,
    "platform": lambda r: r.item["platform"],
    "kind": lambda r: r.item["kind"],
    "created_at": lambda r: r.item["created_at"],
    "audience": lambda r: r.item["audience"],
    "author": lambda r: r.item["author"],
    "advice": lambda r: r.item["advice"],
    "decision": lambda r: (r.item["decision"] or {}).get("choice"),
    "url": lambda r: r.place.link,
    "how_to_find": _way,
    "begins": lambda r: opening(r.item["text"]),
    "keep_copy_first": lambda r: "yes" if "preserve-first" in r.item["steps"] else "",
    "native_id": lambda r: r.item["native_id"],
    "id": lambda r: r.item["id"],
}

FORMS: Mapping[str, Callable[[Sequence[Chosen]], tuple[bytes, int]]] = {"checklist": _checklist, "x-ids": _ids, "tweets-js": _tweets, "csv": _table}


def _text(lines: Sequence[str]) -> bytes:
    return (words.showable("\n".join(lines)) + "\n").encode("utf-8", "replace")
