"""Time that two people set aside: once, or every week with its own exceptions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Literal, TypeAlias
from zoneinfo import ZoneInfo

from bot.coach.calendar.habit import QUIET
from bot.coach.calendar.hours import Hours
from bot.coach.calendar.wall import both, exists, occurrence

Doubt: TypeAlias = Literal["past", "no_such_day", "no_such_time", "twice", "night", "soon"]

NIGHT = Hours(time(23), time(6))
WEEK = timedelta(days=7)
AFTERWARDS = timedelta(minutes=30)
"""How long after its end "how was it" is asked, outside quiet hours."""
_SOON = timedelta(minutes=15)
_LOOKED_AHEAD = 60
"""Weeks: more than anybody leaves out of a ritual that goes on."""


@dataclass(frozen=True, slots=True)
class Plan:
    """``at`` on ``day`` by the clocks of ``zone`` (a name), for so many ``minutes``.

    ``id``       stays the same however the plan is moved; it becomes the UID of its invitation.
    ``lead``     minutes before it at which to remind; None for no reminder.
    ``weekly``   on each week's same day, up to ``until`` (included), or without end.
    ``skipped``  dates of a ritual that are left out; ``moved`` those that are elsewhere, by their
                 own dates.
    ``sequence`` grows by one with each change, so that calendars know the newest.
    """

    id: str
    day: date
    at: time
    zone: str
    minutes: int = 60
    lead: int | None = 60
    weekly: bool = False
    until: date | None = None
    skipped: frozenset[date] = frozenset()
    moved: tuple[tuple[date, date, time], ...] = ()
    cancelled: bool = False
    sequence: int = 0

    @property
    def info(self) -> ZoneInfo:
        """The zone itself."""
        return ZoneInfo(self.zone)

    def exceptions(self) -> Mapping[date, tuple[date, time]]:
        """Where moved dates have gone."""
        return {own: (day, at) for own, day, at in self.moved}


@dataclass(frozen=True, slots=True)
class Meeting:
    """One time of a plan: ``day`` is its own date, also where it was moved; instants are UTC."""

    day: date
    at: datetime
    ends: datetime


def next_meeting(plan: Plan, after: datetime) -> Meeting | None:
    """The first time of a plan that begins after an instant."""
    coming = (each for each in meetings(plan, after) if each.at > after)
    return min(coming, key=lambda each: each.at, default=None)


def meetings(plan: Plan, around: datetime) -> Iterator[Meeting]:
    """All times of a plan in the year after an instant, with some before it. A date that does not
    exist is left out."""
    if plan.cancelled:
        return
    elsewhere = plan.exceptions()
    for day in dict.fromkeys([*_dates(plan, around), *elsewhere]):
        if day in plan.skipped:
            continue
        on, at = elsewhere.get(day, (day, plan.at))
        begins = occurrence(on, at, plan.info)
        if begins is not None:
            yield Meeting(day, begins, begins + timedelta(minutes=plan.minutes))


def reminder_at(plan: Plan, meeting: Meeting) -> datetime | None:
    """When to remind of a meeting (UTC): the person chose it, so quiet hours do not matter."""
    return None if plan.lead is None else meeting.at - timedelta(minutes=plan.lead)


def follow_up_at(plan: Plan, meeting: Meeting, quiet: Hours = QUIET) -> datetime:
    """When to ask how it was (UTC): soon after its end, or when the quiet hours are over."""
    return quiet.over(meeting.ends + AFTERWARDS, plan.info)


# -- changes: each gives the plan as it is from now on


def move(plan: Plan, day: date, at: time, which: date | None = None) -> Plan:
    """The plan at another time; of a ritual only the date ``which``, or from now on all of it.
    Moving all of a ritual forgets its exceptions: they were exceptions from the old time."""
    if which is None:
        return _changed(plan, day=day, at=at, skipped=frozenset(), moved=())
    rest = tuple(each for each in plan.moved if each[0] != which)
    return _changed(plan, moved=(*rest, (which, day, at)), skipped=plan.skipped - {which})


def skip(plan: Plan, which: date) -> Plan:
    """A ritual without one of its dates."""
    rest = tuple(each for each in plan.moved if each[0] != which)
    return _changed(plan, skipped=plan.skipped | {which}, moved=rest)


def cancel(plan: Plan) -> Plan:
    """No more of it."""
    return _changed(plan, cancelled=True)


def revive(plan: Plan) -> Plan:
    """As it was before it was cancelled."""
    return _changed(plan, cancelled=False) if plan.cancelled else plan


def end_after(plan: Plan, last: date) -> Plan:
    """A ritual with a last date."""
    return _changed(plan, until=last)


def doubts(day: date, at: time, zone: ZoneInfo, now: datetime) -> tuple[Doubt, ...]:
    """What to ask about before a time counts: that it has gone by, that there is no such day or, by
    a change of clocks, no such time or two of it, that it is in the night, or in a few minutes."""
    if not exists(day, zone):
        return ("no_such_day",)
    found: list[Doubt] = []
    begins = occurrence(day, at, zone)
    assert begins is not None
    if begins <= now:
        found.append("past")
    elif begins - now < _SOON:
        found.append("soon")
    shown = len(both(day, at, zone))
    if shown != 1:
        found.append("twice" if shown else "no_such_time")
    if at in NIGHT:
        found.append("night")
    return tuple(found)


def plan_to_json(plan: Plan) -> dict[str, Any]:
    """The plan as plain JSON."""
    return {
        "id": plan.id,
        "day": plan.day.isoformat(),
        "at": f"{plan.at:%H:%M}",
        "zone": plan.zone,
        "minutes": plan.minutes,
        "lead": plan.lead,
        "weekly": plan.weekly,
        "until": plan.until.isoformat() if plan.until else None,
        "skipped": sorted(each.isoformat() for each in plan.skipped),
        "moved": [[own.isoformat(), day.isoformat(), f"{at:%H:%M}"] for own, day, at in plan.moved],
        "cancelled": plan.cancelled,
        "sequence": plan.sequence,
    }


def plan_from_json(data: Mapping[str, Any]) -> Plan:
    """The plan that ``plan_to_json`` wrote."""
    return Plan(
        id=data["id"],
        day=date.fromisoformat(data["day"]),
        at=time.fromisoformat(data["at"]),
        zone=data["zone"],
        minutes=int(data["minutes"]),
        lead=None if data["lead"] is None else int(data["lead"]),
        weekly=bool(data["weekly"]),
        until=date.fromisoformat(data["until"]) if data["until"] else None,
        skipped=frozenset(date.fromisoformat(each) for each in data["skipped"]),
        moved=tuple(
            (date.fromisoformat(own), date.fromisoformat(day), time.fromisoformat(at))
            for own, day, at in data["moved"]
        ),
        cancelled=bool(data["cancelled"]),
        sequence=int(data["sequence"]),
    )


def _dates(plan: Plan, around: datetime) -> Iterator[date]:
    if not plan.weekly:
        yield plan.day
        return
    gone = (around.astimezone(UTC).date() - plan.day) // WEEK
    day = plan.day + max(0, gone - 1) * WEEK
    for _ in range(_LOOKED_AHEAD):
        if plan.until is not None and day > plan.until:
            return
        yield day
        day += WEEK


def _changed(plan: Plan, **fields: Any) -> Plan:
    return replace(plan, sequence=plan.sequence + 1, **fields)
