"""``watcher --version``: which program this is. The version changes with a release, the mark with every change."""

from __future__ import annotations

from importlib.metadata import version

import click

from watcher.defaults import mark


def show_version(ctx: click.Context, _option: click.Parameter, *, wanted: bool) -> None:
    """Print it and end, when that is wanted."""
    if wanted and not ctx.resilient_parsing:
        click.echo(f"watcher {version('coverage-watcher')}, program {mark()}")
        ctx.exit()
