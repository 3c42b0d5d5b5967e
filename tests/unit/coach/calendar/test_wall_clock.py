"""From a clock on the wall to an instant, in every zone and through every change of clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st
from measure.changes import changes, changes_of
from measure.oracle import expected, first_shown, walls

from bot.coach.calendar.wall import both, exists, in_reach, occurrence

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_an_ordinary_time_is_that_time() -> None:
    assert occurrence(date(2026, 7, 1), time(9), BERLIN) == at("2026-07-01T07:00")


def test_a_time_in_a_gap_lands_after_it() -> None:
    found = occurrence(date(2026, 3, 29), time(2, 30), BERLIN)
    assert found is not None
    assert found.astimezone(BERLIN).replace(tzinfo=None) == datetime(2026, 3, 29, 3, 30)


def test_of_a_time_that_comes_twice_the_first_counts() -> None:
    assert occurrence(date(2026, 10, 25), time(2, 30), BERLIN) == at("2026-10-25T00:30")


def test_midnight_in_a_zone_that_jumps_over_it_is_at_one() -> None:
    santiago = ZoneInfo("America/Santiago")
    found = occurrence(date(2026, 9, 6), time(0, 0), santiago)
    assert found is not None
    assert found.astimezone(santiago).replace(tzinfo=None) == datetime(2026, 9, 6, 1, 0)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("Pacific/Apia", date(2011, 12, 30)),
        ("Pacific/Fakaofo", date(2011, 12, 30)),
        ("Pacific/Kwajalein", date(1993, 8, 21)),
        ("Pacific/Kiritimati", date(1994, 12, 31)),
    ],
)
def test_a_date_that_a_zone_skips_has_no_time_at_all(name: str, day: date) -> None:
    zone = ZoneInfo(name)
    assert not exists(day, zone)
    assert all(occurrence(day, time(hour), zone) is None for hour in range(24))
    for beside in (day - timedelta(days=1), day + timedelta(days=1)):
        found = occurrence(beside, time(12), zone)
        assert found is not None
        assert found.astimezone(zone).date() == beside


def test_a_gap_that_ends_at_midnight_skips_no_date() -> None:
    nuuk = ZoneInfo("America/Nuuk")
    late = occurrence(date(2025, 3, 29), time(23, 30), nuuk)
    assert exists(date(2025, 3, 29), nuuk)
    assert late is not None
    assert late.astimezone(nuuk).replace(tzinfo=None) == datetime(2025, 3, 30, 0, 30)


def test_all_instants_that_show_a_time_are_known() -> None:
    assert len(both(date(2026, 7, 1), time(9), BERLIN)) == 1
    assert len(both(date(2026, 10, 25), time(2, 30), BERLIN)) == 2
    assert both(date(2026, 3, 29), time(2, 30), BERLIN) == ()


def test_round_every_change_of_every_zone_it_agrees_with_a_clock_read_minute_by_minute() -> None:
    looked_at = 0
    wrong = []
    for change in changes():
        zone = ZoneInfo(change.zone)
        shown = first_shown(change, timedelta(minutes=5))
        for day, wall in walls(change):
            looked_at += 1
            wanted = expected(change, datetime.combine(day, wall), shown)
            if occurrence(day, wall, zone) != wanted:
                wrong.append((change.zone, day, wall))
    assert wrong == []
    assert looked_at > 10_000


def test_where_a_date_is_skipped_it_agrees_as_well() -> None:
    (change,) = changes_of("Pacific/Apia", at("2011-12-25T00:00"), at("2012-01-03T00:00"))
    shown = first_shown(change)
    zone = ZoneInfo(change.zone)
    assert change.jump == timedelta(hours=24)
    for day, wall in walls(change):
        assert occurrence(day, wall, zone) == expected(change, datetime.combine(day, wall), shown)


@given(
    st.dates(date.min, date.max) | st.sampled_from((date.min, date.max)),
    st.times(),
    st.sampled_from(sorted(available_timezones())),
)
def test_no_date_of_the_calendar_is_too_early_or_too_late_for_any_zone(
    day: date, wall: time, name: str
) -> None:
    zone = ZoneInfo(name)
    found = occurrence(day, wall, zone)
    assert (found is None) == (not exists(day, zone))
    shown = both(day, wall, zone)
    assert found is None or not shown or shown[0] == found


def test_dates_are_believed_within_ten_years() -> None:
    today = date(2026, 3, 4)
    assert in_reach(date(2036, 12, 31), today)
    assert in_reach(date(2016, 1, 1), today)
    assert not in_reach(date(2037, 1, 1), today)
    assert not in_reach(date.min, today)
