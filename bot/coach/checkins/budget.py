"""The one message a day that nobody asked for: whether it is spent. All kinds share it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from bot.coach.calendar.gentle import is_spent
from bot.engine.env import Env
from bot.engine.values import Value

UNASKED_ON = "unasked_on"
"""The variable of the profile: the local date of the last unasked message of any kind."""


def last_unasked(profile: Mapping[str, Value]) -> date | None:
    """The local date of the last unasked message."""
    kept = profile.get(UNASKED_ON)
    return date.fromisoformat(kept) if isinstance(kept, str) and kept else None


def spent(profile: Mapping[str, Value], env: Env) -> bool:
    """Whether today's unasked message has been sent."""
    return is_spent(last_unasked(profile), env.local().date())


def spending(env: Env) -> dict[str, Value]:
    """The variable of the profile once an unasked message goes out."""
    return {UNASKED_ON: env.local().date().isoformat()}
