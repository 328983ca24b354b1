"""A story as posts: Telegram HTML that fits by construction and carries nothing an outlet could smuggle in.

The story's own message is changed as the story grows; what readers should be told of comes as a reply to it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from watcher.model import Post
from watcher.pipeline.places import flag
from watcher.pipeline.render_parts import (
    CAPTION,
    MESSAGE,
    Room,
    Words,
    also,
    day,
    hashtags,
    origin,
    quotation,
    title,
    translation,
    why,
)
from watcher.pipeline.render_text import host, link, plain, web

if TYPE_CHECKING:
    from collections.abc import Sequence

    from watcher.model import Hit, Notice, StoryView

__all__ = [
    "CAPTION",
    "LISTED",
    "MESSAGE",
    "Room",
    "Words",
    "render_development",
    "render_list",
    "render_moved",
    "render_notice",
    "render_story",
]


LISTED = 15
"""Stories in one list: their addresses and titles fit, however long."""
_LISTED_TITLE = 110
_NEW = "new: "
_MOVED = "➡️ Goes on in: "


def render_story(
    story: StoryView, words: Words, notices: Sequence[Notice] = (), room: Room = MESSAGE
) -> Post:
    """The post of a story with all its reports so far, and with what became of them."""
    lead = story.lead
    mine = [notice for notice in notices if notice.url == lead.article.url]
    withdrawn = next((notice for notice in mine if notice.kind == "withdrawal"), None)
    lines = [_heading(withdrawn, room)] if withdrawn else []
    lines += [title(lead, room.title, struck=withdrawn is not None), origin(lead, room)]
    lines += translation(lead, room.english)
    lines += quotation(lead, room.summary)
    corrected = [notice for notice in mine if notice.kind == "correction"]
    if corrected:
        lines += [f"✏️ Corrected {day(corrected[-1].at)}{_said(corrected[-1], room)}"]
    elif lead.article.corrections:
        lines += [f"✏️ The page carries a correction: {plain(lead.article.corrections[0], room.note)}"]
    lines += also(story, notices, room)
    lines += why(lead, words, room)
    return _post(story.key, lines, lead, hashtags(lead, words, room), preview=withdrawn is None)


def render_development(hit: Hit, words: Words, room: Room = MESSAGE) -> Post:
    """A report that tells something new, as a reply to its story's message."""
    lines = ["🔹 <b>New in this story</b>", title(hit, room.title), origin(hit, room)]
    lines += translation(hit, room.english)
    lines += quotation(hit, room.summary)
    new = plain(hit.relation_why.removeprefix(_NEW), room.note) if hit.relation_why.startswith(_NEW) else ""
    if new:
        lines += [f"<i>What is new: {new}</i>"]
    return _post(f"{hit.story}/development/{hit.id}", lines, hit, hashtags(hit, words, room))


def render_notice(story: str, notice: Notice, room: Room = MESSAGE) -> Post:
    """A correction or a withdrawal, as a reply to its story's message."""
    name = link(notice.title, notice.url, room.title, alone=True)
    lines = [_heading(notice, room), f"<s>{name}</s>" if notice.kind == "withdrawal" else name]
    lines += [f"• {words}" for reason in notice.reasons[: room.notes] if (words := plain(reason, room.note))]
    if notice.kind == "withdrawal":
        lines += ["<i>The report is no longer there; the message above says so, too.</i>"]
    return Post(key=f"{story}/{notice.kind}/{notice.number}", body="\n".join(line for line in lines if line))


def render_list(stories: Sequence[StoryView], *, of: int, part: int, parts: int) -> Post:
    """One message for at most ``LISTED`` stories, part ``part`` of the ``parts`` that tell of ``of`` stories."""
    count = f"{of} more stories" if of != 1 else "1 more story"
    lines = [f"<b>{count}</b>" + (f" · part {part} of {parts}" if parts > 1 else "")]
    for story in stories[:LISTED]:
        lead = story.lead
        outlet = plain(lead.article.outlet, MESSAGE.outlet) or host(lead.article.url, MESSAGE.outlet)
        name = link(lead.article.title, lead.article.url, _LISTED_TITLE) or "(no title)"
        lines.append(f"{flag(lead.country) or '•'} {name} · {outlet}")
    return Post(key=f"{stories[0].key}/roundup", body="\n".join(lines))


def render_moved(post: Post, story: StoryView) -> Post:
    """The post of a story that goes on in another one, with a line that leads to that one's first report."""
    lead = story.lead.article
    told = [line for line in post.body.split("\n") if not line.startswith(_MOVED)]
    line = f"{_MOVED}{link(lead.title, lead.url, MESSAGE.title)}"
    return replace(post, body="\n".join((*told, line)))


def _heading(notice: Notice, room: Room) -> str:
    outlet = plain(notice.outlet, room.outlet) or host(notice.url, room.outlet) or "the outlet"
    if notice.kind == "withdrawal":
        return f"❌ <b>Withdrawn by {outlet}</b> · {day(notice.at)}"
    return f"✏️ <b>Corrected by {outlet}</b> · {day(notice.at)}"


def _said(notice: Notice, room: Room) -> str:
    reasons = [words for reason in notice.reasons[: room.notes] if (words := plain(reason, room.note))]
    return f": {'; '.join(reasons)}" if reasons else ""


def _post(key: str, lines: list[str], hit: Hit, tags: list[str], *, preview: bool = True) -> Post:
    if tags:
        lines.append(" ".join(tags))
    return Post(
        key=key,
        body="\n".join(lines),
        preview_url=web(hit.article.url) if preview else "",
        large_preview=bool(web(hit.article.image)),
        tags=tuple(tags),
    )
