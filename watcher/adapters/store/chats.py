"""What was learnt about channels, and which process may send to them: the table ``channels``.

Channels that share a chat share its message ids, its pace and its one sender.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text, to_text
from watcher.model import ChannelState

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from datetime import datetime

    from watcher.adapters.store.database import Connection

SAME_CHAT = (
    "(SELECT :channel UNION SELECT other.name FROM channels AS mine JOIN channels AS other"
    " ON other.place = mine.place AND mine.place <> '' WHERE mine.name = :channel)"
)
"""Names of the channels whose posts stand in the same chat as those of ``:channel``."""


def register(db: Connection, places: Mapping[str, str], fixed: Collection[str] = ()) -> None:
    """The chat of each channel, as configured, and which of them cannot change what they have sent."""
    for name, place in places.items():
        db.run(
            "INSERT INTO channels (name, place, fixed) VALUES (?, ?, ?)"
            " ON CONFLICT (name) DO UPDATE SET place = excluded.place, fixed = excluded.fixed",
            (name, place, int(name in fixed)),
        )


def is_fixed(db: Connection, name: str) -> bool:
    """Whether a channel's messages stay as they were sent."""
    return db.row("SELECT 1 FROM channels WHERE name = ? AND fixed", (name,)) is not None


def hold(
    db: Connection, channel: str, holder: str, *, now: datetime, until: datetime, gone: Callable[[str], bool]
) -> str:
    """Make ``holder`` the one sender of the channel's chat until then; empty, or who has it already.

    Another's hold ends with its time, or at once when ``gone`` knows that it has ended. What the former sender
    left in the middle of sending may or may not have arrived: it is unsure from then on.
    """
    own = db.row("SELECT holder, held_until FROM channels WHERE name = ?", (channel,))
    if own and own["holder"] == holder and own["held_until"] >= (to_text(now + (until - now) / 2) or ""):
        return ""  # renewed only when half of it is gone: each renewal is a write
    with db.transaction():
        rows = db.rows(f"SELECT * FROM channels WHERE name IN {SAME_CHAT}", {"channel": channel})
        for row in rows:
            other = row["holder"]
            if (
                other not in {"", holder}
                and (row["held_until"] or "") > (to_text(now) or "")
                and not gone(other)
            ):
                return str(other)
        mine = next((row for row in rows if row["name"] == channel), None)
        if mine is None or mine["holder"] != holder:
            left = [row["name"] for row in rows if row["holder"] != holder and row["name"] != channel]
            for name in (channel, *left):
                db.run(
                    "UPDATE posts SET state = 'unsure', detail = 'the process ended while sending'"
                    " WHERE channel = ? AND state = 'sending'",
                    (name,),
                )
        db.run(
            "INSERT INTO channels (name, holder, held_until) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE"
            " SET holder = excluded.holder, held_until = excluded.held_until",
            (channel, holder, to_text(until)),
        )
    return ""


def release(db: Connection, holder: str) -> None:
    """End what a process holds, so that the next one need not wait."""
    db.run("UPDATE channels SET holder = '', held_until = NULL WHERE holder = ?", (holder,))


def state_of(db: Connection, name: str) -> ChannelState:
    """What was learnt about a channel."""
    row = db.row("SELECT * FROM channels WHERE name = ?", (name,))
    if row is None:
        return ChannelState()
    return ChannelState(chat=row["chat"], resume_at=from_text(row["resume_at"]), parked=row["parked"])


def set_state(db: Connection, name: str, state: ChannelState) -> None:
    """Keep what was learnt about a channel."""
    db.run(
        "INSERT INTO channels (name, chat, resume_at, parked) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE"
        " SET chat = excluded.chat, resume_at = excluded.resume_at, parked = excluded.parked",
        (name, state.chat, to_text(state.resume_at), state.parked),
    )


def moved(db: Connection, channel: str, chat: str) -> None:
    """The chat has a new id, and counts its messages anew: the old ids mean nothing there."""
    with db.transaction():
        for row in db.rows(f"SELECT name FROM channels WHERE name IN {SAME_CHAT}", {"channel": channel}):
            db.run("UPDATE channels SET chat = ? WHERE name = ?", (chat, row["name"]))
            db.run(
                "UPDATE posts SET detail = 'message ' || message_id || ' of the chat before it moved',"
                " message_id = NULL WHERE channel = ? AND message_id IS NOT NULL",
                (row["name"],),
            )
            db.run("UPDATE posts SET floor_id = NULL WHERE channel = ? AND state <> 'sent'", (row["name"],))
