"""Hits and the stories they belong to."""

from __future__ import annotations

import base64
import json
import struct
from functools import lru_cache
from typing import TYPE_CHECKING

from watcher.adapters.store import digests, stories
from watcher.adapters.store.database import from_text, to_text
from watcher.adapters.store.revisions import revisions_of
from watcher.adapters.store.rows import article_from, matches_of
from watcher.adapters.store.search import Search
from watcher.model import (
    Decision,
    Grouped,
    Hit,
    Membership,
    Score,
    Sighting,
    StoryView,
    Traits,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection
    from datetime import datetime

    from watcher.adapters.store.database import Connection


_HIT = (
    "SELECT hits.*, stories.key AS story_key, articles.url, articles.link, articles.outlet, articles.country,"
    " articles.title, articles.author, articles.published_at, articles.published_precision, articles.language,"
    " articles.description, articles.text, articles.image, articles.origin, articles.paywalled,"
    " articles.corrections, (SELECT opinions.summary FROM opinions WHERE opinions.text_hash = articles.text_hash"
    " AND opinions.topic = hits.topic AND articles.language NOT IN ('', 'en') AND articles.language NOT LIKE 'en-%'"
    " ORDER BY given_at DESC, model LIMIT 1) AS english,"
    " coalesce((SELECT archive_url FROM archivings WHERE archivings.article_id = articles.id), '') AS archive_url,"
    " (SELECT json_group_array(DISTINCT group_name) FROM entries JOIN feeds ON feeds.id = entries.feed_id"
    " WHERE entries.article_id = articles.id AND group_name <> '') AS groups"
    " FROM hits JOIN articles ON articles.id = hits.article_id"
    " JOIN stories ON stories.id = hits.story_id"
)


class Hits:
    """The tables ``hits``, ``matches``, ``past_verdicts``, ``stories`` and ``topics``."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._search = Search(db)

    def set_topic(self, topic: str, title: str, profile: str) -> None:
        """Make a topic known, or its new profile."""
        self._db.run(
            "INSERT INTO topics (id, title, profile) VALUES (?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET title = excluded.title, profile = excluded.profile",
            (topic, title, profile),
        )

    def set_profile(self, topic: str, profile: str) -> None:
        """The version of the profile that now holds."""
        self._db.run("UPDATE topics SET profile = ? WHERE id = ?", (profile, topic))

    def recent(self, topic: str, since: datetime) -> list[Grouped]:
        """Hits whose story was touched since then, for comparing a new one with; oldest first."""
        rows = self._db.rows(
            "SELECT stories.key, hits.traits, story_pins.hit_id IS NOT NULL AS pinned"
            " FROM hits JOIN stories ON stories.id = hits.story_id"
            " LEFT JOIN story_pins ON story_pins.hit_id = hits.id"
            " WHERE stories.topic = ? AND stories.updated_at >= ? ORDER BY hits.id",
            (topic, to_text(since)),
        )
        return [Grouped(row["key"], _traits_from(row["traits"]), pinned=bool(row["pinned"])) for row in rows]

    def story_of(self, article_id: int, topic: str) -> str:
        """Key of the story in which an article stands; empty when it is no hit of the topic."""
        row = self._db.row(
            "SELECT stories.key FROM hits JOIN stories ON stories.id = hits.story_id"
            " WHERE hits.article_id = ? AND hits.topic = ?",
            (article_id, topic),
        )
        return "" if row is None else str(row["key"])

    def add(
        self,
        article_id: int,
        score: Score,
        *,
        summary: str,
        membership: Membership,
        new_key: str,
        title: str,
        traits: Traits,
        now: datetime,
        demoted: bool = False,
    ) -> int:
        """Store a hit with its reasons in the story it belongs to, or in a new story; its id.

        ``demoted`` leaves to people what ``score`` would post.
        """
        at = to_text(now)
        key = membership.story or new_key
        self._db.run(
            "INSERT INTO stories (key, topic, title, created_at, updated_at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (key) DO UPDATE SET updated_at = excluded.updated_at",
            (key, score.topic, title, at, at),
        )
        hit_id = self._db.run(
            "INSERT INTO hits (article_id, topic, story_id, relation, relation_why, score, decision, profile, summary,"
            " mentions, traits, found_at, demoted)"
            " VALUES (?, ?, (SELECT id FROM stories WHERE key = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                article_id,
                score.topic,
                key,
                membership.relation,
                membership.why,
                score.value,
                Decision.REVIEW.value if demoted else score.decision.value,
                score.profile,
                summary,
                json.dumps(score.mentions),
                _traits_to(traits),
                at,
                int(demoted),
            ),
        )
        self._set_matches(hit_id, score)
        self._search.put(hit_id)
        return hit_id

    def merge(self, older: str, younger: str, why: str, now: datetime) -> None:
        """Two stories are one: ``older`` goes on with the hits of both, ``younger`` leads to it from now on."""
        stories.merge(self._db, older, younger, why, now)

    def surviving(self, key: str) -> str:
        """The story under which a key is told today: itself, or the one that it was merged into."""
        return stories.surviving(self._db, key)

    def confirm(self, hit_id: int, profile: str) -> None:
        """A later version of the profile says the same of a hit."""
        self._db.run("UPDATE hits SET profile = ? WHERE id = ?", (profile, hit_id))

    def decide(self, hit_id: int, decision: Decision) -> None:
        """What becomes of a hit from now on."""
        self._db.run("UPDATE hits SET decision = ? WHERE id = ?", (decision.value, hit_id))

    def verdict(self, hit_id: int) -> Decision | None:
        """What holds of a hit unless a person decides: the lexicon's verdict, or "review" for one that was demoted.

        None when there is no such hit.
        """
        row = self._db.row(
            "SELECT iif(demoted AND judgements.decision = 'post', 'review', judgements.decision) AS decision"
            " FROM hits JOIN judgements"
            " ON judgements.article_id = hits.article_id AND judgements.topic = hits.topic WHERE hits.id = ?",
            (hit_id,),
        )
        return None if row is None else Decision(row["decision"])

    def rejudge(
        self,
        hit_id: int,
        score: Score,
        decision: Decision,
        *,
        summary: str,
        traits: Traits | None,
        now: datetime,
    ) -> None:
        """Put a later verdict in the place of a hit's present one, which is kept in ``past_verdicts``.

        The hit stays in its story. ``decision`` is what holds, which a person may have settled otherwise than ``score``
        says; an empty ``summary`` and ``traits`` None leave the present ones.
        """
        self._db.run(
            "INSERT INTO past_verdicts (article_id, topic, score, decision, profile, summary, matches, replaced_at)"
            " SELECT article_id, topic, score, decision, profile, summary, (SELECT json_group_array(json_object("
            "   'concept', concept, 'term', term, 'count', count, 'points', points, 'sentence', sentence))"
            "  FROM (SELECT * FROM matches WHERE hit_id = hits.id ORDER BY position)), ? FROM hits WHERE id = ?",
            (to_text(now), hit_id),
        )
        self._db.run(
            "UPDATE hits SET score = ?, decision = ?, profile = ?, mentions = ?, "
            " summary = coalesce(nullif(?, ''), summary),"
            " traits = coalesce(?, traits) WHERE id = ?",
            (
                score.value,
                decision.value,
                score.profile,
                json.dumps(score.mentions),
                summary,
                None if traits is None else _traits_to(traits),
                hit_id,
            ),
        )
        self._db.run("DELETE FROM matches WHERE hit_id = ?", (hit_id,))
        self._set_matches(hit_id, score)
        self._search.put(hit_id)

    def _set_matches(self, hit_id: int, score: Score) -> None:
        for position, match in enumerate(score.matches):
            self._db.run(
                "INSERT INTO matches (hit_id, position, concept, term, count, points, sentence)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (hit_id, position, match.concept, match.term, match.count, match.points, match.sentence),
            )

    def hit(self, hit_id: int) -> Hit | None:
        """One hit with everything, or None."""
        row = self._db.row(f"{_HIT} WHERE hits.id = ?", (hit_id,))
        return None if row is None else self._hit(row)

    def article_of(self, hit_id: int) -> tuple[int, datetime] | None:
        """The article of a hit and when it was first read; None when there is no such hit."""
        row = self._db.row(
            "SELECT articles.id, fetched_at FROM hits JOIN articles ON articles.id = hits.article_id WHERE hits.id = ?",
            (hit_id,),
        )
        if row is None:
            return None
        read_at = from_text(row["fetched_at"])
        assert read_at is not None
        return row["id"], read_at

    def relation(self, hit_id: int) -> Membership | None:
        """How a hit belongs to its story, or None."""
        row = self._db.row(
            "SELECT stories.key, relation, relation_why FROM hits JOIN stories ON stories.id = hits.story_id"
            " WHERE hits.id = ?",
            (hit_id,),
        )
        return None if row is None else Membership(row["key"], row["relation"], row["relation_why"])

    def story(self, key: str) -> StoryView | None:
        """The hits of a story that are for readers (decision "post"), the first one as its lead; or None."""
        rows = self._db.rows(
            f"{_HIT} WHERE stories.key = ? AND hits.decision = 'post' ORDER BY hits.id",
            (key,),
        )
        hits = [self._hit(row) for row in rows]
        if not hits:
            return None
        return StoryView(key, hits[0].score.topic, hits[0], tuple(hits[1:]))

    def sightings(self, topics: Collection[str], since: datetime, until: datetime) -> list[Sighting]:
        """The hits of these topics that are for readers and were found in between, oldest first."""
        return digests.sightings(self._db, topics, since, until)

    def _hit(self, row: sqlite3.Row) -> Hit:
        return Hit(
            id=row["id"],
            article=article_from(row, url=row["link"]),
            score=Score(
                topic=row["topic"],
                value=row["score"],
                decision=Decision(row["decision"]),
                matches=matches_of(self._db, row["id"]),
                mentions=tuple(json.loads(row["mentions"])),
                profile=row["profile"],
            ),
            summary=row["summary"],
            country=row["country"],
            found_at=from_text(row["found_at"]),
            story=row["story_key"],
            english=row["english"] or "",
            archive_url=row["archive_url"],
            groups=tuple(sorted(json.loads(row["groups"]))),
            revisions=revisions_of(self._db, row["article_id"]),
            relation=row["relation"],
            relation_why=row["relation_why"],
        )


def _traits_to(traits: Traits) -> str:
    packed = struct.pack(f"<{len(traits.shingles)}Q", *sorted(traits.shingles))
    return json.dumps(
        {
            "published": to_text(traits.published),
            "features": sorted(traits.features),
            "lead": sorted(traits.lead),
            "headline": sorted(traits.headline),
            "shingles": base64.b64encode(packed).decode(),
            "language": traits.language,
            "places": dict(traits.places),
            "facts": dict(traits.facts),
        },
        ensure_ascii=False,
    )


@lru_cache(maxsize=2000)
def _traits_from(text: str) -> Traits:
    """Known by their text: every new hit is compared with the same recent ones, and decoding costs more than that."""
    raw = json.loads(text)
    packed = base64.b64decode(raw["shingles"])
    published = from_text(raw["published"])
    assert published is not None
    return Traits(
        published=published,
        features=frozenset(raw["features"]),
        lead=frozenset(raw.get("lead", raw["features"])),
        headline=frozenset(raw.get("headline", ())),
        shingles=frozenset(struct.unpack(f"<{len(packed) // 8}Q", packed)),
        language=raw["language"],
        places=tuple(raw["places"].items()),
        facts=tuple(raw.get("facts", {}).items()),
    )
