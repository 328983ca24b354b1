"""``watcher completion``: the script that lets a shell finish words."""

from __future__ import annotations

import click

from watcher.cli.main import watcher

SHELLS = ("bash", "zsh", "fish")


@click.command()
@click.argument("shell", type=click.Choice(SHELLS))
def completion(shell: str) -> None:
    """Print the script that lets SHELL finish commands, options and their values.

    bash loads it from ~/.local/share/bash-completion/completions/watcher, fish from
    ~/.config/fish/completions/watcher.fish, zsh from a file _watcher in a folder of $fpath.
    """
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    assert kind is not None
    made = kind(watcher, {}, "watcher", "_WATCHER_COMPLETE")
    # The template itself: filling it in through the class would first look for a bash on this machine.
    click.echo(made.source_template % made.source_vars())
