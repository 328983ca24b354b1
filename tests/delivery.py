"""A channel's outbox against a Bot API server that fails on order; the state of both is kept over deaths.

Run as a module it is the process that a test kills: ``python -m tests.delivery DATABASE ADDRESS TOKEN CHAT``.
"""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tests.blank import blank
from watcher.adapters.process import process_gone, process_name
from watcher.adapters.store import Store
from watcher.adapters.telegram import TelegramChannel
from watcher.model import Post
from watcher.publish import Publisher, Sender

if TYPE_CHECKING:
    from collections.abc import Callable

CHAT = -1001234567890
OPENING = "opening"
"""Sent before anything goes wrong, so that there is a message to look from."""


def make_store(path: Path, stories: int) -> Store:
    """A database with that many stories, none of them queued."""
    store = Store(blank(path))
    store.hits.set_topic("t", "Topic", "1")
    with store.transaction():
        for number in range(stories):
            store.db.run(
                "INSERT INTO stories (key, topic, title, created_at, updated_at) VALUES (?, 't', 'x', 'x', 'x')",
                (f"s{number}",),
            )
    return store


def queue(store: Store, number: int, body: str, now: datetime) -> None:
    """Queue a story's message, or its new version."""
    store.outbox.queue("c", "t", f"s{number}", Post("", body), now=now, settle=0.0)


def reply(store: Store, number: int, body: str, now: datetime) -> bool:
    """Queue a reply to a story's message."""
    return store.outbox.reply("c", "t", f"s{number}", Post("", body), kind="development", number=1, now=now)


def publisher(
    store: Store,
    channel: TelegramChannel,
    now: Callable[[], datetime],
    sender: Sender,
    per_minute: int = 10_000,
) -> Publisher:
    """The channel's publisher; backoff without jitter."""
    return Publisher("c", channel, store.outbox, per_minute, now, lambda: 0.0, sender=sender)


def telegram(address: str, token: str, *, patience: float) -> TelegramChannel:
    """The chat, given up on after ``patience`` seconds."""
    return TelegramChannel(
        token=token,
        chat_id=str(CHAT),
        api_base_url=address,
        connect_timeout=2.0,
        read_timeout=patience,
        write_timeout=2.0,
        deadline=2 * patience,
    )


def outcomes(store: Store) -> Counter[str]:
    """How often each thing happened, by the outbox's own record."""
    return Counter(row["outcome"] for row in store.db.rows("SELECT outcome FROM deliveries"))


async def _send_until_killed(path: str, address: str, token: str) -> None:
    store = Store(blank(Path(path)))
    async with telegram(address, token, patience=5.0) as channel:
        sender = publisher(store, channel, lambda: datetime.now(UTC), Sender(process_name(), process_gone))
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while store.outbox.waiting("c"):
            if not await sender.deliver_next():
                await asyncio.sleep(0.05)


if __name__ == "__main__":
    asyncio.run(_send_until_killed(*sys.argv[1:4]))
