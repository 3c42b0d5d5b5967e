"""Timers of plans: what is said when, beside what, and what is let go."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from support.contents import contents

from bot.coach.calendar.plan import Plan, plan_to_json, skip
from bot.coach.plans.meeting import met
from bot.coach.plans.planned import AFTER, SOON, no_timers, timers
from bot.engine.effects import Message, Timer, Untimer
from bot.engine.env import Env
from bot.engine.hooks import DueCall, Met, Standing
from bot.engine.values import Value

CONTENT = contents("plans")
SET = datetime(2026, 3, 2, 9, tzinfo=UTC)
BEGINS = datetime(2026, 3, 6, 18, tzinfo=UTC)
PLAN = Plan("plan_a", date(2026, 3, 6), time(18), "UTC", minutes=60, lead=60)
WEEKLY = Plan("plan_a", date(2026, 3, 6), time(18), "UTC", minutes=60, lead=60, weekly=True)


def timer(plan: Plan, what: str, now: datetime = SET) -> Timer:
    found = [each for each in timers(plan, now) if isinstance(each, Timer)]
    return next(each for each in found if each.payload["what"] == what)


def due(
    plan: Plan,
    what: str,
    now: datetime,
    *,
    busy: bool = False,
    profile: Mapping[str, Value] | None = None,
) -> Met:
    set_then = timer(plan, what)
    standing = Standing(Env(now, 1, ZoneInfo("UTC")), CONTENT, profile or {}, {})
    call = DueCall("plan", set_then.key, set_then.at, set_then.payload, busy, standing)
    return met(call)


def test_a_plan_is_reminded_of_at_its_lead_and_asked_about_after_its_end() -> None:
    assert timer(PLAN, SOON).at == BEGINS - timedelta(hours=1)
    assert timer(PLAN, AFTER).at == BEGINS + timedelta(hours=1, minutes=30)


def test_without_a_lead_or_with_one_that_is_over_there_is_no_reminder() -> None:
    silent = Plan("plan_a", PLAN.day, PLAN.at, "UTC", lead=None)
    late = timers(PLAN, BEGINS - timedelta(minutes=30))
    for effects in (timers(silent, SET), late):
        assert Untimer("plan", "plan_a:soon") in effects
        assert [each.key for each in effects if isinstance(each, Timer)] == ["plan_a:after"]


def test_a_reminder_begins_its_flow_and_is_no_unasked_message() -> None:
    found = due(PLAN, SOON, BEGINS - timedelta(hours=1))
    assert found.begin is not None
    assert found.begin.flow == "plan_soon"
    assert found.begin.args == {"key": "plan_a", "day": "2026-03-06", "sequence": 0}
    assert not found.profile
    assert not found.effects


def test_a_reminder_that_comes_after_the_beginning_is_let_go() -> None:
    assert due(PLAN, SOON, BEGINS) == Met(effects=())


def test_in_a_talk_a_reminder_waits_and_is_then_said_beside_it() -> None:
    first = due(PLAN, SOON, BEGINS - timedelta(hours=1), busy=True)
    assert first.begin is None
    assert [each.at for each in first.effects if isinstance(each, Timer)] == [
        BEGINS - timedelta(minutes=55)
    ]
    last = due(PLAN, SOON, BEGINS - timedelta(minutes=10), busy=True)
    assert [type(each) for each in last.effects] == [Message]
    message = last.effects[0]
    assert isinstance(message, Message)
    assert "18:00" in message.html
    assert message.unasked


def test_how_it_was_is_asked_once_a_day_and_counts_as_unasked() -> None:
    now = BEGINS + timedelta(hours=2)
    asked = due(PLAN, AFTER, now)
    assert asked.begin is not None
    assert asked.begin.flow == "plan_after"
    assert asked.profile["unasked_on"] == "2026-03-06"
    full = due(PLAN, AFTER, now, profile=asked.profile)
    assert full.begin is None
    (later,) = full.effects
    assert isinstance(later, Timer)
    assert later.at.date() == date(2026, 3, 7)


def test_how_it_was_waits_for_a_talk_and_for_the_day_and_not_longer_than_two_days() -> None:
    (soon,) = due(PLAN, AFTER, BEGINS + timedelta(hours=2), busy=True).effects
    assert isinstance(soon, Timer)
    assert soon.at == BEGINS + timedelta(hours=2, minutes=30)
    (next_day,) = due(PLAN, AFTER, BEGINS + timedelta(hours=6)).effects
    assert isinstance(next_day, Timer)
    assert next_day.at == datetime(2026, 3, 7, 19, 30, tzinfo=UTC)
    late = due(PLAN, AFTER, BEGINS + timedelta(days=3))
    assert (late.begin, late.effects) == (None, ())


def test_a_ritual_goes_on_whatever_comes_of_one_time() -> None:
    for what, now in (
        (SOON, BEGINS - timedelta(hours=1)),
        (SOON, BEGINS + timedelta(days=1)),
        (AFTER, BEGINS + timedelta(hours=2)),
        (AFTER, BEGINS + timedelta(days=5)),
    ):
        (following,) = due(WEEKLY, what, now).effects
        assert isinstance(following, Timer)
        assert following.key == f"plan_a:{what}"
        assert following.payload["day"] == "2026-03-13"


def test_after_weeks_of_downtime_a_ritual_goes_on_with_the_next_time() -> None:
    found = due(WEEKLY, SOON, BEGINS + timedelta(days=30))
    (following,) = found.effects
    assert found.begin is None
    assert isinstance(following, Timer)
    assert following.payload["day"] == "2026-04-10"


def test_a_date_that_is_left_out_has_no_timers() -> None:
    without = skip(WEEKLY, date(2026, 3, 6))
    assert timer(without, SOON).payload["day"] == "2026-03-13"
    assert timer(without, SOON).payload["plan"] == plan_to_json(without)
    assert {each.key for each in no_timers("plan_a") if isinstance(each, Untimer)} == {
        "plan_a:soon", "plan_a:after",
    }  # fmt: skip
