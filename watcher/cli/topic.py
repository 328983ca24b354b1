"""``watcher topic``: make topics, add words to them, list them, remove them."""

from __future__ import annotations

import click

from watcher.cli.topic_add import add
from watcher.cli.topic_list import list_topics
from watcher.cli.topic_new import new
from watcher.cli.topic_remove import remove


@click.group()
def topic() -> None:
    """Make a topic of your own from articles; list and remove topics."""


topic.add_command(add)
topic.add_command(list_topics)
topic.add_command(new)
topic.add_command(remove)
