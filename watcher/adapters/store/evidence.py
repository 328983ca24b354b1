"""Where the evidence of each hit lies. Knows no file: it remembers names, places and hashes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text, to_text
from watcher.model import Stretch, Witness

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime

    from watcher.adapters.store.database import Connection
    from watcher.model import Found, Kept

_WITNESS = (
    "SELECT evidence.*, coalesce(articles.title, '') AS title,"
    " (SELECT group_concat(hits.id) FROM hits WHERE hits.article_id = evidence.article_id) AS hits"
    " FROM evidence LEFT JOIN articles ON articles.id = evidence.article_id"
)


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """A file of evidence as the database knows it."""

    head: Stretch
    state: str
    begun_at: datetime
    end: int
    """Where its last exchange ends."""


class Evidence:
    """The tables ``evidence`` and ``evidence_files``."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def transaction(self) -> AbstractContextManager[None]:
        """Everything done inside is kept together or not at all; joins one that is open."""
        return self._db.transaction()

    def files(self) -> list[EvidenceFile]:
        """All files, in the order of their names."""
        rows = self._db.rows(
            "SELECT *, (SELECT max(offset + length) FROM evidence WHERE file = name) AS ends"
            " FROM evidence_files ORDER BY name"
        )
        return [_file(row) for row in rows]

    def snapshot(self) -> tuple[list[EvidenceFile], list[Witness]]:
        """All files and all rows as they were at one moment; the rows in the order in which they lie."""
        if self._db.raw.in_transaction:
            return self.files(), self.all()
        self._db.raw.execute("BEGIN")
        try:
            return self.files(), self.all()
        finally:
            self._db.raw.execute("COMMIT")

    def open_file(self) -> EvidenceFile | None:
        """The file that grows, if one does."""
        row = self._db.row(
            "SELECT *, (SELECT max(offset + length) FROM evidence WHERE file = name) AS ends"
            " FROM evidence_files WHERE state = 'open' ORDER BY name DESC LIMIT 1"
        )
        return None if row is None else _file(row)

    def add_file(self, head: Stretch, state: str, now: datetime) -> None:
        """Remember a file by its opening record."""
        self._db.run(
            "INSERT INTO evidence_files (name, state, begun_at, head_length, head_sha256) VALUES (?, ?, ?, ?, ?)",
            (head.file, state, to_text(now), head.length, head.sha256),
        )

    def set_state(self, name: str, state: str) -> None:
        """Open, closed or doomed."""
        self._db.run("UPDATE evidence_files SET state = ? WHERE name = ?", (state, name))

    def forget_file(self, name: str) -> None:
        """The file is gone, and nothing lies in it."""
        self._db.run("DELETE FROM evidence_files WHERE name = ?", (name,))

    def add(
        self, article_id: int | None, kept: Kept, *, url: str, status: int, at: datetime, text_sha256: str
    ) -> int:
        """Remember where an exchange lies; the row's id."""
        place = kept.stretch
        return self._db.run(
            "INSERT INTO evidence (article_id, url, status, fetched_at, state, file, offset, length, records_sha256,"
            " payload_sha256, text_sha256) VALUES (?, ?, ?, ?, 'kept', ?, ?, ?, ?, ?, ?)",
            (
                article_id,
                url,
                status,
                to_text(at),
                place.file,
                place.offset,
                place.length,
                place.sha256,
                kept.payload_sha256,
                text_sha256,
            ),
        )

    def adopt(self, found: Found) -> int:
        """Remember an exchange that was found without a row; the row's id."""
        return self.add(
            None,
            found.kept,
            url=found.url,
            status=found.status,
            at=found.at,
            text_sha256=found.text_sha256,
        )

    def add_missing(
        self, article_id: int, *, url: str, status: int, at: datetime, text_sha256: str, reason: str
    ) -> int:
        """Remember that an exchange could not be kept, and why; the row's id."""
        return self._db.run(
            "INSERT INTO evidence (article_id, url, status, fetched_at, state, reason, text_sha256)"
            " VALUES (?, ?, ?, ?, 'missing', ?, ?)",
            (article_id, url, status, to_text(at), reason, text_sha256),
        )

    def move(self, witness_id: int, place: Stretch) -> None:
        """The same bytes lie elsewhere now."""
        self._db.run(
            "UPDATE evidence SET file = ?, offset = ?, length = ? WHERE id = ?",
            (place.file, place.offset, place.length, witness_id),
        )

    def delete(self, ids: Iterable[int], reason: str, now: datetime) -> None:
        """These are kept no longer; the rows and their hashes stay to say so."""
        for one in ids:
            self._db.run(
                "UPDATE evidence SET state = 'deleted', reason = ?, deleted_at = ?, file = NULL, offset = NULL,"
                " length = NULL, records_sha256 = '' WHERE id = ?",
                (reason, to_text(now), one),
            )

    def in_file(self, name: str) -> list[Witness]:
        """What lies in a file, in its order."""
        return self._witnesses(f"{_WITNESS} WHERE evidence.file = ? ORDER BY evidence.offset", (name,))

    def kept_before(self, moment: datetime) -> list[Witness]:
        """What is kept and was fetched before then."""
        return self._witnesses(
            f"{_WITNESS} WHERE evidence.state = 'kept' AND evidence.fetched_at < ? ORDER BY evidence.id",
            (to_text(moment),),
        )

    def of_hits(self, hit_ids: Sequence[int]) -> list[Witness]:
        """Everything remembered of the pages of these hits, oldest first."""
        marks = ", ".join("?" * len(hit_ids))
        return self._witnesses(
            f"{_WITNESS} WHERE evidence.article_id IN (SELECT article_id FROM hits WHERE id IN ({marks}))"  # noqa: S608 - question marks
            " ORDER BY evidence.fetched_at, evidence.id",
            tuple(hit_ids),
        )

    def witness(self, witness_id: int) -> Witness | None:
        """One row as it is now."""
        found = self._witnesses(f"{_WITNESS} WHERE evidence.id = ?", (witness_id,))
        return found[0] if found else None

    def all(self) -> list[Witness]:
        """Every row, in the order in which things lie in their files."""
        return self._witnesses(f"{_WITNESS} ORDER BY evidence.file, evidence.offset, evidence.id", ())

    def archive_url(self, article_id: int | None) -> str:
        """Where a public archive keeps a copy of the article's page; "" when none does."""
        row = self._db.row("SELECT archive_url FROM archivings WHERE article_id = ?", (article_id,))
        return "" if row is None else str(row["archive_url"])

    def bare_hits(self) -> int:
        """How many hits have no row at all: found while no evidence was kept, or made hits later."""
        row = self._db.row(
            "SELECT count(*) AS bare FROM hits WHERE article_id NOT IN"
            " (SELECT article_id FROM evidence WHERE article_id IS NOT NULL)"
        )
        return 0 if row is None else int(row["bare"])

    def unknown_hits(self, hit_ids: Sequence[int]) -> list[int]:
        """Those of the ids that are no hit."""
        return [one for one in hit_ids if self._db.row("SELECT 1 FROM hits WHERE id = ?", (one,)) is None]

    def _witnesses(self, sql: str, parameters: tuple[object, ...]) -> list[Witness]:
        return [_witness(row) for row in self._db.rows(sql, parameters)]


def _file(row: sqlite3.Row) -> EvidenceFile:
    begun = from_text(row["begun_at"])
    assert begun is not None
    head = Stretch(row["name"], 0, row["head_length"], row["head_sha256"])
    return EvidenceFile(head, row["state"], begun, row["ends"] or head.length)


def _witness(row: sqlite3.Row) -> Witness:
    fetched = from_text(row["fetched_at"])
    assert fetched is not None
    return Witness(
        id=row["id"],
        article_id=row["article_id"],
        url=row["url"],
        status=row["status"],
        fetched_at=fetched,
        state=row["state"],
        reason=row["reason"],
        stretch=Stretch(row["file"], row["offset"], row["length"], row["records_sha256"])
        if row["file"]
        else None,
        payload_sha256=row["payload_sha256"],
        text_sha256=row["text_sha256"],
        title=row["title"],
        hits=tuple(int(one) for one in row["hits"].split(",")) if row["hits"] else (),
    )
