"""What `watcher init` is going to make: everything that is to be known before the first file is written."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from watcher.cli import init_questions as questions
from watcher.cli import init_telegram as telegram
from watcher.cli.init_questions import UnusableError
from watcher.config.compose import Choices, offered

if TYPE_CHECKING:
    from collections.abc import Callable

_T = TypeVar("_T")

CORPUS_NAME = "seed_corpus"


@dataclass(slots=True)
class Given:
    """What the options say. None: nothing."""

    folder: Path
    languages: str | None
    countries: str | None
    topic: str
    channel: str | None
    terminal: bool
    find_chat: bool
    token_file: Path | None
    api_base_url: str
    data: str | None
    contact: str | None
    asking: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be made."""

    choices: Choices
    corpus: Path
    token: str
    """Of Telegram, to be written to a file; empty when there is none or it lies in a file already."""
    feeds: int


def make_plan(given: Given, text: str, source: Path) -> Plan:
    """The plan, from the options and from answers. ``text`` is the configuration ``source`` that is started from.

    Raises UnusableError for an option that cannot be used; ends the command where nobody can mend a fault.
    """
    feeds = offered(text)
    given.token_file = given.token_file or _token_file_of(text, source, given.folder)
    contact = None if given.contact is None else questions.contact_of(given.contact)
    data = None if given.data is None else questions.folder_of(given.data)
    languages = _given_or(
        given.languages,
        lambda answer: questions.languages_of(answer, feeds),
        (lambda: questions.ask_languages(feeds)) if given.asking else tuple,
    )
    countries = _given_or(
        given.countries,
        lambda answer: questions.countries_of(answer, feeds),
        (lambda: questions.ask_countries(feeds, languages)) if given.asking else tuple,
    )
    left = len(questions.usable(languages, countries, feeds))
    if given.asking:
        click.echo(f"{left} feeds are on; all others stay in the configuration, switched off.\n")
    topic, corpus = _topic(given.topic)
    chat, token = _place(given)
    if data is None:
        data = questions.ask_folder() if given.asking else "data"
    if contact is None:
        contact = questions.ask_contact() if given.asking else ""
    choices = Choices(
        languages=languages,
        countries=countries,
        chat=chat,
        token_file=_token_file(given, token),
        api_base_url=given.api_base_url,
        database=f"{data}/watcher.db",
        seed_corpus=CORPUS_NAME,
        topic=topic,
        contact=contact,
    )
    return Plan(choices, corpus, token, left)


def _given_or(option: str | None, read: Callable[[str], _T], ask: Callable[[], _T]) -> _T:
    return ask() if option is None else read(option)


def _topic(answer: str) -> tuple[str, Path]:
    """The name of a topic that is not the shipped one, and the folder of its seed corpus."""
    from watcher.corpus import CorpusError, read_corpus
    from watcher.defaults import SEED_CORPUS

    if answer == "keep":
        return "", SEED_CORPUS
    folder = Path(answer)
    try:
        read_corpus(folder)
    except CorpusError as error:
        raise UnusableError(f"--topic is keep, or the folder of a seed corpus: {error}") from None
    name = folder.resolve().name
    if name == CORPUS_NAME:
        name = folder.resolve().parent.name
    return re.sub(r"[^a-z0-9-]+", "-", name.lower()).strip("-")[:40] or "topic", folder


def _place(given: Given) -> tuple[str, str]:
    """Where posts go: a chat, or nothing for the terminal; and a token that is still to be written down."""
    wished = bool(given.channel) or given.find_chat
    if not wished and given.asking and not given.terminal:
        wished = questions.ask_place() == "telegram"
    if not wished:
        return "", ""
    chat = telegram.chat_of(given.channel) if given.channel else ""
    token = telegram.find_token(given.folder, given.token_file, asking=given.asking)
    if token is None:
        if given.find_chat:
            raise UnusableError("--find-chat needs the bot's token: give --token-file.")
        return chat, ""
    if given.asking or not chat:
        bot = telegram.introduce(token, given.api_base_url, asking=given.asking)
        token = bot.token
        asked = given.asking
        chat = telegram.ask_chat(bot, chat, listening=given.find_chat) if asked else telegram.hear_chat(bot)
    return chat, "" if token.source else token.value


def _token_file(given: Given, token: str) -> str:
    """What telegram.token_file says: relative to the configuration for a file beside it."""
    if token or (given.token_file is None and (given.folder / telegram.TOKEN_NAME).is_file()):
        return telegram.TOKEN_NAME
    return str(given.token_file.resolve()) if given.token_file else ""


def _token_file_of(text: str, source: Path, folder: Path) -> Path | None:
    """The token's file that the configuration at ``source`` names, unless the new one has its own."""
    named = tomllib.loads(text).get("telegram", {}).get("token_file", "")
    if not isinstance(named, str) or not named or (folder / telegram.TOKEN_NAME).is_file():
        return None
    found = source.parent / Path(named).expanduser()
    return found if found.is_file() else None
