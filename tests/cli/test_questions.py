"""The demo and the questions that can be asked of what it stored."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3

import pytest

from watcher.cli.demo import place
from watcher.demo.newsroom import read_newsroom


def rows(watcher, *words):
    done = watcher("hits", *words, "--format", "json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_demo_posts_every_relevant_story_and_nothing_else(demo, watcher):
    """All that the newsroom calls relevant, none of its traps, and the second round finds nothing."""
    _, done = demo
    assert done.returncode == 0, done.stderr
    titles = {row["title"] for row in rows(watcher, "--decision", "post", "--limit", "100")}
    news = list(read_newsroom().news)
    assert len(titles) == len(news)
    assert f"{len(news) + 1} hits, 1 of them for a person" in done.stdout
    assert "A second round found nothing new" in done.stdout
    languages = {row["language"] for row in rows(watcher)}
    assert len(languages) >= 6
    assert {"zh-Hans", "zh-Hant"} <= languages


def test_the_demos_posts_name_every_hit_once(demo, watcher):
    """Each hit's address stands in exactly one post."""
    folder, done = demo
    for row in rows(watcher, "--decision", "post", "--limit", "100"):
        assert len(re.findall(rf"\] {re.escape(row['url'])}$", done.stdout, re.MULTILINE)) == 1, row["url"]
    db = sqlite3.connect(folder / "watcher.db")
    (stories,) = db.execute("SELECT count(DISTINCT story) FROM coverage WHERE decision = 'post'").fetchone()
    assert db.execute("SELECT state, count(*) FROM posts GROUP BY state").fetchall() == [("sent", stories)]
    db.close()


def test_the_demo_ends_with_questions_that_work(demo, watcher):
    """Each command it suggests does what it says."""
    _, done = demo
    assert "hits --lang zh" in done.stdout
    assert {row["language"] for row in rows(watcher, "--lang", "zh")} == {"zh-Hans", "zh-Hant"}
    assert watcher("show", "1").returncode == 0
    assert watcher("feeds").returncode == 0


def test_words_are_found_whatever_their_case_and_accents(watcher):
    """Also in Chinese, and all of them must be there."""
    assert rows(watcher, "ROTTERDAM")
    assert rows(watcher, "cinske", "praze")
    assert rows(watcher, "海外警察站")
    assert rows(watcher, "rotterdam", "dongfang") == []


def test_filters_hold_together(watcher):
    """Language, outlet, concept, story, limit."""
    every = rows(watcher)
    one = every[0]
    assert rows(watcher, "--outlet", one["outlet"][:6].lower())
    assert all(row["story"] == one["story"] for row in rows(watcher, "--story", one["story"]))
    assert 0 < len(rows(watcher, "--concept", "safeguard-defenders")) < len(every)
    assert len(rows(watcher, "--limit", "2")) == 2
    assert rows(watcher, "--since", "2100-01-01") == []
    assert len(rows(watcher, "--since", "1w")) == len(every)


def test_csv_is_whole_and_harmless(watcher):
    """A header, one line for each hit, nothing that a spreadsheet would run."""
    done = watcher("hits", "--format", "csv")
    table = list(csv.DictReader(io.StringIO(done.stdout)))
    assert len(table) == len(rows(watcher))
    assert {"date", "outlet", "country", "language", "title", "url", "score", "story", "concepts"} <= set(
        table[0]
    )
    assert not any(value.startswith(("=", "+", "@")) for row in table for value in row.values())


def test_a_hit_is_shown_with_every_reason(watcher):
    """The sentences stand in the article, and the points are told."""
    number = str(rows(watcher, "--limit", "1")[0]["id"])
    text = watcher("show", number).stdout
    shown = json.loads(watcher("show", number, "--json").stdout)
    assert shown["matches"]
    for match in shown["matches"]:
        assert match["concept"] in text
        assert f"{match['points']:+.2f}" in text
        if match["sentence"]:
            assert match["sentence"] in text


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("show", "9999"), "there is no hit 9999; `watcher hits` lists them"),
        (("hits", "--since", "yesterdayish"), '"yesterdayish" is not a date; write 2022-10-26, 2022-10'),
        (("hits", "--concept", "nonsense"), "No hit has the concept nonsense; found so far: "),
        (("hits", "--limit", "0"), "0 is not in the range"),
        (("hist",), "There is no command hist. Did you mean hits?"),
    ],
)
def test_a_wrong_question_gets_one_clear_line(watcher, words, message):
    """Never a traceback."""
    done = watcher(*words)
    assert done.returncode in {1, 2}
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_output_into_a_closed_pipe_is_no_error(demo):
    """As in `watcher hits | head -1`."""
    import subprocess
    import sys

    folder, _ = demo
    line = f"{sys.executable} -m watcher --config config.toml hits --format json | head -1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", line], cwd=folder, capture_output=True, check=False
    )
    assert done.stdout == b"[\n"
    assert b"Traceback" not in done.stderr


def test_a_demo_takes_nobodys_work_away(demo, tmp_path, capsys):
    """Its own folder is made anew, which it says first; one that was changed, or is no demo's, is left as it is."""
    folder, done = demo
    assert "3 of them broken, 3 on purpose" in done.stdout
    assert re.search(r"The\n19 that were posted are 10 stories", done.stdout)
    own, other = tmp_path / "demo", tmp_path / "demo-2"
    assert place(own) == own, "where nothing is, nothing is lost"
    own.mkdir()
    other.mkdir()
    config = own / "config.toml"
    config.write_bytes((folder / "config.toml").read_bytes())
    assert place(own) == own
    assert "are made anew, with new ids and keys" in capsys.readouterr().out
    config.write_text(config.read_text() + "# a topic of mine\n")
    (other / "watcher.db").write_bytes(b"of a real watcher")
    assert place(own) == tmp_path / "demo-3"
    said = capsys.readouterr().out
    assert f"{config} is not as a demo left it, and stays. Trying {other}." in said
    assert f"{other / 'watcher.db'} is not as a demo left it, and stays." in said
