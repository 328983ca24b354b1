"""Whether an address still leads to its article: pages that say "not found", redirects to a front page.

Decides from addresses and words only; whether to believe it, and when to look again, is decided elsewhere. A part of
``revision``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from watcher.pipeline import revision_words as words
from watcher.pipeline.function_words import function_words
from watcher.pipeline.revision_text import plain, weight
from watcher.pipeline.revision_wording import content_words

if TYPE_CHECKING:
    from watcher.model import Article

_MISSING: Final = re.compile(
    rf"\W*(?:{words.MISSING})\W*(?:[|\u2013\u2014•·:-].{{0,60}})?", re.IGNORECASE | re.DOTALL
)
# Weight of a page that says nothing else.
_MISSING_TEXT: Final = 1_500
# Where sites send those who are to log in or agree to something: the article is still there.
_GATES: Final = re.compile(
    r"log-?in|sign-?(?:in|up)|auth|sso|account|subscri|abo(?:nn|s?\b)|consent|privacy|cookie|gdpr|paywall|register|captcha",
    re.IGNORECASE,
)
_FRONT: Final = re.compile(
    r"(?:index|home|default|start|main)(?:\.\w{2,5})?|[a-z]{2}(?:-[a-z]{2})?", re.IGNORECASE
)
# A year, month or day: the archive of a time. Other figures are an article's own.
_DATE: Final = re.compile(r"(?:19|20)\d\d|\d{1,2}")
# Shares of their words by which two texts are about one thing: less is another page altogether.
_RELATED: Final = 0.3


def led_away(asked: str, answered: str) -> str:
    """What stands at the end of a redirect when it is surely no article: "the front page", "a section"; else empty."""
    try:
        was, now = urlsplit(asked), urlsplit(answered)
    except ValueError:
        return ""
    if _GATES.search(f"{now.hostname}{now.path}"):
        return ""
    old, new = _parts(was.path), _parts(now.path)
    if old == new or not old:
        return ""
    if not new or (len(new) == 1 and _FRONT.fullmatch(new[0]) and not _FRONT.fullmatch(old[-1])):
        return "the front page"
    section = len(new) < len(old) and old[: len(new)] == new
    numbered = any(letter.isdigit() for letter in new[-1]) and not _DATE.fullmatch(new[-1])
    return "a section" if section and not numbered else ""


def _parts(path: str) -> list[str]:
    return [unquote(part) for part in path.split("/") if part]


def is_missing(title: str, text: str) -> bool:
    """Whether a page says that there is nothing, though it answers as if there were."""
    return weight(text) <= _MISSING_TEXT and _MISSING.fullmatch(plain(title)) is not None


def related(before: Article, after: Article) -> bool:
    """Whether two texts may be versions of one article; a consent form in its place is none."""
    common = function_words(before.language)
    if _overlap(content_words(before.title, common), content_words(after.title, common)) >= 0.5:
        return True
    was = content_words(f"{before.title}\n{before.text}", common)
    now = content_words(f"{after.title}\n{after.text}", common)
    return _overlap(was, now) >= _RELATED


def _overlap(one: list[str], two: list[str]) -> float:
    left, right = ({word for word in side if len(word) > 3 or not word.isascii()} for side in (one, two))
    smaller = min(len(left), len(right))
    return len(left & right) / smaller if smaller else 0.0
