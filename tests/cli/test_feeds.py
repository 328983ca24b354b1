"""Care of feeds from the command line: real pages on loopback, a real database."""

from __future__ import annotations

import json
import os
import pty
import threading
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from tests.blank import blank
from tests.commands import run_watcher
from tests.conftest import ROOT
from watcher.adapters.store import Store, only_instance
from watcher.cli.main import watcher
from watcher.config import configured_feeds, load_config
from watcher.model import Feed, PollRecord
from watcher.pipeline import opml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from click.testing import Result

NOW = datetime.now(UTC)


class Site:
    """Pages by path; keeps what was asked."""

    def __init__(self, port):
        self.root = f"http://127.0.0.1:{port}"
        self.pages: dict[str, bytes] = {}
        self.asked: list[str] = []

    def give(self, path, text):
        self.pages[path] = text.encode()
        return self.root + path


@pytest.fixture
def site() -> Iterator[Site]:
    """A server of its own for each test."""

    class Server(ThreadingHTTPServer):
        daemon_threads = False  # so that closing waits for every answer

    class Handler(BaseHTTPRequestHandler):
        timeout = 5

        def do_GET(self):
            served.asked.append(self.path)
            body = served.pages.get(self.path)
            self.send_response(200 if body is not None else 404)
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *args):
            pass

    server = Server(("127.0.0.1", 0), Handler)
    served = Site(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield served
    server.shutdown()
    thread.join()
    server.server_close()


class Desk:
    """One configuration with its database."""

    def __init__(self, folder, site):
        self.folder, self.site = folder, site
        self.configured = site.give("/configured.xml", rss(1, 2, title="Own title", age=0))
        self.write(feeds=f'[[feed]]\nurl = "{self.configured}"\ntitle = "Configured"\ncountry = "NL"\n')

    def write(self, feeds):
        (self.folder / "config.toml").write_text(
            '[data]\ndatabase = "w.db"\n[fetch]\nallow_private = ["127.0.0.1"]\nspacing = "0s"\n'
            f"[engine]\nworkers = 1\n{feeds}"
        )

    def __call__(self, *words: str, stdin: str | None = None) -> Result:
        config = str(self.folder / "config.toml")
        return CliRunner().invoke(watcher, ["--config", config, "feeds", *words], input=stdin)

    def rows(self, *words):
        return json.loads(self("list", "--json", *words).output)

    def row(self, title):
        return next(row for row in self.rows() if row["title"] == title)

    def store(self):
        return Store(blank(self.folder / "w.db"))


@pytest.fixture
def desk(tmp_path: Path, site: Site) -> Desk:
    return Desk(tmp_path, site)


def rss(*numbers, title="News", age=0):
    items = "".join(
        f"<item><guid>{title}-{n}</guid><title>{title} entry {n}</title><link>https://krant.example/{title}/{n}</link>"
        f"<pubDate>{format_datetime(NOW - timedelta(days=age + n))}</pubDate></item>"
        for n in numbers
    )
    return f"<rss version='2.0'><channel><title>{title}</title><language>nl</language>{items}</channel></rss>"


def test_the_check_looks_at_the_feeds_that_the_service_polls(desk, site):
    """Added ones too; neither paused ones nor those that the configuration switches off."""

    def checked():
        words = ["--config", str(desk.folder / "config.toml"), "check", "--json"]
        told = [json.loads(line) for line in CliRunner().invoke(watcher, words).output.splitlines()]
        return {one["what"] for one in told if one["what"].startswith("feed ")}

    (desk.folder / "seed_corpus").symlink_to(ROOT / "seed_corpus")
    assert checked() == {"feed Configured"}
    url = site.give("/more.xml", rss(3, 4, title="Added"))
    assert desk("add", url).exit_code == 0
    assert checked() == {"feed Configured", "feed Added"}
    assert desk("pause", str(desk.row("Added")["id"])).exit_code == 0
    assert checked() == {"feed Configured"}


def announcing(*paths):
    return "".join(f"<link rel=alternate type='application/rss+xml' href='{path}'>" for path in paths)


def test_a_feeds_own_address_is_shown_and_added(desk, site):
    """With title, language and kind as it states them, and what the caller says."""
    url = site.give("/feed.xml", rss(1, 2, 3, 4))
    done = desk("add", url, "--country", "NL", "--group", "national")
    assert done.exit_code == 0, done.output
    assert "rss, 4 entries" in done.output
    assert "News entry 1" in done.output
    assert "https://krant.example/News/3" in done.output
    row = desk.row("News")
    assert (row["url"], row["language"], row["country"], row["group"]) == (url, "nl", "NL", "national")
    assert (row["origin"], row["state"], row["word"]) == ("added", "active", "new")


def test_a_site_with_one_feed_needs_no_questions(desk, site):
    """The page announces it; RSS and Atom of the same entries are one feed."""
    site.give("/", announcing("/feed.xml", "/again.xml"))
    site.give("/feed.xml", rss(1, 2))
    site.give("/again.xml", rss(1, 2))
    done = desk("add", site.root, "--title", "Mine", "--language", "zh-Hans")
    assert done.exit_code == 0, done.output
    assert (desk.row("Mine")["url"], desk.row("Mine")["language"]) == (site.root + "/feed.xml", "zh-Hans")


def test_of_several_feeds_a_script_must_say_which(desk, site):
    """It is shown all of them, told what to do, and nothing is added; --first and --all decide."""
    site.give("/", announcing("/a.xml", "/b.xml"))
    site.give("/a.xml", rss(1, title="Alpha"))
    site.give("/b.xml", rss(2, title="Beta"))
    done = desk("add", site.root)
    assert done.exit_code == 2
    assert "Alpha entry 1" in done.output
    assert "2 feeds were found; add one by its address, or say --first (the best) or --all" in done.output
    assert [row["title"] for row in desk.rows()] == ["Configured"]
    assert desk("add", site.root, "--first").exit_code == 0
    assert {row["title"] for row in desk.rows()} == {"Configured", "Alpha"}
    done = desk("add", site.root, "--all")
    assert done.exit_code == 0
    assert "watched already, as feed 2" in done.output
    assert {row["title"] for row in desk.rows()} == {"Configured", "Alpha", "Beta"}


@pytest.mark.parametrize(
    ("typed", "added"),
    [
        (b"2\n", {"Beta"}),
        (b"9\nAll\n", {"Alpha", "Beta"}),
        (b"none\n", set()),
    ],
)
def test_a_person_is_asked_which_one(desk, site, tmp_path, typed, added):
    """On a terminal; several, all or none may be meant."""
    site.give("/", announcing("/a.xml", "/b.xml"))
    site.give("/a.xml", rss(1, title="Alpha"))
    site.give("/b.xml", rss(2, title="Beta"))
    try:
        ours, theirs = pty.openpty()
    except OSError:
        pytest.skip("this machine gives no pseudo-terminal")
    os.write(ours, typed)
    asked = run_watcher(tmp_path, "feeds", "add", site.root, stdin=theirs)
    os.close(ours)
    os.close(theirs)
    assert asked.returncode == 0, asked.stderr
    assert "Which? 1-2, several as 1,3, all, or none" in asked.stdout
    assert {row["title"] for row in desk.rows()} == {"Configured"} | added


def test_feeds_are_found_where_no_page_names_them(desk, site):
    """By the news sitemap of robots.txt, else at the usual addresses."""
    site.give("/", "<p>welcome</p>")
    site.give(
        "/maps/news.xml",
        "<urlset xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>https://krant.example/1</loc>"
        "<news:news><news:publication><news:name>De Krant</news:name></news:publication><news:title>One</news:title>"
        f"<news:publication_date>{NOW:%Y-%m-%d}</news:publication_date></news:news></url></urlset>",
    )
    site.give("/robots.txt", f"Sitemap: {site.root}/maps/news.xml\n")
    assert desk("add", site.root).exit_code == 0
    assert desk.row("De Krant")["kind"] == "sitemap"
    del site.pages["/robots.txt"]
    site.give("/index.xml", rss(5, title="Hugo"))
    assert desk("add", f"{site.root}/some/page").exit_code == 0
    assert desk.row("Hugo")["url"] == f"{site.root}/index.xml"


def test_a_site_without_feeds_is_told_so(desk, site):
    """With what the address itself showed; nothing is added."""
    site.give("/", "<title>Welcome</title>")
    done = desk("add", site.root)
    assert done.exit_code == 1
    assert f"no feed was found at {site.root}; " in done.stderr
    assert 'not-a-feed: an HTML page titled "Welcome"' in done.stderr
    gone = desk("add", "http://127.0.0.1:9/feed")
    assert gone.exit_code == 1
    assert "1 address was asked; nothing was added" in gone.stderr
    assert "tried again by itself" not in gone.stderr
    assert "run this again when it answers" in gone.stderr


def test_what_is_watched_already_is_not_added_again(desk, site):
    """However it is spelled; what is paused or switched off says how to get it back."""
    done = desk("add", f"{desk.configured}?utm_source=x")
    assert done.exit_code == 0
    assert "watched already, as feed 1" in done.output
    desk("pause", "1")
    done = desk("add", desk.configured)
    assert done.exit_code == 1
    assert "feed 1 (Configured) is paused; ask it again with watcher feeds resume 1" in done.stderr
    off = site.give("/off.xml", rss(1))
    desk.write(f'[[feed]]\nurl = "{off}"\nenabled = false\nreason = "noise"\n')
    done = desk("add", off)
    assert done.exit_code == 1
    assert "switches" in done.stderr
    assert "(noise); set enabled = true there" in done.stderr


def test_a_feed_rests_and_comes_back(desk):
    """By id, address or part of the title; the service at work is not disturbed."""
    desk("pause", "1")
    with only_instance(desk.folder / "w.db"):
        for word in ("1", desk.configured, "configur"):
            assert desk("pause", word, "--reason", "holidays").exit_code == 0
            row = desk.row("Configured")
            assert (row["state"], row["state_reason"]) == ("paused", "holidays")
            assert "holidays" in desk("list").output
            done = desk("resume", word)
            assert done.output == "resumed: Configured; it is asked in the next round\n"
    store = desk.store()
    assert [state.feed.id for state in store.feeds.due(datetime.now(UTC))] == [1]
    store.close()


def test_a_retired_feed_can_be_asked_once_more(desk):
    """By hand, and only so."""
    desk("resume", "1")
    store = desk.store()
    [state] = store.feeds.due(datetime.now(UTC))
    gone = PollRecord(
        state.feed, NOW, "gone", NOW, 1800.0, 1.0, success=False, status=410, detail="410", retired=True
    )
    store.feeds.record_poll(gone, store.runs.begin(NOW))
    assert desk.row("Configured")["word"] == "retired"
    assert "watcher feeds resume 1" in desk("list", "--failing").output
    desk("resume", "1")
    assert len(store.feeds.due(datetime.now(UTC))) == 1
    store.close()


def test_only_added_feeds_are_removed_here(desk, site):
    """Those of the file are refused with the remedy; history outlives removal."""
    done = desk("remove", "1") if desk("resume", "1").exit_code == 0 else None
    assert done
    assert done.exit_code == 1
    assert f"set enabled = false for {desk.configured} there" in done.stderr
    url = site.give("/feed.xml", rss(1))
    desk("add", url)
    assert desk("remove", url).exit_code == 0
    assert [row["id"] for row in desk.rows()] == [1]
    assert "is removed; watcher feeds add" in desk("pause", "2").stderr
    desk("add", url)
    assert desk.row("News")["id"] == 2


def test_what_the_file_says_of_an_added_feed_wins(desk, site):
    """From the next start on it is the file's, switched on or off."""
    url = site.give("/feed.xml", rss(1))
    desk("add", url)
    store = desk.store()
    store.feeds.configure([Feed(0, url, "File's title"), Feed(0, desk.configured)], NOW)
    assert (desk.row("File's title")["origin"], desk.row("File's title")["id"]) == ("config", 2)
    store.feeds.configure([Feed(0, desk.configured)], NOW, disabled=[url])
    assert [row["id"] for row in desk.rows()] == [1]
    other = site.give("/other.xml", rss(1, title="Other"))
    desk("add", other)
    store.feeds.configure([Feed(0, desk.configured)], NOW, disabled=[other])
    assert [row["id"] for row in desk.rows()] == [1]
    store.close()


def test_a_word_that_means_no_feed_or_several_says_what_to_do(desk, site):
    """Choices are shown with their ids."""
    desk("add", site.give("/one.xml", rss(1, title="Dagblad A")))
    desk("add", site.give("/two.xml", rss(2, title="Dagblad B")))
    several = desk("pause", "dagblad")
    assert several.exit_code == 2
    assert "2  Dagblad A" in several.stderr
    assert "3  Dagblad B" in several.stderr
    assert "watcher feeds list shows all" in desk("resume", "99").stderr
    new = f"{site.root}/new.xml"
    desk.write(f'[[feed]]\nurl = "{new}"\n')
    assert "known from the next start" in desk("pause", new).stderr


def test_check_shows_what_comes_and_changes_nothing(desk, site):
    """Watched or not, with samples; a failure has its remedy and its exit code."""
    desk("resume", "1")
    before = (desk.folder / "w.db").read_bytes()
    done = desk("check")
    assert done.exit_code == 0, done.output
    assert "rss, 2 entries" in done.output
    assert "Own title entry 1" in done.output
    rows = json.loads(desk("check", "--json", "1", site.give("/x.xml", rss(3))).output)
    assert sorted((row["word"], row["entries"]) for row in rows) == [("ok", 1), ("ok", 2)]
    missing = desk("check", f"{site.root}/nothing")
    assert missing.exit_code == 1
    assert "not-found" in missing.output
    assert "Remedy: " in missing.output
    assert (desk.folder / "w.db").read_bytes() == before
    store = desk.store()
    assert not store.db.rows("SELECT * FROM polls")
    store.close()


def test_check_works_before_the_first_run(desk):
    """On the feeds of the file."""
    done = desk("check")
    assert done.exit_code == 0
    assert not (desk.folder / "w.db").exists()


def polled(desk, outcome, *, at, success=True, detail="", entries=()):
    store = desk.store()
    [state] = [s for s in store.feeds.due(at + timedelta(days=99)) if s.feed.id == 1]
    store.feeds.record_poll(
        PollRecord(
            state.feed,
            at,
            outcome,
            at + timedelta(hours=1),
            3600.0,
            0.0 if success else 1.0,
            success=success,
            status=200 if success else 404,
            detail=detail,
            entries=tuple(entries),
        ),
        store.runs.begin(at),
    )
    store.close()


def test_the_list_tells_trouble_in_words_and_puts_it_first(desk, site):
    """Since when, why, and what to do; bare, with its options, and only the failing."""
    desk("add", site.give("/a.xml", rss(1, title="Aardig")))
    assert "2 feeds, 2 active, 0 failing, 0 to look at" in desk().output
    polled(desk, "ok", at=NOW - timedelta(days=3))
    polled(desk, "not-found", at=NOW - timedelta(hours=1), success=False, detail="404 from 127.0.0.1")
    done = desk()
    lines = done.output.splitlines()
    assert "Configured" in lines[2], "below the headings and the rule"
    assert "Aardig" in done.output
    flat = " ".join(done.output.split())
    assert f"failing since {NOW - timedelta(days=3):%Y-%m-%d}" in flat
    assert "There is nothing at this address (404)" in flat
    assert "2 feeds, 2 active, 1 failing, 1 to look at" in flat
    assert [row["id"] for row in json.loads(desk("--failing", "--json").output)] == [1]
    row = desk.row("Configured")
    assert (row["word"], row["troubled"], list(row["flags"])) == ("not-found", True, ["failing"])


def test_a_feed_without_a_title_goes_by_its_own_or_by_its_host(desk, site):
    """Never by its address, which may hold a key; the name that it gives itself is learnt at a poll and found by."""
    desk.write(feeds='[[feed]]\nurl = "https://www.krant.example/rss?key=secret"\n')
    config = load_config(desk.folder / "config.toml")
    store = desk.store()
    store.feeds.configure(configured_feeds(config)[0], NOW)
    assert [row["name"] for row in desk.rows()] == ["krant.example"]
    assert "secret" not in desk().output
    [state] = store.feeds.due(NOW)
    record = PollRecord(state.feed, NOW, "ok", NOW, 60.0, 0.0, success=True, own_title="De Krant")
    store.feeds.record_poll(record, store.runs.begin(NOW))
    store.close()
    [row] = desk.rows()
    assert (row["name"], row["title"]) == ("De Krant", "")
    assert "De Krant" in desk().output
    assert "De Krant" in desk("pause", "krant").output


def test_addresses_are_shown_as_the_feed_gives_them(desk, site):
    """What stands in a preview can be opened: only the address that things are compared by has no www."""
    text = rss(1, title="Www").replace("//krant.example", "//www.krant.example")
    done = desk("add", site.give("/www.xml", text))
    assert "https://www.krant.example/Www/1" in done.output


def test_history_shows_the_last_polls(desk):
    """Newest first, failures with their detail."""
    desk("resume", "1")
    for hours in range(3, 0, -1):
        polled(desk, "ok" if hours > 1 else "timeout", at=NOW - timedelta(hours=hours), success=hours > 1)
    rows = json.loads(desk("history", "1", "--json").output)
    assert [row["outcome"] for row in rows] == ["timeout", "ok", "ok"]
    shown = desk("history", "configured", "--limit", "1").output
    assert "timeout" in shown
    assert "ok" not in shown.split()


def test_lists_travel_as_opml(desk, tmp_path, site):
    """What is exported is imported elsewhere; what is known, wrong or configured is left as it is."""
    desk("add", site.give("/feed.xml", rss(1)), "--group", "national", "--country", "NL")
    done = desk("export", str(tmp_path / "out.opml"))
    assert done.exit_code == 0
    listed = opml.read((tmp_path / "out.opml").read_bytes())
    assert isinstance(listed, opml.FeedList)
    assert {(feed.title, feed.group) for feed in listed.feeds} == {("Configured", ""), ("News", "national")}
    assert desk("export").stdout_bytes.startswith(b"<?xml version='1.0' encoding='UTF-8'?>")
    extra = (
        '<opml version="1.0"><body><outline text="g">'
        '<outline text="New" xmlUrl="https://new.example/feed"/><outline text="X" xmlUrl="gopher://x"/>'
        f'<outline xmlUrl="{desk.configured}"/><outline xmlUrl="https://www.new.example/feed/"/></outline></body></opml>'
    )
    (tmp_path / "in.opml").write_text(extra)
    tried = desk("import", str(tmp_path / "in.opml"), "--dry-run")
    assert "1 would be added, 2 known already, 1 left out" in tried.output
    assert len(desk.rows()) == 2
    done = desk("import", "-", stdin=extra)
    assert "1 added, 2 known already, 1 left out" in done.output
    assert "X: gopher://x is no web address" in done.stderr
    assert (desk.row("New")["group"], desk.row("New")["origin"]) == ("g", "added")
    (tmp_path / "in.opml").write_text("<rss/>")
    wrong = desk("import", str(tmp_path / "in.opml"))
    assert wrong.exit_code == 1
    assert "is no OPML file" in wrong.stderr


def test_without_a_database_the_first_change_makes_one(desk, site):
    """And takes the file's feeds over, so that they can be named."""
    assert desk("list").exit_code == 4
    assert desk("pause", "configured").exit_code == 0
    assert desk.row("Configured")["state"] == "paused"
