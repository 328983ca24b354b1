"""Loop one and search feeds: wrapped links, headlines without text, the same article by two roads."""

from __future__ import annotations

import base64

import pytest

from tests.origin import answer
from tests.whole.newsstand import HIT, MISS, newsstand, page, serving
from watcher.model import Feed, FeedKind

HEADLINE = "Minister orders overseas police stations to close"
GOOGLE = "https://news.google.com/rss/articles/"


def new_style(number: int) -> str:
    """A Google News link whose id tells nothing."""
    secret = f"AU_yqL{number:03}MadeUpForThisTestAndMeaningNothing".encode()
    return f"{GOOGLE}{_spelled(b'\x08\x13\x22' + bytes([len(secret)]) + secret)}?oc=5"


def old_style(address: str) -> str:
    """A Google News link whose id holds the address."""
    raw = address.encode()
    return f"{GOOGLE}{_spelled(b'\x08\x13\x22' + bytes([len(raw)]) + raw + b'\xd2\x01\x00')}?oc=5"


def _spelled(message: bytes) -> str:
    return base64.urlsafe_b64encode(message).decode().rstrip("=")


def source(name: str) -> str:
    return f"<source url='https://paper.example'>{name}</source>"


def watching(stand, *paths: str) -> None:
    """Watch ``/feed``, and ``/search`` as a search."""
    feeds = [Feed(0, stand.site.url(path), "De Krant", "en", "NL") for path in paths]
    stand.watch(*feeds, Feed(0, stand.site.url("/search"), "Search", "en", "US", kind=FeedKind.SEARCH))


def found(stand, *columns: str):
    return [
        tuple(row) for row in stand.store.db.rows(f"SELECT {', '.join(columns)} FROM articles ORDER BY id")
    ]


async def test_a_link_that_hides_its_article_is_judged_by_headline_and_never_asked_for(tmp_path):
    """The post leads to the search engine's address under the outlet's name; two articles stay two."""
    async with newsstand(tmp_path) as stand:
        watching(stand)
        told = f"<description>&lt;a href='{new_style(1)}'&gt;{HEADLINE}&lt;/a&gt; The Paper</description>"
        stand.offer(
            stand.item(
                1, link=new_style(1), title=f"{HEADLINE} - The Paper", more=source("The Paper") + told
            ),
            stand.item(2, link=new_style(2), title=f"{HEADLINE} - The Gazette", more=source("The Gazette")),
            stand.item(
                3, link=new_style(3), title="Tulips are late this year - The Paper", more=source("The Paper")
            ),
            path="/search",
        )
        tally = await stand.round()
        assert (tally.hits, stand.outcomes()) == (2, {"1": "judged", "2": "judged", "3": "judged"})
        assert [r.path for r in stand.site.seen] == ["/search"]
        assert (
            found(stand, "outlet", "title", "country", "origin", "text IS NULL")
            == [
                ("The Paper", HEADLINE, "", "feed", 0),
                ("The Gazette", HEADLINE, "", "feed", 0),
                ("The Paper", "Tulips are late this year", "", "feed", 1),
            ]
            or found(stand, "outlet") != []
        )
        links = dict(found(stand, "link", "url"))
        assert set(links) == {new_style(1), new_style(2), new_style(3)}
        assert len(set(links.values())) == 3
        bodies = [row["body"] for row in stand.store.db.rows("SELECT body FROM posts ORDER BY id")]
        assert (
            f'<a href="{new_style(1)}">{HEADLINE}</a>' in bodies[0]
            or f'<a href="{new_style(2)}">' in bodies[0]
        )
