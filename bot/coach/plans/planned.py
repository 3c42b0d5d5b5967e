"""A plan as it is kept: an entry of the journal, and the timers that go with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any

from bot.coach.calendar.plan import (
    Meeting,
    Plan,
    follow_up_at,
    meetings,
    next_meeting,
    plan_from_json,
    plan_to_json,
    reminder_at,
)
from bot.coach.searching import PERSON
from bot.engine.effects import Effect, Timer, Untimer
from bot.engine.values import Value, answers_from_json

KIND = "plan"
"""Of the entries, and of the timers."""
TIMES = "planned"
"""The field of the entry with the times, as JSON."""
SOON, AFTER = "soon", "after"
"""What a timer of a plan is for: to remind of it, or to ask how it was."""
_NOON = time(12)
_AHEAD = 10
"""Times of a ritual that are looked at for one whose reminder is still to come."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan and its words. ``fields`` are those of the entry, without the times."""

    plan: Plan
    fields: Mapping[str, Value]

    @property
    def what(self) -> str:
        """The idea."""
        return str(self.fields.get("what") or "")

    @property
    def rain(self) -> str:
        """What to do instead in bad weather, or nothing."""
        return str(self.fields.get("rain") or "")

    def entry(self, now: datetime) -> dict[str, Value]:
        """The fields of the entry as they are now."""
        coming = next_meeting(self.plan, now)
        shown: Value = coming.at if coming is not None else self.fields.get("on")
        return {**self.fields, "on": shown, TIMES: plan_to_json(self.plan)}

    def moved(self, plan: Plan) -> Planned:
        """The same at other times, also in the sentence that begins it."""
        sentence = self.sentence(plan.at)
        return replace(self, plan=plan, fields={**self.fields, "sentence": sentence})

    def sentence(self, at: time) -> str:
        """The sentence that begins it, for a time of day at which it may be instead."""
        said = str(self.fields.get("sentence") or "")
        return said.replace(f"{self.plan.at:%H:%M}", f"{at:%H:%M}")

    def sentence_for(self, at: datetime | None) -> str:
        """The sentence for the time that begins at an instant."""
        return self.sentence(at.astimezone(self.plan.info).time() if at else self.plan.at)

    def told(self, now: datetime) -> dict[str, Value]:
        """What flows may say of it: ``key``, ``what``, ``rain``, ``sentence``, ``person``,
        ``relation``, ``called``, ``at`` (the next time, or None), ``day`` (its own date),
        ``weekly``, ``until`` (the last of them, or None), ``lead``, ``minutes``, ``stands``,
        ``gated``."""
        coming = next_meeting(self.plan, now)
        return {
            "key": self.plan.id,
            "what": self.what,
            "rain": self.rain,
            "sentence": self.sentence_for(coming.at if coming else None),
            "person": str(self.fields.get(PERSON) or ""),
            "name": str(self.fields.get("name") or ""),
            "called": str(self.fields.get("about") or ""),
            "at": coming.at if coming else None,
            "day": coming.day.isoformat() if coming else "",
            "weekly": self.plan.weekly,
            "until": self._last(),
            "lead": self.plan.lead,
            "minutes": self.plan.minutes,
            "stands": coming is not None,
            "gated": False,
        }

    def _last(self) -> datetime | None:
        """Noon of the last day it may be on."""
        until = self.plan.until
        return None if until is None else datetime.combine(until, _NOON, self.plan.info)


def planned_of(entry: Mapping[str, Any]) -> Planned:
    """The plan in an entry, as storage gives it."""
    fields = answers_from_json(entry["fields"])
    times = fields[TIMES]
    assert isinstance(times, Mapping)
    rest = {name: value for name, value in fields.items() if name != TIMES}
    return Planned(plan_from_json(times), rest)


def timers(plan: Plan, now: datetime) -> tuple[Effect, ...]:
    """The timers a plan has from now on: for its next reminder that is still to come, and for
    asking how it was."""
    return (*_timer(plan, SOON, now), *_timer(plan, AFTER, now))


def no_timers(key: str) -> tuple[Effect, ...]:
    """Takes the timers of a plan back."""
    return tuple(Untimer(KIND, f"{key}:{what}") for what in (SOON, AFTER))


def meeting_on(plan: Plan, day: date, around: datetime) -> Meeting | None:
    """The time of a plan that has this date of its own."""
    return next((each for each in meetings(plan, around) if each.day == day), None)


def instant(plan: Plan, what: str, meeting: Meeting) -> datetime | None:
    """When a timer for a meeting is due."""
    return reminder_at(plan, meeting) if what == SOON else follow_up_at(plan, meeting)


def _timer(plan: Plan, what: str, now: datetime) -> tuple[Effect, ...]:
    key = f"{plan.id}:{what}"
    after = now
    for _ in range(_AHEAD):
        meeting = next_meeting(plan, after)
        if meeting is None:
            break
        at = instant(plan, what, meeting)
        if at is None:
            break
        if at > now:
            payload: dict[str, Value] = {
                "what": what,
                "day": meeting.day.isoformat(),
                "plan": plan_to_json(plan),
            }
            return (Timer(KIND, key, at, payload),)
        after = meeting.at
    return (Untimer(KIND, key),)
