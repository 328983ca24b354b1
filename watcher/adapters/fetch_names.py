"""Owns name look-ups: a host name into addresses, many at once. Refuses to judge them; guard.py does.

The platform's resolver blocks a thread for up to half a minute on a dead name. asyncio's shared pool has six
threads on a small machine, and thirty dead names there delayed a healthy host by 20 s; with 64 threads by nothing.
The threads are daemons of our own, so that a look-up under way never holds up the end of the process.
"""

from __future__ import annotations

import asyncio
import socket
import threading
from contextlib import suppress

MAX_LOOKUPS = 64
MAX_ADDRESSES = 16
"""Addresses used of one answer: a hostile zone can give hundreds, each a connection attempt."""


class Names:
    """Looks names up in daemon threads."""

    def __init__(self, limit: int = MAX_LOOKUPS) -> None:
        self._free = asyncio.Semaphore(limit)

    async def __call__(self, host: str) -> list[str]:
        """Give the host's addresses in the platform's order of preference. Raises ``OSError`` when there is none."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[list[str]] = loop.create_future()
        await self._free.acquire()

        def settle(addresses: list[str] | None, error: OSError | None) -> None:
            self._free.release()  # here, not when the asker leaves: the thread is busy until now
            if answer.done():
                return
            if addresses is not None:
                answer.set_result(addresses)
            else:
                answer.set_exception(error or OSError("no address"))

        def work() -> None:
            addresses: list[str] | None = None
            error: OSError | None = None
            try:
                addresses = _look_up(host)
            except OSError as problem:
                error = problem
            except UnicodeError:
                error = OSError("the name is malformed")
            # After the loop is closed nobody waits, and there is nobody to tell.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(settle, addresses, error)

        try:
            threading.Thread(target=work, name="name look-up", daemon=True).start()
        except RuntimeError:
            self._free.release()
            raise OSError("no thread is free for the look-up") from None
        return await answer


def _look_up(host: str) -> list[str]:
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
    addresses = dict.fromkeys(str(address[0]).partition("%")[0] for *_, address in found)
    return list(addresses)[:MAX_ADDRESSES]
