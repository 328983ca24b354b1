"""``watcher score``: the verdict on any page or text, with its reasons. Stores nothing."""

from __future__ import annotations

import asyncio
import json
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.main import EXIT_CONFIG, EXIT_FAILED
from watcher.cli.setup import configuration, give_up

if TYPE_CHECKING:
    from watcher.config import Config
    from watcher.model import Article, Score


@click.command()
@click.argument("source", metavar="FILE|URL|-")
@click.option(
    "--topic", "topic_id", default=None, help="Judge by this topic; the first one of the configuration else."
)
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def score(config_path: Path, *, source: str, topic_id: str | None, as_json: bool) -> None:
    """Judge a page (HTML) or a plain text whose first line is its title, and explain the verdict."""
    from watcher import examine, service
    from watcher.corpus import CorpusError

    config, _ = configuration(config_path)
    chosen = [topic for topic in config.topic if topic_id in {None, topic.id}]
    if not chosen:
        raise click.UsageError(
            f"There is no topic {topic_id}; known: {', '.join(t.id for t in config.topic)}."
        )
    config = config.model_copy(update={"topic": tuple(chosen[:1])})
    try:
        judges = service.build_judges(config, service.read_corpora(config))
    except CorpusError as error:
        give_up(str(error), EXIT_CONFIG)
    article = _article(source, config)
    verdict = examine.judge(judges, article, datetime.now(UTC))[0]
    if as_json:
        click.echo(json.dumps(_as_dict(article, verdict.score), ensure_ascii=False, indent=2))
    else:
        click.echo(_as_text(article, verdict.score))


def _article(source: str, config: Config) -> Article:
    """The article of a file, an address or standard input; ends the command when there is none."""
    from watcher.model import Failure
    from watcher.pipeline import extract

    url, content_type = "", "text/html"
    if source.startswith(("http://", "https://")):
        answer = asyncio.run(_fetch(source, config))
        if isinstance(answer, Failure):
            give_up(f"{source}: {answer.reason}: {answer.detail}", EXIT_FAILED)
        body, url, content_type = answer.body, answer.final_url, answer.content_type
    elif source == "-":
        body = sys.stdin.buffer.read()
    else:
        try:
            body = Path(source).read_bytes()
        except OSError as error:
            give_up(f"{source}: {error.strerror}", EXIT_FAILED)
    if not url and not _looks_like_html(body):
        return _plain(body)
    found = extract.extract(body, url=url or "https://localhost/", content_type=content_type)
    if isinstance(found, Failure):
        give_up(f"{source}: {found.reason}: {found.detail}", EXIT_FAILED)
    return (
        found if url else replace(found, url="", outlet="" if found.outlet == "localhost" else found.outlet)
    )


async def _fetch(url: str, config: Config) -> Any:
    from watcher.service import Clock, build_fetcher

    async with build_fetcher(config, Clock()) as fetcher:
        return await fetcher.page(url)


def _looks_like_html(body: bytes) -> bool:
    head = body[:2_000].lower()
    return b"<html" in head or b"<!doctype html" in head or b"<body" in head or b"<p>" in head


def _plain(body: bytes) -> Article:
    from watcher.model import Article
    from watcher.pipeline.language import identify_language

    text = body.decode("utf-8", errors="replace").strip()
    title, _, rest = text.partition("\n")
    return Article(url="", title=title.strip(), text=rest.strip(), language=identify_language(text))


def _as_dict(article: Article, verdict: Score) -> dict[str, Any]:
    return {
        "score": verdict.value,
        "decision": verdict.decision.value,
        "language": article.language,
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
        "outlet": article.outlet,
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


def _as_text(article: Article, verdict: Score) -> str:
    from watcher.cli.hits import printable
    from watcher.cli.show import reasons

    lines = [
        f"{verdict.value:.2f} {verdict.decision}  {article.title}",
        " · ".join(
            part
            for part in (
                article.outlet,
                f"{article.published:%Y-%m-%d}" if article.published else "",
                article.language,
            )
            if part
        ),
        *(reasons(verdict.matches) or ["Nothing of the topic was found."]),
    ]
    return "\n".join(printable(line) for line in lines)
