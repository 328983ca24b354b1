"""The service's numbers in Prometheus' text format. Knows prometheus-client; takes what it shows as plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.registry import Collector

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from prometheus_client.core import Metric

    from watcher.model import Ailment, Standing

METRICS: dict[str, str] = {
    "watcher_feeds": "Active feeds.",
    "watcher_feeds_troubled": "Feeds that a person should look at, by word.",
    "watcher_last_good_poll_timestamp_seconds": "When a feed was last polled well.",
    "watcher_entries_pending": "Entries whose page is still to be read.",
    "watcher_hits": "Hits for readers that are stored.",
    "watcher_hits_review": "Hits that wait for a person.",
    "watcher_last_hit_timestamp_seconds": "When the last hit for readers was found.",
    "watcher_posts_waiting": "Posts that wait, by channel.",
    "watcher_posts_oldest_timestamp_seconds": "When the oldest due post was made, by channel; absent when none waits.",
    "watcher_posts_dead_day": "Posts given up within a day, by channel.",
    "watcher_channel_parked": "1 when nothing is sent to the channel until an operator acts.",
    "watcher_part_last_good_timestamp_seconds": "When a part of the service last ended a turn well, by part.",
    "watcher_part_failing": "1 when a part's last turn failed, by part.",
    "watcher_ailments": "What is wrong, by code (docs/health.md) and gravity.",
    "watcher_database_bytes": "Size of the database.",
    "watcher_database_journal_bytes": "Size of the database's journal.",
    "watcher_disk_free_bytes": "Free space on the disk of the database.",
}
"""Every metric's name and help, beside those of the process itself (process_*)."""


def exposition(standing: Standing, ailments: Sequence[Ailment]) -> tuple[bytes, str]:
    """The text that Prometheus reads, and its content type."""
    registry = CollectorRegistry()
    ProcessCollector(registry=registry)
    registry.register(_Standing(standing, ailments))
    return generate_latest(registry), CONTENT_TYPE_LATEST


class _Standing(Collector):
    def __init__(self, standing: Standing, ailments: Sequence[Ailment]) -> None:
        self._standing = standing
        self._ailments = ailments

    def collect(self) -> Iterator[Metric]:
        standing = self._standing
        yield _one("watcher_feeds", standing.feeds)
        words: dict[str, int] = {}
        for feed in standing.troubled:
            words[feed.word] = words.get(feed.word, 0) + 1
        yield _many("watcher_feeds_troubled", ("word",), [((word,), count) for word, count in words.items()])
        yield _one("watcher_last_good_poll_timestamp_seconds", _stamp(standing.polled_well_at))
        yield _one("watcher_entries_pending", standing.pending)
        yield _one("watcher_hits", standing.hits - standing.review)
        yield _one("watcher_hits_review", standing.review)
        yield _one("watcher_last_hit_timestamp_seconds", _stamp(standing.last_hit_at))
        queues = standing.queues
        yield _many("watcher_posts_waiting", ("channel",), [((q.channel,), q.waiting) for q in queues])
        yield _many(
            "watcher_posts_oldest_timestamp_seconds",
            ("channel",),
            [((q.channel,), _stamp(q.oldest_at)) for q in queues if q.oldest_at],
        )
        yield _many("watcher_posts_dead_day", ("channel",), [((q.channel,), q.dead) for q in queues])
        yield _many("watcher_channel_parked", ("channel",), [((q.channel,), bool(q.parked)) for q in queues])
        beats = standing.beats
        yield _many(
            "watcher_part_last_good_timestamp_seconds",
            ("part",),
            [((beat.part,), _stamp(beat.good_at)) for beat in beats],
        )
        yield _many("watcher_part_failing", ("part",), [((beat.part,), bool(beat.error)) for beat in beats])
        codes: dict[tuple[str, str], int] = {}
        for ailment in self._ailments:
            key = (ailment.code, "grave" if ailment.grave else "light")
            codes[key] = codes.get(key, 0) + 1
        yield _many("watcher_ailments", ("code", "gravity"), list(codes.items()))
        yield _one("watcher_database_bytes", standing.database_bytes)
        yield _one("watcher_database_journal_bytes", standing.wal_bytes)
        if standing.free_bytes is not None:
            yield _one("watcher_disk_free_bytes", standing.free_bytes)


def _one(name: str, value: float) -> Metric:
    return GaugeMetricFamily(name, METRICS[name], value=value)


def _many(name: str, labels: Sequence[str], values: Sequence[tuple[Sequence[str], float]]) -> Metric:
    family = GaugeMetricFamily(name, METRICS[name], labels=labels)
    for label, value in values:
        family.add_metric(label, value)
    return family


def _stamp(moment: datetime | None) -> float:
    return moment.timestamp() if moment else 0.0
