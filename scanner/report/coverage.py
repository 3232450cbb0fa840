"""What was read and what was not. “Could not look” must never read as “nothing found”."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from scanner.report import words

NEVER_READ = (
    "What pictures, videos and voice notes show or say. Only captions, descriptions and places are read.",
    "Copies that others hold: screenshots, shares, quotes, saved pages, search engines.",
    "Anything that the platform left out of the archive, and accounts that you did not include.",
)
"""True of every scan, whatever the archive holds."""


@dataclass(frozen=True, slots=True)
class Input:
    """One archive, folder, file or page that was given."""

    name: Annotated[str, "Its name."]
    platform: Annotated[str, "What it was recognised as; empty where it was not."]
    read: Annotated[str, "How many items were read."]
    skipped: Annotated[str, "How many records were skipped."]
    digest: Annotated[str, "SHA-256, to prove later which file this was; empty where there is none."]
    problems: Annotated[tuple[str, ...], "What could not be read in it, and why."]


@dataclass(frozen=True, slots=True)
class Asked:
    """One address on the web."""

    address: Annotated[str, "The address as it was given."]
    told: Annotated[str, "How reading it ended."]
    own: Annotated[str, "What shows that the account is the person’s own."]
    notes: Annotated[tuple[str, ...], "What else the person should know of it."]


@dataclass(frozen=True, slots=True)
class Request:
    """One request to the web."""

    target: Annotated[str, "What was asked for."]
    answer: Annotated[str, "What came back: a status and a size, or why nothing did."]


@dataclass(frozen=True, slots=True)
class Copy:
    """One address of which an archive holds copies."""

    address: Annotated[str, "The address."]
    of: Annotated[str, "What is there: the profile, or items by their numbers in this report."]
    told: Annotated[str, "How many copies, and from when."]
    view: Annotated[str, "Where the last copy can be seen; empty where the archive shows none."]


@dataclass(frozen=True, slots=True)
class Archive:
    """What one web archive said."""

    told: Annotated[str, "How asking it ended, as sentences."]
    copies: Annotated[tuple[Copy, ...], "What it holds, posts first."]
    removal: Annotated[str, "How to ask for removal; empty where it holds nothing."]


@dataclass(frozen=True, slots=True)
class Outlives:
    """What outlives deletion, as far as archives were asked."""

    reason: Annotated[str, "Why nothing was asked; empty where it was."]
    archives: Annotated[tuple[Archive, ...], "What each archive said."]
    by_hand: Annotated[tuple[str, ...], "What programs are not let ask, and how to look oneself."]


@dataclass(frozen=True, slots=True)
class Coverage:
    """All that the scan looked at, and all that it did not."""

    summary: Annotated[str, "How much was read and skipped, as a sentence."]
    inputs: Annotated[tuple[Input, ...], "What was given."]
    asked: Annotated[tuple[Asked, ...], "Addresses on the web, and how reading each of them ended."]
    requests: Annotated[tuple[Request, ...], "Every request that was made to the web, in order."]
    outlives: Annotated[
        Outlives | None, "What web archives keep; none where they were not to be asked."
    ]
    kinds: Annotated[str, "Kinds of items read, with counts."]
    languages: Annotated[str, "Languages read, with counts; empty where not counted."]
    dates: Annotated[str, "The dates that the scan was limited to, or that it covers; empty where all."]
    not_read: Annotated[tuple[str, ...], "Parts of the archive that were seen and not judged, and why."]
    not_run: Annotated[tuple[str, ...], "Checks that did not run, and why."]
    never_read: Annotated[tuple[str, ...], "What no scan looks at."]
    own: Annotated[str, "What is known about whose accounts these are."]
    alert: Annotated[
        str, "One sentence for the top of the page where something failed; empty where nothing did."
    ]


def coverage(result: Mapping[str, Any]) -> Coverage:
    """The coverage of a result."""
    covered = result["coverage"]
    signals = result["catalogue"]["signals"]
    return Coverage(
        summary=_summary(result),
        inputs=tuple(_input(given) for given in result["inputs"]),
        asked=tuple(_asked(row) for row in covered.get("addresses", ())),
        requests=tuple(_request(row) for row in covered.get("requests", ())),
        outlives=_outlives(covered.get("archives"), result["items"]),
        kinds=_counts(
            covered["items_by_kind"],
            lambda kind, n: words.KINDS.get(kind, kind) if n == 1 else words.KINDS_PLURAL.get(kind, kind),
        ),
        languages=_counts(covered["items_by_language"], lambda code, _: words.language_name(code)),
        dates=_dates(covered["since"], covered["until"]),
        not_read=tuple(_not_read(entry) for entry in covered["not_read"]),
        not_run=tuple(_not_run(entry, signals) for entry in covered["not_run"]),
        never_read=NEVER_READ,
        own=_own(result["mine"]),
        alert=_alert(result["inputs"]),
    )


def _summary(result: Mapping[str, Any]) -> str:
    inputs = result["inputs"]
    read, skipped = sum(given["read"] for given in inputs), sum(given["skipped"] for given in inputs)
    files = f"{words.spelled(len(inputs))} {'source' if len(inputs) == 1 else 'sources'}"
    sentence = f"{words.counted(read, 'item')} {'was' if read == 1 else 'were'} read from {files}."
    if skipped:
        records = "record was" if skipped == 1 else "records were"
        sentence += f" {words.capital(words.spelled(skipped))} {records} skipped."
    return sentence


def _input(given: Mapping[str, Any]) -> Input:
    return Input(
        name=words.brief(given["name"]),
        platform=words.platform_name(given["platform"]) if given["platform"] else "",
        read=words.count(given["read"]),
        skipped=words.count(given["skipped"]),
        digest=given["sha256"] or "",
        problems=tuple(
            f"{words.brief(p['where'])}: {words.brief(p['reason'], 300)}" for p in given["problems"]
        ),
    )


_OWN = {
    "declared": "You said that this account is yours.",
    "shown": "Shown to be yours: the addresses that you gave name each other as one person’s.",
    "proved": "Shown to be yours: the platform’s own export of this account was read, too.",
    "code": "Shown to be yours: the code that this program gave you stands in its profile text.",
    "not shown": "Not shown to be yours, so only a little of it is read; --mine says that it is.",
}


def _asked(row: Mapping[str, Any]) -> Asked:
    return Asked(
        address=words.brief(row["url"]),
        told=words.brief(row["sentence"], 600),
        own=_OWN.get(row["own"], "") + _code(row),
        notes=tuple(words.brief(note, 300) for note in row["notes"]),
    )


def _code(row: Mapping[str, Any]) -> str:
    if not row.get("code"):
        return ""
    return f" Or put {row['code']} into its profile text and scan again by the next day; afterwards take it out."


def _request(row: Mapping[str, Any]) -> Request:
    answer = f"{row['status']}, {words.counted(row['bytes'], 'byte')}" if row["status"] else "no answer"
    return Request(
        target=words.brief(row["url"], 300),
        answer=f"{answer}; {words.brief(row['note'], 200)}" if row["note"] else answer,
    )


BY_HAND = (
    "archive.today lets no program ask. To look yourself, open https://archive.ph/ followed by the address; its pages have a form for asking for removal.",
    "Search engines: what is deleted disappears from their results after some days; Google’s form “Refresh Outdated Content” makes it sooner.",
    "Other servers and people: a deleted post may stay where it was shared, quoted, answered or photographed. Ask whoever holds it, calmly and without repeating what it says.",
)
"""Where else copies can be; true of every address."""


def _outlives(kept: Mapping[str, Any] | None, items: Sequence[Mapping[str, Any]]) -> Outlives | None:
    if kept is None:
        return None
    numbers = {item["id"]: item["rank"] for item in items}
    return Outlives(
        reason=kept["reason"],
        archives=tuple(_archive(service, kept["captures"], numbers) for service in kept["services"]),
        by_hand=BY_HAND if kept["asked"] else (),
    )


def _archive(service: Mapping[str, Any], captures: Sequence[Mapping[str, Any]], numbers: Mapping[str, int]) -> Archive:
    copies = tuple(_copy(row, numbers) for row in captures if row["service"] == service["id"])
    return Archive(
        told=words.brief(service["sentence"], 600), copies=copies, removal=service["removal"] if copies else ""
    )


def _copy(row: Mapping[str, Any], numbers: Mapping[str, int]) -> Copy:
    ranks = sorted(numbers[item] for item in row["items"] if item in numbers)
    first, last = words.day(words.moment(row["first"])), words.day(words.moment(row["last"]))
    when = f"of {last}" if first == last else f"the first of {first}, the last of {last}"
    of = f"item {words.listed(words.count(n) for n in ranks)} of this report" if ranks else "" if row["items"] else "the profile"
    return Copy(
        address=words.brief(row["url"], 300),
        of=of,
        told=f"{words.counted(row['count'], 'copy', 'copies')}, {when}",
        view=row["view"] if row["view"] and row["view"].startswith("https://") else "",
    )


def _counts(numbers: Mapping[str, int], name: Any) -> str:
    largest = sorted(numbers.items(), key=lambda pair: (-pair[1], pair[0]))
    return ", ".join(f"{words.count(n)} {name(key, n)}" for key, n in largest)


def _dates(since: str | None, until: str | None) -> str:
    first, last = words.moment(since), words.moment(until)
    if first and last:
        return f"from {words.day(first)} to {words.day(last)}"
    if first:
        return f"from {words.day(first)} on"
    return f"up to {words.day(last)}" if last else ""


def _not_read(entry: Mapping[str, Any]) -> str:
    number = entry.get("count") or 0
    counted = f" ({words.count(number)})" if number > 1 else ""
    return f"{words.capital(entry['what'])}{counted}: {entry['reason']}"


def _not_run(entry: Mapping[str, Any], signals: Mapping[str, Mapping[str, Any]]) -> str:
    title = signals.get(entry["signal"], {}).get("title") or entry["signal"]
    return f"{words.capital(title)}: {entry['reason']}"


def _own(mine: str) -> str:
    if mine == "yes":
        return "You confirmed that these accounts are your own."
    if mine == "not asked":
        return "It was not asked whether these accounts are your own. This report is meant for one’s own accounts."
    return (
        f"Whose accounts these are was answered with: {mine}. Another person’s archive needs their agreement."
    )


def _alert(inputs: Sequence[Mapping[str, Any]]) -> str:
    """Only what failed: checks that had nothing to work with are listed further down and alarm nobody."""
    problems = sum(len(given["problems"]) for given in inputs)
    if not problems:
        return ""
    parts = "part" if problems == 1 else "parts"
    return f"{words.capital(words.spelled(problems))} {parts} of what you gave could not be read."
