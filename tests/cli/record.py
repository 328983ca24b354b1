"""A desk's database with everything that the public record must tell, and what it must not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from watcher.model import Change, Comparison, Look

if TYPE_CHECKING:
    from tests.cli.desk import Desk
    from watcher.adapters.store import Store

NASTY = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'><b onmouseover=alert(1)>=cmd|x\u202e"
"""What a hostile page may call itself."""


def correct(store: Store, hit: int, headline: str, *, notes: tuple[str, ...] = ()) -> None:
    """Let a hit's article be found changed, as loop three does: both versions, the step, the look."""
    found = store.hits.article_of(hit)
    assert found is not None
    article_id, read_at = found
    store.revisions.plan(article_id, None)
    known = store.revisions.known(article_id)
    assert known is not None
    later = replace(known.article, title=headline)
    now = datetime.now(UTC).replace(microsecond=0)
    with store.transaction():
        store.revisions.add_version(article_id, 1, known.article, read_at)
        store.revisions.add_version(article_id, 2, later, now)
        reasons = (f"headline: “{known.article.title}” → “{headline}”",)
        comparison = Comparison(Change.SUBSTANTIVE, reasons, notes)
        store.revisions.add(article_id, comparison, before=1, after=2, now=now)
        store.revisions.rewrite(article_id, later)
        store.revisions.looked(article_id, Look(now, "substantive", current=2))


def separate(desk: Desk) -> None:
    """Make each hit a story of its own: a desk's articles are all alike."""
    for row in desk.rows("SELECT id FROM hits ORDER BY id DESC"):
        [story] = desk.rows(
            "SELECT key, (SELECT count(*) FROM hits AS other WHERE other.story_id = stories.id) AS hits"
            " FROM stories JOIN hits ON story_id = stories.id WHERE hits.id = ?",
            row["id"],
        )
        if story["hits"] > 1:
            desk.run("story", "split", story["key"], str(row["id"]))


def fill(desk: Desk) -> dict[str, int]:
    """A posted story that was corrected, one of a hostile page, one in Arabic, one that waits for a person."""
    from tests.cli.desk import POST, REVIEW

    hits = {
        "corrected": desk.add("Rotterdam", POST, days=9),
        "hostile": desk.add("Utrecht", POST, days=8),
        "arabic": desk.add("Praha", POST, days=3),
        "waiting": desk.add("Gouda", REVIEW, days=2),
    }
    separate(desk)
    db = desk.store.db
    correct(
        desk.store, hits["corrected"], "Rotterdam and its mayor", notes=("Correction: it was the mayor.",)
    )
    _rewrite(desk, hits["hostile"], title=NASTY, outlet=NASTY, author=NASTY, link="javascript:alert(1)")
    db.run("UPDATE hits SET summary = ? WHERE id = ?", (NASTY, hits["hostile"]))
    db.run(
        "UPDATE stories SET title = ? WHERE id = (SELECT story_id FROM hits WHERE id = ?)",
        (NASTY, hits["hostile"]),
    )
    _rewrite(
        desk, hits["arabic"], title="مركز شرطة صيني في براغ", outlet="المرفأ", language="ar", country="EG"
    )
    return hits


def _rewrite(desk: Desk, hit: int, **columns: str) -> None:
    for name, value in columns.items():
        desk.store.db.run(
            f"UPDATE articles SET {name} = ? WHERE id = (SELECT article_id FROM hits WHERE id = ?)",  # noqa: S608 -- names of this file
            (value, hit),
        )
