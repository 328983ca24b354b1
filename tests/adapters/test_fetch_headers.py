"""What headers say about time and identity."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.adapters.fetch_headers import (
    MAX_AGE,
    MAX_RETRY_AFTER,
    conditions,
    http_date,
    max_age,
    renewed,
    retry_after,
    served_at,
    validators,
)
from watcher.model import Validators

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DATE = "Sun, 01 Mar 2026 11:00:00 GMT"


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        (" 120 ", 120.0),
        ("0", 0.0),
        ("999999999999", MAX_RETRY_AFTER),
        ("Sun, 01 Mar 2026 12:02:00 GMT", 120.0),
        ("Sunday, 01-Mar-26 12:02:00 GMT", 120.0),
        ("Sun Mar  1 12:02:00 2026", 120.0),
        ("Sun, 01 Mar 2026 13:02:00 +0100", 120.0),
        ("Sun, 01 Mar 2020 12:00:00 GMT", 0.0),
        ("Fri, 31 Dec 9999 23:59:59 GMT", MAX_RETRY_AFTER),
        ("", None),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        ("١٢", None),
        ("60, 120", None),
        ("Sun, 99 Mar 2026 12:00:00 GMT", None),
        ("1e3", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(value: str, seconds: float | None) -> None:
    """Both forms of the header, capped at 31 days; anything else is as if it were not there."""
    assert retry_after({"retry-after": value}, NOW) == seconds


def test_retry_after_counts_from_the_servers_own_clock() -> None:
    """A server an hour behind that says "at 11:02" means in two minutes."""
    headers = {"date": DATE, "retry-after": "Sun, 01 Mar 2026 11:02:00 GMT"}
    assert retry_after(headers, NOW) == 120.0
    assert retry_after({**headers, "date": "junk"}, NOW) == 0.0


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"cache-control": "public"}, None),
        ({"cache-control": "max-age=600"}, 600.0),
        ({"cache-control": "public, MAX-AGE=600, must-revalidate"}, 600.0),
        ({"cache-control": 'max-age="600"'}, 600.0),
        ({"cache-control": "s-maxage=9, max-age=600"}, 600.0),
        ({"cache-control": "s-maxage=9"}, None),
        ({"cache-control": "max-age=600, max-age=5"}, 600.0),
        ({"cache-control": "max-age=600, no-cache"}, 0.0),
        ({"cache-control": "no-store"}, 0.0),
        ({"cache-control": 'no-cache="set-cookie"'}, 0.0),
        ({"cache-control": "max-age=-1"}, 0.0),
        ({"cache-control": "max-age=soon"}, 0.0),
        ({"cache-control": "max-age"}, 0.0),
        ({"cache-control": "max-age=99999999999999"}, MAX_AGE),
        ({"cache-control": 'x="max-age=5", max-age=600'}, 600.0),
        ({"cache-control": "max-age=600", "age": "250"}, 350.0),
        ({"cache-control": "max-age=600", "age": "9999"}, 0.0),
        ({"cache-control": "max-age=600", "age": "old"}, 600.0),
        ({"cache-control": "max-age=600", "expires": "0"}, 600.0),
        ({"expires": "0"}, 0.0),
        ({"expires": "-1"}, 0.0),
        ({"expires": "Sun, 01 Mar 2026 12:30:00 GMT"}, 1800.0),
        ({"expires": "Sun, 01 Mar 2026 11:30:00 GMT", "date": DATE}, 1800.0),
        ({"expires": "Sun, 01 Mar 2026 11:30:00 GMT"}, 0.0),
        ({"expires": "Sun, 01 Mar 2026 12:30:00 GMT", "cache-control": "no-store"}, 0.0),
        ({"expires": "Sun, 01 Mar 2026 12:30:00 GMT", "cache-control": "private"}, 1800.0),
    ],
)
def test_freshness_follows_the_standard(headers: dict[str, str], seconds: float | None) -> None:
    """RFC 9111: no-store and no-cache, then max-age, then Expires, each less the answer's age."""
    assert max_age(headers, NOW) == seconds


def test_validators_are_taken_as_they_are() -> None:
    """Weak, unquoted, in other letters: all the same to us."""
    kept = validators({"etag": 'W/"é;x"', "last-modified": "whenever"})
    assert kept == Validators('W/"é;x"', "whenever")
    assert conditions(kept) == {"If-None-Match": 'W/"é;x"', "If-Modified-Since": "whenever"}


@pytest.mark.parametrize("value", ["a\r\nb", "a\x00", "\udce9", "x" * 2000])
def test_validators_that_cannot_be_kept_are_dropped(value: str) -> None:
    """What could not be stored or sent back as it is, is no validator."""
    assert validators({"etag": value, "last-modified": value}) == Validators()
    assert conditions(Validators(value, value)) == {}


@pytest.mark.parametrize(
    ("brought", "kept"),
    [
        ({}, Validators('"e1"', "m1")),
        ({"etag": '"e1"'}, Validators('"e1"', "m1")),
        ({"etag": 'W/"e1-gzip"', "last-modified": "m2"}, Validators('W/"e1-gzip"', "m2")),
        ({"last-modified": "m1"}, Validators('"e1"', "m1")),
    ],
)
def test_a_304_about_the_same_body_freshens_its_validators(brought: dict[str, str], kept: Validators) -> None:
    """A weak tag and the suffix of a packed body mean the same entity; what is not brought stays."""
    assert renewed(brought, Validators('"e1"', "m1")) == kept


@pytest.mark.parametrize(
    "brought", [{"etag": '"e2"'}, {"etag": '"e2"', "last-modified": "m1"}, {"last-modified": "m2"}]
)
def test_a_304_about_another_body_changes_nothing(brought: dict[str, str]) -> None:
    """To take its validators over would hide a body that was never sent."""
    sent = Validators('"e1"', "m1")
    assert renewed(brought, sent) == sent


def test_a_304_can_bring_the_validator_that_was_missing() -> None:
    """Asked about a time, it may name the tag of the body of that time."""
    assert renewed({"etag": '"e1"', "last-modified": "m1"}, Validators("", "m1")) == Validators('"e1"', "m1")
    assert renewed({"etag": '"e1"'}, Validators("", "m1")) == Validators('"e1"', "m1")


@given(
    st.datetimes(datetime(1970, 1, 1), datetime(9999, 1, 1)).map(
        lambda d: d.replace(microsecond=0, tzinfo=UTC)
    )
)
def test_dates_survive_the_way_through_a_header(moment: datetime) -> None:
    """Every moment that a header can name is read back as itself."""
    named = f"{moment:%a, %d %b} {moment.year:04d} {moment:%H:%M:%S} GMT"
    assert http_date(named) == moment


@given(st.text(max_size=60), st.text(max_size=60))
def test_junk_is_never_more_than_junk(one: str, other: str) -> None:
    """Whatever headers hold, figures stay within their bounds and nothing raises."""
    headers = {
        "retry-after": one,
        "date": other,
        "cache-control": one,
        "expires": other,
        "age": one,
        "etag": one,
    }
    wait, fresh = retry_after(headers, NOW), max_age(headers, NOW)
    assert wait is None or 0 <= wait <= MAX_RETRY_AFTER
    assert fresh is None or 0 <= fresh <= MAX_AGE
    assert validators(headers).etag in {one, ""}


@given(st.integers(0, 10**9), st.integers(-(10**6), 10**6))
def test_a_wrong_clock_on_their_side_changes_nothing(wait: int, skew: int) -> None:
    """The same two statements of a server, made by a clock that is off, ask for the same wait."""

    def said(moment: datetime) -> str:
        return f"{moment:%a, %d %b} {moment.year:04d} {moment:%H:%M:%S} GMT"

    wrong = NOW + timedelta(seconds=skew)
    headers = {"date": said(wrong), "retry-after": said(wrong + timedelta(seconds=wait))}
    assert retry_after(headers, NOW) == min(float(wait), MAX_RETRY_AFTER)


@pytest.mark.parametrize(
    ("headers", "moment"),
    [
        ({"date": "Sun, 01 Mar 2026 10:00:00 GMT"}, datetime(2026, 3, 1, 10, tzinfo=UTC)),
        ({"date": "Sun, 01 Mar 2026 10:00:00 GMT", "age": "3600"}, datetime(2026, 3, 1, 11, tzinfo=UTC)),
        ({"date": "Sun, 01 Mar 2026 10:00:00 GMT", "age": "old"}, datetime(2026, 3, 1, 10, tzinfo=UTC)),
        ({"date": "Fri, 31 Dec 9999 23:59:59 GMT", "age": "3600"}, None),
        ({"date": "gestern"}, None),
        ({}, None),
    ],
)
def test_an_answer_tells_the_time_by_the_publishers_clock(headers, moment) -> None:
    """Less what a cache kept it for; a date that is none tells nothing."""
    assert served_at(headers) == moment
