"""Page bytes into an article.

Owns the order of the parts (``extract_*``) and of the fallbacks; each part owns one question about a page. Runs
in a worker process with a deadline: pure, picklable in and out, no state kept between pages. Importing costs
some 170 ms (lxml and the tables of phrases); trafilatura and the language model, 1 s more, load at the first page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from watcher.model import Article, Failure, Reason
from watcher.pipeline.extract_body import body_of
from watcher.pipeline.extract_decode import decode
from watcher.pipeline.extract_head import Head, read_head, text_of
from watcher.pipeline.extract_jsonld import Described, describe
from watcher.pipeline.extract_meta import (
    address_of,
    author_of,
    description_of,
    host_of,
    image_of,
    outlet_of,
    stated_language,
    states_paywall,
    title_of,
)
from watcher.pipeline.extract_notes import notes_on
from watcher.pipeline.extract_page import Page, Tree, read_page
from watcher.pipeline.extract_prune import pruned
from watcher.pipeline.extract_text import one_line, paragraphs, weight
from watcher.pipeline.extract_time import MINUTE, published
from watcher.pipeline.extract_wall import is_challenge, without_gate
from watcher.pipeline.language import identify_language

if TYPE_CHECKING:
    from watcher.model import Entry

_HTML_TYPES: Final = frozenset({"", "text/html", "application/xhtml+xml", "application/xml", "text/xml"})
# First bytes of what servers call text/html by mistake: PDF, archives, pictures, sound, film, compressed bodies.
_OTHER_BYTES: Final = (
    *(
        b"%PDF",
        b"PK\x03\x04",
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"GIF8",
        b"RIFF",
        b"\x1f\x8b",
        b"\x28\xb5\x2f\xfd",
    ),
    *(
        b"OggS",
        b"ID3",
        b"\x00\x00\x00\x18ftyp",
        b"\x00\x00\x00\x20ftyp",
        b"Rar!",
        b"7z\xbc\xaf",
        b"\xd0\xcf\x11\xe0",
        b"{\\rtf",
    ),
)
_JSON: Final = re.compile(rb"\s*[\[{]\s*(?:[\"{\[}\]])")
_MARKUP: Final = re.compile(
    r"<\s*(?:!doctype|html|head|body|meta|title|div|p|article|section|span|script|table|h1|a|br)\b",
    re.IGNORECASE,
)
# Weight (characters of a Latin script) from which a page's text is believed without looking at the feed's.
_ENOUGH: Final = 200
# Weight below which there is no text: a caption, a menu entry, "Loading".
_NOTHING: Final = 40
# A short page text is the article's when it shares this part of its words with the feed's.
_SHARED: Final = 0.3
# JSON-LD outweighs the page by this factor only where the extractor lost chapters; both must tell the same story.
_MUCH_LONGER: Final = 1.4
_SAME_STORY: Final = 0.6
# Elements. Challenge pages have a few dozen, articles several hundred.
_CHALLENGE_UP_TO: Final = 500
# Elements. Real pages have up to 4,100; what takes several walks through a page is not done on larger ones.
_BOUND: Final = 30_000
_WORD: Final = re.compile(r"[^\W\d_]{3,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class _Text:
    """A text and where it was found."""

    text: str
    origin: str = "page"
    paywalled: bool = False


def extract(
    body: bytes, *, url: str, content_type: str = "", entry: Entry | None = None, outlet: str = ""
) -> Article | Failure:
    """Read the article out of a page.

    ``url`` is the address that answered, ``content_type`` the header as received, ``entry`` the feed's item for
    it, ``outlet`` the caller's name for the publisher, used when page and feed name none.

    The text is the page's, else its JSON-LD's, else the feed's content, else the feed's summary (``origin``
    "feed"). Without any the answer is a ``Failure``: not-html, malformed (nothing parses, or nests beyond
    reading), challenge (a check for robots answered), no-text. Bounded: 3 million characters; a larger page is
    cut after its scripts are removed. Same bytes, same article.
    """
    if refusal := _not_html(body, content_type):
        return _from_feed(entry, url=url, outlet=outlet) or refusal
    source = decode(body, content_type)
    if not _MARKUP.search(source):
        return _from_feed(entry, url=url, outlet=outlet) or Failure(Reason.NOT_HTML, "the body holds no HTML")
    page = read_page(source)
    if page is None:
        refusal = Failure(Reason.MALFORMED, "the page has no readable structure or nests too deeply")
        return _from_feed(entry, url=url, outlet=outlet) or refusal
    head = read_head(page.tree)
    if page.elements <= _CHALLENGE_UP_TO and is_challenge(
        source=source, title=head.title, text=_visible(page)
    ):
        refusal = Failure(Reason.CHALLENGE, "the site answered with a check for robots or consent")
        return _from_feed(entry, url=url, outlet=outlet) or refusal
    described = describe(
        head.ld,
        urls=(url, head.link("canonical"), *head.meta("og:url")),
        titles=(*head.headings, *head.meta("og:title")),
    )
    return _assembled(page, head, described, url=url, entry=entry, outlet=outlet)


def title_on(body: bytes, content_type: str) -> str:
    """The headline of a page that has no text; empty when it has none either."""
    page = read_page(decode(body, content_type))
    if page is None:
        return ""
    head = read_head(page.tree)
    return one_line(head.title or next(iter(head.headings), ""))


def headline_only(entry: Entry, *, outlet: str, hosted: bool) -> Article | None:
    """Make an article without text of an entry's headline, for a page that shows nothing; None without a headline.

    ``outlet`` is the caller's name for the publisher; where there is none, the link's host is, if ``hosted`` says
    that it is the publisher's own.
    """
    title = one_line(entry.title)
    if not title:
        return None
    return Article(
        url=entry.link,
        title=title,
        text="",
        outlet=one_line(outlet) or (host_of(entry.link).removeprefix("www.") if hosted else ""),
        author=one_line(entry.author),
        published=entry.published,
        published_precision=MINUTE if entry.published else "",
        language=identify_language(title),
        origin="feed",
    )


def _assembled(
    page: Page, head: Head, described: Described, *, url: str, entry: Entry | None, outlet: str
) -> Article | Failure:
    host = host_of(url)
    name = outlet_of(head, described, feed=entry.outlet if entry else "", known=outlet, host=host)
    title = title_of(head, described, host=host) or (one_line(entry.title) if entry else "")
    author = author_of(head, described, outlet=name) or (one_line(entry.author) if entry else "")
    tree = pruned(page.tree, boxes=page.elements < _BOUND)
    text = _best_text(page, tree, described, entry=entry, title=title, author=author)
    if text is None:
        return Failure(Reason.NO_TEXT, "neither the page nor the feed gives a text")
    when, precision = published(
        head,
        described,
        url=url,
        feed=entry.published if entry else None,
        tree=page.tree if page.elements < _BOUND else None,
    )
    return Article(
        url=address_of(head, url=url),
        title=title,
        text=text.text,
        outlet=name,
        author=author,
        published=when,
        published_precision=precision,
        language=identify_language(f"{title}\n{text.text}", hint=stated_language(head, described)),
        description=description_of(head, described),
        image=image_of(head, described, url=url),
        origin=text.origin,
        paywalled=states_paywall(head, described) or text.paywalled,
        corrections=notes_on(tree) if page.elements < _BOUND else (),
    )


def _best_text(
    page: Page, tree: Tree, described: Described, *, entry: Entry | None, title: str, author: str
) -> _Text | None:
    lines, walled = without_gate(body_of(page, tree, title=title, author=author))
    own = "\n".join(lines)
    stated = described.body
    if weight(stated) > _MUCH_LONGER * weight(own) and (
        weight(own) < _ENOUGH or _shared(own, stated) >= _SAME_STORY
    ):
        own, walled = stated, False
    if weight(own) >= _ENOUGH:
        return _Text(own, paywalled=walled)
    fed = _fed_text(entry)
    if fed is None or (
        weight(own) >= _NOTHING and weight(own) >= weight(fed) and _shared(fed, own) >= _SHARED
    ):
        return _Text(own, paywalled=walled) if weight(own) >= _NOTHING else None
    return _Text(fed, origin="feed", paywalled=walled)


def _fed_text(entry: Entry | None) -> str | None:
    """Give the feed's content, else its summary; None when neither says anything."""
    if entry is None:
        return None
    return next(
        (text for raw in (entry.content, entry.summary) if weight(text := paragraphs(raw)) >= _NOTHING), None
    )


def _shared(one: str, other: str) -> float:
    """Give the part of the words of ``one`` that are in ``other`` too."""
    words = set(_WORD.findall(one.casefold()))
    return len(words & set(_WORD.findall(other.casefold()))) / len(words) if words else 0.0


def _from_feed(entry: Entry | None, *, url: str, outlet: str) -> Article | None:
    """Make the article of what the feed alone tells; None when it tells no text."""
    text = _fed_text(entry)
    if entry is None or text is None:
        return None
    title = one_line(entry.title)
    return Article(
        url=url,
        title=title,
        text=text,
        outlet=one_line(entry.outlet) or one_line(outlet) or host_of(url).removeprefix("www."),
        author=one_line(entry.author),
        published=entry.published,
        published_precision=MINUTE if entry.published else "",
        language=identify_language(f"{title}\n{text}"),
        description=one_line(entry.summary) if entry.content else "",
        origin="feed",
    )


def _not_html(body: bytes, content_type: str) -> Failure | None:
    kind = content_type.split(";", maxsplit=1)[0].strip().lower()
    if kind not in _HTML_TYPES:
        return Failure(Reason.NOT_HTML, f"the content type is {one_line(kind)[:80]}")
    if body.startswith(_OTHER_BYTES) or _JSON.match(body):
        return Failure(Reason.NOT_HTML, "the body is no HTML, whatever its content type says")
    if not body.strip():
        return Failure(Reason.NO_TEXT, "the body is empty")
    return None


def _visible(page: Page) -> str:
    """Give the text that a reader sees, scripts and styles left out."""
    tree = pruned(page.tree, boxes=False)
    body = tree.find("body")
    return text_of(tree if body is None else body)
