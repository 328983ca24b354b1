"""Words into terms that find their other forms too: ``journalists`` into ``journalist*``.

Owns where a word's ending begins, by the Snowball stemmers where there is one for the language. Whether the word is
worth a term it does not ask.
"""

from __future__ import annotations

from functools import cache

import snowballstemmer

from watcher.pipeline.fold import fold, is_dense

SHORTEST_OPEN = 5
"""Letters that a word needs for an open edge: shorter ones begin too many other words."""
SHORTEST_STEM = 6
"""Letters that must be left where an ending is cut off: *sever* for severed also begins several."""
MOST_CUT = 2
"""Letters that are cut off at most. Stemmers take off whole derivations (*periodistas* becomes *period*), endings that
inflect are shorter."""
UNKNOWN_CUT = 1
"""Letters that are cut where no stemmer knows the language: the vowel that most of these inflect."""
_AGENT = ("er", "or", "eur")
"""Beginnings of an ending that makes somebody of what is done, and belongs to the word: a reporter is no report."""
_PLURAL_S = frozenset({"en", "fr", "es", "pt", "ca", "nl", "de", "sv", "da", "no", "*"})
_COMPOUNDING = frozenset({"de", "nl", "sv", "da", "no", "is", "fi", "et", "hu"})
"""Languages that write compounds as one word: a *Chefredakteur* is a *Redakteur*."""
SHORTEST_END = 7
"""Letters of a word that is looked for at the end of compounds too: shorter ones end too many other words."""
SHORTEST_PLURAL = 3
"""Letters of a short word that is looked for with a plural *s*."""

_STEMMERS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "et": "estonian", "fa": "persian", "fi": "finnish", "fr": "french", "hu": "hungarian",
    "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian", "nl": "dutch", "no": "norwegian",
    "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish",
    "tr": "turkish",
}  # fmt: skip


def term(phrase: str, language: str, *, compounds: bool = False) -> str:
    """A term of the lexicon for a word or phrase as it stands in a text; empty when nothing of it can be looked for.

    With ``compounds`` a single long word is also found at the end of others, in languages that write them as one.
    """
    primary = language.partition("-")[0]
    words = fold(phrase).split()
    joined = compounds and len(words) == 1 and len(words[0]) >= SHORTEST_END and primary in _COMPOUNDING
    opened = " ".join(_open(word, primary, last=word is words[-1]) for word in words)
    return f"*{opened}" if joined and opened.endswith("*") else opened


def _open(word: str, language: str, *, last: bool) -> str:
    if is_dense(word[0]) or not word.isalpha():
        return word
    kept = _stem(word, language)
    if len(kept) >= SHORTEST_OPEN:
        return f"{kept}*"
    plural = last and language in _PLURAL_S and len(word) >= SHORTEST_PLURAL and word[-1] not in "sy"
    return f"{word}(|s)" if plural else word


def _stem(word: str, language: str) -> str:
    plural = word[-1] == "s" and language in _PLURAL_S and len(word) > SHORTEST_OPEN
    single = word[:-1] if plural else word
    stemmer = _stemmer(language)
    if stemmer is None:
        size = len(word) - (UNKNOWN_CUT if language != "*" else 0)
    else:
        # Folding takes accents away, stemmers change letters: the word's own beginning is what both agree on.
        stem = fold(stemmer.stemWord(word))
        pairs = enumerate(zip(word, stem, strict=False))
        agreed = next((place for place, (one, other) in pairs if one != other), min(len(stem), len(word)))
        size = max(agreed, len(word) - MOST_CUT)
        if word[agreed:].startswith(_AGENT):
            size = len(single)
    return word[:size] if size >= SHORTEST_STEM else single


@cache
def _stemmer(language: str) -> snowballstemmer.stemmer | None:
    name = _STEMMERS.get(language)
    return snowballstemmer.stemmer(name) if name else None
