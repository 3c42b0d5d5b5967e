"""From a clock on the wall to an instant, and back."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, tzinfo

_LAST = time(23, 59, 59, 999_999)
REACH = 10
"""Years from today, ahead or back, within which a date that somebody writes is believed."""


def in_reach(day: date, today: date) -> bool:
    """Whether a date is near enough to be meant. Whoever reads dates leaves out the others: then
    nothing further in meets the ends of the calendar, where reckoning stops."""
    return abs(day.year - today.year) <= REACH


def occurrence(day: date, at: time, zone: tzinfo) -> datetime | None:
    """The instant, in UTC, at which a clock in ``zone`` shows ``at`` on ``day``.

    Where clocks go forward over that time, it is as long after the jump as the time was after its
    beginning: 02:30 becomes 03:30. Where they go back and show it twice, the first one counts.
    None for a date that the zone skips (Pacific/Apia has no 30 December 2011), and at the ends of
    the calendar, where UTC would need a year that there is not.
    """
    if not exists(day, zone):
        return None
    return _instant(day, at, zone)


def exists(day: date, zone: tzinfo) -> bool:
    """Whether any clock in ``zone`` ever shows ``day``."""
    try:
        shown = [_instant(day, at, zone).astimezone(zone).date() for at in (time(), _LAST)]
    except OverflowError:
        return False
    return day in shown


def both(day: date, at: time, zone: tzinfo) -> tuple[datetime, ...]:
    """All instants, in UTC, at which a clock in ``zone`` shows ``at`` on ``day``: two where clocks
    go back, none where they jump over it, otherwise one."""
    if not exists(day, zone):
        return ()
    local = datetime.combine(day, at)
    found = {
        instant
        for fold in (0, 1)
        if (instant := local.replace(tzinfo=zone, fold=fold).astimezone(UTC))
        .astimezone(zone).replace(tzinfo=None) == local
    }  # fmt: skip
    return tuple(sorted(found))


def _instant(day: date, at: time, zone: tzinfo) -> datetime:
    # By PEP 495, a time in a gap with fold=0 has the offset from before it: in UTC it is right,
    # and back on the wall it stands behind the gap.
    return datetime.combine(day, at.replace(tzinfo=None, fold=0), zone).astimezone(UTC)
