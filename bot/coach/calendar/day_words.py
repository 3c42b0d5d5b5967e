"""Days as people type them: "tomorrow", "next friday", "the 3rd", "24 dec", "in 3 days"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from bot.coach.calendar.tokens import Tokens, follows, number, token
from bot.coach.calendar.wall import in_reach

DAY = timedelta(days=1)
_WEEKDAYS = (
    ("monday", "mon", "mo"), ("tuesday", "tues", "tue", "tu"), ("wednesday", "weds", "wed"),
    ("thursday", "thurs", "thur", "thu", "th"), ("friday", "fri", "fr"),
    ("saturday", "sat", "sa"), ("sunday", "sun", "su"),
)  # fmt: skip
WEEKDAY_NAMES = {name: index for index, names in enumerate(_WEEKDAYS) for name in names}
_MONTHS = (
    ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",),
    ("june", "jun"), ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"),
    ("october", "oct"), ("november", "nov"), ("december", "dec"),
)  # fmt: skip
MONTH_NAMES = {name: index for index, names in enumerate(_MONTHS, 1) for name in names}
_FEASTS = (
    ("new year's eve", 12, 31), ("new years eve", 12, 31), ("new year's day", 1, 1),
    ("valentine's day", 2, 14), ("valentines day", 2, 14), ("valentine's", 2, 14),
    ("valentines", 2, 14), ("christmas eve", 12, 24), ("christmas day", 12, 25),
    ("christmas", 12, 25),
)  # fmt: skip
_ORDINALS = {"first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th"}
_DAYS_IN = {"day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14}
_SATURDAY = 5
_MONTHS_AHEAD = 13


@dataclass(frozen=True, slots=True)
class Meant:
    """The dates that can be meant, the likeliest first; the next ones count where an earlier one
    has gone by. None at all where the date does not exist, or could be two. ``length`` counts
    the tokens."""

    dates: tuple[date, ...]
    length: int


def day_at(given: Tokens, index: int, today: date) -> Meant | None:
    """The day that is named at a token, said on ``today``. None where no day is named there.
    A date out of reach counts as one that does not exist."""
    found = (
        _near(given, index, today)
        or _ahead(given, index, today)
        or _weekday(given, index, today)
        or _feast(given, index, today)
        or _numeric(given, index, today)
        or _of_month(given, index, today)
    )
    if found is None or all(in_reach(each, today) for each in found.dates):
        return found
    return Meant(tuple(each for each in found.dates if in_reach(each, today)), found.length)


def weekday_at(given: Tokens, index: int) -> int | None:
    """The weekday that one token names, also in the plural: ``mondays``."""
    word = token(given, index)
    return WEEKDAY_NAMES.get(word, WEEKDAY_NAMES.get(word.removesuffix("s")))


def month_ahead(name: str, today: date, *, this: bool = False) -> date | None:
    """The first day of the next month of that name, or of ``this`` one if it is called so; None for
    what names no month."""
    month = MONTH_NAMES.get(name)
    if month is None:
        return None
    gone = month < today.month if this else month <= today.month
    return date(today.year + gone, month, 1)


def next_month(day: date) -> date:
    """The first day of the month after that of a day."""
    return (day.replace(day=1) + 31 * DAY).replace(day=1)


def _near(given: Tokens, index: int, today: date) -> Meant | None:
    for phrase, days in (
        ("the day after tomorrow", 2), ("day after tomorrow", 2), ("tomorrow", 1), ("tmrw", 1),
        ("tomorow", 1), ("tmr", 1),
        ("tmw", 1), ("2 moro", 1), ("2 morrow", 1), ("today", 0),
        ("the day before yesterday", -2), ("yesterday", -1),
    ):  # fmt: skip
        if length := follows(given, index, phrase):
            return Meant((today + days * DAY,), length)
    if length := follows(given, index, "this weekend", "at the weekend", "the weekend"):
        return Meant(tuple(islice(_every_week(today, _SATURDAY), 2)), length)
    if length := follows(given, index, "next weekend"):
        return Meant((_next_week(today, _SATURDAY),), length)
    return None


def _ahead(given: Tokens, index: int, today: date) -> Meant | None:
    """``in 3 days``, ``in a week``, ``2 weeks from now``; a month is none: how long is it?"""
    start = index
    into = token(given, index) == "in"
    index += into
    index += follows(given, index, "a") if token(given, index + 1) == "couple" else 0
    word = token(given, index)
    count = 1 if word in ("a", "an") else 2 if word == "couple" else number(word)
    if count is None:
        return None
    index += 1 + follows(given, index + 1, "of")
    unit = _DAYS_IN.get(token(given, index))
    index += 1
    if unit is None or count > 400:
        return None
    if behind := follows(given, index, "from now", "from today", "later"):
        return Meant((today + count * unit * DAY,), index + behind - start)
    if behind := follows(given, index, "from", "after"):
        base = day_at(given, index + behind, today) if not into else None
        if base is not None:
            dates = tuple(each + count * unit * DAY for each in base.dates)
            return Meant(dates, index + behind + base.length - start)
    return Meant((today + count * unit * DAY,), index - start) if into else None


def _weekday(given: Tokens, index: int, today: date) -> Meant | None:
    start = index
    which = follows(given, index, "this coming", "this", "next week on", "next week", "next",
                    "coming", "last")  # fmt: skip
    said = " ".join(given[index : index + which])
    index += which
    wanted = WEEKDAY_NAMES.get(token(given, index))
    if wanted is None:
        return None
    index += 1
    if token(given, index) in (".", ",") and number(token(given, index + 1)) is not None:
        index += 1  # "Fri, 4 dec": the date says which
    if not said and (exact := _numeric(given, index, today) or _of_month(given, index, today)):
        fitting = tuple(each for each in exact.dates if each.weekday() == wanted)
        return Meant(fitting, index + exact.length - start)
    if after := follows(given, index, "next week"):
        said, index = "next week", index + after
    if said == "last":
        back = (today.weekday() - wanted) % 7 or 7
        return Meant((today - back * DAY,), index - start)
    if said.startswith("next"):
        return Meant((_next_week(today, wanted),), index - start)
    return Meant(tuple(islice(_every_week(today, wanted), 2)), index - start)


def _feast(given: Tokens, index: int, today: date) -> Meant | None:
    for phrase, month, day in _FEASTS:
        if length := follows(given, index, phrase):
            return Meant(_yearly(today, month, day), length)
    return None


def _numeric(given: Tokens, index: int, today: date) -> Meant | None:
    """``2026-12-24``, ``24.12.``, ``24.12.2026``, ``24/12``; ``5/6`` could be two, and is none."""
    parts = given[index : index + 5]
    if len(parts) >= 5 and parts[1] == parts[3] == "-" and len(parts[0]) == 4:
        numbers = [number(each) for each in (parts[0], parts[2], parts[4])]
        if None not in numbers:
            return Meant(_exact(*numbers), 5)  # type: ignore[arg-type]
    if len(parts) < 3 or parts[1] not in ("/", "."):
        return None
    first, second = number(parts[0]), number(parts[2])
    if first is None or second is None or max(len(parts[0]), len(parts[2])) > 2:
        return None
    year = parts[4] if len(parts) == 5 and parts[3] == parts[1] else ""
    years = number(year) if len(year) in (2, 4) else None
    if parts[1] == ".":
        if len(parts) < 4 or parts[3] != ".":
            return None  # 18.30 is a time
        day, month, ambiguous = first, second, False
        length = 5 if years is not None and _is_year(given, index + 4) else 4
    else:
        day, month = (first, second) if second <= 12 else (second, first)
        ambiguous = first <= 12 and second <= 12 and first != second
        length = 5 if years is not None else 3
    if ambiguous:
        return Meant((), length)
    if length == 5 and years is not None:
        return Meant(_exact(years + 2000 if years < 100 else years, month, day), length)
    return Meant(_yearly(today, month, day), length)


def _of_month(given: Tokens, index: int, today: date) -> Meant | None:
    """``24 dec``, ``dec 24th 2026``, ``the 3rd of may``, ``the 3rd``."""
    start = index
    index += follows(given, index, "the")
    month = MONTH_NAMES.get(token(given, index))
    if month is not None:
        index += 1 + follows(given, index + 1, ".", "the")
        day, ordinal = _day_number(token(given, index))
        if day is None or (not ordinal and token(given, index + 1) in (":", "am", "pm", "h")):
            return None
        index += 1
    else:
        day, ordinal = _day_number(token(given, index))
        if day is None:
            return None
        index += 1
        behind = index + follows(given, index, "of", ".", "day of")
        month = MONTH_NAMES.get(token(given, behind))
        if month is None:
            written = ordinal and given[index - 1][0].isdigit()  # not "just a second"
            return Meant(_monthly(today, day), index - start) if written else None
        index = behind + 1 + follows(given, behind + 1, ".")
    comma = index + follows(given, index, ",")
    if _is_year(given, comma):
        return Meant(_exact(int(given[comma]), month, day), comma + 1 - start)
    return Meant(_yearly(today, month, day), index - start)


def _is_year(given: Tokens, index: int) -> bool:
    word = token(given, index)
    marked = token(given, index - 1) in ("at", "@")
    return len(word) == 4 and word.isdigit() and word.startswith("20") and not marked


def _day_number(word: str) -> tuple[int | None, bool]:
    word = _ORDINALS.get(word, word)
    ordinal = word[:1].isdigit() and word[-2:] in ("st", "nd", "rd", "th")
    day = number(word[:-2] if ordinal else word) if word[:1].isdigit() else None
    return (day if day is not None and 1 <= day <= 31 else None), ordinal


def _every_week(today: date, weekday: int) -> Iterator[date]:
    day = today + (weekday - today.weekday()) % 7 * DAY
    while True:
        yield day
        day += 7 * DAY


def _next_week(today: date, weekday: int) -> date:
    """That day of the week that begins on the coming Monday."""
    return today + (7 - today.weekday() + weekday) * DAY


def _exact(year: int, month: int, day: int) -> tuple[date, ...]:
    try:
        return (date(year, month, day),)
    except ValueError:
        return ()


def _yearly(today: date, month: int, day: int) -> tuple[date, ...]:
    """That date this year and later, from today on; of 29 February, the next two there are."""
    years = range(today.year, today.year + 9)
    found = (each for year in years for each in _exact(year, month, day) if each >= today)
    return tuple(islice(found, 2))


def _monthly(today: date, day: int) -> tuple[date, ...]:
    """That day of this month and of later ones which have it, from today on."""
    months = range(_MONTHS_AHEAD)
    found = (
        each
        for ahead in months
        for each in _exact(
            today.year + (today.month - 1 + ahead) // 12, (today.month - 1 + ahead) % 12 + 1, day
        )
        if each >= today
    )
    return tuple(found)
