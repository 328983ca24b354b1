"""Bodies that are no feeds: what they are instead, in one line for a person. A part of parse.py."""

from __future__ import annotations

import re

from watcher.model import Failure, Reason
from watcher.pipeline.parse_scan import attributes, scan
from watcher.pipeline.parse_text import HTML_ELEMENTS, headline, line

_HEAD = 60_000
"""Characters of a page that are looked at; challenges are short and announce themselves on top."""
_TITLE = 100
# What the walls before news sites say of themselves, in their titles and scripts.
_CHALLENGE = re.compile(
    r"just a moment|checking your browser|checking if the site connection is secure|attention required!|cf-chl|"
    r"challenge-platform|__cf_chl|cf_captcha|verify you are (?:a )?human|are you a robot|not a robot|"
    r"ddos-guard|ddos protection by|_incapsula_|incapsula incident|px-captcha|perimeterx|captcha-delivery|datadome|"
    r"pardon our interruption|access to this page has been denied|sucuri_cloudproxy|sucuri website firewall|"
    r"bot verification|human verification|security check|anubis_challenge|making sure you&#39;re not a bot|"
    r"aws-waf-token|awswafcookiedomainlist|ak_bmsc|enable javascript and cookies to continue|/_sec/cp_challenge|"
    r"安全验证|人机验证|请完成验证|访问验证|проверка браузера",
    re.IGNORECASE,
)
_FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json")


def refuse_page(text: str) -> Failure:
    """Why an HTML page came where a feed was asked for; names the feed that the page itself offers."""
    head = text[:_HEAD]
    title, offered = _seen(head)
    named = f'an HTML page titled "{title}"' if title else "an HTML page without a title"
    if _CHALLENGE.search(head):
        return Failure(Reason.CHALLENGE, f"{named}: the site asks visitors to prove that they are human")
    return Failure(Reason.NOT_A_FEED, f"{named}; it offers the feed {offered}" if offered else named)


def refuse_text(text: str) -> Failure:
    """Why a body without any markup or JSON is no feed."""
    said = line(text, _TITLE)
    if not said:
        return Failure(Reason.NOT_A_FEED, "empty body")
    if _CHALLENGE.search(text[:_HEAD]):
        return Failure(Reason.CHALLENGE, f'plain text: "{said}"')
    return Failure(Reason.NOT_A_FEED, f'plain text: "{said}"')


def refuse_markup(text: str, root: str) -> Failure:
    """Why a document of another vocabulary is no feed; a piece of HTML is a page."""
    if root in HTML_ELEMENTS:
        return refuse_page(text)
    return Failure(Reason.NOT_A_FEED, f"an XML document <{line(root, _TITLE)}> that is no feed")


def _seen(head: str) -> tuple[str, str]:
    """Title of a page and the first feed that it links."""
    title, offered, inside = "", "", False
    pieces: list[str] = []
    for token in scan(head):
        name = token.name.lower()
        if token.kind == "start" and name == "link" and not offered:
            given = attributes(token.text)
            if given.get("type", "").lower() in _FEED_TYPES and "alternate" in given.get("rel", "").lower():
                offered = line(given.get("href", ""), 200)
        if name == "title":
            inside = token.kind == "start" and not pieces
        elif inside and token.kind in ("text", "cdata"):
            pieces.append(token.text)
    title = headline("".join(pieces), _TITLE)
    return title, offered
