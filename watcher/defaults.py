"""Where the shipped seed corpus and configuration lie: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    installed = _PACKAGE / "shipped" / name
    return installed if installed.exists() else _PACKAGE.parent / name


SEED_CORPUS = _shipped("seed_corpus")
CONFIG = _shipped("config.toml")
