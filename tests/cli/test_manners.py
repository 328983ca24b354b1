"""What every command has in common: help that fits, examples that work, hints on typing errors, few colours."""

from __future__ import annotations

import os
import pty
import shlex
import shutil
import subprocess
import sys
from typing import Any

import click
import pytest
from click.testing import CliRunner

from tests.commands import run_watcher
from watcher.cli.completion import SHELLS
from watcher.cli.examples import EXAMPLES
from watcher.cli.main import watcher

LONGEST = 45
"""Lines of help that a screen shows at once."""


def commands(group=watcher, parent=None, name=""):
    """Every command and its words."""
    context = click.Context(group, info_name=name or "watcher", parent=parent)
    for word in group.list_commands(context):
        command = group.get_command(context, word)
        words = f"{name} {word}".strip()
        yield words, command
        if isinstance(command, click.Group):
            yield from commands(command, context, words)


COMMANDS = dict(commands())


@pytest.fixture
def help_of(monkeypatch, capsys):
    """The help of a command on a terminal of so many columns."""

    def show(words, columns):
        monkeypatch.setenv("COLUMNS", str(columns))
        watcher.main([*words.split(), "--help"], prog_name="watcher", standalone_mode=False)
        return capsys.readouterr().out

    return show


@pytest.mark.parametrize("words", ["", *COMMANDS])
def test_help_fits_wide_and_narrow_terminals(words, help_of):
    """No line is longer than the terminal but an example, which is copied as it stands."""
    wide, narrow = help_of(words, 100), help_of(words, 40)
    assert len(wide.splitlines()) <= LONGEST
    assert "\x1b" not in wide
    for text, columns in ((wide, 100), (narrow, 40)):
        prose = text.partition("  Examples:\n")[0]
        assert [line for line in prose.splitlines() if len(line) > columns] == []
    assert help_of(words, 300) == help_of(words, 102), "lines stay readable however wide the terminal is"


@pytest.mark.parametrize("words", ["", *COMMANDS])
def test_every_command_has_examples_that_it_understands(words, help_of):
    """Each names that command, or one within it, with options that exist."""
    assert "  Examples:\n    watcher " in help_of(words, 100)
    for line in EXAMPLES[words]:
        line_words = shlex.split(line.partition(" > ")[0])[1:]
        command: Any = watcher
        name: str | None = ""
        context = click.Context(watcher, info_name="watcher")
        while line_words and isinstance(command, click.Group):
            _, line_words, _ = command.make_parser(context).parse_args(list(line_words))
            if not line_words or not command.list_commands(context):
                break
            name, command, line_words = command.resolve_command(context, line_words)
        if not isinstance(command, click.Group):
            command.make_parser(click.Context(command, info_name=name)).parse_args(line_words)


def test_no_example_is_left_over():
    """Of a command that is gone."""
    assert set(EXAMPLES) == {"", *COMMANDS}


def test_options_mean_the_same_everywhere():
    """One letter, one meaning; whoever is asked for consent can give it at once."""
    for words, command in COMMANDS.items():
        for option in (each for each in command.params if isinstance(each, click.Option)):
            flags = set(option.opts)
            assert ("--yes" in flags) == ("-y" in flags), words
            assert ("--verbose" in flags) == ("-v" in flags), words
            assert ("--quiet" in flags) == ("-q" in flags), words
            if "--json" in flags:
                assert option.is_flag
                assert (option.help or "").endswith("or machines."), words


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("hist",), "Did you mean hits?"),
        (("feeds", "chekc"), "Did you mean 'check'?"),
        (("hits", "--phrsae", "x"), "'--phrase'?"),
        (("hits", "--sort", "relevence"), "Did you mean relevance?"),
        (("completion", "bahs"), "Did you mean bash?"),
        (("show", "abc"), "'abc' is no whole number; `watcher hits` shows the id of each hit."),
    ],
)
def test_a_typing_error_is_answered_with_what_was_meant(tmp_path, words, hint):
    """Commands, options and values; as wrong usage."""
    done = run_watcher(tmp_path, *words)
    assert done.returncode == 2
    assert hint in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize(("environ", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colours_only_on_a_terminal_and_never_against_a_wish(tmp_path, environ, coloured):
    """See no-color.org."""
    (tmp_path / "config.toml").write_text('[[topic]]\nseed_corpus = "nowhere"\n')
    words = ("--config", str(tmp_path / "config.toml"), "check")
    master, slave = pty.openpty()
    clean = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    with subprocess.Popen(
        [sys.executable, "-m", "watcher", *words],
        stdout=slave,
        stderr=slave,
        env={**clean, "TERM": "xterm", **environ},
    ) as process:
        os.close(slave)
        shown = b""
        try:
            while piece := os.read(master, 4096):
                shown += piece
        except OSError:
            pass  # Linux reports the end of a terminal like this
    os.close(master)
    assert process.returncode == 1, "it has faults"
    assert b"nowhere" in shown
    assert (b"\x1b[" in shown) is coloured


@pytest.mark.parametrize("shell", SHELLS)
def test_completion_is_a_script_of_that_shell(shell):
    """Read by the shell itself where it is installed."""
    script = CliRunner().invoke(watcher, ["completion", shell]).stdout
    assert "_WATCHER_COMPLETE" in script
    if shutil.which(shell):
        done = subprocess.run([shell, "-n"], input=script, text=True, capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("watcher sto", {"stories", "story"}),
        ("watcher hits --sort n", {"newest"}),
        ("watcher feeds h", {"history"}),
    ],
)
def test_words_are_finished(tmp_path, line, offered):
    """Commands, commands within them, and values, as bash asks for them."""
    asked = {"COMP_WORDS": line, "COMP_CWORD": str(len(line.split()) - 1)}
    done = run_watcher(tmp_path, _WATCHER_COMPLETE="bash_complete", **asked)
    assert {each.partition(",")[2] for each in done.stdout.split()} == offered
