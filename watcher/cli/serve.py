"""``watcher serve``: the database in a browser."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

import click

from watcher.cli.main import EXIT_CONFIG, EXIT_DATABASE, EXIT_FAILED
from watcher.cli.setup import configuration, give_up, start_logging, with_extra

if TYPE_CHECKING:
    from pathlib import Path

    from watcher.config import Config

_USAGE = 2


@click.command()
@click.option("--host", help="Address to listen at.  [default: web.host, this machine only]")
@click.option("--port", type=click.IntRange(1, 65_535), help="[default: web.port, 8001]")
@click.option("--i-know-it-is-public", "public", is_flag=True, help="Let others in without a password.")
@click.pass_obj
def serve(config_path: Path, *, host: str | None, port: int | None, public: bool) -> None:
    """Open the database in a browser: what is new, charts, stories, search, feeds, tables, SQL.

    Reads only, also while the service runs, and shows new hits at once. Others than this machine are let in with a
    password only: docs/web.md tells how.
    """
    from watcher.adapters.store.database import StoreError
    from watcher.config import ConfigError, read_web_logins

    start_logging(verbose=False)
    config, _ = configuration(config_path)
    try:
        logins = read_web_logins(config)
    except ConfigError as error:
        give_up("\n".join(error.mistakes), EXIT_CONFIG)
    host, port = host or config.web.host, port or config.web.port
    if not (_is_local(host) or logins or public):
        give_up(
            f"serve: {host} can be reached from elsewhere; set web.password_file (docs/web.md), "
            "or add --i-know-it-is-public",
            _USAGE,
        )
    try:
        from watcher.web.server import listen, run
        from watcher.web.site import Outside, make_site
    except ModuleNotFoundError as error:
        if error.name not in {"datasette", "uvicorn"}:
            raise
        give_up(f'serve: needs the extra "web": {with_extra("web")}', EXIT_FAILED)
    try:
        site = make_site(config.data.database, Outside(logins, (*config.web.hosts, host), _chats(config)))
    except StoreError as error:
        give_up(str(error), EXIT_DATABASE)
    try:
        listener = listen(host, port)
    except OSError as error:
        give_up(f"serve: cannot listen at {host}:{port}: {error.strerror or error}", EXIT_FAILED)
    click.echo(
        f"http://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}/  (Ctrl-C ends it)"
    )
    run(site, listener)


def _is_local(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _chats(config: Config) -> dict[str, str]:
    return {channel.name: channel.chat for channel in config.channel if channel.kind == "telegram"}
