"""A picture of a page: Debian's Chromium, without a window, and without any network but this machine's own.

Owns the browser and the limit of a picture's size. What is drawn is decided elsewhere.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

BIGGEST = 120_000
"""Bytes of one picture."""
_MEASURE = "<script>document.title = document.documentElement.scrollHeight</script>"


def draw(picture: Path, address: str, *, width: int, height: int, scale: float) -> None:
    """The picture of an address."""
    browse(
        address,
        f"--screenshot={picture}",
        f"--window-size={width},{height}",
        f"--force-device-scale-factor={scale}",
    )
    size = picture.stat().st_size
    if size > BIGGEST:
        sys.exit(f"{picture}: {size} bytes, more than {BIGGEST}")
    print(f"{picture}: {size} bytes")


def height_of(page: Path, width: int) -> int:
    """How tall a page is, asked of a copy whose policy allows the question."""
    text = page.read_text(encoding="utf-8").replace(
        "default-src 'none';", "default-src 'none'; script-src 'unsafe-inline';"
    )
    asking = page.with_suffix(".measure.html")
    asking.write_text(text.replace("</body>", f"{_MEASURE}</body>"), encoding="utf-8")
    answer = browse(asking.as_uri(), "--dump-dom", f"--window-size={width},100")
    return int(answer.partition("<title>")[2].partition("</title>")[0])


def browse(address: str, *options: str) -> str:
    """What the browser prints."""
    browser = shutil.which("chromium") or sys.exit("chromium is not installed")
    # Addresses of this machine go past the proxy, which is none: nothing else can be reached.
    quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--proxy-server=127.0.0.1:9"]
    done = subprocess.run(  # noqa: S603 - a browser of this machine on pages of ours
        [browser, *quiet, *options, address], capture_output=True, text=True, timeout=120, check=True
    )
    return done.stdout
