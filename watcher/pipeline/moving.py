"""When a feed's address changes for good. Decides only; what was seen before and the clock are passed in.

A permanent redirect is an order to forget the old address, and anyone who can answer once in the publisher's name (a
hotel's network, a hijacked name, a wrong setting of an hour) can give it. So it is believed only when the same target
was named again and again for a day; until then the old address is asked, which costs one hop.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from watcher.model import Redirect

if TYPE_CHECKING:
    from datetime import datetime

TIMES = 3
"""Polls in a row that must name the same target."""
SPAN = timedelta(hours=24)
"""Time over which they must do so: longer than most outages and captive networks last."""
_NONE = Redirect()


def sighted(before: Redirect, target: str, *, url: str, now: datetime) -> Redirect:
    """What is known after a poll of ``url`` whose unbroken chain of permanent redirects led to ``target``.

    An empty ``target`` (no permanent redirect) starts from nothing, and so does any other target than before. What
    leads from https to http is never counted, nor is a redirect to the same address.
    """
    if not target or target == url or (_secure(url) and not _secure(target)):
        return _NONE
    if target == before.target and before.since is not None:
        return Redirect(target, before.times + 1, before.since)
    return Redirect(target, 1, now)


def believed(redirect: Redirect, now: datetime) -> bool:
    """Whether the feed's address is to be changed."""
    return redirect.times >= TIMES and redirect.since is not None and now - redirect.since >= SPAN


def _secure(url: str) -> bool:
    return urlsplit(url).scheme.lower() == "https"
