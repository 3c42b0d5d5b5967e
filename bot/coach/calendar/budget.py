"""At most one unasked message a local date: who gets it, and what becomes of the others.

The rules, by rank: what asks how time together was comes first, for it soon means nothing; then
what asks after a small step; then the check-in; then a nudge about somebody. What finds its date
taken is moved, day by day at the same time of day, for as long as its kind can wait, and then it
is dropped. A check-in cannot wait: the next one comes anyway. A nudge that finds no free date while
it can wait takes the place of a check-in on its last one: somebody with daily check-ins would never
get one else.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from bot.coach.calendar.hours import Hours
from bot.coach.calendar.wall import occurrence

Asker: TypeAlias = Literal["meeting", "step", "check_in", "person"]

PATIENCE: dict[Asker, int] = {"meeting": 2, "step": 3, "check_in": 0, "person": 14}
"""Days for which each kind can wait; their order is their rank."""
_RANK: dict[Asker, int] = {kind: rank for rank, kind in enumerate(PATIENCE)}
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Wish:
    """Something that would like to be sent at an instant (UTC); ``key`` tells it from others."""

    kind: Asker
    key: str
    at: datetime

    def same(self, other: Wish) -> bool:
        """Whether both are the same, whenever they would be sent."""
        return (self.kind, self.key) == (other.kind, other.key)


@dataclass(frozen=True, slots=True)
class Shared:
    """``granted`` with the instants at which they may go out, in order; ``dropped`` the rest."""

    granted: tuple[Wish, ...]
    dropped: tuple[Wish, ...]

    def find(self, wish: Wish) -> Wish | None:
        """What was granted of a wish; None where it is dropped."""
        return next((each for each in self.granted if each.same(wish)), None)


def share_out(
    wishes: Iterable[Wish], taken: Collection[date], zone: ZoneInfo, quiet: Hours, now: datetime
) -> Shared:
    """Gives each local date to one wish at most, and none before ``now``. ``taken`` are dates that
    had a message already."""
    used: dict[date, Wish | None] = dict.fromkeys(taken)
    dropped: list[Wish] = []
    for wish in sorted(wishes, key=lambda each: (_RANK[each.kind], each.at, each.key)):
        instants = list(_instants(wish, zone, quiet, now))
        found = next((at for at in instants if _date(at, zone) not in used), None)
        if found is None and wish.kind == "person" and instants:
            given = used[_date(instants[-1], zone)]
            if given is not None and given.kind == "check_in":
                found = instants[-1]
                dropped.append(given)
        if found is None:
            dropped.append(wish)
        else:
            used[_date(found, zone)] = replace(wish, at=found)
    granted = [each for each in used.values() if each is not None]
    return Shared(tuple(sorted(granted, key=lambda each: each.at)), tuple(dropped))


def _instants(wish: Wish, zone: ZoneInfo, quiet: Hours, now: datetime) -> Iterator[datetime]:
    """When a wish could go out, the soonest first."""
    local, today = wish.at.astimezone(zone), _date(now, zone)
    for days in range(PATIENCE[wish.kind] + 1):
        day = local.date() + days * _DAY
        at = occurrence(day, local.time(), zone) if days else wish.at
        if at is None or day < today:
            continue
        at = max(at, now)
        if quiet.holds(at, zone):
            if wish.kind == "check_in":
                return
            at = quiet.over(at, zone)
        yield at


def _date(instant: datetime, zone: ZoneInfo) -> date:
    return instant.astimezone(zone).date()
