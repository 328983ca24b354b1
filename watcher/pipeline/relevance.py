"""An article into an explained score.

Owns how evidence is weighed. It knows no word of any language (the profile does), reads no clock and no disk, and never
changes its mind: same profile and article, same score.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from watcher.model import Decision, Match, Role, Score
from watcher.pipeline.fold import BARRIER, Folded, fold, is_dense, is_unspaced
from watcher.pipeline.matching import Span, merged
from watcher.pipeline.sentences import around

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from watcher.model import Article, Rule
    from watcher.pipeline.lexicon import Profile

TITLE_FACTOR = 1.5
SATURATION = 0.5
"""Each further spot is worth half the one before: ten mentions weigh little more than four."""
UNBOOSTED = 0.5
"""Share of its weight that a rule keeps where nothing boosts it, however often it applies and wherever."""
WEAK_LIMIT = 1.25
"""Points that unboosted rules add at most together; context does not count for them: many faint signs stay faint."""
BRIEF_FACTOR = 1.5
BRIEF_LENGTH = 800
"""In a text of a few sentences one spot counts as one and a half: what is said once there is what it is about."""
CONTEXT_LIMIT = 2.0
"""Points that context can add at most, so that it never makes a verdict."""
CONTEXT_SHARE = 1.0
"""Context can add at most this share of the strong evidence: much circumstance around a weak sign stays weak."""
PASSING_FACTOR = 0.4
"""What is left of an article that only mentions the matter on its way through another."""
PASSING_LENGTH = (1200, 2500)
"""Characters that a text has at least for one mention, or two, to be called passing; three never are."""
LEAD_LENGTH = 600
"""Characters of text that count as its opening."""
UP_FRONT = 240
"""Characters of text that tell the news itself: one or two sentences; what follows is circumstance."""
CLUSTER = 200
"""Evidence closer together than this is one spot of the text."""
SENTENCE_WITHIN = 100
"""Rules that reach no further than this join parts of one sentence only."""
REPEATED = 0.5
"""Share that a rule keeps when stronger rules have already counted the same words."""
DENSE_FACTOR = 0.4
"""Characters that say as much in Han, kana and Hangul as one does in letters."""
CORE_HELD = 0.5
"""Share of a core phrase's points that nothing speaking against the topic can take away."""
SCALE = -4.0 / math.log(0.4)
"""Turns points into 0..1; chosen so that 4 points are worth 0.6."""

_SENTENCE_END = re.compile(r"[.!?…؟][\"'”’»)]*\s|[。！？\n]")
_STOPPED = re.compile(r"[^\W\d_]{3}[.!?…؟][\"'”’»)]*\s|[。！？]")
"""A stop inside a phrase; after a short word it may stand for an abbreviation."""
_DIRECT = frozenset({Role.ENTITY, Role.CORE, Role.PERSON})
_NAMES = frozenset({"person", "organisation", "place"})


@dataclass(frozen=True, slots=True)
class _Evidence:
    """A concept or rule that applies: how strongly, and where."""

    id: str
    role: Role
    points: float
    spots: tuple[Span, ...]
    weak: bool = False
    """A rule that nothing boosts."""


class _Page:
    """Title and text folded as one, and the way back to the article's own words."""

    def __init__(self, article: Article) -> None:
        body = article.text.replace(BARRIER, " ")
        if article.description and fold(article.description) not in fold(body):
            body = f"{article.description.replace(BARRIER, ' ')}\n{body}"
        title = article.title.replace(BARRIER, " ")
        self.language = article.language
        self.source = f"{title}\n{BARRIER}\n{body}"
        self.folded = Folded(self.source)
        self.body_start = self.folded.text.find(BARRIER)
        self.length = len(body)
        self.brief = len(body) < BRIEF_LENGTH

    def in_title(self, spot: Span) -> bool:
        return spot[0] < self.body_start

    def in_opening(self, spot: Span) -> bool:
        return spot[0] < self.body_start + LEAD_LENGTH

    def up_front(self, spot: Span) -> bool:
        """Whether the spot stands in the first sentences, as a wire report tells its news."""
        scale = DENSE_FACTOR if is_dense(self.folded.text[spot[0]]) else 1.0
        return spot[0] < self.body_start + UP_FRONT * scale

    def apart(self, one: Span, other: Span) -> float:
        """Characters between two spots, as if both were written in letters."""
        gap = max(0, one[0] - other[1], other[0] - one[1])
        return gap / DENSE_FACTOR if is_dense(self.folded.text[one[0]]) else gap

    def same_sentence(self, one: Span, other: Span) -> bool:
        first, second = sorted((one, other))
        if second[0] < first[1]:
            return True
        between = self.source[self.folded.origin(first[1] - 1) + 1 : self.folded.origin(second[0])]
        return _SENTENCE_END.search(between) is None

    def unbroken(self, spot: Span) -> bool:
        """Whether the spot stands within one sentence; a line may end inside it."""
        start, end = spot
        if " " not in self.folded.text[start:end]:
            return True
        words = self.source[self.folded.origin(start) : self.folded.origin(end - 1) + 1]
        return _STOPPED.search(words) is None

    def quote(self, spot: Span) -> tuple[str, str]:
        """The article's words at the spot, whole, and the sentence they stand in."""
        text = self.folded.text
        start, end = spot
        while text[start - 1] != " " and not is_unspaced(text[start]) and not is_unspaced(text[start - 1]):
            start -= 1
        while text[end] != " " and not is_unspaced(text[end]) and not is_unspaced(text[end - 1]):
            end += 1
        first, last = self.folded.original(start, end)
        begin, finish = around(self.source, first, last, self.language)
        return self.source[first:last], self.source[begin:finish]


def judge(profile: Profile, article: Article, *, post_at: float, review_at: float) -> Score:
    """Score the article and decide: POST from ``post_at``, REVIEW from ``review_at`` (both 0..1), else DROP.

    Points are collected per concept and per rule and turned into ``value = 1 - exp(-points / 4.365)``: 4 points
    are 0.6 (the usual ``post_at``), 2 points 0.37 (``review_at`` is usually 0.35), 10 points 0.9. With k spots a
    concept gives ``weight * 2 * (1 - 0.5 ** k)``, half as much again when one spot is in the title. The points of
    ``Score.matches`` add up to the total (each rounded to two places).

    The weights in use (entity 3, core phrase 2.5 to 3, person 2.5, parts near each other 1.5 to 2.5, context together
    at most 2) and the thresholds come from a prototype measured on the five seed articles and 438 unrelated pages;
    tests/gate holds what they reach on labelled articles.
    """
    page = _Page(article)
    found = profile.matcher.find(page.folded.text)
    spots = {profile.concepts[owner].id: merged(spans) for owner, spans in found.items()}
    strong, faint = _direct(profile, page, spots)
    if strong or faint:  # seldom, so that only pages in question pay for a second look
        spots = _unbroken(profile, page, found)
        strong, faint = _direct(profile, page, spots)
    direct = strong + faint
    evidence: list[_Evidence] = []
    if direct:
        limit = min(CONTEXT_LIMIT, CONTEXT_SHARE * math.fsum(item.points for item in strong))
        context = _limited(_concepts(profile, page, spots, frozenset({Role.CONTEXT})), limit)
        evidence = direct + context
        if _is_passing(page, direct):
            evidence = [replace(item, points=item.points * PASSING_FACTOR) for item in evidence]
        against = _concepts(profile, page, spots, frozenset({Role.AGAINST})) + _rules(
            profile, page, spots, against=True
        )
        evidence += _limited(against, _reducible(evidence))
    total = max(0.0, math.fsum(item.points for item in evidence))
    value = round(1.0 - math.exp(-total / SCALE), 3)
    decision = Decision.POST if value >= post_at else Decision.REVIEW if value >= review_at else Decision.DROP
    return Score(
        topic=profile.topic,
        value=value,
        decision=decision,
        matches=_matches(page, evidence),
        mentions=tuple(_mentions(profile, page, spots)),
        profile=profile.version,
    )


def _direct(
    profile: Profile, page: _Page, spots: Mapping[str, list[Span]]
) -> tuple[list[_Evidence], list[_Evidence]]:
    """What speaks for the topic by itself: names, phrases and boosted rules; and, held down, rules nothing boosts."""
    ruled = _once(_rules(profile, page, spots))
    strong = _concepts(profile, page, spots, _DIRECT) + [item for item in ruled if not item.weak]
    return strong, _limited([item for item in ruled if item.weak], WEAK_LIMIT)


def _unbroken(profile: Profile, page: _Page, found: Mapping[int, list[Span]]) -> dict[str, list[Span]]:
    """The spots without those that reach over the end of a sentence: no phrase does."""
    whole = {
        profile.concepts[owner].id: merged([span for span in spans if page.unbroken(span)])
        for owner, spans in found.items()
    }
    return {concept: spans for concept, spans in whole.items() if spans}


def _counts(needs: tuple[str, ...], spots: Mapping[str, list[Span]]) -> bool:
    return not needs or any(need in spots for need in needs)


def _concepts(
    profile: Profile, page: _Page, spots: Mapping[str, list[Span]], roles: frozenset[Role]
) -> list[_Evidence]:
    return [
        _Evidence(
            concept.id, concept.role, _gain(page, concept.weight, spots[concept.id]), tuple(spots[concept.id])
        )
        for concept in profile.concepts
        if concept.role in roles and concept.id in spots and _counts(concept.needs, spots)
    ]


def _gain(page: _Page, weight: float, spots: list[Span]) -> float:
    count = len(spots) * (BRIEF_FACTOR if page.brief else 1.0)
    gain = weight * 2.0 * (1.0 - float(SATURATION**count))
    return gain * TITLE_FACTOR if any(map(page.in_title, spots)) else gain


def _rules(
    profile: Profile, page: _Page, spots: Mapping[str, list[Span]], *, against: bool = False
) -> list[_Evidence]:
    evidence: list[_Evidence] = []
    for rule in profile.rules:
        if (rule.weight < 0) is not against or not _counts(rule.needs, spots):
            continue
        if any(part not in spots for part in rule.near):
            continue
        met = _met(page, rule, spots[rule.near[0]], spots[rule.near[1]])
        if not met:
            continue
        boosters = sorted(spot for concept in rule.boosted_by for spot in spots.get(concept, ()))
        boosted = [spot for spot in met if _near(page, spot, boosters, rule.boost_within) is not None]
        weak = bool(rule.boosted_by) and not boosted
        points = rule.weight * UNBOOSTED if weak else _gain(page, rule.weight, boosted or met)
        role = Role.AGAINST if against else Role.PART
        evidence.append(_Evidence(rule.id, role, points, tuple(boosted or met), weak))
    return evidence


def _met(page: _Page, rule: Rule, firsts: list[Span], seconds: list[Span]) -> list[Span]:
    """A spot for each first part that has the second near it: both, or the first alone when sentences part them."""
    met: list[Span] = []
    for first in firsts:
        second = _near(page, first, seconds, rule.within)
        if second is None:
            continue
        if page.same_sentence(first, second):
            met.append((min(first[0], second[0]), max(first[1], second[1])))
        elif rule.within > SENTENCE_WITHIN:
            met.append(first)
    return met


def _near(page: _Page, spot: Span, others: list[Span], within: int) -> Span | None:
    """The nearest of the other spots (sorted) that is close enough."""
    place = bisect_left(others, spot)
    candidates = others[max(0, place - 3) : place + 2]
    nearest = min(candidates, key=lambda other: page.apart(spot, other), default=None)
    return nearest if nearest is not None and page.apart(spot, nearest) <= within else None


def _once(evidence: list[_Evidence]) -> list[_Evidence]:
    """Rules in order of strength; those whose every spot overlaps words already counted keep a share only."""
    claimed: list[Span] = []
    counted: list[_Evidence] = []
    for item in sorted(evidence, key=lambda item: (item.weak, -item.points, item.id)):
        fresh = any(all(spot[1] <= start or end <= spot[0] for start, end in claimed) for spot in item.spots)
        counted.append(item if fresh else replace(item, points=item.points * REPEATED))
        claimed += item.spots
    return counted


def _limited(evidence: list[_Evidence], limit: float) -> list[_Evidence]:
    """The same evidence with its points scaled down where their sum is further from zero than the limit."""
    total = abs(math.fsum(item.points for item in evidence))
    if total <= limit:
        return evidence
    return [replace(item, points=item.points * limit / total) for item in evidence]


def _reducible(evidence: Iterable[_Evidence]) -> float:
    """Points that may be spoken against: all of rules and context, part of the core phrases, none of names."""
    share = {Role.PART: 1.0, Role.CONTEXT: 1.0, Role.CORE: 1.0 - CORE_HELD}
    return math.fsum(item.points * share.get(item.role, 0.0) for item in evidence)


def _is_passing(page: _Page, direct: list[_Evidence]) -> bool:
    clusters: list[int] = []
    for spot in sorted(spot for item in direct for spot in item.spots):
        if page.in_title(spot) or page.in_opening(spot):
            return False
        if not clusters or spot[0] - clusters[-1] > CLUSTER:
            clusters.append(spot[0])
    return len(clusters) <= len(PASSING_LENGTH) and page.length > PASSING_LENGTH[len(clusters) - 1]


def _matches(page: _Page, evidence: list[_Evidence]) -> tuple[Match, ...]:
    matches: list[Match] = []
    for item in sorted(evidence, key=lambda item: (-item.points, item.id)):
        points = round(item.points, 2)
        if points == 0:
            continue
        in_text = [spot for spot in item.spots if not page.in_title(spot)]
        term, sentence = page.quote((in_text or list(item.spots))[0])
        matches.append(Match(item.id, term, len(item.spots), points, sentence))
    return tuple(matches)


def _mentions(profile: Profile, page: _Page, spots: Mapping[str, list[Span]]) -> dict[str, int]:
    """People, places and organisations with how often each is named, the title counting thrice; most often first."""
    counts = {
        concept.id: sum(3 if page.in_title(spot) else 1 for spot in spots[concept.id])
        for concept in profile.concepts
        if concept.id in spots
        and (concept.role is Role.MENTION or concept.kind in _NAMES)
        and concept.kind != "act"
        and _counts(concept.needs, spots)
    }
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


@dataclass(frozen=True, slots=True)
class Outline:
    """Who, where and what an article tells of, without any verdict."""

    named: Mapping[str, int]
    """The profile's people, places and organisations and how often each is named; the title counts thrice."""
    acts: frozenset[str]
    """Ids of the acts that it speaks of anywhere."""
    up_front: frozenset[str]
    """Ids of names and acts that stand in its title or its first sentences."""
    headline: frozenset[str]
    """Ids of names that stand in its title."""


def outline(profile: Profile, article: Article) -> Outline:
    """What the article tells, as far as the profile has words for it."""
    page = _Page(article)
    found = profile.matcher.find(page.folded.text)
    spots = _unbroken(profile, page, found)
    named = _mentions(profile, page, spots)
    acts = frozenset(c.id for c in profile.concepts if c.kind == "act" and c.id in spots)
    up_front = frozenset(
        concept
        for concept in (*named, *acts)
        if any(page.in_title(spot) or page.up_front(spot) for spot in spots[concept])
    )
    headline = frozenset(name for name in named if any(map(page.in_title, spots[name])))
    return Outline(named, acts, up_front, headline)
