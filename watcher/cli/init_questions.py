"""What `watcher init` asks: one question for each choice, with what the answer means.

Owns the words. Every answer is checked at once and asked for again; nothing is written here.
"""

from __future__ import annotations

import asyncio
import difflib
import re
import shutil
import time
from typing import TYPE_CHECKING, TypeVar

import click

from watcher.cli.terminal import printable
from watcher.config.compose import Choices, speaks, wanted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from watcher.config.compose import Offered
    from watcher.model import Deaf, Seen

_T = TypeVar("_T")

BOTFATHER = """\
Telegram posts through a bot, and every bot has a token, which is its password:
  1. In Telegram write to @BotFather, send /newbot, and choose a name and a username.
  2. It answers with the token, such as 123456789:AAH...; paste it here. It is kept in a
     file of its own that only you can read, never in the configuration.
"""
ADMINISTRATOR = """\
Now let the bot into your channel: open the channel, then Administrators, Add administrator,
search for @{bot}, and leave it the one right "Post messages".
"""
LISTENING = "Listening: make the bot an administrator now, or write anything in the channel ..."


class UnusableError(ValueError):
    """An answer that cannot be used; says why, and what could."""


def languages_of(answer: str, feeds: Sequence[Offered]) -> tuple[str, ...]:
    """Languages by code or English name, separated by commas; "all" is none in particular."""
    from watcher.pipeline.places import language_name

    known = sorted(
        {feed.language for feed in feeds if feed.language} | {_base(feed) for feed in feeds} - {""}
    )
    names = {language_name(code).lower(): code for code in reversed(known)}
    found = []
    for word in _words(answer):
        code = names.get(word.lower(), word)
        if not any(speaks(feed, code) for feed in feeds):
            close = difflib.get_close_matches(word.lower(), [*known, *names], n=1)
            hint = f" Did you mean {close[0]}?" if close else ""
            raise UnusableError(
                f"No feed is in the language {word}.{hint} There are: {', '.join(_bases(feeds))}."
            )
        found.append(code)
    return tuple(dict.fromkeys(found))


def countries_of(answer: str, feeds: Sequence[Offered]) -> tuple[str, ...]:
    """Countries of outlets by their two letters, separated by commas; "all" is none in particular."""
    known = sorted({feed.country for feed in feeds if feed.country})
    found = []
    for word in _words(answer):
        if word.upper() not in known:
            raise UnusableError(f"No feed is from the country {word}. There are: {', '.join(known)}.")
        found.append(word.upper())
    return tuple(dict.fromkeys(found))


def chat_of(answer: str) -> str:
    """A chat's name or number, also from the address of a public channel."""
    answer = re.sub(r"^(?:https?://)?t\.me/(?:s/)?(?=[A-Za-z])", "@", answer.strip()).rstrip("/")
    if not re.fullmatch(r"@[A-Za-z]\w{3,31}|-?\d+", answer):
        raise UnusableError(f'"{answer}" must be "@channelname" or a numeric id such as "-1001234567890".')
    return answer


def token_of(answer: str) -> str:
    """A token of the form that BotFather gives."""
    if not re.fullmatch(r"\d+:[\w-]{10,}", answer.strip()):
        raise UnusableError("That is no token: BotFather gives digits, a colon and letters, in one piece.")
    return answer.strip()


def usable(languages: tuple[str, ...], countries: tuple[str, ...], feeds: Sequence[Offered]) -> list[Offered]:
    """The feeds that the choices leave on; UnusableError when none is."""
    choices = Choices(languages=languages, countries=countries)
    left = [feed for feed in feeds if wanted(feed, choices)]
    if not left:
        raise UnusableError("No feed is left with these languages and countries: choose more of them.")
    return left


def ask_languages(feeds: Sequence[Offered]) -> tuple[str, ...]:
    """Ask for languages."""
    from watcher.pipeline.places import language_name

    on = [feed for feed in feeds if feed.enabled]
    listed = ", ".join(f"{language_name(code)} {code}" for code in _bases(on))
    click.echo(click.wrap_text(f"Feeds are there in: {listed}.", width=_width()))
    return _ask("Languages, separated by commas", "all", lambda answer: languages_of(answer, feeds))


def ask_countries(feeds: Sequence[Offered], languages: tuple[str, ...]) -> tuple[str, ...]:
    """Ask for countries; they narrow down general news only."""
    national = [
        feed
        for feed in feeds
        if feed.group == "national" and feed.enabled and wanted(feed, Choices(languages))
    ]
    if len({feed.country for feed in national}) < 2:
        return ()
    listed = ", ".join(sorted({feed.country for feed in national}))
    click.echo(
        click.wrap_text(
            f"General news is there from: {listed}. Searches, specialists and rights groups tell of the whole "
            "world and are taken by language.",
            width=_width(),
        )
    )

    def read(answer: str) -> tuple[str, ...]:
        countries = countries_of(answer, feeds)
        usable(languages, countries, feeds)
        return countries

    return _ask("Countries, separated by commas", "all", read)


def ask_token() -> str:
    """Ask for the token; it is not shown."""
    click.echo(BOTFATHER)
    return _ask("Token (it is not shown)", None, token_of, hide=True)


def ask_chat(bot: str) -> str:
    """Ask for the chat; empty when it is to be found by listening."""
    click.echo(ADMINISTRATOR.format(bot=bot))
    return _ask(
        "The channel's @name or number; Enter to find it by listening",
        "",
        lambda answer: chat_of(answer) if answer.strip() else "",
    )


def introduce(token: str, api_base_url: str) -> str | Deaf:
    """The username of the token's bot, or why it is not known."""
    from watcher.adapters.telegram_chats import TelegramChats

    async def ask() -> str | Deaf:
        async with TelegramChats(token=token, api_base_url=api_base_url) as chats:
            return await chats.name()

    return asyncio.run(ask())


def listen(token: str, api_base_url: str, *, patience: float) -> list[Seen] | Deaf:
    """The chats in which something happens, as soon as there is one; none after ``patience`` seconds."""
    from watcher.adapters.telegram_chats import TelegramChats
    from watcher.model import Deaf

    async def hear() -> list[Seen] | Deaf:
        offset, until = 0, time.monotonic() + patience
        async with TelegramChats(token=token, api_base_url=api_base_url, wait=5) as chats:
            while True:
                heard = await chats.look(offset)
                if isinstance(heard, Deaf) and heard.lasting:
                    return heard
                if not isinstance(heard, Deaf):
                    found = {seen.chat: seen for seen in heard if seen.chat}
                    # Newest first; channels and groups before somebody's talk with the bot.
                    if found:
                        return sorted(found.values(), key=lambda seen: (seen.kind == "private", -seen.number))
                    offset = max((seen.number + 1 for seen in heard), default=offset)
                if time.monotonic() >= until:
                    return heard if isinstance(heard, Deaf) else []
                if isinstance(heard, Deaf):
                    await asyncio.sleep(min(heard.wait or 1.0, 10.0))

    return asyncio.run(hear())


def ask_which(found: list[Seen]) -> str:
    """Ask which of the chats that were heard is meant; empty for none of them."""
    for seen in found:
        if click.confirm(f"Post to {described(seen)}?", default=seen.kind != "private"):
            return str(seen.chat)
    return ""


def described(seen: Seen) -> str:
    """A chat in words."""
    if seen.kind == "private":
        return f"a private chat with the bot ({seen.chat})"
    name = f" @{seen.username}" if seen.username else ""
    return f'the {seen.kind} "{printable(seen.title)}"{name} ({seen.chat})'


def _ask(question: str, default: str | None, read: Callable[[str], _T], *, hide: bool = False) -> _T:
    """Ask until the answer can be used."""
    while True:
        answer = click.prompt(question, default=default, hide_input=hide, show_default=bool(default))
        try:
            return read(str(answer))
        except UnusableError as error:
            click.echo(click.wrap_text(str(error), width=_width()), err=True)


def _words(answer: str) -> Iterable[str]:
    words = [word for word in re.split(r"[\s,;]+", answer.strip()) if word]
    return () if [word.lower() for word in words] == ["all"] else words


def _base(feed: Offered) -> str:
    return feed.language.partition("-")[0]


def _bases(feeds: Iterable[Offered]) -> list[str]:
    return sorted({_base(feed) for feed in feeds} - {""})


def _width() -> int:
    return min(shutil.get_terminal_size().columns, 100)
