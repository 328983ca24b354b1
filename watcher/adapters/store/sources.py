"""What the profiles of the topics were last made from. Makes none, and knows no file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from watcher.adapters.store.database import Connection


class Sources:
    """The table ``sources``."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def all(self) -> dict[str, str]:
        """For each topic the digest of what its profile was made from."""
        return {row["topic"]: row["digest"] for row in self._db.rows("SELECT topic, digest FROM sources")}

    def titles(self) -> dict[str, str]:
        """What readers know each topic by."""
        return {row["id"]: row["title"] for row in self._db.rows("SELECT id, title FROM topics")}

    def keep(self, digests: dict[str, str]) -> None:
        """Remember what the profiles that now hold were made from."""
        self._db.run("DELETE FROM sources")
        for topic, digest in digests.items():
            self._db.run("INSERT INTO sources (topic, digest) VALUES (?, ?)", (topic, digest))
