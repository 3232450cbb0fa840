"""Items about the same person: what links them, and what they give away together.

Linked here: items that mark the same name, nickname, initial or handle of a client, and messages with the same
partner. Weak links over years are the work of later versions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from scanner.text import fold

LINKING = frozenset({"name", "nickname", "initial", "handle"})


def group(marks: Iterable[tuple[str, Iterable[str]]]) -> dict[str, list[str]]:
    """Item ids by subject key, for (item id, linking words) pairs; items that share a word share a subject.

    Union-find over the words; groups of one are kept out. Keys are "s1", "s2" … in order of first appearance.
    """
    parent: dict[str, str] = {}

    def root(node: str) -> str:
        while parent.setdefault(node, node) != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    order = []
    for item, words in marks:
        order.append(item)
        for word in words:
            parent[root(f"word:{fold(word)}")] = root(f"item:{item}")
    groups: dict[str, list[str]] = defaultdict(list)
    for item in order:
        groups[root(f"item:{item}")].append(item)
    return {f"s{n}": items for n, items in enumerate((g for g in groups.values() if len(g) > 1), 1)}
