"""``watcher demo``: the real service on a small newsroom of its own."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import os
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import give_up, start_logging

if TYPE_CHECKING:
    from collections.abc import Mapping

    from watcher.config import Config
    from watcher.demo.server import Origin

_HEAD = "# Written by `watcher demo`; its feeds exist only while the demo runs. As written: {}"
"""The first line, with a digest of the others: whoever changes one keeps the folder from being made anew."""


@click.command()
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("data/demo"),
    show_default=True,
    help="Where the demo keeps its database and configuration, which it makes anew each time.",
)
def demo(folder: Path) -> None:
    """See it work: invented outlets served on this machine, polled, judged and posted by the real service.

    Needs no token and no internet. What it stored stays in FOLDER, to be queried. A folder whose configuration was
    changed since, or is no demo's, is left alone: then the demo takes FOLDER-2.
    """
    start_logging(verbose=False)
    logging.getLogger("watcher").setLevel(logging.ERROR)  # the newsroom's broken feeds are part of the show
    try:
        folder = place(folder)
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("watcher.db*"):
            old.unlink()
        asyncio.run(_demo(folder))
    except OSError as error:
        give_up(f"demo: {error}", EXIT_FAILED)


def place(folder: Path) -> Path:
    """The folder, or the first numbered one beside it where nothing of anybody's would be lost."""
    name, number = folder.name, 2
    while True:
        config, stored = folder / "config.toml", folder / "watcher.db"
        if not config.exists() and not stored.exists():
            return folder
        if config.exists() and _untouched(config.read_text(encoding="utf-8", errors="replace")):
            click.echo(
                f"{folder}: the demo's database and configuration are made anew, with new ids and keys; decisions made"
                " in the old database are gone. Other files stay.\n"
            )
            return folder
        fresh = folder.with_name(f"{name}-{number}")
        kept = config if config.exists() else stored
        click.echo(f"{kept} is not as a demo left it, and stays. Trying {fresh}.\n")
        folder, number = fresh, number + 1


def _untouched(text: str) -> bool:
    """Whether a configuration is the very one that a demo wrote."""
    head, _, rest = text.partition("\n")
    return head == _HEAD.format(_digest(rest))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


async def _demo(folder: Path) -> None:
    from watcher.adapters.store import open_readonly
    from watcher.adapters.store.queries import HitQuery
    from watcher.assembly import open_service
    from watcher.cli.hits import list_hits
    from watcher.cli.progress import NoProgress, progress_on
    from watcher.demo.newsroom import Fault, read_newsroom
    from watcher.demo.server import serve
    from watcher.model import Misread
    from watcher.pipeline.question import read_question

    now = datetime.now(UTC).replace(second=0, microsecond=0)
    newsroom = read_newsroom()
    read = (Fault.NONE, Fault.MALFORMED)  # what is only malformed is read all the same
    meant = sum(feed.fault not in read for outlet in newsroom.outlets for feed in outlet.feeds)
    async with serve(newsroom, now=now) as origin:
        config = configuration(origin, folder)
        click.echo(
            f"A newsroom of {len(newsroom.outlets)} invented outlets is running on this machine: "
            f"{len(origin.feeds)} feeds, {len(newsroom.articles)} articles.\n"
            "The service polls it now, as it would the real ones. Posts as a subscriber sees them:\n"
        )
        stop = asyncio.Event()
        async with open_service(config, token="") as service:
            with progress_on(sys.stderr) as progress:
                tally = await service.gatherer.round(progress, stop)
            await service.publish(stop)
            asked = len(origin.requests)
            await service.once(NoProgress(), stop)
        click.echo(
            f"\n{tally.feeds} feeds polled, {tally.failures} of them broken, {meant} on purpose; "
            f"{tally.entries} new entries; {tally.pages} pages read.\n{tally.found}.\n"
            f"A second round found nothing new and made {len(origin.requests) - asked} requests."
        )
    click.echo("\nWhat was stored can be asked, here for the word Rotterdam:\n")
    connection = open_readonly(config.data.database)
    question = read_question("rotterdam", now)
    assert not isinstance(question, Misread)
    list_hits(connection, HitQuery(question, "relevance", limit=5), "table")
    [[stories]] = connection.rows("SELECT count(DISTINCT story) FROM coverage WHERE decision = 'post'")
    connection.raw.close()
    click.echo(
        "\nA row without a question mark was posted; with one it waits for a person, and `hits` lists both. The"
        f"\n{tally.hits} that were posted are {stories} stories, since outlets tell of the same event."
    )
    click.echo("\nAsk more yourself:")
    for line in commands(folder, os.environ, _mounts()):
        click.echo(f"  {line}")


def commands(folder: Path, environ: Mapping[str, str], mounts: str) -> list[str]:
    """What can be asked of what the demo has stored, as it is typed where the demo was started.

    In a container that is outside of it: WATCHER_IMAGE names the image, ``mounts`` (as in /proc/self/mountinfo) the
    volume below /data. WATCHER_DATABASE stands above every configuration, so it is taken out of the way.
    """
    ask = [f"{folder}/config.toml hits --lang zh", f"{folder}/config.toml hits --format csv > hits.csv"]
    ask += [f"{folder}/config.toml show 1", f"{folder}/config.toml feeds"]
    if image := environ.get("WATCHER_IMAGE"):
        found = re.search(r" /\S*/volumes/([^/\s]+)/_data /data ", mounts)
        volume = found[1] if found else "VOLUME"
        given = f"-e WATCHER_DATABASE= -v {volume}:/data {image} --config"
        return [f"docker run --rm {'' if '>' in one else '-it '}{given} {one}" for one in ask]
    own = Path(sys.argv[0]).name if "/" not in sys.argv[0] else sys.argv[0]
    clear = "WATCHER_DATABASE= " if environ.get("WATCHER_DATABASE") else ""
    return [f"{clear}{own} --config {one}" for one in ask]


def _mounts() -> str:
    try:
        return Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:  # not Linux, so not a container either
        return ""


def configuration(origin: Origin, folder: Path) -> Config:
    """The shipped defaults, pointed at the newsroom; written down too, for the questions afterwards."""
    from watcher.config import load_config
    from watcher.defaults import SEED_CORPUS

    lines = [
        "[data]",
        'database = "watcher.db"',
        "[[topic]]",
        'id = "police-stations"',
        f'seed_corpus = "{SEED_CORPUS}"',
        "[fetch]",
        'spacing = "0s"',
        'allow_private = ["127.0.0.0/8"]',
        "[[channel]]",
        'name = "terminal"',
        'kind = "console"',
        "per_minute = 60",
    ]
    for feed in origin.feeds:
        lines += [
            "[[feed]]",
            f'url = "{feed.url}"',
            f'title = "{feed.title}"',
            f'language = "{feed.language}"',
            f'country = "{feed.country}"',
            f'group = "{feed.group}"',
            f'kind = "{feed.kind.value}"',
        ]
    path = folder / "config.toml"
    text = "\n".join(lines) + "\n"
    path.write_text(f"{_HEAD.format(_digest(text))}\n{text}", encoding="utf-8")
    return load_config(path, environ={})
