"""Stretches of a day on somebody's own clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from bot.coach.calendar.wall import occurrence

DAY_MINUTES = 24 * 60


def minute_of(at: time) -> int:
    """Minutes since midnight on the wall."""
    return at.hour * 60 + at.minute


def time_at(minute: int) -> time:
    """The time of day that many minutes after midnight; past midnight it begins anew."""
    return time(*divmod(minute % DAY_MINUTES, 60))


@dataclass(frozen=True, slots=True)
class Hours:
    """From ``start`` up to, not including, ``end``; over midnight where ``end`` is the earlier
    one. Equal ends are no hours at all."""

    start: time
    end: time

    def __contains__(self, at: time) -> bool:
        at = at.replace(tzinfo=None)
        if self.start <= self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end

    @property
    def minutes(self) -> int:
        """How long they are on an ordinary day."""
        return (minute_of(self.end) - minute_of(self.start)) % DAY_MINUTES

    def holds(self, instant: datetime, zone: tzinfo) -> bool:
        """Whether a clock in ``zone`` stands within these hours at ``instant``."""
        return instant.astimezone(zone).time() in self

    def over(self, instant: datetime, zone: tzinfo) -> datetime:
        """``instant``, or, if it lies within these hours, the instant at which they are over."""
        if not self.holds(instant, zone):
            return instant
        day: date = instant.astimezone(zone).date()
        for ahead in range(4):  # a date may be skipped, and the end may lie on the next one
            end = occurrence(day + timedelta(days=ahead), self.end, zone)
            if end is not None and end >= instant and not self.holds(end, zone):
                return end
        return instant


@lru_cache(maxsize=1024)
def open_minutes(window: Hours, quiet: Hours) -> tuple[int, ...]:
    """The minutes of the day within a window and outside quiet hours; none past midnight, which
    would be another date."""
    start, end = minute_of(window.start), minute_of(window.end)
    minutes = range(start, end if end > start else DAY_MINUTES)
    return tuple(each for each in minutes if time_at(each) not in quiet)
