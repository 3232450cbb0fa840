"""Draw reports/sample.html from a sample profile, with the clock held: the same bytes every time. Compared by test_sample.py."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PERSONA = ROOT / "sample_profiles" / "fiachra-hospice-social-worker"
CLOCK = "1764000000"


def sample() -> bytes:
    """The page's bytes."""
    from scanner.cli import read_me
    from scanner.pipeline import Options, scan
    from scanner.relationships.roster import load
    from scanner.report import render

    os.environ["SOURCE_DATE_EPOCH"] = CLOCK
    options = Options(roster=load(PERSONA / "roster.txt"), me=read_me(PERSONA / "me.toml"), mine="yes")
    return render(scan([PERSONA / "x-2024"], options), "html")


if __name__ == "__main__":
    target = ROOT / "reports" / "sample.html"
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(sample())
    sys.stderr.write(f"{target}\n")
