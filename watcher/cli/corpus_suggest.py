"""``watcher corpus suggest``: words that a lexicon lacks."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.corpus_sources import corpus_of, labelled_examples
from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import give_up

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from watcher.adapters.store.archive import Archive
    from watcher.model import Corpus
    from watcher.pipeline.keyness import Suggestion
    from watcher.pipeline.keyness_phrases import Passage

_BACKGROUND = 2_000
"""Stored articles that new words are compared with: about a second's work."""
_FORMS = 6
"""Forms of one phrase that are proposed."""


@click.command()
@click.argument(
    "files",
    metavar="FILE...",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
)
@click.option("--topic", "topic_id", default=None, help="Whose lexicon; that of the first topic else.")
@click.option(
    "--against",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE.jsonl",
    help="Labelled articles; those with label 0 join the background. May be given several times.",
)
@click.option(
    "--least", type=click.IntRange(1), default=2, show_default=True, help="Smallest number of occurrences."
)
@click.option("--limit", type=click.IntRange(1), default=25, show_default=True, help="Suggestions shown.")
@click.option(
    "--language",
    "--lang",
    "language",
    default="",
    help="Of the files, when it is not to be recognised: nl, zh-Hans.",
)
@click.pass_obj
def suggest(
    config_path: Path,
    *,
    files: tuple[Path, ...],
    topic_id: str | None,
    against: tuple[Path, ...],
    least: int,
    limit: int,
    language: str,
) -> None:
    """Propose words that mark the articles in FILE... (pages or plain texts), as TOML to paste into a lexicon.

    Proposed are names, phrases and in Chinese and Japanese runs of characters that are far more frequent there than in
    stored articles that were dropped, and that the lexicon does not find yet. Read each one before you keep it: role
    and weight are placeholders that change no verdict much.
    """
    from watcher.pipeline.keyness import suggest as key_words
    from watcher.pipeline.keyness_phrases import Passage
    from watcher.pipeline.lexicon import compile_profile

    seeds, archive = corpus_of(config_path, None, topic_id)
    passages = [_passage(file, language) for file in files]
    background = [Passage(tongue, text) for tongue, text in _negatives(seeds, archive, against)]
    profile = compile_profile(seeds)

    def known(text: str) -> list[tuple[int, int]]:
        from watcher.pipeline.fold import Folded

        folded = Folded(text)
        return [
            folded.original(start, end)
            for spans in profile.matcher.find(folded.text).values()
            for start, end in spans
        ]

    found = key_words(passages, background, known=known, least=least)
    if not found:
        click.echo("Nothing stands out.", err=True)
        return
    click.echo(_as_toml(_shown(found, limit), seeds))
    if len(found) > limit:
        click.echo(f"{len(found) - limit} weaker ones are left out; --limit shows them", err=True)


def _shown(found: list[Suggestion], limit: int) -> list[Suggestion]:
    """Names first, but half of the room is for phrases; of these, single words last, for most are everybody's."""
    names = [one for one in found if one.is_name]
    others = sorted((one for one in found if not one.is_name), key=_is_single)
    of_names = min(len(names), max(limit - len(others), limit // 2))
    return [*names[:of_names], *others[: limit - of_names]]


def _is_single(one: Suggestion) -> bool:
    from watcher.pipeline.fold import is_unspaced

    return " " not in one.forms[0] and not is_unspaced(one.forms[0][0])


def _passage(file: Path, language: str) -> Passage:
    from watcher.cli.articles import article_of
    from watcher.model import Failure
    from watcher.pipeline.keyness_phrases import Passage

    try:
        article = article_of(file.read_bytes())
    except OSError as error:
        give_up(f"{file}: {error.strerror}", EXIT_FAILED)
    if isinstance(article, Failure):
        give_up(f"{file}: {article.reason}: {article.detail}", EXIT_FAILED)
    return Passage(language or article.language, f"{article.title}\n{article.text}")


def _negatives(seeds: Corpus, archive: Archive | None, against: Iterable[Path]) -> Iterator[tuple[str, str]]:
    if archive is not None:
        yield from archive.negatives(seeds.topic, _BACKGROUND)
    for example in labelled_examples(against):
        if example.label == 0:
            yield example.article.language, f"{example.article.title}\n{example.article.text}"


def _as_toml(suggestions: Iterable[Suggestion], seeds: Corpus) -> str:
    """Each suggestion as a concept that ``watcher.corpus`` reads."""
    taken = {concept.id for concept in seeds.concepts} | {rule.id for rule in seeds.rules}
    numbers: Counter[str] = Counter()
    blocks = []
    for one in suggestions:
        forms = [form for form in one.forms if _is_term(form)][:_FORMS]
        if not forms:
            continue
        name = _id(one, taken, numbers)
        taken.add(name)
        role = 'role = "mention"' if one.is_name else 'role = "context"\nweight = 0.5'
        aliases = ", ".join(_quoted(form) for form in forms)
        blocks.append(
            f"# {one.count} times in {one.texts} of the texts, keyness {one.keyness:.1f}\n"
            f"# {_one_line(one.example)}\n"
            f"[[concept]]\nid = {_quoted(name)}\nlabel = {_quoted(forms[0])}\n{role}\n"
            f"[concept.aliases]\n{_language_key(one.language)} = [{aliases}]"
        )
    return "\n\n".join(blocks)


def _is_term(form: str) -> bool:
    from watcher.pipeline.patterns import PatternError, parse

    try:
        parse(form)
    except PatternError:
        return False
    return True


def _id(one: Suggestion, taken: set[str], numbers: Counter[str]) -> str:
    """An id of the words where they are of Latin letters, else of the language and a number."""
    from watcher.pipeline.fold import fold

    folded = fold(one.forms[0])
    stem = folded.replace(" ", "-") if folded.isascii() else (one.language.lower() or "word")
    name = f"new-{stem}"
    while name in taken or not folded.isascii():
        numbers[stem] += 1
        name = f"new-{stem}-{numbers[stem]}"
        if name not in taken:
            break
    return name


def _language_key(language: str) -> str:
    return language.partition("-")[0] if language else '"*"'


def _quoted(text: str) -> str:
    """A TOML string: JSON's escapes are TOML's, but for DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _one_line(text: str) -> str:
    from watcher.cli.terminal import printable

    return printable(" ".join(text.split()))
