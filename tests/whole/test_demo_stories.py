"""The demo's newsroom, whole: every relevant article a hit, every event one story."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from datetime import UTC, datetime

import pytest

from tests.fakes import Silent
from watcher.assembly import open_service
from watcher.cli.demo import configuration
from watcher.demo.newsroom import read_newsroom
from watcher.demo.server import serve


@pytest.mark.timeout(120)
async def test_every_event_of_the_newsroom_becomes_one_story(tmp_path, capsys):
    """Across thirteen languages; two events never share one, and no trap gets in."""
    newsroom = read_newsroom()
    async with serve(newsroom, now=datetime.now(UTC)) as origin:
        async with open_service(configuration(origin, tmp_path), "") as service:
            await service.once(Silent(), asyncio.Event())
            rows = service.store.db.rows("SELECT url, story, decision FROM coverage")
        slugs = {address: slug for slug, address in origin.pages.items()}
    by_slug = {article.slug: article for article in newsroom.articles}
    found = {slugs[row["url"]]: row for row in rows}
    assert {slug for slug, row in found.items() if row["decision"] == "post"} == {
        a.slug for a in newsroom.news
    }
    stories = defaultdict(set)
    events = defaultdict(set)
    for slug, row in found.items():
        if row["decision"] == "post":
            stories[row["story"]].add(by_slug[slug].event)
            events[by_slug[slug].event].add(row["story"])
    assert all(len(told) == 1 for told in stories.values()), dict(stories)
    assert all(len(parts) == 1 for parts in events.values()), dict(events)
    assert len(capsys.readouterr().out.split("── #")) - 1 == len(stories)
