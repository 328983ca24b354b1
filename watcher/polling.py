"""One poll of one feed: ask, read, decide what to record. Part of loop one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from watcher import examine, relocation
from watcher.model import Failure, Fetched, PollRecord, Reason, Unchanged, Validators
from watcher.pipeline import envelope, moving, pacing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from watcher.examine import ExaminedFeed, Workers
    from watcher.model import Entry, FeedState, Redirect

_ACQUAINTED = timedelta(days=1)
"""After a feed's first answer: a body that broke off has been had whole by then."""
_HASHED_HERE = 128 * 1024
"""Bytes of a body that is hashed on the spot, in a few milliseconds at worst: a child process costs a short one more
than the hash, and most bodies have not changed. Longer ones are not to hold up the loop."""


class FeedFetcher(Protocol):
    """Asks for feeds."""

    async def feed(self, url: str, validators: Validators) -> Fetched | Unchanged | Failure: ...


class FeedBook(relocation.AddressBook, Protocol):
    """Remembers feeds and what they showed."""

    def known_urls(self, feed_id: int, urls: Sequence[str]) -> frozenset[str]: ...


@dataclass(frozen=True, slots=True)
class Polling:
    """What a poll needs to be told."""

    limits: pacing.Limits
    baseline_age: timedelta
    """Entries older than this at a feed's first poll are history, not news."""
    now: Callable[[], datetime]
    dice: Callable[[], float]
    hashes: envelope.BodyHashes = field(default_factory=envelope.BodyHashes)


async def poll(
    state: FeedState, polling: Polling, *, fetcher: FeedFetcher, workers: Workers, book: FeedBook
) -> PollRecord:
    """Poll one feed; what is to be recorded of it."""
    answer = await fetcher.feed(state.feed.url, state.validators)
    record = await _decide(state, answer, polling, workers=workers, book=book)
    if record.outcome == Reason.NOT_FOUND and record.failures >= relocation.AFTER:
        url = await relocation.rediscovered(state, polling.now(), fetcher=fetcher, workers=workers, book=book)
        record = _found_again(record, url) if url else record
    return record


async def _decide(
    state: FeedState,
    answer: Fetched | Unchanged | Failure,
    polling: Polling,
    *,
    workers: Workers,
    book: FeedBook,
) -> PollRecord:
    if isinstance(answer, Failure):
        return _failed(state, answer, polling)
    if isinstance(answer, Unchanged):
        return _quiet(state, answer, polling, outcome="unchanged", body_hash=state.body_hash)
    digest: str | Failure
    if len(answer.body) <= _HASHED_HERE:
        digest = polling.hashes.of(state.feed.id, answer.body)
    else:
        digest = await workers.run(examine.body_hash, answer.body)
    if isinstance(digest, Failure):
        return _failed(state, digest, polling)
    if digest == state.body_hash and state.first_success_at is not None:
        return _quiet(state, answer, polling, outcome="same", body_hash=digest)
    read = await workers.run(examine.read_feed, answer, polling.now())
    if isinstance(read, Failure):
        return _failed(state, read, polling)
    return _read(state, answer, read, digest, polling, book)


def _read(
    state: FeedState,
    answer: Fetched,
    read: ExaminedFeed,
    digest: str,
    polling: Polling,
    book: FeedBook,
) -> PollRecord:
    now = polling.now()
    entries = read.parsed.entries
    known = book.known_identities(state.feed.id, [entry.identity for entry in entries])
    shown = book.known_urls(state.feed.id, read.urls)
    first = _is_first(state, now)
    cut = any(problem.startswith("truncated") for problem in read.parsed.problems)
    plan = pacing.after_success(
        pacing.Visit(
            entries=len(entries),
            new=sum(
                entry.identity not in known and url not in shown
                for entry, url in zip(entries, read.urls, strict=True)
            ),
            elapsed=_elapsed(state, now),
            dates=tuple(date for entry in entries if (date := entry.published or entry.updated)),
        ),
        interval=state.interval,
        habit=state.habit,
        hints=read.parsed.hints,
        max_age=answer.max_age,
        limits=polling.limits,
        now=now,
        dice=polling.dice(),
    )
    redirect = _redirect(state, answer, now)
    return PollRecord(
        feed=state.feed,
        at=now,
        outcome="ok",
        next_poll_at=plan.at,
        interval=plan.interval,
        failures=plan.failures,
        success=True,
        status=answer.status,
        detail="; ".join(read.parsed.problems)[:300],
        entries=tuple(
            (entry, url, first and _is_history(entry, now, polling.baseline_age))
            for entry, url in zip(entries, read.urls, strict=True)
        ),
        # A body that was cut off must be asked for again, whole.
        validators=state.validators if cut else answer.validators,
        body_hash=state.body_hash if cut else digest,
        hints=read.parsed.hints,
        habit=plan.habit,
        redirect=redirect,
        moved_to=redirect.target if moving.believed(redirect, now) else "",
        own_title=read.parsed.title,
    )


def _quiet(
    state: FeedState, answer: Fetched | Unchanged, polling: Polling, *, outcome: str, body_hash: str
) -> PollRecord:
    """The feed answered, and there is nothing new in it."""
    now = polling.now()
    plan = pacing.after_success(
        pacing.Visit(elapsed=_elapsed(state, now)),
        interval=state.interval,
        habit=state.habit,
        hints=state.hints,
        max_age=answer.max_age,
        limits=polling.limits,
        now=now,
        dice=polling.dice(),
    )
    redirect = _redirect(state, answer, now)
    return PollRecord(
        feed=state.feed,
        at=now,
        outcome=outcome,
        next_poll_at=plan.at,
        interval=plan.interval,
        failures=plan.failures,
        success=True,
        status=answer.status if isinstance(answer, Fetched) else 304,
        validators=answer.validators,
        body_hash=body_hash,
        hints=state.hints,
        habit=plan.habit,
        redirect=redirect,
        moved_to=redirect.target if moving.believed(redirect, now) else "",
    )


def _failed(state: FeedState, failure: Failure, polling: Polling) -> PollRecord:
    """The poll failed: everything known stays as it was, validators included."""
    now = polling.now()
    plan = pacing.after_failure(
        failure,
        interval=state.interval,
        failures=state.failures,
        habit=state.habit,
        hints=state.hints,
        limits=polling.limits,
        now=now,
        dice=polling.dice(),
    )
    return PollRecord(
        feed=state.feed,
        at=now,
        outcome=failure.reason.value,
        next_poll_at=plan.at,
        interval=plan.interval,
        failures=plan.failures,
        success=False,
        status=failure.status,
        detail=failure.detail[:300],
        validators=state.validators,
        body_hash=state.body_hash,
        hints=state.hints,
        habit=plan.habit,
        redirect=state.redirect,
        retired=failure.reason is Reason.GONE,
    )


def _found_again(record: PollRecord, url: str) -> PollRecord:
    """The feed is at another address: asked in the next round, with nothing that only the old one understands."""
    return record._replace(
        detail=f"moved: its site now offers it at {url} ({record.detail})"[:300],
        next_poll_at=record.at,
        failures=0.0,
        validators=Validators(),
        body_hash="",
        moved_to=url,
    )


def _redirect(state: FeedState, answer: Fetched | Unchanged, now: datetime) -> Redirect:
    return moving.sighted(state.redirect, answer.permanent_url, url=state.feed.url, now=now)


def _elapsed(state: FeedState, now: datetime) -> float | None:
    """Seconds since the feed last answered; None when it never has."""
    return (now - state.last_success_at).total_seconds() if state.last_success_at else None


def _is_first(state: FeedState, now: datetime) -> bool:
    """Whether a poll shows the feed's past: the first one, and those after it until a whole body was had.

    Not for ever: there are feeds that never end as they should, and what they bring later is news.
    """
    since = state.first_success_at
    return since is None or (not state.body_hash and now - since < _ACQUAINTED)


def _is_history(entry: Entry, now: datetime, age: timedelta) -> bool:
    """Whether an entry of a first poll is too old to be news. Entries without a date count as news."""
    stamp = entry.published or entry.updated
    return stamp is not None and stamp < now - age
