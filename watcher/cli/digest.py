"""``watcher digest``: a day or a week of coverage, as a channel would be told it."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from watcher.cli.main import EXIT_CONFIG, EXIT_FAILED
from watcher.cli.setup import configuration, database, give_up, with_extra

if TYPE_CHECKING:
    from watcher.adapters.store.database import Connection
    from watcher.config import Channel, Config
    from watcher.model import Chart, Digest

_DAYS = {"daily": 1, "weekly": 7}


@click.command()
@click.option(
    "--channel", "name", default="", help="With this channel's topics and filters, else everything."
)
@click.option("--period", type=click.Choice(sorted(_DAYS)), help="Default: the channel's own, else weekly.")
@click.option(
    "--picture",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the chart into this file (PNG); needs the extra charts.",
)
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def digest(config_path: Path, *, name: str, period: str | None, picture: Path | None, as_json: bool) -> None:
    """Show the digest of the day or week up to now.

    Nothing is sent and nothing is changed.
    """
    from watcher.adapters.console_html import rendered
    from watcher.adapters.console_width import prose_width

    config, _ = configuration(config_path)
    with database(config_path) as db:
        made = composed(db, config, name, _DAYS.get(period or ""))
    if as_json:
        click.echo(json.dumps(_for_machines(made), ensure_ascii=False, indent=2))
    else:
        for line in rendered(made.post.body, width=prose_width(sys.stdout), colour=False):
            click.echo(line)
    if picture is None:
        return
    if made.chart is None:
        give_up(f"{picture}: not written, there was no coverage to draw", EXIT_FAILED)
    try:
        picture.write_bytes(drawn(made.chart))
    except OSError as error:
        give_up(f"{picture}: {error.strerror}", EXIT_FAILED)


def composed(db: Connection, config: Config, name: str, days: int | None = None) -> Digest:
    """The digest of the days up to now: of the channel called ``name``, or of everything when that is empty."""
    from watcher import digesting
    from watcher.adapters.store import Store
    from watcher.corpus import CorpusError
    from watcher.model import Route, Timetable
    from watcher.pipeline.hours import period_until
    from watcher.subscriptions import check_concepts, subscription
    from watcher.topics import read_corpora

    try:
        corpora = read_corpora(config)
        check_concepts(config, corpora)
    except CorpusError as error:
        give_up(str(error), EXIT_CONFIG)
    now = datetime.now(UTC)
    if name:
        channel = _named(config, name)
        timetable = channel.timetable or Timetable(now.time(), ZoneInfo(channel.timezone), now.weekday())
        asked = subscription(channel, config, {topic: c.title for topic, c in corpora.items()}, timetable)
    else:
        topics = tuple(topic.id for topic in config.topic)
        title = corpora[topics[0]].title if len(topics) == 1 else ""
        timetable = Timetable(now.time(), UTC, now.weekday())
        asked = digesting.Subscription("", topics, Route(), timetable, title)
    own = 1 if timetable.weekday is None else 7
    return digesting.compose(asked, period_until(now, days or own, timetable.zone), Store(db))


def _for_machines(made: Digest) -> dict[str, object]:
    return {
        "start": f"{made.period.start:%Y-%m-%dT%H:%M:%SZ}",
        "end": f"{made.period.end:%Y-%m-%dT%H:%M:%SZ}",
        "days": made.period.days,
        **asdict(made.figures),
        "body": made.post.body,
    }


def drawn(chart: Chart) -> bytes:
    """The picture; ends the command where it cannot be made."""
    from watcher.adapters.charts import draw_now

    try:
        return draw_now(chart)
    except ImportError:
        give_up(
            f'the picture needs matplotlib; install the extra "charts": {with_extra("charts")}',
            EXIT_FAILED,
        )


def _named(config: Config, name: str) -> Channel:
    found = next((channel for channel in config.channel if channel.name == name), None)
    if found is None:
        names = ", ".join(known.name for known in config.channel)
        give_up(f"there is no channel {name} in the configuration; known: {names}", EXIT_CONFIG)
    return found
