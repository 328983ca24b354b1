"""The outbox in the hands of an operator, and posts before they are sent."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from tests.cli.desk import POST
from watcher.adapters.store import Store, open_database
from watcher.model import ChannelState, Post

SECRET = "7012345678:AAH-x_Zq0123456789abcdefghijklmnopq"


def waits(desk, *titles):
    """Let a story's first message wait for each title."""
    now = datetime.now(UTC)
    desk.store.hits.set_topic("stations", "Stations", "1")
    for title in titles:
        desk.store.db.run(
            "INSERT INTO stories (key, topic, title, created_at, updated_at) VALUES (?, 'stations', ?, 'x', 'x')",
            (title.lower(), title),
        )
        desk.store.outbox.queue("terminal", "stations", title.lower(), Post("", title), now=now, settle=0.0)


def conclude(desk, state, *, detail="", message_id=None):
    """Let the head of the queue end in a state."""
    now = datetime.now(UTC)
    head = desk.store.outbox.head("terminal", now + timedelta(hours=1))
    desk.store.outbox.begin(head.id, None, head.post.body)
    desk.store.outbox.conclude(
        head.id, state, "unsure", detail=detail, now=now, until=now, message_id=message_id
    )
    return head.id


def test_what_waits_and_what_is_dead_is_listed_with_its_reason(desk):
    """What was sent is shown when asked for; the channel's own state stands above."""
    waits(desk, "Ghent", "Porto", "Lyon")
    sent = conclude(desk, "sent", message_id=41)
    dead = conclude(desk, "dead", detail="can't parse entities")
    text = desk.run("outbox").output
    assert "terminal: 1 dead, 1 ready, 1 sent" in text
    assert "Ghent" not in text
    assert re.search(rf"{dead}\s+dead\s+story\s+terminal\s+Porto", text)
    assert "can't parse entities" in text
    assert f"{sent}  sent" in desk.run("outbox", "--state", "sent").output
    rows = desk.json("outbox", "--state", "dead", "--json")["posts"]
    assert [(row["id"], row["state"], row["kind"]) for row in rows] == [(dead, "dead", "story")]
    assert desk.json("outbox", "--channel", "nowhere", "--json")["posts"] == []


def test_a_dead_post_is_tried_again_when_asked(desk):
    """It takes its old place in line; what is sent cannot be sent again by mistake."""
    desk.add("Ghent", POST)
    dead = conclude(desk, "dead", detail="can't parse entities")
    assert desk.waiting() == 0
    assert "is tried again" in desk.run("outbox", "retry", str(dead)).output
    assert desk.waiting() == 1
    desk.send()
    refused = desk.run("outbox", "retry", str(dead), code=1)
    assert f"post {dead} is sent" in refused.output


def test_a_waiting_post_can_be_cancelled(desk):
    """It stays on record."""
    desk.add("Ghent", POST)
    assert "is cancelled" in desk.run("outbox", "cancel", "1").output
    assert desk.waiting() == 0
    assert desk.rows("SELECT state, detail FROM posts") == [
        {"state": "dead", "detail": "cancelled by an operator"}
    ]
    assert "only what waits" in desk.run("outbox", "cancel", "1", code=1).output


def test_a_person_settles_what_the_service_cannot_know(desk):
    """Found under a number, or lost and sent again; one message cannot be two posts."""
    waits(desk, "Ghent", "Porto")
    first = conclude(desk, "unsure")
    assert "is message 77" in desk.run("outbox", "resolve", str(first), "--sent", "77").output
    second = conclude(desk, "unsure")
    taken = desk.run("outbox", "resolve", str(second), "--sent", "77", code=1)
    assert f"message 77 is post {first} already" in taken.output
    assert "goes out again" in desk.run("outbox", "resolve", str(second), "--lost").output
    assert desk.rows("SELECT state, message_id FROM posts ORDER BY id") == [
        {"state": "sent", "message_id": 77},
        {"state": "ready", "message_id": None},
    ]
    assert "either --sent" in desk.run("outbox", "resolve", str(second), code=2).output


def test_a_parked_channel_is_freed_when_asked(desk):
    """The list says that it is parked, and how to free it."""
    desk.add("Ghent", POST)
    desk.store.outbox.set_channel("terminal", ChannelState(parked="Forbidden: bot was kicked"))
    said = desk.run("outbox").output
    assert "PARKED: Forbidden: bot was kicked" in said
    assert "outbox unpark terminal" in said
    desk.run("outbox", "unpark", "terminal")
    assert desk.store.outbox.channel("terminal").parked == ""
    assert "is not parked" in desk.run("outbox", "unpark", "terminal", code=1).output
    assert (
        "there is no channel other; known: terminal" in desk.run("outbox", "unpark", "other", code=1).output
    )


@pytest.mark.parametrize("words", [("retry", "99"), ("cancel", "99"), ("resolve", "99", "--lost")])
def test_a_wrong_number_is_named(desk, words):
    """With the way to the right one."""
    assert "there is no post 99; `watcher outbox` lists them" in desk.run("outbox", *words, code=1).output


def test_what_waits_can_be_seen_before_it_is_sent(desk):
    """On the terminal and as a page that asks for nothing from anywhere; nothing changes by looking."""
    desk.add("Ghent", POST)
    before = desk.everything()
    assert "Ghent and its council" in desk.run("posts", "preview").output
    page = desk.folder / "page.html"
    desk.run("posts", "preview", "--html", str(page))
    text = page.read_text(encoding="utf-8")
    assert "Ghent and its council</a></b>" in text
    assert "default-src 'none'" in text
    assert desk.everything() == before
    assert not re.search(r"<(script|img|link|iframe)|url\(|@import| src=", text)
    desk.send()
    assert "Nothing waits" in desk.run("posts", "preview").output
    assert "Ghent and its council" in desk.run("posts", "preview", "--last", "5").output
    desk.run("posts", "preview", "--channel", "nowhere", code=3)


def test_a_dry_run_shows_what_would_be_sent_and_keeps_nothing(demo, watcher):
    """Also of what waits already; the database is as before, and no token is asked for or shown."""
    folder, _ = demo
    store = Store(open_database(folder / "watcher.db"))
    story = store.db.rows("SELECT story_id FROM posts WHERE kind = 'story' LIMIT 1")[0]
    store.db.run("UPDATE posts SET state = 'ready', attempts = 0 WHERE story_id = ?", (story["story_id"],))
    dump = list(store.db.raw.iterdump())
    done = watcher("run", "--once", "--dry-run", "--verbose", WATCHER_TELEGRAM_TOKEN=SECRET)
    assert done.returncode == 0, done.stderr
    assert "── terminal: #" in done.stdout
    assert "A dry run: nothing was sent, nothing was kept." in done.stderr
    assert list(store.db.raw.iterdump()) == dump
    assert SECRET not in done.stdout + done.stderr
    store.db.run("UPDATE posts SET state = 'sent' WHERE story_id = ?", (story["story_id"],))
    store.close()
