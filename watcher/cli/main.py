"""The top of the command line: where each command lives, and what every mistake ends in.

Exit codes: 0 done, 1 the work failed or a check found a fault, 2 wrong usage, 3 configuration or seed corpus,
4 database, 130 interrupted.
"""

from __future__ import annotations

import difflib
import importlib
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.manners import furnish

if TYPE_CHECKING:
    from typing import NoReturn

EXIT_FAILED, EXIT_CONFIG, EXIT_DATABASE, EXIT_INTERRUPTED = 1, 3, 4, 130

_COMMANDS = {
    "backup": ("watcher.cli.backup", "Copy the database, verified, also while the service runs."),
    "restore": ("watcher.cli.backup", "Put a backup in the place of the database."),
    "check": ("watcher.cli.check", "Verify the whole set-up and say what to do about each fault."),
    "demo": ("watcher.cli.demo", "See it work on a small newsroom of its own, without internet."),
    "completion": ("watcher.cli.completion", "Print the script that lets a shell finish words."),
    "corpus": ("watcher.cli.corpus", "Look for weak spots of a lexicon, and for words it lacks."),
    "diff": ("watcher.cli.history", "Show what has changed in a hit's article since it was read."),
    "digest": ("watcher.cli.digest", "Show a day or a week of coverage, with figures and a chart."),
    "evaluate": ("watcher.cli.evaluate", "Measure the verdicts on labelled articles."),
    "evidence": ("watcher.cli.evidence", "Verify, bundle and delete the pages kept as proof of hits."),
    "export": ("watcher.cli.export", "Write a dated dataset: CSV, NDJSON, Parquet, data dictionary."),
    "feeds": ("watcher.cli.feeds", "Show the feeds and their health."),
    "recheck": ("watcher.cli.recheck", "Read hits' articles again, and see what has changed."),
    "init": ("watcher.cli.init", "Set up a watcher of your own, by questions or options."),
    "hits": ("watcher.cli.hits", "Find stored hits: list, count or cite them."),
    "outbox": ("watcher.cli.outbox", "Show what waits to be sent; retry, cancel or resolve it."),
    "posts": ("watcher.cli.posts", "Look at posts before they are sent."),
    "rescore": ("watcher.cli.rescore", "Judge stored articles again; first show what would change."),
    "review": ("watcher.cli.review", "Decide about the hits that wait for a person."),
    "run": ("watcher.cli.run", "Watch the feeds and post what is found."),
    "scheduler": ("watcher.cli.cluster", "Hand out the work of a cluster."),
    "serve": ("watcher.cli.serve", "Open the database in a browser; reads only."),
    "score": ("watcher.cli.score", "Judge a page, a file or standard input, with reasons."),
    "status": ("watcher.cli.status", "Say how the service is doing, and what to do about it."),
    "site": ("watcher.cli.site", "Build the public record as static pages and feeds."),
    "story": ("watcher.cli.story", "Show one story, and put stories right by hand."),
    "stories": ("watcher.cli.stories", "List stories, newest first."),
    "sql": ("watcher.cli.sql", "Ask the database in SQL; reads only, within limits."),
    "topic": ("watcher.cli.topic", "Make a topic of your own from articles; list topics."),
    "show": ("watcher.cli.show", "Show one hit with every reason."),
    "worker": ("watcher.cli.cluster", "Read pages for a cluster, on another machine."),
}


class _Commands(click.Group):
    """Loads a command's module when it is called, so that each starts fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command = getattr(importlib.import_module(_COMMANDS[cmd_name][0]), cmd_name)
        assert isinstance(command, click.Command)
        furnish(command, cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in _COMMANDS and not args[0].startswith("-"):
            close = difflib.get_close_matches(args[0], _COMMANDS, n=1)
            hint = f" Did you mean {close[0]}?" if close else ""
            raise click.UsageError(f"There is no command {args[0]}.{hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, _COMMANDS[name][1]) for name in sorted(_COMMANDS)])


def _show_version(ctx: click.Context, option: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 - click calls it so
    from watcher.cli.version import show_version

    show_version(ctx, option, wanted=wanted)


@click.group(
    cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.option(
    "--config",
    "config_path",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar="WATCHER_CONFIG",
    default=Path("config.toml"),
    show_default=True,
    help="Configuration file.",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show which program this is and exit.",
)
@click.pass_context
def watcher(ctx: click.Context, config_path: Path) -> None:
    """Find new coverage of a public affair in news feeds, explain each verdict, post every story once."""
    ctx.obj = config_path
    if os.environ.get("NO_COLOR"):
        ctx.color = False


furnish(watcher, "")


def _with_nearest_value(error: click.ClickException) -> click.ClickException:
    """The error, also saying what a value that is none of the choices may have been meant to be."""
    if not isinstance(error, click.BadParameter) or error.param is None:
        return error
    choice = error.param.type
    if isinstance(choice, click.IntRange) and (found := re.match(r"('.*?') is not a valid", error.message)):
        hint = (
            "; `watcher hits` shows the id of each hit"
            if error.param.name in {"hit_id", "hit_ids", "hits"}
            else ""
        )
        told = f"{found[1]} is no whole number{hint}."
        return click.BadParameter(told, error.ctx, error.param, error.param_hint)
    given = re.match(r"'(.*?)' is not one of", error.message)
    if not isinstance(choice, click.Choice) or not given:
        return error
    close = difflib.get_close_matches(given[1], [str(each) for each in choice.choices], n=1)
    if not close:
        return error
    return click.BadParameter(
        f"{error.message} Did you mean {close[0]}?", error.ctx, error.param, error.param_hint
    )


def main() -> NoReturn:
    """Run the command line; every mistake of a user ends in one clear line and an exit code."""
    try:
        sys.exit(watcher.main(prog_name="watcher", standalone_mode=False) or 0)
    except click.exceptions.Exit as error:
        sys.exit(error.exit_code)
    except click.ClickException as error:
        _with_nearest_value(error).show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted", err=True)
        sys.exit(EXIT_INTERRUPTED)
    except BrokenPipeError:
        # The reader of a pipe has had enough, as in `watcher hits | head`.
        sys.stderr.close()
        sys.exit(0)
