"""Our own pages: each reads what it shows, shapes it, and hands it to its template."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from datasette import Response

from watcher.adapters.store import overview
from watcher.adapters.store.database import StoreError
from watcher.adapters.store.known import Unknown, absent
from watcher.adapters.store.queries import HitQuery, count_hits, find_hits, text_of
from watcher.adapters.store.stories import surviving
from watcher.adapters.store.story_queries import story_record
from watcher.model import Misread
from watcher.model.questions import wanted
from watcher.pipeline.question import FIELDS, read_question
from watcher.pipeline.snippet import mark, snippet
from watcher.pipeline.unknown_value import told
from watcher.web import feeds, hit, shapes

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from watcher.adapters.store.database import Connection

    Page = Callable[..., Awaitable[Response]]

_LATEST = 12
_TOP = 12
"""Bars of a chart of countries, languages, outlets."""
_FOUND = 25
"""Hits on a page of a search."""
_STORIES = 40
_OUTLETS = 100
_DEEPEST = 1_000
"""The last page that is shown; nobody reads further, and each costs more than the one before."""
_SORTS = {  # those of the command line
    "relevance": "best first",
    "newest": "newest first",
    "oldest": "oldest first",
    "score": "highest score",
    "outlet": "by outlet",
    "found": "found last first",
}


async def front(datasette: Any, request: Any) -> Response:
    """What is new, and how coverage developed."""

    def ask(db: Connection) -> dict[str, Any]:
        totals = overview.totals(db, outlets=_TOP)
        return {
            "totals": totals,
            "weeks": shapes.week_bars(totals.weeks),
            "charts": [
                (
                    "By country",
                    "country",
                    shapes.bars("country", totals.countries[:_TOP]),
                    len(totals.countries),
                ),
                (
                    "By language",
                    "language",
                    shapes.bars("language", totals.languages[:_TOP]),
                    len(totals.languages),
                ),
                ("By outlet", "outlet", shapes.bars("outlet", totals.outlets), totals.outlet_count),
            ],
            "latest": overview.latest(db, _LATEST),
            "corrections": overview.latest_corrections(db, 5),
        }

    return await _shown(datasette, request, "front.html", lambda: datasette.read_kept("front", ask))


async def stories(datasette: Any, request: Any) -> Response:
    """Stories, the one that grew last first."""
    page = _number(request, "page")
    if page is None:
        return await refuse(datasette, request, 400, _BAD_PAGE)

    def ask(db: Connection) -> dict[str, Any]:
        found = overview.story_page(db, _STORIES + 1, (page - 1) * _STORIES)
        return {"stories": found[:_STORIES], "page": page, "more": len(found) > _STORIES and page < _DEEPEST}

    return await _shown(datasette, request, "stories.html", lambda: datasette.read(ask))


async def story(datasette: Any, request: Any) -> Response:
    """One story with its reports."""
    key = request.url_vars["key"]

    def ask(db: Connection) -> dict[str, Any]:
        goes_on = surviving(db, key)
        record = story_record(db, goes_on)
        kept = [row for row in record["hits"] if row["decision"] != "drop"] if record else []
        return {"goes_on": goes_on, "story": record, "members": sorted(kept, key=_when)}

    def shape(found: dict[str, Any]) -> Response | None:
        if found["story"] is not None and found["goes_on"] != key:
            return Response.redirect(f"/story/{found['goes_on']}")
        found["posts"] = shapes.telegram_posts(
            found["story"]["posts"] if found["story"] else (), datasette.outside.chats
        )
        return None

    return await _shown(datasette, request, "story.html", lambda: datasette.read(ask), shape, needs="story")


def _when(row: dict[str, Any]) -> tuple[str, int]:
    return row["published_at"] or row["found_at"], row["id"]


async def one_hit(datasette: Any, request: Any) -> Response:
    """One hit with every reason."""
    number = int(request.url_vars["id"])
    return await _shown(
        datasette,
        request,
        "hit.html",
        lambda: datasette.read(lambda db: hit.read_hit(db, number, datasette.outside.chats)),
        needs="hit",
    )


async def outlets(datasette: Any, request: Any) -> Response:
    """Who reports."""
    page = _number(request, "page")
    if page is None:
        return await refuse(datasette, request, 400, _BAD_PAGE)

    def ask(db: Connection) -> dict[str, Any]:
        found = overview.outlet_page(db, _OUTLETS + 1, (page - 1) * _OUTLETS)
        most = max((row["hits"] for row in found), default=1)
        listed = [{**row, "share": round(100 * row["hits"] / most, 2)} for row in found[:_OUTLETS]]
        return {"outlets": listed, "page": page, "more": len(found) > _OUTLETS and page < _DEEPEST}

    return await _shown(
        datasette,
        request,
        "outlets.html",
        lambda: (
            datasette.read_kept(f"outlets {min(page, _KEPT)}", ask) if page <= _KEPT else datasette.read(ask)
        ),
    )


_KEPT = 5
"""Pages of outlets that are remembered."""


async def feed_health(datasette: Any, request: Any) -> Response:
    """How the feeds are doing, for operators."""
    return await _shown(datasette, request, "feeds.html", lambda: feeds.read_health(datasette))


async def search(datasette: Any, request: Any) -> Response:
    """Hits that answer a question in the language of ``watcher hits``."""
    asked = request.args.get("q") or ""
    sort = request.args.get("sort") or "relevance"
    page = _number(request, "page")
    if page is None or sort not in _SORTS:
        message = (
            _BAD_PAGE if page is None else f"There is no order {sort!r}; possible are {', '.join(_SORTS)}."
        )
        return await refuse(datasette, request, 400, message)
    shown: dict[str, Any] = {"asked": asked, "sort": sort, "sorts": _SORTS, "page": page, "fields": FIELDS}
    question = read_question(asked, datetime.now(UTC))
    if isinstance(question, Misread):
        shown |= {"mistake": f"At character {question.place + 1}: {question.message}.", "found": []}
        return await _render(datasette, request, "search.html", shown, 400)
    words = wanted(question)
    body = [word for word in words if not word.title]

    def ask(db: Connection) -> dict[str, Any]:
        rows = find_hits(db, HitQuery(question, sort, _FOUND, (page - 1) * _FOUND))
        if isinstance(rows, Unknown):
            return {"mistake": told(rows.field, rows.value, rows.known), "found": [], "status": 400}
        found = []
        for row in rows:
            piece = snippet(text_of(db, row["id"]), body) if body else None
            cut = shapes.runs(piece) if piece and piece.text else [shapes.Run(row["summary"])]
            found.append({**row, "heading": shapes.runs(mark(row["title"], words)), "piece": cut})
        total = count_hits(db, question)
        missing = [told(one.field, one.value, one.known) for one in absent(db, question)] if not found else []
        return {
            "found": found,
            "missing": missing,
            "total": total,
            "more": isinstance(total, int) and total > page * _FOUND,
        }

    return await _shown(
        datasette, request, "search.html", lambda: datasette.read(lambda db: {**shown, **ask(db)})
    )


ROUTES: list[tuple[str, Page]] = [
    (r"/$", front),
    (r"/search$", search),
    (r"/stories$", stories),
    (r"/story/(?P<key>[\w-]{1,100})$", story),
    (r"/hit/(?P<id>[0-9]{1,15})$", one_hit),
    (r"/outlets$", outlets),
    (r"/feeds$", feed_health),
]
_BAD_PAGE = f"page must be a number from 1 to {_DEEPEST:,}."
_BUSY = "This took longer than a page may take. Ask for less, or use `watcher hits` on the command line."


def _number(request: Any, name: str) -> int | None:
    """A page's number; None when it is none."""
    text = request.args.get(name) or "1"
    if not (text.isascii() and text.isdigit() and len(text) < 6):
        return None
    return int(text) if 1 <= int(text) <= _DEEPEST else None


async def _shown(
    datasette: Any,
    request: Any,
    template: str,
    read: Callable[[], Awaitable[dict[str, Any]]],
    shape: Callable[[dict[str, Any]], Response | None] = lambda _: None,
    *,
    needs: str = "",
) -> Response:
    """A page from what is read for it, or the error page."""
    try:
        found = await read()
    except (StoreError, sqlite3.Error) as error:
        if "interrupted" in str(error):
            return await refuse(datasette, request, 503, _BUSY)
        return await refuse(datasette, request, 503, f"The database cannot be read just now: {_only(error)}.")
    if needs and found.get(needs) is None:
        return await refuse(datasette, request, 404, f"There is no such {needs}.")
    return shape(found) or await _render(datasette, request, template, found, found.get("status", 200))


def _only(error: Exception) -> str:
    # A message of StoreError names the file; where that lies is no visitor's business.
    return "it is being replaced or is none of ours" if isinstance(error, StoreError) else str(error)


async def _render(
    datasette: Any, request: Any, template: str, context: dict[str, Any], status: int = 200
) -> Response:
    return Response.html(await datasette.render_template(template, context, request=request), status=status)


async def refuse(datasette: Any, request: Any, status: int, message: str) -> Response:
    """The error page."""
    title = "Not found" if status == 404 else "That does not work"
    return await _render(
        datasette, request, "error.html", {"title": title, "error": message, "status": status}, status
    )
