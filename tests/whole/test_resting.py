"""A round that finds nothing to do starts no process and makes no standard of judgement; one that finds work does."""

from __future__ import annotations

import io

import psutil

from tests.small_corpus import small_corpus
from watcher.assembly import open_service
from watcher.config import load_config


def started():
    """The processes below this one."""
    return {child.pid for child in psutil.Process().children(recursive=True)}


async def processes_of_a_round(folder, feed=""):
    """How many processes one opening of the service has started, and the profile that it left in the database."""
    (folder / "config.toml").write_text(
        f'[data]\ndatabase = "watcher.db"\n[engine]\nworkers = 1\n[evidence]\nenabled = false\n'
        f'[[topic]]\nid = "stations"\nseed_corpus = "{folder}/corpus"\n[[channel]]\nname = "here"\nkind = "console"\n'
        f"{feed}"
    )
    before = started()
    async with open_service(load_config(folder / "config.toml"), "", out=io.StringIO(), once=True) as service:
        [row] = service.store.db.rows("SELECT profile FROM topics")
        return len(started() - before), row["profile"]


async def test_only_a_round_that_finds_work_or_something_new_starts_processes(tmp_path):
    """First start: yes. Nothing new and nothing due: none. A changed corpus, a feed that is due: yes."""
    small_corpus(tmp_path)
    first, profile = await processes_of_a_round(tmp_path)
    assert first > 0
    assert await processes_of_a_round(tmp_path) == (0, profile)
    lexicon = next((tmp_path / "corpus" / "lexicon").glob("*.toml"))
    lexicon.write_text(lexicon.read_text().replace("weight = 3.0", "weight = 2.5", 1))
    changed, other = await processes_of_a_round(tmp_path)
    assert changed > 0
    assert other != profile
    due, _ = await processes_of_a_round(tmp_path, '[[feed]]\nurl = "http://127.0.0.1:9/feed"\n')
    assert due > 0
