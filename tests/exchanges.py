"""Exchanges for tests, a keeper on a real folder and a real database, and what independent tools say of both."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from io import BytesIO
from itertools import pairwise
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker

from watcher.adapters.vault import Vault
from watcher.keeping import Keeper
from watcher.model import Article, Exchange, Hop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from watcher.adapters.store import Store

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
TEXT = hashlib.sha256(b"Title\nText").hexdigest()
URL = "https://paper.example/news/1?a=b"


def exchange(
    body: bytes,
    *,
    url: str = URL,
    via: tuple[str, ...] = (),
    received: tuple[tuple[str, str], ...] = (("Content-Type", "text/html"),),
    at: datetime = NOON,
) -> Exchange:
    """A page that was fetched, by way of redirects if some are named."""
    sent = (("Host", "paper.example"), ("User-Agent", "Reader/1.0"))
    chain = [*via, url]
    hops = [
        Hop(here, sent, 302, "Found", (("Location", there), ("Content-Length", "0")), at)
        for here, there in pairwise(chain)
    ]
    last = Hop(url, sent, 200, "OK", (*received, ("Content-Length", str(len(body)))), at)
    return Exchange((*hops, last))


def keeper(store: Store, folder: Path, *, rotate_size: int = 10_000_000, **vault: Any) -> Keeper:
    """A keeper of evidence in ``folder``."""
    return Keeper(
        Vault(folder, software="watcher/test", **vault), store.evidence, rotate_size, timedelta(days=30)
    )


def article(store: Store, number: int) -> int:
    """A stored article; its id."""
    one = Article(f"https://paper.example/news/{number}", f"Title {number}", "Text")
    return store.entries.add_article(one, link=one.url, country="", now=NOON, scores=[])


def keep(made: Keeper, store: Store, number: int, body: bytes | None = None, **more: Any) -> bool:
    """Store an article and its exchange as a round does."""
    with store.transaction():
        return made.keep(
            article(store, number),
            exchange(body or b"<p>%d</p>" % number, url=f"https://paper.example/news/{number}", **more),
            body or b"<p>%d</p>" % number,
            text_sha256=TEXT,
            at=more.get("at", NOON),
        )


def records(data: bytes) -> list[tuple[str, str, list[tuple[str, str]], bytes]]:
    """Kind, address, HTTP header fields and payload of each record, as warcio reads them."""
    return [
        (
            record.rec_type,
            record.rec_headers.get_header("WARC-Target-URI") or "",
            list(record.http_headers.headers) if record.http_headers else [],
            record.content_stream().read(),
        )
        for record in ArchiveIterator(BytesIO(data))
    ]


def well(path: Path) -> bool:
    """Whether ``warcio check`` has nothing to say against a file."""
    return bool(Checker(SimpleNamespace(inputs=[str(path)], verbose=False)).process_all() == 0)


def paths(folder: Path) -> list[Path]:
    """The files of evidence, oldest first."""
    return sorted(folder.glob("*.warc.gz"))


def once_full(writes: int) -> Callable[[int], None]:
    """A way to make files lasting that fails after so many times."""
    left = [writes]

    def sync(_descriptor: int) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(28, "No space left on device")

    return sync
