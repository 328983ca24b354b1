"""``watcher --version``: which program this is. The version changes with a release, the mark with every change."""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from typing import TYPE_CHECKING

import click

from watcher import defaults

if TYPE_CHECKING:
    from pathlib import Path


def show_version(ctx: click.Context, _option: click.Parameter, *, wanted: bool) -> None:
    """Print it and end, when that is wanted."""
    if wanted and not ctx.resilient_parsing:
        click.echo(f"watcher {version('coverage-watcher')}, program {mark()}")
        ctx.exit()


def mark(package: Path = defaults.PACKAGE, corpus: Path = defaults.SEED_CORPUS) -> str:
    """Eight letters that differ when the program or its seed corpus differs; the same in a checkout and installed."""
    digest = hashlib.sha256()
    for folder, pattern, of in ((package, "*.py", "program"), (corpus, "*", "corpus")):
        for path in sorted(_files(folder, pattern)):
            body = path.read_bytes()
            digest.update(f"{of} {path.relative_to(folder).as_posix()} {len(body)}\n".encode() + body)
    return digest.hexdigest()[:8]


def _files(folder: Path, pattern: str) -> list[Path]:
    return [
        path
        for path in folder.rglob(pattern)
        if path.is_file() and "shipped" not in path.relative_to(folder).parts
    ]
