"""Mistaken answers to `watcher init`: each is told and asked again, and what was answered before is kept."""

from __future__ import annotations

import subprocess
import tomllib

import pytest
from click.testing import CliRunner

from tests.cli.test_init import CHANNEL, api, clean, init, tree
from watcher.cli import init_questions
from watcher.cli.init_questions import UnusableError
from watcher.cli.init_telegram import Bot, Token, ask_chat
from watcher.config import load_config
from watcher.config.compose import offered
from watcher.defaults import CONFIG

__all__ = ["api", "clean"]

FEEDS = offered(CONFIG.read_text(encoding="utf-8"))
ALL_BUT_TELEGRAM = ("--languages=nl", "--countries=all", "--contact=", "--data=data", "--no-check")


def asked_where(folder, typed, *, api=None, about=ALL_BUT_TELEGRAM):
    """What the set-up says to these answers, which carry it to its end."""
    server = (f"--api-base-url={api.base_url}",) if api else ()
    done = init(folder / "desk", *about, *server, answers=typed)
    assert done.exit_code == 0, done.output
    return done.output


def chat_in(folder):
    """Where the configuration posts to."""
    return load_config(folder / "config.toml", {}).channel[0].chat


@pytest.mark.parametrize("where", ["contact", "folder", "place"])
def test_a_token_in_the_wrong_place_is_kept_nowhere(tmp_path, where):
    """It is neither taken nor written; the question comes again."""
    token = "7012345678:AAH-abcdefghijklmnopqrstuvwxyz01234"
    answers = {"place": "terminal", "folder": "store", "contact": "desk@example.org"}
    typed = "".join(
        f"{token}\n{answer}\n" if key == where else f"{answer}\n" for key, answer in answers.items()
    )
    done = init(tmp_path / "desk", "--no-check", "--languages=nl", "--countries=all", answers=typed)
    assert done.exit_code == 0, done.output
    assert "That looks like the bot's token; nothing of it was kept." in done.output
    config = load_config(tmp_path / "desk" / "config.toml", {})
    assert config.fetch.contact == "mailto:desk@example.org"
    assert not [path for path, held in tree(tmp_path).items() if token.encode() in held]


def test_a_contact_that_nobody_can_write_to_is_asked_for_again(tmp_path):
    """The forms that are taken are named."""
    about = ("--no-check", "--languages=nl", "--countries=all", "--terminal", "--data=data")
    said = asked_where(tmp_path, "desk at ngo\n\n", about=about)
    assert '"mailto:you@example.org" or' in " ".join(said.split())
    assert not load_config(tmp_path / "desk" / "config.toml", {}).fetch.contact


@pytest.mark.parametrize(
    ("typed", "place"),
    [("Telegram", "telegram"), ("TEL", "telegram"), ("ter", "terminal"), (" Terminal ", "terminal")],
)
def test_where_posts_go_is_told_in_any_case_and_by_its_beginning(typed, place):
    """As languages are."""
    assert init_questions.place_of(typed) == place


@pytest.mark.parametrize("typed", ["t", "te", "", "phone", "terminal telegram"])
def test_an_answer_that_could_be_both_or_neither_says_what_there_is(typed):
    """It is not guessed."""
    with pytest.raises(UnusableError, match="Answer telegram or terminal"):
        init_questions.place_of(typed)


def test_an_empty_answer_says_what_it_chose(tmp_path):
    """Nobody finds out at the end that posts go to the terminal."""
    said = asked_where(tmp_path, "phone\n\n")
    assert "Answer telegram or terminal" in said
    assert "Posts appear on the terminal." in said


def test_a_wrong_token_is_asked_for_again(tmp_path, api):
    """An empty one too; what was answered before is kept."""
    said = asked_where(tmp_path, f"tel\n\n999:wrong-wrong-wrong\n{api.token}\n@stations\n", api=api)
    assert "Nothing was typed: paste the token" in said
    assert "Telegram does not accept the bot token" in said
    assert chat_in(tmp_path / "desk") == "@stations"
    assert (tmp_path / "desk" / "telegram_token").read_text() == f"{api.token}\n"


def test_a_channel_that_does_not_exist_is_told_at_once(tmp_path, api):
    """And another one is asked for."""
    said = asked_where(tmp_path, f"telegram\n{api.token}\n@nosuchchannel\n@stations\n", api=api)
    assert "the bot knows no chat @nosuchchannel" in said
    assert chat_in(tmp_path / "desk") == "@stations"


def test_a_channel_that_is_not_ready_is_taken_by_who_insists(tmp_path, api):
    """It is named twice and agreed to: somebody else may have to appoint the bot."""
    api.change_chat(CHANNEL, status="left")
    said = asked_where(tmp_path, f"telegram\n{api.token}\n@stations\n@stations\ny\n", api=api)
    assert "the bot is not in the chat @stations" in said
    assert chat_in(tmp_path / "desk") == "@stations"


def test_after_no_to_a_chat_it_listens_on(tmp_path, api):
    """An older update of another channel does not end it; each chat is offered once."""
    api.add_chat(-1007, title="Other")
    api.appoint(CHANNEL)
    api.post_elsewhere(-1007, "an older word")
    said = asked_where(tmp_path, f"telegram\n{api.token}\n\nn\ny\n", api=api)
    assert said.count('Post to the channel "Other"') == 1
    assert "no chat was found" not in said
    assert chat_in(tmp_path / "desk") == str(CHANNEL)


@pytest.mark.slow
def test_the_time_for_listening_ends_and_another_answer_is_asked_for(api):
    """Silence is told as silence, a refused chat as what it is."""
    bot = Bot("watcher_test_bot", Token(api.token), api.base_url)
    with CliRunner().isolation(input="\n@stations\n") as (out, err, _):
        assert ask_chat(bot, patience=0.0) == "@stations"
        assert b"No chat was found" in out.getvalue() + err.getvalue()
    api.post_elsewhere(CHANNEL, "hello")
    with CliRunner().isolation(input="\nn\n@stations\n") as (out, err, _):
        assert ask_chat(bot, patience=0.0) == "@stations"
        said = out.getvalue() + err.getvalue()
    assert b"No chat was found" not in said
    assert b"No other chat was heard" in said


@pytest.mark.parametrize(
    ("answer", "codes"),
    [
        ("NL,de", ("NL", "DE")),
        ("nl de gb", ("NL", "DE", "GB")),
        ("Netherlands, Germany, UK", ("NL", "DE", "GB")),
        ("united kingdom holland", ("GB", "NL")),
        ("All", ()),
    ],
)
def test_countries_have_names(answer, codes):
    """As languages have."""
    assert init_questions.countries_of(answer, FEEDS) == codes


def test_a_refusal_names_all_that_is_wrong_and_lists_what_the_question_listed(tmp_path):
    """For languages and for countries."""
    wrong = "Klingon, Elvish\n"
    said = " ".join(init(tmp_path / "desk", answers=f"{wrong}all\n{wrong}").output.split())
    assert said.count("Klingon or Elvish") == 2
    for question in ("Feeds are there in: ", "General news is there from: "):
        listed = said.partition(question)[2].partition(".")[0]
        assert said.count(listed) == 2


def test_feeds_that_are_switched_off_are_no_choice():
    """A language that has only such feeds is said to have them."""
    feeds = offered('[[feed]]\nurl = "http://a.example/"\nlanguage = "he"\nenabled = false\n')
    with pytest.raises(UnusableError, match="All feeds in Hebrew are switched off"):
        init_questions.languages_of("Hebrew", feeds)


def test_a_set_up_that_is_there_is_told_first_and_the_way_to_replace_it_last(tmp_path):
    """The command that is told works, and keeps the old file."""
    folder = tmp_path / "my desk"
    assert init(folder, "-y", "--no-check", "--languages=nl").exit_code == 0
    old = (folder / "config.toml").read_text()
    done = init(
        folder, "--no-check", "--languages=de", "--terminal", "--data=data", "--contact=", answers="all\ny\n"
    )
    assert done.exit_code == 0, done.output
    assert "is there already and stays as it is" in " ".join(done.output.partition("kept:")[0].split())
    [command] = [line for line in done.output.splitlines() if line.strip().startswith("mv ")]
    subprocess.run(["sh", "-c", command], check=True)
    assert (folder / "config.toml.old").read_text() == old
    new = tomllib.loads((folder / "config.toml").read_text())
    assert {feed["language"][:2] for feed in new["feed"] if feed.get("enabled", True)} == {"de"}


def test_the_token_file_of_the_configuration_that_is_started_from_is_still_found(tmp_path):
    """A path beside that one is not taken for one beside the new one."""
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "telegram_token").write_text("123456789:abcdefghijklmnop\n")
    source = tmp_path / "old" / "config.toml"
    source.write_text('[telegram]\ntoken_file = "telegram_token"\n[[feed]]\nurl = "http://a.example/"\n')
    done = init(tmp_path / "new", "-y", "--no-check", f"--from={source}", "--channel=@stations")
    assert done.exit_code == 0, done.output
    config = load_config(tmp_path / "new" / "config.toml", {})
    assert config.telegram.token_file == tmp_path / "old" / "telegram_token"
