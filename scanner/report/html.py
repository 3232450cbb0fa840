"""The report page: one file that fetches nothing, drawn from the view by the templates.

Templates live beside the package in a checkout and inside it in an installed copy. The script and the style are
inlined, and the page's policy names both by their hashes, so text from an archive could not run even if it got out
of its element.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from scanner.report import words
from scanner.report.view import Assets, build

_PACKAGE = Path(__file__).resolve().parent.parent


def templates() -> Path:
    """The folder of templates: that of the installed package, else that of the checkout."""
    shipped = _PACKAGE / "_templates"
    return shipped if shipped.is_dir() else _PACKAGE.parent / "templates"


@cache
def environment() -> jinja2.Environment:
    """Escapes everything and refuses what the view does not hold. Templates are compiled once."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates(), encoding="utf-8"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def page(result: Mapping[str, Any]) -> bytes:
    """The whole page, UTF-8, without a character that a browser would drop or turn. The same result gives the same
    bytes.
    """
    view = build(result, assets())
    text = environment().get_template("report.html.j2").render(view=view)
    return words.showable(text).encode()


def assets() -> Assets:
    """Style and script as they stand in the templates, with the policy that allows exactly them."""
    style, script, policy = inlined("report.css", "report.js")
    return Assets(style, script, policy + "; img-src data:")


def inlined(style_file: str, script_file: str) -> tuple[Markup, Markup, Markup]:
    """A style, a script, and the policy that allows these two blocks and nothing else."""
    style, script = (_inline(name) for name in (style_file, script_file))
    policy = f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(style)}"
    return Markup(style), Markup(script), Markup(policy)  # noqa: S704 - our own files


def styled(style_file: str) -> tuple[Markup, Markup]:
    """A style, and the policy that allows it and nothing else."""
    style = _inline(style_file)
    return Markup(style), Markup(f"default-src 'none'; style-src {_hash(style)}")  # noqa: S704 - our own file


def _inline(name: str) -> str:
    """Line ends as browsers see them, or the hash would not fit on a checkout that has others."""
    return (templates() / name).read_text(encoding="utf-8").replace("\r\n", "\n")


def _hash(block: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(block.encode()).digest()).decode()}'"
