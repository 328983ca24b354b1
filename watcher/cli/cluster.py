"""``watcher scheduler`` and ``watcher worker``: the machines of a cluster beside the one that runs the service."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import configuration, give_up, start_logging
from watcher.config import Config, Engine

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from watcher.adapters.credentials import Credentials

_FILE = click.Path(path_type=Path, dir_okay=False)


def _certificates(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that both commands share."""
    for name, words in (
        ("key", "Key of that certificate (PEM, no password)."),
        ("cert", "Certificate of this machine (PEM)."),
        ("ca", "Certificate of the authority that signed those of all machines (PEM)."),
    ):
        command = click.option(f"--{name}", type=_FILE, help=words)(command)
    return command


@click.command()
@click.option("--listen", help="Address to listen at, tls://host:port or tcp://host:port.")
@_certificates
@click.option("-v", "--verbose", is_flag=True, help="Log who comes and goes.")
@click.pass_obj
def scheduler(config_path: Path, /, *, listen: str | None, verbose: bool, **files: Path | None) -> None:
    """Hand out a cluster's work: one for each cluster, usually beside the service.

    Address and certificates come from [engine] of the configuration, or from the options, which need no
    configuration. It keeps nothing: it may be restarted at any time. Whoever can reach its port can run
    programs on all machines of the cluster: use certificates, or a private network.
    """
    start_logging(verbose=verbose)
    engine = _engine(config_path, listen, files)
    _serve(lambda stop: _scheduler(engine, stop))


@click.command()
@click.option("--scheduler", "address", help="Address of the scheduler, tls://host:port or tcp://host:port.")
@click.option(
    "--processes", type=click.IntRange(1, 256), help="Child processes; [engine] workers, if not given."
)
@click.option(
    "--host", default="", help="Address at which the other machines reach this one; found, if not given."
)
@_certificates
@click.option("-v", "--verbose", is_flag=True, help="Log who comes and goes.")
@click.pass_obj
def worker(
    config_path: Path,
    /,
    *,
    address: str | None,
    processes: int | None,
    host: str,
    verbose: bool,
    **files: Path | None,
) -> None:
    """Read pages for the service on another machine, as one worker of a cluster.

    It needs no corpus and keeps nothing: judges, deadline and memory limit come from the service. When the
    scheduler goes, it waits until it is back. The same release must be installed on all machines.
    """
    start_logging(verbose=verbose)
    engine = _engine(config_path, address, files)
    _serve(lambda stop: _worker(engine, processes or engine.workers, host, stop))


def _engine(config_path: Path, address: str | None, files: dict[str, Path | None]) -> Engine:
    """What [engine] says, or the options in its place."""
    named = files
    if address is None:
        engine = configuration(config_path)[0].engine
        if not engine.scheduler:
            give_up(
                f"{config_path}: engine.scheduler names no address; set it, or give it as an option",
                EXIT_FAILED,
            )
        address, workers = engine.scheduler, engine.workers
        if not any(files.values()):
            named = {"ca": engine.ca, "cert": engine.cert, "key": engine.key}
    else:
        workers = Engine().workers
    try:
        return Engine.model_validate({"kind": "dask", "scheduler": address, "workers": workers, **named})
    except ValueError as error:
        raise click.UsageError(_told(error)) from None


def _told(error: ValueError) -> str:
    from pydantic import ValidationError

    lines = error.errors() if isinstance(error, ValidationError) else []
    return "; ".join(str(line["msg"]).removeprefix("Value error, ") for line in lines)


def _credentials(engine: Engine) -> Credentials | None:
    from watcher.parts import build_credentials

    return build_credentials(Config(engine=engine))


async def _scheduler(engine: Engine, stop: asyncio.Event) -> None:
    from watcher.adapters.cluster_nodes import serve_scheduler

    await serve_scheduler(engine.scheduler, _credentials(engine), stop)


async def _worker(engine: Engine, children: int, host: str, stop: asyncio.Event) -> None:
    from watcher.adapters.cluster_nodes import serve_worker

    await serve_worker(
        engine.scheduler, children=children, host=host, credentials=_credentials(engine), stop=stop
    )


def _serve(node: Callable[[asyncio.Event], Coroutine[Any, Any, None]]) -> None:
    """Run a node until a signal; every fault of the set-up ends in one line."""
    from watcher.adapters.offload import OffloadError

    async def until_stopped() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stop.set)
        await node(stop)

    try:
        asyncio.run(until_stopped())
    except OffloadError as error:
        give_up(str(error), EXIT_FAILED)
