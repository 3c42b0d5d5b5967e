"""Until when somebody wants to be left in peace: "pause until friday", "stop for two weeks"."""

from __future__ import annotations

from datetime import date, timedelta

from bot.coach.calendar.day_words import DAY, day_at, month_ahead, next_month
from bot.coach.calendar.tokens import Tokens, follows, number, token

PAUSES = frozenset({
    "pause", "paused", "break", "stop", "skip", "hold", "mute", "snooze", "silence", "rest",
    "away", "holiday", "vacation", "travelling", "traveling", "busy", "nothing", "quiet", "off"
})  # fmt: skip
_UNITS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14, "month": 30, "months": 30}
_ALONE = frozenset(
    {"pause", "please", "a", "it", "them", "for", "now", "check", "ins", "-", "while"}
)
LONGEST = timedelta(days=366)


def pause_in(given: Tokens, today: date) -> date | None:
    """The first date on which a habit shall go on, or None where no pause is meant. A pause with no
    end said is one of a week."""
    pausing = (
        bool(PAUSES.intersection(given))
        or follows(given, 0, "not today", "not tonight", "not this week") > 0
    )
    until = _until(given, today) or (_for_a_while(given, today) if pausing else None)
    if until is None and "pause" in given and set(given) <= _ALONE:
        until = today + 7 * DAY
    if until is None or not today < until <= today + LONGEST:
        return None
    return until


def _until(given: Tokens, today: date) -> date | None:
    """``until friday``, ``till the 3rd``, ``until next week``, ``until tomorrow``."""
    for index, word in enumerate(given):
        if word not in ("until", "till", "til", "before"):
            continue
        if word == "before" and "pause" not in given:
            continue
        behind = index + 1 + follows(given, index + 1, "after")
        if meant := day_at(given, behind, today):
            return next((each for each in meant.dates if each > today), None)
        if (month := month_ahead(token(given, behind), today)) is not None:
            return month
        if follows(given, behind, "next week"):
            return _next_monday(today)
        if follows(given, behind, "next month"):
            return next_month(today)
    return None


def _for_a_while(given: Tokens, today: date) -> date | None:
    """``pause a week``, ``break for 10 days``, ``skip today``, ``pause this week``."""
    for index, word in enumerate(given):
        if follows(given, index, "this week"):
            return _next_monday(today)
        if follows(given, index, "this month"):
            return next_month(today)
        if word in ("today", "tonight") and len(given) <= 4:
            return today + DAY
        count = 1 if word in ("a", "an") else 2 if word == "couple" else number(word)
        unit = _UNITS.get(token(given, index + 1 + follows(given, index + 1, "of")))
        if count is not None and unit is not None and count > 0:
            return today + count * unit * DAY
    return None


def _next_monday(today: date) -> date:
    return today + (7 - today.weekday()) * DAY
