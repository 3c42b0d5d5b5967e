"""Of whom nothing is said unasked any more."""

from __future__ import annotations

from collections.abc import Mapping

from bot.coach.care.fearing import left_out
from bot.coach.people.circle import people_of, person_of
from bot.engine.hooks import Standing
from bot.engine.values import Value


def hushed(about: Value, standing: Standing) -> bool:
    """Whether a reminder about a person (as ``who`` gives one) is passed over in silence: since it
    was set, the user has said that they frighten them, or may have meant them, or has taken the
    name off the list."""
    if not isinstance(about, Mapping):
        return False
    profile, key = standing.profile, about.get("key")
    if key and person_of(people_of(profile), key) is None:
        return True
    return bool(left_out(about, profile))
