"""Every page as a browser gets it: what it shows, and what it refuses."""

from __future__ import annotations

import html
import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from html.parser import HTMLParser
from urllib.parse import quote

import pytest

from watcher.adapters.store.canned import CANNED
from watcher.doctor import consult
from watcher.web.guard import POLICY
from watcher.web.visitors import VIEWS

PAGES = (
    "/", "/stories", "/search", "/search?q=rotterdam", "/outlets", "/feeds", "/data", "/nothing",
    *(f"/data/{name}" for name in VIEWS), "/data?sql=select+*+from+coverage",
    "/search?q=%28", "/data?sql=drop+table+hits", "/hit/999999", "/story/none",
)  # fmt: skip


class _Page(HTMLParser):
    """What matters of a page: its elements, its links, its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data

    @property
    def links(self) -> list[dict[str, str | None]]:
        return [about for tag, about in self.elements if tag == "a"]


def _harmless(page: _Page) -> None:
    for tag, about in page.elements:
        assert tag not in {"script", "iframe", "style", "base", "object", "img"}, tag
        assert not [name for name in about if name.startswith("on") or name in {"style", "srcdoc"}], about
        for name in ("href", "src", "action"):
            value = about.get(name)
            assert value is None or re.match(r"https?://|/|#|\?", value), value


@pytest.mark.parametrize("path", PAGES)
def test_every_page_forbids_scripts_and_has_none(served, path):
    """Also those that refuse; each has one heading of the first order, a main part, a language."""
    answer = served.get(path)
    assert answer.status_code in {200, 400, 404}, answer.text
    assert answer.headers["content-security-policy"] == POLICY
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert "set-cookie" not in answer.headers
    page = _Page(answer.text)
    _harmless(page)
    tags = [tag for tag, _ in page.elements]
    assert tags.count("h1") == tags.count("main") == tags.count("nav") - (tags.count("nav") - 1) == 1
    assert page.elements[0] == ("html", {"lang": "en"})
    outside = [link for link in page.links if (link["href"] or "").startswith("http")]
    assert all(link["rel"] == "noopener noreferrer nofollow" for link in outside)


def test_a_hostile_article_is_text_wherever_it_stands(served):
    """On its own page, in lists, tables, facets, JSON and the answer of a question."""
    story = f"/story/{_story(served, served.hostile)}"
    facets = "/data/coverage?_facet=outlet&_facet=author&_facet=title"
    where = f"/data/coverage?outlet={quote(_outlet(served))}"
    sql = f"/data?sql=select+*+from+coverage+where+id={served.hostile}"
    for path in (f"/hit/{served.hostile}", story, "/search?q=hostile", "/", "/outlets", facets, where, sql):
        answer = served.get(path)
        assert answer.status_code == 200, path
        page = _Page(answer.text)
        _harmless(page)
        assert "onerror=" in page.text, path
        assert "<script>document.title" not in answer.text
        assert not [one for one in page.links if "evil.example" in (one["href"] or "")]
    page = _Page(served.get(f"/hit/{served.hostile}").text)
    assert "<script>document.title='ran'</script>" in page.text
    assert "{{ 7*7 }}" in page.text
    assert "javascript:document.title" in page.text
    answer = served.get("/data/coverage.json?_shape=array&outlet=x")
    assert answer.headers["content-type"].startswith("application/json")


def test_the_hit_page_marks_its_evidence_and_shows_reasons_and_proofs(served):
    """With the sentences of the matches inside the text, and the address of the message."""
    with sqlite3.connect(served.database) as db:
        hit, sentence, points = db.execute(
            "SELECT hit_id, sentence, points FROM matches JOIN hits ON hits.id = hit_id"
            " WHERE decision = 'post' AND profile <> 'test' ORDER BY points DESC LIMIT 1"
        ).fetchone()
        (digest,) = db.execute("SELECT payload_sha256 FROM proofs WHERE hit = ?", (hit,)).fetchone()
        db.execute(
            "UPDATE posts SET channel = 'main', state = 'sent', message_id = 77 WHERE story_id ="
            " (SELECT story_id FROM hits WHERE id = ?)",
            (hit,),
        )
    text = served.get(f"/hit/{hit}").text
    marked = html.unescape("".join(re.findall(r"<mark[^>]*>(.*?)</mark>", text, re.DOTALL)))
    assert sentence[:40] in marked
    assert f"+{points:.2f}" in text
    assert digest in text
    assert 'href="https://t.me/overseas_desk/77"' in text


def test_a_change_is_shown_as_a_difference(served):
    """New words are marked as such, and what stands in them is text."""
    page = served.get(f"/hit/{served.changed}").text
    assert "<ins>A paragraph &lt;b&gt;added&lt;/b&gt; later.</ins>" in page
    assert f'href="/hit/{served.changed}#revisions"' in served.get("/").text


def test_status_and_front_page_count_the_same(served):
    """Hits with those that wait for a person, and the stories that they belong to."""
    page = dict(re.findall(r"<dt>([^<]+)</dt><dd>([\d,]+)</dd>", served.get("/").text))
    standing = consult(served.database, datetime.now(UTC))
    assert (page["Hits"], page["of them for a person"], page["Stories"]) == (
        str(standing.hits),
        str(standing.review),
        str(standing.stories),
    )
    with closing(sqlite3.connect(served.database)) as db:
        listed, stories = db.execute(
            "SELECT count(*), count(DISTINCT story) FROM coverage WHERE decision <> 'drop'"
        ).fetchone()
    assert (standing.hits, standing.stories) == (listed, stories)
    assert standing.review > 0


def test_each_bar_leads_to_as_many_rows_as_it_says(served):
    """By week, country, language and outlet."""
    page = served.get("/").text
    found = re.findall(
        r'<tr><t[hd][^>]*><a href="(/data/coverage[^"]+)">.*?</t[hd]><td class="number">([\d,]+)</td>', page
    )
    assert {re.split("[=?_]", href)[1] for href, _ in found} == {"week", "country", "language", "outlet"}
    assert len(found) > 20
    for href, number in found[::4]:
        address = html.unescape(href).replace("/data/coverage?", "/data/coverage.json?_shape=array&")
        assert len(served.get(address).json()) == int(number)


def test_the_bars_of_weeks_are_links_with_words(served):
    """For a screen reader as for a mouse."""
    page = _Page(served.get("/").text)
    named = [one for one in page.links if "hits" in (one.get("aria-label") or "")]
    assert named
    assert all("week__exact" in (one["href"] or "") for one in named)


@pytest.mark.parametrize(
    "words", ["警察", "海外警察", "شرطة", "rotterdam", 'lang:nl "het lage" OR rotterdam']
)
def test_search_finds_in_every_script(served, words):
    """With the words marked, and the page's language beside the text."""
    answer = served.get("/search", params={"q": words})
    assert answer.status_code == 200
    assert '<mark class="term">' in answer.text
    assert re.search(r'<h3 dir="auto" lang="[a-z]', answer.text)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("(", "At character 1"),
        ("lang:nl outlet:nowhere", "No hit has the outlet nowhere"),
        ("lang:ducth", "No hit has the language ducth; found so far: nl (Dutch)"),
        ("x" * 1_500, "longer than 1,000 characters"),
        ("police OR", "OR needs a word after it"),
        ("before:never", "never is not a date"),
    ],
)
def test_a_question_that_is_wrong_is_told_in_one_line(served, asked, said):
    """And stays in its box."""
    answer = served.get("/search", params={"q": asked})
    assert answer.status_code == 400
    assert said in html.unescape(answer.text)


@pytest.mark.parametrize("one", CANNED, ids=lambda one: one.name)
def test_every_canned_question_runs(served, one):
    """With values and without."""
    values = {name: {"language": "nl", "story": "x", "words": "rotterdam"}[name] for name, _ in one.values}
    for given in (values, {}):
        answer = served.get(f"/data/{one.name}", params=given)
        assert answer.status_code == 200, answer.text
        assert one.title in html.unescape(answer.text)
    if one.name in {"latest", "words"}:
        assert 'href="/hit/' in served.get(f"/data/{one.name}", params=values).text


@pytest.mark.parametrize(
    "sql",
    [
        "attach 'x.db' as x",
        "select load_extension('x')",
        "select * from posts",
        "select note from labels",
        "select count(*) from channels",
        "with coverage as (select * from labels) select * from coverage",
        "select * from feeds",
        "pragma journal_mode=delete",
        "select * from pragma_journal_mode('delete')",
        "delete from hits",
        "explain delete from hits",
        "with x as (select 1) delete from hits",
        "select 1; drop table hits",
        "vacuum into 'copy.db'",
        "select zeroblob(100000000)",
        "select writefile('x', 'y')",
        "select edit('x')",
        "sel",
        "",
        "select 'a",
        "select " + "(" * 500 + "1" + ")" * 500,
    ],
)
def test_what_does_not_read_the_public_tables_is_refused(served, sql):
    """In one clear line, and nothing changes; no file appears."""
    before = sorted(path.name for path in served.database.parent.iterdir())
    answer = served.get("/data", params={"sql": sql})
    assert answer.status_code == 400 or not sql
    assert sorted(path.name for path in served.database.parent.iterdir()) == before
    assert "Traceback" not in answer.text
    if sql:
        assert 'role="alert"' in answer.text


@pytest.mark.parametrize(
    "sql",
    [
        "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n",
        "select count(*) from matches a, matches b, matches c, matches d, matches e, matches f, matches g",
    ],
)
def test_an_endless_question_is_stopped(served, sql):
    """And says so."""
    answer = served.get("/data", params={"sql": sql})
    assert answer.status_code == 400
    assert "takes longer than is allowed" in answer.text


def test_functions_that_cannot_be_stopped_are_quick_and_agree_with_those_of_sqlite(served):
    """Finding and replacing in a text of a million letters, which SQLite's own take minutes for."""
    slow = "select instr(hex(zeroblob(500000)), hex(zeroblob(250000)) || '1') as a"
    assert served.get("/data.json", params={"sql": slow, "_shape": "array"}).json() == [{"a": 0}]
    with sqlite3.connect(":memory:") as own:
        for expression in (
            "instr('abc', 'c')", "instr('abc', '')", "instr(123, 2)", "instr(null, 'a')", "instr(x'0102', x'02')",
            "replace('aXbX', 'X', 'yy')", "replace('abc', '', 'z')", "replace(121, 1, 3)", "replace('a', null, 'b')",
        ):  # fmt: skip
            sql = f"select {expression} as a"
            [row] = served.get("/data.json", params={"sql": sql, "_shape": "array"}).json()
            assert row["a"] == own.execute(sql).fetchone()[0], expression


# Datasette leaves facets unasked when one of them cannot be made.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(
    "path",
    [
        "/search?page=99999999999999999999", "/stories?page=-1", "/outlets?page=1e9", "/stories?page=٣",
        "/search?sort=drop", "/data/coverage?_size=99999999", "/data/coverage?_where=1;drop+table+hits",
        "/data/coverage?_sort=nothing", "/data/coverage?_facet=nothing", "/data/labels", "/data/posts/1",
        "/data/coverage?_next=x", "/hit/999999999999999", "/hit/0", "/hit/abc", "/story/../../etc/passwd",
        "/assets/../site.py", "/assets/%2e%2e/site.py", "/data/%00", "/data/coverage?country__nothing=1",
        "/data/coverage?_col=nothing", "//evil.example/", "/%2F%2Fevil.example/", "/data/coverage/",
        "/data/search?_search=%22",
    ],
)  # fmt: skip
def test_strange_addresses_end_in_a_clear_page(served, path):
    """Never in a fault of ours, and never elsewhere."""
    answer = served.get(path)
    while answer.status_code == 302:
        assert re.match("/[^/]", answer.headers["location"])
        answer = served.get(answer.headers["location"])
    assert answer.status_code in {200, 400, 403, 404}, answer.text
    assert answer.headers["content-security-policy"] == POLICY
    assert str(served.database) not in answer.text


_WORKSHOP = ("/-/databases", "/-/settings.json", "/-/plugins", "/_internal", "/_memory", "/data.db")


@pytest.mark.parametrize("path", _WORKSHOP)
def test_what_tells_of_the_machine_is_not_there(served, path):
    """Where the database lies, and what else is installed."""
    answer = served.get(path)
    assert answer.status_code in {403, 404}
    assert str(served.database.parent) not in answer.text


def test_rows_as_csv_hold_no_formula(served):
    """Also where Datasette's own addresses give CSV."""
    answer = served.get("/data.csv", params={"sql": "select '=1+1' as a, '@x' as b, -1 as c"})
    assert answer.headers["content-type"].startswith("text/csv")
    assert answer.text.splitlines() == ["a,b,c", "'=1+1,'@x,-1"]
    assert len(served.get("/data/coverage.csv").text.splitlines()) > 10


def test_new_hits_show_at_once(served):
    """Without a restart, on the front page, in search and in the tables."""
    with sqlite3.connect(served.database) as db:
        db.execute(
            "UPDATE articles SET title = 'Zebra crossing' WHERE id = (SELECT article_id FROM hits WHERE id = ?)",
            (served.changed,),
        )
    assert "Zebra crossing" in served.get("/").text
    assert "Zebra crossing" in served.get("/data/coverage").text
    assert "Zebra crossing" in served.get(f"/hit/{served.changed}").text


def test_the_feeds_page_shows_no_address(served):
    """Which may hold a key; but what is wrong, and what to do."""
    page = _Page(served.get("/feeds").text)
    assert "failing from the first poll on" in page.text
    assert "http://" not in page.text
    assert "3 to look at" in page.text


def _outlet(served) -> str:
    with sqlite3.connect(served.database) as db:
        return str(db.execute("SELECT outlet FROM facets WHERE hit_id = ?", (served.hostile,)).fetchone()[0])


def _story(served, hit: int) -> str:
    with sqlite3.connect(served.database) as db:
        return str(db.execute("SELECT story FROM facets WHERE hit_id = ?", (hit,)).fetchone()[0])
