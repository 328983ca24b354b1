"""The demo as its users see it: the end of it in a terminal, and its database in a browser.

Owns the two screens. Both come from the commands themselves, run as processes.
"""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
import time
import urllib.request
from io import StringIO
from typing import TYPE_CHECKING

from browsing import draw, height_of
from rich.console import Console
from rich.text import Text

if TYPE_CHECKING:
    from pathlib import Path

COLUMNS = 100
_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>terminal</title><style>
body {{ margin: 0; background: #16191d; color: #e6e6e6; }}
pre {{ margin: 0; padding: 16px 20px; font: 14px/1.4 "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace; }}
</style></head><body><pre>{code}</pre></body></html>"""


def terminal(folder: Path, picture: Path) -> Path:
    """Run the demo in a terminal and draw its end: a story and the figures. Gives its folder."""
    place = folder / "demo"
    printed = _in_a_terminal("demo", "--folder", str(place))
    lines = Text.from_ansi(printed).split("\n")
    heads = [number for number, line in enumerate(lines) if re.match(r"── .*#\d+ ──", line.plain)]
    end = next(number for number, line in enumerate(lines) if line.plain.startswith("What was stored"))
    shown = Text("\n").join((Text("$ make demo\n..."), *lines[heads[-1] : end]))
    shown.rstrip()
    console = Console(record=True, width=COLUMNS, file=StringIO(), force_terminal=True)
    console.print(shown, soft_wrap=True)
    page = folder / "terminal.html"
    page.write_text(console.export_html(inline_styles=True, code_format=_PAGE), encoding="utf-8")
    width = 884
    draw(picture, page.as_uri(), width=width, height=height_of(page, width), scale=1)
    return place


def web(place: Path, picture: Path, port: int = 8749) -> None:
    """Draw the front page of what the demo has stored."""
    config = str(place / "config.toml")
    serving = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "watcher", "--config", config, "serve", "--port", str(port)],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        _wait_for(f"http://127.0.0.1:{port}/", serving)
        draw(picture, f"http://127.0.0.1:{port}/", width=1000, height=900, scale=0.9)
    finally:
        serving.terminate()
        serving.wait(timeout=20)


def _in_a_terminal(*words: str) -> str:
    """What a command prints on a terminal, colours included."""
    ours, theirs = pty.openpty()
    environ = {**os.environ, "COLUMNS": str(COLUMNS), "TERM": "xterm-256color"}
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "watcher", *words], stdout=theirs, stderr=subprocess.DEVNULL, env=environ
    ) as running:
        os.close(theirs)
        pieces = []
        while True:
            try:
                pieces.append(os.read(ours, 65_536))
            except OSError:  # the terminal's other end is closed
                break
        if running.wait():
            sys.exit("the demo failed")
    os.close(ours)
    return b"".join(pieces).decode().replace("\r\n", "\n")


def _wait_for(address: str, serving: subprocess.Popen[bytes]) -> None:
    for _ in range(200):
        if serving.poll() is not None:
            sys.exit("watcher serve ended at once")
        try:
            with urllib.request.urlopen(address, timeout=5):  # noqa: S310 - of this machine
                return
        except OSError:
            time.sleep(0.2)
    sys.exit("watcher serve does not answer")
