"""Can this page matter at all? A cheap look before extraction that loses nothing.

Owns the order of the look: page and feed entry into text (``prefilter_rendition``), text into bare letters
(``prefilter_squash``), letters into the concepts that they may name (``prefilter_terms``), and these into the most
that the scorer could give (``prefilter_ceiling``). All of it follows from compiled profiles: a term that is added or a
weight that is raised needs no change here.

What it takes for granted: a word is cut nowhere but by what readers do not see; extraction cuts out no more between two
words of a sentence, or between two sentences, than the ceiling's figures say.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from watcher.pipeline.extract_decode import decode
from watcher.pipeline.prefilter_ceiling import Ceiling
from watcher.pipeline.prefilter_rendition import is_laborious, render
from watcher.pipeline.prefilter_squash import MARK, squash, Squashed
from watcher.pipeline.prefilter_terms import Terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from watcher.model import Entry
    from watcher.pipeline.lexicon import Profile

# Characters. Extraction cuts longer pages down before it builds a tree.
_LARGEST: Final = 3_000_000


@dataclass(frozen=True, slots=True)
class Prefilter:
    """The standards of all topics, ready for a look. Compiled in about half a second; not meant to be pickled."""

    terms: Terms
    ceilings: tuple[Ceiling, ...]


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
    terms = Terms(
        (offset + number, pattern)
        for offset, profile in zip(offsets, profiles, strict=True)
        for number, patterns in enumerate(profile.terms)
        for pattern in patterns
    )
    return Prefilter(
        terms,
        tuple(
            Ceiling.of(profile, review_at, offset=offset, extents=terms.extents)
            for offset, profile, review_at in zip(offsets, profiles, review_ats, strict=True)
        ),
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
    source = decode(body, content_type)
    if len(source) > _LARGEST or is_laborious(source):
        return Glance(may_matter=True)
    page = render(source, entry)
    heads = squash(page.heads)
    text = squash(f"{page.heads}{MARK}{page.body}")
    return Glance(
        may_matter=_is_reached(prefilter, text, border=len(heads.letters)),
        is_article=page.wordy and source.lstrip()[:1] == "<",
        title=page.title,
    )


def _is_reached(prefilter: Prefilter, text: Squashed, *, border: int) -> bool:
    named = prefilter.terms.owners(text)
    if not any(ceiling.is_reached(named) for ceiling in prefilter.ceilings):
        return False
    places = prefilter.terms.places(text)
    return any(ceiling.is_reached(named, places, border=border) for ceiling in prefilter.ceilings)
