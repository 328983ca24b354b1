"""The article's text out of a parsed page, through trafilatura.

Owns the choice of trafilatura's mode by the size of a page. Knows nothing of metadata.

Measured on 139 real pages: with full mode, boxes pruned first and boilerplate lines dropped after.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from watcher.pipeline.extract_prune import pruned
from watcher.pipeline.extract_text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from watcher.pipeline.extract_page import Page

# Elements. Full mode takes quadratic time on some shapes (20,000 tables or sections: 8 s), fast mode less (1 s).
# Real pages have up to 4,100.
FULL_UP_TO: Final = 8_000
FAST_UP_TO: Final = 20_000
# Levels. Full mode took 2.6 s for 2,000 levels, fast 0.2 s. Real pages: up to 33.
FULL_DEPTH: Final = 150


def body_of(page: Page) -> list[tuple[str, str]]:
    """Give the blocks of the article in order: kind ("p", "head", "item", "row") and text."""
    if page.elements > FAST_UP_TO:
        return list(_plain_paragraphs(page.tree))
    tree = pruned(page.tree)
    from trafilatura import bare_extraction  # noqa: PLC0415 - 0.4 s to import, only wanted in workers

    document = bare_extraction(
        tree,
        fast=page.elements > FULL_UP_TO or page.depth > FULL_DEPTH,
        include_comments=False,
        with_metadata=False,
        deduplicate=False,
    )
    return [] if document is None else list(_blocks(document.body))
