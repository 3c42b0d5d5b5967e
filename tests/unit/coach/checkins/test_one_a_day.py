"""One unasked message a date over all kinds: what gives way to what, and what is told of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from support.contents import contents

from bot.coach.calendar.habit import Habit
from bot.coach.calendar.plan import Plan
from bot.coach.care.caring import asked
from bot.coach.care.weighing import offered
from bot.coach.checkins.budget import UNASKED_ON, spent
from bot.coach.checkins.meeting import met as check_in_met
from bot.coach.checkins.resting import at_rest
from bot.coach.checkins.small_steps import MOST, Step, keeping, steps_of
from bot.coach.checkins.state import State, state_of
from bot.coach.checkins.stepping import FLOW, ask
from bot.coach.checkins.stepping import met as step_met
from bot.coach.checkins.telling import show
from bot.coach.people.nudges import Nudge
from bot.coach.people.nudges import keeping as keeping_nudges
from bot.coach.plans.ahead import ahead_of, forgetting, is_gated, knowing
from bot.coach.plans.meeting import met as plan_met
from bot.coach.plans.planned import AFTER, KIND, timers
from bot.engine.book import ActCall, Done
from bot.engine.effects import Timer
from bot.engine.env import Env
from bot.engine.hooks import DueCall, Met, Standing
from bot.engine.values import Value

CONTENT = contents("plans", "relations", "lately")
UTC_ZONE = ZoneInfo("UTC")
MONDAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
NINE = MONDAY + timedelta(hours=1)
DAY = timedelta(days=1)
ANA: dict[str, Value] = {"key": "p1", "name": "Ana", "relation": "partner", "note": ""}
EVENING_PLAN = Plan("plan_a", MONDAY.date(), time(18), "UTC", minutes=60, lead=None)


def env(now: datetime) -> Env:
    return Env(now, 1, UTC_ZONE)


def standing(profile: Mapping[str, Value], now: datetime) -> Standing:
    return Standing(env(now), CONTENT, profile, {})


def daily() -> dict[str, Value]:
    """Somebody with a check-in at nine every day, from Monday on."""
    return State(Habit(times=(time(9),)), "seed").plan(env(MONDAY)).profile()


def with_plan(gate: str = "p1") -> dict[str, Value]:
    coming = timers(EVENING_PLAN, MONDAY)
    return {"people": [ANA], **knowing({}, EVENING_PLAN, coming, (gate, "Ana"))}


def check_in(profile: Mapping[str, Value]) -> tuple[Met, State]:
    """What comes of the check-in that is planned, at its time."""
    state = state_of(profile)
    assert state is not None
    timer = state.timers()[0]
    call = DueCall(
        "checkin", timer.key, timer.at, timer.payload, False, standing(profile, timer.at)
    )
    result = check_in_met(call)
    after = state_of(result.profile)
    assert after is not None
    return result, after


def step_due(profile: Mapping[str, Value], now: datetime, *, busy: bool = False) -> Met:
    return step_met(DueCall("step", "s1", now, {}, busy, standing(profile, now)))


def after_plan(profile: Mapping[str, Value], now: datetime) -> Met:
    timer = next(
        each
        for each in timers(EVENING_PLAN, MONDAY)
        if isinstance(each, Timer) and each.payload["what"] == AFTER
    )
    return plan_met(
        DueCall(KIND, timer.key, timer.at, timer.payload, False, standing(profile, now))
    )


def timer_of(result: Met) -> Timer:
    (found,) = [each for each in result.effects if isinstance(each, Timer)]
    return found


def a_step(at: datetime = NINE + DAY / 4, **more: str) -> dict[str, Value]:
    return keeping([Step("s1", at, "Did it come to it?", **more)])


@pytest.mark.parametrize("other", [with_plan(), a_step()])
def test_a_check_in_gives_way_to_what_goes_before_it_that_day(other: dict[str, Value]) -> None:
    result, after = check_in({**daily(), **other})
    assert result.begin is None
    assert UNASKED_ON not in result.profile
    assert after.skipped[-1] == ("2026-03-02", "yields")
    assert after.planned is not None
    assert after.planned.local_date == date(2026, 3, 3)


def test_not_to_a_nudge_unless_that_has_waited_as_long_as_it_can() -> None:
    fresh = keeping_nudges({"p1": Nudge(30, NINE + DAY / 4)})
    waited = keeping_nudges({"p1": Nudge(30, NINE - 14 * DAY)})
    assert check_in({**daily(), "people": [ANA], **fresh})[0].begin is not None
    assert check_in({**daily(), "people": [ANA], **waited})[0].begin is None


@pytest.mark.parametrize("other", [with_plan(), a_step(gate="p1")])
def test_not_to_what_will_not_be_said_because_somebody_frightens(other: dict[str, Value]) -> None:
    assert check_in({**daily(), **other, "gated": ["p1"]})[0].begin is not None


def test_how_it_was_goes_before_a_small_step_of_the_same_day() -> None:
    profile = {**with_plan(), **a_step(MONDAY + timedelta(hours=9))}
    moved = step_due(profile, MONDAY + timedelta(hours=9))
    assert moved.begin is None
    assert timer_of(moved).at == MONDAY + timedelta(hours=33)
    assert after_plan(profile, MONDAY + timedelta(hours=12)).begin is not None


def test_how_it_was_is_not_asked_of_time_with_somebody_who_frightens() -> None:
    profile: dict[str, Value] = {**with_plan(), "gated": ["p1"]}
    assert is_gated("plan_a", profile)
    result = after_plan(profile, MONDAY + timedelta(hours=12))
    assert result.begin is None
    assert UNASKED_ON not in result.profile
    assert ahead_of(result.profile) == {}


def test_a_plan_that_is_gone_is_forgotten() -> None:
    assert ahead_of(forgetting(with_plan(), "plan_a")) == {}
    assert forgetting(with_plan(), "plan_b") == {}


# -- small steps


def promised(**args: object) -> Done:
    given = {"words": "Did it come to it?", "cue": "At bedtime", **args}
    return ask(ActCall(given, env(MONDAY), CONTENT, {}, {}))


def test_a_step_is_asked_about_once_when_its_moment_has_gone_by() -> None:
    done = promised(person={"key": "p1", "relation": "partner", "called": "Ana"})
    (step,) = steps_of(done.profile)
    assert step.at.date() == date(2026, 3, 3)
    call = DueCall("step", step.key, step.at, {}, False, standing(done.profile, step.at))
    result = step_met(call)
    assert result.begin is not None
    assert result.begin.flow == FLOW
    assert result.begin.args == {"words": "Did it come to it?", "person": "p1", "about": "Ana"}
    assert result.profile[UNASKED_ON] == "2026-03-03"
    assert steps_of(result.profile) == []


def test_a_step_that_was_taken_back_is_not_asked_about() -> None:
    assert step_due({}, NINE) == Met()


def test_a_step_waits_for_a_talk_and_three_days_for_a_free_one() -> None:
    at = NINE + DAY / 4
    assert timer_of(step_due(a_step(), at, busy=True)).at == at + timedelta(minutes=15)
    assert timer_of(step_due(a_step(), NINE)).at == at
    full: dict[str, Value] = {**a_step(), UNASKED_ON: "2026-03-05"}
    given_up = step_due(full, at + 3 * DAY)
    assert (given_up.begin, given_up.effects, steps_of(given_up.profile)) == (None, (), [])


def test_nothing_is_asked_about_somebody_who_frightens_since() -> None:
    result = step_due({**a_step(gate="p1"), "gated": ["p1"]}, NINE + DAY / 4)
    assert (result.begin, steps_of(result.profile)) == (None, [])


def test_of_many_steps_the_nearest_are_kept() -> None:
    steps = [Step(f"s{n}", NINE + n * DAY, "?") for n in range(MOST + 3)]
    assert [each.key for each in steps_of(keeping(reversed(steps)))] == [
        f"s{n}" for n in range(MOST)
    ]


# -- care


def test_asking_again_and_the_offer_of_help_use_up_the_day() -> None:
    for act in (asked, offered):
        noted = act(ActCall({}, env(NINE), CONTENT, {}, {})).profile
        assert spent(noted, env(NINE))


def test_the_offer_of_help_waits_for_a_day_without_a_message_and_asking_again_does_not() -> None:
    days: Value = {(NINE - n * DAY).date().isoformat(): True for n in (0, 4, 8, 12, 15)}
    heavy: dict[str, Value] = {"days": days}
    found = at_rest("reflect", standing(heavy, NINE))
    assert found is not None
    assert found.flow == "heavy_weeks"
    full: dict[str, Value] = {UNASKED_ON: "2026-03-02"}
    assert at_rest("reflect", standing({**heavy, **full}, NINE)) is None
    shaken: dict[str, Value] = {**full, "care_at": NINE - timedelta(minutes=20)}
    found = at_rest("reflect", standing(shaken, NINE))
    assert found is not None
    assert found.flow == "care_again"


# -- what is told


def coming(profile: Mapping[str, Value]) -> list[dict[str, Any]]:
    value = show(ActCall({}, env(MONDAY), CONTENT, profile, {})).value
    assert isinstance(value, dict)
    return value["coming"]  # type: ignore[return-value]


def told(profile: Mapping[str, Value]) -> list[tuple[str, str, str]]:
    return [(each["kind"], each["when"], each["name"]) for each in coming(profile)]


def test_what_comes_next_is_told_with_what_waits_behind_it() -> None:
    nudge = keeping_nudges({"p1": Nudge(30, NINE + 2 * DAY)})
    assert told({}) == []
    assert told(daily()) == [("today", "today", "")]
    assert told({**daily(), **with_plan()}) == [("meeting", "today", "Ana")]
    everything = {**daily(), **with_plan(), **a_step(person="p1"), **nudge}
    assert told(everything) == [
        ("meeting", "today", "Ana"), ("step", "tomorrow", "Ana"), ("person", "later", "Ana"),
    ]  # fmt: skip


def test_a_nudge_is_told_for_the_day_on_which_it_takes_the_place_of_a_check_in() -> None:
    nudge = keeping_nudges({"p1": Nudge(30, NINE + DAY / 4)})
    [_, waits] = coming({**daily(), "people": [ANA], **nudge})
    assert (waits["kind"], waits["date"]) == ("person", "16 March")
