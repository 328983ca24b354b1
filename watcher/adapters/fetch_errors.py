"""Owns the translation of aiohttp's exceptions into reasons and words. A part of fetch_wire.py."""

from __future__ import annotations

import os
import ssl
from typing import Final

import aiohttp
from aiohttp.http import HttpProcessingError

from watcher.model import Failure, Reason

# The first line that fits an exception counts; the last one fits all.
_MEANINGS: Final[tuple[tuple[type[Exception], Reason, str], ...]] = (
    (aiohttp.ClientConnectorDNSError, Reason.DNS, "the name {name} cannot be resolved: {words}"),
    (
        aiohttp.ClientConnectorCertificateError,
        Reason.TLS,
        "the certificate of {place} is not accepted: {words}",
    ),
    (aiohttp.ClientSSLError, Reason.TLS, "no secure connection to {place}: {words}"),
    (ssl.SSLError, Reason.TLS, "no secure connection to {place}: {words}"),
    (aiohttp.ClientProxyConnectionError, Reason.CONNECT, "the proxy cannot be reached: {words}"),
    (aiohttp.ClientHttpProxyError, Reason.CONNECT, "the proxy did not connect to {place}: {words}"),
    (aiohttp.ConnectionTimeoutError, Reason.TIMEOUT, "no connection to {place} in time"),
    (TimeoutError, Reason.TIMEOUT, "{place} fell silent, or took too long to begin its answer"),
    (aiohttp.ClientPayloadError, Reason.TRUNCATED, "{place} broke off in the middle of the body"),
    (aiohttp.ServerDisconnectedError, Reason.CONNECT, "{place} closed the connection without an answer"),
    (aiohttp.InvalidURL, Reason.BAD_ADDRESS, "the address at {place} cannot be asked for"),
    (HttpProcessingError, Reason.PROTOCOL, "{place} sent something that is not proper HTTP ({words})"),
    (
        aiohttp.ClientResponseError,
        Reason.PROTOCOL,
        "{place} sent something that is not proper HTTP ({words})",
    ),
    (OSError, Reason.CONNECT, "no connection to {place}: {words}"),
    (Exception, Reason.PROTOCOL, "{place}: {words}"),
)


def failure_of(error: Exception, place: str, name: str) -> Failure:
    """Translate one exception. ``place`` is the host asked, ``name`` what had to be looked up for it."""
    reason, template = meaning_of(type(error))
    return Failure(reason, template.format(place=place, name=name, words=_words(error)))


def meaning_of(kind: type[Exception]) -> tuple[Reason, str]:
    """Give the reason and the sentence that stand for a kind of exception."""
    return next((reason, words) for known, reason, words in _MEANINGS if issubclass(kind, known))


def _words(error: Exception) -> str:
    """Give an error's cause in words, without aiohttp's frame and without anything that the server wrote."""
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return f"it answered {error.status}"
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return _one_line(getattr(error.certificate_error, "verify_message", "") or "it does not verify")
    inner = error.os_error if isinstance(error, aiohttp.ClientConnectorError) else error
    if isinstance(inner, ssl.SSLError):
        return _one_line((inner.reason or "handshake failed").replace("_", " ").lower())
    if isinstance(inner, OSError):
        # asyncio writes the address where the cause should stand; look-ups have negative numbers of their own.
        said = os.strerror(inner.errno) if inner.errno and inner.errno > 0 else inner.strerror
        return _one_line(said or str(inner) or type(inner).__name__).lower()
    deepest: BaseException = inner
    while deepest.__cause__:
        deepest = deepest.__cause__
    return type(deepest).__name__


def _one_line(text: str) -> str:
    return " ".join(text.split())[:200]
