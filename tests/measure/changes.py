"""Every change of clocks that any IANA zone makes, found by looking and not by asking a rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

FIRST, LAST = datetime(2024, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)
STEP = timedelta(hours=12)
SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Change:
    """``at`` is the first instant with the new offset."""

    zone: str
    at: datetime
    before: timedelta
    after: timedelta

    @property
    def jump(self) -> timedelta:
        """By how much clocks go forward; negative for back."""
        return self.after - self.before


def zones() -> list[str]:
    """All names, links included, but for those that are no place's zone at all."""
    return sorted(available_timezones() - {"Factory", "localtime", "posixrules"})


@cache
def changes(first: datetime = FIRST, last: datetime = LAST) -> tuple[Change, ...]:
    """All changes of all zones between two instants."""
    return tuple(each for name in zones() for each in changes_of(name, first, last))


def changes_of(name: str, first: datetime = FIRST, last: datetime = LAST) -> Iterator[Change]:
    """The changes of one zone. Two within twelve hours would be taken for one or none."""
    zone = ZoneInfo(name)
    at, before = first, offset(first, zone)
    while at < last:
        ahead = at + STEP
        after = offset(ahead, zone)
        if after != before:
            low, high = at, ahead
            while high - low > SECOND:
                middle = low + (high - low) // 2
                low, high = (middle, high) if offset(middle, zone) == before else (low, middle)
            exact = high.replace(microsecond=0)
            yield Change(name, exact, before, after)
        at, before = ahead, after


def offset(at: datetime, zone: ZoneInfo) -> timedelta:
    found = at.astimezone(zone).utcoffset()
    assert found is not None
    return found
