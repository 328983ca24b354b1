"""Which topic a command is about, with its standard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from watcher.cli.main import EXIT_CONFIG
from watcher.cli.setup import give_up

if TYPE_CHECKING:
    from watcher.config import Config
    from watcher.config.schema import Topic
    from watcher.examine import Judge
    from watcher.model import Corpus


def chosen_topic(config: Config, topic_id: str | None) -> Topic:
    """The topic of this name, the first one when none is given; ends the command when there is no such topic."""
    chosen = [topic for topic in config.topic if topic_id in {None, topic.id}]
    if not chosen:
        raise click.UsageError(
            f"There is no topic {topic_id}; known: {', '.join(t.id for t in config.topic)}."
        )
    return chosen[0]


def standard(config: Config, topic: Topic) -> tuple[Judge, Corpus]:
    """A topic's corpus, and its standard compiled from it; ends the command when the corpus has mistakes."""
    from watcher.corpus import CorpusError
    from watcher.topics import build_judges, read_corpora

    only = config.model_copy(update={"topic": (topic,)})
    try:
        corpora = read_corpora(only)
    except CorpusError as error:
        give_up(str(error), EXIT_CONFIG)
    return build_judges(only, corpora)[0], corpora[topic.id]
