"""All that would like to be sent unasked, and whose turn it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from bot.coach.calendar.budget import PATIENCE, Wish, share_out
from bot.coach.calendar.gentle import is_spent
from bot.coach.calendar.habit import QUIET
from bot.coach.calendar.hours import Hours
from bot.coach.care.fearing import gates
from bot.coach.checkins.budget import last_unasked
from bot.coach.checkins.small_steps import may_be_asked, steps_of
from bot.coach.checkins.state import state_of
from bot.coach.people.nudges import nudged_about
from bot.coach.plans.ahead import ahead_of
from bot.engine.env import Env
from bot.engine.hooks import DueCall
from bot.engine.values import Value

CHECK_IN = "check-in"
"""The key of its wish: there is only one to come."""


@dataclass(frozen=True, slots=True)
class Turn:
    """``go`` now; ``wait`` until ``at``; or ``drop`` it."""

    act: Literal["go", "wait", "drop"]
    at: datetime | None = None


def others(profile: Mapping[str, Value]) -> list[Wish]:
    """What waits to be sent unasked besides check-ins; nothing that the user chose the moment of,
    and nothing about somebody who frightens them."""
    gated = gates(profile)
    known = ahead_of(profile).items()
    found = [Wish("meeting", key, each.at) for key, each in known if each.gate not in gated]
    for step in steps_of(profile):
        if may_be_asked(step, profile):
            found.append(Wish("step", step.key, step.at))
    found += [Wish("person", each.key, nudge.at) for each, nudge in nudged_about(profile)]
    return found


def turn_of(wish: Wish, profile: Mapping[str, Value], env: Env) -> Turn:
    """Whether a wish that is due goes out now."""
    rivals = [each for each in [*others(profile), *_check_in(profile)] if not each.same(wish)]
    day = env.local().date()
    given = share_out([wish, *rivals], taken(profile, day), env.zone, quiet_of(profile), env.now)
    granted = given.find(wish)
    if granted is None:
        return Turn("drop")
    return Turn("go") if granted.at <= env.now else Turn("wait", granted.at)


def turn_in(call: DueCall, wish: Wish, talk: timedelta) -> Turn:
    """The same for a timer that has fired: one whose turn it is waits ``talk`` longer where the
    user is in the middle of something."""
    env = call.standing.env
    turn = turn_of(wish, call.standing.profile, env)
    return Turn("wait", env.now + talk) if turn.act == "go" and call.busy else turn


def quiet_of(profile: Mapping[str, Value]) -> Hours:
    """The quiet hours: those that were chosen, or the usual ones."""
    state = state_of(profile)
    return QUIET if state is None else state.habit.quiet


def taken(profile: Mapping[str, Value], today: date) -> list[date]:
    """Dates from ``today`` on that had their message: also later ones, where a zone has changed."""
    last = last_unasked(profile)
    ahead = (today + timedelta(days) for days in range(max(PATIENCE.values()) + 1))
    return [day for day in ahead if is_spent(last, day)]


def _check_in(profile: Mapping[str, Value]) -> list[Wish]:
    """The check-in that comes next, unless its moment was chosen."""
    state = state_of(profile)
    if state is None or state.planned is None or state.at is None or state.planned.asked:
        return []
    return [Wish("check_in", CHECK_IN, state.at)]
