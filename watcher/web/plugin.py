"""What Datasette asks of us while it works: routes, cells, errors, permissions, connections. Pages are elsewhere."""

from __future__ import annotations

import json
import logging
import re
import sqlite3
from typing import TYPE_CHECKING, Any, TypeVar

from datasette import Response, hookimpl
from datasette.database import QueryInterrupted
from datasette.utils.asgi import NotFound
from datasette.views.base import DatasetteError
from markupsafe import Markup, escape

from watcher.web import pages
from watcher.web.shapes import inward, language_tag, outward, rows_address
from watcher.web.sheet import as_csv
from watcher.web.visitors import VIEWS, confine_visitor

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from jinja2 import Environment

F = TypeVar("F")

hook: Callable[[F], F] = hookimpl
"""Datasette's mark of a function that it asks; it ships no types."""
log = logging.getLogger(__name__)

_HITS = {"coverage": "id", "story_timeline": "hit", "corrections": "hit", "proofs": "hit", "facets": "hit_id"}
"""Which column of a table holds ids of hits."""
_FOREIGN = {
    "title",
    "summary",
    "text",
    "title_before",
    "title_after",
    "story_title",
    "sentence",
    "outlet",
    "author",
}
"""Columns with words in the language of the row."""
_WORD = 30
"""Characters of a cell that needs no lines of its own."""
_CELL = 600
"""Characters of a cell in a table; JSON and CSV give all of them."""
_ASKED_WRONGLY = (ValueError, KeyError, IndexError, AssertionError)
"""What Datasette raises for parameters of its addresses that it does not check."""
_TOO_LONG = (
    "This question takes longer than is allowed here. Ask for less, or use `watcher sql` with --time-limit."
)


@hook
def register_routes() -> list[tuple[str, Callable[..., Awaitable[Response]]]]:
    """Addresses of our own pages."""
    return pages.ROUTES


@hook
def prepare_connection(conn: sqlite3.Connection, database: str) -> None:
    """Confine the connection that anybody's SQL runs on."""
    if database == "data":
        confine_visitor(conn)


@hook
def prepare_jinja2_environment(env: Environment) -> None:
    """What templates call."""
    env.filters["outward"] = outward
    env.filters["inward"] = inward
    env.filters["tag"] = language_tag
    env.globals["rows_address"] = rows_address
    env.globals["offered_views"] = VIEWS


@hook
def permission_allowed(action: str, resource: Any) -> bool | None:
    """Datasette's own workshop is closed to everybody."""
    if action in {"view-database-download", "permissions-debug", "debug-menu"}:
        return False
    return False if action == "view-database" and resource == "_internal" else None


@hook
def register_output_renderer() -> dict[str, Any]:
    """CSV that no spreadsheet takes for formulas; the guard leads every address of a CSV here."""
    return {"extension": "sheet", "render": _sheet}


def _sheet(rows: Any, columns: list[str]) -> Response:
    return Response(
        as_csv(columns, rows),
        content_type="text/csv; charset=utf-8",
        headers={"content-disposition": 'attachment; filename="rows.csv"'},
    )


@hook
def render_cell(row: Any, value: Any, column: str, table: str | None) -> Any:
    """Cells lead where they can: to a hit, a story, an outlet's page. Text of others stands in its own direction."""
    names = row.keys()
    if isinstance(value, int):
        of_hits = (
            _HITS.get(table, "") if table else "id" if {"id", "outlet", "title"} <= set(names) else "hit"
        )
        return Markup('<a href="/hit/{0}">{0}</a>').format(value) if column == of_hits else None
    if not isinstance(value, str):
        return None
    if column == "story" and re.fullmatch(r"[\w-]{1,80}", value):
        return Markup('<a href="/story/{0}">{0}</a>').format(value)
    if value.startswith(("http://", "https://")):
        return _link(value)
    if column in _FOREIGN:
        tag = language_tag(row["language"]) if "language" in names else ""
        attribute = Markup(' lang="{}"').format(tag) if tag else ""
        return Markup('<bdi dir="auto"{}>{}</bdi>').format(attribute, _short(value))
    if re.fullmatch(r"\d{4}-\d\d-\d\d([T ][\d:]{5,8}Z?)?", value):
        return Markup('<span class="whole">{}</span>').format(value.replace("T", " ").removesuffix("Z"))
    return Markup('<bdi dir="auto">{}</bdi>').format(_short(value)) if len(value) > _WORD else escape(value)


def _short(text: str) -> str:
    return text if len(text) <= _CELL else f"{text[:_CELL]} …"


def _link(url: str) -> Markup:
    if not outward(url):
        return escape(url)
    shown = url if len(url) <= 60 else f"{url[:59]}…"
    return Markup('<a href="{}" rel="noopener noreferrer nofollow">{}</a>').format(url, shown)


@hook
def forbidden(datasette: Any, request: Any, message: str) -> Any:
    """What may not be read is told as an error like any other."""
    return lambda: _error(datasette, request, 403, message, None)


@hook
def handle_exception(datasette: Any, request: Any, exception: BaseException) -> Any:
    """Every fault as one page, without the trace that helps only us."""
    status, message, title = _told(exception)
    if status == 500 and isinstance(exception, _ASKED_WRONGLY) and request.path.startswith("/data"):
        status, message = 400, "The address asks for something that these rows do not have."
    elif status == 500:
        log.error("page %s", request.path, exc_info=exception)
        message, title = "This is a fault of ours; the server's log tells where.", "Fault"
    return lambda: _error(datasette, request, status, message, title)


def _told(exception: BaseException) -> tuple[int, str, str | None]:
    if isinstance(exception, sqlite3.Error):
        return 400, _plain(str(exception)), None
    if isinstance(exception, QueryInterrupted):
        return 400, _TOO_LONG, "Stopped"
    if isinstance(exception, DatasetteError):
        if exception.message_is_html:
            return exception.status, _TOO_LONG, "Stopped"
        # Its own status says 500 of what the address asks wrongly.
        return max(400, exception.status % 500), _plain(str(exception.message)), exception.title
    if isinstance(exception, NotFound):
        return 404, "There is nothing at this address.", "Not found"
    status = getattr(exception, "status", 500)
    return status, " ".join(map(str, exception.args)) or "The question cannot be answered.", None


def _plain(message: str) -> str:
    if "prohibited" in message or "not authorized" in message:
        return f"Only reading, and only of the tables listed under Data, is possible here ({message})."
    return message


async def _error(datasette: Any, request: Any, status: int, message: str, title: str | None) -> Response:
    if request.path.partition("?")[0].endswith(".json"):
        body = json.dumps({"ok": False, "error": message, "status": status, "title": title})
        return Response(body, status=status, content_type="application/json; charset=utf-8")
    context = {"title": title, "error": message, "status": status}
    return Response.html(
        await datasette.render_template("error.html", context, request=request), status=status
    )
