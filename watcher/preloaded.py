"""Loads once what the child processes share: tables, models, and what libraries only load at their first use.

Imported for its effect by the process from which all children are forked. Without it each child would load the same in
the time of its first pages, two seconds of a core, and on a busy machine these would run out of time.
"""

from __future__ import annotations

from datetime import UTC, datetime

from watcher import examine
from watcher.pipeline import extract, language, parse, prefilter, relevance, stories_names, summary, variants

__all__ = ["examine", "prefilter", "relevance", "summary"]

_URL = "https://paper.example/"
_SENTENCE = (
    "The council of the town wants to know by autumn who gave the permission, the mayor said on Tuesday."
)
_PAGE = (
    f"<html><head><title>A town</title></head><body><h1>A town</h1>{f'<p>{_SENTENCE}</p>' * 5}</body></html>"
)
_FEED = f"<rss version='2.0'><channel><title>A</title><item><title>B</title><link>{_URL}b</link></item></channel></rss>"

language.identify_language(_SENTENCE)
variants.simplified("國")
stories_names.towns_in(_SENTENCE, set())
extract.extract(_PAGE.encode(), url=_URL, content_type="text/html")
parse.parse(
    _FEED.encode(), url=_URL, content_type="application/rss+xml", now=datetime(2026, 1, 1, tzinfo=UTC)
)
