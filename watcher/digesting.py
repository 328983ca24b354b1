"""Digests into the outbox: each channel's own, once for each period of its timetable.

Decides when one is due and puts it together; counting and wording are pipeline/digest.py's, drawing is handed in. A
message that nobody has put in line is simply made again after a crash; one that is in line is the outbox's business.
"""

from __future__ import annotations

import logging
from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from watcher.model import Digest, Post
from watcher.pipeline import digest, hours, routing

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection
    from datetime import datetime

    from watcher.model import Chart, Period, Route, Sighting, StoryView, Timetable

log = logging.getLogger(__name__)

_LATE = timedelta(days=1)
"""A digest that was missed is made up for this long; after that the next one is soon enough."""


class StoryBook(Protocol):
    """Knows stories as readers are told them."""

    def story(self, key: str) -> StoryView | None: ...
    def sightings(self, topics: Collection[str], since: datetime, until: datetime) -> list[Sighting]: ...


class Queue(Protocol):
    """Takes digests for channels."""

    def digest(self, channel: str, number: int, post: Post, *, now: datetime) -> bool: ...
    def has_digest(self, channel: str, number: int) -> bool: ...


class Books(Protocol):
    """What digests are made from, and where they go."""

    @property
    def hits(self) -> StoryBook: ...
    @property
    def outbox(self) -> Queue: ...


@dataclass(frozen=True, slots=True)
class Subscription:
    """One channel, as far as its digest goes."""

    channel: str
    topics: tuple[str, ...]
    route: Route
    timetable: Timetable
    title: str = ""
    """What the picture is about."""


def compose(channel: Subscription, period: Period, books: Books) -> Digest:
    """The digest of a period, without its picture."""
    since = min(period.before, period.end - timedelta(days=digest.SHOWN_DAYS + 1))
    found = books.hits.sightings(channel.topics, since, period.end)
    reports = [report for report in found if routing.passes(report, channel.route)]
    present = digest.within(reports, period.start, period.end)
    told = {(report.story, report.outlet) for report in present}
    views = (books.hits.story(key) for key in digest.ranking(present)[: digest.MOST_STORIES])
    now = digest.figures(present)
    post = digest.text(
        period,
        now,
        digest.figures(digest.within(reports, period.before, period.start)),
        [shown for view in views if view and (shown := routing.focus(view, channel.route))],
        Counter(story for story, _ in told),
    )
    return Digest(period, now, post, digest.chart(period, reports, channel.title))


@dataclass(frozen=True, slots=True)
class Digester:
    """Makes the digests of all channels that have one."""

    subscriptions: tuple[Subscription, ...]
    books: Books
    draw: Callable[[Chart], Awaitable[bytes]]
    """A picture as PNG; empty when none can be made."""
    now: Callable[[], datetime]

    async def round(self) -> int:
        """Put in line what has become due; how many. One that was missed by more than a day is left out."""
        made = 0
        for channel in self.subscriptions:
            now = self.now()
            period = hours.last_period(channel.timetable, now)
            number = _number(period)
            if now - period.end > _LATE or self.books.outbox.has_digest(channel.channel, number):
                continue
            composed = compose(channel, period, self.books)
            post = await self._finished(composed)
            if not composed.figures.reports and not self.books.outbox.has_digest(channel.channel, 0):
                post = Post(key="digest", body="")  # a bot that has just been set up has nothing to say yet
            if self.books.outbox.digest(channel.channel, number, post, now=now) and post.body:
                log.info("channel %s: its digest is in line", channel.channel)
                made += 1
        return made

    async def order(self) -> str:
        """Put a digest of the time up to now in line for each channel that has one; what became of that, in a line."""
        if not self.subscriptions:
            return 'No channel has a digest; write digest = "daily 18:00" into its [[channel]].'
        told = []
        for channel in self.subscriptions:
            now = self.now()
            days = 1 if channel.timetable.weekday is None else 7
            period = hours.period_until(now, days, channel.timetable.zone)
            composed = compose(channel, period, self.books)
            post = await self._finished(composed)
            new = self.books.outbox.digest(channel.channel, _number(period), post, now=now)
            told.append(f"{channel.channel}: {'in line' if new else 'in line already'}")
        return "Digest: " + "; ".join(told)

    async def _finished(self, composed: Digest) -> Post:
        picture = b"" if composed.chart is None else await self.draw(composed.chart)
        return replace(composed.post, picture=picture)


def _number(period: Period) -> int:
    """Tells a period from a channel's others."""
    return int(period.end.timestamp())
