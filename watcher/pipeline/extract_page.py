"""Characters of a page into a tree of known size.

Owns every bound on the size and shape of a page, so that what comes after works on harmless trees. Knows lxml's
parser and what makes it slow or blind; nothing of articles.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import lxml.etree  # type: ignore[import-untyped]  # ships no type information
import lxml.html  # type: ignore[import-untyped]  # ships no type information

Tree: TypeAlias = lxml.html.HtmlElement
"""A parsed page or a part of it; the other parts name lxml's element by this."""

# Characters. The largest of 1,429 real pages had 1.7 million, most of it scripts.
MAX_CHARACTERS: Final = 3_000_000
# Of a longer page the scripts and the like are cut out first; of what is larger still the end is not read at all.
_MAX_RAW: Final = 30_000_000
# Attributes of one tag. libxml2 compares each with all before it: 50,000 took 19 s. Real pages: up to 39.
_MAX_ATTRIBUTES: Final = 500
_LONG_TAG: Final = 4_000
# libxml2 follows 2,048 levels when told that the tree may be huge, and drops what is deeper. Real pages: up to 33.
_PARSER_DEPTH: Final = 2_000

# What libxml2 lets into a tree, raw or by number, but lxml refuses to write there again: moving such a text raises.
_UNWRITABLE: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]"
    r"|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01]|6553[45])|[xX]0*(?:[0-8bBcCeEfF]|1[\da-fA-F]|[fF]{3}[eEfF]))(?:;|(?![\da-fA-F]))"
)
_LONG_TAG_START: Final = re.compile(rf"<([a-zA-Z][\w:-]{{0,40}})(?=[^<]{{{_LONG_TAG}}})")
_ATTRIBUTE: Final = re.compile(
    r"[\s/]*+[^\s=>/][^\s=>/]*+(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?)?"
)
_OPENER: Final = re.compile(r"<(script|style|svg|template|!--)", re.IGNORECASE)
_LD_OPENER: Final = re.compile(r"<script[^<>]{0,200}?ld\+json", re.IGNORECASE)
# Tags that only wrap: dropped, their text kept, when a page nests deeper than the parser follows.
_WRAPPERS: Final = re.compile(
    r"</?(?:div|section|main|article|span|font|b|i|u|em|strong|small|big|center|table|tbody|tr|td|ul|ol|li|dl|dd|dt"
    r"|blockquote)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page with its measures."""

    tree: Tree
    elements: int
    depth: int
    """Levels of nesting."""


def read_page(source: str) -> Page | None:
    """Parse ``source``; None when there is no element in it, or when it nests deeper than can be read."""
    if len(source) > MAX_CHARACTERS:
        source = _without_scripts(source[:_MAX_RAW])[:MAX_CHARACTERS]
    source = _with_sane_tags(_UNWRITABLE.sub("", source))
    page = _parse(source)
    if page is not None and page.depth >= _PARSER_DEPTH:
        page = _parse(_WRAPPERS.sub("\n", source))
    return page if page is not None and page.depth < _PARSER_DEPTH else None


def walk(tree: Tree, *, ends: bool = True) -> Any:
    """Walk a tree in order: pairs of "start" or "end" and element. Has ``skip_subtree()``; keeps no stack."""
    return lxml.etree.iterwalk(tree, events=("start", "end") if ends else ("start",))


def _parse(source: str) -> Page | None:
    parser = lxml.html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False, huge_tree=True
    )
    try:
        tree = lxml.html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (lxml.etree.LxmlError, ValueError):
        return None
    elements, depth = _measure(tree)
    return Page(tree=tree, elements=elements, depth=depth)


def _measure(tree: Tree) -> tuple[int, int]:
    """Count elements and levels; linear, and without a stack of ours."""
    elements = depth = deepest = 0
    for event, _ in walk(tree):
        if event == "start":
            elements += 1
            depth += 1
            deepest = max(deepest, depth)
        else:
            depth -= 1
    return elements, deepest


def _without_scripts(source: str) -> str:
    """Cut scripts, styles, drawings and comments out of an oversized page; JSON-LD stays.

    A plain scan with ``find``: a regular expression would read to the end for each tag that is not closed.
    """
    kept: list[str] = []
    position = 0
    while opener := _OPENER.search(source, position):
        name = opener[1].lower()
        closer = re.compile("-->" if name == "!--" else rf"</{name}\b[^<>]{{0,200}}>", re.IGNORECASE)
        end = closer.search(source, opener.end())
        if end is None:
            break
        keep_to = end.end() if _LD_OPENER.match(source, opener.start()) else opener.start()
        kept.append(source[position:keep_to])
        position = end.end()
    kept.append(source[position:])
    return "".join(kept)


def _with_sane_tags(source: str) -> str:
    """Strip the attributes of tags that have more than ``_MAX_ATTRIBUTES``."""
    kept: list[str] = []
    done = scanned = 0
    for tag in _LONG_TAG_START.finditer(source):
        if tag.start() < scanned:
            continue  # inside the tag before
        count, position = 0, tag.end()
        while found := _ATTRIBUTE.match(source, position):
            count, position = count + 1, found.end()
        scanned = position
        if count > _MAX_ATTRIBUTES:
            kept.append(source[done : tag.end()])
            done = position
    kept.append(source[done:])
    return "".join(kept)
