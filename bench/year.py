"""How a database grows over a simulated year: rows and megabytes of each table, and which of them level off.

    python -m bench.year [--feeds N] [--days N] [--entries N] [--relevant SHARE] [--keep DAYS] [--json FILE]

An ordinary mix is written by the store's own methods with a clock that is set: 300 feeds polled six times a day, new
entries of which one in a hundred is a hit, their looks, revisions, posts, evidence (off in each second month), second
opinions and alerts; the service's own forgetting runs once a simulated day. The megabytes of a table hold its indexes.
A table levels off when it grew in the last month by less than a tenth of what it grew by in its first. The exit code is
1 when one that is no public record does not; that can only be told of a time longer than --keep and two months.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from bench.year_life import BEGIN, Life
from watcher.adapters.store import Store, open_database

if TYPE_CHECKING:
    from watcher.adapters.store.database import Connection

MONTH = 30
LEVEL = 0.1
RECORD = {
    "hits": "hits",
    "matches": "hits",
    "facets": "hits",
    "tags": "hits",
    "search": "hits",
    "stories": "stories",
    "posts": "posts",
    "deliveries": "posts",
    "versions": "revisions",
    "revisions": "revisions",
    "rechecks": "revisions",
    "looks": "revisions",
    "evidence": "evidence",
    "labels": "decisions of people",
    "opinions": "hits",
}
"""Tables that may grow for ever, and what they are the record of."""
MIXED = {"articles": "hits", "judgements": "hits", "entries": "hits"}
"""Tables that hold what hits need beside what is forgotten: they may grow by as many rows as there are new hits, or
twice as many, since several feeds show a hit."""
MIXED_FACTOR = 2

Sizes = dict[str, tuple[int, float]]


def main() -> int:
    """Live, print, judge."""
    options = argparse.ArgumentParser(description="Simulates a year of the database.")
    options.add_argument("--feeds", type=int, default=300)
    options.add_argument("--days", type=int, default=365)
    options.add_argument("--entries", type=int, default=400, help="new entries a day")
    options.add_argument("--relevant", type=float, default=0.01)
    options.add_argument("--keep", type=float, default=180, help="days, as data.keep_entries")
    options.add_argument("--json", type=Path)
    given = options.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="year-") as folder:
        store = Store(open_database(Path(folder) / "watcher.db"))
        store.db.raw.execute("PRAGMA synchronous = OFF")  # nothing is lost that cannot be made again
        dice = random.Random(1)  # noqa: S311 - dice of a simulation
        life = Life(store, given.feeds, given.entries, given.relevant, dice)
        life.begin()
        months: list[Sizes] = []
        slowest = 0.0
        for day in range(given.days):
            now = BEGIN + timedelta(days=day)
            life.day(now)
            tidy = time.process_time()
            store.prune(now + timedelta(hours=23), given.keep)
            slowest = max(slowest, time.process_time() - tidy)
            if (day + 1) % MONTH == 0:
                months.append(sizes(store.db))
                print(f"day {day + 1}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
        months = months or [sizes(store.db)]
        store.close()
    show(months, given.entries)
    print(
        f"the dearest day's forgetting took {slowest:.2f} s of processor time;"
        f" the whole took {time.monotonic() - began:.0f} s"
    )
    if given.json:
        given.json.write_text(
            json.dumps({"months": months, "forgetting_s": slowest}, indent=1), encoding="utf-8"
        )
    if given.days < given.keep + 3 * MONTH:
        print("too short to tell what levels off")
        return 0
    broken = [name for name in months[-1] if not allowed(name, months)]
    print(f"grow for ever and are no record: {', '.join(broken) or 'none'}")
    return 1 if broken else 0


def sizes(db: Connection) -> Sizes:
    """Rows, and megabytes with indexes, of each table."""
    pages = {
        row["tbl_name"]: row["size"] / 1e6
        for row in db.rows(
            "SELECT tbl_name, sum(pgsize) AS size FROM dbstat JOIN sqlite_master USING (name)"
            " WHERE aggregate = TRUE GROUP BY tbl_name"
        )
    }
    found: Sizes = {}
    for name, size in pages.items():
        whole = "search" if name.startswith("search_") else name
        (rows,) = db.raw.execute(f'SELECT count(*) FROM "{whole}"').fetchone()  # noqa: S608 - a table's name
        found[whole] = (rows, found.get(whole, (0, 0.0))[1] + size)
    return found


def grown(name: str, months: list[Sizes], month: int) -> int:
    """Rows by which a table grew in one month."""
    before = months[month - 1].get(name, (0, 0))[0] if month else 0
    return months[month].get(name, (0, 0))[0] - before


def levels_off(name: str, months: list[Sizes]) -> bool:
    """Whether the last month brought a table next to nothing."""
    last = len(months) - 1
    return grown(name, months, last) <= LEVEL * max(grown(name, months, 0), 1)


def allowed(name: str, months: list[Sizes]) -> bool:
    """Whether a table grows no more, or only as the record does."""
    if name in RECORD or levels_off(name, months):
        return True
    last = len(months) - 1
    return name in MIXED and grown(name, months, last) <= MIXED_FACTOR * grown(MIXED[name], months, last)


def show(months: list[Sizes], daily: int) -> None:
    """One row for each table, the largest first; the months' rows and megabytes side by side."""
    print(f"{daily:,} new entries a day; rows, and MB with indexes")
    table = Table("table", box=None)
    chosen = [month for month in range(len(months)) if month % 3 == 2 or month == len(months) - 1]
    for month in chosen:
        table.add_column(f"month {month + 1}", justify="right")
    table.add_column("then")
    last = len(months) - 1
    for name in sorted(months[-1], key=lambda name: -months[-1][name][1]):
        rows, size = months[-1][name]
        if not rows or name.startswith("sqlite_"):
            continue
        cells = [
            f"{months[month].get(name, (0, 0.0))[0]:,} / {months[month].get(name, (0, 0.0))[1]:.1f}"
            for month in chosen
        ]
        yearly = 365 / MONTH * grown(name, months, last)
        fate = (
            "levels off"
            if levels_off(name, months)
            else f"+{yearly:,.0f} rows, {yearly * size / rows:,.0f} MB a year"
        )
        table.add_row(name, *cells, fate)
    whole = [sum(size for _, size in months[month].values()) for month in chosen]
    table.add_row("all", *(f"{size:,.0f} MB" for size in whole), "")
    Console(width=160, highlight=False, markup=False).print(table)


if __name__ == "__main__":
    sys.exit(main())
