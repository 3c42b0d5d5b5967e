"""When one may ask whether it came to it: never before its moment, and never at night."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coach.calendar.cue_words import ROOM, passed
from bot.engine.env import Env

LISBON = ZoneInfo("Europe/Lisbon")
MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)


def when(cue: str | datetime, now: datetime = MONDAY) -> str:
    return f"{passed(cue, Env(now, 1, LISBON)).astimezone(LISBON):%a %d %H:%M}"


@pytest.mark.parametrize(
    ("cue", "wanted"),
    [
        ("As a message tonight", "Tue 03 10:00"),
        ("At bedtime", "Tue 03 10:00"),
        ("As a message now", "Mon 02 19:00"),
        ("On the phone today", "Mon 02 19:00"),
        ("At lunch", "Mon 02 19:00"),
        ("First thing tomorrow", "Tue 03 19:00"),
        ("On Sunday at breakfast", "Sun 08 19:00"),
        ("tomorrow evening", "Wed 04 10:00"),
        ("When the kettle is on", "Wed 04 19:00"),
        ("On our next walk", "Sat 07 19:00"),
        ("", "Wed 04 19:00"),
        ("x" * 500, "Wed 04 19:00"),
    ],
)
def test_words_make_a_time_likely(cue: str, wanted: str) -> None:
    assert when(cue) == wanted


def test_late_in_the_day_it_is_the_next_one() -> None:
    late = MONDAY.replace(hour=18)
    assert when("As a message now", late) == "Tue 03 10:00"
    assert when("At lunch", late) == "Tue 03 19:00"


def test_a_moment_is_asked_about_in_its_evening_or_on_the_next_morning() -> None:
    assert when(datetime(2026, 3, 4, 12, tzinfo=UTC)) == "Wed 04 19:00"
    assert when(datetime(2026, 3, 4, 19, tzinfo=UTC)) == "Thu 05 10:00"


@settings(deadline=None)
@given(st.datetimes(datetime(2026, 3, 2), datetime(2027, 3, 2)), st.integers(0, 60 * 24 * 9))
def test_it_is_never_too_soon_and_never_at_night(at: datetime, minutes: int) -> None:
    moment = at.replace(tzinfo=UTC)
    now = moment - timedelta(minutes=minutes)
    asked = passed(moment, Env(now, 1, LISBON))
    assert asked >= moment + ROOM
    assert asked.astimezone(LISBON).hour in (10, 19)
