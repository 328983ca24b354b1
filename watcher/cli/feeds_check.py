"""``watcher feeds check``: ask feeds now and show what comes. Changes nothing."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.main import EXIT_DATABASE, EXIT_FAILED
from watcher.cli.setup import configuration, give_up

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from pathlib import Path

    from watcher.adapters.store.roster import Roster
    from watcher.config import Config
    from watcher.discovery import Look
    from watcher.model import Failure


@click.command()
@click.argument("feeds", metavar="[URL|ID]...", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def check(config_path: Path, *, feeds: tuple[str, ...], as_json: bool) -> None:
    """Ask feeds now and show what comes, with sample entries. Changes nothing.

    Any address may be named, also one that is not watched; without one, every active feed is asked. Ends with exit
    code 1 when one of them fails.
    """
    config, _ = configuration(config_path)
    wanted = _wanted(config, feeds)
    if not wanted:
        give_up("there is no feed to check; add one with watcher feeds add URL", EXIT_FAILED)
    results = asyncio.run(_check(config, wanted, as_json=as_json))
    if as_json:
        click.echo(json.dumps(results, ensure_ascii=False, indent=2))
    failed = sum(result["word"] != "ok" for result in results)
    if not as_json and len(results) > 1:
        click.echo(f"{len(results) - failed} of {len(results)} feeds answer")
    if failed:
        raise click.exceptions.Exit(EXIT_FAILED)


def _wanted(config: Config, words: Sequence[str]) -> list[tuple[str, str]]:
    """Title and address of the feeds that are meant."""
    from watcher.adapters.store import StoreError, open_readonly
    from watcher.adapters.store.roster import Roster
    from watcher.cli.feeds_book import name, web_address
    from watcher.model import feed_name

    if config.data.database.exists():
        try:
            db = open_readonly(config.data.database)
        except StoreError as error:
            give_up(str(error), EXIT_DATABASE)
        try:
            roster = Roster(db)
            found = [_meant(roster, config, word) for word in words]
            if not words:
                found = [(name(one), one.feed.url) for one in roster.all() if one.state == "active"]
        finally:
            db.raw.close()
        return found
    if not words:
        return [(feed_name(feed.title, "", feed.url), feed.url) for feed in config.feed if feed.enabled]
    return [(web_address(word), web_address(word)) for word in words]


def _meant(roster: Roster, config: Config, word: str) -> tuple[str, str]:
    """A watched feed, or the address itself."""
    from watcher.cli.feeds_book import name, pick, web_address

    if "." not in word and "/" not in word:
        found = pick(roster, config, word)
    elif (at := roster.at(web_address(word))) is not None:
        found = at
    else:
        return web_address(word), web_address(word)
    return name(found), found.feed.url


async def _check(config: Config, wanted: Sequence[tuple[str, str]], *, as_json: bool) -> list[dict[str, Any]]:
    from watcher.adapters.offload import OffloadError

    results = []
    try:
        async for title, url, result in _looks(config, wanted):
            results.append(_for_machines(title, url, result))
            if not as_json:
                _show(title, url, result)
    except OffloadError as error:
        give_up(str(error), EXIT_FAILED)
    return results


async def _looks(
    config: Config, wanted: Sequence[tuple[str, str]]
) -> AsyncIterator[tuple[str, str, Look | Failure]]:
    """Ask all side by side; in the order in which they answer."""
    from watcher import discovery

    async with discovery.open_tools(config) as tools:

        async def one(title: str, url: str) -> tuple[str, str, Look | Failure]:
            return title, url, await discovery.look(url, tools)

        for task in asyncio.as_completed([one(title, url) for title, url in wanted]):
            yield await task


def _show(title: str, url: str, result: Look | Failure) -> None:
    from watcher.cli.terminal import printable
    from watcher.model import Failure
    from watcher.pipeline.health import MEANINGS

    if isinstance(result, Failure):
        meaning = MEANINGS[result.reason]
        click.echo(f"{click.style('FAULT', fg='red')} {printable(title)}  {printable(url)}")
        click.echo(f"      {result.reason}: {printable(result.detail)}")
        click.echo(f"      {meaning.sentence} Remedy: {meaning.remedy}.")
        return
    click.echo(f"{click.style('ok', fg='green')}    {printable(title)}  {printable(url)}")
    show_look(result)


def show_look(look: Look) -> None:
    """What a feed showed: its figures, its problems, and its newest entries as they would be stored."""
    from watcher.cli.terminal import printable

    parsed = look.parsed
    said = [parsed.format, f"{len(parsed.entries)} entries"]
    if look.newest:
        said.append(f"newest {look.newest:%Y-%m-%d %H:%M}")
    if parsed.language:
        said.append(f"language {printable(parsed.language)}")
    if parsed.title:
        said.append(f'"{printable(parsed.title)}"')
    click.echo(f"      {', '.join(said)}")
    if look.final_url != look.url:
        click.echo(f"      answers at {printable(look.final_url)}")
    for problem in (
        *parsed.problems,
        *((f"{parsed.skipped} entries cannot be read",) if parsed.skipped else ()),
    ):
        click.echo(f"      note: {printable(problem)}")
    for sample in look.samples:
        when = f"{sample.published:%Y-%m-%d}" if sample.published else "no date   "
        click.echo(f"      {when}  {printable(sample.title)[:90] or 'no title'}")
        told = printable(sample.link) if sample.url else "no address: would not be read"
        click.echo(f"                  {told}")


def _for_machines(title: str, url: str, result: Look | Failure) -> dict[str, Any]:
    from watcher.model import Failure

    if isinstance(result, Failure):
        return {
            "title": title,
            "url": url,
            "word": result.reason.value,
            "status": result.status,
            "detail": result.detail,
        }
    return {
        "title": title,
        "url": url,
        "word": "ok",
        "status": result.status,
        "final_url": result.final_url,
        "format": result.parsed.format,
        "feed_title": result.parsed.title,
        "language": result.parsed.language,
        "entries": len(result.parsed.entries),
        "skipped": result.parsed.skipped,
        "newest": result.newest.isoformat() if result.newest else None,
        "problems": result.parsed.problems,
        "samples": [
            {
                "title": one.title,
                "link": one.link,
                "url": one.url,
                "published": one.published.isoformat() if one.published else None,
            }
            for one in result.samples
        ],
    }
