"""Where a feed has moved to: permanent redirects believed late, vanished feeds looked for on their own site.

Part of loop one. It proposes a new address and never changes one: that is recorded with the poll.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urljoin, urlsplit

from watcher import examine
from watcher.model import Failure, Fetched, Unchanged, Validators
from watcher.pipeline.canonical import same_site

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from watcher.examine import ExaminedFeed, Workers
    from watcher.model import FeedState

AFTER = 2.0
"""Weighted failures from which on a vanished feed is looked for: one 404 may be a mishap of the publisher's."""
EVERY = timedelta(days=7)
"""Between two searches for one feed."""
_MOST = 6
"""Candidates that are asked in one search."""
_SHARED = 0.5
"""Share of a candidate's older entries that the old feed must have shown. A site's main feed shows some of each
section's entries too, and is not the same feed."""


class AddressFetcher(Protocol):
    """Asks for feeds, and for the page that may name them."""

    async def feed(self, url: str, validators: Validators) -> Fetched | Unchanged | Failure:
        """The answer of ``url``."""


class AddressBook(Protocol):
    """Remembers what was seen of a feed's addresses."""

    def known_identities(self, feed_id: int, identities: Sequence[str]) -> frozenset[str]:
        """Those that the feed has shown."""

    def rediscovered_at(self, feed_id: int) -> datetime | None:
        """The last search."""

    def note_rediscovery(self, feed_id: int, at: datetime) -> None:
        """Keep what ``rediscovered_at`` gives back."""


async def rediscovered(
    state: FeedState, now: datetime, *, fetcher: AddressFetcher, workers: Workers, book: AddressBook
) -> str:
    """The new address of a feed that its server does not know any more; empty when it is not beyond doubt.

    The front page of the feed's host is asked, at most once in ``EVERY``. The one address that it names which lies
    on the same site and gives what is plainly the same feed is the answer; none or several are not.
    """
    feed = state.feed
    last = book.rediscovered_at(feed.id)
    if last is not None and now - last < EVERY:
        return ""
    book.note_rediscovery(feed.id, now)
    page = await fetcher.feed(urljoin(feed.url, "/"), Validators())
    if not isinstance(page, Fetched):
        return ""
    candidates = await workers.run(examine.find_feeds, page)
    if isinstance(candidates, Failure):
        return ""
    urls = [one.url for one in candidates if one.url != feed.url and _may_move(feed.url, one.url)]
    matches: dict[str, str] = {}
    for url in urls[:_MOST]:
        answer = await fetcher.feed(url, Validators())
        if not isinstance(answer, Fetched) or not _may_move(feed.url, answer.final_url):
            continue
        read = await workers.run(examine.read_feed, answer, now)
        if not isinstance(read, Failure) and _same_feed(state, read, book):
            matches.setdefault(answer.final_url, answer.permanent_url or url)
    return next(iter(matches.values())) if len(matches) == 1 else ""


def _may_move(old: str, new: str) -> bool:
    secure = urlsplit(new).scheme == "https" or urlsplit(old).scheme != "https"
    return secure and same_site(old, new)


def _same_feed(state: FeedState, read: ExaminedFeed, book: AddressBook) -> bool:
    title = read.parsed.title.casefold()
    if title and title == state.feed.title.casefold():
        return True
    older = [
        entry
        for entry in read.parsed.entries
        if (date := entry.published or entry.updated) is None
        or (state.last_success_at is not None and date <= state.last_success_at)
    ]
    if not older:
        return False
    names = [name for entry in older for name in (entry.identity, entry.link) if name]
    known = book.known_identities(state.feed.id, names)
    shared = sum(entry.identity in known or entry.link in known for entry in older)
    return shared >= _SHARED * len(older)
