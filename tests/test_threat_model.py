"""The threat model names tests that exist, and every page that it leads to."""

from __future__ import annotations

import ast
import re

from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
ROWS = [
    line.strip("|").split("|")
    for line in PAGE.partition("## Attack by attack")[2].partition("\n## ")[0].splitlines()
    if line.startswith("| ") and not line.startswith("| attack |")
]


def defined(path):
    """The functions of a test module."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def test_every_attack_is_shown_by_a_test_that_exists():
    """A test that was renamed or removed takes its promise along."""
    assert len(ROWS) >= 22
    for what, _, shown in ROWS:
        nodes = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", shown)
        assert nodes, what
        for path, name in nodes:
            assert name in defined(path), f"{what.strip()}: {path}::{name}"


def test_every_test_named_anywhere_on_the_page_exists():
    """Also outside the table."""
    for path, name in re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGE):
        assert name in defined(path), f"{path}::{name}"


def test_every_link_of_the_page_leads_somewhere():
    """Relative ones, here and in SECURITY.md and docs/proxy.md."""
    for name in ("SECURITY.md", "docs/threat-model.md", "docs/proxy.md"):
        file = ROOT / name
        for target in re.findall(r"\]\(([^)#:]+)\)", file.read_text(encoding="utf-8")):
            assert (file.parent / target).exists(), f"{name}: {target}"
