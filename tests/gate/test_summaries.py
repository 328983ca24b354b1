"""A summary is forced out of every real page: whole sentences of the outlet, about the article, none of the house.

No page here is about the matter, so what is tested is the worst case: the standfirst, or else the opening.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.gate.test_extraction import real_pages
from watcher.model import Article, Decision, Match, Score
from watcher.pipeline.extract import extract
from watcher.pipeline.sentences import split
from watcher.pipeline.summary import LIMIT, summarise
from watcher.pipeline.summary_fitness import measure

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from watcher.model import Summary

BOILERPLATE = re.compile(
    r"cookie|newsletter|subscribe\b|subscribing|read more|click here|copyright|©|\ball rights\b|sign up|log ?in\b|"
    r"https?:|www\.|@\w|(?:foto|photo|bild|image|credit|写真)\s?[:：=＝]|abonnez|abonnieren|privatsphäre|"
    r"mehr lesen|lesen sie|lire la suite|leer más|leggi anche|クッキー|無断転載|続きを読む|"
    r"^(?:by|von|par|por|af|av|di)\s+\w+ \w+$|\bsubmit an? op-?ed|anadolu ajansı$|#\w+$",
    re.IGNORECASE,
)
STOP = re.compile("[.!?…。！？؟।][\"'”’»“)）」』]*$")
NONE = Score("t", 0.0, Decision.DROP)
EVERY = 24
"""One page in so many is read in the fast suite."""


class Told(NamedTuple):
    name: str
    article: Article
    summary: Summary


def told(shared: Path, every: int, offset: int = 0) -> Iterator[Told]:
    for number, (name, body, url, _) in enumerate(real_pages(shared)):
        if number % every == offset:
            article = extract(body, url=url, content_type="text/html")
            assert isinstance(article, Article), name
            yield Told(name, article, summarise(article, NONE))


def faults(page: Told) -> list[str]:
    """What is wrong with the summary of a page."""
    article, text = page.article, page.summary.text
    found = []
    if not 40 <= measure(text) <= LIMIT:
        found.append("length")
    if BOILERPLATE.search(text):
        found.append("boilerplate")
    if text.casefold() == article.title.casefold():
        found.append("the title")
    if text[:1].islower() or text.endswith(("...", "…", "]", ",", ":")):
        found.append("cut")
    return found + [f"cut: {part}" for part in parts(text, article.language) if not is_whole(part, article)]


def parts(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in split(text, language)]


def is_whole(part: str, article: Article) -> bool:
    """Whether a sentence of the summary is one of the page: it goes to its stop, or to the end of what is there.

    Where the standfirst has no stop the summary may have put one.
    """
    return any(
        is_found_whole(one, article) for one in (part, part.removesuffix("."), part.removesuffix("。"))
    )


def is_found_whole(part: str, article: Article) -> bool:
    for source in (article.description, *article.text.split("\n")):
        flat = " ".join(source.split())
        place = flat.find(part)
        if place >= 0:
            before, after = flat[:place].rstrip(), flat[place + len(part) :].strip()
            starts = not before or bool(re.search("[.!?…。！？؟।:|\"'”’»“)）」』]$", before))
            ends = STOP.search(part) is not None or not after or after[0] in "•|–-#"
            if starts and ends:
                return True
            byline = len(before) < 40 and part[:2].isupper()
            if byline and ends:
                return True
    return False


def check(pages: list[Told]) -> None:
    assert [(page.name, page.summary.text, why) for page in pages if (why := faults(page))] == []


def test_a_sample_of_real_pages_has_whole_summaries(shared):
    """One page in twenty-four; the others are read by the slow test."""
    pages = list(told(shared, EVERY))

    assert len(pages) >= 5
    check(pages)


@pytest.mark.slow
def test_all_real_pages_have_whole_summaries(shared):
    """Every one, in seventeen languages, and none with words of the house."""
    pages = list(told(shared, 1))

    assert len(pages) > 130
    check(pages)


@pytest.mark.slow
def test_evidence_anywhere_in_a_real_page_is_quoted_whole(shared):
    """Any word of the text as the evidence: what is quoted for it are still whole sentences."""
    wrong = []
    for page in told(shared, 2, 1):
        words = re.findall(r"[^\W\d_]{7,}", page.article.text)[10::40]
        for word in words:
            match = Match("c", word, 1, 3.0, "")
            made = summarise(page.article, Score("t", 0.9, Decision.POST, (match,)))
            wrong += [(page.name, made.text, why) for why in faults(Told(page.name, page.article, made))]
    assert wrong == []
