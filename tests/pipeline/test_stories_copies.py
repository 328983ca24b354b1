"""Copies on real pages: republished texts are caught, unrelated pages are never taken for one."""

from __future__ import annotations

import gzip
import random
from collections import Counter
from datetime import UTC, datetime

import pytest

from tests.pipeline.copying import mutations
from watcher.model import Article, Decision, Grouped, Score
from watcher.pipeline.extract import extract
from watcher.pipeline.stories import assign, traits

CAUGHT = 0.98
"""Of each way of republishing."""
SHORTEST = 600
"""Characters from which the first third of a text is more than a caption; in Han, kana and Hangul, a third of it."""
START = datetime(2024, 1, 1, tzinfo=UTC)
TRUE_COPIES = 1
"""One daily printed one of its articles under two addresses."""


def compared(article, text, *, title=""):
    given = Article(
        url="https://copy.example/", title=title or article.title, text=text, language=article.language
    )
    return traits(given, Score("t", 0.9, Decision.POST), places={}, found_at=START)


def texts(shared, every):
    """The articles of each so-many-eth page."""
    files = sorted((shared / "real" / "pages").glob("*/*.html.gz"))[::every]
    for file in files:
        found = extract(
            gzip.decompress(file.read_bytes()),
            url=f"https://page.example/{file.name}",
            content_type="text/html",
        )
        dense = isinstance(found, Article) and any("\u3040" <= c <= "\u9fff" for c in found.text[:200])
        if isinstance(found, Article) and len(found.text) >= SHORTEST / (3 if dense else 1):
            yield file.stem, found


def misses(pages):
    """How often each way of republishing goes unnoticed, each with a headline of its own."""
    missed: Counter[str] = Counter()
    for number, (_, article) in enumerate(pages):
        original = [Grouped("s", compared(article, article.text))]
        for way, text in mutations(article.text, random.Random(number)).items():
            found = assign(compared(article, text, title="What another desk wrote above it"), original)
            missed[way] += found.relation != "copy"
    return missed


def false_copies(pages):
    """Pages taken for copies of another one, arriving one after the other."""
    known: list[Grouped] = []
    taken = []
    for name, article in pages:
        made = compared(article, article.text)
        found = assign(made, known)
        if found.relation == "copy":
            taken.append((name, found.story, found.why))
        known.append(Grouped(name, made))
    return taken


def check(pages, copies):
    missed = misses(pages)
    assert {way: count for way, count in missed.items() if count > (1 - CAUGHT) * len(pages)} == {}
    assert len(false_copies(pages)) == copies


def test_copies_of_some_real_pages_are_caught_and_none_is_taken_for_another(shared):
    """A sample; every page in the slow suite."""
    check(list(texts(shared, 48)), 0)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_copies_of_every_real_page_are_caught_and_none_is_taken_for_another(shared):
    """But for the one text that truly stands there twice."""
    check(list(texts(shared, 1)), TRUE_COPIES)
