"""Dates as people write them on a command line."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import click

_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}


class Since(click.ParamType[datetime]):
    """A day such as 2022-10-26, or a span before now such as 3d, 2w, 6m, 1y."""

    name = "date"

    def convert(
        self, value: str | datetime, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """The moment that is meant, in UTC."""
        if isinstance(value, datetime):
            return value
        span = re.fullmatch(r"(\d{1,4})([dwmy])", value.strip().lower())
        if span:
            return datetime.now(UTC) - timedelta(days=int(span[1]) * _DAYS[span[2]])
        try:
            return datetime.fromisoformat(value).replace(tzinfo=UTC)
        except ValueError:
            self.fail(f'"{value}" is not a date; write 2022-10-26, or 3d, 2w, 6m, 1y for the time before now')
