"""The lines that posts are made of: where a report stands, what it says, why it matters, how to search for it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

from watcher.pipeline.places import flag, language_name
from watcher.pipeline.render_text import host, link, plain, web

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from watcher.model import Hit, Notice, StoryView

_LONG_QUOTE = 280
"""A longer quotation is shown folded after three lines, so that the next post is not far away. Characters of East
Asian scripts, twice as wide, count twice."""
_WIDE = "\u2e80"
_WORD = regex.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Room:
    """How much of each thing a message has room for.

    All of it together stays below the limit: nothing is ever cut after it was put together.
    """

    limit: int
    """Code points after parsing, as Telegram counts."""
    title: int
    outlet: int
    english: int
    summary: int
    note: int
    """Of an outlet's correction, or of what has changed."""
    notes: int
    also: int
    """Further outlets named."""
    reason: int
    reasons: int
    names: int
    countries: int
    """Hashtags for people and organisations, and for countries; the matter itself gets one."""


MESSAGE = Room(
    limit=4096, title=250, outlet=60, english=300, summary=600, note=200, notes=3, also=6, reason=80, reasons=4,
    names=3, countries=2,
)  # fmt: skip
CAPTION = Room(
    limit=1024, title=140, outlet=30, english=90, summary=120, note=80, notes=1, also=2, reason=40, reasons=2,
    names=2, countries=1,
)  # fmt: skip
"""For the words under a picture."""
_SUBJECTS = 1
_TAG = 32
"""Most characters of a hashtag; a longer one is left out, since half a word cannot be searched for."""


@dataclass(frozen=True, slots=True)
class Words:
    """A topic's own words for what posts name."""

    labels: Mapping[str, str]
    """Readers' words for concept ids."""
    tags: Mapping[str, str]
    """Words for hashtags, for concept ids that are people, organisations or places."""
    subjects: Mapping[str, str]
    """Words for hashtags, for concept ids that are the matter itself."""


def title(hit: Hit, limit: int, *, struck: bool = False) -> str:
    """The headline, bold and linked."""
    words = link(hit.article.title, hit.article.url, limit, alone=True) or "(no title)"
    return f"<s>{words}</s>" if struck else f"<b>{words}</b>"


def origin(hit: Hit, room: Room) -> str:
    """Who published it, when, in which language, and where a copy is kept."""
    article = hit.article
    outlet = plain(article.outlet, room.outlet) or host(article.url, room.outlet)
    parts = [f"{flag(hit.country)} {outlet}".strip()]
    when = article.published or hit.found_at
    if when is not None:
        parts.append(day(when) if article.published else f"found {day(when)}")
    if article.language and not english(article.language):
        parts.append(plain(language_name(article.language), room.outlet))
    if article.paywalled:
        parts.append("paywall")
    if web(hit.archive_url):
        parts.append(link("archived copy", hit.archive_url, room.outlet))
    return " · ".join(part for part in parts if part)


def translation(hit: Hit, limit: int) -> list[str]:
    """The machine's English of a foreign report."""
    if not hit.english or english(hit.article.language):
        return []
    return [f"<i>English, by machine: {plain(hit.english, limit)}</i>"]


def quotation(hit: Hit, limit: int) -> list[str]:
    """What the outlet says, in its own words."""
    words = plain(hit.summary, limit, alone=True)
    if not words:
        return []
    wide = len(words) + sum(character >= _WIDE for character in words)
    return [f"<blockquote{' expandable' if wide > _LONG_QUOTE else ''}>{words}</blockquote>"]


def also(story: StoryView, notices: Sequence[Notice], room: Room) -> list[str]:
    """Further reports, each linked under its outlet's name, copies last; an outlet's second report is numbered."""
    withdrawn = {notice.url for notice in notices if notice.kind == "withdrawal"}
    count = Counter([story.lead.article.outlet])
    names = []
    for hit in sorted(story.followers, key=lambda hit: hit.relation == "copy"):
        outlet = hit.article.outlet
        count[outlet] += 1
        number = "" if count[outlet] == 1 else f" ({count[outlet]})"
        name = link(outlet, hit.article.url, room.outlet)
        names.append(
            f"<s>{name}</s>{number} (withdrawn)" if hit.article.url in withdrawn else f"{name}{number}"
        )
    if not names:
        return []
    more = len(names) - room.also
    return [f"Also: {', '.join(names[: room.also])}" + (f" +{more}" if more > 0 else "")]


def why(hit: Hit, words: Words, room: Room) -> list[str]:
    """What was recognised, strongest first; words that gave several reasons are told once."""
    told: dict[str, str] = {}
    for match in hit.score.matches:
        term = match.term.casefold()
        if match.points > 0 and not any(term in other or other in term for other in told):
            told[term] = words.labels.get(match.concept, match.concept)
    reasons = [plain(reason, room.reason) for reason in dict.fromkeys(told.values())][: room.reasons]
    return [f"<i>Why: {', '.join(reasons)}</i>"] if reasons else []


def hashtags(hit: Hit, words: Words, room: Room) -> list[str]:
    """Hashtags for the matter, for people and organisations, and for countries, those named most often first.

    A country that only one passing name stands for (the city of a treaty, of an organisation) gets none.
    """
    concepts = [match.concept for match in hit.score.matches if match.points > 0]
    named = Counter(words.tags[mention] for mention in hit.score.mentions if mention in words.tags)
    first = next(iter(named), "")
    subjects = _tags(words.subjects[concept] for concept in concepts if concept in words.subjects)
    names = _tags(words.tags[concept] for concept in concepts if concept in words.tags)
    countries = _tags(word for word, times in named.items() if times > 1 or word == first)
    return list(dict.fromkeys([*subjects[:_SUBJECTS], *names[: room.names], *countries[: room.countries]]))


def day(when: datetime) -> str:
    """A date as readers write it."""
    return f"{when.day} {when:%b %Y}"


def english(language: str) -> bool:
    """Whether a language needs no English beside it."""
    return language.partition("-")[0] == "en"


def _tags(words: Iterable[str]) -> list[str]:
    joined = ("".join(w[:1].upper() + w[1:] for w in _WORD.findall(_plainly(word))) for word in words)
    return list(dict.fromkeys(f"#{tag}" for tag in joined if 1 < len(tag) <= _TAG and not tag.isdigit()))


def _plainly(word: str) -> str:
    return word.replace("'", "").replace("’", "")
