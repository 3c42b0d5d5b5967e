"""The nudge of a question that is still open: nobody has asked for it either."""

from __future__ import annotations

from bot.coach.checkins.budget import spending, spent
from bot.coach.checkins.wishes import quiet_of
from bot.engine.hooks import Leave, Standing


def nudged(standing: Standing) -> Leave:
    """Waits until the quiet hours are over, and is the one unasked message of its day. Where that
    has been sent it is let go: the question stands in the chat anyway."""
    env, profile = standing.env, standing.profile
    at = quiet_of(profile).over(env.now, env.zone)
    if at > env.now:
        return Leave(at)
    return Leave(None) if spent(profile, env) else Leave(at, spending(env))
