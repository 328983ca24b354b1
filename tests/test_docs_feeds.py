"""docs/feeds.md says what the program says."""

from __future__ import annotations

import pytest

from tests.conftest import ROOT
from watcher.cli.feeds import feeds
from watcher.pipeline.health import FLAGS, MEANINGS

PAGE = (ROOT / "docs" / "feeds.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(("word", "meaning"), [*MEANINGS.items(), *FLAGS.items()])
def test_every_word_stands_in_the_page_as_the_program_explains_it(word, meaning):
    """Sentence and remedy, word for word."""
    assert f"| `{word}` | {meaning.sentence} | {meaning.remedy or 'nothing'} |" in PAGE.splitlines()


def test_no_word_stands_in_the_page_that_the_program_does_not_know():
    """What was dropped is dropped here too."""
    section = PAGE.partition("## What the words mean")[2]
    words = [line.split("`")[1] for line in section.splitlines() if line.startswith("| `")]
    assert words == [*MEANINGS, *FLAGS]


def test_every_command_stands_in_the_page():
    """By the name it is called."""
    for name in feeds.commands:
        if name != "list":
            assert f"watcher feeds {name}" in PAGE
