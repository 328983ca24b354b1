"""A heartbeat to a dead man's switch elsewhere: healthchecks.io and its kind raise the alarm when we fall silent."""

from __future__ import annotations

import logging

import httpx

log = logging.getLogger(__name__)

TIMEOUT = 10.0


async def ping(url: str, *, good: bool) -> bool:
    """Say that the service lives, or, with ``good`` False, that it does not do its work; whether it was heard.

    The address is a secret of a kind (who has it can silence the alarm) and never appears in a log.
    """
    address = url if good else f"{url.rstrip('/')}/fail"
    try:
        async with httpx.AsyncClient(timeout=TIMEOUT, trust_env=False, follow_redirects=False) as client:
            answer = await client.get(address)
    except httpx.HTTPError as error:
        log.warning("the heartbeat was not heard: %s", type(error).__name__)
        return False
    if answer.is_error:
        log.warning("the heartbeat was not heard: HTTP %d", answer.status_code)
    return not answer.is_error
