"""``python -m tests.measure.calendar``: check-ins in every zone, through every change of clocks.

Every IANA zone, 2024 to 2027: each minute within four hours of each change against a clock that is
read minute by minute, and each zone's four years day by day at the times that its changes touch.
Prints counts; exits with 1 if one is not as the design says.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

if __name__ == "__main__":  # as a command it stands without pytest's path
    sys.path.insert(0, str(Path(__file__).parents[1]))

from measure.changes import FIRST, LAST, Change, changes, changes_of, zones
from measure.oracle import expected, first_shown

from bot.coach.calendar.coming import next_occurrence
from bot.coach.calendar.habit import Habit
from bot.coach.calendar.hours import Hours
from bot.coach.calendar.wall import exists, occurrence

NEVER_QUIET = Hours(time(), time())
DAY = timedelta(days=1)
USUAL = (time(8, 30), time(0, 0), time(23, 59))


@dataclass
class Tally:
    """What was looked at, and what was wrong."""

    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def check(self, fine: bool, what: str) -> None:
        if not fine:
            self.wrong.append(what)


def check_change(change: Change, tally: Tally) -> None:
    """Every minute round one change."""
    zone = ZoneInfo(change.zone)
    shown = first_shown(change)
    kind = "clocks go forward" if change.jump > timedelta() else "clocks go back"
    tally.counts[kind] += 1
    wall, last = min(shown), max(shown)
    while wall <= last:
        found = occurrence(wall.date(), wall.time(), zone)
        wanted = expected(change, wall, shown)
        tally.check(found == wanted, f"{change.zone} {wall}: {found} instead of {wanted}")
        tally.counts["minutes round changes"] += 1
        tally.counts["of them jumped over"] += wall not in shown
        tally.counts["of them on a date that is skipped"] += wanted is None
        wall += timedelta(minutes=1)


def check_years(
    name: str, at: time, tally: Tally, first: datetime = FIRST, last: datetime = LAST
) -> None:
    """One check-in a date at ``at``, in order, none left out, from one instant to another."""
    zone = ZoneInfo(name)
    habit = Habit(times=(at,), quiet=NEVER_QUIET)
    now = first
    days: list[date] = []
    while (coming := next_occurrence(habit, zone, now, 1)) is not None and coming.at < last:
        tally.check(coming.at > now, f"{name} {at}: {coming.at} is not after {now}")
        days.append(coming.local_date)
        now = coming.at
    tally.counts["check-ins"] += len(days)
    tally.check(len(set(days)) == len(days), f"{name} {at}: a date twice")
    tally.check(days == sorted(days), f"{name} {at}: out of order")
    between = [days[0] + n * DAY for n in range((days[-1] - days[0]).days + 1)] if days else []
    left_out = [each for each in between if each not in set(days) and exists(each, zone)]
    tally.check(not left_out, f"{name} {at}: nothing on {left_out[:3]}")


def touched(name: str) -> set[time]:
    """Times of day that a zone's clocks jump over, or show twice."""
    found = set(USUAL)
    for change in changes_of(name):
        low, high = sorted(
            (change.at + each).replace(tzinfo=None) for each in (change.before, change.after)
        )
        found |= {low.time(), (low + (high - low) / 2).time().replace(second=0, microsecond=0)}
    return found


def main() -> int:
    """The whole of it; some minutes."""
    tally = Tally()
    tally.counts["zones"] = len(zones())
    for change in changes():
        check_change(change, tally)
    for name in zones():
        for at in touched(name):
            tally.counts["years looked through"] += 4
            check_years(name, at, tally)
    for what, count in tally.counts.items():
        print(f"{count:>12,}  {what}")
    print(f"{len(tally.wrong):>12,}  wrong")
    for line in tally.wrong[:20]:
        print("             ", line)
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
