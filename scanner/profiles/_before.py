"""What an earlier reading of an address left: which items stood on which of its pages, and where it stopped.

Kept of a page are what its host said to know it again by (ETag, Last-Modified), a digest of the answer, the ids of its items, which are
digests too, and the address of the page after it. No page and no text is kept: the items themselves are taken from the
`items.profile.jsonl` that the earlier run wrote, and a page of which one is missing there is asked for anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from scanner.model import Item, Source


class Leaf(msgspec.Struct, frozen=True, kw_only=True):
    """A page of a list, newest first. `onward` is the address of the next one, "" after the last."""

    items: tuple[str, ...] = ()
    onward: str = ""
    etag: str = ""
    modified: str = ""
    digest: str = ""

    @property
    def unless(self) -> dict[str, str]:
        """Headers by which the host may say that nothing changed."""
        return {name: value for name, value in (("If-None-Match", self.etag), ("If-Modified-Since", self.modified)) if value}


class Before:
    """The pages of an earlier reading of one address, as far as their items are at hand. `at` is its day, for people."""

    def __init__(self, leaves: Mapping[str, Leaf] | None = None, items: Iterable[Item] = (), at: str = "") -> None:
        self.at, known = at, {i.id: i for i in items}
        self._items = known
        self._leaves = {url: leaf for url, leaf in (leaves or {}).items() if all(i in known for i in leaf.items)}
        self._of = {ident: url for url, leaf in self._leaves.items() for ident in leaf.items}

    def leaf(self, url: str) -> Leaf | None:
        return self._leaves.get(url)

    def items(self, leaf: Leaf, name: str, page: str) -> list[Item]:
        """The items of a page, as coming from the address that is read now."""
        return [msgspec.structs.replace(self._items[i], source=Source(input=name, member=page, index=n)) for n, i in enumerate(leaf.items)]

    def onward(self, read: list[Item]) -> Iterator[tuple[str, Leaf]]:
        """The pages that follow on one that was just read anew and held nothing new, up to where the earlier reading stopped.

        None where it reached the end: then only asking again tells what is still there.
        """
        url = self._of.get(read[-1].id, "") if read and all(i.id in self._items for i in read) else ""
        way: dict[str, Leaf] = {}
        while (leaf := self._leaves.get(url)) is not None and url not in way:
            way[url] = leaf
            url = leaf.onward
        return iter(way.items() if url and url not in way else ())


def told(leaves: Mapping[str, Leaf], at: str) -> dict[str, Any]:
    """As it is remembered."""
    return {"at": at, "pages": msgspec.to_builtins(dict(leaves))}


def recalled(said: Any, items: Iterable[Item]) -> Before:
    """From what `told` gave; from anything else, nothing."""
    try:
        leaves = msgspec.convert(said["pages"], dict[str, Leaf])
    except (msgspec.ValidationError, LookupError, TypeError):
        return Before()
    return Before(leaves, items, str(said.get("at", "")))
