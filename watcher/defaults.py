"""Where the shipped seed corpus and configuration lie: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    installed = PACKAGE / "shipped" / name
    return installed if installed.exists() else PACKAGE.parent / name


SEED_CORPUS = _shipped("seed_corpus")
CONFIG = _shipped("config.toml")
