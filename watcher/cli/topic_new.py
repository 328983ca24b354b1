"""``watcher topic new``: a topic of one's own from a handful of articles."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import configuration, give_up

if TYPE_CHECKING:
    from watcher.config import Config
    from watcher.drafting import Material
    from watcher.model import Proposal
    from watcher.pipeline.lexicon import Profile

_MANY = ("--from", "--against", "--accept", "--drop")
"""Options that take all words up to the next option, as shells hand them over for *.html."""


class _Spread(click.Command):
    """Reads ``--from a b c`` as ``--from a --from b --from c``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        spread: list[str] = []
        option = ""
        for arg in args:
            if arg.startswith("-") and len(arg) > 1:
                option = arg if arg in _MANY else ""
                spread.append(arg)
            elif option and spread[-1] != option:
                spread += [option, arg]
            else:
                spread.append(arg)
        return super().parse_args(ctx, spread)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the options say."""

    name: str
    one: str | None
    two: str | None
    accept: tuple[str, ...]
    drop: tuple[str, ...]
    review: Path | None
    limit: int
    yes: bool

    @property
    def asking(self) -> bool:
        """Whether a person answers on the terminal."""
        return not (self.yes or self.accept or self.drop or self.review)


@click.command(cls=_Spread)
@click.argument("name")
@click.option(
    "--from",
    "sources",
    multiple=True,
    required=True,
    metavar="FILE|FOLDER|URL...",
    help="Articles of the topic.",
)
@click.option(
    "--against", multiple=True, metavar="FILE|FOLDER|URL...", help="Articles that look like it and are not."
)
@click.option("--one", metavar="WORDS", help="Words for the first of two things that must meet: a,de:b")
@click.option("--two", metavar="WORDS", help='Words for the second; "" when there is none.')
@click.option("--accept", multiple=True, metavar="ID[=USE]...", help="Take these of the proposed words.")
@click.option("--drop", multiple=True, metavar="ID...", help="Leave these out, take all others.")
@click.option(
    "--review",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the proposals there; or, when it is there, take what it says.",
)
@click.option("--limit", type=click.IntRange(1), default=24, show_default=True, help="Words a language.")
@click.option("--description", default="", help="What the topic is, for people.")
@click.option("--to", "folder", type=click.Path(path_type=Path), help="Its corpus.  [default: topics/NAME]")
@click.option(
    "--no-config", is_flag=True, help="Print the block for the configuration, change nothing there."
)
@click.option("-y", "--yes", is_flag=True, help="Ask nothing: take what is suggested.")
@click.pass_obj
def new(
    config_path: Path,
    /,
    *,
    sources: tuple[str, ...],
    against: tuple[str, ...],
    description: str,
    folder: Path | None,
    no_config: bool,
    **options: Any,
) -> None:
    """Make a topic from articles: its words are proposed, you take or drop each.

    Articles are pages or texts in files, folders or at addresses. NAME says what two things must meet: `spyware against
    journalists`. The corpus is written to a folder of its own and the topic added to the configuration.
    """
    from watcher.drafted import Plan
    from watcher.drafting import Material

    asked = _Asked(**options)
    config, _ = configuration(config_path)
    topic = _id(asked.name, config)
    target = folder or config_path.parent / "topics" / topic
    if target.exists():
        give_up(f"{target}: is there already; name another folder with --to, or another topic", EXIT_FAILED)
    from watcher.cli.topic_sources import articles_of, background, stored
    from watcher.corpus import SHARED

    material = Material(
        articles_of(sources, config, relevant=True),
        articles_of(against, config, relevant=False),
        background(config),
    )
    title = asked.name if " " in asked.name else asked.name.replace("-", " ")
    plan = Plan(topic, title, description or f"Reports on {title}.", SHARED)
    try:
        chosen = _chosen(asked, material, title)
    except click.Abort:
        if sys.stdin.isatty():
            raise
        raise click.UsageError(
            "There is nobody to answer: give --yes, --accept, --drop or --review."
        ) from None
    if chosen is None:
        return
    from watcher.cli.topic_choices import kept, tally
    from watcher.cli.topic_files import configure, keep_answers, write
    from watcher.cli.topic_trial import show_trial
    from watcher.config.schema import Topic

    accepted = kept(chosen)
    click.echo(tally(chosen))
    _check_scoring(accepted)
    found = show_trial(plan, accepted, material, stored(config), Topic(id=topic))
    if found == 0 and not asked.asking:
        give_up(
            "the topic would find none of its own articles; nothing was written. Name words of both things in each"
            " language with --one and --two, or give more articles: two or three in each language are a start",
            EXIT_FAILED,
        )
    if asked.asking and not click.confirm(f"\nWrite the topic to {target}?", default=found > 0):
        keep_answers(chosen, Path(f"{topic}.words.toml"))
        return
    write(target, plan, accepted, material)
    configure(config_path, config, topic, target, change=not no_config)


def _id(name: str, config: Config) -> str:
    from watcher.pipeline.fold import fold

    topic = re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")[:40].strip("-")
    if not topic:
        raise click.UsageError(f"{name}: a topic's name needs Latin letters, such as harbour-strikes.")
    if any(topic == each.id for each in config.topic):
        raise click.UsageError(f"There is a topic {topic} already; add words to it with `watcher topic add`.")
    return topic


def _chosen(asked: _Asked, material: Material, title: str) -> tuple[Proposal, ...] | None:
    """Every proposal with what was decided about it; None when they were written to a file to be edited."""
    from watcher.cli import topic_choices as choices

    if asked.review and asked.review.exists():
        try:
            return choices.from_file(asked.review)
        except choices.ChoiceError as error:
            give_up(str(error), EXIT_FAILED)
    proposals = _proposals(asked, material, title)
    if asked.review:
        try:
            asked.review.write_text(choices.as_file(proposals), encoding="utf-8")
        except OSError as error:
            give_up(f"{asked.review}: {error.strerror}", EXIT_FAILED)
        click.echo(
            f"{len(proposals)} proposals are in {asked.review}: edit them, then run the same command again."
        )
        return None
    if asked.asking:
        return choices.ask(proposals)
    try:
        return choices.by_options(
            proposals, asked.accept, asked.drop, rest=asked.yes or (bool(asked.drop) and not asked.accept)
        )
    except choices.ChoiceError as error:
        raise click.UsageError(str(error)) from None


def _proposals(asked: _Asked, material: Material, title: str) -> tuple[Proposal, ...]:
    from watcher import drafting
    from watcher.model import Use

    languages = ", ".join(material.languages) or "an unknown language"
    click.echo(f"{len(material.articles)} articles in {languages}; {len(material.lookalikes)} look-alikes")
    one, two = drafting.sides_of_title(title)
    if asked.one is not None or asked.two is not None:
        one, two = asked.one or "", asked.two or ""
    elif asked.asking:
        click.echo(
            "An article is of the topic when two things meet in it. Words for each, with commas between;"
        )
        click.echo("with a language before it where it may be unclear: spyware, de:Spähsoftware")
        one = click.prompt("The first", default=one)
        two = click.prompt("The second (- for none)", default=two or "-")
        two = "" if two == "-" else two
    try:
        given = [
            *drafting.given_words(one.split(","), Use.ONE, material),
            *drafting.given_words(two.split(","), Use.TWO, material),
        ]
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    return drafting.propose(material, given, shared=_vocabulary(), limit=asked.limit)


@cache
def _vocabulary() -> Profile:
    """The states, towns, bodies and acts that every topic takes over."""
    from watcher.corpus import shared_concepts
    from watcher.model import Corpus
    from watcher.pipeline.lexicon import compile_profile

    return compile_profile(Corpus("shared", "", "", shared_concepts(), (), ()))


def _check_scoring(accepted: list[Proposal]) -> None:
    """A topic of names and circumstances alone would never find anything."""
    from watcher.model import Use

    uses = {one.use for one in accepted}
    if Use.TWO in uses and not uses & {Use.ONE, Use.CORE, Use.ENTITY}:
        give_up("the second side has words and the first has none; name some with --one", EXIT_FAILED)
    if not uses & {Use.ONE, Use.CORE, Use.ENTITY}:
        give_up("no word was taken that can find an article: give one the use one or core", EXIT_FAILED)
