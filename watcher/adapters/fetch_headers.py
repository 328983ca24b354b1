"""Owns what response headers say about time and identity. Pure; refuses to know the network and HTTP libraries.

Headers come as a mapping of lower-case names, repeated ones joined with ", ".
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from watcher.model import Validators

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_RETRY_AFTER = 31 * 86400.0
"""Seconds; the longest wait that anyone may ask for. Longer ones are mistakes (a year) or sabotage."""
MAX_AGE = float(2**31)
"""Seconds; RFC 9111, 1.2.2: what a cache takes a larger number for."""
_MAX_VALIDATOR = 1024
"""Characters; longer validators are dropped, which costs one full download and no news."""

_SECONDS = re.compile(r"[0-9]{1,18}")
_DIRECTIVE = re.compile(
    r'([!#$%&\'*+.^_`|~0-9a-z-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^",\s]*)))?', re.IGNORECASE
)
_UNFIT = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds to wait, from whole seconds or an HTTP date; capped, never negative; ``None`` for none or junk.

    A date is measured against the server's own Date header when it sent one: its clock may be wrong, but the
    distance between its two statements is right.
    """
    value = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(value):
        return min(float(value), MAX_RETRY_AFTER)
    moment = http_date(value)
    if moment is None:
        return None
    sent = http_date(headers.get("date", "")) or now
    return min(max((moment - sent).total_seconds(), 0.0), MAX_RETRY_AFTER)


def max_age(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds for which the answer stays fresh (RFC 9111, 4.2), less its age; ``None`` when nothing is said.

    no-store and no-cache win over everything, max-age over Expires, and s-maxage is for shared caches, not us.
    An Expires that is no date ("0", "-1") means already expired.
    """
    directives = _directives(headers.get("cache-control", ""))
    if "no-store" in directives or "no-cache" in directives:
        return 0.0
    if "max-age" in directives:
        stated = directives["max-age"]
        lifetime = float(stated) if _SECONDS.fullmatch(stated) else 0.0
    elif "expires" in headers:
        moment = http_date(headers["expires"])
        sent = http_date(headers.get("date", "")) or now
        lifetime = (moment - sent).total_seconds() if moment else 0.0
    else:
        return None
    age = headers.get("age", "").strip()
    if _SECONDS.fullmatch(age):
        lifetime -= float(age)
    return min(max(lifetime, 0.0), MAX_AGE)


def validators(headers: Mapping[str, str]) -> Validators:
    """Both validators as received. What could not be stored or sent back as it is, is left out."""
    return Validators(_opaque(headers.get("etag", "")), _opaque(headers.get("last-modified", "")))


def renewed(headers: Mapping[str, str], sent: Validators) -> Validators:
    """Give the validators to keep after a 304: those sent, freshened by what it brought about the same body.

    A 304 that names another entity than was asked about speaks of a body that we do not have (RFC 9111, 4.3.4). To
    ask with its validators from then on would hide that body for ever; the old ones get it at the next honest answer.
    """
    if headers.get("etag", sent.etag) == sent.etag and "last-modified" not in headers:
        return sent  # most of them
    brought = validators(headers)
    if brought.etag and sent.etag:
        same = _weak(brought.etag) == _weak(sent.etag)
    else:
        same = not (brought.last_modified and sent.last_modified) or (
            brought.last_modified == sent.last_modified
        )
    if not same:
        return sent
    return Validators(brought.etag or sent.etag, brought.last_modified or sent.last_modified)


def _weak(etag: str) -> str:
    """The entity tag as it is compared (RFC 9110, 8.8.3.2), without the mark that compression adds to it."""
    return etag.removeprefix("W/").removesuffix('-gzip"').removesuffix('"')


def conditions(kept: Validators) -> dict[str, str]:
    """Give the request headers that ask "has it changed?"; empty when there is nothing to ask with."""
    asked = {}
    if etag := _opaque(kept.etag):
        asked["If-None-Match"] = etag
    if last_modified := _opaque(kept.last_modified):
        asked["If-Modified-Since"] = last_modified
    return asked


def served_at(headers: Mapping[str, str]) -> datetime | None:
    """The moment of the answer by the server's clock, the time that a cache kept it for added; None when untold."""
    sent = http_date(headers.get("date", ""))
    if sent is None:
        return None
    age = headers.get("age", "0").strip()
    kept = float(age) if _SECONDS.fullmatch(age) else 0.0
    try:
        return sent + timedelta(seconds=min(kept, MAX_RETRY_AFTER))
    except OverflowError:  # the last day of the year 9999
        return None


def http_date(value: str) -> datetime | None:
    """Read an HTTP date in any of its three historical forms as UTC; ``None`` for anything else."""
    if not value:
        return None
    try:
        moment = parsedate_to_datetime(value.strip())
    except (TypeError, ValueError, OverflowError, IndexError):
        return None
    # HTTP dates are GMT by definition; the asctime form does not say so.
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _opaque(value: str) -> str:
    return "" if not value or len(value) > _MAX_VALIDATOR or _UNFIT.search(value) else value


def _directives(value: str) -> dict[str, str]:
    """Cache-Control as name and argument; the first of repeated names counts (RFC 9111, 4.2.1)."""
    found: dict[str, str] = {}
    if not value:
        return found
    for match in _DIRECTIVE.finditer(value[:2000]):
        found.setdefault(match[1].lower(), (match[2] or match[3] or "").strip())
    return found
