"""What somebody wants to be different about a habit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Literal, TypeAlias

from bot.coach.calendar.habit import Habit, Kind
from bot.coach.calendar.hours import DAY_MINUTES, Hours, minute_of, open_minutes, time_at

Note: TypeAlias = Literal["quiet_moved", "in_quiet", "turns", "never"]

_NEAR = 180
"""Minutes: a wanted time this near to an end of the quiet hours moves that end."""
_LAST_WORD = 30
"""Minutes that a check-in at the end of the day has before the quiet hours begin."""


@dataclass(frozen=True, slots=True)
class Change:
    """What was said; whatever was not said is as empty as by default.

    ``by_day``   a time for each weekday: "weekdays at 8, weekends at 10".
    ``not_on``   weekdays to take out. ``quiet_from`` and ``quiet_to`` are ends of quiet hours.
    ``status``   ``on`` also ends a pause.
    ``once``     no change at all but one moment (UTC): "tomorrow evening".
    """

    times: tuple[time, ...] = ()
    by_day: tuple[tuple[int, time], ...] = ()
    window: Hours | None = None
    weekdays: frozenset[int] | None = None
    not_on: frozenset[int] = frozenset()
    kinds: tuple[Kind, ...] = ()
    look_back_on: int | None = None
    quiet_from: time | None = None
    quiet_to: time | None = None
    paused_until: date | None = None
    status: Literal["on", "off"] | None = None
    once: datetime | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """The habit as it would be, to be read back before it counts, and what to say about it.

    ``quiet_moved``  the quiet hours gave way to a time beside them;
    ``in_quiet``     a time lies in the quiet hours, and would never come;
    ``turns``        several times take turns: there is one check-in a day at most;
    ``never``        no weekday is left.
    """

    habit: Habit
    notes: frozenset[Note]


def apply(change: Change, habit: Habit) -> Changed:
    """The habit after a change. New times end a surprise, and the other way round."""
    notes: set[Note] = set()
    if change.times:
        habit = replace(habit, times=change.times, by_day=change.by_day, window=None)
    if change.window is not None:
        habit = replace(habit, window=change.window)
    if change.weekdays is not None:
        habit = replace(habit, weekdays=change.weekdays)
    habit = replace(
        habit,
        weekdays=habit.weekdays - change.not_on,
        kinds=change.kinds or habit.kinds,
        look_back_on=habit.look_back_on if change.look_back_on is None else change.look_back_on,
        quiet=Hours(change.quiet_from or habit.quiet.start, change.quiet_to or habit.quiet.end),
    )
    if change.times:
        quiet = _make_room(habit.quiet, change.times)
        if quiet != habit.quiet:
            notes.add("quiet_moved")
            habit = replace(habit, quiet=quiet)
    if change.status == "off":
        habit = replace(habit, status="off", later=None)
    elif change.paused_until is not None:
        habit = replace(habit, paused_until=change.paused_until, later=None)
    elif change != Change(quiet_from=change.quiet_from, quiet_to=change.quiet_to):
        habit = replace(habit, status="on", paused_until=None)
    if habit.window is None and any(at in habit.quiet for at in habit.times):
        notes.add("in_quiet")
    if habit.window is not None and not open_minutes(habit.window, habit.quiet):
        notes.add("in_quiet")
    if habit.window is None and len(habit.times) > 1 and not habit.by_day:
        notes.add("turns")
    if not habit.weekdays:
        notes.add("never")
    return Changed(habit, frozenset(notes))


def _make_room(quiet: Hours, times: Sequence[time]) -> Hours:
    for at in times:
        if at not in quiet:
            continue
        begun = (minute_of(at) - minute_of(quiet.start)) % DAY_MINUTES
        left = (minute_of(quiet.end) - minute_of(at)) % DAY_MINUTES
        if left <= min(_NEAR, begun):
            quiet = Hours(quiet.start, at)
        elif begun <= _NEAR and begun + _LAST_WORD < quiet.minutes:
            quiet = Hours(time_at(minute_of(at) + _LAST_WORD), quiet.end)
    return quiet
