"""The pages of the site, from stories that pass by one at a time. Knows no database and no disk.

Search without scripts is done by lists: names from A to Z, outlets, countries, languages, months. Every list that grows
with the record is cut into pages.
"""

from __future__ import annotations

import re
from base64 import b64encode
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from watcher.model import Change
from watcher.pipeline.inert import host_of, one_line, web_address
from watcher.pipeline.places import flag, language_name
from watcher.pipeline.syndicate import QUOTE, change_in_words, direction, story_path
from watcher.site.record import Record, day_of, outlet_name, title_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from watcher.model import Hit, Publication, PublicStory
    from watcher.site.record import Facet, Line

PAGE = 200
"""Lines of one page of a list."""
LATEST = 50
"""Stories of the front page."""
_WEEKS = 104
"""Weeks of the timeline: two years on one page; months lead to what is older."""
_RELATIONS = {
    "first": "first report",
    "development": "brings something new",
    "report": "report",
    "copy": "the same text again",
}


class Pages:
    """Makes pages; the same record gives the same bytes."""

    def __init__(self, publication: Publication, labels: Mapping[str, str]) -> None:
        environment = Environment(
            loader=PackageLoader("watcher.site"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        style = environment.get_template("style.css").render()
        digest = b64encode(sha256(style.encode()).digest()).decode()
        # The style stands in each page: a page that was saved or opened from a folder needs nothing else.
        policy = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
        environment.globals.update(
            publication=publication,
            style=Markup(style),  # noqa: S704 -- our own file
            policy=policy,
            story_path=story_path,
        )
        environment.filters.update(
            web=web_address,
            host=host_of,
            quotation=partial(one_line, limit=QUOTE),
            language=language_name,
            direction=direction,
            flag=flag,
            day=day_of,
            outlet=outlet_name,
            title_of=title_of,
            change=change_in_words,
            relation=lambda word: _RELATIONS.get(word, word),
        )
        self._environment = environment
        self._publication = publication
        self.record = Record(labels)

    def story(self, story: PublicStory) -> tuple[str, bytes]:
        """A story's page; the story is taken into the record."""
        self.record.add(story)
        view = story.view
        hits = sorted((view.lead, *view.followers), key=_reported)
        changes = [(hit, step) for hit in hits for step in hit.revisions]
        return self._page(
            story_path(view.key),
            "story.html",
            view=view,
            hits=hits,
            changes=changes,
            withdrawn={
                hit.id for hit, step in changes if step.change is Change.WITHDRAWN and not step.undone
            },
            record=self.record,
            updated=story.updated,
        )

    def rest(self, forwards: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
        """All other pages, when every story has passed. ``forwards``: keys of stories that went into others."""
        record = self.record
        stories = sorted(record.stories, key=_latest, reverse=True)
        years = sorted(record.months, reverse=True)
        yield self._page("index.html", "index.html", stories=stories[:LATEST], months=years, record=record)
        for kind, facets, title in (
            ("months", record.months, "Stories of {}"),
            ("outlets", record.outlets, "Reports of {}"),
            ("countries", record.countries, "Reported in {}"),
            ("languages", record.languages, "Reported in {}"),
            ("names", record.names, "Stories that name {}"),
        ):
            for value in sorted(facets):
                yield from self._list(kind, title, facets[value])
        yield self._page("months/index.html", "months.html", months=[record.months[year] for year in years])
        yield self._page("weeks.html", "weeks.html", weeks=_weeks(record))
        for kind, facets in (("countries", record.countries), ("languages", record.languages)):
            most = sorted(facets.values(), key=lambda facet: (-facet.reports, facet.name))
            yield self._page(f"{kind}/index.html", "bars.html", kind=kind, facets=most)
        for kind, facets in (("outlets", record.outlets), ("names", record.names)):
            yield self._page(
                f"{kind}/index.html", "letters.html", kind=kind, letters=_letters(facets.values())
            )
        corrected = sorted(record.corrected, key=lambda one: (one.step.at, one.hit.id), reverse=True)
        yield self._page("corrections.html", "corrections.html", corrected=corrected)
        yield self._page("about.html", "about.html", record=record)
        base = self._publication.base_url
        yield self._page("404.html", "404.html", root=f"{base}/" if base else "")
        for gone, key in sorted(forwards.items()):
            if key in record.updated and gone not in record.updated:
                yield self._page(story_path(gone), "moved.html", target=key)

    def _list(self, kind: str, title: str, facet: Facet) -> Iterator[tuple[str, bytes]]:
        lines = sorted(facet.lines, key=_latest, reverse=True)
        parts = [lines[start : start + PAGE] for start in range(0, len(lines), PAGE)]
        names = [
            f"{facet.slug}.html",
            *(f"{facet.slug}-{number}.html" for number in range(2, len(parts) + 1)),
        ]
        for number, (name, part) in enumerate(zip(names, parts, strict=True)):
            yield self._page(
                f"{kind}/{name}",
                "list.html",
                kind=kind,
                title=title.format(_shown(kind, facet.name)),
                lines=part,
                before=names[number - 1] if number else "",
                after=names[number + 1] if number + 1 < len(names) else "",
                number=number + 1,
                total=len(names),
            )

    def _page(self, path: str, template: str, **values: Any) -> tuple[str, bytes]:
        values.setdefault("root", "../" * path.count("/"))
        text = self._environment.get_template(template).render(path=path, **values)
        return path, text.encode()


def _reported(hit: Hit) -> tuple[float, int]:
    when = hit.article.published or hit.found_at
    return when.timestamp() if when else 0.0, hit.id


def _latest(line: Line) -> tuple[str, str, str]:
    return line.date, line.key, line.title


def _shown(kind: str, name: str) -> str:
    if kind == "languages":
        return language_name(name)
    return f"{name} {flag(name)}".strip() if kind == "countries" else name


def _weeks(record: Record) -> list[tuple[str, int, int]]:
    return [
        (week, record.weeks[week], record.firsts[week])
        for week in sorted(record.weeks, reverse=True)[:_WEEKS]
    ]


def _letters(facets: Iterable[Facet]) -> list[tuple[str, Sequence[Facet]]]:
    """Facets by the first letter of their names, in the order of their scripts."""
    found: dict[str, list[Facet]] = {}
    for facet in sorted(facets, key=lambda facet: (_sorted_as(facet.name), facet.slug)):
        letter = _sorted_as(facet.name)[:1].upper()
        found.setdefault(letter if letter.isalpha() else "#", []).append(facet)
    return sorted(found.items())


def _sorted_as(name: str) -> str:
    return re.sub(r"^(?:the|het|de|le|la|el|der|die|das)\s+|^\W+", "", name.casefold()) or name.casefold()


def addresses(record: Record, publication: Publication) -> Iterator[tuple[str, bytes]]:
    """What machines look for: the map of the site, when its address is known, and what robots may read."""
    robots = "User-agent: *\nAllow: /\n"
    base = publication.base_url
    if base:
        robots += f"Sitemap: {base}/sitemap.xml\n"
        yield from _sitemaps(record, base)
    yield "robots.txt", robots.encode()


_MAPPED = 50_000
"""Addresses of one site map, as the protocol allows."""
_SITEMAP = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def _sitemaps(record: Record, base: str) -> Iterator[tuple[str, bytes]]:
    pages = [
        f"<url><loc>{Markup.escape(f'{base}/{name}')}</loc></url>"
        for name in ("", "about.html", "corrections.html")
    ]
    pages += [
        f"<url><loc>{Markup.escape(f'{base}/{story_path(key)}')}</loc><lastmod>{at:%Y-%m-%dT%H:%M:%SZ}</lastmod></url>"
        for key, at in sorted(record.updated.items())
    ]
    parts = [pages[start : start + _MAPPED] for start in range(0, len(pages), _MAPPED)]
    names = (
        ["sitemap.xml"]
        if len(parts) == 1
        else [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    for name, part in zip(names, parts, strict=True):
        yield name, "\n".join([f"{head}<urlset {_SITEMAP}>", *part, "</urlset>\n"]).encode()
    if len(names) > 1:
        listed = [f"<sitemap><loc>{Markup.escape(f'{base}/{name}')}</loc></sitemap>" for name in names]
        yield (
            "sitemap.xml",
            "\n".join([f"{head}<sitemapindex {_SITEMAP}>", *listed, "</sitemapindex>\n"]).encode(),
        )
