"""A set-up of one's own: what is asked, what is written, and what is left as it is."""

from __future__ import annotations

import asyncio
import os
import shutil
import stat
import tomllib
from datetime import UTC, datetime

import pytest
from click.testing import CliRunner

from tests.botapi import BotApiThread
from tests.commands import run_watcher
from watcher.cli.main import watcher
from watcher.config import load_config
from watcher.config.compose import Choices, compose, offered, wanted
from watcher.defaults import CONFIG

CHANNEL = -1001234567890
SHIPPED = CONFIG.read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def clean(monkeypatch):
    """No setting of this machine has a say."""
    for name in list(os.environ):
        if name.startswith("WATCHER_"):
            monkeypatch.delenv(name)


@pytest.fixture
def api():
    """A Telegram with one channel, in which the bot may post."""
    with BotApiThread() as server:
        server.add_chat(CHANNEL, title="Police stations", username="stations")
        yield server


def init(folder, *words, answers=""):
    """Run it in this process, with somebody who answers."""
    return CliRunner().invoke(watcher, ["init", "--to", str(folder), *words], input=answers)


def tree(folder):
    """Every file and what it holds."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_answers_make_a_configuration(tmp_path):
    """Mistaken answers are asked for again; the result is read by the program."""
    folder = tmp_path / "desk"
    done = init(
        folder,
        "--no-check",
        answers="Klingon\nDutch, en\nXX\nNL\nterminal\nstore\nmailto:desk@example.org\n",
    )
    assert done.exit_code == 0, done.output
    assert "No feed is in the language Klingon." in done.output
    assert "No general news is from XX." in done.output
    config = load_config(folder / "config.toml", {})
    assert config.data.database == folder / "store" / "watcher.db"
    assert config.fetch.contact == "mailto:desk@example.org"
    assert config.topic[0].seed_corpus == folder / "seed_corpus"
    assert [channel.kind for channel in config.channel] == ["console"]
    on = [feed for feed in config.feed if feed.enabled]
    assert {feed.language[:2] for feed in on} == {"nl", "en"}
    assert {feed.country for feed in on if feed.group == "national"} == {"NL"}
    assert sorted(path.name for path in folder.iterdir()) == ["config.toml", "seed_corpus"]


def test_every_key_and_comment_of_the_shipped_configuration_stays():
    """What was not chosen is switched off and says why."""
    made = compose(SHIPPED, Choices(languages=("nl",), countries=("NL", "BE")))
    missing = set(SHIPPED.splitlines()) - set(made.splitlines())
    assert all(line.startswith('kind = "telegram"  ') for line in missing)
    assert {line.partition("#")[2] for line in missing} <= {
        line.partition("#")[2] for line in made.splitlines()
    }
    before, after = tomllib.loads(SHIPPED), tomllib.loads(made)
    assert [feed["url"] for feed in before["feed"]] == [feed["url"] for feed in after["feed"]]
    for old, new in zip(before["feed"], after["feed"], strict=True):
        assert new.get("enabled", True) or new["reason"]
        assert old.get("enabled", True) or not new["enabled"]
    assert compose(SHIPPED, Choices()).count("enabled = false") == SHIPPED.count("enabled = false")


def test_a_bare_configuration_gets_what_it_lacks():
    """Whatever one starts from."""
    made = tomllib.loads(compose('[[feed]]\nurl = "http://a.example/"\n', Choices(chat="@chat", contact="x")))
    assert made["channel"] == [{"kind": "telegram", "chat": "@chat", "name": "main"}]
    assert made["data"] == {"database": "data/watcher.db"}
    assert made["feed"] == [{"url": "http://a.example/"}]


def test_values_cannot_break_out_of_their_place():
    """Whatever stands in a path."""
    odd = 'a "b" \\ # c'
    assert tomllib.loads(compose(SHIPPED, Choices(contact=odd, database=odd)))["fetch"]["contact"] == odd


@pytest.mark.parametrize(
    ("language", "taken"), [("en", True), ("EN-gb", True), ("en-US", False), ("e", False)]
)
def test_a_language_stands_for_its_kinds(language, taken):
    """Not the other way round."""
    [feed] = offered('[[feed]]\nurl = "http://a.example/"\nlanguage = "en-GB"\n')
    assert wanted(feed, Choices(languages=(language,))) is taken


def test_telegram_by_questions(tmp_path, api):
    """The token goes into a file of its own, and the chat is found because somebody appointed the bot."""
    folder = tmp_path / "desk"
    api.appoint(CHANNEL)
    done = init(
        folder,
        "--languages=nl",
        "--countries=all",
        "--contact=",
        "--data=data",
        "--no-check",
        f"--api-base-url={api.base_url}",
        answers=f"telegram\nnonsense\n{api.token}\n\ny\n",
    )
    assert done.exit_code == 0, done.output
    assert "@BotFather" in done.output
    assert "That is no token" in done.output
    assert "The token is that of @watcher_test_bot." in done.output
    assert 'Post to the channel "Police stations" @stations' in done.output
    assert api.token not in done.output
    config = load_config(folder / "config.toml", {})
    assert config.channel[0].chat == str(CHANNEL)
    assert config.telegram.token_file == folder / "telegram_token"
    assert (folder / "telegram_token").read_text() == f"{api.token}\n"
    assert stat.S_IMODE((folder / "telegram_token").stat().st_mode) == 0o600
    assert api.token not in (folder / "config.toml").read_text()


@pytest.mark.parametrize("how", ["posted", "appointed", "late"])
def test_the_chat_is_found_by_listening(tmp_path, api, how):
    """By a message or by an appointment; a reader's private chat comes second."""
    api.add_chat(5001, kind="private", title="Reader")
    (tmp_path / "token").write_text(api.token)
    (tmp_path / "token").chmod(0o600)
    if how == "appointed":
        api.appoint(CHANNEL)
        api.say(5001, "/start")
    elif how == "posted":
        api.post_elsewhere(CHANNEL, "hello")
    else:
        import threading

        threading.Thread(target=lambda: (api.wait_for("getUpdates", 1), api.appoint(CHANNEL))).start()
    done = init(
        tmp_path / "desk",
        "--non-interactive",
        "--find-chat",
        "--no-check",
        f"--token-file={tmp_path / 'token'}",
        f"--api-base-url={api.base_url}",
    )
    assert done.exit_code == 0, done.output
    assert f"({CHANNEL})" in done.output
    config = load_config(tmp_path / "desk" / "config.toml", {})
    assert config.channel[0].chat == str(CHANNEL)
    assert config.telegram.token_file == tmp_path / "token"


def test_a_token_that_telegram_refuses_sets_up_nothing(tmp_path, api):
    """The remedy is named, the token is not."""
    (tmp_path / "token").write_text("999:wrong-wrong-wrong")
    done = init(
        tmp_path / "desk",
        "-y",
        "--find-chat",
        f"--token-file={tmp_path / 'token'}",
        f"--api-base-url={api.base_url}",
    )
    assert done.exit_code == 1
    assert (
        f"copy it again from @BotFather (the token is that of {tmp_path / 'token'}); nothing was set up"
        in done.output
    )
    assert "wrong-wrong" not in done.output
    assert not (tmp_path / "desk").exists()


def test_running_it_again_changes_nothing_that_is_there(tmp_path):
    """What would differ is told; it is written beside only by consent, under a name that is free."""
    folder = tmp_path / "desk"
    assert init(folder, "-y", "--no-check", "--languages=nl").exit_code == 0
    (folder / "config.toml").write_text((folder / "config.toml").read_text() + "# mine\n")
    (folder / "seed_corpus" / "mine.txt").write_text("mine")
    before = tree(folder)
    told = init(folder, "--non-interactive", "--no-check", "--languages=de")
    assert told.exit_code == 0, told.output
    assert "feeds on:" in told.output
    assert "# mine" in told.output
    assert tree(folder) == before
    refused = init(
        folder, "--no-check", "--languages=de", "--terminal", "--data=data", "--contact=", answers="\nn\n"
    )
    assert "config.toml.new" in refused.output
    assert tree(folder) == before
    for name in ("config.toml.new", "config.toml.new.2"):
        assert init(folder, "-y", "--no-check", "--languages=de").exit_code == 0
        assert (folder / name).is_file()
    after = tree(folder)
    assert {path: after[path] for path in before} == before
    assert not list(folder.glob(".watcher-init-*"))


def test_the_same_choices_again_write_nothing(tmp_path):
    """Not even beside."""
    folder = tmp_path / "desk"
    init(folder, "-y", "--no-check", "--languages=nl")
    before = tree(folder)
    done = init(folder, "-y", "--no-check", "--languages=nl")
    assert "It already says what you chose." in done.output
    assert tree(folder) == before


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--languages=dutc",), "Did you mean dutch?"),
        (("--countries=Netherlnds",), "No general news is from Netherlnds. Did you mean netherlands?"),
        (("--contact=desk at ngo",), "The contact must be an address"),
        (("--channel=stations",), 'must be "@channelname" or a numeric id'),
        (("--terminal", "--find-chat"), "exclude one another"),
        (("--find-chat",), "--find-chat needs the bot's token"),
        (("--topic=nowhere",), "--topic is keep, or the folder of a seed corpus"),
        (("--token-file=nowhere",), "does not exist"),
        (("--data=a\nb",), "must be plain text"),
    ],
)
def test_a_mistake_is_told_before_anything_is_written(tmp_path, words, message):
    """In one line, as wrong usage."""
    done = init(tmp_path / "desk", "--non-interactive", *words)
    assert done.exit_code == 2
    assert message in done.output
    assert not (tmp_path / "desk").exists()


@pytest.mark.parametrize("answers", ["", "nl\n", "nl\nall\ntelegram\n"])
def test_breaking_off_leaves_nothing(tmp_path, answers):
    """Nothing is written before the last answer."""
    done = init(tmp_path / "desk", answers=answers)
    assert done.exit_code == 2
    assert "There is nobody to answer the questions: give options, and --yes." in done.output
    assert not (tmp_path / "desk").exists()


def test_a_write_that_fails_leaves_nothing_half_written(tmp_path):
    """The folder is as it was before."""
    (tmp_path / "desk").write_text("a file")
    done = init(tmp_path / "desk" / "sub", "-y", "--no-check")
    assert done.exit_code == 1
    assert "nothing was set up" in done.output
    assert tree(tmp_path) == {tmp_path / "desk": b"a file"}


def test_a_seed_corpus_of_ones_own(tmp_path, desk):
    """The searches for the shipped topic's words are switched off."""
    shutil.copytree(desk.folder / "corpus", tmp_path / "Sea Cables")
    done = init(tmp_path / "new", "-y", "--no-check", f"--topic={tmp_path / 'Sea Cables'}")
    assert done.exit_code == 0, done.output
    config = load_config(tmp_path / "new" / "config.toml", {})
    assert config.topic[0].id == "sea-cables"
    assert not [feed for feed in config.feed if feed.enabled and feed.group == "search"]


async def test_a_whole_set_up_ends_with_a_check_and_a_trial_round(tmp_path, api, desk):
    """Against invented outlets and a Telegram of our own: stories are shown, nothing is sent or kept."""
    from watcher.demo.newsroom import read_newsroom
    from watcher.demo.server import serve

    (tmp_path / "token").write_text(api.token)
    (tmp_path / "token").chmod(0o600)
    async with serve(read_newsroom(), now=datetime.now(UTC)) as origin:
        lines = [
            '[fetch]\nspacing = "0s"\nallow_private = ["127.0.0.0/8"]\n',
            '[telegram]\n[[channel]]\nname = "main"\n',
        ]
        lines += [
            f'[[feed]]\nurl = "{feed.url}"\nlanguage = "{feed.language}"\nkind = "{feed.kind}"\n'
            for feed in origin.feeds
        ]
        (tmp_path / "template.toml").write_text("\n".join(lines))
        done = await asyncio.to_thread(
            run_watcher,
            tmp_path,
            "init",
            "--to=new",
            "--from=template.toml",
            "--yes",
            "--languages=en",
            f"--topic={desk.folder / 'corpus'}",
            "--channel=@stations",
            "--token-file=token",
            f"--api-base-url={api.base_url}",
        )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "channel main: the bot may post to @stations" in done.stdout
    assert "overseas police station" in done.stdout, done.stdout[-1500:] + done.stderr
    assert "A dry run: nothing was sent, nothing was kept." in done.stderr
    assert "watcher --config new/config.toml run" in done.stdout
    assert not api.messages(CHANNEL)
    assert sorted(path.name for path in (tmp_path / "new").iterdir() if path.name != "data") == [
        "config.toml",
        "seed_corpus",
    ]
    assert api.token not in done.stdout + done.stderr
