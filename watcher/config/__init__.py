"""Configuration: one TOML file and the environment, read into one frozen ``Config``.

Everything outside this package takes plain values or the classes below; nobody else reads the file.
"""

from watcher.config.load import (
    ConfigError,
    load_config,
    read_archive_keys,
    read_channel_urls,
    read_judge_key,
    read_ping_url,
    read_token,
    read_web_logins,
)
from watcher.config.schema import Channel, Config, Engine, FeedSource, Fetch, Schedule, Topic
from watcher.config.sources import configured_feeds

__all__ = [
    "Channel",
    "Config",
    "ConfigError",
    "Engine",
    "FeedSource",
    "Fetch",
    "Schedule",
    "Topic",
    "configured_feeds",
    "load_config",
    "read_archive_keys",
    "read_channel_urls",
    "read_judge_key",
    "read_ping_url",
    "read_token",
    "read_web_logins",
]
