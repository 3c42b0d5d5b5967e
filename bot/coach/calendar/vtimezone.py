"""A zone's rules as a calendar file tells them (RFC 5545, VTIMEZONE)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TypeAlias
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

Rule: TypeAlias = "dict[str, object]"

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_STEP = timedelta(hours=12)
_SECOND = timedelta(seconds=1)
_RULED = 4
"""Years that a rule must fit to be believed."""
_MOST = 30
"""Years that are gone through, half a day at a time; nobody plans further ahead."""


def vtimezone(name: str, first: int, last: int) -> Timezone:
    """The component for a zone, right from the year ``first`` to the year ``last`` at least: by
    yearly rules where all changes follow two of them, otherwise change by change. Of a longer
    stretch than anybody plans, only its beginning is looked at."""
    last = min(last, first + _MOST)
    timezone = Timezone()
    timezone.add("TZID", name)
    changes = _changes(name, first, last)
    start = _change(datetime(first, 1, 1, tzinfo=UTC), ZoneInfo(name))
    timezone.add_component(_observance(replace(start, before=start.after)))
    for change, rule in _rules(changes, last) or [(change, None) for change in changes]:
        timezone.add_component(_observance(change, rule))
    return timezone


@dataclass(frozen=True, slots=True)
class Change:
    """At the instant ``at`` (UTC), clocks go from one offset to another; ``name`` is the new one's
    abbreviation, ``summer`` whether it is daylight saving time."""

    at: datetime
    before: timedelta
    after: timedelta
    name: str
    summer: bool

    @property
    def onset(self) -> datetime:
        """The last thing the old clocks show, as RFC 5545 wants it: local time, old offset."""
        return (self.at + self.before).replace(tzinfo=None)


@lru_cache(maxsize=256)
def _changes(name: str, first: int, last: int) -> tuple[Change, ...]:
    """All changes from the beginning of one year to the end of another."""
    zone = ZoneInfo(name)
    at, end = datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC)
    found = []
    while at < end:
        low, high = at, at + _STEP
        before = _offset(low, zone)
        if _offset(high, zone) != before:
            while high - low > _SECOND:
                middle = low + (high - low) // 2
                low, high = (middle, high) if _offset(middle, zone) == before else (low, middle)
            found.append(_change(high.replace(microsecond=0), zone))
        at += _STEP
    return tuple(found)


def _rules(changes: Sequence[Change], last: int) -> list[tuple[Change, Rule | None]]:
    """The two yearly rules that fit all changes, with the first change of each; else nothing."""
    by_kind: dict[tuple[timedelta, timedelta], list[Change]] = {}
    for change in changes:
        by_kind.setdefault((change.before, change.after), []).append(change)
    found: list[tuple[Change, Rule | None]] = []
    for each in by_kind.values():
        years = [change.onset.year for change in each]
        if years != list(range(years[0], years[0] + len(years))) or len(years) < _RULED:
            return []
        rule = _yearly([change.onset for change in each])
        if rule is None or years[-1] != last:
            return []
        found.append((each[0], rule))
    return found if len(found) == 2 else []


def _yearly(onsets: Sequence[datetime]) -> Rule | None:
    """What all onsets have in common: the last Sunday of March, the second Sunday of March."""
    if len({(each.month, each.weekday(), each.time()) for each in onsets}) != 1:
        return None
    first = onsets[0]
    weekday = _WEEKDAYS[first.weekday()]
    if all((each + timedelta(days=7)).month != each.month for each in onsets):
        return {"FREQ": "YEARLY", "BYMONTH": first.month, "BYDAY": f"-1{weekday}"}
    nth = {(each.day - 1) // 7 + 1 for each in onsets}
    if len(nth) == 1:
        return {"FREQ": "YEARLY", "BYMONTH": first.month, "BYDAY": f"{nth.pop()}{weekday}"}
    return None


def _observance(change: Change, rule: Rule | None = None) -> TimezoneDaylight | TimezoneStandard:
    part = TimezoneDaylight() if change.summer else TimezoneStandard()
    part.add("DTSTART", change.onset)
    part.TZOFFSETFROM = change.before
    part.TZOFFSETTO = change.after
    part.add("TZNAME", change.name)
    if rule is not None:
        part.add("RRULE", rule)
    return part


def _change(at: datetime, zone: ZoneInfo) -> Change:
    local = at.astimezone(zone)
    return Change(
        at, _offset(at - _SECOND, zone), _offset(at, zone), local.tzname() or "", bool(local.dst())
    )


def _offset(at: datetime, zone: ZoneInfo) -> timedelta:
    found = at.astimezone(zone).utcoffset()
    assert found is not None
    return found
