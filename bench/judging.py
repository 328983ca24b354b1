"""What a page costs from bytes to verdict, beside plain trafilatura and with one parse as the limit.

``python -m bench.judging [SHARED] [--long PAGES] [--json FILE]``. CPU time of this process on real pages. Parse and
prefilter take turns on the same page, then the long stages do, so that both of a pair meet the same caches and
neighbours; the best of some rounds counts. Pages that the look before extraction would have lost are counted, the
dearest page is named by its time, and --long reads so many pages in full, the same over and over, and tells how much
memory that left behind. The exit code is 1 when a promise does not hold.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import trafilatura
from selectolax.lexbor import LexborHTMLParser

from tests.conftest import ROOT
from watcher.config import load_config
from watcher.corpus import read_corpus
from watcher.model import Article, Decision, Score
from watcher.pipeline.extract import extract
from watcher.pipeline.lexicon import compile_profile
from watcher.pipeline.prefilter import compile_prefilter, glance
from watcher.pipeline.relevance import judge

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 5
PARSES = 2.5
"""Parses that the look before extraction costs, at most, on average."""
SLOWEST_MS = 10_000.0
GROWTH_MB = 100.0
"""Over all pages of --long."""
_LIMIT = "one lexbor parse (the limit)"
_PLAIN = "plain trafilatura"
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

    def plain(body: bytes) -> None:
        trafilatura.extract(body)

    return {_LIMIT: parse, _LOOK: look, _PLAIN: plain, _FULL: full, _WHOLE: whole}


def measured(pages: list[bytes]) -> tuple[dict[str, list[float]], int, int]:
    """CPU milliseconds of every stage on every page; how many pages are read in full, and how many are lost."""
    found = stages()
    for run in found.values():  # imports and first-time tables
        run(pages[0])
    gc.collect()
    gc.freeze()  # as a child process does once it is warm
    times: dict[str, list[float]] = {name: [] for name in found}
    read = lost = 0
    for body in pages:
        best = dict.fromkeys(found, float("inf"))
        for name in (*(_LIMIT, _LOOK) * ROUNDS, *(_PLAIN, _FULL, _WHOLE) * ROUNDS):
            run = found[name]
            started = time.process_time_ns()
            outcome = run(body)
            best[name] = min(best[name], (time.process_time_ns() - started) / 1e6)
            read += name == _WHOLE and outcome is True
            del outcome
        lost += _matters(found[_FULL](body)) and not found[_LOOK](body)
        for name, value in best.items():
            times[name].append(value)
    return times, read // ROUNDS, lost


def _matters(outcome: object) -> bool:
    return isinstance(outcome, Score) and outcome.decision is not Decision.DROP


def growth(shared: Path, count: int) -> tuple[float, float]:
    """Resident megabytes after one page, and the most after ``count`` of them, each read in full in a new process."""
    code = "import sys; from bench.judging import grow; grow(*sys.argv[1:])"
    done = subprocess.run(
        [sys.executable, "-c", code, shared, str(count)], stdout=subprocess.PIPE, text=True, check=True
    )
    first, most = done.stdout.split()[-2:]
    return float(first), float(most)


def grow(shared: str, count: str) -> None:
    """The process of ``growth``, with its arguments as they are given: two figures on its last line."""
    pages = pages_of(Path(shared))
    process = psutil.Process()
    read = stages()[_FULL]
    read(pages[0])
    first = most = process.memory_info().rss
    for number in range(int(count)):
        read(pages[number % len(pages)])
        most = max(most, process.memory_info().rss)
    print(first / 1e6, most / 1e6)


def pages_of(shared: Path) -> list[bytes]:
    """The real pages, unpacked; none where there are none."""
    files = sorted((shared / "real" / "pages").glob("*/*.html.gz"))
    return [gzip.decompress(file.read_bytes()) for file in files]


def main() -> int:
    """Print the table; write the figures as JSON where asked."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("shared", nargs="?", type=Path, default=ROOT.parent / "shared")
    arguments.add_argument(
        "--long", type=int, default=4_000, metavar="PAGES", help="read for their memory; 0 for none"
    )
    arguments.add_argument("--json", type=Path)
    chosen = arguments.parse_args()
    pages = pages_of(chosen.shared)
    if not pages:
        print(f"no pages under {chosen.shared.name}/real/pages")
        return 1
    times, read, lost = measured(pages)
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
    slowest = max(times[_FULL])
    first, most = growth(chosen.shared, chosen.long) if chosen.long else (0.0, 0.0)
    print(
        f"{lost} pages lost; the dearest takes {slowest:.0f} ms; {chosen.long} pages: {first:.0f} to {most:.0f} MB"
    )
    if chosen.json:
        figures = {
            "pages": len(pages),
            "read_in_full": read,
            "lost": lost,
            "slowest_ms": slowest,
            "mb": [first, most],
            "stages": rows,
        }
        chosen.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    broken = [
        words
        for words, kept in (
            (f"prefilter {PARSES} parses", rows[_LOOK]["parses"] <= PARSES),
            ("no page lost", lost == 0),
            (f"no page over {SLOWEST_MS / 1000:g} s", slowest <= SLOWEST_MS),
            (f"growth below {GROWTH_MB:g} MB", most - first < GROWTH_MB),
        )
        if not kept
    ]
    print(f"not kept: {'; '.join(broken) or 'nothing'}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
