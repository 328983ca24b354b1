"""``watcher init``: a set-up of one's own, by questions or by options."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from watcher.cli.main import EXIT_CONFIG, EXIT_FAILED
from watcher.cli.setup import give_up

if TYPE_CHECKING:
    from collections.abc import Callable

    from watcher.config.compose import Choices

_T = TypeVar("_T")

TOKEN_NAME = "telegram_token"  # noqa: S105 - a file's name, no secret
CORPUS_NAME = "seed_corpus"
CONFIG_NAME = "config.toml"
_OFFICIAL = "https://api.telegram.org"
_PATIENCE = 180.0
"""Seconds that the chat is listened for: time to find the right menu of Telegram."""


@dataclass(slots=True)
class _Given:
    """What the options say. None: nothing."""

    folder: Path
    languages: str | None
    countries: str | None
    topic: str
    channel: str | None
    terminal: bool
    find_chat: bool
    token_file: Path | None
    api_base_url: str
    data: str | None
    contact: str | None
    asking: bool


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to be made."""

    choices: Choices
    corpus: Path
    token: str
    """Of Telegram, to be written to a file; empty when there is none or it lies in a file already."""
    feeds: int


@click.command()
@click.option(
    "--to",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    metavar="FOLDER",
    help="Where it is set up; made when it is not there.  [default: here]",
)
@click.option("--languages", metavar="LIST", help="Of the feeds: nl,en. Default: all.")
@click.option("--countries", metavar="LIST", help="Of general news: NL,BE. Default: all.")
@click.option("--channel", metavar="CHAT", help="Post to Telegram: @name, or a number.")
@click.option("--find-chat", is_flag=True, help="Post to the Telegram chat that is heard from first.")
@click.option("--terminal", is_flag=True, help="Post to the terminal.")
@click.option(
    "--token-file",
    type=click.Path(path_type=Path, dir_okay=False, exists=True, readable=True),
    help="A file that holds the bot's token.",
)
@click.option("--data", metavar="FOLDER", help="Where the database lies.  [default: data]")
@click.option(
    "--topic", default="keep", metavar="keep|FOLDER", help="The shipped topic, or a seed corpus of yours."
)
@click.option("--contact", metavar="ADDRESS", help="Where publishers reach you; mailto: or https:.")
@click.option(
    "--from",
    "source",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="Start from this configuration, not the shipped one.",
)
@click.option("--api-base-url", default=_OFFICIAL, metavar="URL", help="A Bot API server of your own.")
@click.option("-y", "--yes", is_flag=True, help="Ask nothing: take what is suggested, agree to all.")
@click.option("--non-interactive", is_flag=True, help="Ask nothing: do only what the options say.")
@click.option("--no-check", is_flag=True, help="End without check and trial round.")
@click.pass_context
def init(
    ctx: click.Context,
    /,
    *,
    source: Path | None,
    yes: bool,
    non_interactive: bool,
    no_check: bool,
    **options: object,
) -> None:
    """Set up a watcher of your own: configuration, seed corpus and Telegram, in a few questions.

    Nothing that is there is changed; what would be written otherwise is shown, and put beside it if you agree.
    The token goes into a file of its own. Ends with `watcher check` and a round that sends nothing.
    """
    from watcher.cli.init_questions import UnusableError
    from watcher.defaults import CONFIG

    given = _Given(asking=not (yes or non_interactive), **options)  # type: ignore[arg-type]  # click checked them
    if given.terminal + bool(given.channel) + given.find_chat > 1:
        raise click.UsageError("--terminal, --channel and --find-chat exclude one another.")
    text = _template(source or CONFIG)
    try:
        plan = _plan(given, text)
    except UnusableError as error:
        raise click.UsageError(str(error)) from None
    except click.Abort:
        _nobody(given)
        raise
    try:
        written = _write(given, plan, text, consent=yes)
    except OSError as error:
        give_up(f"{error.filename or given.folder}: {error.strerror}; nothing was set up", EXIT_FAILED)
    if not no_check:
        _try_out(ctx, written, asking=given.asking, trial=yes)
    _farewell(written)


def _template(path: Path) -> str:
    import tomllib

    from watcher.config.compose import offered

    try:
        text = path.read_text(encoding="utf-8")
        offered(text)
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "is not UTF-8 text"
        give_up(f"{path}: cannot be read: {reason}", EXIT_CONFIG)
    except tomllib.TOMLDecodeError as error:
        give_up(f"{path}: is not valid TOML: {error}", EXIT_CONFIG)
    return text


def _plan(given: _Given, text: str) -> _Plan:
    """Everything that is to be known before the first file is written."""
    from watcher.cli import init_questions as questions
    from watcher.config.compose import Choices, offered

    feeds = offered(text)
    languages = _given_or(
        given.languages,
        lambda answer: questions.languages_of(answer, feeds),
        (lambda: questions.ask_languages(feeds)) if given.asking else tuple,
    )
    countries = _given_or(
        given.countries,
        lambda answer: questions.countries_of(answer, feeds),
        (lambda: questions.ask_countries(feeds, languages)) if given.asking else tuple,
    )
    left = len(questions.usable(languages, countries, feeds))
    if given.asking:
        click.echo(f"{left} feeds are on; all others stay in the configuration, switched off.\n")
    topic, corpus = _topic(given.topic)
    chat, token = _place(given)
    data = given.data or (click.prompt("Folder for the database", default="data") if given.asking else "data")
    contact = given.contact
    if contact is None:
        question = "Address at which publishers can reach you (mailto:you@example.org), Enter for none"
        contact = click.prompt(question, default="", show_default=False) if given.asking else ""
    if any(not part.isprintable() for part in (data, contact)):
        raise questions.UnusableError("Folder and contact must be plain text.")
    choices = Choices(
        languages=languages,
        countries=countries,
        chat=chat,
        token_file=_token_file(given, token),
        api_base_url=given.api_base_url,
        database=f"{data}/watcher.db",
        seed_corpus=CORPUS_NAME,
        topic=topic,
        contact=contact,
    )
    return _Plan(choices, corpus, token, left)


def _given_or(option: str | None, read: Callable[[str], _T], ask: Callable[[], _T]) -> _T:
    return ask() if option is None else read(option)


def _topic(answer: str) -> tuple[str, Path]:
    """The name of a topic that is not the shipped one, and the folder of its seed corpus."""
    import re

    from watcher.cli.init_questions import UnusableError
    from watcher.corpus import CorpusError, read_corpus
    from watcher.defaults import SEED_CORPUS

    if answer == "keep":
        return "", SEED_CORPUS
    folder = Path(answer)
    try:
        read_corpus(folder)
    except CorpusError as error:
        raise UnusableError(f"--topic is keep, or the folder of a seed corpus: {error}") from None
    name = folder.resolve().name
    if name == CORPUS_NAME:
        name = folder.resolve().parent.name
    return re.sub(r"[^a-z0-9-]+", "-", name.lower()).strip("-")[:40] or "topic", folder


def _place(given: _Given) -> tuple[str, str]:
    """Where posts go: a chat, or nothing for the terminal; and a token that is still to be written down."""
    from watcher.cli import init_questions as questions

    telegram = bool(given.channel) or given.find_chat
    if not telegram and given.asking and not given.terminal:
        kind = click.prompt(
            "Where are stories posted", type=click.Choice(["terminal", "telegram"]), default="terminal"
        )
        telegram = kind == "telegram"
    if not telegram:
        return "", ""
    chat = questions.chat_of(given.channel) if given.channel else ""
    token, fresh = _token(given)
    if not token:
        if given.find_chat:
            raise questions.UnusableError("--find-chat needs the bot's token: give --token-file.")
        return chat, ""
    if given.asking or not chat:
        bot = _introduced(token, given)
        if not chat:
            chat = "" if given.find_chat else questions.ask_chat(bot)
            chat = chat or _found(token, given)
    return chat, token if fresh else ""


def _token(given: _Given) -> tuple[str, bool]:
    """The token, and whether it has still to be written to a file."""
    from watcher.cli import init_questions as questions
    from watcher.config.load import TOKEN_VARIABLE

    kept = given.token_file or given.folder / TOKEN_NAME
    if kept.is_file():
        try:
            token = questions.token_of(kept.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, questions.UnusableError):
            raise questions.UnusableError(f"{kept} holds no token that can be read.") from None
        if os.name == "posix" and kept.stat().st_mode & 0o077:
            click.echo(f"Others can read {kept}: chmod 600 {kept}", err=True)
        return token, False
    if token := os.environ.get(TOKEN_VARIABLE, "").strip():
        click.echo(f"The token comes from {TOKEN_VARIABLE}; it is not written down.")
        return token, False
    return (questions.ask_token(), True) if given.asking else ("", False)


def _introduced(token: str, given: _Given) -> str:
    """The bot's name; ends the command when the token is no good."""
    from watcher.cli import init_questions as questions

    bot = questions.introduce(token, given.api_base_url)
    if not isinstance(bot, str):
        give_up(f"{bot.why}; nothing was set up", EXIT_FAILED)
    click.echo(f"The token is that of @{bot}.")
    return bot


def _found(token: str, given: _Given) -> str:
    """The chat that is heard from; ends the command when there is none."""
    from watcher.cli import init_questions as questions

    click.echo(questions.LISTENING)
    heard = questions.listen(token, given.api_base_url, patience=_PATIENCE)
    if not isinstance(heard, list):
        give_up(f"{heard.why}; nothing was set up", EXIT_FAILED)
    if heard and not given.asking:
        click.echo(f"Heard from {questions.described(heard[0])}.")
        return str(heard[0].chat)
    if heard and (chat := questions.ask_which(heard)):
        return chat
    return give_up(
        "no chat was found: see that the bot is an administrator of the channel, write something there, and run "
        "this again, or name the channel with --channel; nothing was set up",
        EXIT_FAILED,
    )


def _token_file(given: _Given, token: str) -> str:
    """What telegram.token_file says: relative to the configuration for a file beside it."""
    if token or (given.token_file is None and (given.folder / TOKEN_NAME).is_file()):
        return TOKEN_NAME
    return str(given.token_file.resolve()) if given.token_file else ""


def _write(given: _Given, plan: _Plan, text: str, *, consent: bool) -> Path:
    """Write what is not there yet, the configuration last; gives the configuration that is to be tried out."""
    from watcher.cli import init_files as files
    from watcher.config.compose import compose

    folder = given.folder
    config = compose(text, plan.choices)
    target = folder / CONFIG_NAME
    old = target.read_text(encoding="utf-8", errors="replace") if target.exists() else None
    name = CONFIG_NAME
    if old is not None:
        name = _beside(target, old, config, asking=given.asking, consent=consent)
    with files.workshop(folder) as shop:
        if plan.token:
            click.echo(
                f"written: {shop.text(TOKEN_NAME, plan.token + chr(10), mode=0o600)} (only you can read it)"
            )
        copy = folder / CORPUS_NAME
        if copy.exists():
            missing, changed = files.foreign_files(plan.corpus, copy)
            note = (
                f"; {changed} files differ from {plan.corpus}, {missing} are not there"
                if missing + changed
                else ""
            )
            click.echo(f"kept:    {copy}{note}")
        else:
            click.echo(f"written: {shop.folder(CORPUS_NAME, plan.corpus)}")
        if name:
            click.echo(f"written: {shop.text(name, config)}, {plan.feeds} feeds on")
    return folder / (name or CONFIG_NAME)


def _beside(target: Path, old: str, new: str, *, asking: bool, consent: bool) -> str:
    """The name under which a configuration goes beside one that is there; empty when it is not to be written."""
    from watcher.cli import init_files as files

    click.echo(f"kept:    {target}")
    lines = files.differences(old, new)
    if not lines:
        click.echo("         It already says what you chose.")
        return ""
    click.echo("         What you chose now would make it differ:")
    for line in lines:
        click.echo(f"           {line}")
    name = files.free_name(target.parent, f"{CONFIG_NAME}.new")
    if consent or (asking and click.confirm(f"Write that beside it, as {name}?", default=False)):
        return name
    if not asking:
        click.echo(f"         With --yes that is written beside it, as {name}.")
    return ""


def _try_out(ctx: click.Context, config: Path, *, asking: bool, trial: bool) -> None:
    """Check the set-up, and look once at the feeds if that is wanted. A fault found ends with its exit code."""
    from watcher.cli.check import check
    from watcher.cli.run import run

    ctx.obj = config
    click.echo(f"\nwatcher --config {config} check")
    try:
        ctx.invoke(check, quiet=False, as_json=False)
    except click.exceptions.Exit as fault:
        if fault.exit_code:
            _farewell(config, faulty=True)
            raise
    question = "\nLook at all feeds once now? Posts are shown here; nothing is sent and nothing kept"
    if trial or (asking and click.confirm(question, default=True)):
        ctx.invoke(run, once=True, dry_run=True)


def _farewell(config: Path, *, faulty: bool = False) -> None:
    click.echo(f"\n{'Put right what is named above, then verify it' if faulty else 'Verify it at any time'}:")
    click.echo(f"  watcher --config {config} check")
    click.echo(f"Start the service:\n  watcher --config {config} run")


def _nobody(given: _Given) -> None:
    """Say in one line why there was no answer, where nobody could give one."""
    if given.asking and not sys.stdin.isatty():
        raise click.UsageError("There is nobody to answer the questions: give options, and --yes.")
