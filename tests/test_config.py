"""The configuration: what it accepts, and how it says what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT
from watcher.config import Config, ConfigError, load_config, read_channel_urls, read_judge_key, read_token
from watcher.config.compose import with_topic
from watcher.config.units import parse_duration, parse_size

if TYPE_CHECKING:
    from pathlib import Path


def mistakes(tmp_path: Path, text: str) -> list[str]:
    file = tmp_path / "config.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        load_config(file, {})
    return list(caught.value.mistakes)


def test_the_shipped_configuration_is_valid_and_says_why_feeds_are_off():
    """What is shipped runs as it is; every feed that is off has its reason, every feed that is on has none."""
    config = load_config(ROOT / "config.toml", {})
    assert sum(feed.enabled for feed in config.feed) > 50
    assert all(feed.enabled != bool(feed.reason) for feed in config.feed)


def test_the_shipped_configuration_shows_every_option_with_its_default():
    """Each key of each section stands in config.toml, and reading it changes no default."""
    text = (ROOT / "config.toml").read_text(encoding="utf-8")
    for name, section in Config.model_fields.items():
        if name not in {"topic", "channel", "feed"}:
            fields = type(section.default).model_fields
            absent = [key for key in fields if f"\n{key} = " not in text and f"{key} = " not in text]
            assert not absent, f"[{name}] lacks {absent}"
    config = load_config(ROOT / "config.toml", {})
    assert config.fetch == Config().fetch
    assert config.schedule == Config().schedule
    assert config.engine == Config().engine


def test_every_mistake_is_reported_at_once_with_its_place_and_remedy(tmp_path):
    """One reading of the messages is enough to repair the file."""
    lines = mistakes(
        tmp_path,
        """
        colour = "red"
        [fetch]
        timout = "3s"
        total_timeout = "soon"
        per_host = 0
        [[topic]]
        post_at = 1.5
        [[channel]]
        name = "main"
        kind = "slack"
        chat = "my channel"
        [[feed]]
        url = "ftp://example.org/feed"
        country = "Holland"
        enabled = "perhaps"
        """,
    )
    text = "\n".join(lines)
    for expected in (
        "colour: unknown key; known here: data, fetch",
        "fetch.timout: unknown key; did you mean",
        'fetch.total_timeout: "soon" is not a duration; write it such as "15m"',
        "fetch.per_host: is 0; must be at least 1",
        "topic[0].post_at: is 1.5; must be at most 1",
        "channel[0].kind: is 'slack'; must be 'telegram', 'console', 'jsonl' or 'apprise'",
        'feed[0].url: "ftp://example.org/feed" is not a web address',
        'feed[0].country: "Holland" must be two capital letters',
        "feed[0].enabled: is 'perhaps'",
    ):
        assert expected in text
    assert all(line.startswith("config.toml: ") and "\n" not in line for line in lines)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "[[topic]]\npost_at = 0.3\nreview_at = 0.5",
            "topic[0]: review_at (0.5) must not be above post_at (0.3)",
        ),
        (
            "[schedule]\nmin_interval = '7h'",
            "schedule: min_interval <= first_interval <= max_interval must hold",
        ),
        ("[[channel]]\nname = 'a'\nkind = 'jsonl'", 'a channel of kind "jsonl" needs path'),
        (
            "[[channel]]\nname = 'a'\nlanguages = ['Dutch']",
            'channel[0].languages: "Dutch" is no language of the lexicon; did you mean "nl"?',
        ),
        (
            "[[channel]]\nname = 'a'\nlanguages = ['qq']",
            '"qq" is no language of the lexicon',
        ),
        (
            "[[channel]]\nname = 'a'\ncountries = ['Holland']",
            'channel[0].countries[0]: "Holland" must be two capital letters',
        ),
        (
            "[[channel]]\nname = 'a'\nquiet = '22-7'",
            'quiet "22-7" must be two times of day, such as "22:00-07:00"',
        ),
        (
            "[[channel]]\nname = 'a'\nquiet = '22:00-22:00'",
            "name two different times",
        ),
        (
            "[[channel]]\nname = 'a'\ndigest = 'hourly'",
            'digest "hourly" must be such as "daily 18:00" or "weekly mon 09:00"',
        ),
        (
            "[[channel]]\nname = 'a'\ndigest = 'weekly monday 09:00'",
            "days: mon, tue",
        ),
        (
            "[[channel]]\nname = 'a'\ntimezone = 'Europe/Amsterdm'",
            'timezone "Europe/Amsterdm" is not known: write one of the tz database; did you mean Europe/Amsterdam?',
        ),
        (
            "[[channel]]\nname = 'a'\ntimezone = '../etc/passwd'",
            "is not known",
        ),
        (
            "[[channel]]\nname = 'a'\nstyle = 'digest'",
            'style "digest" needs digest, such as digest = "daily 18:00"',
        ),
        ("[[channel]]\nname = 'a'\nchat = 'my channel'", 'chat "my channel" must be "@channelname"'),
        (
            "[[channel]]\nname = 'a'\ntopics = ['b']",
            'channel[0].topics: there is no topic "b"; known: police-stations',
        ),
        ("[[channel]]\nname = 'a'\n[[channel]]\nname = 'a'", 'channel: "a" stands 2 times'),
        (
            "[[feed]]\nurl = 'https://a.org'\n[[feed]]\nurl = 'https://a.org'",
            'feed: "https://a.org" stands 2 times',
        ),
        ("[data]\nkeep_entries = '5d'", 'data.keep_entries: must be at least "30d"'),
        ("topic = []", "topic: at least one [[topic]] is needed"),
        ("[fetch", "is not valid TOML"),
        (
            "[data]\n[operator]\nchat = '1'\n[operator]\n",
            "[operator] stands 2 times, in lines 2 and 4: put its keys",
        ),
    ],
)
def test_a_mistake_that_needs_two_keys_is_named_with_both(tmp_path, text, expected):
    """Checks across keys read as plainly as those of one key."""
    assert any(expected in line for line in mistakes(tmp_path, text))


def test_an_unreadable_file_is_named(tmp_path):
    """No file, no text: one line."""
    with pytest.raises(ConfigError, match="no such file; name one with --config"):
        load_config(tmp_path / "absent.toml", {})
    (tmp_path / "config.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="is not UTF-8 text"):
        load_config(tmp_path / "config.toml", {})


def test_relative_paths_start_from_the_file_and_the_environment_wins(tmp_path):
    """A configuration means the same from whichever folder it is used."""
    (tmp_path / "config.toml").write_text("[data]\ndatabase = 'x/y.db'\n", encoding="utf-8")
    assert load_config(tmp_path / "config.toml", {}).data.database == tmp_path / "x/y.db"
    other = tmp_path / "other.db"
    chosen = load_config(tmp_path / "config.toml", {"WATCHER_DATABASE": str(other)})
    assert chosen.data.database == other


def test_an_empty_path_is_none_or_a_mistake_but_never_the_folder(tmp_path):
    """What may be left out is left out by an empty text; what has a default is to be named or not to stand there."""
    (tmp_path / "config.toml").write_text(
        '[telegram]\ntoken_file = ""\n[judge]\nkey_file = " "\n[web]\npassword_file = ""\n'
        '[operator]\nping_file = ""\n[archive]\nkeys_file = ""\n[engine]\nca = ""\n'
        '[[channel]]\nname = "a"\nkind = "console"\npath = ""\nurl_file = ""\n'
    )
    config = load_config(tmp_path / "config.toml", {})
    optional = (
        config.telegram.token_file, config.judge.key_file, config.web.password_file, config.operator.ping_file,
        config.archive.keys_file, config.engine.ca, config.channel[0].path, config.channel[0].url_file,
    )  # fmt: skip
    assert set(optional) == {None}
    assert read_token(config, {}) == ""
    text = '[data]\ndatabase = ""\n[backup]\nfolder = ""\n[[topic]]\nid = "a"\nseed_corpus = ""'
    refused = mistakes(tmp_path, text)
    assert len(refused) == 3
    for key in ("data.database", "backup.folder", "topic[0].seed_corpus"):
        assert sum(key in line and "must name a file or a folder" in line for line in refused) == 1


def test_the_token_comes_from_the_environment_or_a_file(tmp_path):
    """The environment wins; a file that cannot be read is named; no token is no mistake."""
    (tmp_path / "token").write_text("12:abc\n", encoding="utf-8")
    (tmp_path / "config.toml").write_text("[telegram]\ntoken_file = 'token'\n", encoding="utf-8")
    config = load_config(tmp_path / "config.toml", {})
    assert read_token(config, {}) == "12:abc"
    assert read_token(config, {"WATCHER_TELEGRAM_TOKEN": "34:def"}) == "34:def"
    (tmp_path / "token").unlink()
    with pytest.raises(ConfigError, match=r"telegram\.token_file: .* cannot be read"):
        read_token(config, {})
    assert read_token(Config(), {}) == ""


@pytest.mark.parametrize(
    ("text", "seconds"), [("90s", 90), ("15m", 900), ("6h", 21_600), ("1.5d", 129_600), (7, 7)]
)
def test_durations_are_read_as_people_write_them(text, seconds):
    """Seconds, minutes, hours, days, weeks."""
    assert parse_duration(text) == seconds


@pytest.mark.parametrize("text", ["", "m", "5 years", "-3m", True, None, "1e9d", "9999w"])
def test_what_is_no_duration_is_refused(text):
    """Nothing is guessed."""
    with pytest.raises(ValueError, match=r"duration|between"):
        parse_duration(text)


def test_sizes_are_read_as_people_write_them():
    """Bytes, thousands and millions of them; nothing else."""
    assert parse_size("5MB") == 5_000_000
    assert parse_size("500 KB") == 500_000
    with pytest.raises(ValueError, match="write a size"):
        parse_size("big")


def test_the_key_of_the_second_opinion_is_read_only_where_one_is_configured(tmp_path):
    """Environment before file, as for the token; an endpoint needs a model."""
    (tmp_path / "key").write_text("sk-1\n", encoding="utf-8")
    file = tmp_path / "config.toml"
    file.write_text("[judge]\nkey_file = 'key'\n", encoding="utf-8")
    assert read_judge_key(load_config(file, {}), {"WATCHER_JUDGE_KEY": "sk-2"}) == ""
    file.write_text(
        "[judge]\nendpoint = 'http://127.0.0.1/v1'\nmodel = 'm'\nkey_file = 'key'\n", encoding="utf-8"
    )
    config = load_config(file, {})
    assert read_judge_key(config, {}) == "sk-1"
    assert read_judge_key(config, {"WATCHER_JUDGE_KEY": "sk-2"}) == "sk-2"
    (tmp_path / "key").unlink()
    with pytest.raises(ConfigError, match=r"judge\.key_file: .* cannot be read"):
        read_judge_key(config, {})
    assert any(
        "endpoint needs model" in line for line in mistakes(tmp_path, "[judge]\nendpoint = 'http://a.org'")
    )
    assert any("is not a web address" in line for line in mistakes(tmp_path, "[judge]\nendpoint = 'a.org'"))


def test_a_secret_may_lie_in_a_file_that_the_environment_names(tmp_path):
    """As containers and systemd hand secrets over; the variable itself wins, a missing file is told by the variable."""
    (tmp_path / "token").write_text("from-the-file\n", encoding="utf-8")
    (tmp_path / "config.toml").write_text("", encoding="utf-8")
    config = load_config(tmp_path / "config.toml", {})
    named = {"WATCHER_TELEGRAM_TOKEN_FILE": str(tmp_path / "token")}
    assert read_token(config, named) == "from-the-file"
    assert read_token(config, {**named, "WATCHER_TELEGRAM_TOKEN": "given"}) == "given"
    with pytest.raises(ConfigError, match=r"WATCHER_TELEGRAM_TOKEN_FILE: .* cannot be read"):
        read_token(config, {"WATCHER_TELEGRAM_TOKEN_FILE": str(tmp_path / "absent")})


def test_a_mistake_is_one_line_whatever_the_value_holds(tmp_path):
    """Line ends and control characters that a value smuggles in are told in writing."""
    file = tmp_path / "config.toml"
    file.write_text('[judge]\nendpoint = "x\\nwatcher: all is well\\u001b[2J"\nmodel = "m"\n')
    with pytest.raises(ConfigError) as caught:
        load_config(file, {})
    [line] = caught.value.mistakes
    assert line.isprintable()
    assert "\\n" in line


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[data]\ndatabase = "~nobody-of-that-name/x.db"', "data.database"),
        ('[evidence]\nfolder = "a\\u0000b"', "evidence.folder"),
        ('[[topic]]\nseed_corpus = "~nobody-of-that-name/c"', "topic[0].seed_corpus"),
        ('[telegram]\ntoken_file = "a\\u0000b"', "telegram.token_file"),
    ],
)
def test_a_path_that_no_system_knows_is_a_mistake_of_its_key(tmp_path, text, words):
    """It is told with the others, not when it is first used."""
    file = tmp_path / "config.toml"
    file.write_text(text)
    with pytest.raises(ConfigError) as caught:
        load_config(file, {})
    [line] = caught.value.mistakes
    assert words in line


@pytest.mark.parametrize("key", ["fetch", "telegram"])
@pytest.mark.parametrize(
    "proxy", ["socks5://me:geheim@127.0.0.1:9050", "127.0.0.1:8118", "http://[me:geheim@x"]
)
def test_a_proxy_that_cannot_be_used_is_told_without_its_password(tmp_path, key, proxy):
    """At the start, with where to read on; not when the first feed is asked."""
    [line] = mistakes(tmp_path, f'[{key}]\nproxy = "{proxy}"')
    assert f"{key}.proxy: is not the address of an HTTP proxy" in line
    assert "geheim" not in line


def test_the_address_of_a_service_comes_from_the_environment_or_a_file(tmp_path: Path) -> None:
    """Its name in capitals; the file may be named in the channel; one without either is empty."""
    (tmp_path / "url").write_text("ntfy://host/secret\n")
    (tmp_path / "config.toml").write_text(
        "[[channel]]\nname = 'desk-one'\nkind = 'apprise'\nurl_file = 'url'\n"
        "[[channel]]\nname = 'two'\nkind = 'apprise'\n",
    )
    config = load_config(tmp_path / "config.toml", {})
    assert read_channel_urls(config, {}) == {"desk-one": "ntfy://host/secret", "two": ""}
    given = {"WATCHER_APPRISE_DESK_ONE": "json://a", "WATCHER_APPRISE_TWO_FILE": str(tmp_path / "url")}
    assert read_channel_urls(config, given) == {"desk-one": "json://a", "two": "ntfy://host/secret"}


def test_a_topic_is_put_below_the_others_and_nothing_else_changes():
    """Comments and line ends stay; a file that names no topic in a block of its own is left alone."""
    text = '# mine\r\n[[topic]]\r\nid = "one" # first\r\n[log]\r\nformat = "json"\r\n'
    changed = with_topic(text, {"id": "two", "post_at": 0.6}, "Made.")
    assert changed == (
        '# mine\r\n[[topic]]\r\nid = "one" # first\r\n\r\n# Made.\r\n[[topic]]\r\nid = "two"\r\npost_at = 0.6\r\n'
        '\r\n[log]\r\nformat = "json"\r\n'
    )
    assert with_topic("[log]\n", {"id": "two"}, "Made.") is None
    assert with_topic('topic = [{ id = "one" }]\n', {"id": "two"}, "Made.") is None
    nested = '[[topic]]\nid = """\n[[topic]]\n\nx"""\n'
    assert with_topic(nested, {"id": "two"}, "Made.") is None


TOKEN = "7012345678:AAH-abcdefghijklmnopqrstuvwxyz01234"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("", ""),
        ("desk@example.org", "mailto:desk@example.org"),
        ("mailto:desk@example.org?subject=feeds", "mailto:desk@example.org?subject=feeds"),
        ("https://example.org:8443/contact/12345", "https://example.org:8443/contact/12345"),
    ],
)
def test_a_contact_is_an_address(tmp_path, written, read):
    """A bare address of mail gets its scheme."""
    file = tmp_path / "config.toml"
    file.write_text(f'[fetch]\ncontact = "{written}"\n')
    assert load_config(file, {}).fetch.contact == read


@pytest.mark.parametrize(
    "written",
    [
        TOKEN,
        f"mailto:{TOKEN}@example.org",
        f"https://example.org/{TOKEN.replace(':', '%3A')}",
        "https://desk:secret99@example.org/",
        "desk at ngo",
        "secret99",
        "http://example.org/secret99",
        "https://example.org/a) secret99",
    ],
)
def test_what_is_no_address_is_never_told_to_publishers(tmp_path, written):
    """Nor told back: it may be a password."""
    [line] = mistakes(tmp_path, f'[fetch]\ncontact = "{written}"')
    assert line.startswith("config.toml: fetch.contact: ")
    assert "AAH" not in line
    assert "secret99" not in line


def test_a_user_agent_with_a_token_is_refused(tmp_path):
    """Every publisher would read it."""
    [line] = mistakes(tmp_path, f'[fetch]\nuser_agent = "watcher {TOKEN}"')
    assert "fetch.user_agent: looks like a bot's token" in line
    assert "AAH" not in line
