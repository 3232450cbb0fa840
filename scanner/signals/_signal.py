"""The contract of a signal: one thing to see in an item, one file (near twins may share one), one or more `Signal`s.

A file exports `SIGNAL` or `SIGNALS`. A signal explains and suggests; whether an item is about a client at all is
decided by `subjects/gate.py`. Cases beside a signal are regressions and documentation, not measurement.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import msgspec

from scanner.subjects.reading import Reading, Span

Grade = Literal["hint", "plausible", "strong"]
Step = Literal[
    "delete", "edit", "limit-audience", "remove-tag", "strip-media", "unfriend", "leave-group", "supervision",
    "privacy-lead", "preserve-first", "policy", "keep",
]  # fmt: skip
# Worlds (cue categories of data/cues.toml) in which a signal is silent unless it says otherwise.
USUALLY_SILENT = frozenset({"own_family", "own_therapy", "other_trade", "fiction", "news", "refusal", "past_role", "generic"})


class Fires(msgspec.Struct, frozen=True):
    """A text in which the signal must be found. `role` gives a thin example the profile that it needs."""

    text: str
    role: str = ""
    kind: str = "post"
    audience: str = "public"
    place: str | None = None
    group: str | None = None


class Silent(msgspec.Struct, frozen=True):
    """A text in which it must not be found, and why one might think so."""

    text: str
    role: str = ""
    kind: str = "post"
    audience: str = "public"
    why: str = ""


class Match(msgspec.Struct, frozen=True):
    """A hit: span in `Reading.text`, how sure, and the identifier type of GUIDE.md if the span narrows a person down."""

    span: Span
    grade: Grade = "plausible"
    identifier: str | None = None


class Signal(msgspec.Struct, frozen=True, kw_only=True):
    """One signal.

    id            of the catalogue, `rid.…` or `dual.…`
    severity      1-5, how bad if true (catalogue scale)
    title         a noun phrase for people
    explanation   one calm sentence: what someone could do with this, or why the boundary matters
    steps         suggested actions, gentlest effective first
    standards     keys of data/standards.toml
    kinds         dual kinds (GUIDE.md) that it stands for; empty for identity signals
    identifier    identifier type of its span; None where the span narrows nobody down
    patterns      regular expressions, case-insensitive unless they say (?-i:…), on normalised text; linear time,
                  each with a comment showing a string that it matches. A group named `it` marks the span to show.
    topics        regular expressions for the matter alone: a match counts where somebody served stands beside it and it is
                  told as having happened, which one condition for each family says (`tied`); `needs` and `confirm` are not asked
    sayings       regular expressions that say it all where a practitioner writes them (`spoken_by_worker` of the family)
    needs         0 any item, 1 the profile or the words show practice, 2 the item's own words do (Reading.practice)
    silent_in     worlds (cue categories) in which it stays silent
    confirm       a further condition on a match that no pattern can say
    grade         how sure a match is by itself
    kinds_of_item item kinds it looks at; empty: all
    even_if_kept  for the boundary family, whether it also speaks where a boundary was kept (`_kept.py`): contempt, say, is no such matter
    by_others     whether it also reads items that somebody else wrote
    fires, silent cases
    """

    id: str
    severity: int
    title: str
    explanation: str
    steps: tuple[Step, ...]
    standards: tuple[str, ...]
    patterns: tuple[str, ...]
    topics: tuple[str, ...] = ()
    sayings: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    identifier: str | None = None
    needs: int = 1
    silent_in: frozenset[str] = USUALLY_SILENT
    confirm: Callable[[Reading, Span], bool] | None = None
    grade: Grade = "plausible"
    kinds_of_item: frozenset[str] = frozenset()
    even_if_kept: bool = False
    by_others: bool = False
    fires: tuple[Fires, ...] = ()
    silent: tuple[Silent, ...] = ()

    @property
    def family(self) -> str:
        """`identity` for rid.*, `boundary` for dual.*."""
        return "identity" if self.id.startswith("rid.") else "boundary"
