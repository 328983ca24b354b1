"""The few sentences of an article that show what it says about the matter, in the outlet's own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from watcher.model import Summary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from watcher.model import Article, Score

LIMIT = 400
"""Characters; what a reader takes in at a glance."""

_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_END = re.compile(r"[.!。！؟۔…]['\"”’»」』)\]]*$")
_QUESTION = re.compile(r"[?？؟]['\"”’»」』)\]]*$")
_DANGLING = re.compile(
    r"(?:he|she|they|it|this|that|these|those|but|and|however|also|hij|zij|ze|dit|dat|maar|er|sie|es|das|aber|und|"
    r"il|elle|ils|elles|ce|cela|mais|et|él|ella|ellos|esto|pero|y|egli|ma|questo|ele|ela|mas|isso)\b",
    re.IGNORECASE,
)


def summarise(article: Article, score: Score, *, limit: int = LIMIT) -> Summary:
    """At most ``limit`` characters: the publisher's standfirst when it names the matter, then the evidence.

    Whole sentences only; a single sentence longer than ``limit`` ends at a word with an ellipsis.
    """
    description = " ".join(article.description.split())
    parts: list[str] = []
    origin = ""
    if description and _names_the_matter(description, score):
        parts.append(shorten(description, limit))
        origin = "description"
    for sentence in _evidence(score):
        room = limit - sum(len(part) + 1 for part in parts)
        told_already = any(sentence[:60] in part or part[:60] in sentence for part in parts)
        if not told_already and len(sentence) <= room:
            parts.append(sentence)
            origin = origin or "evidence"
        if len(parts) >= (2 if origin == "description" else 3):
            break
    if not parts:
        lead = description or " ".join(article.text.split("\n", 1)[0].split()) or article.title
        return Summary(shorten(lead, limit), "lead")
    return Summary(" ".join(parts), origin)


def shorten(text: str, limit: int) -> str:
    """``text`` within ``limit`` characters, cut after a word (between characters in CJK) with an ellipsis."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    if not _WIDE.search(cut[-2:]) and not text[limit - 1].isspace() and " " in cut:
        cut = cut[: cut.rindex(" ")]
    return f"{cut.rstrip(' ,;:–-')}…"


def _names_the_matter(text: str, score: Score) -> bool:
    lowered = text.casefold()
    return any(match.points > 0 and match.term.casefold() in lowered for match in score.matches)


def _evidence(score: Score) -> Iterator[str]:
    """Sentences that stand on their own, of the strongest concepts first, each once."""
    seen: set[str] = set()
    for match in score.matches:
        sentence = " ".join(match.sentence.split())
        shortest = 15 if _WIDE.search(sentence) else 50
        if (
            match.points > 0
            and sentence not in seen
            and shortest <= len(sentence) <= 340
            and _END.search(sentence)
            and not _QUESTION.search(sentence)
            and not _DANGLING.match(sentence)
        ):
            seen.add(sentence)
            yield sentence
