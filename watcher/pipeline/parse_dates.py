"""Dates as publishers write them, into UTC. Wrong is worse than none: what is not surely read is ``None``.

Owns what a date string means. It does not know feeds. Policies, all of them:

- A time without a zone is UTC. A date without a time is midnight UTC.
- Zone names are those of RFC 822 and of common use. ``CST``, ``EST`` and ``AST`` are North America's, ``IST``
  is India's, ``BST`` Britain's, except in Java's order (``Thu Jan 01 10:00:00 CST 2026``), which servers in
  Shanghai write too: there they are not read.
- ``01/02/2026`` may mean two days and is not read; ``13/02/2026`` is; ``01.02.2026`` is day, month, year.
- A year of two digits is 1995 to 2094.
- Outside 1995 to one day after ``now`` nothing is believed: a feed that is wrong about the year is not asked
  for the day. When an entry was first seen is kept elsewhere.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta

from watcher.pipeline.parse_dates_worded import worded
from watcher.pipeline.parse_moment import Moment, offset
from watcher.pipeline.parse_months import months

FIRST_YEAR = 1995
"""No feed is older than the first formats for them."""
AHEAD = timedelta(days=1)
"""Clocks and zones are wrong by up to a day; more is not a clock."""
_LONGEST = 100
"""Characters; the longest honest date seen has 64."""
_NOON = 12

_TIME = r"(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?"
_ZONE = r"(?:(?:utc|gmt)?\s?([+-])(\d{1,2}):?(\d{2})?|([a-z]{1,5}))?"
_ISO = re.compile(rf"(\d{{4}})([-/.])(\d{{1,2}})\2(\d{{1,2}})\.?(?:(?:\s?t\s?|[\s,]\s?){_TIME}\s?{_ZONE}|z)?")
_BASIC = re.compile(
    rf"(\d{{4}})(\d{{2}})(\d{{2}})(?:[t\s]?(\d{{2}})(\d{{2}})(?:(\d{{2}})(?:\.\d{{1,9}})?)?\s?{_ZONE})?"
)
_NUMERIC = re.compile(rf"(\d{{1,2}})([-/.])(\d{{1,2}})\2(\d{{4}})(?:[\s,]\s?{_TIME}\s?{_ZONE})?")
_RFC822 = re.compile(
    rf"(?:[^\W\d]{{2,4}}\.?,?\s)?(\d{{1,2}})\s([^\W\d]{{3,9}})\.?\s(\d{{4}})\s{_TIME}\s?{_ZONE}"
)
_HALF = r"(上午|下午|午前|午後|凌晨|早上|晚上|오전|오후)?"
_EAST_ASIAN = re.compile(
    r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]?\s?(?:[(（]\w{1,3}[)）]|(?:星期|周|週)\w)?\s?"
    rf"{_HALF}\s?(?:(\d{{1,2}})\s?[:：时時点點시]\s?(\d{{2}})\s?[分분]?(?:\s?[:：]?(\d{{2}})\s?[秒초]?)?)?\s?{_ZONE}"
)
_AFTERNOON = frozenset({"下午", "午後", "晚上", "오후"})
_EPOCH = re.compile(r"(\d{10})(?:\.\d{1,9}|\d{3})?")
_INVISIBLE = dict.fromkeys((0x200B, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0xFEFF))


def parse_date(text: str, now: datetime) -> datetime | None:
    """The moment a date string means, in UTC; ``None`` when it is not surely read or not believable."""
    if not text or len(text) > _LONGEST:
        return None
    folded = _fold(text)
    for read in (_rfc822, _iso, _worded, _basic, _epoch, _numeric, _east_asian):
        moment = read(folded)
        if moment is not None:
            return believable(moment, now)
    return None


def believable(moment: datetime | None, now: datetime) -> datetime | None:
    """``moment`` when it lies between 1995 and a day after ``now``."""
    if moment is None or moment.year < FIRST_YEAR or moment > now + AHEAD:
        return None
    return moment


def _fold(text: str) -> str:
    """Lower case, single spaces, digits of all scripts as 0-9, typographic signs as plain ones."""
    if text.isascii():
        return " ".join(text.lower().split())
    normal = unicodedata.normalize("NFC", text).translate(_INVISIBLE).replace("−", "-")
    folded = "".join(str(unicodedata.decimal(char, char)) for char in normal)
    return " ".join(folded.casefold().split())


def _dated(year: str, month: str, day: str, rest: tuple[str | None, ...]) -> datetime | None:
    """A moment of three numbers and (hour, minute, second, sign, hours, minutes, zone name)."""
    hour, minute, second, sign, hours, minutes, name = rest
    zone = offset(sign, hours, minutes, name)
    if zone is None:
        return None
    return Moment(
        int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0), zone
    ).utc()


def _iso(text: str) -> datetime | None:
    match = _ISO.fullmatch(text)
    return _dated(match[1], match[3], match[4], match.groups()[4:]) if match else None


def _rfc822(text: str) -> datetime | None:
    """What nearly every RSS feed writes; _worded reads it, too, ten times slower."""
    match = _RFC822.fullmatch(text)
    month = months().get(match[2]) if match else None
    return _dated(match[3], str(month), match[1], match.groups()[3:]) if match and month else None


def _basic(text: str) -> datetime | None:
    match = _BASIC.fullmatch(text)
    return _dated(match[1], match[2], match[3], match.groups()[3:]) if match else None


def _epoch(text: str) -> datetime | None:
    match = _EPOCH.fullmatch(text)
    return datetime.fromtimestamp(int(match[1]), UTC) if match else None


def _numeric(text: str) -> datetime | None:
    match = _NUMERIC.fullmatch(text)
    if not match:
        return None
    first, mark, second, year = match[1], match[2], match[3], match[4]
    day_first = mark == "." or first == second or int(first) > _NOON
    if not day_first and int(second) <= _NOON:
        return None
    day, month = (first, second) if day_first else (second, first)
    return _dated(year, month, day, match.groups()[4:])


def _east_asian(text: str) -> datetime | None:
    match = _EAST_ASIAN.fullmatch(text)
    if not match:
        return None
    year, month, day, half, hour, *rest = match.groups()
    if half and hour and int(hour) <= _NOON:
        hour = str(int(hour) % _NOON + (_NOON if half in _AFTERNOON else 0))
    return _dated(year, month, day, (hour, *rest))


def _worded(text: str) -> datetime | None:
    moment = worded(text)
    return moment.utc() if moment else None
