"""Time and quality of extraction, page by page: ``python -m bench.extraction [SHARED]``.

Prints the slowest real pages, the hostile ones, and the totals. CPU time of this process, best of two runs.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from tests.gate.test_extraction import expected_text, real_pages, token_f1
from tests.pipeline.test_extract_bounds import HOSTILE
from watcher.model import Article
from watcher.pipeline.extract import extract

_DEADLINE = 10.0
_SHOWN = 15


def timed(body: bytes, url: str) -> tuple[float, Article | None]:
    """Extract twice; give the better CPU time in seconds and the article, None for a failure."""
    best = _DEADLINE * 10
    found = None
    for _ in range(2):
        start = time.process_time()
        found = extract(body, url=url, content_type="text/html")
        best = min(best, time.process_time() - start)
    return best, found if isinstance(found, Article) else None


def main() -> int:
    """Print the tables; the exit status tells whether every page kept the deadline."""
    shared = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2] / "shared"
    extract(
        b"<html><body><p>The first page loads the libraries and the model.</p></body></html>",
        url="https://localhost/",
    )
    rows = []
    for name, body, url, expected in real_pages(shared):
        seconds, found = timed(body, url)
        rows.append(
            (seconds, token_f1(found.text, expected_text(expected)) if found else 0.0, len(body), name)
        )
    rows.sort(reverse=True)
    print(f"{'ms':>8} {'F1':>6} {'kB':>7}  slowest of {len(rows)} real pages")
    for seconds, score, size, name in rows[:_SHOWN]:
        print(f"{seconds * 1000:8.1f} {score:6.3f} {size / 1000:7.0f}  {name}")
    if rows:
        times = [row[0] for row in rows]
        mean, p95 = sum(times) / len(times) * 1000, times[len(times) // 20] * 1000
        print(f"mean {mean:.1f} ms, p95 {p95:.1f} ms, mean F1 {sum(row[1] for row in rows) / len(rows):.4f}")
    print(f"\n{'s':>8} {'kB':>7}  hostile page")
    worst = 0.0
    for name, make in HOSTILE.items():
        body = make()
        seconds, found = timed(body, "https://localhost/story-of-the-day")
        worst = max(worst, seconds)
        print(f"{seconds:8.2f} {len(body) / 1000:7.0f}  {name}: {'article' if found else 'failure'}")
    return 0 if worst < _DEADLINE and all(row[0] < _DEADLINE for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
