"""A whole Bluesky repository in one file: CAR version 1, its blocks in DAG-CBOR, its records in a Merkle search tree.

Blocks are taken by their hash, so that none can stand in for another. Nesting, lengths and the number of nodes are bounded. That the
account signed the root is not checked: the file comes over TLS from the account's own server. Facts: the specifications of
CAR (ipld.io), DAG-CBOR and the AT Protocol's repository.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from hashlib import sha256
from typing import Any, NamedTuple

DEPTH = 64  # of values inside each other; records have about ten


class Torn(Exception):
    """The file breaks off or is none; the text says how."""


class Cid(NamedTuple):
    """A link to a block, as bytes."""

    raw: bytes


def records(data: bytes) -> Iterator[tuple[str, dict[str, Any]]]:
    """(collection/key, record) of everything in the repository, by key. Raises Torn, after what could be read."""
    root, blocks = _blocks(data)
    commit = _block(blocks, root)
    # the way down the tree: each step is a link to go into, or an entry to give
    way: list[tuple[str, bytes]] = [("", _link(commit.get("data")))]
    seen, missing = set[bytes](), 0
    while way:
        key, place = way.pop()
        if place not in blocks:
            missing += 1
            continue
        node = _block(blocks, place)
        if key:
            yield key, node
            continue
        if place in seen:
            raise Torn("its parts lead round in a circle")
        seen.add(place)
        steps: list[tuple[str, bytes]] = [("", node["l"].raw)] if isinstance(node.get("l"), Cid) else []
        before = b""
        for entry in node.get("e") or ():
            shared, rest = entry.get("p"), entry.get("k")
            if not isinstance(shared, int) or not isinstance(rest, bytes) or not 0 <= shared <= len(before):
                raise Torn("one of its keys is none")
            before = before[:shared] + rest
            steps.append((before.decode("utf-8", "replace") or "?", _link(entry.get("v"))))
            if isinstance(entry.get("t"), Cid):
                steps.append(("", entry["t"].raw))
        way += reversed(steps)
    if missing:
        raise Torn(f"{missing:,} of its parts are missing")


def _link(value: Any) -> bytes:
    if not isinstance(value, Cid):
        raise Torn("a link in it leads nowhere")
    return value.raw


def _block(blocks: dict[bytes, bytes], place: bytes) -> dict[str, Any]:
    if place not in blocks:
        raise Torn("its first part is missing")
    value, end = _value(blocks[place], 0, 0)
    if not isinstance(value, dict) or end != len(blocks[place]):
        raise Torn("one of its parts is no record")
    return value


def _blocks(data: bytes) -> tuple[bytes, dict[bytes, bytes]]:
    """The root's address, and every block whose content has the hash that its address says."""
    size, at = _number(data, 0)
    header, _ = _value(_slice(data, at, size), 0, 0)
    roots = header.get("roots") if isinstance(header, dict) and header.get("version") == 1 else None
    if not isinstance(roots, list) or not roots or not isinstance(roots[0], Cid):
        raise Torn("it is no repository of a kind that is known")
    at, found = at + size, dict[bytes, bytes]()
    while at < len(data):
        size, at = _number(data, at)
        block = _slice(data, at, size)
        at += size
        end, digest = _cid(block, 0)
        if digest == sha256(block[end:]).digest():
            found[block[:end]] = block[end:]
    return roots[0].raw, found


def _slice(data: bytes, at: int, size: int) -> bytes:
    if size < 1 or at + size > len(data):
        raise Torn("it breaks off before its end")
    return data[at : at + size]


def _number(data: bytes, at: int) -> tuple[int, int]:
    """A number in seven-bit groups, low ones first."""
    value = 0
    for shift in range(0, 63, 7):
        if at >= len(data):
            raise Torn("it breaks off before its end")
        value |= (data[at] & 0x7F) << shift
        at += 1
        if not data[at - 1] & 0x80:
            return value, at
    raise Torn("a length in it is none")


def _cid(data: bytes, at: int) -> tuple[int, bytes]:
    """Where a link ends that begins here, and the SHA-256 that it names (b"" for other hashes)."""
    version, at = _number(data, at)
    _, at = _number(data, at)
    kind, at = _number(data, at)
    size, at = _number(data, at)
    if version != 1 or size > 64:
        raise Torn("a link in it is of a kind that is not known")
    return at + size, _slice(data, at, size) if kind == 0x12 else b""


def _value(data: bytes, at: int, depth: int) -> tuple[Any, int]:
    """One value of DAG-CBOR, and where it ends. Lengths are definite; the only tag is a link."""
    if depth > DEPTH or at >= len(data):
        raise Torn("it is nested too deeply" if depth > DEPTH else "it breaks off before its end")
    major, low = data[at] >> 5, data[at] & 0x1F
    at += 1
    if major == 7:
        if low == 27:
            return struct.unpack(">d", _slice(data, at, 8))[0], at + 8
        if low not in (20, 21, 22):
            raise Torn("a value in it is of a kind that is not known")
        return {20: False, 21: True, 22: None}[low], at
    if low > 27:
        raise Torn("a length in it is none")
    if low > 23:
        width = 1 << (low - 24)
        low, at = int.from_bytes(_slice(data, at, width)), at + width
    if major < 2:
        return (low if major == 0 else -1 - low), at
    if major < 4:
        body = _slice(data, at, low) if low else b""
        return (body if major == 2 else body.decode("utf-8", "replace")), at + low
    if major == 6:
        inner, at = _value(data, at, depth + 1)
        if low != 42 or not isinstance(inner, bytes) or inner[:1] != b"\0":
            raise Torn("a link in it is none")
        return Cid(inner[1:]), at
    if low > len(data) - at:  # every part takes a byte at least
        raise Torn("it breaks off before its end")
    if major == 4:
        items = []
        for _ in range(low):
            one, at = _value(data, at, depth + 1)
            items.append(one)
        return items, at
    rows: dict[str, Any] = {}
    for _ in range(low):
        key, at = _value(data, at, depth + 1)
        value, at = _value(data, at, depth + 1)
        rows[str(key)] = value
    return rows, at
