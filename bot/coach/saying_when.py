"""Reads a moment from what was said or tapped, where a step cannot ask with ``when``."""

from __future__ import annotations

from bot.coach.moments import read_moment
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.shape import MOMENT, maybe


def read(call: ActCall) -> Done:
    """The moment (UTC) that ``said`` means on the user's clock; nothing where it means none, or
    one that has gone by."""
    moment = read_moment(str(call.args["said"] or ""), call.env)
    return Done(moment if moment is not None and moment > call.env.now else None)


READ = ActSpec(
    "moments.read",
    read,
    required=frozenset({"said"}),
    about="The moment that words mean, if it is still to come.",
    gives=maybe(MOMENT),
)
