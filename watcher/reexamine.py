"""What has become of a known article, from its page as it is now. Runs inside a child process.

``examine`` puts the steps in a row for a page that is new; this is the row for one that was read before.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from watcher.examine import judge, settled
from watcher.model import Article, Change, Comparison, Entry, Failure, Reason

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.examine import Judge, Verdict
    from watcher.model import Fetched, Known

_SAME = Comparison(Change.NONE)


@dataclass(frozen=True, slots=True)
class Reread:
    """What the page of a known article shows now."""

    article: Article
    """As the page shows it; as it is known, when the page shows nothing else of it."""
    comparison: Comparison = _SAME
    returned: int = 0
    """Number of the earlier version that it shows again, 0 for none."""
    verdicts: tuple[Verdict, ...] = ()
    """Of every topic, when it has changed."""
    gone: str = ""
    """In words, why the address is the article's no more; empty when it is, or when that is not sure."""
    other: str = ""
    """The headline of what stands there instead, when that is no version of the article."""


def read_again(judges: tuple[Judge, ...], answer: Fetched, known: Known, now: datetime) -> Reread | Failure:
    """What the page says of its article now, and how that differs from what is known.

    The first look that spares pages when they are new is not taken: what was wanted once is read whole.
    """
    from watcher.pipeline import extract, revision

    before = known.article
    entry = Entry(identity=known.link, link=known.link, published=before.published, author=before.author)
    away = revision.led_away(known.link, answer.final_url)
    gone = f"its address leads to {away}" if away else ""
    found = extract.extract(
        answer.body, url=answer.final_url, content_type=answer.content_type, entry=entry, outlet=before.outlet
    )
    if isinstance(found, Failure):
        if found.reason is not Reason.NO_TEXT:
            return found
        title = extract.title_on(answer.body, answer.content_type)
        if revision.is_missing(title, ""):
            gone = f"the page says that it is not there: “{title}”"
        return Reread(before, gone=gone) if gone else found
    if revision.is_missing(found.title, found.text):
        return Reread(before, gone=f"the page says that it is not there: “{found.title}”")
    if not revision.related(before, found):
        return Reread(before, gone=gone, other="" if gone else found.title or answer.final_url)
    after = replace(settled(found, entry, now), url=before.url, outlet=before.outlet or found.outlet)
    return _compared(judges, known, after)


def _compared(judges: tuple[Judge, ...], known: Known, after: Article) -> Reread:
    from watcher.pipeline import relevance, revision

    before = known.article
    said = revision.content_hash(after.title, after.text, after.corrections)
    shown = {v.number: revision.content_hash(v.title, v.text, v.notes) for v in known.versions}
    current = shown.get(known.current) or revision.content_hash(before.title, before.text, before.corrections)
    if said == current:
        return Reread(before)

    def names(text: str) -> dict[str, int]:
        bare = Article(url="", title="", text=text)
        named: dict[str, int] = {}
        for one in judges:
            labels = {concept.id: concept.label for concept in one.profile.concepts}
            named |= {labels[key]: times for key, times in relevance.outline(one.profile, bare).named.items()}
        return named

    comparison = revision.compare(before, after, earlier=known.versions, names=names)
    returned = next((number for number, hashed in shown.items() if hashed == said), 0)
    if comparison.change is Change.NONE and not returned:
        return Reread(before, comparison)
    kept = replace(after, text=before.text) if comparison.keeps_text else after
    return Reread(after, comparison, returned, judge(judges, kept, known.read_at))
