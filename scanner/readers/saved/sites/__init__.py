"""Sites whose saved pages are read, found by walking this package: a new site is one new file with a `SITE`."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from scanner.readers.saved._page import SavedPage, Site


@cache
def all_sites() -> tuple[Site, ...]:
    """Every site; the one that reads any page is last."""
    names = (m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_"))
    found = [site for name in names for site in import_module(f"{__name__}.{name}").SITES]
    return tuple(sorted(found, key=lambda s: (not s.hosts, s.id)))


def site_of(page: SavedPage) -> Site:
    """Whose page it is."""
    return next(s for s in all_sites() if not s.hosts or s.knows(page))
