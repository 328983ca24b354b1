"""Why something could not be had."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why something could not be had. These words are stored and shown; docs/feeds.md explains each."""

    DNS = "dns"
    CONNECT = "connect"
    TLS = "tls"
    TIMEOUT = "timeout"
    TRUNCATED = "truncated"
    TOO_LARGE = "too-large"
    ENCODING = "encoding"
    REDIRECTS = "redirects"
    FORBIDDEN_ADDRESS = "forbidden-address"
    BAD_ADDRESS = "bad-address"
    ROBOTS = "robots"
    CHALLENGE = "challenge"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not-found"
    GONE = "gone"
    RATE_LIMITED = "rate-limited"
    SERVER_ERROR = "server-error"
    HTTP_STATUS = "http-status"
    NOT_A_FEED = "not-a-feed"
    MALFORMED = "malformed"
    NOT_HTML = "not-html"
    NO_TEXT = "no-text"
    DEADLINE = "deadline"
    CRASHED = "crashed"
    MEMORY = "memory"
    CLUSTER = "cluster"
    PROTOCOL = "protocol"


@dataclass(frozen=True, slots=True)
class Failure:
    """An ordinary failure: stored, shown, tried again; never raised."""

    reason: Reason
    detail: str = ""
    """One line for a person, without secrets."""
    status: int = 0
    """HTTP status, 0 when there was none."""
    retry_after: float | None = None
    """Seconds after which the other side asked to be tried again."""
    permanent_url: str = ""
    """Where permanent redirects led before the failure, empty when there were none."""
