"""Verifies the whole set-up by using each part once; says what to do about each fault. Stores nothing."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from watcher import examine, parts
from watcher.adapters.apprise import AppriseChannel, AppriseError
from watcher.adapters.offload import Offload, OffloadError
from watcher.adapters.store import StoreError, explained, only_instance, open_database, open_readonly
from watcher.adapters.store.database import require_sound
from watcher.adapters.store.roster import Roster
from watcher.adapters.telegram import TelegramChannel
from watcher.config import configured_feeds, read_archive_keys, read_channel_urls
from watcher.corpus import CorpusError, read_corpus
from watcher.model import Failure, Fetched
from watcher.pipeline.health import MEANINGS
from watcher.surroundings import Finding, clock, cluster, health_page, room, second_opinion

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from datetime import timedelta
    from pathlib import Path

    from watcher.config import Channel, Config
    from watcher.model import Feed

_IN_USE = "in use by a running watcher"


async def findings(config: Config, token: str) -> AsyncIterator[Finding]:
    """Everything that was looked at, in the order in which the service needs it."""
    in_use = False
    for finding in _files(config):
        in_use |= finding.detail.endswith(_IN_USE)
        yield finding
    async for finding in _engines(config):
        yield finding
    for channel in config.channel:
        for finding in await _channel(channel, config, token):
            yield finding
    for finding in await _people(config, token):
        yield finding
    if config.judge.endpoint:
        yield await second_opinion(config)
    if config.health.listen:
        yield await health_page(config.health.listen, in_use=in_use)
    ahead: list[timedelta] = []
    async for finding in _feeds(config, ahead):
        yield finding
    for finding in clock(ahead):
        yield finding


def _files(config: Config) -> Iterator[Finding]:
    """What lies on this machine's disks."""
    for topic in config.topic:
        yield _corpus(topic.id, topic.seed_corpus)
    yield _database(config.data.database)
    yield from room(config.data.database)
    yield _evidence(config)
    if config.archive.enabled:
        yield _archive(config)


def _corpus(topic: str, folder: Path) -> Finding:
    what = f"seed corpus of {topic}"
    try:
        corpus = read_corpus(folder)
    except CorpusError as error:
        remedy = "" if folder.is_dir() else "; topic.seed_corpus names it"
        return Finding(what, good=False, detail=f"{error}{remedy}")
    return Finding(
        what,
        good=True,
        detail=f"{len(corpus.records)} records, {len(corpus.scored)} concepts, {corpus.terms} terms",
    )


def _database(path: Path) -> Finding:
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            probe = path.with_name(f"{path.name}.probe")
            probe.touch()
            probe.unlink()
            return Finding("database", good=True, detail=f"{path} will be made at the first run")
        try:
            with only_instance(path):
                connection = open_database(path)
                try:
                    require_sound(connection, path)
                finally:
                    connection.raw.close()
        except StoreError as error:
            if "another watcher" not in str(error):
                raise
            connection = open_readonly(path)
            connection.raw.close()
            return Finding("database", good=True, detail=f"{path}, {_IN_USE}")
    except StoreError as error:
        return Finding("database", good=False, detail=str(error))
    except OSError as error:
        return Finding("database", good=False, detail=explained(error, path))
    return Finding("database", good=True, detail=str(path))


def _evidence(config: Config) -> Finding:
    evidence = config.evidence
    if not evidence.enabled:
        return Finding("evidence", good=True, detail="switched off: pages of hits are not kept")
    try:
        evidence.folder.mkdir(parents=True, exist_ok=True)
        probe = evidence.folder / ".probe"
        probe.touch()
        probe.unlink()
        free = shutil.disk_usage(evidence.folder).free
    except OSError as error:
        remedy = "name a folder you can write in evidence.folder; until then hits go on without it"
        return Finding(
            "evidence", good=False, detail=f"{evidence.folder}: {error.strerror}; {remedy}", grave=False
        )
    if free < evidence.reserve:
        words = f"only {free / 1e6:,.0f} MB are free, and evidence.reserve leaves {evidence.reserve / 1e6:,.0f} MB"
        remedy = "free some room; until then hits go on without it"
        return Finding("evidence", good=False, detail=f"{evidence.folder}: {words}; {remedy}", grave=False)
    return Finding("evidence", good=True, detail=f"{evidence.folder}, {free / 1e9:,.1f} GB free")


def _archive(config: Config) -> Finding:
    if read_archive_keys(config):
        return Finding(
            "archive", good=True, detail=f"pages of posted hits are submitted to {config.archive.endpoint}"
        )
    remedy = "set WATCHER_ARCHIVE_KEYS or archive.keys_file, or archive.enabled = false"
    return Finding(
        "archive", good=False, detail=f"it has no keys, so nothing is submitted: {remedy}", grave=False
    )


async def _engines(config: Config) -> AsyncIterator[Finding]:
    """The cluster, when there is one, and this machine's own children, unless they are never needed."""
    if config.engine.kind == "dask":
        yield await cluster(config)
    if config.engine.kind == "local" or config.engine.fallback == "local":
        yield await _engine(config)


async def _engine(config: Config) -> Finding:
    try:
        async with Offload((), workers=1, deadline=config.engine.deadline, memory=config.engine.memory):
            return Finding("child processes", good=True, detail=f"{config.engine.workers} will be used")
    except OffloadError as error:
        return Finding("child processes", good=False, detail=str(error))


async def _channel(channel: Channel, config: Config, token: str) -> list[Finding]:
    what = f"channel {channel.name}"
    if channel.kind == "apprise":
        try:
            async with AppriseChannel(
                channel.name, read_channel_urls(config)[channel.name], numbers=iter(())
            ):
                return [Finding(what, good=True, detail="posts go to the service at its address")]
        except AppriseError as error:
            return [Finding(what, good=False, detail=str(error).partition(": ")[2])]
    if channel.kind != "telegram":
        where = f"file {channel.path}" if channel.kind == "jsonl" else "the terminal"
        return [Finding(what, good=True, detail=f"posts go to {where}")]
    if not token:
        remedy = "set WATCHER_TELEGRAM_TOKEN, or telegram.token_file, to send them to Telegram"
        return [Finding(what, good=True, detail=f"no token: posts go to the terminal; {remedy}")]
    if not channel.chat:
        return [Finding(what, good=False, detail=parts.NO_CHAT)]
    problems = await _problems(channel.chat, channel.thread, config, token)
    if problems:
        return [Finding(what, good=False, detail=problem) for problem in problems]
    return [Finding(what, good=True, detail=f"the bot may post to {channel.chat}")]


async def _problems(chat: str, thread: int | None, config: Config, token: str) -> tuple[str, ...]:
    telegram = TelegramChannel(
        token=token,
        chat_id=chat,
        thread_id=thread,
        api_base_url=config.telegram.api_base_url,
        proxy=config.telegram.proxy,
    )
    async with telegram:
        return await telegram.check()


async def _people(config: Config, token: str) -> list[Finding]:
    """The bot that people talk to, the operator's chat and the editors', as far as they are configured."""
    findings = []
    if config.bot.enabled:
        whom = "everybody" if config.bot.public else "operators only"
        detail = (
            f"answers {whom}; {len(config.bot.operators)} operator(s)"
            if token
            else "no token: answers nobody"
        )
        findings.append(Finding("bot", good=bool(token), detail=detail, grave=False))
    operator = config.operator
    if operator.chat and token:
        problems = await _problems(operator.chat, operator.thread, config, token)
        told = problems or (f"the bot may write to {operator.chat}",)
        findings += [Finding("operator's chat", good=not problems, detail=line, grave=False) for line in told]
    if not config.review.chat:
        return findings
    what = "editors' chat"
    if not token:
        return [*findings, Finding(what, good=False, detail="no token: nobody is asked", grave=False)]
    problems = await _problems(config.review.chat, config.review.thread, config, token)
    if problems:
        return [*findings, *(Finding(what, good=False, detail=problem) for problem in problems)]
    detail = f"the bot may write to {config.review.chat}; {len(config.review.editors)} may decide"
    return [*findings, Finding(what, good=True, detail=detail)]


async def _feeds(config: Config, ahead: list[timedelta]) -> AsyncIterator[Finding]:
    """Each feed that is polled, asked and read; ``ahead`` gathers how far our clock is ahead of each publisher's."""
    watched = _watched(config)
    if not watched:
        yield Finding("feeds", good=False, detail="none is enabled; add a [[feed]] with its url")
        return
    engine = Offload((), workers=1, deadline=config.engine.deadline, memory=config.engine.memory)
    async with engine as workers, parts.build_fetcher(config, parts.Clock()) as fetcher:

        async def look(feed: Feed) -> Finding:
            answer = await fetcher.feed(feed.url)
            name = f"feed {feed.name}"
            if isinstance(answer, Fetched):
                if answer.served_at:
                    ahead.append(datetime.now(UTC) - answer.served_at)
                read = await workers.run(examine.read_feed, answer, datetime.now(UTC))
                if not isinstance(read, Failure):
                    return Finding(name, good=True, detail=f"{len(read.parsed.entries)} entries")
                answer = read
            if isinstance(answer, Failure):
                remedy = MEANINGS[answer.reason].remedy
                detail = f"{answer.reason}: {answer.detail}" + (f"; {remedy}" if remedy else "")
                return Finding(name, good=False, detail=detail, grave=False, reason=answer.reason)
            return Finding(name, good=True, detail="answers")

        for task in asyncio.as_completed([look(feed) for feed in watched]):
            yield await task


def _watched(config: Config) -> list[Feed]:
    """What the service polls: the configuration's feeds, and those that people added; none that they paused."""
    enabled, disabled = configured_feeds(config)
    path = config.data.database
    try:
        if not path.exists():
            return enabled
        db = open_readonly(path)
    except (StoreError, OSError):  # the database has a finding of its own
        return enabled
    try:
        roster = Roster(db)
        known = {feed.url: roster.at(feed.url) for feed in enabled}
        added = [one for one in roster.all() if one.origin == "added"]
    except sqlite3.Error:
        return enabled
    finally:
        db.raw.close()
    named = {*known, *disabled}
    return [
        *(
            one.feed if one else feed
            for feed in enabled
            if (one := known[feed.url]) is None or one.state == "active"
        ),
        *(
            one.feed
            for one in added
            if one.state == "active" and named.isdisjoint((one.feed.url, one.given_url))
        ),
    ]
