"""Reads the configuration file and the environment; reports every mistake at once, each with its place."""

from __future__ import annotations

import difflib
import os
import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from pydantic import BaseModel, ValidationError

from watcher.config.schema import Config
from watcher.pipeline.places import LANGUAGES, language_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pydantic_core import ErrorDetails

TOKEN_VARIABLE = "WATCHER_TELEGRAM_TOKEN"  # noqa: S105 - a variable's name, no secret
JUDGE_KEY_VARIABLE = "WATCHER_JUDGE_KEY"
PING_VARIABLE = "WATCHER_PING_URL"
ARCHIVE_KEYS_VARIABLE = "WATCHER_ARCHIVE_KEYS"
WEB_LOGIN_VARIABLE = "WATCHER_WEB_LOGIN"
CHANNEL_URL_VARIABLE = "WATCHER_APPRISE"
DATABASE_VARIABLE = "WATCHER_DATABASE"

VARIABLES: Mapping[str, str] = {
    "telegram.token_file": TOKEN_VARIABLE,
    "judge.key_file": JUDGE_KEY_VARIABLE,
    "operator.ping_file": PING_VARIABLE,
    "archive.keys_file": ARCHIVE_KEYS_VARIABLE,
    "web.password_file": WEB_LOGIN_VARIABLE,
}
"""The secrets of the whole service: the key that names a file with each, and the variable that goes before it."""

_SHORTEST_PASSWORD = 12
"""What a machine cannot try out over the network, when it is not a word."""


class ConfigError(Exception):
    """The configuration cannot be used. ``mistakes`` holds one line each."""

    def __init__(self, mistakes: Iterable[str]) -> None:
        # A value may be told back in a mistake, and holds what its author wrote: line ends stay inside the line.
        self.mistakes = tuple(
            "".join(c if c.isprintable() else repr(c)[1:-1] for c in line) for line in mistakes
        )
        super().__init__("\n".join(self.mistakes))


def load_config(path: Path, environ: Mapping[str, str] = os.environ) -> Config:
    """The checked configuration of ``path``, its relative paths resolved from the file's folder.

    ``WATCHER_DATABASE`` in ``environ`` replaces ``data.database``. Raises ConfigError with all mistakes.
    """
    text = ""
    try:
        text = path.read_text(encoding="utf-8")
        raw = tomllib.loads(text)
    except FileNotFoundError:
        raise ConfigError([f"{path}: no such file; name one with --config"]) from None
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "is not UTF-8 text"
        raise ConfigError([f"{path}: cannot be read: {reason}"]) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError([f"{path}: {_ill_formed(text, str(error))}"]) from None
    try:
        config = Config.model_validate(raw)
    except ValidationError as error:
        raise ConfigError(f"{path.name}: {_explain(item)}" for item in error.errors()) from None
    mistakes = [f"{path.name}: {line}" for line in _cross_checks(config)]
    if mistakes:
        raise ConfigError(mistakes)
    return _absolute(config, path.resolve().parent, environ)


def read_token(config: Config, environ: Mapping[str, str] = os.environ) -> str:
    """The Telegram token, or "" when none is given.

    ``WATCHER_TELEGRAM_TOKEN`` wins over the file named by ``WATCHER_TELEGRAM_TOKEN_FILE``, and that over
    ``telegram.token_file``. Raises ConfigError when the file cannot be read.
    """
    return _secret_of("telegram.token_file", environ, config.telegram.token_file)


def read_judge_key(config: Config, environ: Mapping[str, str] = os.environ) -> str:
    """The key of the second opinion's endpoint, or "" when none is given or no endpoint is configured.

    ``WATCHER_JUDGE_KEY`` wins over the file named by ``WATCHER_JUDGE_KEY_FILE``, and that over ``judge.key_file``.
    Raises ConfigError when the file cannot be read.
    """
    if not config.judge.endpoint:
        return ""
    return _secret_of("judge.key_file", environ, config.judge.key_file)


def read_ping_url(config: Config, environ: Mapping[str, str] = os.environ) -> str:
    """The address of the dead man's switch, or "" when none is given.

    ``WATCHER_PING_URL`` wins over the file named by ``WATCHER_PING_URL_FILE``, and that over ``operator.ping_file``.
    Raises ConfigError when the file cannot be read or holds no web address.
    """
    url = _secret_of("operator.ping_file", environ, config.operator.ping_file)
    if url and not url.startswith(("http://", "https://")):
        raise ConfigError(
            [f"{PING_VARIABLE} or operator.ping_file: must hold a web address (http:// or https://)"]
        )
    return url


def read_archive_keys(config: Config, environ: Mapping[str, str] = os.environ) -> str:
    """The public archive's keys as "access:secret", or "" when none are given or archiving is off.

    ``WATCHER_ARCHIVE_KEYS`` wins over ``archive.keys_file``. Raises ConfigError when that file cannot be read, or when
    the keys have another form.
    """
    if not config.archive.enabled:
        return ""
    keys = _secret_of("archive.keys_file", environ, config.archive.keys_file)
    if keys and not re.fullmatch(r"[!-9;-~]+:[!-9;-~]+", keys):
        raise ConfigError(
            ['archive keys: must be "access:secret", as https://archive.org/account/s3.php shows them']
        )
    return keys


def read_web_logins(config: Config, environ: Mapping[str, str] = os.environ) -> tuple[tuple[str, str], ...]:
    """Names and passwords that open the pages of ``watcher serve``; none when nobody needs any.

    ``WATCHER_WEB_LOGIN`` wins over ``web.password_file``. Raises ConfigError when that file cannot be read, is empty,
    or when a line has another form.
    """
    text = _secret_of("web.password_file", environ, config.web.password_file)
    if not text and config.web.password_file is None and not environ.get(f"{WEB_LOGIN_VARIABLE}_FILE"):
        return ()
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    logins = tuple((name, password) for name, _, password in (line.partition(":") for line in lines))
    if not logins or any(not name or len(password) < _SHORTEST_PASSWORD for name, password in logins):
        shape = (
            f"web.password_file: each line is name:password, that of {_SHORTEST_PASSWORD} characters or more"
        )
        raise ConfigError([f"{shape}; `openssl rand -base64 18` makes a good one"])
    return logins


def read_channel_urls(config: Config, environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The address of each channel of kind "apprise", by name; it holds the service's keys.

    ``WATCHER_APPRISE_NAME`` (upper case, "_" for "-") wins over the file named by ``WATCHER_APPRISE_NAME_FILE``, and
    that over the channel's ``url_file``. It is empty where none is given. Raises ConfigError for a file that cannot be
    read.
    """
    return {
        channel.name: _secret(
            f"{CHANNEL_URL_VARIABLE}_{channel.name.upper().replace('-', '_')}",
            environ,
            channel.url_file,
            f"channel {channel.name}, url_file",
        )
        for channel in config.channel
        if channel.kind == "apprise"
    }


def _secret_of(key: str, environ: Mapping[str, str], file: Path | None) -> str:
    return _secret(VARIABLES[key], environ, file, key)


def _secret(variable: str, environ: Mapping[str, str], file: Path | None, key: str) -> str:
    """What the environment gives, else what the file that it or the configuration names holds, else nothing."""
    given = environ.get(variable, "").strip()
    named = environ.get(f"{variable}_FILE", "").strip()
    if named:
        file, key = Path(named), f"{variable}_FILE"
    if given or file is None:
        return given
    try:
        return file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "is not text"
        raise ConfigError([f"{key}: {file} cannot be read: {reason}"]) from None


def _cross_checks(config: Config) -> list[str]:
    lines = [] if config.topic else ["topic: at least one [[topic]] is needed"]
    for section, names in (
        ("topic", [topic.id for topic in config.topic]),
        ("channel", [channel.name for channel in config.channel]),
        ("feed", [feed.url for feed in config.feed]),
    ):
        lines += [
            f'{section}: "{name}" stands {count} times; remove all but one'
            for name, count in Counter(names).items()
            if count > 1
        ]
    known = {topic.id for topic in config.topic}
    for place, topics in (
        *((f"channel[{index}]", channel.topics) for index, channel in enumerate(config.channel)),
        ("site", config.site.topics),
    ):
        lines += [
            f'{place}.topics: there is no topic "{name}"; known: {", ".join(sorted(known))}'
            for name in topics
            if name not in known
        ]
    lines += [
        f'channel[{index}].languages: "{name}" is no language of the lexicon{_meant(name)}'
        for index, channel in enumerate(config.channel)
        for name in channel.languages
        if language_name(name) == name
    ]
    for key, path in _paths(config):
        if "\0" in str(path):
            lines.append(f"{key}: holds a character that no path may hold")
            continue
        try:
            path.expanduser()
        except RuntimeError:
            lines.append(f'{key}: "{path}" begins in the home of a user who is not known here')
    return lines


def _paths(config: Config) -> Iterator[tuple[str, Path]]:
    """Every path of the configuration with its dotted key."""
    named = {
        "data.database": config.data.database,
        "backup.folder": config.backup.folder,
        "evidence.folder": config.evidence.folder,
        "engine.ca": config.engine.ca,
        "engine.cert": config.engine.cert,
        "engine.key": config.engine.key,
        "telegram.token_file": config.telegram.token_file,
        "judge.key_file": config.judge.key_file,
        "operator.ping_file": config.operator.ping_file,
        "archive.keys_file": config.archive.keys_file,
        "site.folder": config.site.folder,
        "web.password_file": config.web.password_file,
        **{f"topic[{i}].seed_corpus": topic.seed_corpus for i, topic in enumerate(config.topic)},
        **{f"channel[{i}].path": channel.path for i, channel in enumerate(config.channel)},
        **{f"channel[{i}].url_file": channel.url_file for i, channel in enumerate(config.channel)},
    }
    yield from ((key, path) for key, path in named.items() if path is not None)


def _meant(language: str) -> str:
    """The tag of a language that was given by its name."""
    tags = {name.lower(): tag for tag, name in LANGUAGES.items()}
    close = difflib.get_close_matches(language.lower(), [*tags, *LANGUAGES], n=1, cutoff=0.6)
    return (
        f'; did you mean "{tags.get(close[0], close[0])}"?' if close else f"; known: {', '.join(LANGUAGES)}"
    )


def _absolute(config: Config, folder: Path, environ: Mapping[str, str]) -> Config:
    def resolve(path: Path) -> Path:
        return Path(os.path.normpath(folder / path.expanduser()))

    given = environ.get(DATABASE_VARIABLE)
    database = Path(given).absolute() if given else resolve(config.data.database)
    token_file, key_file = config.telegram.token_file, config.judge.key_file
    ping_file = config.operator.ping_file
    keys_file, evidence = config.archive.keys_file, config.evidence.folder
    password_file = config.web.password_file
    engine = config.engine
    certificates = {"ca": engine.ca, "cert": engine.cert, "key": engine.key}
    return config.model_copy(
        update={
            "data": config.data.model_copy(update={"database": database}),
            "engine": engine.model_copy(
                update={name: resolve(file) for name, file in certificates.items() if file}
            ),
            "telegram": config.telegram.model_copy(
                update={"token_file": resolve(token_file) if token_file else None}
            ),
            "judge": config.judge.model_copy(update={"key_file": resolve(key_file) if key_file else None}),
            # What belongs to the database lies beside it, wherever the environment has put that.
            "backup": config.backup.model_copy(
                update={"folder": database.parent / config.backup.folder.expanduser()}
            ),
            "site": config.site.model_copy(
                update={"folder": database.parent / config.site.folder.expanduser()}
            ),
            "operator": config.operator.model_copy(
                update={"ping_file": resolve(ping_file) if ping_file else None}
            ),
            "evidence": config.evidence.model_copy(
                update={"folder": database.parent / evidence.expanduser()}
            ),
            "archive": config.archive.model_copy(
                update={"keys_file": resolve(keys_file) if keys_file else None}
            ),
            "web": config.web.model_copy(
                update={"password_file": resolve(password_file) if password_file else None}
            ),
            "topic": tuple(
                t.model_copy(update={"seed_corpus": resolve(t.seed_corpus)}) for t in config.topic
            ),
            "channel": tuple(
                c.model_copy(
                    update={
                        "path": resolve(c.path) if c.path else None,
                        "url_file": resolve(c.url_file) if c.url_file else None,
                    }
                )
                for c in config.channel
            ),
        }
    )


def _ill_formed(text: str, said: str) -> str:
    """Why a text is no TOML.

    A section that stands twice is the usual reason: a block was pasted below the one that is there.
    """
    twice = re.match(r"Cannot declare (\(.+\)) twice", said)
    name = re.findall(r"'([^']*)'", twice[1]) if twice else []
    header = re.compile(r"\s*\[\s*" + r"\s*\.\s*".join(map(re.escape, name)) + r"\s*]")
    lines = [str(number) for number, line in enumerate(text.splitlines(), 1) if header.match(line)]
    if not name or len(lines) < 2:
        return f"is not valid TOML: {said}"
    return (
        f"[{'.'.join(name)}] stands {len(lines)} times, in lines {', '.join(lines[:-1])} and {lines[-1]}: "
        "put its keys together under the first and remove the rest"
    )


def _explain(error: ErrorDetails) -> str:
    """One line: the dotted key, what is wrong, what would be right."""
    place = error["loc"]
    dotted = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in place).lstrip(".")
    context = error.get("ctx", {})
    value = error.get("input")
    match error["type"]:
        case "extra_forbidden":
            return f"{dotted}: unknown key{_suggest(place)}"
        case "missing":
            return f"{dotted}: is missing"
        case "value_error":
            return f"{dotted}: {context['error']}" if dotted else str(context["error"])
        case "literal_error" | "enum":
            return f"{dotted}: is {value!r}; must be {context['expected']}"
        case "string_pattern_mismatch":
            return f"{dotted}: is {value!r}; must match {context['pattern']}"
        case "greater_than_equal" | "less_than_equal":
            bound = f"at least {context['ge']}" if "ge" in context else f"at most {context['le']}"
            return f"{dotted}: is {value!r}; must be {bound}"
        case _:
            return f"{dotted}: is {_short(value)}; {error['msg'][0].lower()}{error['msg'][1:]}"


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _suggest(place: tuple[int | str, ...]) -> str:
    """What the unknown key at ``place`` may have been meant to be."""
    section: Any = Config
    for part in place[:-1]:
        if isinstance(part, str) and part in section.model_fields:
            section = _section_class(section.model_fields[part].annotation)
    names = list(section.model_fields)
    close = difflib.get_close_matches(str(place[-1]), names, n=1, cutoff=0.6)
    return f"; did you mean {close[0]}?" if close else f"; known here: {', '.join(names)}"


def _section_class(annotation: Any) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in get_args(annotation):
        found = _section_class(inner)
        if found is not None:
            return found
    return None
