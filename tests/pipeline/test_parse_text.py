"""HTML fragments into plain text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.pipeline.parse_scan import attributes, scan
from watcher.pipeline.parse_text import headline, plain


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>One\n line.</p><p>Two.</p>", "One line.\nTwo."),
        ("One<br>Two<br/>Three", "One\nTwo\nThree"),
        ("plain\ntext\r\nlines", "plain\ntext\nlines"),
        ("a<script>alert('<p>')</script>b<style>p{}</style>c", "abc"),
        ("<p>a &lt; b &amp;amp; c</p>", "a < b & c"),
        ("&lt;p&gt;escaped twice&lt;/p&gt;", "escaped twice"),
        ("a < b > c", "a < b > c"),
        ("<jane@example.org> wrote", "<jane@example.org> wrote"),
        ("<unknown>kept</unknown>", "<unknown>kept</unknown>"),
        ("<o:p>office</o:p><amp-img src=x>", "office"),
        ("<!-- gone -->a<!-- unclosed", "a unclosed"),
        ("<p>a<p>b<div>c", "a\nb\nc"),
        ("a\u200fb", "a\u200fb"),
    ],
)
def test_fragments_become_text(markup: str, expected: str) -> None:
    """Paragraphs become lines; nothing else of the markup is left."""
    assert plain(markup, 1000) == expected


def test_limits_hold() -> None:
    """A cut never leaves more than was asked for."""
    assert plain("<p>word</p>" * 1000, 100) == ("word\n" * 20)[:100].rstrip()
    assert headline("word " * 1000, 10) == "word word"


@given(st.text(max_size=200), st.integers(1, 50))
def test_any_text_gives_a_short_clean_line(text: str, limit: int) -> None:
    """Titles hold no line breaks and no more than their limit."""
    title = headline(text, limit)
    assert len(title) <= limit
    assert title == " ".join(title.split())


@given(st.text(alphabet="<>!-/?[]CDATA ab=\"'&;", max_size=80))
def test_the_tokenizer_loses_no_text(text: str) -> None:
    """Without closed markup, text comes out as it went in."""
    tokens = list(scan(text))
    if all(token.kind == "text" for token in tokens) and not {"<!--", "<?"} & {
        text[i : i + n] for i in range(80) for n in (2, 4)
    }:
        assert "".join(token.text for token in tokens) == text


def test_attributes_are_read_however_they_are_quoted() -> None:
    """The first of a repeated name counts."""
    assert attributes("""A='1' b="2&amp;3" c=4 d e = "5" a='9'""") == {
        "a": "1",
        "b": "2&3",
        "c": "4",
        "d": "",
        "e": "5",
    }
