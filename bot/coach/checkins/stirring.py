"""Somebody is there: their check-ins go on as they were, and a return is welcome."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.coach.calendar.coming import LOOKED_AHEAD
from bot.coach.calendar.gentle import PATIENCE
from bot.coach.checkins.meeting import FLOW
from bot.coach.checkins.state import CHECKIN, HABIT, State, state_of
from bot.engine.hooks import Begin, Met, Standing

LOST = PATIENCE
"""What is so much over its time would be let go, if its timer came at all."""
BACK = "checkin_back"
QUIETLY = frozenset({FLOW, BACK, "checkins", "start", "forget"})
"""Flows that say themselves how it goes on, or that should be the last word."""


def stirred(standing: Standing) -> Met | None:
    """Whatever somebody does, writes or taps, answers the check-ins that were not answered. Timers
    of a chat that has blocked the bot are lost: one that is overdue is set again, or planned anew
    where it is too late for it. None where there is nothing to do."""
    habit, kept = standing.profile.get(HABIT), standing.profile.get(CHECKIN)
    if not isinstance(habit, Mapping) or not isinstance(kept, Mapping):
        return None
    overdue = _overdue(kept.get("at"), standing)
    silent = habit.get("unanswered") or habit.get("status") == "resting"
    if overdue <= timedelta(0) and not silent:
        return None
    state = state_of(standing.profile)
    assert state is not None
    if silent or overdue >= LOST:
        return answered(state, standing, anew=overdue >= LOST)
    return Met(effects=state.timers())


def answered(state: State, standing: Standing, *, anew: bool = False) -> Met:
    """The check-ins of somebody who has answered; ``anew``: what was planned counts no more."""
    habit = state.habit.answered()
    back = state.habit.welcome_is_due
    missed = state.planned if anew else None
    if missed is not None and missed.at < standing.env.now:
        state = state.letting_go((missed.local_date, "away"))
    state = replace(state, habit=habit, welcome=state.welcome or back)
    if back or anew:
        state = state.plan(standing.env)
    return Met(state.profile(), state.timers())


def returned(left: str, standing: Standing) -> Begin | None:
    """A word of welcome, once a talk has ended, for somebody who came back from a silence."""
    kept = standing.profile.get(CHECKIN)
    if left in QUIETLY or not isinstance(kept, Mapping) or not kept.get("welcome"):
        return None
    return Begin(BACK)


def _overdue(at: object, standing: Standing) -> timedelta:
    """How long ago the timer should have come. One further ahead than any plan was set by a clock
    that was wrong, and counts as lost."""
    if not isinstance(at, str):
        return timedelta(0)
    ago = standing.env.now - datetime.fromisoformat(at)
    return LOST if -ago > LOOKED_AHEAD and not _is_paused(standing) else ago


def _is_paused(standing: Standing) -> bool:
    habit = standing.profile.get(HABIT)
    return isinstance(habit, Mapping) and bool(habit.get("paused_until"))
