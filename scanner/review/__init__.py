"""The local web page: scan an archive, decide item by item, show a supervisor, hand over what is to be deleted.

`serve` runs it on 127.0.0.1 until somebody closes it. `session` decides who may come in, `scanning` holds the scan under
way, `decisions` the report that is open, `found` what lies about to be opened, `drafts` reads a text before it is posted, and
`routes` puts them on pages (templates/review).
"""

from scanner.review.server import serve

__all__ = ["serve"]
