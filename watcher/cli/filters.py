"""Which hits a command is about: the words and options that `watcher hits` and `watcher export` share."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

import click

from watcher.cli.dates import During, Since, Until
from watcher.model import AllOf, AnyOf, Dated, Misread, Not

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from watcher.adapters.store.database import Connection
    from watcher.adapters.store.known import Unknown
    from watcher.model import Question

_MINUS = "\N{MINUS SIGN}"
"""What a question takes for a hyphen, and click for no sign of an option."""
_Command = TypeVar("_Command", bound="Callable[..., object]")

_FILTERS = (
    click.argument("words", nargs=-1),
    click.option("--phrase", multiple=True, help="Words that stand beside one another."),
    click.option("--not", "unwanted", multiple=True, metavar="WORD", help="A word that must not be there."),
    click.option("--title", multiple=True, metavar="WORD", help="A word of the title."),
    click.option(
        "--since",
        type=Since(),
        help="Published then or later: 2022-10-26, 2022-10, yesterday, 3d, 2w, 6m, 1y.",
    ),
    click.option("--until", type=Until(), help="Published then or earlier; a day or month is included."),
    click.option("--during", type=During(), help="Both: 2022-10, or 2022-10-01..2022-11-01."),
    click.option("--lang", "--language", "lang", multiple=True, help="Language, such as nl or zh."),
    click.option("--country", multiple=True, help="Country of the outlet, such as NL."),
    click.option("--outlet", multiple=True, help="A part of the outlet's name."),
    click.option(
        "--person", multiple=True, help="A person, place or organisation of the lexicon that is named."
    ),
    click.option("--concept", multiple=True, help="A concept of the lexicon that was found."),
    click.option("--story", multiple=True, help="All hits of a story."),
    click.option("--relation", multiple=True, type=click.Choice(["first", "report", "copy"])),
    click.option("--topic", multiple=True, help="A topic's short name."),
    click.option(
        "--decision",
        multiple=True,
        type=click.Choice(["post", "review", "drop"]),
        help="Only these; without it, all but the dropped ones.",
    ),
)


class Asking(click.Command):
    """A command that takes a question: a word with one hyphen before it is refused, not an option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Let what is typed as ``-word`` or ``-field:value`` be a part of the question; options have two hyphens."""
        options = {
            name: option
            for option in self.get_params(ctx)
            if isinstance(option, click.Option)
            for name in (*option.opts, *option.secondary_opts)
        }
        read: list[str] = []
        rest = iter(args)
        for arg in rest:
            read.append(arg)
            if arg == "--":
                break
            if arg in options and not options[arg].is_flag:
                read += [value for value in [next(rest, None)] if value is not None]
            elif arg.startswith("-") and not arg.startswith("--") and len(arg) > 1 and arg not in options:
                read[-1] = _refused(arg, options)
        return super().parse_args(ctx, [*read, *rest])


def _refused(arg: str, options: Mapping[str, click.Option]) -> str:
    """The word, so that nothing but a question is read in it; what is rather a mistyped option is no word."""
    name = arg[1:].partition("=")[0]
    as_word = f"""'-"{name}"' asks for hits without the word"""
    if f"--{name}" in options:
        raise click.UsageError(f"The option is --{name}, with two hyphens; {as_word}.")
    if len(arg) == 2 and arg.isascii() and arg[1].isalpha():
        raise click.UsageError(f"There is no option {arg}; --help lists them; {as_word}.")
    return f"{_MINUS}{arg[1:]}"


def filters(command: _Command) -> _Command:
    """Give a command the words and options of a question."""
    for option in reversed(_FILTERS):
        command = option(command)
    return command


def asked(
    words: tuple[str, ...],
    fields: Mapping[str, tuple[str, ...]],
    spans: Iterable[tuple[datetime | None, datetime | None]],
) -> Question:
    """Everything that was typed as one question. An option that is given twice means either."""
    from watcher.pipeline.question import named, read_question

    now = datetime.now(UTC)

    def read(text: str, where: str) -> Question:
        found = read_question(text, now)
        if isinstance(found, Misread):
            raise click.UsageError(f"In {where}, at character {found.place + 1}: {found.message}.")
        return found

    parts: list[Question] = [read(" ".join(words), "the question")] if words else []
    parts += [read(_quote(phrase), "--phrase") for phrase in fields["phrase"]]
    parts += [read(f"title:{_quote(title)}", "--title") for title in fields["title"]]
    parts += [Not(read(_quote(word), "--not")) for word in fields["unwanted"]]
    for name in ("lang", "country", "outlet", "person", "concept", "story", "relation", "topic", "decision"):
        if values := [value for value in fields[name] if value.strip()]:
            parts.append(AnyOf(tuple(named(name, value.strip()) for value in values)))
    parts += [Dated(*span) for span in spans if any(span)]
    # What was typed joins the options, so that the index answers for all of its words at once.
    return AllOf(tuple(chain.from_iterable(p.parts if isinstance(p, AllOf) else (p,) for p in parts)))


def _quote(text: str) -> str:
    return f'"{text.replace(chr(34), " ")}"'


def unknown(what: Unknown) -> click.UsageError:
    """The line for a value that no hit has: names like it, or the first that there are."""
    from watcher.cli.terminal import printable
    from watcher.pipeline.unknown_value import told

    return click.UsageError(printable(told(what.field, what.value, what.known)))


def tell_absent(db: Connection, question: Question) -> None:
    """Beside an empty answer: languages and countries that were asked for and that no hit has, and those there are."""
    from watcher.adapters.store.known import absent
    from watcher.cli.terminal import printable
    from watcher.pipeline.unknown_value import told

    for what in absent(db, question):
        click.echo(printable(told(what.field, what.value, what.known)), err=True)
