"""Sentences end where a reader of the language says that they do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pipeline.sentence_cases import CASES
from watcher.pipeline.sentence_quotes import quoted, unclosed
from watcher.pipeline.sentences import split

TABLE = [(language, line) for language, lines in CASES.items() for line in lines.strip().splitlines()]


def sentences(text, language):
    return [text[begin:end] for begin, end in split(text, language)]


@pytest.mark.parametrize(("language", "line"), TABLE)
def test_sentences_end_where_a_reader_says(language, line):
    """Abbreviations, initials, decimals, ordinals, quotations, ellipses and the stops of each script."""
    expected = [part.strip() for part in line.split("‖")]

    assert expected == sentences(line.replace("‖ ", "").replace("‖", ""), language)


def test_every_language_of_the_lexicon_has_its_cases():
    """Four at least."""
    assert len(CASES) == 34
    assert min(len(lines.strip().splitlines()) for lines in CASES.values()) >= 4
