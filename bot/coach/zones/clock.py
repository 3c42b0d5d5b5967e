"""The zones that fit what somebody's clock shows: "it is 14:20 here"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.coach.calendar.clock_words import clock_at, part_at
from bot.coach.calendar.hours import DAY_MINUTES, minute_of
from bot.coach.calendar.tokens import token, tokens
from bot.coach.zones.candidates import Candidate, alike
from bot.coach.zones.gazetteer import shares

LONGEST = 80
MOST = 6
_NEAR = 7
"""Minutes by which a clock may be wrong and leave no doubt: offsets are quarters of an hour."""
_WRONG = 22
"""Minutes by which it may be wrong where no clock on earth fits better."""
_OFFSET = re.compile(r"(?:utc|gmt) ?([+-]) ?(\d{1,2})(?::?([0-5]\d))?", re.I)
_PLANNING = frozenset({
    "every", "each", "until", "till", "with", "weekdays", "weekends", "daily", "weekly", "tomorrow",
    "next", "remind", "plan",
})  # fmt: skip
"""Words of a wish or an appointment: nobody says them of what a clock shows just now."""
_AT = frozenset({"at", "is", "its", "it's", "now", "time", "already", "about", "around", "just"})


def read_clock(text: str) -> list[time]:
    """The times a text says that a clock shows: none, one, or two where the half of the day is
    open ("twenty past two"). None in a text that says when something is to be."""
    given = tokens(text) if len(text) <= LONGEST else ()
    if _PLANNING.intersection(given):
        return []
    for index in range(len(given)):
        heard = clock_at(given, index)
        if heard is None:
            continue
        alone = len(given) == heard.length or token(given, index - 1) in _AT
        if heard.spoken.form == "bare" and not alone:
            continue
        parts = [named[0] for place in range(len(given)) if (named := part_at(given, place))]
        if parts or heard.spoken.form == "clear":
            return [heard.spoken.settled(parts[0] if parts else None)]
        both = {heard.spoken.settled(), heard.spoken.other or heard.spoken.settled()}
        return sorted(both)
    return []


def zones_showing(
    shown: Sequence[time], now: datetime, language: str = "en", most: int = MOST
) -> list[Candidate]:
    """Zones whose clocks show one of those times at ``now``, give or take a few minutes; those of
    the most people first. Zones that agree today and part in the coming year are all there. Which
    country it is in remains open."""
    utc = minute_of(now.astimezone(UTC).time())
    return zones_ahead([minute_of(at) - utc for at in shown], now, language, most)


def zones_ahead(
    minutes: Sequence[int], now: datetime, language: str = "en", most: int = MOST
) -> list[Candidate]:
    """Zones that are one of so many minutes ahead of UTC at ``now``, a day more or less."""
    apart = [
        (min(_apart(each, _offset(share.zone, now)) for each in minutes), share)
        for share in shares()["", ""]
        if minutes
    ]
    least = min((each for each, _ in apart), default=_WRONG + 1)
    bound = _NEAR if least <= _NEAR else least if least <= _WRONG else -1
    fitting = [share.city for each, share in apart if each <= bound]
    return alike(fitting, now, language, most)


def read_offset(text: str) -> int | None:
    """Minutes ahead of UTC from ``UTC+2`` or ``gmt -3:30``."""
    match = _OFFSET.fullmatch(text.strip())
    if match is None:
        return None
    sign, hours, rest = match.groups(default="0")
    minutes = int(hours) * 60 + int(rest)
    return None if minutes > 14 * 60 else minutes if sign == "+" else -minutes


def _apart(minutes: int, offset: int) -> int:
    apart = (minutes - offset) % DAY_MINUTES
    return min(apart, DAY_MINUTES - apart)


def _offset(zone: str, now: datetime) -> int:
    found = now.astimezone(ZoneInfo(zone)).utcoffset()
    assert found is not None
    return found // timedelta(minutes=1)
