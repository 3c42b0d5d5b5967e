"""Timers of plans that are due: what is soon is reminded of, and afterwards asked about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from html import escape
from typing import Any

from bot.coach.calendar.budget import Wish
from bot.coach.calendar.describe import clock, locale_of
from bot.coach.calendar.plan import Meeting, Plan, plan_from_json
from bot.coach.checkins.budget import spending
from bot.coach.checkins.wishes import turn_in
from bot.coach.plans.ahead import is_gated, knowing
from bot.coach.plans.planned import AFTER, KIND, SOON, instant, meeting_on, timers
from bot.engine.effects import Effect, Message, Timer
from bot.engine.hooks import Begin, DueCall, Met
from bot.engine.values import Value

REMINDER, HOW = "plan_soon", "plan_after"
"""The flows that timers begin."""
FLOWS = frozenset({REMINDER, HOW})
PATIENCE = timedelta(minutes=5)
"""How long a talk is left alone before it is looked at again."""
AFTER_A_TALK = 6 * PATIENCE
"""The same for a question that can wait."""
LAST_CALL = timedelta(minutes=10)
"""So long before it begins, a reminder does not wait for the end of a talk any more."""
LATE = timedelta(days=2)
"""So long after its moment nobody is asked any more how it was."""


def met(call: DueCall) -> Met:
    """Meets a timer of a plan. The next one is set first, so that a ritual goes on whatever comes
    of this one. What was changed meanwhile is found out by the flow that begins."""
    plan = plan_from_json(_mapping(call.payload["plan"]))
    day = date.fromisoformat(str(call.payload["day"]))
    now = call.standing.env.now
    meeting = meeting_on(plan, day, now)
    following = _following(call, plan)
    if meeting is None:
        known = knowing(call.standing.profile, plan, following)
        return Met(known if call.payload["what"] == AFTER else {}, following)
    meets = _remind if call.payload["what"] == SOON else _ask
    return meets(call, plan, meeting, following)


def _remind(call: DueCall, plan: Plan, meeting: Meeting, following: Sequence[Effect]) -> Met:
    now = call.standing.env.now
    if now >= meeting.at:
        return Met(effects=following)
    if not call.busy:
        return Met(effects=following, begin=_begin(REMINDER, call, plan))
    # A talk may lie open for days. Then the reminder is said beside it, before it is too late.
    if meeting.at - now > LAST_CALL and now - call.at < AFTER_A_TALK:
        return _again(call, now + PATIENCE)
    return Met(effects=(*following, _beside(call, meeting)))


def _ask(call: DueCall, plan: Plan, meeting: Meeting, following: Sequence[Effect]) -> Met:
    env, profile = call.standing.env, call.standing.profile
    over = Met(knowing(profile, plan, following), following)
    first = instant(plan, AFTER, meeting)
    if first is None or env.now - first > LATE or is_gated(plan.id, profile):
        return over
    turn = turn_in(call, Wish("meeting", plan.id, first), AFTER_A_TALK)
    if turn.act == "drop":
        return over
    if turn.at is not None:
        return _again(call, turn.at)
    asks = {**over.profile, **spending(env)}
    return Met(asks, following, _begin(HOW, call, plan))


def _following(call: DueCall, plan: Plan) -> tuple[Effect, ...]:
    """The timer for the next time of a ritual; nothing where this was the last."""
    coming = timers(plan, call.standing.env.now) if plan.weekly else ()
    return tuple(each for each in coming if isinstance(each, Timer) and each.key == call.key)


def _again(call: DueCall, at: datetime) -> Met:
    return Met(effects=(Timer(KIND, call.key, at, call.payload),))


def _begin(flow: str, call: DueCall, plan: Plan) -> Begin:
    args: dict[str, Value] = {
        "key": plan.id,
        "day": str(call.payload["day"]),
        "sequence": plan.sequence,
    }
    return Begin(flow, args)


def _beside(call: DueCall, meeting: Meeting) -> Message:
    """A line that does not take a talk's place. It has no private words in it."""
    standing = call.standing
    content: Mapping[str, Any] = standing.content["plans"]  # type: ignore[assignment]
    local = meeting.at.astimezone(standing.env.zone)
    time = clock(local.time(), locale_of(standing.env.language))
    return Message(escape(str(content["beside"]).format(time=time)), unasked=True)


def _mapping(value: Value) -> Mapping[str, Any]:
    assert isinstance(value, Mapping)
    return value
