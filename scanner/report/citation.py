"""Standards as the report may cite them: “touches”, with the grade to which the citation was checked.

V1 and V2 were read on the issuing body's page or one that quotes it. P and R were not, and always say so.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from scanner.report import words

_CHECKED = frozenset({"V1", "V2"})


@dataclass(frozen=True, slots=True)
class Standard:
    """One clause of a code, a rule or a law."""

    anchor: Annotated[str, "Id of its entry in the list of standards."]
    label: Annotated[str, "Body and section, as short as a citation can be."]
    year: Annotated[str, "The edition that was looked at; empty where unknown."]
    paraphrase: Annotated[str, "What it asks, in our words; empty where unknown."]
    unverified: Annotated[bool, "Whether the section number was not seen in a source and must say so."]
    link: Annotated[str, "Address of the text at its issuing body; empty where unknown."]


def standards(
    catalogue: Mapping[str, Mapping[str, Any]], ids: Iterable[str], link: Any
) -> dict[str, Standard]:
    """The entries for `ids`, in the order given. One that the catalogue lacks stays visible, as unverified."""
    found = {}
    for key in dict.fromkeys(ids):
        entry = catalogue.get(key, {})
        label = " ".join(str(entry[part]) for part in ("body", "section") if entry.get(part)) or key
        found[key] = Standard(
            anchor=anchor("standard", key),
            label=label,
            year=_year(str(entry.get("year") or "")),
            paraphrase=words.sentence(str(entry.get("paraphrase") or "")),
            unverified=entry.get("grade") not in _CHECKED,
            link=link(entry.get("url")),
        )
    return found


def _year(year: str) -> str:
    """An edition; one that is open at its end reads as a beginning."""
    return f"since {year.rstrip('-')}" if year.endswith("-") else year


def anchor(prefix: str, key: str) -> str:
    """An id that is valid in a page and in a link whatever the key holds."""
    if re.fullmatch(r"[A-Za-z0-9_.-]{1,64}", key):
        return f"{prefix}-{key}"
    return f"{prefix}-{hashlib.blake2b(key.encode('utf-8', 'surrogatepass'), digest_size=6).hexdigest()}"
