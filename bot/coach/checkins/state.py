"""What the profile knows of somebody's check-ins, and what is planned for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, cast
from zoneinfo import ZoneInfo

from bot.coach.calendar.coming import next_occurrence, plan_again, spread
from bot.coach.calendar.habit import (
    Habit,
    Occurrence,
    from_json,
    occurrence_from_json,
    occurrence_to_json,
    to_json,
)  # fmt: skip
from bot.engine.effects import Timer
from bot.engine.env import Env
from bot.engine.values import Value

TIMER = "checkin"
"""The kind of the timers."""
HABIT, CHECKIN = "checkin_habit", "checkin"
"""The variables of the profile; both are empty until somebody has said yes."""
REMEMBERED = 12
"""So many of the last check-ins that were let go are remembered, with the reason."""


@dataclass(frozen=True, slots=True)
class State:
    """``planned`` comes next, at the instant ``at`` (UTC); both None while nothing is to come.

    ``seed``     one person's own chance: it places surprises, and spreads crowds.
    ``skipped``  (ISO date, reason) of check-ins that were let go, the latest last.
    ``welcome``  somebody has come back from a silence, and nothing was said about it yet.
    """

    habit: Habit
    seed: str
    planned: Occurrence | None = None
    at: datetime | None = None
    skipped: tuple[tuple[str, str], ...] = ()
    welcome: bool = False

    def plan(self, env: Env, zone: ZoneInfo | None = None) -> State:
        """With whatever comes next as things now stand; ``zone`` where that has just changed."""
        zone = zone or env.zone
        coming = next_occurrence(self.habit, zone, env.now, self.seed)
        return replace(self, planned=coming, at=self._send_at(coming, env, zone))

    def plan_again(self, env: Env) -> State:
        """The same, unless what is planned is just due and waits its turn."""
        planned = plan_again(self.planned, self.habit, env.zone, env.now, self.seed)
        return self if planned == self.planned and planned is not None else self.plan(env)

    def postpone(self, until: datetime, planned: Occurrence) -> State:
        """With ``planned`` put off."""
        return replace(self, planned=planned, at=until)

    def letting_go(self, *dates: tuple[date, str]) -> State:
        """With some more that were let go."""
        more = ((day.isoformat(), reason) for day, reason in dates)
        return replace(self, skipped=(*self.skipped, *more)[-REMEMBERED:])

    def timers(self) -> tuple[Timer, ...]:
        """The timer of what is planned. Earlier ones are left where they are, those of the same
        day as well: one that no longer fits the plan does nothing when it comes, and after
        ``/back`` it may fit again."""
        if self.planned is None or self.at is None:
            return ()
        payload = cast("dict[str, Value]", occurrence_to_json(self.planned))
        return (Timer(TIMER, f"{self.at.astimezone(UTC):%Y-%m-%dT%H:%M}", self.at, payload),)

    def profile(self) -> dict[str, Value]:
        """The variables of the profile that hold this."""
        kept: dict[str, Value] = {
            "seed": self.seed,
            "planned": occurrence_to_json(self.planned) if self.planned else None,
            "at": self.at.astimezone(UTC).isoformat() if self.at else None,
            "skipped": [[day, reason] for day, reason in self.skipped],
            "welcome": self.welcome,
        }
        return {HABIT: to_json(self.habit), CHECKIN: kept}

    def _send_at(self, coming: Occurrence | None, env: Env, zone: ZoneInfo) -> datetime | None:
        if coming is None:
            return None
        if coming.asked:
            return coming.at
        return max(env.now, spread(coming, self.habit, zone, self.seed, env.spread))


def state_of(profile: Mapping[str, Value]) -> State | None:
    """The check-ins of a profile; None for somebody who has not said yes."""
    habit, kept = profile.get(HABIT), profile.get(CHECKIN)
    if not isinstance(habit, Mapping) or not isinstance(kept, Mapping):
        return None
    data = cast("Mapping[str, Any]", kept)
    planned, at = data.get("planned"), data.get("at")
    return State(
        from_json(habit),
        str(data.get("seed", "")),
        occurrence_from_json(planned) if planned else None,
        datetime.fromisoformat(at).astimezone(UTC) if at else None,
        tuple((str(day), str(reason)) for day, reason in data.get("skipped", ())),
        bool(data.get("welcome")),
    )


def begun(habit: Habit, env: Env) -> State:
    """The check-ins of somebody who has just said yes."""
    return State(habit, env.nonce("check-ins"))
