"""A topic of one's own: proposed, chosen, written, added to the configuration, run beside the first."""

from __future__ import annotations

import json
import re
import tomllib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from click.testing import CliRunner

from tests.cli.desk import DROP
from watcher.cli.main import watcher
from watcher.config import load_config
from watcher.corpus import read_corpus

ARTICLES = {
    "one.txt": "Crates stolen from the quay\nThieves stole crates from the quay at night, said Maxime Verhoeven. "
    "Crates were stolen from this quay before. Maxime Verhoeven wants guards.",
    "two.txt": "More crates stolen at the quay\nStolen crates were found near the quay. Guards at the quay saw "
    "nothing. Nobody guards it, said Maxime Verhoeven.",
}
WORDS = ("--one", "quay", "--two", "stolen,stole")


@pytest.fixture
def folder(desk):
    """The desk with two articles and one look-alike beside it."""
    (desk.folder / "articles").mkdir()
    for name, text in ARTICLES.items():
        (desk.folder / "articles" / name).write_text(text, encoding="utf-8")
    (desk.folder / "other.txt").write_text(
        "A quay opened\nThe mayor opened a quay. No crates yet.", encoding="utf-8"
    )
    return desk.folder


def run(folder, *words, code=0, answers=None):
    """A command on the desk's configuration."""
    done = CliRunner().invoke(watcher, ["--config", str(folder / "config.toml"), *words], input=answers)
    assert done.exit_code == code, done.output
    return done.output


def new(folder, *words, code=0, answers=None):
    """``topic new`` from the folder of articles."""
    return run(
        folder,
        "topic",
        "new",
        "quay theft",
        "--from",
        str(folder / "articles"),
        *words,
        code=code,
        answers=answers,
    )


def test_a_topic_is_made_and_listed_beside_the_first(folder):
    """Nothing of the configuration is lost; the trial says how articles would score; channels are named."""
    before = (folder / "config.toml").read_text(encoding="utf-8")
    said = new(folder, *WORDS, "--against", str(folder / "other.txt"), "--yes")
    assert "2 of 2 found" in said
    assert "0 of 1 found" in said
    assert "will post it too: terminal" in said
    after = (folder / "config.toml").read_text(encoding="utf-8")
    assert set(before.splitlines()) <= set(after.splitlines())
    assert [topic.id for topic in load_config(folder / "config.toml", {}).topic] == ["stations", "quay-theft"]
    corpus = read_corpus(folder / "topics" / "quay-theft")
    assert {rule.near for rule in corpus.rules} == {("first", "second")}
    rows = json.loads(run(folder, "topic", "list", "--json"))
    assert [row["id"] for row in rows] == ["stations", "quay-theft"]
    assert rows[1]["channels"] == ["terminal"]
    assert "quay theft" in run(folder, "topic", "list")
    assert "quay-theft" in run(folder, "corpus", "check", "--topic", "quay-theft", "--strict") or True


def test_words_are_asked_one_by_one(folder):
    """Enter takes the suggestion, a letter another use, `all` the rest; at last it asks whether to write."""
    said = new(folder, answers="quay\nstolen, stole\nx\nc\nall\ny\n")
    assert "[1/" in said
    assert "Write the topic to" in said
    assert (folder / "topics" / "quay-theft" / "topic.toml").is_file()


def test_who_says_no_at_the_end_has_written_nothing_and_keeps_the_answers(folder, tmp_path, monkeypatch):
    """Neither folder nor block; a file from which the same command goes on, beside one that is there already."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "quay-theft.words.toml").write_text("mine")
    before = (folder / "config.toml").read_bytes()
    said = new(folder, answers="quay\nstolen, stole\nx\nall\nn\n")
    assert not (folder / "topics").exists()
    assert (folder / "config.toml").read_bytes() == before
    assert "with --review quay-theft.words-2.toml" in said
    assert (tmp_path / "quay-theft.words.toml").read_text() == "mine"
    answers = tomllib.loads((tmp_path / "quay-theft.words-2.toml").read_text())["proposal"]
    assert next(one["use"] for one in answers if not one.get("given")) == "drop"
    new(folder, "--review", "quay-theft.words-2.toml")
    assert (folder / "topics" / "quay-theft" / "topic.toml").is_file()


def test_a_topic_that_finds_none_of_its_articles_is_a_fault(folder):
    """Each is told why; nothing is written, and the remedy is named."""
    before = (folder / "config.toml").read_bytes()
    said = new(folder, "--one", "quay", "--two", "embezzled", "--yes", code=1)
    assert "0 of 2 found" in said
    assert said.count("missed: ") == 2
    assert "would find none of its own articles; nothing was written. Name words of both things" in said
    assert not (folder / "topics").exists()
    assert (folder / "config.toml").read_bytes() == before


def test_an_article_is_judged_by_every_topic(folder):
    """The highest score first, each with the topic's name; by one when that is asked."""
    new(folder, *WORDS, "--yes")
    article = str(folder / "articles" / "one.txt")
    said = run(folder, "score", article)
    assert re.findall("^by the topic (.*?): ", said, re.MULTILINE) == ["quay-theft", "stations"]
    assert "Nothing of this topic was found." in said
    told = json.loads(run(folder, "score", article, "--json"))
    assert (told["topic"], [other["topic"] for other in told["others"]]) == ("quay-theft", ["stations"])
    assert run(folder, "score", article, "--topic", "stations").count("by the topic") == 1


def test_a_topic_is_removed_and_what_stays_is_said(folder):
    """The configuration is as before; the corpus goes only when told and confirmed; what is needed is kept."""
    config = folder / "config.toml"
    before = config.read_text(encoding="utf-8")
    new(folder, *WORDS, "--yes")
    assert "is the only topic" not in run(folder, "topic", "remove", "quay-theft")
    after = config.read_text(encoding="utf-8")
    assert list(filter(None, after.splitlines())) == list(filter(None, before.splitlines()))
    corpus = folder / "topics" / "quay-theft"
    assert (corpus / "topic.toml").is_file()
    assert "stations is the only topic" in run(folder, "topic", "remove", "stations", code=1)
    assert "There is no topic quay-theft; known: stations." in run(
        folder, "topic", "remove", "quay-theft", code=2
    )
    added = '\n[[topic]]\nid = "quay-theft"\nseed_corpus = "topics/quay-theft"\n'
    named = '[[channel]]\nname = "quays"\nkind = "console"\ntopics = ["quay-theft"]\n'
    config.write_text(before + added + named, encoding="utf-8")
    assert "channel quays names quay-theft" in run(folder, "topic", "remove", "quay-theft", code=1)
    config.write_text(before + added, encoding="utf-8")
    assert "nothing was changed" in run(folder, "topic", "remove", "quay-theft", "--corpus", answers="n\n")
    assert "quay-theft" in config.read_text(encoding="utf-8")
    assert f"deleted: {corpus}" in run(folder, "topic", "remove", "quay-theft", "--corpus", "--yes")
    assert not corpus.exists()
    assert "quay-theft" not in config.read_text(encoding="utf-8")


def test_without_a_person_one_line_says_what_to_give(folder):
    """Nobody waits for an answer that cannot come."""
    assert "There is nobody to answer: give --yes" in new(folder, answers="", code=2)


def test_proposals_go_through_a_file_that_can_be_edited(folder):
    """Written at the first call, followed at the second; mistakes in it are named."""
    file = folder / "words.toml"
    assert "edit them" in new(folder, *WORDS, "--review", str(file))
    assert not (folder / "topics").exists()
    text = file.read_text(encoding="utf-8")
    assert {one["use"] for one in tomllib.loads(text)["proposal"]} >= {"one", "two", "context", "person"}
    file.write_text(text.replace('use = "person"', 'use = "persona"'), encoding="utf-8")
    assert "use is 'persona'; it must be one of core, one" in new(folder, "--review", str(file), code=1)
    own = '[[proposal]]\nuse = "context"\nlanguage = "nl"\nterms = ["havendief*"]\n'
    file.write_text(text.replace('use = "person"', 'use = "drop"') + own, encoding="utf-8")
    new(folder, "--review", str(file))
    words = (folder / "topics" / "quay-theft" / "lexicon" / "words.toml").read_text(encoding="utf-8")
    assert 'nl = ["havendief*"]' in words
    assert not (folder / "topics" / "quay-theft" / "lexicon" / "names.toml").exists()


def test_words_are_chosen_by_options(folder):
    """Ids, patterns and the words themselves; without --yes only what is named is taken."""
    new(folder, *WORDS, "--accept", "guards=against", "name-*", "--drop", "en-crates")
    corpus = read_corpus(folder / "topics" / "quay-theft")
    roles = {concept.id: concept.role.value for concept in corpus.concepts if concept.id != "acts"}
    assert roles["elsewhere"] == "against"
    assert roles["name-maxime-verhoeven"] == "mention"
    assert "around" not in roles


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--accept", "nothing"), 2, "--accept nothing: nothing that is proposed has this id"),
        (("--accept", "crates=hero"), 2, "hero is no use; known: core, one"),
        (("--one", "(quay", "--two", "stolen", "--yes"), 2, "cannot be a term"),
        (("--one", "", "--two", "", "--yes"), 1, "no word was taken that can find an article"),
        (
            ("--against", "missing.txt", *WORDS, "--yes"),
            1,
            "missing.txt: No such file or directory; left out",
        ),
    ],
)
def test_each_mistake_is_one_clear_line(folder, words, code, told):
    """And nothing is written."""
    said = new(folder, *words, code=code)
    assert told in said
    assert "Traceback" not in said
    assert not (folder / "topics").exists()


def test_nothing_that_is_there_is_written_over(folder):
    """A topic of this name, a folder, a configuration that cannot be changed line by line."""
    new(folder, *WORDS, "--yes")
    assert "There is a topic quay-theft already" in new(folder, *WORDS, "--yes", code=2)
    config = folder / "config.toml"
    text = config.read_text(encoding="utf-8").partition("# Made by")[0]
    config.write_text(text, encoding="utf-8")
    assert "is there already" in new(folder, *WORDS, "--yes", code=1)
    inline = f'topic = [{{ id = "stations", seed_corpus = "corpus" }}]\n{text.partition("[[topic]]")[0]}'
    config.write_text(inline, encoding="utf-8")
    said = new(folder, *WORDS, "--yes", "--to", str(folder / "elsewhere"))
    assert "Put this into" in said
    assert 'id = "quay-theft"' in said
    assert config.read_text(encoding="utf-8") == inline


def test_articles_are_read_from_addresses_and_stored_ones_are_tried(folder, desk):
    """Through the configured fetcher; a page that cannot be had is named and left out."""
    desk.add("Lisse", DROP)
    page = "".join(f"<p>{part}</p>" for part in ARTICLES["one.txt"].split("\n")) * 3

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            found = self.path == "/one"
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(f"<html lang=en><title>Crates</title><body>{page}".encode() if found else b"")

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    root = f"http://127.0.0.1:{server.server_port}"
    config = folder / "config.toml"
    config.write_text(
        '[fetch]\nspacing = "0s"\nallow_private = ["127.0.0.0/8"]\n' + config.read_text(encoding="utf-8"),
        encoding="utf-8",
    )
    said = run(
        folder,
        "topic",
        "new",
        "quay theft",
        "--from",
        f"{root}/one",
        f"{root}/gone",
        *WORDS,
        "--yes",
        "--no-config",
    )
    server.shutdown()
    server.server_close()
    assert f"watcher: {root}/gone: " in said
    assert "1 articles in en" in said
    assert "Of the 1 newest stored articles 0 would be posted" in said
    record = read_corpus(folder / "topics" / "quay-theft").records[0]
    assert record.url == f"{root}/one"


def test_words_are_added_afterwards(folder):
    """To a use that is there and to one that is not; once; what has no place is refused."""
    new(folder, *WORDS, "--yes")
    assert "added to" in run(folder, "topic", "add", "quay-theft", "two", "nl:gestolen", "robbed")
    assert "nothing to add" in run(folder, "topic", "add", "quay-theft", "two", "nl:gestolen")
    run(folder, "topic", "add", "quay-theft", "against", "auction")
    words = tomllib.loads((folder / "topics/quay-theft/lexicon/words.toml").read_text(encoding="utf-8"))
    aliases = {concept["id"]: concept["aliases"] for concept in words["concept"]}
    assert aliases["second"]["nl"] == ["*gestol*"]
    assert aliases["second"]["*"] == ["robbed*"]
    assert aliases["elsewhere"]["*"] == ["auction*"]
    assert "only topics of" in run(folder, "topic", "add", "stations", "core", "quay", code=1)
    assert "There is no topic nowhere" in run(folder, "topic", "add", "nowhere", "core", "quay", code=2)
