"""Feed bytes into entries: RSS, RDF, Atom, JSON Feed, sitemaps, GDELT lists and search feeds.

Owns what an entry is: its identity, its link, its plain text, which entries are rotten. The readers of each format
live in parse_*.py and hand over drafts. It fetches nothing and knows no clock; the same bytes give the same entries.
Work grows with the length of the body; it runs in a child process that can be killed all the same.

What was decided:

- Identity is the guid as given, else the link, else a hash of title and text. A guid that several entries share is
  joined with each one's link. An exact repetition of an entry is left out.
- An entry is rotten when it has neither guid, link, title nor text, or when the body ends inside it. It is counted in
  ``skipped``. The feed fails as malformed only when there were entries and all are rotten.
- At most 2,000 entries are kept, the newest by date, in their own order.
- A sitemap index is refused by name, with children to choose from.
- Of what Google News says about an article only headline and outlet are kept: its "description" is the headline
  again, or the headlines of others.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections import Counter
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from watcher.model import Entry, Failure, ParsedFeed, Reason
from watcher.pipeline.parse_encoding import decode
from watcher.pipeline.parse_json import parse_json
from watcher.pipeline.parse_links import resolve
from watcher.pipeline.parse_refusal import refuse_markup, refuse_page, refuse_text
from watcher.pipeline.parse_scan import local, scan
from watcher.pipeline.parse_sitemap import SITEMAPS, parse_sitemap
from watcher.pipeline.parse_syndication import parse_syndication
from watcher.pipeline.parse_text import headline, line, plain
from watcher.pipeline.parse_vocabulary import ROOTS
from watcher.pipeline.parse_wrapped import bare_headline, is_wrapped

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.pipeline.parse_draft import Draft, DraftFeed

TITLE_LIMIT = 500
"""Characters."""
SUMMARY_LIMIT = 2_000
"""Characters of plain text."""
CONTENT_LIMIT = 100_000
"""Characters of plain text."""
_NAME_LIMIT = 200
_IDENTITY_LIMIT = 1_000
"""A longer identity is replaced by its hash."""
_UNPACKED_LIMIT = 50 * 1024 * 1024
"""Bytes: what the sitemap protocol allows a sitemap to be once it is unpacked."""
_GZIP = b"\x1f\x8b"
_ROOTS = SITEMAPS | ROOTS.keys()
_HTML_START = re.compile(r"\s*<!doctype\s+html", re.IGNORECASE)


def parse(body: bytes, *, url: str, content_type: str = "", now: datetime) -> ParsedFeed | Failure:
    """The entries of ``body``, which came from ``url``.

    ``content_type`` is the HTTP header as received. ``now`` (aware, UTC) bounds the dates that are believed. Failures
    are ``NOT_A_FEED``, ``CHALLENGE``, ``MALFORMED`` and ``TOO_LARGE`` (a packed body that unpacks beyond 50 MB).
    """
    unpacked = _unpacked(body)
    if isinstance(unpacked, Failure):
        return unpacked
    text, _, problems = decode(unpacked, content_type)
    feed = _drafted(text, now)
    return feed if isinstance(feed, Failure) else _finished(feed, problems, url)


def _unpacked(body: bytes) -> bytes | Failure:
    """Sitemaps are served as ``.xml.gz`` files, packed by the publisher and not by HTTP."""
    if not body.startswith(_GZIP):
        return body
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        unpacked = unpacker.decompress(body, _UNPACKED_LIMIT)
    except zlib.error:
        return Failure(Reason.MALFORMED, "a gzip file that cannot be unpacked")
    if unpacker.unconsumed_tail:
        return Failure(Reason.TOO_LARGE, "a gzip file that unpacks to more than 50 MB")
    return unpacked


def _drafted(text: str, now: datetime) -> DraftFeed | Failure:
    start = text[:200].lstrip()[:1]
    if start in ("{", "["):
        return parse_json(text, now)
    names = (local(token.name) for token in scan(text) if token.kind == "start")
    first = next(names, "")
    if not first:
        return refuse_text(text)
    if first == "html" or _HTML_START.match(text):
        return refuse_page(text)
    # Warnings of a server's program may stand before the feed, with markup of their own.
    root = next((name for name in chain((first,), names) if name in _ROOTS), "")
    if root in SITEMAPS:
        return parse_sitemap(text, now)
    return parse_syndication(text, now) if root else refuse_markup(text, first)


def _finished(feed: DraftFeed, problems: tuple[str, ...], url: str) -> ParsedFeed | Failure:
    home = resolve(feed.home, home="", url=url)
    atom = feed.format == "atom"
    entries: list[Entry] = []
    rotten = feed.skipped
    for draft in feed.drafts:
        if entry := _entry(draft, home, url, atom=atom):
            entries.append(entry)
        else:
            rotten += 1
    if rotten and not entries:
        return Failure(
            Reason.MALFORMED, "; ".join((f"all {rotten} entries are unreadable", *problems, *feed.problems))
        )
    told_apart = _told_apart(entries)
    repeated = len(entries) - len(told_apart)
    return ParsedFeed(
        format=feed.format,
        title=headline(feed.title, TITLE_LIMIT),
        home=home,
        language=line(feed.language, 35),
        entries=tuple(told_apart),
        skipped=rotten,
        problems=(
            *problems,
            *feed.problems,
            *((f"{repeated} repeated entries were left out",) if repeated else ()),
        ),
        hints=feed.hints,
    )


def _entry(draft: Draft, home: str, url: str, *, atom: bool) -> Entry | None:
    """The draft as an entry; ``None`` when it says nothing."""
    link = resolve(draft.link, home=home, url=url, atom=atom)
    outlet = headline(draft.outlet, _NAME_LIMIT)
    title = bare_headline(headline(draft.title, TITLE_LIMIT), outlet)
    listed = is_wrapped(draft.link.strip())
    content = "" if listed else plain(draft.content, CONTENT_LIMIT)
    told = "" if listed else plain(draft.summary, CONTENT_LIMIT)
    if len(told) > SUMMARY_LIMIT and len(told) > len(content):
        # Many feeds carry the whole article in the description.
        content = told
    summary = (told or content)[:SUMMARY_LIMIT].rstrip()
    guid = draft.guid.strip()
    if not (guid or link or title or summary):
        return None
    return Entry(
        identity=_identity(guid or link or _hash(title, summary)),
        link=link,
        title=title,
        summary=summary,
        content=content,
        published=draft.published,
        updated=draft.updated,
        author=headline(draft.author, _NAME_LIMIT),
        outlet=outlet,
    )


def _identity(text: str) -> str:
    return text if len(text) <= _IDENTITY_LIMIT else _hash(text)


def _hash(*texts: str) -> str:
    return f"sha256:{hashlib.sha256(chr(0).join(texts).encode('utf-8', 'replace')).hexdigest()}"


def _told_apart(entries: list[Entry]) -> list[Entry]:
    """The entries with an identity each: shared guids are joined with the link, else with a hash of the text."""
    shared = {
        identity for identity, count in Counter(entry.identity for entry in entries).items() if count > 1
    }
    seen: dict[str, Entry] = {}
    for entry in entries:
        identity = entry.identity
        if identity in shared:
            own = entry.link or _hash(entry.title, entry.summary)
            identity = identity if own == identity else _identity(f"{identity}|{own}")
        if identity not in seen:
            seen[identity] = replace(entry, identity=identity)
    return list(seen.values())
