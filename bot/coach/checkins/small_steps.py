"""Small steps that are asked about once, as the profile keeps them: the next step at a practice's
end, a promise, something to be reminded of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.coach.care.fearing import gates
from bot.engine.effects import Timer
from bot.engine.values import Value

STEPS = "small_steps"
"""The variable of the profile: a list, in the order in which they come."""
TIMER = "step"
"""The kind of the timers; their keys are those of the steps."""
MOST = 12
"""Of more, those furthest ahead are let go."""


@dataclass(frozen=True, slots=True)
class Step:
    """``words`` to ask with at the instant ``at`` (UTC). ``person`` is the key of whom it is about,
    ``called`` how a sentence speaks of them, ``gate`` what would leave them out."""

    key: str
    at: datetime
    words: str
    person: str = ""
    called: str = ""
    gate: str = ""

    def timer(self) -> Timer:
        """Its timer. What is said stays in the profile, so that it can be taken back there."""
        return Timer(TIMER, self.key, self.at, {})


def steps_of(profile: Mapping[str, Value]) -> list[Step]:
    """What is to be asked about."""
    kept = profile.get(STEPS)
    if not isinstance(kept, list):
        return []
    return [_read(each) for each in kept if isinstance(each, Mapping)]


def keeping(steps: Iterable[Step]) -> dict[str, Value]:
    """The variable of the profile that holds exactly these."""
    soonest = sorted(steps, key=lambda each: each.at)[:MOST]
    return {STEPS: [_value(each) for each in soonest]}


def may_be_asked(step: Step, profile: Mapping[str, Value]) -> bool:
    """Whether it is not about somebody who frightens the user, as they said since."""
    return not step.gate or step.gate not in gates(profile)


def _value(step: Step) -> Value:
    return {
        "key": step.key,
        "at": step.at.astimezone(UTC).isoformat(),
        "words": step.words,
        "person": step.person,
        "called": step.called,
        "gate": step.gate,
    }


def _read(kept: Mapping[str, Value]) -> Step:
    told = {
        name: str(kept.get(name) or "") for name in ("key", "words", "person", "called", "gate")
    }
    at = datetime.fromisoformat(str(kept["at"])).astimezone(UTC)
    return Step(at=at, **told)
