"""Which hits tell of one event. Compares features that survive translation; remembers nothing itself.

Features are people, places and organisations of the lexicon, numbers, stems of capitalised words and runs of
CJK characters. Two hits are as alike as the shared part of their features, weighted by rarity, faded by the
days between them; reports of different countries are drawn apart. Across languages only what survives
translation is compared. Copies are found by runs of words. On the demo's 20 hits in 13 languages, pairs of one
event reach 0.42 and more, pairs of two events 0.29 at most (tests/whole/test_demo_stories.py).
"""

from __future__ import annotations

import hashlib
import math
import re
import unicodedata
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from watcher.model import Membership, Traits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from watcher.model import Article, Grouped, Score

SAME_STORY = 0.35
COPY_CONTAINMENT, COPY_SHARED, COPY_JACCARD = 0.35, 40, 0.2
"""Thresholds for copies: unrelated news pages stay below 0.045 containment and 0.017 Jaccard."""

_FADE_DAYS_SQUARED = 18.0
_SMALLEST_NUMBER = 20
_STEM = 7
_PRIOR = 30
"""Hits that are assumed seen before the first one, so that rarity means something in an empty database."""
_COMMON = 8
"""Of these, how many are assumed to name a given person, place or organisation of the lexicon."""

_FREE = "mn"
"""Kinds of features that mean the same in every language: mentions and numbers."""
_KIND = {"m": 1.0, "n": 0.8, "w": 0.6, "h": 0.4}
"""How much each kind of feature tells: what the lexicon knows most, runs of characters least."""
_SOMEWHERE, _ELSEWHERE = 0.75, 0.35
"""Factors for two reports of which one names no country, and for two that speak of different countries."""

_CJK = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_WORD = re.compile(rf"[{_CJK}]+|[^\W\d_{_CJK}]+(?:['’][^\W\d_{_CJK}]+)?|\d[\d.,\u00a0\u202f]*\d|\d")
_YEAR = re.compile(r"19[5-9]\d|20[0-4]\d")
_CJK_RUN = re.compile(rf"[{_CJK}]+")
_SENTENCE_START = re.compile(r"(?:^|[.!?…:;\n\"“„«»”]\s*)$")


def traits(article: Article, score: Score, *, places: Mapping[str, int], found_at: datetime) -> Traits:
    """What an article is compared by.

    ``places`` holds the countries that it names and how often; ``found_at`` stands in for a missing publication
    time.
    """
    text = unicodedata.normalize("NFKC", f"{article.title}\n{article.text}")
    features = {f"m:{mention}" for mention in score.mentions}
    for found in _WORD.finditer(text):
        features.update(_feature(found[0], text[max(0, found.start() - 3) : found.start()]))
    head = unicodedata.normalize("NFKC", f"{article.title} {article.description}")[:400]
    for run in _CJK_RUN.findall(head):
        features.update(f"h:{run[i : i + 3]}" for i in range(len(run) - 2))
    return Traits(
        published=article.published or found_at,
        features=frozenset(features),
        shingles=_shingles(text),
        language=article.language.split("-")[0],
        places=tuple(sorted(places.items())),
    )


def assign(candidate: Traits, known: Sequence[Grouped]) -> Membership:
    """The story that a hit joins, or none. ``known`` are the recent hits of its topic, oldest first."""
    copy = _copy_of(candidate, known)
    if copy is not None:
        return copy
    idf = _rarity(candidate, known)
    likeness: dict[str, list[tuple[float, Grouped]]] = defaultdict(list)
    for other in known:
        likeness[other.story].append((_similarity(candidate, other.traits, idf), other))
    best, best_value = "", 0.0
    for story, members in likeness.items():
        values = sorted((value for value, _ in members), reverse=True)[:2]
        value = sum(values) / len(values)
        if value > best_value:
            best, best_value = story, value
    if best_value < SAME_STORY:
        return Membership("", "first", "nothing recent is alike")
    nearest = max(likeness[best], key=lambda pair: pair[0])[1]
    shared = sorted(candidate.features & nearest.traits.features, key=lambda f: (-idf[f], f))[:5]
    words = ", ".join(feature[2:] for feature in shared)
    return Membership(best, "report", f"likeness {best_value:.2f}: {words}")


def story_key(topic: str, url: str) -> str:
    """The stable name of the story whose first article has this canonical address."""
    return "s" + hashlib.sha256(f"{topic}\n{url}".encode()).hexdigest()[:10]


def _feature(word: str, before: str) -> list[str]:
    if word[0].isdigit():
        digits = re.sub(r"\D", "", word)
        telling = digits and int(digits[:12]) >= _SMALLEST_NUMBER and not _YEAR.fullmatch(digits)
        return [f"n:{digits}"] if telling else []
    if len(word) > 1 and word[0].isupper() and not _SENTENCE_START.search(before):
        bare = unicodedata.normalize("NFKD", word.casefold())
        bare = "".join(c for c in bare if not unicodedata.combining(c))
        return [f"w:{bare[:_STEM]}"]
    return []


def _shingles(text: str) -> frozenset[int]:
    """Hashes of each run of four words; a CJK character pair counts as a word."""
    units: list[str] = []
    for found in _WORD.finditer(text.casefold()):
        word = found[0]
        units.extend([word[i : i + 2] for i in range(0, len(word), 2)] if _CJK_RUN.match(word) else [word])
    return frozenset(
        int.from_bytes(hashlib.blake2b(" ".join(units[i : i + 4]).encode(), digest_size=8).digest(), "little")
        for i in range(len(units) - 3)
    )


def _copy_of(candidate: Traits, known: Sequence[Grouped]) -> Membership | None:
    best: tuple[float, Grouped] | None = None
    for other in known:
        smaller = min(len(candidate.shingles), len(other.traits.shingles))
        if not smaller:
            continue
        shared = len(candidate.shingles & other.traits.shingles)
        containment = shared / smaller
        jaccard = shared / (len(candidate.shingles) + len(other.traits.shingles) - shared)
        alike = (containment >= COPY_CONTAINMENT and shared >= COPY_SHARED) or (
            jaccard >= COPY_JACCARD and shared >= COPY_SHARED // 4
        )
        if alike and (best is None or containment > best[0]):
            best = (containment, other)
    if best is None:
        return None
    return Membership(best[1].story, "copy", f"{best[0]:.0%} of its text stands in an earlier report")


def _rarity(candidate: Traits, known: Sequence[Grouped]) -> Mapping[str, float]:
    counts = Counter(feature for other in known for feature in other.traits.features)
    counts.update(candidate.features)
    total = len(known) + 1 + _PRIOR
    return {
        feature: math.log(total / (count + (_COMMON if feature.startswith("m:") else 0)))
        for feature, count in counts.items()
    }


def _similarity(a: Traits, b: Traits, idf: Mapping[str, float]) -> float:
    shared = a.features & b.features
    if a.language == b.language:
        left, right = a.features, b.features
    else:
        # What one language alone can share says nothing against another; names that both write count.
        left = frozenset(f for f in a.features if f[0] in _FREE) | shared
        right = frozenset(f for f in b.features if f[0] in _FREE) | shared
    common = _weight(shared, idf)
    if not common:
        return 0.0
    days = abs((a.published - b.published).total_seconds()) / 86_400
    fade = 0.35 + 0.65 * math.exp(-(days**2) / _FADE_DAYS_SQUARED)
    return common / math.sqrt(_weight(left, idf) * _weight(right, idf)) * fade * _same_place(a, b)


def _same_place(a: Traits, b: Traits) -> float:
    """How far the two may be about one place: from _ELSEWHERE to 1 as they name the same countries as often."""
    left, right = dict(a.places), dict(b.places)
    if not left or not right:
        return _SOMEWHERE
    both = sum(left[country] * right[country] for country in left.keys() & right.keys())
    norms = math.sqrt(sum(n * n for n in left.values()) * sum(n * n for n in right.values()))
    return _ELSEWHERE + (1 - _ELSEWHERE) * (both / norms) ** 2


def _weight(features: Iterable[str], idf: Mapping[str, float]) -> float:
    return sum((idf[feature] * _KIND[feature[0]]) ** 2 for feature in features)
