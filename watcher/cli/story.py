"""``watcher story``: one story, and what a person puts right about stories."""

from __future__ import annotations

import difflib
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import database, give_up, writable

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from watcher.adapters.store.database import Connection


@click.group()
def story() -> None:
    """Show one story; make one of several, or several of one.

    Every command works while the service runs. What is put right here is never undone by later reports or by a new
    lexicon.
    """


@story.command()
@click.argument("key")
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def show(config_path: Path, *, key: str, as_json: bool) -> None:
    """Show the story KEY: its reports, oldest first, with what binds each to it, and its messages in channels."""
    from watcher.adapters.store.hits import Hits
    from watcher.adapters.store.story_queries import story_record
    from watcher.cli.terminal import say

    with database(config_path) as db:
        _known(db, [key])
        standing = Hits(db).surviving(key)
        asked, record = story_record(db, key), story_record(db, standing)
    assert asked is not None
    assert record is not None
    if standing != key:
        click.echo(f"{key} goes on as {standing} since {asked['merged_at']}: {asked['merged_why']}", err=True)
    if as_json:
        click.echo(json.dumps(record, ensure_ascii=False, indent=2))
    else:
        say(_as_text(record))


def _as_text(record: dict[str, Any]) -> str:
    from watcher.cli.terminal import printable

    lines = [record["title"], f"story {record['key']} of {record['topic']}, {_count(record['hits'])}"]
    lines += [f"{gone['key']} went into it on {gone['at']}: {gone['why']}" for gone in record["merged"]]
    for hit in record["hits"]:
        origin = (hit["date"], hit["outlet"], hit["country"], hit["language"])
        lines += [
            "",
            f"{hit['id']:>6}  {hit['title']}",
            f"        {' · '.join(part for part in origin if part)}",
            f"        {hit['relation']}" + (f": {hit['why']}" if hit["why"] else ""),
            f"        score {hit['score']:.2f}, {hit['decision']}"
            + ("; put here by hand" if hit["pinned"] is not None else ""),
            f"        {hit['url']}",
        ]
    lines += ["", *(_post(post) for post in record["posts"])] if record["posts"] else []
    return "\n".join(printable(line) for line in lines)


def _count(hits: list[dict[str, Any]]) -> str:
    return "1 report" if len(hits) == 1 else f"{len(hits)} reports"


def _post(post: dict[str, Any]) -> str:
    what = "message" if post["kind"] == "story" else f"edit {post['revision']}"
    number = f" as {post['message_id']}" if post["message_id"] is not None and post["kind"] == "story" else ""
    when = f" on {post['sent_at']}" if post["sent_at"] else ""
    why = f" ({post['detail']})" if post["detail"] else ""
    return f"{post['channel']}: {what} {post['state']}{number}{when}{why}"


@story.command()
@click.argument("keys", metavar="KEY KEY...", nargs=-1, required=True)
@click.option("--note", default="", help="Why, in your words; kept with the hits.")
@click.option("--dry-run", is_flag=True, help="Only say what would be done.")
@click.pass_obj
def merge(config_path: Path, *, keys: tuple[str, ...], note: str, dry_run: bool) -> None:
    """Make one story of several; the one whose first report came first goes on, the other keys lead to it.

    What still waits of the others' posts is taken back. A message of theirs that was sent stays, with a line that leads
    to the story that goes on.
    """
    from watcher import regrouping
    from watcher.cli.review import desks_of, follows
    from watcher.cli.terminal import printable
    from watcher.topics import SETTLE_SECONDS

    with writable(config_path) as (config, store):
        _known(store.db, keys)
        plan = regrouping.plan_merge(keys, store)
        if isinstance(plan, regrouping.Merging) and not dry_run:
            into = plan.into
            desk = desks_of(config, {f"story {into.key}": into.topic})[into.topic]
            plan = regrouping.merge(
                keys, desk, store, note=note, settle=SETTLE_SECONDS, now=datetime.now(UTC)
            )
        if isinstance(plan, regrouping.Impossible):
            give_up(plan.why, EXIT_FAILED)
        would = "would be " if dry_run else ""
        for gone in plan.gone:
            told = f"{would}merged: {gone.key} ({_ids(gone.hits)}) into {plan.into.key} {plan.into.title}"
            click.echo(printable(told))
        click.echo(f"{plan.into.key}{follows(store, plan.into.key)}")


@story.command()
@click.argument("key")
@click.argument("hits", metavar="HIT...", type=click.IntRange(1), nargs=-1, required=True)
@click.option("--note", default="", help="Why, in your words; kept with the hits.")
@click.option("--dry-run", is_flag=True, help="Only say what would be done.")
@click.pass_obj
def split(config_path: Path, *, key: str, hits: tuple[int, ...], note: str, dry_run: bool) -> None:
    """Make a story of their own of these hits of the story KEY; nothing but a person joins the two again.

    The part with the report that the story's post tells first keeps the key and the message, the other one gets a
    new key and a post.
    """
    from watcher import regrouping
    from watcher.cli.review import desks_of, follows
    from watcher.topics import SETTLE_SECONDS

    with writable(config_path) as (config, store):
        _known(store.db, [key])
        plan = regrouping.plan_split(key, hits, store)
        if isinstance(plan, regrouping.Splitting) and not dry_run:
            desk = desks_of(config, {f"story {key}": plan.story.topic})[plan.story.topic]
            plan = regrouping.split(
                key, hits, desk, store, note=note, settle=SETTLE_SECONDS, now=datetime.now(UTC)
            )
        if isinstance(plan, regrouping.Impossible):
            give_up(plan.why, EXIT_FAILED)
        would = "would be " if dry_run else ""
        for part, ids in ((plan.story.key, plan.stays), (plan.new_key, plan.leaves)):
            click.echo(f"{would}split: {part} holds {_ids(ids)}{follows(store, part)}")


def _ids(hits: Iterable[int]) -> str:
    listed = [str(hit) for hit in hits]
    return f"{'hit' if len(listed) == 1 else 'hits'} {', '.join(listed)}"


def _known(db: Connection, keys: Iterable[str]) -> None:
    """Ends the command when a key is none, with what may have been meant."""
    from watcher.adapters.store.hits import Hits
    from watcher.adapters.store.story_queries import known_keys

    every = known_keys(db)
    for key in keys:
        if key in every:
            continue
        if key.isascii() and key.isdigit() and (membership := Hits(db).relation(int(key))):
            hint = f"hit {key} is in the story {membership.story}"
        elif close := difflib.get_close_matches(key, every, n=3):
            hint = f"did you mean {' or '.join(close)}?"
        else:
            hint = "`watcher stories` lists them"
        give_up(f"there is no story {key}; {hint}", EXIT_FAILED)
