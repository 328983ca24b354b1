"""``watcher score``: the verdict on any page or text, with its reasons. Stores nothing."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import configuration, give_up
from watcher.cli.topics import chosen_topic, standard

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from watcher.config import Config
    from watcher.model import Article, Score


@click.command()
@click.argument("source", metavar="FILE|URL|-")
@click.option(
    "--topic", "topic_id", default=None, help="Judge by this topic only; by all of the configuration else."
)
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def score(config_path: Path, *, source: str, topic_id: str | None, as_json: bool) -> None:
    """Judge a page (HTML) or a plain text whose first line is its title, and explain the verdict.

    With several topics each gives its own; the highest score comes first.
    """
    from watcher import examine
    from watcher.cli.terminal import meanwhile, say

    config, _ = configuration(config_path)
    topics = config.topic if topic_id is None else (chosen_topic(config, topic_id),)
    with meanwhile("reading the page and the lexicon ..."):
        article = _article(source, config)  # first: a slip in the name is told at once
        judges = tuple(standard(config, topic)[0] for topic in topics)
        verdicts = sorted(examine.scores(judges, article), key=lambda verdict: -verdict.value)
    if as_json:
        click.echo(json.dumps(_as_dict(article, verdicts), ensure_ascii=False, indent=2))
    else:
        say(_as_text(article, verdicts))


def _article(source: str, config: Config) -> Article:
    """The article of a file, an address or standard input; ends the command when there is none."""
    from watcher.cli.articles import article_of, read_articles
    from watcher.model import Failure

    if source != "-":
        [read] = read_articles([source], config)
        if isinstance(read, str):
            give_up(read, EXIT_FAILED)
        return read
    found = article_of(sys.stdin.buffer.read())
    if isinstance(found, Failure):
        give_up(f"{source}: {found.reason}: {found.detail}", EXIT_FAILED)
    return found


def _as_dict(article: Article, verdicts: Sequence[Score]) -> dict[str, Any]:
    best, *others = verdicts
    return {
        "language": article.language,
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
        "outlet": article.outlet,
        **_verdict(best),
        "others": [_verdict(other) for other in others],
    }


def _verdict(verdict: Score) -> dict[str, Any]:
    return {
        "topic": verdict.topic,
        "score": verdict.value,
        "decision": verdict.decision.value,
        "matches": [
            {
                "concept": match.concept,
                "term": match.term,
                "count": match.count,
                "points": match.points,
                "sentence": match.sentence,
            }
            for match in verdict.matches
        ],
    }


def _as_text(article: Article, verdicts: Sequence[Score]) -> str:
    from watcher.cli.show import reasons
    from watcher.cli.terminal import printable

    lines = [
        f"{verdicts[0].value:.2f} {verdicts[0].decision}  {article.title}",
        " · ".join(
            part
            for part in (
                article.outlet,
                f"{article.published:%Y-%m-%d}" if article.published else "",
                article.language,
            )
            if part
        ),
    ]
    for verdict in verdicts:
        lines.append(f"by the topic {verdict.topic}: {verdict.value:.2f} {verdict.decision}")
        lines += reasons(verdict.matches) or ["        Nothing of this topic was found."]
    return "\n".join(printable(line) for line in lines)
