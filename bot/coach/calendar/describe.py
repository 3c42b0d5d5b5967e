"""What a habit is, in parts from which a template makes a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from babel.core import Locale, UnknownLocaleError
from babel.dates import format_skeleton, get_day_names

from bot.coach.calendar.habit import EVERY_DAY, WEEKDAYS, WEEKEND, Habit, Occurrence
from bot.coach.calendar.hours import Hours
from bot.engine.values import Value

_SETS = {
    EVERY_DAY: "every_day",
    WEEKDAYS: "weekdays",
    WEEKEND: "weekend",
    frozenset[int](): "never",
}


def describe(habit: Habit, language: str = "en") -> dict[str, Value]:
    """The parts of a habit, formatted for a language.

    ``status``     on, paused, resting or off.
    ``days``       every_day, weekdays, weekend, some or never; ``day_names`` names them all.
    ``missing``    the names of the days left out, where these are one or two; else empty.
    ``times``      the times of day; ``turns`` is whether they are several.
    ``by_day``     ``{days, day_names, time}`` for each time of its own days, instead of turns.
    ``window``     ``{from, to}`` of a surprise, or None. ``quiet`` likewise, None for no hours.
    ``kinds``      today, tip, practice, look_back; ``look_back_on`` the name of its day, or "".
    ``until``      ``{day, date}`` on which a pause ends, or None. ``halved``: the slower rhythm.
    """
    locale = locale_of(language)
    names = get_day_names("wide", locale=locale)
    left_out = [names[day] for day in sorted(EVERY_DAY - habit.weekdays)]
    paused = habit.status == "on" and habit.paused_until is not None
    return {
        "status": "paused" if paused else habit.status,
        "days": _SETS.get(habit.weekdays, "some"),
        "day_names": [names[day] for day in sorted(habit.weekdays)],
        "missing": [*left_out] if len(left_out) <= 2 and habit.weekdays != WEEKDAYS else [],
        "times": [] if habit.window else [clock(at, locale) for at in habit.times],
        "turns": habit.window is None and len(habit.times) > 1 and not habit.by_day,
        "by_day": [] if habit.window else _by_day(habit, locale),
        "window": _hours(habit.window, locale),
        "quiet": _hours(habit.quiet if habit.quiet.minutes else None, locale),
        "kinds": list[Value](habit.kinds),
        "look_back_on": "" if habit.look_back_on is None else names[habit.look_back_on],
        "until": {**date_of(habit.paused_until, locale)} if habit.paused_until else None,
        "halved": habit.rhythm > 1,
    }


def describe_next(
    occurrence: Occurrence | None, zone: ZoneInfo, language: str = "en"
) -> dict[str, Value] | None:
    """The next check-in: ``day`` (the name of the weekday), ``date``, ``time`` and ``kind``."""
    if occurrence is None:
        return None
    locale = locale_of(language)
    local: datetime = occurrence.at.astimezone(zone)
    return {
        **date_of(local.date(), locale),
        "time": clock(local.time(), locale),
        "kind": occurrence.kind,
    }


def locale_of(language: str) -> Locale:
    """The locale of a language tag (``de``, ``pt-BR``), or of the nearest that is known. English
    with no country is that of the world: 4 December."""
    for tag in _shorter(language.replace("-", "_").split("_")):
        if tag.casefold() == "en":
            break
        try:
            return Locale.parse(tag)
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse("en_001")


def clock(at: time, locale: Locale) -> str:
    """A time of day on a clock of 24 hours, with the language's own marks: 18:30, 18.30."""
    return str(format_skeleton("Hm", datetime.combine(date.min, at), locale=locale))


def date_of(when: date, locale: Locale) -> dict[str, str]:
    """The weekday's name, and the date without a year: Friday; 4 December."""
    return {
        "day": get_day_names("wide", locale=locale)[when.weekday()],
        "date": str(format_skeleton("MMMMd", when, locale=locale)),
    }


def _by_day(habit: Habit, locale: Locale) -> list[Value]:
    names = get_day_names("wide", locale=locale)
    found: list[Value] = []
    for at in dict.fromkeys(each for _, each in habit.by_day):
        days = frozenset(day for day, each in habit.by_day if each == at) & habit.weekdays
        if days:
            found.append(
                {
                    "days": _SETS.get(days, "some"),
                    "day_names": [names[day] for day in sorted(days)],
                    "time": clock(at, locale),
                }
            )
    return found


def _hours(hours: Hours | None, locale: Locale) -> Value:
    if hours is None:
        return None
    return {"from": clock(hours.start, locale), "to": clock(hours.end, locale)}


def _shorter(parts: Sequence[str]) -> list[str]:
    return ["_".join(parts[:length]) for length in range(len(parts), 0, -1)]
