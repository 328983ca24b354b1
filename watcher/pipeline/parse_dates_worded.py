"""Dates with the month as a word: RFC 822, asctime, Java, JavaScript and how newspapers write.

A part of parse_dates.py. The parts may stand in any order, but each must be understood: one day, one month, one
year, at most one time and zone; up to two other words may stand before the time, where weekdays stand.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from watcher.pipeline.parse_moment import ZONES, Moment, offset
from watcher.pipeline.parse_months import months

_TIME = re.compile(r"(\d{1,2})(?::|h(?=\d))(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(?:\(|(?=[^\d:])|$)")
_OFFSET = re.compile(
    r"\s?(?:\b(?:utc|gmt)\s?)?(?<!\w)([+-])(\d{1,2}):?(\d{2})?(?!\d)|\b(?:utc|gmt)([+-])(\d{1,2}):?(\d{2})?(?!\d)"
)
_COMMENT = re.compile(r"\([^()]*\)")
_SEPARATORS = re.compile(r"[\s,،;|/\-]+")
_NUMBER = re.compile(r"(\d{1,4})(?:\.|st|nd|rd|th|er|º|ª|-?го)?")
_FILLERS_WORDS = (
    "of de del d di da den der am à às as a alle ore um uhr kl klo г года р o h v в at the on pada pukul jam lúc năm "
    "ngày วันที่ ที่ เวลา น στις och и у om godz"
)
_FILLERS = frozenset(_FILLERS_WORDS.split())
_MORNING = frozenset({"am", "πμ", "ص", "sa"})
_EVENING = frozenset({"pm", "μμ", "م", "ch"})
# Java prints the zone's short name between time and year; these names belong to several zones.
_SHARED_NAMES = frozenset({"cst", "ist", "bst", "est", "ast"})
_WEEKDAY_WORDS = 2
"""Words that may be unknown: "quinta feira", "thứ năm"."""
_NOON = 12
_SHORT_YEAR = 100
_PIVOT = 95
_BUDDHIST = range(2538, 2601)
"""Years of the Thai calendar that are 1995 to 2057 of the common era, 543 years ahead."""


class _Clock(NamedTuple):
    hour: int
    minute: int
    second: int


class _Words(NamedTuple):
    """What the words of a date say."""

    month: int
    numbers: list[str]
    zone: int
    half: str
    """"am", "pm" or nothing."""


def worded(text: str) -> Moment | None:
    """Read a folded date (lower case, single spaces, ASCII digits); ``None`` when any part is not understood."""
    bare = _COMMENT.sub(" ", text)
    time = _TIME.search(bare)
    before, after, clock = bare, "", _Clock(0, 0, 0)
    shift: int | None = 0
    if time:
        clock = _Clock(int(time[1]), int(time[2]), int(time[3] or 0))
        before, after = bare[: time.start()], bare[time.end(2) if not time[3] else time.end(3) :]
        after = re.sub(r"^[.,]\d{1,9}", "", after)
        if found := _OFFSET.search(after):
            shift = offset(found[1] or found[4], found[2] or found[5], found[3] or found[6])
            after = f"{after[: found.start()]} {after[found.end() :]}"
    words = _understand(before, after)
    if words is None or shift is None:
        return None
    day_year = _day_and_year(words.numbers)
    hour = _hour(clock.hour, words.half)
    if day_year is None or hour is None:
        return None
    day, year = day_year
    return Moment(year, words.month, day, hour, clock.minute, clock.second, shift or words.zone)


def _understand(before: str, after: str) -> _Words | None:
    head = [word for word in (piece.replace(".", "") for piece in _SEPARATORS.split(before)) if word]
    tail = [word for word in (piece.replace(".", "") for piece in _SEPARATORS.split(after)) if word]
    month, numbers, unknown = _calendar(
        head + [word for word in tail if _NUMBER.fullmatch(word) or word in months()]
    )
    if not month or unknown > _WEEKDAY_WORDS:
        return None
    zone, half = 0, ""
    for index, word in enumerate(tail):
        if word in _MORNING or word in _EVENING:
            half = "am" if word in _MORNING else "pm"
        elif _NUMBER.fullmatch(word) or word in months() or word in _FILLERS:
            continue
        elif word in ZONES and not (word in _SHARED_NAMES and any(map(str.isdigit, tail[index + 1 :]))):
            zone = ZONES[word]
        else:
            return None
    return _Words(month, numbers, zone, half)


def _calendar(words: list[str]) -> tuple[int, list[str], int]:
    """Month (0 when none or two are named), numbers in order, and how many words are not known."""
    names = months()
    found: list[int] = []
    numbers: list[str] = []
    unknown = 0
    index = 0
    while index < len(words):
        word = words[index]
        pair = " ".join(words[index : index + 2])
        number = _NUMBER.fullmatch(word)
        if pair != word and pair in names:
            found.append(names[pair])
            index += 1
        elif word in names:
            # "mar" is Tuesday to half of Europe: a month's name in first place yields to a later one.
            found.append(names[word])
        elif number:
            numbers.append(number[1])
        elif word not in _FILLERS:
            unknown += 1
        index += 1
    if len(found) > 1 and words[0] in names:
        found = found[1:]
    return (found[0] if len(found) == 1 else 0), numbers, unknown


def _day_and_year(numbers: list[str]) -> tuple[int, int] | None:
    if len(numbers) != 2:
        return None
    long = [number for number in numbers if len(number) == 4]
    if len(long) == 1:
        year = int(long[0])
        day = numbers[1] if numbers[0] == long[0] else numbers[0]
        return int(day), year - 543 if year in _BUDDHIST else year
    if long or len(numbers[1]) != 2:
        return None
    short = int(numbers[1])
    return int(numbers[0]), 1900 + short if short >= _PIVOT else 2000 + short


def _hour(hour: int, half: str) -> int | None:
    if not half or hour > _NOON:
        return hour
    if hour == 0 and half == "pm":
        return None
    return hour % _NOON + (_NOON if half == "pm" else 0)
