"""What a page costs from bytes to verdict, with and without the look before extraction.

``python -m bench.judging [SHARED] [--json FILE]``. CPU time of this process on real pages. Parse and prefilter take
turns on the same page, then the long stages do, so that both of a pair meet the same caches and neighbours; the best of
some rounds counts.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import json
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from tests.conftest import ROOT
from watcher.config import load_config
from watcher.corpus import read_corpus
from watcher.model import Article
from watcher.pipeline.extract import extract
from watcher.pipeline.lexicon import compile_profile
from watcher.pipeline.prefilter import compile_prefilter, glance
from watcher.pipeline.relevance import judge

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 5
_LIMIT = "one lexbor parse (the limit)"
_LOOK = "prefilter"
_FULL = "extraction and score"
_WHOLE = "the whole, with prefilter"


def stages() -> dict[str, Callable[[bytes], object]]:
    """What is measured, in the order of a page's way."""
    [topic] = load_config(ROOT / "config.toml", {}).topic
    profile = compile_profile(read_corpus(topic.seed_corpus))
    started = time.process_time()
    prefilter = compile_prefilter([profile], [topic.review_at])
    print(f"prefilter compiled in {(time.process_time() - started) * 1000:.0f} ms, once per worker")

    def parse(body: bytes) -> None:
        LexborHTMLParser(body)  # its tree is given back within the measured time, as the prefilter's is

    def full(body: bytes) -> object:
        article = extract(body, url="https://page.example/article", content_type="text/html")
        if not isinstance(article, Article):
            return article
        return judge(profile, article, post_at=topic.post_at, review_at=topic.review_at)

    def look(body: bytes) -> bool:
        seen = glance(prefilter, body, content_type="text/html")
        return seen.may_matter or not seen.is_article

    def whole(body: bytes) -> bool:
        read = look(body)
        if read:
            full(body)
        return read

    return {_LIMIT: parse, _LOOK: look, _FULL: full, _WHOLE: whole}


def measured(pages: list[bytes]) -> tuple[dict[str, list[float]], int]:
    """CPU milliseconds of every stage on every page, and how many pages are read in full."""
    found = stages()
    for run in found.values():  # imports and first-time tables
        run(pages[0])
    gc.collect()
    gc.freeze()  # as a child process does once it is warm
    times: dict[str, list[float]] = {name: [] for name in found}
    read = 0
    for body in pages:
        best = dict.fromkeys(found, float("inf"))
        for name in (*(_LIMIT, _LOOK) * ROUNDS, *(_FULL, _WHOLE) * ROUNDS):
            run = found[name]
            started = time.process_time_ns()
            outcome = run(body)
            best[name] = min(best[name], (time.process_time_ns() - started) / 1e6)
            read += name == _WHOLE and outcome is True
            del outcome
        for name, value in best.items():
            times[name].append(value)
    return times, read // ROUNDS


def main() -> int:
    """Print the table; write the figures as JSON where asked."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("shared", nargs="?", type=Path, default=ROOT.parent / "shared")
    arguments.add_argument("--json", type=Path)
    chosen = arguments.parse_args()
    files = sorted((chosen.shared / "real" / "pages").glob("*/*.html.gz"))
    if not files:
        print(f"no pages under {chosen.shared.name}/real/pages")
        return 1
    pages = [gzip.decompress(file.read_bytes()) for file in files]
    times, read = measured(pages)
    limit = times[_LIMIT]
    rows = {
        name: {
            "mean_ms": statistics.fmean(values),
            "median_ms": statistics.median(values),
            "p95_ms": statistics.quantiles(values, n=20)[-1],
            "pages_per_second": 1000 / statistics.fmean(values),
            "parses": statistics.fmean(values) / statistics.fmean(limit),
            "median_parses": statistics.median(
                value / least for value, least in zip(values, limit, strict=True)
            ),
        }
        for name, values in times.items()
    }
    print(
        f"{len(pages)} pages, mean {statistics.fmean(map(len, pages)) / 1000:.0f} kB; {read} are read in full"
    )
    print(
        f"{'CPU ms per page':28} {'mean':>8} {'median':>8} {'p95':>8} {'pages/s':>8} {'parses':>7} {'median':>7}"
    )
    for name, row in rows.items():
        print(
            f"{name:28} {row['mean_ms']:8.2f} {row['median_ms']:8.2f} {row['p95_ms']:8.2f}"
            f" {row['pages_per_second']:8.0f} {row['parses']:7.2f} {row['median_parses']:7.2f}"
        )
    if chosen.json:
        figures = {"pages": len(pages), "read_in_full": read, "stages": rows}
        chosen.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
