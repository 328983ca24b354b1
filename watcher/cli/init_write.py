"""Carries out the plan of `watcher init`, and says what was written and what was left as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from watcher.cli import init_files as files
from watcher.cli.init_plan import CORPUS_NAME, Plan
from watcher.cli.init_questions import tell
from watcher.cli.init_telegram import TOKEN_NAME
from watcher.config.compose import compose

if TYPE_CHECKING:
    from pathlib import Path

CONFIG_NAME = "config.toml"


def announce(folder: Path) -> None:
    """Say before the first question that a set-up is there already."""
    target = folder / CONFIG_NAME
    if target.exists():
        tell(
            f"{target} is there already and stays as it is. At the end you see how your answers differ from it; if you "
            f"agree, they are written beside it."
        )


def write(folder: Path, plan: Plan, text: str, *, asking: bool, consent: bool) -> Path:
    """Write what is not there yet, the configuration last; gives the configuration that is to be tried out."""
    config = compose(text, plan.choices)
    target = folder / CONFIG_NAME
    old = target.read_text(encoding="utf-8", errors="replace") if target.exists() else None
    name = CONFIG_NAME
    if old is not None:
        name = _beside(target, old, config, asking=asking, consent=consent)
    with files.workshop(folder) as shop:
        if plan.token:
            click.echo(
                f"written: {shop.text(TOKEN_NAME, plan.token + chr(10), mode=0o600)} (only you can read it)"
            )
        copy = folder / CORPUS_NAME
        if copy.exists():
            missing, changed = files.foreign_files(plan.corpus, copy)
            note = (
                f"; {changed} files differ from {plan.corpus}, {missing} are not there"
                if missing + changed
                else ""
            )
            click.echo(f"kept:    {copy}{note}")
        else:
            click.echo(f"written: {shop.folder(CORPUS_NAME, plan.corpus)}")
        if name:
            click.echo(f"written: {shop.text(name, config)}, {plan.feeds} feeds on")
    return folder / (name or CONFIG_NAME)


def _beside(target: Path, old: str, new: str, *, asking: bool, consent: bool) -> str:
    """The name under which a configuration goes beside one that is there; empty when it is not to be written."""
    click.echo(f"kept:    {target}")
    lines = files.differences(old, new)
    if not lines:
        click.echo("         It already says what you chose.")
        return ""
    click.echo("         What you chose now would make it differ:")
    for line in lines:
        click.echo(f"           {line}")
    name = files.free_name(target.parent, f"{CONFIG_NAME}.new")
    if consent or (asking and click.confirm(f"Write that beside it, as {name}?", default=False)):
        return name
    if not asking:
        click.echo(f"         With --yes that is written beside it, as {name}.")
    return ""
