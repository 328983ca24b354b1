"""Owns what an unwelcome answer means: status, headers and the body's beginning into a Failure. Pure."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from watcher.adapters.fetch_headers import retry_after
from watcher.model import Failure, Reason

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

_REASONS = {401: Reason.FORBIDDEN, 403: Reason.FORBIDDEN, 404: Reason.NOT_FOUND, 410: Reason.GONE}
_REASONS[429] = Reason.RATE_LIMITED

# Header, the beginning of its value, and whose it is. These are set on challenges and blocks only, or looked at
# only beside a refusing status.
_CHALLENGE_HEADERS = (
    ("cf-mitigated", "challenge", "Cloudflare"),
    ("x-vercel-mitigated", "challenge", "Vercel"),
    ("x-amzn-waf-action", "", "AWS WAF"),
    ("sg-captcha", "challenge", "SiteGround"),
    ("x-datadome", "", "DataDome"),
    ("x-sucuri-block", "", "Sucuri"),
)
_SERVERS = (("ddos-guard", "DDoS-Guard"), ("datadome", "DataDome"))
_CHALLENGE_WORDS = (
    (b"/cdn-cgi/challenge-platform/", "Cloudflare"),
    (b"cf-chl-", "Cloudflare"),
    (b"cf_chl_opt", "Cloudflare"),
    (b"<title>Just a moment...</title>", "Cloudflare"),
    (b"<title>Attention Required! | Cloudflare</title>", "Cloudflare"),
    (b"captcha-delivery.com", "DataDome"),
    (b"_Incapsula_Resource", "Imperva"),
    (b"px-captcha", "HUMAN"),
    (b"sec-if-cpt-container", "Akamai"),
    (b"awsWafCookieDomainList", "AWS WAF"),
    (b"/.well-known/sgcaptcha/", "SiteGround"),
)
# Statuses that walls answer with; their marks mean nothing beside the others. 202 and 405 are AWS and SiteGround.
_WALLS = frozenset({202, 401, 403, 405, 429, 503})


def verdict(status: int, headers: Mapping[str, str], body: bytes, host: str, now: datetime) -> Failure:
    """Name what went wrong. ``body`` is what was read of it, possibly nothing."""
    wait = retry_after(headers, now)
    if wall := challenger(status, headers, body):
        words = f"{host} asks for a browser check ({wall}, status {status})"
        return Failure(Reason.CHALLENGE, words, status=status, retry_after=wait)
    words = f"{host} answered {status} {phrase(status)}".rstrip()
    return Failure(reason_of(status), words, status=status, retry_after=wait)


def reason_of(status: int) -> Reason:
    """Give the reason that a status stands for by itself."""
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Reason.SERVER_ERROR
    return _REASONS.get(status, Reason.HTTP_STATUS)


def challenger(status: int, headers: Mapping[str, str], body: bytes) -> str:
    """Name who stands between us and the publisher with a browser check; empty when nobody is recognised."""
    if status not in _WALLS:
        return ""
    for name, start, whose in _CHALLENGE_HEADERS:
        if name in headers and headers[name].lower().startswith(start):
            return whose
    server = headers.get("server", "").lower()
    for mark, whose in _SERVERS:
        if server.startswith(mark) and status in {401, 403}:
            return whose
    return next((whose for mark, whose in _CHALLENGE_WORDS if mark in body), "")


def phrase(status: int) -> str:
    """Give the standard's words for a status; the server's own words are not shown, they may say anything."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
