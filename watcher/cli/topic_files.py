"""What ``watcher topic new`` leaves behind: a corpus, a block of the configuration, or the answers of who says no.

Asks nothing and proposes nothing.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.main import EXIT_CONFIG, EXIT_FAILED
from watcher.cli.setup import give_up

if TYPE_CHECKING:
    from watcher.config import Config
    from watcher.drafted import Plan
    from watcher.drafting import Material
    from watcher.model import Proposal


def keep_answers(chosen: tuple[Proposal, ...], place: Path) -> None:
    """Put what was answered into a file from which the command can go on."""
    from watcher.cli import topic_choices as choices

    number = 2
    path = place
    while path.exists():
        path, number = place.with_name(f"{place.stem}-{number}{place.suffix}"), number + 1
    try:
        path.write_text(choices.as_file(chosen), encoding="utf-8")
    except OSError as error:
        give_up(f"{path}: {error.strerror}; your answers could not be kept", EXIT_FAILED)
    click.echo(
        f"The topic was not written. Your answers are in {path}: edit them there, then give the same command again"
        f" with --review {path}"
    )


def write(target: Path, plan: Plan, accepted: list[Proposal], material: Material) -> None:
    """Write the corpus, whole and once it has been read back, or not at all."""
    from watcher import corpus_text, drafted
    from watcher.cli import init_files
    from watcher.corpus import CorpusError, read_corpus

    corpus = drafted.build(plan, accepted, material.articles)
    try:
        with tempfile.TemporaryDirectory() as bench:
            draft = Path(bench) / "draft"
            for name, text in corpus_text.files(corpus, plan.shared).items():
                (draft / name).parent.mkdir(parents=True, exist_ok=True)
                (draft / name).write_text(text, encoding="utf-8")
            read_corpus(draft)
            with init_files.workshop(target.parent) as shop:
                click.echo(f"\nwritten: {shop.folder(target.name, draft)}")
    except CorpusError as error:
        give_up(str(error), EXIT_CONFIG)
    except OSError as error:
        give_up(f"{error.filename or target}: {error.strerror}; nothing was written", EXIT_FAILED)


def configure(config_path: Path, config: Config, topic: str, target: Path, *, change: bool) -> None:
    """Put the topic into the configuration, or print the block that belongs there."""
    from watcher.cli.replacing import replace_text
    from watcher.config.compose import MADE_BY, with_topic
    from watcher.corpus_text import block

    base = config_path.resolve().parent
    whole = target.resolve()
    place = whole.relative_to(base).as_posix() if whole.is_relative_to(base) else str(whole)
    keys = {"id": topic, "seed_corpus": place, "post_at": 0.6, "review_at": 0.35}
    changed = None
    if change:
        try:
            with config_path.open(encoding="utf-8", newline="") as file:
                changed = with_topic(file.read(), keys, MADE_BY)
            if changed is not None:
                replace_text(config_path, changed)
        except OSError as error:
            click.echo(f"watcher: {config_path}: {error.strerror}; it was not changed", err=True)
            changed = None
    if changed is not None:
        click.echo(f"written: topic {topic} into {config_path}")
    else:
        click.echo(f"Put this into {config_path}:\n\n{block(keys, 'topic')}")
    takers = [channel.name for channel in config.channel if not channel.topics and channel.style != "digest"]
    if takers:
        click.echo(
            f"Channels without topics of their own will post it too: {', '.join(takers)}. To keep them apart give each"
            f' a line such as topics = ["{topic}"].'
        )
    click.echo(
        f"Verify it:\n  watcher --config {config_path} check\n  watcher --config {config_path} topic list"
    )
