"""When an article was published: notations, sources, zones, precision."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pipeline.extract_pages import URL, article, feed_entry, ld, meta, page
from watcher.pipeline.extract_stamp import read_stamp

MAY_2 = datetime(2024, 5, 2, 8, 15, tzinfo=UTC)
PLAIN_URL = "https://www.example.org/news/harbour-office-closed"


@pytest.mark.parametrize(
    "written",
    [
        "2024-05-02T10:15:00+02:00",
        "2024-05-02T08:15:00Z",
        "2024-05-02T08:15Z",
        "2024-05-02T08:15:00.123456Z",
        "2024-05-02 10:15:00 +0200",
        "20240502T081500Z",
        "Thu, 02 May 2024 10:15:00 +0200",
        "Thu May 02 2024 10:15:00 GMT+0200 (CEST)",
        "Thu May 02 10:15:00 CEST 2024",
        "May 2, 2024, 4:15 a.m. EDT",
        "2 May 2024 08:15 GMT",
        "2024/5/2 17:15 JST",
        "1714637700",
        "1714637700000",
    ],
)
def test_a_moment_is_read_in_any_notation(written):
    """To the minute, in UTC."""
    stamp = read_stamp(written)
    assert stamp is not None
    assert stamp.moment is not None
    assert stamp.moment.replace(second=0) == MAY_2


@pytest.mark.parametrize(
    "written",
    [
        "2024-05-02",
        "2.5.2024",
        "02.05.2024",
        "2024年5月2日",
        "2 May 2024",
        "May 2nd, 2024",
        "20240502",
        "13/05/2024",
        "2024-05-02T00:00:00+08:00",
    ],
)
def test_a_bare_day_is_read_as_a_day(written):
    """Midnight to the second is how systems write one."""
    stamp = read_stamp(written)
    assert stamp is not None
    assert not stamp.timed
    assert stamp.moment is None


@pytest.mark.parametrize(
    "written",
    ["", "yesterday", "03/04/2024", "2024-13-40", "31.02.2024", "99999999", "soon"],
)
def test_what_has_no_single_meaning_is_refused(written):
    """A guess would be worse than nothing."""
    assert read_stamp(written) is None


@given(st.datetimes(min_value=datetime(1995, 1, 1), max_value=datetime(2099, 1, 1), timezones=st.just(UTC)))
def test_every_iso_moment_survives_the_reading(moment):
    """Whatever Python writes is read back to the second."""
    moment = moment.replace(microsecond=0)
    stamp = read_stamp(moment.isoformat())
    assert stamp is not None
    assert stamp.moment == moment if stamp.timed else stamp.day == moment


@given(st.text(max_size=60))
def test_no_text_makes_the_reading_raise(text):
    """Meta tags hold anything."""
    read_stamp(text)


@pytest.mark.parametrize(
    ("head", "before"),
    [
        (ld(datePublished="2024-05-02T10:15:00+02:00", dateModified="2024-05-03T09:00:00+02:00"), ""),
        (meta("article:published_time", "2024-05-02T10:15:00+02:00"), ""),
        ('<meta itemprop="datePublished" content="2024-05-02T10:15:00+02:00">', ""),
        ("", '<time datetime="2024-05-02T10:15:00+02:00">this morning</time>'),
        (
            "",
            "<time class='updated'>2024-05-03T09:00Z</time><time class='published'>2024-05-02T08:15Z</time>",
        ),
        (ld(datePublished="2024-05-02") + meta("article:published_time", "2024-05-02T08:15:00Z"), ""),
    ],
)
def test_the_moment_is_found_wherever_the_page_states_it(head, before):
    """JSON-LD, meta tags, time elements; an hour further down completes a bare day."""
    found = article(page(head=head, before=before), url=PLAIN_URL)
    assert (found.published, found.published_precision) == (MAY_2, "minute")


def test_a_bare_day_is_midnight_utc_of_the_pages_own_day():
    """Wherever the newsroom is."""
    found = article(page(head=meta("article:published_time", "2024-05-02T00:00:00+08:00")))
    assert (datetime(2024, 5, 2, tzinfo=UTC), "day") == (found.published, found.published_precision)


def test_a_time_without_a_zone_takes_it_from_another_statement():
    """Here the meta tag has what JSON-LD leaves out."""
    head = ld(datePublished="2024-05-02T10:15:00") + meta("article:published_time", "2024-05-02T08:15:00Z")
    assert article(page(head=head)).published == MAY_2


def test_a_time_without_a_zone_takes_it_from_the_last_change():
    """A page has one zone."""
    head = ld(datePublished="2024-05-02T10:15:00", dateModified="2024-05-02T12:00:00+02:00")
    assert (
        article(page(head=head)).published,
        article(page(head=head)).published_precision,
    ) == (MAY_2, "minute")


def test_a_time_without_a_zone_takes_it_from_the_feed():
    """The difference is a zone when it is whole quarters of an hour."""
    head = ld(datePublished="2024-05-02T14:00:00")
    assert datetime(2024, 5, 2, 9, 30, tzinfo=UTC) == article(page(head=head), entry=feed_entry()).published


def test_a_time_without_any_zone_is_kept_as_a_day():
    """Nobody is shown a minute that may be hours off."""
    found = article(page(head=ld(datePublished="2024-05-02T23:40:00")))
    assert (datetime(2024, 5, 2, tzinfo=UTC), "day") == (found.published, found.published_precision)


def test_the_feed_knows_the_hour_of_a_bare_day():
    """When it names the same day."""
    found = article(page(head=meta("article:published_time", "2024-05-02")), entry=feed_entry())
    assert (feed_entry().published, "minute") == (found.published, found.published_precision)


def test_the_feed_does_not_overrule_the_day_of_the_page():
    """A feed that re-dates old stories is not believed."""
    found = article(page(head=meta("article:published_time", "2021-05-02")), entry=feed_entry())
    assert datetime(2021, 5, 2, tzinfo=UTC) == found.published


def test_a_silent_page_leaves_the_feed_and_then_the_address():
    """In this order."""
    assert feed_entry().published == article(page(), entry=feed_entry()).published
    assert (datetime(2024, 5, 2, tzinfo=UTC), "day") == (article(page(), url=URL).published, "day")


def test_no_statement_is_no_date():
    """None and an empty precision."""
    found = article(page(), url=PLAIN_URL)
    assert (found.published, found.published_precision) == (None, "")
