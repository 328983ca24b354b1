"""What a feed's body shows, kept: new entries, those seen again, and those that come under another name.

A part of feeds.py. Four statements for a body, however many entries it has.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from watcher.adapters.store.database import to_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from watcher.adapters.store.database import Connection
    from watcher.model import Entry

# By the address: the plus keeps SQLite from reading all that the feed has ever shown.
FATES = (
    "SELECT url, state, iif(article_id IS NULL, outcome, 'known'), detail, attempts, next_attempt_at, article_id"
    " FROM entries WHERE +feed_id = ? AND url IN (SELECT value FROM json_each(?)) ORDER BY id"
)


class _Fate(NamedTuple):
    """What has become of an entry: columns of the table."""

    state: str
    outcome: str
    detail: str
    attempts: int
    next_attempt_at: str | None
    article_id: int | None


def record_entries(
    db: Connection, feed_id: int, shown: Sequence[tuple[Entry, str, bool]], at: str | None
) -> int:
    """Keep the entries of one body: each with its canonical address and whether it is only a baseline.

    The number of those that were new.
    """
    names = json.dumps([entry.identity for entry, _, _ in shown])
    known = {
        row["identity"]: row["id"]
        for row in db.rows(
            "SELECT id, identity FROM entries WHERE feed_id = ? AND identity IN (SELECT value FROM json_each(?))",
            (feed_id, names),
        )
    }
    if known:
        db.run(
            "UPDATE entries SET last_seen_at = ? WHERE id IN (SELECT value FROM json_each(?))",
            (at, json.dumps(list(known.values()))),
        )
    unknown = {entry.identity: (entry, url, baseline) for entry, url, baseline in reversed(shown)}
    fresh = [one for one in reversed(unknown.values()) if one[0].identity not in known]
    if not fresh:
        return 0
    fates = _fates(db, feed_id, [url for _, url, _ in fresh if url])
    new = 0
    rows = []
    for entry, url, baseline in fresh:
        outcome = "baseline" if baseline else "" if url else "no-link"
        fate = fates.get(url)
        if fate is None:
            new += 1
            fate = _Fate("done" if outcome else "pending", outcome, "", 0, None if outcome else at, None)
            if url:
                fates[url] = fate  # another entry of this body may have the same address
        waiting = fate.state == "pending"
        rows.append(
            (
                feed_id,
                entry.identity,
                entry.link,
                url,
                entry.title,
                entry.summary if waiting else "",
                entry.content if waiting else "",
                entry.author,
                entry.outlet,
                to_text(entry.published),
                at,
                at,
                *fate,
            )
        )
    db.raw.executemany(
        "INSERT INTO entries (feed_id, identity, link, url, title, summary, content, author, outlet,"
        " published_at, first_seen_at, last_seen_at, state, outcome, detail, attempts, next_attempt_at,"
        " article_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    return new


def _fates(db: Connection, feed_id: int, urls: Sequence[str]) -> dict[str, _Fate]:
    """What became of the entries that this feed showed with the same addresses under other identities.

    Feeds change their guids, some with every answer. The article is the same: its page is not asked for again,
    a baseline stays one, and a page that fails has no more attempts than before. The latest entry speaks.
    """
    rows = db.rows(FATES, (feed_id, json.dumps(list(urls))))
    return {row["url"]: _Fate(*tuple(row)[1:]) for row in rows}
