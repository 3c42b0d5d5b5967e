"""Reads a moment somebody typed: "tomorrow at 9", "Friday evening", "in two hours"."""

from __future__ import annotations

import re
from datetime import datetime

from bot.engine.env import Env

_PARTS_OF_DAY = (
    (r"\bnoon\b|\blunch ?time\b", "12:00"),
    (r"\bmorning\b", "9:00"),
    (r"\bafternoon\b", "15:00"),
    (r"\bevening\b|\btonight\b", "19:00"),
    (r"\bnight\b", "21:00"),
)
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}|\d{1,2} ?(?:am|pm|h)\b|\bat \d|\b(?:minute|hour)s?\b", re.I)
_BARE_HOUR = re.compile(r"\bat (\d{1,2})\b(?! ?(?:[:.]\d|am\b|pm\b))", re.I)
LONGEST = 80


def read_moment(text: str, env: Env) -> datetime | None:
    """The moment in UTC that ``text`` means on the user's clock, or None. A part of the day with
    no time of its own means the middle of it; a day with neither is not a moment."""
    from dateparser import parse  # noqa: PLC0415 -- slow to import, and few chats need it

    wanted = _BARE_HOUR.sub(r"at \1:00", " ".join(text.split()))
    if not wanted or len(wanted) > LONGEST:
        return None
    timed = bool(_CLOCK.search(wanted))
    for pattern, hour in _PARTS_OF_DAY:
        if re.search(pattern, wanted, re.I):
            day = re.sub(
                r"\b(?:this|in the|at)\s*$", "", re.sub(pattern, "", wanted, flags=re.I).strip()
            )
            today = bool(re.search(r"\btonight\b", wanted, re.I)) and not day
            wanted = " ".join(part for part in (day or "today", "" if timed else hour) if part)
            wanted = "today " + hour if today else wanted
            timed = True
            break
    if not timed:
        return None
    languages = [env.language.partition("-")[0]] if env.language else []
    local = env.local().replace(tzinfo=None)
    settings = {
        "RELATIVE_BASE": local,
        "PREFER_DATES_FROM": "future",
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    for tried in [*languages, "en"] if languages != ["en"] else ["en"]:
        try:
            found = parse(wanted, languages=[tried], settings=settings)
        except ValueError:  # a language the library does not know
            continue
        if found is not None:
            return found.replace(tzinfo=env.zone, fold=0).astimezone(env.now.tzinfo)
    return None
