"""Text as the search index holds it: words folded, scripts without spaces cut into pairs of letters.

An index finds words, and Chinese, Japanese, Thai or a Korean word with its particle show none of theirs. So each run
of such letters is held as its overlapping pairs and its last letter: 海外警察 as 海外 外警 警察 察.
Two letters are then one word of the index, longer ones a phrase, and a single letter the beginning of a word. Words of
India's scripts are held without their vowels. It knows no index.
"""

from __future__ import annotations

import unicodedata

from watcher.model import Text
from watcher.pipeline.fold import BARRIER, fold, is_dense, runs

FORM = 1
"""Version of this form: an index in another one must be built anew."""
_MARKS = dict.fromkeys(
    code for code in range(0x0900, 0x0D80) if unicodedata.category(chr(code)).startswith("M")
)
"""Vowels of the scripts of India, which the index's tokenizer takes for the end of a word."""


def segmented(text: str) -> str:
    """The words of the index for a text, parted by spaces."""
    folded = fold(text.replace(BARRIER, " "))
    if not any(map(is_dense, set(folded))):
        return folded.translate(_MARKS)
    return " ".join([token for run in runs(folded) for token in _tokens(run)]).translate(_MARKS)


def _tokens(run: str) -> list[str]:
    if not is_dense(run[0]):
        return [run]
    return [run[place : place + 2] for place in range(len(run))]


def sought(text: str, *, prefix: bool = False, title: bool = False) -> Text | None:
    """The words of a question in the same form; None when there is no letter and no digit in them.

    ``prefix`` lets the last word go on.
    """
    found = [run for run in runs(fold(text.replace(BARRIER, " "))) if run.translate(_MARKS)]
    if not found:
        return None
    tokens = [token for run in found for token in _tokens(run)]
    last = found[-1]
    if is_dense(last[0]):
        # The run may go on in the text, so its last letter is not known to stand alone there.
        prefix = len(last) == 1
        tokens = tokens if prefix else tokens[:-1]
    return Text(tuple(found), tuple(token.translate(_MARKS) for token in tokens), prefix=prefix, title=title)
