"""How long each page of ``watcher serve`` takes on a database of ``bench/database.py``.

Usage: python bench/pages.py DATABASE [ROUNDS]. The database is only read. Times are those of the whole answer, guard
and templates included, in this process; warm, the median of ROUNDS.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from pathlib import Path

import httpx

from watcher.adapters.store.canned import CANNED
from watcher.adapters.store.database import open_readonly
from watcher.web.shapes import rows_address
from watcher.web.site import Outside, Site, application, make_site
from watcher.web.visitors import VIEWS


def addresses(database: Path) -> dict[str, str]:
    """A name and an address for every kind of page."""
    db = open_readonly(database)
    hit = db.row(
        "SELECT hit_id, story, outlet, country, week FROM facets WHERE decision = 'post' LIMIT 1 OFFSET 500"
    )
    word = db.row(
        "SELECT title FROM articles JOIN hits ON article_id = articles.id WHERE language = 'en' LIMIT 1"
    )
    db.raw.close()
    assert hit is not None
    assert word is not None
    longest = max(str(word["title"]).split(), key=len)
    given = {"language": "nl", "story": hit["story"], "words": longest.lower()}
    return {
        "front page": "/",
        "stories": "/stories",
        "stories, page 100": "/stories?page=100",
        "story": f"/story/{hit['story']}",
        "hit": f"/hit/{hit['hit_id']}",
        "search, everything": "/search",
        "search, a word": f"/search?q={longest}",
        "search, word lang:": f"/search?q={longest}+lang:en&sort=newest",
        "outlets": "/outlets",
        "data": "/data",
        **{
            f"bar of a {column}": rows_address(**{column: hit[column]})
            for column in ("week", "country", "outlet")
        },
        **{f"view {name}": f"/data/{name}" for name in VIEWS},
        **{
            f"question {one.name}": f"/data/{one.name}?"
            + "&".join(f"{name}={given[name]}" for name, _ in one.values)
            for one in CANNED
        },
        "feeds": "/feeds",
    }


async def measure(site: Site, database: Path, rounds: int) -> None:
    """Print a table of medians, wall-clock and processor time of this process."""
    transport = httpx.ASGITransport(app=application(site))
    print("| page | ms | processor ms |\n|---|---|---|")
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1", timeout=60) as client:
        for name, address in addresses(database).items():
            await client.get(address)
            if name == "feeds":
                await asyncio.sleep(60)  # its measurement runs beside the visitors, once a minute
                await client.get(address)
            walls, works = [], []
            for _ in range(rounds):
                wall, work = time.perf_counter(), time.process_time()
                answer = await client.get(address)
                walls.append(1000 * (time.perf_counter() - wall))
                works.append(1000 * (time.process_time() - work))
                if not answer.is_success:
                    print(f"{name}: {answer.status_code}", file=sys.stderr)
            print(f"| {name} | {statistics.median(walls):.0f} | {statistics.median(works):.0f} |", flush=True)


def main() -> None:
    """Measure."""
    database, rounds = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 9
    site = make_site(database, Outside())
    try:
        asyncio.run(measure(site, database, rounds))
    finally:
        site.close()


if __name__ == "__main__":
    main()
