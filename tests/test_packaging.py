"""What is declared is what is locked: a stale lock file would test, and hand out, another program."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[\s\[<>=!~;]", r, maxsplit=1)[0].lower().replace("_", "-") for r in requirements}


def locked(file: str) -> set[str]:
    return set(re.findall(r"^([a-z0-9.-]+)==", (ROOT / file).read_text("utf-8"), re.MULTILINE))


@pytest.fixture(scope="module")
def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def test_every_dependency_is_locked(project):
    assert names(project["project"]["dependencies"]) <= locked("requirements.txt")
    assert names(project["dependency-groups"]["dev"]) <= locked("requirements-dev.txt")
    assert locked("requirements.txt") <= locked("requirements-dev.txt")


def test_lock_files_name_no_index_and_hash_everything():
    for file in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / file).read_text("utf-8")
        assert "://" not in text
        assert all("--hash=sha256:" in block for block in re.split(r"^(?=\S)", text, flags=re.MULTILINE) if "==" in block)
