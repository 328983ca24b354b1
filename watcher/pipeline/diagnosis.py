"""What is wrong with the service, in words with a remedy.

Knows no database and no clock. docs/health.md prints its table of codes.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from watcher.model import ALIVE, PAUSED, STOPPED, Ailment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from watcher.model import Beat, Queue, Standing

ALIVE_WITHIN = timedelta(minutes=5)
"""The process beats every half minute; ten beats missed are no hiccup."""
TURN_WITHIN = timedelta(hours=2)
"""A round of a thousand feeds with all their pages takes minutes; one of hours hangs."""
POLL_WITHIN = timedelta(hours=1)
MANY_FAIL, MOST_FAIL = 10, 0.5
"""So many failing feeds, and more than this share of all: publishers have no bad hour together, so it is our side."""
FEED_PATIENCE = timedelta(days=1)
"""A feed may fail for a day before anyone is told: most outages are over by then."""
QUEUE_WITHIN = timedelta(hours=1)
FREE_LOW, FREE_GONE = 1_000_000_000, 100_000_000
"""Bytes. A database of 100,000 hits is about as large as the first; below the second, writing may fail any time."""
WAL_LARGE = 256_000_000
"""Bytes. It is emptied at four megabytes unless a reader holds it open."""
QUIET_TIMES, QUIET_LEAST, QUIET_DAYS, QUIET_KNOWN = 6, timedelta(days=7), 60, 20
"""No hits are unusual after six times the mean distance of days with hits (of sixty days), and after a week, once there
were twenty hits."""


START = "start it: watcher run (or docker compose up -d)"


class Words(NamedTuple):
    """A code's meaning and remedy, for the table in the documentation."""

    meaning: str
    remedy: str
    grave: bool = False


CODES: dict[str, Words] = {
    "stopped": Words(
        "The service was stopped, or has given no sign of life for five minutes.",
        f"{START}; its log says why it ended",
        grave=True,
    ),
    "clock-wrong": Words(
        "The service's last sign of life lies in the future: the clock was set back, or is wrong.",
        "set this machine's clock (timedatectl set-ntp true); the service goes on by itself",
        grave=True,
    ),
    "stuck": Words(
        "A part has been at one turn for two hours.",
        "restart the service; nothing is lost. If it comes again, report it with the log",
        grave=True,
    ),
    "part-failing": Words(
        "The last turn of a part of the service broke off; it is tried again by itself.",
        "the log has the details",
        grave=True,
    ),
    "no-polls": Words(
        "No feed could be polled for an hour.",
        "check this machine's network and name service, then: watcher check",
        grave=True,
    ),
    "most-feeds-failing": Words(
        "More than half of the feeds (and at least ten) fail at once: that is rarely their publishers' fault.",
        "check this machine's network, name service, clock and fetch.proxy, then: watcher check",
        grave=True,
    ),
    "feed-failing": Words("A feed has failed for over a day.", "watcher feeds show ID says why"),
    "feed-quiet": Words(
        "A feed answers, but has brought nothing for unusually long, or nothing recent.",
        "look at the site: it may have moved its news to another feed",
    ),
    "feed-retired": Words(
        "The publisher said that a feed is gone for good.",
        "look for its new address: watcher feeds add SITE",
    ),
    "queue-stuck": Words(
        "A post has waited for over an hour.", "watcher outbox shows what it waits for", grave=True
    ),
    "channel-parked": Words(
        "Telegram refused the whole channel; nothing more is sent to it until you act.",
        "mend the reason it gave, then: watcher outbox unpark CHANNEL",
        grave=True,
    ),
    "channel-paused": Words(
        "An operator has paused a channel; its posts wait.", "/resume in a chat with the bot lets them go out"
    ),
    "posts-dead": Words("Posts were given up within the last day.", "watcher outbox shows them and why"),
    "disk-low": Words(
        "The disk that holds the database is nearly full.", "free some space, or move data/ to a larger disk"
    ),
    "disk-full": Words(
        "The disk that holds the database is full or about to be; nothing can be stored.",
        "free some space; the service goes on by itself",
        grave=True,
    ),
    "wal-large": Words(
        "The database's journal has grown: another program holds the database open.",
        "end long-running queries on it",
    ),
    "no-hits": Words(
        "No new hit for unusually long by this database's own habit.",
        "look at watcher feeds: are the feeds that brought hits still alive?",
    ),
    "database-damaged": Words(
        "The database is damaged: a part of it cannot be read.",
        "stop the service; watcher restore FILE puts the last backup back (watcher backup --list)",
        grave=True,
    ),
    "database-refuses": Words(
        "The database can be neither read nor written; told at once, also when nothing can be remembered.",
        "the detail says why: free some space, or mend the disk; the service goes on by itself",
        grave=True,
    ),
    "backup-failed": Words("The last backup failed.", "the detail says why; try: watcher backup"),
    "judge-failing": Words(
        "The second opinion cannot be had; the lexicon's verdicts stand.",
        "check endpoint, model and key in [judge]",
    ),
    "cluster-away": Words(
        "The cluster, or a part of it, does no work.",
        "the detail says why; look after scheduler and workers (docs/scaling.md)",
    ),
}
"""Code to what it means. Everything that can be told to an operator is here."""

_OWN_CODES = {
    "backup": "backup-failed",
    "judge": "judge-failing",
    "inspect": "database-damaged",
    "cluster": "cluster-away",
}


def diagnose(standing: Standing) -> tuple[Ailment, ...]:
    """Everything that is wrong, the grave first."""
    found = [
        *_process(standing),
        *_polls(standing),
        *_channels(standing),
        *_disk(standing),
        *_feeds(standing),
        *_hits(standing),
    ]
    return tuple(sorted(found, key=lambda ailment: not ailment.grave))


def alive(standing: Standing) -> bool:
    """Whether the process gave a sign of life within ALIVE_WITHIN, and was not stopped since."""
    beat = _alive(standing)
    if beat is None or beat.ended_at is None or beat.error == STOPPED:
        return False
    return abs(standing.at - beat.ended_at) <= ALIVE_WITHIN


def _alive(standing: Standing) -> Beat | None:
    return next((beat for beat in standing.beats if beat.part == ALIVE), None)


def _ailment(code: str, what: str, *, subject: str = "", grave: bool | None = None) -> Ailment:
    words = CODES[code]
    return Ailment(code, what, words.remedy, subject=subject, grave=words.grave if grave is None else grave)


def _process(standing: Standing) -> Iterator[Ailment]:
    beat = _alive(standing)
    if beat is not None and beat.error == STOPPED:
        what = f"the service is not running: it was {STOPPED} at {_when(beat.ended_at)}"
        yield replace(_ailment("stopped", what), remedy=START)
        return
    if beat is not None and beat.ended_at is not None and beat.ended_at - standing.at > ALIVE_WITHIN:
        yield _ailment("clock-wrong", f"the last sign of life ({_when(beat.ended_at)}) lies in the future")
        return
    if beat is not None and not alive(
        standing
    ):  # a database that only saw `run --once` is served by a timetable
        yield _ailment("stopped", f"the service is not running (last sign of life: {_when(beat.ended_at)})")
        return
    for beat in standing.beats:
        if _at_work(beat) and beat.begun_at and standing.at - beat.begun_at > TURN_WITHIN:
            yield _ailment(
                "stuck", f"{beat.part} has been at one turn since {_when(beat.begun_at)}", subject=beat.part
            )
        elif beat.error:
            code = _OWN_CODES.get(beat.part, "part-failing")
            yield _ailment(
                code, f"{beat.part} failed at {_when(beat.ended_at)}: {beat.error}", subject=beat.part
            )


def _at_work(beat: Beat) -> bool:
    return beat.begun_at is not None and (beat.ended_at is None or beat.ended_at < beat.begun_at)


def _polls(standing: Standing) -> Iterator[Ailment]:
    gather = next((beat for beat in standing.beats if beat.part == "gather"), None)
    well = standing.polled_well_at
    rounds = standing.feeds and gather is not None and gather.good_at is not None
    if rounds and (well is None or standing.at - well > POLL_WITHIN):
        yield _ailment(
            "no-polls",
            f"none of {standing.feeds} feeds could be polled since {_when(standing.polled_well_at)}",
        )
        return
    failing = sum(feed.word == "failing" for feed in standing.troubled)
    if failing >= MANY_FAIL and failing > MOST_FAIL * standing.feeds:
        yield _ailment("most-feeds-failing", f"{failing} of {standing.feeds} feeds fail")


def _channels(standing: Standing) -> Iterator[Ailment]:
    for queue in standing.queues:
        if queue.parked == PAUSED:
            yield _ailment(
                "channel-paused",
                f"channel {queue.channel} is {PAUSED}; {_waiting(queue)}",
                subject=queue.channel,
            )
        elif queue.parked:
            yield _ailment(
                "channel-parked",
                f"channel {queue.channel} refuses: {queue.parked}; {_waiting(queue)}",
                subject=queue.channel,
            )
        elif _stuck(queue, standing.at):
            yield _ailment(
                "queue-stuck",
                f"channel {queue.channel}: {_waiting(queue)}, the oldest since {_when(queue.oldest_at)}",
                subject=queue.channel,
            )
        if queue.dead:
            yield _ailment(
                "posts-dead",
                f"channel {queue.channel}: {_posts(queue.dead)} given up within a day",
                subject=queue.channel,
            )


def _stuck(queue: Queue, at: datetime) -> bool:
    held = queue.resume_at is not None and queue.resume_at > at
    return not held and queue.oldest_at is not None and at - queue.oldest_at > QUEUE_WITHIN


def _disk(standing: Standing) -> Iterator[Ailment]:
    free = standing.free_bytes
    if free is not None and free < FREE_GONE:
        yield _ailment("disk-full", f"only {_mb(free)} are free on the disk of the database")
    elif free is not None and free < FREE_LOW:
        yield _ailment("disk-low", f"only {_mb(free)} are free on the disk of the database")
    if standing.wal_bytes > WAL_LARGE:
        yield _ailment("wal-large", f"the database's journal has grown to {_mb(standing.wal_bytes)}")


def _feeds(standing: Standing) -> Iterator[Ailment]:
    for feed in standing.troubled:
        subject = f"feed {feed.id}"
        what = f"feed {feed.id} ({feed.title}) {feed.words}"
        if feed.word == "failing":
            if feed.since is None or standing.at - feed.since > FEED_PATIENCE:
                yield _ailment("feed-failing", what, subject=subject)
        elif feed.word == "retired":
            yield _ailment("feed-retired", what, subject=subject)
        else:
            yield _ailment("feed-quiet", what, subject=subject)


def _hits(standing: Standing) -> Iterator[Ailment]:
    if standing.hits - standing.review < QUIET_KNOWN or not standing.hit_days or standing.last_hit_at is None:
        return
    silence = standing.at - standing.last_hit_at
    usual = timedelta(days=QUIET_DAYS) / standing.hit_days
    if silence > max(QUIET_TIMES * usual, QUIET_LEAST):
        yield _ailment(
            "no-hits",
            f"no hit for {silence.days} days; on average there was one every {usual / timedelta(days=1):.1f} days",
        )


def _waiting(queue: Queue) -> str:
    return f"{_posts(queue.waiting)} {'waits' if queue.waiting == 1 else 'wait'}"


def _posts(number: int) -> str:
    return f"{number} post{'' if number == 1 else 's'}"


def _mb(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"


def _when(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC" if moment else "never"
