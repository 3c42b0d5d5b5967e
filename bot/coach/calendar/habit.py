"""A habit: when somebody wants to hear from the coach, and how that has gone lately."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from typing import Any, Literal, TypeAlias, cast

from bot.coach.calendar.hours import Hours

Kind: TypeAlias = Literal["today", "tip", "practice", "look_back"]
Status: TypeAlias = Literal["on", "resting", "off"]
KINDS: tuple[Kind, ...] = ("today", "tip", "practice", "look_back")
EVERY_DAY = frozenset(range(7))
WEEKDAYS = frozenset(range(5))
WEEKEND = frozenset({5, 6})
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
QUIET = Hours(time(21, 30), time(8, 0))
MORNING = time(8, 30)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One check-in: ``at`` is an instant (UTC), ``local_date`` the date it belongs to.

    ``asked`` means that the person chose this very moment ("later today"): it is then no
    unasked message, and its date may have had one.
    """

    at: datetime
    local_date: date
    kind: Kind
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Served:
    """The last check-in that went out: the instant, its date, and the zone's name at the time."""

    at: datetime
    local_date: date
    zone: str


@dataclass(frozen=True, slots=True)
class Habit:
    """``times`` take turns, one a date; a ``window`` instead surprises within it.

    ``by_day``      the times of single weekdays, where they have their own.
    ``weekdays``    0 is Monday. Empty means never.
    ``kinds``       take turns; on the weekday ``look_back_on`` it is a look back instead.
    ``paused_until`` the first date on which it goes on.
    ``status``      ``resting``: paused by itself after six check-ins nobody answered.
    ``rhythm``      2 means every second of the dates.
    ``unanswered``  check-ins since the last answer.
    """

    times: tuple[time, ...] = (MORNING,)
    by_day: tuple[tuple[int, time], ...] = ()
    window: Hours | None = None
    weekdays: frozenset[int] = EVERY_DAY
    kinds: tuple[Kind, ...] = ("today",)
    look_back_on: int | None = None
    quiet: Hours = QUIET
    paused_until: date | None = None
    status: Status = "on"
    rhythm: int = 1
    unanswered: int = 0
    last: Served | None = None
    later: Occurrence | None = field(default=None)

    def answered(self) -> Habit:
        """The same after a sign of life: the full rhythm again, and no more resting."""
        status: Status = "on" if self.status == "resting" else self.status
        return replace(self, status=status, rhythm=1, unanswered=0)

    @property
    def welcome_is_due(self) -> bool:
        """Whether somebody who answers now comes back from a while of silence."""
        return self.status == "resting" or self.rhythm > 1


def to_json(habit: Habit) -> dict[str, Any]:
    """The habit as plain JSON, for the profile."""
    last, later = habit.last, habit.later
    return {
        "times": [_clock(at) for at in habit.times],
        "by_day": [[day, _clock(at)] for day, at in habit.by_day],
        "window": _hours(habit.window),
        "weekdays": sorted(habit.weekdays),
        "kinds": list(habit.kinds),
        "look_back_on": habit.look_back_on,
        "quiet": _hours(habit.quiet),
        "paused_until": habit.paused_until.isoformat() if habit.paused_until else None,
        "status": habit.status,
        "rhythm": habit.rhythm,
        "unanswered": habit.unanswered,
        "last": [_iso(last.at), last.local_date.isoformat(), last.zone] if last else None,
        "later": occurrence_to_json(later) if later else None,
    }


def from_json(data: Mapping[str, Any]) -> Habit:
    """The habit that ``to_json`` wrote. What an older version did not write has its default."""
    plain = Habit()
    last, later, until = data.get("last"), data.get("later"), data.get("paused_until")
    look_back_on = data.get("look_back_on")
    return Habit(
        times=tuple(time.fromisoformat(at) for at in data.get("times", [_clock(MORNING)])),
        by_day=tuple((int(day), time.fromisoformat(at)) for day, at in data.get("by_day", ())),
        window=_hours_from(data["window"]) if data.get("window") else None,
        weekdays=frozenset(int(day) for day in data.get("weekdays", EVERY_DAY)),
        kinds=tuple(cast(Kind, kind) for kind in data.get("kinds", plain.kinds) if kind in KINDS),
        look_back_on=None if look_back_on is None else int(look_back_on),
        quiet=_hours_from(data["quiet"]) if data.get("quiet") else QUIET,
        paused_until=date.fromisoformat(until) if until else None,
        status=cast(Status, data.get("status", "on")),
        rhythm=int(data.get("rhythm", 1)),
        unanswered=int(data.get("unanswered", 0)),
        last=Served(_instant(last[0]), date.fromisoformat(last[1]), last[2]) if last else None,
        later=occurrence_from_json(later) if later else None,
    )


def occurrence_to_json(occurrence: Occurrence) -> dict[str, Any]:
    """An occurrence as plain JSON, for the payload of a timer."""
    return {
        "at": _iso(occurrence.at),
        "date": occurrence.local_date.isoformat(),
        "kind": occurrence.kind,
        "asked": occurrence.asked,
    }


def occurrence_from_json(data: Mapping[str, Any]) -> Occurrence:
    """The occurrence that ``occurrence_to_json`` wrote."""
    return Occurrence(
        _instant(data["at"]), date.fromisoformat(data["date"]), data["kind"], bool(data["asked"])
    )


def _clock(at: time) -> str:
    return f"{at:%H:%M}"


def _hours(hours: Hours | None) -> list[str] | None:
    return [_clock(hours.start), _clock(hours.end)] if hours else None


def _hours_from(data: list[str]) -> Hours:
    return Hours(time.fromisoformat(data[0]), time.fromisoformat(data[1]))


def _iso(instant: datetime) -> str:
    return instant.astimezone(UTC).isoformat()


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
