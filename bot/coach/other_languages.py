"""Moments in other languages than English, and in words of it that we do not know: dateparser."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from bot.coach.calendar.wall import both, in_reach, occurrence
from bot.engine.env import Env

_SHIFT = timedelta(minutes=17)
_DAY = timedelta(days=1)
_ENGLISH = "en"


def warm_up(languages: Iterable[str] = (_ENGLISH,)) -> None:
    """Loads the library and its languages (a second or more): call it in a thread at start, so
    that the first person who writes a moment need not wait for it."""
    base = datetime(2026, 1, 1)  # noqa: DTZ001 -- a clock on the wall, as the library wants it
    for language in {each.partition("-")[0] for each in languages} | {_ENGLISH}:
        _parse("1 2 3", language, base)


def read_elsewhere(text: str, env: Env) -> datetime | None:
    """The moment in UTC, by the user's language and then by English; or None."""
    own = env.language.partition("-")[0]
    local = env.local().replace(tzinfo=None)
    for language in dict.fromkeys((own, _ENGLISH) if own else (_ENGLISH,)):
        found = _parse(text, language, local)
        if found is None:
            continue
        if not in_reach(found.date(), local.date()):
            return None
        shifted = _parse(text, language, local + _SHIFT)
        if shifted is not None and shifted - found == _SHIFT:
            # It was reckoned from now ("in zwei Stunden"), so it is a while and no time of day.
            # Whole days are a day without a time.
            wait = found - local
            return None if wait % _DAY == timedelta() else env.now + wait
        if found.time() == time() or (shifted is not None and shifted.time() != found.time()):
            return None
        shown = both(found.date(), found.time(), env.zone)
        later = [each for each in shown if each > env.now]
        return (later or shown or (occurrence(found.date(), found.time(), env.zone),))[0]
    return None


def _parse(text: str, language: str, base: datetime) -> datetime | None:
    from dateparser import parse  # noqa: PLC0415 -- slow to import, and few chats need it

    settings = {
        "RELATIVE_BASE": base,
        "PREFER_DATES_FROM": "future",
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    try:
        found = parse(" ".join(text.split()), languages=[language], settings=settings)
    except (ValueError, OverflowError):  # a language it does not know, or a day there is not
        return None
    return found.replace(tzinfo=None) if found is not None else None
