"""The other ways to write a term that follow from its spelling alone.

Owns script conversion: simplified and traditional Chinese, Serbian in Latin and Cyrillic letters. Terms are converted
when they are compiled; of articles only the headlines of hits, for comparing them.
OpenCC reads its tables from its own package, once; nothing else here touches a disk.
"""

from __future__ import annotations

import re
from functools import cache

from opencc import OpenCC

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
_CHINESE = ("s2t", "t2s", "s2tw", "s2hk")
"""OpenCC's conversions: to standard traditional and simplified, then the Taiwan and Hong Kong letter forms."""

_DIGRAPHS = {"dž": "џ", "lj": "љ", "nj": "њ"}
_LETTERS = dict(
    zip("abcčćdđefghijklmnoprsštuvzž", "абцчћдђефгхијклмнопрсштувзж", strict=True),
)


_tables: dict[str, object] = {}
"""What conversions read, by file: three of them need the same 8 MB, and each would else read its own."""


@cache
def _converter(name: str) -> OpenCC:
    made = OpenCC(name)
    made.dict_cache = _tables
    return made


def forget() -> None:
    """Let go of the tables; they are read again when they are needed."""
    _converter.cache_clear()
    _tables.clear()


def variants(language: str, term: str) -> tuple[str, ...]:
    """The term and its other spellings, each once, the term itself first."""
    forms = {term: None}
    if _HAN.search(term) and (language == "*" or language.startswith("zh")):
        forms.update(dict.fromkeys(_converter(name).convert(term) for name in _CHINESE))
        forms.update(dict.fromkeys([_converter("s2tw").convert(_converter("t2s").convert(term))]))
    if language == "sr":
        forms[_cyrillic(term)] = None
    return tuple(forms)


def simplified(text: str) -> str:
    """Chinese text in simplified letters, so that one name is written one way; other scripts stay as they are."""
    return str(_converter("t2s").convert(text)) if _HAN.search(text) else text


def _cyrillic(term: str) -> str:
    lowered = term.lower()
    for latin, cyrillic in _DIGRAPHS.items():
        lowered = lowered.replace(latin, cyrillic)
    return "".join(_LETTERS.get(letter, letter) for letter in lowered)
