"""Moments as people type them, on their own clock."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.coach.moments import read_moment
from bot.engine.env import Env

NOW = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
"""A Wednesday."""


def read(text: str, zone: str = "UTC", language: str = "en") -> str:
    """The moment on the user's clock, or nothing."""
    moment = read_moment(text, Env(NOW, 1, ZoneInfo(zone), language))
    return "" if moment is None else f"{moment.astimezone(ZoneInfo(zone)):%a %d %H:%M}"


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("tomorrow at 9", "Thu 05 09:00"),
        ("tomorrow 18:30", "Thu 05 18:30"),
        ("tomorrow at 6pm", "Thu 05 18:00"),
        ("tomorrow evening", "Thu 05 19:00"),
        ("tomorrow morning", "Thu 05 09:00"),
        ("tomorrow at noon", "Thu 05 12:00"),
        ("Friday 18:30", "Fri 06 18:30"),
        ("Friday evening", "Fri 06 19:00"),
        ("friday afternoon", "Fri 06 15:00"),
        ("tonight", "Wed 04 19:00"),
        ("this evening", "Wed 04 19:00"),
        ("in two hours", "Wed 04 11:30"),
        ("in 30 minutes", "Wed 04 10:00"),
        ("18:30", "Wed 04 18:30"),
        ("at 18", "Wed 04 18:00"),
        ("  tomorrow   at  9 ", "Thu 05 09:00"),
    ],
)
def test_what_people_type_is_understood(text: str, moment: str) -> None:
    assert read(text) == moment


@pytest.mark.parametrize(
    "text", ["", "soon", "whenever", "tomorrow", "Friday", "x" * 500, "😀", "12", "at the lake"]
)
def test_what_has_no_time_of_day_in_it_is_no_moment(text: str) -> None:
    assert read(text) == ""


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Kolkata", "Pacific/Auckland"])
def test_it_is_meant_on_the_clock_of_the_person(zone: str) -> None:
    assert read("tomorrow at 9", zone).endswith("09:00")


def test_a_time_that_is_skipped_in_spring_comes_after_the_gap() -> None:
    zone = ZoneInfo("Europe/Berlin")
    now = datetime(2026, 3, 28, 12, 0, tzinfo=UTC)
    moment = read_moment("tomorrow at 2:30", Env(now, 1, zone))
    assert moment is not None
    assert f"{moment.astimezone(zone):%d %H:%M}" == "29 03:30"


def test_a_language_nobody_has_heard_of_falls_back_to_english() -> None:
    assert read("tomorrow at 9", language="tlh") == "Thu 05 09:00"
    assert read("tomorrow at 9", language="") == "Thu 05 09:00"


def test_one_s_own_language_comes_first() -> None:
    assert read("morgen um 18:30", language="de-at") == "Thu 05 18:30"
