"""A boundary that was kept: the one place where all boundary signals ask whether the practitioner did what the standards ask for.

Cues `kept` (data/cues.toml) say it: declined, handed back, explained, handed on, left to the client to greet. A cue that is
itself denied ("I should have declined", "never told my supervisor") is none, nor is one after which the writer gave in.
"""

from __future__ import annotations

import re
from functools import lru_cache

from scanner.subjects.reading import Reading, Span

_REACH = 260  # characters between the matter and how it was dealt with: within a post; basis = judgement
# before a cue: it was not done
_UNDONE = re.compile(
    r"\b(?:didn'?t|did not|never|not|haven'?t|hasn'?t|couldn'?t|could not|without|instead of|rather than|should(?:'?ve| have| prob\w*)?|shoulda|(?:was |were )?(?:meant|supposed|going|about|trying|tried) to|ought to(?: have)?|might have"
    r"|would(?:'?ve| have)|no need to|forgot to|can'?t bring myself to|before i could|too (?:polite|nice|soft|tired) to|hard to|don'?t tell|not telling|refus\w+ to|if i|unless i|she|he|they|they'?ve|he'?s|she'?s|you|who|nobody|no one|hate to|how (?:could|can) i|who could|wish i'?d?(?: had)?|nearly|almost) (?:[\w']+ ){0,2}$",
    re.IGNORECASE,
)
# after a cue: it did not last
_GAVE_IN = re.compile(
    r"\b(?:but (?:then |in the end |eventually |after|later|she|he|they|we|i (?:went|did|gave|kept|took|still|let|said yes|accepted|couldn'?t))|(?:then|so) i (?:gave|caved|accepted|went|took|kept|let|said yes)|gave in|caved|in the end i|ended up|changed my mind|said yes|still (?:went|kept|took|text|see|do|have|accepted|let|gave)|kept it|relented|(?:re-?)?opened (?:it|the app))\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)  # asked for every match of an item, and items come one by one
def _kept(reading: Reading) -> tuple[Span, ...]:
    """Where an item says that a boundary was kept."""
    text = reading.text
    return tuple(
        (start, end)
        for start, end in reading.cues.get("kept", ())
        if not _UNDONE.search(text[max(0, start - 40) : start]) and not _GAVE_IN.search(text[end : end + 120])
    )


def kept(reading: Reading, span: Span) -> bool:
    """The matter of the match was dealt with as the standards ask."""
    return any(start < span[1] + _REACH and end > span[0] - _REACH for start, end in _kept(reading))


def boundary_kept(reading: Reading) -> bool:
    """The item says somewhere that a boundary was kept."""
    return bool(_kept(reading))
