"""The page that says what may go wrong names tests that exist."""

from __future__ import annotations

import ast
import re

from tests.conftest import ROOT

NODE = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def test_every_test_that_the_page_names_exists():
    """And each row of its tables names one, or says why there is none."""
    page = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
    nodes = NODE.findall(page)
    assert len(nodes) > 40
    for file, name in nodes:
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        names = {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
        assert name in names, f"{file} has no {name}"
    for row in re.findall(r"^\| (?!Fault|---)(.*) \|$", page, re.MULTILINE):
        _, what, shown = row.split(" | ") if row.count(" | ") == 2 else (*row.split(" | "), "")
        assert NODE.search(shown) or what.startswith(
            ("not tested:", "nothing to test:", "not limited by itself:")
        ), row
