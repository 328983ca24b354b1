"""Serves the pages over HTTP. Knows uvicorn and the network, no page."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import uvicorn

from watcher.web.site import application

if TYPE_CHECKING:
    from watcher.web.site import Site

_AT_ONCE = 100
"""Requests under way; whoever comes then is told to come back."""
_HEAD = 16_384
"""Bytes of a request's head."""


def listen(host: str, port: int) -> socket.socket:
    """A socket at the address. Raises OSError when it cannot be had."""
    [(family, kind, protocol, _, address), *_] = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )
    made = socket.socket(family, kind, protocol)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(address)
        made.listen(128)
    except OSError:
        made.close()
        raise
    return made


def server(site: Site) -> uvicorn.Server:
    """A server of the pages, not yet running."""
    return uvicorn.Server(
        uvicorn.Config(
            application(site),
            log_level="warning",
            access_log=False,  # who asked what is nobody's business
            server_header=False,
            proxy_headers=False,
            limit_concurrency=_AT_ONCE,
            timeout_keep_alive=10,
            timeout_graceful_shutdown=5,
            h11_max_incomplete_event_size=_HEAD,
            http="h11",
            ws="none",
            log_config=None,
        )
    )


def run(site: Site, listener: socket.socket) -> None:
    """Serve until the process is told to stop."""
    try:
        server(site).run(sockets=[listener])
    finally:
        site.close()
