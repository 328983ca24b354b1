"""``watcher corpus``: weak spots of a lexicon, and words it lacks."""

from __future__ import annotations

import click

from watcher.cli.corpus_check import check
from watcher.cli.corpus_suggest import suggest


@click.group()
def corpus() -> None:
    """Look for weak spots of a lexicon, and for words it lacks."""


corpus.add_command(check)
corpus.add_command(suggest)
