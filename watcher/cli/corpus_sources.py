"""What the commands about a corpus share: the corpus, and the articles that are at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.cli.main import EXIT_CONFIG, EXIT_FAILED
from watcher.cli.setup import configuration, give_up
from watcher.cli.topics import chosen_topic

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from watcher.adapters.store.archive import Archive
    from watcher.cli.labelled import Example
    from watcher.model import Corpus


def corpus_of(config_path: Path, folder: Path | None, topic_id: str | None) -> tuple[Corpus, Archive | None]:
    """The corpus of the folder or the topic; for a topic also the stored articles, where there are any."""
    from watcher.corpus import CorpusError, read_corpus

    archive = None
    if folder is None:
        config, _ = configuration(config_path)
        folder = chosen_topic(config, topic_id).seed_corpus
        archive = archive_of(config.data.database)
    try:
        return read_corpus(folder), archive
    except CorpusError as error:
        give_up(str(error), EXIT_CONFIG)


def archive_of(database: Path) -> Archive | None:
    """The stored articles, or None before the first run."""
    from watcher.adapters.store import StoreError, open_readonly
    from watcher.adapters.store.archive import Archive

    try:
        return Archive(open_readonly(database))
    except StoreError:
        return None


def labelled_examples(files: Iterable[Path]) -> list[Example]:
    """The articles of the files; ends the command when there are mistakes."""
    from watcher.cli.labelled import LabelledError, read_labelled

    try:
        return read_labelled(files)
    except LabelledError as error:
        give_up(str(error), EXIT_FAILED)
