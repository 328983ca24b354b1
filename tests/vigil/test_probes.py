"""Health addresses and `watcher status` of a service that runs, hangs, or is broken."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import sqlite3
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from aiohttp import web
from click.testing import CliRunner

from tests.blank import blank
from tests.conftest import ROOT
from tests.small_corpus import small_corpus
from watcher.adapters.metrics import METRICS
from watcher.adapters.probes import Probes, ProbesError, Report
from watcher.adapters.store.pulse import Beats
from watcher.assembly import open_service
from watcher.cli.main import watcher
from watcher.cli.setup import start_logging
from watcher.config import load_config
from watcher.pipeline.diagnosis import CODES

CONFIG = """
[data]
database = "watcher.db"
[[topic]]
seed_corpus = "corpus"
[schedule]
tick = "1s"
{extra}
"""


@pytest.fixture
def folder(tmp_path):
    small_corpus(tmp_path)
    (tmp_path / "config.toml").write_text(CONFIG.format(extra=""))
    return tmp_path


def ask(folder, *words):
    return CliRunner().invoke(watcher, ["--config", str(folder / "config.toml"), "status", *words])


def beat(folder, part, at, error=""):
    db = blank(folder / "watcher.db")
    Beats(db, lambda: at, timedelta(0)).ended(part, error)
    db.raw.close()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


async def test_a_running_service_answers_machines(folder):
    """Health, readiness and every documented metric; the dead man's switch hears it."""
    heard = []

    async def switch(request):
        heard.append(request.path)
        return web.Response()

    runner = web.AppRunner(web.Application())
    runner.app.router.add_get("/{tail:.*}", switch)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    here = runner.addresses[0][1]
    (folder / "ping").write_text(f"http://127.0.0.1:{here}/secret-uuid\n")
    port = free_port()
    (folder / "config.toml").write_text(
        CONFIG.format(
            extra=f'[operator]\nping_file = "ping"\n[health]\nlisten = "127.0.0.1:{port}"',
        )
    )
    config = load_config(folder / "config.toml", {})
    stop = asyncio.Event()
    async with open_service(config, "") as service:
        ping = next(job for job in service.jobs if job.name == "ping")
        serving = asyncio.create_task(service.serve(_Silent(), stop))
        async with asyncio.timeout(30), aiohttp.ClientSession(f"http://127.0.0.1:{port}") as client:
            while True:
                async with client.get("/healthz") as answer:
                    told = await answer.text()
                    if answer.status == 200:
                        break
                await asyncio.sleep(0.1)
            assert told == "ok\n"
            async with client.get("/readyz") as answer:
                assert answer.status == 200
            async with client.get("/metrics") as answer:
                metrics = await answer.text()
                assert answer.headers["Content-Type"].startswith("text/plain")
        await ping.turn()
        stop.set()
        await serving
    await runner.cleanup()
    assert heard == ["/secret-uuid"]
    shown = set(re.findall(r"^# HELP (watcher_\w+)", metrics, re.MULTILINE))
    assert shown == set(METRICS)
    assert "process_resident_memory_bytes" in metrics
    assert 'watcher_part_failing{part="alive"} 0.0' in metrics


class _Silent:
    def polled(self, done, total, tally): ...
    def read(self, done, total, tally): ...


async def test_a_taken_port_is_told():
    """Not a traceback."""

    async def report():
        return Report(alive=True, ready=True, codes=(), metrics=b"", content_type="text/plain")

    async with Probes("127.0.0.1", 0, report) as first:
        with pytest.raises(ProbesError, match=rf"health\.listen 127\.0\.0\.1:{first.port}: .*in use"):
            await Probes("127.0.0.1", first.port, report).__aenter__()


async def test_a_service_that_is_ill_says_so():
    """503, with codes and nothing else."""

    async def report():
        return Report(alive=False, ready=False, codes=("no-polls",), metrics=b"", content_type="text/plain")

    async with Probes("127.0.0.1", 0, report) as probes, aiohttp.ClientSession() as client:
        for path in ("healthz", "readyz"):
            async with client.get(f"http://127.0.0.1:{probes.port}/{path}") as answer:
                assert (answer.status, await answer.text()) == (503, "not ok\nno-polls\n")


def test_status_without_a_database(folder):
    """Told what makes one."""
    answer = ask(folder)
    assert answer.exit_code == 4
    assert "does not exist yet" in answer.output


def test_status_of_a_living_service(folder):
    """In words and for programs; the health check is content."""
    beat(folder, "alive", datetime.now(UTC))
    answer = ask(folder)
    assert answer.exit_code == 0
    assert "The service is running.\nNothing is wrong." in answer.output
    assert ask(folder, "--healthy").output == "healthy\n"
    told = json.loads(ask(folder, "--json").output)
    assert (told["running"], told["ailments"]) == (True, [])


def test_status_of_a_dead_service(folder):
    """Named with the remedy; the health check fails."""
    beat(folder, "alive", datetime.now(UTC) - timedelta(hours=3))
    answer = ask(folder)
    assert answer.exit_code == 1
    assert "! the service is not running (last sign of life:" in answer.output
    assert "watcher run" in answer.output
    assert ask(folder, "--healthy").exit_code == 1


def test_a_fault_that_a_restart_cannot_mend_restarts_nothing(folder):
    """The service is ill, but lives: the container's health check stays content."""
    beat(folder, "alive", datetime.now(UTC))
    beat(folder, "publish", datetime.now(UTC), "database: disk is full")
    assert ask(folder).exit_code == 1
    assert ask(folder, "--healthy").exit_code == 0


def test_a_beat_that_cannot_be_written_breaks_nothing(tmp_path):
    """On a full disk the service itself still lives."""
    db = blank(tmp_path / "watcher.db")
    beats = Beats(db, lambda: datetime.now(UTC), timedelta(0))
    beats.ended("gather")
    db.raw.execute("PRAGMA query_only = 1")
    beats.ended("gather", "it failed")
    db.raw.execute("PRAGMA query_only = 0")
    beats.ended("gather", "it failed again")
    assert db.rows("SELECT error FROM beats")[0][0] == "it failed again"
    db.raw.close()


def test_frequent_beats_are_written_rarely(tmp_path):
    """A part with a turn every five seconds costs the disk one write a minute."""
    db = blank(tmp_path / "watcher.db")
    now = datetime(2026, 1, 1, tzinfo=UTC)
    beats = Beats(db, lambda: now, timedelta(minutes=1))
    before = db.raw.total_changes
    for _ in range(120):
        now += timedelta(seconds=5)
        beats.begun("publish")
        beats.ended("publish")
    assert db.raw.total_changes - before <= 24
    db.raw.close()


def test_beats_go_on_when_the_clock_is_set_back(tmp_path):
    """Else a living service would look dead, or a dead one alive, for as long as the clock was ahead."""
    db = blank(tmp_path / "watcher.db")
    now = datetime(2026, 1, 3, tzinfo=UTC)
    beats = Beats(db, lambda: now, timedelta(minutes=1))
    beats.ended("alive")
    now -= timedelta(days=2)
    beats.begun("alive")
    beats.ended("alive")
    assert db.rows("SELECT ended_at FROM beats")[0][0] == "2026-01-01T00:00:00Z"
    db.raw.close()


def test_every_code_and_metric_is_documented():
    """docs/health.md is true."""
    page = (ROOT / "docs" / "health.md").read_text()
    for code, words in CODES.items():
        assert f"| `{code}` | {words.meaning} | {words.remedy} | {'grave' if words.grave else ''} |" in page
    for name, help_text in METRICS.items():
        assert f"| `{name}` | {help_text} |" in page


def test_log_lines_for_machines(folder, capsys):
    """One object a line, errors with their trace, no secret."""
    import logging

    from watcher.cli.setup import log_as_json

    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    root.handlers = []
    try:
        start_logging(verbose=True)
        log_as_json()
        try:
            raise sqlite3.OperationalError("full")
        except sqlite3.Error:
            logging.getLogger("watcher.gather").exception("gather broke off", extra={"run": 7})
    finally:
        root.handlers = before
        root.setLevel(level)
    line = json.loads(capsys.readouterr().err)
    assert (line["part"], line["event"], line["run"], line["level"]) == (
        "gather",
        "gather broke off",
        7,
        "error",
    )
    assert "OperationalError: full" in line["trace"]
