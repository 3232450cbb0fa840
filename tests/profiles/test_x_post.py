"""Single posts of X: whose they are is what X says, and no wall reads as deleted."""

from __future__ import annotations

import httpx
import pytest

from tests.profiles.web import page, read, router, values

NUMBER = "1050118621198921728"
URL = f"https://x.com/pat/status/{NUMBER}"
EMBED = "https://publish.x.com/oembed"


def embed(words: str, writer: str = "pat", name: str = "Pat Lee"):
    html = f'<blockquote class="twitter-tweet"><p lang="en" dir="ltr">{words}</p>&mdash; {name} (@{writer}) <a href="https://twitter.com/{writer}/status/{NUMBER}">October 10, 2018</a></blockquote>\n'
    return {"url": f"https://twitter.com/{writer}/status/{NUMBER}", "author_name": name, "author_url": f"https://twitter.com/{writer}", "html": html, "type": "rich"}


def web(answer):
    routes = router()
    routes.get(EMBED).mock(answer)
    return routes


@pytest.mark.parametrize("url", [URL, f"https://twitter.com/Pat/status/{NUMBER}?s=20", f"https://mobile.twitter.com/pat/statuses/{NUMBER}", f"https://x.com/i/status/{NUMBER}", f"https://x.com/i/web/status/{NUMBER}", f"https://x.com/pat/status/{NUMBER}/photo/1"])
def test_a_post_is_found_by_any_of_its_addresses(url):
    """Its words with their lines; its time from its number; a picture is a picture and no word."""
    words = 'My last session today.<br><br>Tired &amp; sad <a href="https://twitter.com/hashtag/nurse">#nurse</a> <a href="https://t.co/abc">pic.twitter.com/abc</a>'
    found = read(url, web(values(embed(words))))
    (item,) = found.items
    assert (item.kind, item.author, item.text) == ("post", None, "My last session today.\n\nTired & sad #nurse")
    assert item.created_at.isoformat(timespec="seconds") == "2018-10-10T20:19:24+00:00"
    assert (item.native_id, item.url, len(item.media)) == (NUMBER, f"https://x.com/pat/status/{NUMBER}", 1)
    assert (found.outcome, len(found.asked)) == ("complete", 1)
    (account,) = found.inquiry.accounts
    assert (account.platform, account.handle.lower(), account.name) == ("x", "pat", "Pat Lee")


def test_a_number_under_another_name_is_still_its_writers():
    """X follows the number and not the name: those words are put into nobody else's mouth."""
    found = read(URL, web(values(embed("I was your patient", "kim", "Kim"))))
    assert found.others == [("@kim", "I was your patient")]
    assert (found.inquiry.accounts[0].handle, found.inquiry.accounts[0].name) == ("pat", None)
    assert found.items[0].url == f"https://x.com/kim/status/{NUMBER}"


def test_a_long_post_is_known_to_be_cut():
    """X gives visitors its beginning; an answer begins with whom it answers."""
    found = read(URL, web(values(embed('<a href="https://twitter.com/kim">@kim</a> and then…'))))
    assert ([(i.kind, i.text) for i in found.items], found.unread) == ([("reply", "@kim and then…")], {"the end of a long post": 1})


def test_posts_from_before_numbers_held_their_time_have_none():
    """Their number was only a count."""
    routes = web(values(embed("first")))
    assert read("https://x.com/pat/status/20", routes).items[0].created_at is None


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (httpx.Response(404), "not_found"), (httpx.Response(403), "protected"), (httpx.Response(401), "login_wall"), (httpx.Response(429, headers={"retry-after": "99999"}), "rate_limited"), (httpx.Response(500), "offline"),
        (page("<h1>no"), "blocked"), (values({}), "bad_data"), (values([]), "bad_data"), (values(embed("x") | {"author_url": 3}), "bad_data"), (values(embed("x") | {"html": "<p>x"}), "bad_data"), (httpx.Response(200, content=b"{"), "bad_data"),
    ],
)  # fmt: skip
def test_what_x_does_not_show(answer, outcome):
    """Each in its own words; gone for the public is not called deleted."""
    found = read(URL, web(answer))
    assert (found.outcome, found.items) == (outcome, [])
    assert outcome != "not_found" or "or hidden" in found.inquiry.sentence


def test_robots_txt_is_asked_of_the_host_that_answers():
    """And obeyed."""
    routes = web(values(embed("x")))
    routes.get("https://publish.x.com/robots.txt").mock(httpx.Response(200, text="User-agent: *\nDisallow: /"))
    found = read(URL, routes)
    assert (found.outcome, found.asked) == ("robots_disallowed", [])
