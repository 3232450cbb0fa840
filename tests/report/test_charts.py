"""Geometry and words of the drawings."""

from itertools import pairwise

import pytest

from scanner.report.charts import HEIGHT, LEFT, WIDTH, curve, time_line


def points(*left):
    return [{"deleted": n, "harm_left": share} for n, share in enumerate(left)]


def coordinates(line):
    return [tuple(map(float, pair.split(","))) for pair in line.split()]


def test_the_curve_falls_within_its_box():
    """From full at the left to what is left at the right, always inside."""
    drawn = curve(points(8, 4, 2, 1, 0.5), first=2)
    xy = coordinates(drawn.line)
    assert xy == sorted(xy)
    assert [y for _, y in xy] == sorted(y for _, y in xy)
    assert all(LEFT <= x <= WIDTH and 0 <= y <= HEIGHT for x, y in xy)
    assert drawn.mark in xy


def test_the_curve_is_said_in_words():
    """The half, the end of the first list and the end, each once."""
    said = curve(points(1, 0.7, 0.5, 0.3, 0.004), first=3).summary
    assert said == (
        "Removing the first 2 items would take away half of the exposure that was found. "
        "After the first 3 items, 30% would be left. After 4 items, under 1% would be left."
    )


@pytest.mark.parametrize("flat", [[], points(1), points(0, 0, 0)])
def test_nothing_to_remove_is_no_curve(flat):
    """A flat or empty line would say that deleting does not help."""
    assert curve(flat, first=0) is None


def test_a_long_curve_is_thinned_and_keeps_its_end():
    """Ten thousand points are drawn as a few hundred."""
    drawn = curve(points(*(1 - n / 10_000 for n in range(10_001))), first=25)
    assert len(drawn.line.split()) < 400
    assert coordinates(drawn.line)[-1][1] == pytest.approx(curve(points(1, 0), first=0).up[0].at)


def dated(*years, advice="review"):
    return [{"created_at": f"{year}-05-01T00:00:00Z", "advice": advice} for year in years]


def test_every_year_between_has_a_column():
    """An empty year is a gap in the drawing, not a missing column."""
    line = time_line(dated(2011, 2011, 2014))
    assert [(year.name, year.counts) for year in line.years] == [
        ("2011", (2,)),
        ("2012", (0,)),
        ("2013", (0,)),
        ("2014", (1,)),
    ]
    assert line.years[1].title == "2012: nothing"
    assert "from 2011 to 2014" in line.summary


def test_bars_are_stacked_without_gap_or_overlap():
    """The most urgent lies at the bottom and each bar begins where the last one ends."""
    line = time_line(
        [*dated(2020, 2020, advice="note"), *dated(2020, advice="delete_now"), *dated(2020, advice="delete")]
    )
    bars = line.years[0].bars
    assert [bar.advice for bar in bars] == ["delete_now", "delete", "note"]
    for below, above in pairwise(bars):
        assert above.y + above.height == pytest.approx(below.y, abs=0.11)
    assert bars[-1].y >= 0


def test_what_may_stay_and_what_has_no_date_is_left_out():
    """They are counted elsewhere."""
    assert time_line([*dated(2020, advice="keep"), {"created_at": None, "advice": "delete"}]) is None


def test_many_years_have_readable_labels():
    """At most about twelve years are written out, the last one always."""
    line = time_line(dated(*range(1997, 2027)))
    labels = [year.label for year in line.years if year.label]
    assert len(labels) <= 13
    assert labels[-1] == "2026"
