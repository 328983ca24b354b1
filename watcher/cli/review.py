"""``watcher review``: hits that wait for a person, and what a person decides."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.main import EXIT_CONFIG, EXIT_FAILED
from watcher.cli.setup import database, give_up, writable
from watcher.cli.show import show as show_hit
from watcher.model import Decision

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from watcher.adapters.store import Store
    from watcher.adapters.store.labels import Label, Labelled
    from watcher.config import Config
    from watcher.model import Hit
    from watcher.posting import TopicDesk

_REASONS = 3
"""Reasons named in a list: what made the verdict, not all that helped."""


@click.group(invoke_without_command=True)
@click.option("--limit", type=click.IntRange(1, 100_000), default=20, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_context
def review(ctx: click.Context, *, limit: int, as_json: bool) -> None:
    """List the hits that wait for a person, newest first; accept or dismiss them.

    Every command works while the service runs. What is decided here is never overturned by a new lexicon, and
    feeds watcher evaluate.
    """
    if ctx.invoked_subcommand is None:
        _list(ctx.obj, limit, as_json=as_json)


def _list(config_path: Path, limit: int, *, as_json: bool) -> None:
    from watcher.adapters.store.hits import Hits
    from watcher.adapters.store.labels import Labels
    from watcher.cli.terminal import printable

    with database(config_path) as db:
        book, labels = Hits(db), Labels(db)
        waiting = labels.count_waiting()
        found = [hit for hit_id in labels.waiting(limit) if (hit := book.hit(hit_id))]
    if as_json:
        click.echo(json.dumps([_as_dict(hit) for hit in found], ensure_ascii=False, indent=2))
        return
    for hit in found:
        article = hit.article
        when = article.published or hit.found_at
        origin = " · ".join(
            part for part in (f"{when:%Y-%m-%d}" if when else "", article.outlet, article.language) if part
        )
        click.echo(printable(f"{hit.id:>6}  {hit.score.value:.2f}  {article.title}"))
        click.echo(printable(f"              {origin}"))
        click.echo(printable(f"              {_short_reasons(hit)}"))
    if not found:
        click.echo("Nothing waits for review.", err=True)
    elif waiting > len(found):
        click.echo(f"{waiting - len(found)} more; --limit shows them", err=True)


def _short_reasons(hit: Hit) -> str:
    return ", ".join(
        f"{match.points:+.1f} {match.concept} “{match.term}”" for match in hit.score.matches[:_REASONS]
    )


def _as_dict(hit: Hit) -> dict[str, Any]:
    article = hit.article
    return {
        "id": hit.id,
        "topic": hit.score.topic,
        "score": hit.score.value,
        "published": article.published.isoformat() if article.published else None,
        "outlet": article.outlet,
        "language": article.language,
        "title": article.title,
        "url": article.url,
        "summary": hit.summary,
        "reasons": [
            {"concept": match.concept, "term": match.term, "points": match.points}
            for match in hit.score.matches
        ],
    }


@review.command()
@click.argument("hit_id", type=click.IntRange(1), metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_context
def show(ctx: click.Context, *, hit_id: int, as_json: bool) -> None:
    """Show one hit with every reason; the same as watcher show."""
    ctx.invoke(show_hit, hit_id=hit_id, as_json=as_json)


@review.command()
@click.argument("ids", type=click.IntRange(1), metavar="ID...", nargs=-1, required=True)
@click.option("--note", default="", help="Why, in your words; kept with the decision.")
@click.pass_obj
def accept(config_path: Path, *, ids: tuple[int, ...], note: str) -> None:
    """Decide that hits must be posted; their stories' posts go out in turn."""
    from watcher.reviewing import RELEVANT

    _decide(config_path, ids, RELEVANT, note, "accepted")


@review.command()
@click.argument("ids", type=click.IntRange(1), metavar="ID...", nargs=-1, required=True)
@click.option("--note", default="", help="Why, in your words; kept with the decision.")
@click.pass_obj
def dismiss(config_path: Path, *, ids: tuple[int, ...], note: str) -> None:
    """Decide that hits must not be posted. They stay on record with the decision "drop".

    What waits of their posts is withdrawn; a message that was sent stays in its channel.
    """
    from watcher.reviewing import IRRELEVANT

    _decide(config_path, ids, IRRELEVANT, note, "dismissed")


@review.command()
@click.argument("ids", type=click.IntRange(1), metavar="ID...", nargs=-1, required=True)
@click.pass_obj
def undo(config_path: Path, *, ids: tuple[int, ...]) -> None:
    """Take decisions back: the lexicon's verdict holds again."""
    _decide(config_path, ids, None, "", "undone")


def _decide(config_path: Path, ids: tuple[int, ...], label: int | None, note: str, done: str) -> None:
    """One transaction for each hit; nothing is changed when one of the ids is wrong."""
    from watcher.cli.terminal import printable
    from watcher.reviewing import decide
    from watcher.topics import SETTLE_SECONDS

    with writable(config_path) as (config, store):
        hits = _hits(store, ids, undoing=label is None)
        desks = desks_of(config, {f"hit {hit.id}": hit.score.topic for hit in hits})
        for hit in hits:
            before = store.labels.get(hit.id)
            decision = decide(
                hit,
                label,
                desks[hit.score.topic],
                store,
                note=note,
                settle=SETTLE_SECONDS,
                now=datetime.now(UTC),
            )
            click.echo(
                printable(
                    f"{_did(done, label, before)}: {hit.id} {hit.article.title}; {_FATE[decision]}"
                    f"{follows(store, hit.story)}"
                )
            )


def _hits(store: Store, ids: Iterable[int], *, undoing: bool) -> list[Hit]:
    """The hits of these ids, each once; ends the command when one is wrong."""
    hits = []
    for hit_id in dict.fromkeys(ids):
        hit = store.hits.hit(hit_id)
        if hit is None:
            give_up(f"there is no hit {hit_id}; `watcher review` lists those that wait", EXIT_FAILED)
        if undoing and store.labels.get(hit_id) is None:
            give_up(f"nothing was decided about hit {hit_id}", EXIT_FAILED)
        hits.append(hit)
    return hits


def desks_of(config: Config, topics: Mapping[str, str]) -> dict[str, TopicDesk]:
    """What topics need for posting; ends the command when one is not configured any more.

    ``topics`` names each by what belongs to it: "hit 7" or "story s1".
    """
    from watcher.corpus import CorpusError
    from watcher.topics import read_corpora, topic_desks

    try:
        desks = topic_desks(config, read_corpora(config))
    except CorpusError as error:
        give_up(str(error), EXIT_CONFIG)
    for thing, topic in topics.items():
        if topic not in desks:
            give_up(f"{thing}: there is no topic {topic} in the configuration", EXIT_FAILED)
    return desks


def _did(done: str, label: int | None, before: Label | None) -> str:
    """What was done, and what it overrules."""
    if label is None or before is None:
        return done
    if before.label == label:
        return f"{done} already"
    was = {2: "accepted", 1: "left open", 0: "dismissed"}[before.label]
    return f"{done}, though it was {was} before"


_FATE = {
    Decision.POST: "it is to be posted",
    Decision.REVIEW: "it waits for a decision",
    Decision.DROP: "it is not posted",
}
_STATES = {
    "ready": "waits for its turn in",
    "sending": "is being sent to",
    "unsure": "may be in",
    "sent": "is in",
    "dead": "was refused by",
}


def follows(store: Store, story: str) -> str:
    """What becomes of a story's post, channel by channel."""
    places = [
        f"its story's post {_STATES[state]} {channel}" for channel, state in store.outbox.standing(story)
    ]
    return f" ({'; '.join(places)})" if places else ""


@review.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@click.option("--topic", default="", help="Only this topic's.")
@click.pass_obj
def export(config_path: Path, *, file: Path, topic: str) -> None:
    """Write all decisions with their articles to FILE (- for standard output), as watcher evaluate reads them."""
    from watcher.adapters.store.labels import Labels

    with database(config_path) as db:
        rows = [row for row in Labels(db).every() if topic in {"", row.topic}]
    whole = [row for row in rows if row.text]
    text = "".join(json.dumps(_line(row), ensure_ascii=False) + "\n" for row in whole)
    if str(file) == "-":
        sys.stdout.write(text)
    else:
        draft = file.with_name(f".{file.name}.new")
        try:
            draft.write_text(text, encoding="utf-8")
            draft.replace(file)
        except OSError as error:
            give_up(f"{file}: {error.strerror}", EXIT_FAILED)
    left = len(rows) - len(whole)
    click.echo(
        f"{len(whole)} decisions written" + (f"; {left} left out, their text is gone" if left else ""),
        err=True,
    )


def _line(row: Labelled) -> dict[str, Any]:
    return {
        "id": row.url,
        "language": row.language,
        "title": row.title,
        "description": row.description,
        "text": row.text,
        "label": row.label,
        "note": row.note,
    }
