"""Draws a digest's picture with matplotlib, which is an extra: without it a digest is words alone.

Owns fonts, colours and places on the picture. A word is drawn only where an installed font has every letter of it, so
that nobody sees boxes. Knows nothing of digests but the figures that it is given.
"""

from __future__ import annotations

import asyncio
import io
import logging
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from watcher.model import Bar, Chart, Day

_LOG = logging.getLogger(__name__)

_WIDTH, _DPI = 5.4, 200
"""Inches, and pixels in one: 1,080 wide, which a phone shows three pixels to the point."""
_HEAD, _DAYS, _ROW, _FOOT = 0.95, 1.75, 0.43, 0.42
"""Inches of height: for the title, for the days, for one row of languages or countries, and below all."""
_GAP = 0.55
_INK, _FAINT, _PALE, _STRONG, _SECOND = "#1d2b36", "#6b7a86", "#c9d6e0", "#1f6fb2", "#2f8f83"
_SIZE, _SMALL = 11.0, 9.5
_FAMILIES = (
    "Noto Sans",
    "DejaVu Sans",
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "Noto Sans SC",
    "Droid Sans Fallback",
    "WenQuanYi Zen Hei",
    "PingFang SC",
    "Microsoft YaHei",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Thai",
)
"""Fonts in the order in which each letter is looked for; those that are not installed are passed over. DejaVu comes
with matplotlib and has Latin, Greek, Cyrillic, Hebrew and Arabic."""


async def draw(chart: Chart) -> bytes:
    """The picture as PNG; empty, with a line in the log, where matplotlib is not installed or fails."""
    try:
        return await asyncio.to_thread(draw_now, chart)
    except ImportError:
        _LOG.warning('a digest goes out without its picture: install the extra "charts" (matplotlib)')
    except Exception:  # noqa: BLE001 - whatever a drawing library trips over, the words must not be late for it
        _LOG.exception("a digest goes out without its picture")
    return b""


def draw_now(chart: Chart) -> bytes:
    """The picture as PNG. Raises ImportError where matplotlib is not installed."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - an extra
    from matplotlib.figure import Figure  # noqa: PLC0415 - an extra

    rows = max(len(chart.languages), len(chart.countries), 1)
    height = _HEAD + _DAYS + _GAP + rows * _ROW + _FOOT
    figure = Figure(figsize=(_WIDTH, height), dpi=_DPI, facecolor="white")
    FigureCanvasAgg(figure)
    fonts: dict[str, Any] = {"fontfamily": list(_families())}
    left, right = 0.055, 0.945

    def up(inches: float) -> float:
        return 1 - inches / height

    figure.text(left, up(0.36), _shown(chart.title), size=15, weight="bold", color=_INK, **fonts)
    figure.text(left, up(0.64), _shown(chart.subtitle), size=_SIZE, color=_FAINT, **fonts)
    days = figure.add_axes((left, up(_HEAD + _DAYS - 0.3), right - left, (_DAYS - 0.55) / height))
    _draw_days(days, chart.days, fonts)
    top = up(_HEAD + _DAYS + _GAP - 0.1)
    tall = rows * _ROW / height
    for title, bars, colour, start in (
        ("Languages", chart.languages, _STRONG, left),
        ("Outlets from", chart.countries, _SECOND, 0.53),
    ):
        figure.text(start, top + 0.1 / height, title, size=_SIZE, weight="bold", color=_INK, **fonts)
        axes = figure.add_axes((start, top - tall, 0.415, tall))
        _draw_bars(axes, bars, rows, colour, fonts)
    figure.text(left, 0.14 / height, "Reports found by the watcher", size=8, color=_FAINT, **fonts)
    out = io.BytesIO()
    figure.savefig(out, format="png", metadata={"Software": None})  # the same figures give the same bytes
    return out.getvalue()


def _draw_days(axes: Any, days: Sequence[Day], fonts: dict[str, Any]) -> None:
    most = max((day.reports for day in days), default=0) or 1
    axes.bar(
        range(len(days)),
        [day.reports for day in days],
        width=0.72,
        color=[_STRONG if day.present else _PALE for day in days],
    )
    for place, day in enumerate(days):
        if day.reports:
            axes.text(
                place,
                day.reports + most * 0.04,
                str(day.reports),
                ha="center",
                size=_SMALL,
                color=_INK,
                **fonts,
            )
    axes.set_ylim(0, most * 1.2)
    axes.set_xlim(-0.6, len(days) - 0.4)
    axes.set_yticks([])
    shown = range(len(days) - 1, -1, -2)
    axes.set_xticks(list(shown), [f"{days[place].date.day} {days[place].date:%b}" for place in shown])
    axes.tick_params(length=0, labelsize=_SMALL, labelcolor=_FAINT, labelfontfamily=fonts["fontfamily"])
    axes.set_title("Reports by day", loc="left", size=_SIZE, weight="bold", color=_INK, **fonts)
    for side in ("top", "left", "right"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(_PALE)


def _draw_bars(axes: Any, bars: Sequence[Bar], rows: int, colour: str, fonts: dict[str, Any]) -> None:
    """Each bar with its name above it: names of any length fit."""
    most = max((bar.count for bar in bars), default=0) or 1
    for row, bar in enumerate(bars):
        native = _shown(bar.native)
        name = f"{bar.name}  {native}" if native and native != bar.name else bar.name
        axes.text(0, -row - 0.16, name, size=_SMALL, color=_INK, va="center", **fonts)
        axes.barh(-row - 0.56, bar.count, height=0.3, color=colour)
        axes.text(
            bar.count + most * 0.03,
            -row - 0.57,
            f"{bar.count:,}",
            size=_SMALL,
            color=_FAINT,
            va="center",
            **fonts,
        )
    axes.set_xlim(0, most * 1.18)
    axes.set_ylim(-rows, 0)
    axes.axis("off")


def _shown(words: str) -> str:
    """``words`` when the fonts have all their letters, else nothing."""
    letters = _letters()
    return words if all(ord(letter) in letters for letter in words if not letter.isspace()) else ""


@cache
def _families() -> tuple[str, ...]:
    """The fonts of the list that are installed."""
    from matplotlib.font_manager import fontManager  # noqa: PLC0415 - an extra

    installed = set(fontManager.get_font_names())
    return tuple(family for family in _FAMILIES if family in installed)


@cache
def _letters() -> frozenset[int]:
    """Everything that can be drawn."""
    from matplotlib.font_manager import FontProperties, findfont, get_font  # noqa: PLC0415 - an extra

    files = [findfont(FontProperties(family=[family])) for family in _families()]
    return frozenset().union(*(get_font(file).get_charmap() for file in files))
