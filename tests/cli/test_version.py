"""Which program runs: told apart to the last change."""

from __future__ import annotations

import re
import shutil

from click.testing import CliRunner

from tests.conftest import ROOT
from watcher.cli.main import watcher
from watcher.defaults import mark


def test_the_version_names_the_program_that_runs():
    """After an update an operator sees that it took place."""
    said = CliRunner().invoke(watcher, ["--version"]).output
    assert re.fullmatch(r"watcher \d+\.\d+\.\d+, program [0-9a-f]{8}\n", said)


def test_the_mark_is_that_of_the_files_wherever_they_lie(tmp_path):
    """Installed or in a checkout; one changed line changes it."""
    before = mark()
    installed = tmp_path / "watcher"
    shutil.copytree(ROOT / "watcher", installed, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "seed_corpus", installed / "shipped" / "seed_corpus")
    corpus = installed / "shipped" / "seed_corpus"
    assert mark(installed, corpus) == before
    with (installed / "service.py").open("a") as file:
        file.write("# one more line\n")
    assert mark(installed, corpus) != before
