"""Reads a stretch of days somebody typed: "in March", "last week", "3 May 2025", "yesterday"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.coach.calendar.wall import REACH
from bot.coach.folding import fold_words
from bot.engine.env import Env

EARLIEST_YEAR = 2000
"""Before this year nobody has kept anything here; an earlier one is a word to look for."""
_LEAD = re.compile(r"^(?:(?:in|on|from|during|of|the) )+")
_AGO = re.compile(r"^(an?|one|two|three|\d{1,3}) (day|week|month|year)s? ago$")
_PAST = re.compile(r"^(?:last|past) (\d{1,3}|two|three) (day|week|month)s?$")
_ISO = re.compile(r"^(\d{4}) (\d{1,2})(?: (\d{1,2}))?$")
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}
_DAYS = {"day": 1, "week": 7, "month": 30}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PREPOSITION = 3
"""A first word of at most so many letters may be one, in a language we do not know: "im März"."""
_ORDINAL = re.compile(r"(\d)(?:st|nd|rd|th)\b")


@dataclass(frozen=True, slots=True)
class Span:
    """Days from ``first`` up to and with ``last``, as the user's calendar has them."""

    first: date
    last: date

    def bounds(self, zone: ZoneInfo) -> tuple[int, int]:
        """When it begins and when it has ended, in milliseconds since the epoch."""
        return midnight(self.first, zone), midnight(self.last + timedelta(days=1), zone)


def read_span(text: str, env: Env) -> Span | None:
    """The days that ``text`` means, by the user's calendar today; None where it means none.
    A month or a day without a year is the latest that has begun."""
    words = _LEAD.sub("", _ORDINAL.sub(r"\1", fold_words(text)))
    today = env.local().date()
    return _named(words, today) or _reckoned(words, today) or _dated(words, today, env.language)


def month_span(year: int, month: int) -> Span:
    """A whole month."""
    return Span(date(year, month, 1), _month_end(year, month))


def midnight(day: date, zone: ZoneInfo) -> int:
    """The instant at which a day begins, in milliseconds since the epoch."""
    return int(datetime.combine(day, time(), zone).timestamp() * 1000)


def year_before(day: date) -> date:
    """The same date of the year before; the last of February for the 29th."""
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


def _named(words: str, today: date) -> Span | None:
    one = timedelta(days=1)
    monday = today - timedelta(days=today.weekday())
    first = today.replace(day=1)
    january = date(today.year, 1, 1)
    spans = {
        "today": (today, today),
        "yesterday": (today - one, today - one),
        "this week": (monday, today),
        "last week": (monday - 7 * one, monday - one),
        "this month": (first, today),
        "last month": ((first - one).replace(day=1), first - one),
        "this year": (january, today),
        "last year": (date(today.year - 1, 1, 1), january - one),
    }
    if words in spans:
        return Span(*spans[words])
    day = words.removeprefix("last ")
    if day in _WEEKDAYS:
        back = (today.weekday() - _WEEKDAYS.index(day)) % 7 or 7 * (day != words)
        return Span(today - back * one, today - back * one)
    return None


def _reckoned(words: str, today: date) -> Span | None:
    if match := _AGO.match(words):
        count, unit = _number(match[1]), match[2]
        if unit == "year":
            day = today
            for _ in range(min(count, 100)):
                day = year_before(day)
            return Span(day, day)
        if unit == "month":
            months = today.year * 12 + today.month - 1 - count
            return month_span(months // 12, months % 12 + 1)
        day = today - timedelta(days=_DAYS[unit] * count)
        return Span(day, day)
    if match := _PAST.match(words):
        days = _DAYS[match[2]] * _number(match[1])
        return Span(today - timedelta(days=max(days - 1, 0)), today)
    return None


def _dated(words: str, today: date, language: str) -> Span | None:
    if match := _ISO.match(words):
        year, month, day = int(match[1]), int(match[2]), int(match[3] or 0)
        return _span(year, month, day, today)
    if words.isdecimal() and len(words) == 4:
        year = int(words)
        if EARLIEST_YEAR <= year <= today.year:
            return Span(date(year, 1, 1), date(year, 12, 31))
        return None
    months = month_names(language)
    parts = [part for part in words.split() if part not in ("of", "the")]
    if len(parts) > 1 and len(parts[0]) <= _PREPOSITION and not language.startswith("en"):
        parts = parts if parts[0] in months or parts[0].isdecimal() else parts[1:]
    named = [months[part] for part in parts if part in months]
    numbers = [part for part in parts if part.isdecimal()]
    if len(named) != 1 or len(numbers) + 1 != len(parts) or len(numbers) > 2:
        return None
    years = [int(number) for number in numbers if len(number) == 4]
    days = [int(number) for number in numbers if len(number) <= 2]
    if len(years) > 1 or len(days) > 1 or len(years) + len(days) != len(numbers):
        return None
    [month], day = named, days[0] if days else 0
    if years:
        return _span(years[0], month, day, today)
    begun = (month, day or 1) <= (today.month, today.day)
    return _span(today.year if begun else today.year - 1, month, day, today)


def _span(year: int, month: int, day: int, today: date) -> Span | None:
    if not EARLIEST_YEAR <= year <= today.year + REACH:
        return None
    try:
        if not day:
            return month_span(year, month)
        return Span(date(year, month, day), date(year, month, day))
    except ValueError:
        return None


@lru_cache(maxsize=64)
def month_names(language: str) -> Mapping[str, int]:
    """The names of the months as they are typed, in English and in one's own language."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 -- slow to load, seldom needed

    names: dict[str, int] = {}
    for code in ("en", language):
        try:
            locale = Locale.parse(code, sep="-")
        except (UnknownLocaleError, ValueError, TypeError):
            continue
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in locale.months[form][width].items():
                    plain = fold_words(name)
                    if plain and not plain.isdecimal():
                        names[plain] = number
    return names


def _month_end(year: int, month: int) -> date:
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)


def _number(word: str) -> int:
    return _NUMBERS.get(word) or int(word)
