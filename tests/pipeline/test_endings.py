"""Words into terms that find their other forms."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.pipeline.endings import term
from watcher.pipeline.fold import fold


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("journalists", "en", "journalist*"),
        ("reporters", "en", "reporter*"),
        ("severed", "en", "severed*"),
        ("tool", "en", "tool(|s)"),
        ("undersea cables", "en", "undersea* cable*"),
        ("periodistas", "es", "periodist*"),
        ("câbles sous-marins", "fr", "cable* sous marin*"),
        ("журналистов", "ru", "журналист*"),
        ("журналісти", "uk", "журналіст*"),
        ("海底电缆", "zh-Hans", "海底电缆"),
        ("5G", "en", "5g"),
    ],
)
def test_an_ending_is_left_open_where_it_inflects(word, language, expected):
    """No more than two letters are cut, and no word is cut to one that begins many others."""
    assert term(word, language) == expected


def test_compounds_are_found_where_a_language_has_them():
    """At their end, for long words that somebody named."""
    assert term("Redakteur", "de", compounds=True) == "*redakteur*"
    assert term("Kabel", "de", compounds=True) == "kabel*"
    assert term("journalist", "en", compounds=True) == "journalist*"


@settings(max_examples=60)
@given(
    st.text(st.characters(categories=["L", "N", "P", "Zs"]), min_size=1, max_size=20),
    st.sampled_from(["en", "de", "es", "ru", "zh", "uk", "*", "xx"]),
)
def test_a_term_finds_the_word_that_it_is_made_of(text, language):
    """Whatever the word: what is cut off is only its end."""
    made = term(text, language)
    for word, opened in zip(fold(text).split(), made.split(), strict=True):
        assert word.startswith(opened.removesuffix("(|s)").rstrip("*"))
