"""How long feeds take to read: honest ones, and bodies of 5 MB made to hurt.

Run ``python -m bench.parsing`` from the project's folder. Prints seconds per body and the peak of memory. Compare runs
on one machine only.
"""

from __future__ import annotations

import resource
import time
from datetime import UTC, datetime

from watcher.model import Failure
from watcher.pipeline.canonical import canonical
from watcher.pipeline.envelope import body_hash
from watcher.pipeline.parse import parse

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
SIZE = 5_000_000
HEAD = '<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><link>https://p.example/</link>'
FOOT = "</channel></rss>"


def honest(entries: int, words: int) -> str:
    """A feed as newspapers write it."""
    text = "&lt;p&gt;" + "word " * words + "&lt;/p&gt;"
    items = (
        f"<item><title>Headline {number} &amp;amp; more</title><link>https://p.example/{number}</link><guid>{number}</guid>"
        f"<pubDate>Thu, 01 Jan 2026 10:00:00 GMT</pubDate><author>Jane</author><description>{text}</description></item>"
        for number in range(entries)
    )
    return HEAD + "".join(items) + FOOT


def filled(piece: str, before: str = "", after: str = "") -> str:
    """A feed of 5 MB that is mostly ``piece``."""
    return HEAD + before + piece * (SIZE // len(piece)) + after + FOOT


BODIES = {
    "20 entries": honest(20, 50),
    "100 entries, full text": honest(100, 800),
    "2,000 entries": honest(2000, 50),
    "20,000 entries": honest(20_000, 20),
    "comments without end": filled("<!--"),
    "tags in a description": filled("<a>", "<item><description>", "</description></item>"),
    "open tags in a description": filled("<a ", "<item><description>", "</description></item>"),
    "unknown elements": filled("<a></a>", "<item>", "</item>"),
    "titles": filled("<title></title>", "<item>", "</item>"),
    "entries that do not end": filled("<item>"),
    "empty entries": filled("<item></item>"),
    "one author": filled("a.", "<item><author>", "</author></item>"),
    "attributes": filled('a="b" ', "<item><title ", ">t</title></item>"),
    "references": filled("&amp;", "<item><description>", "</description></item>"),
    "declarations": filled("<!D ["),
    "sitemap": "<urlset>" + "<url><loc>https://p.example/1</loc></url>" * 120_000 + "</urlset>",
    "JSON": '{"items": [' + '{"id": 1},' * 500_000 + "{}]}",
}


def main() -> None:
    """Print the table."""
    print(f"{'body':28}{'MB':>6}{'parse s':>10}{'hash s':>10}  outcome")
    for name, text in BODIES.items():
        body = text.encode()
        started = time.perf_counter()
        parsed = parse(body, url="https://p.example/feed", now=NOW)
        read = time.perf_counter()
        body_hash(body)
        hashed = time.perf_counter()
        outcome = parsed.reason if isinstance(parsed, Failure) else f"{len(parsed.entries)} entries"
        print(f"{name:28}{len(body) / 1e6:6.2f}{read - started:10.3f}{hashed - read:10.3f}  {outcome}")
    started = time.perf_counter()
    for number in range(10_000):
        canonical(f"https://www.p.example/2026/{number}/story/?utm_source=rss&id={number}")
    print(f"canonical: {(time.perf_counter() - started) * 100:.1f} microseconds each")
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


if __name__ == "__main__":
    main()
