"""``watcher feeds add``: find the feeds of a site and watch them."""

from __future__ import annotations

import asyncio
import re
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NoReturn

import click

from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import give_up

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from watcher.adapters.store.roster import Listed, Roster
    from watcher.config import Config
    from watcher.discovery import Discovery, Look
    from watcher.model import Reason

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_TITLE = 200
_SHOWN = 12
"""Feeds listed of one site."""


@click.command()
@click.argument("url")
@click.option("--title", default="", help="Default: the feed's own.")
@click.option(
    "--language", "--lang", "language", default="", help="BCP 47, such as nl. Default: the feed's own."
)
@click.option("--country", default="", help="Of the outlet, ISO 3166-1, such as NL.")
@click.option("--group", default="", help="Any word to sort feeds by.")
@click.option(
    "--kind",
    type=click.Choice(["feed", "sitemap", "search"]),
    default=None,
    help="search: its entries come from many outlets. Default: seen from what comes.",
)
@click.option("--first", "choice", flag_value="first", help="Of several feeds, take the best.")
@click.option("--all", "choice", flag_value="all", help="Of several feeds, take all.")
@click.option("-y", "--yes", is_flag=True, help="Ask nothing; of several feeds, take the best.")
@click.pass_obj
def add(
    config_path: Path,
    *,
    url: str,
    title: str,
    language: str,
    country: str,
    group: str,
    kind: str | None,
    choice: str | None,
    yes: bool,
) -> None:
    """Watch a feed, or find the feeds of a site.

    URL may be a feed or any page: then the feeds that the page announces or links to are tried, the site's front
    page, the sitemaps of robots.txt, and the usual addresses. What is found is fetched, read and shown before it is
    added. Without a terminal, and with several feeds found, say --first, --all, or the address of one.
    """
    from watcher.cli.feeds_book import book, web_address
    from watcher.cli.terminal import printable
    from watcher.model import Feed, FeedKind

    if country and not re.fullmatch(r"[A-Z]{2}", country):
        raise click.UsageError(f'--country "{country}" must be two capital letters (ISO 3166-1), such as NL.')
    if language and not _LANGUAGE.fullmatch(language):
        raise click.UsageError(f'--language "{language}" must be a BCP 47 code, such as nl or zh-Hans.')
    typed, url = url, web_address(url)
    with book(config_path) as (config, roster):
        _stop_if_known(config, roster, url)
        # Without a scheme https is meant, and http where there is no https.
        addresses = [url] if "://" in typed else [url, url.replace("https:", "http:", 1)]
        discovery = asyncio.run(_find(config, addresses))
        if not discovery.found:
            _nothing(url, discovery)
        chosen = _choose(discovery, choice or ("first" if yes else ""), ask=not yes and sys.stdin.isatty())
        for look in chosen:
            if len(chosen) == 1:
                _stop_if_known(config, roster, look.url)
            elif known := _known(roster, look.url):
                click.echo(f"watched already, as feed {known.feed.id}: {known.feed.url}")
                continue
            own = look.parsed.language
            feed = Feed(
                id=0,
                url=look.url,
                title=(title if len(chosen) == 1 else "") or printable(look.parsed.title)[:_TITLE],
                language=language or (own if _LANGUAGE.fullmatch(own) else ""),
                country=country,
                group=group,
                kind=FeedKind(kind) if kind else look.kind,
            )
            feed_id = roster.add(feed, datetime.now(UTC))
            click.echo(f"added as feed {feed_id}: {feed.url}; it is asked in the next round")


def _known(roster: Roster, url: str) -> Listed | None:
    """The watched feed of this address, however it is spelled."""
    from watcher.pipeline.canonical import canonical

    exact = roster.at(url)
    if exact and exact.state != "removed":
        return exact
    spelled = canonical(url)
    return next((one for one in roster.all() if spelled == canonical(one.feed.url)), None)


def _stop_if_known(config: Config, roster: Roster, url: str) -> None:
    """End the command when the feed is watched already, or config.toml says that it is not to be."""
    from watcher.cli.feeds_book import configured_source, name

    source = configured_source(config, url)
    if source is not None and not source.enabled:
        why = f" ({source.reason})" if source.reason else ""
        give_up(f"config.toml switches {url} off{why}; set enabled = true there", EXIT_FAILED)
    known = _known(roster, url)
    if known is None:
        return
    if known.state == "active":
        click.echo(f"watched already, as feed {known.feed.id}: {name(known)}  {known.feed.url}")
        raise click.exceptions.Exit(0)
    give_up(
        f"feed {known.feed.id} ({name(known)}) is {known.state}; "
        f"ask it again with watcher feeds resume {known.feed.id}",
        EXIT_FAILED,
    )


async def _find(config: Config, addresses: Sequence[str]) -> Discovery:
    """What the first of the addresses shows that answers at all."""
    from watcher import discovery
    from watcher.adapters.offload import OffloadError

    try:
        async with discovery.open_tools(config) as tools:
            for url in addresses[:-1]:
                found = await discovery.find(url, tools)
                if found.asked > 1 or found.found:
                    return found
            return await discovery.find(addresses[-1], tools)
    except OffloadError as error:
        give_up(str(error), EXIT_FAILED)


def _nothing(url: str, discovery: Discovery) -> NoReturn:
    from watcher.cli.terminal import printable
    from watcher.pipeline.health import MEANINGS

    asked = "1 address was" if discovery.asked == 1 else f"{discovery.asked} addresses were"
    lines = [f"no feed was found at {url}; {asked} asked; nothing was added"]
    if failure := discovery.failure:
        lines.append(f"{failure.reason}: {printable(failure.detail)}")
        if discovery.asked == 1:
            lines.append(f"{MEANINGS[failure.reason].sentence} {_remedy(failure.reason, url)}")
    give_up("\n".join(lines), EXIT_FAILED)


def _remedy(reason: Reason, url: str) -> str:
    """What to do; the remedies for feeds that are watched speak of later polls, and there will be none."""
    from watcher.pipeline.health import LATER, MEANINGS

    remedy = MEANINGS[reason].remedy
    if LATER not in remedy:
        return f"Remedy: {remedy}."
    return (
        f'Remedy: run this again when it answers; or write a [[feed]] with url = "{url}" into config.toml, '
        "which is watched whether it answers or not."
    )


def _choose(discovery: Discovery, choice: str, *, ask: bool) -> Sequence[Look]:
    """Show what was found, and take what is meant; ends the command when that cannot be known."""
    from watcher.cli.feeds_check import show_look
    from watcher.cli.terminal import printable

    found = discovery.found
    for number, look in enumerate(found[:_SHOWN], 1):
        click.echo(f"{number:>4}  {printable(look.url)}")
        show_look(look)
    if len(found) > _SHOWN:
        click.echo(f"      and {len(found) - _SHOWN} more")
    if choice == "all":
        return found
    if len(found) == 1 or choice == "first":
        asks = ask and discovery.source != "address" and not choice
        if asks and not click.confirm("Watch it?", default=True):
            raise click.Abort
        return found[:1]
    if not ask:
        raise click.UsageError(
            f"{len(found)} feeds were found; add one by its address, or say --first (the best) or --all."
        )
    return _asked(found)


def _asked(found: Sequence[Look]) -> Sequence[Look]:
    """The feeds that somebody wants; none ends the command."""
    most = min(len(found), _SHOWN)
    while True:
        answer = click.prompt(f"Which? 1-{most}, several as 1,3, all, or none", default="1").strip().lower()
        if answer == "none":
            click.echo("Nothing was added.")
            raise click.exceptions.Exit(0)
        if answer == "all":
            return found
        numbers = [word for word in re.split(r"[\s,;]+", answer) if word]
        if numbers and all(word.isascii() and word.isdigit() and 1 <= int(word) <= most for word in numbers):
            return [found[number - 1] for number in dict.fromkeys(map(int, numbers))]
        click.echo(f"Answer with numbers from 1 to {most}, all, or none.", err=True)
