"""Whether what somebody keeps has stayed heavy for weeks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from bot.coach.checkins.budget import spending
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.hooks import Standing
from bot.engine.shape import NONE
from bot.engine.values import Value

LIGHT = frozenset({"happy", "close"})
HEAVY_FROM = 3
"""Strength, of five, from which an unpleasant feeling counts as heavy."""
WEEKS = timedelta(days=14)
LONGEST = timedelta(days=35)
FEWEST_DAYS = 5
SHARE = 0.8


def weigh(call: ActCall) -> Done:
    """Notes a feeling, by ``family`` and ``strength``; of a day's the heaviest counts."""
    today = call.env.local().date()
    strength = call.args.get("strength")
    family = str(call.args.get("family"))
    heavy = family not in LIGHT and isinstance(strength, int) and strength >= HEAVY_FROM
    days = marks(call.profile)
    days[today.isoformat()] = days.get(today.isoformat(), False) or heavy
    oldest = (today - LONGEST).isoformat()
    return Done(None, profile={"days": {day: mark for day, mark in days.items() if day >= oldest}})


def stays_heavy(standing: Standing) -> bool:
    """Whether at least two weeks lie between the first and the last of at least five marked days,
    and nearly all of them were heavy."""
    days = marks(standing.profile)
    if len(days) < FEWEST_DAYS:
        return False
    span = date.fromisoformat(max(days)) - date.fromisoformat(min(days))
    return span >= WEEKS and sum(days.values()) >= SHARE * len(days)


def marks(profile: Mapping[str, Value]) -> dict[str, bool]:
    """The marked days (ISO dates), and whether each was heavy."""
    days = profile.get("days")
    return {str(day): bool(mark) for day, mark in days.items()} if isinstance(days, Mapping) else {}


def offered(call: ActCall) -> Done:
    """Notes that professional help was offered, which is done once."""
    return Done(None, profile={"help_offered": True, **spending(call.env)})


ACTS: Sequence[ActSpec] = (
    ActSpec(
        "care.weigh",
        weigh,
        required=frozenset({"family", "strength"}),
        about="Notes whether today was heavy.",
        gives=NONE,
    ),
    ActSpec(
        "care.offered",
        offered,
        about="Notes that professional help was offered.",
        gives=NONE,
    ),
)
