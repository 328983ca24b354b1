"""Writes the site, or the feeds alone, from the database into a folder. Reads one moment of the database only."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from heapq import nlargest
from typing import TYPE_CHECKING

from watcher.adapters.folder import FolderError, drafted
from watcher.adapters.store.database import StoreError, open_readonly
from watcher.adapters.store.public import forwards, public_stories, topic_titles
from watcher.pipeline import syndicate_atom, syndicate_json
from watcher.pipeline.syndicate import MOST, items
from watcher.rhythm import TurnError
from watcher.site.pages import Pages, addresses

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from watcher.adapters.folder import Changes, Draft
    from watcher.adapters.store.database import Connection
    from watcher.model import Publication, PublicStory

log = logging.getLogger(__name__)

MARK, FEEDS_MARK = "index.html", "feed.json"
"""Files by which a folder is known to be a site, or a folder of feeds, that may be replaced. A site has both."""


@dataclass(frozen=True, slots=True)
class Builder:
    """What the record is built from, and how it is called."""

    database: Path
    publication: Publication
    topics: tuple[str, ...] = ()
    """Empty: all."""

    def site(self, folder: Path, labels: Mapping[str, str]) -> Changes:
        """All pages and feeds; ``labels`` are readers' words for people, places and organisations, by id.

        Raises StoreError or FolderError.
        """
        with self._record() as (db, publication), drafted(folder, MARK) as draft:
            pages = Pages(publication, labels)
            latest = _Latest()
            for story in public_stories(db, self.topics):
                draft.put(*pages.story(story))
                latest.add(story)
            for path, content in pages.rest(forwards(db)):
                draft.put(path, content)
            for path, content in addresses(pages.record, publication):
                draft.put(path, content)
            _put_feeds(draft, latest.stories, publication)
            return draft.changes()

    def feeds(self, folder: Path) -> Changes:
        """Atom and JSON Feed alone. Raises StoreError or FolderError."""
        with self._record() as (db, publication), drafted(folder, FEEDS_MARK, other=MARK) as draft:
            _put_feeds(draft, public_stories(db, self.topics), publication)
            return draft.changes()

    @contextmanager
    def _record(self) -> Iterator[tuple[Connection, Publication]]:
        """One moment of the database, and the publication with a title."""
        db = open_readonly(self.database)
        with closing(db.raw):
            db.raw.execute("BEGIN")
            yield db, self.titled(db)

    def titled(self, db: Connection) -> Publication:
        """The publication, with the titles of its topics when it has none."""
        titles = " · ".join(topic_titles(db, self.topics).values())
        return replace(self.publication, title=self.publication.title or titles or "Coverage")

    async def turn(self, folder: Path, labels: Mapping[str, str]) -> None:
        """The site, built in a thread of its own. Raises TurnError."""
        try:
            changes = await asyncio.to_thread(self.site, folder, labels)
        except (StoreError, FolderError, sqlite3.Error) as error:
            raise TurnError(f"site: {error}") from None
        if changes.changed or changes.removed:
            log.info("site %s: %d files, %d changed", folder, changes.files, changes.changed)


class _Latest:
    """The stories that changed last, while all of them pass by."""

    def __init__(self) -> None:
        self._kept: list[PublicStory] = []

    def add(self, story: PublicStory) -> None:
        self._kept.append(story)
        if len(self._kept) > 2 * MOST:
            self._kept = self.stories

    @property
    def stories(self) -> list[PublicStory]:
        return nlargest(MOST, self._kept, key=lambda story: (story.updated, story.view.key))


def _put_feeds(draft: Draft, stories: Iterable[PublicStory], publication: Publication) -> None:
    entries = items(stories, publication)
    draft.put(syndicate_atom.NAME, syndicate_atom.atom(entries, publication))
    draft.put(syndicate_json.NAME, syndicate_json.json_feed(entries, publication))
