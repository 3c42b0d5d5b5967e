"""Plans whose "how was it" is still to come, as the profile knows them: storage cannot be asked
when a timer comes, and the timers of a chat that has left are lost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

from bot.coach.calendar.plan import Plan, plan_from_json, plan_to_json
from bot.coach.care.fearing import gates
from bot.coach.plans.planned import AFTER
from bot.engine.effects import Effect, Timer
from bot.engine.values import Value

AHEAD = "plans_ahead"
"""The variable of the profile: by the key of a plan."""
MOST = 12
"""So many plans are known; of more, those furthest ahead have no place in the budget's view."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """A plan, and the instant ``at`` (UTC) at which its next time is to be asked about. ``gate`` is
    what would leave the person out (see ``care.gate``), ``name`` what they are called."""

    plan: Plan
    at: datetime
    gate: str = ""
    name: str = ""


def ahead_of(profile: Mapping[str, Value]) -> dict[str, Ahead]:
    """What is known, by the keys of plans."""
    kept = profile.get(AHEAD)
    if not isinstance(kept, Mapping):
        return {}
    return {str(key): _read(cast("Mapping[str, Any]", each)) for key, each in kept.items()}


def is_gated(key: str, profile: Mapping[str, Value]) -> bool:
    """Whether a plan is with somebody who frightens the user, as they said since."""
    known = ahead_of(profile).get(key)
    return known is not None and known.gate in gates(profile)


def knowing(
    profile: Mapping[str, Value],
    plan: Plan,
    timers: Iterable[Effect],
    person: tuple[str, str] | None = None,
) -> dict[str, Value]:
    """The variable of the profile once a plan has these ``timers``; without one for asking how it
    was, it is known no more. ``person``: gate and name, where the plan is new."""
    known = ahead_of(profile)
    before = known.pop(plan.id, None)
    gate, name = person or ((before.gate, before.name) if before else ("", ""))
    asks = f"{plan.id}:{AFTER}"
    for timer in timers:
        if isinstance(timer, Timer) and timer.key == asks:
            known[plan.id] = Ahead(plan, timer.at, gate, name)
    return keeping(known)


def forgetting(profile: Mapping[str, Value], key: str) -> dict[str, Value]:
    """The variable of the profile without a plan; nothing where it is not known."""
    known = ahead_of(profile)
    if known.pop(key, None) is None:
        return {}
    return keeping(known)


def keeping(known: Mapping[str, Ahead]) -> dict[str, Value]:
    """The variable of the profile that holds exactly these, the soonest of them."""
    soonest = sorted(known.items(), key=lambda each: each[1].at)[:MOST]
    return {AHEAD: {key: _value(each) for key, each in soonest}}


def _value(ahead: Ahead) -> Value:
    kept = {
        "plan": plan_to_json(ahead.plan),
        "at": ahead.at.astimezone(UTC).isoformat(),
        "gate": ahead.gate,
        "name": ahead.name,
    }
    return cast("Value", kept)


def _read(kept: Mapping[str, Any]) -> Ahead:
    at = datetime.fromisoformat(kept["at"]).astimezone(UTC)
    return Ahead(plan_from_json(kept["plan"]), at, str(kept["gate"]), str(kept["name"]))
