"""What commands share: the configuration, the database, and one line for each mistake."""

from __future__ import annotations

import logging
import shlex
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

import click

from watcher.adapters.store.database import StoreError, open_readonly
from watcher.cli.main import EXIT_CONFIG, EXIT_DATABASE
from watcher.config import (
    ConfigError,
    load_config,
    read_archive_keys,
    read_channel_urls,
    read_judge_key,
    read_ping_url,
    read_token,
)
from watcher.logs import JsonLines, Lines
from watcher.redact import install as redact

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from watcher.adapters.store import Store
    from watcher.adapters.store.database import Connection
    from watcher.config import Config


def give_up(message: str, code: int) -> NoReturn:
    """End the command with one line on standard error for each line of ``message``."""
    for line in message.splitlines():
        click.echo(f"watcher: {line}", err=True)
    raise click.exceptions.Exit(code)


def configuration(path: Path) -> tuple[Config, str]:
    """The configuration and the Telegram token; ends the command when there are mistakes.

    From here on no log line shows the token or another key: call it after ``start_logging``.
    """
    try:
        config = load_config(path)
        token = read_token(config)
        keys = read_archive_keys(config)
        urls = tuple(read_channel_urls(config).values())
        found = (token, read_judge_key(config), read_ping_url(config), keys, *keys.split(":"), *urls)
        secrets = [secret for secret in found if secret]
    except ConfigError as error:
        give_up("\n".join(error.mistakes), EXIT_CONFIG)
    redact(secrets)
    return config, token


def with_extra(name: str) -> str:
    """The command that installs an extra beside this program, whatever the shell's PATH is."""
    return f"{shlex.quote(sys.executable)} -m pip install 'coverage-watcher[{name}]'"


@contextmanager
def database(path: Path) -> Iterator[Connection]:
    """The database of the configuration at ``path``, for reading; ends the command when there is none."""
    config, _ = configuration(path)
    try:
        connection = open_readonly(config.data.database)
    except StoreError as error:
        give_up(str(error), EXIT_DATABASE)
    try:
        yield connection
    finally:
        connection.raw.close()


@contextmanager
def writable(path: Path) -> Iterator[tuple[Config, Store]]:
    """The configuration at ``path`` and its database, for changes; also while the service runs.

    Ends the command when there is no database: only the service makes one.
    """
    from watcher.adapters.store import Store, open_database

    config, _ = configuration(path)
    try:
        open_readonly(config.data.database).raw.close()
        store = Store(open_database(config.data.database))
    except StoreError as error:
        give_up(str(error), EXIT_DATABASE)
    try:
        yield config, store
    finally:
        store.close()


def start_logging(*, verbose: bool) -> None:
    """Log to standard error: warnings, or every outcome when ``verbose``."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Lines())
    logging.basicConfig(handlers=[handler], level=logging.INFO if verbose else logging.WARNING)
    # Their lines at INFO hold addresses with the token, or tell of every request of a probe.
    for name in ("httpx", "aiohttp.access"):
        logging.getLogger(name).setLevel(logging.WARNING)
    # APScheduler tells of every tick at INFO.
    logging.getLogger("apscheduler").setLevel(logging.WARNING)


def log_as_json() -> None:
    """From here on each log line is one JSON object: at, level, part, event, and an error's trace when there is one."""
    for handler in logging.getLogger().handlers:
        handler.setFormatter(JsonLines())
