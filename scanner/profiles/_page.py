"""A page as the web answered with it. What its markup says is read in `scanner.readers._markup`, as it is for pages that somebody saved."""

from __future__ import annotations

import re

from scanner.profiles._fetch import Reply
from scanner.readers import _markup
from scanner.readers._markup import COMMENTS, Words, classes, first_time, own_links, plain, said, words

__all__ = ["COMMENTS", "Page", "Words", "classes", "decoded", "first_time", "is_wall", "own_links", "plain", "said", "words"]


def decoded(reply: Reply) -> str:
    """The characters of an answer."""
    return _markup.decoded(reply.body, reply.charset)


class Page(_markup.Page):
    """A page that was asked for, parsed once."""

    def __init__(self, reply: Reply) -> None:
        self.reply = reply
        super().__init__(decoded(reply), reply.url)

    def linked(self, rel: str) -> list[tuple[str, str, str]]:
        """(address, type, title) of what the page names under a relation, in its head, its body and its headers."""
        found = super().linked(rel)
        if (target := self.reply.links.get(rel)) is not None and (address := self.at(target)):
            found.append((address, "", ""))
        return found


_LOGIN_TITLE = re.compile(r"(?:^|\b)(?:log ?in|sign ?in|sign up|anmelden|connexion|iniciar sesión)\b", re.IGNORECASE)


def is_wall(page: Page) -> bool:
    """A page whose point is to log in, though it came with success: a password field, hardly any words, no entry."""
    if page.tree.css_first('input[type="password"]') is None or page.tree.css_first("article, .h-entry, .hentry") is not None:
        return False
    body = page.body()
    return bool(_LOGIN_TITLE.search(page.title())) or body is None or len(words(body).text) < 2_000
