"""People with habits, zones and moods, by chance: what they set, and how they take what comes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import Literal
from zoneinfo import available_timezones

from measure.quarter_world import Heard, World

from bot.engine.inputs import Joined

Sort = Literal["steady", "busy", "silent", "moody", "traveller", "changer", "leaver"]
SORTS: tuple[Sort, ...] = ("steady", "busy", "silent", "moody", "traveller", "changer", "leaver")
ZONES = sorted(
    zone for zone in available_timezones()
    if "/" in zone and not zone.startswith(("Etc/", "SystemV/", "posix/", "right/"))
)  # fmt: skip
HABITS = (
    "every day at 8:30", "every day at 9:00", "weekdays at 8:30", "weekends at 10",
    "not on mondays", "mon wed fri 7pm", "every day at 9 and 18", "sundays at 17:00",
    "every day between 17 and 21", "surprise me between 9 and 12", "weekdays at 7:30",
    "every day at 21:15", "a tip every day at 12:30", "question tip practice every day at 10:00",
    "weekdays at 8 and weekends at 10", "every evening at half past eight", "twice a week",
    "every day at 2:30",
)  # fmt: skip
"""What they type. The last lies in the night: the quiet hours have to give way."""
STEADY = "every day at 9:00"


@dataclass
class Person:
    """One of them; ``rng`` is their own chance."""

    chat: int
    sort: Sort
    rng: Random
    zone: str = "UTC"
    blocked: bool = False
    acted: int = 0
    travelled: bool = False

    async def settle_in(self, world: World) -> None:
        """Says where they are, and yes to a habit."""
        await self.move(world)
        await self.choose(world, STEADY if self.sort == "steady" else self.rng.choice(HABITS))
        if self.sort != "steady" and self.rng.random() < 0.5:
            await self.name(world)

    async def name(self, world: World) -> None:
        """Names somebody to hear of when they do not come up, and meets them every week."""
        await world.say(self.chat, "/people Ana")
        for key in ("friend", "nudge", "two_weeks"):
            await world.tap(self.chat, key)
        await world.say(self.chat, "/cancel")
        if self.rng.random() < 0.3:
            await world.say(self.chat, "/plan Ana")
            await world.tap(self.chat, "own")
            await world.say(self.chat, "A walk")
            await world.say(self.chat, "saturday at 18:00")
            for key in ("take", "hour", "weekly"):
                await world.tap(self.chat, key)

    async def move(self, world: World) -> None:
        """Their clock is another from now on."""
        zone = self.rng.choice(ZONES)
        await world.say(self.chat, f"/zone {zone}")
        if await world.tap(self.chat, "yes"):
            self.zone = zone

    async def choose(self, world: World, words: str) -> None:
        """Types when they want to be written to, and agrees to what is read back."""
        await world.say(self.chat, f"/checkins {words}")
        if await world.tap(self.chat, "quiet"):
            await world.say(self.chat, "from 4 to 11")
        await world.tap(self.chat, "yes")
        await world.say(self.chat, "/cancel")

    def reaction(self, heard: Heard) -> tuple[str, timedelta] | None:
        """What they do about a check-in, and after how long; None for nothing."""
        roll = self.rng.random()
        wait = timedelta(minutes=self.rng.randint(1, 50))
        if self.sort == "steady":
            return ("answer", wait)
        if heard.step == "ask_lately":
            return ("not_now", wait) if roll < 0.5 else None
        if heard.step == "ask_rest":
            return ("stay", timedelta(hours=5)) if roll < 0.2 else None
        if self.sort == "silent":
            return ("answer", timedelta(days=self.rng.randint(1, 9))) if roll < 0.12 else None
        if roll < 0.35:
            return None
        if roll < 0.6:
            return ("answer", wait)
        if roll < 0.7:
            return ("later", wait)
        if roll < 0.8:
            return ("not_today", wait)
        if roll < 0.83:
            return ("pause", wait)
        return ("answer", timedelta(hours=self.rng.randint(1, 30)))

    def idea(self) -> str | None:
        """What they do out of the blue on a day, if anything."""
        roll = self.rng.random()
        if self.sort == "steady":
            return None
        ideas = {"traveller": 0.08, "changer": 0.1, "leaver": 0.05}
        if roll < ideas.get(self.sort, 0.0):
            return self.sort
        if self.blocked and roll < 0.3:
            return "return"
        if roll > 0.97:
            return "reflect"
        if roll > 0.94:
            return "tip"
        return "stop" if roll > 0.937 else None

    async def act(self, world: World, what: str) -> None:
        """Does it."""
        self.acted += 1
        match what:
            case "answer":
                for key in ("take", "stay"):
                    if await world.tap(self.chat, key):
                        return
                if not await world.tap(self.chat, "open"):
                    await world.say(self.chat, "A calm day, and a long walk")
                    await world.say(self.chat, "/cancel")
            case "later" | "not_today" | "pause" | "stay" | "not_now":
                await world.tap(self.chat, what)
            case "traveller":
                self.travelled = True
                await self.move(world)
            case "changer":
                await self.choose(world, self.rng.choice(HABITS))
            case "leaver":
                self.blocked = True
                await world.give(self.chat, None, membership="kicked")
            case "return":
                self.blocked = False
                await world.give(self.chat, Joined(), membership="member")
            case "reflect":
                await world.say(self.chat, "/reflect")
                await world.tap(self.chat, "sad")
            case "tip":
                await world.say(self.chat, "/tip")
            case "stop":
                await world.say(self.chat, "/checkins")
                await world.tap(self.chat, "pause")
                await world.tap(self.chat, "week")
                await world.tap(self.chat, "yes")
