"""What somebody reads about their check-ins: how they are set, and when the next one comes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.coach.calendar.budget import PATIENCE, Wish, share_out
from bot.coach.calendar.coming import next_occurrence, occurrences
from bot.coach.calendar.describe import clock, date_of, describe, describe_next, locale_of
from bot.coach.calendar.habit import Habit, Occurrence
from bot.coach.checkins.small_steps import steps_of
from bot.coach.checkins.state import State, state_of
from bot.coach.checkins.wishes import others, quiet_of, taken
from bot.coach.people.circle import people_of, person_of
from bot.coach.plans.ahead import ahead_of
from bot.coach.shapes import CHECKINS
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.env import Env
from bot.engine.values import Value

SHOWN = 3
"""So much of what is to come is told."""
AHEAD = max(PATIENCE.values())
"""Days of check-ins among which the rest finds its place."""
LATELY = timedelta(days=3)
"""So old at most is what is told of a check-in that was let go."""


def show(call: ActCall) -> Done:
    """How the check-ins are set: all that ``describe`` says, and

    ``agreed``   whether there was ever a yes. ``clock`` is the time where they are.
    ``next``     ``{when, day, date, time, kind}`` or None; ``when`` is today, tomorrow or later.
    ``let_go``   the latest that was let go these days: ``{day, reason}``, or None.
    ``coming``   what is sent unasked next, and then what else waits besides check-ins, three at
                 most: ``{when, day, date, time, kind, name}``; ``kind`` is that of a check-in, or
                 meeting, step, person; ``name`` is whom it is about, where that is known.
    """
    state = state_of(call.profile)
    zone = call.env.zone
    habit = Habit(status="off") if state is None else state.habit
    shown = told(habit, None if state is None else state.planned, call.env, zone)
    let_go = _let_go(state, call.env, zone)
    coming = _coming(call, state, zone)
    return Done({**shown, "agreed": state is not None, "let_go": let_go, "coming": coming})


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


def _coming(call: ActCall, state: State | None, zone: ZoneInfo) -> list[Value]:
    """What each date is given to, as things now stand. The key of a check-in is its kind."""
    env, today = call.env, call.env.now.astimezone(zone).date()
    check_ins: list[Occurrence] = []
    chosen: list[Wish] = []
    if state is not None and state.planned is not None:
        planned = state.planned
        check_ins = occurrences(state.habit, zone, max(planned.at, env.now), state.seed, AHEAD)
        if planned.asked:  # no unasked message, and so in nobody's way
            chosen = [Wish("check_in", planned.kind, planned.at)]
        else:
            check_ins = [planned, *check_ins]
    wishes = [Wish("check_in", each.kind, each.at) for each in check_ins]
    given = share_out(
        [*wishes, *others(call.profile)],
        taken(call.profile, today),
        zone,
        quiet_of(call.profile),
        env.now,
    )
    coming = sorted([*given.granted, *chosen], key=lambda each: each.at)
    rest = [each for each in coming[1:] if each.kind != "check_in"]
    return [_told_wish(each, call, zone) for each in [*coming[:1], *rest][:SHOWN]]


def _told_wish(wish: Wish, call: ActCall, zone: ZoneInfo) -> Value:
    locale = locale_of(call.env.language)
    local, today = wish.at.astimezone(zone), call.env.now.astimezone(zone).date()
    return {
        **date_of(local.date(), locale),
        "when": {0: "today", 1: "tomorrow"}.get((local.date() - today).days, "later"),
        "time": clock(local.time(), locale),
        "kind": wish.key if wish.kind == "check_in" else wish.kind,
        "name": _name(wish, call.profile),
    }


def _name(wish: Wish, profile: Mapping[str, Value]) -> str:
    """Whom a wish is about."""
    if wish.kind == "meeting":
        return ahead_of(profile)[wish.key].name
    key = wish.key if wish.kind == "person" else ""
    if wish.kind == "step":
        key = next(each.person for each in steps_of(profile) if each.key == wish.key)
    known = person_of(people_of(profile), key)
    return "" if known is None else known.name


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


SHOW = ActSpec(
    "checkins.show",
    show,
    about="How the check-ins are set, and when the next comes.",
    gives=CHECKINS,
)
