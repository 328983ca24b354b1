"""Search and counts over the hits: every language, every change, no scan of whole articles."""

from __future__ import annotations

import json
import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.blank import blank
from tests.store.shelf import NOON, add, ask, fill
from watcher.adapters.store import Store
from watcher.adapters.store.canned import CANNED
from watcher.adapters.store.known import Unknown
from watcher.adapters.store.queries import GROUPS, SORTS, HitQuery, count_by, count_hits, find_hits
from watcher.adapters.store.search import Search, refresh_search
from watcher.model import AllOf, Decision, Field, Misread, Score
from watcher.pipeline.question import read_question

EVERYTHING = AllOf(())


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    """A store that no test changes."""
    store = Store(blank(tmp_path_factory.mktemp("shelf") / "watcher.db"))
    yield store, fill(store)
    store.close()


@pytest.mark.parametrize(
    ("question", "languages"),
    [
        ("ROTTERDAM", "en nl"),
        ("cinske", "cs"),
        ("policejní stanice", "cs"),
        ('"policejní v"', ""),
        ('"overseas police"', "en"),
        ("polic*", "en cs"),
        ("politie*", "nl"),
        ("rotterdam -amsterdam", "en"),
        ("-rotterdam", "cs zh-Hans zh-Hant ja ko ar"),
        ("amsterdam OR praze", "nl cs"),
        ("(amsterdam OR praze) -dicht", "cs"),
        ("警察", "zh-Hans zh-Hant ja"),
        ("警", "zh-Hans zh-Hant ja"),
        ("海外警察站", "zh-Hans zh-Hant"),
        ("站", "zh-Hans zh-Hant"),
        ("台湾", "zh-Hant"),
        ("關閉", "zh-Hans"),
        ("察警", ""),
        ("オランダ", "ja"),
        ("경찰", "ko"),
        ("경찰서", "ko"),
        ("شرطة", "ar"),
        ("الشُّرطة", "ar"),
        ("title:rotterdam", ""),
        ("title:stations", "en"),
        ("lang:zh", "zh-Hans zh-Hant"),
        ("country:nl OR country:cz", "nl cs"),
        ('outlet:"nl paper"', "nl"),
        ("person:wang lang:ko", "ko"),
        ('person:"Wang Jingyu" concept:station lang:en', "en"),
        ("before:2022-10-27", "en"),
        ("after:2022-11-02", "ar"),
        ("during:2022-10-27..2022-10-28", "nl cs"),
        ("rotterdam OR lang:ko", "en nl ko"),
        ("-(rotterdam OR lang:ko)", "cs zh-Hans zh-Hant ja ar"),
        ("relation:first -lang:zh -rotterdam", "cs ja ko ar"),
        ("decision:review", ""),
    ],
)
def test_words_and_fields_find_what_they_should(shelf, question, languages):
    """In every script, with and without accents, two letters or one."""
    store, ids = shelf
    assert sorted(ask(store, question)) == sorted(ids[language] for language in languages.split())


def test_the_order_is_the_one_that_was_asked_for(shelf):
    """Newest, oldest, best; pages follow one another."""
    store, ids = shelf
    every = list(ids.values())
    assert ask(store, "") == every[::-1]
    assert ask(store, "", sort="oldest") == every
    assert ask(store, "", limit=3) + ask(store, "", limit=9, offset=3) == every[::-1]
    for sort in SORTS:
        assert set(ask(store, "警察", sort=sort)) == {ids["zh-Hans"], ids["zh-Hant"], ids["ja"]}


def test_a_word_in_the_title_weighs_more(store):
    """Best first."""
    store.hits.set_topic("stations", "Stations", "1")
    filler = " and much else" * 30
    text = add(store, "https://a.example/1", "Other things", f"rotterdam{filler}", summary="none")
    title = add(store, "https://a.example/2", "Rotterdam", f"words{filler}", summary="none", day=-3)
    assert ask(store, "rotterdam", sort="relevance") == [title, text]
    assert ask(store, "rotterdam") == [text, title]


def test_what_no_hit_has_is_told_with_what_there_is(shelf):
    """Outlets, concepts and persons."""
    store, _ = shelf
    for name, value, known in (
        ("outlet", "guardian", "The en Paper"),
        ("concept", "x", "station"),
        ("person", "x", "rotterdam"),
    ):
        found = count_hits(store.db, Field(name, value))
        assert isinstance(found, Unknown)
        assert known in found.known


def test_a_point_against_is_no_concept_found(shelf):
    """Only what speaks for the topic."""
    store, _ = shelf
    found = count_hits(store.db, Field("concept", "against"))
    assert found == Unknown("concept", "against", ("station",))


@pytest.mark.parametrize("group", GROUPS)
def test_counts_by_any_column_add_up(shelf, group):
    """To all hits; two for each when each has two."""
    store, ids = shelf
    rows = count_by(store.db, EVERYTHING, [group], limit=100)
    assert not isinstance(rows, Unknown)
    assert sum(row["hits"] for row in rows) == len(ids) * (2 if group == "person" else 1)
    again = count_by(store.db, AllOf((Field("topic", "stations"),)), [group, "language"], limit=100)
    assert not isinstance(again, Unknown)
    assert sum(row["hits"] for row in again) == sum(row["hits"] for row in rows)


def test_weeks_begin_on_monday(shelf):
    """26 October 2022 was a Wednesday; the eight days reach into the week after."""
    store, _ = shelf
    rows = count_by(store.db, EVERYTHING, ["week"], limit=9)
    assert rows == [{"week": "2022-10-24", "hits": 5}, {"week": "2022-10-31", "hits": 3}]


def test_the_narrow_tables_follow_every_change(store):
    """Verdicts, labels, dates and outlets change; a hit may even go."""
    ids = fill(store)
    english, dutch = ids["en"], ids["nl"]
    store.hits.decide(english, Decision.DROP)
    store.labels.put(english, 0, note="", now=NOON)
    store.db.run("UPDATE articles SET outlet = 'New', published_at = '2020-01-01T00:00:00Z' WHERE id = 1")
    score = Score("stations", 0.5, Decision.REVIEW, (), ("den-haag",), "2")
    store.archive.judged(2, score, NOON)
    store.hits.rejudge(dutch, score, Decision.REVIEW, summary="Nieuwe samenvatting", traits=None, now=NOON)
    rows = {row["id"]: row for row in store.db.rows("SELECT * FROM coverage")}
    told = tuple(rows[english][name] for name in ("decision", "label", "outlet", "date", "week"))
    assert told == ("drop", 0, "New", "2020-01-01", "2019-12-30")
    assert tuple(rows[dutch][name] for name in ("decision", "verdict", "score", "concepts")) == (
        "review",
        "review",
        0.5,
        None,
    )
    assert ask(store, "samenvatting") == [dutch]
    assert ask(store, "person:den-haag") == [dutch]
    assert english not in ask(store, "")
    assert english in ask(store, "decision:drop")
    store.labels.remove(english)
    assert store.db.rows("SELECT label FROM coverage WHERE id = ?", (english,))[0]["label"] is None
    store.db.run("DELETE FROM matches WHERE hit_id = ?", (english,))
    store.db.run("DELETE FROM hits WHERE id = ?", (english,))
    assert ask(store, "decision:drop") == []
    assert ask(store, "overseas") == []


def test_a_changed_text_is_found_and_the_old_one_no_more(store):
    """What a correction has taken out."""
    ids = fill(store)
    with store.transaction():
        store.db.run("UPDATE articles SET text = 'corrected' WHERE id = 2")
        store.db.run("UPDATE hits SET summary = '' WHERE article_id = 2")
        Search(store.db).put_article(2)
    assert ask(store, "corrected") == [ids["nl"]]
    assert ask(store, "amsterdam") == []


def test_an_index_in_another_form_is_built_anew(tmp_path):
    """At the next start, whole; also for hits that were there before there was an index."""
    path = tmp_path / "watcher.db"
    store = Store(blank(path))
    ids = fill(store)
    store.db.run("DELETE FROM search")
    store.db.run("UPDATE search_form SET form = 0")
    store.close()
    again = Store(blank(path))
    assert sorted(ask(again, "警察")) == sorted([ids["zh-Hans"], ids["zh-Hant"], ids["ja"]])
    changes = again.db.raw.total_changes
    refresh_search(again.db.raw)
    assert again.db.raw.total_changes == changes
    again.close()


def test_what_is_no_hit_is_not_in_the_index(store):
    """Its text may be kept, but is nobody's to search."""
    fill(store)
    store.db.run(
        "INSERT INTO articles (url, link, title, text, text_hash, origin, fetched_at)"
        " VALUES ('u', 'u', 'Tulips', 'tulips', '', 'page', '')"
    )
    assert ask(store, "tulips") == []
    assert store.db.rows("SELECT count(*) AS n FROM search")[0]["n"] == 8


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            [
                "rotterdam",
                "警察",
                '"police stations"',
                "polic*",
                "-",
                "OR",
                "(",
                ")",
                "lang:nl",
                "title:",
                "before:2022-10-28",
                "NOT",
                '"',
                "NEAR",
                "{text}",
                "^a",
                "*",
                "'",
                ";--",
                "person:wang",
                "\x00",
            ]
        ),
        max_size=8,
    )
)
def test_no_question_breaks_the_database(shelf, pieces):
    """Each is answered or refused by the reader of questions; the index never sees bad syntax."""
    store, ids = shelf
    question = read_question(" ".join(pieces), NOON)
    if isinstance(question, Misread):
        return
    rows = find_hits(store.db, HitQuery(question, "relevance"))
    assert isinstance(rows, Unknown) or {row["id"] for row in rows} <= set(ids.values())


def plan(store, sql, values=()):
    return [row["detail"] for row in store.db.rows(f"EXPLAIN QUERY PLAN {sql}", values)]


@pytest.mark.parametrize("canned", CANNED, ids=lambda canned: canned.name)
def test_a_canned_question_reads_no_big_table_from_end_to_end(shelf, canned):
    """Articles, hits, entries and matches are looked up by key; the narrow table is read in an index."""
    store, _ = shelf
    steps = plan(store, canned.sql, dict.fromkeys((name for name, _ in canned.values), "x"))
    for table in ("articles", "hits", "entries", "matches", "stories", "judgements"):
        assert not any(step.startswith(f"SCAN {table}") for step in steps), steps


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT count(*) FROM coverage",
        "SELECT language, count(*) FROM coverage GROUP BY language",
        "SELECT week, count(*) FROM coverage WHERE country = 'NL' GROUP BY week",
        "SELECT * FROM coverage_by_week",
        "SELECT * FROM outlets",
    ],
)
def test_counting_touches_nothing_but_the_narrow_table(shelf, sql):
    """The view has columns of articles, but counts do not pay for them."""
    store, _ = shelf
    touched = {word for step in plan(store, sql) for word in step.split()}
    assert not touched & {"articles", "hits", "matches", "stories"}


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM coverage ORDER BY date DESC LIMIT 9",
        "SELECT * FROM coverage ORDER BY found_at DESC LIMIT 9",
        "SELECT * FROM story_timeline WHERE story = 'x' ORDER BY at",
        "SELECT * FROM coverage WHERE outlet = 'x'",
        "SELECT * FROM coverage WHERE week = 'x'",
    ],
)
def test_usual_orders_and_filters_use_an_index(shelf, sql):
    """Nothing is sorted that stands in order."""
    store, _ = shelf
    steps = plan(store, sql)
    assert any("facets_by_" in step for step in steps), steps
    assert not any("TEMP B-TREE" in step for step in steps), steps


def test_views_need_no_joins(shelf):
    """Each has its rows; a story's timeline tells the hours since its first article."""
    store, ids = shelf
    [timeline] = store.db.rows("SELECT * FROM story_timeline WHERE language = 'nl'")
    assert (timeline["hit"], timeline["hours_after"], timeline["relation"]) == (ids["nl"], 0.0, "first")
    [outlet] = store.db.rows("SELECT * FROM outlets WHERE country = 'NL'")
    assert (outlet["hits"], outlet["first"], outlet["first_date"]) == (1, 1, "2022-10-27")
    weeks = store.db.rows("SELECT week, sum(hits) AS hits FROM coverage_by_week GROUP BY week")
    assert [tuple(row) for row in weeks] == [("2022-10-24", 5), ("2022-10-31", 3)]


def test_rows_of_coverage_are_whole(shelf):
    """One row holds all that a citation needs."""
    store, ids = shelf
    row = dict(store.db.rows("SELECT * FROM coverage WHERE id = ?", (ids["nl"],))[0])
    assert row["title"] == "Chinese politiekantoren dicht"
    assert row["url"] == "https://nl.example/1"
    assert row["concepts"] == "station"
    assert row["verdict"] == "post"
    assert row["accessed_at"] == row["published_at"] == "2022-10-27T12:00:00Z"
    json.dumps(row)


def test_a_crash_while_the_index_is_built_leaves_it_to_be_built(tmp_path):
    """All or nothing, so nobody searches half of it."""
    path = tmp_path / "watcher.db"
    store = Store(blank(path))
    fill(store)
    store.db.run("UPDATE search_form SET form = 0")
    store.db.run("CREATE TRIGGER crash BEFORE UPDATE ON search_form BEGIN SELECT raise(ABORT, 'crash'); END")
    with pytest.raises(sqlite3.IntegrityError, match="crash"):
        refresh_search(store.db.raw)
    assert store.db.rows("SELECT form FROM search_form")[0]["form"] == 0
    assert store.db.rows("SELECT count(*) AS n FROM search")[0]["n"] == 8
    store.close()


def test_a_merged_story_is_found_by_either_key(store):
    """Its hits are counted under the key that is left."""
    ids = fill(store)
    with store.transaction():
        store.hits.merge("stations-en", "stations-nl", "the same", NOON)
    both = sorted([ids["en"], ids["nl"]])
    assert sorted(ask(store, "story:stations-en")) == sorted(ask(store, "story:stations-nl")) == both
    rows = store.db.rows(
        "SELECT hits FROM (SELECT count(*) AS hits FROM coverage WHERE story = 'stations-en')"
    )
    assert rows[0]["hits"] == 2
