"""Tables as terminals of several widths show them: words stay whole, nothing that matters is missing."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from watcher.adapters.store import open_readonly
from watcher.cli.formats import write_rows
from watcher.cli.main import watcher

WIDTHS = (60, 80, 120)
TABLES = (
    ("sql", "timeline", "--value", "story=KEY"),
    ("sql", "SELECT * FROM coverage"),
    ("sql", "first-outlets"),
    ("sql", "--canned"),
    ("stories",),
    ("feeds",),
    ("hits", "--by", "concept"),
    ("hits", "--by", "outlet,concept,week"),
    ("hits", "--sort", "newest"),
)
PROSE = (("digest",), ("posts", "preview"), ("show", "HIT"), ("story", "show", "KEY"))


class Screen(io.StringIO):
    """A terminal."""

    def isatty(self):
        return True


@pytest.fixture(scope="module")
def names(demo):
    """The demo's configuration, and what stands for the names in capitals."""
    folder, done = demo
    assert done.returncode == 0, done.stderr
    db = open_readonly(folder / "watcher.db")
    [[story, hit]] = db.rows(
        "SELECT story, max(id) FROM coverage GROUP BY story ORDER BY count(*) DESC LIMIT 1"
    )
    db.raw.close()
    return folder / "config.toml", {"KEY": story, "HIT": str(hit)}


def shown(names, words, out):
    """What a command writes to ``out``, as it looks."""
    config, named = names
    words = [re.sub(r"\b(KEY|HIT)\b", lambda word: named[word[0]], word) for word in words]
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        watcher.main(["--config", str(config), *words], prog_name="watcher", standalone_mode=False)
    return re.sub(r"\x1b\[[0-9;]*m", "", out.getvalue())


def size(line):
    """Columns of a line, an East Asian letter taking two."""
    from rich.cells import cell_len

    return cell_len(line)


SHOWN = {
    "stories": {"key", "date", "title", "languages", "countries"},
    "feeds": {"title", "last_outcome", "detail"},
    "hits": {"id", "date", "outlet", "story", "title", "concept"},
}


def values(names, words):
    """Every value that a machine gets from the same command and that a person should see."""
    form = ("--json",) if words[0] in {"stories", "feeds"} else ("--format", "json")
    for row in json.loads(shown(names, (*words, *form), io.StringIO())):
        for key, value in row.items():
            if key == "detail" and not row["troubled"]:
                continue
            if value is not None and key in SHOWN.get(words[0], {key}):
                yield from value if isinstance(value, list) else [str(value)]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("words", TABLES, ids=" ".join)
def test_no_word_is_cut_and_no_value_left_out(words, width, names, monkeypatch):
    """Of any row; a line is wider than the terminal only when one word is."""
    monkeypatch.setenv("COLUMNS", str(width))
    told = shown(names, words, Screen())
    for line in told.splitlines():
        assert size(line) <= width or len(line.split()) == 1, line
    whole = {word.rstrip(";") for word in told.split()}
    told_values = list(values(names, words))
    assert len(told_values) > 8
    for value in told_values:
        if len(value) <= 400:  # as much as a table shows
            # Chinese and Japanese have no spaces and break anywhere; emoji likewise.
            assert {word.rstrip(";") for word in value.split() if size(word) == len(word)} - whole == set()


@pytest.mark.parametrize("words", PROSE, ids=" ".join)
def test_prose_is_as_wide_as_the_terminal(words, names, monkeypatch):
    """A digest, posts, a hit, a story; longer lines hold one address, or its number and it."""
    monkeypatch.setenv("COLUMNS", "60")
    for line in shown(names, words, Screen()).splitlines():
        assert size(line) <= 60 or re.fullmatch(r"\s*(\[\d+\] )?\S+", line), line


def test_a_table_in_a_file_stays_one_and_has_no_spaces_at_its_ends(names, monkeypatch):
    """However wide the terminal is from which it is written there."""
    monkeypatch.setenv("COLUMNS", "40")
    told = shown(names, ("sql", "timeline", "--value", "story=KEY"), io.StringIO())
    head, rule, *rows = told.splitlines()
    assert head.split() == ["at", "hours_after", "outlet", "country", "language", "relation", "title", "url"]
    assert set(rule) == {"─"}
    assert sum(row.startswith("20") for row in rows) == 5
    assert [line for line in told.splitlines() if line != line.rstrip()] == []


def test_a_real_terminal_is_obeyed(names):
    """By its own width."""
    import pty
    import struct
    from fcntl import ioctl
    from termios import TIOCSWINSZ

    config, _ = names
    ours, theirs = pty.openpty()
    ioctl(theirs, TIOCSWINSZ, struct.pack("HHHH", 30, 60, 0, 0))
    clean = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "LINES"}}
    with subprocess.Popen(
        [sys.executable, "-m", "watcher", "--config", str(config), "stories", "--limit", "1"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**clean, "TERM": "xterm", "NO_COLOR": "1"},
    ) as process:
        os.close(theirs)
        told = b""
        with contextlib.suppress(OSError):  # Linux reports the end of a terminal like this
            while piece := os.read(ours, 4096):
                told += piece
    os.close(ours)
    assert process.returncode == 0
    lines = re.sub(r"\x1b\[[0-9;]*m", "", told.decode()).splitlines()
    assert lines[0].startswith("key: ")
    assert max(map(size, lines)) <= 60


def test_wide_letters_end_lines_and_korean_words_do_not(monkeypatch):
    """Chinese breaks anywhere, Korean at spaces, French not before its closing marks."""
    monkeypatch.setenv("COLUMNS", "30")
    screen = Screen()
    title = (
        "중국 비밀경찰서 의혹 동방명주 당국 확인 나서 운영자는 부인 « commissariats\u00a0» "
        "中国使馆否认在多伦多设海外警察站"
    )
    write_rows(["title", "id"], [{"title": title, "id": "x" * 12}], "table", screen)
    lines = re.sub(r"\x1b\[[0-9;]*m", "", screen.getvalue()).splitlines()
    assert max(map(size, lines)) <= 30
    assert {"비밀경찰서", "동방명주", "운영자는"} <= set(screen.getvalue().split())
    assert "commissariats\u00a0»" in screen.getvalue()
    assert not any("中国使馆否认在多伦多设海外警察站" in line for line in lines)


def test_the_tutorial_shows_what_a_terminal_of_80_columns_shows(names, monkeypatch):
    """Each picture below a command is what that command prints there; and the numbers beside it are the demo's."""
    monkeypatch.setenv("COLUMNS", "80")
    page = (ROOT / "docs" / "tutorials" / "analyst.md").read_text(encoding="utf-8")
    pictures = re.findall(
        r"```sh\nwatcher ([^\n]+)\n```\n+(?:[^\n`]+\n+)?<!-- compared by [^\n]+ -->\n```text\n(.*?)```",
        page,
        re.DOTALL,
    )
    assert [words for words, _ in pictures] == ["hits rotterdam", "stories"]
    for words, picture in pictures:
        told = shown(names, words.split(), Screen())
        wanted = re.escape(picture.rstrip()).replace(re.escape("..."), ".*?")
        assert re.search(wanted, told), told
    counts = dict(re.findall(r"^\| (hits|posted|stories|languages) \| (\d+) \|", page, re.MULTILINE))
    posted = "FROM coverage WHERE decision = 'post'"
    asked = {
        "hits": "SELECT count(*) AS n FROM coverage WHERE decision <> 'drop'",
        "posted": f"SELECT count(*) AS n {posted}",
        "stories": f"SELECT count(DISTINCT story) AS n {posted}",
        "languages": f"SELECT count(DISTINCT substr(language, 1, 2)) AS n {posted}",
    }
    for name, statement in asked.items():
        [row] = json.loads(shown(names, ("sql", statement, "--format", "json"), io.StringIO()))
        assert int(counts[name]) == row["n"], name
