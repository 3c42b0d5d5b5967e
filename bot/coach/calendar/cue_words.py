"""When the moment of a cue has gone by: "At bedtime", "On our next walk", "tomorrow at lunch"."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from bot.coach.calendar.clock_words import MIDDLE, Part, part_at
from bot.coach.calendar.day_words import day_at
from bot.coach.calendar.tokens import Tokens, tokens
from bot.coach.calendar.wall import occurrence
from bot.engine.env import Env

EVENING, MORNING = time(19), time(10)
"""Of the same day, or of the next one where the moment itself is in the evening."""
SOON, SOME_TIME = 2, 5
"""Days for a cue of no day: an everyday one, and one that waits for the next time of something."""
ROOM = timedelta(hours=2)
"""So much lies at least between now, or the moment, and the question about it."""
_DAY = timedelta(days=1)
_LATE: frozenset[Part] = frozenset({"evening", "night"})
_AT_ONCE = frozenset({"now", "today", "tonight"})
_LONGEST = 80


def passed(cue: str | datetime, env: Env) -> datetime:
    """The instant (UTC) from which one may ask whether it came to it: a moment itself, or what
    words make likely. Never before the evening of today, and never at night."""
    if isinstance(cue, datetime):
        local = max(cue, env.now).astimezone(env.zone)
        return _behind(local.date(), local.time().replace(tzinfo=None), env)
    given = tokens(cue) if len(cue) <= _LONGEST else ()
    today = env.local().date()
    part = next((found[0] for i in range(len(given)) if (found := part_at(given, i))), None)
    day = _day(given, today)
    if day is None and (part is not None or _AT_ONCE & set(given)):
        gone = part is not None and _moment(today, MIDDLE[part], env) <= env.now
        day = today + _DAY if gone else today
    if day is not None:
        return _behind(day, MIDDLE[part] if part else time(), env, late=part in _LATE)
    ahead = SOME_TIME if "next" in given else SOON
    return _moment(today + ahead * _DAY, EVENING, env)


def _day(given: Tokens, today: date) -> date | None:
    for index in range(len(given)):
        meant = day_at(given, index, today)
        if meant is not None:
            return next((each for each in meant.dates if each >= today), None)
    return None


def _behind(day: date, at: time, env: Env, *, late: bool = False) -> datetime:
    """The evening of a day, or the next morning where that is too near."""
    earliest = max(_moment(day, at, env), env.now) + ROOM
    evening = _moment(day, EVENING, env)
    while late or evening < earliest:
        day, late = day + _DAY, False
        morning, evening = _moment(day, MORNING, env), _moment(day, EVENING, env)
        if morning >= earliest:
            return morning
    return evening


def _moment(day: date, at: time, env: Env) -> datetime:
    """The instant on the user's clock; a date the zone skips counts as the next."""
    found = occurrence(day, at, env.zone) or occurrence(day + _DAY, at, env.zone)
    return found if found is not None else datetime.combine(day, at, UTC)
