"""What a wall clock shows round a change, counted minute by minute from UTC."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from measure.changes import Change, offset

MINUTE = timedelta(minutes=1)


def first_shown(change: Change, reach: timedelta = timedelta(hours=4)) -> dict[datetime, datetime]:
    """Naive local times near a change, each with the first instant at which a clock shows it."""
    zone = ZoneInfo(change.zone)
    shown: dict[datetime, datetime] = {}
    at = change.at.replace(second=0) - reach - abs(change.jump)
    while at < change.at + reach + abs(change.jump):
        shown.setdefault((at + offset(at, zone)).replace(tzinfo=None), at)
        at += MINUTE
    return shown


def expected(change: Change, wall: datetime, shown: dict[datetime, datetime]) -> datetime | None:
    """The instant of a local time by the design: the first time a clock shows it; if none does, as
    long after the jump as it was after the jump's beginning; None on a date that nobody has."""
    if wall in shown:
        return shown[wall]
    beginning = (change.at + change.before).replace(tzinfo=None)
    landing = (change.at + change.after).replace(tzinfo=None)
    assert beginning <= wall < landing, "neither shown nor jumped over"
    skips_all_day = datetime.combine(wall.date(), time()) >= beginning and (
        datetime.combine(wall.date() + timedelta(days=1), time()) <= landing
    )
    return None if skips_all_day else change.at + (wall - beginning)


def walls(change: Change) -> list[tuple[date, time]]:
    """Wall times that matter: both sides of both ends of the jump or of what is shown twice, and
    in its middle."""
    ends = sorted((change.at + each).replace(tzinfo=None) for each in (change.before, change.after))
    low, high = (each.replace(second=0) for each in ends)
    near = {low - MINUTE, low, low + MINUTE, high - MINUTE, high, high + MINUTE}
    near.add((low + (high - low) / 2).replace(second=0, microsecond=0))
    return [(each.date(), each.time()) for each in sorted(near)]
