"""``watcher topic add``: words for a topic that is there."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import click

from watcher.cli.main import EXIT_CONFIG, EXIT_FAILED
from watcher.cli.setup import configuration, give_up
from watcher.cli.topics import chosen_topic
from watcher.model import NAMES, Use

if TYPE_CHECKING:
    from pathlib import Path

    from watcher.model import Corpus, Proposal


@click.command()
@click.argument("topic_id", metavar="TOPIC")
@click.argument(
    "use", type=click.Choice([use.value for use in Use if use not in NAMES and use is not Use.DROP])
)
@click.argument("words", metavar="WORD...", nargs=-1, required=True)
@click.pass_obj
def add(config_path: Path, *, topic_id: str, use: str, words: tuple[str, ...]) -> None:
    """Add words to a topic made by `watcher topic new`.

    A WORD is a word, a phrase, or a term such as "spy* software", with its language before a colon: "de:Spähsoftware";
    without one it counts in any. USE says what it does there, as in `watcher topic new`.
    """
    from watcher.corpus import CorpusError, read_corpus
    from watcher.drafting import Material, given_words

    config, _ = configuration(config_path)
    folder = chosen_topic(config, topic_id).seed_corpus
    try:
        corpus = read_corpus(folder)
        made = given_words(words, Use(use), Material(()))
    except CorpusError as error:
        give_up(str(error), EXIT_CONFIG)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    added = _added(folder, corpus, Use(use), made)
    if not added:
        click.echo("nothing to add: the topic has all of it")
        return
    click.echo(f"added to {folder}: {', '.join(added)}")
    click.echo(f"See what it changes: watcher rescore --topic {topic_id}")


def _added(folder: Path, corpus: Corpus, use: Use, made: list[Proposal]) -> list[str]:
    """The terms that the topic did not have, after they were written; ends the command when they cannot be."""
    from watcher.cli.replacing import replace_text
    from watcher.corpus_text import WORDS, WordingError, concept_block, with_term
    from watcher.drafted import Plan, build, concept_of

    name = concept_of(use)
    known = {concept.id: dict(concept.aliases) for concept in corpus.concepts}
    fresh: defaultdict[str, list[str]] = defaultdict(list)
    for one in made:
        had = known.get(name, {}).get(one.language, ())
        fresh[one.language] += [term for term in one.terms if term not in {*had, *fresh[one.language]}]
    fresh = defaultdict(list, {language: terms for language, terms in fresh.items() if terms})
    path = folder / WORDS
    try:
        text = path.read_text(encoding="utf-8")
        for language, terms in fresh.items() if name in known else ():
            text = with_term(text, name, language, terms)
        if name not in known and fresh:
            if use in {Use.ONE, Use.TWO}:
                give_up(f"{folder}: the topic has no concept {name}; no rule would look for it", EXIT_FAILED)
            [concept] = build(Plan(corpus.topic, corpus.title, ""), made, ()).concepts
            text = f"{text.rstrip()}\n\n{concept_block(concept)}"
        if fresh:
            replace_text(path, text)
    except WordingError as error:
        give_up(f"{path}: {error}", EXIT_FAILED)
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "is not UTF-8 text"
        give_up(f"{path}: {reason}; only topics of `watcher topic new` have this file", EXIT_FAILED)
    return [term for terms in fresh.values() for term in terms]
