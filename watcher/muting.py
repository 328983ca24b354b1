"""Feeds that the editors' chat has silenced: paused like any other feed, with a reason that only the chat gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from watcher.pipeline.render_text import clean

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.model import Feed

MUTED = "muted in the editors' chat"
"""Why such a feed is paused; one that is paused for another reason is not the chat's business."""


class Listed(Protocol):
    """A feed with what people decided about it."""

    @property
    def feed(self) -> Feed: ...
    @property
    def state(self) -> str: ...
    @property
    def reason(self) -> str: ...


class Roster(Protocol):
    """Remembers which feeds are asked."""

    def get(self, feed_id: int) -> Listed | None: ...
    def pause(self, feed_id: int, reason: str) -> None: ...
    def resume(self, feed_id: int, now: datetime) -> None: ...


def is_muted(feed_id: int | None, roster: Roster) -> bool:
    """Whether the chat has silenced a feed."""
    listed = None if feed_id is None else roster.get(feed_id)
    return listed is not None and listed.state == "paused" and listed.reason == MUTED


def mute(feed_id: int | None, roster: Roster, *, muted: bool, now: datetime) -> str:
    """Silence a feed, or ask it again; what became of that, in words. A feed that is in another state is left there."""
    listed = None if feed_id is None else roster.get(feed_id)
    if feed_id is None or listed is None:
        return "The feed that brought it is not known any more."
    title = clean(listed.feed.name, 80)
    if muted and listed.state == "active":
        roster.pause(feed_id, MUTED)
        return f"Muted, it is asked no more: {title}"
    if not muted and is_muted(feed_id, roster):
        roster.resume(feed_id, now)
        return f"Asked again: {title}"
    reason = f" ({clean(listed.reason, 60)})" if listed.reason else ""
    return f"It is {listed.state}{reason}: {title}"
