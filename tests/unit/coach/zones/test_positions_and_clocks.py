"""Zones by a position on the map, and by what a clock shows."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coach.zones.clock import read_clock, read_offset, zones_showing
from bot.coach.zones.position import zone_at

WINTER = datetime(2026, 11, 23, 6, 22, tzinfo=UTC)
KNOWN = available_timezones()
SUMMER = datetime(2026, 7, 1, 6, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (52.52, 13.40, "Europe/Berlin"),
        (-33.87, 151.21, "Australia/Sydney"),
        (27.70, 85.32, "Asia/Kathmandu"),
        (0.0, 0.0, "Etc/GMT"),
        (91.0, 0.0, None),
        (0.0, 181.0, None),
        (float("nan"), 0.0, None),
        (0.0, float("inf"), None),
    ],
)
def test_a_position_has_its_zone(latitude: float, longitude: float, zone: str | None) -> None:
    assert zone_at(latitude, longitude) == zone


@settings(deadline=None)
@given(st.floats(-90, 90), st.floats(-180, 180))
def test_every_position_on_earth_has_a_zone_that_exists(latitude: float, longitude: float) -> None:
    assert zone_at(latitude, longitude) in KNOWN


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("it is 14:20 here now", [time(14, 20)]),
        ("14:20", [time(14, 20)]),
        ("2:20", [time(2, 20), time(14, 20)]),
        ("2:20 pm", [time(14, 20)]),
        ("half past two in the afternoon", [time(14, 30)]),
        ("it's 9 here", [time(9), time(21)]),
        ("no idea", []),
        ("I have 3 cats", []),
        ("", []),
    ],
)
def test_the_time_in_a_text_is_found(text: str, shown: list[time]) -> None:
    assert read_clock(text) == shown


def offered(now: datetime, *shown: time) -> list[str]:
    return [each.zone for each in zones_showing(shown, now)]


def test_zones_that_show_that_time_are_offered_also_those_that_part_later() -> None:
    assert offered(WINTER, time(7, 22))[:2] == ["Africa/Lagos", "Europe/Berlin"]
    assert "Europe/Berlin" in offered(SUMMER, time(8, 22))
    assert "Europe/Berlin" not in offered(SUMMER, time(7, 22))


def test_a_clock_may_be_some_minutes_wrong() -> None:
    assert offered(WINTER, time(11, 57)) == offered(WINTER, time(11, 52)) == ["Asia/Kolkata"]
    assert offered(WINTER, time(11, 46)) == ["Asia/Kolkata"]


def test_a_clock_that_is_more_than_some_minutes_wrong_fits_the_nearest() -> None:
    assert offered(WINTER, time(14, 34)) == ["Asia/Shanghai"]


def test_with_the_half_of_the_day_open_both_are_offered() -> None:
    both = offered(WINTER, time(5, 22), time(17, 22))
    assert {"Atlantic/Azores", "Pacific/Noumea"} & set(both)
    assert all(
        WINTER.astimezone(ZoneInfo(zone)).time().replace(microsecond=0)
        in (time(5, 22), time(17, 22))
        for zone in both
    )


def test_a_date_of_difference_is_the_same_time() -> None:
    assert {"Pacific/Auckland", "Pacific/Apia"} & set(offered(WINTER, time(19, 22)))


def test_a_label_names_places_of_several_countries() -> None:
    (candidate,) = zones_showing([time(14, 22)], WINTER)
    assert candidate.label.startswith("Shanghai · ")


@settings(max_examples=40, deadline=None)
@given(st.times(), st.datetimes(datetime(2024, 1, 1), datetime(2028, 1, 1)))
def test_whatever_is_offered_shows_that_time(shown: time, now: datetime) -> None:
    instant = now.replace(tzinfo=UTC)
    for candidate in zones_showing([shown], instant):
        there = instant.astimezone(ZoneInfo(candidate.zone))
        wanted = datetime.combine(there.date(), shown, there.tzinfo)
        apart = abs(there - wanted) % timedelta(days=1)
        assert min(apart, timedelta(days=1) - apart) <= timedelta(minutes=23)


def test_an_offset_is_read() -> None:
    assert [read_offset(each) for each in ("UTC+2", "gmt -3:30", "utc +0545", "UTC", "+2")] == [
        120, -210, 345, None, None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "said",
    ["every friday at 7 until june", "a walk with Sam at 7", "remind me at 8", "weekdays at 8"],
)
def test_a_wish_shows_no_clock(said: str) -> None:
    assert read_clock(said) == []
