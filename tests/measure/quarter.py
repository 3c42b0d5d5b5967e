"""``python -m tests.measure.quarter [PEOPLE [DAYS]]``: a quarter of what comes unasked, in minutes.

The real service and a real database, under a clock that is moved: people with habits and zones by
chance, who answer, fall silent, travel, change their minds, leave and come back, while the process
is restarted and killed, and is down at times. Prints what came and what was let go, and why; exits
with 1 if anything came twice, in quiet hours or over the budget, or was missed but by the rules.
"""

from __future__ import annotations

import asyncio
import sys
import time
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from itertools import count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

if __name__ == "__main__":  # as a command it stands without pytest's path
    sys.path.insert(0, str(Path(__file__).parents[1]))

from measure.quarter_people import SORTS, Person
from measure.quarter_rules import Down, Rules
from measure.quarter_world import World
from support.shipped import shipped_book

START = datetime(2026, 2, 15, 12, 0, tzinfo=UTC)
"""Before clocks change in America, Europe, Africa and Australia."""
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


class Quarter:
    """Some people for some days; ``run`` gives the rules with all they have counted."""

    def __init__(self, file: Path, people: int, days: int, seed: int = 1) -> None:
        self._rng = Random(seed)
        self._days = days
        self._people = {
            chat: Person(chat, SORTS[chat % len(SORTS)], Random(seed * 1_000_003 + chat))
            for chat in range(1, people + 1)
        }
        self._world = World(file, shipped_book(), START)
        self._rules = Rules()
        self._events: list[tuple[datetime, int, int, str]] = []
        self._order = count()

    async def run(self) -> Rules:
        """Lives through all of it."""
        world = self._world
        await world.start()
        for person in self._people.values():
            await person.settle_in(world)
        troubles = self._troubles()
        for number in range(self._days):
            self._think(START + number * DAY)
            for at, what in troubles.get(number, ()):
                await self._until(at)
                await self._trouble(what)
            await self._until(START + (number + 1) * DAY)
            await self._audit()
        for person in self._people.values():
            if person.sort == "steady":
                self._rules.steady(person, START.date() + DAY, self._days - 2)
        dead = await world.dead()
        if dead:
            self._rules.wrong.append(f"{dead} dead letters")
        self._rules.counts["messages altogether"] = world.messages
        await world.stop()
        return self._rules

    async def _until(self, end: datetime) -> None:
        """Lets time pass: what is due comes within the minute, and people do what they do."""
        world = self._world
        while True:
            due = world.next_due()
            coming = [each for each in (due, self._events[0][0] if self._events else None) if each]
            following = min(coming, default=end)
            if following >= end:
                world.now = max(world.now, end)
                return
            world.now = max(world.now, following.replace(second=0, microsecond=0) + MINUTE)
            while self._events and self._events[0][0] <= world.now:
                _, _, chat, what = heappop(self._events)
                await self._act(self._people[chat], what)
            await world.tick()
            await self._heed()

    async def _act(self, person: Person, what: str) -> None:
        if person.blocked and what != "return":
            return
        self._rules.counts[f"deeds: {what}"] += 1
        if what == "later" and "later" in self._world.buttons.get(person.chat, {}):
            self._rules.asked_for(person.chat)
        await person.act(self._world, what)

    async def _heed(self) -> None:
        """People notice what has come."""
        came, self._world.came = self._world.came, []
        if not came:
            return
        known = await self._world.profiles(sorted({each.chat for each in came}))
        for heard in came:
            person = self._people[heard.chat]
            profile, zone, _ = known[heard.chat]
            self._rules.came(heard, person, profile, zone)
            reaction = person.reaction(heard)
            if reaction is not None:
                self._later(heard.at + reaction[1], person, reaction[0])

    def _think(self, morning: datetime) -> None:
        for person in self._people.values():
            idea = person.idea()
            if idea is not None:
                minutes = person.rng.randrange(24 * 60)
                self._later(morning + minutes * MINUTE, person, idea)

    def _later(self, at: datetime, person: Person, what: str) -> None:
        heappush(self._events, (at, next(self._order), person.chat, what))

    async def _audit(self) -> None:
        known = await self._world.profiles(list(self._people))
        for chat, (profile, _, _) in known.items():
            self._rules.audit(chat, self._people[chat], profile, self._world.now)

    def _troubles(self) -> dict[int, list[tuple[datetime, str]]]:
        """On which days what happens to the process."""
        found: dict[int, list[tuple[datetime, str]]] = {}
        days = range(3, self._days)
        wanted = {"restart": 12, "kill": 20, "short": 3, "long": 2}
        for what, times in wanted.items():
            for _ in range(max(1, times * self._days // 90)):
                day = self._rng.choice(days)
                at = START + day * DAY + self._rng.randrange(1440) * MINUTE
                found.setdefault(day, []).append((at, what))
        return {day: sorted(each) for day, each in found.items()}

    async def _trouble(self, what: str) -> None:
        world, since = self._world, self._world.now
        self._rules.counts[f"process: {what}"] += 1
        if what == "kill":
            due = world.next_due()
            world.now = max(world.now, due + MINUTE) if due else world.now
            await world.kill(self._rng.randrange(60))
        else:
            await world.stop()
        hours = {"short": 1.0, "long": self._rng.uniform(3, 60)}.get(what, 0.0)
        if hours:
            world.now += timedelta(hours=hours)
            self._rules.downs.append(Down(since, world.now))
        await world.start()
        await world.tick()
        await self._heed()


async def main(people: int, days: int) -> int:
    began = time.perf_counter()
    with TemporaryDirectory() as folder:
        rules = await Quarter(Path(folder, "quarter.db"), people, days).run()
    print(f"{people} people, {days} days, {time.perf_counter() - began:.0f} s")
    for what, number in sorted(rules.counts.items()):
        print(f"  {number:>8,}  {what}")
    print(f"  {len(rules.wrong):>8,}  wrong")
    for line in rules.wrong[:40]:
        print(f"    {line}")
    return 1 if rules.wrong else 0


if __name__ == "__main__":
    given = [int(each) for each in sys.argv[1:]]
    sys.exit(asyncio.run(main(*(given + [1000, 90][len(given) :]))))
