"""A check-in that is due: it begins, waits, or is let go; then the next one is planned."""

from __future__ import annotations

from dataclasses import replace

from bot.coach.calendar.budget import Wish
from bot.coach.calendar.coming import overdue
from bot.coach.calendar.gentle import on_due
from bot.coach.checkins.budget import last_unasked, spending
from bot.coach.checkins.state import State, state_of
from bot.coach.checkins.wishes import CHECK_IN, turn_of
from bot.engine.hooks import Begin, DueCall, Met

FLOW = "checkin"


def met(call: DueCall) -> Met:
    """Meets a timer. The profile says what is due, not the timer: one that was planned for an
    earlier habit or zone only makes sure that the timer of the present plan is there."""
    standing = call.standing
    env = standing.env
    state = state_of(standing.profile)
    if state is None or state.planned is None or state.at is None:
        return Met()
    if env.now < state.at:
        return _kept(state.plan_again(env))
    waited = state.at - state.planned.at > env.spread
    late = overdue(state.planned, state.habit, env.zone, env.now, state.seed)
    decision = on_due(
        state.habit,
        late.latest,
        env.now,
        env.zone,
        busy=call.busy,
        last_unasked=last_unasked(standing.profile),
        yields=turn_of(Wish("check_in", CHECK_IN, env.now), standing.profile, env).act != "go",
    )
    state = replace(state, habit=decision.habit)
    state = state.letting_go(*((each.local_date, "late") for each in late.skipped))
    if decision.act == "wait":
        assert decision.until is not None
        return _kept(state.postpone(decision.until, late.latest))
    if decision.act == "skip":
        # the conversation it waited for has just ended, too late
        reason = "busy" if waited and decision.reason == "late" else decision.reason or ""
        state = state.letting_go((late.latest.local_date, reason))
        return _kept(state.plan(env))
    spent = {} if late.latest.asked else spending(env)
    kept = _kept(state.plan(env))
    begin = Begin(FLOW, {"kind": late.latest.kind, "says": decision.says})
    return Met({**kept.profile, **spent}, kept.effects, begin)


def _kept(state: State) -> Met:
    return Met(state.profile(), state.timers())
