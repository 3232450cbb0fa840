"""Geometry of the two drawings, the curve and the time line, each with the same facts as words and as a table.

Coordinates are units of the drawing's own box; a template writes them as SVG attributes, never as styles.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from scanner.report import words

WIDTH, HEIGHT = 640, 200
LEFT, RIGHT, TOP, BOTTOM = 44, 12, 12, 28
_INNER_WIDTH, _INNER_HEIGHT = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
_MOST_POINTS = 160
"""More points than this are closer together than a pixel."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A label on an axis."""

    at: Annotated[float, "Where it stands, along its axis."]
    label: Annotated[str, "What it says."]


@dataclass(frozen=True, slots=True)
class Curve:
    """How much exposure is left after deleting the first n items."""

    line: Annotated[str, "Points of the line, “x,y x,y”."]
    area: Annotated[str, "Points of the area below it."]
    across: Annotated[tuple[Tick, ...], "Numbers of deleted items."]
    up: Annotated[tuple[Tick, ...], "Shares that are left."]
    mark: Annotated[
        tuple[float, float] | None, "The point after the first list on the page; None beyond the curve."
    ]
    summary: Annotated[str, "The curve in a sentence or two."]
    rows: Annotated[tuple[tuple[str, str], ...], "The curve as a table: deleted, left."]


@dataclass(frozen=True, slots=True)
class Bar:
    """Items of one advice in one year."""

    advice: Annotated[str, "The advice’s code, for its colour."]
    y: Annotated[float, "Where its upper edge is."]
    height: Annotated[float, "How high it is."]


@dataclass(frozen=True, slots=True)
class Year:
    """One column of the time line."""

    x: Annotated[float, "Left edge."]
    width: Annotated[float, "Width of the column."]
    bars: Annotated[tuple[Bar, ...], "Bars from the bottom up, the most urgent lowest."]
    name: Annotated[str, "The year."]
    title: Annotated[str, "What the column holds, in words."]
    label: Annotated[str, "The year where there is room for it; empty where there is none."]
    counts: Annotated[tuple[int, ...], "The counts, in the order of the legend."]


@dataclass(frozen=True, slots=True)
class TimeLine:
    """Listed items over the years."""

    years: Annotated[tuple[Year, ...], "Every year from the first to the last, empty ones included."]
    up: Annotated[tuple[Tick, ...], "Numbers of items."]
    legend: Annotated[tuple[tuple[str, str], ...], "Code and words of each advice drawn."]
    summary: Annotated[str, "The time line in a sentence."]


def curve(points: Sequence[Mapping[str, Any]], first: int) -> Curve | None:
    """The curve of `summary["curve"]`, or None where it holds no fall. `first` is the length of the first list."""
    pairs = [(int(p["deleted"]), float(p["harm_left"])) for p in points]
    if len(pairs) < 2 or pairs[0][1] <= 0:
        return None
    full, most = pairs[0][1], pairs[-1][0]
    shares = [(deleted, min(1.0, left / full)) for deleted, left in pairs]
    every = max(1, len(shares) // _MOST_POINTS)
    drawn = [*shares[:-1:every], shares[-1]]
    line = " ".join(f"{_x(n / most):g},{_y(share):g}" for n, share in drawn)
    marked = dict(shares).get(first)
    return Curve(
        line=line,
        area=f"{LEFT},{_y(0):g} {line} {_x(1):g},{_y(0):g}",
        across=tuple(Tick(_x(n / most), words.count(n)) for n in _round_steps(most)),
        up=tuple(Tick(_y(share), f"{share:.0%}") for share in (0.0, 0.5, 1.0)),
        mark=None if marked is None or first >= most else (_x(first / most), _y(marked)),
        summary=_curve_words(shares, first),
        rows=tuple((words.count(n), words.share(share)) for n, share in _milestones(shares)),
    )


def _curve_words(shares: Sequence[tuple[int, float]], first: int) -> str:
    half = next((n for n, share in shares if share <= 0.5), None)
    parts = []
    if half:
        parts.append(
            f"Removing the first {_items(half)} would take away half of the exposure that was found."
        )
    by_first = dict(shares).get(first)
    if by_first is not None and first != half:
        parts.append(f"After the first {_items(first)}, {words.share(by_first)} would be left.")
    most, rest = shares[-1]
    if most not in {half, first}:
        parts.append(f"After {_items(most)}, {words.share(rest)} would be left.")
    return " ".join(parts)


def _items(number: int) -> str:
    return words.counted(number, "item")


def _milestones(shares: Sequence[tuple[int, float]]) -> list[tuple[int, float]]:
    wanted = {0, 1, 2, 3, 5, 10, 15, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, shares[-1][0]}
    return [pair for pair in shares if pair[0] in wanted]


def time_line(items: Sequence[Mapping[str, Any]]) -> TimeLine | None:
    """Items with an advice above “keep” by the year of their own date; None where none has a date."""
    counted = _by_year(items)
    if not counted:
        return None
    first, last = min(counted), max(counted)
    span, tallest = last - first + 1, max(sum(row.values()) for row in counted.values())
    shown = [a for a in reversed(words.ADVICE) if any(row.get(a) for row in counted.values())]
    pitch = _INNER_WIDTH / span
    width = min(44.0, pitch * 0.72)
    marks, every = _round_steps(tallest, over=True), -(-span // 12)
    years = []
    for position, year in enumerate(range(first, last + 1)):
        row = counted.get(year, {})
        label = str(year) if (last - year) % every == 0 else ""
        x = LEFT + pitch * position + (pitch - width) / 2
        years.append(_year(year, label, row, shown, x=x, width=width, tallest=marks[-1]))
    dated = sum(sum(row.values()) for row in counted.values())
    busiest = max(counted, key=lambda year: (sum(counted[year].values()), year))
    summary = f"{words.capital(words.counted(dated, 'dated item'))} to look at, from {first} to {last}"
    summary = f"{words.counted(dated, 'dated item')} to look at, all of {first}." if span == 1 else (
        f"{summary}; the most are of {busiest} ({words.count(sum(counted[busiest].values()))})."
    )  # fmt: skip
    return TimeLine(
        years=tuple(years),
        up=tuple(Tick(_y(n / marks[-1]), words.count(n)) for n in marks),
        legend=tuple((advice, words.ADVICE_SHORT[advice]) for advice in shown),
        summary=summary,
    )


def _by_year(items: Sequence[Mapping[str, Any]]) -> dict[int, dict[str, int]]:
    """{year: {advice: count}}. Years are those written in the source, so the first four characters will do."""
    rows = [
        (int(i["created_at"][:4]), i["advice"]) for i in items if i["created_at"] and i["advice"] != "keep"
    ]
    if not rows:
        return {}
    import pandas as pd

    frame = pd.DataFrame(rows, columns=["year", "advice"])
    table = pd.crosstab(frame["year"], frame["advice"])
    return {
        int(str(year)): {str(a): int(n) for a, n in row.items()}
        for year, row in table.to_dict("index").items()
    }


def _year(
    year: int,
    label: str,
    row: Mapping[str, int],
    shown: Sequence[str],
    *,
    x: float,
    width: float,
    tallest: int,
) -> Year:
    bars: list[Bar] = []
    base = 0
    for advice in shown:
        number = row.get(advice, 0)
        if number:
            y = _y((base + number) / tallest)
            bars.append(Bar(advice, round(y, 1), round(_y(base / tallest) - y, 1)))
            base += number
    held = ", ".join(
        f"{row[advice]} {words.ADVICE_SHORT[advice].lower()}" for advice in shown if row.get(advice)
    )
    counts = tuple(row.get(advice, 0) for advice in shown)
    return Year(
        round(x, 1), round(width, 1), tuple(bars), str(year), f"{year}: {held or 'nothing'}", label, counts
    )


def _x(share: float) -> float:
    return round(LEFT + _INNER_WIDTH * share, 1)


def _y(share: float) -> float:
    return round(TOP + _INNER_HEIGHT * (1 - share), 1)


def _round_steps(most: int, *, over: bool = False) -> tuple[int, ...]:
    """0 and up to four round numbers up to `most`: 0, 5, 10, 15 for 17; with `over`, on to the first that covers it."""
    step = 1
    while most / step > 4:
        step = {1: 2, 2: 5, 5: 10}[int(str(step)[0])] * 10 ** (len(str(step)) - 1)
    return tuple(range(0, most + step if over else most + 1, step))
