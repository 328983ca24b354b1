"""What hub, scheduler and workers of a cluster have to agree on: certificates, versions, Dask's settings.

Imported before anything of Dask's, for its settings are read at import.
"""

from __future__ import annotations

import logging
import re
import ssl
import sys
import warnings
from functools import cache
from importlib import metadata
from typing import TYPE_CHECKING

from watcher.adapters.offload import OffloadError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from watcher.adapters.credentials import Credentials

try:
    import dask

    dask.config.set(
        {
            # Its loggers would write to standard error by themselves; what matters is told in lines of our own.
            "logging": {
                "version": 1,
                "incremental": True,
                "disable_existing_loggers": False,
                "loggers": {"distributed": {"level": "CRITICAL"}, "tornado": {"level": "CRITICAL"}},
            },
            # A worker that froze or whose cable was pulled is given up after this; its default is five minutes.
            "distributed.scheduler.worker-ttl": "30s",
            "distributed.comm.timeouts.connect": "10s",
            # Pages are sent inside their tasks; one of a few megabytes is nothing to warn of.
            "distributed.admin.large-graph-warning-threshold": "100MB",
            # The workers only move bytes: a stack taken every 10 ms would cost more than the work.
            "distributed.worker.profile.enabled": False,
            "distributed.admin.system-monitor.interval": "5s",
            "distributed.scheduler.active-memory-manager.start": False,
            "distributed.client.scheduler-info-interval": "60s",
        }
    )
    import distributed
except ImportError:
    raise OffloadError(
        '[engine] kind = "dask" needs the extra "cluster": pip install "coverage-watcher[cluster]"'
    ) from None

# Versions are compared here, more strictly and in one line.
warnings.filterwarnings("ignore", category=distributed.versions.VersionMismatchWarning)
logging.getLogger("distributed").setLevel(logging.CRITICAL)


class _Quiet(logging.Filter):
    """Leaves out what Dask does not fetch of its own errors when a connection breaks; asyncio would print each."""

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        return not type(error).__module__.startswith("distributed")


logging.getLogger("asyncio").addFilter(_Quiet())

_SHOWN = 3
"""Differences of versions that are named; the rest is counted."""


class ClusterError(OffloadError):
    """The cluster cannot be used, for a reason that one line says."""


def security(credentials: Credentials | None) -> distributed.Security | None:
    """The certificates in Dask's form. Raises ClusterError when a file is missing or holds something else."""
    if credentials is None:
        return None
    ca, cert, key = credentials.ca, credentials.cert, credentials.key
    for name, path in (("ca", ca), ("cert", cert), ("key", key)):
        try:
            path.open("rb").close()
        except OSError as error:
            raise ClusterError(f"engine.{name}: {path}: {error.strerror}") from None
    try:
        context = ssl.create_default_context(cafile=str(ca))
    except ssl.SSLError:
        raise ClusterError(f"engine.ca: {ca} holds no certificate (PEM)") from None
    try:
        context.load_cert_chain(cert, key, password=lambda: b"")
    except (ssl.SSLError, ValueError):
        raise ClusterError(
            f"engine.cert, engine.key: {cert} and {key} are no certificate and its key (PEM, no password)"
        ) from None
    shared = {"cert": str(cert), "key": str(key)}
    return distributed.Security(
        tls_ca_file=str(ca),
        require_encryption=True,
        **{
            f"tls_{role}_{part}": path
            for role in ("client", "scheduler", "worker")
            for part, path in shared.items()
        },
    )


@cache
def versions() -> Mapping[str, str]:
    """Everything that a page's verdict or the nodes' understanding depends on: Python, Dask, us, what we stand on."""
    names = {"coverage-watcher", "distributed", "dask", "msgpack", "cloudpickle", "tornado"}
    for line in metadata.requires("coverage-watcher") or ():
        if "extra ==" not in line:
            names.add(re.split(r"[^\w.-]", line, maxsplit=1)[0].lower())
    found = {"python": f"{sys.version_info.major}.{sys.version_info.minor}"}
    for name in sorted(names):
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "none"
    return found


def difference(here: Mapping[str, str], there: Mapping[str, str]) -> str:
    """How the versions ``there`` differ, in words; empty when they do not."""
    names = [
        name for name in (*here, *sorted(there.keys() - here.keys())) if here.get(name) != there.get(name)
    ]
    words = [f"{name} {there.get(name, 'none')} (here {here.get(name, 'none')})" for name in names[:_SHOWN]]
    more = len(names) - _SHOWN
    return ", ".join(words) + (f" and {more} more" if more > 0 else "")
