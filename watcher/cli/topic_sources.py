"""What a new topic is made from: the user's articles, its look-alikes, and stored articles for comparison."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import give_up

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from watcher.config import Config
    from watcher.model import Article
    from watcher.pipeline.keyness_phrases import Passage

_SAMPLE = 500
"""Stored articles that a new topic is tried on: the newest."""
_BACKGROUND = 2_000
"""Stored articles that words are compared with, as in `watcher corpus suggest`."""


def articles_of(sources: Iterable[str], config: Config, *, relevant: bool) -> tuple[Article, ...]:
    """The articles of files, folders and addresses; what cannot be read is named and left out.

    Of labelled articles (FILE.jsonl) those are taken whose label says that they are ``relevant``. Ends the command when
    there is none.
    """
    from watcher.cli.articles import read_articles
    from watcher.cli.corpus_sources import labelled_examples

    expanded = [file for source in sources for file in _expanded(source)]
    plain = [source for source in expanded if not source.endswith(".jsonl")]
    labelled = labelled_examples(Path(source) for source in expanded if source.endswith(".jsonl"))
    articles = [one.article for one in labelled if (one.label > 0) is relevant]
    for read in read_articles(plain, config, told=lambda source: click.echo(f"reading {source}", err=True)):
        if isinstance(read, str):
            click.echo(f"watcher: {read}; left out", err=True)
        elif read.text.strip():
            articles.append(read)
    if expanded and not articles:
        give_up("none of the articles could be read", EXIT_FAILED)
    return tuple(articles)


def _expanded(source: str) -> Iterator[str]:
    """A folder stands for the files in it."""
    from watcher.cli.articles import is_address

    if is_address(source) or not Path(source).is_dir():
        yield source
        return
    files = sorted(
        path for path in Path(source).iterdir() if path.is_file() and not path.name.startswith(".")
    )
    if not files:
        give_up(f"{source}: there is no file in this folder", EXIT_FAILED)
    yield from map(str, files)


def background(config: Config) -> tuple[Passage, ...]:
    """Stored articles that the first topic dropped, where there is a database."""
    from watcher.cli.corpus_sources import archive_of
    from watcher.pipeline.keyness_phrases import Passage

    archive = archive_of(config.data.database)
    if archive is None:
        return ()
    return tuple(Passage(*one) for one in archive.negatives(config.topic[0].id, _BACKGROUND))


def stored(config: Config) -> tuple[Article, ...]:
    """The newest stored articles whose text is kept."""
    from watcher.cli.corpus_sources import archive_of

    archive = archive_of(config.data.database)
    if archive is None:
        return ()
    newest = deque(archive.standings(config.topic[0].id, None), maxlen=_SAMPLE)
    return tuple(one.article for one in newest)
