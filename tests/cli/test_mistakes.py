"""Every mistake of a user ends in one clear line and the exit code that docs/cli.md promises."""

from __future__ import annotations

import json

import pytest

from tests.botapi import BotApiThread
from tests.small_corpus import small_corpus

CORPUS = '[[topic]]\nseed_corpus = "corpus"\n'


def write(tmp_path, text):
    if text.startswith(CORPUS):
        small_corpus(tmp_path)
    (tmp_path / "config.toml").write_text(text, encoding="utf-8")


def test_no_configuration(alone):
    """The file and the remedy are named."""
    done = alone("run", "--once")
    assert done.returncode == 3
    assert done.stderr == "watcher: config.toml: no such file; name one with --config\n"


def test_mistakes_in_the_configuration_are_all_told(alone, tmp_path):
    """One line each."""
    write(tmp_path, "[fetch]\ntimout = 3\nper_host = 0\n")
    done = alone("run")
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 2
    assert "did you mean" in done.stderr


def test_a_missing_seed_corpus(alone, tmp_path):
    """The folder is named."""
    write(tmp_path, '[[topic]]\nseed_corpus = "nowhere"\n[[feed]]\nurl = "http://127.0.0.1:9/"\n')
    for words in (("run", "--once"), ("check",), ("score", "-")):
        done = alone(*words, stdin="A title\nA text.")
        assert done.returncode in {1, 3}
        assert "nowhere" in done.stderr + done.stdout
        assert "Traceback" not in done.stderr


def test_an_unreadable_lexicon(alone, tmp_path):
    """File and reason are named, whatever is wrong with it."""
    write(tmp_path, CORPUS)
    lexicon = tmp_path / "corpus" / "lexicon"
    first, second = lexicon / "first.toml", lexicon / "second.toml"
    first.write_bytes(b"\xff\xfe not utf-8")
    second.write_text("[[concept]\n")
    done = alone("run", "--once")
    assert done.returncode == 3
    assert first.name in done.stderr
    assert second.name in done.stderr
    assert "Traceback" not in done.stderr


def test_a_database_that_is_none(alone, tmp_path):
    """It is left as it is."""
    write(tmp_path, f'{CORPUS}[data]\ndatabase = "notes.txt"\n')
    (tmp_path / "notes.txt").write_text("my notes " * 100)
    for words in (("run", "--once"), ("hits",), ("check",)):
        done = alone(*words)
        assert done.returncode in {1, 4}
        assert "notes.txt" in done.stderr + done.stdout
        assert "Traceback" not in done.stderr
    assert (tmp_path / "notes.txt").read_text().startswith("my notes my notes")


def test_questions_before_the_first_run(alone, tmp_path):
    """They say what to do first."""
    write(tmp_path, CORPUS)
    done = alone("hits")
    assert done.returncode == 4
    assert "does not exist yet; `watcher run --once` makes it" in done.stderr


def test_unreachable_feeds_are_no_failure_of_the_run(alone, tmp_path):
    """The run tells of them and ends well; check names each with its remedy and fails when none works."""
    write(
        tmp_path,
        f"{CORPUS}[fetch]\nallow_private = ['127.0.0.1']\nconnect_timeout = '2s'\n"
        "[[feed]]\nurl = 'http://127.0.0.1:9/feed'\ntitle = 'Nobody'\n"
        "[[feed]]\nurl = 'http://no-such-host.invalid/feed'\ntitle = 'Nowhere'\n",
    )
    done = alone("run", "--once")
    assert done.returncode == 0
    assert "2 feeds polled (2 failed)" in done.stderr
    checked = alone("check")
    assert checked.returncode == 1
    assert "feed Nobody: connect" in checked.stdout
    assert "feed Nowhere: dns" in checked.stdout
    assert "0 of 2 feeds answer" in checked.stdout


def test_a_private_address_is_refused_with_the_way_to_allow_it(alone, tmp_path):
    """Whatever a feed list says."""
    write(tmp_path, f"{CORPUS}[[feed]]\nurl = 'http://127.0.0.1:9/feed'\n")
    checked = alone("check")
    assert "forbidden-address" in checked.stdout
    assert "allow_private" in checked.stdout


@pytest.mark.parametrize("fault", ["token", "chat", "none"])
def test_check_tries_the_bot(alone, tmp_path, fault):
    """Wrong token, unknown chat, all well; the token is never shown."""
    with BotApiThread() as api:
        api.add_chat(-100123, username="right")
        chat = "@wrong_one" if fault == "chat" else "-100123"
        write(
            tmp_path,
            f"{CORPUS}[telegram]\napi_base_url = '{api.base_url}'\n[[channel]]\nname = 'main'\nchat = '{chat}'\n",
        )
        token = "999:wrong" if fault == "token" else api.token
        checked = alone("check", WATCHER_TELEGRAM_TOKEN=token)
    [line] = [line for line in checked.stdout.splitlines() if "channel main" in line]
    assert line.startswith("ok" if fault == "none" else "FAULT"), line
    assert token not in checked.stdout + checked.stderr


def test_a_token_without_a_chat_is_told(alone, tmp_path):
    """With the line to write."""
    write(tmp_path, f"{CORPUS}[[channel]]\nname = 'main'\n")
    checked = alone("check", WATCHER_TELEGRAM_TOKEN="1:a")
    assert 'write chat = "@yourchannel"' in checked.stdout


def test_score_explains_a_text_and_a_page(alone, tmp_path):
    """From standard input or a file, for people or machines, without storing anything."""
    write(tmp_path, CORPUS)
    text = (
        "Dutch government orders Chinese police stations to close\n"
        "The overseas police stations in Rotterdam and Amsterdam were found by Safeguard Defenders."
    )
    shown = json.loads(alone("score", "-", "--json", stdin=text).stdout)
    assert set(shown) == {
        *("topic", "score", "decision", "matches", "others"),
        *("language", "title", "published", "outlet"),
    }
    assert (shown["topic"], shown["others"]) == ("police-stations", [])
    assert (shown["decision"], shown["language"]) == ("post", "en")
    assert set(shown["matches"][0]) == {"concept", "term", "count", "points", "sentence"}
    page = "<html><head><title>Tulips are late</title></head><body><article><h1>Tulips are late</h1>" + (
        "<p>The growers of the region say that the tulips are late this year, by two weeks or more.</p>" * 6
    )
    (tmp_path / "page.html").write_text(page)
    done = alone("score", "page.html")
    assert "0.00 drop  Tulips are late" in done.stdout
    assert "by the topic police-stations: 0.00 drop\n        Nothing of this topic was found." in done.stdout
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("words", "stdin", "message"),
    [
        (("score", "absent.html"), "", "absent.html: No such file or directory"),
        (("score", "-"), "<html><body></body></html>", "no-text"),
        (("score", "http://127.0.0.1:9/x"), "", "forbidden-address"),
        (("score", "-", "--topic", "other"), "x", "There is no topic other; known: police-stations."),
    ],
)
def test_score_says_what_it_cannot_read(alone, tmp_path, words, stdin, message):
    """One line."""
    write(tmp_path, CORPUS)
    done = alone(*words, stdin=stdin)
    assert done.returncode in {1, 2}
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_a_run_says_which_channel_has_no_chat_in_the_words_of_the_check(alone, tmp_path):
    """Its posts only wait, which nobody would see before the first story."""
    small_corpus(tmp_path)
    (tmp_path / "config.toml").write_text(
        '[data]\ndatabase = "w.db"\n[[topic]]\nid = "stations"\nseed_corpus = "corpus"\n[telegram]\n'
        'api_base_url = "http://127.0.0.1:9/bot"\n[[channel]]\nname = "main"\nkind = "telegram"\n'
    )
    assert "--json goes with --once" in alone("run", "--json").stderr
    token = {"WATCHER_TELEGRAM_TOKEN": "123456789:AAH-invented-token-of-a-test-000000"}
    done = alone("run", "--once", "--json", **token)
    assert json.loads(done.stdout) == {
        **dict.fromkeys(("feeds", "failures", "entries", "pages", "hits", "review", "posts_waiting"), 0),
        "next_due": None,
    }
    told = done.stderr
    [line] = [line for line in told.splitlines() if line.startswith("Channel main: ")]
    words = (
        'a token is given, but no chat: write chat = "@yourchannel" (or its numeric id) into this [[channel]]'
    )
    assert words in line
    checked = alone("check", **token).stdout
    assert f"FAULT  channel main: {words}" in checked
    counts = "0 records, 3 concepts, 3 terms"
    assert counts in checked
    [listed] = json.loads(alone("topic", "list", "--json").stdout)
    assert (listed["concepts"], listed["terms"]) == (3, 3)
