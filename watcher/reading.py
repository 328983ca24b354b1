"""One entry's article: fetch the page, examine it, store what comes of it. Part of loop one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from watcher import examine, posting
from watcher.model import Decision, Failure, FeedKind, Fetched, Reason, text_hash
from watcher.pipeline import pacing, twins
from watcher.pipeline.parse_wrapped import is_wrapped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime, timedelta

    from watcher.examine import Examined, Verdict, Workers
    from watcher.model import Article, Exchange, PendingEntry, Score, Tally
    from watcher.opinions import SecondOpinion
    from watcher.posting import HitBook, Queue, TopicDesk


class PageFetcher(Protocol):
    """Asks for pages."""

    async def page(self, url: str) -> Fetched | Failure: ...


class EntryBook(Protocol):
    """Remembers entries and articles."""

    def article_id(self, url: str) -> int | None: ...
    def headlines(
        self, since: datetime, until: datetime, *, shortest: int, longest: int
    ) -> list[tuple[int, str, str, str]]: ...
    def finish(
        self, entry_id: int, outcome: str, *, detail: str = "", article_id: int | None = None
    ) -> None: ...
    def postpone(
        self, entry_id: int, outcome: str, *, detail: str, until: datetime, counts: bool = True
    ) -> None: ...
    def add_article(
        self, article: Article, *, link: str, country: str, now: datetime, scores: Sequence[Score]
    ) -> int: ...


class Books(Protocol):
    """All of these, and the transaction that binds them."""

    @property
    def entries(self) -> EntryBook: ...
    @property
    def hits(self) -> HitBook: ...
    @property
    def outbox(self) -> Queue: ...
    def transaction(self) -> AbstractContextManager[None]: ...


class Evidence(Protocol):
    """Keeps what came over the wire. Never in the way of a hit."""

    def keep(
        self, article_id: int, exchange: Exchange, body: bytes, *, text_sha256: str, at: datetime
    ) -> bool: ...
    def cannot(self, article_id: int, url: str, reason: str, *, text_sha256: str, at: datetime) -> None: ...


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading needs to be told."""

    topics: Mapping[str, TopicDesk]
    retries: int
    story_window: timedelta
    settle: float
    """Seconds that a change of a sent post waits for further changes."""
    now: Callable[[], datetime]
    second: SecondOpinion | None = None
    """Asked about hits, when one is configured."""
    evidence: Evidence | None = None
    """Keeps the pages of hits, unless that is switched off."""


_HIDDEN = Failure(
    Reason.ROBOTS,
    "a search engine's page, which is not asked for: it shows programs a consent form, no article",
)


async def read(pending: PendingEntry, reading: Reading, *, fetcher: PageFetcher, workers: Workers) -> Outcome:
    """The article of an entry with every topic's verdict, or why there is none yet. Changes nothing."""
    answer = _HIDDEN if is_wrapped(pending.entry.link) else await fetcher.page(pending.entry.link)
    if isinstance(answer, Failure):
        again = pacing.page_retry(
            answer, attempts=pending.attempts + 1, retries=reading.retries, now=reading.now()
        )
        if again is not None:
            return Outcome(answer, again)
    page = answer if isinstance(answer, Failure) else replace(answer, exchange=None)
    examined = await workers.run(examine.read_page, page, pending.entry, pending.feed, reading.now())
    if isinstance(examined, Failure):
        again = pacing.page_retry(
            examined, attempts=pending.attempts + 1, retries=min(reading.retries, 1), now=reading.now()
        )
        return Outcome(examined, None if isinstance(answer, Failure) else again)
    wanted = any(verdict.score.decision is not Decision.DROP for verdict in examined.verdicts)
    return Outcome(
        examined,
        demoted=await _demoted(examined, reading.second),
        answer=answer if wanted and reading.evidence else None,
    )


async def _demoted(examined: Examined, second: SecondOpinion | None) -> frozenset[str]:
    """Topics in which a second opinion takes the article out of the posts."""
    if second is None:
        return frozenset()
    scores = [verdict.score for verdict in examined.verdicts]
    return frozenset(
        [score.topic for score in scores if second.demoted(score, await second.ask(examined.article, score))]
    )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What reading an entry came to."""

    result: Examined | Failure
    again: datetime | None = None
    """When to try once more after a failure; None when the failure is final."""
    demoted: frozenset[str] = frozenset()
    """Topics in which a second opinion leaves to people what the lexicon would post."""
    answer: Fetched | Failure | None = None
    """What came when the page was asked for; only of a hit, whose evidence it is."""


def known(pending: PendingEntry, book: EntryBook) -> int | None:
    """The stored article that an entry tells of, if there is one: by its address; for a search also by its headline."""
    by_address = book.article_id(pending.url)
    if by_address is not None or pending.feed.kind is not FeedKind.SEARCH:
        return by_address
    entry = pending.entry
    return _twin(entry.title, entry.outlet, entry.published, pending.first_seen_at, book)


def _twin(
    title: str, outlet: str, published: datetime | None, seen: datetime, book: EntryBook, *, own: int = 0
) -> int | None:
    """The stored article, not ``own``, that is the same one by another address."""
    since = published - twins.APART if published else seen - twins.UNDATED
    stored = book.headlines(
        since,
        (published or seen) + twins.APART,
        shortest=len(title) - twins.SLACK,
        longest=len(title) + twins.SLACK,
    )
    return twins.twin(title, outlet, (one for one in stored if one[0] != own))


@dataclass(frozen=True, slots=True)
class Found:
    """A hit that was stored, for the log."""

    topic: str
    decision: str
    """"post" or "review"."""
    title: str
    outlet: str
    url: str
    story: str
    """Key of its story."""


def store(
    pending: PendingEntry, outcome: Outcome, reading: Reading, books: Books, tally: Tally
) -> tuple[Found, ...]:
    """Keep what reading an entry came to: article, verdicts, hits, stories and posts in one transaction.

    The hits among it.
    """
    with books.transaction():
        article_id = known(pending, books.entries)
        if article_id is not None:
            books.entries.finish(pending.id, "known", article_id=article_id)
            return ()
        result = outcome.result
        if isinstance(result, Failure):
            if outcome.again is not None:
                asked = result.reason is not Reason.RATE_LIMITED or result.status > 0
                books.entries.postpone(
                    pending.id, result.reason.value, detail=result.detail, until=outcome.again, counts=asked
                )
            else:
                books.entries.finish(pending.id, result.reason.value, detail=result.detail)
            return ()
        article_id = books.entries.article_id(result.article.url)
        if article_id is not None:
            books.entries.finish(pending.id, "known", article_id=article_id)
            return ()
        now = reading.now()
        article_id = books.entries.add_article(
            result.article,
            link=result.link,
            country="" if pending.feed.kind is FeedKind.SEARCH else pending.feed.country,
            now=now,
            scores=[verdict.score for verdict in result.verdicts],
        )
        books.entries.finish(pending.id, "judged", article_id=article_id)
        found = []
        for verdict in result.verdicts:
            demoted = verdict.score.topic in outcome.demoted
            hit = _keep_hit(article_id, result.article, verdict, reading, books, tally, now, demoted=demoted)
            found += [hit] if hit else []
        if reading.evidence is not None and outcome.answer is not None:
            _keep_evidence(article_id, result, outcome.answer, reading.evidence, now)
        return tuple(found)


def _keep_evidence(
    article_id: int, result: Examined, answer: Fetched | Failure, evidence: Evidence, now: datetime
) -> None:
    """Keep the exchange behind a hit, or why there is none."""
    digest = text_hash(result.article)
    if isinstance(answer, Fetched) and answer.exchange is not None:
        evidence.keep(article_id, answer.exchange, answer.body, text_sha256=digest, at=now)
        return
    reason = "its exchange was not handed over"
    if isinstance(answer, Failure):
        reason = f"the page could not be had, the text is the feed's own ({answer.reason}: {answer.detail})"
    evidence.cannot(article_id, result.link, reason, text_sha256=digest, at=now)


def _keep_hit(
    article_id: int,
    article: Article,
    verdict: Verdict,
    reading: Reading,
    books: Books,
    tally: Tally,
    now: datetime,
    *,
    demoted: bool,
) -> Found | None:
    score, traits = verdict.score, verdict.traits
    if score.decision is Decision.DROP or traits is None:
        return None
    same = _twin(article.title, article.outlet, article.published, now, books.entries, own=article_id)
    story = posting.keep(
        article_id,
        article,
        score,
        traits,
        books.hits,
        summary=verdict.summary,
        since=now - reading.story_window,
        now=now,
        twin=books.hits.story_of(same, score.topic) if same is not None else "",
        demoted=demoted,
    )
    decision = Decision.REVIEW if demoted else score.decision
    if decision is Decision.REVIEW:
        tally.review += 1
    else:
        tally.hits += 1
        posting.announce(story, reading.topics[score.topic], books, now=now, settle=reading.settle)
    return Found(score.topic, decision.value, article.title, article.outlet, article.url, story)
