"""The pages while the database beneath them is exchanged."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime

import httpx

from tests.web.conftest import running
from watcher.adapters.store import open_database
from watcher.adapters.store.backup import restore
from watcher.web.site import Outside

ROWS = "/data/hits.json?_shape=array"
COUNT = "/data.json?sql=select+count(*)+as+n+from+hits&_shape=array"


def test_a_restored_database_is_shown_at_once_on_every_page(demo_database, tmp_path):
    """Also by connections that were open to the former file, of every thread that answers."""
    database, copy = tmp_path / "watcher.db", tmp_path / "copy.db"
    shutil.copy(demo_database, database)
    open_database(copy).raw.close()
    with running(database, Outside()) as address, httpx.Client(base_url=address, timeout=30) as browser:
        before = [len(browser.get(ROWS).json()) for _ in range(12)]
        assert min(before) == max(before) > 0
        counted = [browser.get(COUNT).json() for _ in range(8)]
        assert all(rows == [{"n": before[0]}] for rows in counted), "the page limit hides no row"
        former = restore(copy, database, datetime.now(UTC))
        assert former is not None
        assert [browser.get(ROWS).json() for _ in range(12)] == [[]] * 12
        assert [browser.get(COUNT).json() for _ in range(12)] == [[{"n": 0}]] * 12
        assert "/hit/" not in browser.get("/").text
        restore(former, database, datetime(2026, 1, 1, tzinfo=UTC))
        assert [len(browser.get(ROWS).json()) for _ in range(12)] == before
