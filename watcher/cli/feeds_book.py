"""What the commands about feeds share: the database open for changes, and which feed a word means."""

from __future__ import annotations

import re
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from watcher.cli.main import EXIT_DATABASE
from watcher.cli.setup import configuration, give_up

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from watcher.adapters.store.roster import Listed, Roster
    from watcher.config import Config, FeedSource

_LONGEST_ID = 19
"""Digits that SQLite cannot count to any more."""


@contextmanager
def book(config_path: Path) -> Iterator[tuple[Config, Roster]]:
    """The configuration and the feeds of its database, for changes; also while the service runs.

    A database that has never seen the configuration's feeds takes them over first, so that they can be named.
    """
    from watcher.adapters.store import Store, StoreError, open_database
    from watcher.config import configured_feeds

    config, _ = configuration(config_path)
    try:
        store = Store(open_database(config.data.database))
    except StoreError as error:
        give_up(str(error), EXIT_DATABASE)
    try:
        if not store.roster.configured():
            feeds, disabled = configured_feeds(config)
            store.feeds.configure(feeds, datetime.now(UTC), disabled)
        yield config, store.roster
    finally:
        store.close()


def pick(roster: Roster, config: Config, word: str) -> Listed:
    """The feed that ``word`` means: its id, its address, or a part of its title or address that no other has."""
    if word.isdecimal() and len(word) < _LONGEST_ID and (found := roster.get(int(word))):
        if found.state == "removed":
            raise click.UsageError(
                f"Feed {word} ({name(found)}) is removed; watcher feeds add {found.feed.url}"
            )
        return found
    if (found := roster.at(word)) and found.state != "removed":
        return found
    matches = [] if word.isdecimal() else roster.naming(word)
    if len(matches) == 1:
        return matches[0]
    if matches:
        choice = "\n".join(f"  {one.feed.id}  {name(one)}  {one.feed.url}" for one in matches[:10])
        raise click.UsageError(f'"{word}" is in several feeds; name one by its id:\n{choice}')
    source = configured_source(config, word)
    if source is not None and not source.enabled:
        raise click.UsageError(f"{word} is switched off in config.toml; set enabled = true there.")
    if source is not None:
        raise click.UsageError(
            f"{word} is new in config.toml; it is known from the next start of the service on."
        )
    raise click.UsageError(f'There is no feed "{word}"; watcher feeds list shows all, with their ids.')


def configured_source(config: Config, url: str) -> FeedSource | None:
    """What config.toml says of an address; None when it does not name it."""
    return next((feed for feed in config.feed if feed.url == url), None)


def name(listed: Listed) -> str:
    """How a feed is named on the terminal."""
    from watcher.cli.terminal import printable

    return printable(listed.feed.name)


def web_address(text: str) -> str:
    """What a person typed, as an address: "example.org" means its https address."""
    text = text.strip()
    return text if re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", text) else f"https://{text}"
