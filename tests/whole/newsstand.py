"""Loop one on a bench: the real gatherer, fetcher and store, a scripted server and a clock that is set."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from tests.blank import blank
from tests.fakes import NOON, SameProcess, SetClock, Silent
from tests.origin import Origin, answer, origin
from watcher.adapters.fetch import Fetcher, FetchLimits
from watcher.adapters.store import Store
from watcher.examine import Judge
from watcher.gather import Gatherer
from watcher.model import Concept, Corpus, Feed, Role, Tally
from watcher.pipeline.lexicon import compile_profile
from watcher.pipeline.pacing import Limits
from watcher.polling import Polling
from watcher.posting import TopicDesk
from watcher.reading import Reading

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from tests.origin import Line, Request, Script
    from watcher.examine import Workers
    from watcher.keeping import Keeper

CORPUS = Corpus(
    topic="t",
    title="Topic",
    description="",
    concepts=(
        Concept(
            "stations", "police stations", Role.CORE, 3.0, aliases=(("en", ("overseas police station*",)),)
        ),
    ),
    rules=(),
    records=(),
)
JUDGES = (Judge(compile_profile(CORPUS), 0.6, 0.35),)
HIT = "The minister said that the overseas police stations must close, and the mayor welcomed that."
MISS = "The minister said that the tulips are late this year, and the growers of the region agreed."
RSS_TYPE = "application/rss+xml; charset=utf-8"
QUICK = FetchLimits(connect_s=2, first_byte_s=2, total_s=4, spacing_s=0, per_host=8)


class Counting(SameProcess):
    """Runs steps where it stands, and remembers which."""

    def __init__(self, shared: Any = JUDGES) -> None:
        super().__init__(shared)
        self.steps: list[str] = []

    async def run(self, step: Callable[..., Any], *args: Any) -> Any:
        self.steps.append(step.__name__)
        return await super().run(step, *args)


@dataclass
class Newsstand:
    """Everything that gathers, and the web it gathers from."""

    site: Origin
    store: Store
    gatherer: Gatherer
    clock: SetClock
    _read_to: int = 0

    async def round(self, **forward: float) -> Tally:
        """Let time pass, then gather once."""
        self.clock.forward(**forward)
        return await self.gatherer.round(Silent())

    def watch(self, *feeds: Feed) -> None:
        self.store.feeds.configure(feeds or [Feed(0, self.site.url("/feed"), "De Krant", "en")], self.clock())

    def asked(self) -> list[str]:
        """Paths asked for since the last call, without robots.txt."""
        new = self.site.seen[self._read_to :]
        self._read_to = len(self.site.seen)
        return [request.path for request in new if request.path != "/robots.txt"]

    def offer(self, *items: str, path: str = "/feed", headers: dict[str, str] | None = None) -> str:
        """Serve a feed of these items from now on."""
        return self.site.at(path, serving(rss(*items), headers=headers))

    def item(
        self,
        number: int,
        *,
        days: float = 0.0,
        guid: str | None = None,
        title: str | None = None,
        link: str | None = None,
        date: datetime | None = None,
        more: str = "",
    ) -> str:
        """An entry that leads to page ``/number``, ``days`` old at noon of the first day unless ``date`` says."""
        where = self.site.url(f"/{number}") if link is None else link
        when = date or NOON - timedelta(days=days)
        name = f"Entry {number}" if title is None else title
        return (
            f"<item><guid isPermaLink='false'>{guid or number}</guid><title>{escape(name)}</title>"
            f"<link>{escape(where)}</link><pubDate>{format_datetime(when)}</pubDate>{more}</item>"
        )

    def pages(self, *numbers: int, text: str = MISS) -> None:
        for number in numbers:
            self.site.at(f"/{number}", serving(page(text, f"Headline {number}"), "text/html; charset=utf-8"))

    def row(self, path: str = "/feed") -> sqlite3.Row:
        """The feed as the database knows it."""
        row = self.store.db.row("SELECT * FROM feeds WHERE configured_url = ?", (self.site.url(path),))
        assert row is not None
        return row

    def polls(self) -> list[tuple[Any, ...]]:
        """Outcome, entries and new entries of every poll."""
        return [
            tuple(r)
            for r in self.store.db.rows("SELECT outcome, entries, new_entries FROM polls ORDER BY id")
        ]

    def outcomes(self) -> dict[str, str]:
        """What became of each entry, by identity."""
        return {r["identity"]: r["outcome"] for r in self.store.db.rows("SELECT * FROM entries ORDER BY id")}

    def articles(self) -> list[str]:
        """Paths of the stored articles, sorted."""
        start = self.site.url("").replace("http://", "https://")
        urls = [row["url"] for row in self.store.db.rows("SELECT url FROM articles ORDER BY url")]
        return [url.removeprefix(start) for url in urls]


@asynccontextmanager
async def newsstand(
    folder: Path,
    *,
    limits: FetchLimits = QUICK,
    workers: Workers | None = None,
    evidence: Callable[[Store], Keeper] | None = None,
) -> AsyncIterator[Newsstand]:
    """Open one, with a database in ``folder``; it watches ``/feed`` of its site."""
    clock = SetClock()
    store = Store(blank(folder / "watcher.db"))
    store.hits.set_topic("t", "Topic", "1")
    fetcher = Fetcher(
        user_agent="Reader/1.0", limits=limits, now=clock, allow_private=("127.0.0.1",), ports=(80, 443)
    )
    try:
        async with origin() as site, fetcher:
            gatherer = Gatherer(
                store=store,
                fetcher=fetcher,
                workers=workers or SameProcess(JUDGES),
                polling=Polling(Limits(1800, 900, 21_600), timedelta(days=7), now=clock, dice=lambda: 0.0),
                reading=Reading(
                    topics={"t": TopicDesk(("main",), {}, {})},
                    retries=2,
                    story_window=timedelta(days=14),
                    settle=600.0,
                    now=clock,
                    evidence=evidence(store) if evidence else None,
                ),
                polls_at_once=8,
                pages_at_once=8,
            )
            stand = Newsstand(site, store, gatherer, clock)
            stand.watch()
            yield stand
    finally:
        store.close()


def rss(*items: str, head: str = "") -> bytes:
    """A whole RSS feed."""
    return (
        f"<rss version='2.0'><channel><title>De Krant</title>{head}{''.join(items)}</channel></rss>".encode()
    )


def serving(body: bytes, kind: str = RSS_TYPE, headers: dict[str, str] | None = None) -> Script:
    """Answer with this body and type."""
    return answer(body, headers={"Content-Type": kind, **(headers or {})})


def page(text: str, title: str) -> bytes:
    """A page with an article."""
    body = "".join(f"<p>{text} Paragraph {n} goes on about the same matter at length.</p>" for n in range(5))
    return (
        f"<html lang='en'><head><title>{title}</title></head><body><article><h1>{title}</h1>{body}</article>"
        "</body></html>"
    ).encode()


@dataclass
class Publisher:
    """A server of one feed that keeps its promises about validators, unless told to lie."""

    body: bytes
    etag: str
    modified: str = ""
    stale: bool = False
    """Says 304 to everyone who asks a condition."""

    async def __call__(self, request: Request, line: Line) -> None:
        headers = {"ETag": self.etag, "Content-Type": RSS_TYPE}
        if self.modified:
            headers["Last-Modified"] = self.modified
        asked = request.headers.get("if-none-match", "")
        if asked and (self.stale or asked == self.etag):
            await answer(status=304, headers=headers)(request, line)
        else:
            await answer(self.body, headers=headers)(request, line)
