"""Owns what of an exchange may be remembered: header fields as they came, without secrets. A part of fetch.py.

What is left out is left out here, before anything else sees it: whoever keeps or publishes an exchange need not
think of it again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.model import Hop

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from watcher.adapters.fetch_address import Target
    from watcher.adapters.fetch_wire import Reply
    from watcher.model import Fields

_SECRETS = frozenset(
    {
        "cookie",
        "cookie2",
        "set-cookie",
        "set-cookie2",
        "authorization",
        "authentication-info",
        "proxy-authorization",
        "proxy-authentication-info",
        "proxy-authenticate",
        "www-authenticate",  # its challenge may carry a session's nonce
    }
)
_SECRET_WORDS = ("token", "csrf", "xsrf", "session", "secret", "password", "api-key", "apikey")
"""Parts of the names by which sites hand out keys of their own: X-CSRF-Token, X-Amz-Security-Token, X-Session-Id."""
_WHO_ASKED = frozenset(
    {
        "cf-connecting-ip",
        "client-ip",
        "forwarded",
        "remote-addr",
        "true-client-ip",
        "x-client-ip",
        "x-cluster-client-ip",
        "x-forwarded-for",
        "x-originating-ip",
        "x-real-ip",
        "x-remote-addr",
        "x-remote-ip",
        "x-your-ip",
    }
)
"""Fields in which servers tell the asker's own address: a bundle that is handed on must not name the desk's."""


def hop(target: Target, reply: Reply, now: datetime) -> Hop:
    """One request and its answer, as far as they may be kept."""
    return Hop(
        url=target.url,
        sent=_kept(reply.sent),
        status=reply.status,
        reason=reply.words,
        received=_kept((name.decode("latin-1"), value.decode("latin-1")) for name, value in reply.received),
        at=now,
    )


def _kept(fields: Iterable[tuple[str, str]]) -> Fields:
    return tuple((str(name), str(value)) for name, value in fields if not secret(name))


def secret(name: str) -> bool:
    """Whether a header field of this name is never remembered."""
    plain = name.strip().lower()
    return plain in _SECRETS or plain in _WHO_ASKED or any(word in plain for word in _SECRET_WORDS)
