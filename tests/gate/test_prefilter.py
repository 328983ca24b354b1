"""The look before extraction on real pages: how many it lets through, and that the rest is rightly left out."""

from __future__ import annotations

import re
import sys
from functools import cache
from html import escape
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT
from watcher.config import load_config
from watcher.corpus import read_corpus
from watcher.model import Article, Decision
from watcher.pipeline.lexicon import compile_profile
from watcher.pipeline.prefilter import compile_prefilter, glance, may_matter
from watcher.pipeline.relevance import judge

if TYPE_CHECKING:
    from tests.gate.conftest import ReadPages
    from watcher.pipeline.lexicon import Profile
    from watcher.pipeline.prefilter import Prefilter


@cache
def standard() -> tuple[Profile, float, Prefilter]:
    """The shipped corpus at the shipped threshold."""
    [topic] = load_config(ROOT / "config.toml", {}).topic
    profile = compile_profile(read_corpus(topic.seed_corpus))
    return profile, topic.review_at, compile_prefilter([profile], [topic.review_at])


@pytest.fixture(scope="module")
def pages(read_pages: ReadPages) -> dict[str, bytes]:
    return {name: body for name, (body, _) in read_pages.items()}


def test_few_real_pages_are_let_through(pages, record_property, capsys):
    """Measured 8 % for what the lexicon may find in them, and 5 % more that are too short to be told from a check."""
    _, _, prefilter = standard()
    looks = {name: glance(prefilter, body, content_type="text/html") for name, body in pages.items()}
    passed = [name for name, look in looks.items() if look.may_matter]
    doubtful = [name for name, look in looks.items() if not look.may_matter and not look.is_article]
    share = (len(passed) + len(doubtful)) / len(pages)
    line = f"prefilter: {len(passed)} of {len(pages)} pages may matter, {len(doubtful)} are short: {share:.1%} are read"
    record_property("prefilter", line)
    with capsys.disabled():
        sys.stdout.write(f"\n{line}\n")
    assert len(passed) / len(pages) <= 0.15, passed
    assert share <= 0.25, doubtful


def test_no_real_page_that_the_scorer_keeps_is_ruled_out(read_pages):
    """Nor is one called an article that extraction cannot read."""
    profile, review_at, prefilter = standard()
    for name, (body, article) in read_pages.items():
        look = glance(prefilter, body, content_type="text/html")
        if look.may_matter or not look.is_article:
            continue
        assert isinstance(article, Article), name
        score = judge(profile, article, post_at=1.0, review_at=review_at)
        assert score.decision is Decision.DROP, (name, score)


def test_no_seed_is_lost(shared):
    """The articles that the topic was built from, each as a plain page."""
    _, _, prefilter = standard()
    files = sorted((shared / "seeds").glob("*.txt"))
    assert len(files) == 5
    for file in files:
        lines = "".join(f"<p>{escape(line)}</p>" for line in file.read_text(encoding="utf-8").splitlines())
        assert may_matter(prefilter, f"<html><body>{lines}</body></html>".encode()), file.name


def test_a_seed_on_top_of_a_real_page_is_not_lost(shared, pages):
    """Among the menus, boxes and scripts of real pages."""
    _, _, prefilter = standard()
    seed = min((shared / "seeds").glob("*.txt")).read_text(encoding="utf-8")
    told = "".join(f"<p>{escape(line)}</p>" for line in seed.splitlines()).encode()
    for name, body in pages.items():
        if opening := re.search(rb"<body\b[^>]*>", body):
            page = body[: opening.end()] + told + body[opening.end() :]
            assert may_matter(prefilter, page, content_type="text/html"), name
