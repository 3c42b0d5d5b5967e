"""Stretches of days as people type them, on their own calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.random_talks import bounded

from bot.coach.journal.spans import Span, midnight, month_names, read_span, year_before
from bot.engine.env import Env

NOW = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
"""A Wednesday."""


def read(text: str, language: str = "en", zone: str = "UTC", now: datetime = NOW) -> str:
    """The first and the last day, or nothing."""
    span = read_span(text, Env(now, 1, ZoneInfo(zone), language))
    return "" if span is None else f"{span.first} {span.last}"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("today", "2026-03-04", "2026-03-04"),
        ("Yesterday", "2026-03-03", "2026-03-03"),
        ("this week", "2026-03-02", "2026-03-04"),
        ("last week", "2026-02-23", "2026-03-01"),
        ("in the last week", "2026-02-23", "2026-03-01"),
        ("this month", "2026-03-01", "2026-03-04"),
        ("last month", "2026-02-01", "2026-02-28"),
        ("last year", "2025-01-01", "2025-12-31"),
        ("this year", "2026-01-01", "2026-03-04"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("in 2025", "2025-01-01", "2025-12-31"),
        ("in March", "2026-03-01", "2026-03-31"),
        ("april", "2025-04-01", "2025-04-30"),
        ("Dec", "2025-12-01", "2025-12-31"),
        ("March 2024", "2024-03-01", "2024-03-31"),
        ("feb 2024", "2024-02-01", "2024-02-29"),
        ("3 March", "2026-03-03", "2026-03-03"),
        ("on March 5th", "2025-03-05", "2025-03-05"),
        ("the 3rd of May 2025", "2025-05-03", "2025-05-03"),
        ("2025-12-24", "2025-12-24", "2025-12-24"),
        ("2025-12", "2025-12-01", "2025-12-31"),
        ("on Monday", "2026-03-02", "2026-03-02"),
        ("Wednesday", "2026-03-04", "2026-03-04"),
        ("last wednesday", "2026-02-25", "2026-02-25"),
        ("two days ago", "2026-03-02", "2026-03-02"),
        ("a week ago", "2026-02-25", "2026-02-25"),
        ("3 months ago", "2025-12-01", "2025-12-31"),
        ("a year ago", "2025-03-04", "2025-03-04"),
        ("last 7 days", "2026-02-26", "2026-03-04"),
        ("the past two weeks", "2026-02-19", "2026-03-04"),
    ],
)
def test_what_people_type_is_understood(text: str, first: str, last: str) -> None:
    assert read(text) == f"{first} {last}"


@pytest.mark.parametrize(
    "text",
    ["", "river", "the march of time", "2199", "1066", "31 feb 2024", "2024-13", "40 march",
     "may be", "1 2 3", "march april", "0 days ago now", "x" * 300, "12", "99999",
     "2024 2025 march"],
)  # fmt: skip
def test_what_is_no_time_is_none(text: str) -> None:
    assert read(text) == ""


@pytest.mark.parametrize(
    ("text", "language"),
    [("im März", "de"), ("mars", "fr"), ("marzo", "es"), ("março", "pt-br"), ("в марта", "ru"),
     ("em março", "pt"), ("3月", "ja")],
)  # fmt: skip
def test_months_have_their_own_names_too(text: str, language: str) -> None:
    assert read(text, language) == "2026-03-01 2026-03-31"


def test_a_language_nobody_has_heard_of_is_english() -> None:
    assert read("in march", "tlh") == "2026-03-01 2026-03-31"
    assert month_names("") == month_names("en")


def test_today_is_today_where_the_person_is() -> None:
    late = datetime(2026, 3, 4, 23, 30, tzinfo=UTC)
    assert read("today", zone="Asia/Tokyo", now=late) == "2026-03-05 2026-03-05"
    assert read("today", zone="America/New_York", now=late) == "2026-03-04 2026-03-04"


def test_days_end_where_the_next_begin_even_across_a_change_of_clocks() -> None:
    zone = ZoneInfo("Europe/Berlin")
    span = Span(date(2026, 3, 29), date(2026, 3, 29))
    since, until = span.bounds(zone)
    assert until - since == 23 * 3_600_000
    assert until == midnight(date(2026, 3, 30), zone)


def test_the_year_before_a_leap_day_has_its_last_of_february() -> None:
    assert year_before(date(2024, 2, 29)) == date(2023, 2, 28)
    assert year_before(date(2026, 3, 4)) == date(2025, 3, 4)


@bounded(100)
@given(st.text(max_size=30) | st.from_regex(r"(in )?[0-9]{1,5}( days| may| months)?( ago)?"))
def test_whatever_is_typed_gives_days_in_order_or_none(text: str) -> None:
    span = read_span(text, Env(NOW, 1, ZoneInfo("UTC")))
    assert span is None or span.first <= span.last


@given(
    st.dates(date.min, date.max) | st.sampled_from((date.min, date.max)),
    st.sampled_from(sorted(available_timezones())),
    st.sampled_from(("{0:%Y-%m-%d}", "{0:%Y-%m}", "{0.day} {0:%B} {0.year:04}", "{0.year:04}")),
)
def test_a_date_of_any_year_has_bounds_or_is_none(day: date, zone: str, form: str) -> None:
    span = read_span(form.format(day), Env(NOW, 1, ZoneInfo(zone)))
    if span is None:
        assert not 2000 <= day.year <= NOW.year
    else:
        since, until = span.bounds(ZoneInfo(zone))
        assert since < until
