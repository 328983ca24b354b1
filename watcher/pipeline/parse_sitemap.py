"""Sitemaps, Google News or plain, and their indexes. A part of parse.py."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from watcher.model import Failure, Reason
from watcher.pipeline.parse_dates import parse_date
from watcher.pipeline.parse_draft import MAX_ENTRIES, MAX_READ, MAX_TOKENS, Draft, DraftFeed, newest
from watcher.pipeline.parse_scan import Token, attributes, characters, legal, local, scan

if TYPE_CHECKING:
    from datetime import datetime

SITEMAPS = frozenset({"urlset", "sitemapindex"})
"""Root elements of a sitemap and of a list of sitemaps."""
_RECORDS = frozenset({"url", "sitemap"})
_FIELDS = frozenset({"loc", "lastmod", "title", "publication_date", "name", "language"})
_LONGEST = 8192
_CHILDREN = 3
"""Child sitemaps named in the refusal of an index."""


def parse_sitemap(text: str, now: datetime) -> DraftFeed | Failure:
    """Read the first sitemap in ``text``.

    In a news sitemap the publication date is ``published``; ``lastmod`` is ``updated`` in both kinds. An index is
    refused with its newest children named: a feed is one body, and which child is news is for a person to say.
    """
    index = False
    news = False
    records: list[dict[str, str]] = []
    reader = _Reader()
    for token in islice(scan(text), MAX_TOKENS):
        if token.kind == "start" and local(token.name) == "sitemapindex":
            index = True
        if (record := reader.take(token)) is not None:
            records.append(record)
            news = news or "publication_date" in record
        if reader.finished or len(records) >= MAX_READ:
            break
    if index:
        return _refused(records, now)
    drafts = [_draft(record, now) for record in records]
    kept = newest(drafts, [draft.published or draft.updated for draft in drafts])
    problems = []
    if not reader.finished:
        problems.append("truncated: the sitemap does not end")
    if len(drafts) > MAX_ENTRIES:
        problems.append(f"{len(drafts)} entries; the {MAX_ENTRIES} newest were kept")
    return DraftFeed(
        format="news-sitemap" if news else "sitemap",
        title=next((record["name"] for record in records if record.get("name")), ""),
        language=next((record["language"] for record in records if record.get("language")), ""),
        drafts=tuple(kept),
        skipped=int(reader.inside),
        problems=tuple(problems),
    )


class _Reader:
    """Collects one record (url or sitemap) after another from the tokens of a sitemap."""

    def __init__(self) -> None:
        self.finished = False
        self.inside = False
        self._root = ""
        self._record: dict[str, str] = {}
        self._field = ""
        self._foreign: set[str] = {"image", "video", "xhtml", "mobile"}

    def take(self, token: Token) -> dict[str, str] | None:
        """The next token; returns a record when it completes one."""
        if token.kind == "start":
            return self._start(token)
        if token.kind == "end":
            return self._end(token)
        if self._field:
            text = token.text if token.kind == "cdata" else characters(token.text)
            known = self._record.get(self._field, "")
            self._record[self._field] = (known + legal(text))[: _LONGEST + 1]
        return None

    def _start(self, token: Token) -> dict[str, str] | None:
        name = local(token.name)
        complete = None
        if not self._root:
            if name not in SITEMAPS:
                return None
            self._root = token.name.lower()
            for key, value in attributes(token.text).items():
                if key.startswith("xmlns:") and ("sitemap-image" in value or "sitemap-video" in value):
                    self._foreign.add(key[6:])
        elif name in _RECORDS:
            complete = self._record if self.inside else None
            self._record, self.inside = {}, True
        prefix = token.name.lower().rpartition(":")[0]
        wanted = self.inside and name in _FIELDS and prefix not in self._foreign and not token.closed
        self._field = name if wanted and name not in self._record else ""
        return complete

    def _end(self, token: Token) -> dict[str, str] | None:
        self._field = ""
        name = token.name.lower()
        if local(name) in _RECORDS and self.inside:
            self.inside = False
            return self._record
        self.finished = name == self._root
        return None


def _draft(record: dict[str, str], now: datetime) -> Draft:
    address = record.get("loc", "").strip()
    return Draft(
        link=address if len(address) <= _LONGEST else "",
        title=record.get("title", ""),
        published=parse_date(record.get("publication_date", "").strip(), now),
        updated=parse_date(record.get("lastmod", "").strip(), now),
    )


def _refused(records: list[dict[str, str]], now: datetime) -> Failure:
    dates = [parse_date(record.get("lastmod", "").strip(), now) for record in records]
    names = [record.get("loc", "").strip()[:200] for record in newest(records, dates, _CHILDREN)]
    choice = ", ".join(filter(None, names)) or "none is named"
    return Failure(
        Reason.NOT_A_FEED, f"a sitemap index of {len(records)} sitemaps; choose one of them: {choice}"
    )
