"""The configuration's topics, feeds and channels made those of the database; whether anything is new, or to be done.

A part of the composition root: it knows the configuration and the store, the loops do not know it.
"""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from typing import TYPE_CHECKING

from watcher.adapters.store import Store, StoreError, open_readonly
from watcher.adapters.store.identity import applied_steps, known_steps
from watcher.config import configured_feeds

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from watcher.config import Channel, Config
    from watcher.topics import Standards


def register(config: Config, store: Store, now: datetime) -> None:
    """Make feeds and channels of the configuration those of the database."""
    with store.transaction():
        enabled, disabled = configured_feeds(config)
        store.feeds.configure(enabled, now, disabled)
        store.outbox.register(
            {channel.name: place(channel) for channel in config.channel},
            fixed={channel.name for channel in config.channel if channel.kind == "apprise"},
        )


def register_topics(store: Store, standards: Standards, digests: dict[str, str]) -> None:
    """Make the topics those of the database, and remember what they were made from."""
    with store.transaction():
        for judge in standards.judges:
            topic = judge.profile.topic
            store.hits.set_topic(topic, standards.corpora[topic].title, judge.profile.version)
        store.sources.keep(digests)


def as_before(path: Path, digests: dict[str, str]) -> bool:
    """Whether the topics in the database at ``path`` were made from just this. Changes nothing."""
    try:
        db = open_readonly(path)
    except StoreError:
        return False
    try:
        current = applied_steps(db.raw) >= known_steps()
        return bool(digests) and current and Store(db).sources.all() == digests
    except sqlite3.Error:  # opening it will say so
        return False
    finally:
        db.raw.close()


def work_waits(config: Config, store: Store, now: datetime) -> bool:
    """Whether a round that begins now would have a feed to ask or a page to read."""
    longest = timedelta(seconds=max(config.recheck.schedule, default=0.0)) * 2
    return bool(
        store.feeds.due(now)
        or store.entries.pending(now, 1)
        or (config.recheck.enabled and store.revisions.due(now, longest, 1))
    )


def place(channel: Channel) -> str:
    """The chat itself: channels that stand in the same one share its message ids, its pace and its sender."""
    if channel.kind == "telegram" and channel.chat:
        return f"telegram:{channel.chat.lower()}"
    return f"{channel.kind}:{channel.path or channel.name}"
