"""JSON Feed 1.0 and 1.1 and the article lists of GDELT's DOC service. A part of parse.py."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from watcher.model import Failure, Reason
from watcher.pipeline.parse_dates import parse_date
from watcher.pipeline.parse_draft import MAX_ENTRIES, MAX_READ, Draft, DraftFeed, newest

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

# GDELT passes on titles with backslashes that JSON does not know.
_BAD_ESCAPE = re.compile(r'\\(?:(["\\/bfnrt]|u[0-9a-fA-F]{4})|)')
_LONGEST = 600_000
"""Characters read of one field: six times what is kept of the longest."""


def parse_json(text: str, now: datetime) -> DraftFeed | Failure:
    """Read a JSON body; ``NOT_A_FEED`` for other JSON, ``MALFORMED`` for what is no JSON."""
    try:
        document = _loaded(text)
    except (ValueError, RecursionError) as error:
        return Failure(Reason.MALFORMED, f"JSON cannot be read: {str(error)[:100]}")
    if isinstance(document, dict):
        if isinstance(document.get("articles"), list):
            return _feed(document, document["articles"], _gdelt_draft, now)
        if "jsonfeed.org" in _string(document, "version") or isinstance(document.get("items"), list):
            items = document.get("items")
            return _feed(document, items if isinstance(items, list) else [], _json_draft, now)
        if not document:
            # GDELT's answer when nothing was found.
            return _feed(document, [], _gdelt_draft, now)
    return Failure(Reason.NOT_A_FEED, "JSON, but neither a JSON Feed nor an article list")


def _loaded(text: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except ValueError:
        return json.loads(_BAD_ESCAPE.sub(lambda match: match[0] if match[1] else r"\\", text), strict=False)


def _feed(
    document: dict[str, Any],
    items: list[Any],
    read: Callable[[dict[str, Any], datetime], Draft],
    now: datetime,
) -> DraftFeed:
    items = items[:MAX_READ]
    sound = [item for item in items if isinstance(item, dict)]
    drafts = [read(item, now) for item in sound]
    kept = newest(drafts, [draft.published or draft.updated for draft in drafts])
    return DraftFeed(
        format="json",
        title=_string(document, "title"),
        home=_string(document, "home_page_url"),
        language=_string(document, "language"),
        drafts=tuple(kept),
        skipped=len(items) - len(sound),
        problems=(f"{len(drafts)} entries; the {MAX_ENTRIES} newest were kept",)
        if len(drafts) > len(kept)
        else (),
    )


def _json_draft(item: dict[str, Any], now: datetime) -> Draft:
    authors = item.get("authors")
    people = [*(authors if isinstance(authors, list) else []), item.get("author")]
    names = [_string(person, "name") for person in people if isinstance(person, dict)]
    return Draft(
        guid=_string(item, "id"),
        link=_string(item, "url") or _string(item, "external_url"),
        title=_string(item, "title"),
        summary=_string(item, "summary"),
        content=_string(item, "content_html") or _string(item, "content_text"),
        published=parse_date(_string(item, "date_published"), now),
        updated=parse_date(_string(item, "date_modified"), now),
        author=", ".join(dict.fromkeys(filter(None, names))),
    )


def _gdelt_draft(item: dict[str, Any], now: datetime) -> Draft:
    """``seendate`` is when GDELT saw the page, not when it was published; so it is ``updated`` here."""
    return Draft(
        link=_string(item, "url"),
        title=_string(item, "title"),
        updated=parse_date(_string(item, "seendate"), now),
        outlet=_string(item, "domain"),
    )


def _string(item: dict[str, Any], key: str) -> str:
    """A string field; numbers count (ids often are), everything else is empty."""
    value = item.get(key)
    if isinstance(value, str):
        return value[:_LONGEST].strip()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return ""
