"""The composition root: builds every part from the configuration, runs the loops, stops them in order.

The only module that knows all parts. ``once`` and ``serve`` run the same rounds.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import os
import random
import shutil
import sys
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from importlib.metadata import version
from typing import TYPE_CHECKING

from watcher.adapters import charts
from watcher.adapters.apprise import AppriseChannel
from watcher.adapters.console import ConsoleChannel
from watcher.adapters.fetch import Fetcher, FetchLimits
from watcher.adapters.jsonlines import JsonLinesChannel
from watcher.adapters.judge import ModelJudge
from watcher.adapters.offload import Offload
from watcher.adapters.process import process_gone, process_name
from watcher.adapters.store import Store, StoreError, only_instance, open_database
from watcher.adapters.store.database import require_present, require_sound
from watcher.adapters.telegram import TelegramChannel
from watcher.adapters.vault import Vault
from watcher.adapters.wayback import Wayback
from watcher.archiving import Archiver
from watcher.bot import open_bot
from watcher.config import configured_feeds, read_archive_keys, read_channel_urls, read_judge_key
from watcher.corpus import read_corpus
from watcher.digesting import Digester
from watcher.examine import Judge
from watcher.gather import Gatherer
from watcher.keeping import Keeper
from watcher.model import Publication, Role
from watcher.opinions import Matter, SecondOpinion
from watcher.pipeline.lexicon import compile_profile
from watcher.pipeline.pacing import Limits
from watcher.polling import Polling
from watcher.posting import TopicDesk
from watcher.publish import LoggedAlarm, Publisher, Sender
from watcher.reading import Reading
from watcher.recheck import Rechecker
from watcher.rechecking import Rechecking
from watcher.rhythm import Job, Pulse, Watch, keep
from watcher.rounding import round_up
from watcher.site.build import Builder
from watcher.subscriptions import check_concepts, subscriptions
from watcher.vigil import open_vigil, pulse_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping, Sequence
    from typing import TextIO

    from watcher.config import Channel, Config
    from watcher.examine import Workers
    from watcher.gather import Progress
    from watcher.model import Corpus, Tally

log = logging.getLogger(__name__)

SETTLE_SECONDS = 600.0
"""A change of a post waits ten minutes for further changes, so that readers see one edit, not five."""
PUBLISH_TICK = 5.0
PRESENCE_TICK = 5.0
"""Seconds between two looks whether the database is still in its place."""
ARCHIVE_TICK = 15.0
_AT_ONCE = 1_000_000
"""Messages a minute where nobody's limit is to be kept."""
DAY = 86_400.0
TIDY_AFTER = 300.0
"""Seconds to the first clearing up, then once a day: one that is restarted daily clears up all the same."""
SITE_AFTER = 120.0
"""Two minutes: the first round of a start is mostly done by then."""
_PRELOAD = (
    "trafilatura",
    "feedparser",
    "lxml.html",
    "watcher.examine",
    "watcher.pipeline.relevance",
    "watcher.pipeline.prefilter",
)


@dataclass(frozen=True, slots=True)
class Clock:
    """Time and chance, passed in so that tests can set them."""

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    dice: Callable[[], float] = random.random


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
        await self.recheck(stop)
        await self.publish(stop)
        await self.archive(stop)
        self.tidy()
        return tally

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

    def tidy(self) -> None:
        """Forget what no feed shows any more. Its transactions are short; the database lets one at a time in."""
        now = self.clock.now()
        pruned = self.store.prune(now, self.config.data.keep_entries / DAY)
        log.info("forgotten: %d entries, %d texts, %d polls", pruned.entries, pruned.texts, pruned.polls)
        if self.config.evidence.keep:
            erase_evidence(self.keeper, self.store, now - timedelta(seconds=self.config.evidence.keep))

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
            self.tidy()

        lost: list[StoreError] = []

        async def presence() -> None:
            try:
                require_present(self.store.db, self.config.data.database)
            except StoreError as error:  # whatever is written from now on would be lost
                lost.append(error)
                stop.set()

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


def read_corpora(config: Config) -> dict[str, Corpus]:
    """The seed corpus of each topic. Raises CorpusError with every mistake."""
    return {topic.id: replace(read_corpus(topic.seed_corpus), topic=topic.id) for topic in config.topic}


def build_judges(config: Config, corpora: Mapping[str, Corpus]) -> tuple[Judge, ...]:
    """The standard of each topic, compiled from its corpus."""
    return tuple(
        Judge(compile_profile(corpora[topic.id]), topic.post_at, topic.review_at) for topic in config.topic
    )


def build_fetcher(config: Config, clock: Clock) -> Fetcher:
    """The fetcher as configured."""
    fetch = config.fetch
    contact = f" (+{fetch.contact})" if fetch.contact else ""
    return Fetcher(
        user_agent=fetch.user_agent or f"{software()}{contact}",
        limits=FetchLimits(
            connect_s=fetch.connect_timeout,
            first_byte_s=fetch.first_byte_timeout,
            total_s=fetch.total_timeout,
            max_feed_bytes=fetch.max_feed,
            max_page_bytes=fetch.max_page,
            max_redirects=fetch.max_redirects,
            per_host=fetch.per_host,
            spacing_s=fetch.spacing,
            connections=fetch.connections,
        ),
        allow_private=fetch.allow_private,
        proxy=fetch.proxy,
        robots=fetch.robots,
        now=clock.now,
    )


def build_keeper(config: Config, store: Store) -> Keeper:
    """Evidence as configured."""
    evidence = config.evidence
    vault = Vault(evidence.folder, software=software(), reserve=evidence.reserve)
    return Keeper(vault, store.evidence, evidence.rotate_size, timedelta(seconds=evidence.rotate_after))


def software() -> str:
    """Name and version, for what is handed on."""
    return f"coverage-watcher/{version('coverage-watcher')}"


def erase_evidence(keeper: Keeper, store: Store, before: datetime) -> int:
    """Delete the evidence of before then, which the operator keeps no longer; how many pages."""
    doomed = {row.id for row in store.evidence.kept_before(before)}
    try:
        gone = keeper.erase(doomed, "older than evidence is kept", datetime.now(UTC)) if doomed else 0
    except OSError as error:
        log.warning("evidence cannot be deleted: %s", error.strerror)
        return 0
    if gone:
        log.info("evidence of %d pages deleted: older than it is kept", gone)
    return gone


def build_workers(config: Config, judges: tuple[Judge, ...]) -> Offload:
    """The child processes as configured."""
    return Offload(
        judges,
        workers=config.engine.workers,
        deadline=config.engine.deadline,
        memory=config.engine.memory,
        preload=_PRELOAD,
    )


def build_rechecker(
    config: Config,
    store: Store,
    fetcher: Fetcher,
    workers: Workers,
    corpora: Mapping[str, Corpus],
    clock: Clock,
) -> Rechecker:
    """Loop three as configured."""
    return Rechecker(
        store=store,
        fetcher=fetcher,
        workers=workers,
        rechecking=Rechecking(
            topics=topic_desks(config, corpora),
            steps=config.recheck.schedule,
            story_window=timedelta(seconds=config.schedule.story_window),
            settle=SETTLE_SECONDS,
            now=clock.now,
            dice=clock.dice,
            evidence=build_keeper(config, store) if config.evidence.enabled else None,
        ),
        pages_at_once=config.fetch.connections,
    )


def build_channel(
    channel: Channel,
    config: Config,
    token: str,
    *,
    chat: str,
    last: int,
    out: TextIO,
    title: str = "",
    url: str = "",
) -> TelegramChannel | JsonLinesChannel | ConsoleChannel | AppriseChannel:
    """One channel. Without a token, a Telegram channel appears on the terminal instead.

    ``url`` is the address of a channel of kind "apprise"; ``chat`` replaces the configured one when it has moved;
    ``last`` is the highest message id so far; ``title`` stands before each message on a terminal.
    """
    if channel.kind == "jsonl" and channel.path is not None:
        return JsonLinesChannel(channel.path)
    if channel.kind == "telegram" and token:
        return TelegramChannel(
            token=token,
            chat_id=chat or channel.chat,
            thread_id=channel.thread,
            api_base_url=config.telegram.api_base_url,
            proxy=config.telegram.proxy,
        )
    if channel.kind == "apprise":
        return AppriseChannel(channel.name, url, numbers=itertools.count(last + 1))
    terminal = out.isatty()
    return ConsoleChannel(
        out,
        width=min(shutil.get_terminal_size().columns, 100) if terminal else 100,
        colour=terminal and "NO_COLOR" not in os.environ,
        numbers=itertools.count(last + 1),
        title=title,
    )


def readers_words(corpora: Mapping[str, Corpus]) -> dict[str, str]:
    """What people, places and organisations of the lexicons are called, by id."""
    return {
        concept.id: concept.label
        for corpus in corpora.values()
        for concept in corpus.concepts
        if concept.kind in {"person", "organisation", "place"}
    }


def site_builder(config: Config) -> Builder:
    """What makes the public record, as configured."""
    site = config.site
    return Builder(
        config.data.database,
        Publication(site.title, site.base_url, site.authority, site.licence),
        site.topics,
    )


def _site_jobs(config: Config, corpora: Mapping[str, Corpus]) -> tuple[Job, ...]:
    if not config.site.enabled:
        return ()
    turn = partial(site_builder(config).turn, config.site.folder, readers_words(corpora))
    return (Job("site", config.site.every, turn, after=SITE_AFTER),)


def topic_desks(config: Config, corpora: Mapping[str, Corpus]) -> dict[str, TopicDesk]:
    """What each topic's posts need: channels, readers' words, hashtags.

    Raises CorpusError when a channel asks for a concept that no corpus of its topics has.
    """
    check_concepts(config, corpora)
    desks = {}
    for topic_id, corpus in corpora.items():
        countries: dict[str, str] = {}
        for concept in corpus.concepts:  # a country stands before its cities
            if concept.kind == "place":
                countries.setdefault(concept.country, concept.label)
        desks[topic_id] = TopicDesk(
            channels=tuple(
                c.name
                for c in config.channel
                if c.style != "digest" and (not c.topics or topic_id in c.topics)
            ),
            labels={c.id: c.label for c in corpus.concepts} | {rule.id: rule.label for rule in corpus.rules},
            tags={c.id: c.label for c in corpus.concepts if c.kind in {"person", "organisation"}}
            | {
                c.id: countries[c.country] for c in corpus.concepts if c.kind == "place" and c.country != "CN"
            },
            subjects={c.id: c.label for c in corpus.concepts if c.role is Role.CORE}
            | {rule.id: rule.label for rule in corpus.rules},
            routes={c.name: c.route for c in config.channel},
        )
    return desks


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
        fetcher = await stack.enter_async_context(build_fetcher(config, clock))
        keeper = build_keeper(config, store)
        if config.evidence.enabled:
            _reconcile(keeper, clock.now())
        publishers = await _open_publishers(
            config, "" if rehearsal else token, store, clock, stack, out or sys.stdout, rehearsal=rehearsal
        )
        desks = topic_desks(config, corpora)
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
                    second=await _open_second_opinion(config, store, corpora, clock, stack),
                    evidence=keeper if config.evidence.enabled else None,
                ),
                polls_at_once=config.fetch.connections,
                pages_at_once=config.fetch.connections,
            ),
            rechecker=build_rechecker(config, store, fetcher, workers, corpora, clock),
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
                *_site_jobs(config, corpora),
                *asking,
            ),
            watches=watches,
        )


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
