"""What of the whole record the pages beside the stories need: short lines, gathered while the stories pass by."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from watcher.pipeline.inert import host_of, one_line
from watcher.pipeline.syndicate import NAME, TITLE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from watcher.model import Hit, PublicStory, Revision

_SHORT = re.compile(r"[A-Z]{2}|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*|\d{4}-\d{2}")
"""Codes of countries and languages, months: they are file names as they are."""


@dataclass(frozen=True, slots=True)
class Line:
    """A story, or a report in one, as a list shows it."""

    key: str
    title: str
    language: str
    date: str
    note: str = ""
    outlet: str = ""

    @property
    def month(self) -> str:
        """Its month."""
        return self.date[:7]


@dataclass(frozen=True, slots=True)
class Corrected:
    """A change of a report."""

    key: str
    hit: Hit
    step: Revision


@dataclass(slots=True)
class Facet:
    """One value of what the record can be looked at by: an outlet, a country, a language, a name, a month."""

    name: str
    slug: str
    reports: int = 0
    first: int = 0
    """Stories that it was the first to tell."""
    country: str = ""
    lines: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class Record:
    """The record so far. The one thing here that fills up while the stories pass."""

    labels: Mapping[str, str]
    """Readers' words for people, places and organisations, by id."""
    stories: list[Line] = field(default_factory=list)
    updated: dict[str, datetime] = field(default_factory=dict)
    weeks: Counter[str] = field(default_factory=Counter)
    firsts: Counter[str] = field(default_factory=Counter)
    """By week as well: stories that began."""
    months: dict[str, Facet] = field(default_factory=dict)
    outlets: dict[str, Facet] = field(default_factory=dict)
    countries: dict[str, Facet] = field(default_factory=dict)
    languages: dict[str, Facet] = field(default_factory=dict)
    names: dict[str, Facet] = field(default_factory=dict)
    corrected: list[Corrected] = field(default_factory=list)
    reports: int = 0
    found_at: datetime | None = None
    """When the latest report was found."""

    def add(self, story: PublicStory) -> None:
        """Take a story in."""
        view = story.view
        hits = (view.lead, *view.followers)
        line = _story_line(view.key, hits)
        self.stories.append(line)
        self.updated[view.key] = story.updated
        _facet(self.months, line.date[:7], line.date[:7]).lines.append(line)
        for hit in hits:
            self._add_report(view.key, hit, first=hit is view.lead)
        for facets, values in (
            (self.countries, [hit.country for hit in hits]),
            (self.languages, [hit.article.language for hit in hits]),
        ):
            for value, number in Counter(filter(None, values)).items():
                facet = _facet(facets, value, value)
                facet.reports += number
                facet.first += value == values[0]
                facet.lines.append(line)
        for concept in dict.fromkeys(mention for hit in hits for mention in hit.score.mentions):
            if concept in self.labels:
                facet = _facet(self.names, concept, self.labels[concept])
                facet.reports += sum(concept in hit.score.mentions for hit in hits)
                facet.lines.append(line)

    def _add_report(self, key: str, hit: Hit, *, first: bool) -> None:
        self.reports += 1
        when = hit.article.published or hit.found_at
        if when is not None:
            week = f"{when - timedelta(days=when.weekday()):%Y-%m-%d}"
            self.weeks[week] += 1
            self.firsts[week] += first
        if hit.found_at is not None and (self.found_at is None or hit.found_at > self.found_at):
            self.found_at = hit.found_at
        name = outlet_name(hit)
        facet = _facet(self.outlets, name, name)
        facet.reports += 1
        facet.first += first
        facet.country = facet.country or hit.country
        note = "first to tell it" if first else ""
        facet.lines.append(Line(key, title_of(hit), hit.article.language, day_of(hit), note))
        self.corrected += [Corrected(key, hit, step) for step in hit.revisions]


def title_of(hit: Hit) -> str:
    """A report's headline, never empty."""
    return one_line(hit.article.title, TITLE) or outlet_name(hit)


def outlet_name(hit: Hit) -> str:
    """An outlet's name, else its host."""
    return one_line(hit.article.outlet, NAME) or host_of(hit.article.url) or "unknown"


def day_of(hit: Hit) -> str:
    """When it was published, or found when that is not known."""
    when = hit.article.published or hit.found_at
    return f"{when:%Y-%m-%d}" if when else ""


def slug(name: str) -> str:
    """A file's name for a name in any script: what of it is ASCII, and a hash that tells it from others."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.sub("[^a-z0-9]+", "-", plain).strip("-")[:40]
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{words}-{digest}" if words else digest


def _facet(facets: dict[str, Facet], value: str, name: str) -> Facet:
    if value not in facets:
        facets[value] = Facet(name, value if _SHORT.fullmatch(value) else slug(value))
    return facets[value]


def _story_line(key: str, hits: tuple[Hit, ...]) -> Line:
    lead = hits[0]
    languages = {hit.article.language for hit in hits if hit.article.language}
    parts = []
    if len(hits) > 1:
        parts.append(f"{len(hits)} reports")
    if len(languages) > 1:
        parts.append(f"{len(languages)} languages")
    changes = sum(len(hit.revisions) for hit in hits)
    if changes:
        parts.append("1 correction" if changes == 1 else f"{changes} corrections")
    return Line(key, title_of(lead), lead.article.language, day_of(lead), ", ".join(parts), outlet_name(lead))
