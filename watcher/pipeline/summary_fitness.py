"""Which sentences a reader can be shown without those around them, and which part of a publisher's standfirst.

Knows lengths, beginnings, ends and marks; the words are data elsewhere. What an article is about is no matter here.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from watcher.pipeline.extract_phrases import ASK
from watcher.pipeline.sentence_quotes import unclosed
from watcher.pipeline.sentence_starts import DANGLING, POINTING
from watcher.pipeline.sentences import split
from watcher.pipeline.summary_phrases import HOUSE

if TYPE_CHECKING:
    from collections.abc import Sequence

SHORTEST, LONGEST = 50, 340
"""Of a sentence, by ``measure``: shorter ones say too little alone, longer ones are not taken in at a glance."""
BYLINE = 40
"""Characters."""
FRAGMENT = 60
"""By ``measure``: a last sentence without a stop, shorter than this, is a byline or was cut."""
DENSE_WORTH = 2.5
"""Letters that one of Han, kana or Hangul stands for: a Chinese summary has some 160 characters, not 400."""

_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_END = re.compile("[.!。！…؟?？۔।;\u037e][\"'”’»“›)）」』\\]]*$")
_QUESTION = re.compile('[?？؟\u037e]["\'”’»“›)）」』\\]]*$|;[»”"]*$')
_TRAILING = re.compile("(?:\\.\\.+|…|\\[…\\]|\\[\\.+\\])[\"'”’»」』)]*$")
_OPENS_BADLY = re.compile("[\"'“”‘’„«»‹›「『\\[(（…•*–—|>·#@/,.:;)-]|\\d+[.)] ")
_WORD = re.compile("[^\\W_]+(?:['’ʼ\u200c-][^\\W_]+)*")
_LAST_WORD = re.compile("([^\\W_]+)\\W*$")
_HOUSE = re.compile(HOUSE, re.IGNORECASE)
_ASK = re.compile(ASK, re.IGNORECASE)
_STRAY_CLOSE = re.compile("[,.!?]’(?:\\s|$)")
_EARLY_COMMA = re.compile("[^,]{1,40}, ([^\\W\\d_]+)")
_SIGNATURE = re.compile(r"(?:\s+[|•·]|(?<=[.!?…\"”»])\s+[-–—])\s+[^\s|•·.!?]+(?:\s[^\s|•·.!?]+){0,4}$")
_HASHTAGS = re.compile(r"(?:\s+#\w+)+$")
_CREDIT = re.compile(r"\s+(?:[|•·–—-]\s*)?(?:Foto|Photo|Bild|Image|Crédit|Credit)s?\s?:\s?[^.!?]{2,80}$")
_NEVER_LAST: Final = {
    "en": "the a an in at by for from with of to and or which according",
    "de": "der die das den dem des ein eine einen einem einer im am und oder dass",
    "nl": "de het een van voor met en of dat",
    "fr": "le la les un une des du de dans et ou à par pour que",
    "es": "el la los las un una de del al y o que en por para con",
    "pt": "o a os as um uma de do da e que em no na por",
    "it": "il lo la i gli le un una di del della e che in per con",
}  # fmt: skip
"""Articles and prepositions: a sentence that ends in one was cut."""

_TEMPLATE_CUTS = ((145, 166), (190, 206), (247, 261), (295, 306))
"""Lengths at which publishers' templates cut a description, with or without saying so."""


def measure(text: str) -> int:
    """How much ``text`` takes to read, in letters of an alphabet."""
    return len(text) + int((DENSE_WORTH - 1) * len(_DENSE.findall(text)))


def is_house(text: str) -> bool:
    """Whether the site speaks here of itself: cookies, subscriptions, rights, credits."""
    return _HOUSE.search(text) is not None or _ASK.match(text) is not None


def is_whole(sentence: str) -> bool:
    """Whether it begins and ends as a sentence does."""
    first = sentence[:1]
    small = first.islower() and not sentence[1:2].isupper()  # "eBay", "iPhone"
    return bool(_END.search(sentence)) and not small and not sentence.startswith(("…", "..."))


def stands_alone(sentence: str, language: str) -> bool:
    """Whether a reader understands it without the sentences around it."""
    return (
        SHORTEST <= measure(sentence) <= LONGEST
        and is_whole(sentence)
        and not _TRAILING.search(sentence)
        and not _QUESTION.search(sentence)
        and not _OPENS_BADLY.match(sentence)
        and unclosed(sentence) is None
        and not (_STRAY_CLOSE.search(sentence) and "‘" not in sentence)
        and not dangles(sentence, language)
        and not is_house(sentence)
    )


def dangles(sentence: str, language: str) -> bool:
    """Whether it begins with a word that points back, or speaks in the first person."""
    pattern = _dangling(language.partition("-")[0])
    folded = sentence.casefold()
    if pattern is None or pattern.match(folded):
        return pattern is not None
    comma = _EARLY_COMMA.match(folded)
    return comma is not None and comma[1] in POINTING.get(language.partition("-")[0], "").split()


def sentences(text: str, language: str) -> list[str]:
    """The sentences of a text in order; those of a quotation that a paragraph leaves open are left out."""
    found = []
    for line in text.split("\n"):
        limit = unclosed(line)
        for start, end in split(line, language):
            if limit is None or end <= limit:
                found.append(" ".join(line[start:end].split()))
    return found


def standfirst(description: str, body: Sequence[str], language: str) -> list[str]:
    """The whole sentences of a publisher's description, without signature and house words; often none.

    A description that breaks off is completed from the ``body`` where that begins alike, else its last words go.
    """
    text = " ".join(description.split()).lstrip("|•·–—- ")
    for sign in (_CREDIT, _HASHTAGS, _SIGNATURE):
        text = sign.sub("", text) if len(sign.sub("", text)) >= len(text) // 3 else text
    told = list(dict.fromkeys(text[start:end] for start, end in split(text, language)))
    told = [sentence for sentence in told if not is_house(sentence)]
    if told and _is_broken(told[-1], text, language, alone=len(told) == 1):
        told[-1:] = _completed(told[-1], body)
    if not told or unclosed(" ".join(told)) is not None:
        return []
    # A byline may run into the first sentence, which the text has without it.
    told[0] = next(
        (one for one in body[:5] if told[0].endswith(f" {one}") and len(told[0]) - len(one) < BYLINE), told[0]
    )
    first = told[0]
    small = first[:1].islower() and not first[1:2].isupper()
    return [] if small or first.startswith(("…", "...", "#", "@")) else told


def _is_broken(last: str, text: str, language: str, *, alone: bool) -> bool:
    """Whether the last sentence of a description is none: cut off, or a byline."""
    if _TRAILING.search(last):
        return True
    ending = _LAST_WORD.search(last)
    if ending is not None and ending[1].casefold() in _NEVER_LAST.get(language.partition("-")[0], "").split():
        return True
    if _END.search(last):
        return False
    return (not alone and measure(last) < FRAGMENT) or any(
        least <= len(text) <= most for least, most in _TEMPLATE_CUTS
    )


def _completed(broken: str, body: Sequence[str]) -> list[str]:
    start = _TRAILING.sub("", broken).rstrip(" ,;:")[:60]
    if measure(start) < SHORTEST // 2:
        return []
    return next(
        ([one] for one in body if one.startswith(start) and is_whole(one) and measure(one) <= LONGEST), []
    )


@cache
def _dangling(language: str) -> re.Pattern[str] | None:
    words = DANGLING.get(language, "")
    if not words:
        return None
    longest_first = sorted((word.casefold() for word in words.split("|") if word), key=len, reverse=True)
    joined = "|".join(map(re.escape, longest_first)).replace("'", "['’]")
    if language in {"zh", "ja"}:
        return re.compile(f"(?:{joined})")
    return re.compile(f"(?:{joined})(?![\\w\u200c]|-\\w)")
