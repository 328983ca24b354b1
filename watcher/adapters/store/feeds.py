"""Feeds in the database: what is configured, what is due, what each poll brought."""

from __future__ import annotations

import json
from itertools import repeat
from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text, to_text
from watcher.adapters.store.shown import record_entries
from watcher.model import Feed, FeedKind, FeedState, Habit, PollHints, Redirect, Validators

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime

    from watcher.adapters.store.database import Connection
    from watcher.model import PollRecord

# By the address: the plus keeps SQLite from reading all that the feed has ever shown.
KNOWN_URLS = """
    SELECT DISTINCT url FROM entries WHERE +feed_id = ? AND url <> '' AND url IN (SELECT value FROM json_each(?))"""

OWN_TITLE = (
    "coalesce((SELECT feed_names.title FROM feed_names WHERE feed_names.feed_id = feeds.id), '') AS own_title"
)
BY_NAME = "lower(coalesce(nullif(title, ''), own_title)), url"
"""How lists of ``FEEDS`` are ordered."""
FEEDS = f"SELECT feeds.*, {OWN_TITLE} FROM feeds"  # noqa: S608 - a constant
_DUE = f"""
    SELECT id, url, title, language, country, group_name, kind, etag, last_modified, body_hash,
    first_success_at, last_success_at, last_polled_at, interval_seconds, failures,
    hint_ttl, hint_skip_hours, hint_skip_days, habit_window, habit_mean, habit_peak, habit_tolerance,
    redirect_to, redirect_seen, redirect_since, {OWN_TITLE}
    FROM feeds WHERE state = 'active' AND (next_poll_at <= ? OR last_polled_at IS NULL)
    ORDER BY next_poll_at, id"""  # noqa: S608 - constants
"""The columns of a FeedState, in the order in which ``_state`` takes them."""
_POLLED = """
    INSERT INTO polls (feed_id, run_id, at, outcome, status, detail, entries, new_entries)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
_LEARNT = """
    UPDATE feeds SET etag = ?, last_modified = ?, body_hash = ?, last_polled_at = ?, next_poll_at = ?,
      interval_seconds = ?, failures = ?, outcome = ?, detail = ?,
      hint_ttl = ?, hint_skip_hours = ?, hint_skip_days = ?,
      habit_window = ?, habit_mean = ?, habit_peak = ?, habit_tolerance = ?,
      redirect_to = ?, redirect_seen = ?, redirect_since = ?,
      last_success_at = coalesce(?, last_success_at), first_success_at = coalesce(first_success_at, ?),
      last_new_at = coalesce(?, last_new_at)
    WHERE id = ?"""
_NAMED = """
    INSERT INTO feed_names (feed_id, title) VALUES (?, ?)
    ON CONFLICT (feed_id) DO UPDATE SET title = excluded.title WHERE title <> excluded.title"""

# One of each for nearly all feeds.
_SILENT, _STAYS = PollHints(), Redirect()
_KINDS = {kind.value: kind for kind in FeedKind}


class Feeds:
    """The tables ``feeds``, ``feed_names``, ``polls`` and, where a poll brings them, ``entries``."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def configure(self, feeds: Sequence[Feed], now: datetime, disabled: Sequence[str] = ()) -> None:
        """Make the configured feeds those that are polled, beside those added by hand.

        New ones are due at once. One that left the configuration is marked removed and keeps its history; one
        that returns is active again. A feed that moved for good keeps its new address. What the configuration
        names belongs to it, also when it was added by hand: the addresses in ``disabled`` are not polled.
        """
        at = to_text(now)
        with self._db.transaction():
            present = set()
            for feed in feeds:
                row = self._db.row(
                    "SELECT id FROM feeds WHERE ? IN (configured_url, url) ORDER BY configured_url = ? DESC",
                    (feed.url, feed.url),
                )
                values = (feed.url, feed.title, feed.language, feed.country, feed.group, feed.kind.value)
                if row is None:
                    present.add(
                        self._db.run(
                            "INSERT INTO feeds (configured_url, title, language, country, group_name, kind,"
                            " url, origin, added_at, next_poll_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'config', ?, ?)",
                            (*values, feed.url, at, at),
                        )
                    )
                else:
                    present.add(row["id"])
                    self._db.run(
                        "UPDATE feeds SET configured_url = ?, title = ?, language = ?, country = ?,"
                        " group_name = ?, kind = ?, origin = 'config', state = iif(state = 'removed', 'active', state)"
                        " WHERE id = ?",
                        (*values, row["id"]),
                    )
            for url in disabled:
                self._db.run(
                    "UPDATE feeds SET origin = 'config' WHERE ? IN (configured_url, url) AND origin = 'added'",
                    (url,),
                )
            for row in self._db.rows("SELECT id FROM feeds WHERE origin = 'config' AND state <> 'removed'"):
                if row["id"] not in present:
                    self._db.run("UPDATE feeds SET state = 'removed' WHERE id = ?", (row["id"],))

    def due(self, now: datetime) -> list[FeedState]:
        """Active feeds whose time has come, longest overdue first; one that was never polled always is.

        A poll that lies ahead of ``now`` was made while the clock was wrong: the wait that was planned then is
        counted from now on, so that no feed sleeps until a date that was never meant.
        """
        at = to_text(now)
        if self._db.row("SELECT 1 FROM feeds WHERE last_polled_at > ? LIMIT 1", (at,)):
            self._db.run(
                "UPDATE feeds SET last_polled_at = ?, next_poll_at = strftime('%Y-%m-%dT%H:%M:%SZ', ?,"
                " (strftime('%s', next_poll_at) - strftime('%s', last_polled_at)) || ' seconds')"
                " WHERE last_polled_at > ?",
                (at, at, at),
            )
        return [_state(row) for row in self._db.rows(_DUE, (at,))]

    def next_due(self) -> datetime | None:
        """When the next feed's time comes; None when no feed is active."""
        row = self._db.row("SELECT min(next_poll_at) AS at FROM feeds WHERE state = 'active'")
        return from_text(row["at"]) if row and row["at"] else None

    def known_identities(self, feed_id: int, identities: Sequence[str]) -> frozenset[str]:
        """Those of ``identities`` that the feed has shown before."""
        marks = json.dumps(list(identities))
        rows = self._db.rows(
            "SELECT identity FROM entries WHERE feed_id = ? AND identity IN (SELECT value FROM json_each(?))",
            (feed_id, marks),
        )
        return frozenset(row["identity"] for row in rows)

    def known_urls(self, feed_id: int, urls: Sequence[str]) -> frozenset[str]:
        """Those of the canonical addresses ``urls`` that the feed has shown before, under whatever identity."""
        rows = self._db.rows(KNOWN_URLS, (feed_id, json.dumps(list(urls))))
        return frozenset(row["url"] for row in rows)

    def record_poll(self, record: PollRecord, run_id: int) -> int:
        """Keep everything one poll brought, in one transaction; the number of entries that were new."""
        return self.record_polls((record,), run_id)[0]

    def record_polls(self, records: Sequence[PollRecord], run_id: int) -> list[int]:
        """Keep everything several polls brought, in one transaction: entries first, validators last.

        For each the number of entries that were new.
        """
        with self._db.transaction():
            at = [to_text(record.at) for record in records]
            new = [
                record_entries(self._db, record.feed.id, record.entries, when) if record.entries else 0
                for record, when in zip(records, at, strict=True)
            ]
            # One after another, not as lists: the garbage collector goes through whatever is kept.
            self._db.run_many(_POLLED, map(_polled, records, at, new, repeat(run_id)))
            self._db.run_many(_LEARNT, map(_learnt, records, at, new))
            self._db.run_many(_NAMED, [(one.feed.id, one.own_title) for one in records if one.own_title])
            for record in records:
                self._moved_or_retired(record)
        return new

    def _moved_or_retired(self, record: PollRecord) -> None:
        if record.moved_to:
            self._db.run(
                "UPDATE OR IGNORE feeds SET url = ?, redirect_to = '', redirect_seen = 0, redirect_since = NULL"
                " WHERE id = ?",  # ignored when another feed is there
                (record.moved_to, record.feed.id),
            )
        if record.retired:
            self._db.run(
                "UPDATE feeds SET state = 'retired', state_reason = ? WHERE id = ? AND state = 'active'",
                (record.detail, record.feed.id),
            )

    def rediscovered_at(self, feed_id: int) -> datetime | None:
        """When a new address was last looked for on the feed's site."""
        row = self._db.row("SELECT rediscovered_at FROM feeds WHERE id = ?", (feed_id,))
        return None if row is None else from_text(row[0])

    def note_rediscovery(self, feed_id: int, at: datetime) -> None:
        """Keep what ``rediscovered_at`` gives back."""
        self._db.run("UPDATE feeds SET rediscovered_at = ? WHERE id = ?", (to_text(at), feed_id))


def _state(row: sqlite3.Row) -> FeedState:
    # In one go: a row looks each name up by comparing it with all its columns'.
    (
        number,
        url,
        title,
        language,
        country,
        group,
        kind,
        etag,
        last_modified,
        body_hash,
        first_success_at,
        last_success_at,
        last_polled_at,
        interval,
        failures,
        ttl,
        skip_hours,
        skip_days,
        window,
        mean,
        peak,
        tolerance,
        redirect_to,
        redirect_seen,
        redirect_since,
        own_title,
    ) = row
    return FeedState(
        feed=Feed(number, url, title, language, country, group, _KINDS[kind], own_title),
        validators=Validators(etag, last_modified),
        body_hash=body_hash,
        first_success_at=from_text(first_success_at),
        last_success_at=from_text(last_success_at),
        last_polled_at=from_text(last_polled_at),
        interval=interval,
        failures=failures,
        hints=(
            _SILENT
            if ttl is None and skip_hours == skip_days == "[]"
            else PollHints(ttl, _numbers(skip_hours), _numbers(skip_days))
        ),
        habit=Habit(window, mean, peak, tolerance),
        redirect=Redirect(redirect_to, redirect_seen, from_text(redirect_since)) if redirect_to else _STAYS,
    )


def _polled(record: PollRecord, at: str, new: int, run_id: int) -> tuple[object, ...]:
    """The values of ``_POLLED``."""
    return (
        record.feed.id,
        run_id,
        at,
        record.outcome,
        record.status,
        record.detail,
        len(record.entries) + record.repeated,
        new,
    )


def _learnt(record: PollRecord, at: str, new: int) -> tuple[object, ...]:
    """The values of ``_LEARNT``."""
    answered = at if record.success else None
    return (
        record.validators.etag,
        record.validators.last_modified,
        record.body_hash,
        at,
        to_text(record.next_poll_at),
        record.interval,
        record.failures,
        record.outcome,
        record.detail,
        record.hints.ttl,
        _listed(record.hints.skip_hours),
        _listed(record.hints.skip_days),
        record.habit.window,
        record.habit.mean,
        record.habit.peak,
        record.habit.tolerance,
        record.redirect.target,
        record.redirect.times,
        to_text(record.redirect.since),
        answered,
        answered,
        at if new else None,
        record.feed.id,
    )


def _listed(numbers: tuple[int, ...]) -> str:
    # Nearly all feeds have none, and both ways are taken at every poll.
    return json.dumps(numbers) if numbers else "[]"


def _numbers(text: str) -> tuple[int, ...]:
    return () if text == "[]" else tuple(json.loads(text))
