"""Several topics in one service: each judges for itself, and no page is fetched or extracted twice."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from tests.commands import run_watcher
from tests.conftest import ROOT
from tests.origin import answer, origin
from watcher.config import load_config
from watcher.examine import read_page
from watcher.model import Entry, Failure, Feed, Fetched
from watcher.topics import build_judges, read_corpora

SPYWARE = (
    "Reporters of the Ledger found spyware on their phones. "
    "The spyware had been planted on the journalists' phones."
)
CABLE = (
    "An undersea cable was cut in the Baltic. "
    "Police suspect sabotage of the undersea cable by the crew of a tanker."
)
STATION = (
    "An overseas Chinese police service station was closed. "
    "Safeguard Defenders had found the secret police station."
)
TULIPS = "".join(
    f"The tulips of field {n} are late, and its grower blames the cold spring. " for n in range(60)
)
PAGES = {
    "/spyware": ("Spyware on the phones of journalists", SPYWARE),
    "/cable": ("Sabotage of an undersea cable", CABLE),
    "/station": ("Illegal Chinese police station closed", STATION),
    "/both": ("Spyware against journalists who wrote of undersea cable sabotage", f"{SPYWARE} {CABLE}"),
    "/tulips": ("The tulips are late", TULIPS),
}
SHIPPED = {
    "police-stations": ROOT / "seed_corpus",
    "spyware": ROOT / "docs/topics/spyware-against-journalists/corpus",
    "cables": ROOT / "docs/topics/undersea-cable-sabotage/corpus",
}
WORDS = {
    "police-stations": ("police station", "secret"),
    "spyware": ("spyware", "journalists"),
    "cables": ("undersea cable", "sabotage"),
}


def small_topics(folder):
    """Three topics of a few words: what is tested here is the service."""
    for name, (one, two) in WORDS.items():
        corpus = folder / "corpora" / name
        for part in ("lexicon", "records"):
            (corpus / part).mkdir(parents=True)
        (corpus / "topic.toml").write_text(f'id = "{name}"\ntitle = "{name}"\ndescription = "{name}"\n')
        concepts = "".join(
            f'[[concept]]\nid = "{key}"\nlabel = "{term}"\nrole = "part"\n[concept.aliases]\nen = ["{term}*"]\n'
            for key, term in (("one", one), ("two", two))
        )
        rule = '[[rule]]\nid = "both"\nlabel = "both"\nweight = 4.0\nnear = ["one", "two"]\nwithin = 200\n'
        (corpus / "lexicon" / "words.toml").write_text(concepts + rule)
    return {name: folder / "corpora" / name for name in WORDS}


def page(title, text):
    return (
        f'<html lang="en"><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{text}</p>'
        "<p>The council will hear of it on Monday, and the mayor has asked for a full report by then.</p>"
        "</article></body></html>"
    ).encode()


def configuration(feed, topics):
    blocks = "".join(
        f'[[topic]]\nid = "{name}"\nseed_corpus = "{folder}"\npost_at = 0.6\nreview_at = 0.35\n'
        f'[[channel]]\nname = "{name}"\nkind = "jsonl"\npath = "{name}.jsonl"\ntopics = ["{name}"]\n'
        for name, folder in topics.items()
    )
    return (
        '[data]\ndatabase = "watcher.db"\n'
        '[engine]\ndeadline = "90s"\n[fetch]\nspacing = "0s"\nallow_private = ["127.0.0.0/8"]\n'
        f'{blocks}[[feed]]\nurl = "{feed}"\n'
    )


@pytest.mark.timeout(180)
@pytest.mark.parametrize("shipped", [False, pytest.param(True, marks=pytest.mark.slow)])
async def test_three_topics_share_feeds_and_fetches(tmp_path, shipped):
    """Each page is asked for once and judged thrice; each channel gets the stories of its own topic."""
    topics = SHIPPED if shipped else small_topics(tmp_path)
    async with origin() as server:
        now = datetime.now(UTC) - timedelta(hours=1)
        items = "".join(
            f"<item><title>{title}</title><link>{server.url(path)}</link><guid>{path}</guid>"
            f"<pubDate>{format_datetime(now)}</pubDate></item>"
            for path, (title, _) in PAGES.items()
        )
        feed = f'<?xml version="1.0"?><rss version="2.0"><channel><title>F</title>{items}</channel></rss>'
        server.at("/feed", answer(feed.encode(), headers={"Content-Type": "application/rss+xml"}))
        for path, (title, text) in PAGES.items():
            server.at(path, answer(page(title, text), headers={"Content-Type": "text/html; charset=utf-8"}))
        (tmp_path / "config.toml").write_text(configuration(server.url("/feed"), topics), encoding="utf-8")
        done = await asyncio.to_thread(run_watcher, tmp_path, "run", "--once")
        assert done.returncode == 0, done.stderr
        asked = Counter(request.path for request in server.seen)
    assert {path: asked[path] for path in ("/feed", *PAGES)} == dict.fromkeys(("/feed", *PAGES), 1)
    database = sqlite3.connect(tmp_path / "watcher.db")
    found = set(
        database.execute(
            "SELECT hits.topic, articles.url FROM hits JOIN articles ON articles.id = hits.article_id"
        )
    )
    judged = database.execute("SELECT count(*) FROM judgements").fetchone()
    database.close()
    assert {(topic, url.rpartition("/")[2]) for topic, url in found} == {
        ("police-stations", "station"),
        ("spyware", "spyware"),
        ("spyware", "both"),
        ("cables", "cable"),
        ("cables", "both"),
    }
    assert judged == (len(PAGES) * len(WORDS),)
    for topic, story in (("police-stations", "station"), ("spyware", "/spyware"), ("cables", "/cable")):
        posts = (tmp_path / f"{topic}.jsonl").read_text(encoding="utf-8")
        assert story in posts
        others = {"station", "/spyware", "/cable"} - {story}
        assert [other for other in others if f'{other}"' in posts] == []
        assert all(json.loads(line) for line in posts.splitlines())


def test_a_page_is_extracted_once_however_many_topics_judge_it(tmp_path):
    """Counted by watching the calls; the first look lets a page through that any one topic may want."""
    path = tmp_path / "config.toml"
    path.write_text(configuration("https://paper.example/feed", small_topics(tmp_path)), encoding="utf-8")
    config = load_config(path, {})
    standards = build_judges(config, read_corpora(config))
    calls: Counter[tuple[str, str]] = Counter()

    def watch(frame, event, _):
        if event == "call":
            calls[frame.f_code.co_name, str(frame.f_globals.get("__name__"))] += 1

    now = datetime.now(UTC)
    for place, expected in (("/cable", 1), ("/station", 1), ("/tulips", 0)):
        calls.clear()
        address = f"https://paper.example{place}"
        fetched = Fetched(address, address, 200, page(*PAGES[place]), "text/html; charset=utf-8")
        sys.setprofile(watch)
        try:
            seen = read_page(
                standards, fetched, Entry(place, address, PAGES[place][0]), Feed(1, address), now
            )
        finally:
            sys.setprofile(None)
        assert not isinstance(seen, Failure)
        assert len(seen.verdicts) == len(WORDS)
        assert calls["extract", "watcher.pipeline.extract"] == expected
