"""The question to the editors about one hit, and what it becomes once somebody has decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.model import Button, Reply
from watcher.pipeline.places import language_name
from watcher.pipeline.render_talk import OUTLET, TITLE, fit, reasons
from watcher.pipeline.render_text import link, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from watcher.model import Hit, Ruling

SUMMARY = 500
NAME = 40
"""Most characters of an editor's name as shown in chats."""
POST, DISMISS, MORE, LESS, MUTE, UNMUTE = "p", "d", "w", "l", "m", "u"
"""What a press means; with the hit's id it is far below the 64 bytes that Telegram allows."""
_DONE = {"post": "✅ To be posted", "drop": "🗑 Dismissed", "review": "🤷 Left open"}
_SOURCES = {"cli": "at the command line", "telegram": "in this chat", "": "by a new verdict of the lexicon"}


def question(hit: Hit, labels: Mapping[str, str], *, evidence: bool, muted: bool) -> Reply:
    """Whether this hit is to be posted; with the sentences that speak for it, where ``evidence`` is wished."""
    body = fit(("<b>To be decided</b>", *_about(hit), *reasons(hit, labels, sentences=evidence)))
    return Reply(
        body,
        (
            (Button("✅ Post", data(POST, hit.id)), Button("🗑 Dismiss", data(DISMISS, hit.id))),
            (
                Button("Less", data(LESS, hit.id)) if evidence else Button("Why", data(MORE, hit.id)),
                _mute_button(hit.id, muted=muted),
            ),
        ),
    )


def decided(hit: Hit, labels: Mapping[str, str], ruling: Ruling, *, by: str, muted: bool) -> Reply:
    """What was decided; ``by`` is the name of who did, as shown in this chat, or empty."""
    who = plain(by, NAME)
    words = f"{_DONE[ruling.decision]}, decided {f'by {who}' if who else _SOURCES.get(ruling.source, '')}"
    body = fit((f"<b>{words.rstrip()}</b>", *_about(hit), *reasons(hit, labels, sentences=False)))
    return Reply(body, rows_when_decided(hit.id, muted=muted))


def rows_when_decided(hit_id: int, *, muted: bool) -> tuple[tuple[Button, ...], ...]:
    """The buttons of a message whose question is settled."""
    return ((_mute_button(hit_id, muted=muted),),)


def already(ruling: Ruling) -> str:
    """For whoever presses too late."""
    return f"Already decided: {_DONE[ruling.decision].partition(' ')[2].lower()}, {_SOURCES.get(ruling.source, '')}"


def data(action: str, hit_id: int) -> str:
    """What a button sends back."""
    return f"{action}:{hit_id}"


def read(sent: str) -> tuple[str, int] | None:
    """The inverse of ``data``; None for anything else, which only a tampered client sends."""
    action, colon, number = sent.partition(":")
    sound = action in {POST, DISMISS, MORE, LESS, MUTE, UNMUTE} and number.isascii() and number.isdecimal()
    if not colon or not sound or len(number) > 18 or number.startswith("0"):
        return None
    return action, int(number)


def _mute_button(hit_id: int, *, muted: bool) -> Button:
    if muted:
        return Button("🔔 Unmute this feed", data(UNMUTE, hit_id))
    return Button("🔕 Mute this feed", data(MUTE, hit_id))


def _about(hit: Hit) -> list[str]:
    article = hit.article
    when = article.published or hit.found_at
    origin = (
        plain(article.outlet, OUTLET),
        f"{when:%Y-%m-%d}" if when else "",
        plain(language_name(article.language), OUTLET) if article.language else "",
        f"score {hit.score.value:.2f}",
    )
    lines = [
        link(article.title, article.url, TITLE) or "(no title)",
        " · ".join(part for part in origin if part),
    ]
    if hit.summary:
        lines.append(f"<blockquote>{plain(hit.summary, SUMMARY)}</blockquote>")
    return lines
