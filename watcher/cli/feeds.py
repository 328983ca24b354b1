"""``watcher feeds``: the feeds, their health, and the commands that care for them."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.feeds_add import add
from watcher.cli.feeds_check import check
from watcher.cli.feeds_opml import export, import_feeds
from watcher.cli.feeds_state import history, pause, remove, resume
from watcher.cli.setup import database

if TYPE_CHECKING:
    from pathlib import Path

    from watcher.pipeline.health import Health


class _ListedByDefault(click.Group):
    """A group whose bare call, also with the options of ``list``, is ``list``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        bare = not args and not ctx.resilient_parsing  # a shell that finishes words wants the commands
        if bare or (args and args[0].startswith("-") and args[0] not in ctx.help_option_names):
            args = ["list", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_ListedByDefault)
def feeds() -> None:
    """Show the feeds and their health; add, check, pause and exchange them.

    Without a command: list. Feeds stand in config.toml, or are added here; what config.toml says of a feed wins.
    Every command works while the service runs. Words and columns are explained in docs/feeds.md.
    """


@feeds.command("list")
@click.option("--failing", is_flag=True, help="Only feeds that need a look.")
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def list_feeds(config_path: Path, *, failing: bool, as_json: bool) -> None:
    """Show each feed's health, the troubled ones first: last success, next visit, pace, yield, what is wrong."""
    from watcher.adapters.store.health import feed_rows
    from watcher.doctor import feed_health
    from watcher.pipeline.health import HABIT, OLD, WEEKS

    now = datetime.now(UTC)
    with database(config_path) as db:
        rows = feed_rows(db, now - max(HABIT + OLD, timedelta(weeks=WEEKS)))
    judged = [(row, feed_health(row, now)) for row in rows]
    shown = [(row, health) for row, health in judged if health.troubled or not failing]
    shown.sort(key=lambda pair: not pair[1].troubled)
    if as_json:
        click.echo(
            json.dumps([_for_machines(row, health) for row, health in shown], ensure_ascii=False, indent=2)
        )
        return
    if shown:
        _print(shown, now)
    click.echo(_summary(judged))


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _for_machines(row: dict[str, Any], health: Health) -> dict[str, Any]:
    return {
        **{key: value for key, value in row.items() if key != "days"},
        "word": health.word,
        "meaning": health.meaning.sentence,
        "remedy": health.meaning.remedy,
        "flags": {flag.word: flag.sentence for flag in health.flags},
        "troubled": health.troubled,
        "entries_per_week": health.per_week,
        "weeks": health.weeks,
    }


def _print(shown: list[tuple[dict[str, Any], Health]], now: datetime) -> None:
    from watcher.cli.feeds_show import put

    headings = ("id", "feed", "last", "success", "next", "a week", "hits", "what")
    put(
        headings,
        (
            (
                (
                    row["id"],
                    row["name"],
                    health.word,
                    _ago(row["last_success_at"], now),
                    _ahead(row, now),
                    "–" if health.per_week is None else f"{health.per_week:g}",
                    f"{row['hits']}/{row['articles']}",
                    _words(row, health),
                ),
                "red" if health.troubled else "dim" if row["state"] == "paused" else "",
            )
            for row, health in shown
        ),
        wrapped=("feed", "what"),
        right=("id", "a week", "hits"),
    )


def _words(row: dict[str, Any], health: Health) -> str:
    """What a person should know, and do."""
    said = [flag.sentence for flag in health.flags]
    failing = any(flag.word == "failing" for flag in health.flags)
    if failing or row["state"] != "active":
        said.append(health.meaning.sentence.rstrip("."))
        said += [text for text in (row["detail"] if failing else row["state_reason"],) if text]
        said.append(health.meaning.remedy.replace(" ID", f" {row['id']}"))
    return "; ".join(filter(None, said))


def _summary(judged: list[tuple[dict[str, Any], Health]]) -> str:
    active = sum(row["state"] == "active" for row, _ in judged)
    troubled = sum(health.troubled for _, health in judged)
    failing = sum(any(flag.word == "failing" for flag in health.flags) for _, health in judged)
    return f"{len(judged)} feeds, {active} active, {failing} failing, {troubled} to look at"


def _ago(text: str | None, now: datetime) -> str:
    from watcher.cli.feeds_show import span

    moment = _moment(text)
    return "never" if moment is None else f"{span(now - moment)} ago"


def _ahead(row: dict[str, Any], now: datetime) -> str:
    from watcher.cli.feeds_show import span

    if row["state"] != "active":
        return "–"
    moment = _moment(row["next_poll_at"])
    return (
        "now" if moment is None or moment <= now or not row["last_polled_at"] else f"in {span(moment - now)}"
    )


for command in (add, check, pause, resume, remove, history, import_feeds, export):
    feeds.add_command(command)
