"""Where the shipped seed corpus and configuration lie, in the package or beside it; which program this is."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    installed = PACKAGE / "shipped" / name
    return installed if installed.exists() else PACKAGE.parent / name


SEED_CORPUS = _shipped("seed_corpus")
CONFIG = _shipped("config.toml")


def mark(package: Path = PACKAGE, corpus: Path = SEED_CORPUS) -> str:
    """Eight letters that differ when the program or its seed corpus differs; the same in a checkout and installed."""
    return digest(
        ("program", package, _below(package, "*.py")),
        ("corpus", corpus, _below(corpus, "*")),
    )[:8]


def digest(*parts: tuple[str, Path, Iterable[Path]]) -> str:
    """SHA-256 over files, their names and contents: each part what it is called, a folder, and files in it."""
    told = hashlib.sha256()
    for of, folder, files in parts:
        for path in sorted(files):
            body = path.read_bytes()
            told.update(f"{of} {path.relative_to(folder).as_posix()} {len(body)}\n".encode() + body)
    return told.hexdigest()


def _below(folder: Path, pattern: str) -> list[Path]:
    return [
        path
        for path in folder.rglob(pattern)
        if path.is_file() and "shipped" not in path.relative_to(folder).parts
    ]
