"""When a habit comes next, computed anew each time and never added up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from hashlib import blake2b
from zoneinfo import ZoneInfo

from bot.coach.calendar.habit import Habit, Kind, Occurrence, Served
from bot.coach.calendar.hours import open_minutes, time_at
from bot.coach.calendar.wall import occurrence

APART = timedelta(hours=16)
"""At least this long between two daily ones when somebody's zone has changed."""
DAY = timedelta(days=1)
LOOKED_AHEAD = 70 * DAY
"""Two rhythms of a weekly habit, and what a change of zone can cost, many times over."""
REMEMBERED = 400 * DAY
"""Downtime that are told one by one as skipped."""


def next_occurrence(
    habit: Habit, zone: ZoneInfo, after: datetime, seed: int | str
) -> Occurrence | None:
    """The first check-in after an instant, or None while there are none to come.

    A local date has at most one, whatever the zone does and however often the zone is changed;
    none lies in quiet hours. ``seed`` belongs to one person, and decides where a surprise lies.
    """
    far = max(after.astimezone(zone).date(), habit.paused_until or date.min) + LOOKED_AHEAD
    usual = next(_occurrences(habit, zone, after, seed, far), None)
    later = habit.later if habit.status != "off" else None
    if later is not None and later.at > after and (usual is None or later.at < usual.at):
        return later
    return usual


def occurrences(
    habit: Habit, zone: ZoneInfo, after: datetime, seed: int | str, days: int
) -> list[Occurrence]:
    """The habit's check-ins of so many days from an instant on, as things now stand."""
    until = after.astimezone(zone).date() + days * DAY
    return list(_occurrences(habit, zone, after, seed, until))


@dataclass(frozen=True, slots=True)
class Overdue:
    """What came due: the ``latest``, and those before it, which are recorded and not made up."""

    latest: Occurrence
    skipped: tuple[Occurrence, ...] = ()


def overdue(
    planned: Occurrence, habit: Habit, zone: ZoneInfo, now: datetime, seed: int | str
) -> Overdue:
    """What has come due by ``now``, when ``planned`` is what stood in the calendar."""
    passed = [planned]
    until = now.astimezone(zone).date()
    for each in _occurrences(habit, zone, max(planned.at, now - REMEMBERED), seed, until):
        if each.at > now:
            break
        if each.local_date > passed[-1].local_date:
            passed.append(each)
    return Overdue(passed[-1], tuple(passed[:-1]))


def plan_again(
    planned: Occurrence | None, habit: Habit, zone: ZoneInfo, now: datetime, seed: int | str
) -> Occurrence | None:
    """What should stand in the calendar at ``now`` instead of ``planned``: the same where it
    stands rightly or is due, otherwise what comes next. For a change of habit or zone, and for a
    clock that jumped back and left ``planned`` far ahead."""
    if planned is not None and planned.at <= now:
        return planned
    return next_occurrence(habit, zone, now, seed)


def spread(
    occurrence: Occurrence, habit: Habit, zone: ZoneInfo, seed: int | str, over: timedelta
) -> datetime:
    """The instant (UTC) at which one person's check-in really goes out: some whole seconds after
    its time, so that those of the same minute do not crowd; never so late that it would be in quiet
    hours. Always the same for one person and date."""
    wait = timedelta(
        seconds=_digest(seed, occurrence.local_date) % max(1, int(over.total_seconds()))
    )
    while wait and habit.quiet.holds(occurrence.at + wait, zone):
        wait = timedelta(seconds=int(wait.total_seconds()) // 2)
    return occurrence.at + wait


def trusted(last: Served | None, today: date) -> Served | None:
    """The last one served, unless it lies further ahead than any zone or small jump of a clock
    could put it: then the clock was wrong at the time, and would silence the habit until then."""
    return last if last is not None and last.local_date <= today + 2 * DAY else None


def _occurrences(
    habit: Habit, zone: ZoneInfo, after: datetime, seed: int | str, until: date
) -> Iterator[Occurrence]:
    """The habit's own occurrences after an instant, for dates up to ``until``."""
    if habit.status != "on":
        return
    today = after.astimezone(zone).date()
    last = trusted(habit.last, today)
    first = today - DAY  # clocks that jump over midnight put yesterday's into today
    if habit.paused_until is not None:
        first = max(first, habit.paused_until)
    if last is not None:
        first = max(first, last.local_date + DAY)
    waited = _waited(habit, last, first)
    day = first
    while day <= until:
        if day.weekday() in habit.weekdays:
            waited += 1
            at = _instant(habit, day, zone, seed)
            if (
                at is not None
                and at > after
                and waited >= habit.rhythm
                and not _too_close(at, last, zone)
            ):
                yield Occurrence(at, day, kind_on(habit, day))
                waited = 0
        day += DAY


def kind_on(habit: Habit, day: date) -> Kind:
    """What a check-in of that date would be."""
    if day.weekday() == habit.look_back_on:
        return "look_back"
    if not habit.kinds:
        return "today"
    return habit.kinds[_turn(habit, day) // max(1, habit.rhythm) % len(habit.kinds)]


def _turn(habit: Habit, day: date) -> int:
    """The how-manieth of the habit's dates this is, counted from the calendar's beginning."""
    weeks = (day.toordinal() - 1) // 7
    within = sum(each < day.weekday() for each in habit.weekdays)
    return weeks * len(habit.weekdays) + within


def _waited(habit: Habit, last: Served | None, first: date) -> int:
    """How many of the habit's dates have gone by between the last one served and ``first``."""
    if last is None or habit.rhythm <= 1 or first > last.local_date + LOOKED_AHEAD:
        return habit.rhythm
    gone = (first - last.local_date).days
    return sum((last.local_date + n * DAY).weekday() in habit.weekdays for n in range(1, gone))


def _too_close(at: datetime, last: Served | None, zone: ZoneInfo) -> bool:
    return last is not None and last.zone != zone.key and at < last.at + APART


def _instant(habit: Habit, day: date, zone: ZoneInfo, seed: int | str) -> datetime | None:
    for at in _times(habit, day, seed):
        instant = occurrence(day, at, zone)
        if instant is None:
            return None
        if not habit.quiet.holds(instant, zone):  # where clocks jump, it may land in them
            return instant
    return None


def _times(habit: Habit, day: date, seed: int | str) -> Sequence[time]:
    """The times of day that could serve ``day``, the one whose turn it is first."""
    if habit.window is not None:
        minutes = open_minutes(habit.window, habit.quiet)
        return [time_at(minutes[_digest(seed, day) % len(minutes)])] if minutes else []
    own = [at for weekday, at in habit.by_day if weekday == day.weekday()]
    allowed = [each for each in own or habit.times if each not in habit.quiet]
    if not allowed:
        return []
    turn = _turn(habit, day) // max(1, habit.rhythm) % len(allowed)
    return allowed[turn:] + allowed[:turn]


def _digest(seed: int | str, day: date) -> int:
    material = f"{seed} {day.isoformat()}".encode()
    return int.from_bytes(blake2b(material, digest_size=8).digest(), "big")
