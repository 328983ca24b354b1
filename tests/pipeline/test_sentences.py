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


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("Er sagte: „Nein. Nie.“ Dann ging er.", "„Nein. Nie.“"),
        ("Hon sade: ”Nej. Aldrig.” Sedan gick hon.", "”Nej. Aldrig.”"),
        ("Han sagde: »Nej. Aldrig.« Så gik han.", "»Nej. Aldrig.«"),
        ("他说：“不。没有。”走了。", "“不。没有。”"),
        ('הוא אמר: "לא. צה"ל לא." והלך.', '"לא. צה"ל לא."'),
    ],
)
def test_quotations_are_found_by_the_marks_of_each_language(text, inside):
    """The Hebrew one holds an abbreviation with the same mark."""
    assert [inside] == [text[begin:end] for begin, end in quoted(text)]
    assert unclosed(text) is None


def test_a_quotation_over_several_paragraphs_is_noticed():
    """Where it begins, and at the start of the paragraph that only closes it."""
    assert unclosed("He said: “We left. Nobody") == 9
    assert unclosed("returned.” The police left.") == 0


@given(st.text(alphabet='ab A.B!?。」「“”„«»" 1.;…\u05d0', max_size=80), st.sampled_from([*CASES, ""]))
def test_sentences_hold_all_the_words_in_order(text, language):
    """Nothing is lost, nothing told twice, none is blank, in any language or none."""
    ranges = split(text, language)

    assert "".join(text.split()) == "".join("".join(text[begin:end].split()) for begin, end in ranges)
    assert all(text[begin:end].strip() for begin, end in ranges)
    assert ranges == sorted(ranges)
