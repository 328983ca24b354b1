"""Which language a text is in.

Knows scripts, the letters and words that tell close relatives apart, and py3langid for the rest. Works on titles
alone; a claim by the page or feed (``hint``) decides only where the text leaves it open, because templates claim
"en" on pages of every language.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from py3langid.langid import LanguageIdentifier

# The start of a text tells its language; 2,000 characters take 0.5 ms.
_SAMPLE: Final = 2_000
_MARKUP: Final = re.compile(r"https?://\S{1,500}|[@#]\w{1,100}|&\w{1,10};|[\d_]+")
_LETTER: Final = re.compile(r"[^\W\d_]")
_SCRIPTS: Final[Mapping[str, re.Pattern[str]]] = {
    "Hang": re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]"),
    "Kana": re.compile("[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]"),
    "Hani": re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"),
    "Cyrl": re.compile("[\u0400-\u052f]"),
    "Arab": re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]"),
    "Grek": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
    "Hebr": re.compile("[\u0590-\u05ff]"),
    "Thai": re.compile("[\u0e00-\u0e7f]"),
}
