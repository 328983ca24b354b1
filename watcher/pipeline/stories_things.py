"""What an article speaks of, whatever its language: a restaurant, a prosecutor, a driving licence. Part of ``stories``.

Reports of one event in two languages share few words but most of such things. ``news_words`` has the words for each of
about two hundred in every language that the lexicon knows; they are written as the lexicon's terms are (``patterns``),
a line a thing: ``hotel: hotel*, gasthof``. None of them says anything about relevance.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from watcher.pipeline.fold import Folded
from watcher.pipeline.matching import Matcher
from watcher.pipeline.patterns import forget, parse
from watcher.pipeline.variants import simplified, variants

if TYPE_CHECKING:
    from collections.abc import Iterator

    from watcher.pipeline.patterns import Pattern

_MODULES = {
    "ar": "arabic", "bg": "bulgarian", "bn": "bengali", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german",
    "el": "greek", "en": "english", "es": "spanish", "et": "estonian", "fa": "persian", "fi": "finnish", "fr": "french",
    "he": "hebrew", "hi": "hindi", "hr": "croatian", "hu": "hungarian", "id": "indonesian", "is": "icelandic",
    "it": "italian", "ja": "japanese", "ka": "georgian", "ko": "korean", "lt": "lithuanian", "lv": "latvian",
    "mk": "macedonian", "ms": "malay", "nb": "norwegian", "nl": "dutch", "nn": "norwegian", "no": "norwegian",
    "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sk": "slovak", "sl": "slovenian",
    "sr": "serbian", "sv": "swedish", "sw": "swahili", "th": "thai", "tr": "turkish", "uk": "ukrainian", "ur": "urdu",
    "vi": "vietnamese", "zh": "chinese",
}  # fmt: skip
_PARTICLES = {
    "ar": "|و|ال|وال|ب|بال|ل|لل|ك|ف|ول|وب|وبال",
    "fa": "|و",
    "he": "|ה|ו|ב|ל|מ|ש|כ|וה|שה|מה|של|ול|וב|ומ|כש|לכ",
}
"""What these languages write together with the word that follows."""
_AT_HAND = 6
"""Languages whose words are kept ready: a few hundred kilobytes each, and most hits are in a few languages."""


def things_in(text: str, language: str) -> frozenset[str]:
    """The things that a text speaks of; none in a language without words for them."""
    names, matcher = _words(language)
    if not names:
        return frozenset()
    return frozenset(names[owner] for owner in matcher.find(Folded(simplified(text)).text))


def words_of(language: str) -> tuple[str, ...]:
    """The things that a language has words for."""
    return _words(language)[0]


def languages() -> Iterator[str]:
    """The languages that have words for things (ISO 639-1)."""
    yield from _MODULES


@lru_cache(maxsize=_AT_HAND)
def _words(language: str) -> tuple[tuple[str, ...], Matcher]:
    if language not in _MODULES:
        return (), Matcher(())
    table = str(import_module(f"watcher.pipeline.news_words.{_MODULES[language]}").WORDS)
    lines = table.strip().replace("\n ", "").splitlines()
    told = [line.split(": ", 1) for line in lines]
    matcher = Matcher(tuple(_patterns(words.split(", "), language) for _, words in told))
    forget()  # each term is parsed once: those of all languages, remembered, take 37 MB
    return tuple(name for name, _ in told), matcher


def _patterns(words: list[str], language: str) -> tuple[Pattern, ...]:
    particles = _PARTICLES.get(language)
    found: dict[Pattern, None] = {}
    for word in words:
        term = word if particles is None or word.startswith("*") else f"({particles}){word}"
        # Han is written in simplified letters, and so are articles before they are searched.
        for spelling in (term,) if language == "zh" else variants(language, term):
            found.update(dict.fromkeys(parse(spelling)))
    return tuple(found)
