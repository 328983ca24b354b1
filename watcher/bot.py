"""The bot that people talk to: its commands, and the editors' chat.

A part of the composition root: it knows the configuration and the adapters, the loops do not know it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING

from watcher.adapters.store.bot import BotState
from watcher.adapters.store.library import Library
from watcher.adapters.store.pauses import Pauses
from watcher.adapters.store.pulse import forget_beat
from watcher.adapters.store.reviews import ReviewPosts
from watcher.adapters.telegram_account import TelegramAccount
from watcher.adapters.telegram_talk import TelegramTalk
from watcher.adapters.telegram_updates import TelegramUpdates
from watcher.answering import Answering
from watcher.asking import Asking
from watcher.doctor import consult
from watcher.listening import Listening
from watcher.pipeline.patience import Patience
from watcher.rhythm import Job, Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AsyncExitStack
    from datetime import datetime

    from watcher.adapters.store import Store
    from watcher.answering import Digest
    from watcher.config import Config
    from watcher.model import Standing
    from watcher.posting import TopicDesk

log = logging.getLogger(__name__)

ASK_EVERY = 5.0
"""One message a turn makes twelve a minute; Telegram takes twenty from a bot in a group."""
FIRST_ASK = 5.0
"""Seconds after the start: presses that wait since the last run are heard before their messages are put right."""
TOGETHER = 60
"""Questions a minute of all people together: each may cost seconds of reading, and Telegram has limits of its own."""


async def open_bot(
    config: Config,
    token: str,
    store: Store,
    desks: Mapping[str, TopicDesk],
    *,
    settle: float,
    now: Callable[[], datetime],
    dice: Callable[[], float],
    stack: AsyncExitStack,
    digest: Digest | None = None,
) -> tuple[tuple[Job, ...], tuple[Watch, ...]]:
    """What is configured, ready: the jobs that the schedule has to run, and what has to go on all the time."""
    listens, asks = bool(config.bot.enabled or config.review.chat), bool(config.review.chat)
    for part, runs in (("bot", listens), ("review", asks)):
        if not token or not runs:
            forget_beat(store.db, part)
    if not token or not listens:
        return (), ()
    account = TelegramAccount(
        token=token, api_base_url=config.telegram.api_base_url, proxy=config.telegram.proxy
    )
    await account.open()
    stack.push_async_callback(account.close)
    talk = TelegramTalk(account)
    state = BotState(store.db)
    patience = Patience(each=config.bot.per_minute, together=TOGETHER)
    asking = _asking(config, store, desks, talk, state, patience, settle, now, dice)
    listening = Listening(
        ear=TelegramUpdates(account),
        mouth=talk,
        place=state,
        clerk=_answering(config, store, desks, digest, patience, now),
        editors=asking,
        now=now,
        dice=dice,
        started=now(),
    )
    jobs = () if asking is None else (Job("review", ASK_EVERY, asking.turn, after=FIRST_ASK),)
    return jobs, (Watch("bot", listening.turn),)


def _answering(
    config: Config,
    store: Store,
    desks: Mapping[str, TopicDesk],
    digest: Digest | None,
    patience: Patience,
    now: Callable[[], datetime],
) -> Answering | None:
    if not config.bot.enabled:
        return None
    channels = tuple(channel.name for channel in config.channel)

    async def standing() -> Standing:
        return await asyncio.to_thread(consult, config.data.database, now(), channels)

    return Answering(
        library=Library(config.data.database),
        pauses=Pauses(store.db),
        standing=standing,
        digest=digest,
        patience=patience,
        channels=channels,
        labels={topic: desk.labels for topic, desk in desks.items()},
        operators=frozenset(config.bot.operators),
        public=config.bot.public,
        now=now,
        monotonic=time.monotonic,
    )


def _asking(
    config: Config,
    store: Store,
    desks: Mapping[str, TopicDesk],
    talk: TelegramTalk,
    state: BotState,
    patience: Patience,
    settle: float,
    now: Callable[[], datetime],
    dice: Callable[[], float],
) -> Asking | None:
    if not config.review.chat:
        return None
    cards = ReviewPosts(store.db)
    with store.transaction():
        cards.begin_with(now())
        if uncertain := cards.recover():
            log.info("%d question(s) to the editors were being sent when the last run ended", uncertain)
    chat = state.moved_to(config.review.chat)
    return Asking(
        line=talk,
        configured=config.review.chat,
        chat=chat,
        thread=config.review.thread,
        editors=frozenset(config.review.editors),
        cards=cards,
        books=store,
        roster=store.roster,
        state=state,
        desks=desks,
        patience=patience,
        settle=settle,
        now=now,
        monotonic=time.monotonic,
        dice=dice,
    )
