"""``watcher show ID --history``, ``show ID --diff`` and ``watcher diff``: how a hit's article has changed."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import database, give_up
from watcher.cli.terminal import printable

if TYPE_CHECKING:
    from pathlib import Path

    from watcher.model import Block, Look, Revision, Version

_COLOURS = {"-": "red", "+": "green", "=": None}


@click.command()
@click.argument("hit_id", type=click.IntRange(1), metavar="ID")
@click.argument("version", type=click.IntRange(2), required=False, metavar="[N]")
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def diff(config_path: Path, *, hit_id: int, version: int | None, as_json: bool) -> None:
    """Show what version N of the article of hit ID changed; without N, what the latest one did.

    Words that are gone stand in [-these-], new ones in {+these+}; in colours on a terminal.
    """
    show_diff(config_path, hit_id, version or 0, as_json=as_json)


def show_history(config_path: Path, hit_id: int, *, as_json: bool) -> None:
    """Print an article's versions, what changed from one to the next, and the looks at it."""
    versions, revisions, looks = _read(config_path, hit_id)
    if as_json:
        told = {
            "versions": [_version(one) for one in versions],
            "revisions": [_revision(one) for one in revisions],
            "looks": [
                {"at": one.at.isoformat(), "outcome": one.outcome, "status": one.status, "detail": one.detail}
                for one in looks
            ],
        }
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return
    lines = []
    if versions:
        lines.append(f"version 1, read {versions[0].at:%Y-%m-%d %H:%M} UTC: {versions[0].title}")
    titles = {one.number: one.title for one in versions}
    for one in revisions:
        where = f"version {one.after}" if one.after else "gone"
        undone = " (since gone back)" if one.undone else ""
        lines.append(f"{where}, seen {one.at:%Y-%m-%d %H:%M} UTC: {one.change}{undone}")
        if one.after and one.headline != one.headline_before:
            lines.append(f"    now: {titles[one.after]}")
        lines += [f"    {reason}" for reason in one.reasons]
    lines += [f"version {one.number} came back {one.returns} times" for one in versions if one.returns]
    if not revisions:
        lines.append("No change since it was read.")
    if looks:
        lines.append(
            f"looked at {len(looks)} times, last {looks[-1].at:%Y-%m-%d %H:%M} UTC: {looks[-1].outcome}"
        )
    for line in lines:
        click.echo(printable(line))


def show_diff(config_path: Path, hit_id: int, version: int, *, as_json: bool) -> None:
    """Print what a version changed, or the latest one when ``version`` is 0."""
    versions, revisions, _ = _read(config_path, hit_id)
    steps = {one.after: one for one in revisions if one.after and one.after != one.before}
    if not steps:
        give_up(f"the article of hit {hit_id} has not changed since it was read", EXIT_FAILED)
    step = steps.get(version or max(steps))
    if step is None:
        known = ", ".join(map(str, sorted(steps)))
        give_up(f"there is no version {version} of that article to compare; there are: {known}", EXIT_FAILED)
    texts = {one.number: f"{one.title}\n{one.text}" for one in versions}
    from watcher.pipeline.revision import difference

    blocks = difference(texts[step.before], texts[step.after])
    if as_json:
        told = {**_revision(step), "blocks": [_block(one) for one in blocks]}
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return
    click.echo(f"version {step.before} → {step.after}, seen {step.at:%Y-%m-%d %H:%M} UTC: {step.change}")
    for reason in step.reasons:
        click.echo(f"    {printable(reason)}")
    click.echo()
    _print(blocks, coloured=sys.stdout.isatty() and "NO_COLOR" not in os.environ)


def _print(blocks: tuple[Block, ...], *, coloured: bool) -> None:
    from watcher.pipeline.revision import as_text, rendered

    if not coloured:
        for line in as_text(blocks).split("\n"):
            click.echo(printable(line))
        return
    for mark, pieces in rendered(blocks):
        if mark == "…":
            click.secho(f"… {pieces[0].text} unchanged", dim=True)
        else:
            words = "".join(
                click.style(printable(one.text), fg=_COLOURS[one.sign], strikethrough=one.sign == "-" or None)
                for one in pieces
            )
            click.echo(f"{mark} {words}")


def _read(config_path: Path, hit_id: int) -> tuple[tuple[Version, ...], tuple[Revision, ...], list[Look]]:
    from watcher.adapters.store.hits import Hits
    from watcher.adapters.store.revisions import looks_of, revisions_of, versions_of
    from watcher.model import Change

    with database(config_path) as db:
        found = Hits(db).article_of(hit_id)
        if found is None:
            give_up(f"there is no hit {hit_id}; `watcher hits` lists them", EXIT_FAILED)
        article, _ = found
        return versions_of(db, article), revisions_of(db, article, tuple(Change)), looks_of(db, article)


def _version(one: Version) -> dict[str, Any]:
    return {
        "number": one.number,
        "seen": one.at.isoformat(),
        "title": one.title,
        "text": one.text,
        "text_hash": one.text_hash,
        "notes": list(one.notes),
        "paywalled": one.paywalled,
        "returns": one.returns,
    }


def _revision(one: Revision) -> dict[str, Any]:
    return {
        "seen": one.at.isoformat(),
        "change": one.change.value,
        "reasons": list(one.reasons),
        "notes": list(one.notes),
        "before": one.before,
        "after": one.after or None,
        "undone": one.undone,
    }


def _block(one: Block) -> dict[str, Any]:
    return {"kind": one.kind, "pieces": [{"sign": piece.sign, "text": piece.text} for piece in one.pieces]}
