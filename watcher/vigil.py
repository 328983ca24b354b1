"""What watches over the running service: alerts, health addresses, the heartbeat to elsewhere.

A part of the composition root: it knows the configuration and the adapters, the loops do not know it.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import time
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from watcher.adapters.metrics import exposition
from watcher.adapters.ping import ping
from watcher.adapters.probes import Probes, Report
from watcher.adapters.store import StoreError
from watcher.adapters.store.alerts import Alerts
from watcher.adapters.store.pulse import Beats
from watcher.adapters.systemd import Notifying
from watcher.adapters.telegram import TelegramChannel
from watcher.alerting import Alerting, StandingError
from watcher.backups import Keeping
from watcher.config import read_ping_url
from watcher.doctor import consult
from watcher.model import ALIVE
from watcher.pipeline.diagnosis import alive, diagnose
from watcher.pipeline.rotation import Keep
from watcher.rhythm import Job, TurnError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from contextlib import AsyncExitStack
    from datetime import datetime
    from pathlib import Path

    from watcher.adapters.store import Store
    from watcher.alerting import Line
    from watcher.config import Config
    from watcher.model import FeedTrouble, Standing
    from watcher.rhythm import Pulse

ALERT_EVERY = 60.0
INSPECT_EVERY, INSPECT_AFTER = 86_400.0, 1_200.0
"""The whole database is read once a day, first when the start is over and its rounds are done."""
BACKUP_AFTER = 600.0
"""Ten minutes after each start: a service that is restarted daily is backed up all the same."""
BEAT_REST = timedelta(minutes=1)
"""A part with a turn every few seconds is written down once a minute."""
FEEDS_EVERY = 900.0
"""Seconds between two looks at what each feed brought. It reads every entry: two seconds of a core for a million."""
FIRST_LOOK = 90.0
"""Seconds after the start before anything is told: the first round needs a moment to find feeds in order."""


def pulse_of(store: Store, now: Callable[[], datetime]) -> Pulse:
    """Where the parts of the service leave their beats: the database, and systemd when that has started us."""
    beats = Beats(store.db, now, BEAT_REST)
    address = os.environ.get("NOTIFY_SOCKET", "")
    return Notifying(beats, address, ALIVE) if address else beats


async def open_vigil(
    config: Config, token: str, store: Store, now: Callable[[], datetime], stack: AsyncExitStack
) -> tuple[Job, ...]:
    """Start what is configured; the jobs that the schedule has to run. Raises ProbesError when an address is taken."""
    channels = [channel.name for channel in config.channel]
    look = _Looking(config.data.database, channels, now).look

    async def report() -> Report:
        standing = await look()
        ailments = diagnose(standing)
        text, content_type = exposition(standing, ailments)
        return Report(
            alive=alive(standing) and not any(ailment.code == "stuck" for ailment in ailments),
            ready=alive(standing) and not any(ailment.grave for ailment in ailments),
            codes=tuple(sorted({ailment.code for ailment in ailments})),
            metrics=text,
            content_type=content_type,
        )

    keeping = Keeping(
        config.data.database,
        config.backup.folder,
        Keep(config.backup.latest, config.backup.daily, config.backup.weekly, config.backup.monthly),
        now,
    )
    jobs = [Job("inspect", INSPECT_EVERY, keeping.inspect, after=INSPECT_AFTER)]
    if config.backup.enabled:
        jobs.append(Job("backup", config.backup.every, keeping.back_up, after=BACKUP_AFTER))
    if config.health.listen:
        host, _, port = config.health.listen.rpartition(":")
        await stack.enter_async_context(Probes(host.strip("[]"), int(port), report))

    alerting = Alerting(_known(look), Alerts(store.db), await _line(config, token, stack), now)
    jobs.append(Job("alerts", ALERT_EVERY, _alerts(alerting), after=FIRST_LOOK))
    url = read_ping_url(config)
    if url:

        async def beat() -> None:
            standing = await look()
            grave = any(ailment.grave for ailment in diagnose(standing))
            await ping(url, good=not grave)

        jobs.append(Job("ping", config.operator.ping_every, beat, after=FIRST_LOOK))
    return tuple(jobs)


@dataclass(slots=True)
class _Looking:
    """Looks at the service for all who ask: every minute at most of it, at the feeds' habits now and then."""

    database: Path
    channels: Sequence[str]
    now: Callable[[], datetime]
    _troubled: tuple[FeedTrouble, ...] | None = None
    _asked: float = float("-inf")

    async def look(self) -> Standing:
        """How the service stands. Raises StoreError or sqlite3.Error."""
        stale = time.monotonic() - self._asked > FEEDS_EVERY
        # The questions take a while on a large database: a thread with its own connection answers them.
        standing = await asyncio.to_thread(
            consult, self.database, self.now(), self.channels, None if stale else self._troubled
        )
        if stale:
            self._troubled, self._asked = standing.troubled, time.monotonic()
        return standing


def _known(look: Callable[[], Awaitable[Standing]]) -> Callable[[], Awaitable[Standing]]:
    """``look``, which says in one kind of error why it cannot."""

    async def known() -> Standing:
        try:
            return await look()
        except (StoreError, sqlite3.Error) as error:
            raise StandingError(str(error)) from None

    return known


def _alerts(alerting: Alerting) -> Callable[[], Awaitable[None]]:
    async def turn() -> None:
        try:
            await alerting.turn()
        except StandingError as error:
            raise TurnError(str(error)) from None

    return turn


async def _line(config: Config, token: str, stack: AsyncExitStack) -> Line | None:
    """The operator's chat, when one is configured and the bot has a token."""
    operator = config.operator
    if not operator.chat or not token:
        return None
    return await stack.enter_async_context(
        TelegramChannel(
            token=token,
            chat_id=operator.chat,
            thread_id=operator.thread,
            api_base_url=config.telegram.api_base_url,
            proxy=config.telegram.proxy,
        )
    )
