"""Feed entries as JSON Feed 1.1."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from watcher.model import Publication
    from watcher.pipeline.syndicate import FeedItem

NAME = "feed.json"


def json_feed(items: Sequence[FeedItem], publication: Publication) -> bytes:
    """The whole document, in UTF-8."""
    feed: dict[str, Any] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": publication.title,
        "description": "Each story once, with every outlet that reported it.",
        "language": "en",
        "authors": [{"name": publication.title}],
    }
    if publication.base_url:
        feed["home_page_url"] = f"{publication.base_url}/"
        feed["feed_url"] = f"{publication.base_url}/{NAME}"
    feed["items"] = [_item(item) for item in items]
    return (json.dumps(feed, ensure_ascii=False, indent=1) + "\n").encode()


def _item(item: FeedItem) -> dict[str, Any]:
    told = {
        "id": item.id,
        "url": item.url,
        "external_url": item.source if item.source != item.url else "",
        "title": item.title,
        "content_html": item.content,
        "date_published": f"{item.published:%Y-%m-%dT%H:%M:%SZ}",
        "date_modified": f"{item.updated:%Y-%m-%dT%H:%M:%SZ}",
        "language": item.language,
        "tags": list(item.tags),
    }
    return {name: value for name, value in told.items() if value}
