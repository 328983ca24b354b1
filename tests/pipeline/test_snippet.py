"""Marks and pieces of text: what was asked for is shown where it stands."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.model import Misread
from watcher.model.questions import wanted
from watcher.pipeline.fold import fold
from watcher.pipeline.question import read_question
from watcher.pipeline.segment import segmented, sought
from watcher.pipeline.snippet import mark, snippet


def words(text):
    question = read_question(text, datetime(2026, 1, 1, tzinfo=UTC))
    assert not isinstance(question, Misread)
    return wanted(question)


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        ("cinske", "Čínské stanice", "[Čínské] stanice"),
        ('"police station"', "a police\nstation. Police", "a [police\nstation]. Police"),
        ("polic*", "policy of policing", "[policy] of [policing]"),
        ("police", "policeman", "policeman"),
        ("警察 关闭", "荷蘭關閉海外警察站", "荷蘭[關閉]海外[警察]站"),
        ("警", "警察和警", "[警]察和[警]"),
        ("경찰", "해외 경찰서가", "해외 [경찰]서가"),
        ("شرطة", "مراكز الشُّرطة", "مراكز [الشُّرطة]"),
        ("a -b", "a b", "[a] b"),
        ("a OR b", "a b", "[a] [b]"),
        ("title:a b", "a b", "[a] [b]"),
    ],
)
def test_the_original_is_marked_wherever_the_folded_words_stand(question, text, expected):
    """With its accents, its marks, its line breaks."""
    assert mark(text, words(question)).with_signs("[", "]") == expected


def test_a_piece_shows_where_most_of_the_words_stand():
    """Not the beginning of the text, and cut at spaces."""
    text = "Rotterdam. " + "filler words " * 60 + "the police of Rotterdam closed it " + "more filler " * 60
    piece = snippet(text, words("rotterdam police"))
    assert "the [police] of [Rotterdam] closed" in piece.with_signs("[", "]")
    assert piece.text.startswith("… ")
    assert piece.text.endswith(" …")


def test_without_a_match_there_is_no_piece():
    """The words may stand in the title alone."""
    assert snippet("nothing here", words("rotterdam")).text == ""


@given(
    st.text(alphabet="ab é警察は경찰\n -ßİ", max_size=200),
    st.sampled_from(["a", "ab", "警察", "e", "경", "a OR 警 OR ss"]),
)
def test_marks_are_in_order_within_the_text_and_only_on_what_was_asked(text, question):
    """For whole texts and pieces."""
    asked = words(question)
    for marked in (mark(text, asked), snippet(text, asked, width=40)):
        last = -1
        for start, end in marked.marks:
            assert last < start < end <= len(marked.text)
            last = end
            assert fold(marked.text[start:end])


@given(st.text(alphabet="ab c警察站は경찰서", min_size=1, max_size=30))
def test_a_text_holds_each_of_its_own_pieces(text):
    """What the index holds is what a question asks for, wherever it begins and ends."""
    found = sought(text)
    if found is not None:
        padded = f" {segmented(text)} "
        needle = " ".join(found.tokens)
        assert f" {needle}" in padded
