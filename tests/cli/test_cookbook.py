"""The cookbook's answers: each is run, is not empty, and all three roads lead to the same rows."""

from __future__ import annotations

import html
import json
import re
import shlex
import shutil
from collections import Counter
from dataclasses import dataclass

import click
import httpx
import pytest
from click.testing import CliRunner

from tests.cli.record import correct
from tests.conftest import ROOT
from tests.web.conftest import running
from watcher.adapters.store import Store, open_database
from watcher.cli.hits import hits
from watcher.cli.main import watcher
from watcher.web.site import Outside


@dataclass(frozen=True)
class Recipe:
    """One question of docs/cookbook.md."""

    question: str
    words: str
    sql: str
    address: str


def recipes() -> list[Recipe]:
    """All questions of the page."""
    page = (ROOT / "docs" / "cookbook.md").read_text("utf-8")
    found = []
    for part in page.split("\n## ")[1:]:
        [words] = re.findall(r"```sh\nwatcher (.+)\n```", part)
        [sql] = re.findall(r"```sql\n(.+?)\n```", part, re.DOTALL)
        [address] = re.findall(r"^Browser: `(/[^`]*)`$", part, re.MULTILINE)
        found.append(Recipe(part.splitlines()[0], words, sql, address))
    return found


@pytest.fixture(scope="module")
def folder(demo, tmp_path_factory):
    """The demo's database, in which one article was then corrected; beside it the key of a story with several."""
    source, done = demo
    assert done.returncode == 0, done.stderr
    copy = tmp_path_factory.mktemp("cookbook")
    for path in source.glob("*.toml"):
        shutil.copy(path, copy)
    shutil.copy(source / "watcher.db", copy)
    store = Store(open_database(copy / "watcher.db"))
    row = store.db.row(
        "SELECT story, count(*) AS hits, min(id) AS id FROM coverage GROUP BY story ORDER BY hits DESC"
    )
    assert row is not None
    correct(store, row["id"], "A headline that was put right")
    (copy / "KEY").write_text(row["story"])
    assert row["hits"] > 3
    store.close()
    return copy


def ask(folder, words, stdin=""):
    """The rows that a command gives."""
    line = ["--config", str(folder / "config.toml"), *words, "--format", "json"]
    done = CliRunner().invoke(watcher, line, input=stdin)
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def test_the_cookbook_has_ten_questions():
    """Each with all three answers."""
    assert len(recipes()) == 10


@pytest.mark.parametrize("recipe", recipes(), ids=lambda recipe: recipe.question)
def test_the_command_line_and_sql_give_the_same_rows(folder, recipe):
    """In the same order, for every column that the SQL names."""
    key = (folder / "KEY").read_text()
    by_words = ask(folder, shlex.split(recipe.words.replace("KEY", key)))
    by_sql = ask(folder, ["sql", "-"], recipe.sql.replace("KEY", key))
    assert by_sql
    assert by_sql == [{name: row[name] for name in by_sql[0]} for row in by_words]


@pytest.fixture(scope="module")
def browser(folder):
    """The pages over the same database."""
    with (
        running(folder / "watcher.db", Outside()) as address,
        httpx.Client(base_url=address, timeout=30) as client,
    ):
        yield client


@pytest.mark.parametrize("recipe", recipes(), ids=lambda recipe: recipe.question)
def test_the_browser_shows_the_same_rows(folder, browser, recipe):
    """At the very address that the page names; a page of a search may go on beyond the recipe's limit."""
    key = (folder / "KEY").read_text()
    rows = ask(folder, ["sql", "-"], recipe.sql.replace("KEY", key))
    address = recipe.address.replace("KEY", key)
    answer = browser.get(address)
    assert answer.status_code == 200, answer.text
    if address.startswith("/data/"):
        path, _, rest = address.partition("?")
        shown = browser.get(f"{path}.json?_shape=array&{rest}").json()[: len(rows)]
        shared = [name for name in rows[0] if name in shown[0]]
        assert "hits" in shared or "url" in shared
        assert [{name: row[name] for name in shared} for row in shown] == [
            {name: row[name] for name in shared} for row in rows
        ]
        assert all(str(row[name]) in html.unescape(answer.text) for row in rows for name in shared[:1])
    else:
        shown = re.findall(r'<h3[^>]*><a href="/hit/(\d+)">', answer.text)
        assert shown[: len(rows)] == [str(row["id"]) for row in rows]
        assert len(shown) == len(rows) or "LIMIT" in recipe.sql


def test_the_browser_has_every_order_of_the_command_line(folder, browser):
    """With the same rows; another one is refused in words."""
    [sort] = [option for option in hits.params if option.name == "sort"]
    assert isinstance(sort.type, click.Choice)
    for order in sort.type.choices:
        ids = [str(row["id"]) for row in ask(folder, ["hits", "police", "--sort", order])]
        page = browser.get(f"/search?q=police&sort={order}")
        assert re.findall(r'<h3[^>]*><a href="/hit/(\d+)">', page.text) == ids != []
    refused = browser.get("/search?q=police&sort=mood")
    assert refused.status_code == 400
    assert "There is no order" in refused.text


def test_names_are_found_where_words_are_not(folder):
    """What the page says of words and names: the words find fewer, and other ones first."""
    by_name = [row["id"] for row in ask(folder, ["hits", "--person", "place-rotterdam", "--sort", "oldest"])]
    by_word = [row["id"] for row in ask(folder, ["hits", "rotterdam", "--sort", "oldest"])]
    assert set(by_word) < set(by_name)


def test_only_posted_reports_make_an_outlet_the_first(folder):
    """Each story with a posted report is counted once, for the one that was published first."""
    posted = ask(folder, ["hits", "--decision", "post", "--sort", "oldest", "--all"])
    firsts: dict[str, str] = {}
    for row in posted:
        firsts.setdefault(row["story"], row["outlet"])
    told = ask(folder, ["sql", "first-outlets"])
    assert {row["outlet"]: row["first"] for row in told} == Counter(firsts.values())
    assert {row["outlet"] for row in told} <= {row["outlet"] for row in posted}
