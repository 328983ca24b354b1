"""The store as the loops see it: one object, one part for each noun, one transaction for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store.archive import Archive
from watcher.adapters.store.archivings import Archivings
from watcher.adapters.store.corrections import Corrections
from watcher.adapters.store.entries import Entries
from watcher.adapters.store.evidence import Evidence
from watcher.adapters.store.feeds import Feeds
from watcher.adapters.store.hits import Hits
from watcher.adapters.store.labels import Labels
from watcher.adapters.store.opinions import Opinions
from watcher.adapters.store.posts import Outbox
from watcher.adapters.store.retention import Pruned, pruning
from watcher.adapters.store.revisions import Revisions
from watcher.adapters.store.roster import Roster
from watcher.adapters.store.runs import Runs
from watcher.adapters.store.sources import Sources

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from datetime import datetime

    from watcher.adapters.store.database import Connection


class Store:
    """Everything that is kept. Not for use from several threads."""

    def __init__(self, db: Connection) -> None:
        self.db = db
        self.feeds = Feeds(db)
        self.roster = Roster(db)
        self.entries = Entries(db)
        self.hits = Hits(db)
        self.corrections = Corrections(db)
        self.labels = Labels(db)
        self.archive = Archive(db)
        self.archivings = Archivings(db)
        self.evidence = Evidence(db)
        self.opinions = Opinions(db)
        self.revisions = Revisions(db)
        self.outbox = Outbox(db)
        self.runs = Runs(db)
        self.sources = Sources(db)

    def transaction(self) -> AbstractContextManager[None]:
        """Everything done inside is kept together or not at all."""
        return self.db.transaction()

    def prune(self, now: datetime, keep_days: float) -> Pruned:
        """Forget what is no longer needed, and nothing that a feed may still show; what was forgotten."""
        return sum(self.pruning(now, keep_days), Pruned())

    def pruning(self, now: datetime, keep_days: float) -> Iterator[Pruned]:
        """The same in short steps, between which others may use the store; what each of them forgot."""
        return pruning(self.db, now, keep_days)

    def close(self) -> None:
        """Close the database; the store is of no use afterwards."""
        self.db.raw.close()
