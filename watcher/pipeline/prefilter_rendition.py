"""A page into all the text that extraction could make an article of: quickly, and rather too much than too little.

Knows where a page and its feed entry keep text, and in what disguise. Does not ask which text is the article; that is
what makes it thirty times cheaper than extraction.
"""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

from watcher.pipeline.prefilter_squash import MARK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

    from watcher.model import Entry

# Any of these may become title or standfirst; names that only resemble those that extraction reads do no harm.
_HEADING: Final = re.compile(r"title|headline|descri|name", re.IGNORECASE)
_KEYS: Final = ("property", "name", "itemprop")
_HEADLINES: Final = frozenset({"title", "h1"})
# rt and rp tell how a Chinese or Japanese name is spoken, a button explains a word: extraction cuts these out of a
# sentence, and what stands on either side meets. So they are read apart from it. Scripts and styles are no text.
_SILENT: Final = ["script", "style"]
# Looked for in one go: a second search through the tree takes a twelfth of the time that the parse does.
_WANTED: Final = 'script[type*="ld+json" i],meta[content],title,h1,rt,rp,p button'
# Where JSON-LD keeps what may become title, standfirst or text.
_STATED: Final = ('"headline"', '"name"', '"description"', '"articleBody"', '"text"')
# One of these as a key, and what follows: a string on its own, a number or the like, or something that must be parsed.
_STATEMENT: Final = re.compile(
    rf'(?:{"|".join(_STATED)})\s*+:\s*+(?:("(?:[^"\\]++|\\.)*+")\s*+[,}}]|([-\dntf]))?', re.DOTALL
)
_ESCAPED_LETTER: Final = re.compile(r"\\u00[4-7]")
_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")
_ESCAPE: Final = re.compile(r"\\u([0-9a-fA-F]{4})")
# Only what ends in a semicolon: "&not" at the start of "&notable" would swallow letters that the article has.
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]\w{1,30});", re.ASCII)
_SURROGATES: Final = re.compile("[\ud800-\udbff][\udc00-\udfff]")
# Texts are escaped twice at most: once by the page, once by what wrote the text into it.
_ESCAPED: Final = 2

# Characters of one piece of text from which it is a sentence rather than a menu entry, and how much of that a page
# needs to be an article. On 139 real pages 2 had less.
_SENTENCE: Final = 60
_PROSE: Final = 400
# Extraction takes a page for a check for robots or consent up to 500 elements and 2,500 characters of text.
_ELEMENTS: Final = 600
_TEXT: Final = 2_500

# Attributes of one tag. Each is compared with all before it: 50,000 took 10 s, 8,000 take 0.3 s. Real pages: up to 39.
_ATTRIBUTES: Final = 8_000
# Characters that so many attributes take at least.
_LONG_TAG: Final = 2 * _ATTRIBUTES
_LONGEST_TAG: Final = 200_000
# What may stand between two attributes: white space as ``bytes.split`` sees it, and a slash.
_BETWEEN: Final = b" /\n\t\r\f\v"
_TAG_START: Final = re.compile(rb"<[a-zA-Z][\w:-]{0,40}[\s/]")
# What json.loads makes of brackets.
_NESTED: Final = frozenset({dict, list})


@dataclass(frozen=True, slots=True)
class Rendition:
    """The text of a page. ``MARK`` stands wherever an element begins or ends."""

    heads: str
    """Texts that may be put in front of any other: titles, descriptions, JSON-LD, what the feed says."""
    body: str
    title: str
    """The page's own headline, one line; empty when it has none."""
    wordy: bool
    """The page holds sentences enough to be an article, not a check for robots, a consent screen or an empty shell."""


def is_laborious(source: bytes) -> bool:
    """Whether a page has a tag with so many attributes that a tree builder would choke on them."""
    half = _LONG_TAG // 2
    searched = 0
    for start in range(0, len(source) - half, half):
        if source.find(b"<", start, start + half) >= 0:
            continue
        tag = source.rfind(b"<", searched, start)
        searched = start
        if tag < 0 or not _TAG_START.match(source, tag):
            continue  # the same tag again, or none
        end = source.find(b">", tag)
        inside = source[tag : end if end >= 0 else None][:_LONGEST_TAG]
        if len(inside) - len(inside.translate(None, _BETWEEN)) < _ATTRIBUTES:
            continue  # one long value, such as data for a script; sooner seen than by taking it apart
        if len(inside.replace(b"/", b" ").split()) > _ATTRIBUTES:
            return True
    return False


def render(source: bytes, entry: Entry | None = None) -> Rendition:
    """Collect the text of a page, in UTF-8, and of the feed's entry for it."""
    tree = LexborHTMLParser(source, options=LexborDocumentOptions.WO_EVENTS)
    heads = [entry.title, entry.summary, entry.content] if entry else []
    apart: list[str] = []
    named: dict[str, str] = {}
    texts: list[tuple[str, LexborNode]] = []
    for element in tree.css(_WANTED):
        tag = element.tag or ""
        if tag == "script":
            heads += _stated(element.text())
        elif tag == "meta":
            stated = element.attributes
            for kind in _KEYS:
                if kind in stated and (key := stated[kind]) and _is_heading(key):
                    heads.append(stated["content"] or "")
                    named.setdefault(key.lower(), heads[-1])
        else:
            texts.append((tag, element))
    tree.strip_tags(_SILENT)
    for tag, element in texts:
        if tag in _HEADLINES:
            text = element.text(separator=MARK)
            heads.append(text)
            named.setdefault(tag, text)
        else:
            apart.append(element.text(separator=MARK))
            element.remove()
    root = tree.root
    body = MARK.join([root.text(separator=MARK, skip_empty=True) if root else "", *apart])
    return Rendition(
        # Most pages state title and description three times or four.
        heads=MARK.join(spelling for head in dict.fromkeys(heads) for spelling in _spellings(head)),
        body=_read(body),
        title=" ".join(
            (named.get("og:title") or named.get("h1") or named.get("title", "")).replace(MARK, "").split()
        ),
        wordy=_is_wordy(tree, body),
    )


@lru_cache(maxsize=512)
def _is_heading(key: str) -> bool:
    return _HEADING.search(key) is not None


def _is_wordy(tree: LexborHTMLParser, body: str) -> bool:
    prose = start = 0
    while start < len(body):  # some pieces at a time: half of a page mostly shows enough
        end = body.find(MARK, start + _TEXT)
        if end < 0:
            end = len(body)
        for piece in body[start:end].split(MARK):
            if len(piece) >= _SENTENCE and (length := len(piece.strip())) >= _SENTENCE:
                prose += length
                if prose > _TEXT:
                    return True
        start = end + 1
    return prose >= _PROSE and len(tree.css("*")) > _ELEMENTS


def _read(text: str) -> str:
    """Give a text with the entities in it resolved."""
    for _ in range(_ESCAPED):
        if "&" in text:
            text = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    return text


def _spellings(head: str) -> Iterator[str]:
    """Give a text, and what is left of it when the tags that were written into it are taken out."""
    text = _read(head)
    yield text
    if "<" in text:
        yield _TAG.sub(MARK, text)


def _stated(block: str) -> list[str]:
    """Give the strings of a JSON-LD block that extraction may read; all of it when it is no JSON.

    Most blocks state them plainly, so that nothing else in the block need be read; that saves a quarter of the time.
    """
    if "\\u00" in block and _ESCAPED_LETTER.search(block):
        return _parsed(block)  # a key may be written in escapes
    found: list[str] = []
    for quoted, other in _STATEMENT.findall(block):
        if quoted:
            found.append(_literal(quoted))
        elif not other:
            return _parsed(block)
    # What an article says of itself mostly follows what it says of pictures and authors.
    found.reverse()
    return found


def _literal(quoted: str) -> str:
    """Read a JSON string."""
    if "\\" not in quoted:
        return quoted[1:-1]
    try:
        return str(json.loads(quoted, strict=False))
    except ValueError:
        return _unescaped(quoted[1:-1])


def _parsed(block: str) -> list[str]:
    """Do the same for any block, whatever stands under a key."""
    try:
        value: object = json.loads(block, strict=False)
    except (ValueError, RecursionError):
        return [_unescaped(block)]
    found: list[str] = []
    waiting: list[tuple[object, bool]] = [(value, False)]
    while waiting:
        item, wanted = waiting.pop()
        if isinstance(item, dict):
            told = [(inner, wanted or f'"{key}"' in _STATED) for key, inner in item.items()]
        elif isinstance(item, list):
            told = [(inner, wanted) for inner in item]
        else:
            continue
        for inner, is_wanted in told:
            if isinstance(inner, str):
                if is_wanted:
                    found.append(inner)
            elif inner.__class__ in _NESTED:
                waiting.append((inner, is_wanted))
    return found


def _unescaped(block: str) -> str:
    """Give a JSON text with its escapes resolved; broken JSON too."""
    if "\\" not in block:
        return block
    # A backslash is no letter, so that an escaped one may be a space; it comes first, or it would seem to escape.
    for escape, meaning in (
        ("\\\\", " "),
        ("\\n", "\n"),
        ("\\r", "\n"),
        ("\\t", "\t"),
        ("\\b", " "),
        ("\\f", " "),
    ):
        block = block.replace(escape, meaning)
    if "\\u" not in block:
        return block
    block = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), block)
    return _SURROGATES.sub(lambda found: found[0].encode("utf-16", "surrogatepass").decode("utf-16"), block)
