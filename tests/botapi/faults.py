"""Scripted faults: which call of which method goes wrong, and how."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Fault(StrEnum):
    """What happens instead of a proper answer. "Done" means that the call took effect all the same."""

    DROP_BEFORE = "drop-before"
    """Not done; the connection is closed without an answer."""
    DROP_AFTER = "drop-after"
    """Done; the connection is closed without an answer."""
    HANG_BEFORE = "hang-before"
    """Not done; no answer ever."""
    HANG_AFTER = "hang-after"
    """Done; no answer ever."""
    DRIP = "drip"
    """Done; the answer comes one byte at a time and never ends."""
    TRUNCATED = "truncated"
    """Done; the answer breaks off before its announced length."""
    CUT_JSON = "cut-json"
    """Done; a whole answer that holds half a JSON text."""
    EMPTY_JSON = "empty-json"
    """Done; a JSON object without any of the promised fields."""
    BAD_GATEWAY = "bad-gateway"
    """Not done; a 502 page of a proxy."""
    BAD_GATEWAY_AFTER = "bad-gateway-after"
    """Done; a 502 page of a proxy."""
    BLOCK_PAGE = "block-page"
    """Not done; a 403 page of a censor or captive portal."""
    RESTART = "restart"
    """Not done; the Bot API's 500 while it restarts."""
    UNAUTHORIZED = "unauthorized"
    """Not done; 401, the token was revoked."""
    CONFLICT = "conflict"
    """Not done; 409, a second process polls."""
    FLOOD = "flood"
    """Not done; 429 with retry_after."""
    FLOOD_PAGE = "flood-page"
    """Not done; a 429 page of a proxy, without retry_after."""

    @property
    def done(self) -> bool:
        """Whether the call takes effect."""
        return self in _DONE


_DONE = {
    Fault.DROP_AFTER,
    Fault.HANG_AFTER,
    Fault.DRIP,
    Fault.TRUNCATED,
    Fault.CUT_JSON,
    Fault.EMPTY_JSON,
    Fault.BAD_GATEWAY_AFTER,
}


@dataclass(slots=True)
class Script:
    """The faults to come and the count of calls so far. Methods are compared without regard to case; "*" is any."""

    planned: dict[tuple[str, int], tuple[Fault, int]] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)

    def plan(self, method: str, nth: int, kind: Fault, retry_after: int) -> None:
        """Let call number ``nth`` (from 1, since the server started) of ``method`` fail."""
        self.planned[method.lower(), nth] = (kind, retry_after)

    def next(self, method: str) -> tuple[Fault, int] | None:
        """Count one call and return its fault with the seconds for a flood answer."""
        found = None
        for name in (method.lower(), "*"):
            self.counts[name] = self.counts.get(name, 0) + 1
            found = found or self.planned.pop((name, self.counts[name]), None)
        return found
