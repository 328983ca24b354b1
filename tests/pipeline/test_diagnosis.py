"""What counts as wrong with the service, and what does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from watcher.model import PAUSED, STOPPED, Beat, FeedTrouble, Queue, Standing
from watcher.pipeline.diagnosis import CODES, alive, diagnose

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def beat(part, *, begun=MINUTE, ended=MINUTE, good=MINUTE, error=""):
    return Beat(part, NOW - begun, ended and NOW - ended, good and NOW - good, error)


WELL = Standing(
    at=NOW,
    beats=(beat("alive"), beat("gather"), beat("publish")),
    feeds=10,
    polled_well_at=NOW - 5 * MINUTE,
    queues=(Queue("main"),),
    hits=100,
    hit_days=30,
    last_hit_at=NOW - DAY,
    free_bytes=50_000_000_000,
)

CASES = {
    "stopped": replace(WELL, beats=(beat("alive", ended=6 * MINUTE),)),
    "clock-wrong": replace(WELL, beats=(beat("alive", ended=-6 * MINUTE),)),
    "stuck": replace(WELL, beats=(beat("alive"), beat("gather", begun=3 * HOUR, ended=4 * HOUR))),
    "part-failing": replace(WELL, beats=(beat("alive"), beat("publish", error="database: disk is full"))),
    "backup-failed": replace(WELL, beats=(beat("alive"), beat("backup", error="no space"))),
    "database-damaged": replace(WELL, beats=(beat("alive"), beat("inspect", error="row 3 missing"))),
    "judge-failing": replace(WELL, beats=(beat("alive"), beat("judge", error="401"))),
    "cluster-away": replace(WELL, beats=(beat("alive"), beat("cluster", error="no worker is there"))),
    "no-polls": replace(WELL, polled_well_at=NOW - 61 * MINUTE),
    "most-feeds-failing": replace(
        WELL,
        feeds=19,
        troubled=tuple(FeedTrouble(n, "A", "failing", "failing", NOW - MINUTE) for n in range(10)),
    ),
    "feed-failing": replace(WELL, troubled=(FeedTrouble(3, "A", "failing", "failing", NOW - 2 * DAY),)),
    "feed-quiet": replace(WELL, troubled=(FeedTrouble(3, "A", "silent", "silent for 20 days", None),)),
    "feed-retired": replace(WELL, troubled=(FeedTrouble(3, "A", "retired", "is gone", NOW),)),
    "queue-stuck": replace(WELL, queues=(Queue("main", 3, NOW - 2 * HOUR),)),
    "channel-paused": replace(WELL, queues=(Queue("main", 3, NOW - 2 * HOUR, parked=PAUSED),)),
    "channel-parked": replace(WELL, queues=(Queue("main", 3, NOW - 2 * HOUR, parked="bot was kicked"),)),
    "posts-dead": replace(WELL, queues=(Queue("main", dead=1),)),
    "disk-low": replace(WELL, free_bytes=500_000_000),
    "disk-full": replace(WELL, free_bytes=50_000_000),
    "wal-large": replace(WELL, wal_bytes=300_000_000),
    "no-hits": replace(WELL, last_hit_at=NOW - 13 * DAY),
}


def test_a_service_that_is_well_is_left_alone():
    """Nothing is wrong, so nothing is said."""
    assert diagnose(WELL) == ()
    assert alive(WELL)


@pytest.mark.parametrize("code", sorted(CODES.keys() - {"database-refuses"}))  # told by whoever cannot ask
def test_each_fault_is_named_alone_with_its_remedy(code):
    """One fault, one code, one sentence with what to do."""
    [ailment] = diagnose(CASES[code])
    assert ailment.code == code
    assert (ailment.remedy, ailment.grave) == (CODES[code].remedy, CODES[code].grave)
    assert ailment.what
    assert ailment.remedy


@pytest.mark.parametrize(
    "standing",
    [
        replace(WELL, beats=()),
        replace(
            WELL,
            beats=(beat("gather", begun=9 * DAY, ended=8 * DAY, good=8 * DAY),),
            polled_well_at=None,
            feeds=0,
        ),
        replace(WELL, beats=(beat("alive"), beat("gather", begun=HOUR, ended=2 * HOUR))),
        replace(WELL, troubled=(FeedTrouble(3, "A", "failing", "failing", NOW - HOUR),)),
        replace(WELL, queues=(Queue("main", 3, NOW - 2 * HOUR, resume_at=NOW + HOUR),)),
        replace(WELL, hits=19, last_hit_at=NOW - 300 * DAY),
        replace(WELL, free_bytes=None),
    ],
    ids=[
        "never ran",
        "run from a timetable",
        "a long round",
        "a short outage",
        "held back",
        "young",
        "unknown disk",
    ],
)
def test_what_is_no_fault_raises_no_alarm(standing):
    """An alarm that cries at everything is switched off."""
    assert diagnose(standing) == ()


def test_a_service_that_was_stopped_does_not_run_from_that_moment_on():
    """A person who has just stopped it is told so, with the hour, not that all is well."""
    stopped = replace(WELL, beats=(beat("alive", error=STOPPED), beat("gather")))
    [ailment] = diagnose(stopped)
    assert (ailment.code, ailment.grave) == ("stopped", True)
    assert "was stopped in order at 2026-03-01 11:59 UTC" in ailment.what
    assert not alive(stopped)


def test_the_grave_comes_first():
    """Who reads one line reads the one that matters."""
    both = replace(WELL, wal_bytes=300_000_000, polled_well_at=None)
    assert [ailment.code for ailment in diagnose(both)] == ["no-polls", "wal-large"]
