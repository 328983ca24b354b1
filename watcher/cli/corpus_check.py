"""``watcher corpus check``: aliases that do no work, or too much."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.corpus_sources import corpus_of, labelled_examples
from watcher.cli.main import EXIT_FAILED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from watcher.model import Corpus
    from watcher.pipeline.aliases import Alias, Ambiguous, Covered


@click.command()
@click.argument("folder", required=False, type=click.Path(path_type=Path, file_okay=False))
@click.option("--topic", "topic_id", default=None, help="Without FOLDER: this topic's; the first one's else.")
@click.option(
    "--labelled",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE.jsonl",
    help="Labelled articles in which aliases count as seen; may be given several times.",
)
@click.option("--across", is_flag=True, help="Also name aliases that those of another language cover.")
@click.option("--unseen", "list_unseen", is_flag=True, help="List the aliases that no text has.")
@click.option("--strict", is_flag=True, help="End with exit code 1 when there is a weak spot.")
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def check(
    config_path: Path,
    *,
    folder: Path | None,
    topic_id: str | None,
    labelled: tuple[Path, ...],
    across: bool,
    list_unseen: bool,
    strict: bool,
    as_json: bool,
) -> None:
    """Look for aliases that do no work, or too much, in a seed corpus FOLDER.

    dead: others of the same concept find whatever it finds. duplicate: another one says the same after folding.
    ambiguous: two concepts have the same words, so that both are found. unseen: no seed record, labelled or stored
    article has it; that is no fault, only unproven.
    """
    from watcher.pipeline.aliases import ambiguous, covered, unseen

    seeds, archive = corpus_of(config_path, folder, topic_id)
    own = tuple(concept for concept in seeds.concepts if concept.id not in seeds.shared)
    seeds = replace(seeds, concepts=own)
    useless, twofold = covered(seeds, across=across), ambiguous(seeds)
    texts = [*_known_texts(seeds, labelled), *(archive.texts() if archive else ())]
    never, total = unseen(seeds, texts)
    if as_json:
        click.echo(
            json.dumps(_check_dict(useless, twofold, never, total, len(texts)), ensure_ascii=False, indent=2)
        )
    else:
        _show_check(useless, twofold)
        if list_unseen:
            for alias in never:
                click.echo(f"unseen     {_named(alias)}")
        dead = sum(not one.duplicate for one in useless)
        click.echo(
            f"{total} aliases of {len(seeds.concepts)} concepts: {dead} dead, {len(useless) - dead} duplicates,"
            f" {len(twofold)} ambiguous; {len(never)} unseen in {len(texts)} texts"
        )
    if strict and (useless or twofold):
        raise click.exceptions.Exit(EXIT_FAILED)


def _known_texts(seeds: Corpus, labelled: Iterable[Path]) -> Iterator[str]:
    for record in seeds.records:
        yield "\n".join(
            (record.title, record.abstract, *record.people, *record.organisations, *record.places)
        )
    for example in labelled_examples(labelled):
        yield f"{example.article.title}\n{example.article.description}\n{example.article.text}"


def _show_check(useless: Iterable[Covered], twofold: Iterable[Ambiguous]) -> None:
    for one in useless:
        others = ", ".join(
            f"“{other.term}”" if other.language == one.alias.language else f"{other.language} “{other.term}”"
            for other in one.by
        )
        if one.duplicate:
            click.echo(f"duplicate  {_named(one.alias)} says the same as {others}")
        else:
            click.echo(f"dead       {_named(one.alias)} is covered by {others}")
    for both in twofold:
        click.echo(f"ambiguous  “{both.words}”: {_named(both.one)} and {_named(both.other)}")


def _named(alias: Alias) -> str:
    return f"{alias.concept}, {alias.language} “{alias.term}”"


def _check_dict(
    useless: list[Covered], twofold: list[Ambiguous], never: list[Alias], total: int, texts: int
) -> dict[str, Any]:
    def plain(alias: Alias) -> dict[str, str]:
        return {"concept": alias.concept, "language": alias.language, "term": alias.term}

    return {
        "aliases": total,
        "texts": texts,
        "dead": [
            {**plain(one.alias), "by": [plain(other) for other in one.by]}
            for one in useless
            if not one.duplicate
        ],
        "duplicates": [{**plain(one.alias), "of": plain(one.by[0])} for one in useless if one.duplicate],
        "ambiguous": [
            {"words": both.words, "one": plain(both.one), "other": plain(both.other)} for both in twofold
        ],
        "unseen": [plain(alias) for alias in never],
    }
