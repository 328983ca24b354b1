"""The article's text out of a parsed page, through trafilatura.

Owns the choice of trafilatura's mode by the size of a page. Knows nothing of metadata: trafilatura's own, a fifth
of its time, is not asked for.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from watcher.pipeline.extract_head import text_of
from watcher.pipeline.extract_lines import article_lines
from watcher.pipeline.extract_text import one_line, readable, weight

if TYPE_CHECKING:
    from watcher.pipeline.extract_page import Page, Tree

# Elements. On some shapes full mode takes quadratic time (20,000 tables or sections: 8 s), fast mode less (1 s);
# beyond, paragraphs are collected by hand. Real pages have up to 4,100.
_FULL_UP_TO: Final = 8_000
_FAST_UP_TO: Final = 20_000
# Levels. Full mode took 2.6 s for 2,000 levels, fast 0.2 s. Real pages: up to 33.
_FULL_DEPTH: Final = 150
# trafilatura takes a text below 250 characters for a miss and falls back on the whole page; a Chinese story is
# told in fewer. Dense is a page with this weight per character.
_DENSE: Final = 1.5
_SHORT_DENSE: Final = "80"
_MAX_TEXT: Final = 400_000


def body_of(page: Page, tree: Tree, *, title: str, author: str) -> list[str]:
    """Give the article's paragraphs; none when the page gives none. ``tree`` is the page's, pruned.

    Full mode, because on 139 real pages it found .980 of the text, fast mode .955, at 44 ms against 36.
    """
    found = _through_trafilatura(page, tree) if page.elements <= _FAST_UP_TO else None
    text, headings = found or (_paragraphs(tree), frozenset[str]())
    clean = "\n".join(line for raw in readable(text[:_MAX_TEXT]).split("\n") if (line := one_line(raw)))
    return article_lines(clean, title=title, author=author, headings=headings)


def _through_trafilatura(page: Page, tree: Tree) -> tuple[str, frozenset[str]] | None:
    from trafilatura import bare_extraction  # noqa: PLC0415 - 0.4 s to import; only workers extract
    from trafilatura.settings import use_config  # noqa: PLC0415 - comes with it

    # It reports each page without text as an error of its own; ours is the Failure.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    config = use_config()
    sample = text_of(tree)
    if weight(sample) > _DENSE * len(sample):
        config.set("DEFAULT", "MIN_EXTRACTED_SIZE", _SHORT_DENSE)
    try:
        document = bare_extraction(
            tree,
            fast=page.elements > _FULL_UP_TO or page.depth > _FULL_DEPTH,
            include_comments=False,
            with_metadata=False,
            deduplicate=False,
            config=config,
        )
    except (RecursionError, ValueError, TypeError, AttributeError, KeyError, IndexError):
        return None  # a bug there on an odd page; the paragraphs are still to be had
    if document is None or isinstance(document, dict) or not document.text:  # a dict only when asked for one
        return None
    heads = frozenset(one_line("".join(head.itertext())) for head in document.body.iter("head"))
    return document.text, heads


def _paragraphs(tree: Tree) -> str:
    """Collect the paragraphs of a page that is too large to be judged, or that trafilatura gave up."""
    lines: list[str] = []
    length = 0
    for element in tree.iter("p"):
        line = text_of(element)
        if line:
            lines.append(line)
            length += len(line)
            if length > _MAX_TEXT:
                break
    return "\n".join(lines)
