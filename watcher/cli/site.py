"""``watcher site``: the public record as static pages and feeds, for any web host."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.main import EXIT_CONFIG, EXIT_DATABASE, EXIT_FAILED
from watcher.cli.setup import configuration, give_up

if TYPE_CHECKING:
    from collections.abc import Callable

    from watcher.adapters.folder import Changes
    from watcher.config import Config
    from watcher.site.build import Builder

_FOLDER = click.Path(path_type=Path, file_okay=False)
_BASE_URL = click.option(
    "--base-url", default=None, metavar="URL", help="Where it can be read.  [site.base_url]"
)


@click.group()
def site() -> None:
    """The public record as static pages and feeds: posted stories only, nothing that waits for a person.

    What is written works from any folder of any web host, without scripts and without asking anybody else; docs/site.md
    tells what it holds.
    """


@site.command()
@click.option("--to", "folder", type=_FOLDER, help="A folder of its own; replaced whole.  [site.folder]")
@_BASE_URL
@click.pass_obj
def build(config_path: Path, *, folder: Path | None, base_url: str | None) -> None:
    """Build pages, feeds and site map; what did not change stays as it is, to the byte and the date."""
    from watcher.corpus import CorpusError
    from watcher.topics import read_corpora, readers_words

    config = _config(config_path, base_url)
    try:
        labels = readers_words(read_corpora(config))
    except CorpusError as error:
        give_up(str(error), EXIT_CONFIG)
    target = (folder or config.site.folder).absolute()
    _tell(target, config, lambda builder: builder.site(target, labels))


@site.command()
@click.option("--to", "folder", type=_FOLDER, required=True, help="A folder of their own; replaced whole.")
@_BASE_URL
@click.pass_obj
def feeds(config_path: Path, *, folder: Path, base_url: str | None) -> None:
    """Write Atom and JSON Feed of the posted stories alone: atom.xml and feed.json."""
    target = folder.absolute()
    _tell(target, _config(config_path, base_url), lambda builder: builder.feeds(target))


def _config(path: Path, base_url: str | None) -> Config:
    from pydantic import ValidationError

    from watcher.config.schema import Site

    config, _ = configuration(path)
    if base_url is None:
        return config
    try:
        given = Site(base_url=base_url).base_url
    except ValidationError:
        raise click.UsageError(f"--base-url {base_url} must start with http:// or https://.") from None
    return config.model_copy(update={"site": config.site.model_copy(update={"base_url": given})})


def _tell(folder: Path, config: Config, work: Callable[[Builder], Changes]) -> None:
    from watcher.adapters.folder import FolderError
    from watcher.adapters.store.database import StoreError
    from watcher.parts import site_builder

    try:
        changes = work(site_builder(config))
    except FolderError as error:
        give_up(str(error), EXIT_FAILED)
    except (StoreError, sqlite3.Error) as error:
        give_up(str(error), EXIT_DATABASE)
    click.echo(f"{folder}: {changes.files} files, {changes.changed} changed, {changes.removed} removed")
