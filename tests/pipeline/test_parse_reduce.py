"""Any markup into a small, well-formed document."""

from __future__ import annotations

from datetime import UTC, datetime
from xml.parsers import expat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pipeline.test_parse import TAGS
from watcher.pipeline.parse_reduce import reduce

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
ROOTS = [
    "<rss>",
    "<rss version='2.0' x:y='&'><channel>",
    "<feed xml:base='/a'>",
    "<rdf:RDF>",
    "<x:feed>",
    "<channel>",
]


@given(st.sampled_from(ROOTS), st.lists(TAGS | st.text(max_size=5), max_size=30))
def test_the_reduced_document_is_well_formed(root: str, pieces: list[str]) -> None:
    """So feedparser's tolerant half, which is quadratic, never comes to work."""
    xml = reduce(root + "".join(pieces), NOW).xml
    expat.ParserCreate(namespace_separator=" ").Parse(xml.encode("utf-8", "surrogatepass"), True)


def test_only_what_is_read_is_kept() -> None:
    """Comments, categories, pictures and unknown elements are gone; markup inside text is escaped."""
    dropped = "<!-- c --><category>x</category><media:content url='i'/><x><y>z</y></x>"
    item = f"<item>{dropped}<title>a<b>c</b></title></item>"
    reduced = reduce(f"<rss><channel><image><url>i</url></image>{item}</channel></rss>", NOW)
    assert '<item><title type="html">a&lt;b&gt;c&lt;/b&gt;</title></item>' in reduced.xml
    assert not any(word in reduced.xml for word in ("category", "media", "image", "<x", "z", "<!--"))


@pytest.mark.parametrize(
    "piece", ["<title>t</title>", "<author>a</author>", "<link>https://p.example/</link>"]
)
def test_an_entry_has_a_bounded_number_of_elements(piece: str) -> None:
    """Whatever is repeated in it."""
    reduced = reduce(f"<rss><channel><item>{piece * 500}</item></channel></rss>", NOW)
    assert reduced.xml.count(piece) == 64
