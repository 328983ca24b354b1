"""The feeds of a configuration, as nouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.model import Feed

if TYPE_CHECKING:
    from watcher.config.schema import Config


def configured_feeds(config: Config) -> tuple[list[Feed], list[str]]:
    """The feeds that are to be polled, and the addresses that are switched off."""
    enabled = [
        Feed(0, feed.url, feed.title, feed.language, feed.country, feed.group, feed.kind)
        for feed in config.feed
        if feed.enabled
    ]
    return enabled, [feed.url for feed in config.feed if not feed.enabled]
