"""Export platforms, found by walking this package: a new platform is one new file with a `READER`."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from scanner.archive import Archive
from scanner.readers._reader import Reader


@cache
def all_readers() -> tuple[Reader, ...]:
    """Every reader, by id."""
    names = (m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_"))
    found: list[Reader] = [import_module(f"{__name__}.{name}").READER for name in names]
    return tuple(sorted(found, key=lambda r: r.id))


def recognise(archive: Archive) -> list[tuple[Reader, str]]:
    """The readers that know this archive, each with the layout it found."""
    found = [(r, layout) for r in all_readers() if (layout := r.recognise(archive)) is not None]
    return [(r, layout) for r, layout in found if layout not in r.weak] or found
