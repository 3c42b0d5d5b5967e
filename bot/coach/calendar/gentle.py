"""What a check-in that came due does: it goes out, it waits, or it is let go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from bot.coach.calendar.coming import APART, DAY, trusted
from bot.coach.calendar.habit import Habit, Occurrence, Served

PATIENCE = timedelta(hours=2)
"""How old a check-in may grow before it is let go."""
LOOK_AGAIN = timedelta(minutes=10)
"""How long it waits at a time while a conversation is open."""
LATER = timedelta(hours=3)
SOONEST = timedelta(hours=1)
WEEK = timedelta(days=7)
SLOWER_AFTER = 3
RESTS_AFTER = 6
HALVED = 2

Reason: TypeAlias = Literal["off", "resting", "paused", "served", "late", "busy", "quiet", "budget",
                            "yields", "close"]  # fmt: skip
Says: TypeAlias = Literal["", "slower", "resting"]


@dataclass(frozen=True, slots=True)
class Decision:
    """``habit`` is to be kept in any case.

    ``act``     ``send``, ``wait`` (ask again at ``until``) or ``skip`` (for ``reason``).
    ``says``    what a check-in that goes out also tells: ``slower``, from now on every second
                one; ``resting``, nothing more until the person writes (said in its place).
    """

    act: Literal["send", "wait", "skip"]
    habit: Habit
    until: datetime | None = None
    reason: Reason | None = None
    says: Says = ""


def on_due(
    habit: Habit,
    occurrence: Occurrence,
    now: datetime,
    zone: ZoneInfo,
    *,
    busy: bool = False,
    last_unasked: date | None = None,
    yields: bool = False,
) -> Decision:
    """Decides about ``occurrence`` at ``now``.

    ``busy`` means in the middle of a conversation; ``last_unasked`` is the local date of the last
    message of any kind that nobody had asked for, habits or not. ``yields``: today belongs to
    another one, which goes before.
    """
    today = now.astimezone(zone).date()
    reason = _against(habit, occurrence, now, zone, today)
    if reason is None and now < occurrence.at:  # the clock went back
        return Decision("wait", habit, until=occurrence.at)
    if reason is None and now - occurrence.at >= PATIENCE:
        reason = "busy" if busy else "late"
    if reason is None and habit.quiet.holds(now, zone):
        reason = "quiet"
    if reason is None and not occurrence.asked and is_spent(last_unasked, today):
        reason = "budget"
    if reason is None and not occurrence.asked and yields:
        reason = "yields"
    if reason is not None:
        return Decision("skip", _without_later(habit, occurrence), reason=reason)
    if busy:
        return Decision("wait", habit, until=min(now + LOOK_AGAIN, occurrence.at + PATIENCE))
    return _send(_without_later(habit, occurrence), occurrence, now, zone, today)


def later_today(
    habit: Habit, occurrence: Occurrence, now: datetime, zone: ZoneInfo
) -> Occurrence | None:
    """The same check-in in three hours, or before the quiet hours begin; None where too little of
    the day is left. Keep it as ``habit.later``."""
    today = now.astimezone(zone).date()
    for wait in (LATER, SOONEST):
        at = now + wait
        if at.astimezone(zone).date() == today and not habit.quiet.holds(at, zone):
            return Occurrence(at, occurrence.local_date, occurrence.kind, asked=True)
    return None


def not_today(habit: Habit, now: datetime, zone: ZoneInfo) -> Habit:
    """Nothing more today."""
    tomorrow = now.astimezone(zone).date() + DAY
    return replace(habit, paused_until=max(tomorrow, habit.paused_until or tomorrow), later=None)


def pause_a_week(habit: Habit, now: datetime, zone: ZoneInfo) -> Habit:
    """Nothing for seven dates; it goes on on today's weekday."""
    return replace(habit, paused_until=now.astimezone(zone).date() + WEEK, later=None)


def _against(
    habit: Habit, occurrence: Occurrence, now: datetime, zone: ZoneInfo, today: date
) -> Reason | None:
    if habit.status == "off":
        return "off"
    if habit.status == "resting":
        return "resting"
    if habit.paused_until is not None and today < habit.paused_until:
        return "paused"
    last = trusted(habit.last, today)
    if occurrence.asked or last is None:
        return None
    if last.local_date >= occurrence.local_date:
        return "served"
    if last.zone != zone.key and now < last.at + APART:
        return "close"
    return None


def is_spent(last_unasked: date | None, today: date) -> bool:
    """Whether today's unasked message has been sent. A date much further ahead than today was noted
    by a clock that was wrong, and counts for nothing."""
    return last_unasked is not None and today <= last_unasked <= today + 2 * DAY


def _send(
    habit: Habit, occurrence: Occurrence, now: datetime, zone: ZoneInfo, today: date
) -> Decision:
    says: Says = ""
    if habit.unanswered >= RESTS_AFTER:
        habit, says = replace(habit, status="resting"), "resting"
    elif habit.unanswered >= SLOWER_AFTER and habit.rhythm < HALVED:
        habit, says = replace(habit, rhythm=HALVED), "slower"
    served = Served(now, max(occurrence.local_date, today), zone.key)
    habit = replace(habit, last=served, unanswered=habit.unanswered + 1)
    return Decision("send", habit, says=says)


def _without_later(habit: Habit, occurrence: Occurrence) -> Habit:
    return replace(habit, later=None) if habit.later == occurrence else habit
