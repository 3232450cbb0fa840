"""Texts with marks, as the judge gives them: `[14yo|age]` marks a stretch and its type."""

import re

_MARK = re.compile(r"\[([^|\]]+)\|(\w+)\]")


def marked(text):
    """The text without marks, and the marks as (span, type)."""
    plain, spans, last = "", [], 0
    for m in _MARK.finditer(text):
        plain += text[last : m.start()]
        spans.append(((len(plain), len(plain) + len(m[1])), m[2]))
        plain += m[1]
        last = m.end()
    return plain + text[last:], spans
