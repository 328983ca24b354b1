"""A question as people type it, taken apart: words, "phrases", prefix*, -not, OR, (groups), fields and dates.

Every word must be found unless OR stands between two. It knows no database: what comes out is plain nouns in which
nothing of a query language is left, so nothing that is typed can become one.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

from watcher.model import AllOf, AnyOf, Dated, Decision, Field, Misread, Not, Question, Text
from watcher.pipeline import plain_dates
from watcher.pipeline.country_names import COUNTRY_NAMES, country_code
from watcher.pipeline.places import LANGUAGES, language_codes
from watcher.pipeline.segment import sought
from watcher.pipeline.variants import variants

if TYPE_CHECKING:
    from datetime import datetime

LONGEST = 1_000
"""Characters of a question: far more than a person types."""
_DEEPEST = 10
"""Groups within groups."""
_MOST = 60
"""Words and fields of one question: what the index looks up, one by one."""

FIELDS = {
    "outlet": "a part of the outlet's name",
    "lang": "language, such as nl or zh",
    "country": "country of the outlet, such as NL",
    "person": "a person, place or organisation of the lexicon that is named",
    "concept": "a concept of the lexicon that was found",
    "title": "words in the title",
    "after": "published on that date or later",
    "before": "published earlier than that date",
    "until": "published on that date or earlier",
    "during": "published in that span, such as 2022-10 or 2022-10-01..2022-11-01",
    "story": "all hits of a story",
    "decision": "post, review or drop",
    "relation": "first, report or copy",
    "topic": "a topic's short name",
}
_OTHERWISE = {"language": "lang", "since": "after"}
_DATES = {"after", "before", "until", "during"}
_CHOICES = {"decision": tuple(Decision), "relation": ("first", "report", "copy")}

_QUOTES = {
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "＂": '"',
    "　": " ",
    "（": "(",
    "）": ")",
    "：": ":",
}
_FIELD = re.compile(r"([A-Za-z][A-Za-z_]*):(?=\S)")
_WORD = re.compile(r'[^\s()"]+')
_NO_TEXT = re.compile("[\ud800-\udfff]")
"""What a terminal's bytes become that are no UTF-8; the database takes no such text."""
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
_ARABIC = re.compile("[\u0621-\u064a]{3,}")
_CLITICS = ("ال", "و", "ب", "ل", "ف", "ك", "وال", "بال", "لل", "فال", "كال")
"""What Arabic writes together with a word: the article, "and", "in", "for" and their sums."""


class _WrongError(Exception):
    """Carries a mistake out of the depths of the parser."""

    def __init__(self, message: str, place: int) -> None:
        self.mistake = Misread(message, place)


def read_question(text: str, now: datetime) -> Question | Misread:
    """What is asked, or why it cannot be understood. A question without words asks for everything."""
    if len(text) > LONGEST:
        return Misread(f"the question is longer than {LONGEST:,} characters", LONGEST)
    if odd := _NO_TEXT.search(text):
        return Misread("the question is not valid UTF-8", odd.start())
    try:
        return _Reader(text, now).everything()
    except _WrongError as wrong:
        return wrong.mistake


class _Reader:
    def __init__(self, text: str, now: datetime) -> None:
        self._text = "".join(_QUOTES.get(letter, letter) for letter in text)  # one for one: places stay
        self._now = now
        self._place = 0
        self._parts = 0

    def everything(self) -> Question:
        question = self._all(0)
        if self._place < len(self._text):
            raise _WrongError('there is no "(" for this ")"', self._place)
        return question

    def _all(self, depth: int) -> Question:
        """Parts that must all hold, up to the end or a closing bracket."""
        found: list[Question] = []
        while self._more():
            if self._keyword("OR"):
                raise _WrongError("OR needs a word before it", self._place)
            if self._keyword("AND"):
                self._place += 3
                continue
            start = self._place
            either = [self._part(depth)]
            while self._more() and self._keyword("OR"):
                self._place += 2
                if not self._more():
                    raise _WrongError("OR needs a word after it", self._place)
                either.append(self._part(depth))
            self._count(start)
            found.append(either[0] if len(either) == 1 else AnyOf(tuple(either)))
        return found[0] if len(found) == 1 else AllOf(tuple(found))

    def _more(self) -> bool:
        """Whether anything but a closing bracket comes; white space is passed over."""
        while self._place < len(self._text) and self._text[self._place].isspace():
            self._place += 1
        return self._place < len(self._text) and self._text[self._place] != ")"

    def _keyword(self, word: str) -> bool:
        end = self._place + len(word)
        return self._text[self._place : end] == word and not self._text[end : end + 1].strip(' "(-\t\n')

    def _part(self, depth: int) -> Question:
        start = self._place
        self._count(start)
        if self._keyword("OR"):
            raise _WrongError("OR needs a word on either side", start)
        sign = 3 if self._keyword("NOT") else 1 if self._text[start] in "-−–" else 0
        if sign:
            self._place += sign
            if (sign == 1 and self._text[self._place : self._place + 1].isspace()) or not self._more():
                raise _WrongError("what is not wanted must follow", self._place)
            if depth >= _DEEPEST:
                raise _WrongError(f"more than {_DEEPEST} groups within groups", start)
            return Not(self._part(depth + 1))
        if self._text[start] == "(":
            return self._group(depth)
        if self._text[start] == '"':
            return self._words(self._quoted(), start)
        if field := _FIELD.match(self._text, start):
            return self._field(field)
        return self._words(self._word(), start)

    def _count(self, place: int) -> None:
        self._parts += 1
        if self._parts > 2 * _MOST:
            raise _WrongError(f"more than {_MOST} words and fields", place)

    def _group(self, depth: int) -> Question:
        start = self._place
        if depth >= _DEEPEST:
            raise _WrongError(f"more than {_DEEPEST} groups within groups", start)
        self._place += 1
        inner = self._all(depth + 1)
        if self._place >= len(self._text):
            raise _WrongError('there is no ")" for this "("', start)
        self._place += 1
        if inner == AllOf(()):
            raise _WrongError("nothing stands between the brackets", start)
        return inner

    def _quoted(self) -> str:
        start = self._place
        end = self._text.find('"', start + 1)
        if end < 0:
            raise _WrongError("this quotation mark is never closed", start)
        self._place = end + 1
        if self._text[self._place : self._place + 1] == "*":
            self._place += 1
            return self._text[start + 1 : end] + "*"
        return self._text[start + 1 : end]

    def _word(self) -> str:
        found = _WORD.match(self._text, self._place)
        if found is None:
            raise _WrongError("a word must stand here", self._place)
        self._place = found.end()
        return found.group()

    def _words(self, text: str, start: int, *, title: bool = False) -> Question:
        """Words as they must stand, or one of the other ways to write them."""
        forms: dict[Text, None] = {}
        for form in _spellings(text.rstrip("*")):
            words = sought(form, prefix=text.endswith("*"), title=title)
            if words is not None:
                forms[words] = None
        if not forms:
            raise _WrongError(f"there is no letter and no digit in {text or 'the quotation'}", start)
        return next(iter(forms)) if len(forms) == 1 else AnyOf(tuple(forms))

    def _field(self, found: re.Match[str]) -> Question:
        start = self._place
        name = found[1].lower()
        name = _OTHERWISE.get(name, name)
        if name not in FIELDS:
            close = get_close_matches(name, FIELDS, n=1)
            hint = f"did you mean {close[0]}:" if close else f"known are {', '.join(FIELDS)}"
            raise _WrongError(f'there is no field {name}; {hint}; words with a colon need "quotes"', start)
        self._place = found.end()
        value = self._quoted() if self._text[self._place] == '"' else self._word()
        if not value.strip():
            raise _WrongError(f"{name}: needs a value", start)
        if name == "title":
            return self._words(value, found.end(), title=True)
        if name in _DATES:
            return self._date(name, value, found.end())
        if name in _CHOICES:
            value = value.lower()
            if value not in _CHOICES[name]:
                raise _WrongError(f"{name} is one of {', '.join(_CHOICES[name])}", found.end())
        return named(name, value)

    def _date(self, name: str, value: str, place: int) -> Dated:
        if name == "during":
            both = plain_dates.during(value, self._now)
            if both is not None:
                return Dated(*both)
        elif whole := plain_dates.span(value, self._now):
            if name == "until":
                return Dated(until=plain_dates.until(value, whole))
            return Dated(until=whole.start) if name == "before" else Dated(since=whole.start)
        raise _WrongError(f"{value} is not a date; {plain_dates.FORMS}", place)


def named(name: str, value: str) -> Question:
    """A field and its value; a language or a country by its code, whichever way it was written."""
    if name == "lang":
        tag = value.lower().replace("_", "-")
        codes = tuple(Field(name, code, possible=True) for code in language_codes(value))
        if codes:
            return codes[0] if len(codes) == 1 else AnyOf(codes)
        return Field(name, value, possible=tag.partition("-")[0] in LANGUAGES)
    if name == "country":
        code = country_code(value)
        return Field(name, code, possible=True) if code in COUNTRY_NAMES else Field(name, value)
    return Field(name, value)


def _spellings(text: str) -> tuple[str, ...]:
    """The words as typed, then other ways to write them: simplified and traditional Chinese, Arabic clitics."""
    forms = variants("zh", text) if _HAN.search(text) else (text,)
    if _ARABIC.fullmatch(text):
        bare = text.removeprefix("ال")
        stem = bare if len(bare) >= 3 else text
        forms = tuple(dict.fromkeys([text, stem, *(f"{clitic}{stem}" for clitic in _CLITICS)]))
    return forms
