"""The composition root: puts every part of the service together, and closes them in order.

The only module that knows all parts.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from watcher.adapters import charts
from watcher.adapters.offload_spare import Spare
from watcher.adapters.process import process_gone, process_name
from watcher.adapters.store import Store, only_instance, open_database
from watcher.adapters.store.database import require_sound
from watcher.bot import open_bot
from watcher.config import read_channel_urls
from watcher.digesting import Digester
from watcher.gather import Gatherer
from watcher.outsiders import matters_of, open_archiver, open_second_opinion
from watcher.parts import (
    Clock,
    build_channel,
    build_fetcher,
    build_keeper,
    build_rechecker,
    build_workers,
    local_workers,
    site_builder,
)
from watcher.pipeline.pacing import Limits
from watcher.polling import Polling
from watcher.publish import LoggedAlarm, Publisher, Sender
from watcher.reading import Reading
from watcher.registering import as_before, place, register, register_topics, work_waits
from watcher.rhythm import Job
from watcher.service import Service
from watcher.subscriptions import subscriptions
from watcher.topics import SETTLE_SECONDS, Late, Standards, readers_words
from watcher.vigil import open_vigil, pulse_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from datetime import datetime
    from typing import TextIO

    from watcher.config import Config
    from watcher.examine import Workers
    from watcher.keeping import Keeper
    from watcher.model import Corpus

log = logging.getLogger(__name__)

_AT_ONCE = 1_000_000
"""Messages a minute where nobody's limit is to be kept."""
CLUSTER_EVERY = 30.0
SITE_AFTER = 120.0
"""Two minutes: the first round of a start is mostly done by then."""


@runtime_checkable
class _Remote(Protocol):
    """Workers that may be away."""

    async def look(self) -> str:
        """What is wrong with them; empty when nothing is."""
        ...


@asynccontextmanager
async def open_service(
    config: Config,
    token: str,
    *,
    clock: Clock | None = None,
    out: TextIO | None = None,
    rehearsal: bool = False,
    workers: Workers | None = None,
    once: bool = False,
) -> AsyncIterator[Service]:
    """Every part, built and started; closed in reverse order at the end.

    ``workers`` do the page work in place of child processes of its own.
    With ``once``, a round that finds nothing to do makes no standard of judgement and starts no child process, as long
    as program, corpora and channels are those of the last start.
    In a ``rehearsal`` every post appears on ``out``, under its channel's name and without waiting for the pace; nobody
    is alerted and nothing is listened on.

    Raises CorpusError, StoreError, OffloadError or ProbesError when a part cannot be had.
    """
    clock = clock or Clock()
    standards = Standards(config)
    digests = (
        standards.digests()
    )  # before the files are read: what changes after that is found at the next start
    path = config.data.database
    rests = once and workers is None and config.engine.kind == "local" and as_before(path, digests)
    if not rests:
        _ = standards.judges  # before anything is opened: mistakes are told first
    async with AsyncExitStack() as stack:
        stack.enter_context(only_instance(path))
        store = Store(open_database(path))
        stack.callback(store.close)
        require_sound(store.db, path)
        register(config, store, clock.now())
        rests = rests and not work_waits(config, store, clock.now())
        if not rests:
            register_topics(store, standards, digests)
        if workers is None:
            built = (
                Spare(lambda: local_workers(config, standards.judges))
                if rests
                else build_workers(config, standards.judges)
            )
            workers = await stack.enter_async_context(built)
        fetcher = await stack.enter_async_context(build_fetcher(config, clock))
        desks = Late(lambda: standards.desks) if rests else standards.desks
        titles = store.sources.titles()
        keeper = build_keeper(config, store)
        evidence = keeper if config.evidence.enabled else None
        if evidence:
            _reconcile(keeper, clock.now())
        publishers = await _open_publishers(
            config, "" if rehearsal else token, store, clock, stack, out or sys.stdout, rehearsal=rehearsal
        )
        digester = Digester(subscriptions(config, titles), store, charts.draw, clock.now)
        asking, watches = await open_bot(
            config,
            "" if rehearsal else token,
            store,
            desks,
            settle=SETTLE_SECONDS,
            now=clock.now,
            dice=clock.dice,
            stack=stack,
            digest=digester if digester.subscriptions else None,
        )
        matters = Late(lambda: matters_of(standards.corpora)) if rests else matters_of(standards.corpora)
        second = await open_second_opinion(config, store, matters, clock, stack)
        site_jobs = () if rests else _site_jobs(config, standards.corpora)
        if not rests:
            del standards  # everybody has what they need of it
        schedule = config.schedule
        yield Service(
            config=config,
            store=store,
            gatherer=Gatherer(
                store=store,
                fetcher=fetcher,
                workers=workers,
                polling=Polling(
                    limits=Limits(schedule.first_interval, schedule.min_interval, schedule.max_interval),
                    baseline_age=timedelta(seconds=schedule.baseline_age),
                    now=clock.now,
                    dice=clock.dice,
                ),
                reading=Reading(
                    topics=desks,
                    retries=schedule.page_retries,
                    story_window=timedelta(seconds=schedule.story_window),
                    settle=SETTLE_SECONDS,
                    now=clock.now,
                    second=second,
                    evidence=evidence,
                ),
                polls_at_once=config.fetch.connections,
                pages_at_once=config.fetch.connections,
            ),
            rechecker=build_rechecker(config, store, fetcher, workers, desks, evidence, clock),
            publishers=publishers,
            digester=digester,
            pulse=pulse_of(store, clock.now),
            keeper=keeper,
            clock=clock,
            archiver=None if rehearsal else await open_archiver(config, store, clock, stack),
            jobs=()
            if rehearsal
            else (
                *await open_vigil(config, token, store, clock.now, stack),
                *site_jobs,
                *_cluster_jobs(workers),
                *asking,
            ),
            watches=watches,
        )


async def _open_publishers(
    config: Config,
    token: str,
    store: Store,
    clock: Clock,
    stack: AsyncExitStack,
    out: TextIO,
    *,
    rehearsal: bool,
) -> tuple[Publisher, ...]:
    sender = Sender(process_name(), process_gone)
    stack.callback(store.outbox.release, sender.name)
    urls = {} if rehearsal else read_channel_urls(config)
    turns: dict[str, asyncio.Lock] = {}
    publishers = []
    for channel in config.channel:
        shown = channel.model_copy(update={"kind": "console"}) if rehearsal else channel
        built = build_channel(
            shown,
            config,
            token,
            chat=store.outbox.channel(channel.name).chat,
            last=store.outbox.floor(channel.name) or 0,
            out=out,
            title=channel.name if rehearsal else "",
            url=urls.get(channel.name, ""),
        )
        publishers.append(
            Publisher(
                channel.name,
                await stack.enter_async_context(built),
                store.outbox,
                _AT_ONCE if rehearsal else channel.per_minute,
                clock.now,
                clock.dice,
                LoggedAlarm(),
                sender,
                turns.setdefault(place(channel), asyncio.Lock()),
                None if rehearsal else channel.quiet_hours,
            )
        )
    return tuple(publishers)


def _site_jobs(config: Config, corpora: Mapping[str, Corpus]) -> tuple[Job, ...]:
    if not config.site.enabled:
        return ()
    turn = partial(site_builder(config).turn, config.site.folder, readers_words(corpora))
    return (Job("site", config.site.every, turn, after=SITE_AFTER),)


def _cluster_jobs(workers: object) -> tuple[Job, ...]:
    """A look at the cluster now and then, where there is one, so that its absence is told like any other fault."""
    return (Job("cluster", CLUSTER_EVERY, workers.look),) if isinstance(workers, _Remote) else ()


def _reconcile(keeper: Keeper, now: datetime) -> None:
    """Put in order what the last run left among the evidence; never in the way of a start."""
    try:
        settled = keeper.reconcile(now)
    except OSError as error:
        log.warning("evidence cannot be looked at: %s; hits go on", error.strerror)
        return
    if settled.adopted or settled.cut:
        log.warning(
            "evidence: the last run broke off; %d pages without their article found, %d torn bytes cut",
            settled.adopted,
            settled.cut,
        )
    for name in (*settled.absent, *settled.unreadable):
        log.warning(
            "evidence: %s is missing or damaged; watcher evidence verify names what is affected", name
        )
