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
from watcher.adapters.judge import ModelJudge
from watcher.adapters.process import process_gone, process_name
from watcher.adapters.store import Store, only_instance, open_database
from watcher.adapters.store.database import require_sound
from watcher.adapters.wayback import Wayback
from watcher.archiving import Archiver
from watcher.bot import open_bot
from watcher.config import configured_feeds, read_archive_keys, read_channel_urls, read_judge_key
from watcher.digesting import Digester
from watcher.gather import Gatherer
from watcher.opinions import Matter, SecondOpinion
from watcher.parts import (
    Clock,
    build_channel,
    build_fetcher,
    build_keeper,
    build_rechecker,
    build_workers,
    site_builder,
)
from watcher.pipeline.pacing import Limits
from watcher.polling import Polling
from watcher.publish import LoggedAlarm, Publisher, Sender
from watcher.reading import Reading
from watcher.rhythm import Job
from watcher.service import Service
from watcher.subscriptions import subscriptions
from watcher.topics import SETTLE_SECONDS, build_judges, read_corpora, readers_words, topic_desks
from watcher.vigil import open_vigil, pulse_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import datetime
    from typing import TextIO

    from watcher.config import Channel, Config
    from watcher.examine import Judge, Workers
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
) -> AsyncIterator[Service]:
    """Every part, built and started; closed in reverse order at the end.

    ``workers`` do the page work in place of child processes of its own.
    In a ``rehearsal`` every post appears on ``out``, under its channel's name and without waiting for the pace; nobody
    is alerted and nothing is listened on.

    Raises CorpusError, StoreError, OffloadError or ProbesError when a part cannot be had.
    """
    clock = clock or Clock()
    corpora = read_corpora(config)
    judges = build_judges(config, corpora)
    async with AsyncExitStack() as stack:
        path = config.data.database
        stack.enter_context(only_instance(path))
        store = Store(open_database(path))
        stack.callback(store.close)
        require_sound(store.db, path)
        _register(config, store, judges, corpora, clock)
        if workers is None:
            workers = await stack.enter_async_context(build_workers(config, judges))
        del judges  # the workers have their own
        fetcher = await stack.enter_async_context(build_fetcher(config, clock))
        desks = topic_desks(config, corpora)
        keeper = build_keeper(config, store)
        evidence = keeper if config.evidence.enabled else None
        if evidence:
            _reconcile(keeper, clock.now())
        publishers = await _open_publishers(
            config, "" if rehearsal else token, store, clock, stack, out or sys.stdout, rehearsal=rehearsal
        )
        digester = Digester(subscriptions(config, corpora), store, charts.draw, clock.now)
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
        second = await _open_second_opinion(config, store, corpora, clock, stack)
        site_jobs = _site_jobs(config, corpora)
        del corpora  # everybody has what they need of it
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
            archiver=None if rehearsal else await _open_archiver(config, store, clock, stack),
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
                turns.setdefault(_place(channel), asyncio.Lock()),
                None if rehearsal else channel.quiet_hours,
            )
        )
    return tuple(publishers)


async def _open_archiver(
    config: Config, store: Store, clock: Clock, stack: AsyncExitStack
) -> Archiver | None:
    """The archiver, or None when it is off or has no keys."""
    archive = config.archive
    if not archive.enabled:
        return None
    keys = read_archive_keys(config)
    if not keys:
        log.warning(
            "archive: no keys, so nothing is submitted; set WATCHER_ARCHIVE_KEYS or archive.keys_file"
        )
        return None
    wayback = await stack.enter_async_context(
        Wayback(endpoint=archive.endpoint, keys=keys, timeout=archive.timeout, now=clock.now)
    )
    store.archivings.recover(clock.now())
    return Archiver(wayback, store.archivings, archive.per_hour, clock.now)


async def _open_second_opinion(
    config: Config, store: Store, corpora: Mapping[str, Corpus], clock: Clock, stack: AsyncExitStack
) -> SecondOpinion | None:
    """The second opinion, or None when none is configured."""
    judge = config.judge
    if not judge.endpoint:
        return None
    model = await stack.enter_async_context(
        ModelJudge(
            endpoint=judge.endpoint, model=judge.model, key=read_judge_key(config), timeout=judge.timeout
        )
    )
    return SecondOpinion(
        model=model,
        book=store.opinions,
        matters={topic: Matter(corpus.title, corpus.description) for topic, corpus in corpora.items()},
        demotes=judge.policy == "demote",
        daily_budget=judge.daily_budget,
        most=judge.max_chars,
        now=clock.now,
    )


def _register(
    config: Config, store: Store, judges: Sequence[Judge], corpora: Mapping[str, Corpus], clock: Clock
) -> None:
    """Make topics and feeds of the configuration those of the database."""
    with store.transaction():
        for judge in judges:
            topic = judge.profile.topic
            store.hits.set_topic(topic, corpora[topic].title, judge.profile.version)
        enabled, disabled = configured_feeds(config)
        store.feeds.configure(enabled, clock.now(), disabled)
        store.outbox.register(
            {channel.name: _place(channel) for channel in config.channel},
            fixed={channel.name for channel in config.channel if channel.kind == "apprise"},
        )


def _place(channel: Channel) -> str:
    """The chat itself: channels that stand in the same one share its message ids, its pace and its sender."""
    if channel.kind == "telegram" and channel.chat:
        return f"telegram:{channel.chat.lower()}"
    return f"{channel.kind}:{channel.path or channel.name}"


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
