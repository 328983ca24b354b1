"""Questions as people type them: what is understood, and what is said of the rest."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.model import AllOf, AnyOf, Dated, Field, Misread, Not, Text
from watcher.model.questions import parts, wanted
from watcher.pipeline.question import FIELDS, LONGEST, read_question

NOW = datetime(2026, 11, 21, 15, 30, tzinfo=UTC)


def read(text):
    return read_question(text, NOW)


def asked(text):
    found = read(text)
    assert not isinstance(found, Misread)
    return {word.runs[0] for word in wanted(found)}


def word(*runs, prefix=False, title=False):
    return Text(runs, runs, prefix=prefix, title=title)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", AllOf(())),
        ("Rotterdam", word("rotterdam")),
        ("ČÍNSKÉ", word("cinske")),
        ("ｆｕｌｌ zero\u200bwidth", AllOf((word("full"), word("zerowidth")))),
        ('"police station"', word("police", "station")),
        ("“police station”", word("police", "station")),
        ("polic*", word("polic", prefix=True)),
        ('"police stat"*', word("police", "stat", prefix=True)),
        ("co-operation", word("co", "operation")),
        ("a -b", AllOf((word("a"), Not(word("b"))))),
        ("NOT b", Not(word("b"))),
        ("a AND b", AllOf((word("a"), word("b")))),
        ("a OR b c", AllOf((AnyOf((word("a"), word("b"))), word("c")))),
        ("a (b OR (c d))", AllOf((word("a"), AnyOf((word("b"), AllOf((word("c"), word("d")))))))),
        ("or not and", AllOf((word("or"), word("not"), word("and")))),
        ("title:rotterdam", word("rotterdam", title=True)),
        ('outlet:"Het Lage" lang:nl', AllOf((Field("outlet", "Het Lage"), Field("lang", "nl")))),
        ("-country:NL", Not(Field("country", "NL"))),
        ("decision:POST", Field("decision", "post")),
        ("after:2022-10", Dated(since=datetime(2022, 10, 1, tzinfo=UTC))),
        ("before:2022-10", Dated(until=datetime(2022, 10, 1, tzinfo=UTC))),
        ("until:2022-10", Dated(until=datetime(2022, 11, 1, tzinfo=UTC))),
        ("since:2w", Dated(since=NOW - timedelta(weeks=2))),
        (
            "during:2022-10-01..2022-11-01",
            Dated(datetime(2022, 10, 1, tzinfo=UTC), datetime(2022, 11, 2, tzinfo=UTC)),
        ),
    ],
)
def test_what_is_typed_is_understood(text, expected):
    """Words, phrases, choices, fields and dates."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "tokens", "prefix"),
    [
        ("警察", ("警察",), False),
        ("海外警察", ("海外", "外警", "警察"), False),
        ("警", ("警",), True),
        ("경찰", ("경찰",), False),
    ],
)
def test_scripts_without_spaces_are_asked_in_pairs_of_letters(text, tokens, prefix):
    """Also a single letter, as the beginning of a pair."""
    found = read(text)
    first = found.parts[0] if isinstance(found, AnyOf) else found
    assert isinstance(first, Text)
    assert (first.tokens, first.prefix) == (tokens, prefix)


def test_chinese_is_asked_in_both_of_its_scripts():
    """Whoever types one finds the other."""
    assert asked("台湾关闭") >= {"台湾关闭", "臺灣關閉"}


def test_an_arabic_word_is_also_found_with_what_is_written_together_with_it():
    """The article, "and", "in", "for"."""
    assert asked("شرطة") >= {"شرطه", "الشرطه", "والشرطه", "للشرطه"}
    assert asked("الشُّرطة") == {"الشرطه"}


@pytest.mark.parametrize(
    ("text", "message", "place"),
    [
        ("outlt:x", "there is no field outlt; did you mean outlet:", 0),
        ("a http://x", "there is no field http; known are outlet", 2),
        ("(a", 'there is no ")" for this "("', 0),
        ("a)", 'there is no "(" for this ")"', 1),
        ("a ()", "nothing stands between the brackets", 2),
        ('a "b', "this quotation mark is never closed", 2),
        ("OR a", "OR needs a word before it", 0),
        ("a OR", "OR needs a word after it", 4),
        ("a OR OR b", "OR needs a word on either side", 5),
        ("a -", "what is not wanted must follow", 3),
        ("a !!!", "there is no letter and no digit in !!!", 2),
        ("after:soon", "soon is not a date; write 2022-10-26", 6),
        ("during:x..y", "x..y is not a date", 7),
        ("decision:maybe", "decision is one of post, review, drop", 9),
        ('outlet:""', "outlet: needs a value", 0),
        ("(" * 50 + "a" + ")" * 50, "more than 10 groups within groups", 10),
        ("a " * 200, "more than 60 words and fields", 120),
        ("a" * (LONGEST + 1), "the question is longer than 1,000 characters", LONGEST),
    ],
)
def test_what_is_not_understood_is_told_with_its_place(text, message, place):
    """One line each."""
    found = read(text)
    assert isinstance(found, Misread)
    assert found.message.startswith(message)
    assert found.place == place


@given(
    st.lists(
        st.sampled_from(
            [
                *(f"{name}:" for name in FIELDS),
                "OR",
                "NOT",
                '"',
                "(",
                ")",
                "-",
                "*",
                "a",
                "警察",
                " ",
                "2w",
                "..",
            ]
        ),
        max_size=40,
    )
    | st.text(max_size=60).map(list)
)
def test_whatever_is_typed_is_understood_or_refused_and_leaves_only_letters_and_digits(pieces):
    """Nothing of a query language comes through, so nothing typed can become one."""
    text = "".join(pieces)
    found = read(text)
    if isinstance(found, Misread):
        assert 0 <= found.place <= len(text)
        assert "\n" not in found.message or "\n" in text
        return
    for part in parts(found):
        if isinstance(part, Text):
            assert part.tokens
            assert all(letter.isalnum() for token in part.tokens for letter in token)
