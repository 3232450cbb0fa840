"""One mechanism keeps every boundary signal silent where a boundary was kept, and hears those who gave in after all."""

from __future__ import annotations

import pytest

from scanner.signals import all_signals, read
from scanner.subjects.reading import Owner
from tests.signals.test_contract import post

OWNER = Owner(role="social worker")


def boundary(text: str) -> set[str]:
    """Ids of the boundary signals that look at what was done with a client, seen in a post of a social worker."""
    conduct = {signal.id for signal in all_signals() if signal.family == "boundary" and not signal.even_if_kept}
    return {signal.id for signal, _ in read(post(text), OWNER)[1]} & conduct


@pytest.mark.parametrize(("broke", "kept"), [
    ("My client sent me a friend request and I accepted", "My client sent me a friend request and I politely declined"),
    ("A client gave me a watch and I'm wearing it", "A client gave me a watch and I sent it back"),
    ("Ran into a client at Tesco, we had a coffee after", "Ran into a client at Tesco and let her say hi first"),
    ("My client asked to borrow 20 quid so I lent my client the money", "My client asked to borrow 20 quid, told him I can't"),
    ("My client asked me out and we're dating now", "My client asked me out, I said no and told my supervisor"),
])  # fmt: skip
def test_kept(broke: str, kept: str) -> None:
    """The same matter is seen where the boundary broke and not where it was kept."""
    assert boundary(broke)
    assert not boundary(kept)


@pytest.mark.parametrize("text", [
    "My client sent me a friend request, I declined at first but then I accepted it lol",
    "A client gave me a watch, I should have declined but I kept it",
    "My client gave me a necklace, never told my supervisor",
])  # fmt: skip
def test_gave_in(text: str) -> None:
    """What was only meant to be done, or did not last, silences nothing."""
    assert boundary(text)
