"""At most one unasked message a local date: who gets it, and what becomes of the others.

The rules, by rank: what asks after a meeting comes first, for it soon means nothing; then what asks
after a small step; then the check-in; then a nudge about somebody. What finds its date taken is
moved, day by day at the same time of day, for as long as its kind can wait, and then dropped. A
check-in cannot wait: the next one comes anyway. A date that was used up stays used up.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from bot.coach.calendar.hours import Hours
from bot.coach.calendar.wall import occurrence

Asker: TypeAlias = Literal["meeting", "step", "check_in", "person"]

PATIENCE: dict[Asker, int] = {"meeting": 2, "step": 3, "check_in": 0, "person": 14}
"""Days for which each kind can wait; their order is their rank."""
_RANK = {kind: rank for rank, kind in enumerate(PATIENCE)}


@dataclass(frozen=True, slots=True)
class Wish:
    """Something that would like to be sent at an instant (UTC); ``key`` tells it from others."""

    kind: Asker
    key: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Shared:
    """``granted`` with the instants at which they may go out, in order; ``dropped`` the rest."""

    granted: tuple[Wish, ...]
    dropped: tuple[Wish, ...]


def share_out(
    wishes: Iterable[Wish], taken: Collection[date], zone: ZoneInfo, quiet: Hours
) -> Shared:
    """Gives each local date to one wish at most. ``taken`` are dates that had a message already."""
    used = set(taken)
    granted: list[Wish] = []
    dropped: list[Wish] = []
    for wish in sorted(wishes, key=lambda each: (_RANK[each.kind], each.at, each.key)):
        found = _first_free(wish, used, zone, quiet)
        if found is None:
            dropped.append(wish)
        else:
            used.add(found.at.astimezone(zone).date())
            granted.append(found)
    return Shared(tuple(sorted(granted, key=lambda each: each.at)), tuple(dropped))


def _first_free(wish: Wish, used: set[date], zone: ZoneInfo, quiet: Hours) -> Wish | None:
    local = wish.at.astimezone(zone)
    for days in range(PATIENCE[wish.kind] + 1):
        at = wish.at if not days else occurrence(local.date() + timedelta(days), local.time(), zone)
        if at is None:
            continue
        if quiet.holds(at, zone):
            if wish.kind == "check_in":
                return None
            at = quiet.over(at, zone)
        if at.astimezone(zone).date() not in used:
            return Wish(wish.kind, wish.key, at)
    return None
