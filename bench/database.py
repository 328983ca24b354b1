"""How long questions take on a large database: 1,000,000 entries, 400,000 articles, 100,000 hits in 12 languages.

    python -m bench.database FOLDER [--entries N] [--hits N] [--rounds N] [--json FILE]

FOLDER is outside the project; the database is made there when it is absent, in about five minutes, and takes 2.2 GB.
Each question is asked once to warm up and then --rounds times, in this process; the median is printed. The exit code
is 1 when a median is over 200 ms or an export of all hits over 20 s. Peak memory is that of reading, not of building.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import sqlite3
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from bench.database_build import fill
from watcher.adapters.store import Store, open_database, open_readonly
from watcher.adapters.store.canned import CANNED
from watcher.adapters.store.free import Answer, FreeReader
from watcher.adapters.store.known import Unknown
from watcher.adapters.store.queries import (
    GROUPS,
    SORTS,
    HitQuery,
    count_by,
    count_hits,
    coverage_columns,
    find_hits,
)
from watcher.cli.formats import write_rows
from watcher.cli.hits_formats import CITATIONS, write_citations
from watcher.model import AllOf, Misread
from watcher.pipeline.question import read_question

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from watcher.adapters.store.database import Connection
    from watcher.model import Question

MOST_MS, MOST_EXPORT_S = 200.0, 20.0
PAIRS_MS = {"hits --by concept,country": 1_000}
"""Not promised: each of half a million tags of hits is looked up and sorted. No page and no named question asks it."""
NOW = datetime(2026, 11, 21, tzinfo=UTC)
EVERYTHING = AllOf(())

VIEWS = (
    "SELECT * FROM coverage ORDER BY date DESC LIMIT 50",
    "SELECT * FROM coverage ORDER BY id DESC LIMIT 50",
    "SELECT * FROM coverage WHERE country = 'NL' ORDER BY date LIMIT 50",
    "SELECT * FROM coverage WHERE outlet = :outlet ORDER BY date LIMIT 50",
    "SELECT * FROM coverage WHERE story = :story ORDER BY date",
    "SELECT count(*) FROM coverage",
    "SELECT language, count(*) FROM coverage GROUP BY language",
    "SELECT decision, verdict, count(*) FROM coverage WHERE country = 'NL' GROUP BY 1, 2",
    "SELECT * FROM coverage_by_week",
    "SELECT * FROM coverage_by_week WHERE language = 'nl'",
    "SELECT * FROM outlets ORDER BY hits DESC",
    "SELECT * FROM story_timeline WHERE story = :story ORDER BY at",
    "SELECT * FROM story_timeline ORDER BY at DESC LIMIT 50",
)


def main() -> int:
    """Build when needed, ask, print."""
    options = argparse.ArgumentParser(description="Times questions on a large generated database.")
    options.add_argument("folder", type=Path)
    options.add_argument("--entries", type=int, default=1_000_000)
    options.add_argument("--articles", type=int, default=400_000)
    options.add_argument("--hits", type=int, default=100_000)
    options.add_argument("--rounds", type=int, default=7)
    options.add_argument("--json", type=Path)
    given = options.parse_args()
    path = given.folder / f"coverage-{given.hits}.db"
    if not path.exists():
        # In a process of its own, whose memory does not count.
        code = (
            "import sys; from pathlib import Path; from bench.database import build\n"
            "build(Path(sys.argv[1]), *map(int, sys.argv[2:]))"
        )
        counts = map(str, (given.entries, given.articles, given.hits))
        subprocess.run([sys.executable, "-c", code, str(path), *counts], check=True)
    print(f"{path.stat().st_size / 1e6:,.0f} MB, SQLite {sqlite3.sqlite_version}")
    db = open_readonly(path)
    found = {name: timed(ask, given.rounds) for name, ask in questions(db)}
    writers = dict(exports_of(db))
    first, _ = timed(writers["ndjson"], 1, warm=False)  # reads what the questions left on the disk
    exports = {name: timed(ask, 1, warm=False) for name, ask in writers.items()}
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    show("question", found, 1_000, "ms")
    show("all hits as", exports, 1, "s")
    print(f"peak memory {peak:,.0f} MB")
    if given.json:
        whole = {
            "ms": {n: [v * 1_000 for v in f] for n, f in found.items()},
            "export_s": exports,
            "peak_mb": peak,
        }
        given.json.write_text(json.dumps(whole, indent=1), encoding="utf-8")
    print(f"a first export, read from the disk: {first:.1f} s")
    slow = [name for name, (wall, _) in found.items() if wall * 1_000 > PAIRS_MS.get(name, MOST_MS)]
    slow += [name for name, (wall, _) in exports.items() if wall > MOST_EXPORT_S]
    print(f"over the limit: {', '.join(slow) or 'none'}")
    return 1 if slow else 0


def build(path: Path, entries: int, articles: int, hits: int) -> None:
    """Make the database beside its name and give it the name when it is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".new")
    draft.unlink(missing_ok=True)
    began = time.monotonic()
    store = Store(open_database(draft))
    for step in fill(store, entries=entries, articles=articles, hits=hits):
        print(f"{time.monotonic() - began:5.0f} s  {step}", flush=True)
    store.db.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    draft.rename(path)


def questions(db: Connection) -> Iterator[tuple[str, Callable[[], object]]]:
    """Every kind of question with its name."""
    words = sample(db)
    for sort in SORTS:
        yield f"hits --sort {sort}", partial(page, db, EVERYTHING, sort)
    yield "hits --page 1000", partial(page, db, EVERYTHING, "newest", offset=50_000)
    for group in GROUPS:
        yield f"hits --by {group}", partial(count, db, EVERYTHING, group)
    yield "hits --by week,country", partial(count, db, EVERYTHING, "week", "country")
    yield "hits --by concept,country", partial(count, db, EVERYTHING, "concept", "country")
    for name, text in {
        "rare word": words["rare"],
        "frequent word": words["frequent"],
        "Chinese, two letters": words["zh"],
        "Chinese, one letter": words["zh"][0],
        "Japanese": words["ja"],
        "Korean": words["ko"],
        "Arabic": words["ar"],
        "phrase": f'"{words["phrase"]}"',
        "prefix*": f"{words['rare'][:3]}*",
        "this -that": f"{words['frequent']} -{words['rare']}",
        "this OR that": f"{words['frequent']} OR {words['zh']}",
        "word lang: after:": f"{words['frequent']} lang:nl after:2024",
        "outlet:": f'outlet:"{words["outlet"]}"',
        "person: country:": "person:person-3 country:NL",
        "concept: during:": "concept:concept-2 during:2023-01..2023-06",
        "-word": f"-{words['frequent']}",
    }.items():
        question = read_question(text, NOW)
        assert not isinstance(question, Misread)
        yield f"hits, {name}", partial(page, db, question, "relevance")
        yield f"hits, {name}, newest", partial(page, db, question, "newest")
        yield f"hits, {name}, counted", partial(count_hits, db, question)
        yield f"hits, {name}, --by week", partial(count, db, question, "week")
    reader = FreeReader(open_readonly(Path(db.row("PRAGMA database_list")["file"])), seconds=60)  # type: ignore[index]  # there is one
    values = {
        "outlet": words["outlet"],
        "story": words["story"],
        "language": "nl",
        "words": words["frequent"],
    }
    for view in VIEWS:
        yield view, partial(free, reader, view, values)
    for canned in CANNED:
        yield f"sql {canned.name}", partial(free, reader, canned.sql, values)


def sample(db: Connection) -> dict[str, str]:
    """Words that the database holds, frequent and rare, and a story and an outlet of middle size."""
    terms = db.raw
    terms.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'search', 'row')")
    ordered = [
        row[0]
        for row in terms.execute(
            "SELECT term FROM terms WHERE term GLOB '[a-z]*' AND doc > 20 ORDER BY doc DESC LIMIT 20000"
        )
    ]
    found = {"frequent": ordered[5], "rare": ordered[-1]}
    for language, low, high, length in (
        ("zh", "一", "儀", 2),
        ("ja", "ぁ", "ん", 2),
        ("ko", "가", "힣", 2),
        ("ar", "ا", "ي", 4),
    ):
        row = db.row(
            "SELECT term FROM terms WHERE term BETWEEN ? AND ? AND length(term) = ?"
            " ORDER BY doc DESC LIMIT 1 OFFSET 30",
            (low, high, length),
        )
        found[language] = row["term"] if row else "x"
    text = db.rows("SELECT text FROM articles WHERE language = 'de' AND text IS NOT NULL LIMIT 1")[0]["text"]
    found["phrase"] = " ".join(text.split()[3:5])
    found["outlet"] = db.rows("SELECT outlet FROM outlets ORDER BY hits DESC LIMIT 1 OFFSET 40")[0]["outlet"]
    found["story"] = db.rows(
        "SELECT story FROM facets GROUP BY story ORDER BY count(*) DESC LIMIT 1 OFFSET 40"
    )[0]["story"]
    return found


def page(db: Connection, question: Question, sort: str, offset: int = 0) -> int:
    """One page of hits, all of its rows read."""
    rows = find_hits(db, HitQuery(question, sort, 50, offset))
    assert not isinstance(rows, Unknown)
    return sum(1 for _ in rows)


def count(db: Connection, question: Question, *groups: str) -> int:
    """Hits counted by groups."""
    rows = count_by(db, question, groups, limit=1_000)
    assert not isinstance(rows, Unknown)
    return len(rows)


def free(reader: FreeReader, sql: str, values: dict[str, str]) -> int:
    """A statement, all of its rows read."""
    answer = reader.ask(sql, values)
    assert isinstance(answer, Answer), answer
    return sum(1 for _ in answer.rows)


def exports_of(db: Connection) -> Iterator[tuple[str, Callable[[], object]]]:
    """All hits in each form that is written as the rows come."""

    def write(form: str) -> int:
        with Path(os.devnull).open("w", encoding="utf-8") as sink:
            rows = find_hits(db, HitQuery(EVERYTHING, "newest", 1_000_000))
            assert not isinstance(rows, Unknown)
            if form in CITATIONS:
                return write_citations(rows, form, sink)
            return write_rows(coverage_columns(db), rows, form, sink)

    for form in ("csv", "ndjson", "json", "markdown", *CITATIONS):
        yield form, partial(write, form)


def timed(ask: Callable[[], object], rounds: int, *, warm: bool = True) -> tuple[float, float]:
    """Median wall and processor time of asking, in seconds."""
    if warm:
        ask()
    walls, works = [], []
    for _ in range(rounds):
        wall, work = time.perf_counter(), time.process_time()
        ask()
        walls.append(time.perf_counter() - wall)
        works.append(time.process_time() - work)
    return statistics.median(walls), statistics.median(works)


def show(title: str, found: dict[str, tuple[float, float]], factor: float, unit: str) -> None:
    """One line for each question."""
    table = Table("", f"wall {unit}", f"processor {unit}", title=title, title_justify="left")
    for name, (wall, work) in found.items():
        table.add_row(name, f"{wall * factor:.1f}", f"{work * factor:.1f}")
    Console(width=140).print(table)


if __name__ == "__main__":
    sys.exit(main())
