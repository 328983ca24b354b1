"""The digest's picture: legible sizes, no boxes, the same bytes for the same figures."""

from __future__ import annotations

import struct
import subprocess
import sys
from datetime import date, timedelta

from watcher.adapters import charts
from watcher.model import Bar, Chart, Day

DAYS = tuple(Day(date(2026, 11, 9) + timedelta(days=n), n % 5, present=n > 6) for n in range(14))
CHART = Chart(
    "Überwachung 监控 رصد",
    "16 – 22 November 2026",
    DAYS,
    (Bar("Chinese", 14, "中文"), Bar("Arabic", 7, "العربية"), Bar("Russian", 5, "Русский")),
    (Bar("Bosnia & Herzegovina", 2),),
)


def test_a_chart_is_drawn_as_wide_as_a_phone_and_always_alike() -> None:
    """1,080 pixels, taller than wide with many rows, small enough to send, and reproducible."""
    picture = charts.draw_now(CHART)
    width, height = struct.unpack(">II", picture[16:24])
    assert width == 1080
    assert 700 < height < 1600
    assert 5_000 < len(picture) < 300_000
    assert picture == charts.draw_now(CHART)


def test_words_without_glyphs_are_left_out() -> None:
    """No installed font has letters of the private area; Latin and Cyrillic come with matplotlib."""
    assert charts._shown("\ue000 x") == ""
    assert charts._shown("Русский ok") == "Русский ok"


def test_without_matplotlib_a_digest_is_words_alone() -> None:
    """One line says why."""
    program = (
        "import asyncio, logging, sys\n"
        "sys.modules['matplotlib'] = None\n"
        "logging.basicConfig()\n"
        "from watcher.adapters import charts\n"
        "from watcher.model import Chart\n"
        "print(asyncio.run(charts.draw(Chart('t', 's', (), (), ()))))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "b''"
    assert 'install the extra "charts"' in done.stderr
    assert "Traceback" not in done.stderr
