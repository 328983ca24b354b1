"""What a person sees of an article's changes, and looking again by hand."""

from __future__ import annotations

import asyncio
import json
import threading
from datetime import UTC, datetime

import pytest

from tests.cli.desk import POST
from tests.origin import Origin, answer, origin
from watcher.model import Article, Change, Comparison, Look

MORE = " The mayor said that 102 offices were known to him, and that he had written to all of them twice this year."


@pytest.fixture
def changed(desk):
    """A hit whose article has changed once, the way loop three stores it."""
    hit = desk.add("Madrid", POST)
    known = Article("u", "Madrid and its council", POST.format("Madrid"), language="en")
    now = datetime(2026, 3, 1, 13, tzinfo=UTC)
    book = desk.store.revisions
    with desk.store.transaction():
        book.plan(1, now)
        book.add_version(1, 1, known, now)
        later = Article("u", "Madrid closes it", f"{known.text}\nA \x1b[31msecond paragraph.", language="en")
        book.add_version(1, 2, later, now)
        book.add(1, Comparison(Change.SUBSTANTIVE, ("a paragraph added",)), before=1, after=2, now=now)
        book.looked(1, Look(at=now, outcome="substantive", current=2))
    return hit


def test_the_history_tells_versions_times_and_reasons(desk, changed):
    """And the plain show mentions it."""
    said = desk.run("show", str(changed), "--history").output
    assert (
        "version 2, seen 2026-03-01 13:00 UTC: substantive\n    now: Madrid closes it\n    a paragraph added"
        in said
    )
    assert "looked at 1 times" in said
    assert "Changed 2026-03-01 13:00 UTC: a paragraph added" in desk.run("show", str(changed)).output
    machine = desk.json("show", str(changed), "--history", "--json")
    assert [one["number"] for one in machine["versions"]] == [1, 2]
    assert machine["revisions"][0]["change"] == "substantive"


def test_the_diff_is_plain_when_piped(desk, changed):
    """Both ways to ask for it say the same; no title or text can steer the terminal."""
    said = desk.run("diff", str(changed)).output
    assert (
        said
        == desk.run("show", str(changed), "--diff").output
        == desk.run("show", str(changed), "--diff", "2").output
    )
    assert "version 1 → 2" in said
    assert "+ A  [31msecond paragraph." in said
    assert "\x1b" not in said
    blocks = desk.json("diff", str(changed), "--json")["blocks"]
    assert blocks[-1] == {"kind": "added", "pieces": [{"sign": "+", "text": "A \x1b[31msecond paragraph."}]}


def test_what_is_not_there_is_said_in_one_line(desk, changed):
    """A hit that never changed, a version or a hit that does not exist."""
    other = desk.add("Ghent", POST)
    assert "has not changed since it was read" in desk.run("diff", str(other), code=1).stderr
    assert "No change since it was read." in desk.run("show", str(other), "--history").output
    assert (
        "no version 9 of that article to compare; there are: 2"
        in desk.run("diff", str(changed), "9", code=1).stderr
    )
    assert "there is no hit 99" in desk.run("diff", "99", code=1).stderr
    assert "there is no hit 99" in desk.run("recheck", "99", code=1).stderr


def test_an_article_is_looked_at_again_by_hand(desk):
    """Now, whatever its schedule; real child processes, a real server."""
    hit = desk.add("Madrid", POST + MORE)
    text = (POST + MORE).format("Madrid").replace("102", "110")
    body = f"<html><title>Madrid and its council</title><body><article><p>{text}</p></article></body></html>".encode()
    ready, over = threading.Event(), threading.Event()
    served: list[Origin] = []

    async def serve() -> None:
        async with origin() as site:
            site.at("/a", answer(body, headers={"Content-Type": "text/html"}))
            served.append(site)
            ready.set()
            await asyncio.to_thread(over.wait)

    server = threading.Thread(target=lambda: asyncio.run(serve()))
    server.start()
    try:
        assert ready.wait(20)
        file = desk.folder / "config.toml"
        file.write_text(
            '[fetch]\nallow_private = ["127.0.0.0/8"]\nspacing = "0s"\n' + file.read_text(), encoding="utf-8"
        )
        desk.store.db.run("UPDATE articles SET link = ?", (served[0].url("/a"),))
        assert json.loads(desk.run("recheck", str(hit), "--json").stdout)["changes"] == {"substantive": 1}
        assert "[-102-]{+110+}" in desk.run("diff", str(hit)).output
    finally:
        over.set()
        server.join()
