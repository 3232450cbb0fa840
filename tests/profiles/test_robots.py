"""robots.txt, with the cases of RFC 9309."""

from __future__ import annotations

import time

import pytest

from scanner.profiles._robots import EVERYTHING, NOTHING, allows, parse


@pytest.mark.parametrize(
    ("body", "target", "allowed"),
    [
        ("", "/a", True),
        ("User-agent: *\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow: /", "/robots.txt", True),
        ("User-agent: *\nDisallow:", "/a", True),
        ("User-agent: *\nDisallow: /private", "/private/x", False),
        ("User-agent: *\nDisallow: /private", "/privately", False),
        ("User-agent: *\nDisallow: /private/", "/private", True),
        # the longest decides, and of two as long the one that allows
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", True),
        ("User-agent: *\nAllow: /a\nDisallow: /a/b", "/a/b/c", False),
        ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", True),
        # wild cards, which the standard library does not know
        ("User-agent: *\nDisallow: /*.php", "/x/y.php?z", False),
        ("User-agent: *\nDisallow: /*.php$", "/x/y.php?z", True),
        ("User-agent: *\nDisallow: /*.php$", "/x/y.php", False),
        ("User-agent: *\nDisallow: /a*b*c", "/a1b2c3", False),
        ("User-agent: *\nDisallow: /a*b*c", "/a1c2b3", True),
        ("User-agent: *\nDisallow: /x*$", "/xyz", False),
        ("User-agent: *\nDisallow: /x$", "/xyz", True),
        ("User-agent: *\nDisallow: /*?", "/a?b", False),
        # whom it speaks to
        ("User-agent: exposure-scanner\nDisallow: /\n\nUser-agent: *\nAllow: /", "/a", False),
        ("User-agent: EXPOSURE-SCANNER/9\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: exposure-scanner\nDisallow: /b", "/a", True),
        ("User-agent: GPTBot\nDisallow: /", "/a", True),
        ("User-agent: GPTBot\nUser-agent: *\nDisallow: /a", "/a", False),
        ("User-agent: *\nDisallow: /a\nUser-agent: GPTBot\nDisallow: /b", "/b", True),
        ("User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b", "/b", False),
        ("User-agent: *\nSitemap: https://a.example/s.xml\nDisallow: /a", "/a", False),
        # spellings
        ("user-AGENT : *\n disallow:/a # why\n", "/a", False),
        ("\ufeffUser-agent: *\r\nDisallow: /a\r\n", "/a", False),
        ("User-agent: *\nDisallow: /ä", "/%C3%A4", False),
        ("User-agent: *\nDisallow: /%61", "/a", False),
        ("Disallow: /", "/a", True),
        ("<html>User-agent: *</html>", "/a", True),
        ("User-agent: *\nDisallow /a\nDisallow: /b", "/b", False),
    ],
)
def test_rules(body, target, allowed):
    """What may be asked."""
    assert allows(parse(body.encode()), target) == allowed


def test_pauses_and_maps():
    """Both are taken from the group that speaks to us, or from anywhere."""
    rules = parse(b"User-agent: *\nCrawl-delay: 2.5\nSitemap: https://a.example/1.xml\nDisallow:\nSitemap: https://a.example/2.xml")
    assert (rules.delay, rules.maps) == (2.5, ("https://a.example/1.xml", "https://a.example/2.xml"))
    assert parse(b"User-agent: *\nCrawl-delay: never").delay == 0
    assert allows(EVERYTHING, "/x")
    assert not allows(NOTHING, "/x")


def test_many_stars_take_no_time():
    """A pattern is written by a stranger."""
    rules = parse(("User-agent: *\nDisallow: /" + "*a" * 2_000 + "b").encode())
    began = time.thread_time()
    assert allows(rules, "/" + "a" * 20_000)
    assert time.thread_time() - began < 1
