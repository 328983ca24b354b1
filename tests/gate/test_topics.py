"""The example topics: as good as docs/topics.md says, and made by the tool's own commands alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT
from watcher.cli.evaluate import figures, judge_all
from watcher.cli.labelled import read_labelled
from watcher.config.schema import Topic
from watcher.corpus import read_corpus
from watcher.examine import Judge
from watcher.pipeline.lexicon import compile_profile

if TYPE_CHECKING:
    from pathlib import Path

TOPICS = ROOT / "docs" / "topics"
NAMES = ("spyware-against-journalists", "undersea-cable-sabotage")
RECALL, PRECISION = 0.9, 0.95
LEAST = 30
"""Articles of either kind in a file: fewer would make figures of luck."""


@pytest.mark.parametrize("name", NAMES)
def test_an_example_topic_finds_its_articles_and_leaves_its_look_alikes(name):
    """On each file of held-out articles, in five languages, at the thresholds of the configuration's block."""
    standard = Topic(id=name)
    profile = compile_profile(read_corpus(TOPICS / name / "corpus"))
    judge = Judge(profile, standard.post_at, standard.review_at)
    for file in sorted((TOPICS / name).glob("heldout-*.jsonl")):
        judged = judge_all(read_labelled([file]), judge)
        relevant = sum(one.relevant for one in judged)
        assert min(relevant, len(judged) - relevant) >= LEAST
        assert len({one.example.article.language for one in judged}) >= 5
        hit = figures(judged).hit
        assert (hit.recall or 0.0) >= RECALL, file.name
        assert (hit.precision or 0.0) >= PRECISION, file.name


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_example_topics_are_what_the_commands_make(tmp_path):
    """The script runs `watcher topic new` and `topic add` and nothing else; its corpora are the ones kept here."""
    wrapper = tmp_path / "watcher"
    wrapper.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m watcher "$@"\n', encoding="utf-8")
    wrapper.chmod(0o755)
    shell = shutil.which("sh")
    assert shell
    done = subprocess.run(
        [shell, str(TOPICS / "build.sh"), str(tmp_path / "out")],
        env={**os.environ, "WATCHER": str(wrapper), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for name in NAMES:
        assert texts(tmp_path / "out" / "topics" / name) == texts(TOPICS / name / "corpus")


def texts(folder: Path) -> dict[str, str]:
    """Every file of a folder by its name."""
    return {
        str(path.relative_to(folder)): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
