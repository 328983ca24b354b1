"""``watcher hits`` and ``watcher sql`` as a user meets them: what is written where, and the exit codes."""

from __future__ import annotations

import csv
import io
import re

import pytest

from tests.commands import run_python, run_watcher
from tests.store.shelf import NOON, add, fill
from watcher.cli.formats import write_rows
from watcher.cli.hits_formats import bar, write_bars, write_hits
from watcher.pipeline.snippet import Marked


@pytest.fixture
def full(desk):
    """The command line over hits in many scripts, one with a hostile title."""
    fill(desk.store)
    add(
        desk.store,
        "https://evil.example/}{",
        "=cmd|' /C calc'!A0 \x1b[31m<b>|*x*",
        "Hostile words, rotterdam.",
        language="en",
        day=40,
    )
    return desk


class Screen(io.StringIO):
    """A terminal."""

    def isatty(self):
        return True


def test_counts_are_drawn_as_bars(full):
    """One line for each value, the longest for the most."""
    shown = full.run("hits", "--by", "week").stdout
    assert re.search(r"2022-10-24 +5 +█{40}", shown)
    assert re.search(r"2022-10-31 +3 +█{24}", shown)
    rows = full.json("hits", "--by", "country,language", "--format", "json", "rotterdam")
    assert rows[0] == {"country": "GB", "language": "en", "hits": 2}


def test_bars_are_as_long_as_their_share():
    """To an eighth of a letter; nothing that exists is invisible."""
    assert [bar(share, 4) for share in (1, 0.5, 0.53, 0.0001, 0)] == ["████", "██", "██▏", "▏", ""]


def test_options_and_words_mean_the_same(full):
    """A field in the question, or as an option; an option twice means either."""

    def ids(*words):
        return [row["id"] for row in full.json("hits", *words, "--format", "json")]

    assert ids("lang:nl OR lang:ko") == ids("--lang", "nl", "--lang", "ko") != []
    assert ids('"overseas police"') == ids("--phrase", "overseas police") != []
    assert ids("rotterdam -amsterdam") == ids("rotterdam", "--not", "amsterdam") != []
    assert ids("title:stations") == ids("--title", "stations") != []
    assert (
        ids("during:2022-10")
        == ids("--during", "2022-10")
        == ids("--since", "2022-10", "--until", "2022-10-31")
        != []
    )


@pytest.mark.parametrize(
    ("words", "same"),
    [
        (("-country:GB",), ("--", "-country:GB")),
        (("-country:NL", "--lang", "en"), ("lang:en -country:NL",)),
        (("-hague rotterdam",), ("rotterdam", "--not", "hague")),
        (("rotterdam", "-amsterdam", "--sort", "oldest"), ("--sort", "oldest", "rotterdam -amsterdam")),
        (("-amsterdam", "OR", "-rotterdam"), ("--", "-amsterdam OR -rotterdam")),
        (("--not", "-amsterdam", "rotterdam"), ("rotterdam", "--not", "amsterdam")),
        (('-"overseas police"',), ("--", '-"overseas police"')),
    ],
)
def test_a_question_may_begin_with_what_is_not_wanted(full, words, same):
    """With one hyphen, before or between options, in one piece or several."""
    found = full.json("hits", "--format", "json", *words)
    assert found == full.json("hits", "--format", "json", *same) != []
    assert len(found) < len(full.json("hits", "--format", "json"))


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--snce", "2022"), "No such option '--snce'. (Did you mean one of: '--concept', '--since'"),
        (
            ("-since", "2022"),
            """The option is --since, with two hyphens; '-"since"' asks for hits without the word.""",
        ),
        (("-lang=nl",), "The option is --lang"),
        (("-n", "5"), "There is no option -n; --help lists them"),
    ],
)
def test_a_mistyped_option_is_no_word(full, words, message):
    """Its name is told, or what it may have been meant to be."""
    assert message in full.run("hits", *words, code=2).stderr
    assert "Find stored hits" in full.run("hits", "-h").stdout


def test_pages_tell_what_is_left(full):
    """On standard error, so that what machines read stays clean."""
    first = full.run("hits", "--limit", "4", "--format", "ndjson")
    last = full.run("hits", "--limit", "4", "--page", "3", "--format", "ndjson")
    assert "1 to 4 of 9; --page 2 shows more." in first.stderr
    assert len(first.stdout.splitlines()) == 4
    assert len(last.stdout.splitlines()) == 1
    assert len(full.run("hits", "--all", "--limit", "2", "--format", "ndjson").stdout.splitlines()) == 9


def test_every_form_is_valid_whatever_a_title_holds(full):
    """CSV that runs nothing, Markdown without markup, JSON, citations."""
    table = list(csv.DictReader(io.StringIO(full.run("hits", "hostile", "--format", "csv").stdout)))
    assert table[0]["title"].startswith("'=cmd")
    [markdown] = full.run("hits", "hostile", "--format", "markdown").stdout.splitlines()[2:]
    assert "&lt;b&gt;\\|\\*x\\*" in markdown
    assert "\x1b" not in markdown
    [item] = full.json("hits", "hostile", "--format", "csl-json")
    assert item["URL"] == "https://evil.example/%7D%7B"
    entry = full.run("hits", "hostile", "--format", "bibtex").stdout
    assert entry.startswith(f"@online{{{item['id']},")
    assert "\x1b" not in full.run("hits", "hostile").stdout
    assert len(re.findall("^@online", full.run("hits", "--format", "bibtex").stdout, re.MULTILINE)) == 9
    assert full.json("hits", "lang:nl", "lang:ko", "--format", "json") == []


def test_the_words_of_the_question_are_marked(full):
    """In the title and in the piece of text beside it."""
    [row] = full.json("hits", "海外警察", "--lang", "zh-Hans", "--format", "json", "--snippets")
    assert [row["snippet"][start:end] for start, end in row["marks"]] == ["海外警察"]
    shown = full.run("hits", "rotterdam", "--lang", "en").stdout
    assert "police stations in Rotterdam were found" in shown


def test_colour_only_on_a_terminal_and_one_hit_below_another_on_a_narrow_one(monkeypatch):
    """A terminal gets marks in colour; a pipe gets none."""
    row = {
        "id": 7,
        "date": "2022-10-26",
        "outlet": "The Paper",
        "language": "en",
        "score": 0.9,
        "decision": "post",
        "story": "s",
    }
    hit = (
        row,
        Marked("Stations in Rotterdam must close " * 3, ((12, 21),)),
        Marked("in Rotterdam", ((3, 12),)),
    )
    for width in ("40", "120"):
        monkeypatch.setenv("COLUMNS", width)
        monkeypatch.setenv("TERM", "xterm")
        monkeypatch.delenv("NO_COLOR", raising=False)
        screen, pipe = Screen(), io.StringIO()
        write_hits([hit], screen)
        write_hits([hit], pipe)
        assert "\x1b[1;33mRotterdam" in screen.getvalue()
        assert "\x1b" not in pipe.getvalue()
        bare = re.sub(r"\x1b\[[0-9;]*m", "", screen.getvalue())
        assert max(map(len, bare.splitlines())) <= int(width)
        bars = Screen()
        write_bars(["outlet", "country"], [{"outlet": "x" * 20, "country": "NL", "hits": 12_345}], bars)
        assert max(len(re.sub(r"\x1b\[[0-9;]*m", "", line)) for line in bars.getvalue().splitlines()) <= int(
            width
        )


def test_a_table_that_is_too_wide_becomes_a_list(monkeypatch):
    """Twenty columns are not readable beside one another."""
    monkeypatch.setenv("COLUMNS", "60")
    columns = [f"c{number}" for number in range(20)]
    screen = Screen()
    assert write_rows(columns, [dict.fromkeys(columns, "v\x1b")], "table", screen) == 1
    assert "c19: v" in re.sub(r"\x1b\[[0-9;]*m", "", screen.getvalue())


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("a OR",), "In the question, at character 5: OR needs a word after it."),
        (("outlt:x",), "there is no field outlt; did you mean outlet:"),
        (("--phrase", "!!"), "In --phrase, at character 1: there is no letter and no digit"),
        (("--by", "mood"), "Hits cannot be counted by mood; possible are day, week"),
        (("--by", "week", "--format", "bibtex"), "Counts cannot be cited"),
        (("--outlet", "The nk Paper"), "No hit has the outlet The nk Paper; found so far: The "),
        (("--lang", "ducth"), "No hit has the language ducth; found so far: nl (Dutch)"),
        (("lang:xx",), "No hit has the language xx; found so far: ar (Arabic), cs (Czech), en (English)"),
        (("-lang:klingon",), "No hit has the language klingon"),
        (("country:Netherland",), "No hit has the country Netherland; found so far: NL (Netherlands)"),
        (("--country", "XQ"), "No hit has the country XQ; found so far: CN (China), CZ (Czechia)"),
        (("--story", "station-nl"), "No hit has the story station-nl; found so far: stations-nl, "),
        (("topic:station",), "No hit has the topic station; found so far: stations."),
        (("--during", "x"), '"x" is not a span; write 2022-10'),
        (("--until", "soon"), '"soon" is not a date'),
    ],
)
def test_a_wrong_question_is_told_in_one_line(full, words, message):
    """With the place or the remedy; exit code 2."""
    assert message in full.run("hits", *words, code=2).stderr


@pytest.mark.parametrize(
    ("words", "same"),
    [
        (("--lang", "Dutch"), ("--lang", "nl")),
        (("lang:nederlands",), ("--lang", "nl")),
        (("lang:chinese",), ("--lang", "zh")),
        (('lang:"traditional chinese"',), ("--lang", "zh-Hant")),
        (("--lang", "ZH_hant"), ("--lang", "zh-Hant")),
        (("country:netherlands OR country:czechia",), ("--country", "NL", "--country", "CZ")),
        (('country:"The Netherlands"',), ("--country", "nl")),
        (("--country", "UK"), ("--country", "GB")),
    ],
)
def test_languages_and_countries_are_understood_by_name(full, words, same):
    """English names, and a language's own; a country with its article or in its common short form."""
    found = full.json("hits", *words, "--format", "json")
    assert found == full.json("hits", *same, "--format", "json") != []


def test_a_language_finds_its_kinds_and_a_kind_itself(full):
    """En finds en-GB, en-GB finds en-GB alone."""
    one = add(full.store, "https://gb.example/1", "Kinds", "Kinds of English.", language="en-GB", day=20)
    assert one in {row["id"] for row in full.json("hits", "--lang", "en", "--format", "json")}
    assert [row["id"] for row in full.json("hits", "--lang", "en-GB", "--format", "json")] == [one]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--lang", "sv"), "No hit has the language sv (Swedish); found so far: cs (Czech), ar (Arabic)"),
        (
            ("lang:en-GB", "--format", "json"),
            "No hit has the language en-GB (English); found so far: en (English)",
        ),
        (("--country", "IE", "--by", "week"), "No hit has the country IE (Ireland); found so far: "),
        (("Rotterdam", "country:Ireland"), "No hit has the country IE (Ireland); found so far: "),
    ],
)
def test_an_empty_answer_says_what_no_hit_has(full, words, message):
    """A language or country that there is, but not here, is no mistake: a job that asks each day goes on."""
    assert message in full.run("hits", *words).stderr
    quiet = full.run("hits", "--lang", "nl", "quitexyzzy").stderr
    assert quiet == "No hits.\n"


def test_one_hit_is_cited_by_its_id(full):
    """As a search that leaves it alone would cite it; also as a line for a footnote."""
    [row] = full.json("hits", "--lang", "ko", "--format", "json")
    for form in ("bibtex", "csl-json"):
        told = full.run("show", str(row["id"]), "--format", form).stdout
        assert told == full.run("hits", "--lang", "ko", "--format", form).stdout
        assert row["title"] in told
    footnote = full.run("show", str(row["id"]), "--format", "markdown").stdout
    assert footnote.startswith(f"[{row['title']}](<{row['url']}>), *{row['outlet']}*, 2022-")
    assert footnote.count("\n") == 1
    assert "there is no hit 999" in full.run("show", "999", "--format", "bibtex", code=1).stderr
    assert "--format makes a citation" in full.run("show", "1", "--format", "bibtex", "--json", code=2).stderr


def test_empty_sql_says_so(full):
    """On standard error, in every form."""
    for form in ("table", "json", "csv"):
        assert full.run("sql", "corrected", "--format", form).stderr == "No rows.\n"
    assert full.run("sql", "select 1").stderr == ""


@pytest.mark.parametrize(
    ("words", "code", "hint"),
    [
        (("sql", "first-outlet"), 2, "There is no question called first-outlet; did you mean first-outlets?"),
        (("sql", "gibberish"), 2, "--canned lists them"),
        (("sql", "timeline", "--value", "stry=x"), 2, "There is a value stry; did you mean story?"),
        (("sql", "SELECT langauge FROM coverage"), 2, "no such column: langauge; did you mean language?"),
        (("sql", "SELECT id FROM coverge"), 2, "no such table: coverge; did you mean coverage?"),
        (("sql", "SELECT id FROM coverage WHERE language = qqq"), 2, "text stands in 'apostrophes'"),
    ],
)
def test_a_slip_in_sql_is_answered_with_what_was_meant(full, words, code, hint):
    """A name of a question, a value, a column, a table."""
    assert hint in full.run(*words, code=code).stderr


def test_sql_answers_in_every_form(full):
    """Statements, names of canned questions, values, standard input."""
    assert full.json("sql", "SELECT count(*) AS n FROM coverage", "--format", "json") == [{"n": 9}]
    assert full.run("sql", "SELECT '=1' AS a", "--format", "csv").stdout == "a\n'=1\n"
    assert (
        full.run("sql", "SELECT x'00ff' AS a, NULL AS b, 9e999 AS c", "--format", "ndjson").stdout
        == '{"a": "00ff", "b": null, "c": null}\n'
    )
    assert full.json("sql", "language-by-week", "--value", "language=zh", "--format", "json")[0]["hits"] == 2
    assert full.json("sql", "SELECT :a AS a", "--value", "a=it's", "--format", "json") == [{"a": "it's"}]
    assert "coverage" in full.run("sql", "--schema").stdout
    assert "first-outlets" in full.run("sql", "--canned").stdout
    cut = full.run("sql", "SELECT id FROM coverage", "--limit", "2", "--format", "ndjson")
    assert len(cut.stdout.splitlines()) == 2
    assert "There are more than 2 rows; --limit shows more." in cut.stderr


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("DELETE FROM hits",), 2, "watcher: sql: only reading is possible here"),
        (("SELEC 1",), 2, 'watcher: sql: near "SELEC": syntax error'),
        (("SELECT :a",), 2, "give it with --value"),
        (("timeline",), 2, "timeline needs --value story=... (key of the story)."),
        (("SELECT 1", "--value", "x"), 2, '"x" is no value; write --value story=KEY'),
        ((), 2, "What is to be asked?"),
        (
            (
                "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT x FROM n LIMIT 1e9 OFFSET 1e8",
                "--time-limit",
                "0.2",
            ),
            1,
            "stopped after 0.2 s",
        ),
        (("SELECT randomblob(1e9)",), 1, "a value would be larger"),
    ],
)
def test_sql_that_cannot_be_answered_is_told_in_one_line(full, words, code, message):
    """2 for what is wrong in itself, 1 for what takes too much; no traceback."""
    assert message in full.run("sql", *words, code=code).stderr


def test_a_single_function_that_never_looks_up_is_ended_all_the_same(desk):
    """SQLite looks at the clock between its instructions; looking for half a blob in another is one instruction."""
    fill(desk.store)
    slow = "SELECT instr(hex(zeroblob(2000000)), hex(zeroblob(1000000)) || '1')"
    done = run_watcher(desk.folder, "sql", slow, "--time-limit", "0.1")
    assert done.returncode == 1
    assert done.stderr == "watcher: sql: stopped after 0.1 s; ask for less\n"


def test_asking_loads_no_parser_of_pages(desk):
    """A question must not wait for what only rounds need."""
    fill(desk.store)
    code = (
        "import sys\nfrom watcher.cli.main import watcher\n"
        f"config = {str(desk.folder / 'config.toml')!r}\n"
        "watcher.main(['--config', config, 'hits', 'rotterdam'], standalone_mode=False)\n"
        "heavy = {'trafilatura', 'telegram', 'aiohttp', 'lxml', 'feedparser', 'apscheduler'} & set(sys.modules)\n"
        "sys.exit(f'loaded: {heavy}' if heavy else 0)"
    )
    done = run_python(desk.folder, "-c", code)
    assert done.returncode == 0, done.stderr
    assert NOON.year == 2022
