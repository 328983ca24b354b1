"""A cluster does what the child processes of one machine do, and its absence costs nothing but time."""

from __future__ import annotations

import asyncio
import re
from functools import partial
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT
from tests.crash.newsroom import TIMES
from tests.engine.newsdesk import day
from tests.engine.nodes import READY, Machines, free_port
from tests.engine.steps import Noted, answers, asleep, breaks, burns, dies, hoards, shares
from tests.origin import origin
from watcher.adapters.cluster import Cluster
from watcher.adapters.cluster_terms import ClusterError, difference, versions
from watcher.adapters.credentials import Credentials
from watcher.adapters.offload import Offload
from watcher.adapters.offload_spare import Spare
from watcher.cli.cluster import scheduler, worker
from watcher.config import ConfigError, load_config
from watcher.model import Failure, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

MEMORY = 1_000_000_000


@pytest.fixture(scope="module")
def machines(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machines]:
    """A scheduler and one worker with one child at a time."""
    with Machines(tmp_path_factory.mktemp("cluster")) as cluster:
        cluster.scheduler()
        cluster.worker().wait_for("joined")
        yield cluster


def hub(address, *, shared=(), spare=None, credentials=None, deadline=1.5, grace=5.0) -> Cluster:
    return Cluster(
        shared,
        scheduler=address,
        credentials=credentials,
        deadline=deadline,
        memory=MEMORY,
        preload=(),
        in_flight=8,
        spare=spare,
        grace=grace,
    )


def spare(shared=()) -> Spare:
    return Spare(partial(Offload, shared, workers=1, deadline=1.5, memory=MEMORY))


async def test_the_same_news_make_the_same_database_on_a_cluster(machines, tmp_path):
    """Entries, articles, verdicts, stories, posts and evidence."""
    async with origin() as site:
        here = await day(site, tmp_path / "here", "[engine]\nworkers = 1\n", times=TIMES[:1])
        away = await day(
            site,
            tmp_path / "away",
            f'[engine]\nkind = "dask"\nscheduler = "{machines.address}"\nfallback = "wait"\n',
            times=TIMES[:1],
        )
    assert here[0]["hits"]
    assert away == here
    assert READY in machines.nodes["one"].said


@pytest.mark.slow
async def test_a_task_that_fails_in_any_way_costs_only_itself(machines, tmp_path):
    """The worker goes on in the same process, and what is shared was sent to it once."""
    noted = tmp_path / "unpacked"
    pid = machines.nodes["one"].process.pid
    async with hub(machines.address, shared=Noted(str(noted))) as cluster:
        assert await cluster.run(shares) == "Noted"
        outcomes = await asyncio.gather(
            cluster.run(burns),
            cluster.run(hoards, 4 * MEMORY),
            cluster.run(dies),
            cluster.run(breaks),
            cluster.run(answers, "well"),
        )
        assert [one.reason if isinstance(one, Failure) else one for one in outcomes] == [
            Reason.DEADLINE,
            Reason.MEMORY,
            Reason.CRASHED,
            Reason.CRASHED,
            "well",
        ]
        assert outcomes[3].detail == "ValueError: a page that is none"
        assert await asyncio.gather(*(cluster.run(answers, n) for n in range(60))) == list(range(60))
        unpacked = noted.read_text().split()
        assert str(pid) not in unpacked, "the worker itself opens nothing"
        assert len(unpacked) < 10, "else by each child, and children that failed were replaced"
        assert (cluster.done_here, cluster.done_again) == (0, 0)
    assert machines.nodes["one"].process.poll() is None


async def test_work_is_done_here_while_there_is_no_cluster():
    """Its absence is told, with what happens meanwhile."""
    address = f"tcp://127.0.0.1:{free_port()}"
    async with hub(address, spare=spare()) as cluster:
        assert await cluster.run(answers, "here") == "here"
        assert cluster.done_here == 1
        told = await cluster.look()
        assert told.startswith(f"cluster {address}: ")  # and how the attempt under way ended
        assert told.endswith("; pages are read on this machine meanwhile")


@pytest.mark.slow
async def test_work_waits_for_the_cluster_when_told_to():
    """Nothing fails; whoever has waited long enough may go away."""
    async with hub(f"tcp://127.0.0.1:{free_port()}") as cluster:
        task = asyncio.create_task(cluster.run(answers, "there"))
        await asyncio.sleep(0.1)
        assert not task.done()
        assert "pages wait for it" in cluster.trouble
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


async def test_spare_children_end_when_they_are_not_needed_and_come_back():
    """A machine that steps in now and then holds no memory in between."""
    made = []

    def make():
        made.append(Offload((), workers=1, deadline=5.0, memory=MEMORY))
        return made[-1]

    async with Spare(make, idle=0.2) as children:
        assert await children.run(answers, 1) == 1
        assert await children.run(asleep, 0.5, 2) == 2, "a task that is longer than the rest is not cut short"
        while made[0]._pool.active:
            await asyncio.sleep(0.05)
        assert await children.run(answers, 3) == 3
        assert len(made) == 2


def test_certificates_that_cannot_be_used_are_named(tmp_path):
    """The file and its key in the configuration."""
    some = tmp_path / "some.pem"
    some.write_text("no certificate")
    none = tmp_path / "none.pem"
    for files, words in (
        ((none, some, some), f"engine.ca: {none}: No such file or directory"),
        ((some, some, some), f"engine.ca: {some} holds no certificate (PEM)"),
    ):
        with pytest.raises(ClusterError) as caught:
            hub("tls://127.0.0.1:1", credentials=Credentials(*files))
        assert str(caught.value) == words


def test_different_versions_are_told_in_one_line():
    """The first of them by name, Python before all."""
    here = dict(versions())
    assert {"python", "coverage-watcher", "distributed", "trafilatura", "lxml"} <= here.keys()
    assert difference(here, here) == ""
    assert difference(here, {**here, "python": "3.9"}) == f"python 3.9 (here {here['python']})"
    there = dict.fromkeys(here, "0")
    assert difference(here, there).endswith(f" and {len(here) - 3} more")


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ('kind = "dask"', 'kind = "dask" needs scheduler'),
        ('scheduler = "hub"', '"hub" must be tcp:// or tls://, a host and a port'),
        ('scheduler = "tls://hub:1"', '"tls://hub:1" needs ca, cert and key'),
        ('ca = "a.pem"', "ca, cert and key belong together"),
        (
            'scheduler = "tcp://hub:1"\nca = "a"\ncert = "b"\nkey = "c"',
            "scheduler must begin with tls://",
        ),
    ],
)
def test_half_a_cluster_is_a_mistake_of_the_configuration(tmp_path, lines, told):
    """One line with its section, and what belongs there."""
    file = tmp_path / "config.toml"
    file.write_text(f"[engine]\n{lines}\n")
    with pytest.raises(ConfigError) as caught:
        load_config(file, {})
    [mistake] = caught.value.mistakes
    assert ": engine" in mistake
    assert told in mistake


def test_the_compose_file_gives_its_nodes_options_that_exist():
    """What it starts is what the command line offers."""
    text = (ROOT / "compose.cluster.yaml").read_text()
    given = set(re.findall(r"^ +- (--[a-z]+)", text, re.MULTILINE))
    offered = {option for node in (scheduler, worker) for each in node.params for option in each.opts}
    assert {"--listen", "--scheduler", "--ca"} <= given
    assert given <= offered
    assert all(name in text for name in ("- scheduler\n", "- worker\n"))
