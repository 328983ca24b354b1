"""HTML fragments and dirty strings into plain text.

Owns what a reader sees of a title or a description. It sanitises nothing: no markup survives, so there is
nothing to make safe. Work grows with the length of the text only.
"""

from __future__ import annotations

import re

from watcher.pipeline.parse_scan import Token, characters, legal, scan

_BLOCKS_WORDS = (
    "address article aside blockquote br caption center dd details dir div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol option p pre section summary table tbody td tfoot "
    "th thead title tr ul"
)
_BLOCKS = frozenset(_BLOCKS_WORDS.split())
_SILENT_WORDS = "script style template noscript iframe object svg math select textarea head"
_SILENT = frozenset(_SILENT_WORDS.split())
"""Elements whose inside is not reading matter."""
_VOID_WORDS = "area base br col embed hr img input link meta param source track wbr"
_VOID = frozenset(_VOID_WORDS.split())
_INLINE_WORDS = (
    "a abbr acronym applet audio b basefont bdi bdo big blink body button canvas cite code colgroup data datalist "
    "del dfn dialog em embed font frame frameset hgroup html i image img ins kbd label map mark marquee meter nobr "
    "noframes optgroup output picture progress q rp rt ruby s samp search slot small span strike strong sub sup "
    "time tt u var video"
)
HTML_ELEMENTS = _BLOCKS | _SILENT | _VOID | frozenset(_INLINE_WORDS.split())
"""What HTML calls an element; anything else in angle brackets is text."""
# A second round is due where entities or tags of the usual kind still show after the first.
_STILL_ESCAPED = re.compile(r"</?[a-zA-Z]|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}[0-9]?);")
_BREAK = "\u2028"
"""Unicode's line separator: a line break, while newlines of the source count as spaces."""
_SLACK = 4
"""White space and markup are generous: this many characters are read for each one that may be kept."""


def line(text: str, limit: int) -> str:
    """``text`` on one line, cut to ``limit`` characters."""
    return " ".join(legal(text[: limit * _SLACK + 1000]).split())[:limit].rstrip()


def headline(markup: str, limit: int) -> str:
    """A title: markup taken off, entities resolved even when escaped twice, one line, at most ``limit``."""
    return line(plain(markup, limit * _SLACK), limit)


def plain(markup: str, limit: int) -> str:
    """Readable text of an HTML fragment: paragraphs separated by newlines, at most ``limit`` characters.

    Only what HTML calls an element is taken for a tag: ``<jane@example.org>`` and ``a < b`` stay. A fragment
    that was escaped once too often is read twice.
    """
    text = _strip(markup, limit)
    if _STILL_ESCAPED.search(text) is not None:
        text = _strip(characters(text).replace("\n", _BREAK), limit)
    return text[:limit].rstrip()


def _strip(markup: str, limit: int) -> str:
    pieces: list[str] = []
    size = 0
    tags = False
    silent = ""
    for token in scan(markup):
        if silent:
            if token.kind == "end" and token.name.lower() == silent:
                silent = ""
            continue
        piece = _shown(token)
        if token.kind == "start" and not piece.strip():
            tags = True
            name = token.name.lower()
            if name in _SILENT and not token.closed:
                silent = name
        pieces.append(piece)
        size += len(piece)
        if size > limit * _SLACK:
            break
    text = legal("".join(pieces))
    if not tags:
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", _BREAK)
    return _paragraphs(text)


def _shown(token: Token) -> str:
    """What a token leaves in the text."""
    if token.kind == "text":
        return characters(token.text)
    if token.kind == "cdata":
        return token.text
    if token.kind == "declaration":
        return ""
    name = token.name.lower()
    if name in HTML_ELEMENTS or ":" in name or "-" in name:
        return _BREAK if name in _BLOCKS else ""
    return f"<{token.name} {token.text}".rstrip() + ">" if token.kind == "start" else f"</{token.name}>"


def _paragraphs(text: str) -> str:
    lines = (" ".join(piece.split()) for piece in text.split(_BREAK))
    return "\n".join(piece for piece in lines if piece)
