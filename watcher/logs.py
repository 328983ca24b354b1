"""Log lines: for people, and for machines as one JSON object each. Knows logging only."""

from __future__ import annotations

import json
import logging
import time
from datetime import UTC, datetime

_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class Lines(logging.Formatter):
    """Writes the time (UTC), the level and the words; no title from outside breaks a line or steers a terminal."""

    converter = staticmethod(time.gmtime)

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(message)s", "%Y-%m-%dT%H:%M:%SZ")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the library's name
        """The line, before a trace."""
        line = super().formatMessage(record)
        return line if line.isprintable() else "".join(c if c.isprintable() else " " for c in line)


class JsonLines(logging.Formatter):
    """Writes ``at`` (UTC), ``level``, ``part`` (the logger), ``event`` (the words), and the event's extra fields."""

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        fields = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "part": record.name.removeprefix("watcher."),
            "event": record.getMessage(),
        }
        fields |= {key: value for key, value in vars(record).items() if key not in _OWN}
        if record.exc_info:
            fields["trace"] = self.formatException(record.exc_info)
        return json.dumps(fields, ensure_ascii=False, default=str)
