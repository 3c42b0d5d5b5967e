"""A loopback Telegram with simulated people in it, and a bot process that comes and goes."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from bot.preview.server import LoopbackServer
from bot.preview.telegram import Telegram
from tests.faults.nursery import Child, Nursery
from tests.faults.people import Person, Reminded, Talker
from tests.faults.script import write_folders

TOKEN = "7000000001:AAfaults-Q7mX2vT9sLkR4wYzB8nC1dE5gH0"


class World:
    """Telegram lives in this process and survives; the bot is a child, and does not."""

    def __init__(self, root: Path, nursery: Nursery, random: Random) -> None:
        self.random = random
        self.telegram = Telegram(token=TOKEN)
        self.server = LoopbackServer(self.telegram)
        self.talkers: list[Talker] = []
        self.reminded: list[Reminded] = []
        self.data = root / "data"
        self.database = f"sqlite:///{self.data / 'rekindle.db'}"
        self.log = root / "bot.log"
        self.bot: Child | None = None
        self._nursery = nursery
        self._dialogs, self._content = write_folders(root)

    async def __aenter__(self) -> World:
        await self.server.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        for person in self.people:
            person.rest()
        if self.bot is not None and not self.bot.code.done():
            await self.end(signal.SIGKILL)
        await self.server.stop()

    @property
    def people(self) -> list[Person]:
        return [*self.talkers, *self.reminded]

    def settle_in(self, talkers: int, reminded: int = 0) -> None:
        """Has so many people begin to write to the bot."""
        for number in range(talkers):
            self.talkers.append(Talker(self.telegram, 1001 + number, self.random))
        for number in range(reminded):
            command = ("/later", "/prompt")[number % 2]
            self.reminded.append(Reminded(self.telegram, 2001 + number, self.random, command))
        for person in self.people:
            person.begin()

    def settings(self, **more: str) -> dict[str, str]:
        """What the bot is told: this Telegram, a data folder of its own, no limit of speed."""
        return {
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": self.server.url,
            "DATA_DIR": str(self.data),
            "DATABASE_URL": self.database,
            "DIALOGS_DIR": str(self._dialogs),
            "CONTENT_DIR": str(self._content),
            "SEND_RATE": "0",
            "LOG_FORMAT": "json",
            **more,
        }

    def start(self, crash_at: str = "", **more: str) -> Child:
        """Starts the bot; ``crash_at`` is a point and a number of passes."""
        settings = self.settings(CRASH_AT=crash_at, **more)
        self.bot = self._nursery.start(self.log, settings)
        return self.bot

    async def end(self, number: signal.Signals) -> int:
        """Sends the bot a signal, and returns its exit code."""
        assert self.bot is not None
        self.bot.send(number)
        return await self.ended()

    async def ended(self) -> int:
        """The exit code of the bot, when it has ended by itself."""
        assert self.bot is not None
        return await asyncio.shield(asyncio.wrap_future(self.bot.code))

    async def signed_in(self) -> None:
        """Returns when the bot that runs now has asked Telegram who it is."""
        before = self.telegram.calls.by_method["getMe", 200]
        await self.until(lambda: self.telegram.calls.by_method["getMe", 200] > before)

    async def answers(self, more: int) -> None:
        """Returns when every talker has given so many more answers and read what came back."""
        wanted = {talker.chat: len(talker.given) + more for talker in self.talkers}
        await self.until(lambda: all(len(t.given) > wanted[t.chat] for t in self.talkers))

    async def reminders(self, more: int) -> None:
        """Returns when everybody who asks for reminders has asked for so many more."""
        wanted = {person.chat: person.asked + more for person in self.reminded}
        await self.until(lambda: all(p.asked > wanted[p.chat] for p in self.reminded))

    async def calm_down(self) -> None:
        """Everybody stops; returns when all they said has been answered. TimeoutError when
        somebody waits for ever."""
        for person in self.people:
            person.rest()
        await self.until(
            lambda: not len(self.telegram.updates) and not any(p.waits for p in self.people)
        )
        if self.reminded:
            await asyncio.sleep(1.2)  # timers are looked at every half second

    async def until(self, true: Callable[[], bool], seconds: float = 30) -> None:
        """Returns when it is so. Raises TimeoutError, with who waits for what and the bot's log."""
        deadline = time.monotonic() + seconds
        while not true():
            if self.bot is not None and self.bot.code.done():
                raise AssertionError(f"the bot has ended: {self.bot.code.result()}\n{self.tail()}")
            if time.monotonic() > deadline:
                waiting = {p.chat: getattr(p, "_expected", "?") for p in self.people if p.waits}
                raise TimeoutError(f"waiting: {waiting}\n{self.tail()}")
            await asyncio.sleep(0.01)

    def tail(self) -> str:
        """The end of what the bot wrote."""
        return self.log.read_text(encoding="utf-8")[-3000:] if self.log.exists() else "no log"
