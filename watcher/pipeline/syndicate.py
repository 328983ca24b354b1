"""Public stories as entries of feeds: stable ids, and content that a reader can trust in any feed reader.

Knows neither Atom nor JSON Feed; those are written by the files beside it. The content quotes outlets and never speaks
for them: whatever they wrote is escaped.
"""

from __future__ import annotations

from dataclasses import dataclass
from heapq import nlargest
from html import escape
from typing import TYPE_CHECKING

from watcher.model import Change
from watcher.pipeline.inert import host_of, one_line, web_address
from watcher.pipeline.places import language_name

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from watcher.model import Hit, Publication, PublicStory, Revision

TITLE, NAME, QUOTE = 300, 80, 600
"""Most characters of a title, of a name and of a quotation. The last is a publisher's own teaser, or as short."""
MOST = 50
"""Entries of a feed, the latest ones: readers poll more often than fifty stories change."""
_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One story as an entry."""

    id: str
    """A tag: URI of the story's key, the same wherever the feed is put."""
    url: str
    """The story's page, or its first report where there is no site."""
    source: str
    """The first report."""
    title: str
    language: str
    published: datetime
    updated: datetime
    content: str
    """HTML without scripts, styles or pictures."""
    tags: tuple[str, ...]


def items(stories: Iterable[PublicStory], publication: Publication) -> list[FeedItem]:
    """The stories that changed last, latest first."""
    latest = nlargest(MOST, stories, key=lambda story: (story.updated, story.view.key))
    return [_item(story, publication) for story in latest]


def story_id(key: str, publication: Publication) -> str:
    """A name for a story that outlives hosts and addresses (RFC 4151)."""
    return f"tag:{publication.authority},2026:story/{key}"


def feed_id(publication: Publication) -> str:
    """The same for the feed."""
    return f"tag:{publication.authority},2026:stories"


def story_path(key: str) -> str:
    """Where a story's page lies in the site."""
    return f"stories/{key}.html"


def direction(language: str) -> str:
    """In which direction a language is written: "rtl" or "ltr"; "auto" when it is not known."""
    if not language:
        return "auto"
    return "rtl" if language.partition("-")[0].lower() in _RIGHT_TO_LEFT else "ltr"


def _item(story: PublicStory, publication: Publication) -> FeedItem:
    view = story.view
    lead = view.lead
    source = web_address(lead.article.url)
    page = f"{publication.base_url}/{story_path(view.key)}" if publication.base_url else ""
    published = lead.article.published or lead.found_at or story.updated
    return FeedItem(
        id=story_id(view.key, publication),
        url=page or source,
        source=source,
        title=one_line(lead.article.title, TITLE) or host_of(source) or view.key,
        language=lead.article.language or "und",
        # Nothing is changed before it is published: some outlets date their articles ahead.
        published=min(published, story.updated),
        updated=story.updated,
        content="\n".join(_content(view.lead, view.followers, page)),
        tags=tuple(dict.fromkeys(hit.country for hit in (lead, *view.followers) if hit.country)),
    )


def _content(lead: Hit, followers: tuple[Hit, ...], page: str) -> Iterable[str]:
    yield from _report(lead)
    if followers:
        yield '<p lang="en">Also reported by:</p>\n<ul>'
        for hit in followers:
            yield f"<li>{_origin(hit)}: {_linked(hit)}{''.join(_changes(hit))}</li>"
        yield "</ul>"
    if page:
        yield f'<p lang="en"><a href="{escape(page)}">All reports, corrections and archived copies</a></p>'


def _report(hit: Hit) -> Iterable[str]:
    yield f"<p>{_origin(hit)}: {_linked(hit)}</p>"
    quote = one_line(hit.summary, QUOTE)
    if quote:
        cite = escape(web_address(hit.article.url))
        yield f'<blockquote cite="{cite}"{_lang(hit)}><p>{_text(quote)}</p></blockquote>'
    yield from _changes(hit)


def _changes(hit: Hit) -> Iterable[str]:
    for note in hit.article.corrections:
        yield f'<p lang="en">The page carries a correction: <q{_lang(hit)}>{_text(one_line(note, QUOTE))}</q></p>'
    for step in hit.revisions:
        yield f'<p lang="en">{_text(change_in_words(step))}</p>'
    if hit.archive_url:
        yield f'<p lang="en"><a href="{escape(web_address(hit.archive_url))}">Archived copy</a></p>'


def change_in_words(step: Revision) -> str:
    """What became of an article, in one sentence."""
    what = {Change.WITHDRAWN: "Withdrawn"}.get(step.change, "Changed")
    why = one_line("; ".join(step.reasons), QUOTE)
    undone = " (undone since)" if step.undone else ""
    return f"{what}, seen {step.at:%Y-%m-%d}{undone}" + (f": {why}" if why else "")


def _origin(hit: Hit) -> str:
    name = one_line(hit.article.outlet, NAME) or host_of(hit.article.url)
    when = hit.article.published or hit.found_at
    facts = [f"<strong>{_text(name)}</strong>"]
    facts += (
        [f'<span lang="en">{_text(language_name(hit.article.language))}</span>']
        if hit.article.language
        else []
    )
    facts += [f"{when:%Y-%m-%d}"] if when else []
    return ", ".join(facts)


def _linked(hit: Hit) -> str:
    url = web_address(hit.article.url)
    title = _text(one_line(hit.article.title, TITLE) or host_of(url) or url)
    return f'<a href="{escape(url)}"{_lang(hit)}>{title}</a>' if url else f"<span{_lang(hit)}>{title}</span>"


def _lang(hit: Hit) -> str:
    code = hit.article.language
    return (f' lang="{escape(code)}"' if code else "") + f' dir="{direction(code)}"'


def _text(text: str) -> str:
    return escape(text, quote=False)
