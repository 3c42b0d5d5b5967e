"""A habit, and how it is kept."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coach.calendar.habit import (
    KINDS,
    Habit,
    Occurrence,
    Served,
    from_json,
    occurrence_from_json,
    occurrence_to_json,
    to_json,
)
from bot.coach.calendar.hours import Hours
from bot.engine.values import from_json as value_from_json
from bot.engine.values import to_json as value_to_json

minutes = st.times().map(lambda at: at.replace(second=0, microsecond=0))
hours = st.builds(Hours, minutes, minutes)
dates = st.dates(date(2020, 1, 1), date(2040, 1, 1))
instants = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))
occurrences = st.builds(Occurrence, instants, dates, st.sampled_from(KINDS), st.booleans())
habits = st.builds(
    Habit,
    times=st.lists(minutes, max_size=3).map(tuple),
    by_day=st.lists(st.tuples(st.integers(0, 6), minutes), max_size=3).map(tuple),
    window=st.none() | hours,
    weekdays=st.frozensets(st.integers(0, 6)),
    kinds=st.lists(st.sampled_from(KINDS), max_size=3).map(tuple),
    look_back_on=st.none() | st.integers(0, 6),
    quiet=hours,
    paused_until=st.none() | dates,
    status=st.sampled_from(["on", "resting", "off"]),
    rhythm=st.integers(1, 2),
    unanswered=st.integers(0, 9),
    last=st.none() | st.builds(Served, instants, dates, st.sampled_from(["UTC", "Asia/Tokyo"])),
    later=st.none() | occurrences,
)


@settings(deadline=None)
@given(habits)
def test_a_habit_is_the_same_after_it_was_kept_as_json(habit: Habit) -> None:
    assert from_json(json.loads(json.dumps(to_json(habit)))) == habit


@settings(deadline=None)
@given(habits)
def test_the_profile_can_hold_it(habit: Habit) -> None:
    kept = value_from_json(value_to_json(to_json(habit)))
    assert isinstance(kept, dict)
    assert from_json(kept) == habit


@settings(deadline=None)
@given(occurrences)
def test_an_occurrence_is_the_same_after_it_was_kept_as_json(occurrence: Occurrence) -> None:
    assert (
        occurrence_from_json(json.loads(json.dumps(occurrence_to_json(occurrence)))) == occurrence
    )


def test_what_an_older_version_kept_gets_the_rest_by_default() -> None:
    assert from_json({}) == Habit()
    assert from_json({"kinds": ["today", "horoscope"]}).kinds == ("today",)


def test_an_answer_gives_the_full_rhythm_back() -> None:
    slow = Habit(status="resting", rhythm=2, unanswered=7)
    assert slow.welcome_is_due
    assert slow.answered() == Habit()
    assert not slow.answered().welcome_is_due


def test_an_answer_does_not_turn_on_what_was_turned_off() -> None:
    assert replace(Habit(), status="off").answered().status == "off"


def test_quiet_hours_may_cross_midnight() -> None:
    night = Hours(time(21, 30), time(8, 0))
    assert [time(hour) in night for hour in (21, 22, 0, 7, 8)] == [False, True, True, True, False]
    noon = Hours(time(12), time(14))
    assert [time(hour) in noon for hour in (11, 12, 13, 14)] == [False, True, True, False]
    assert time(12) not in Hours(time(12), time(12))


def test_the_end_of_quiet_hours_is_found_through_a_change_of_clocks() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    saturday_night = datetime(2026, 3, 28, 22, 30, tzinfo=UTC)
    over = Hours(time(21, 30), time(8, 0)).over(saturday_night, berlin)
    assert over.astimezone(berlin).replace(tzinfo=None) == datetime(2026, 3, 29, 8, 0)
    assert Hours(time(21, 30), time(8, 0)).over(over, berlin) == over
