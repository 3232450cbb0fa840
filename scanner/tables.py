"""Loads what `scanner/data` holds: typed, cached, read-only. A number that judges anything lives there, with its source."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """A TOML file of `scanner/data` as a mapping; `name` without ending."""
    return tomllib.loads(files("scanner").joinpath("data", f"{name}.toml").read_text("utf-8"))


def limits() -> dict[str, Any]:
    """Bounds on hostile archives, see `data/limits.toml`."""
    return table("limits")
