"""``watcher rescore``: stored articles judged again by the present lexicon, first as a preview."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

import click

from watcher.cli.dates import Since
from watcher.cli.setup import writable
from watcher.cli.topics import chosen_topic, standard

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from watcher.adapters.store import Store
    from watcher.config import Config
    from watcher.config.schema import Topic
    from watcher.examine import Judge
    from watcher.rescoring import Applied, Change

T = TypeVar("T")

_QUIET = 2.0
"""Seconds of work that nobody needs to be told about."""
_STEP = 1.0
"""Seconds between two lines of progress."""
_REASONS = 4


@click.command()
@click.option("--apply", "applying", is_flag=True, help="Make the changes; without it they are only shown.")
@click.option("--post", is_flag=True, help="With --apply: post new hits, and edit posts of changed stories.")
@click.option(
    "--since", type=Since(), help="Only articles published then or later: 2022-10-26, or 3d, 2w, 6m, 1y."
)
@click.option(
    "--topic", "topic_id", default=None, help="Judge by this topic; the first one of the configuration else."
)
@click.option(
    "--limit", type=click.IntRange(0), default=50, show_default=True, help="Changed articles shown."
)
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def rescore(
    config_path: Path,
    *,
    applying: bool,
    post: bool,
    since: datetime | None,
    topic_id: str | None,
    limit: int,
    as_json: bool,
) -> None:
    """Judge stored articles again by the present seed corpus and thresholds, and show what would change.

    --apply makes the changes, all or none. What a person has decided stays. A hit that is none any more stays on
    record with the decision "drop" and its former verdict. Nothing is posted without --post. A service that is
    running judges by the former corpus until it is started again.
    """
    if post and not applying:
        raise click.UsageError("--post goes with --apply.")
    from watcher.rescoring import weigh

    with writable(config_path) as (config, store):
        topic = chosen_topic(config, topic_id)
        judge, _ = standard(config, topic)
        kept, bare = store.archive.size(since)
        standings = _counted(store.archive.standings(topic.id, since), kept, sys.stderr)
        changes = list(weigh(standings, judge))
        if as_json and not applying:
            click.echo(json.dumps(_as_dict(changes, judge, bare), ensure_ascii=False, indent=2))
        elif not as_json:
            _show(changes, judge, bare, limit)
        if not applying:
            if not as_json and any(change.differs for change in changes):
                new = any(not change.was.profile for change in changes)
                more = ", makes hits of what counts and posts nothing; with --post it posts them too"
                click.echo(f"Nothing was changed; --apply does it{more if new else ''}.", err=True)
            return
        done = _apply(changes, judge, store, config, topic, post=post)
        if as_json:
            click.echo(
                json.dumps(
                    {**_as_dict(changes, judge, bare), "applied": _done(done)}, ensure_ascii=False, indent=2
                )
            )
        else:
            click.echo(_told(done, post=post))


def _apply(
    changes: Sequence[Change], judge: Judge, store: Store, config: Config, topic: Topic, *, post: bool
) -> Applied:
    from watcher.rescoring import apply
    from watcher.topics import SETTLE_SECONDS, read_corpora, topic_desks

    desk = topic_desks(config, read_corpora(config))[topic.id] if post else None
    return apply(
        changes,
        judge,
        store,
        window=timedelta(seconds=config.schedule.story_window),
        desk=desk,
        settle=SETTLE_SECONDS,
        now=datetime.now(UTC),
    )


def _counted(items: Iterable[T], total: int, stream: TextIO) -> Iterator[T]:
    """The same items; how many are through is told once that takes a while."""
    begun = told = time.monotonic()
    live = stream.isatty()
    shown = False
    for number, item in enumerate(items):
        now = time.monotonic()
        if now - begun > _QUIET and now - told > _STEP:
            line = f"judged {number} of {total} articles"
            click.echo(f"\r{line}" if live else line, file=stream, nl=not live)
            told, shown = now, True
        yield item
    if shown and live:
        click.echo(f"\r{'':40}\r", file=stream, nl=False)


def _moves(changes: Iterable[Change]) -> Counter[tuple[str, str]]:
    return Counter((change.was.decision.value, change.decision.value) for change in changes if change.moves)


def _show(changes: Sequence[Change], judge: Judge, bare: int, limit: int) -> None:
    from watcher.cli.terminal import printable

    former = Counter(change.was.profile for change in changes if change.was.profile).most_common()
    new = sum(not change.was.profile for change in changes)
    differing = sum(change.differs for change in changes)
    decided = sum(change.was.label is not None for change in changes)
    lines = [
        f"{len(changes)} articles judged again by profile {judge.profile.version}"
        + (f"; {bare} cannot be, their text was not kept" if bare else ""),
        *(
            [f"so far judged by: {', '.join(f'{name} ({count})' for name, count in former)}"]
            if former
            else []
        ),
        *([f"{new} were read before this topic was watched and have no verdict of it yet"] if new else []),
        f"{differing} with another verdict, {decided} decided by people and held to that",
    ]
    moves = _moves(changes)
    lines += ["", *(f"{was:>8} -> {now:<8} {count:>6}" for (was, now), count in sorted(moves.items()))]
    if not moves:
        lines.append("Nothing else becomes of any article.")
    moved = sorted((change for change in changes if change.moves), key=_gravity)
    for change in moved[:limit]:
        was, score = change.was, change.verdict.score
        step = f"{was.decision} {was.value:.2f} -> {change.decision} {score.value:.2f}"
        number = f"  (hit {was.hit_id})" if was.hit_id else ""
        lines += [
            "",
            f"{step}  [{was.article.language}] {was.article.title}",
            f"    {was.article.url}{number}",
        ]
        lines += [f"    {reason}" for reason in _reasons(change)]
    if len(moved) > limit:
        lines += ["", f"{len(moved) - limit} more; --limit shows them"]
    for line in lines:
        click.echo(printable(line))


def _gravity(change: Change) -> tuple[float, int]:
    """What moves furthest comes first."""
    return -abs(change.verdict.score.value - change.was.value), change.was.article_id


def _reasons(change: Change) -> list[str]:
    """What speaks for and against now, and what did before and no longer does."""
    now = change.verdict.score.matches
    found = {match.concept for match in now}
    lines = [f"{match.points:+.2f} {match.concept} “{match.term}”" for match in now[:_REASONS]]
    gone = [match for match in change.was.matches if match.concept not in found]
    lines += [f"no longer {match.points:+.2f} {match.concept} “{match.term}”" for match in gone[:_REASONS]]
    return lines or ["nothing of the topic is found"]


def _as_dict(changes: Sequence[Change], judge: Judge, bare: int) -> dict[str, Any]:
    return {
        "profile": judge.profile.version,
        "articles": len(changes),
        "without_text": bare,
        "differing": sum(change.differs for change in changes),
        "moves": [
            {"was": was, "now": now, "articles": count}
            for (was, now), count in sorted(_moves(changes).items())
        ],
        "changes": [
            {
                "url": change.was.article.url,
                "hit": change.was.hit_id,
                "title": change.was.article.title,
                "language": change.was.article.language,
                "was": {"decision": change.was.decision.value, "score": change.was.value},
                "now": {"decision": change.decision.value, "score": change.verdict.score.value},
                "reasons": [
                    {"concept": match.concept, "term": match.term, "points": match.points}
                    for match in change.verdict.score.matches
                ],
            }
            for change in changes
            if change.moves
        ],
    }


def _told(done: Applied, *, post: bool) -> str:
    parts = [
        f"{done.judged} articles judged",
        f"{done.replaced} hits with a new verdict",
        f"{done.added} new hits",
        f"{done.queued} stories' posts brought up to date" if post else "nothing posted",
    ]
    if done.overtaken:
        parts.append(f"{done.overtaken} changed meanwhile and left alone")
    return f"Applied: {', '.join(parts)}. A running service takes up the new corpus when it is started again."


def _done(done: Applied) -> dict[str, int]:
    return {
        "judged": done.judged,
        "replaced": done.replaced,
        "added": done.added,
        "overtaken": done.overtaken,
        "queued": done.queued,
    }
