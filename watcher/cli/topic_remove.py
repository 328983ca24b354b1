"""``watcher topic remove``: a topic taken out of the configuration."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import click

from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import configuration, give_up
from watcher.cli.topics import chosen_topic

if TYPE_CHECKING:
    from pathlib import Path

    from watcher.config import Config


@click.command()
@click.argument("topic_id", metavar="TOPIC")
@click.option("--corpus", "with_corpus", is_flag=True, help="Delete the folder of its seed corpus too.")
@click.option("-y", "--yes", is_flag=True, help="Ask nothing.")
@click.pass_obj
def remove(config_path: Path, *, topic_id: str, with_corpus: bool, yes: bool) -> None:
    """Take a topic out of the configuration, so that nothing is judged by it any more.

    Its seed corpus stays, unless --corpus is given, and so does what it has found: hits, stories and posts.
    """
    config, _ = configuration(config_path)
    folder = chosen_topic(config, topic_id).seed_corpus
    _check(config, topic_id)
    if with_corpus:
        _check_folder(config_path, config, topic_id, folder)
        if not yes and not click.confirm(f"Delete {folder} with everything in it?", default=False):
            click.echo("nothing was changed")
            return
    _take_out(config_path, topic_id)
    click.echo(
        f"removed: topic {topic_id} from {config_path}; a service takes notice when it is started again"
    )
    if with_corpus:
        try:
            shutil.rmtree(folder)
        except OSError as error:
            give_up(f"{error.filename or folder}: {error.strerror}; delete it by hand", EXIT_FAILED)
        click.echo(f"deleted: {folder}")
    else:
        click.echo(f"stays: its corpus in {folder}")
    click.echo("stays: what it found, in the database (`watcher hits --topic` and `watcher sql` show it)")


def _check(config: Config, topic_id: str) -> None:
    """Ends the command where the configuration could not do without the topic."""
    if len(config.topic) == 1:
        give_up(f"{topic_id} is the only topic; there would be nothing to judge by", EXIT_FAILED)
    named = [channel.name for channel in config.channel if topic_id in channel.topics]
    if named:
        give_up(
            f"topics of the channel {', '.join(named)} names {topic_id}; take it out there first", EXIT_FAILED
        )


def _check_folder(config_path: Path, config: Config, topic_id: str, folder: Path) -> None:
    """Ends the command where the folder is not this topic's alone."""
    base, whole = config_path.resolve().parent, folder.resolve()
    others = [each.seed_corpus.resolve() for each in config.topic if each.id != topic_id]
    if whole == base or not whole.is_relative_to(base):
        give_up(f"{folder} is not beside the configuration; delete it by hand, without --corpus", EXIT_FAILED)
    if any(other.is_relative_to(whole) for other in others):
        give_up(f"{folder} holds the corpus of another topic too; leave out --corpus", EXIT_FAILED)
    if not (whole / "topic.toml").is_file():
        give_up(f"{folder} is no seed corpus; leave out --corpus", EXIT_FAILED)


def _take_out(config_path: Path, topic_id: str) -> None:
    from watcher.cli.replacing import replace_text
    from watcher.config.compose import without_topic

    try:
        with config_path.open(encoding="utf-8", newline="") as file:
            changed = without_topic(file.read(), topic_id)
        if changed is None:
            give_up(
                f"{config_path}: cannot be changed safely; take the [[topic]] block of {topic_id} out by hand",
                EXIT_FAILED,
            )
        replace_text(config_path, changed)
    except OSError as error:
        give_up(f"{config_path}: {error.strerror}; nothing was changed", EXIT_FAILED)
