"""Times of day as people type them: "18:30", "7pm", "half past eight", "noon", "evening"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import Literal, TypeAlias

from bot.coach.calendar.tokens import Tokens, follows, number, token

Part: TypeAlias = Literal["morning", "noon", "afternoon", "evening", "night"]
Form: TypeAlias = Literal["clear", "clock", "words", "bare"]

MIDDLE: dict[Part, time] = {
    "morning": time(9), "noon": time(12), "afternoon": time(15), "evening": time(19),
    "night": time(21),
}  # fmt: skip
_PARTS: tuple[tuple[str, Part], ...] = (
    ("in the morning", "morning"), ("mornings", "morning"), ("morning", "morning"),
    ("before work", "morning"), ("after breakfast", "morning"), ("at breakfast", "morning"),
    ("lunchtime", "noon"), ("lunch time", "noon"), ("at lunch", "noon"), ("over lunch", "noon"),
    ("lunch", "noon"), ("breakfast", "morning"), ("brunch", "noon"),
    ("in the afternoon", "afternoon"), ("afternoons", "afternoon"), ("afternoon", "afternoon"),
    ("after lunch", "afternoon"), ("in the evening", "evening"), ("evenings", "evening"),
    ("evening", "evening"), ("tonight", "evening"), ("after work", "evening"),
    ("after dinner", "evening"), ("at dinner", "evening"), ("dinnertime", "evening"),
    ("dinner", "evening"), ("supper", "evening"), ("eve", "evening"),
    ("at night", "night"), ("nights", "night"), ("night", "night"),
    ("before bed", "night"), ("at bedtime", "night"), ("bedtime", "night"),
)  # fmt: skip
_ON_THE_HOUR = ("o'clock", "oclock", "o clock", "h", "hrs", "uhr")
_NIGHT_OWL = 5
_NOON = 12
MIDNIGHT = 24
"""The hour of the word "midnight": the end of the day it is said of."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A time as it was said.

    ``form``: ``clear`` leaves nothing open (7pm, 18:30, 06:30, noon); ``clock`` most likely means
    what it shows (6:30); ``words`` (half past six) and ``bare`` (6) may mean either half of the
    day, and a bare number may be no time at all.
    """

    hour: int
    minute: int
    form: Form

    def settled(self, part: Part | None = None) -> time:
        """The likeliest time of day; ``part`` is the part of the day that was named with it.
        Where nothing else decides, the small hours up to six are in the afternoon."""
        hour = self.hour % 24
        if self.form == "clear" or not 1 <= hour <= _NOON:
            return time(hour, self.minute)
        if part is not None:
            return time(_within(part, hour), self.minute)
        if self.form != "clock" and hour <= 6:
            hour += 12
        return time(hour, self.minute)

    @property
    def other(self) -> time | None:
        """The same on the other half of the day, where that could be meant."""
        if self.form == "clear" or not 1 <= self.hour <= _NOON:
            return None
        return time((self.settled().hour + 12) % 24, self.minute)


@dataclass(frozen=True, slots=True)
class Heard:
    """A time, and how many tokens it took."""

    spoken: Spoken
    length: int


def clock_at(given: Tokens, index: int) -> Heard | None:
    """The time that begins at a token. Bare numbers count: whether they are times is for those to
    judge who know what stands around them."""
    if length := follows(given, index, "noon", "noonish", "midday", "mid day"):
        return Heard(Spoken(_NOON, 0, "clear"), length)
    if length := follows(given, index, "midnight"):
        return Heard(Spoken(MIDNIGHT, 0, "clear"), length)
    return _about_an_hour(given, index) or _plain(given, index)


def part_at(given: Tokens, index: int) -> tuple[Part, int] | None:
    """The part of the day that is named at a token, and how many tokens that takes."""
    for words, part in _PARTS:
        if length := follows(given, index, words):
            return part, length
    return None


def _within(part: Part, hour: int) -> int:
    midday = hour == _NOON
    match part:
        case "morning":
            return 0 if midday else hour
        case "noon" | "afternoon":
            return hour if midday or hour > 6 else hour + 12
        case "evening":
            return 0 if midday else hour + 12 if hour > 3 else hour
    return 0 if midday else hour if hour <= _NIGHT_OWL else hour + 12


def _about_an_hour(given: Tokens, index: int) -> Heard | None:
    """``half past eight``, ``quarter to 9``, ``ten minutes past nine``, ``half eight``."""
    start = index
    if token(given, index) == "a" and token(given, index + 1) == "quarter":
        index += 1
    first = token(given, index)
    if first == "half":
        minutes: int | None = 30
    elif first == "quarter":
        minutes = 15
    else:
        minutes = number(first)
    if minutes is None or not 0 < minutes < 60:
        return None
    index += 1 + follows(given, index + 1, "minutes", "minute", "min")
    word = token(given, index)
    if word in ("past", "after") or (word in ("to", "before", "till") and first != "half"):
        hour = _hour(token(given, index + 1))
        # "9 to 12" is a stretch, not nine minutes before twelve: those come in fives.
        if hour is None or (word == "to" and minutes % 5) or (word == "to" and first.isdigit()):
            return None
        index += 2
    elif first == "half" and (hour := _hour(word)) is not None:
        index += 1
        word = "past"
    else:
        return None
    if word in ("to", "before", "till"):
        hour, minutes = (hour - 1) % 24, 60 - minutes
        hour = hour or 12
    return _halves(given, start, index, hour, minutes, "words")


def _plain(given: Tokens, index: int) -> Heard | None:
    """``18:30``, ``7.30 pm``, ``7pm``, ``18h``, ``18h30``, ``eight thirty``, ``9 o'clock``."""
    word, start = token(given, index), index
    if word.isascii() and word.isdigit() and len(word) in (3, 4):
        return _run_together(given, index)
    hour = _hour(word)
    if hour is None:
        return None
    digits = word.isdigit()
    form: Form = "bare"
    minute = 0
    index += 1
    second = token(given, index + 1)
    if digits and token(given, index) in (":", ".", "h") and len(second) == 2 and second.isdigit():
        if int(second) >= 60:
            return None
        form = "clear" if word.startswith("0") else "clock"
        minute = int(second)
        index += 2
        if token(given, index) == "h":
            index += 1
    elif not digits and (said := _said_minutes(given, index)) is not None:
        minute, length = said
        form = "words"
        index += length
    elif length := follows(given, index, *_ON_THE_HOUR):
        form = "clear" if token(given, index) in ("h", "uhr", "hrs") and hour > 6 else "words"
        index += length
    return _halves(given, start, index, hour, minute, form)


def _halves(
    given: Tokens, start: int, index: int, hour: int, minute: int, form: Form
) -> Heard | None:
    """Takes in ``am`` or ``pm``, where it follows."""
    half = token(given, index)
    if half in ("am", "pm"):
        if hour > _NOON and half == "am":
            return None
        if hour <= _NOON:
            hour = hour % 12 + (12 if half == "pm" else 0)
        form = "clear"
        index += 1
    elif hour > _NOON or hour == 0:
        form = "clear" if form != "bare" else "bare"
    return Heard(Spoken(hour % 24, minute, form), index - start)


def _run_together(given: Tokens, index: int) -> Heard | None:
    """``1830`` and ``830pm``, where something says that it is a time."""
    word = token(given, index)
    hour, minute = int(word[:-2]), int(word[-2:])
    marked = token(given, index - 1) in ("at", "@", "by", "around") or (
        len(word) == 4 and (len(given) == 1 or not word.startswith(("19", "20")))
    )
    halved = token(given, index + 1) in ("am", "pm", "h", "hrs", "hours")
    if hour > 23 or minute >= 60 or not (marked or halved):
        return None
    end = index + 1 + follows(given, index + 1, "h", "hrs", "hours")
    form: Form = "clear" if len(word) == 4 else "clock"
    return _halves(given, index, end, hour, minute, form)


def _said_minutes(given: Tokens, index: int) -> tuple[int, int] | None:
    """Minutes in words behind an hour in words, and how many tokens: ``thirty``, ``forty five``."""
    word, behind = token(given, index), token(given, index + 1)
    tens, ones = number(word), number(behind)
    if word.isdigit() or tens is None or not 10 <= tens < 60:
        return None
    if tens >= 20 and ones is not None and 0 < ones < 10 and not behind.isdigit():
        return tens + ones, 2
    return tens, 1


def _hour(word: str) -> int | None:
    found = number(word)
    if found is None or found > 24 or (len(word) == 3 and word.isdigit()):
        return None
    return found if word.isdigit() or found <= _NOON else None
