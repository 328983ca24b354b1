"""Broken set-ups: check, status and run name each fault and its remedy in one line.

Wrong tokens stand in test_mistakes.py, where the bot alone is wrong.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import threading
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.blank import blank
from tests.botapi import BotApiThread
from tests.small_corpus import small_corpus
from watcher.adapters.store import Store, only_instance, open_database
from watcher.adapters.store.pulse import Beats
from watcher.cli.main import watcher

RSS = b"<rss><channel><title>P</title><item><title>t</title><link>https://paper.example/1</link></item></channel></rss>"


def run(folder, *words, token=""):
    environ = {"WATCHER_TELEGRAM_TOKEN": token, "COLUMNS": "200"}
    done = CliRunner().invoke(watcher, ["--config", str(folder / "config.toml"), *words], env=environ)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exc_info
    return done


class _Outside(BaseHTTPRequestHandler):
    """A publisher whose clock is three days behind ours, and a model that does not know our key."""

    def date_time_string(self, timestamp=None):
        return format_datetime(datetime.now(UTC) - timedelta(days=3), usegmt=True)

    def do_GET(self):
        self._answer(200, RSS)

    def do_POST(self):
        self._answer(401, b"{}")

    def _answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Nothing to anybody."""


@contextmanager
def outside():
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Outside)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture(scope="module")
def all_at_once(tmp_path_factory):
    """What check says of a set-up in which nearly everything is wrong."""
    folder = tmp_path_factory.mktemp("broken")
    (folder / "notes.txt").write_text("my notes " * 500)
    with BotApiThread() as api, outside() as port, socket.create_server(("127.0.0.1", 0)) as taken:
        for number, status in ((-1001, "kicked"), (-1002, "member"), (-1003, "administrator")):
            api.add_chat(number, status=status)
        (folder / "config.toml").write_text(f"""
            [data]
            database = "notes.txt"
            [evidence]
            folder = "notes.txt/evidence"
            [[topic]]
            id = "stations"
            seed_corpus = "nowhere"
            [telegram]
            api_base_url = "{api.base_url}"
            [operator]
            chat = "-1009"
            [judge]
            endpoint = "http://127.0.0.1:{port}/v1"
            model = "m"
            [health]
            listen = "127.0.0.1:{taken.getsockname()[1]}"
            [fetch]
            allow_private = ["127.0.0.1"]
            connect_timeout = "2s"
            robots = false
            [[channel]]
            name = "kicked"
            chat = "-1001"
            [[channel]]
            name = "member"
            chat = "-1002"
            [[channel]]
            name = "absent"
            chat = "-1008"
            [[channel]]
            name = "nameless"
            [[feed]]
            url = "http://127.0.0.1:{port}/feed"
            title = "Early"
            [[feed]]
            url = "http://no-such-host.invalid/feed"
            title = "Nowhere"
            [[feed]]
            url = "http://127.0.0.1:9/feed"
            title = "Nobody"
        """)
        done = run(folder, "check", token=api.token)
        assert api.token not in done.output
        assert done.exit_code == 1
    return done.output.splitlines()


@pytest.mark.parametrize(
    ("what", "fault", "remedy"),
    [
        ("seed corpus of stations", "nowhere", "topic.seed_corpus"),
        ("database", "notes.txt: file is not a database", "move the file away"),
        ("evidence", "Not a directory", "name a folder you can write in evidence.folder"),
        ("channel kicked", "the bot is not in the chat -1001", "add it and make it an administrator"),
        ("channel member", "may not post in the channel -1002", "make it an administrator"),
        ("channel absent", "the bot knows no chat -1008", "check the id"),
        ("channel nameless", "a token is given, but no chat", 'write chat = "@yourchannel"'),
        ("operator's chat", "the bot knows no chat -1009", "check the id"),
        ("second opinion", "the key is not accepted", "check endpoint and model in [judge] and the key"),
        ("health page", "in use", "choose another port, or none"),
        ("feed Nowhere", "dns", "this machine's name service"),
        ("feed Nobody", "connect", ""),
        ("clock", "3.0 days ahead of the publishers'", "timedatectl set-ntp true"),
    ],
)
def test_check_names_each_of_many_faults(all_at_once, what, fault, remedy):
    """Also when everything is wrong at once: one line each, the fault and what to do."""
    [line] = [line for line in all_at_once if line.startswith(f"FAULT  {what}: ")]
    assert fault in line
    assert remedy in line


def test_check_without_any_network(tmp_path):
    """Neither Telegram nor a feed: each is told, and what they have in common."""
    small_corpus(tmp_path)
    store = Store(blank(tmp_path / "watcher.db"))
    store.close()
    (tmp_path / "config.toml").write_text("""
        [data]
        database = "watcher.db"
        [[topic]]
        id = "stations"
        seed_corpus = "corpus"
        [telegram]
        api_base_url = "http://127.0.0.1:9"
        [fetch]
        connect_timeout = "2s"
        [[channel]]
        name = "main"
        chat = "-1001"
        [[feed]]
        url = "http://no-such-host.invalid/feed"
    """)
    done = run(tmp_path, "check", "--quiet", token="1:a")
    assert done.exit_code == 1
    [channel, feed, counted, remedy] = done.output.splitlines()
    assert "channel main: Telegram cannot be reached at http://127.0.0.1:9" in channel
    assert "check the network, the proxy and the address" in channel
    assert "dns" in feed
    assert counted == "0 of 1 feeds answer"
    assert "network, name service and clock" in remedy


def plain(folder):
    """A small sound set-up without feeds and channels; its folder."""
    small_corpus(folder)
    (folder / "config.toml").write_text(
        '[data]\ndatabase = "watcher.db"\n[[topic]]\nid = "stations"\nseed_corpus = "corpus"\n'
    )
    open_database(folder / "watcher.db").raw.close()
    return folder


def without_configuration(folder):
    (folder / "config.toml").unlink()


def with_bad_toml(folder):
    (folder / "config.toml").write_text("[data\n")


def with_an_unknown_key(folder):
    (folder / "config.toml").write_text("[data]\ndatabse = 'x'\n")


def with_a_damaged_database(folder):
    file = folder / "watcher.db"
    raw = bytearray(file.read_bytes())
    raw[4096:] = b"\xa5" * (len(raw) - 4096)
    file.write_bytes(raw)


def with_an_empty_database(folder):
    (folder / "watcher.db").write_bytes(b"")


def with_another_programs_database(folder):
    import sqlite3

    (folder / "watcher.db").unlink()
    other = sqlite3.connect(folder / "watcher.db")
    other.execute("CREATE TABLE notes (text)")
    other.close()


def with_a_newer_database(folder):
    db = blank(folder / "watcher.db")
    db.run(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('watcher', 'm999_later', '')"
    )
    db.raw.close()


def with_a_file_for_a_folder(folder):
    shutil.move(folder / "watcher.db", folder / "other.db")
    (folder / "config.toml").write_text(
        '[data]\ndatabase = "other.db/watcher.db"\n[[topic]]\nid = "stations"\nseed_corpus = "corpus"\n'
    )


def with_a_token_file_that_is_not_there(folder):
    with (folder / "config.toml").open("a") as file:
        file.write('[telegram]\ntoken_file = "absent"\n')


@pytest.mark.parametrize(
    ("broken", "code", "fault", "remedy"),
    [
        (without_configuration, 3, "config.toml: no such file", "name one with --config"),
        (with_bad_toml, 3, "config.toml: is not valid TOML", "line 1"),
        (with_an_unknown_key, 3, "data.databse: unknown key", "did you mean database?"),
        (with_a_token_file_that_is_not_there, 3, "telegram.token_file", "cannot be read: No such file"),
        (with_a_damaged_database, 4, "watcher.db: ", "put the last backup back"),
        (with_an_empty_database, 4, "is empty or belongs to another program", "data.database"),
        (with_another_programs_database, 4, "belongs to another program", "move it away, or name another"),
        (with_a_newer_database, 4, "was written by a newer version", "upgrade this one"),
        (with_a_file_for_a_folder, 4, "other.db/watcher.db", ""),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_every_command_says_what_is_wrong(tmp_path, broken, code, fault, remedy):
    """Check, status and run, each in one line; the exit code is the documented one."""
    broken(plain(tmp_path))
    for words in (("status",), ("run", "--once"), ("check",)):
        if words == ("check",) and code == 4:
            continue  # it starts child processes; what it says of databases is tested above and below
        done = run(tmp_path, *words)
        assert done.exit_code == code, done.output
        [line] = [line for line in done.output.splitlines() if fault in line]
        assert line.startswith("watcher: ")
        assert remedy in line


def test_two_watchers_on_one_database(tmp_path):
    """The second is told which process holds it."""
    plain(tmp_path)
    with only_instance(tmp_path / "watcher.db"):
        done = run(tmp_path, "run", "--once")
    assert done.exit_code == 4
    assert f"another watcher (process {os.getpid()}) is using it; stop that one first" in done.output


@contextmanager
def as_nobody():
    """With no right to write what root or this user made; restores it."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_folder_that_may_not_be_written():
    """Run and status say whose right is missing."""
    folder = Path(tempfile.mkdtemp(prefix="watcher-broken-"))
    try:
        plain(folder)
        for path in (folder, *folder.rglob("*")):
            path.chmod(0o555 if path.is_dir() else 0o444)
        with as_nobody():
            for words in (("run", "--once"), ("status",)):
                done = run(folder, *words)
                [line] = done.output.splitlines()
                assert done.exit_code == 4, done.output
                assert "can be written by this user" in line
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


@pytest.fixture
def small_disk(tmp_path):
    """A disk of eight megabytes; needs the right to mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(words, capture_output=True, check=False).returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_disk(small_disk):
    """Status, check and run name it, each with the remedy; nothing is broken by asking."""
    plain(small_disk)
    with (small_disk / "filler").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            pass
    for words in (("run", "--once"), ("status",), ("check", "--quiet")):
        done = run(small_disk, *words)
        assert done.exit_code in {1, 4}, done.output
        lines = [line for line in done.output.splitlines() if "free some space" in line]
        assert lines, done.output
        assert any("watcher.db" in line or "MB are free" in line for line in lines)
    (small_disk / "filler").unlink()
    assert "MB are free on the disk of the database: free some space" in run(small_disk, "status").output


def beat(folder, part, at, error=""):
    db = blank(folder / "watcher.db")
    Beats(db, lambda: at, timedelta(0)).ended(part, error)
    db.raw.close()


def stopped(folder):
    beat(folder, "alive", datetime.now(UTC) - timedelta(hours=3))


def ahead_of_its_clock(folder):
    beat(folder, "alive", datetime.now(UTC) + timedelta(days=2))


def with_a_judge_that_refuses(folder):
    beat(folder, "alive", datetime.now(UTC))
    beat(folder, "judge", datetime.now(UTC), "the key is not accepted")


def with_a_failed_backup(folder):
    beat(folder, "alive", datetime.now(UTC))
    beat(folder, "backup", datetime.now(UTC), "no space left on device")


def parked(folder):
    beat(folder, "alive", datetime.now(UTC))
    store = Store(blank(folder / "watcher.db"))
    store.db.run("INSERT INTO channels (name, parked) VALUES ('main', 'Forbidden: bot was kicked')")
    store.close()


@pytest.mark.parametrize(
    ("ill", "fault", "remedy"),
    [
        (stopped, "the service is not running", "start it: watcher run"),
        (ahead_of_its_clock, "lies in the future", "timedatectl set-ntp true"),
        (with_a_judge_that_refuses, "the key is not accepted", "check endpoint, model and key in [judge]"),
        (with_a_failed_backup, "no space left on device", "watcher backup"),
        (parked, "channel main refuses: Forbidden: bot was kicked", "watcher outbox unpark"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_status_names_the_fault_and_the_remedy_in_one_line(tmp_path, ill, fault, remedy):
    """As it stands in docs/health.md."""
    ill(plain(tmp_path))
    done = run(tmp_path, "status")
    [line] = [line for line in done.output.splitlines() if fault in line]
    assert line.startswith(("! ", "- "))
    assert remedy in line
