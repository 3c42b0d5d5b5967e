"""What must hold for every check-in that came, and for every one that did not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from measure.quarter_people import Person
from measure.quarter_world import OTHERS, Heard

from bot.coach.calendar.coming import APART
from bot.coach.checkins.state import state_of
from bot.engine.values import Value

GRACE = timedelta(hours=3)
MOST_UNANSWERED = 7
"""Six that nobody answered, and the one that says it rests."""


@dataclass
class Down:
    """When no process ran."""

    since: datetime
    until: datetime


@dataclass
class Rules:
    """Counts what came and what was let go, and notes whatever should not have been."""

    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    downs: list[Down] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._nonces: set[tuple[int, str]] = set()
        self._days: dict[int, set[date]] = {}
        self._last: dict[int, tuple[datetime, str]] = {}
        self._silent: dict[int, tuple[int, int]] = {}
        self._skips: dict[int, set[tuple[str, str]]] = {}
        self.came_on: dict[int, list[date]] = {}

    def came(self, heard: Heard, person: Person, profile: Mapping[str, Value], zone: str) -> None:
        """A check-in has arrived; the profile is as it was kept with it."""
        state = state_of(profile)
        if state is None or (state.habit.last is None and heard.step not in OTHERS):
            self._wrong(heard, "came to somebody who has not agreed")
            return
        self.counts[OTHERS.get(heard.step, "check-ins")] += 1
        local = heard.at.astimezone(ZoneInfo(zone))
        asked = (heard.chat, "later") in self._asked and heard.step not in OTHERS
        if asked:
            self._asked.discard((heard.chat, "later"))
        if (heard.chat, heard.nonce) in self._nonces:
            self._wrong(heard, "came twice")
        self._nonces.add((heard.chat, heard.nonce))
        if state.habit.quiet.holds(heard.at, ZoneInfo(zone)):
            self._wrong(heard, f"came in quiet hours, at {local:%H:%M} in {zone}")
        if person.blocked:
            self._wrong(heard, "came to somebody who had blocked the bot")
        if heard.step in OTHERS:
            self._one_a_day(heard, local.date(), zone)
            return
        if asked:
            self.counts["of them asked for, later on a day"] += 1
        else:
            self._budget(heard, local.date(), zone)
        self._unanswered(heard, person)
        self.came_on.setdefault(heard.chat, []).append(local.date())

    _asked: set[tuple[int, str]] = field(default_factory=set)

    def asked_for(self, chat: int) -> None:
        """Somebody chose to have one later."""
        self._asked.add((chat, "later"))

    def audit(self, chat: int, person: Person, profile: Mapping[str, Value], now: datetime) -> None:
        """Looks at what is planned and what was let go, once a day."""
        state = state_of(profile)
        if state is None:
            return
        if state.at is not None and state.at < now - GRACE and not person.blocked:
            self.wrong.append(f"{chat} {now}: what was planned for {state.at} is lost")
        habit = state.habit
        if state.planned is None and habit.status == "on" and not person.blocked:
            self.wrong.append(f"{chat} {now}: nothing is planned")
        known = self._skips.setdefault(chat, set())
        for day, reason in state.skipped:
            if (day, reason) in known:
                continue
            known.add((day, reason))
            self.counts[f"let go: {reason}"] += 1
            if reason == "late" and not self._was_down(date.fromisoformat(day)):
                self.wrong.append(f"{chat} {day}: let go as late, and nothing was down")
            if (
                reason == "away"
                and person.sort != "leaver"
                and not self._was_down(date.fromisoformat(day))
            ):
                self.wrong.append(f"{chat} {day}: let go as away, and they were there")

    def steady(self, person: Person, first: date, days: int) -> None:
        """Somebody who answers everything has one every day that the service was up."""
        came = Counter(self.came_on.get(person.chat, []))
        for n in range(1, days - 1):
            day = first + timedelta(n)
            if not came[day]:
                self.counts["days of steady people without one"] += 1
                if not self._was_down(day):
                    self.wrong.append(f"{person.chat} {day}: nothing came, in {person.zone}")
            self.counts["days of steady people"] += 1

    def _budget(self, heard: Heard, day: date, zone: str) -> None:
        self._one_a_day(heard, day, zone)
        last = self._last.get(heard.chat)
        if last is not None and last[1] != zone and heard.at - last[0] < APART:
            self._wrong(heard, f"came {heard.at - last[0]} after the one before a journey")
        self._last[heard.chat] = (heard.at, zone)

    def _one_a_day(self, heard: Heard, day: date, zone: str) -> None:
        days = self._days.setdefault(heard.chat, set())
        if day in days:
            self._wrong(heard, f"is the second of {day} in {zone}")
        days.add(day)

    def _unanswered(self, heard: Heard, person: Person) -> None:
        acted, silent = self._silent.get(heard.chat, (person.acted, 0))
        silent = silent + 1 if acted == person.acted else 1
        self._silent[heard.chat] = (person.acted, silent)
        if silent > MOST_UNANSWERED:
            self._wrong(heard, f"is the {silent}th without an answer")
        if heard.step == "ask_rest":
            self.counts["of them said that they rest now"] += 1

    def _was_down(self, day: date) -> bool:
        return any(
            down.since.date() - timedelta(1) <= day <= down.until.date() + timedelta(1)
            for down in self.downs
        )

    def _wrong(self, heard: Heard, what: str) -> None:
        self.wrong.append(f"{heard.chat} {heard.at}: {what}")
