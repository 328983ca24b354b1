"""What `watcher init` asks of everybody: feeds, where posts go, folder, contact; and how every question is asked.

Owns the words. Every answer is checked at once and asked for again; nothing is written here.
"""

from __future__ import annotations

import difflib
import re
import shutil
from typing import TYPE_CHECKING, TypeVar

import click

from watcher.config.compose import Choices, speaks, wanted
from watcher.config.contact import holds_token, read_contact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from watcher.config.compose import Offered

_T = TypeVar("_T")

_PLACES = {
    "telegram": "Posts go to a channel on Telegram.",
    "terminal": (
        "Posts appear on the terminal. (For a channel end here with Ctrl-C, nothing is written yet, and answer "
        "telegram.)"
    ),
}
_NATIONAL = "national"


class UnusableError(ValueError):
    """An answer that cannot be used; says why, and what could."""


def languages_of(answer: str, feeds: Sequence[Offered]) -> tuple[str, ...]:
    """Languages by code or English name, separated by commas; "all" is none in particular."""
    from watcher.pipeline.places import language_name

    on = [feed for feed in feeds if feed.enabled]
    known = sorted({feed.language for feed in on if feed.language} | set(_bases(on)))
    names = {language_name(code).lower(): code for code in reversed(known)}
    taken, unknown = [], []
    for word in _words(answer, lambda words: words.lower() in names):
        code = names.get(word.lower(), word)
        if any(speaks(feed, code) for feed in on):
            taken.append(code)
        else:
            unknown.append(word)
    if unknown:
        off = {language_name(code).lower() for code in _bases(feeds)} | set(_bases(feeds))
        if all(word.lower() in off for word in unknown):
            raise UnusableError(f"All feeds in {_either(unknown)} are switched off in the configuration.")
        raise UnusableError(
            f"No feed is in the language {_either(unknown)}.{_hint(unknown, [*known, *names])} "
            f"There are: {_languages(on)}."
        )
    return tuple(dict.fromkeys(taken))


def countries_of(answer: str, feeds: Sequence[Offered]) -> tuple[str, ...]:
    """Countries of general news by two letters or English name, separated by commas; "all" is none in particular."""
    from watcher.pipeline.country_names import COUNTRY_NAMES, country_code

    # A country of whose news there is nothing general chooses nothing, and is no mistake when it has other feeds.
    taken = {feed.country for feed in feeds}
    words = list(_words(answer, lambda words: country_code(words) in taken))
    if unknown := [word for word in words if country_code(word) not in taken]:
        known = sorted({feed.country for feed in _national(feeds)} or taken - {""})
        there = f"There is news from: {_countries(known)}." if known else "No feed names its country."
        names = [COUNTRY_NAMES.get(code, code).lower() for code in known]
        raise UnusableError(f"No general news is from {_either(unknown)}.{_hint(unknown, names)} {there}")
    return tuple(dict.fromkeys(country_code(word) for word in words))


def usable(languages: tuple[str, ...], countries: tuple[str, ...], feeds: Sequence[Offered]) -> list[Offered]:
    """The feeds that the choices leave on; UnusableError when none is."""
    choices = Choices(languages=languages, countries=countries)
    left = [feed for feed in feeds if wanted(feed, choices)]
    if not left:
        raise UnusableError("No feed is left with these languages and countries: choose more of them.")
    return left


def contact_of(answer: str) -> str:
    """An address at which publishers reach somebody; empty for none."""
    try:
        return read_contact(answer)
    except ValueError as error:
        raise UnusableError(f"The contact {error}; nothing of it was kept.") from None


def folder_of(answer: str) -> str:
    """A folder's name."""
    if not answer.strip() or not answer.isprintable():
        raise UnusableError("The folder's name must be plain text.")
    return answer.strip()


def place_of(answer: str) -> str:
    """Where posts go, by the word or by as much of its beginning as tells it from the other."""
    word = answer.strip().lower()
    found = [place for place in _PLACES if word and place.startswith(word)]
    if len(found) != 1:
        raise UnusableError(f"Answer telegram or terminal; tel or ter is enough. Not: {answer.strip()}")
    return found[0]


def ask_languages(feeds: Sequence[Offered]) -> tuple[str, ...]:
    """Ask for languages."""
    on = [feed for feed in feeds if feed.enabled]
    tell(f"Feeds are there in: {_languages(on)}.")
    return ask(
        "Languages, by name or code, separated by commas", "all", lambda answer: languages_of(answer, feeds)
    )


def ask_countries(feeds: Sequence[Offered], languages: tuple[str, ...]) -> tuple[str, ...]:
    """Ask for countries; they narrow down general news only."""
    national = [feed for feed in _national(feeds) if wanted(feed, Choices(languages))]
    known = sorted({feed.country for feed in national})
    if len(known) < 2:
        return ()
    tell(
        f"General news is there from: {_countries(known)}. Searches, specialists and rights groups tell of the "
        "whole world and are taken by language."
    )

    def read(answer: str) -> tuple[str, ...]:
        countries = countries_of(answer, national)
        usable(languages, countries, feeds)
        return countries

    return ask("Countries, by name or code, separated by commas", "all", read)


def ask_place() -> str:
    """Ask whether posts go to Telegram or stay here."""
    tell("Stories can be posted to a channel on Telegram, or appear on the terminal to try it out.")
    place = ask("Where are stories posted (telegram, terminal)", "terminal", place_of)
    tell(_PLACES[place])
    return place


def ask_folder() -> str:
    """Ask where the database lies."""
    return ask("Folder for the database", "data", folder_of)


def ask_contact() -> str:
    """Ask how publishers reach the operator; empty for not at all."""
    return ask(
        "Address at which publishers can reach you (mailto:you@example.org), Enter for none", "", contact_of
    )


def ask(
    question: str, default: str, read: Callable[[str], _T], *, hide: bool = False, secret: bool = False
) -> _T:
    """Ask until the answer can be used. What looks like a token is an answer to a ``secret`` question only."""
    read = read if secret else _guarded(read)
    while True:
        answer = str(click.prompt(question, default=default, hide_input=hide, show_default=bool(default)))
        try:
            return read(answer)
        except UnusableError as error:
            tell(str(error), err=True)


def tell(text: str, *, err: bool = False) -> None:
    """Say something in lines that fit the terminal."""
    width = min(shutil.get_terminal_size().columns, 100)
    click.echo(click.wrap_text(text, width=width), err=err)


def _guarded(read: Callable[[str], _T]) -> Callable[[str], _T]:
    def guarded(answer: str) -> _T:
        if holds_token(answer):
            raise UnusableError(
                "That looks like the bot's token; nothing of it was kept. The token is asked for by itself, once posts "
                "are to go to Telegram."
            )
        return read(answer)

    return guarded


def _words(answer: str, known: Callable[[str], bool]) -> Iterator[str]:
    """What an answer lists; names of several words stay whole where they are ``known``. Nothing for "all"."""
    if answer.strip().lower() == "all":
        return
    for part in re.split(r"[,;]", answer):
        words = part.split()
        while words:
            size = next((n for n in range(len(words), 1, -1) if known(" ".join(words[:n]))), 1)
            yield " ".join(words[:size])
            words = words[size:]


def _hint(unknown: Iterable[str], names: Iterable[str]) -> str:
    names = list(names)
    close = [near for word in unknown for near in difflib.get_close_matches(word.lower(), names, n=1)]
    return f" Did you mean {', '.join(close)}?" if close else ""


def _either(words: Sequence[str]) -> str:
    return " or ".join(words)


def _languages(feeds: Sequence[Offered]) -> str:
    from watcher.pipeline.places import language_name

    return ", ".join(f"{language_name(code)} {code}" for code in _bases(feeds))


def _countries(codes: Iterable[str]) -> str:
    from watcher.pipeline.country_names import country_name

    return ", ".join(f"{country_name(code)} {code}" for code in codes)


def _national(feeds: Iterable[Offered]) -> list[Offered]:
    return [feed for feed in feeds if feed.group == _NATIONAL and feed.enabled and feed.country]


def _bases(feeds: Iterable[Offered]) -> list[str]:
    return sorted({feed.language.partition("-")[0] for feed in feeds} - {""})
