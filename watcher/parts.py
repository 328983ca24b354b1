"""Builds single parts from the configuration, for the service and for commands that need one of them alone."""

from __future__ import annotations

import itertools
import os
import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from typing import TYPE_CHECKING

from watcher import examine
from watcher.adapters.apprise import AppriseChannel
from watcher.adapters.console import ConsoleChannel
from watcher.adapters.console_width import prose_width
from watcher.adapters.credentials import Credentials
from watcher.adapters.fetch import Fetcher, FetchLimits
from watcher.adapters.jsonlines import JsonLinesChannel
from watcher.adapters.offload import Offload
from watcher.adapters.offload_spare import Spare
from watcher.adapters.telegram import TelegramChannel
from watcher.adapters.vault import Vault
from watcher.keeping import Keeper
from watcher.model import Publication
from watcher.recheck import Rechecker
from watcher.rechecking import Rechecking
from watcher.site.build import Builder
from watcher.topics import SETTLE_SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractAsyncContextManager
    from typing import TextIO

    from watcher.adapters.cluster import Cluster
    from watcher.adapters.store import Store
    from watcher.config import Channel, Config
    from watcher.examine import Judge, Workers
    from watcher.posting import TopicDesk

NO_CHAT = (
    'a token is given, but no chat: write chat = "@yourchannel" (or its numeric id) into this [[channel]]'
)
"""What keeps a channel from being sent to, in the words of the check and of the start."""
_PRELOAD = ("watcher.preloaded",)


@dataclass(frozen=True, slots=True)
class Clock:
    """Time and chance, passed in so that tests can set them."""

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    dice: Callable[[], float] = random.random


def software() -> str:
    """Name and version, for what is handed on."""
    return f"coverage-watcher/{version('coverage-watcher')}"


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
    """What keeps evidence and puts it in order, as configured."""
    evidence = config.evidence
    vault = Vault(evidence.folder, software=software(), reserve=evidence.reserve)
    return Keeper(vault, store.evidence, evidence.rotate_size, timedelta(seconds=evidence.rotate_after))


def build_workers(config: Config, judges: tuple[Judge, ...]) -> AbstractAsyncContextManager[Workers]:
    """The child processes as configured, here or on a cluster. Raises OffloadError when there can be none."""
    if config.engine.kind == "local":
        return local_workers(config, judges)
    spare = Spare(lambda: local_workers(config, judges)) if config.engine.fallback == "local" else None
    return build_cluster(config, judges, spare)


def local_workers(config: Config, judges: tuple[Judge, ...]) -> Offload:
    """The child processes of this machine. Raises OffloadError when there can be none."""
    engine = config.engine
    return Offload(
        judges,
        workers=engine.workers,
        deadline=engine.deadline,
        memory=engine.memory,
        preload=_PRELOAD,
        warm_up=examine.warm_up,
    )


def build_cluster(config: Config, judges: tuple[Judge, ...], spare: Spare | None) -> Cluster:
    """The cluster as configured; ``spare`` steps in for it. Raises OffloadError when it cannot even be asked for."""
    from watcher.adapters.cluster import Cluster  # noqa: PLC0415 - an extra, and half a second of imports

    engine = config.engine
    return Cluster(
        judges,
        scheduler=engine.scheduler,
        credentials=build_credentials(config),
        deadline=engine.deadline,
        memory=engine.memory,
        preload=_PRELOAD if judges else (),
        warm_up=examine.warm_up,
        in_flight=engine.in_flight,
        spare=spare,
    )


def build_credentials(config: Config) -> Credentials | None:
    """The certificates of a cluster's nodes, when there are any."""
    engine = config.engine
    return (
        Credentials(engine.ca, engine.cert, engine.key) if engine.ca and engine.cert and engine.key else None
    )


def build_rechecker(
    config: Config,
    store: Store,
    fetcher: Fetcher,
    workers: Workers,
    desks: Mapping[str, TopicDesk],
    keeper: Keeper | None,
    clock: Clock,
) -> Rechecker:
    """Loop three as configured; ``keeper`` is None when no evidence is kept."""
    return Rechecker(
        store=store,
        fetcher=fetcher,
        workers=workers,
        rechecking=Rechecking(
            topics=desks,
            steps=config.recheck.schedule,
            story_window=timedelta(seconds=config.schedule.story_window),
            settle=SETTLE_SECONDS,
            now=clock.now,
            dice=clock.dice,
            evidence=keeper,
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
        width=prose_width(out),
        colour=terminal and "NO_COLOR" not in os.environ,
        numbers=itertools.count(last + 1),
        title=title,
    )


def site_builder(config: Config) -> Builder:
    """What makes the public record, as configured."""
    site = config.site
    return Builder(
        config.data.database,
        Publication(site.title, site.base_url, site.authority, site.licence),
        site.topics,
    )
