"""Whether a day and a time are meant as they were said."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.coach.calendar.plan import doubts
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.shape import MOMENT, fields, maybe, one_of
from bot.engine.values import Value

_HALF = timedelta(hours=12)


def doubt(call: ActCall) -> Done:
    """What to ask about a ``moment`` before it counts: ``past``, ``soon``, ``night``, or nothing;
    ``other``: for one in the small hours, the same in the afternoon."""
    moment = call.args["moment"]
    assert isinstance(moment, datetime)
    zone = call.env.zone
    local = moment.astimezone(zone)
    found = doubts(local.date(), local.time().replace(tzinfo=None), zone, call.env.now)
    if moment <= call.env.now:
        first = "past"
    else:
        first = next((each for each in ("soon", "night") if each in found), "")
    other: Value = moment + _HALF if first == "night" and 0 < local.hour < 12 else None
    return Done({"kind": first, "other": other})


DOUBT = ActSpec(
    "plans.doubt",
    doubt,
    required=frozenset({"moment"}),
    about="What to ask about a moment before it counts: kind (past, soon, night), other.",
    gives=fields(kind=one_of("past", "soon", "night", ""), other=maybe(MOMENT)),
)
