"""Hostile and oversized pages end as an article or a failure, well within a worker's deadline.

The suite's own time limit is the only clock here; ``bench/extraction.py`` measures.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.pipeline.extract_pages import STORY, URL, article, failure, page
from watcher.model import Article, Failure, Reason
from watcher.pipeline.extract import extract
from watcher.pipeline.extract_page import MAX_CHARACTERS, read_page

if TYPE_CHECKING:
    from collections.abc import Callable

_OPEN = b"<html><head><title>t</title></head><body>"

HOSTILE: dict[str, Callable[[], bytes]] = {
    "200,000 divs": lambda: _OPEN + b"<div>x</div>" * 200_000,
    "100,000 links": lambda: _OPEN + b'<a href="/x">link text</a> ' * 100_000,
    "300,000 line breaks": lambda: _OPEN + b"text<br>" * 300_000,
    "5 MB of paragraphs": lambda: _OPEN + b"<p>some words in a paragraph of this page</p>" * 115_000,
    "invalid 1 MB of JSON-LD": lambda: (
        _OPEN
        + b'<script type="application/ld+json">{"author": "'
        + b'{"name": "x", ' * 72_000
        + b"</script><p>hello</p>"
    ),
    "a page of 24 MB": lambda: (
        _OPEN + b"<p>some words in a paragraph</p><div><a href=x>y</a></div>" * 410_000
    ),
    "5,000 levels": lambda: _OPEN + b"<div>" * 5_000 + b"hello",
    "100,000 cells": lambda: _OPEN + b"<table><tr>" + b"<td>c</td>" * 100_000,
    "50,000 attributes": lambda: (
        _OPEN + b"<div " + b" ".join(b"a%d=1" % n for n in range(50_000)) + b">x</div>"
    ),
    "20,000 sections": lambda: (
        _OPEN + b"<section><article><p>some words here</p></article></section>" * 6_600
    ),
    "20,000 tables": lambda: _OPEN + b"<table><tr><td>x y z</td></tr></table>" * 6_600,
    "nested boxes": lambda: _OPEN + (b'<div class="related">' * 500 + b"<p>x</p>" + b"</div>" * 500) * 20,
    "JSON-LD of brackets": lambda: (
        _OPEN + b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script><p>x</p>"
    ),
    "scripts that never end": lambda: _OPEN + b"<script>" * 400_000,
    "comments that never end": lambda: _OPEN + b"<!--" * 700_000,
    "quotes that never end": lambda: _OPEN + b'<a href="' * 300_000,
    "angle brackets": lambda: _OPEN + b"<" * 2_900_000,
    "long tag names": lambda: _OPEN + (b"<a" + b"x" * 5_000) * 500,
    "a title of separators": lambda: (
        b"<html><head><title>" + b" | a" * 9_000 + b"</title></head><body><p>x</p>"
    ),
    "unclosed bold": lambda: _OPEN + b"<b>" * 30_000 + b"text",
}


HEAVY = {"20,000 tables", "20,000 sections", "100,000 cells", "a page of 24 MB"}
"""Several seconds each."""


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(make, id=name, marks=[pytest.mark.slow] * (name in HEAVY))
        for name, make in HOSTILE.items()
    ],
)
def test_a_hostile_page_comes_to_an_end(make):
    """As an article or a named failure."""
    found = extract(make(), url=URL, content_type="text/html")
    assert isinstance(found, Article | Failure)


def test_an_article_with_heavy_scripts_is_read_whole():
    """Scripts are cut out before the size counts."""
    script = b"<script>" + b"var x = 1;" * 400_000 + b"</script>"
    assert STORY[-1] in article(page().replace(b"</h1>", b"</h1>" + script)).text


def test_an_article_nested_beyond_the_parser_is_still_read():
    """Wrapping tags are dropped then."""
    nested = page().replace(b"<article>", b"<div><span>" * 3_000 + b"<article>")
    assert STORY[0] in article(nested).text


def test_an_article_among_countless_elements_is_read_from_its_paragraphs():
    """Too many for the extractor to weigh."""
    crowded = page().replace(b"</main>", b"<i>.</i>" * 60_000 + b"</main>")
    assert "\n".join(STORY) == article(crowded).text


def test_a_tag_of_many_attributes_loses_them_and_nothing_else():
    """An attribute's value may hold any sign."""
    attributes = b" ".join(b'a%d="1 > 0"' % n for n in range(3_000))
    assert "\n".join(STORY) == article(page().replace(b"<main>", b"<main " + attributes + b">")).text


def test_a_long_inline_picture_is_no_reason_to_touch_a_tag():
    """Data addresses run to 200 kB on real pages."""
    source = (
        f"<html><body><img src='data:image/png;base64,{'A' * 200_000}' alt='harbour'><p>x</p></body></html>"
    )
    parsed = read_page(source)
    assert parsed is not None
    assert parsed.tree.find(".//img").get("alt") == "harbour"


def test_the_end_of_an_endless_page_is_not_read():
    """The beginning is."""
    endless = page(*STORY).replace(b"</main>", b"<i>filler</i>" * (MAX_CHARACTERS // 10) + b"</main>")
    assert STORY[0] in article(endless).text


def test_a_page_without_any_element_is_malformed():
    """Markup alone says nothing."""
    assert failure(b"<!doctype html>").reason == Reason.MALFORMED


def test_more_copies_of_a_page_never_make_it_shorter():
    """Growth does not fall off a cliff where the modes change."""
    lengths = [
        len(
            article(
                page(
                    *(
                        f"Sentence {n} of the story is about the harbour and its keepers."
                        for n in range(count)
                    )
                )
            ).text
        )
        for count in (100, 3_000, 9_000)
    ]
    assert all(shorter < longer for shorter, longer in pairwise(lengths))


@pytest.mark.parametrize(
    "letter", ["\x01", "\x0b", "\x1f", "\ufffe", "&#1;", "&#11", "&#x1F;", "&#65535;", "&#xfffE;"]
)
def test_letters_that_a_tree_cannot_take_back_are_dropped(letter):
    """Also beside elements that are cut out, whose tail moves."""
    spoilt = page().replace(b"</h1>", f"</h1><script>1</script>{letter}".encode())
    assert article(spoilt).text == article(page()).text
