"""A plan as a calendar file (RFC 5545) that one keeps, or forwards to the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event

from bot.coach.calendar.plan import Plan
from bot.coach.calendar.vtimezone import vtimezone
from bot.coach.calendar.wall import occurrence

PRODID = "-//Rekindle//Plans//EN"
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LONGEST_WORDS = 4000
_YEARS = 6
"""How far ahead a zone's changes are told where no yearly rule fits them."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What the file says, in plain text; ``alarm`` shows with the reminder."""

    title: str
    notes: str = ""
    alarm: str = ""
    place: str = ""


def invitation(plan: Plan, words: Wording, now: datetime) -> bytes:
    """The file: UTF-8, CRLF. ``now`` is stamped on it. A cancelled plan takes itself back, and a
    changed one replaces what a calendar had under the same UID, by its sequence."""
    calendar = Calendar()
    calendar.add("PRODID", PRODID)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", "CANCEL" if plan.cancelled else "PUBLISH")
    first = min(plan.day.year, now.year) - 1
    calendar.add_component(vtimezone(plan.zone, first, max(plan.day.year, now.year) + _YEARS))
    calendar.add_component(_main(plan, words, now))
    if not plan.cancelled:
        for own, day, at in plan.moved:
            calendar.add_component(_moved(plan, words, now, own, day, at))
    return bytes(calendar.to_ical())


def uid(plan: Plan) -> str:
    """The same for all changes of one plan."""
    return f"{plan.id}@rekindle"


def _main(plan: Plan, words: Wording, now: datetime) -> Event:
    # A ritual keeps its time of day even where its first one falls into a change of clocks.
    start = _wall(plan, plan.day, plan.at) if plan.weekly else _begin(plan, plan.day, plan.at)
    event = _event(plan, words, now, start)
    if plan.weekly:
        rule: dict[str, object] = {"FREQ": "WEEKLY", "BYDAY": _WEEKDAYS[plan.day.weekday()]}
        if plan.until is not None:
            rule["UNTIL"] = _wall(plan, plan.until, plan.at).astimezone(UTC)
        event.add("RRULE", rule)
        for day in sorted(plan.skipped):
            event.add("EXDATE", _wall(plan, day, plan.at))
    return event


def _moved(plan: Plan, words: Wording, now: datetime, own: date, day: date, at: time) -> Event:
    event = _event(plan, words, now, _begin(plan, day, at))
    event.add("RECURRENCE-ID", _wall(plan, own, plan.at))
    return event


def _event(plan: Plan, words: Wording, now: datetime, start: datetime) -> Event:
    event = Event()
    event.add("UID", uid(plan))
    event.add("DTSTAMP", now.astimezone(UTC))
    event.add("SEQUENCE", plan.sequence)
    event.add("STATUS", "CANCELLED" if plan.cancelled else "CONFIRMED")
    event.add("DTSTART", start)
    event.add("DURATION", timedelta(minutes=plan.minutes))
    event.add("SUMMARY", words.title[:_LONGEST_WORDS])
    if words.notes:
        event.add("DESCRIPTION", words.notes[:_LONGEST_WORDS])
    if words.place:
        event.add("LOCATION", words.place[:_LONGEST_WORDS])
    if plan.lead is not None and not plan.cancelled:
        event.add_component(_alarm(plan.lead, words))
    return event


def _alarm(lead: int, words: Wording) -> Alarm:
    alarm = Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("DESCRIPTION", words.alarm or words.title)
    alarm.add("TRIGGER", -timedelta(minutes=lead))
    return alarm


def _begin(plan: Plan, day: date, at: time) -> datetime:
    """The local time at which it really begins: behind a gap of clocks."""
    begins = occurrence(day, at, plan.info)
    return _wall(plan, day, at) if begins is None else begins.astimezone(plan.info)


def _wall(plan: Plan, day: date, at: time) -> datetime:
    return datetime.combine(day, at, plan.info)
