"""Ways to an item."""

from datetime import datetime

import pytest

from scanner.report.locate import place, web_address

WHEN = datetime.fromisoformat("2019-03-14T21:07:00-05:00")


def way(platform, kind="post", author="self", when=WHEN, url=None, handle="mo_example", **where):
    found = place(platform=platform, kind=kind, author=author, when=when, url=url, opening="Hive mind", handle=handle,
                  group=where.get("group", ""), to=where.get("to", ""))  # fmt: skip
    return found.way


@pytest.mark.parametrize(
    "url", ["https://x.example.org/status/1", "http://192.0.2.1/a?b=c#d", "https://x.example.org/é"]
)
def test_a_web_address_is_a_link(url):
    """http and https open where the item was posted; nothing else needs saying then."""
    found = place(
        platform="x", kind="post", author="self", when=WHEN, url=url, opening="a", handle="", group="", to=""
    )
    assert (found.link, found.way, found.quote) == (url, "", "")


def test_no_other_address_is_a_link(factory):
    """Script, data and file addresses, half addresses and addresses with spaces never become a link."""
    assert [
        web_address(url)
        for url in (*factory.BAD_URLS, "", None, "ftp://example.org", "https://a\u202eb", 'https://a"b')
    ] == [""] * (len(factory.BAD_URLS) + 5)


@pytest.mark.parametrize(
    ("said", "arguments"),
    [
        ("Open your Facebook activity log, choose “Comments”, go to 14 Mar 2019 and look for the comment of 21:07 that begins",
         {"platform": "facebook", "kind": "comment"}),
        ("Open Messenger and the chat with Kev, go to 14 Mar 2019 and look for the message of 21:07 that begins",
         {"platform": "facebook", "kind": "message", "to": "Kev"}),
        ("Open your Facebook activity log, choose “Activity you’re tagged in”, go to 14 Mar 2019 and look for the post of 21:07 that begins",
         {"platform": "facebook", "author": "other"}),
        ("Search X for from:mo_example since:2019-03-13 until:2019-03-16 and look for the post of 14 Mar 2019, 21:07 that begins",
         {"platform": "x"}),
        ("Search X for the words below and look for the post without a date that begins",
         {"platform": "x", "when": None, "handle": ""}),
        ("In WhatsApp open the chat with Kev, go to 14 Mar 2019 and look for the message of 21:07 that begins",
         {"platform": "whatsapp", "kind": "message", "to": "Kev"}),
        ("On Reddit open your profile, “Comments”, sorted by “New”, go to 14 Mar 2019 and look for the reply of 21:07 that begins",
         {"platform": "reddit", "kind": "reply"}),
        ("On Discord open the group “play therapy”, go to 14 Mar 2019 and look for the group post of 21:07 that begins",
         {"platform": "discord", "kind": "group_post", "group": "play therapy"}),
        ("On Myspace open your profile, go through it by date and look for the post without a date that begins",
         {"platform": "myspace", "when": None}),
    ],
)  # fmt: skip
def test_without_a_link_the_way_is_said(said, arguments):
    """Platform, list, day, kind and time: enough to find it by hand."""
    assert way(**arguments) == said


def test_an_item_without_words_is_found_by_its_kind():
    """A photo without a caption has no first words to look for."""
    found = place(
        platform="instagram",
        kind="photo",
        author="self",
        when=WHEN,
        url=None,
        opening="",
        handle="",
        group="",
        to="",
    )
    assert found.way.endswith("look for the photo of 21:07")
    assert found.quote == ""
