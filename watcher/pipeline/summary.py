"""The few sentences of an article that show what it says about the matter, in the outlet's own words.

Owns the choice and the order. Sentences are taken whole or not at all, and each is the outlet's, never ours: the
publisher's standfirst when it carries the matter, then sentences that show the evidence.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from watcher.model import Summary
from watcher.pipeline.summary_fitness import (
    is_house,
    is_whole,
    measure,
    sentences,
    standfirst,
    stands_alone,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from watcher.model import Article, Score

LIMIT = 400
"""By ``measure``: what a reader takes in at a glance."""
ENOUGH = 200
"""Once there is so much, a lead ends, and evidence must show something new."""
MOST_EVIDENCE, BESIDE_DESCRIPTION = 3, 2
"""Sentences of evidence, alone and behind a standfirst."""
ALIKE = 0.6
"""Share of a sentence's words that another has too when it says nothing new."""
AGAIN = 0.2
"""Share of its points that a concept is worth when it was shown before and there is not ENOUGH yet."""
LATE = 0.3
"""Share of its worth that the last sentence of an article loses: news puts first what matters most."""
SHORTEST_ALONE = 60
"""Of a standfirst in which nothing is recognised."""
GENERIC = 0.25
"""Share of a description's words that its article must use at least; slogans of a site share hardly any."""

_WORD = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}|[^\\W\\d_]{4,}|\\d+")
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_STOPPED = re.compile("[.!?…。！？؟۔।;\u037e][\"'”’»“›)）」』\\]]*$")


def summarise(article: Article, score: Score, *, limit: int = LIMIT) -> Summary:
    """At most ``limit``, by ``measure``: the standfirst when it names the matter, then the evidence; else the lead."""
    body = sentences(article.text, article.language)
    concepts = _concepts(score)
    described = _described(article, body, limit)
    if not any(_named(sentence, concepts) for sentence in described) and (
        concepts or not _says_enough(described, article)
    ):
        described = []
    room = limit - _size(described)
    most = BESIDE_DESCRIPTION if described else MOST_EVIDENCE
    evidence = _evidence(article, body, concepts, described, room=room, most=most)
    if described:
        return Summary(_joined([*described, *evidence]), "description")
    if evidence:
        return Summary(_joined(evidence), "evidence")
    lead = _lead(article, body, limit)
    return Summary(_joined(lead) or shorten(article.title or _first_line(article), limit), "lead")


def shorten(text: str, limit: int) -> str:
    """``text`` within ``limit`` characters, cut after a word (between characters in CJK) with an ellipsis."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    if not _WIDE.search(cut[-2:]) and not text[limit - 1].isspace() and " " in cut:
        cut = cut[: cut.rindex(" ")]
    return f"{cut.rstrip(' ,;:–-')}…"


def _described(article: Article, body: Sequence[str], limit: int) -> list[str]:
    """The publisher's standfirst, as far as it fits; nothing when it is the title again."""
    told = standfirst(article.description, body, article.language)
    if not told or _alike(" ".join(told), [article.title]):
        return []
    kept: list[str] = []
    for sentence in told:
        if _size(kept) + measure(sentence) > limit:
            break
        kept.append(sentence)
    return kept


def _says_enough(described: Sequence[str], article: Article) -> bool:
    """Whether a standfirst in which nothing is recognised is about the article, and no slogan of its site."""
    whole = " ".join(described)
    return measure(whole) >= SHORTEST_ALONE and _shared(whole, f"{article.title} {article.text}") >= GENERIC


def _concepts(score: Score) -> list[tuple[str, float, str, str]]:
    """Concept, points, words and sentence of what speaks for the topic."""
    return [
        (
            match.concept,
            match.points,
            " ".join(match.term.casefold().split()),
            " ".join(match.sentence.split()),
        )
        for match in score.matches
        if match.points > 0 and match.term.strip()
    ]


def _named(sentence: str, concepts: Iterable[tuple[str, float, str, str]]) -> dict[str, float]:
    """The concepts that a sentence shows, with their points."""
    folded = sentence.casefold()
    return {
        concept: points for concept, points, term, where in concepts if term in folded or where == sentence
    }


def _evidence(
    article: Article,
    body: Sequence[str],
    concepts: Sequence[tuple[str, float, str, str]],
    told: Sequence[str],
    *,
    room: int,
    most: int,
) -> list[str]:
    """Sentences that stand on their own, each with something of the matter that those before it do not show.

    The worthiest are taken first and given in the order of the article.
    """
    if not concepts:
        return []
    shown = {concept for sentence in told for concept in _named(sentence, concepts)}
    candidates = {}
    quotations = [where for _, _, _, where in concepts]
    for place, sentence in enumerate(dict.fromkeys([*body, *quotations])):
        named = _named(sentence, concepts)
        if named and sentence != article.title and stands_alone(sentence, article.language):
            candidates[sentence] = place, named
    chosen: list[str] = []
    while candidates and len(chosen) < most:
        again = AGAIN if _size([*told, *chosen]) < ENOUGH else 0.0
        values = {
            sentence: (1 - LATE * min(1.0, place / max(1, len(body))))
            * sum(points * (again if concept in shown else 1.0) for concept, points in named.items())
            for sentence, (place, named) in candidates.items()
            if measure(sentence) < room
        }
        ranked = sorted((one for one in values if values[one] > 0), key=lambda one: -values[one])
        best = next((one for one in ranked if not _alike(one, [*told, *chosen])), "")
        if not best:
            break
        chosen.append(best)
        shown |= set(candidates[best][1])
        room -= measure(best) + 1
        candidates = {one: what for one, what in candidates.items() if one != best}
    place_of = {sentence: place for place, sentence in enumerate([*body, *quotations][::-1])}
    return sorted(chosen, key=lambda sentence: -place_of[sentence])


def _lead(article: Article, body: Sequence[str], limit: int) -> list[str]:
    """The first sentences: one that stands on its own, and those right behind it while there is little."""
    for start, sentence in enumerate(body):
        if stands_alone(sentence, article.language):
            lead = [sentence]
            for following in body[start + 1 :]:
                size = _size(lead)
                fits = size + measure(following) <= limit
                if size >= ENOUGH or not fits or not is_whole(following) or is_house(following):
                    break
                lead.append(following)
            return lead
    whole = (one for one in body if is_whole(one) and measure(one) <= limit and not is_house(one))
    return list(islice(whole, 1))


def _first_line(article: Article) -> str:
    return " ".join(article.text.split("\n", 1)[0].split()) or " ".join(article.description.split())


def _words(text: str) -> set[str]:
    """Beginnings of its longer words, pairs of letters in CJK, and numbers."""
    return {word[:6] for word in _WORD.findall(text.casefold())}


def _shared(text: str, other: str) -> float:
    """Share of the words of ``text`` that ``other`` has."""
    words = _words(text)
    return len(words & _words(other)) / len(words) if words else 1.0


def _alike(sentence: str, others: Iterable[str]) -> bool:
    return any(_shared(sentence, other) >= ALIKE or sentence in other for other in others if other)


def _size(parts: Sequence[str]) -> int:
    return sum(measure(part) + 1 for part in parts)


def _joined(parts: Sequence[str]) -> str:
    """The sentences in a row; a standfirst without a stop gets one where another sentence follows."""
    text = ""
    for part in parts:
        if text and not _STOPPED.search(text):
            text += "。" if _WIDE.search(text[-1]) else "."
        text += ("" if not text or (_WIDE.search(text[-2:]) and _WIDE.match(part)) else " ") + part
    return text
