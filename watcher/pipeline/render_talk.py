"""What the bot says, in Telegram HTML that fits by construction: lists, stories, reasons, figures, health.

Whatever comes from outside goes through ``render_text``; nothing of what a person wrote is ever repeated.
"""

from __future__ import annotations

import re
from html import escape, unescape
from typing import TYPE_CHECKING

from watcher.pipeline.places import flag, language_name
from watcher.pipeline.render_text import link, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from watcher.model import Ailment, Dossier, Figures, Hit, Membership, Report, Standing

LIMIT = 4096
"""Characters of a Telegram message, counted after its tags are parsed."""
TITLE, OUTLET, TERM, SENTENCE = 140, 40, 60, 180
LISTED, TOLD, REASONS, FAULTS, TROUBLED = 8, 14, 10, 10, 20
"""Most hits of a list, reports of a story, reasons of a hit, faults, and feeds with trouble."""
_DECISIONS = {"review": " · <i>waits for a person</i>", "drop": " · <i>dropped</i>"}
_TAG = re.compile(r"<[^>]*>")


def listing(head: str, reports: Sequence[Report], *, more: bool = False) -> str:
    """A list of hits, each with the commands that lead on from it."""
    lines = [f"<b>{escape(head, quote=False)}</b>"]
    for report in reports[:LISTED]:
        count = f" · {report.reports} reports" if report.reports > 1 else ""
        lines += [
            "",
            f"{_mark(report.country)}{link(report.title, report.url, TITLE) or '(no title)'}",
            f"{_origin(report)}{count}{_DECISIONS.get(report.decision, '')}",
            f"/why_{report.id} · /story_{_key(report.story)}",
        ]
    if more:
        lines += ["", "There are more; further words narrow it down."]
    return fit(lines)


def dossier(story: Dossier) -> str:
    """A story with its reports."""
    count = len(story.reports)
    lines = [
        f"<b>{plain(story.title, TITLE) or '(no title)'}</b>",
        f"Story {_key(story.key)}, {count} report{'' if count == 1 else 's'}"
        + (f"; {_key(story.asked)} goes on in it" if story.asked else ""),
    ]
    for report in story.reports[:TOLD]:
        relation = "" if report.relation in {"", "first"} else f" · {plain(report.relation, OUTLET)}"
        lines += [
            "",
            f"{_mark(report.country)}{link(report.title, report.url, TITLE) or '(no title)'}",
            f"{_origin(report)}{relation}{_DECISIONS.get(report.decision, '')} · /why_{report.id}",
        ]
    if count > TOLD:
        lines += ["", f"… and {count - TOLD} more"]
    return fit(lines)


def why(hit: Hit, membership: Membership, labels: Mapping[str, str]) -> str:
    """Why a hit is one: its score, each reason with the words found, its place in a story."""
    lines = [
        f"{_mark(hit.country)}<b>{link(hit.article.title, hit.article.url, TITLE) or '(no title)'}</b>",
        f"Score {hit.score.value:.2f}{_DECISIONS.get(hit.score.decision.value, '')}",
        *reasons(hit, labels, sentences=True),
        "",
        f"In its story: {plain(membership.relation, OUTLET)}"
        + (f", {plain(membership.why, SENTENCE)}" if membership.why else "")
        + f" · /story_{_key(membership.story)}",
    ]
    return fit(lines)


def reasons(hit: Hit, labels: Mapping[str, str], *, sentences: bool) -> list[str]:
    """Each reason in a line: the points for and against, the matter, the words found; with the sentence, if wished."""
    lines = []
    told = ""
    for match in hit.score.matches[:REASONS]:
        label = plain(labels.get(match.concept, match.concept), TERM)
        lines.append(f"<code>{match.points:+.1f}</code> {label}: “{plain(match.term, TERM)}”")
        if sentences and match.sentence and match.sentence != told:
            told = match.sentence
            lines.append(f"<blockquote>{plain(told, SENTENCE)}</blockquote>")
    if len(hit.score.matches) > REASONS:
        lines.append(f"… and {len(hit.score.matches) - REASONS} weaker ones")
    return lines


def figures(found: Figures) -> str:
    """What is stored, in numbers."""
    reports = f"{found.hits:,} report{'' if found.hits == 1 else 's'}"
    stories = f"{found.stories:,} {'story' if found.stories == 1 else 'stories'}"
    lines = [
        f"<b>{reports} in {stories}</b>",
        f"{found.week} in the last seven days, {found.week_before} in the seven before",
        f"{found.feeds} sources are watched",
    ]
    for head, counted in (
        ("Languages", {language_name(name): n for name, n in found.languages.items()}),
        ("Countries", {f"{flag(name)} {name}".strip(): n for name, n in found.countries.items()}),
        ("Outlets", found.outlets),
    ):
        if counted:
            lines += [
                "",
                f"{head}: " + ", ".join(f"{plain(name, OUTLET)} {n}" for name, n in counted.items()),
            ]
    return fit(lines)


def health(standing: Standing, ailments: Sequence[Ailment]) -> str:
    """How the service is doing, for its operators."""
    lines = ["<b>Nothing is wrong.</b>" if not ailments else f"<b>{len(ailments)} fault(s)</b>"]
    for ailment in ailments[:FAULTS]:
        sign = "❗" if ailment.grave else "▫️"
        lines.append(f"{sign} {plain(ailment.what, 200)}: {plain(ailment.remedy, 120)}")
    if len(ailments) > FAULTS:
        lines.append(f"… and {len(ailments) - FAULTS} more: watcher status")
    lines += [
        "",
        f"{standing.feeds} feeds, {len(standing.troubled)} with trouble",
        f"{standing.hits} hits in {standing.stories} stories; {standing.review} of them wait for a person",
        f"{standing.pending} pages to read",
    ]
    for queue in standing.queues[:FAULTS]:
        held = f", held: {plain(queue.parked, 120)}" if queue.parked else ""
        waiting = "1 post waits" if queue.waiting == 1 else f"{queue.waiting} posts wait"
        lines.append(f"channel {plain(queue.channel, OUTLET)}: {waiting}{held}")
    return fit(lines)


def troubled(standing: Standing) -> str:
    """The feeds that a person should look at, for operators."""
    count = len(standing.troubled)
    lines = [f"<b>{standing.feeds} feeds are asked; {count or 'none'} with trouble</b>"]
    lines += [
        f"{feed.id} {plain(feed.title, 60)}: {plain(feed.words, 100)}"
        for feed in standing.troubled[:TROUBLED]
    ]
    if count > TROUBLED:
        lines.append(f"… and {count - TROUBLED} more: watcher feeds")
    return fit(lines)


def fit(lines: Iterable[str]) -> str:
    """The lines as one message. What does not fit is left out whole; with the numbers above that is nothing."""
    kept: list[str] = []
    room = LIMIT - 2
    for line in lines:
        room -= len(unescape(_TAG.sub("", line))) + 1
        if room < 0:
            kept.append("…")
            break
        kept.append(line)
    return "\n".join(kept)


def _origin(report: Report) -> str:
    language = report.language.partition("-")[0]
    parts = (
        plain(report.outlet, OUTLET),
        escape(report.date, quote=False),
        plain(language_name(report.language), OUTLET) if language not in {"", "en"} else "",
    )
    return " · ".join(part for part in parts if part) or "origin not known"


def _mark(country: str) -> str:
    sign = flag(country)
    return f"{sign} " if sign else ""


def _key(key: str) -> str:
    """A story's key, which is letters and digits: only those can be part of a command."""
    return "".join(character for character in key if character.isascii() and character.isalnum())
