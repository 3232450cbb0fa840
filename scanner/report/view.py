"""What the page says: a result turned into frozen dataclasses whose every field carries its own help text.

All decisions are made here (which items come first, what a section says, whether it appears); templates only
place. Nothing is read but the result document.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from markupsafe import Markup

from scanner.report import words
from scanner.report.card import Card, Context, card
from scanner.report.charts import Curve, TimeLine, curve, time_line
from scanner.report.citation import Standard, standards
from scanner.report.coverage import Coverage, coverage
from scanner.report.locate import web_address
from scanner.report.people import Group, Person, groups, people
from scanner.report.reference import references
from scanner.report.since import Since, since

FIRST = 25
"""Items on the list to act on first: an evening's work."""

_ACT = frozenset({"review", "delete", "delete_now"})
_SETTLED = frozenset({"keep", "false_alarm", "wrong"})


@dataclass(frozen=True, slots=True)
class Assets:
    """What is inlined into the page so that it needs no other file."""

    style: Annotated[Markup, "The style sheet."]
    script: Annotated[Markup, "The script; the page can be read without it."]
    policy: Annotated[
        Markup, "Content Security Policy: only these two inline blocks run, nothing is fetched."
    ]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many items got one advice."""

    advice: Annotated[str, "The advice’s code, for its colour."]
    label: Annotated[str, "The advice in words."]
    means: Annotated[str, "What it asks for."]
    count: Annotated[str, "How many items."]


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a filter."""

    value: Annotated[str, "The code in the packed items."]
    label: Annotated[str, "What the person reads, with the number of items."]


@dataclass(frozen=True, slots=True)
class Filter:
    """One choice that narrows the list."""

    name: Annotated[str, "Its id in the page."]
    label: Annotated[str, "What it filters by."]
    options: Annotated[tuple[Option, ...], "The values that occur."]


@dataclass(frozen=True, slots=True)
class Packed:
    """An item that the page unpacks when it is asked for."""

    card: Annotated[Card, "The item’s card."]
    index: Annotated[str, "Its number, time in seconds (0 for none) and one code per filter, for the script."]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The page."""

    assets: Annotated[Assets, "Style, script and policy."]
    prepared: Annotated[str, "When and by which version the report was made."]
    accounts: Annotated[tuple[str, ...], "The accounts it is about."]
    lead: Annotated[tuple[str, ...], "The outcome in two or three sentences."]
    coverage: Annotated[Coverage, "What was looked at, and what was not."]
    tallies: Annotated[tuple[Tally, ...], "Items by advice, the most urgent first."]
    curve: Annotated[
        Curve | None, "Exposure left after deleting n items; None where there is nothing to delete."
    ]
    time_line: Annotated[TimeLine | None, "Items over the years; None where there are none with a date."]
    since: Annotated[Since | None, "What changed since the last scan; None on a first scan."]
    first: Annotated[tuple[Card, ...], "The items to act on first."]
    people: Annotated[tuple[Person, ...], "Connections to look at."]
    groups: Annotated[tuple[Group, ...], "Items that add up to one person."]
    rest: Annotated[
        Iterator[Packed], "All other listed items, each built when the page comes to it; read once."
    ]
    rest_count: Annotated[int, "How many other items there are."]
    rest_intro: Annotated[str, "How many other items there are, and what they ask for."]
    filters: Annotated[tuple[Filter, ...], "Choices that narrow the other items."]
    kept: Annotated[str, "What may stay, as a sentence."]
    nothing: Annotated[bool, "Whether nothing at all calls for a change."]
    standards: Annotated[tuple[Standard, ...], "All standards that the cards touch, for the list at the end."]
    standards_checked: Annotated[str, "When the standards were last looked up; empty where unknown."]


def build(result: Mapping[str, Any], assets: Assets) -> Report:
    """The page of a result document."""
    items: Sequence[Mapping[str, Any]] = result["items"]
    cited = standards(
        result["catalogue"]["standards"],
        (key for item in items for finding in item["findings"] for key in finding["standards"]),
        web_address,
    )
    context = Context(
        signals=result["catalogue"]["signals"],
        standards=cited,
        handles={a["platform"]: a["handle"] for a in result["accounts"] if a["handle"]},
        rescan=bool(result["history"]["previous"]),
    )
    pointers = references(items)
    acted = [n for n, item in enumerate(items) if item["advice"] in _ACT]
    open_ = [n for n in acted if (items[n]["decision"] or {}).get("choice") not in _SETTLED]
    first = open_[:FIRST]
    asked = people(result["connections"])
    rest = sorted(set(range(len(items))).difference(first))
    filters, index = _filters(items, rest)
    by_advice = result["summary"]["by_advice"]
    return Report(
        assets=assets,
        prepared=_prepared(result),
        accounts=tuple(_account(account) for account in result["accounts"]),
        lead=_lead(result, asked),
        coverage=coverage(result),
        tallies=tuple(
            Tally(a, words.ADVICE_LABEL[a], words.ADVICE_MEANS[a], words.count(by_advice.get(a, 0)))
            for a in reversed(words.ADVICE)
        ),
        curve=curve(result["summary"]["curve"], len(first)),
        time_line=time_line(items),
        since=since(result, pointers),
        first=tuple(card(items[n], n + 1, context) for n in first),
        people=asked,
        groups=groups(result["subjects"], pointers),
        rest=(Packed(card(items[n], n + 1, context), codes) for n, codes in zip(rest, index, strict=True)),
        rest_count=len(rest),
        rest_intro=_rest_intro(items, rest, settled=len(acted) - len(open_)),
        filters=filters,
        kept=_kept(result),
        nothing=not any(by_advice.get(a) for a in words.ADVICE[1:]) and not asked,
        standards=tuple(sorted(cited.values(), key=lambda s: s.label)),
        standards_checked=str(result["catalogue"].get("standards_checked") or ""),
    )


def _prepared(result: Mapping[str, Any]) -> str:
    tool, made = result["tool"], words.moment(result["generated_at"])
    return f"{words.day(made)} · {tool['name']} {tool['version']}, data {tool['data_version']}"


def _account(account: Mapping[str, Any]) -> str:
    handle = f"@{words.brief(account['handle'].lstrip('@'), 80)}" if account["handle"] else ""
    name = words.brief(account["name"] or "", 80)
    who = f"{name} ({handle})" if name and handle else name or handle
    return f"{who or 'your account'} on {words.platform_name(account['platform'])}"


def _lead(result: Mapping[str, Any], asked: Sequence[Person]) -> tuple[str, ...]:
    by_advice, total = result["summary"]["by_advice"], result["summary"]["items"]
    read = f"{words.counted(total, 'item')} {'was' if total == 1 else 'were'} read."
    strong = by_advice.get("delete", 0) + by_advice.get("delete_now", 0)
    look, note = by_advice.get("review", 0), by_advice.get("note", 0)
    parts = []
    if strong:
        parts.append(f"{words.count(strong)} you may want to remove")
    if look:
        parts.append(f"{words.count(look)} to review")
    if note:
        parts.append(f"{words.count(note)} worth knowing about")
    sentences = [read]
    if parts:
        sentences.append(f"{words.capital(words.listed(parts))}.")
    else:
        sentences.append("In what was read, nothing calls for a change.")
    if asked:
        verb = "is" if len(asked) == 1 else "are"
        sentences.append(
            f"{words.capital(words.spelled(len(asked)))} of your connections {verb} worth a thought."
        )
    return tuple(sentences)


def _kept(result: Mapping[str, Any]) -> str:
    kept, total = result["summary"]["by_advice"].get("keep", 0), result["summary"]["items"]
    if not kept:
        return ""
    return f"For {words.count(kept)} of {words.counted(total, 'item')} nothing is suggested."


def _rest_intro(items: Sequence[Mapping[str, Any]], rest: Sequence[int], *, settled: int) -> str:
    """What the list below the first one holds, so that nobody takes it for a list of things to do."""
    number = len(rest)
    sentences = [f"{words.counted(number, 'more item')} in which something made the program look twice."]
    later = sum(items[n]["advice"] in _ACT for n in rest) - settled
    if later:
        sentences.append(
            f"{words.count(later)} of them you may want to review or remove, once the first are done."
        )
    if settled:
        sentences.append(f"{words.count(settled)} you decided to keep.")
    if number > later + settled:
        sentences.append(
            "The others need nothing from you now." if later or settled else "They need nothing from you now."
        )
    return " ".join(sentences)


def _filters(items: Sequence[Mapping[str, Any]], rest: Sequence[int]) -> tuple[tuple[Filter, ...], list[str]]:
    """The filters, and for each item in `rest` the line of codes that they compare with."""
    columns = {
        "advice": ("Advice", [items[n]["advice"] for n in rest], words.ADVICE_SHORT, words.ADVICE[::-1]),
        "platform": ("Platform", [items[n]["platform"] for n in rest], words.PLATFORMS, ()),
        "year": (
            "Year",
            [(items[n]["created_at"] or "no date")[: 7 if not items[n]["created_at"] else 4] for n in rest],
            {},
            (),
        ),
        "kind": ("Kind", [items[n]["kind"] for n in rest], words.KINDS, ()),
        "audience": (
            "Audience",
            [items[n]["audience"] for n in rest],
            words.AUDIENCES,
            tuple(words.AUDIENCES),
        ),
        "author": (
            "Written by",
            [items[n]["author"] for n in rest],
            {"self": "you", "other": "someone else"},
            ("self", "other"),
        ),
    }
    filters, codes = [], []
    for name, (label, values, names, order) in columns.items():
        counts: dict[str, int] = {}
        for value in values:
            counts[value] = counts.get(value, 0) + 1
        ranked = (
            sorted(counts, key=lambda v: order.index(v) if v in order else len(order))
            if order
            else sorted(counts)
        )
        code = {value: str(position) for position, value in enumerate(ranked)}
        options = tuple(
            Option(code[v], f"{words.capital(names.get(v, v))} ({words.count(counts[v])})") for v in ranked
        )
        filters.append(Filter(name, label, options))
        codes.append([code[value] for value in values])
    lines = []
    for position, n in enumerate(rest):
        when = words.moment(items[n]["created_at"])
        seconds = 0 if when is None else int(when.timestamp())
        lines.append(" ".join([str(n + 1), str(seconds), *(column[position] for column in codes)]))
    return tuple(filters), lines
