"""What people type about when they want to hear from the coach."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coach.calendar.change import Change, apply
from bot.coach.calendar.describe import describe, describe_next, locale_of
from bot.coach.calendar.habit import EVERY_DAY, WEEKDAYS, WEEKEND, Habit, Occurrence
from bot.coach.calendar.hours import Hours
from bot.coach.calendar.words import read_habit
from bot.engine.env import Env

NOW = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
"""A Wednesday."""
ENV = Env(NOW, 1, ZoneInfo("UTC"))


def said(**fields: Any) -> Change:
    return Change(**fields)


def at(*clocks: str) -> tuple[time, ...]:
    return tuple(time.fromisoformat(each) for each in clocks)


def hours(start: str, end: str) -> Hours:
    return Hours(*at(start, end))


WEEK_AND_WEEKEND = tuple((day, time(8) if day in WEEKDAYS else time(10)) for day in range(7))
UNDERSTOOD = [
    ("weekdays at 8:30", said(times=at("08:30"), weekdays=WEEKDAYS)),
    ("Weekdays, 8.30", said(times=at("08:30"), weekdays=WEEKDAYS)),
    ("8:30 on weekdays please", said(times=at("08:30"), weekdays=WEEKDAYS)),
    ("every day at 9 and 21", said(times=at("09:00", "21:00"), weekdays=EVERY_DAY)),
    ("not on mondays", said(not_on=frozenset({0}))),
    ("not on Mondays and Tuesdays", said(not_on=frozenset({0, 1}))),
    ("mon wed fri 7pm", said(times=at("19:00"), weekdays=frozenset({0, 2, 4}))),
    ("Mon/Wed/Fri 7 p.m.", said(times=at("19:00"), weekdays=frozenset({0, 2, 4}))),
    ("mon-fri 7:30", said(times=at("07:30"), weekdays=WEEKDAYS)),
    ("friday to monday at noon", said(times=at("12:00"), weekdays=frozenset({4, 5, 6, 0}))),
    ("weekends", said(weekdays=WEEKEND)),
    ("on the weekend at 10", said(weekdays=WEEKEND, times=at("10:00"))),
    ("sundays", said(weekdays=frozenset({6}))),
    ("friday", said(weekdays=frozenset({4}))),
    ("weekdays at 8 and weekends at 10",
     said(times=at("08:00", "10:00"), weekdays=EVERY_DAY, by_day=WEEK_AND_WEEKEND)),
    ("at 8 on weekdays, at 10 on saturdays and sundays",
     said(times=at("08:00", "10:00"), weekdays=EVERY_DAY, by_day=WEEK_AND_WEEKEND)),
    ("monday at 9 and thursday evening at 8", said(
        times=at("09:00", "20:00"), weekdays=frozenset({0, 3}),
        by_day=((0, time(9)), (3, time(20))))),
    ("mondays in the morning and fridays in the evening", said(
        times=at("08:30", "19:00"), weekdays=frozenset({0, 4}),
        by_day=((0, time(8, 30)), (4, time(19))))),
    ("mo-fr 8:00", said(times=at("08:00"), weekdays=WEEKDAYS)),
    ("every 2 days", said(weekdays=frozenset({0, 2, 4, 6}))),
    ("once a day", said(weekdays=EVERY_DAY)),
    ("0830", said(times=at("08:30"))),
    ("9ish", said(times=at("09:00"))),
    ("early morning", said(times=at("08:30"))),
    ("after 6pm", said(window=hours("18:00", "21:00"))),
    ("any time before 9", said(window=hours("06:00", "09:00"))),
    ("surprise me between 5 and 9 pm", said(window=hours("17:00", "21:00"))),
    ("surprise me between 17 and 21", said(window=hours("17:00", "21:00"))),
    ("surprise me between 5 and 9", said(window=hours("17:00", "21:00"))),
    ("17–21", said(window=hours("17:00", "21:00"))),
    ("from 9 to 5", said(window=hours("09:00", "17:00"))),
    ("between 11 and 2 pm", said(window=hours("11:00", "14:00"))),
    ("between 5 and 9 in the morning", said(window=hours("05:00", "09:00"))),
    ("surprise me", said(window=hours("10:00", "18:00"))),
    ("surprise me in the evening", said(window=hours("17:00", "21:00"))),
    ("mornings", said(times=at("08:30"))),
    ("every evening at half past eight", said(times=at("20:30"))),
    ("in the evening at 8", said(times=at("20:00"))),
    ("8 in the morning and 9 in the evening", said(times=at("08:00", "21:00"))),
    ("quarter to nine", said(times=at("08:45"))),
    ("eight thirty pm", said(times=at("20:30"))),
    ("daily at 6", said(times=at("18:00"), weekdays=EVERY_DAY)),
    ("6am", said(times=at("06:00"))),
    ("at 1830", said(times=at("18:30"))),
    ("18h", said(times=at("18:00"))),
    ("twice a week", said(weekdays=frozenset({1, 4}))),
    ("3 times a week at 20:00", said(weekdays=frozenset({0, 2, 4}), times=at("20:00"))),
    ("once a week on friday", said(weekdays=frozenset({4}))),
    ("every other day at noon", said(weekdays=frozenset({0, 2, 4, 6}), times=at("12:00"))),
    ("every day except sunday at 8",
     said(weekdays=EVERY_DAY, not_on=frozenset({6}), times=at("08:00"))),
    ("weekdays but not wednesday", said(weekdays=WEEKDAYS, not_on=frozenset({2}))),
    ("any day but monday", said(weekdays=EVERY_DAY, not_on=frozenset({0}))),
    ("never on sundays", said(not_on=frozenset({6}))),
    ("a tip every morning", said(times=at("08:30"), kinds=("tip",))),
    ("look back on sundays", said(look_back_on=6)),
    ("not before 9", said(quiet_to=time(9))),
    ("nothing after 9pm", said(quiet_from=time(21))),
    ("no messages after 9", said(quiet_from=time(21))),
    ("quiet from 22 to 7", said(quiet_from=time(22), quiet_to=time(7))),
    ("not between 10 pm and 8 am", said(quiet_from=time(22), quiet_to=time(8))),
    ("pause until friday", said(paused_until=date(2026, 3, 6))),
    ("pause until wednesday", said(paused_until=date(2026, 3, 11))),
    ("pause until next week", said(paused_until=date(2026, 3, 9))),
    ("pause until the 20th", said(paused_until=date(2026, 3, 20))),
    ("pause until june", said(paused_until=date(2026, 6, 1))),
    ("take a month off", said(paused_until=date(2026, 4, 3))),
    ("not this week", said(paused_until=date(2026, 3, 9))),
    ("pause a week", said(paused_until=date(2026, 3, 11))),
    ("take a break for two weeks", said(paused_until=date(2026, 3, 18))),
    ("pause", said(paused_until=date(2026, 3, 11))),
    ("not today", said(paused_until=date(2026, 3, 5))),
    ("I'm on holiday until 1 april", said(paused_until=date(2026, 4, 1))),
    ("off", said(status="off")),
    ("no more messages please", said(status="off")),
    ("stop sending me messages", said(status="off")),
    ("stop for now", said(status="off")),
    ("leave me alone", said(status="off")),
    ("turn it back on", said(status="on")),
    ("tomorrow evening", said(once=datetime(2026, 3, 5, 19, 0, tzinfo=UTC))),
    ("next friday at 5", said(once=datetime(2026, 3, 13, 17, 0, tzinfo=UTC))),
    ("in two hours", said(once=datetime(2026, 3, 4, 11, 30, tzinfo=UTC))),
    ("tonight", said(once=datetime(2026, 3, 4, 19, 0, tzinfo=UTC))),
]  # fmt: skip


@pytest.mark.parametrize(("text", "change"), UNDERSTOOD, ids=[text for text, _ in UNDERSTOOD])
def test_what_people_type_is_understood(text: str, change: Change) -> None:
    assert read_habit(text, ENV) == change
    assert read_habit(text.upper(), ENV) == change


@pytest.mark.parametrize(
    "text",
    [
        "", "hello", "yes", "no", "I love him", "my boss shouted at me yesterday at the office",
        "😀", "x" * 500, "tomorrow", "what can you do?", "pause until yesterday", "25:70",
        "she called at nine and cried about the whole thing with her mother",
    ],
)  # fmt: skip
def test_what_is_about_something_else_is_not(text: str) -> None:
    assert read_habit(text, ENV) is None


@settings(deadline=None)
@given(st.text(max_size=130))
def test_any_text_is_read_without_trouble(text: str) -> None:
    read_habit(text, ENV)


MUDDLE = (
    "not on every but until pause weekdays monday sun at 9 21 : 30 pm between and - to next half"
    " past the 3rd week a twice quiet before surprise evening tip look back off in 0"
    " 24 12 weekend tonight h am five thirty o'clock may dec"
)


@settings(deadline=None)
@given(st.lists(st.sampled_from(MUDDLE.split()), max_size=12))
def test_any_muddle_of_known_words_is_read_without_trouble(words: list[str]) -> None:
    change = read_habit(" ".join(words), ENV)
    if change is not None:
        assert change != Change()
        apply(change, Habit())


def test_a_muddle_that_is_half_understood_is_taken_at_its_best() -> None:
    assert read_habit("0 before 24", ENV) is None
    change = read_habit("weekdays surprise in the evening, weekend evening", ENV)
    assert change == said(weekdays=EVERY_DAY, window=hours("17:00", "21:00"))


# -- what a change does


def test_new_times_end_a_surprise_and_the_other_way_round() -> None:
    surprise = apply(said(window=hours("17:00", "21:00")), Habit()).habit
    assert surprise.window == hours("17:00", "21:00")
    assert apply(said(times=at("09:00")), surprise).habit == Habit(times=at("09:00"))


def test_days_can_be_taken_out_of_what_was_before() -> None:
    assert apply(said(not_on=frozenset({0})), Habit()).habit.weekdays == EVERY_DAY - {0}
    assert apply(said(not_on=EVERY_DAY), Habit()).notes == {"never"}


@pytest.mark.parametrize(
    ("clock", "quiet"),
    [
        ("07:00", hours("21:30", "07:00")),
        ("05:00", hours("21:30", "05:00")),
        ("22:00", hours("22:30", "08:00")),
    ],
)
def test_quiet_hours_make_room_for_a_time_beside_them(clock: str, quiet: Hours) -> None:
    changed = apply(said(times=at(clock)), Habit())
    assert changed.habit.quiet == quiet
    assert changed.notes == {"quiet_moved"}


def test_a_time_in_the_middle_of_the_night_is_asked_about() -> None:
    changed = apply(said(times=at("03:00")), Habit())
    assert changed.habit.quiet == Habit().quiet
    assert changed.notes == {"in_quiet"}
    assert apply(said(window=hours("23:00", "23:30")), Habit()).notes == {"in_quiet"}


def test_several_times_take_turns_and_that_is_said() -> None:
    assert apply(said(times=at("09:00", "20:00")), Habit()).notes == {"turns"}


def test_a_change_of_times_ends_a_pause_and_one_of_quiet_hours_does_not() -> None:
    paused = Habit(paused_until=date(2026, 5, 1), status="resting")
    assert apply(said(times=at("09:00")), paused).habit == Habit(times=at("09:00"))
    still = apply(said(quiet_from=time(21)), paused).habit
    assert (still.paused_until, still.status) == (date(2026, 5, 1), "resting")


def test_off_and_on() -> None:
    off = apply(said(status="off"), Habit()).habit
    assert off.status == "off"
    assert apply(said(status="on"), off).habit == Habit()


# -- told back


def test_a_habit_is_told_in_parts() -> None:
    habit = Habit(times=at("08:30"), weekdays=WEEKDAYS, look_back_on=6)
    parts = describe(habit)
    assert parts["days"] == "weekdays"
    assert parts["times"] == ["08:30"]
    assert parts["quiet"] == {"from": "21:30", "to": "08:00"}
    assert parts["look_back_on"] == "Sunday"
    assert (parts["status"], parts["until"], parts["halved"]) == ("on", None, False)
    assert describe(Habit())["days"] == "every_day"
    assert describe(Habit(weekdays=EVERY_DAY - {0}))["missing"] == ["Monday"]
    assert describe(Habit(window=hours("17:00", "21:00")))["window"] == {
        "from": "17:00", "to": "21:00",
    }  # fmt: skip


def test_times_of_their_own_days_are_told_with_them() -> None:
    habit = apply(said(times=at("08:00", "10:00"), by_day=WEEK_AND_WEEKEND), Habit())
    parts = describe(replace(habit.habit, weekdays=EVERY_DAY - {6}))
    assert parts["turns"] is False
    assert parts["by_day"] == [
        {
            "days": "weekdays",
            "day_names": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
            "time": "08:00",
        },
        {"days": "some", "day_names": ["Saturday"], "time": "10:00"},
    ]
    assert habit.notes == frozenset()
    assert apply(said(times=at("09:00")), habit.habit).habit.by_day == ()


def test_a_pause_names_its_end() -> None:
    parts = describe(Habit(paused_until=date(2026, 12, 4)))
    assert parts["status"] == "paused"
    assert parts["until"] == {"day": "Friday", "date": "4 December"}


def test_it_is_told_in_the_language_of_the_person() -> None:
    parts = describe(Habit(weekdays=frozenset({0, 2}), times=at("18:30")), "de-AT")
    assert parts["day_names"] == ["Montag", "Mittwoch"]
    assert describe(Habit(times=at("18:30")), "fi")["times"] == ["18.30"]
    parts = describe(Habit(paused_until=date(2026, 12, 4)), "fr")
    assert parts["until"] == {"day": "vendredi", "date": "4 décembre"}
    parts = describe(Habit(paused_until=date(2026, 12, 4)), "en-US")
    assert parts["until"] == {"day": "Friday", "date": "December 4"}


@pytest.mark.parametrize("tag", ["", "tlh", "x", "de-XX-nonsense", "__", "zz_ZZ"])
def test_a_language_nobody_knows_is_told_in_the_nearest(tag: str) -> None:
    assert str(locale_of(tag)) == ("de" if tag.startswith("de") else "en_001")


def test_the_next_one_is_told() -> None:
    coming = Occurrence(datetime(2026, 3, 5, 7, 30, tzinfo=UTC), date(2026, 3, 5), "tip")
    assert describe_next(coming, ZoneInfo("Europe/Berlin")) == {
        "day": "Thursday", "date": "5 March", "time": "08:30", "kind": "tip",
    }  # fmt: skip
    assert describe_next(None, ZoneInfo("UTC")) is None
