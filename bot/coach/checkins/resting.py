"""What to begin when a talk has ended: the first of those who have something to say."""

from __future__ import annotations

from bot.coach.care.meeting import HELP, rested
from bot.coach.checkins.budget import spent
from bot.coach.checkins.stirring import returned
from bot.engine.hooks import Begin, Standing


def at_rest(left: str, standing: Standing) -> Begin | None:
    """Care comes first; then a welcome for somebody who was away. To ask again after a heavy moment
    is never put off, and counts as the unasked message of its day; the offer of help waits for a
    day without one, and counts as well. A welcome asks nothing, and does not count."""
    begin = rested(left, standing)
    if begin is not None and begin.flow == HELP and spent(standing.profile, standing.env):
        begin = None
    return begin or returned(left, standing)
