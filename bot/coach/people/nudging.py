"""A nudge that is due: somebody has not come up for a while, and the user wanted to be told."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.coach.calendar.budget import Wish
from bot.coach.checkins.budget import spending
from bot.coach.checkins.wishes import turn_in
from bot.coach.people.circle import people_of, person_of
from bot.coach.people.nudges import TIMER, Nudge, keeping, may_be_named, nudges_of
from bot.engine.effects import Timer
from bot.engine.hooks import Begin, DueCall, Met

FLOW = "lately"
AFTER_A_TALK = timedelta(minutes=30)
"""How long a talk is left alone before it is looked at again."""
AFTER_THE_CARD = timedelta(days=7)
"""For so long after a heavy moment nobody is brought up."""


def met(call: DueCall) -> Met:
    """Meets a timer. The profile says what is due, not the timer: somebody who has come up since,
    was taken off the list or frightens the user leads to nothing."""
    standing, key = call.standing, call.key
    env, profile = standing.env, standing.profile
    nudges = nudges_of(profile)
    nudge = nudges.get(key)
    person = person_of(people_of(profile), key)
    if nudge is None:
        return Met()
    if person is None:
        return Met(keeping({each: nudges[each] for each in nudges if each != key}))
    if env.now < nudge.at:
        return Met(effects=(nudge.timer(key),))
    anew = nudge.from_now(env)
    if nudge.rests or not may_be_named(person, profile):
        return _kept(nudges, key, anew)
    since = profile.get("care_at")
    if isinstance(since, datetime) and abs(env.now - since) < AFTER_THE_CARD:
        return _again(key, min(since, env.now) + AFTER_THE_CARD)
    turn = turn_in(call, Wish("person", key, nudge.at), AFTER_A_TALK)
    if turn.act == "drop":
        return _kept(nudges, key, anew)
    if turn.at is not None:
        return _again(key, turn.at)
    sent = _kept(nudges, key, replace(anew, sent=nudge.sent + 1))
    return Met({**sent.profile, **spending(env)}, sent.effects, Begin(FLOW, {"key": key}))


def _kept(nudges: dict[str, Nudge], key: str, nudge: Nudge) -> Met:
    return Met(keeping({**nudges, key: nudge}), (nudge.timer(key),))


def _again(key: str, at: datetime) -> Met:
    """Comes back; where it stands in the calendar stays, for that is what patience counts from."""
    return Met(effects=(Timer(TIMER, key, at, {}),))
