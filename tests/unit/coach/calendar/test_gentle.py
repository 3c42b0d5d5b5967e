"""What a check-in that came due does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coach.calendar.coming import next_occurrence, overdue
from bot.coach.calendar.gentle import (
    LOOK_AGAIN,
    PATIENCE,
    Decision,
    later_today,
    not_today,
    on_due,
    pause_a_week,
)
from bot.coach.calendar.habit import Habit, Occurrence, Served
from bot.coach.calendar.hours import Hours

ZONE = ZoneInfo("Europe/Berlin")
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
TODAY = date(2026, 3, 4)
DUE = Occurrence(datetime(2026, 3, 4, 8, 0, tzinfo=UTC), TODAY, "today")
"""At nine in the morning."""


def due(habit: Habit, now: datetime = DUE.at, what: Occurrence = DUE, **rest: Any) -> Decision:
    return on_due(habit, what, now, ZONE, **rest)


def test_what_is_due_goes_out_and_is_counted() -> None:
    done = due(Habit())
    assert (done.act, done.says) == ("send", "")
    assert done.habit.last == Served(DUE.at, TODAY, ZONE.key)
    assert done.habit.unanswered == 1


@pytest.mark.parametrize(
    ("habit", "rest", "reason"),
    [
        (Habit(status="off"), {}, "off"),
        (Habit(status="resting"), {}, "resting"),
        (Habit(paused_until=TODAY + DAY), {}, "paused"),
        (Habit(last=Served(DUE.at - HOUR, TODAY, ZONE.key)), {}, "served"),
        (Habit(last=Served(DUE.at - 10 * HOUR, TODAY - DAY, "Asia/Tokyo")), {}, "close"),
        (Habit(), {"now": DUE.at + PATIENCE}, "late"),
        (Habit(), {"now": DUE.at + PATIENCE, "busy": True}, "busy"),
        (Habit(), {"now": DUE.at + 30 * DAY}, "late"),
        (Habit(), {"last_unasked": TODAY}, "budget"),
        (Habit(), {"last_unasked": TODAY + DAY}, "budget"),
    ],
)
def test_what_does_not_suit_is_let_go_for_a_reason_and_counts_for_nothing(
    habit: Habit, rest: dict[str, Any], reason: str
) -> None:
    done = due(habit, **rest)
    assert (done.act, done.reason) == ("skip", reason)
    assert done.habit == habit


def test_just_under_two_hours_is_not_too_late() -> None:
    assert due(Habit(), DUE.at + PATIENCE - MINUTE).act == "send"


def test_what_slid_into_quiet_hours_is_let_go() -> None:
    evening = Occurrence(datetime(2026, 3, 4, 20, 0, tzinfo=UTC), TODAY, "today")
    assert due(Habit(), evening.at + 20 * MINUTE, evening).act == "send"
    assert due(Habit(), evening.at + 40 * MINUTE, evening).reason == "quiet"


def test_in_a_conversation_it_waits_and_gives_up_after_two_hours() -> None:
    now = DUE.at + 5 * MINUTE
    waited = []
    done = due(Habit(), now, busy=True)
    while done.act == "wait":
        assert done.until is not None
        assert now < done.until <= now + LOOK_AGAIN
        now = done.until
        waited.append(now)
        done = due(done.habit, now, busy=True)
    assert (done.act, done.reason) == ("skip", "busy")
    assert waited[-1] == DUE.at + PATIENCE


def test_when_the_conversation_is_over_it_goes_out() -> None:
    waiting = due(Habit(), busy=True)
    assert waiting.until is not None
    assert due(waiting.habit, waiting.until).act == "send"


def test_what_waited_past_midnight_uses_up_the_new_date() -> None:
    habit = Habit(times=(time(23, 30),), quiet=Hours(time(), time()))
    late = Occurrence(datetime(2026, 3, 4, 22, 30, tzinfo=UTC), TODAY, "today")
    done = due(habit, late.at + HOUR, late)
    assert done.act == "send"
    following = next_occurrence(done.habit, ZONE, late.at + HOUR, 1)
    assert following is not None
    assert following.local_date == TODAY + 2 * DAY


def test_before_its_time_it_waits_for_it() -> None:
    early = due(Habit(), DUE.at - DAY)
    assert (early.act, early.until) == ("wait", DUE.at)


def test_an_unasked_message_of_yesterday_is_none_of_today() -> None:
    assert due(Habit(), last_unasked=TODAY - DAY).act == "send"


def test_a_message_that_a_wrong_clock_dated_years_ahead_blocks_nothing() -> None:
    assert due(Habit(), last_unasked=TODAY + 900 * DAY).act == "send"


# -- silence, and its end


def test_silence_halves_the_rhythm_then_ends_in_rest_and_says_both_once() -> None:
    habit = Habit()
    now = DUE.at - HOUR
    told: list[str] = []
    days: list[date] = []
    while (coming := next_occurrence(habit, ZONE, now, 1)) is not None:
        done = on_due(habit, coming, coming.at, ZONE)
        assert done.act == "send"
        told.append(done.says)
        days.append(coming.local_date)
        habit, now = done.habit, coming.at
    assert told == ["", "", "", "slower", "", "", "resting"]
    assert [(later - earlier).days for earlier, later in pairwise(days)] == [
        1, 1, 1, 2, 2, 2,
    ]  # fmt: skip
    assert habit.status == "resting"
    back = habit.answered()
    assert (back.status, back.rhythm, back.unanswered) == ("on", 1, 0)
    assert next_occurrence(back, ZONE, now, 1) is not None


def test_an_answer_in_time_keeps_the_rhythm() -> None:
    habit = Habit(unanswered=2).answered()
    for _ in range(3):
        done = due(replace(habit, last=None))
        assert done.says == ""
        habit = done.habit


# -- later, not today, a week


def test_later_today_is_three_hours_on_and_may_follow_what_was_sent_today() -> None:
    sent = due(Habit()).habit.answered()
    later = later_today(sent, DUE, DUE.at, ZONE)
    assert later == Occurrence(DUE.at + 3 * HOUR, TODAY, "today", asked=True)
    habit = replace(sent, later=later)
    assert next_occurrence(habit, ZONE, DUE.at, 1) == later
    done = due(habit, later.at, later, last_unasked=TODAY)
    assert done.act == "send"
    assert done.habit.later is None
    following = next_occurrence(done.habit, ZONE, later.at, 1)
    assert following is not None
    assert following.local_date == TODAY + DAY


def test_late_in_the_day_later_is_sooner_and_then_not_at_all() -> None:
    evening = datetime(2026, 3, 4, 18, 45, tzinfo=UTC)
    found = later_today(Habit(), DUE, evening, ZONE)
    assert found is not None
    assert found.at == evening + HOUR
    assert later_today(Habit(), DUE, evening + 2 * HOUR, ZONE) is None


def test_a_later_one_that_is_let_go_does_not_come_back() -> None:
    later = Occurrence(DUE.at + HOUR, TODAY, "today", asked=True)
    done = due(Habit(later=later), later.at + PATIENCE, later)
    assert (done.act, done.habit.later) == ("skip", None)


def test_not_today_is_tomorrow_again() -> None:
    habit = not_today(Habit(), DUE.at - HOUR, ZONE)
    coming = next_occurrence(habit, ZONE, DUE.at - HOUR, 1)
    assert coming is not None
    assert coming.local_date == TODAY + DAY
    assert not_today(Habit(paused_until=TODAY + 9 * DAY), DUE.at, ZONE).paused_until == (
        TODAY + 9 * DAY
    )


def test_a_week_is_seven_dates() -> None:
    coming = next_occurrence(pause_a_week(Habit(), DUE.at, ZONE), ZONE, DUE.at, 1)
    assert coming is not None
    assert coming.local_date == TODAY + 7 * DAY


# -- any run of events

EVENTS = st.lists(
    st.one_of(
        st.tuples(st.just("pass"), st.integers(1, 60 * 40)),
        st.tuples(st.just("jump"), st.integers(-60 * 24, 60 * 24)),
        st.tuples(st.just("answer"), st.just(0)),
        st.tuples(st.just("later"), st.just(0)),
        st.tuples(st.just("busy"), st.integers(0, 1)),
        st.tuples(st.just("move"), st.integers(0, 3)),
    ),
    max_size=60,
)
PLACES = ["Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland", "Asia/Kolkata"]


@settings(max_examples=200, deadline=None)
@given(EVENTS)
def test_whatever_happens_no_date_is_served_twice_and_nobody_is_woken(
    events: list[tuple[str, int]],
) -> None:
    zone, now, habit, busy = ZONE, DUE.at, Habit(), False
    last_unasked: date | None = None
    planned = next_occurrence(habit, zone, now, 1)
    sent: list[tuple[date, date, bool]] = []
    for what, size in events:
        if what in ("pass", "jump"):
            now += size * MINUTE
        elif what == "answer":
            habit = habit.answered()
        elif what == "busy":
            busy = bool(size)
        elif what == "move":
            zone = ZoneInfo(PLACES[size])
        elif what == "later" and sent:
            habit = replace(habit.answered(), later=later_today(habit, DUE, now, zone))
        planned = planned if planned and planned.at <= now else next_occurrence(habit, zone, now, 1)
        if planned is None or planned.at > now:
            continue
        planned = overdue(planned, habit, zone, now, 1).latest
        done = on_due(habit, planned, now, zone, busy=busy, last_unasked=last_unasked)
        habit = done.habit
        if done.act == "send":
            local = now.astimezone(zone)
            assert not habit.quiet.holds(now, zone)
            assert now - planned.at < PATIENCE
            assert not busy
            sent.append((planned.local_date, local.date(), planned.asked))
            if not planned.asked:
                last_unasked = local.date()
        if done.act != "wait":
            planned = next_occurrence(habit, zone, now, 1)
    usual = [(day, today) for day, today, asked in sent if not asked]
    assert len({day for day, _ in usual}) == len(usual)
    assert len({today for _, today in usual}) == len(usual)


def test_times_of_a_day_are_on_the_clock_of_the_person() -> None:
    assert DUE.at.astimezone(ZONE).time() == time(9)
