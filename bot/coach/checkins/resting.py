"""What to begin when a talk has ended: the first of those who have something to say."""

from __future__ import annotations

from bot.coach.care.meeting import rested
from bot.coach.checkins.stirring import returned
from bot.engine.hooks import Begin, Standing


def at_rest(left: str, standing: Standing) -> Begin | None:
    """Care comes first; then a welcome for somebody who was away."""
    return rested(left, standing) or returned(left, standing)
