"""What `watcher check` and a round say when feeds fail: alike is said once."""

from __future__ import annotations

import re

import pytest

FEEDS = "".join(f'[[feed]]\nurl = "http://127.0.0.1:9/feed{n}"\ntitle = "Paper {n}"\n' for n in range(12))
CONFIG = f"""
[fetch]
spacing = "0s"
allow_private = ["127.0.0.0/8"]
[[topic]]
id = "stations"
seed_corpus = "corpus"
[[channel]]
name = "main"
kind = "console"
{FEEDS}
"""


@pytest.mark.slow
def test_feeds_that_fail_alike_are_told_once(alone, tmp_path, desk):
    """With their number, the first names and the likely cause; --verbose tells of each."""
    assert desk.folder == tmp_path
    (tmp_path / "config.toml").write_text(CONFIG)
    done = alone("check")
    assert done.returncode == 1
    [line] = [line for line in done.stdout.splitlines() if "connect:" in line]
    assert line.startswith("FAULT")
    assert "12 of 12 feeds: connect: " in line
    assert re.search(r"Paper \d+, Paper \d+, Paper \d+ and 9 more", line)
    assert "No feed answers: look at this machine's network" in done.stdout
    told = alone("check", "--verbose").stdout
    assert told.count("FAULT  feed Paper") == 12
    done = alone("run", "--once")
    assert done.stderr.count("connect") == 1
    assert "12 of 12 feeds failed: connect: " in done.stderr
    assert "look at this machine's network" in done.stderr
    again = alone("run", "--once").stderr
    assert re.search(r"No feed is due before \d\d:\d\d UTC, in \d+ minutes?; ", again)


def test_a_few_feeds_that_fail_are_named_each(alone, tmp_path):
    """Two or three may fail alike by chance."""
    (tmp_path / "config.toml").write_text(
        '[fetch]\nallow_private = ["127.0.0.0/8"]\n[[channel]]\nname = "main"\nkind = "console"\n'
        + "".join(f'[[feed]]\nurl = "http://127.0.0.1:9/{n}"\ntitle = "Paper {n}"\n' for n in range(3))
    )
    done = alone("check")
    assert done.stdout.count("FAULT  feed Paper") == 3
