"""``watcher init``: a set-up of one's own, by questions or by options."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.main import EXIT_CONFIG, EXIT_FAILED
from watcher.cli.setup import give_up

if TYPE_CHECKING:
    from watcher.cli.init_plan import Given

_OFFICIAL = "https://api.telegram.org"


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
    from watcher.cli.init_plan import Given, make_plan
    from watcher.cli.init_questions import UnusableError
    from watcher.cli.init_write import CONFIG_NAME, announce, write
    from watcher.defaults import CONFIG

    given = Given(asking=not (yes or non_interactive), **options)  # type: ignore[arg-type]  # click checked them
    if given.terminal + bool(given.channel) + given.find_chat > 1:
        raise click.UsageError("--terminal, --channel and --find-chat exclude one another.")
    text = _template(source or CONFIG)
    announce(given.folder)
    try:
        plan = make_plan(given, text, source or CONFIG)
    except UnusableError as error:
        raise click.UsageError(str(error)) from None
    except click.Abort:
        _nobody(given)
        raise
    try:
        written = write(given.folder, plan, text, asking=given.asking, consent=yes)
    except OSError as error:
        give_up(f"{error.filename or given.folder}: {error.strerror}; nothing was set up", EXIT_FAILED)
    if not no_check:
        _try_out(ctx, written, asking=given.asking, trial=yes)
    _farewell(written, given.folder / CONFIG_NAME)


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


def _try_out(ctx: click.Context, config: Path, *, asking: bool, trial: bool) -> None:
    """Check the set-up, and look once at the feeds if that is wanted. A fault found ends with its exit code."""
    from watcher.cli.check import check
    from watcher.cli.init_write import CONFIG_NAME
    from watcher.cli.run import run

    ctx.obj = config
    click.echo(f"\n{_command(config)} check")
    try:
        ctx.invoke(check, quiet=False, verbose=False, as_json=False)
    except click.exceptions.Exit as fault:
        if fault.exit_code:
            _farewell(config, config.with_name(CONFIG_NAME), faulty=True)
            raise
    question = "\nLook at all feeds once now? Posts are shown here; nothing is sent and nothing kept"
    if trial or (asking and click.confirm(question, default=True)):
        ctx.invoke(run, once=True, dry_run=True)


def _farewell(config: Path, usual: Path, *, faulty: bool = False) -> None:
    """What to do next. A configuration that was put beside the ``usual`` one has still to take its place."""
    from watcher.cli.init_files import free_name

    click.echo(f"\n{'Put right what is named above, then verify it' if faulty else 'Verify it at any time'}:")
    click.echo(f"  {_command(config)} check")
    if config != usual:
        old = usual.with_name(free_name(usual.parent, f"{usual.name}.old"))
        click.echo(f"{config} is not in use yet: {usual} is. To put it in its place, and keep the old one:")
        click.echo(
            f"  {shlex.join(['mv', str(usual), str(old)])} && {shlex.join(['mv', str(config), str(usual)])}"
        )
    click.echo(f"Start the service:\n  {_command(usual)} run")


def _command(config: Path) -> str:
    return shlex.join(["watcher", "--config", str(config)])


def _nobody(given: Given) -> None:
    """Say in one line why there was no answer, where nobody could give one."""
    if given.asking and not sys.stdin.isatty():
        raise click.UsageError("There is nobody to answer the questions: give options, and --yes.")
