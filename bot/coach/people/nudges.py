"""Who somebody wants to hear of when they have not come up for a while, as the profile keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.coach.calendar.wall import occurrence
from bot.coach.care.fearing import left_out
from bot.coach.people.circle import Person, people_of, person_of
from bot.engine.effects import Timer
from bot.engine.env import Env
from bot.engine.values import Value

NUDGES = "nudges"
"""The variable of the profile: by the key of a person, what was chosen for them."""
TIMER = "person"
"""The kind of the timers; their keys are those of the people."""
AT = time(17, 30)
"""The time of day: one at which a call or a line is still possible."""
IN_A_ROW = 2
"""So many nudges at most about somebody who does not come up; then it rests until they do."""


@dataclass(frozen=True, slots=True)
class Nudge:
    """After so many ``days`` in which somebody has not come up, at the instant ``at`` (UTC), which
    is where it stands in the calendar if nothing comes up; ``sent``: how often since they did."""

    days: int
    at: datetime
    sent: int = 0

    def from_now(self, env: Env, zone: ZoneInfo | None = None) -> Nudge:
        """The same counted from now."""
        return replace(self, at=_moment(self.days, env, zone or env.zone))

    def reset(self, env: Env) -> Nudge:
        """The same after somebody has come up."""
        return replace(self.from_now(env), sent=0)

    @property
    def rests(self) -> bool:
        """Whether enough was said until they come up again."""
        return self.sent >= IN_A_ROW

    def timer(self, key: str) -> Timer:
        """Its timer."""
        return Timer(TIMER, key, self.at, {})


def begun(days: int, env: Env, zone: ZoneInfo) -> Nudge:
    """A nudge that was chosen just now."""
    return Nudge(days, _moment(days, env, zone))


def nudges_of(profile: Mapping[str, Value]) -> dict[str, Nudge]:
    """What was chosen, by the keys of people."""
    kept = profile.get(NUDGES)
    if not isinstance(kept, Mapping):
        return {}
    return {str(key): _read(each) for key, each in kept.items() if isinstance(each, Mapping)}


def keeping(nudges: Mapping[str, Nudge]) -> dict[str, Value]:
    """The variable of the profile that holds exactly these."""
    return {
        NUDGES: {
            key: {"days": each.days, "at": each.at.isoformat(), "sent": each.sent}
            for key, each in nudges.items()
        }
    }


def may_be_named(person: Person, profile: Mapping[str, Value]) -> bool:
    """Whether somebody may be brought up by us: not where they frighten the user, by name or as
    what they are to them, nor where they may be the one who does."""
    return not left_out(person.value(), profile)


def nudged_about(profile: Mapping[str, Value]) -> list[tuple[Person, Nudge]]:
    """The people there is a nudge to come about, in no order."""
    people = people_of(profile)
    found = []
    for key, nudge in nudges_of(profile).items():
        person = person_of(people, key)
        if person is not None and not nudge.rests and may_be_named(person, profile):
            found.append((person, nudge))
    return found


def _moment(days: int, env: Env, zone: ZoneInfo) -> datetime:
    day = env.now.astimezone(zone).date() + timedelta(days)
    seconds = max(1, int(env.spread.total_seconds()))
    wait = timedelta(seconds=env.draw("nudge", seconds))
    at = occurrence(day, AT, zone) or env.now + timedelta(days)  # a date the zone skips
    return at + wait


def _read(kept: Mapping[str, Value]) -> Nudge:
    days, at, sent = kept.get("days"), kept.get("at"), kept.get("sent")
    return Nudge(
        days if isinstance(days, int) else 0,
        datetime.fromisoformat(str(at)).astimezone(UTC),
        sent if isinstance(sent, int) else 0,
    )
