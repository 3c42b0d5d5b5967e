"""Plans for two, and weekly rituals with their exceptions."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from measure.changes import zones

from bot.coach.calendar.hours import Hours
from bot.coach.calendar.plan import (
    Plan,
    cancel,
    doubts,
    end_after,
    follow_up_at,
    move,
    next_meeting,
    plan_from_json,
    plan_to_json,
    reminder_at,
    skip,
)

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)
FRIDAY = date(2026, 10, 16)
ONCE = Plan("p1", FRIDAY, time(18, 30), "Europe/Berlin", minutes=90)
RITUAL = Plan("p2", FRIDAY, time(18, 30), "Europe/Berlin", weekly=True)


def begins(plan: Plan, count: int = 5, after: datetime = NOW) -> list[str]:
    """The next times by the clock there."""
    found: list[str] = []
    while len(found) < count and (coming := next_meeting(plan, after)) is not None:
        found.append(f"{coming.at.astimezone(plan.info):%d %b %H:%M}")
        after = coming.at
    return found


def test_a_plan_happens_once() -> None:
    assert begins(ONCE) == ["16 Oct 18:30"]


def test_reminder_and_follow_up_stand_around_it() -> None:
    meeting = next_meeting(ONCE, NOW)
    assert meeting is not None
    assert reminder_at(ONCE, meeting) == meeting.at - timedelta(hours=1)
    assert follow_up_at(ONCE, meeting) == meeting.at + timedelta(hours=2)
    assert reminder_at(Plan("x", FRIDAY, time(9), "UTC", lead=None), meeting) is None


def test_how_it_was_is_asked_in_the_morning_when_it_ends_late() -> None:
    late = Plan("p", FRIDAY, time(20, 30), "Europe/Berlin", minutes=90)
    meeting = next_meeting(late, NOW)
    assert meeting is not None
    asked = follow_up_at(late, meeting).astimezone(BERLIN)
    assert asked.replace(tzinfo=None) == datetime(2026, 10, 17, 8, 0)


def test_a_ritual_keeps_its_time_of_day_through_a_change_of_clocks() -> None:
    assert begins(RITUAL, 3) == ["16 Oct 18:30", "23 Oct 18:30", "30 Oct 18:30"]
    one = next_meeting(RITUAL, datetime(2026, 10, 22, tzinfo=UTC))
    two = next_meeting(RITUAL, datetime(2026, 10, 29, tzinfo=UTC))
    assert one is not None
    assert two is not None
    assert two.at - one.at == timedelta(days=7, hours=1)


def test_one_of_a_ritual_can_be_left_out_or_moved() -> None:
    plan = skip(RITUAL, date(2026, 10, 23))
    plan = move(plan, date(2026, 11, 1), time(11), which=date(2026, 10, 30))
    assert begins(plan, 4) == ["16 Oct 18:30", "01 Nov 11:00", "06 Nov 18:30", "13 Nov 18:30"]
    assert plan.sequence == 2


def test_what_was_left_out_can_be_moved_after_all_and_the_other_way_round() -> None:
    plan = move(skip(RITUAL, FRIDAY), date(2026, 10, 17), time(10), which=FRIDAY)
    assert begins(plan, 2) == ["17 Oct 10:00", "23 Oct 18:30"]
    assert begins(skip(plan, FRIDAY), 1) == ["23 Oct 18:30"]


def test_a_date_can_be_moved_before_an_earlier_one() -> None:
    plan = move(RITUAL, date(2026, 10, 14), time(9), which=date(2026, 10, 23))
    assert begins(plan, 3) == ["14 Oct 09:00", "16 Oct 18:30", "30 Oct 18:30"]


def test_on_its_own_day_a_ritual_is_still_to_come_until_it_begins() -> None:
    assert begins(RITUAL, 1, datetime(2026, 11, 6, 12, 0, tzinfo=UTC)) == ["06 Nov 18:30"]
    assert begins(RITUAL, 1, datetime(2026, 11, 6, 17, 30, tzinfo=UTC)) == ["13 Nov 18:30"]


def test_what_was_moved_far_ahead_is_not_forgotten() -> None:
    plan = end_after(move(RITUAL, date(2027, 2, 20), time(11), which=FRIDAY), FRIDAY)
    assert begins(plan, 2, datetime(2027, 1, 1, tzinfo=UTC)) == ["20 Feb 11:00"]


def test_all_of_a_ritual_moves_and_forgets_its_exceptions() -> None:
    plan = move(skip(RITUAL, FRIDAY), date(2026, 10, 20), time(8))
    assert begins(plan, 2) == ["20 Oct 08:00", "27 Oct 08:00"]


def test_a_ritual_may_end_and_what_is_cancelled_is_over() -> None:
    assert begins(end_after(RITUAL, date(2026, 10, 30))) == [
        "16 Oct 18:30", "23 Oct 18:30", "30 Oct 18:30",
    ]  # fmt: skip
    assert begins(cancel(RITUAL)) == []


def test_a_ritual_goes_on_for_years() -> None:
    assert begins(RITUAL, 1, datetime(2036, 1, 1, tzinfo=UTC)) == ["04 Jan 18:30"]


@pytest.mark.parametrize(
    ("day", "at", "zone", "expected"),
    [
        (date(2026, 10, 16), time(18, 30), "Europe/Berlin", ()),
        (date(2026, 9, 30), time(18, 30), "Europe/Berlin", ("past",)),
        (date(2026, 10, 1), time(14, 5), "Europe/Berlin", ("soon",)),
        (date(2026, 10, 2), time(3, 0), "Europe/Berlin", ("night",)),
        (date(2026, 10, 25), time(2, 30), "Europe/Berlin", ("twice", "night")),
        (date(2027, 3, 28), time(2, 30), "Europe/Berlin", ("no_such_time", "night")),
        (date(2011, 12, 30), time(12, 0), "Pacific/Apia", ("no_such_day",)),
    ],
)
def test_what_is_odd_about_a_time_is_asked(
    day: date, at: time, zone: str, expected: tuple[str, ...]
) -> None:
    assert doubts(day, at, ZoneInfo(zone), NOW) == expected


def test_a_ritual_passes_over_a_date_that_does_not_exist() -> None:
    plan = Plan("p", date(2011, 12, 23), time(12), "Pacific/Apia", weekly=True)
    after = datetime(2011, 12, 20, tzinfo=UTC)
    assert begins(plan, 2, after) == ["23 Dec 12:00", "06 Jan 12:00"]


dates = st.dates(date(2026, 1, 1), date(2027, 12, 31))
clock_times = st.times().map(lambda at: at.replace(second=0, microsecond=0))
plans = st.builds(
    Plan,
    st.text(min_size=1),
    dates,
    clock_times,
    st.sampled_from(zones()),
    minutes=st.integers(5, 600),
    lead=st.none() | st.integers(0, 3000),
    weekly=st.booleans(),
    until=st.none() | dates,
    skipped=st.frozensets(dates, max_size=3),
    moved=st.lists(st.tuples(dates, dates, clock_times), max_size=3, unique_by=lambda each: each[0])
    .map(tuple),
    cancelled=st.booleans(),
    sequence=st.integers(0, 9),
)  # fmt: skip


@settings(deadline=None)
@given(plans)
def test_a_plan_is_the_same_after_it_was_kept_as_json(plan: Plan) -> None:
    assert plan_from_json(json.loads(json.dumps(plan_to_json(plan)))) == plan


@settings(deadline=None)
@given(plans)
def test_the_times_of_a_plan_are_in_order_and_no_question_comes_at_night(plan: Plan) -> None:
    quiet, after = Hours(time(21, 30), time(8)), datetime(2025, 12, 1, tzinfo=UTC)
    for _ in range(5):
        meeting = next_meeting(plan, after)
        if meeting is None:
            return
        assert meeting.at > after
        asked = follow_up_at(plan, meeting, quiet)
        assert asked >= meeting.ends
        assert not quiet.holds(asked, plan.info)
        after = meeting.at
