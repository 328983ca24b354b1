"""Where sentences end, in any of the scripts the press is written in.

Owns the rules; the words are data elsewhere. It works on a paragraph of original text and returns ranges of it, so that
every sentence stays verbatim. In doubt a sentence goes on: two told as one read well, half a one does not.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from watcher.pipeline.sentence_abbreviations import ALWAYS, NUMBERED, OFTEN, ORDINALS
from watcher.pipeline.sentence_quotes import quoted
from watcher.pipeline.sentence_starts import DANGLING, OPENING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LONGEST = 400
"""Characters of a quoted sentence; what is longer is cut around the words in question."""

_STOP = re.compile(
    r"(?:[.!?…؟;\u037e۔।]+(?:[\"'”’»›“)\]」』]|\s»|\[\d{1,3}\])*(?=\s|$)"  # stops that need a space after them
    r"|[。！？｡]+[”’」』）》〉】\"]*)"  # stops that do not
)
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_LAST_WORD = re.compile("((?:(?![\u3040-\u30ff\u3400-\u9fff_])\\w|[.·:/§-])+)$")
_NEXT_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_OPENERS = "\"'“‘«»„”([-–—•¿¡「『 \u00a0"
_LETTERS = re.compile(r"[^\W\d_](?:\.-?[^\W\d_])+")
"""Letters with dots between them, as in "U.S" and "т.е"."""
_ROMAN = re.compile(r"[IVX]{1,5}\b")
_APART = re.compile(r"(?<!\w)([^\W\d_]{1,2})\.\s$")
"""The first half of an abbreviation written with a space, as in "z. B." and "т. зв."."""
_HALF = re.compile(r"[^\W\d_]\.")
_CASELESS = re.compile("[\u0590-\u07ff\u0900-\u0d7f]")
_ITALY = "Ý"
"""The one word of a single capital: Vietnamese for Italy."""
_ENGLISH_TOO = frozenset({"ar", "bg", "el", "fa", "he", "ja", "ko", "ru", "sr", "uk", "zh"})
"""Languages of other scripts, whose texts hold English names and abbreviations as they are."""
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_UNCASED = re.compile("[\u0590-\u07ff\u0900-\u0d7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_JAPANESE_GOES_ON = "とっなのはがをにでもやかへ、，,"
"""What follows a closed quotation in Japanese when the sentence is not over."""
_CHINESE_SAYS = re.compile(
    r"[^。！？]{0,18}(?:说|說|表示|称|稱|指出|告诉|告訴|问|問|写道|寫道|认为|認為|强调|強調|喊|回答|补充|補充)"
    r"[^。！？]{0,12}[。！？]"
)


class _Words(NamedTuple):
    """What a language's words mean beside a dot."""

    always: frozenset[str]
    numbered: frozenset[str]
    often: frozenset[str]
    opening: frozenset[str]
    ordinals: bool


def split(paragraph: str, language: str = "") -> list[tuple[int, int]]:
    """Start and end of every sentence of one paragraph; together they hold all its words, none is blank.

    ``language`` is a BCP 47 tag; without one that is known the words of all languages count.
    """
    words = _words(language.partition("-")[0])
    quotes = quoted(paragraph)
    ranges: list[tuple[int, int]] = []
    start = 0
    for found in _STOP.finditer(paragraph):
        stop, after = found.span()
        if any(begin < stop and after < end for begin, end in quotes):
            continue
        opens = _skip(paragraph, start)
        cited = any(begin == opens and end <= after and end > stop for begin, end in quotes)
        if _ends(
            paragraph, stop, after, words, cited=cited, first=not paragraph[start:stop].strip(" 0123456789")
        ):
            ranges.append((start, after))
            start = after
    ranges.append((start, len(paragraph)))
    trimmed = (_trim(paragraph, begin, end) for begin, end in ranges)
    return [(begin, end) for begin, end in trimmed if begin < end]


def around(text: str, start: int, end: int, language: str = "") -> tuple[int, int]:
    """The sentence of ``text`` that holds ``text[start:end]``, cut to ``LONGEST`` at spaces when it is longer."""
    top = text.rfind("\n", 0, start) + 1
    bottom = text.find("\n", start)
    bottom = len(text) if bottom < 0 else bottom
    for begin, finish in split(text[top:bottom], language):
        if begin + top <= start < finish + top:
            return _cut(text, begin + top, finish + top, start, min(end, finish + top))
    return _cut(text, start, end, start, end)


@cache
def _words(language: str) -> _Words:
    known = language in OPENING or language in {"ja", "ko", "zh"}

    def of(table: Mapping[str, str], parting: str | None = None) -> Iterable[str]:
        chosen = {language, "en"} if language in _ENGLISH_TOO else {language}
        lines = [words for key, words in table.items() if key in chosen] if known else table.values()
        return (word for line in lines for word in line.split(parting))

    always = frozenset(of(ALWAYS))
    opening = frozenset(of(OPENING)) | {word for word in of(DANGLING, "|") if " " not in word}
    return _Words(
        always, frozenset(of(NUMBERED)), frozenset(of(OFTEN)), opening, not known or language in ORDINALS
    )


def _ends(paragraph: str, stop: int, after: int, words: _Words, *, cited: bool, first: bool) -> bool:
    """Whether the stop between the two places ends a sentence.

    ``cited``: the sentence so far is one quotation. ``first``: nothing but a number stands before the stop.
    """
    sign = paragraph[stop]
    if sign in ";\u037e":
        return _GREEK.search(paragraph, max(0, stop - 12), stop) is not None
    rest = paragraph[after : after + 60].lstrip(_OPENERS)
    if not rest:
        return True
    if sign in "。！？｡":
        return _ends_wide(paragraph, after, cited=cited)
    if rest[0].islower():
        return False
    if sign in "؟۔।":
        return True
    word = _NEXT_WORD.match(rest)
    opened = word is not None and (word[0].casefold() in words.opening or _stem(word[0]) in words.opening)
    trails = sign == "…" or paragraph.startswith("..", stop)
    if trails and _UNCASED.match(rest):
        return False
    if sign != "." or paragraph[stop + 1 : stop + 2] in {".", "!", "?"}:
        return not cited or opened or trails
    return _ends_at_dot(paragraph, stop, rest, words, opened=opened, first=first)


def _ends_at_dot(paragraph: str, stop: int, rest: str, words: _Words, *, opened: bool, first: bool) -> bool:
    """Whether a single dot ends a sentence, by the word before it and what follows."""
    before = _LAST_WORD.search(paragraph, max(0, stop - 24), stop)
    last = before[1] if before else ""
    forms = {last.casefold()}
    half = _APART.search(paragraph, max(0, stop - len(last) - 5), stop - len(last))
    if half is not None and 0 < len(last) <= 3:
        forms.add(f"{half[1]}.{last}".casefold())
    if first:
        return False
    if last.isdecimal() or _ROMAN.fullmatch(last):
        return opened or not (words.ordinals and (len(last) <= 2 or not last.isdecimal()))
    if forms & words.always:
        return False
    if forms & words.numbered and (rest[0].isdecimal() or _ROMAN.match(rest)):
        return False
    if forms & words.often or any(map(_LETTERS.fullmatch, forms)):
        return opened
    if len(last) == 1 and last.isalpha():
        is_initial = (last.isupper() and last != _ITALY) or _CASELESS.match(last) is not None
        goes_on = is_initial or _HALF.match(rest) is not None
        return not goes_on or _DENSE.match(last) is not None
    return True


def _ends_wide(paragraph: str, after: int, *, cited: bool) -> bool:
    """Whether a stop of Chinese or Japanese ends a sentence; behind a quotation it may go on."""
    following = paragraph[after : after + 1]
    closed = paragraph[after - 1] in '”’」』"'
    if closed and following and following in _JAPANESE_GOES_ON:
        return False
    return not (cited and closed and _CHINESE_SAYS.match(paragraph, after))


def _stem(word: str) -> str:
    """The word before its apostrophe: "l'" and "d'" are words of their own."""
    return re.split("['’]", word.casefold(), maxsplit=1)[0]


def _skip(paragraph: str, start: int) -> int:
    while start < len(paragraph) and paragraph[start].isspace():
        start += 1
    return start


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _cut(text: str, begin: int, finish: int, start: int, end: int) -> tuple[int, int]:
    """At most ``LONGEST`` characters of the sentence, the words in question near the middle, no word halved."""
    begin, finish = _trim(text, begin, finish)
    if finish - begin <= LONGEST:
        return begin, finish
    spare = max(0, LONGEST - (end - start))
    left = max(begin, start - spare // 2)
    right = min(finish, left + LONGEST)
    left = max(begin, right - LONGEST)
    if left > begin and not text[left - 1].isspace():
        space = _next_space(text, left, start)
        left = left if space is None else space
    if right < finish and not text[right].isspace():
        space = text.rfind(" ", end, right)
        right = right if space < 0 else space
    return _trim(text, left, right)


def _next_space(text: str, start: int, stop: int) -> int | None:
    place = text.find(" ", start, stop)
    return None if place < 0 else place + 1
