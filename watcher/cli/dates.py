"""Dates as people write them on a command line."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from watcher.pipeline import plain_dates


class _Moment(click.ParamType[datetime]):
    """A date of any plain form."""

    name = "date"

    def convert(
        self, value: str | datetime, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """The moment that is meant, in UTC."""
        if isinstance(value, datetime):
            return value
        span = plain_dates.span(value, datetime.now(UTC))
        if span is None:
            self.fail(f'"{value}" is not a date; {plain_dates.FORMS}')
        return self.chosen(value, span)

    def chosen(self, written: str, span: plain_dates.Span) -> datetime:
        """Which moment of the span is meant."""
        raise NotImplementedError


class Since(_Moment):
    """The moment at which a date begins."""

    def chosen(self, written: str, span: plain_dates.Span) -> datetime:
        """Its beginning, however it is written."""
        return span.start


class Until(_Moment):
    """The moment at which a date is over: a day is included."""

    def chosen(self, written: str, span: plain_dates.Span) -> datetime:
        """Its end."""
        return plain_dates.until(written, span)


class During(click.ParamType[tuple[datetime | None, datetime | None]]):
    """A span: two dates with dots between them, both included, or one date that means a span."""

    name = "span"

    def convert(
        self,
        value: str | tuple[datetime | None, datetime | None],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> tuple[datetime | None, datetime | None]:
        """Beginning and end in UTC, None where it is open."""
        if isinstance(value, tuple):
            return value
        both = plain_dates.during(value, datetime.now(UTC))
        if both is None:
            self.fail(
                f'"{value}" is not a span; write 2022-10, or 2022-10-01..2022-11-01, 2022-10-01.., ..2w'
            )
        return both
