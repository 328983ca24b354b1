"""``watcher outbox``: what waits, what became of it, and what a person does about it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import database, give_up, writable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from watcher.adapters.store.database import Connection
    from watcher.adapters.store.handling import Item, Line

_STATES = ("ready", "sending", "unsure", "sent", "dead", "superseded")
_KINDS = ("story", "edit", "development", "correction", "withdrawal", "report", "roundup", "digest")
_ID = click.IntRange(1)


@click.group(invoke_without_command=True)
@click.option(
    "--state", "states", type=click.Choice(_STATES), multiple=True, help="Only these; may be repeated."
)
@click.option("--channel", default="", help="Only this channel's.")
@click.option("--kind", type=click.Choice(_KINDS), default=None, help="Only this kind.")
@click.option("--story", default="", help="Only this story's, by its key.")
@click.option("--limit", type=click.IntRange(1, 100_000), default=50, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_context
def outbox(
    ctx: click.Context,
    *,
    states: tuple[str, ...],
    channel: str,
    kind: str | None,
    story: str,
    limit: int,
    as_json: bool,
) -> None:
    """List what waits to be sent, or needs a person; with filters, anything that ever was in the outbox.

    Without filters: everything that is ready, being sent, unsure or dead, and each channel's state. docs/delivery.md
    explains the states. Every command works while the service runs.
    """
    if ctx.invoked_subcommand is not None:
        return
    from watcher.adapters.store.handling import items, lines

    filtered = bool(states or channel or kind or story)
    wanted = states or (() if filtered else ("ready", "sending", "unsure", "dead"))
    with database(ctx.obj) as db:
        found = items(db, states=wanted, channel=channel, kind=kind or "", story=story, limit=limit)
        channels = lines(db)
    if as_json:
        report = {"channels": [_line(line) for line in channels], "posts": [_item(item) for item in found]}
        click.echo(json.dumps(report, ensure_ascii=False, indent=2))
        return
    for line in channels:
        click.echo(_told(line))
    for item in found:
        _show(item)
    if not found:
        click.echo("No posts." if filtered else "Nothing waits, nothing is dead.", err=True)
    elif len(found) == limit:
        click.echo(f"The last {limit}; --limit shows more.", err=True)


@outbox.command()
@click.argument("post_id", type=_ID, metavar="ID")
@click.pass_obj
def retry(config_path: Path, *, post_id: int) -> None:
    """Try a dead or waiting post again, now."""
    from watcher.adapters.store import handling

    _act(config_path, lambda db: handling.retry(db, post_id, _now()), f"post {post_id} is tried again")


@outbox.command()
@click.argument("post_id", type=_ID, metavar="ID")
@click.pass_obj
def cancel(config_path: Path, *, post_id: int) -> None:
    """Take a waiting post out of the queue; it stays on record, dead."""
    from watcher.adapters.store import handling

    _act(config_path, lambda db: handling.cancel(db, post_id, _now()), f"post {post_id} is cancelled")


@outbox.command()
@click.argument("post_id", type=_ID, metavar="ID")
@click.option(
    "--sent", "message_id", type=_ID, metavar="MESSAGE_ID", help="It is in the channel, under this number."
)
@click.option("--lost", is_flag=True, help="It is not in the channel: send it again.")
@click.pass_obj
def resolve(config_path: Path, *, post_id: int, message_id: int | None, lost: bool) -> None:
    """Say what became of a post of which the service cannot know.

    A message's number is the last part of its link in Telegram.
    """
    if lost == (message_id is not None):
        raise click.UsageError("say either --sent MESSAGE_ID or --lost")
    from watcher.adapters.store import handling

    done = f"post {post_id} goes out again" if lost else f"post {post_id} is message {message_id}"
    _act(config_path, lambda db: handling.resolve(db, post_id, _now(), message_id=message_id), done)


@outbox.command()
@click.argument("channel")
@click.pass_obj
def unpark(config_path: Path, *, channel: str) -> None:
    """Let a channel that refused the bot be tried again, once the cause is mended."""
    from watcher.adapters.store import handling

    _act(config_path, lambda db: handling.unpark(db, channel), f"channel {channel} is tried again")


def _act(config_path: Path, act: Callable[[Connection], str], done: str) -> None:
    with writable(config_path) as (_, store):
        why_not = act(store.db)
    if why_not:
        give_up(why_not, EXIT_FAILED)
    click.echo(done)


def _now() -> datetime:
    return datetime.now(UTC)


def _told(line: Line) -> str:
    counts = ", ".join(f"{count} {state}" for state, count in sorted(line.counts.items())) or "nothing yet"
    parts = [f"{line.channel}: {counts}"]
    if line.parked:
        parts.append(f"PARKED: {line.parked}; `watcher outbox unpark {line.channel}` once it is mended")
    if line.resume_at and line.resume_at > _now():
        parts.append(f"pauses until {line.resume_at:%Y-%m-%d %H:%M:%S}")
    if line.blind:
        parts.append(f"{line.blind} sent again without knowing whether they had arrived")
    return "; ".join(parts)


def _show(item: Item) -> None:
    from watcher.cli.terminal import printable

    place = f" message {item.message_id}" if item.message_id else ""
    listed = f" in the list {item.told_in}" if item.told_in else ""
    click.echo(
        printable(
            f"{item.id:>6}  {item.state:<10} {item.kind:<11} {item.channel}{place}{listed}  {item.title}"
        )
    )
    due = item.next_attempt_at if item.state in {"ready", "unsure"} else None
    remarks = [item.detail, f"{item.attempts} attempts" if item.attempts > 1 else ""]
    remarks.append(f"not before {due:%Y-%m-%d %H:%M:%S}" if due and due > _now() else "")
    if any(remarks):
        click.echo(printable(f"        {'; '.join(filter(None, remarks))}"))


def _item(item: Item) -> dict[str, Any]:
    return {
        "id": item.id,
        "channel": item.channel,
        "topic": item.topic,
        "story": item.story,
        "title": item.title,
        "kind": item.kind,
        "revision": item.revision,
        "state": item.state,
        "detail": item.detail,
        "attempts": item.attempts,
        "created_at": _stamp(item.created_at),
        "next_attempt_at": _stamp(item.next_attempt_at),
        "sent_at": _stamp(item.sent_at),
        "message_id": item.message_id,
        "told_in": item.told_in,
    }


def _line(line: Line) -> dict[str, Any]:
    return {
        "channel": line.channel,
        "posts": line.counts,
        "parked": line.parked,
        "resume_at": _stamp(line.resume_at),
        "holder": line.holder,
        "held_until": _stamp(line.held_until),
        "blind": line.blind,
    }


def _stamp(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
