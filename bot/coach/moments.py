"""Reads a moment somebody typed: "tomorrow at 9", "Friday evening", "in two hours"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.coach.calendar.clock_words import MIDDLE, MIDNIGHT, Part, Spoken, clock_at, part_at
from bot.coach.calendar.day_words import Meant, day_at
from bot.coach.calendar.durations import duration_at
from bot.coach.calendar.tokens import MARKS, Tokens, follows, token, tokens
from bot.coach.calendar.wall import both, occurrence
from bot.coach.other_languages import read_elsewhere, warm_up
from bot.engine.env import Env

__all__ = ["LONGEST", "read_in_english", "read_moment", "warm_up"]

LONGEST = 80
"""Characters: whatever is longer says more than when."""
_FILLERS = frozenset({
    "a", "an", "about", "again", "and", "around", "at", "be", "by", "can", "could", "do", "for",
    "from", "good", "i", "in", "is", "it", "its", "it's", "let's", "lets", "like", "maybe", "me",
    "of", "ok", "okay", "on", "or", "perhaps", "please", "possible", "remind", "say", "so", "sure",
    "that", "the", "then", "this", "time", "to", "us", "we", "would", "ah", "oh", "um", "yes", "ish"
})  # fmt: skip
_DAY = timedelta(days=1)
_LATE: Mapping[Part, time] = {"morning": time(11), "afternoon": time(17), "evening": time(21)}
"""What is left of a part of today when its middle has gone by."""


def read_moment(text: str, env: Env) -> datetime | None:
    """The moment in UTC that ``text`` means on the user's clock, or None.

    A part of the day with no time of its own means the middle of it; a day with neither is not a
    moment, and neither is a date that does not exist or may be one of two (5/6). What has gone by
    today is meant for the next day, week, month or year that fits, where one does; otherwise the
    answer lies in the past. A time that clocks jump over comes after the jump; one they show
    twice is the first that is still to come.
    """
    given = tokens(text) if len(text) <= LONGEST else ()
    if not given:
        return None
    heard = _listen(given, env)
    if heard is None:
        return read_elsewhere(text, env)
    return heard.moment(env)


def read_in_english(text: str, env: Env) -> datetime | None:
    """The same, in the words of English that we know ourselves: fast enough to try many texts."""
    given = tokens(text) if len(text) <= LONGEST else ()
    heard = _listen(given, env) if given else None
    return heard.moment(env) if heard is not None else None


@dataclass(frozen=True, slots=True)
class _Heard:
    day: Meant | None = None
    clock: Spoken | None = None
    part: Part | None = None
    wait: timedelta | None = None

    def moment(self, env: Env) -> datetime | None:
        if self.wait is not None:
            return None if self.day or self.clock else env.now + self.wait
        if self.clock is None and self.part is None:
            return None
        found: datetime | None = None
        for found in self._candidates(env):
            if found > env.now:
                return found
        return found if self.day is not None else None

    def _candidates(self, env: Env) -> Iterator[datetime]:
        """All that may be meant, the likeliest first; those in the past are passed over."""
        today = env.local().date()
        near = self.day is None or self.day.dates == (today,)
        days: Sequence[date] = (
            self.day.dates if self.day else (today, today + _DAY, today + 2 * _DAY)
        )
        for day in days:
            for at in self._times(near and day == today):
                ends = self.clock is not None and self.clock.hour == MIDNIGHT
                yield from _instants(day + _DAY if ends else day, at, env)

    def _times(self, today: bool) -> Iterator[time]:
        if self.clock is None:
            assert self.part is not None
            yield MIDDLE[self.part]
            if today and self.part in _LATE:
                yield _LATE[self.part]
            return
        at, other = self.clock.settled(self.part), self.clock.other
        yield at
        # "at 9", said at ten, is tonight; "9:00" is tomorrow, unless today was named.
        open_to_both = self.clock.form != "clock" or self.day is not None
        if today and open_to_both and self.part is None and other is not None and other > at:
            yield other


def _instants(day: date, at: time, env: Env) -> Iterator[datetime]:
    shown = both(day, at, env.zone)
    if shown:
        yield from shown
        return
    behind = occurrence(day, at, env.zone)
    if behind is not None:
        yield behind


def _listen(given: Tokens, env: Env) -> _Heard | None:
    """Takes the text apart. None where there is a word in it that we do not know."""
    today = env.local().date()
    day: Meant | None = None
    clock: Spoken | None = None
    part: Part | None = None
    wait: timedelta | None = None
    index = 0
    while index < len(given):
        if waits := duration_at(given, index):
            if wait is not None:
                return None
            wait, index = waits.span, index + waits.length
        elif meant := day_at(given, index, today):
            if day is not None:
                return None
            day, index = meant, index + meant.length
        elif named := part_at(given, index):
            if given[index] == "tonight" and day is None:
                day = Meant((today,), 1)
            if part is not None:
                return None
            part, index = named[0], index + named[1]
        elif (said := clock_at(given, index)) and _is_time(given, index, said.spoken, day, today):
            if clock is not None:
                return None
            clock, index = said.spoken, index + said.length
            index += _until(given, index)
        elif given[index] in _FILLERS or given[index] in MARKS:
            index += 1
        else:
            return None
    return _Heard(day, clock, part, wait)


def _until(given: Tokens, index: int) -> int:
    """How many tokens say until when it goes on: ``10-12`` begins at ten."""
    joint = follows(given, index, "-", "to", "until", "till")
    end = clock_at(given, index + joint) if joint else None
    return joint + end.length if end else 0


def _is_time(given: Tokens, index: int, spoken: Spoken, day: Meant | None, today: date) -> bool:
    """A bare number is a time behind a word that says so, or beside a day."""
    if spoken.form != "bare" or day is not None:
        return True
    if token(given, index - 1) in ("at", "@", "by", "around", "about", "from"):
        return True
    behind = index + 1 + follows(given, index + 1, "on", ",")
    return day_at(given, behind, today) is not None or token(given, behind) == "tonight"
