"""Whose words: nobody becomes the person by chance, by a typed name, or by having been quoted."""

from __future__ import annotations

import pytest

from scanner.archive import open_inputs
from scanner.model import Account, Item, Skipped, Unread
from scanner.readers import recognise
from tests.readers.comparison import FIXTURES

HOME = FIXTURES / "saved"


class Read:
    """What the one reader of saved pages makes of paths, as the pipeline asks it."""

    def __init__(self, *paths, names=()):
        merged = None
        for path in paths:
            for archive in open_inputs(path):
                found = recognise(archive)
                assert [r.id for r, _ in found] == ["saved"], found
                merged = archive if merged is None else merged.merged(archive)
        merged.names = tuple(names)
        reader = found[0][0]
        self.accounts: list[Account] = reader.accounts(merged)
        records = list(reader.read(merged))
        self.items = [r for r in records if isinstance(r, Item)]
        self.problems = [r.reason for r in records if isinstance(r, Skipped)]
        self.unread = {r.what: r.count for r in records if isinstance(r, Unread)}

    @property
    def mine(self):
        return [i.text for i in self.items if i.author is None]

    @property
    def others(self):
        return [(i.author, i.text) for i in self.items if i.author is not None]


def page(tmp_path, markup, url="https://x.com/ana_ruiz", name="page.html"):
    path = tmp_path / name
    path.write_text(f"<!DOCTYPE html><!-- saved from url=({len(url):04})%s -->{markup}" % url, "utf-8")
    return path


def tweet(handle, number, text, name="", day="2020-01-01", more=""):
    return (
        f'<article data-testid="tweet">{more}<div data-testid="User-Name"><a href="https://x.com/{handle}"><span>{name or handle}</span></a><a href="https://x.com/{handle}"><span>@{handle}</span></a>'
        f'<a href="https://x.com/{handle}/status/{number}"><time datetime="{day}T10:00:00.000Z">x</time></a></div><div data-testid="tweetText"><span>{text}</span></div></article>'
    )


def switcher(handle):
    return f'<button data-testid="SideNav_AccountSwitcher_Button"><span>Somebody</span><span>@{handle}</span></button>'


def test_me_names_the_commenter_on_another_persons_thread(tmp_path):
    """On somebody else's thread only one's own replies, and what is said to one, are items."""
    body = tweet("news", 1, "Shelter closes") + tweet("kim_b", 2, "So sad") + tweet("ana_ruiz", 3, "Two of mine lived there") + tweet("zed", 4, "who?", more='<div>Replying to <a href="/ana_ruiz">@ana_ruiz</a></div>')
    read = Read(page(tmp_path, body, "https://x.com/news/status/1"), names=["@ana_ruiz"])
    assert read.mine == ["Two of mine lived there"]
    assert read.others == [("@zed", "who?")]
    assert read.unread["posts and comments by others on pages that are not the person's"] == 2
    assert [a.handle for a in read.accounts] == ["ana_ruiz"]


def test_the_account_that_was_logged_in_is_the_person_and_not_whoever_was_looked_at(tmp_path):
    """A client's profile, saved while logged in: the client's words stay the client's, and the report says how to correct that."""
    read = Read(page(tmp_path, switcher("ana_ruiz") + tweet("client", 1, "I hate therapy") + tweet("ana_ruiz", 2, "Hang on in there"), "https://x.com/client"))
    assert read.mine == ["Hang on in there"]
    assert "I hate therapy" not in read.mine
    assert any("belongs to somebody else" in p for p in read.problems)
    assert [a.handle for a in read.accounts] == ["ana_ruiz"]


def test_me_overrules_who_was_logged_in(tmp_path):
    """A supervisor's computer saved it; the person is whom --me names."""
    read = Read(page(tmp_path, switcher("boss") + tweet("ana_ruiz", 1, "mine"), "https://x.com/ana_ruiz"), names=["ana_ruiz"])
    assert read.mine == ["mine"]
    assert [a.handle for a in read.accounts] == ["ana_ruiz"]


def test_a_page_that_shows_nobody_gives_everything_to_its_writers_and_says_so(tmp_path):
    """A search page: nothing is counted as the person's, and a sentence says how to tell who they are."""
    read = Read(page(tmp_path, tweet("a", 1, "one") + tweet("b", 2, "two"), "https://x.com/search?q=shelter"))
    assert read.mine == []
    assert read.others == [("@a", "one"), ("@b", "two")]
    assert read.accounts == []
    assert any("--me" in p for p in read.problems)


def test_me_that_matches_nobody_makes_nobody_the_person(tmp_path):
    """Not even the owner of the page."""
    read = Read(page(tmp_path, tweet("ana_ruiz", 1, "one")), names=["Zoe Quinn-Example"])
    assert read.mine == []
    assert any("nobody on the page" in p for p in read.problems)


def test_two_accounts_of_one_name_are_neither_the_persons(tmp_path):
    """On a page of somebody else, two members called alike: a handle is asked for."""
    body = tweet("news", 1, "x") + tweet("ana1", 2, "first", name="Ana Ruiz") + tweet("ana2", 3, "second", name="Ana Ruiz, LCSW")
    read = Read(page(tmp_path, body, "https://x.com/news/status/1"), names=["Ana Ruiz"])
    assert read.mine == []
    assert any("two accounts" in p for p in read.problems)
    assert Read(page(tmp_path, body, "https://x.com/news/status/1"), names=["Ana Ruiz", "@ana2"]).mine == ["second"]


def test_a_name_inside_another_name_is_another_person(tmp_path):
    """Ana is not Ana Ruiz; Ruiz is not Ana Ruiz."""
    body = tweet("news", 1, "x") + tweet("ana9", 2, "not me", name="Ana") + tweet("r", 3, "nor me", name="Ruiz")
    assert Read(page(tmp_path, body, "https://x.com/news/status/1"), names=["Ana Ruiz"]).mine == []


def test_one_page_tells_who_the_person_is_for_all(tmp_path):
    """A profile page names the account; on a thread elsewhere its replies are known by that."""
    one = page(tmp_path, tweet("ana_ruiz", 1, "mine"), name="profile.html")
    two = page(tmp_path, tweet("ana_ruiz", 7, "also mine") + tweet("kim", 8, "hers"), "https://x.com/ana_ruiz/status/7", name="thread.html")
    read = Read(one, two)
    assert read.mine == ["mine", "also mine"]
    assert read.others == [("@kim", "hers")]


def test_a_post_on_two_pages_is_one_item_and_the_longer_wording_stays(tmp_path):
    """The timeline cuts it short; its own page shows it whole."""
    cut = tweet("ana_ruiz", 1, "The beginning").replace("</article>", '<button data-testid="tweet-text-show-more-link">Show more</button></article>')
    read = Read(page(tmp_path, cut, name="a.html"), page(tmp_path, tweet("ana_ruiz", 1, "The beginning and the end of it"), "https://x.com/ana_ruiz/status/1", name="b.html"))
    assert read.mine == ["The beginning and the end of it"]
    assert "texts that the page cuts short" not in read.unread


def test_a_comment_under_the_persons_name_on_another_blog_is_kept_and_is_not_theirs(tmp_path):
    """Anybody can type a name: it is listed under that name."""
    body = '<html><head><meta name="author" content="Jo Blogs"></head><body><article class="hentry"><h1>News</h1><p>Text of Jo, long enough to read.</p></article><div id="comments"><ol class="comment-list"><li class="comment" id="comment-1"><b class="fn">Ana Ruiz</b><div class="comment-content"><p>I know that family</p></div></li><li class="comment" id="comment-2"><b class="fn">Someone</b><div class="comment-content"><p>Who?</p></div></li></ol></div></body></html>'
    read = Read(page(tmp_path, body, "https://jo.example.org/news"), names=["Ana Ruiz"])
    assert read.mine == []
    assert read.others == [("Ana Ruiz", "I know that family")]


@pytest.mark.parametrize("names", [["Ana Ruiz"], ["ana.ruiz"], ["https://www.facebook.com/ana.ruiz"]])
def test_names_handles_and_addresses_all_say_who_one_is(names):
    """On Facebook the same three items are the person's whichever was given."""
    assert len(Read(HOME / "facebook/profile-logged-in.html", names=names).mine) == 2


def test_a_review_page_of_another_practice_is_not_answered_by_the_person():
    """With --me that names somebody else, the owner's answers are the owner's."""
    read = Read(HOME / "reviews/google-en.html", names=["Zoe Quinn-Example"])
    assert read.mine == []
    assert ("Ana Ruiz Counseling", "Kim, you missed four of our six sessions and we discussed your drinking.") in read.others


def test_a_shared_post_on_facebook_is_not_the_sharers(tmp_path):
    """The sharer's sentence is theirs; what they share is not, also where they wrote nothing."""
    head = "<h1>Ana Ruiz</h1>"
    inner = '<div><h3><a href="https://www.facebook.com/kim.berg">Kim Berg</a></h3><div data-ad-rendering-role="story_message"><div dir="auto">My therapist is on leave</div></div></div>'
    post = lambda own: f'<div role="article"><h2><a href="https://www.facebook.com/ana.ruiz">Ana Ruiz</a></h2>{own}{inner}</div>'
    own = '<div data-ad-rendering-role="story_message"><div dir="auto">Mine too</div></div>'
    read = Read(page(tmp_path, f'<div role="main">{head}{post(own)}{post("")}</div>', "https://www.facebook.com/ana.ruiz"))
    assert read.mine == ["Mine too"]
    assert read.unread["posts that others wrote and this person quoted"] == 2


def test_a_group_post_keeps_its_group(tmp_path):
    """In a group the page has no owner: --me says who one is."""
    body = '<div role="main"><h1>Nurses of Nowhere</h1><div role="article"><h2><a href="https://www.facebook.com/groups/55/user/1001/">Ana Ruiz</a></h2><div data-ad-rendering-role="story_message"><div dir="auto">Bed 4 again</div></div><div role="article" aria-label="Comment by Kim"><a href="https://www.facebook.com/groups/55/user/1002/">Kim</a><div dir="auto">Poor you</div></div></div></div>'
    read = Read(page(tmp_path, body, "https://www.facebook.com/groups/55"), names=["Ana Ruiz"])
    assert [(i.kind, i.group, i.audience, i.author) for i in read.items] == [("group_post", "Nurses of Nowhere", "group", None), ("comment", "Nurses of Nowhere", "group", "Kim")]


def facebook(*comments, viewer=("Ana Ruiz", "1001")):
    """A post of a page, with comments (name, address, words), saved by whoever was logged in."""
    who = f'<script>["CurrentUserInitialData",[],{{"USER_ID":"{viewer[1]}","NAME":"{viewer[0]}"}},1]</script>'
    rows = "".join(f'<div role="article"><a href="https://www.facebook.com/{key}">{name}</a><div dir="auto">{words}</div></div>' for name, key, words in comments)
    return f'{who}<div role="main"><div role="article"><h2><a href="https://www.facebook.com/clinic">Clinic</a></h2><div data-ad-rendering-role="story_message"><div dir="auto">Open day</div></div>{rows}</div></div>'


def test_a_namesake_of_whoever_is_logged_in_is_not_the_person(tmp_path):
    """Facebook names the account by number and commenters by address: one of that name is the person, two could be either."""
    url = "https://www.facebook.com/clinic/posts/1"
    one = Read(page(tmp_path, facebook(("Ana Ruiz", "ana.ruiz", "Mine"), ("Kim", "kim", "Hers")), url))
    assert one.mine == ["Mine"]
    two = Read(page(tmp_path, facebook(("Ana Ruiz", "ana.ruiz", "Mine"), ("Ana Ruiz", "ana.ruiz.77", "Another Ana")), url))
    assert two.mine == []
    assert any("two accounts" in p for p in two.problems)
    assert Read(page(tmp_path, facebook(("Ana Ruiz", "ana.ruiz", "Mine"), ("Ana Ruiz", "ana.ruiz.77", "Another Ana")), url), names=["Ana Ruiz", "ana.ruiz"]).mine == ["Mine"]


def test_what_is_not_read_is_counted_once():
    """One advertisement, one quoted post, one text that is cut short."""
    assert set(Read(HOME / "x/profile-logged-in.html").unread.values()) == {1}
