"""SQL that anybody may type: answered or refused in time, and nothing is changed."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.blank import blank
from tests.store.shelf import fill
from watcher.adapters.store import Store, open_readonly
from watcher.adapters.store.canned import CANNED
from watcher.adapters.store.free import Answer, FreeReader, Refusal

SECONDS = 0.3
WORDS = [
    "SELECT", "*", "FROM", "coverage", "hits", "DELETE", "INSERT", "INTO", "UPDATE", "SET", "WHERE",
    "(", ")", ",", "1", "''", "x'00'", "WITH", "AS", "ATTACH", "PRAGMA", "user_version", "=", ";", "--",
    "/*", "DROP", "TABLE", "VALUES", "UNION", "search", "MATCH", "EXPLAIN", "VACUUM", "LIMIT", "é",
]  # fmt: skip
COUNTING = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT "


def print_of(folder):
    """Names and contents of all files but SQLite's shared memory, which readers use to find their place."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if not path.name.endswith("-shm")
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Holds a filled database."""
    made = tmp_path_factory.mktemp("free")
    store = Store(blank(made / "watcher.db"))
    fill(store)
    store.close()
    return made


@pytest.fixture(scope="module")
def reader(folder):
    """Open to anybody."""
    return FreeReader(open_readonly(folder / "watcher.db"), seconds=SECONDS)


def rows_of(answer):
    assert isinstance(answer, Answer), answer
    return list(answer.rows)


@pytest.mark.parametrize(
    "sql",
    [
        "ATTACH '{folder}/other.db' AS other",
        "VACUUM INTO '{folder}/copy.db'",
        "VACUUM",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA journal_mode",
        "PRAGMA query_only = OFF",
        "PRAGMA hard_heap_limit = 0",
        "PRAGMA writable_schema = ON",
        "PRAGMA user_version = 7",
        "DELETE FROM hits",
        "UPDATE hits SET score = 0",
        "UPDATE sqlite_master SET sql = ''",
        "INSERT INTO search(search) VALUES ('rebuild')",
        "REPLACE INTO feeds (id) VALUES (1)",
        "WITH x AS (SELECT 1) DELETE FROM hits",
        "DELETE FROM hits RETURNING id",
        "DROP VIEW coverage",
        "CREATE TABLE t (x)",
        "CREATE TEMP TABLE t (x)",
        "CREATE TEMP VIEW v AS SELECT 1",
        "CREATE VIRTUAL TABLE t USING fts5(x)",
        "ALTER TABLE hits ADD COLUMN x",
        "BEGIN IMMEDIATE",
        "SAVEPOINT a",
        "COMMIT",
        "REINDEX",
        "ANALYZE",
        "SELECT load_extension('x')",
        "SELECT fts3_tokenizer('simple')",
        "SELECT writefile('{folder}/x', 'x')",
        "SELECT 1; DELETE FROM hits",
    ],
)
def test_whatever_would_change_or_open_something_is_refused(folder, reader, sql):
    """And leaves every file as it was."""
    before = print_of(folder)
    answer = reader.ask(sql.format(folder=folder))
    assert isinstance(answer, Refusal), list(answer.rows)
    assert "\n" not in answer.message
    assert print_of(folder) == before


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        (COUNTING + "count(*) FROM n", "stopped after 0.3 s"),
        (COUNTING + "x FROM n ORDER BY x DESC", "stopped "),
        (COUNTING + "group_concat(x) FROM n", "stopped"),
        (
            "SELECT count(*) FROM sqlite_master a, sqlite_master b, sqlite_master c, sqlite_master d, sqlite_master e",
            "stopped after",
        ),
        ("SELECT randomblob(1000000000)", "stopped: a value would be larger than 5,000,000 bytes"),
        ("SELECT zeroblob(1e9)", "stopped: a value would be larger"),
        ("SELECT replace(hex(zeroblob(2000000)), '0', 'xxxxxxxxx')", "stopped: a value would be larger"),
        ("SELECT 'a' REGEXP 'b'", "no such function: REGEXP"),
        ("SELEC 1", 'near "SELEC": syntax error'),
        ("SELECT * FROM nowhere", "no such table: nowhere"),
        ("SELECT 'open", "unrecognized token"),
        ("SELECT * FROM search WHERE search MATCH '\"'", "unterminated string"),
        ("SELECT json_extract('[1', '$')", "malformed JSON"),
        ("", "the statement asks for nothing"),
        ("-- nothing", "the statement asks for nothing"),
        ("SELECT 1; SELECT 2", "one statement at a time"),
        ("SELECT ?", "a value is missing"),
        ("SELECT :story", "a value is missing"),
        ("SELECT '\0'", "the query contains a null character"),
        ("SELECT '\ud800'", "the statement is not valid UTF-8"),
        (f"SELECT {'(' * 200}1{')' * 200}", ""),
        (f"SELECT {','.join('1' * 300)}", "too many columns in result set"),
        (f"SELECT {' UNION SELECT '.join('1' * 99)}", "too many terms in compound SELECT"),
        (f"SELECT '{'x' * 200_000}'", ""),
        ("SELECT abs(-9223372036854775808)", "integer overflow"),
        ("SELECT * FROM generate_series(1, 1e12)", "no such table: generate_series"),
    ],
)
def test_what_cannot_be_answered_is_told_in_one_line(folder, reader, sql, message):
    """Too long, too much, or wrong."""
    before = print_of(folder)
    answer = reader.ask(sql)
    if isinstance(answer, Answer):
        *_, answer = answer.rows
    assert isinstance(answer, Refusal)
    assert answer.message.startswith(message)
    assert answer.message
    assert "\n" not in answer.message
    assert print_of(folder) == before


def test_what_reads_is_answered(reader):
    """Views, search, window functions, JSON, the schema, plans; odd values too."""
    assert rows_of(reader.ask("SELECT count(*) FROM coverage")) == [(8,)]
    assert rows_of(reader.ask("SELECT rowid FROM search WHERE search MATCH '警察' ORDER BY rank"))
    assert rows_of(reader.ask("SELECT highlight(search, 0, '[', ']') FROM search WHERE search MATCH 'praze'"))
    assert rows_of(reader.ask("SELECT value FROM json_each('[1, 2]')")) == [(1,), (2,)]
    assert rows_of(reader.ask("SELECT name FROM pragma_table_info('coverage')"))
    assert rows_of(reader.ask("PRAGMA table_info(coverage)"))
    assert rows_of(reader.ask("EXPLAIN QUERY PLAN SELECT * FROM coverage"))
    assert rows_of(reader.ask("SELECT rank() OVER (ORDER BY date) FROM coverage LIMIT 1")) == [(1,)]
    assert rows_of(reader.ask("VALUES (1), (NULL), (x'00'), (9e999)")) == [
        (1,),
        (None,),
        (b"\0",),
        (float("inf"),),
    ]
    assert rows_of(reader.ask("SELECT CAST(x'ff41' AS TEXT)")) == [("\ufffdA",)]
    assert rows_of(reader.ask("SELECT :a || :b", {"a": "x", "b": "'; DROP TABLE hits; --"})) == [
        ("x'; DROP TABLE hits; --",)
    ]


def test_columns_of_one_name_are_told_apart(reader):
    """Or a row as JSON would lose one."""
    answer = reader.ask("SELECT 1 AS a, 2 AS a, 3 AS a")
    assert isinstance(answer, Answer)
    assert answer.columns == ("a", "a_2", "a_3")


@pytest.mark.parametrize("canned", CANNED, ids=lambda canned: canned.name)
def test_every_canned_question_is_answered(reader, canned):
    """With any value."""
    assert (
        rows_of(reader.ask(canned.sql, dict.fromkeys((name for name, _ in canned.values), "nl"))) is not None
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.lists(
        st.sampled_from(
WORDS
        ),
        max_size=12,
    )
)  # fmt: skip
def test_no_sentence_of_sql_changes_anything(folder, reader, words):
    """Whatever the words and their order."""
    before = print_of(folder)
    answer = reader.ask(" ".join(words))
    if isinstance(answer, Answer):
        list(answer.rows)
    assert print_of(folder) == before
