"""A small topic with a database of its own, filled the way a round fills it, and the command line on it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from click.testing import CliRunner, Result

from tests.blank import blank
from tests.small_corpus import small_corpus
from watcher import examine, posting
from watcher.adapters.store import Store
from watcher.cli.main import watcher
from watcher.config import load_config
from watcher.model import Article, Decision
from watcher.topics import build_judges, read_corpora, topic_desks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONFIG = """
[data]
database = "watcher.db"
[[topic]]
id = "stations"
seed_corpus = "corpus"
[[channel]]
name = "terminal"
kind = "console"
"""
POST = "Safeguard Defenders say that the overseas police station in {} was closed by order of the council."
REVIEW = "A police rumour about an office in {} kept the council busy for the whole of the evening."
DROP = "The tulips of {} are late this year, and the growers blame the police rumbling past at night."


@dataclass
class Desk:
    """The folder, its store, and its command line."""

    folder: Path
    store: Store

    def add(self, place: str, text: str, *, days: float = 1.0) -> int:
        """Judge and store an article about a place; its hit's id, 0 when it is none."""
        config = load_config(self.folder / "config.toml", {})
        corpora = read_corpora(config)
        [judge] = build_judges(config, corpora)
        now = datetime.now(UTC).replace(microsecond=0)
        url = f"https://paper.example/{place.lower()}"
        article = Article(
            url=url,
            title=f"{place} and its council",
            text=text.format(place),
            outlet="The Paper",
            language="en",
            published=now - timedelta(days=days),
            published_precision="minute",
        )
        [verdict] = examine.judge((judge,), article, now)
        with self.store.transaction():
            self.store.hits.set_topic("stations", "Stations", judge.profile.version)
            article_id = self.store.entries.add_article(
                article, link=url, country="GB", now=now, scores=[verdict.score]
            )
            if verdict.score.decision is Decision.DROP or verdict.traits is None:
                # Kept as if something had been found: only such texts can be judged again.
                self.store.db.run("UPDATE articles SET text = ? WHERE id = ?", (article.text, article_id))
                return 0
            story = posting.keep(
                article_id,
                article,
                verdict.score,
                verdict.traits,
                self.store.hits,
                summary=verdict.summary,
                since=now - timedelta(days=14),
                now=now,
            )
            if verdict.score.decision is Decision.POST:
                desk = topic_desks(config, corpora)["stations"]
                posting.announce(story, desk, self.store, now=now, settle=0.0)
        return int(self.rows("SELECT max(id) AS id FROM hits")[0]["id"])

    def rows(self, sql: str, *parameters: object) -> list[dict[str, Any]]:
        """What a query of the database gives."""
        return [dict(row) for row in self.store.db.rows(sql, parameters)]

    def everything(self) -> dict[str, list[dict[str, Any]]]:
        """All rows of the tables that verdicts are kept in."""
        return {
            "judgements": self.rows("SELECT * FROM judgements"),
            "hits": self.rows("SELECT * FROM hits"),
            "matches": self.rows("SELECT * FROM matches"),
            "past_verdicts": self.rows("SELECT * FROM past_verdicts"),
            "posts": self.rows("SELECT * FROM posts"),
        }

    def decision(self, hit_id: int) -> str:
        """What holds of a hit."""
        return str(self.rows("SELECT decision FROM hits WHERE id = ?", hit_id)[0]["decision"])

    def send(self) -> None:
        """Send what waits."""
        while head := self.store.outbox.head("terminal", datetime.now(UTC) + timedelta(hours=1)):
            self.store.outbox.begin(head.id, None, head.post.body)
            self.store.outbox.conclude(
                head.id, "sent", "sent", now=datetime.now(UTC), message_id=head.id + 100
            )

    def waiting(self) -> int:
        """How many posts wait."""
        return self.store.outbox.waiting("terminal")

    def run(self, *words: str, code: int = 0) -> Result:
        """The command line; the test fails when it ends with another exit code."""
        done = CliRunner().invoke(watcher, ["--config", str(self.folder / "config.toml"), *words])
        assert done.exit_code == code, done.output + repr(done.exception)
        return done

    def json(self, *words: str) -> Any:
        """What a command says to machines."""
        return json.loads(self.run(*words).stdout)

    def relearn(self, old: str, new: str) -> None:
        """Change the lexicon."""
        file = self.folder / "corpus" / "lexicon" / "all.toml"
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")


def make_desk(folder: Path) -> Iterator[Desk]:
    """A desk in ``folder``."""
    small_corpus(folder)
    (folder / "config.toml").write_text(CONFIG, encoding="utf-8")
    store = Store(blank(folder / "watcher.db"))
    yield Desk(folder, store)
    store.close()
