"""Real pages as they look an hour later: other advertisements, other links, other counters, the same article."""

from __future__ import annotations

import random
import re
from copy import deepcopy
from typing import TYPE_CHECKING

import lxml.html  # type: ignore[import-untyped]  # ships none

from watcher.pipeline.extract_decode import decode

if TYPE_CHECKING:
    from lxml.html import HtmlElement

HEADLINES = (
    "Storm leaves thousands without power along the coast",
    "Five things to know about the budget debate",
    "Union and railway agree on a new contract",
    "Why the summit in Riga ended a day early",
    "Court postpones ruling on harbour extension",
    "Players strike before the cup final",
)
ADVERTS = (
    "Book your summer now and save up to 40 % on selected flights.",
    "The new family car: test it this weekend at a dealer near you.",
    "Only today: three months of music for the price of one.",
)
_AROUND = re.compile(
    r"related|recommend|sidebar|most-?read|popular|trending|promo|teaser|also|latest|newsletter",
    re.IGNORECASE,
)


def parsed(body: bytes, content_type: str) -> HtmlElement:
    """A page's tree."""
    return lxml.html.document_fromstring(decode(body, content_type) or "<p></p>")


def other_adverts(tree: HtmlElement, dice: random.Random) -> None:
    """Slots between the paragraphs, each filled anew."""
    paragraphs = [p for p in tree.iter("p") if len(p.text_content()) > 80]
    for number, paragraph in enumerate(paragraphs):
        if number % 3 == 1:
            slot = lxml.html.fragment_fromstring(
                f"<div class='ad-slot advertisement' id='div-gpt-ad-{dice.randrange(10**6)}'>"
                f"<span>Advertisement</span><p>{dice.choice(ADVERTS)}</p></div>"
            )
            paragraph.addnext(slot)


def other_links(tree: HtmlElement, dice: random.Random) -> None:
    """Boxes around the article name other stories; so do the menus."""
    for box in tree.iter("aside", "nav", "footer", "div", "section", "ul"):
        name = f"{box.get('class') or ''} {box.get('id') or ''}"
        links = box.findall(".//a")
        said = len(box.text_content().strip())
        linked = sum(len(link.text_content().strip()) for link in links)
        around = box.tag in {"aside", "nav", "footer"} or _AROUND.search(name)
        if around and len(links) > 1 and linked > 0.7 * said:
            for link in links:
                if len(link.text_content().strip()) > 20:
                    for child in list(link):
                        link.remove(child)
                    link.text = dice.choice(HEADLINES)


def other_counters(tree: HtmlElement, dice: random.Random) -> None:
    """A line of counters that no page of yesterday had, and other figures in those that did."""
    heading = next(iter(tree.iter("h1")), None)
    if heading is not None:
        heading.addnext(
            lxml.html.fragment_fromstring(
                f"<div class='meta'><p>Updated {dice.randrange(2, 59)} minutes ago</p></div>"
            )
        )
    for element in tree.iter("span", "a", "div"):
        if len(element) == 0 and re.fullmatch(
            r"\s*\d+\s*(?:comments?|shares?|views?)\s*", element.text or ""
        ):
            element.text = f"{dice.randrange(10**4)} comments"


def an_hour_later(body: bytes, content_type: str, seed: int) -> bytes:
    """The same page with all of it different."""
    tree = deepcopy(parsed(body, content_type))
    dice = random.Random(seed)
    for change in (other_adverts, other_links, other_counters):
        change(tree, dice)
    return bytes(lxml.html.tostring(tree, encoding="utf-8", doctype="<!DOCTYPE html>"))
