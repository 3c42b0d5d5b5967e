"""What a timer leads to: a check-in, a wait, or nothing; and what stands in the calendar then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.coach.calendar.habit import Habit, from_json
from bot.coach.checkins.budget import UNASKED_ON, spent
from bot.coach.checkins.meeting import FLOW, met
from bot.coach.checkins.state import HABIT, TIMER, State, state_of
from bot.coach.checkins.stirring import BACK, returned, stirred
from bot.engine.effects import Timer
from bot.engine.env import Env
from bot.engine.hooks import DueCall, Met, Standing
from bot.engine.values import Value

LISBON = ZoneInfo("Europe/Lisbon")
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def env(now: datetime, zone: ZoneInfo = LISBON) -> Env:
    return Env(now, 1, zone)


def standing(profile: Mapping[str, Value], now: datetime, zone: ZoneInfo = LISBON) -> Standing:
    return Standing(env(now, zone), {}, profile, {})


def agreed(habit: Habit | None = None, now: datetime = MONDAY) -> dict[str, Value]:
    """The profile of somebody who said yes on Monday at nine."""
    state = State(habit or Habit(times=(time(9, 30),)), "seed")
    return state.plan(env(now)).profile()


def due(
    profile: Mapping[str, Value],
    now: datetime,
    *,
    busy: bool = False,
    zone: ZoneInfo = LISBON,
    timer: Timer | None = None,
) -> Met:
    state = state_of(profile)
    assert state is not None
    timer = timer or state.timers()[0]
    call = DueCall(TIMER, timer.key, timer.at, timer.payload, busy, standing(profile, now, zone))
    return met(call)


def kept(profile: Mapping[str, Value], result: Met | None) -> dict[str, Value]:
    assert result is not None
    return {**profile, **result.profile}


def state(profile: Mapping[str, Value]) -> State:
    found = state_of(profile)
    assert found is not None
    return found


def planned_at(result: Met) -> datetime:
    (timer,) = [each for each in result.effects if isinstance(each, Timer)]
    return timer.at


def test_a_check_in_begins_and_the_next_is_planned() -> None:
    profile = agreed()
    result = due(profile, state(profile).timers()[0].at)
    assert result.begin is not None
    assert result.begin.flow == FLOW
    assert result.begin.args == {"kind": "today", "says": ""}
    assert result.profile[UNASKED_ON] == "2026-03-02"
    next_one = planned_at(result)
    assert timedelta() <= next_one - datetime(2026, 3, 3, 9, 30, tzinfo=UTC) < timedelta(minutes=10)


def test_crowds_are_spread_and_each_person_has_the_same_place_every_time() -> None:
    habit = Habit(times=(time(9, 30),))
    at = [State(habit, str(n)).plan(env(MONDAY)).at for n in range(200)]
    waits = [(each - MONDAY).total_seconds() - 1800 for each in at if each is not None]
    assert min(waits) >= 0
    assert max(waits) < 600
    assert len(set(waits)) > 100
    assert [State(habit, str(n)).plan(env(MONDAY)).at for n in range(200)] == at


def test_how_long_a_crowd_is_spread_is_the_operators_choice() -> None:
    def waits(minutes: int) -> list[float]:
        there = replace(env(MONDAY), spread=timedelta(minutes=minutes))
        at = [State(Habit(times=(time(9, 30),)), str(n)).plan(there).at for n in range(100)]
        return [(each - MONDAY).total_seconds() - 1800 for each in at if each is not None]

    assert set(waits(0)) == {0}
    assert 900 < max(waits(30)) < 1800


def test_it_waits_for_the_end_of_a_conversation_and_then_comes() -> None:
    profile = agreed()
    now = state(profile).timers()[0].at
    waiting = due(profile, now, busy=True)
    assert waiting.begin is None
    again = planned_at(waiting)
    assert again > now
    profile = kept(profile, waiting)
    assert due(profile, again).begin is not None


def test_after_two_hours_of_conversation_it_is_let_go_and_remembered() -> None:
    profile = agreed()
    now = state(profile).timers()[0].at
    while now < MONDAY + 4 * HOUR:
        result = due(profile, now, busy=True)
        assert result.begin is None
        profile = kept(profile, result)
        now = planned_at(result)
    assert state(profile).skipped == (("2026-03-02", "busy"),)
    assert now.date() == (MONDAY + DAY).date()


def test_one_that_waited_in_vain_is_let_go_because_of_the_conversation() -> None:
    profile = agreed()
    profile = kept(profile, due(profile, state(profile).timers()[0].at, busy=True))
    profile = kept(profile, due(profile, MONDAY + 3 * HOUR))
    assert state(profile).skipped == (("2026-03-02", "busy"),)


def test_after_downtime_only_the_latest_counts_and_only_if_it_is_fresh() -> None:
    profile = agreed()
    fresh = due(profile, MONDAY + 3 * DAY + HOUR)
    assert fresh.begin is not None
    assert state(kept(profile, fresh)).skipped == tuple(
        (f"2026-03-0{day}", "late") for day in (2, 3, 4)
    )
    stale = due(profile, MONDAY + 3 * DAY + 4 * HOUR)
    assert stale.begin is None
    assert len(state(kept(profile, stale)).skipped) == 4
    assert planned_at(stale) > MONDAY + 4 * DAY


def test_one_unasked_message_a_day_over_all_kinds() -> None:
    profile = {**agreed(), UNASKED_ON: "2026-03-02"}
    result = due(profile, state(profile).timers()[0].at)
    assert result.begin is None
    assert state(kept(profile, result)).skipped == (("2026-03-02", "budget"),)
    assert spent(profile, env(MONDAY))
    assert not spent(profile, env(MONDAY + DAY))
    assert not spent({UNASKED_ON: "2027-01-01"}, env(MONDAY))


def test_a_timer_of_an_earlier_plan_only_sets_the_present_one_again() -> None:
    profile = agreed()
    old = state(profile).timers()[0]
    profile = agreed(Habit(times=(time(19),)))
    result = due(profile, old.at, timer=old)
    assert result.begin is None
    assert planned_at(result) == state(profile).at


def test_a_timer_of_somebody_who_has_said_no_does_nothing() -> None:
    profile = agreed()
    old = state(profile).timers()[0]
    call = DueCall(TIMER, old.key, old.at, old.payload, False, standing({}, old.at))
    assert met(call) == Met()
    off = State(Habit(status="off"), "seed").plan(env(MONDAY)).profile()
    assert due(off, old.at, timer=old) == Met()


def test_nothing_is_sent_twice_when_a_timer_comes_again() -> None:
    profile = agreed()
    timer = state(profile).timers()[0]
    profile = kept(profile, due(profile, timer.at))
    assert due(profile, timer.at, timer=timer).begin is None


def test_a_clock_that_jumps_a_day_back_sends_nothing_twice() -> None:
    profile = agreed()
    now = state(profile).timers()[0].at + DAY
    profile = kept(profile, due(profile, now))  # the clock is a day ahead
    sent = []
    for hours in range(0, 96, 1):
        at = now - DAY + hours * HOUR
        result = due(profile, at)
        sent += [at] if result.begin else []
        profile = kept(profile, result)
    assert len({each.date() for each in sent}) == len(sent)
    assert all(each > now for each in sent)


def test_three_without_an_answer_then_every_second_then_none() -> None:
    profile = agreed()
    said = []
    for _ in range(12):
        timers = state(profile).timers()
        if not timers:
            break
        result = due(profile, timers[0].at)
        if result.begin is not None:
            said.append((timers[0].at.day, result.begin.args["says"]))
        profile = kept(profile, result)
    assert said == [(2, ""), (3, ""), (4, ""), (5, "slower"), (7, ""), (9, ""), (11, "resting")]
    assert state(profile).planned is None


def test_any_sign_of_life_restores_the_rhythm_and_earns_one_welcome() -> None:
    profile = agreed(Habit(times=(time(9, 30),), status="resting", rhythm=2, unanswered=7))
    assert state(profile).planned is None
    result = stirred(standing(profile, MONDAY + 20 * DAY))
    profile = kept(profile, result)
    habit = from_json(profile[HABIT])  # type: ignore[arg-type]
    assert (habit.status, habit.rhythm, habit.unanswered) == ("on", 1, 0)
    assert result is not None
    assert planned_at(result) > MONDAY + 20 * DAY
    begin = returned("tip", standing(profile, MONDAY))
    assert begin is not None
    assert begin.flow == BACK
    assert returned(FLOW, standing(profile, MONDAY)) is None


def test_one_missed_answer_is_forgotten_without_a_word() -> None:
    profile = agreed(Habit(times=(time(9, 30),), unanswered=1))
    result = stirred(standing(profile, MONDAY))
    assert result is not None
    assert planned_at(result) == state(profile).at
    profile = kept(profile, result)
    assert returned("tip", standing(profile, MONDAY)) is None
    assert stirred(standing(profile, MONDAY)) is None


def test_nothing_stirs_in_somebody_who_never_said_yes() -> None:
    assert stirred(standing({}, MONDAY)) is None
    assert returned("tip", standing({}, MONDAY)) is None


def test_a_timer_lost_while_they_were_away_is_planned_anew() -> None:
    profile = agreed()
    assert stirred(standing(profile, MONDAY)) is None
    overdue = stirred(standing(profile, MONDAY + 2 * HOUR))  # half past nine was planned
    assert overdue is not None
    assert overdue == Met(effects=state(profile).timers())  # it can still come
    result = stirred(standing(profile, MONDAY + 5 * DAY))
    assert result is not None
    assert planned_at(result) > MONDAY + 5 * DAY
    assert state(kept(profile, result)).skipped == (("2026-03-02", "away"),)


def test_a_plan_that_a_wrong_clock_put_far_ahead_is_made_anew() -> None:
    profile = agreed(now=MONDAY + 900 * DAY)
    result = stirred(standing(profile, MONDAY))
    assert result is not None
    assert planned_at(result) < MONDAY + DAY
    paused = agreed(replace(Habit(), paused_until=(MONDAY + 90 * DAY).date()), MONDAY)
    assert stirred(standing(paused, MONDAY)) is None


def test_the_profile_keeps_all_of_it() -> None:
    before = state(agreed()).letting_go((MONDAY.date(), "late"))
    before = replace(before, welcome=True)
    assert state_of(before.profile()) == before
