"""When a habit comes next."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from measure.calendar import NEVER_QUIET, Tally, check_years, touched
from measure.changes import changes, zones

from bot.coach.calendar.coming import APART, next_occurrence, overdue, plan_again, spread
from bot.coach.calendar.habit import QUIET, WEEKDAYS, Habit, Occurrence, Served
from bot.coach.calendar.hours import Hours

BERLIN, TOKYO, NEW_YORK = (
    ZoneInfo(name) for name in ("Europe/Berlin", "Asia/Tokyo", "America/New_York")
)
NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
"""A Wednesday."""
DAY = timedelta(days=1)


def series(
    habit: Habit, zone: ZoneInfo = BERLIN, count: int = 14, after: datetime = NOW
) -> list[Occurrence]:
    """The next ones, if each is looked up from the one before and none is sent."""
    found: list[Occurrence] = []
    while len(found) < count and (coming := next_occurrence(habit, zone, after, 7)) is not None:
        found.append(coming)
        after = coming.at
    return found


def kept(habit: Habit, zone: ZoneInfo = BERLIN, count: int = 14) -> list[Occurrence]:
    """The next ones, if each is sent."""
    found: list[Occurrence] = []
    now = NOW
    while len(found) < count and (coming := next_occurrence(habit, zone, now, 7)) is not None:
        found.append(coming)
        now = coming.at
        habit = replace(habit, last=Served(now, coming.local_date, zone.key))
    return found


def local(occurrence: Occurrence, zone: ZoneInfo = BERLIN) -> str:
    return f"{occurrence.at.astimezone(zone):%a %H:%M}"


def test_it_comes_at_its_time_on_its_days() -> None:
    habit = Habit(times=(time(9, 15),), weekdays=frozenset({0, 4}))
    assert [local(each) for each in series(habit, count=4)] == [
        "Fri 09:15", "Mon 09:15", "Fri 09:15", "Mon 09:15",
    ]  # fmt: skip


def test_several_times_take_turns_and_never_share_a_date() -> None:
    found = series(Habit(times=(time(9), time(20))), count=30)
    assert {local(each)[4:] for each in found[::2]} | {local(each)[4:] for each in found[1::2]} == {
        "09:00", "20:00",
    }  # fmt: skip
    assert all(one.at.hour != two.at.hour for one, two in pairwise(found[:20]))
    assert len({each.local_date for each in found}) == len(found)


def test_days_can_have_times_of_their_own() -> None:
    habit = Habit(times=(time(9), time(11)), by_day=((5, time(11)), (6, time(11)), (0, time(9))))
    found = [local(each) for each in series(habit, count=7)]
    assert {"Sat 11:00", "Sun 11:00", "Mon 09:00"} < set(found)


def test_kinds_take_turns_also_on_three_days_a_week_and_at_half_the_rhythm() -> None:
    habit = Habit(kinds=("today", "tip"), weekdays=frozenset({0, 2, 4}))
    assert {each.kind for each in series(habit, count=4)} == {"today", "tip"}
    for one, two in pairwise(kept(habit, count=8)):
        assert one.kind != two.kind
    for one, two in pairwise(kept(replace(habit, rhythm=2), count=8)):
        assert one.kind != two.kind


def test_the_look_back_has_its_day() -> None:
    habit = Habit(kinds=("today", "tip"), look_back_on=6)
    assert all(
        (each.kind == "look_back") == (each.local_date.weekday() == 6) for each in series(habit)
    )


def test_a_surprise_lies_in_its_window_and_stays_where_it_is() -> None:
    habit = Habit(window=Hours(time(17), time(21)))
    found = series(habit, count=60)
    clocks = {each.at.astimezone(BERLIN).time() for each in found}
    assert all(time(17) <= at < time(21) for at in clocks)
    assert len(clocks) > 30
    assert series(habit, count=60) == found
    assert next_occurrence(habit, BERLIN, NOW, 8) != next_occurrence(habit, BERLIN, NOW, 9)


def test_a_surprise_stays_out_of_quiet_hours() -> None:
    found = series(Habit(window=Hours(time(20), time(23))), count=60)
    assert all(time(20) <= each.at.astimezone(BERLIN).time() < time(21, 30) for each in found)


@pytest.mark.parametrize(
    "habit",
    [
        Habit(times=(time(23),)),
        Habit(window=Hours(time(22), time(23))),
        Habit(weekdays=frozenset()),
        Habit(times=()),
        Habit(status="off"),
        Habit(status="resting"),
    ],
)
def test_what_can_never_come_does_not(habit: Habit) -> None:
    assert next_occurrence(habit, BERLIN, NOW, 1) is None


def test_of_several_times_those_in_quiet_hours_are_left_out() -> None:
    assert {local(each)[4:] for each in series(Habit(times=(time(9), time(23))))} == {"09:00"}


def test_a_pause_ends_on_its_date() -> None:
    (first,) = series(Habit(paused_until=date(2026, 4, 1)), count=1)
    assert first.local_date == date(2026, 4, 1)


def test_half_the_rhythm_leaves_out_every_second_date() -> None:
    found = kept(Habit(rhythm=2, weekdays=WEEKDAYS), count=5)
    assert [each.at.astimezone(BERLIN).strftime("%a") for each in found] == [
        "Thu", "Mon", "Wed", "Fri", "Tue",
    ]  # fmt: skip


def test_half_the_rhythm_does_not_wait_again_for_what_has_long_gone_by() -> None:
    long_ago = Served(NOW - 20 * DAY, date(2026, 2, 12), BERLIN.key)
    (first,) = series(Habit(rhythm=2, last=long_ago), count=1)
    assert first.local_date == date(2026, 3, 5)


def test_a_later_one_comes_first() -> None:
    later = Occurrence(NOW + timedelta(hours=3), date(2026, 3, 4), "tip", asked=True)
    habit = Habit(later=later)
    assert next_occurrence(habit, BERLIN, NOW, 1) == later
    following = next_occurrence(habit, BERLIN, later.at, 1)
    assert following is not None
    assert following.local_date == date(2026, 3, 5)


def test_a_new_zone_never_makes_two_of_one_date_nor_two_within_sixteen_hours() -> None:
    served = Served(datetime(2026, 3, 4, 12, 0, tzinfo=UTC), date(2026, 3, 4), TOKYO.key)
    habit = Habit(times=(time(9),), last=served)
    west = next_occurrence(habit, NEW_YORK, served.at, 1)  # 9:00 there is two hours away
    assert west is not None
    assert west.local_date == date(2026, 3, 5)
    served = Served(datetime(2026, 3, 5, 1, 0, tzinfo=UTC), date(2026, 3, 4), NEW_YORK.key)
    east = next_occurrence(replace(habit, last=served), BERLIN, served.at, 1)
    assert east is not None
    assert east.local_date == date(2026, 3, 6)  # at 9:00 on the 5th it was seven hours


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(zones()), min_size=2, max_size=6), st.times(), st.integers(0, 1400))
def test_whoever_travels_gets_one_a_date_in_order_and_sixteen_hours_apart(
    names: list[str], at: time, ahead: int
) -> None:
    habit = Habit(times=(at.replace(second=0, microsecond=0),), quiet=NEVER_QUIET)
    now = datetime(2024, 1, 1, tzinfo=UTC) + ahead * DAY
    sent: list[tuple[Occurrence, str]] = []
    for name in names * 3:
        coming = next_occurrence(habit, ZoneInfo(name), now, 1)
        assert coming is not None
        sent.append((coming, name))
        now = coming.at
        habit = replace(habit, last=Served(now, coming.local_date, name))
    for (one, there), (two, here) in pairwise(sent):
        assert two.at > one.at
        assert two.local_date > one.local_date
        assert there == here or two.at - one.at >= APART


def test_through_every_change_of_every_zone_there_is_one_a_date_in_order() -> None:
    tally = Tally()
    for change in changes():
        jumped = (change.at + change.before).time().replace(tzinfo=None)
        check_years(change.zone, jumped, tally, change.at - 2 * DAY, change.at + 2 * DAY)
    assert tally.wrong == []
    assert tally.counts["check-ins"] > 5_000


def test_a_whole_year_of_the_oddest_zones_has_one_a_date() -> None:
    tally = Tally()
    for name in ("America/Nuuk", "Africa/Casablanca", "Antarctica/Troll", "Australia/Lord_Howe"):
        for at in sorted(touched(name))[:4]:
            check_years(name, at, tally, NOW, NOW + 366 * DAY)
    assert tally.wrong == []


def test_a_date_that_a_zone_skips_is_passed_over() -> None:
    apia = ZoneInfo("Pacific/Apia")
    found = series(Habit(), apia, 3, datetime(2011, 12, 29, 0, 0, tzinfo=UTC))
    assert [each.local_date.day for each in found] == [29, 31, 1]


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(zones()),
    st.lists(st.times(), min_size=1, max_size=3),
    st.builds(Hours, st.times(), st.times()),
    st.integers(0, 1400),
)
def test_nothing_ever_lies_in_quiet_hours(
    name: str, times: list[time], quiet: Hours, ahead: int
) -> None:
    zone = ZoneInfo(name)
    now = datetime(2024, 1, 1, tzinfo=UTC) + ahead * DAY
    for each in series(Habit(times=tuple(times), quiet=quiet), zone, 10, now):
        assert not quiet.holds(each.at, zone)


def test_what_a_change_of_clocks_moves_into_quiet_hours_is_left_out_that_day() -> None:
    habit = Habit(times=(time(2, 30),), quiet=Hours(time(3), time(4)))
    found = series(habit, BERLIN, 3, datetime(2026, 3, 27, 12, 0, tzinfo=UTC))
    assert [each.local_date.day for each in found] == [28, 30, 31]


def test_what_a_change_of_clocks_moves_over_midnight_still_comes() -> None:
    nuuk = ZoneInfo("America/Nuuk")
    habit = Habit(times=(time(23, 30),), quiet=NEVER_QUIET)
    after_midnight = datetime(2025, 3, 30, 0, 10, tzinfo=nuuk).astimezone(UTC)
    (first,) = series(habit, nuuk, 1, after_midnight)
    assert first.local_date == date(2025, 3, 29)
    assert first.at.astimezone(nuuk).replace(tzinfo=None) == datetime(2025, 3, 30, 0, 30)


def test_a_crowd_is_spread_and_nobody_into_quiet_hours() -> None:
    over = timedelta(minutes=10)
    habit = Habit(times=(time(21, 29),))
    (coming,) = series(habit, count=1)
    waits = [spread(coming, habit, BERLIN, seed, over) - coming.at for seed in range(300)]
    assert waits == [spread(coming, habit, BERLIN, seed, over) - coming.at for seed in range(300)]
    assert all(timedelta() <= wait < timedelta(minutes=1) for wait in waits)
    free = Habit()
    (coming,) = series(free, count=1)
    waits = [spread(coming, free, BERLIN, seed, over) - coming.at for seed in range(300)]
    assert all(timedelta() <= wait < over for wait in waits)
    minutes = {int(wait.total_seconds()) // 60 for wait in waits}
    assert minutes == set(range(10))
    assert spread(coming, free, BERLIN, 1, timedelta()) == coming.at


# -- after downtime, and with a clock that jumps


def test_after_downtime_only_the_latest_is_left() -> None:
    habit = Habit()
    planned = next_occurrence(habit, BERLIN, NOW, 1)
    assert planned is not None
    due = overdue(planned, habit, BERLIN, NOW + 5 * DAY, 1)
    assert due.latest.local_date == date(2026, 3, 9)
    assert [each.local_date.day for each in due.skipped] == [5, 6, 7, 8]


def test_downtime_skips_no_more_than_the_rhythm_would_have_sent() -> None:
    habit = Habit(rhythm=2, last=Served(NOW - DAY, date(2026, 3, 3), BERLIN.key))
    planned = next_occurrence(habit, BERLIN, NOW, 1)
    assert planned is not None
    due = overdue(planned, habit, BERLIN, NOW + 7 * DAY, 1)
    days = [each.local_date.day for each in (*due.skipped, due.latest)]
    assert days == [5, 6, 8, 10]  # the first was let go, so the next may come at once


def test_without_downtime_it_is_the_one_that_was_planned() -> None:
    habit = Habit()
    planned = next_occurrence(habit, BERLIN, NOW, 1)
    assert planned is not None
    assert overdue(planned, habit, BERLIN, planned.at + timedelta(seconds=1), 1).latest == planned
    assert overdue(planned, habit, BERLIN, planned.at + timedelta(seconds=1), 1).skipped == ()


def test_ten_years_of_downtime_end_as_well() -> None:
    planned = Occurrence(NOW, date(2026, 3, 4), "today")
    due = overdue(planned, Habit(), BERLIN, NOW + 3650 * DAY, 1)
    assert due.latest.at > NOW + 3648 * DAY
    assert overdue(planned, Habit(status="off"), BERLIN, NOW + 3650 * DAY, 1).latest == planned


def test_a_clock_that_jumped_back_leaves_nothing_far_ahead() -> None:
    planned = Occurrence(NOW + 300 * DAY, date(2026, 12, 29), "today")
    found = plan_again(planned, Habit(), BERLIN, NOW, 1)
    assert found is not None
    assert found.local_date == date(2026, 3, 5)


def test_what_is_due_stays_planned() -> None:
    planned = Occurrence(NOW, date(2026, 3, 4), "today")
    assert plan_again(planned, Habit(), BERLIN, NOW, 1) == planned


def test_a_changed_habit_is_planned_anew() -> None:
    planned = next_occurrence(Habit(), BERLIN, NOW, 1)
    found = plan_again(planned, Habit(times=(time(20),)), BERLIN, NOW, 1)
    assert found is not None
    assert local(found) == "Wed 20:00"
    assert plan_again(planned, Habit(status="off"), BERLIN, NOW, 1) is None


def test_a_clock_that_was_years_ahead_when_it_sent_does_not_silence_the_habit() -> None:
    wrong = Served(NOW + 1000 * DAY, date(2028, 11, 28), BERLIN.key)
    (first,) = series(Habit(last=wrong), count=1)
    assert first.local_date == date(2026, 3, 5)


def test_a_clock_that_was_a_day_ahead_when_it_sent_does_not_send_that_date_again() -> None:
    tomorrow = Served(NOW + DAY, date(2026, 3, 5), BERLIN.key)
    (first,) = series(Habit(last=tomorrow), count=1)
    assert first.local_date == date(2026, 3, 6)


def test_quiet_by_default_is_the_night() -> None:
    assert Hours(time(21, 30), time(8, 0)) == QUIET
