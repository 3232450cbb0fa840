"""Times on saved pages: relative to the moment of saving, in several languages; without that moment none rather than a wrong one."""

from datetime import UTC, datetime, timedelta

import pytest

from scanner.readers.saved._spoken import target
from scanner.readers.saved._when import age, american, javascript, moment
from scanner.readers.saved.sites.instagram import time_of

SAVED = datetime(2026, 5, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("3h", timedelta(hours=3)), ("3 h", timedelta(hours=3)), ("5m", timedelta(minutes=5)), ("2d", timedelta(days=2)), ("1w", timedelta(days=7)), ("2mo", timedelta(days=60)),
        ("1yr", timedelta(days=365)), ("2 years ago", timedelta(days=730)), ("a week ago", timedelta(days=7)), ("an hour ago", timedelta(hours=1)), ("Edited 3 days ago", timedelta(days=3)),
        ("vor 3 Stunden", timedelta(hours=3)), ("vor einem Monat", timedelta(days=30)), ("hace 2 meses", timedelta(days=60)), ("il y a un an", timedelta(days=365)), ("3 giorni fa", timedelta(days=3)),
        ("há 2 semanas", timedelta(days=14)), ("2 dagen geleden", timedelta(days=2)), ("Yesterday", timedelta(days=1)),
        ("3 of us", None), ("2020", None), ("12:30", None), ("Kim Berg", None), ("a great year for us all", None), ("", None), ("3 sessions", None),
    ],
)  # fmt: skip
def test_how_long_ago_a_text_says(text, want):
    """Units as the sites write them; anything else is no age."""
    assert age(text) == want


def test_relative_times_need_the_moment_of_saving():
    """“3h” of an unknown day is no time."""
    assert moment("3h", SAVED) == SAVED - timedelta(hours=3)
    assert moment("3h", None) is None


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("March 3, 2021 at 5:12 PM", datetime(2021, 3, 3, 17, 12, tzinfo=UTC)),
        ("March 3 at 5:12 PM", datetime(2026, 3, 3, 17, 12, tzinfo=UTC)),
        ("December 24 at 8:00 AM", datetime(2025, 12, 24, 8, tzinfo=UTC)),  # the last one, not one to come
        ("no date", None),
    ],
)
def test_a_day_without_a_year_is_the_last_such_day_before_saving(text, want):
    """As Facebook writes the last twelve months."""
    assert moment(text, SAVED) == want


def test_dates_of_other_forms():
    """American order where it can be; a browser's own form with its offset; ids that hold their time."""
    assert american("2/3/2024") == datetime(2024, 2, 3, tzinfo=UTC)
    assert american("13/4/2024") == datetime(2024, 4, 13, tzinfo=UTC)
    assert american("31/31/2024") is None
    assert javascript("Sat Sep 09 2023 10:00:00 GMT+0200 (CEST)") == datetime(2023, 9, 9, 8, tzinfo=UTC)
    assert javascript("Sat Sep 09 2023 10:00:00 GMT-0430") == datetime(2023, 9, 9, 14, 30, tzinfo=UTC)
    assert javascript("Sat Foo 09 2023 10:00:00") is None
    assert time_of("DXeh-kYiIge").date().isoformat() == "2026-04-23"


@pytest.mark.parametrize(
    ("href", "want"),
    [
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1&h=X", "https://example.org/a?b=1"),
        ("https://l.instagram.com/?u=https%3A%2F%2Fexample.org", "https://example.org"),
        ("https://www.google.com/url?q=https://example.org/x&sa=D", "https://example.org/x"),
        ("https://t.co/abc", ""), ("https://example.org/", "https://example.org/"), ("javascript:alert(1)", ""), ("http://[::1", ""),
        ("https://l.facebook.com/l.php?u=javascript%3Aalert(1)", ""),
    ],
)  # fmt: skip
def test_links_are_followed_past_what_counts_clicks(href, want):
    """In the address itself, never by asking; scripts are no addresses."""
    assert target(href) == want
