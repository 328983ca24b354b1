"""``watcher topic list``: the configuration's topics side by side."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.main import EXIT_CONFIG
from watcher.cli.setup import configuration, give_up

if TYPE_CHECKING:
    from pathlib import Path

    from watcher.config import Config
    from watcher.config.schema import Topic
    from watcher.model import Corpus


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def list_topics(config_path: Path, *, as_json: bool) -> None:
    """List the topics: their corpora, thresholds and the channels that post them."""
    from watcher.corpus import CorpusError
    from watcher.topics import read_corpora

    config, _ = configuration(config_path)
    try:
        corpora = read_corpora(config)
    except CorpusError as error:
        give_up(str(error), EXIT_CONFIG)
    rows = [_row(config, topic, corpora[topic.id]) for topic in config.topic]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        _show(rows)


def _row(config: Config, topic: Topic, corpus: Corpus) -> dict[str, Any]:
    languages = {language for concept in corpus.scored for language, _ in concept.aliases if language != "*"}
    return {
        "id": topic.id,
        "title": corpus.title,
        "post_at": topic.post_at,
        "review_at": topic.review_at,
        "concepts": len(corpus.scored),
        "terms": corpus.terms,
        "languages": sorted(languages),
        "records": len(corpus.records),
        "channels": [c.name for c in config.channel if not c.topics or topic.id in c.topics],
        "seed_corpus": str(topic.seed_corpus),
    }


def _show(rows: list[dict[str, Any]]) -> None:
    from watcher.cli.tables import Column, write_table

    names = ("topic", "title", "post, review at", "concepts", "terms", "languages", "channels")
    write_table(
        [
            Column(name, whole=name in {"topic", "post, review at"}, right=name in {"concepts", "terms"})
            for name in names
        ],
        (
            (
                row["id"],
                row["title"],
                f"{row['post_at']:g}, {row['review_at']:g}",
                str(row["concepts"]),
                str(row["terms"]),
                " ".join(row["languages"]) if len(row["languages"]) <= 8 else str(len(row["languages"])),
                ", ".join(row["channels"]) or "none",
            )
            for row in rows
        ),
        sys.stdout,
    )
