"""Acts that tell of plans: all that stand, or one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.coach.calendar.describe import clock, locale_of
from bot.coach.plans.ahead import forgetting, is_gated, knowing
from bot.coach.plans.changing import GONE, found
from bot.coach.plans.planned import KIND, meeting_on, no_timers, planned_of, timers
from bot.coach.shapes import PLAN
from bot.engine.book import ActCall, ActSpec, Done, Need
from bot.engine.inputs import Query
from bot.engine.shape import NUMBER, OPTIONS, TEXT, fields
from bot.engine.values import Value

LOOKED_AT = 200
MOST = 12
"""So many plans are offered to choose from, the next first."""
_LABEL = 58


def standing(call: ActCall) -> Done | Need:
    """The plans that stand, as ``options``, the next first; ``count`` of all, and the key of the
    ``first``."""
    if call.data is None:
        return Need(Query("entries", {"limit": LOOKED_AT, "offset": 0, "kinds": [KIND]}))
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    now = call.env.now
    told = [planned_of(entry).told(now) for entry in data["entries"]]
    coming = sorted((each for each in told if each["stands"]), key=lambda each: str(each["at"]))
    options: list[Value] = [
        {"key": str(each["key"]), "label": _label(call, each)} for each in coming[:MOST]
    ]
    first = str(coming[0]["key"]) if coming else ""
    return Done({"options": options, "count": len(coming), "first": first})


def one(call: ActCall) -> Done | Need:
    """The plan of a ``key`` (``found`` is false where it is gone); see ``Planned.told``."""
    planned = found(call)
    if isinstance(planned, Need):
        return planned
    if planned is None:
        return Done(dict(GONE))
    return Done({"found": True, **planned.told(call.env.now)})


def due(call: ActCall) -> Done | Need:
    """The plan of a ``key`` on its own date ``day`` (ISO), for a timer that was set when its
    ``sequence`` was this: ``stands`` is false where it was moved, cancelled or deleted since.
    ``at`` is when that time of it begins. ``gated``: it is with somebody who frightens the user, as
    they said since."""
    planned = found(call)
    if isinstance(planned, Need):
        return planned
    now, key = call.env.now, str(call.args["key"])
    if planned is None:
        gone = forgetting(call.profile, key)
        return Done(dict(GONE), profile=gone, effects=no_timers(key))
    told = planned.told(now)
    meeting = meeting_on(planned.plan, date.fromisoformat(str(call.args["day"])), now)
    if planned.plan.sequence != call.args["sequence"] or meeting is None:
        told["stands"] = False
        coming = timers(planned.plan, now)
        known = knowing(call.profile, planned.plan, coming)
        return Done({"found": True, **told}, profile=known, effects=coming)
    sentence = planned.sentence_for(meeting.at)
    gated = is_gated(key, call.profile)
    told |= {"stands": True, "at": meeting.at, "sentence": sentence, "gated": gated}
    return Done({"found": True, **told})


def _label(call: ActCall, told: Mapping[str, Value]) -> str:
    at = told["at"]
    local = at.astimezone(call.env.zone)  # type: ignore[union-attr]
    time = clock(local.time(), locale_of(call.env.language))
    text = f"{local:%a} {local.day} {local:%b}, {time}: {told['what']}"
    return text if len(text) <= _LABEL else f"{text[: _LABEL - 1].rstrip()}…"


TELLING = (
    ActSpec(
        "plans.list",
        standing,
        about="The plans that stand: options, count, first.",
        gives=fields(options=OPTIONS, count=NUMBER, first=TEXT),
    ),
    ActSpec(
        "plans.one",
        one,
        frozenset({"key"}),
        about="One plan.",
        gives=PLAN,
    ),
    ActSpec(
        "plans.due",
        due,
        frozenset({"key", "day", "sequence"}),
        about="One plan at one of its times, for a timer.",
        gives=PLAN,
    ),
)
