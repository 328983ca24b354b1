"""The documents say what is true: links lead somewhere, commands exist, generated pages are fresh."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from watcher.cli.main import watcher
from watcher.pipeline.places import LANGUAGES

PAGES = [
    ROOT / "README.md",
    ROOT / "CHANGELOG.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "SECURITY.md",
    *sorted((ROOT / "docs").rglob("*.md")),
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_inside_the_project_leads_somewhere(page):
    """No dead link."""
    for target in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8")):
        if not target.startswith(("http://", "https://", "mailto:")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_that_is_shown_exists(page):
    """What a reader copies works."""
    known = set(watcher.list_commands(None))  # type: ignore[arg-type]  # it needs no context
    text = page.read_text(encoding="utf-8")
    shown = re.findall(r"^(?:\.venv/bin/)?watcher (?:--config \S+ )?([a-z][a-z-]*)", text, re.MULTILINE)
    shown += re.findall(r"`watcher ([a-z][a-z-]*)", text)
    assert set(shown) <= known, f"{page.name} shows {set(shown) - known}"


def test_every_make_target_that_is_shown_exists():
    """In the README and in docs."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for page in PAGES:
        shown = re.findall(r"(?:^|`)make ([a-z][a-z-]*)", page.read_text(encoding="utf-8"), re.MULTILINE)
        assert set(shown) <= targets, f"{page.name} shows {set(shown) - targets}"


def test_the_generated_pages_are_fresh():
    """They are made from the program and the schema."""
    done = subprocess.run(
        [sys.executable, "docs/generate.py", "--check"], cwd=ROOT, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


def test_no_file_names_a_registry_or_a_place_on_a_machine():
    """Pins are by hash, without saying where they come from."""
    files = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split()
    if not files:
        pytest.skip("not a git checkout")
    forbidden = re.compile(r"index-url|find-links|file:///|/home/\w+/|pypi\.org|pythonhosted|registry\.npmjs")
    for name in files:
        if name.endswith(
            (".txt", ".toml", ".md", ".cfg", "Makefile", "Dockerfile", ".yml", ".yaml", "run", "install")
        ):
            text = (ROOT / name).read_text(encoding="utf-8", errors="replace")
            assert not forbidden.search(text), f"{name}: {forbidden.search(text)}"


def test_the_page_on_languages_names_those_that_the_program_knows():
    """By the names that posts show."""
    page = (ROOT / "docs" / "languages.md").read_text(encoding="utf-8")
    assert [name for name in set(LANGUAGES.values()) if name not in page] == []
