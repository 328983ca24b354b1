"""A newspaper on loopback that edits its articles after they were read, and loop three that looks again."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from html import escape
from typing import TYPE_CHECKING, Any

from tests.fakes import SameProcess
from tests.origin import answer
from tests.whole.newsstand import newsstand
from watcher.adapters.fetch import FetchLimits
from watcher.adapters.store.revisions import looks_of, revisions_of, versions_of
from watcher.adapters.vault import Vault
from watcher.examine import Judge
from watcher.keeping import Keeper
from watcher.model import Change, Concept, Corpus, Role
from watcher.pipeline.lexicon import compile_profile
from watcher.posting import TopicDesk
from watcher.recheck import Rechecker
from watcher.rechecking import Rechecking

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.origin import Line, Request, Script
    from tests.whole.newsstand import Newsstand
    from watcher.model import Look, Revision, Version
    from watcher.recheck import Rechecked

HOUR, DAY = 3600.0, 86_400.0
# Steps run where the loop runs, and the first one imports for seconds: no answer may be late because of that.
PATIENT = FetchLimits(connect_s=30, first_byte_s=30, total_s=60, spacing_s=0, per_host=8)
STEPS = (HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY, 30 * DAY)
CORPUS = Corpus(
    topic="t",
    title="Topic",
    description="",
    concepts=(
        Concept(
            "stations",
            "police stations",
            Role.CORE,
            4.0,
            aliases=(("*", ("overseas police station*", "警务站", "交番", "مراكز الشرطة")),),
        ),
        Concept(
            "nl",
            "Netherlands",
            Role.MENTION,
            kind="place",
            country="NL",
            aliases=(("*", ("荷兰", "オランダ", "هولندا")),),
        ),
        Concept(
            "es",
            "Spain",
            Role.MENTION,
            kind="place",
            country="ES",
            aliases=(("*", ("西班牙", "スペイン", "إسبانيا")),),
        ),
    ),
    rules=(),
    records=(),
)
JUDGES = (Judge(compile_profile(CORPUS), 0.6, 0.35),)
TITLE = "Netherlands orders overseas police stations to close"
TEXT = (
    "The Dutch government said on Tuesday that the overseas police stations in The Hague and Rotterdam must close.",
    "Safeguard Defenders had counted 102 of these offices in 53 countries, according to a report published last month.",
    "Foreign minister Wopke Hoekstra told parliament that nobody had ever asked his ministry for permission.",
    "The Chinese embassy answered that volunteers in the offices helped citizens with driving licences.",
    "Members of parliament from four parties asked for an inquiry into how long the police had known about the matter.",
)


@dataclass(frozen=True)
class Sheet:
    """An article as the newspaper prints it, with everything that stands around it."""

    title: str = TITLE
    text: tuple[str, ...] = TEXT
    language: str = "en"
    note: str = ""
    advert: str = "Fly to Lisbon this spring from 49 euros, book before Sunday"
    related: tuple[str, ...] = ("Five questions about consulates", "What parliament decided this week")
    stamp: str = "Updated 5 minutes ago"
    comments: int = 12
    gate: str = ""
    free: bool = True

    def body(self) -> bytes:
        links = "".join(f"<li><a href='/x{n}'>{escape(name)}</a></li>" for n, name in enumerate(self.related))
        paragraphs = [f"<p>{escape(line)}</p>" for line in self.text]
        paragraphs.insert(2, f"<div class='ad-slot advertisement'><p>{escape(self.advert)}</p></div>")
        note = f"<p class='correction'><em>{escape(self.note)}</em></p>" if self.note else ""
        gate = f"<div class='paywall'><p>{escape(self.gate)}</p></div>" if self.gate else ""
        stated = (
            ""
            if self.free
            else (
                '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",'
                f'"headline":"{self.title}","isAccessibleForFree":false}}</script>'
            )
        )
        head = f"<meta charset='utf-8'><title>{escape(self.title)}</title>{stated}"
        opening = f"<h1>{escape(self.title)}</h1><p class='time'>{escape(self.stamp)}</p>"
        return (
            f"<!DOCTYPE html><html lang='{self.language}'><head>{head}</head>"
            "<body><nav><a href='/'>Home</a> <a href='/world'>World</a></nav><main>"
            f"<article>{opening}{''.join(paragraphs)}{note}{gate}<p>{self.comments} comments</p></article>"
            f"<aside class='related-posts'><h3>Related articles</h3><ul>{links}</ul></aside></main>"
            "<footer><p>Copyright The Paper</p></footer></body></html>"
        ).encode()

    def but(self, **other: Any) -> Sheet:
        """The same sheet, edited."""
        return replace(self, **other)

    def reworded(self, old: str, new: str) -> Sheet:
        """The same sheet with other words in its text."""
        assert any(old in line for line in self.text)
        return self.but(text=tuple(line.replace(old, new) for line in self.text))


@dataclass
class Page:
    """What one address answers; it keeps its promises about tags."""

    sheet: Sheet = field(default_factory=Sheet)
    etag: str = ""
    stale: bool = False
    """Says 304 to everyone who asks a condition."""

    async def __call__(self, request: Request, line: Line) -> None:
        headers = {"Content-Type": "text/html; charset=utf-8"}
        if self.etag:
            headers["ETag"] = self.etag
        asked = request.headers.get("if-none-match", "")
        if asked and (self.stale or asked == self.etag):
            await answer(status=304, headers=headers)(request, line)
        else:
            await answer(self.sheet.body(), headers=headers)(request, line)


@dataclass
class Newspaper:
    """The newspaper, what was stored of it, and the loop that looks again."""

    stand: Newsstand
    rechecker: Rechecker

    async def print(self, *sheets: Sheet, tagged: bool = False) -> list[Page]:
        """Publish articles at /2026/03/news-01 and so on, and have them read: article 1, 2 ... of the store."""
        pages = [Page(sheet, f'"{n}"' if tagged else "") for n, sheet in enumerate(sheets, 1)]
        items = []
        for number, page in enumerate(pages, 1):
            self.at(number, page)
            items.append(self.stand.item(number, title=page.sheet.title, link=self.url(number)))
        self.stand.offer(*items)
        await self.stand.round()
        return pages

    def url(self, number: int = 1) -> str:
        return self.stand.site.url(f"/2026/03/news-{number:02}")

    def at(self, number: int, *scripts: Script) -> None:
        """What the address of an article does from now on."""
        self.stand.site.at(f"/2026/03/news-{number:02}", *scripts)

    async def later(self, **span: float) -> Rechecked:
        """Let time pass, then look at what is due."""
        self.stand.clock.forward(**span)
        return await self.rechecker.round()

    def revisions(self, article: int = 1) -> tuple[Revision, ...]:
        return revisions_of(self.stand.store.db, article, tuple(Change))

    def versions(self, article: int = 1) -> tuple[Version, ...]:
        return versions_of(self.stand.store.db, article)

    def looks(self, article: int = 1) -> list[Look]:
        return looks_of(self.stand.store.db, article)

    def last(self, article: int = 1) -> Look:
        return self.looks(article)[-1]

    def next_in(self, article: int = 1) -> timedelta | None:
        """How long until the next look."""
        known = self.stand.store.revisions.known(article)
        assert known is not None
        return None if known.next_at is None else known.next_at - self.stand.clock()


@asynccontextmanager
async def newspaper(folder: Path, *, evidence: bool = False) -> AsyncIterator[Newspaper]:
    """Open one, with a database in ``folder``, and its evidence when that is wanted."""
    async with newsstand(folder, limits=PATIENT, workers=SameProcess(JUDGES)) as stand:
        rechecking = Rechecking(
            topics={"t": TopicDesk(("main",), {}, {})},
            steps=STEPS,
            story_window=timedelta(days=14),
            settle=600.0,
            now=stand.clock,
            dice=lambda: 0.0,
            evidence=Keeper(
                Vault(folder / "evidence", software="test", reserve=0),
                stand.store.evidence,
                1_000_000,
                timedelta(days=30),
            )
            if evidence
            else None,
        )
        rechecker = Rechecker(
            store=stand.store,
            fetcher=stand.gatherer.fetcher,  # type: ignore[arg-type]  # the real one, which also asks with conditions
            workers=stand.gatherer.workers,
            rechecking=rechecking,
            pages_at_once=4,
        )
        yield Newspaper(stand, rechecker)
