"""What somebody reads about their check-ins: how they are set, and when the next one comes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.coach.calendar.coming import next_occurrence
from bot.coach.calendar.describe import clock, describe, describe_next, locale_of
from bot.coach.calendar.habit import Habit, Occurrence
from bot.coach.checkins.state import State, state_of
from bot.coach.checkins.zoning import zone_of
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.env import Env
from bot.engine.values import Value

LATELY = timedelta(days=3)
"""So old at most is what is told of a check-in that was let go."""


def show(call: ActCall) -> Done:
    """How the check-ins are set: all that ``describe`` says, and

    ``agreed``   whether there was ever a yes. ``clock`` is the time where they are.
    ``next``     ``{when, day, date, time, kind}`` or None; ``when`` is today, tomorrow or later.
    ``let_go``   the latest that was let go these days: ``{day, reason}``, or None.
    """
    state = state_of(call.profile)
    zone = zone_of(call.profile, call.env)
    habit = Habit(status="off") if state is None else state.habit
    coming = None if state is None else state.planned
    shown = told(habit, coming, call.env, zone)
    return Done({**shown, "agreed": state is not None, "let_go": _let_go(state, call.env, zone)})


def told(habit: Habit, coming: Occurrence | None, env: Env, zone: ZoneInfo) -> dict[str, Value]:
    """A habit and what comes next, in parts for a text."""
    locale = locale_of(env.language)
    now = env.now.astimezone(zone)
    if habit.paused_until is not None and habit.paused_until <= now.date():
        habit = replace(habit, paused_until=None)  # over
    upcoming = describe_next(coming, zone, env.language)
    if upcoming is not None and coming is not None:
        ahead = (coming.at.astimezone(zone).date() - now.date()).days
        upcoming = {**upcoming, "when": {0: "today", 1: "tomorrow"}.get(ahead, "later")}
    return {**describe(habit, env.language), "next": upcoming, "clock": clock(now.time(), locale)}


def coming_of(habit: Habit, state: State | None, env: Env, zone: ZoneInfo) -> Occurrence | None:
    """What would come next with a habit that does not count yet. A surprise is drawn when it
    does, so that its time is shown only then."""
    if habit.window is not None and state is None:
        return None
    return next_occurrence(habit, zone, env.now, state.seed if state else "")


def _let_go(state: State | None, env: Env, zone: ZoneInfo) -> Value:
    if state is None or not state.skipped:
        return None
    day, reason = state.skipped[-1]
    when = date.fromisoformat(day)
    today = env.now.astimezone(zone).date()
    if not timedelta(0) <= today - when <= LATELY:
        return None
    names: Mapping[int, str] = locale_of(env.language).days["format"]["wide"]
    return {"day": names[when.weekday()], "today": when == today, "reason": reason}


SHOW = ActSpec("checkins.show", show, about="How the check-ins are set, and when the next comes.")
