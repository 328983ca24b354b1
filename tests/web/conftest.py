"""The pages over what the demo has stored, with one article more that means harm and one that has changed."""

from __future__ import annotations

import shutil
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.cli.desk import Desk, make_desk
from tests.web.hostile import ARTICLE, SCORE
from watcher.adapters.store import Store, open_database
from watcher.model import Article, Change, Comparison, Look, Membership, Traits
from watcher.web.server import listen, server
from watcher.web.site import Outside, make_site

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import MadeDemo


@dataclass
class Served:
    """A running server, its database, and the ids of two hits in it."""

    address: str
    database: Path
    hostile: int
    changed: int

    def get(self, path: str, **options) -> httpx.Response:
        """What a browser gets."""
        return httpx.get(f"{self.address}{path}", timeout=30, **options)


@pytest.fixture(scope="session")
def demo_database(made_demo: MadeDemo) -> Path:
    """What the demo stores, which nobody may write to."""
    folder, done = made_demo
    assert done.returncode == 0, done.stderr
    return folder / "watcher.db"


@pytest.fixture(scope="session")
def served(demo_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The pages on a port of this machine, as ``watcher serve`` gives them."""
    database = tmp_path_factory.mktemp("served") / "watcher.db"
    shutil.copy(demo_database, database)
    store = Store(open_database(database))
    hostile, changed = add_hostile(store), add_change(store)
    store.close()
    with running(database, Outside(chats={"main": "@overseas_desk"})) as address:
        yield Served(address, database, hostile, changed)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A small topic with a database of its own, and the command line on it."""
    yield from make_desk(tmp_path)


class running:  # noqa: N801 -- reads as a word
    """A server of the pages in a thread of its own."""

    def __init__(self, database: Path, outside: Outside) -> None:
        self._site = make_site(database, outside)
        self._server = server(self._site)
        self._socket: socket.socket = listen("127.0.0.1", 0)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._socket]}, daemon=True
        )

    def __enter__(self) -> str:
        self._thread.start()
        while not self._server.started:
            assert self._thread.is_alive()
            time.sleep(0.01)
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join(20)
        self._socket.close()
        self._site.close()


def add_hostile(store: Store) -> int:
    """Store a hit of which every word means harm; its id."""
    now = datetime.now(UTC).replace(microsecond=0)
    with store.transaction():
        article_id = store.entries.add_article(
            ARTICLE, link=ARTICLE.url, country="NL", now=now, scores=[SCORE]
        )
        return store.hits.add(
            article_id,
            SCORE,
            summary=ARTICLE.text,
            membership=Membership("", "first"),
            new_key="hostile-story",
            title=ARTICLE.title,
            traits=Traits(published=now),
            now=now,
        )


def add_change(store: Store) -> int:
    """Let the article of the first hit for readers change; the hit's id."""
    row = store.db.row(
        "SELECT hits.id, article_id, articles.title, articles.text, articles.language FROM hits"
        " JOIN articles ON articles.id = article_id WHERE decision = 'post' AND language = 'en' ORDER BY hits.id"
    )
    assert row is not None
    now = datetime.now(UTC).replace(microsecond=0)
    first = Article("u", row["title"], row["text"], language="en")
    later = Article("u", row["title"], f"{row['text']}\nA paragraph <b>added</b> later.", language="en")
    with store.transaction():
        book = store.revisions
        book.plan(row["article_id"], now)
        book.add_version(row["article_id"], 1, first, now - timedelta(days=1))
        book.add_version(row["article_id"], 2, later, now)
        told = Comparison(Change.SUBSTANTIVE, ("a paragraph added",))
        book.add(row["article_id"], told, before=1, after=2, now=now)
        book.looked(row["article_id"], Look(at=now, outcome="substantive", current=2))
    return int(row["id"])
