"""The command line: one file per noun, each command a thin call. Commands load only when they are used."""

from watcher.cli.main import main

__all__ = ["main"]
