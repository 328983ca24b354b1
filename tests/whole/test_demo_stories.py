"""The demo's newsroom, whole: every relevant article a hit, every event one story."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from contextlib import closing
from urllib.parse import urlsplit

from watcher.demo.newsroom import read_newsroom


def test_every_event_of_the_newsroom_becomes_one_story(made_demo):
    """Across thirteen languages; two events never share one, and no trap gets in."""
    folder, done = made_demo
    assert done.returncode == 0, done.stderr
    newsroom = read_newsroom()
    told = {outlet.path(article): article for outlet in newsroom.outlets for article in outlet.articles}
    assert len(told) == len(newsroom.articles), "an address's path is enough to know an article"
    with closing(sqlite3.connect(f"file:{folder}/watcher.db?mode=ro", uri=True)) as db:
        rows = db.execute("SELECT url, story FROM coverage WHERE decision = 'post'").fetchall()
    posted = [(told[urlsplit(url).path], story) for url, story in rows]
    assert {article.slug for article, _ in posted} == {article.slug for article in newsroom.news}
    stories = defaultdict(set)
    events = defaultdict(set)
    for article, story in posted:
        stories[story].add(article.event)
        events[article.event].add(story)
    assert all(len(told) == 1 for told in stories.values()), dict(stories)
    assert all(len(parts) == 1 for parts in events.values()), dict(events)
    assert len(done.stdout.split("── #")) - 1 == len(stories)
