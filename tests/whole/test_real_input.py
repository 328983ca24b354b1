"""The whole service on real input: five seeds among real news pages, crashes included."""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import sqlite3
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.botapi import BotApi
from tests.conftest import ROOT
from tests.fakes import Silent
from tests.whole.site import Site, configuration, serve
from watcher.assembly import open_service
from watcher.config import load_config
from watcher.corpus import read_corpus

if TYPE_CHECKING:
    from pathlib import Path

CONSOLE = '[[channel]]\nname = "terminal"\nkind = "console"\nper_minute = 60'
CHAT = -1001234567890


def titles() -> list[str]:
    """The seeds' titles, in the order of their files; two were saved without one."""
    return [record.title or "Untitled" for record in read_corpus(ROOT / "seed_corpus").records]


def questions(database: Path, sql: str) -> list[tuple[Any, ...]]:
    db = sqlite3.connect(database)
    rows = db.execute(sql).fetchall()
    db.close()
    return rows


@pytest.mark.timeout(300)
async def test_exactly_the_seeds_become_hits_and_every_one_is_posted(shared, tmp_path, capsys):
    """Among more than a hundred real pages; the second run posts nothing and asks for no page again."""
    async with serve(shared, titles()) as site:
        (tmp_path / "config.toml").write_text(configuration(site, ROOT, channel=CONSOLE))
        config = load_config(tmp_path / "config.toml", {})
        stop = asyncio.Event()
        assert len(site.pages) >= 100
        async with open_service(config, "") as service:
            tally = await service.once(Silent(), stop)
        first_posts = capsys.readouterr().out
        assert (tally.failures, tally.hits, tally.review) == (0, 5, 0)
        assert tally.pages == len(site.pages) + 5
        database = config.data.database
        assert sorted(url for (url,) in questions(database, "SELECT url FROM coverage")) == site.seeds
        assert questions(database, "SELECT count(*) FROM judgements WHERE decision <> 'drop'") == [(5,)]
        assert questions(database, "SELECT DISTINCT state FROM posts") == [("sent",)]
        for url in site.seeds:
            assert first_posts.count(url) == 1, f"{url} is posted once"
        site.asked.clear()
        async with open_service(config, "") as service:
            again = await service.once(Silent(), stop)
            with service.store.transaction():
                service.store.db.run("UPDATE feeds SET next_poll_at = '2000-01-01T00:00:00Z'")
            polled = await service.once(Silent(), stop)
        assert (again.feeds, again.hits, polled.feeds, polled.entries) == (0, 0, len(site.feeds), 0)
        assert site.pages_asked() == []
        assert capsys.readouterr().out == ""


@pytest.mark.slow
@pytest.mark.timeout(600)
async def test_killed_at_any_moment_it_comes_to_the_same_end(shared, tmp_path):
    """SIGKILL at twelve random moments, then again until it is done: same database, same messages in the channel.

    `tests/crash` kills at chosen points, a few of them in the fast suite.
    """
    async with serve(shared, titles(), most=12) as site, BotApi() as straight, BotApi() as killed:
        for api in (straight, killed):
            api.add_chat(CHAT)
        calm = await _run_to_the_end(site, straight, tmp_path / "calm", kills=[])
        dice = random.Random(20221026)
        kills = [dice.uniform(0.05, 3.0) for _ in range(12)]
        rough = await _run_to_the_end(site, killed, tmp_path / "rough", kills=kills)
        assert rough == calm
        told = [message.text for message in killed.messages(CHAT)]
        # The one duplicate that is left (docs/delivery.md): a kill between Telegram's acceptance of a database's
        # very first post and its record. Nothing else may repeat, and nothing may be missing.
        again = told[1:2] == told[:1]
        assert told[again:] == [message.text for message in straight.messages(CHAT)]


async def _run_to_the_end(site: Site, api: BotApi, folder: Path, kills: list[float]) -> dict[str, list[Any]]:
    """Run once as a process of its own, killed after each of ``kills`` seconds of work, then left alone."""
    folder.mkdir()
    channel = f'[[channel]]\nname = "main"\nchat = "{CHAT}"\nper_minute = 60'
    extra = f'[telegram]\napi_base_url = "{api.base_url}"'
    (folder / "config.toml").write_text(configuration(site, ROOT, channel=channel, extra=extra))
    for moment in kills:
        process = await _start(folder, api)
        # Start-up takes a while and changes nothing; the clock starts when the database is there and open.
        while not (folder / "watcher.db-wal").exists() and process.returncode is None:
            await asyncio.sleep(0.01)
        await asyncio.sleep(moment)
        if process.returncode is None:
            process.send_signal(signal.SIGKILL)
        await process.wait()
    for _ in range(3):  # posts whose sending broke off wait a little before they are looked for
        process = await _start(folder, api)
        assert await process.wait() == 0
    return _state(folder / "watcher.db")


async def _start(folder: Path, api: BotApi) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "watcher",
        "--config",
        str(folder / "config.toml"),
        "run",
        "--once",
        env={**os.environ, "WATCHER_TELEGRAM_TOKEN": api.token},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        cwd=folder,
    )


def _state(database: Path) -> dict[str, list[Any]]:
    """Everything that matters in a database, without row numbers and times of the run."""
    assert questions(database, "PRAGMA integrity_check") == [("ok",)]
    assert questions(database, "PRAGMA foreign_key_check") == []
    return {
        name: questions(database, sql)
        for name, sql in {
            "entries": "SELECT identity, url, state, outcome FROM entries ORDER BY 1, 2",
            "articles": "SELECT url, title, published_at, language, text, text_hash FROM articles ORDER BY 1",
            "judgements": "SELECT url, topic, score, decision, profile FROM judgements JOIN articles ON id = article_id"
            " ORDER BY 1, 2",
            "hits": "SELECT url, score, decision, story, relation, concepts, summary FROM coverage ORDER BY 1",
            "matches": "SELECT url, matches.* FROM matches JOIN hits ON hits.id = hit_id JOIN articles ON"
            " articles.id = article_id ORDER BY 1, position",
            "posts": "SELECT channel, key, kind, revision, body, state FROM posts JOIN stories ON stories.id = story_id"
            " ORDER BY posts.id",
        }.items()
    } | {
        "json": [
            json.loads(text)
            for (text,) in questions(database, "SELECT mentions FROM hits ORDER BY article_id")
        ]
    }
