"""What a configuration may say: every section, key, unit, default and limit.

The order of the classes is the order of the sections in ``config.toml``. Checks that need two keys stand at
the end of the class that holds both; checks that need the disk or the network belong to ``watcher check``.
"""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from watcher.config.contact import read_contact, read_user_agent
from watcher.config.hours import read_quiet, read_timetable, read_zone
from watcher.config.units import Seconds, Size
from watcher.model import FeedKind, Quiet, Route, Timetable

MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0


def _proxy(value: str) -> str:
    """The value is not told back: it may hold a password."""
    try:
        parts = urlsplit(value)
        sound = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        sound = False
    if not sound:
        raise ValueError("is not the address of an HTTP proxy; write http://host:port (docs/proxy.md)")
    return value


def _web_address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError(
            f'"{value}" is not a web address; it must start with http:// or https:// and name a host'
        )
    return value


def _short_name(value: str) -> str:
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,39}", value):
        raise ValueError(f'"{value}" must be lower-case letters, digits and hyphens, at most 40')
    return value


def _a_month(value: float) -> float:
    if value < 30 * DAY:
        raise ValueError('must be at least "30d"')
    return value


def _authority(value: str) -> str:
    # RFC 4151: a domain name or an address of mail.
    if not re.fullmatch(r"([\w.+-]+@)?[a-z0-9-]+(\.[a-z0-9-]+)*", value, re.ASCII):
        raise ValueError(
            f'"{value}" must be a domain or an e-mail address of yours, such as "desk.example.org"'
        )
    return value


def _chat(value: str) -> str:
    if not re.fullmatch(r"@[A-Za-z]\w{3,31}|-?\d+", value):
        raise ValueError(f'chat "{value}" must be "@channelname" or a numeric id such as "-1001234567890"')
    return value


def _chat_number(value: str) -> str:
    if not re.fullmatch(r"-?\d+", value):
        raise ValueError(f'"{value}" must be the numeric id of the chat, such as "-1001234567890"')
    return value


def _person(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"{value!r} must be a person's numeric id, such as 123456789")
    return value


def _listen(value: str) -> str:
    host, _, port = value.rpartition(":")
    if not host or not port.isdigit() or int(port) > 65_535:
        raise ValueError(f'"{value}" must be an address and a port, such as "127.0.0.1:9108"')
    return value


def _scheduler(value: str) -> str:
    try:
        parts = urlsplit(value)
        sound = parts.scheme in {"tcp", "tls"} and bool(parts.hostname) and parts.port is not None
        sound = sound and not parts.path
    except ValueError:
        sound = False
    if not sound:
        raise ValueError(
            f'"{value}" must be tcp:// or tls://, a host and a port, such as "tls://10.0.0.5:8786"'
        )
    return value


def _country_code(value: str) -> str:
    if not re.fullmatch(r"([A-Z]{2})?", value):
        raise ValueError(f'"{value}" must be two capital letters (ISO 3166-1), such as "NL"')
    return value


def _some_path(value: object) -> object:
    if isinstance(value, str) and not value.strip():
        raise ValueError("must name a file or a folder; take the key out for its default")
    return value


def _maybe_path(value: object) -> object:
    """An empty path is none: read as a path it would mean the folder of the configuration."""
    return None if isinstance(value, str) and not value.strip() else value


SomePath = Annotated[Path, BeforeValidator(_some_path)]
MaybePath = Annotated[Path | None, BeforeValidator(_maybe_path)]
WebAddress = Annotated[str, AfterValidator(_web_address)]
ProxyAddress = Annotated[str, AfterValidator(lambda value: value and _proxy(value))]
ShortName = Annotated[str, AfterValidator(_short_name)]
CountryCode = Annotated[str, AfterValidator(_country_code)]
PersonId = Annotated[int, BeforeValidator(_person), Field(ge=1)]
Fraction = Annotated[float, Field(ge=0, le=1)]


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=False)


class Data(_Section):
    """Where things are kept; relative paths start from the folder of the configuration file."""

    database: SomePath = Path("data/watcher.db")
    keep_entries: Annotated[Seconds, AfterValidator(_a_month)] = 180 * DAY


class Evidence(_Section):
    """Pages of hits as they were received, kept as proof."""

    enabled: bool = True
    folder: SomePath = Path("evidence")
    rotate_size: Annotated[Size, Field(ge=100_000)] = 100_000_000
    rotate_after: Annotated[Seconds, Field(ge=HOUR)] = 30 * DAY
    keep: Seconds = 0.0
    reserve: Size = 200_000_000


class Archive(_Section):
    """A public archive that is asked to keep pages. Its keys come from the environment or ``keys_file``."""

    enabled: bool = False
    endpoint: WebAddress = "https://web.archive.org"
    keys_file: MaybePath = None
    per_hour: Annotated[int, Field(ge=1, le=360)] = 60
    timeout: Annotated[Seconds, Field(gt=0)] = 60.0


class Fetch(_Section):
    """How feeds and pages are asked for."""

    contact: Annotated[str, AfterValidator(read_contact)] = ""
    user_agent: Annotated[str, AfterValidator(read_user_agent)] = ""
    connect_timeout: Seconds = 10.0
    first_byte_timeout: Seconds = 20.0
    total_timeout: Seconds = 45.0
    max_feed: Size = 5_000_000
    max_page: Size = 3_000_000
    max_redirects: Annotated[int, Field(ge=0, le=20)] = 8
    connections: Annotated[int, Field(ge=1, le=1000)] = 50
    per_host: Annotated[int, Field(ge=1, le=20)] = 2
    spacing: Seconds = 1.0
    robots: bool = True
    proxy: ProxyAddress = ""
    allow_private: tuple[str, ...] = ()


class Schedule(_Section):
    """When feeds are asked and how long things are tried."""

    tick: Seconds = 60.0
    first_interval: Seconds = 30 * MINUTE
    min_interval: Seconds = 15 * MINUTE
    max_interval: Seconds = HOUR
    baseline_age: Seconds = 7 * DAY
    page_retries: Annotated[int, Field(ge=0, le=10)] = 3
    story_window: Seconds = 45 * DAY
    stop_within: Seconds = 20.0

    @model_validator(mode="after")
    def _ordered(self) -> Schedule:
        if not self.min_interval <= self.first_interval <= self.max_interval:
            raise ValueError("min_interval <= first_interval <= max_interval must hold")
        return self


class Recheck(_Section):
    """Known articles, looked at again for corrections. Steps count from when an article was first read."""

    enabled: bool = True
    schedule: Annotated[
        tuple[Annotated[Seconds, Field(ge=10 * MINUTE)], ...], Field(min_length=1, max_length=20)
    ] = (HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY, 30 * DAY)

    @model_validator(mode="after")
    def _ascending(self) -> Recheck:
        if any(one >= two for one, two in pairwise(self.schedule)):
            raise ValueError("schedule must ascend, each step longer than the one before")
        return self


class Engine(_Section):
    """The child processes that parse feeds and read pages, on this machine or on those of a cluster."""

    kind: Literal["local", "dask"] = "local"
    workers: Annotated[int, Field(ge=1, le=64)] = 2
    deadline: Seconds = 10.0
    memory: Size = 1_500_000_000
    scheduler: Annotated[str, AfterValidator(lambda value: value and _scheduler(value))] = ""
    fallback: Literal["local", "wait"] = "local"
    in_flight: Annotated[int, Field(ge=1, le=10_000)] = 64
    ca: MaybePath = None
    cert: MaybePath = None
    key: MaybePath = None

    @model_validator(mode="after")
    def _complete(self) -> Engine:
        if self.kind == "dask" and not self.scheduler:
            raise ValueError('kind = "dask" needs scheduler, such as "tls://10.0.0.5:8786"')
        files = (self.ca, self.cert, self.key)
        if any(files) and not all(files):
            raise ValueError("ca, cert and key belong together: name all three, or none")
        if self.scheduler.startswith("tls:") and not all(files):
            raise ValueError(f'"{self.scheduler}" needs ca, cert and key')
        if self.scheduler.startswith("tcp:") and any(files):
            raise ValueError(f'with ca, cert and key, scheduler must begin with tls://: "{self.scheduler}"')
        return self


class Topic(_Section):
    """One affair to watch for."""

    id: ShortName = "police-stations"
    seed_corpus: SomePath = Path("seed_corpus")
    post_at: Fraction = 0.6
    review_at: Fraction = 0.35

    @model_validator(mode="after")
    def _ordered(self) -> Topic:
        if self.review_at > self.post_at:
            raise ValueError(f"review_at ({self.review_at}) must not be above post_at ({self.post_at})")
        return self


class Telegram(_Section):
    """The bot account. Its token comes from the environment or ``token_file``, never from this file."""

    token_file: MaybePath = None
    api_base_url: WebAddress = "https://api.telegram.org"
    proxy: ProxyAddress = ""


class Judge(_Section):
    """The second opinion of a language model. Its key comes from the environment or ``key_file``, never from here."""

    endpoint: Annotated[str, AfterValidator(lambda value: value and _web_address(value))] = ""
    model: str = ""
    key_file: MaybePath = None
    policy: Literal["note", "demote"] = "note"
    timeout: Annotated[Seconds, Field(gt=0)] = 20.0
    daily_budget: Annotated[int, Field(ge=0, le=100_000)] = 200
    max_chars: Annotated[int, Field(ge=200, le=200_000)] = 6_000

    @model_validator(mode="after")
    def _complete(self) -> Judge:
        if self.endpoint and not self.model:
            raise ValueError("endpoint needs model, the name by which the endpoint knows the model")
        return self


class Backup(_Section):
    """Copies of the database, taken by the service itself."""

    enabled: bool = True
    folder: SomePath = Path("backups")
    every: Annotated[Seconds, Field(ge=HOUR)] = DAY
    latest: Annotated[int, Field(ge=1, le=1000)] = 2
    daily: Annotated[int, Field(ge=0, le=1000)] = 7
    weekly: Annotated[int, Field(ge=0, le=1000)] = 4
    monthly: Annotated[int, Field(ge=0, le=1000)] = 6


class Site(_Section):
    """The public record as a static site, as feeds and as a dataset."""

    enabled: bool = False
    folder: SomePath = Path("site")
    every: Annotated[Seconds, Field(ge=MINUTE)] = HOUR
    base_url: Annotated[str, AfterValidator(lambda value: value and _web_address(value).rstrip("/"))] = ""
    title: str = ""
    topics: tuple[ShortName, ...] = ()
    authority: Annotated[str, AfterValidator(_authority)] = "coverage-watcher.invalid"
    licence: str = "CC0-1.0"


class Operator(_Section):
    """Who is told when something is wrong with the service itself."""

    chat: Annotated[str, AfterValidator(lambda value: value and _chat(value))] = ""
    thread: Annotated[int, Field(ge=1)] | None = None
    ping_file: MaybePath = None
    ping_every: Annotated[Seconds, Field(ge=30)] = 5 * MINUTE


class Bot(_Section):
    """What the bot answers to people who write to it. Ids of people are numbers; names can be taken by others."""

    enabled: bool = False
    public: bool = True
    operators: tuple[PersonId, ...] = ()
    per_minute: Annotated[int, Field(ge=1, le=60)] = 10

    @model_validator(mode="after")
    def _useful(self) -> Bot:
        if self.enabled and not self.public and not self.operators:
            raise ValueError("enabled without public and without operators: nobody could ask it anything")
        return self


class Review(_Section):
    """The editors' chat."""

    chat: Annotated[str, AfterValidator(lambda value: value and _chat_number(value))] = ""
    thread: Annotated[int, Field(ge=1)] | None = None
    editors: tuple[PersonId, ...] = ()

    @model_validator(mode="after")
    def _complete(self) -> Review:
        if self.chat and not self.editors:
            raise ValueError("chat needs editors, the numeric ids of those who may decide")
        return self


class Health(_Section):
    """The addresses at which machines ask for the service's health."""

    listen: Annotated[str, AfterValidator(lambda value: value and _listen(value))] = ""


class Web(_Section):
    """The database in a browser. Its login comes from the environment or ``password_file``, never from this file."""

    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65_535)] = 8001
    hosts: tuple[str, ...] = ()
    password_file: MaybePath = None


class Log(_Section):
    """What is written to standard error."""

    format: Literal["text", "json"] = "text"


class Channel(_Section):
    """One place where posts appear."""

    name: ShortName
    kind: Literal["telegram", "console", "jsonl", "apprise"] = "telegram"
    topics: tuple[ShortName, ...] = ()
    style: Literal["stories", "every", "digest"] = "stories"
    languages: tuple[str, ...] = ()
    countries: tuple[Annotated[str, Field(min_length=1), AfterValidator(_country_code)], ...] = ()
    concepts: tuple[str, ...] = ()
    min_score: Fraction = 0.0
    groups: tuple[str, ...] = ()
    chat: str = ""
    thread: Annotated[int, Field(ge=1)] | None = None
    path: MaybePath = None
    per_minute: Annotated[int, Field(ge=1, le=60)] = 20
    digest_after: Seconds = 30 * MINUTE
    quiet: str = ""
    digest: str = ""
    timezone: str = "UTC"
    url_file: MaybePath = None

    @property
    def route(self) -> Route:
        """What the channel takes, and how it tells it."""
        return Route(self.style, self.languages, self.countries, self.concepts, self.min_score, self.groups)

    @property
    def quiet_hours(self) -> Quiet | None:
        """When the channel gets nothing; None for never."""
        return read_quiet(self.quiet, self.timezone) if self.quiet else None

    @property
    def timetable(self) -> Timetable | None:
        """When the channel gets its digest; None for never."""
        return read_timetable(self.digest, self.timezone) if self.digest else None

    @model_validator(mode="after")
    def _timed(self) -> Channel:
        read_zone(self.timezone)
        # Reading them is the check.
        _ = self.quiet_hours, self.timetable
        if self.style == "digest" and not self.digest:
            raise ValueError('style "digest" needs digest, such as digest = "daily 18:00"')
        return self

    @model_validator(mode="after")
    def _complete(self) -> Channel:
        if self.kind == "jsonl" and self.path is None:
            raise ValueError('a channel of kind "jsonl" needs path, the file to append to')
        if self.chat:
            _chat(self.chat)
        return self


class FeedSource(_Section):
    """One feed to watch."""

    url: WebAddress
    title: str = ""
    language: str = ""
    country: CountryCode = ""
    group: str = ""
    kind: FeedKind = FeedKind.FEED
    enabled: bool = True
    reason: str = ""


class Config(_Section):
    """The whole configuration, checked. Paths are absolute."""

    data: Data = Data()
    fetch: Fetch = Fetch()
    schedule: Schedule = Schedule()
    recheck: Recheck = Recheck()
    engine: Engine = Engine()
    topic: tuple[Topic, ...] = (Topic(),)
    telegram: Telegram = Telegram()
    judge: Judge = Judge()
    backup: Backup = Backup()
    site: Site = Site()
    operator: Operator = Operator()
    bot: Bot = Bot()
    review: Review = Review()
    health: Health = Health()
    web: Web = Web()
    log: Log = Log()
    evidence: Evidence = Evidence()
    archive: Archive = Archive()
    channel: tuple[Channel, ...] = (Channel(name="terminal", kind="console"),)
    feed: tuple[FeedSource, ...] = ()
