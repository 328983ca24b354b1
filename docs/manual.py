"""The manual page, made from the program's own help: roff that man shows on any system.

Owns the format. What the program says of itself comes from its commands.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import click

from watcher.cli.examples import EXAMPLES
from watcher.cli.main import watcher

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENVIRONMENT = {
    "WATCHER_CONFIG": "The configuration, where --config is not given.",
    "WATCHER_DATABASE": "Replaces data.database of the configuration.",
    "WATCHER_IMAGE": "Set in the container image: its name, for the commands that the demo prints at its end.",
    "WATCHER_TELEGRAM_TOKEN": "The bot's token; WATCHER_TELEGRAM_TOKEN_FILE names a file that holds it.",
    "WATCHER_JUDGE_KEY": "The key of the second opinion's endpoint; with _FILE, a file that holds it.",
    "WATCHER_ARCHIVE_KEYS": "The public archive's keys; with _FILE, a file that holds them.",
    "WATCHER_PING_URL": "The address of a dead man's switch; with _FILE, a file that holds it.",
    "WATCHER_WEB_LOGIN": "Lines name:password that open the pages of watcher serve; with _FILE, a file of them.",
    "WATCHER_APPRISE_NAME": "The address of the channel NAME of kind apprise; with _FILE, a file that holds it.",
    "NO_COLOR": "Not empty: no colours.",
}
_EXITS = {
    "0": "done",
    "1": "the work failed, or a check found a fault",
    "2": "wrong usage",
    "3": "the configuration or the seed corpus has mistakes",
    "4": "the database cannot be used",
    "130": "interrupted",
}


def manual_page() -> str:
    """docs/watcher.1."""
    top = click.Context(watcher, info_name="watcher", terminal_width=78)
    parts = [
        '.TH WATCHER 1 "" "coverage\\-watcher" "User Commands"',
        ".SH NAME",
        "watcher \\- find new coverage of a public affair and post every story once",
        ".SH SYNOPSIS",
        f".B watcher\n{_plain(' '.join(watcher.collect_usage_pieces(top)))}",
        ".SH DESCRIPTION",
        _prose(watcher.help or ""),
        ".SH OPTIONS",
        *_options(watcher, top),
        ".SH COMMANDS",
        *_commands(watcher, top, ""),
        ".SH ENVIRONMENT",
        *(f".TP\n.B {_plain(name)}\n{_plain(text)}" for name, text in _ENVIRONMENT.items()),
        ".SH EXIT STATUS",
        *(f".TP\n.B {code}\n{_plain(text)}" for code, text in _EXITS.items()),
    ]
    return "\n".join(parts) + "\n"


def _commands(group: click.Group, parent: click.Context, title: str) -> Iterator[str]:
    for name in group.list_commands(parent):
        command = group.get_command(parent, name)
        assert command is not None
        words = f"{title} {name}".strip()
        context = click.Context(command, info_name=name, parent=parent, terminal_width=78)
        usage = " ".join(command.collect_usage_pieces(context))
        yield f".SS watcher {_plain(words)} {_plain(usage)}"
        yield _prose(command.help or "")
        yield from _options(command, context)
        if lines := EXAMPLES.get(words):
            yield ".PP\nExamples:\n.nf\n" + "\n".join(f"  {_plain(line)}" for line in lines) + "\n.fi"
        if isinstance(command, click.Group):
            yield from _commands(command, context, words)


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record and "--help" not in record[0]:
            yield f".TP\n.B {_plain(record[0])}\n{_plain(record[1])}"


def _prose(text: str) -> str:
    """Paragraphs, the lines of each joined."""
    paragraphs = inspect.cleandoc(text).split("\n\n")
    return "\n.PP\n".join(_plain(" ".join(part.split())) for part in paragraphs)


def _plain(text: str) -> str:
    """``text`` without a meaning for roff."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("\b", "")
    return f"\\&{text}" if text.startswith((".", "'")) else text
