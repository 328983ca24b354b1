"""``watcher recheck``: known articles looked at again, now."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import click

from watcher.cli.main import EXIT_CONFIG, EXIT_FAILED
from watcher.cli.setup import give_up, start_logging, writable

if TYPE_CHECKING:
    from pathlib import Path

    from watcher.adapters.store import Store
    from watcher.config import Config
    from watcher.recheck import Rechecked


@click.command()
@click.argument("hit_ids", nargs=-1, type=click.IntRange(1), metavar="[ID]...")
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.option("-v", "--verbose", is_flag=True, help="Log every outcome.")
@click.pass_obj
def recheck(config_path: Path, *, hit_ids: tuple[int, ...], as_json: bool, verbose: bool) -> None:
    """Read the articles of the hits ID again, or, without ID, those whose time has come.

    One round, then it ends; the service does the same on its schedule. It may run beside the service, which sends what
    changes in the posts.
    """
    from watcher.adapters.offload import OffloadError
    from watcher.corpus import CorpusError

    start_logging(verbose=verbose)
    with writable(config_path) as (config, store):
        try:
            done = asyncio.run(_recheck(config, store, hit_ids))
        except CorpusError as error:
            give_up(str(error), EXIT_CONFIG)
        except OffloadError as error:
            give_up(str(error), EXIT_FAILED)
    if as_json:
        changes = {change.value: count for change, count in done.changes.items()}
        click.echo(json.dumps({"looks": done.looks, "failures": done.failures, "changes": changes}))
    else:
        click.echo(done.told())


async def _recheck(config: Config, store: Store, hit_ids: tuple[int, ...]) -> Rechecked:
    from watcher.parts import Clock, build_fetcher, build_keeper, build_rechecker, build_workers
    from watcher.recheck import Rechecked
    from watcher.topics import build_judges, read_corpora, topic_desks

    clock = Clock()
    articles = {}
    for hit_id in hit_ids:
        found = store.hits.article_of(hit_id)
        if found is None:
            give_up(f"there is no hit {hit_id}; `watcher hits` lists them", EXIT_FAILED)
        articles[found[0]] = found[1]
    corpora = read_corpora(config)
    async with (
        build_workers(config, build_judges(config, corpora)) as workers,
        build_fetcher(config, clock) as fetcher,
    ):
        keeper = build_keeper(config, store) if config.evidence.enabled else None
        desks = topic_desks(config, corpora)
        rechecker = build_rechecker(config, store, fetcher, workers, desks, keeper, clock)
        if not articles:
            return await rechecker.round()
        done = Rechecked()
        for article_id, read_at in articles.items():
            rechecker.plan(article_id, read_at)
        await rechecker.look_at(articles, done, asyncio.Event())
        return done
