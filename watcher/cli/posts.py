"""``watcher posts``: what would be sent, seen before it is."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.main import EXIT_CONFIG, EXIT_FAILED
from watcher.cli.setup import configuration, database, give_up

if TYPE_CHECKING:
    from collections.abc import Sequence

    from watcher.adapters.chat_page import Bubble
    from watcher.adapters.store.database import Connection
    from watcher.config import Config
    from watcher.model import Post, StoryView

MOST = 1_000


@dataclass(frozen=True, slots=True)
class Shown:
    """One post, as it would appear."""

    post: Post
    channel: str
    kind: str
    state: str
    story: StoryView | None = None
    answers: Post | None = None


@click.group()
def posts() -> None:
    """Look at posts before anybody else does."""


@posts.command()
@click.option("--last", type=click.IntRange(1, MOST), help="The last N stories anew, instead of what waits.")
@click.option("--digest", "digests", is_flag=True, help="The digest up to now of each channel that has one.")
@click.option("--channel", default="", help="Only this channel's.")
@click.option(
    "--html",
    "page",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write a page that looks like a chat; it asks for nothing from the internet.",
)
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def preview(
    config_path: Path,
    *,
    last: int | None,
    digests: bool,
    channel: str,
    page: Path | None,
    as_json: bool,
) -> None:
    """Show what waits in the outbox exactly as it would be sent.

    With --last, the last stories as they would be now; with --digest, the digests.

    Nothing is sent and nothing is changed.
    """
    if as_json and page is not None:
        raise click.UsageError("--json and --html are two answers; ask for one.")
    config, _ = configuration(config_path)
    if channel and channel not in {known.name for known in config.channel}:
        names = ", ".join(known.name for known in config.channel)
        give_up(f"there is no channel {channel} in the configuration; known: {names}", EXIT_CONFIG)
    with database(config_path) as db:
        if digests:
            shown = digests_now(db, config, channel)
        else:
            shown = latest(db, config, last, channel) if last else waiting(db, channel)
    if as_json:
        click.echo(json.dumps([_for_machines(item) for item in shown], ensure_ascii=False, indent=2))
    elif page is None:
        _print(shown)
    else:
        _write(shown, page)
    if not shown:
        click.echo("Nothing waits; --last 10 shows the last ten stories.", err=True)


def waiting(db: Connection, channel: str = "") -> list[Shown]:
    """What waits, in the order of the queue."""
    from watcher.adapters.store.handling import queued
    from watcher.adapters.store.hits import Hits

    hits = Hits(db)
    found = []
    for item, first in queued(db, channel=channel, limit=MOST):
        is_reply = item.kind in {"development", "correction", "withdrawal"}
        answers = first if is_reply else None
        story = None if item.kind == "roundup" else hits.story(item.story)
        found.append(Shown(item.post, item.channel, item.kind, item.state, story, answers))
    return found


def latest(db: Connection, config: Config, count: int, channel: str = "") -> list[Shown]:
    """The last stories, composed as they stand now, with their replies."""
    from watcher import posting
    from watcher.adapters.store.hits import Hits
    from watcher.corpus import CorpusError
    from watcher.pipeline import routing
    from watcher.topics import read_corpora, topic_desks

    try:
        desks = topic_desks(config, read_corpora(config))
    except CorpusError as error:
        give_up(str(error), EXIT_CONFIG)
    hits = Hits(db)
    keys = db.rows(
        "SELECT key FROM stories WHERE id IN (SELECT story_id FROM hits WHERE decision = 'post')"
        " ORDER BY updated_at DESC, id DESC LIMIT ?",
        (count,),
    )
    found = []
    for row in reversed(keys):
        story = hits.story(row["key"])
        desk = desks.get(story.topic) if story else None
        if story is None or desk is None or (channel and channel not in desk.channels):
            continue
        for name in (channel,) if channel else desk.channels:
            told = routing.focus(story, desk.route(name))
            if told is None:
                continue
            first, *others = posting.compose(told, desk, desk.route(name))
            found.append(Shown(first.post, name, first.kind, "", told))
            found += [
                Shown(other.post, name, other.kind, "", None, None if other.kind == "report" else first.post)
                for other in others
            ]
    return found


def digests_now(db: Connection, config: Config, channel: str = "") -> list[Shown]:
    """The digest up to now of each channel that has one, or of the channel that was asked for."""
    from dataclasses import replace

    from watcher.cli.digest import composed, drawn

    names = [channel] if channel else [known.name for known in config.channel if known.digest]
    if not names:
        give_up('no channel has a digest; write digest = "daily 18:00" into its [[channel]]', EXIT_CONFIG)
    found = []
    for name in names:
        made = composed(db, config, name)
        picture = b"" if made.chart is None else drawn(made.chart)
        found.append(Shown(replace(made.post, picture=picture), name, "digest", ""))
    return found


def bubbles(shown: Sequence[Shown], *, notes: bool = True) -> list[Bubble]:
    """Posts as messages of a chat."""
    from watcher.adapters.chat_page import Bubble, Card

    made = []
    for item in shown:
        lead = item.story.lead if item.story else None
        card = None
        if lead is not None and item.post.preview_url:
            article = lead.article
            card = Card(article.outlet, article.title, article.description, item.post.large_preview)
        when = lead.found_at if lead else None
        made.append(
            Bubble(
                body=item.post.body,
                time=f"{when:%H:%M}" if when else "",
                note=" · ".join(part for part in (item.channel, item.kind, item.state) if part)
                if notes
                else "",
                answers=item.answers.body if item.answers else "",
                card=card,
                picture=item.post.picture,
            )
        )
    return made


def _print(shown: Sequence[Shown]) -> None:
    from watcher.adapters.console_html import rendered
    from watcher.adapters.console_width import prose_width

    width = prose_width(sys.stdout)
    for item in shown:
        title = " · ".join(part for part in (item.channel, item.kind, item.state) if part)
        click.echo(f"── {title} ".ljust(width, "─"))
        for line in rendered(item.post.body, width=width, colour=False):
            click.echo(line)
        click.echo()


def _for_machines(item: Shown) -> dict[str, object]:
    return {
        "channel": item.channel,
        "kind": item.kind,
        "state": item.state,
        "story": item.story.key if item.story else None,
        "body": item.post.body,
        "preview_url": item.post.preview_url,
        "large_preview": item.post.large_preview,
        "answers": item.answers.body if item.answers else None,
    }


def _write(shown: Sequence[Shown], page: Path) -> None:
    from watcher.adapters.chat_page import chat_page

    try:
        page.write_text(
            chat_page("Posts as they would be sent", bubbles(shown)), encoding="utf-8", errors="replace"
        )
    except OSError as error:
        give_up(f"{page}: {error.strerror}", EXIT_FAILED)
    click.echo(f"{len(shown)} posts written to {page}", err=True)
