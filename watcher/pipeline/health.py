"""What is to be thought of a feed: its numbers in words, and what to do. Knows no database and no clock.

Owns the one table of words. Everything that can stand in a feed's ``outcome`` or ``state`` has a plain sentence and a
remedy in ``MEANINGS``, everything that can be noticed about it has them in ``FLAGS``; docs/feeds.md prints both.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from watcher.model import Reason

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

WEEKS = 8
"""Weeks of history that are shown."""
RATE_WEEKS = 4
"""Weeks over which entries a week are counted: a month, so that one holiday does not decide."""
HABIT = timedelta(weeks=12)
"""Stretch before a feed's newest entry in which its habit is looked for."""
HABIT_DAYS = 5
"""Days with entries from which on a feed has a habit; fewer make no pattern."""
PATIENCE = 2
"""A silence is unusual when it is longer than twice the longest one of the habit ..."""
LEAST_SILENCE = timedelta(days=3)
"""... and longer than a long weekend."""
OLD = timedelta(days=60)
"""A feed whose newest entry is older than this is a museum, whatever its habit was."""

OURS = "look at this machine's network, name service and clock, and at fetch.proxy"
"""The remedy where feeds that have nothing to do with one another fail alike."""
_ALIKE = 0.8
"""Share of the feeds from which on one reason is not theirs ..."""
_LEAST_ALIKE = 5
"""... and their number: two or three feeds may fail alike by chance, or lie on one server."""
_NAMED = 3
"""Feeds that are named of many."""

LATER = "nothing to do: it is tried again by itself, later each time"
"""The remedy for what passes; true of feeds that are watched only."""


class Meaning(NamedTuple):
    """A word, in a sentence, with what to do about it (empty when there is nothing)."""

    sentence: str
    remedy: str = ""


MEANINGS: dict[str, Meaning] = {
    # States.
    "new": Meaning("The feed has not been asked yet.", "it is asked in the next round"),
    "paused": Meaning("Someone has paused it; it is not asked.", "watcher feeds resume ID"),
    "retired": Meaning(
        "The publisher said that it is gone for good (410); it is not asked any more.",
        "look for the feed's new address, or ask once more: watcher feeds resume ID",
    ),
    # A poll that worked.
    "ok": Meaning("The feed answered, and its entries were read."),
    "same": Meaning("The feed answered with the same entries as last time."),
    "unchanged": Meaning("The publisher said that nothing has changed since the last poll (304)."),
    # A poll that did not.
    Reason.DNS: Meaning(
        "The name of the server could not be looked up.", "check the address and this machine's name service"
    ),
    Reason.CONNECT: Meaning("The server could not be reached, or broke the connection off.", LATER),
    Reason.TLS: Meaning(
        "The server's certificate is not trusted.", "check the address and this machine's clock"
    ),
    Reason.TIMEOUT: Meaning(
        "The answer did not come in time.",
        "if it lasts, raise first_byte_timeout or total_timeout in [fetch]",
    ),
    Reason.TRUNCATED: Meaning("The answer broke off before its end.", LATER),
    Reason.TOO_LARGE: Meaning("The answer is larger than is allowed.", "raise max_feed in [fetch]"),
    Reason.ENCODING: Meaning("The answer was packed in a way that cannot be unpacked.", LATER),
    Reason.REDIRECTS: Meaning(
        "It was redirected in a circle, or too often.",
        "open the address in a browser; use the one it ends at",
    ),
    Reason.FORBIDDEN_ADDRESS: Meaning(
        "The address, or one that it leads to, lies in a private network.",
        "if it is meant to, name it under allow_private in [fetch]",
    ),
    Reason.BAD_ADDRESS: Meaning("The address is not one that can be asked.", "correct it"),
    Reason.ROBOTS: Meaning(
        "The site's robots.txt does not allow the page (asked for pages only, never for feeds).",
        "ask the publisher",
    ),
    Reason.CHALLENGE: Meaning(
        "The site asks visitors to prove that they are people.", "use another of its feeds, or pause this one"
    ),
    Reason.FORBIDDEN: Meaning(
        "The site refuses to answer automatic visits (401 or 403).", "ask the publisher, or pause the feed"
    ),
    Reason.NOT_FOUND: Meaning(
        "There is nothing at this address (404).",
        "nothing yet: after two failures the site is searched for the feed's new address once a week; "
        "or find it with watcher feeds add SITE",
    ),
    Reason.GONE: Meaning(
        "The publisher says that it is gone for good (410); the feed is retired.",
        "look for the feed's new address, or ask once more: watcher feeds resume ID",
    ),
    Reason.RATE_LIMITED: Meaning(
        "The site says that it was asked too often (429).",
        "nothing to do: it is asked less often from now on",
    ),
    Reason.SERVER_ERROR: Meaning("The server has trouble of its own (5xx).", LATER),
    Reason.HTTP_STATUS: Meaning(
        "The server answered with a status that says neither yes nor no.", "see the detail; " + LATER
    ),
    Reason.NOT_A_FEED: Meaning(
        "Something came, but no feed: usually a page.",
        "find the feed's own address with watcher feeds add SITE",
    ),
    Reason.MALFORMED: Meaning(
        "It is a feed, but none of its entries can be read.", "if it lasts, tell the publisher"
    ),
    Reason.NOT_HTML: Meaning("The address shows something other than a page.", "see the detail"),
    Reason.NO_TEXT: Meaning("The page shows no article text.", "see the detail"),
    Reason.DEADLINE: Meaning(
        "Reading it took too long and was cut off.", "if it lasts, raise deadline in [engine]"
    ),
    Reason.CRASHED: Meaning(
        "The child process that read it broke down; nothing else was harmed.",
        "if it lasts, report it as a bug",
    ),
    Reason.MEMORY: Meaning("Reading it took too much memory.", "if it lasts, raise memory in [engine]"),
    Reason.CLUSTER: Meaning(
        "The cluster lost the task several times, with workers that died or did not answer.",
        "look after the workers: their logs say why they ended",
    ),
    Reason.PROTOCOL: Meaning("The server's answer is not proper HTTP.", LATER),
}
"""Word (an outcome or a state) to what it means."""

FLAGS: dict[str, Meaning] = {
    "failing": Meaning("The last polls failed.", "see the outcome's own remedy"),
    "silent": Meaning(
        "It answers, but has brought nothing new for unusually long by its own habit.",
        "look at the site: it may have moved its news to another feed",
    ),
    "old": Meaning(
        "It answers, but all of its entries are old.",
        "look at the site: feeds are often forgotten in a relaunch",
    ),
    "empty": Meaning("It answers, but has never shown an entry.", "look at the address in a browser"),
    "redirected": Meaning(
        "It is redirected for good; the new address is taken over when it has been the same for a day.", ""
    ),
}
"""What can be noticed about a feed besides its last outcome."""


@dataclass(frozen=True, slots=True)
class Vitals:
    """What is known of a feed, in numbers."""

    state: str
    outcome: str
    """Of the last poll; empty before the first."""
    detail: str = ""
    failures: float = 0.0
    polled_at: datetime | None = None
    success_at: datetime | None = None
    new_at: datetime | None = None
    """When an entry was last new."""
    newest: datetime | None = None
    """Latest publication date of an entry."""
    days: tuple[tuple[date, int], ...] = ()
    """Days on which entries appeared, with their number, in order; as dated by the feed, else as first seen."""
    entries: int = 0
    """All that are remembered, also those before the first of ``days``."""
    redirect_to: str = ""


@dataclass(frozen=True, slots=True)
class Flag:
    """Something that was noticed."""

    word: str
    """A key of ``FLAGS``."""
    sentence: str
    """With this feed's own dates."""


@dataclass(frozen=True, slots=True)
class Health:
    """What is to be thought of a feed."""

    word: str
    """A key of ``MEANINGS``."""
    meaning: Meaning
    flags: tuple[Flag, ...] = ()
    per_week: float | None = None
    """Entries a week over the last four; None while less than a week is known."""
    weeks: tuple[int, ...] = ()
    """Entries in each of the last eight weeks, the present one last."""

    @property
    def troubled(self) -> bool:
        """Whether a person should look."""
        return self.word == "retired" or any(flag.word != "redirected" for flag in self.flags)


def examine(vitals: Vitals, now: datetime) -> Health:
    """The feed's health at ``now`` (aware, UTC)."""
    word = vitals.state if vitals.state in MEANINGS else (vitals.outcome or "new")
    weeks = tuple(_weeks(vitals.days, now.date()))
    return Health(
        word=word,
        # A database may hold a word of a later version.
        meaning=MEANINGS.get(word, Meaning(f"{word}.")),
        flags=tuple(_flags(vitals, now)) if vitals.state == "active" else (),
        per_week=_per_week(vitals.days, weeks, now.date()),
        weeks=weeks,
    )


def _flags(vitals: Vitals, now: datetime) -> list[Flag]:
    flags = []
    if vitals.redirect_to:
        flags.append(Flag("redirected", f"redirected for good to {vitals.redirect_to}, not yet believed"))
    if vitals.failures > 0:
        since = f"since {vitals.success_at:%Y-%m-%d %H:%M}" if vitals.success_at else "from the first poll on"
        return [Flag("failing", f"failing {since}"), *flags]
    if vitals.success_at is None:
        return flags
    newest = _newest(vitals)
    if newest is None:
        return [Flag("empty", "has never shown an entry"), *flags]
    silence = now.date() - newest
    if silence > OLD:
        return [Flag("old", f"all entries are old: the newest is of {newest}"), *flags]
    longest = _longest_gap(vitals.days)
    if longest is not None and silence > max(PATIENCE * longest, LEAST_SILENCE):
        words = (
            f"silent for {silence.days} days; before, never longer than {longest.days} "
            f"day{'' if longest.days == 1 else 's'}"
        )
        return [Flag("silent", words), *flags]
    return flags


def _newest(vitals: Vitals) -> date | None:
    """The day of the newest entry; for entries without dates, the day when the last one was new."""
    dated = [vitals.days[-1][0]] if vitals.days else []
    if vitals.newest:
        dated.append(vitals.newest.date())
    if not dated and vitals.entries and vitals.new_at:
        dated.append(vitals.new_at.date())
    return max(dated, default=None)


def _longest_gap(days: tuple[tuple[date, int], ...]) -> timedelta | None:
    """The longest time between two days with entries, in the stretch of the habit; None when there is no habit."""
    recent = [day for day, _ in days if days[-1][0] - day <= HABIT]
    if len(recent) < HABIT_DAYS:
        return None
    return max(later - earlier for earlier, later in pairwise(recent))


def _weeks(days: tuple[tuple[date, int], ...], today: date) -> list[int]:
    weeks = [0] * WEEKS
    for day, count in days:
        age = max((today - day).days, 0) // 7
        if age < WEEKS:
            weeks[WEEKS - 1 - age] += count
    return weeks


def _per_week(days: tuple[tuple[date, int], ...], weeks: tuple[int, ...], today: date) -> float | None:
    known = (today - days[0][0]).days / 7 if days else 0.0
    if known < 1:
        return None
    return round(sum(weeks[-RATE_WEEKS:]) / min(known, RATE_WEEKS), 1)


def common_reason(reasons: Sequence[str], feeds: int) -> str:
    """The reason for which nearly all of so many feeds failed; "" when there is none."""
    if not reasons:
        return ""
    reason, count = Counter(reasons).most_common(1)[0]
    return reason if count >= max(_LEAST_ALIKE, _ALIKE * feeds) else ""


def some(names: Sequence[str]) -> str:
    """The first few of many names, and how many more there are."""
    left = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {left} more" if left > 0 else "")
