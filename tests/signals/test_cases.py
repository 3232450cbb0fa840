"""Every case beside a signal: found where it must be, silent where it must be, and words fit to show."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from scanner.signals import all_signals
from scanner.signals._signal import Fires, Signal, Silent, Step
from scanner.tables import table
from tests.signals.cases import cases, found, name

_IDENTIFIERS = """
name initial nickname handle relative_name contact id_number age gender date time place employer school occupation condition medication treatment legal
family ethnicity religion language sexuality_gender_identity appearance event quote object relationship_to_practitioner other
"""
IDENTIFIERS = frozenset(_IDENTIFIERS.split())
_KINDS = """
social_connection personal_contact client_interaction shared_community social_event business_or_barter gift_or_loan romance_or_sex family_or_friend_tie role_conflict
former_client review_reply testimonial online_search public_advice self_disclosure hostility
"""
KINDS = frozenset(_KINDS.split())
UNFIT = re.compile(r"\b(?:violat\w+|complian\w+|compliant|breach\w*|safe|PHI|offen[cd]er|guilty|illegal)\b", re.IGNORECASE)


@pytest.mark.parametrize(("signal", "case"), cases("fires"), ids=name)
def test_fires(signal: Signal, case: Fires) -> None:
    """The signal is found, and every span lies inside the text and holds more than space."""
    reading, matches = found(signal, case)
    assert matches, f"{signal.id} did not see it: {case.text!r} (practice {reading.practice}, worlds {sorted(reading.benign)})"
    for match in matches:
        start, end = match.span
        assert 0 <= start < end <= len(reading.text)
        assert reading.text[start:end].strip()
        first, last = reading.original(match.span)
        assert 0 <= first < last <= len(case.text)


@pytest.mark.parametrize(("signal", "case"), cases("silent"), ids=name)
def test_silent(signal: Signal, case: Silent) -> None:
    """The signal stays silent on what only looks like it."""
    reading, matches = found(signal, case)
    assert not matches, f"{signal.id} ({case.why}): {[reading.text[slice(*m.span)] for m in matches]} in {case.text!r}"


@pytest.mark.parametrize("signal", all_signals(), ids=name)
def test_words_and_references(signal: Signal) -> None:
    """Title, explanation, steps, standards, types and kinds are filled in, known and calm."""
    known = table("standards")
    assert 1 <= signal.severity <= 5
    assert signal.title
    assert not signal.title.endswith(".")
    assert len(signal.title) <= 90
    assert signal.explanation.endswith(".")
    assert 20 <= len(signal.explanation) <= 240
    assert not UNFIT.search(f"{signal.title} {signal.explanation}")
    assert signal.steps
    assert set(signal.steps) <= set(get_args(Step))
    assert signal.standards
    assert set(signal.standards) <= set(known)
    assert signal.identifier is None or signal.identifier in IDENTIFIERS
    assert set(signal.kinds) <= KINDS
    assert (signal.family == "boundary") == bool(signal.kinds)


def test_ids_are_unique() -> None:
    """No two signals share an id."""
    ids = [signal.id for signal in all_signals()]
    assert len(ids) == len(set(ids))
