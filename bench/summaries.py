"""Summaries beside the publishers' standfirsts: ``python -m bench.summaries [SHARED] [--json FILE]``.

Opening, LexRank and ours on the same text, the same sentences and the same room, against the standfirst that people
took from the page. What we normally show first *is* the publisher's description, which would be measured against
itself; so here it is kept from us, and the standfirst is no part of the text. The pages tell of other matters:
"headline" gives the words of the headline as the evidence, as concepts of a lexicon would be.

ROUGE-1 and -2 are F1 of words (of characters in scripts without spaces), lower case, no stemming. LexRank is our own
after Erkan and Radev (2004), continuous, damping 0.85: the known packages bring tokenisers for a few languages only.
Milliseconds are CPU time of the summary alone. The five seeds are printed to be read.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import statistics
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.conftest import ROOT
from tests.gate.test_extraction import real_pages
from tests.gate.test_seeds import seeds
from watcher.config import load_config
from watcher.corpus import read_corpus
from watcher.model import Article, Decision, Match, Score
from watcher.pipeline.language import identify_language
from watcher.pipeline.lexicon import compile_profile
from watcher.pipeline.relevance import judge
from watcher.pipeline.summary import LIMIT, summarise
from watcher.pipeline.summary_fitness import measure, sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

SHORTEST_REFERENCE = 60
"""A standfirst says at least so much, by ``measure``."""
DAMPING, TURNS = 0.85, 30
_TOKEN = re.compile("[\u3040-\u30ff\u3400-\u9fff]|[^\\W\u3040-\u30ff\u3400-\u9fff]+")
_DROPPED = Score("t", 0.0, Decision.DROP)


@dataclass(frozen=True)
class Case:
    """An article without its standfirst, and that standfirst."""

    name: str
    article: Article
    standfirst: str


def cases(shared: Path) -> Iterator[Case]:
    """Every page whose expectation has a standfirst and a text besides."""
    for name, _, url, expected in real_pages(shared):
        body: dict[str, Any] = expected["body"]
        standfirst = " ".join(" ".join(body.get("summary", ())).split())
        text = "\n".join(line for part in body["sections"] for line in part["paragraphs"])
        if measure(standfirst) >= SHORTEST_REFERENCE and measure(text) > 2 * LIMIT:
            language = identify_language(text)
            yield Case(
                name, Article(url=url, title=expected["title"], text=text, language=language), standfirst
            )


def filled(chosen: Iterable[str]) -> str:
    """As many whole sentences as there is room for."""
    kept: list[str] = []
    for sentence in chosen:
        if sum(measure(one) + 1 for one in kept) + measure(sentence) <= LIMIT:
            kept.append(sentence)
        elif kept:
            break
    return " ".join(kept)


def opening(article: Article) -> str:
    """The first sentences."""
    return filled(sentences(article.text, article.language))


def lexrank(article: Article) -> str:
    """The sentences most like all the others, in the order of the article."""
    told = list(dict.fromkeys(sentences(article.text, article.language)))
    bags = [Counter(tokens(sentence)) for sentence in told]
    spread = Counter(word for bag in bags for word in bag)
    vectors = [{w: n * math.log(1 + len(bags) / spread[w]) for w, n in bag.items()} for bag in bags]
    lengths = [math.sqrt(math.fsum(v * v for v in vector.values())) or 1.0 for vector in vectors]
    rows = []
    for one, length in zip(vectors, lengths, strict=True):
        row = [
            math.fsum(v * other.get(w, 0.0) for w, v in one.items()) / (length * size)
            for other, size in zip(vectors, lengths, strict=True)
        ]
        total = math.fsum(row) or 1.0
        rows.append([value / total for value in row])
    rank = [1 / len(told)] * len(told)
    for _ in range(TURNS):
        rank = [
            (1 - DAMPING) / len(told)
            + DAMPING * math.fsum(r * row[j] for r, row in zip(rank, rows, strict=True))
            for j in range(len(told))
        ]
    best = sorted(range(len(told)), key=lambda place: -rank[place])
    room, chosen = LIMIT, []
    for place in best:
        if measure(told[place]) < room:
            chosen.append(place)
            room -= measure(told[place]) + 1
    return " ".join(told[place] for place in sorted(chosen))


def ours_opening(article: Article) -> str:
    """What we show of an article in which nothing is recognised."""
    return summarise(article, _DROPPED).text


def ours_headline(article: Article) -> str:
    """What we show when the longer words of the headline are the evidence."""
    words = list(dict.fromkeys(re.findall("[^\\W\\d_]{5,}|[\u3040-\u30ff\u3400-\u9fff]{2,4}", article.title)))
    found = tuple(
        Match(word, word, 1, 1.0, "") for word in words if word.casefold() in article.text.casefold()
    )
    return summarise(article, Score("t", 1.0, Decision.POST, found)).text


METHODS: dict[str, Callable[[Article], str]] = {
    "opening": opening,
    "LexRank": lexrank,
    "ours, opening": ours_opening,
    "ours, headline as evidence": ours_headline,
}


def tokens(text: str) -> list[str]:
    """Words, or characters in scripts without spaces."""
    return _TOKEN.findall(text.casefold())


def rouge(made: str, reference: str, length: int) -> float:
    """F1 of the runs of ``length`` words."""
    mine, theirs = (_runs(tokens(text), length) for text in (made, reference))
    common = (mine & theirs).total()
    return 2 * common / (mine.total() + theirs.total()) if common else 0.0


def _runs(words: list[str], length: int) -> Counter[tuple[str, ...]]:
    return Counter(tuple(words[place : place + length]) for place in range(len(words) - length + 1))


def compared(pages: list[Case]) -> dict[str, dict[str, float]]:
    """Mean ROUGE, length and time of every method."""
    rows = {}
    for name, method in METHODS.items():
        method(pages[0].article)  # first-time tables
        started = time.process_time()
        made = [method(page.article) for page in pages]
        spent = time.process_time() - started
        rows[name] = {
            "rouge_1": statistics.fmean(rouge(m, p.standfirst, 1) for m, p in zip(made, pages, strict=True)),
            "rouge_2": statistics.fmean(rouge(m, p.standfirst, 2) for m, p in zip(made, pages, strict=True)),
            "measure": statistics.fmean(map(measure, made)),
            "ms": spent / len(pages) * 1000,
        }
    return rows


def read_seeds(shared: Path) -> None:
    """Print the summaries of the five seeds."""
    [topic] = load_config(ROOT / "config.toml", {}).topic
    profile = compile_profile(read_corpus(topic.seed_corpus))
    for name, title, lines in seeds(shared):
        article = Article(url="", title=title, text="\n".join(lines), language="en")
        score = judge(profile, article, post_at=topic.post_at, review_at=topic.review_at)
        made = summarise(article, score)
        print(
            f"\n{name[:3]} {title or '(no title)'}\n  {made.origin}: {made.text}\n  LexRank: {lexrank(article)}"
        )


def main() -> int:
    """Print the table and the seeds; write the figures as JSON where asked."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("shared", nargs="?", type=Path, default=ROOT.parent / "shared")
    arguments.add_argument("--json", type=Path)
    chosen = arguments.parse_args()
    pages = list(cases(chosen.shared)) if (chosen.shared / "real").is_dir() else []
    if not pages:
        print(f"no pages under {chosen.shared.name}/real/pages")
        return 1
    rows = compared(pages)
    print(
        f"{len(pages)} standfirsts, mean {statistics.fmean(measure(p.standfirst) for p in pages):.0f} letters"
    )
    print(f"{'':28} {'ROUGE-1':>8} {'ROUGE-2':>8} {'letters':>8} {'ms':>8}")
    for name, row in rows.items():
        print(f"{name:28} {row['rouge_1']:8.3f} {row['rouge_2']:8.3f} {row['measure']:8.0f} {row['ms']:8.2f}")
    read_seeds(chosen.shared)
    if chosen.json:
        chosen.json.write_text(json.dumps({"standfirsts": len(pages), "methods": rows}, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
