"""Documentation that cannot rot: generated pages are current, and everything a user can type is documented."""

import re

import pytest

from scanner.cli import main
from scanner.readers import all_readers
from tests.generate_docs import ROOT, pages


@pytest.mark.parametrize("path", sorted(pages()), ids=lambda p: p.name)
def test_a_generated_page_is_what_the_code_says(path):
    """`make docs` writes it again."""
    assert path.read_text("utf-8") == pages()[path]


def test_every_platform_has_a_section_on_getting_its_archive():
    """A person who is told to ask for an archive finds out how."""
    text = (ROOT / "docs/getting-your-archive.md").read_text("utf-8")
    for reader in all_readers():
        assert reader.title.split(" (")[0] in text


def test_every_command_of_the_readme_exists():
    """No command in the README is made up."""
    text = (ROOT / "README.md").read_text("utf-8")
    for name in re.findall(r"`exposure ([a-z-]+)", text):
        assert name in main.commands


def test_the_documentation_names_no_machine():
    """Nothing that ships speaks of the place where it was written."""
    for path in [ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]:
        assert not re.search(r"/(?:work|root|home)/", path.read_text("utf-8")), path.name
