"""The service: runs the loops on their schedule and stops them in order. ``once`` and ``serve`` run the same rounds."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from watcher.adapters.store import StoreError
from watcher.adapters.store.database import require_present
from watcher.adapters.store.pulse import read_beats
from watcher.adapters.store.retention import Pruned
from watcher.model import ALIVE, STOPPED
from watcher.parts import software
from watcher.rhythm import Job, Watch, keep
from watcher.rounding import round_up

if TYPE_CHECKING:
    from watcher.adapters.store import Store
    from watcher.archiving import Archiver
    from watcher.config import Config
    from watcher.digesting import Digester
    from watcher.gather import Gatherer, Progress
    from watcher.keeping import Keeper
    from watcher.model import Tally
    from watcher.parts import Clock
    from watcher.publish import Publisher
    from watcher.recheck import Rechecker
    from watcher.rhythm import Pulse

log = logging.getLogger(__name__)

PUBLISH_TICK = 5.0
PRESENCE_TICK = 5.0
"""Seconds between two looks whether the database is still in its place."""
ARCHIVE_TICK = 15.0
DAY = 86_400.0
TIDY_AFTER = 300.0
"""Seconds to the first clearing up, then once a day: one that is restarted daily clears up all the same."""


@dataclass(frozen=True, slots=True)
class Service:
    """All parts, running."""

    config: Config
    store: Store
    gatherer: Gatherer
    rechecker: Rechecker
    publishers: tuple[Publisher, ...]
    pulse: Pulse
    keeper: Keeper
    clock: Clock
    digester: Digester
    archiver: Archiver | None = None
    jobs: tuple[Job, ...] = ()
    """What else the schedule runs."""
    watches: tuple[Watch, ...] = ()
    """What goes on all the time beside it."""

    async def once(self, progress: Progress, stop: asyncio.Event) -> Tally:
        """One round of gathering and of looking again, then everything that is due goes out."""
        tally = await self.gatherer.round(progress, stop)
        await self.finish(stop)
        return tally

    async def finish(self, stop: asyncio.Event) -> None:
        """All of a round but the gathering."""
        await self.recheck(stop)
        await self.publish(stop)
        await self.archive(stop)
        await self.tidy(stop)

    async def publish(self, stop: asyncio.Event) -> None:
        """Send what is due, each channel at its own pace and apart from the others; lists where it is too much."""
        await self.digester.round()
        for channel in self.config.channel:
            listed = round_up(
                channel.name,
                self.store,
                per_minute=channel.per_minute,
                digest_after=channel.digest_after,
                now=self.clock.now(),
            )
            if listed:
                log.info(
                    "channel %s: %d stories would wait too long and are told in lists", channel.name, listed
                )

        async def drain(publisher: Publisher) -> None:
            while not stop.is_set() and await publisher.deliver_next():
                pass

        async with asyncio.TaskGroup() as tasks:
            for publisher in self.publishers:
                tasks.create_task(drain(publisher))

    async def archive(self, stop: asyncio.Event) -> None:
        """Have the next page kept by a public archive, when that is configured and due."""
        if self.archiver is not None:
            await self.archiver.round(stop)

    async def recheck(self, stop: asyncio.Event) -> None:
        """Look again at the articles that are due, unless the configuration forbids it."""
        if self.config.recheck.enabled:
            await self.rechecker.round(stop)

    async def tidy(self, stop: asyncio.Event) -> None:
        """Forget what no feed shows any more, in short steps that others come between. ``stop`` ends it early."""
        now = self.clock.now()
        pruned = Pruned()
        for step in self.store.pruning(now, self.config.data.keep_entries / DAY):
            pruned += step
            await asyncio.sleep(0)
            if stop.is_set():
                break
        log.info(
            "forgotten: %d entries, %d articles, %d texts, %d polls",
            pruned.entries,
            pruned.articles,
            pruned.texts,
            pruned.polls,
        )
        if self.config.evidence.keep:
            self.keeper.expire(now - timedelta(seconds=self.config.evidence.keep), now)

    async def serve(self, progress: Progress, stop: asyncio.Event) -> None:
        """Run the rounds on their schedule until ``stop`` is set, then end them at a safe point.

        Raises StoreError when the database has gone from its place.
        """

        async def gather() -> None:
            await self.gatherer.round(progress, stop)

        async def publish() -> None:
            await self.publish(stop)

        async def archive() -> None:
            await self.archive(stop)

        async def recheck() -> None:
            await self.recheck(stop)

        async def tidy() -> None:
            await self.tidy(stop)

        lost: list[StoreError] = []

        async def presence() -> None:
            try:
                require_present(self.store.db, self.config.data.database)
            except StoreError as error:  # whatever is written from now on would be lost
                lost.append(error)
                stop.set()

        self._tell_start()
        jobs = (
            Job("presence", PRESENCE_TICK, presence),
            Job("gather", self.config.schedule.tick, gather),
            Job("publish", PUBLISH_TICK, publish),
            *([Job("archive", ARCHIVE_TICK, archive)] if self.archiver else []),
            Job("recheck", self.config.schedule.tick, recheck),
            Job("tidy", DAY, tidy, after=TIDY_AFTER),
            *self.jobs,
        )
        await keep(
            jobs,
            self.pulse,
            stop,
            stop_within=self.config.schedule.stop_within,
            watches=self.watches,
        )
        if lost:
            raise lost[0]
        log.info("stopped in order")

    def _tell_start(self) -> None:
        """What runs now, and how the last run ended: a restart should not look like a hang."""
        last = next((beat for beat in read_beats(self.store.db) if beat.part == ALIVE), None)
        if last is not None and last.error != STOPPED:
            log.warning(
                "the last run ended without having been stopped; its last sign of life: %s",
                f"{last.ended_at:%Y-%m-%d %H:%M:%S} UTC" if last.ended_at else "none",
            )
        feeds = sum(one.state == "active" for one in self.store.roster.all())
        channels = [f"{channel.name} ({channel.kind})" for channel in self.config.channel]
        log.info(
            "started: %s; feeds: %d; channels: %s; database: %s",
            software(),
            feeds,
            ", ".join(channels) or "none",
            self.config.data.database,
            extra={"feeds": feeds, "channels": [channel.name for channel in self.config.channel]},
        )
