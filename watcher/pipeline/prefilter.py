"""Can this page matter at all? A cheap look before extraction that loses nothing.

Owns the order of the look: page and feed entry into text (``prefilter_rendition``), text into bare letters
(``prefilter_squash``), letters into the concepts that they may name (``prefilter_terms``), and these into the most
that the scorer could give (``prefilter_ceiling``). All of it follows from compiled profiles: a term that is added or a
weight that is raised needs no change here.

What it takes for granted: a word is cut nowhere but by what readers do not see; extraction cuts out no more between two
words of a sentence, or between two sentences, than the ceiling's figures say.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Final

from watcher.pipeline.extract_decode import decode
from watcher.pipeline.prefilter_ceiling import Ceiling, concerned, telling
from watcher.pipeline.prefilter_rendition import is_laborious, render
from watcher.pipeline.prefilter_squash import MARK, squash
from watcher.pipeline.prefilter_terms import Terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from watcher.model import Entry
    from watcher.pipeline.lexicon import Profile
    from watcher.pipeline.patterns import Pattern
    from watcher.pipeline.prefilter_rendition import Rendition
    from watcher.pipeline.prefilter_squash import Squashed

# Bytes. Extraction cuts pages of more than 3 million characters down before it builds a tree.
_LARGEST: Final = 3_000_000
# Bytes of a page that are checked at once: what they decode to stays in the processor's cache, in half the time.
_CHECKED: Final = 32_768
# First bytes of the marks that say how a text is encoded; they outrank all else.
_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Prefilter:
    """The standards of all topics, ready for a look. Compiled in about half a second; not meant to be pickled."""

    telling: Terms
    """Of the concepts that are looked for on every page."""
    others: Terms
    """Of the rest, looked for where a ceiling could be reached if all of them were named."""
    untold: int
    """The owners of ``others``, one bit each."""
    ceilings: tuple[Ceiling, ...]
    placed: int
    """The owners of which it matters where they are named, one bit each."""


@dataclass(frozen=True, slots=True)
class Glance:
    """What one look at a page shows."""

    may_matter: bool
    """False only when no topic could score its ``review_at`` with any article made of this page and entry."""
    is_article: bool = False
    """The page surely has a text of its own. Without that, only extraction can tell what is wrong with it."""
    title: str = ""
    """The page's headline, when it was looked for."""


def compile_prefilter(profiles: Sequence[Profile], review_ats: Sequence[float]) -> Prefilter:
    """The prefilter of these topics; ``review_ats[n]`` is the least value that ``profiles[n]`` does not drop."""
    offsets = [sum(len(earlier.concepts) for earlier in profiles[:place]) for place in range(len(profiles))]
    told: list[tuple[int, Pattern]] = []
    untold: list[tuple[int, Pattern]] = []
    for offset, profile in zip(offsets, profiles, strict=True):
        wanted, first = concerned(profile), telling(profile)
        for number, (concept, patterns) in enumerate(zip(profile.concepts, profile.terms, strict=True)):
            if concept.id in wanted:
                terms = told if concept.id in first else untold
                terms += [(offset + number, pattern) for pattern in patterns]
    some, others = Terms(told), Terms(untold)
    extents = {**some.extents, **others.extents}
    ceilings = tuple(
        Ceiling.of(profile, review_at, offset=offset, extents=extents)
        for offset, profile, review_at in zip(offsets, profiles, review_ats, strict=True)
    )
    return Prefilter(
        some,
        others,
        untold=reduce(or_, (1 << owner for owner in others.extents), 0),
        ceilings=ceilings,
        placed=reduce(or_, (ceiling.placed for ceiling in ceilings), 0),
    )


def may_matter(
    prefilter: Prefilter, body: bytes, *, content_type: str = "", entry: Entry | None = None
) -> bool:
    """Whether any topic could keep the article of this page or the feed's own text.

    ``body`` and ``content_type`` are as received.
    """
    return glance(prefilter, body, content_type=content_type, entry=entry).may_matter


def glance(
    prefilter: Prefilter, body: bytes, *, content_type: str = "", entry: Entry | None = None
) -> Glance:
    """Look at a page as ``may_matter`` does, and tell what else was seen on the way."""
    source = body if _may_be_utf8(body) else _recoded(body, content_type)
    page = _rendered(source, entry)
    if page and source is body and _shows_broken_letters(page) and not _is_utf8(body):
        source = _recoded(body, content_type)
        page = _rendered(source, entry)
    if page is None:
        return Glance(may_matter=True)
    text = squash(f"{page.heads}{MARK}{page.body}")
    return Glance(
        may_matter=_may_matter(prefilter, page, text),
        is_article=page.wordy and source.lstrip()[:1] == b"<" and _is_markup(content_type),
        title=page.title,
    )


def _may_matter(prefilter: Prefilter, page: Rendition, text: Squashed) -> bool:
    """Ask for more and more, for as long as the answer can still be yes."""
    matches = prefilter.telling.matches(text)
    named = prefilter.telling.owners(text, matches)
    if not any(ceiling.is_reached(named | prefilter.untold) for ceiling in prefilter.ceilings):
        return False
    more = prefilter.others.matches(text)
    named |= prefilter.others.owners(text, more)
    if not any(ceiling.is_reached(named) for ceiling in prefilter.ceilings):
        return False
    wanted = named & prefilter.placed
    places = {
        **prefilter.telling.places(text, matches, wanted),
        **prefilter.others.places(text, more, wanted),
    }
    border = len(squash(page.heads).letters)
    return any(ceiling.is_reached(named, places, border=border) for ceiling in prefilter.ceilings)


def _rendered(source: bytes, entry: Entry | None) -> Rendition | None:
    """The text of a page in UTF-8; None when a parser would choke on it, and only extraction can judge it."""
    return None if len(source) > _LARGEST or is_laborious(source) else render(source, entry)


def _may_be_utf8(body: bytes) -> bool:
    """Whether nothing at a page's outset says that it is encoded in another way."""
    return not body.startswith(_MARKS) and b"\x00" not in body[:1000] and b"\x1b" not in body


def _shows_broken_letters(page: Rendition) -> bool:
    """Whether a page that was read as UTF-8 has text that is none, or says so itself.

    Asked of the text only, a twentieth of the page: bytes that nobody sees may be what they like.
    """
    return "\ufffd" in page.body or "\ufffd" in page.heads


def _is_utf8(body: bytes) -> bool:
    whole, start = memoryview(body), 0
    while start < len(body):
        end = start + _CHECKED
        try:
            start += codecs.utf_8_decode(whole[start:end], "strict", end >= len(body))[1]
        except UnicodeDecodeError:
            return False
    return True


def _recoded(body: bytes, content_type: str) -> bytes:
    return decode(body, content_type).encode("utf-8", "replace")


def _is_markup(content_type: str) -> bool:
    kind = content_type.split(";", maxsplit=1)[0].lower()
    return not kind.strip() or "html" in kind or "xml" in kind
