"""New databases, copied from one: the steps of the schema would be most of what a test spends its time on."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from watcher.adapters.store import open_database

if TYPE_CHECKING:
    from watcher.adapters.store.database import Connection


def blank(path: Path) -> Connection:
    """The database at ``path``; a new one is empty and has its present schema."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_made())
        path.chmod(0o600)
    return open_database(path)


@cache
def _made() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "watcher.db"
        open_database(path).raw.close()
        return path.read_bytes()
